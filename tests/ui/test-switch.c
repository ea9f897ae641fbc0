/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-label.h"
#include "agenda-session-row.h"

#include "agenda-test-window.h"

/* What a switch of the language sets again: each string of a row once, and of as many rows with
 * 30,000 sessions as with 300. What that takes in time is measured by tests/bench. */

#define FEW 300
#define MANY 30000

#define MOST_ROWS 210
/* Nine of a session's row and a few dozen around the lists. */
#define MOST_STRINGS (MOST_ROWS * 9 + 150)

typedef struct
{
  GtkWidget *window;
  GHashTable *counts;           /* GtkLabel to how often it was set */
  guint n_strings;
} Switch;

static void
label_set_cb (GtkWidget  *label,
              GParamSpec *pspec,
              Switch     *self)
{
  guint count = GPOINTER_TO_UINT (g_hash_table_lookup (self->counts, label));

  g_hash_table_insert (self->counts, label, GUINT_TO_POINTER (count + 1));
  self->n_strings++;
}

static void
watch (Switch    *self,
       GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    g_signal_connect (widget, "notify::label", G_CALLBACK (label_set_cb), self);

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    watch (self, child);
}

static void
unwatch (Switch    *self,
         GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_data (widget, self);

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    unwatch (self, child);
}

/* How many rows there are whose title is said in the language that is on. */
static guint
count_said (GtkWidget *root,
            guint     *n_rows)
{
  guint n_said = 0;
  GtkWidget *row;

  for (*n_rows = 0; (row = agenda_test_find_widget (root, AGENDA_TYPE_SESSION_ROW, *n_rows)) != NULL;
       (*n_rows)++)
    {
      AgendaSession *session = agenda_session_row_get_session (AGENDA_SESSION_ROW (row));
      g_autofree char *title = session != NULL
                                 ? agenda_text_dup_marked (agenda_session_get_title (session),
                                                           agenda_test_language ())
                                 : NULL;

      if (title == NULL || agenda_test_find_label (row, title) != NULL)
        n_said++;
    }

  return n_said;
}

static gboolean
all_are_said (gpointer user_data)
{
  Switch *self = user_data;
  guint n_rows;

  return count_said (self->window, &n_rows) == n_rows;
}

static gboolean
is_laid_out (gpointer user_data)
{
  Switch *self = user_data;
  GtkWidget *row = agenda_test_find_widget (self->window, AGENDA_TYPE_SESSION_ROW, 0);

  return row != NULL && gtk_widget_get_height (row) > 0 && all_are_said (self);
}

/* How many rows have strings that are set again. */
static guint
count_rows (AgendaTestWindow *fixture,
            guint             n_sessions)
{
  g_autoptr (AgendaForum) forum = agenda_test_forum_generate (n_sessions);
  g_autoptr (GHashTable) counts = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) rows = g_hash_table_new (NULL, NULL);
  Switch self = { GTK_WIDGET (fixture->window), counts, 0 };
  GHashTableIter iter;
  gpointer label, count;
  guint n_rows, n_said;

  agenda_test_set_language (AGENDA_LANGUAGE_ENGLISH);
  agenda_context_set_forum (fixture->context, forum);
  agenda_test_settle ();
  g_assert_true (agenda_test_wait_until (is_laid_out, &self, AGENDA_TEST_DEADLINE_MS));

  watch (&self, self.window);
  agenda_language_set_tag (agenda_test_language (), AGENDA_LANGUAGE_CHINESE);
  n_said = count_said (self.window, &n_rows);
  g_assert_cmpuint (n_rows, >, 100);
  g_assert_cmpuint (n_rows, <=, MOST_ROWS);
  /* Those on screen, and as many again around them. */
  g_assert_cmpuint (n_said, >, 2);
  g_assert_cmpuint (n_said, <=, 40);

  g_assert_true (agenda_test_wait_until (all_are_said, &self, AGENDA_TEST_DEADLINE_MS));
  unwatch (&self, self.window);
  g_assert_cmpuint (self.n_strings, <=, MOST_STRINGS);

  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &label, &count))
    {
      GtkWidget *row = gtk_widget_get_ancestor (label, AGENDA_TYPE_SESSION_ROW);

      if (row == NULL)
        continue;
      g_assert_cmpuint (GPOINTER_TO_UINT (count), ==, 1);
      g_hash_table_add (rows, row);
    }

  g_test_message ("%u strings, %u rows of %u sessions", self.n_strings,
                  g_hash_table_size (rows), n_sessions);
  return g_hash_table_size (rows);
}

static void
test_strings (AgendaTestWindow *fixture,
              gconstpointer     data)
{
  guint few = count_rows (fixture, FEW);

  g_assert_cmpuint (few, >, 100);
  g_assert_cmpuint (count_rows (fixture, MANY), ==, few);
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

  g_test_add ("/ui/switch/strings", AgendaTestWindow, NULL, agenda_test_window_set_up,
              test_strings, agenda_test_window_tear_down);

  return g_test_run ();
}
