/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-forum.h"

#include "agenda-forum-index.h"
#include "agenda-shared.h"

struct _AgendaForum
{
  GObject parent_instance;

  AgendaForumData data;
  GListStore *tracks;
  GListStore *rooms;
  GListStore *speakers;
  GListStore *sessions;

  AgendaForumIndex *index;
};

G_DEFINE_FINAL_TYPE (AgendaForum, agenda_forum, G_TYPE_OBJECT)

static void
agenda_forum_finalize (GObject *object)
{
  AgendaForum *self = AGENDA_FORUM (object);

  g_clear_pointer (&self->index, agenda_forum_index_free);
  g_clear_object (&self->sessions);
  g_clear_object (&self->speakers);
  g_clear_object (&self->rooms);
  g_clear_object (&self->tracks);
  agenda_forum_data_clear (&self->data);

  G_OBJECT_CLASS (agenda_forum_parent_class)->finalize (object);
}

static void
agenda_forum_class_init (AgendaForumClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = agenda_forum_finalize;
}

static void
agenda_forum_init (AgendaForum *self)
{
}

static GListStore *
make_store (GType       type,
            GPtrArray **objects)
{
  GListStore *store = g_list_store_new (type);

  if (*objects != NULL && (*objects)->len > 0)
    g_list_store_splice (store, 0, 0, (*objects)->pdata, (*objects)->len);
  g_clear_pointer (objects, g_ptr_array_unref);

  return store;
}

static int
compare_sessions_cb (gconstpointer a,
                     gconstpointer b)
{
  return agenda_session_compare (*(AgendaSession *const *) a, *(AgendaSession *const *) b);
}

/* A forum that does not say its days has those of its sessions. */
static void
complete_days (AgendaForum *self)
{
  guint n_sessions = g_list_model_get_n_items (G_LIST_MODEL (self->sessions));

  if (n_sessions == 0)
    return;

  if (!g_date_valid (&self->data.start))
    {
      g_autoptr (AgendaSession) first
        = g_list_model_get_item (G_LIST_MODEL (self->sessions), 0);

      agenda_when_get_day (agenda_session_get_when (first), &self->data.start);
    }

  if (!g_date_valid (&self->data.end))
    {
      g_autoptr (AgendaSession) last
        = g_list_model_get_item (G_LIST_MODEL (self->sessions), n_sessions - 1);

      agenda_when_get_day (agenda_session_get_when (last), &self->data.end);
    }
}

/**
 * agenda_forum_data_clear:
 * @data: what a forum is made of
 *
 * Lets go of every member and leaves @data empty.
 */
void
agenda_forum_data_clear (AgendaForumData *data)
{
  g_return_if_fail (data != NULL);

  g_clear_pointer (&data->id, g_free);
  g_clear_pointer (&data->languages, g_strfreev);
  g_clear_pointer (&data->zone, g_time_zone_unref);
  g_clear_pointer (&data->title, agenda_text_unref);
  g_clear_pointer (&data->theme, agenda_text_unref);
  g_clear_pointer (&data->about, agenda_text_unref);
  g_clear_pointer (&data->place, agenda_text_unref);
  g_clear_pointer (&data->organiser, agenda_text_unref);
  g_clear_pointer (&data->links, g_ptr_array_unref);
  g_clear_pointer (&data->sources, g_ptr_array_unref);
  g_clear_pointer (&data->tracks, g_ptr_array_unref);
  g_clear_pointer (&data->rooms, g_ptr_array_unref);
  g_clear_pointer (&data->speakers, g_ptr_array_unref);
  g_clear_pointer (&data->sessions, g_ptr_array_unref);
  *data = (AgendaForumData) { NULL };
}

/**
 * agenda_forum_new_take:
 * @data: what the forum is made of, with an id; left empty
 *
 * Puts the sessions in order and builds every look-up, so that the forum never changes again: it
 * may be made in a worker and handed to the main thread. Of two objects with one id look-ups find
 * the first. Without @zone it is UTC's, without @start or @end the days of its sessions.
 *
 * Returns: (transfer full): a forum
 */
