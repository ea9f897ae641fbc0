/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-room.h"

#include "agenda-shared.h"

struct _AgendaRoom
{
  GObject parent_instance;

  char *id;
  guint position;
  AgendaText *name;
  AgendaText *floor;
  guint capacity;
};

G_DEFINE_FINAL_TYPE (AgendaRoom, agenda_room, G_TYPE_OBJECT)

static void
agenda_room_finalize (GObject *object)
{
  AgendaRoom *self = AGENDA_ROOM (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->name, agenda_text_unref);
  g_clear_pointer (&self->floor, agenda_text_unref);

  G_OBJECT_CLASS (agenda_room_parent_class)->finalize (object);
}

static void
agenda_room_class_init (AgendaRoomClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = agenda_room_finalize;
}

static void
agenda_room_init (AgendaRoom *self)
{
}

/**
 * agenda_room_new:
 * @id: unique among the rooms of the forum
 * @position: where it stands in the order of the rooms, from 0
 * @name: (nullable) (transfer none): its name
 * @floor: (nullable) (transfer none): the way to it
 * @capacity: how many people it holds, 0 when not known
 *
 * Returns: (transfer full): a room
 */
AgendaRoom *
agenda_room_new (const char *id,
                 guint       position,
                 AgendaText *name,
                 AgendaText *floor,
                 guint       capacity)
{
  AgendaRoom *self;

  g_return_val_if_fail (id != NULL, NULL);

  self = g_object_new (AGENDA_TYPE_ROOM, NULL);
  self->id = g_strdup (id);
  self->position = position;
  self->name = agenda_shared_ref_text (name);
  self->floor = agenda_shared_ref_text (floor);
  self->capacity = capacity;

  return self;
}

/**
 * agenda_room_get_id:
 * @self: a room
 *
 * Returns: (transfer none): its id
 */
const char *
agenda_room_get_id (AgendaRoom *self)
{
  g_return_val_if_fail (AGENDA_IS_ROOM (self), NULL);

  return self->id;
}

/**
 * agenda_room_get_position:
 * @self: a room
 *
 * Returns: where it stands in the order of the rooms, from 0
 */
guint
agenda_room_get_position (AgendaRoom *self)
{
  g_return_val_if_fail (AGENDA_IS_ROOM (self), 0);

  return self->position;
}

/**
 * agenda_room_get_name:
 * @self: a room
 *
 * Returns: (transfer none) (nullable): its name
 */
AgendaText *
agenda_room_get_name (AgendaRoom *self)
{
  g_return_val_if_fail (AGENDA_IS_ROOM (self), NULL);

  return self->name;
}

/**
 * agenda_room_get_floor:
 * @self: a room
 *
 * Returns: (transfer none) (nullable): the way to it
 */
AgendaText *
agenda_room_get_floor (AgendaRoom *self)
{
  g_return_val_if_fail (AGENDA_IS_ROOM (self), NULL);

  return self->floor;
}

/**
 * agenda_room_get_capacity:
 * @self: a room
 *
 * Returns: how many people it holds, 0 when not known
 */
guint
agenda_room_get_capacity (AgendaRoom *self)
{
  g_return_val_if_fail (AGENDA_IS_ROOM (self), 0);

  return self->capacity;
}
