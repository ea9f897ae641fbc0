/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-session.h"

#include "agenda-shared.h"

struct _AgendaSession
{
  GObject parent_instance;

  AgendaSessionData data;
  GListModel *topics;
};

G_DEFINE_FINAL_TYPE (AgendaSession, agenda_session, G_TYPE_OBJECT)

static void
agenda_session_finalize (GObject *object)
{
  AgendaSession *self = AGENDA_SESSION (object);

  agenda_session_data_clear (&self->data);
  g_clear_object (&self->topics);

  G_OBJECT_CLASS (agenda_session_parent_class)->finalize (object);
}

static void
agenda_session_class_init (AgendaSessionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = agenda_session_finalize;
}

static void
agenda_session_init (AgendaSession *self)
{
}

/* Few sessions have topics; the others share one list that stays empty. */
static GListModel *
ref_no_topics (void)
{
  static gsize initialized = 0;
  static GListStore *none = NULL;

  if (g_once_init_enter (&initialized))
    {
      none = g_list_store_new (AGENDA_TYPE_TOPIC);
      g_once_init_leave (&initialized, 1);
    }

  return g_object_ref (G_LIST_MODEL (none));
}

static GListModel *
make_topics (GPtrArray *topics)
{
  GListStore *store;

  if (topics == NULL || topics->len == 0)
    return ref_no_topics ();

  store = g_list_store_new (AGENDA_TYPE_TOPIC);
  g_list_store_splice (store, 0, 0, topics->pdata, topics->len);

  return G_LIST_MODEL (store);
}

static int
compare_rooms (AgendaRoom *room,
               AgendaRoom *other)
{
  guint position, other_position;

  if (room == NULL || other == NULL)
    return (room == NULL) - (other == NULL);

  position = agenda_room_get_position (room);
  other_position = agenda_room_get_position (other);

  return (position > other_position) - (position < other_position);
}

/**
 * agenda_session_data_clear:
 * @data: what a session is made of
 *
 * Lets go of every member and leaves @data empty.
 */
void
agenda_session_data_clear (AgendaSessionData *data)
{
  g_return_if_fail (data != NULL);

  g_clear_pointer (&data->id, g_free);
  g_clear_pointer (&data->title, agenda_text_unref);
  g_clear_pointer (&data->subtitle, agenda_text_unref);
  g_clear_pointer (&data->when, agenda_when_unref);
  g_clear_object (&data->room);
  g_clear_object (&data->track);
  g_clear_pointer (&data->languages, g_strfreev);
  g_clear_pointer (&data->interpretation, g_strfreev);
  g_clear_pointer (&data->notice, agenda_text_unref);
  g_clear_pointer (&data->summary, agenda_text_unref);
  g_clear_pointer (&data->description, agenda_text_unref);
  g_clear_pointer (&data->people, g_ptr_array_unref);
  g_clear_pointer (&data->topics, g_ptr_array_unref);
  g_clear_pointer (&data->links, g_ptr_array_unref);
  *data = (AgendaSessionData) { NULL };
}

/**
 * agenda_session_new_take:
 * @data: what the session is made of, with an id and a time; left empty
 *
 * Returns: (transfer full): a session
 */
AgendaSession *
agenda_session_new_take (AgendaSessionData *data)
{
  AgendaSession *self;

  g_return_val_if_fail (data != NULL, NULL);
  g_return_val_if_fail (data->id != NULL, NULL);
  g_return_val_if_fail (data->when != NULL, NULL);

  self = g_object_new (AGENDA_TYPE_SESSION, NULL);
  self->data = *data;
  *data = (AgendaSessionData) { NULL };

  self->topics = make_topics (self->data.topics);
  g_clear_pointer (&self->data.topics, g_ptr_array_unref);
  self->data.people = agenda_shared_take_array (self->data.people);
  self->data.links = agenda_shared_take_array (self->data.links);

  return self;
}

/**
 * agenda_session_get_id:
 * @self: a session
 *
 * Returns: (transfer none): its id
 */
const char *
agenda_session_get_id (AgendaSession *self)
{
  g_return_val_if_fail (AGENDA_IS_SESSION (self), NULL);

  return self->data.id;
}

/**
 * agenda_session_get_position:
 * @self: a session
 *
 * Returns: where it stands in the file, from 0
 */
guint
agenda_session_get_position (AgendaSession *self)
{
  g_return_val_if_fail (AGENDA_IS_SESSION (self), 0);

  return self->data.position;
}

/**
 * agenda_session_get_title:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): its title
 */
AgendaText *
agenda_session_get_title (AgendaSession *self)
{
  g_return_val_if_fail (AGENDA_IS_SESSION (self), NULL);

  return self->data.title;
}

/**
 * agenda_session_get_subtitle:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): more of its title
 */
AgendaText *
agenda_session_get_subtitle (AgendaSession *self)
{
  g_return_val_if_fail (AGENDA_IS_SESSION (self), NULL);

  return self->data.subtitle;
}

