/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-session-link-row.h"

#include "agenda-detail-words.h"
#include "agenda-label.h"
#include "agenda-row-parts.h"
#include "agenda-words.h"

/**
 * AgendaSessionLinkRow:
 *
 * A session on somebody else's page: a speaker's, or another session's; leads to its own.
 */
struct _AgendaSessionLinkRow
{
  AdwActionRow parent_instance;

  /* owned */
  AgendaContext *context;
  AgendaSession *session;
  AgendaSpeaker *speaker;
  GTimeZone *zone;
};

G_DEFINE_FINAL_TYPE (AgendaSessionLinkRow, agenda_session_link_row, ADW_TYPE_ACTION_ROW)

static void
add_parts (AgendaSessionLinkRow *self,
           AgendaLanguage       *language,
           GString              *lines,
           AgendaTopic          *topic)
{
  GPtrArray *people = topic != NULL ? agenda_topic_get_people (topic)
                                    : agenda_session_get_people (self->session);

  for (guint i = 0; people != NULL && i < people->len; i++)
    {
      const AgendaParticipant *participant = g_ptr_array_index (people, i);
      g_autofree char *talk = NULL;
      g_autofree char *topic_title = NULL;
      g_autofree char *line = NULL;

      if (participant->speaker != self->speaker)
        continue;

      talk = agenda_detail_quote (participant->title, language);
      if (topic != NULL)
        topic_title = agenda_text_dup_marked (agenda_topic_get_title (topic), language);
      line = agenda_detail_join_dots (agenda_role_get_label (participant->role), talk,
                                      topic_title != NULL ? topic_title : "", NULL);
      g_string_append_printf (lines, "\n%s", line);
    }
}

static void
refresh (AgendaSessionLinkRow *self)
{
  AgendaLanguage *language = agenda_context_get_language (self->context);
  AgendaStatus status = agenda_session_get_status (self->session);
  g_autofree char *title = NULL;
  g_autofree char *slot = NULL;
  g_autofree char *status_and_slot = NULL;
  g_autofree char *second = NULL;
  g_autofree char *head = NULL;
  g_autoptr (GString) lines = NULL;

  title = agenda_text_dup_marked (agenda_session_get_title (self->session), language);
  slot = agenda_detail_dup_slot (self->session, self->zone, language);
  second = agenda_words_second_text (agenda_session_get_title (self->session), language);
  status_and_slot = agenda_detail_join_dots (status != AGENDA_STATUS_CONFIRMED
                                               ? agenda_status_get_label (status)
                                               : "",
                                             slot, NULL);
  head = agenda_detail_join_lines (second != NULL ? second : "", status_and_slot, NULL);
  lines = g_string_new (head);
  if (self->speaker != NULL)
    {
      GListModel *topics = agenda_session_get_topics (self->session);
      guint n_topics = g_list_model_get_n_items (topics);

      add_parts (self, language, lines, NULL);
      for (guint i = 0; i < n_topics; i++)
        {
          g_autoptr (AgendaTopic) topic = g_list_model_get_item (topics, i);

          add_parts (self, language, lines, topic);
        }
    }

  agenda_row_set_texts (GTK_WIDGET (self), title, lines->str);
}

static void
agenda_session_link_row_dispose (GObject *object)
{
  AgendaSessionLinkRow *self = AGENDA_SESSION_LINK_ROW (object);

  g_clear_object (&self->context);
  g_clear_object (&self->session);
  g_clear_object (&self->speaker);
  g_clear_pointer (&self->zone, g_time_zone_unref);

  G_OBJECT_CLASS (agenda_session_link_row_parent_class)->dispose (object);
}

static void
agenda_session_link_row_class_init (AgendaSessionLinkRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = agenda_session_link_row_dispose;
}

static void
agenda_session_link_row_init (AgendaSessionLinkRow *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "session-link");
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), agenda_row_arrow_new ("go-next-symbolic"));
}

/**
 * agenda_session_link_row_new:
 * @context: its forum is the one of @session
 * @speaker: (nullable): whose parts in the session to name
 *
 * Returns: (transfer floating): a row that activates `win.show-session`
 */
GtkWidget *
agenda_session_link_row_new (AgendaContext *context,
                             AgendaSession *session,
                             AgendaSpeaker *speaker)
{
  AgendaSessionLinkRow *self;

  g_return_val_if_fail (AGENDA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (AGENDA_IS_SESSION (session), NULL);
  g_return_val_if_fail (speaker == NULL || AGENDA_IS_SPEAKER (speaker), NULL);

  self = g_object_new (AGENDA_TYPE_SESSION_LINK_ROW, NULL);
  self->context = g_object_ref (context);
  self->session = g_object_ref (session);
  g_set_object (&self->speaker, speaker);
  self->zone = g_time_zone_ref (agenda_forum_get_zone (agenda_context_get_forum (context)));
  if (agenda_session_get_status (session) == AGENDA_STATUS_CANCELLED)
    gtk_widget_add_css_class (GTK_WIDGET (self), "cancelled");
  agenda_row_set_action (GTK_WIDGET (self), "win.show-session", agenda_session_get_id (session));

  g_signal_connect_object (agenda_context_get_language (context), "changed",
                           G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  refresh (self);

  return GTK_WIDGET (self);
}
