/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-track.h"

#include "agenda-shared.h"

struct _AgendaTrack
{
  GObject parent_instance;

  char *id;
  AgendaText *title;
  char *color;
};

G_DEFINE_FINAL_TYPE (AgendaTrack, agenda_track, G_TYPE_OBJECT)

static void
agenda_track_finalize (GObject *object)
{
  AgendaTrack *self = AGENDA_TRACK (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->title, agenda_text_unref);
  g_clear_pointer (&self->color, g_free);

  G_OBJECT_CLASS (agenda_track_parent_class)->finalize (object);
}

static void
agenda_track_class_init (AgendaTrackClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = agenda_track_finalize;
}

static void
agenda_track_init (AgendaTrack *self)
{
}

/**
 * agenda_track_new:
 * @id: unique among the tracks of the forum
 * @title: (nullable) (transfer none): its title
 * @color: (nullable): "#rrggbb"
 *
 * Returns: (transfer full): a track
 */
AgendaTrack *
agenda_track_new (const char *id,
                  AgendaText *title,
                  const char *color)
{
  AgendaTrack *self;

  g_return_val_if_fail (id != NULL, NULL);

  self = g_object_new (AGENDA_TYPE_TRACK, NULL);
  self->id = g_strdup (id);
  self->title = agenda_shared_ref_text (title);
  self->color = g_strdup (color);

  return self;
}

/**
 * agenda_track_get_id:
 * @self: a track
 *
 * Returns: (transfer none): its id
 */
const char *
agenda_track_get_id (AgendaTrack *self)
{
  g_return_val_if_fail (AGENDA_IS_TRACK (self), NULL);

  return self->id;
}

/**
 * agenda_track_get_title:
 * @self: a track
 *
 * Returns: (transfer none) (nullable): its title
 */
AgendaText *
agenda_track_get_title (AgendaTrack *self)
{
  g_return_val_if_fail (AGENDA_IS_TRACK (self), NULL);

  return self->title;
}

/**
 * agenda_track_get_color:
 * @self: a track
 *
 * Returns: (transfer none) (nullable): "#rrggbb"
 */
const char *
agenda_track_get_color (AgendaTrack *self)
{
  g_return_val_if_fail (AGENDA_IS_TRACK (self), NULL);

  return self->color;
}
