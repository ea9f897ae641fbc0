/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-test-page.h"

#include "agenda-label.h"

#define NARROW 360

static void
activated_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  AgendaTestPage *self = user_data;

  g_string_append_printf (self->activated, "%s %s\n", g_action_get_name (G_ACTION (action)),
                          g_variant_get_string (parameter, NULL));
}

/**
 * agenda_test_page_set_up:
 *
 * Makes the context of a page, with the forum for the tests of pages, and a narrow window that has
 * the actions the pages name.
 */
void
agenda_test_page_set_up (AgendaTestPage *self,
                         gconstpointer   data)
{
  const GActionEntry entries[] = {
    { "show-session", activated_cb, "s" },
    { "show-speaker", activated_cb, "s" },
    { "open-link", activated_cb, "s" },
  };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  self->context = agenda_test_context_new (agenda_test_forum_read (AGENDA_TEST_DETAIL));
  self->forum = agenda_context_get_forum (self->context);
  self->activated = g_string_new (NULL);
  self->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (self->window), NARROW, 640);
  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (self->window, "win", G_ACTION_GROUP (actions));
}

/**
 * agenda_test_page_tear_down:
 *
 * Closes the window, and proves that nobody else holds the page or the context.
 */
void
agenda_test_page_tear_down (AgendaTestPage *self,
                            gconstpointer   data)
{
  GtkWidget *page = gtk_window_get_child (GTK_WINDOW (self->window));

  if (page != NULL)
    g_object_ref (page);
  gtk_window_destroy (GTK_WINDOW (self->window));
  agenda_test_settle ();
  if (page != NULL)
    agenda_test_assert_finalized (page);
  agenda_test_assert_finalized (self->context);
  g_string_free (g_steal_pointer (&self->activated), TRUE);
}

/**
 * agenda_test_page_show:
 * @page: (transfer floating): the page
 *
 * Puts @page on screen.
 */
void
agenda_test_page_show (AgendaTestPage *self,
                       GtkWidget      *page)
{
  gtk_window_set_child (GTK_WINDOW (self->window), page);
  gtk_window_present (GTK_WINDOW (self->window));
  agenda_test_wait_mapped (page);
}

/**
 * agenda_test_reads:
 * @text: the whole text of a label
 *
 * Returns: whether there is such a label below @root, and it is not hidden
 */
gboolean
agenda_test_reads (GtkWidget  *root,
                   const char *text)
{
  return agenda_test_is_shown (agenda_test_find_label (root, text));
}

/**
 * agenda_test_find_row:
 * @title: the title of a row
 *
 * Returns: (transfer none): the first row below @root with that title; there must be one
 */
GtkWidget *
agenda_test_find_row (GtkWidget  *root,
                      const char *title)
{
  GtkWidget *row;

  for (guint i = 0;
       (row = agenda_test_find_widget (root, ADW_TYPE_PREFERENCES_ROW, i)) != NULL;
       i++)
    {
      if (g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), title) == 0)
        return row;
    }

  g_error ("There is no row ‘%s’", title);
}

/**
 * agenda_test_title:
 *
 * Returns: (transfer full): the title of @session as rows show it
 */
char *
agenda_test_title (AgendaSession *session)
{
  return agenda_text_dup_marked (agenda_session_get_title (session), agenda_test_language ());
}

/**
 * agenda_test_assert_fits:
 *
 * Proves that @page needs no more width than the narrowest window has.
 */
void
agenda_test_assert_fits (GtkWidget *page)
{
  int minimum, natural;

  gtk_widget_measure (page, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, >, 0);
  g_assert_cmpint (minimum, <=, NARROW);
  g_assert_cmpint (gtk_widget_get_width (page), <=, NARROW);
}
