/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-topic.h"

#include "agenda-shared.h"

struct _AgendaTopic
{
  GObject parent_instance;

  char *id;
  AgendaText *title;
  AgendaText *description;
  GPtrArray *people;
  AgendaWhen *when;
};

G_DEFINE_FINAL_TYPE (AgendaTopic, agenda_topic, G_TYPE_OBJECT)

static void
agenda_topic_finalize (GObject *object)
{
  AgendaTopic *self = AGENDA_TOPIC (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->title, agenda_text_unref);
  g_clear_pointer (&self->description, agenda_text_unref);
  g_clear_pointer (&self->people, g_ptr_array_unref);
  g_clear_pointer (&self->when, agenda_when_unref);

  G_OBJECT_CLASS (agenda_topic_parent_class)->finalize (object);
}

static void
agenda_topic_class_init (AgendaTopicClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = agenda_topic_finalize;
}

static void
agenda_topic_init (AgendaTopic *self)
{
}

/**
 * agenda_topic_new:
 * @id: unique among the topics of the forum
 * @title: (nullable) (transfer none): its title
 * @description: (nullable) (transfer none): more about it
 * @people: (nullable) (transfer none) (element-type AgendaParticipant): who takes part, in order;
 *   not to be changed any more
 * @when: (nullable) (transfer none): its own time, when published
 *
 * Returns: (transfer full): a topic
 */
AgendaTopic *
agenda_topic_new (const char *id,
                  AgendaText *title,
                  AgendaText *description,
                  GPtrArray  *people,
                  AgendaWhen *when)
{
  AgendaTopic *self;

  g_return_val_if_fail (id != NULL, NULL);

  self = g_object_new (AGENDA_TYPE_TOPIC, NULL);
  self->id = g_strdup (id);
  self->title = agenda_shared_ref_text (title);
  self->description = agenda_shared_ref_text (description);
  self->people = agenda_shared_take_array (people != NULL ? g_ptr_array_ref (people) : NULL);
  self->when = when != NULL ? agenda_when_ref (when) : NULL;

  return self;
}

/**
 * agenda_topic_get_id:
 * @self: a topic
 *
 * Returns: (transfer none): its id
 */
const char *
agenda_topic_get_id (AgendaTopic *self)
{
  g_return_val_if_fail (AGENDA_IS_TOPIC (self), NULL);

  return self->id;
}

/**
 * agenda_topic_get_title:
 * @self: a topic
 *
 * Returns: (transfer none) (nullable): its title
 */
AgendaText *
agenda_topic_get_title (AgendaTopic *self)
{
  g_return_val_if_fail (AGENDA_IS_TOPIC (self), NULL);

  return self->title;
}

/**
 * agenda_topic_get_description:
 * @self: a topic
 *
 * Returns: (transfer none) (nullable): more about it
 */
AgendaText *
agenda_topic_get_description (AgendaTopic *self)
{
  g_return_val_if_fail (AGENDA_IS_TOPIC (self), NULL);

  return self->description;
}

/**
 * agenda_topic_get_people:
 * @self: a topic
 *
 * Returns: (transfer none) (element-type AgendaParticipant): who takes part, in order
 */
GPtrArray *
agenda_topic_get_people (AgendaTopic *self)
{
  g_return_val_if_fail (AGENDA_IS_TOPIC (self), NULL);

  return self->people;
}

/**
 * agenda_topic_get_when:
 * @self: a topic
 *
 * Returns: (transfer none) (nullable): its own time, or %NULL when only the session's is known
 */
AgendaWhen *
agenda_topic_get_when (AgendaTopic *self)
{
  g_return_val_if_fail (AGENDA_IS_TOPIC (self), NULL);

  return self->when;
}
