/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-reader-private.h"

static AgendaSessionKind
read_kind (AgendaReader *self,
           JsonObject   *object)
{
  const char *string = agenda_reader_get_string (self, object, "kind");
  AgendaSessionKind kind = AGENDA_SESSION_OTHER;

  if (string != NULL && !agenda_session_kind_from_string (string, &kind))
    {
      agenda_reader_report_member (self, "kind", AGENDA_PROBLEM_UNKNOWN_KIND, string, NULL);
      kind = AGENDA_SESSION_OTHER;
    }

  return kind;
}

static AgendaStatus
read_status (AgendaReader *self,
             JsonObject   *object)
{
  const char *string = agenda_reader_get_string (self, object, "status");
  AgendaStatus status = AGENDA_STATUS_CONFIRMED;

  if (string != NULL && !agenda_status_from_string (string, &status))
    {
      agenda_reader_report_member (self, "status", AGENDA_PROBLEM_UNKNOWN_STATUS, string, NULL);
      status = AGENDA_STATUS_CONFIRMED;
    }

  return status;
}

static AgendaRole
read_role (AgendaReader *self,
           JsonObject   *object)
{
  const char *string = agenda_reader_get_string (self, object, "role");
  AgendaRole role = AGENDA_ROLE_OTHER;

  if (string != NULL && !agenda_role_from_string (string, &role))
    {
      agenda_reader_report_member (self, "role", AGENDA_PROBLEM_UNKNOWN_ROLE, string, NULL);
      role = AGENDA_ROLE_OTHER;
    }

  return role;
}

static gpointer
read_participant (AgendaReader *self,
                  JsonObject   *object,
                  guint         position,
                  gpointer      user_data)
{
  AgendaSpeaker *speaker;
  AgendaRole role = read_role (self, object);
  g_autoptr (AgendaText) title = agenda_reader_read_text (self, object, "title");

  if (!json_object_has_member (object, "speaker"))
    agenda_reader_report (self, AGENDA_PROBLEM_MISSING, "speaker", NULL);
  speaker = agenda_reader_read_reference (self, object, "speaker", self->speakers,
                                          AGENDA_PROBLEM_UNKNOWN_SPEAKER);

  return speaker != NULL ? agenda_participant_new (speaker, role, title) : NULL;
}

static GPtrArray *
read_people (AgendaReader *self,
             JsonObject   *object)
{
  return agenda_reader_read_list (self, object, "people", read_participant, NULL,
                                  (GDestroyNotify) agenda_participant_free);
}

static gpointer
read_topic (AgendaReader *self,
            JsonObject   *object,
            guint         position,
            gpointer      user_data)
{
  AgendaWhen *session_when = user_data;
  const char *id = agenda_reader_read_id (self, object, self->topics);
  g_autoptr (AgendaText) title = agenda_reader_read_required (self, object, "title");
  g_autoptr (AgendaText) description = agenda_reader_read_text (self, object, "description");
  g_autoptr (GPtrArray) people = read_people (self, object);
  g_autoptr (AgendaWhen) when = agenda_reader_read_when (self, object, session_when);

  if (id == NULL || title == NULL)
    return NULL;

  g_hash_table_add (self->topics, (gpointer) id);
  return agenda_topic_new (id, title, description, people, when);
}

static gpointer
ref_object (gpointer object)
{
  return object != NULL ? g_object_ref (object) : NULL;
}

/* A session without an id, a title or a day is dropped: nothing could be done with it. */
static gpointer
read_session (AgendaReader *self,
              JsonObject   *object,
              guint         position,
              gpointer      user_data)
{
  g_auto (AgendaSessionData) data = { NULL };
  const char *id = agenda_reader_read_id (self, object, self->sessions);

  data.title = agenda_reader_read_required (self, object, "title");
  data.when = agenda_reader_read_when (self, object, NULL);
  if (id == NULL || data.title == NULL || data.when == NULL)
    return NULL;

  data.id = g_strdup (id);
  data.position = position;
  data.subtitle = agenda_reader_read_text (self, object, "subtitle");
  data.kind = read_kind (self, object);
  data.room = ref_object (agenda_reader_read_reference (self, object, "room", self->rooms,
                                                        AGENDA_PROBLEM_UNKNOWN_ROOM));
  data.track = ref_object (agenda_reader_read_reference (self, object, "track", self->tracks,
                                                         AGENDA_PROBLEM_UNKNOWN_TRACK));
  data.languages = agenda_reader_read_tags (self, object, "languages");
  data.interpretation = agenda_reader_read_tags (self, object, "interpretation");
  data.status = read_status (self, object);
  data.notice = agenda_reader_read_text (self, object, "notice");
  data.summary = agenda_reader_read_text (self, object, "summary");
  data.description = agenda_reader_read_text (self, object, "description");
  data.people = read_people (self, object);
  data.topics = agenda_reader_read_list (self, object, "topics", read_topic, data.when,
                                         g_object_unref);
  data.links = agenda_reader_read_links (self, object, "links");

  g_hash_table_add (self->sessions, (gpointer) id);
  return agenda_session_new_take (&data);
}

GPtrArray *
agenda_reader_read_sessions (AgendaReader *self,
                             JsonObject   *object)
{
  return agenda_reader_read_list (self, object, "sessions", read_session, NULL, g_object_unref);
}
