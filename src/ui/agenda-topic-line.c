/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-topic-line.h"

#include "agenda-detail-words.h"
#include "agenda-label.h"
#include "agenda-row-parts.h"
#include "agenda-words.h"

/**
 * AgendaTopicLine:
 *
 * A topic that has nothing to unfold.
 */
struct _AgendaTopicLine
{
  AdwActionRow parent_instance;

  /* owned */
  AgendaContext *context;
  AgendaTopic *topic;
  GTimeZone *zone;
};

G_DEFINE_FINAL_TYPE (AgendaTopicLine, agenda_topic_line, ADW_TYPE_ACTION_ROW)

static void
refresh (AgendaTopicLine *self)
{
  AgendaLanguage *language = agenda_context_get_language (self->context);
  AgendaWhen *when = agenda_topic_get_when (self->topic);
  g_autofree char *title = NULL;
  g_autofree char *second = NULL;
  g_autofree char *time_words = NULL;
  g_autofree char *subtitle = NULL;

  title = agenda_text_dup_marked (agenda_topic_get_title (self->topic), language);
  second = agenda_words_second_text (agenda_topic_get_title (self->topic), language);
  if (when != NULL && agenda_when_has_start (when))
    time_words = agenda_words_time (when, self->zone, language);
  subtitle = agenda_detail_join_lines (second != NULL ? second : "",
                                       time_words != NULL ? time_words : "", NULL);

  agenda_row_set_texts (GTK_WIDGET (self), title, subtitle);
}

static void
agenda_topic_line_dispose (GObject *object)
{
  AgendaTopicLine *self = AGENDA_TOPIC_LINE (object);

  g_clear_object (&self->context);
  g_clear_object (&self->topic);
  g_clear_pointer (&self->zone, g_time_zone_unref);

  G_OBJECT_CLASS (agenda_topic_line_parent_class)->dispose (object);
}

static void
agenda_topic_line_class_init (AgendaTopicLineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = agenda_topic_line_dispose;
}

static void
agenda_topic_line_init (AgendaTopicLine *self)
{
}

/**
 * agenda_topic_line_new:
 * @context: its forum is the one of @topic
 *
 * Returns: (transfer floating): a row that does nothing
 */
GtkWidget *
agenda_topic_line_new (AgendaContext *context,
                       AgendaTopic   *topic)
{
  AgendaTopicLine *self;

  g_return_val_if_fail (AGENDA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (AGENDA_IS_TOPIC (topic), NULL);

  self = g_object_new (AGENDA_TYPE_TOPIC_LINE, NULL);
  self->context = g_object_ref (context);
  self->topic = g_object_ref (topic);
  self->zone = g_time_zone_ref (agenda_forum_get_zone (agenda_context_get_forum (context)));

  g_signal_connect_object (agenda_context_get_language (context), "changed",
                           G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  refresh (self);

  return GTK_WIDGET (self);
}