AgendaForum *
agenda_forum_new_take (AgendaForumData *data)
{
  AgendaForum *self;

  g_return_val_if_fail (data != NULL, NULL);
  g_return_val_if_fail (data->id != NULL, NULL);

  self = g_object_new (AGENDA_TYPE_FORUM, NULL);
  self->data = *data;
  *data = (AgendaForumData) { NULL };

  if (self->data.zone == NULL)
    self->data.zone = g_time_zone_new_utc ();
  if (self->data.sessions != NULL)
    g_ptr_array_sort (self->data.sessions, compare_sessions_cb);
  self->data.links = agenda_shared_take_array (self->data.links);
  self->data.sources = agenda_shared_take_array (self->data.sources);

  self->tracks = make_store (AGENDA_TYPE_TRACK, &self->data.tracks);
  self->rooms = make_store (AGENDA_TYPE_ROOM, &self->data.rooms);
  self->speakers = make_store (AGENDA_TYPE_SPEAKER, &self->data.speakers);
  self->sessions = make_store (AGENDA_TYPE_SESSION, &self->data.sessions);

  self->index = agenda_forum_index_new (G_LIST_MODEL (self->tracks), G_LIST_MODEL (self->rooms),
                                        G_LIST_MODEL (self->speakers),
                                        G_LIST_MODEL (self->sessions));
  complete_days (self);

  return self;
}

/**
 * agenda_forum_get_id:
 * @self: a forum
 *
 * Returns: (transfer none): its id; what a delegate keeps hangs on it
 */
const char *
agenda_forum_get_id (AgendaForum *self)
{
  g_return_val_if_fail (AGENDA_IS_FORUM (self), NULL);

  return self->data.id;
}

/**
 * agenda_forum_get_revision:
 * @self: a forum
 *
 * Returns: which edition of the agenda this is
 */
guint
agenda_forum_get_revision (AgendaForum *self)
{
  g_return_val_if_fail (AGENDA_IS_FORUM (self), 0);

  return self->data.revision;
}

/**
 * agenda_forum_get_updated:
 * @self: a forum
 *
 * Returns: when the agenda was last changed, in seconds since the epoch, or
 *   %AGENDA_TIME_UNKNOWN
 */
gint64
agenda_forum_get_updated (AgendaForum *self)
{
  g_return_val_if_fail (AGENDA_IS_FORUM (self), AGENDA_TIME_UNKNOWN);

  return self->data.updated;
}

/**
 * agenda_forum_get_languages:
 * @self: a forum
 *
 * Returns: (transfer none): BCP 47 tags, the forum's own language first
 */
const char *const *
agenda_forum_get_languages (AgendaForum *self)
{
  g_return_val_if_fail (AGENDA_IS_FORUM (self), NULL);

  return agenda_shared_get_strings (self->data.languages);
}

/**
 * agenda_forum_get_zone:
 * @self: a forum
 *
 * Returns: (transfer none): the zone its clocks show
 */
GTimeZone *
agenda_forum_get_zone (AgendaForum *self)
{
  g_return_val_if_fail (AGENDA_IS_FORUM (self), NULL);

  return self->data.zone;
}

/**
 * agenda_forum_get_title:
 * @self: a forum
 *
 * Returns: (transfer none) (nullable): its title
 */
AgendaText *
agenda_forum_get_title (AgendaForum *self)
{
  g_return_val_if_fail (AGENDA_IS_FORUM (self), NULL);

  return self->data.title;
}

/**
 * agenda_forum_get_theme:
 * @self: a forum
 *
 * Returns: (transfer none) (nullable): its theme
 */
AgendaText *
agenda_forum_get_theme (AgendaForum *self)
{
  g_return_val_if_fail (AGENDA_IS_FORUM (self), NULL);

  return self->data.theme;
}

/**
 * agenda_forum_get_about:
 * @self: a forum
 *
 * Returns: (transfer none) (nullable): more about it
 */
AgendaText *
agenda_forum_get_about (AgendaForum *self)
{
  g_return_val_if_fail (AGENDA_IS_FORUM (self), NULL);

  return self->data.about;
}

/**
 * agenda_forum_get_place:
 * @self: a forum
 *
 * Returns: (transfer none) (nullable): where it is held
 */
