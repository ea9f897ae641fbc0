/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-plain-text-private.h"

#include <glib/gi18n-lib.h>

static void
add_person (AgendaPlainText         *self,
            guint                    depth,
            const AgendaParticipant *participant)
{
  g_autofree char *name = agenda_words_person_name (participant->speaker, self->language,
                                                    AGENDA_PLAIN_TEXT_MARKS);
  g_autofree char *line = agenda_words_person_line_marked (participant->speaker, self->language,
                                                           AGENDA_PLAIN_TEXT_MARKS);

  if (line != NULL)
    agenda_plain_text_add_labelled (self, depth, name, line);
  else
    agenda_plain_text_add (self, depth, name);

  agenda_plain_text_add_field (self, depth + 1, C_("title of somebody’s own", "Talk"),
                               participant->title);
}

/* Groups by role, in the order in which a page shows the roles. Within a role people keep the
 * order of the file: that is protocol. */
static void
add_people (AgendaPlainText *self,
            guint            depth,
            GPtrArray       *people)
{
  if (people == NULL)
    return;

  for (AgendaRole role = AGENDA_ROLE_CHAIR; role <= AGENDA_ROLE_OTHER; role++)
    {
      gboolean first = TRUE;

      for (guint i = 0; i < people->len; i++)
        {
          const AgendaParticipant *participant = g_ptr_array_index (people, i);

          if (participant->role != role)
            continue;

          if (first)
            agenda_plain_text_add (self, depth, agenda_role_get_group_label (role));
          first = FALSE;
          add_person (self, depth + 1, participant);
        }
    }
}

static void
add_topic (AgendaPlainText *self,
           guint            depth,
           AgendaTopic     *topic,
           guint            number)
{
  g_autofree char *title = agenda_words_text (agenda_topic_get_title (topic), self->language,
                                              AGENDA_PLAIN_TEXT_MARKS);
  g_autofree char *line = NULL;
  g_autofree char *time = agenda_words_time (agenda_topic_get_when (topic),
                                             agenda_forum_get_zone (self->forum),
                                             self->language);

  line = g_strdup_printf ("%u. %s", number, title != NULL ? title : agenda_topic_get_id (topic));
  agenda_plain_text_add (self, depth, line);
  agenda_plain_text_add (self, depth + 1, time);
  agenda_plain_text_add_text (self, depth + 1, agenda_topic_get_description (topic));
  add_people (self, depth + 1, agenda_topic_get_people (topic));
}

/* Topics that are more than a title stand apart. */
static gboolean
has_body (AgendaTopic *topic)
{
  GPtrArray *people = agenda_topic_get_people (topic);

  return agenda_topic_get_description (topic) != NULL || (people != NULL && people->len > 0);
}

static void
add_topics (AgendaPlainText *self,
            guint            depth,
            GListModel      *topics)
{
  guint n_topics = g_list_model_get_n_items (topics);

  if (n_topics == 0)
    return;

  agenda_plain_text_separate (self);
  agenda_plain_text_add (self, depth, C_("heading", "Topics"));

  for (guint i = 0; i < n_topics; i++)
    {
      g_autoptr (AgendaTopic) topic = g_list_model_get_item (topics, i);

      add_topic (self, depth + 1, topic, i + 1);
      if (has_body (topic))
        agenda_plain_text_separate (self);
    }
}

/* A session that is as announced needs no word of it, but may have a notice all the same. */
void
agenda_plain_text_add_status (AgendaPlainText *self,
                              guint            depth,
                              AgendaSession   *session)
{
  AgendaStatus status = agenda_session_get_status (session);
  AgendaText *notice = agenda_session_get_notice (session);

  if (status == AGENDA_STATUS_CONFIRMED)
    agenda_plain_text_add_field (self, depth, C_("label", "Notice"), notice);
  else if (notice == NULL || agenda_text_get_n_tags (notice) == 0)
    agenda_plain_text_add (self, depth, agenda_status_get_label (status));
  else
    agenda_plain_text_add_field (self, depth, agenda_status_get_label (status), notice);
}

static void
add_facts (AgendaPlainText *self,
           guint            depth,
           AgendaSession   *session)
{
  AgendaTrack *track = agenda_session_get_track (session);
  g_autofree char *room = agenda_words_room (agenda_session_get_room (session), self->language,
                                             AGENDA_PLAIN_TEXT_MARKS);
  g_autofree char *languages = agenda_words_working_languages (session, self->language);

  agenda_plain_text_add (self, depth,
                         agenda_session_kind_get_label (agenda_session_get_kind (session)));
  agenda_plain_text_add_status (self, depth, session);
  agenda_plain_text_add_labelled (self, depth, C_("label", "Room"), room);
  if (track != NULL)
    agenda_plain_text_add_field (self, depth, C_("label", "Track"),
                                 agenda_track_get_title (track));
  agenda_plain_text_add_labelled (self, depth, C_("label", "Languages"), languages);
}

void
agenda_plain_text_add_session (AgendaPlainText *self,
                               guint            depth,
                               AgendaSession   *session)
{
  g_autofree char *time = agenda_words_time (agenda_session_get_when (session),
                                             agenda_forum_get_zone (self->forum),
                                             self->language);

  agenda_plain_text_separate (self);
  agenda_plain_text_add (self, depth, time);
  agenda_plain_text_add_text (self, depth, agenda_session_get_title (session));
  agenda_plain_text_add_text (self, depth, agenda_session_get_subtitle (session));

  add_facts (self, depth + 1, session);
  agenda_plain_text_add_prose (self, depth + 1, agenda_session_get_summary (session));
  agenda_plain_text_add_prose (self, depth + 1, agenda_session_get_description (session));
  if (agenda_session_get_people (session) != NULL &&
      agenda_session_get_people (session)->len > 0)
    agenda_plain_text_separate (self);
  add_people (self, depth + 1, agenda_session_get_people (session));
  add_topics (self, depth + 1, agenda_session_get_topics (session));
  agenda_plain_text_add_links (self, depth + 1, C_("heading", "Links"),
                               agenda_session_get_links (session));
}
