/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-forum-index.h"

#include "agenda-shared.h"

struct _AgendaForumIndex
{
  GHashTable *tracks;          /* id → AgendaTrack */
  GHashTable *rooms;           /* id → AgendaRoom */
  GHashTable *speakers;        /* id → AgendaSpeaker */
  GHashTable *sessions;        /* id → AgendaSession */
  GHashTable *topics;          /* id → AgendaTopic */
  GHashTable *topic_sessions;  /* AgendaTopic → AgendaSession */
  GHashTable *object_sessions; /* speaker, track or room → GPtrArray of AgendaSession */
  GPtrArray *no_sessions;
};

/* The list keeps every item alive: ids and items are borrowed. */
static GHashTable *
index_by_id (GListModel *items,
             const char *(*get_id) (gpointer item))
{
  GHashTable *table = g_hash_table_new (agenda_shared_hash, g_str_equal);
  guint n_items = g_list_model_get_n_items (items);

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (items, i);
      const char *id = get_id (item);

      if (!g_hash_table_contains (table, id))
        g_hash_table_insert (table, (gpointer) id, item);
    }

  return table;
}

static const char *
get_track_id (gpointer item)
{
  return agenda_track_get_id (item);
}

static const char *
get_room_id (gpointer item)
{
  return agenda_room_get_id (item);
}

static const char *
get_speaker_id (gpointer item)
{
  return agenda_speaker_get_id (item);
}

static const char *
get_session_id (gpointer item)
{
  return agenda_session_get_id (item);
}

static void
note_session (AgendaForumIndex *self,
              gpointer          object,
              AgendaSession    *session)
{
  GPtrArray *sessions;

  if (object == NULL)
    return;

  sessions = g_hash_table_lookup (self->object_sessions, object);
  if (sessions == NULL)
    {
      sessions = g_ptr_array_new_with_free_func (g_object_unref);
      g_hash_table_insert (self->object_sessions, object, sessions);
    }

  /* Sessions come one after the other: somebody with two roles in one finds it at the end. */
  if (sessions->len == 0 || g_ptr_array_index (sessions, sessions->len - 1) != session)
    g_ptr_array_add (sessions, g_object_ref (session));
}

static void
note_people (AgendaForumIndex *self,
             GPtrArray        *people,
             AgendaSession    *session)
{
  for (guint i = 0; i < people->len; i++)
    {
      const AgendaParticipant *participant = g_ptr_array_index (people, i);

      note_session (self, participant->speaker, session);
    }
}

static void
note_topics (AgendaForumIndex *self,
             AgendaSession    *session)
{
  GListModel *topics = agenda_session_get_topics (session);
  guint n_topics = g_list_model_get_n_items (topics);

  for (guint i = 0; i < n_topics; i++)
    {
      g_autoptr (AgendaTopic) topic = g_list_model_get_item (topics, i);
      const char *id = agenda_topic_get_id (topic);

      if (!g_hash_table_contains (self->topics, id))
        g_hash_table_insert (self->topics, (gpointer) id, topic);
      g_hash_table_insert (self->topic_sessions, topic, session);
      note_people (self, agenda_topic_get_people (topic), session);
    }
}

static void
note_sessions (AgendaForumIndex *self,
               GListModel       *sessions)
{
  guint n_sessions = g_list_model_get_n_items (sessions);

  for (guint i = 0; i < n_sessions; i++)
    {
      g_autoptr (AgendaSession) session = g_list_model_get_item (sessions, i);

      note_session (self, agenda_session_get_room (session), session);
      note_session (self, agenda_session_get_track (session), session);
      note_people (self, agenda_session_get_people (session), session);
      note_topics (self, session);
    }
}

static GPtrArray *
get_sessions_of (AgendaForumIndex *self,
                 gpointer          object)
{
  GPtrArray *sessions = g_hash_table_lookup (self->object_sessions, object);

  return sessions != NULL ? sessions : self->no_sessions;
}

/**
 * agenda_forum_index_new:
 * @tracks: the tracks of a forum
 * @rooms: its rooms
 * @speakers: its speakers
 * @sessions: its sessions, in order
 *
 * The lists and their items are borrowed: they must outlive the index. Of two objects with one id
 * the first is found.
 *
 * Returns: (transfer full): an index
 */
AgendaForumIndex *
agenda_forum_index_new (GListModel *tracks,
                        GListModel *rooms,
                        GListModel *speakers,
                        GListModel *sessions)
{
  AgendaForumIndex *self = g_new0 (AgendaForumIndex, 1);

  self->tracks = index_by_id (tracks, get_track_id);
  self->rooms = index_by_id (rooms, get_room_id);
  self->speakers = index_by_id (speakers, get_speaker_id);
  self->sessions = index_by_id (sessions, get_session_id);
  self->topics = g_hash_table_new (agenda_shared_hash, g_str_equal);
  self->topic_sessions = g_hash_table_new (NULL, NULL);
  self->object_sessions
    = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  self->no_sessions = agenda_shared_take_array (NULL);
  note_sessions (self, sessions);

  return self;
}

