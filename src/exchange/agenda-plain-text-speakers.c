/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-plain-text-private.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  AgendaSpeaker *speaker;
  char *key;
} Keyed;

static void
keyed_free (Keyed *self)
{
  g_clear_object (&self->speaker);
  g_clear_pointer (&self->key, g_free);
  g_free (self);
}

/* Two of the same name keep apart by their ids, so that the order is always the same. */
static int
compare_keyed (gconstpointer a,
               gconstpointer b)
{
  const Keyed *one = *(const Keyed *const *) a;
  const Keyed *other = *(const Keyed *const *) b;
  int order = strcmp (one->key, other->key);

  if (order == 0)
    order = strcmp (agenda_speaker_get_id (one->speaker), agenda_speaker_get_id (other->speaker));

  return order;
}

static GPtrArray *
sort_speakers (AgendaPlainText *self)
{
  GListModel *speakers = agenda_forum_get_speakers (self->forum);
  guint n_speakers = g_list_model_get_n_items (speakers);
  g_autoptr (GPtrArray) sorted =
    g_ptr_array_new_full (n_speakers, (GDestroyNotify) keyed_free);

  for (guint i = 0; i < n_speakers; i++)
    {
      Keyed *keyed = g_new0 (Keyed, 1);

      keyed->speaker = g_list_model_get_item (speakers, i);
      keyed->key = agenda_words_person_sort_key (keyed->speaker, self->language);
      g_ptr_array_add (sorted, keyed);
    }
  g_ptr_array_sort (sorted, compare_keyed);

  return g_steal_pointer (&sorted);
}

static void
add_sessions (AgendaPlainText *self,
              guint            depth,
              AgendaSpeaker   *speaker)
{
  GPtrArray *sessions = agenda_forum_get_speaker_sessions (self->forum, speaker);
  g_autoptr (GPtrArray) titles = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *line = NULL;

  for (guint i = 0; sessions != NULL && i < sessions->len; i++)
    {
      AgendaSession *session = g_ptr_array_index (sessions, i);
      char *title = agenda_words_text (agenda_session_get_title (session), self->language,
                                       AGENDA_MARK_FALLBACK);

      g_ptr_array_add (titles,
                       title != NULL ? title : g_strdup (agenda_session_get_id (session)));
    }
  g_ptr_array_add (titles, NULL);

  line = agenda_language_join_content (self->language, (const char *const *) titles->pdata);
  agenda_plain_text_add_labelled (self, depth, C_("label", "Sessions"), line);
}

/* Who it is: the name, the post, the sessions. */
void
agenda_plain_text_add_person (AgendaPlainText *self,
                              guint            depth,
                              guint            depth_below,
                              AgendaSpeaker   *speaker)
{
  g_autofree char *name =
    agenda_words_person_name (speaker, self->language, AGENDA_PLAIN_TEXT_MARKS);
  g_autofree char *line =
    agenda_words_person_line_marked (speaker, self->language, AGENDA_PLAIN_TEXT_MARKS);

  agenda_plain_text_add (self, depth, name);
  agenda_plain_text_add (self, depth_below, line);
  add_sessions (self, depth_below, speaker);
}

static void
add_speaker (AgendaPlainText *self,
             AgendaSpeaker   *speaker)
{
  agenda_plain_text_separate (self);
  agenda_plain_text_add_person (self, 1, 2, speaker);
  agenda_plain_text_add_prose (self, 2, agenda_speaker_get_biography (speaker));
  agenda_plain_text_add_field (self, 2, C_("label", "Notes"), agenda_speaker_get_notes (speaker));
  agenda_plain_text_add_links (self, 2, C_("heading", "Links"),
                               agenda_speaker_get_links (speaker));
}

void
agenda_plain_text_add_speakers (AgendaPlainText *self)
{
  g_autoptr (GPtrArray) sorted = sort_speakers (self);

  if (sorted->len == 0)
    return;

  agenda_plain_text_separate (self);
  agenda_plain_text_add (self, 0, C_("heading", "Speakers"));

  for (guint i = 0; i < sorted->len; i++)
    {
      const Keyed *keyed = g_ptr_array_index (sorted, i);

      add_speaker (self, keyed->speaker);
    }
}
