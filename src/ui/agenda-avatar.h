/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "agenda-language.h"
#include "agenda-speaker.h"

G_BEGIN_DECLS

char *agenda_avatar_dup_initials (const char     *name);
void  agenda_avatar_set_speaker  (AdwAvatar      *avatar,
                                  AgendaSpeaker  *speaker,
                                  AgendaLanguage *language);

G_END_DECLS
