/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-text.h"

G_BEGIN_DECLS

#define AGENDA_TYPE_TRACK (agenda_track_get_type ())

G_DECLARE_FINAL_TYPE (AgendaTrack, agenda_track, AGENDA, TRACK, GObject)

AgendaTrack *agenda_track_new       (const char  *id,
                                     AgendaText  *title,
                                     const char  *color);

const char  *agenda_track_get_id    (AgendaTrack *self);
AgendaText  *agenda_track_get_title (AgendaTrack *self);
const char  *agenda_track_get_color (AgendaTrack *self);

G_END_DECLS
