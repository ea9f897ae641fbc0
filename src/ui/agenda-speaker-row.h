/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "agenda-context.h"

G_BEGIN_DECLS

#define AGENDA_TYPE_SPEAKER_ROW (agenda_speaker_row_get_type ())

G_DECLARE_FINAL_TYPE (AgendaSpeakerRow, agenda_speaker_row, AGENDA, SPEAKER_ROW, GtkBox)

GtkWidget     *agenda_speaker_row_new             (AgendaContext    *context);

AgendaSpeaker *agenda_speaker_row_get_speaker     (AgendaSpeakerRow *self);
void           agenda_speaker_row_set_speaker     (AgendaSpeakerRow *self,
                                                   AgendaSpeaker    *speaker);
char          *agenda_speaker_row_dup_description (AgendaSpeakerRow *self);

G_END_DECLS