AgendaText *
agenda_forum_get_place (AgendaForum *self)
{
  g_return_val_if_fail (AGENDA_IS_FORUM (self), NULL);

  return self->data.place;
}

/**
 * agenda_forum_get_organiser:
 * @self: a forum
 *
 * Returns: (transfer none) (nullable): who holds it
 */
AgendaText *
agenda_forum_get_organiser (AgendaForum *self)
{
  g_return_val_if_fail (AGENDA_IS_FORUM (self), NULL);

  return self->data.organiser;
}

/**
 * agenda_forum_is_translated:
 * @self: a forum
 *
 * Returns: whether it has a text that is a translation of our own, so that one need not look for
 *   them in all of it
 */
gboolean
agenda_forum_is_translated (AgendaForum *self)
{
  g_return_val_if_fail (AGENDA_IS_FORUM (self), FALSE);

  return self->data.translated;
}

/**
 * agenda_forum_get_start:
 * @self: a forum
 * @day: (out caller-allocates): set to its first day; not valid when it has neither days nor
 *   sessions
 */
void
agenda_forum_get_start (AgendaForum *self,
                        GDate       *day)
{
  g_return_if_fail (AGENDA_IS_FORUM (self));
  g_return_if_fail (day != NULL);

  *day = self->data.start;
}

/**
 * agenda_forum_get_end:
 * @self: a forum
 * @day: (out caller-allocates): set to its last day; not valid when it has neither days nor
 *   sessions
 */
void
agenda_forum_get_end (AgendaForum *self,
                      GDate       *day)
{
  g_return_if_fail (AGENDA_IS_FORUM (self));
  g_return_if_fail (day != NULL);

  *day = self->data.end;
}

/**
 * agenda_forum_get_links:
 * @self: a forum
 *
 * Returns: (transfer none) (element-type AgendaLink): addresses it points to
 */
GPtrArray *
agenda_forum_get_links (AgendaForum *self)
{
  g_return_val_if_fail (AGENDA_IS_FORUM (self), NULL);

  return self->data.links;
}

/**
 * agenda_forum_get_sources:
 * @self: a forum
 *
 * Returns: (transfer none) (element-type AgendaLink): where its facts are from
 */
GPtrArray *
agenda_forum_get_sources (AgendaForum *self)
{
  g_return_val_if_fail (AGENDA_IS_FORUM (self), NULL);

  return self->data.sources;
}

/**
 * agenda_forum_get_tracks:
 * @self: a forum
 *
 * Returns: (transfer none): a list of #AgendaTrack, as in the file
 */
GListModel *
agenda_forum_get_tracks (AgendaForum *self)
{
  g_return_val_if_fail (AGENDA_IS_FORUM (self), NULL);

  return G_LIST_MODEL (self->tracks);
}

/**
 * agenda_forum_get_rooms:
 * @self: a forum
 *
 * Returns: (transfer none): a list of #AgendaRoom, as in the file
 */
GListModel *
agenda_forum_get_rooms (AgendaForum *self)
{
  g_return_val_if_fail (AGENDA_IS_FORUM (self), NULL);

  return G_LIST_MODEL (self->rooms);
}

/**
 * agenda_forum_get_speakers:
 * @self: a forum
 *
 * Returns: (transfer none): a list of #AgendaSpeaker, as in the file
 */
GListModel *
agenda_forum_get_speakers (AgendaForum *self)
{
  g_return_val_if_fail (AGENDA_IS_FORUM (self), NULL);

  return G_LIST_MODEL (self->speakers);
}

/**
 * agenda_forum_get_sessions:
 * @self: a forum
 *
 * Returns: (transfer none): a list of #AgendaSession, as agenda_session_compare() orders them
 */
GListModel *
agenda_forum_get_sessions (AgendaForum *self)
{
  g_return_val_if_fail (AGENDA_IS_FORUM (self), NULL);

  return G_LIST_MODEL (self->sessions);
}

/**
 * agenda_forum_get_index:
 * @self: a forum
 *
 * Returns: (transfer none): its look-ups
 */
AgendaForumIndex *
agenda_forum_get_index (AgendaForum *self)
{
  g_return_val_if_fail (AGENDA_IS_FORUM (self), NULL);

  return self->index;
}