/**
 * agenda_session_get_kind:
 * @self: a session
 *
 * Returns: its kind
 */
AgendaSessionKind
agenda_session_get_kind (AgendaSession *self)
{
  g_return_val_if_fail (AGENDA_IS_SESSION (self), AGENDA_SESSION_OTHER);

  return self->data.kind;
}

/**
 * agenda_session_get_when:
 * @self: a session
 *
 * Returns: (transfer none): when it is
 */
AgendaWhen *
agenda_session_get_when (AgendaSession *self)
{
  g_return_val_if_fail (AGENDA_IS_SESSION (self), NULL);

  return self->data.when;
}

/**
 * agenda_session_get_room:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): where it is
 */
AgendaRoom *
agenda_session_get_room (AgendaSession *self)
{
  g_return_val_if_fail (AGENDA_IS_SESSION (self), NULL);

  return self->data.room;
}

/**
 * agenda_session_get_track:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): what it belongs to
 */
AgendaTrack *
agenda_session_get_track (AgendaSession *self)
{
  g_return_val_if_fail (AGENDA_IS_SESSION (self), NULL);

  return self->data.track;
}

/**
 * agenda_session_get_languages:
 * @self: a session
 *
 * Returns: (transfer none): the BCP 47 tags of the languages spoken; empty when not published
 */
const char *const *
agenda_session_get_languages (AgendaSession *self)
{
  g_return_val_if_fail (AGENDA_IS_SESSION (self), NULL);

  return agenda_shared_get_strings (self->data.languages);
}

/**
 * agenda_session_get_interpretation:
 * @self: a session
 *
 * Returns: (transfer none): the BCP 47 tags of the languages
 *   interpreted into; empty when not published
 */
const char *const *
agenda_session_get_interpretation (AgendaSession *self)
{
  g_return_val_if_fail (AGENDA_IS_SESSION (self), NULL);

  return agenda_shared_get_strings (self->data.interpretation);
}

/**
 * agenda_session_get_status:
 * @self: a session
 *
 * Returns: whether it takes place as announced
 */
AgendaStatus
agenda_session_get_status (AgendaSession *self)
{
  g_return_val_if_fail (AGENDA_IS_SESSION (self), AGENDA_STATUS_CONFIRMED);

  return self->data.status;
}

/**
 * agenda_session_get_notice:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): what people need to know about a change
 */
AgendaText *
agenda_session_get_notice (AgendaSession *self)
{
  g_return_val_if_fail (AGENDA_IS_SESSION (self), NULL);

  return self->data.notice;
}

/**
 * agenda_session_get_summary:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): what it is about in a sentence or two
 */
AgendaText *
agenda_session_get_summary (AgendaSession *self)
{
  g_return_val_if_fail (AGENDA_IS_SESSION (self), NULL);

  return self->data.summary;
}

/**
 * agenda_session_get_description:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): what it is about in full
 */
AgendaText *
agenda_session_get_description (AgendaSession *self)
{
  g_return_val_if_fail (AGENDA_IS_SESSION (self), NULL);

  return self->data.description;
}

/**
 * agenda_session_get_people:
 * @self: a session
 *
 * Returns: (transfer none) (element-type AgendaParticipant): who takes part, in
 *   protocol order
 */
GPtrArray *
agenda_session_get_people (AgendaSession *self)
{
  g_return_val_if_fail (AGENDA_IS_SESSION (self), NULL);

  return self->data.people;
}

/**
 * agenda_session_get_topics:
 * @self: a session
 *
 * Returns: (transfer none): a list of #AgendaTopic, in order
 */
GListModel *
agenda_session_get_topics (AgendaSession *self)
{
  g_return_val_if_fail (AGENDA_IS_SESSION (self), NULL);

  return self->topics;
}

/**
 * agenda_session_get_links:
 * @self: a session
 *
 * Returns: (transfer none) (element-type AgendaLink): addresses it points to
 */
GPtrArray *
agenda_session_get_links (AgendaSession *self)
{
  g_return_val_if_fail (AGENDA_IS_SESSION (self), NULL);

  return self->data.links;
}

/**
 * agenda_session_compare:
 * @self: a session
 * @other: another of the same forum
 *
 * Puts sessions in the order of an agenda: by time as agenda_when_compare() has it, then by the
 * order of the rooms, those without a room last, then as in the file.
 *
 * Returns: less than, equal to or greater than 0
 */
int
agenda_session_compare (AgendaSession *self,
                        AgendaSession *other)
{
  int result;

  g_return_val_if_fail (AGENDA_IS_SESSION (self), 0);
  g_return_val_if_fail (AGENDA_IS_SESSION (other), 0);

  result = agenda_when_compare (self->data.when, other->data.when);
  if (result == 0)
    result = compare_rooms (self->data.room, other->data.room);
  if (result == 0)
    result = (self->data.position > other->data.position)
             - (self->data.position < other->data.position);

  return result;
}
