/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-reader-private.h"

#include <string.h>

static gpointer
read_link (AgendaReader *self,
           JsonObject   *object,
           guint         position,
           gpointer      user_data)
{
  g_autofree char *kind = agenda_reader_read_word (self, object, "kind");
  g_autoptr (AgendaText) title = agenda_reader_read_text (self, object, "title");
  const char *url = agenda_reader_get_string (self, object, "url");

  if (!json_object_has_member (object, "url"))
    agenda_reader_report (self, AGENDA_PROBLEM_MISSING, "url", NULL);
  if (url == NULL)
    return NULL;

  if (strlen (url) > AGENDA_READER_MAX_TEXT)
    {
      agenda_reader_report_member (self, "url", AGENDA_PROBLEM_TEXT_TOO_LONG, NULL, NULL);
      return NULL;
    }

  if (!agenda_link_is_allowed (url))
    {
      agenda_reader_report_member (self, "url", AGENDA_PROBLEM_BAD_LINK, url, NULL);
      return NULL;
    }

  return agenda_link_new (kind, url, title);
}

/* Links and sources alike. */
GPtrArray *
agenda_reader_read_links (AgendaReader *self,
                          JsonObject   *object,
                          const char   *key)
{
  return agenda_reader_read_list (self, object, key, read_link, NULL,
                                  (GDestroyNotify) agenda_link_free);
}

static gpointer
read_track (AgendaReader *self,
            JsonObject   *object,
            guint         position,
            gpointer      user_data)
{
  const char *id = agenda_reader_read_id (self, object, self->tracks);
  g_autoptr (AgendaText) title = agenda_reader_read_required (self, object, "title");
  g_autofree char *color = agenda_reader_read_color (self, object, "color");
  AgendaTrack *track;

  if (id == NULL || title == NULL)
    return NULL;

  track = agenda_track_new (id, title, color);
  g_hash_table_insert (self->tracks, (gpointer) agenda_track_get_id (track), track);
  return track;
}

GPtrArray *
agenda_reader_read_tracks (AgendaReader *self,
                           JsonObject   *object)
{
  return agenda_reader_read_list (self, object, "tracks", read_track, NULL, g_object_unref);
}

static gpointer
read_room (AgendaReader *self,
           JsonObject   *object,
           guint         position,
           gpointer      user_data)
{
  const char *id = agenda_reader_read_id (self, object, self->rooms);
  g_autoptr (AgendaText) name = agenda_reader_read_required (self, object, "name");
  g_autoptr (AgendaText) floor = agenda_reader_read_text (self, object, "floor");
  guint capacity = agenda_reader_read_number (self, object, "capacity");
  AgendaRoom *room;

  if (id == NULL || name == NULL)
    return NULL;

  room = agenda_room_new (id, position, name, floor, capacity);
  g_hash_table_insert (self->rooms, (gpointer) agenda_room_get_id (room), room);
  return room;
}

GPtrArray *
agenda_reader_read_rooms (AgendaReader *self,
                          JsonObject   *object)
{
  return agenda_reader_read_list (self, object, "rooms", read_room, NULL, g_object_unref);
}

/* A code that ICU names, or words of the file's own. */
static void
read_country (AgendaReader      *self,
              JsonObject        *object,
              AgendaSpeakerData *data)
{
  JsonNode *node = json_object_get_member (object, "country");
  const char *code;

  if (node != NULL && JSON_NODE_HOLDS_OBJECT (node))
    {
      data->country_name = agenda_reader_read_text (self, object, "country");
      return;
    }

  code = agenda_reader_get_string (self, object, "country");
  if (code == NULL)
    return;

  if (strlen (code) == 2 && g_ascii_isupper (code[0]) && g_ascii_isupper (code[1]))
    data->country = g_strdup (code);
  else
    agenda_reader_report_member (self, "country", AGENDA_PROBLEM_BAD_COUNTRY, code, NULL);
}

static gpointer
read_speaker (AgendaReader *self,
              JsonObject   *object,
              guint         position,
              gpointer      user_data)
{
  g_auto (AgendaSpeakerData) data = { NULL };
  const char *id = agenda_reader_read_id (self, object, self->speakers);
  AgendaSpeaker *speaker;

  data.name = agenda_reader_read_required (self, object, "name");
  data.sort = agenda_reader_read_text (self, object, "sort");
  data.position = agenda_reader_read_text (self, object, "position");
  data.organisation = agenda_reader_read_text (self, object, "organisation");
  data.honorific = agenda_reader_read_text (self, object, "honorific");
  read_country (self, object, &data);
  data.biography = agenda_reader_read_text (self, object, "bio");
  data.notes = agenda_reader_read_text (self, object, "notes");
  data.links = agenda_reader_read_links (self, object, "links");

  if (id == NULL || data.name == NULL)
    return NULL;

  data.id = g_strdup (id);
  speaker = agenda_speaker_new_take (&data);
  g_hash_table_insert (self->speakers, (gpointer) agenda_speaker_get_id (speaker), speaker);
  return speaker;
}

GPtrArray *
agenda_reader_read_speakers (AgendaReader *self,
                             JsonObject   *object)
{
  return agenda_reader_read_list (self, object, "speakers", read_speaker, NULL, g_object_unref);
}
