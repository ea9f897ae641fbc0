/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-words.h"

G_BEGIN_DECLS

/* What there is to say behind a line that is put together from several texts. */
typedef struct
{
  const char *fallback;     /* the tag of the first text in another language, or NULL */
  gboolean ours;
} AgendaMarksFound;

typedef enum
{
  AGENDA_FORM_HONORIFIC_NAME,           /* "Ms Liu Jinghui" / "刘京辉女士" */
  AGENDA_FORM_POSITION_ORGANISATION,    /* "Director, Ministry of Education" / "教育部司长" */
  AGENDA_FORM_APPOSITION,               /* "Director, Bulgaria" / "司长，保加利亚" */
} AgendaForm;

gboolean    agenda_words_content_is_chinese (AgendaLanguage *language);
char       *agenda_words_combine  (AgendaLanguage         *language,
                                   AgendaForm              form,
                                   const char             *first,
                                   const char             *second);
const char *agenda_words_look_up  (const AgendaText       *text,
                                   AgendaLanguage         *language,
                                   AgendaMarksFound       *found);
char       *agenda_words_add_marks (const char             *string,
                                    AgendaLanguage         *language,
                                    const AgendaMarksFound *found,
                                    AgendaMarks             marks);

G_END_DECLS
