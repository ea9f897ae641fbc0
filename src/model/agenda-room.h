/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-text.h"

G_BEGIN_DECLS

#define AGENDA_TYPE_ROOM (agenda_room_get_type ())

G_DECLARE_FINAL_TYPE (AgendaRoom, agenda_room, AGENDA, ROOM, GObject)

AgendaRoom *agenda_room_new          (const char *id,
                                      guint       position,
                                      AgendaText *name,
                                      AgendaText *floor,
                                      guint       capacity);

const char *agenda_room_get_id       (AgendaRoom *self);
guint       agenda_room_get_position (AgendaRoom *self);
AgendaText *agenda_room_get_name     (AgendaRoom *self);
AgendaText *agenda_room_get_floor    (AgendaRoom *self);
guint       agenda_room_get_capacity (AgendaRoom *self);

G_END_DECLS
