/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "agenda-context.h"

G_BEGIN_DECLS

#define AGENDA_TYPE_SPEAKER_PAGE (agenda_speaker_page_get_type ())

G_DECLARE_FINAL_TYPE (AgendaSpeakerPage, agenda_speaker_page, AGENDA, SPEAKER_PAGE, AdwBin)

GtkWidget     *agenda_speaker_page_new         (AgendaContext     *context);

AgendaSpeaker *agenda_speaker_page_get_speaker (AgendaSpeakerPage *self);
void           agenda_speaker_page_set_speaker (AgendaSpeakerPage *self,
                                                AgendaSpeaker     *speaker);

G_END_DECLS
