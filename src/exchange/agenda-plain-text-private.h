/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-plain-text.h"
#include "agenda-words.h"

G_BEGIN_DECLS

/* All texts of the export say both that they are not in the language that is on and that they are
 * a translation of our own. */
#define AGENDA_PLAIN_TEXT_MARKS (AGENDA_MARK_FALLBACK | AGENDA_MARK_OURS)

/* The text as it grows. Depth is the number of steps a line is indented by. */
typedef struct
{
  AgendaForum *forum;
  AgendaLanguage *language;
  GString *out;
} AgendaPlainText;

void agenda_plain_text_separate     (AgendaPlainText  *self);
void agenda_plain_text_add          (AgendaPlainText  *self,
                                     guint             depth,
                                     const char       *words);
void agenda_plain_text_add_labelled (AgendaPlainText  *self,
                                     guint             depth,
                                     const char       *label,
                                     const char       *words);
void agenda_plain_text_add_text     (AgendaPlainText  *self,
                                     guint             depth,
                                     const AgendaText *text);
void agenda_plain_text_add_field    (AgendaPlainText  *self,
                                     guint             depth,
                                     const char       *label,
                                     const AgendaText *text);
void agenda_plain_text_add_prose    (AgendaPlainText  *self,
                                     guint             depth,
                                     const AgendaText *text);
void agenda_plain_text_add_links    (AgendaPlainText  *self,
                                     guint             depth,
                                     const char       *heading,
                                     GPtrArray        *links);

void agenda_plain_text_add_status   (AgendaPlainText  *self,
                                     guint             depth,
                                     AgendaSession    *session);
void agenda_plain_text_add_session  (AgendaPlainText  *self,
                                     guint             depth,
                                     AgendaSession    *session);
void agenda_plain_text_add_person   (AgendaPlainText  *self,
                                     guint             depth,
                                     guint             depth_below,
                                     AgendaSpeaker    *speaker);
void agenda_plain_text_add_speakers (AgendaPlainText  *self);

G_END_DECLS