/**
 * agenda_forum_index_free:
 * @self: (transfer full): an index
 */
void
agenda_forum_index_free (AgendaForumIndex *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->tracks, g_hash_table_unref);
  g_clear_pointer (&self->rooms, g_hash_table_unref);
  g_clear_pointer (&self->speakers, g_hash_table_unref);
  g_clear_pointer (&self->sessions, g_hash_table_unref);
  g_clear_pointer (&self->topics, g_hash_table_unref);
  g_clear_pointer (&self->topic_sessions, g_hash_table_unref);
  g_clear_pointer (&self->object_sessions, g_hash_table_unref);
  g_clear_pointer (&self->no_sessions, g_ptr_array_unref);
  g_free (self);
}

/**
 * agenda_forum_get_track:
 * @self: a forum
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the track with this id
 */
AgendaTrack *
agenda_forum_get_track (AgendaForum *self,
                        const char  *id)
{
  g_return_val_if_fail (AGENDA_IS_FORUM (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (agenda_forum_get_index (self)->tracks, id);
}

/**
 * agenda_forum_get_room:
 * @self: a forum
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the room with this id
 */
AgendaRoom *
agenda_forum_get_room (AgendaForum *self,
                       const char  *id)
{
  g_return_val_if_fail (AGENDA_IS_FORUM (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (agenda_forum_get_index (self)->rooms, id);
}

/**
 * agenda_forum_get_speaker:
 * @self: a forum
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the speaker with this id
 */
AgendaSpeaker *
agenda_forum_get_speaker (AgendaForum *self,
                          const char  *id)
{
  g_return_val_if_fail (AGENDA_IS_FORUM (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (agenda_forum_get_index (self)->speakers, id);
}

/**
 * agenda_forum_get_session:
 * @self: a forum
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the session with this id
 */
AgendaSession *
agenda_forum_get_session (AgendaForum *self,
                          const char  *id)
{
  g_return_val_if_fail (AGENDA_IS_FORUM (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (agenda_forum_get_index (self)->sessions, id);
}

/**
 * agenda_forum_get_topic:
 * @self: a forum
 * @id: an id
 * @session: (out) (optional) (nullable) (transfer none): the session it belongs to
 *
 * Returns: (transfer none) (nullable): the topic with this id
 */
AgendaTopic *
agenda_forum_get_topic (AgendaForum    *self,
                        const char     *id,
                        AgendaSession **session)
{
  AgendaForumIndex *index;
  AgendaTopic *topic;

  g_return_val_if_fail (AGENDA_IS_FORUM (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  index = agenda_forum_get_index (self);
  topic = g_hash_table_lookup (index->topics, id);
  if (session != NULL)
    *session = topic != NULL ? g_hash_table_lookup (index->topic_sessions, topic) : NULL;

  return topic;
}

/**
 * agenda_forum_get_speaker_sessions:
 * @self: a forum
 * @speaker: a speaker
 *
 * Returns: (transfer none) (element-type AgendaSession): the sessions they take part in, be it in a
 *   topic, each once, in the order of the agenda
 */
GPtrArray *
agenda_forum_get_speaker_sessions (AgendaForum   *self,
                                   AgendaSpeaker *speaker)
{
  g_return_val_if_fail (AGENDA_IS_FORUM (self), NULL);
  g_return_val_if_fail (AGENDA_IS_SPEAKER (speaker), NULL);

  return get_sessions_of (agenda_forum_get_index (self), speaker);
}

/**
 * agenda_forum_get_track_sessions:
 * @self: a forum
 * @track: a track
 *
 * Returns: (transfer none) (element-type AgendaSession): the sessions of the track, in the order of
 *   the agenda
 */
GPtrArray *
agenda_forum_get_track_sessions (AgendaForum *self,
                                 AgendaTrack *track)
{
  g_return_val_if_fail (AGENDA_IS_FORUM (self), NULL);
  g_return_val_if_fail (AGENDA_IS_TRACK (track), NULL);

  return get_sessions_of (agenda_forum_get_index (self), track);
}

/**
 * agenda_forum_get_room_sessions:
 * @self: a forum
 * @room: a room
 *
 * Returns: (transfer none) (element-type AgendaSession): the sessions in the room, in the order of
 *   the agenda
 */
GPtrArray *
agenda_forum_get_room_sessions (AgendaForum *self,
                                AgendaRoom  *room)
{
  g_return_val_if_fail (AGENDA_IS_FORUM (self), NULL);
  g_return_val_if_fail (AGENDA_IS_ROOM (room), NULL);

  return get_sessions_of (agenda_forum_get_index (self), room);
}
