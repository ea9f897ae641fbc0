/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-reader-private.h"

#include <string.h>

#define FORMAT "taihe-agenda"
#define VERSION 1

/* What a text is taken to be in when nothing says in which language it is (ISO 639-3). */
#define UNDETERMINED "und"

/* How much of the digest of the bytes names an agenda that has no id. */
#define DIGEST_LENGTH 16

/* Whether it is an agenda, of the version this program reads, with sessions in it. */
static gboolean
check_file (AgendaReader *self,
            JsonNode     *root)
{
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (root) ? json_node_get_object (root) : NULL;
  JsonNode *format = object != NULL ? json_object_get_member (object, "format") : NULL;
  JsonNode *version = object != NULL ? json_object_get_member (object, "version") : NULL;
  JsonNode *sessions = object != NULL ? json_object_get_member (object, "sessions") : NULL;
  guint n_sessions = 0;

  if (format == NULL || !JSON_NODE_HOLDS_VALUE (format)
      || g_strcmp0 (json_node_get_string (format), FORMAT) != 0)
    {
      agenda_reader_refuse (self, format != NULL ? "format" : "", AGENDA_PROBLEM_NOT_AN_AGENDA,
                            NULL);
      return FALSE;
    }

  if (version == NULL || !JSON_NODE_HOLDS_VALUE (version)
      || json_node_get_value_type (version) == G_TYPE_STRING
      || json_node_get_value_type (version) == G_TYPE_BOOLEAN
      || json_node_get_double (version) < VERSION || json_node_get_double (version) > VERSION)
    {
      g_autofree char *found = version != NULL ? json_to_string (version, FALSE) : NULL;

      agenda_reader_refuse (self, version != NULL ? "version" : "", AGENDA_PROBLEM_OTHER_VERSION,
                            found);
      return FALSE;
    }

  if (sessions != NULL && JSON_NODE_HOLDS_ARRAY (sessions))
    n_sessions = json_array_get_length (json_node_get_array (sessions));
  if (n_sessions == 0 || n_sessions > AGENDA_READER_MAX_SESSIONS)
    {
      agenda_reader_refuse (self, sessions != NULL ? "sessions" : "",
                            n_sessions == 0 ? AGENDA_PROBLEM_NO_SESSIONS
                                            : AGENDA_PROBLEM_TOO_MANY_SESSIONS, NULL);
      return FALSE;
    }

  return TRUE;
}

/* The languages that the title of the forum is in, in order. */
static char **
get_title_languages (JsonObject *object)
{
  g_autoptr (GPtrArray) languages = g_ptr_array_new_with_free_func (g_free);
  JsonNode *title = json_object_get_member (object, "title");
  JsonObjectIter iter;
  const char *key;

  if (title != NULL && JSON_NODE_HOLDS_OBJECT (title))
    {
      json_object_iter_init_ordered (&iter, json_node_get_object (title));
      while (languages->len < AGENDA_READER_MAX_LANGUAGES
             && json_object_iter_next_ordered (&iter, &key, NULL))
        {
          g_autofree char *tag = agenda_reader_normalize_tag (key);

          if (tag != NULL && strcmp (key, "ours") != 0
              && !g_ptr_array_find_with_equal_func (languages, tag, g_str_equal, NULL))
            g_ptr_array_add (languages, g_steal_pointer (&tag));
        }
    }

  if (languages->len == 0)
    g_ptr_array_add (languages, g_strdup (UNDETERMINED));
  g_ptr_array_add (languages, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&languages), FALSE);
}

/* The languages of the forum, its own first. When the file does not say, those of its title. */
static char **
read_languages (AgendaReader *self,
                JsonObject   *object)
{
  char **languages = agenda_reader_read_tags (self, object, "languages");
  JsonNode *given = json_object_get_member (object, "languages");

  if (languages != NULL)
    return languages;

  /* A list with something in it that is no language has been reported. */
  if (given == NULL)
    agenda_reader_report (self, AGENDA_PROBLEM_MISSING, "languages", NULL);
  else if (JSON_NODE_HOLDS_ARRAY (given)
           && json_array_get_length (json_node_get_array (given)) == 0)
    agenda_reader_report_member (self, "languages", AGENDA_PROBLEM_MISSING, "languages", NULL);

  return get_title_languages (object);
}

