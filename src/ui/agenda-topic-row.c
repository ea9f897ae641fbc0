/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-topic-row.h"

#include "agenda-detail-words.h"
#include "agenda-label.h"
#include "agenda-parallel-text.h"
#include "agenda-person-row.h"
#include "agenda-row-parts.h"
#include "agenda-topic-line.h"
#include "agenda-words.h"

/**
 * AgendaTopicRow:
 *
 * A topic of a session that unfolds to its text and people.
 */
struct _AgendaTopicRow
{
  AdwExpanderRow parent_instance;

  /* children */
  AgendaParallelText *description;

  /* owned */
  AgendaContext *context;
  AgendaTopic *topic;
  GTimeZone *zone;
};

G_DEFINE_FINAL_TYPE (AgendaTopicRow, agenda_topic_row, ADW_TYPE_EXPANDER_ROW)

static char *
dup_names (AgendaTopicRow *self,
           AgendaLanguage *language)
{
  GPtrArray *people = agenda_topic_get_people (self->topic);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; people != NULL && i < people->len; i++)
    {
      const AgendaParticipant *participant = g_ptr_array_index (people, i);
      char *name = agenda_text_dup_marked (agenda_speaker_get_name (participant->speaker),
                                           language);

      if (name != NULL)
        g_ptr_array_add (names, name);
    }
  g_ptr_array_add (names, NULL);

  return agenda_language_join_content (language, (const char *const *) names->pdata);
}

static void
refresh (AgendaTopicRow *self)
{
  AgendaLanguage *language = agenda_context_get_language (self->context);
  AgendaWhen *when = agenda_topic_get_when (self->topic);
  g_autofree char *title = NULL;
  g_autofree char *second = NULL;
  g_autofree char *time_words = NULL;
  g_autofree char *names = NULL;
  g_autofree char *facts = NULL;
  g_autofree char *subtitle = NULL;

  title = agenda_text_dup_marked (agenda_topic_get_title (self->topic), language);
  if (when != NULL && agenda_when_has_start (when))
    time_words = agenda_words_time (when, self->zone, language);
  names = dup_names (self, language);
  facts = agenda_detail_join_dots (time_words != NULL ? time_words : "",
                                   names != NULL ? names : "", NULL);
  second = agenda_words_second_text (agenda_topic_get_title (self->topic), language);
  subtitle = agenda_detail_join_lines (second != NULL ? second : "", facts, NULL);

  agenda_row_set_texts (GTK_WIDGET (self), title, subtitle);
  if (self->description != NULL)
    agenda_parallel_text_set_text (self->description,
                                   agenda_topic_get_description (self->topic), language);
}

static void
add_description (AgendaTopicRow *self)
{
  GtkWidget *row = gtk_list_box_row_new ();

  self->description = AGENDA_PARALLEL_TEXT (agenda_parallel_text_new ());
  gtk_widget_add_css_class (row, "prose");
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  /* The label takes the focus, for copying; a stop at the row around it says nothing more. */
  gtk_widget_set_focusable (row, FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), GTK_WIDGET (self->description));
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
}

static void
agenda_topic_row_dispose (GObject *object)
{
  AgendaTopicRow *self = AGENDA_TOPIC_ROW (object);

  g_clear_object (&self->context);
  g_clear_object (&self->topic);
  g_clear_pointer (&self->zone, g_time_zone_unref);

  G_OBJECT_CLASS (agenda_topic_row_parent_class)->dispose (object);
}

static void
agenda_topic_row_class_init (AgendaTopicRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = agenda_topic_row_dispose;
}

static void
agenda_topic_row_init (AgendaTopicRow *self)
{
  agenda_row_say_expanded (ADW_EXPANDER_ROW (self));
}

/**
 * agenda_topic_row_new:
 * @context: its forum is the one of @topic
 *
 * Returns: (transfer floating): a row that unfolds, or an #AgendaTopicLine when @topic has neither
 *   a description nor people
 */
GtkWidget *
agenda_topic_row_new (AgendaContext *context,
                      AgendaTopic   *topic)
{
  AgendaTopicRow *self;
  GPtrArray *people;

  g_return_val_if_fail (AGENDA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (AGENDA_IS_TOPIC (topic), NULL);

  people = agenda_topic_get_people (topic);
  if (agenda_topic_get_description (topic) == NULL && (people == NULL || people->len == 0))
    return agenda_topic_line_new (context, topic);

  self = g_object_new (AGENDA_TYPE_TOPIC_ROW, NULL);
  self->context = g_object_ref (context);
  self->topic = g_object_ref (topic);
  self->zone = g_time_zone_ref (agenda_forum_get_zone (agenda_context_get_forum (context)));

  if (agenda_topic_get_description (topic) != NULL)
    add_description (self);
  for (guint i = 0; people != NULL && i < people->len; i++)
    adw_expander_row_add_row (ADW_EXPANDER_ROW (self),
                              agenda_person_row_new (context, g_ptr_array_index (people, i), TRUE));

  g_signal_connect_object (agenda_context_get_language (context), "changed",
                           G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  refresh (self);

  return GTK_WIDGET (self);
}
