/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-forum.h"
#include "agenda-language.h"

G_BEGIN_DECLS

/* The whole agenda as text to read, in the language that is on; lines end in \n. */
char *agenda_plain_text_from_forum   (AgendaForum    *forum,
                                      AgendaLanguage *language);
/* One session, as copied to the clipboard. */
char *agenda_plain_text_from_session (AgendaForum    *forum,
                                      AgendaSession  *session,
                                      AgendaLanguage *language);
/* One speaker, likewise. */
char *agenda_plain_text_from_speaker (AgendaForum    *forum,
                                      AgendaSpeaker  *speaker,
                                      AgendaLanguage *language);

G_END_DECLS