/* What the delegate keeps hangs on the id. An agenda without one is named by its bytes, so that it
 * is at least the same as long as the file is. */
static char *
read_forum_id (AgendaReader *self,
               JsonObject   *object,
               GBytes       *bytes)
{
  const char *id = agenda_reader_read_id (self, object, NULL);
  g_autofree char *digest = NULL;

  if (id != NULL)
    return g_strdup (id);

  digest = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
  digest[DIGEST_LENGTH] = '\0';
  return g_strconcat ("unnamed-", digest, NULL);
}

/* The days of the forum; left open where the file does not say, and then those of its sessions. */
static void
read_days (AgendaReader *self,
           JsonObject   *object)
{
  if (!json_object_has_member (object, "start"))
    agenda_reader_report (self, AGENDA_PROBLEM_MISSING, "start", NULL);
  if (!json_object_has_member (object, "end"))
    agenda_reader_report (self, AGENDA_PROBLEM_MISSING, "end", NULL);

  agenda_reader_read_day (self, object, "start", &self->first_day);
  agenda_reader_read_day (self, object, "end", &self->last_day);
  if (g_date_valid (&self->first_day) && g_date_valid (&self->last_day)
      && g_date_compare (&self->last_day, &self->first_day) < 0)
    {
      agenda_reader_report_member (self, "end", AGENDA_PROBLEM_END_BEFORE_START, NULL, NULL);
      g_date_clear (&self->first_day, 1);
      g_date_clear (&self->last_day, 1);
    }
}

static void
read_head (AgendaReader    *self,
           JsonObject      *object,
           GBytes          *bytes,
           AgendaForumData *data)
{
  self->languages = read_languages (self, object);
  self->zone = agenda_reader_read_zone (self, object);
  read_days (self, object);

  data->id = read_forum_id (self, object, bytes);
  data->revision = agenda_reader_read_number (self, object, "revision");
  data->updated = agenda_reader_read_time (self, object, "updated");
  data->languages = g_strdupv (self->languages);
  data->zone = g_time_zone_ref (self->zone);
  data->start = self->first_day;
  data->end = self->last_day;

  data->title = agenda_reader_read_required (self, object, "title");
  if (data->title == NULL)
    data->title = agenda_text_new_single (self->languages[0], data->id);
  data->theme = agenda_reader_read_text (self, object, "theme");
  data->about = agenda_reader_read_text (self, object, "about");
  data->place = agenda_reader_read_text (self, object, "place");
  data->organiser = agenda_reader_read_text (self, object, "organiser");
  data->links = agenda_reader_read_links (self, object, "links");
  data->sources = agenda_reader_read_links (self, object, "sources");
}

/**
 * agenda_reader_read_forum:
 * @self: a reading
 * @bytes: what the file holds
 * @root: the tree of it
 *
 * Reads it all; see doc/data-format.md, "Rules the reader keeps".
 *
 * Returns: (nullable) (transfer full): the forum; %NULL when it was cancelled, or when the first
 *   problem says why the file is refused
 */
AgendaForum *
agenda_reader_read_forum (AgendaReader *self,
                          GBytes       *bytes,
                          JsonNode     *root)
{
  g_auto (AgendaForumData) data = { NULL };
  JsonObject *object;

  if (!check_file (self, root))
    return NULL;

  object = json_node_get_object (root);
  read_head (self, object, bytes, &data);
  data.tracks = agenda_reader_read_tracks (self, object);
  data.rooms = agenda_reader_read_rooms (self, object);
  data.speakers = agenda_reader_read_speakers (self, object);
  data.sessions = agenda_reader_read_sessions (self, object);
  if (self->cancelled)
    return NULL;

  if (data.sessions == NULL)
    {
      agenda_reader_refuse (self, "sessions", AGENDA_PROBLEM_NO_SESSIONS, NULL);
      return NULL;
    }

  data.translated = self->translated;
  return agenda_forum_new_take (&data);
}
