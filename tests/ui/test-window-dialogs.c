/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-window-private.h"

#include <glib/gi18n-lib.h>

#include "agenda-compat.h"
#include "agenda-test-window.h"

/* A dialog that is open when the language is switched stays, as it was left. */

static GtkWidget *
open_dialog (AgendaTestWindow *test,
             const char       *action)
{
  GtkWidget *dialog;

  agenda_test_window_activate (test, action);
  agenda_test_settle ();
  dialog = agenda_test_get_dialog (GTK_WIDGET (test->window));
  g_assert_nonnull (dialog);
  agenda_test_wait_drawn (dialog);

  return dialog;
}

static GtkWidget *
find_shown_label (GtkWidget  *root,
                  const char *text)
{
  GtkWidget *label;

  for (guint i = 0; (label = agenda_test_find_widget (root, GTK_TYPE_LABEL, i)) != NULL; i++)
    if (gtk_widget_get_mapped (label)
        && g_str_equal (gtk_label_get_text (GTK_LABEL (label)), text))
      return label;

  return NULL;
}

/* The button that goes back from a page may name the page it goes to. */
static void
assert_no_tooltip_in_english (GtkWidget *widget)
{
  const char *tooltip = gtk_widget_get_tooltip_text (widget);

  if (tooltip != NULL && gtk_widget_get_mapped (widget))
    g_assert_false (g_regex_match_simple ("[A-Za-z]{2,}", tooltip, 0, 0));
  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    assert_no_tooltip_in_english (child);
}

static gboolean
is_on_page (gpointer user_data)
{
  GtkWidget *dialog = user_data;

  return find_shown_label (dialog, "Credits") != NULL && find_shown_label (dialog, "Legal") == NULL;
}

static void
test_about_page (AgendaTestWindow *test,
                 gconstpointer     name)
{
  GtkWidget *dialog = open_dialog (test, "about");
  const char *credits = "Credits";
  GtkWidget *row, *focus;

  row = gtk_widget_get_ancestor (find_shown_label (dialog, credits), GTK_TYPE_LIST_BOX_ROW);
  g_assert_nonnull (row);
  g_assert_true (gtk_widget_activate (row));
  g_assert_true (agenda_test_wait_until (is_on_page, dialog, AGENDA_TEST_DEADLINE_MS));
  gtk_widget_child_focus (dialog, GTK_DIR_TAB_FORWARD);
  focus = gtk_root_get_focus (gtk_widget_get_root (dialog));
  g_assert_nonnull (focus);
  g_assert_true (gtk_widget_is_ancestor (focus, dialog));

  for (guint i = 0; i < 2; i++)
    {
      agenda_test_set_language (AGENDA_LANGUAGE_CHINESE);
      g_assert_true (agenda_test_get_dialog (GTK_WIDGET (test->window)) == dialog);
      g_assert_nonnull (find_shown_label (dialog, g_dgettext ("libadwaita", "Credits")));
      g_assert_null (find_shown_label (dialog, credits));
      assert_no_tooltip_in_english (dialog);
      g_assert_null (find_shown_label (dialog, g_dgettext ("libadwaita", "_Legal")));
      g_assert_true (gtk_root_get_focus (gtk_widget_get_root (dialog)) == focus);

      agenda_test_set_language (AGENDA_LANGUAGE_ENGLISH);
      g_assert_true (agenda_test_get_dialog (GTK_WIDGET (test->window)) == dialog);
      g_assert_true (is_on_page (dialog));
      g_assert_true (gtk_root_get_focus (gtk_widget_get_root (dialog)) == focus);
    }
}

static void
test_shortcuts_search (AgendaTestWindow *test,
                       gconstpointer     name)
{
  GtkWidget *dialog = open_dialog (test, "shortcuts");
  GtkWidget *search = agenda_test_find_widget (dialog, GTK_TYPE_SEARCH_ENTRY, 0);
  const char *tags[] = { AGENDA_LANGUAGE_CHINESE, AGENDA_LANGUAGE_ENGLISH };

  g_assert_nonnull (search);
  gtk_editable_set_text (GTK_EDITABLE (search), "quit");
  for (gsize i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      agenda_test_set_language (tags[i]);
      g_assert_true (agenda_test_get_dialog (GTK_WIDGET (test->window)) == dialog);
      g_assert_true (agenda_test_find_widget (dialog, GTK_TYPE_SEARCH_ENTRY, 0) == search);
      g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (search)), ==, "quit");
    }
}

/* One that has another shape in the new language is replaced, and goes. */
static GtkWidget *
create_other (AgendaWindow *self,
              gpointer      arguments)
{
  gboolean chinese = agenda_language_is_chinese (agenda_test_language ());
  GtkWidget *content = chinese ? gtk_image_new () : gtk_label_new ("In English");

  return agenda_compat_create_content (GTK_WINDOW (self), "A Title", content);
}

static void
test_replaced (AgendaTestWindow *test,
               gconstpointer     name)
{
  const AgendaDialogFuncs funcs = { .create = create_other };
  GtkWidget *dialog, *other;

  agenda_window_open_dialog (test->window, &funcs, NULL);
  agenda_test_settle ();
  dialog = g_object_ref (agenda_test_get_dialog (GTK_WIDGET (test->window)));

  agenda_test_set_language (AGENDA_LANGUAGE_CHINESE);
  agenda_test_assert_finalized (dialog);
  other = agenda_test_get_dialog (GTK_WIDGET (test->window));
  g_assert_nonnull (other);
  g_assert_null (agenda_test_find_label (other, "In English"));

  g_object_ref (other);
  agenda_test_close_dialog (GTK_WIDGET (test->window));
  agenda_test_assert_finalized (other);
}

/* What was made only for its words goes too, and what is closed. */
static void
test_discarded (AgendaTestWindow *test,
                gconstpointer     name)
{
  const AgendaDialogFuncs *const all[] = {
    &agenda_window_about, &agenda_window_shortcuts, &agenda_window_preferences,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (all); i++)
    {
      GtkWidget *dialog = g_object_ref (all[i]->create (test->window, NULL));

      agenda_compat_discard (dialog);
      agenda_test_assert_finalized (dialog);

      agenda_window_open_dialog (test->window, all[i], NULL);
      agenda_test_settle ();
      dialog = g_object_ref (agenda_test_get_dialog (GTK_WIDGET (test->window)));
      agenda_test_set_language (AGENDA_LANGUAGE_CHINESE);
      agenda_test_set_language (AGENDA_LANGUAGE_ENGLISH);
      g_assert_true (agenda_test_get_dialog (GTK_WIDGET (test->window)) == dialog);
      agenda_test_close_dialog (GTK_WIDGET (test->window));
      agenda_test_assert_finalized (dialog);
    }
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

#define ADD(name, function) \
  g_test_add ("/ui/window/dialogs/" name, AgendaTestWindow, AGENDA_TEST_FORUM, \
              agenda_test_window_set_up, function, agenda_test_window_tear_down)

  ADD ("about/page", test_about_page);
  ADD ("shortcuts/search", test_shortcuts_search);
  ADD ("replaced", test_replaced);
  ADD ("discarded", test_discarded);

#undef ADD

  return g_test_run ();
}
