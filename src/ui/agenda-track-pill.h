/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "agenda-language.h"
#include "agenda-track.h"

G_BEGIN_DECLS

#define AGENDA_TYPE_TRACK_PILL (agenda_track_pill_get_type ())

G_DECLARE_FINAL_TYPE (AgendaTrackPill, agenda_track_pill, AGENDA, TRACK_PILL, AdwBin)

GtkWidget *agenda_track_pill_new       (void);

void       agenda_track_pill_set_track (AgendaTrackPill *self,
                                        AgendaTrack     *track,
                                        AgendaLanguage  *language);

gboolean   agenda_color_is_light       (const GdkRGBA   *color);

G_END_DECLS
