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

const char *agenda_words_look_up  (const AgendaText       *text,
                                   AgendaLanguage         *language,
                                   AgendaMarksFound       *found);
char       *agenda_words_add_marks (const char             *string,
                                    AgendaLanguage         *language,
                                    const AgendaMarksFound *found,
                                    AgendaMarks             marks);

G_END_DECLS
