/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-language.h"
#include "agenda-room.h"
#include "agenda-session.h"
#include "agenda-speaker.h"

G_BEGIN_DECLS

/**
 * AgendaMarks:
 * @AGENDA_MARK_FALLBACK: name the language behind a text that is not in the language that is on
 * @AGENDA_MARK_OURS: say behind a translation of our own that it is one
 *
 * What is said about a text behind it.
 */
typedef enum
{
  AGENDA_MARK_NONE = 0,
  AGENDA_MARK_FALLBACK = 1 << 0,
  AGENDA_MARK_OURS = 1 << 1,
} AgendaMarks;

/* What is shown of the model in more than one place: texts in the language of the content, words
 * in the one that is on. All return newly allocated strings, or NULL when there is nothing to say. */
char *agenda_words_text                    (const AgendaText *text,
                                            AgendaLanguage   *language,
                                            AgendaMarks       marks);
/* The same in the other language, while both are to be shown */
char *agenda_words_second_text             (const AgendaText *text,
                                            AgendaLanguage   *language);

/* "09:00–10:30"; "Morning, time to be announced"; "Time to be announced" */
char *agenda_words_time                    (const AgendaWhen *when,
                                            GTimeZone        *zone,
                                            AgendaLanguage   *language);

/* "Riverside Hall, Level 2" */
char *agenda_words_room                    (AgendaRoom       *room,
                                            AgendaLanguage   *language,
                                            AgendaMarks       marks);

/* "中 → EN"; the same in every language, for small places */
char *agenda_words_working_languages_short (AgendaSession    *session);
/* "Chinese, interpreted into English", to be read out */
char *agenda_words_working_languages       (AgendaSession    *session,
                                            AgendaLanguage   *language);

/* "Ms Liu Jinghui" */
char *agenda_words_person_name             (AgendaSpeaker    *speaker,
                                            AgendaLanguage   *language,
                                            AgendaMarks       marks);
/* "Secretary-General, Shanghai Cooperation Organisation, Tajikistan" */
char *agenda_words_person_line             (AgendaSpeaker    *speaker,
                                            AgendaLanguage   *language);
char *agenda_words_person_line_marked      (AgendaSpeaker    *speaker,
                                            AgendaLanguage   *language,
                                            AgendaMarks       marks);
char *agenda_words_second_person_line      (AgendaSpeaker    *speaker,
                                            AgendaLanguage   *language);
char *agenda_words_country                 (AgendaSpeaker    *speaker,
                                            AgendaLanguage   *language,
                                            AgendaMarks       marks);
/* What strcmp() puts people in order by; not to be shown. */
char *agenda_words_person_sort_key         (AgendaSpeaker    *speaker,
                                            AgendaLanguage   *language);

G_END_DECLS
