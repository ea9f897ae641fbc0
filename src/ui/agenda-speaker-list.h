/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "agenda-context.h"
#include "agenda-item-list.h"

G_BEGIN_DECLS

#define AGENDA_TYPE_SPEAKER_LIST (agenda_speaker_list_get_type ())

G_DECLARE_FINAL_TYPE (AgendaSpeakerList, agenda_speaker_list, AGENDA, SPEAKER_LIST, AdwBin)

GtkWidget      *agenda_speaker_list_new       (AgendaContext     *context);

AgendaItemList *agenda_speaker_list_get_items (AgendaSpeakerList *self);

G_END_DECLS
