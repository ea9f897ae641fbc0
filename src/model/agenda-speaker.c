/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-speaker.h"

#include "agenda-shared.h"

struct _AgendaSpeaker
{
  GObject parent_instance;

  AgendaSpeakerData data;
};

G_DEFINE_FINAL_TYPE (AgendaSpeaker, agenda_speaker, G_TYPE_OBJECT)

static void
agenda_speaker_finalize (GObject *object)
{
  AgendaSpeaker *self = AGENDA_SPEAKER (object);

  agenda_speaker_data_clear (&self->data);

  G_OBJECT_CLASS (agenda_speaker_parent_class)->finalize (object);
}

static void
agenda_speaker_class_init (AgendaSpeakerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = agenda_speaker_finalize;
}

static void
agenda_speaker_init (AgendaSpeaker *self)
{
}

/**
 * agenda_speaker_data_clear:
 * @data: what a speaker is made of
 *
 * Lets go of every member and leaves @data empty.
 */
void
agenda_speaker_data_clear (AgendaSpeakerData *data)
{
  g_return_if_fail (data != NULL);

  g_clear_pointer (&data->id, g_free);
  g_clear_pointer (&data->name, agenda_text_unref);
  g_clear_pointer (&data->sort, agenda_text_unref);
  g_clear_pointer (&data->position, agenda_text_unref);
  g_clear_pointer (&data->organisation, agenda_text_unref);
  g_clear_pointer (&data->honorific, agenda_text_unref);
  g_clear_pointer (&data->country, g_free);
  g_clear_pointer (&data->country_name, agenda_text_unref);
  g_clear_pointer (&data->biography, agenda_text_unref);
  g_clear_pointer (&data->notes, agenda_text_unref);
  g_clear_pointer (&data->links, g_ptr_array_unref);
}

/**
 * agenda_speaker_new_take:
 * @data: what the speaker is made of, with an id; left empty
 *
 * Returns: (transfer full): a speaker
 */
AgendaSpeaker *
agenda_speaker_new_take (AgendaSpeakerData *data)
{
  AgendaSpeaker *self;

  g_return_val_if_fail (data != NULL, NULL);
  g_return_val_if_fail (data->id != NULL, NULL);

  self = g_object_new (AGENDA_TYPE_SPEAKER, NULL);
  self->data = *data;
  *data = (AgendaSpeakerData) { NULL };
  self->data.links = agenda_shared_take_array (self->data.links);

  return self;
}

/**
 * agenda_speaker_get_id:
 * @self: a speaker
 *
 * Returns: (transfer none): their id
 */
const char *
agenda_speaker_get_id (AgendaSpeaker *self)
{
  g_return_val_if_fail (AGENDA_IS_SPEAKER (self), NULL);

  return self->data.id;
}

/**
 * agenda_speaker_get_name:
 * @self: a speaker
 *
 * Returns: (transfer none) (nullable): their name
 */
AgendaText *
agenda_speaker_get_name (AgendaSpeaker *self)
{
  g_return_val_if_fail (AGENDA_IS_SPEAKER (self), NULL);

  return self->data.name;
}

/**
 * agenda_speaker_get_sort:
 * @self: a speaker
 *
 * Returns: (transfer none) (nullable): what the name sorts as, in pinyin for Chinese; wins over
 *   what the name itself says
 */
AgendaText *
agenda_speaker_get_sort (AgendaSpeaker *self)
{
  g_return_val_if_fail (AGENDA_IS_SPEAKER (self), NULL);

  return self->data.sort;
}

/**
 * agenda_speaker_get_position:
 * @self: a speaker
 *
 * Returns: (transfer none) (nullable): what they are
 */
AgendaText *
agenda_speaker_get_position (AgendaSpeaker *self)
{
  g_return_val_if_fail (AGENDA_IS_SPEAKER (self), NULL);

  return self->data.position;
}

/**
 * agenda_speaker_get_organisation:
 * @self: a speaker
 *
 * Returns: (transfer none) (nullable): where they are that
 */
AgendaText *
agenda_speaker_get_organisation (AgendaSpeaker *self)
{
  g_return_val_if_fail (AGENDA_IS_SPEAKER (self), NULL);

  return self->data.organisation;
}

/**
 * agenda_speaker_get_honorific:
 * @self: a speaker
 *
 * Returns: (transfer none) (nullable): how they are addressed
 */
AgendaText *
agenda_speaker_get_honorific (AgendaSpeaker *self)
{
  g_return_val_if_fail (AGENDA_IS_SPEAKER (self), NULL);

  return self->data.honorific;
}

/**
 * agenda_speaker_get_country:
 * @self: a speaker
 *
 * Returns: (transfer none) (nullable): the ISO 3166-1 alpha-2 code of a country or region
 */
const char *
agenda_speaker_get_country (AgendaSpeaker *self)
{
  g_return_val_if_fail (AGENDA_IS_SPEAKER (self), NULL);

  return self->data.country;
}

/**
 * agenda_speaker_get_country_name:
 * @self: a speaker
 *
 * Returns: (transfer none) (nullable): what to say in place of the name of the code
 */
AgendaText *
agenda_speaker_get_country_name (AgendaSpeaker *self)
{
  g_return_val_if_fail (AGENDA_IS_SPEAKER (self), NULL);

  return self->data.country_name;
}

/**
 * agenda_speaker_get_biography:
 * @self: a speaker
 *
 * Returns: (transfer none) (nullable): their life in short
 */
AgendaText *
agenda_speaker_get_biography (AgendaSpeaker *self)
{
  g_return_val_if_fail (AGENDA_IS_SPEAKER (self), NULL);

  return self->data.biography;
}

/**
 * agenda_speaker_get_notes:
 * @self: a speaker
 *
 * Returns: (transfer none) (nullable): what the agenda says about the record itself, such as a
 *   doubtful spelling
 */
AgendaText *
agenda_speaker_get_notes (AgendaSpeaker *self)
{
  g_return_val_if_fail (AGENDA_IS_SPEAKER (self), NULL);

  return self->data.notes;
}

/**
 * agenda_speaker_get_links:
 * @self: a speaker
 *
 * Returns: (transfer none) (element-type AgendaLink): addresses they point to
 */
GPtrArray *
agenda_speaker_get_links (AgendaSpeaker *self)
{
  g_return_val_if_fail (AGENDA_IS_SPEAKER (self), NULL);

  return self->data.links;
}
