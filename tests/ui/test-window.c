/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-window.h"

#include <glib/gi18n-lib.h>

#include "agenda-session-list.h"
#include "agenda-session-page.h"
#include "agenda-shell.h"
#include "agenda-speaker-list.h"
#include "agenda-speaker-page.h"
#include "agenda-test-window.h"

static void
assert_session (AgendaTestWindow *test,
                const char       *id)
{
  AgendaSession *session = agenda_item_list_get_selected (agenda_test_window_get_sessions (test));
  AgendaSessionPage *page = agenda_test_window_find (test, AGENDA_TYPE_SESSION_PAGE);

  g_assert_nonnull (session);
  g_assert_cmpstr (agenda_session_get_id (session), ==, id);
  g_assert_true (gtk_widget_get_child_visible (GTK_WIDGET (page)));
  g_assert_true (agenda_session_page_get_session (page) == session);
  g_assert_null (agenda_item_list_get_selected (agenda_test_window_get_speakers (test)));
}

static void
test_opened (AgendaTestWindow *test,
             gconstpointer     name)
{
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (test->window)), ==, "Harbour Forum");
  agenda_test_assert_named (test->window, "Harbour Forum");
  g_assert_true (agenda_test_window_reads (test, "About This Forum"));
  agenda_test_window_assert_state (test, "agenda", "'opened:harbour-2026'");
  agenda_test_window_assert_state (test, "view", "'agenda'");
  agenda_test_window_assert_state (test, "day", "0");
  g_assert_false (agenda_test_window_can (test, "back"));
  g_assert_false (agenda_test_window_can (test, "forward"));
  g_assert_null (agenda_item_list_get_selected (agenda_test_window_get_sessions (test)));
}

/* Until something is open, the window bears the program's name. */
static void
test_nothing_open (AgendaTestWindow *test,
                   gconstpointer     name)
{
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (test->window)), ==,
                   "Taihe Agenda" APPLICATION_NAME_SUFFIX);
  agenda_test_window_activate (test, "show-forum");
  agenda_test_window_activate (test, "nth-day(1)");
  g_assert_false (agenda_test_window_can (test, "back"));
}

static void
test_history (AgendaTestWindow *test,
              gconstpointer     name)
{
  agenda_test_window_activate (test, "show-session::ropes");
  assert_session (test, "ropes");
  g_assert_true (agenda_test_window_can (test, "back"));
  g_assert_false (agenda_test_window_can (test, "forward"));

  agenda_test_window_activate (test, "show-speaker::bokova");
  g_assert_true (agenda_item_list_get_selected (agenda_test_window_get_speakers (test))
                 == agenda_forum_get_speaker (agenda_context_get_forum (test->context), "bokova"));
  g_assert_null (agenda_item_list_get_selected (agenda_test_window_get_sessions (test)));

  agenda_test_window_activate (test, "back");
  assert_session (test, "ropes");
  g_assert_true (agenda_test_window_can (test, "forward"));

  agenda_test_window_activate (test, "back");
  g_assert_null (agenda_item_list_get_selected (agenda_test_window_get_sessions (test)));
  g_assert_false (agenda_test_window_can (test, "back"));

  agenda_test_window_activate (test, "forward");
  assert_session (test, "ropes");

  /* Another way leads off from here. */
  agenda_test_window_activate (test, "show-session::lamps");
  assert_session (test, "lamps");
  g_assert_false (agenda_test_window_can (test, "forward"));
}

static void
test_history_of_other_forum (AgendaTestWindow *test,
                             gconstpointer     name)
{
  agenda_test_window_activate (test, "show-session::ropes");
  agenda_test_opener_open_file (test->opener, AGENDA_TEST_ONE_DAY);
  g_assert_false (agenda_test_window_can (test, "back"));
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (test->window)), ==, "Quay_Day");
}

/* Choosing in a list shows the page, once. */
static void
test_choosing (AgendaTestWindow *test,
               gconstpointer     name)
{
  AgendaForum *forum = agenda_context_get_forum (test->context);

  agenda_item_list_set_selected (agenda_test_window_get_sessions (test),
                                 agenda_test_session (forum, "sails"));
  assert_session (test, "sails");
  agenda_item_list_set_selected (agenda_test_window_get_speakers (test),
                                 agenda_forum_get_speaker (forum, "li"));
  g_assert_null (agenda_item_list_get_selected (agenda_test_window_get_sessions (test)));

  agenda_test_window_activate (test, "back");
  assert_session (test, "sails");
  agenda_test_window_activate (test, "back");
  g_assert_false (agenda_test_window_can (test, "back"));
}

static void
test_unknown (AgendaTestWindow *test,
              gconstpointer     name)
{
  agenda_test_window_activate (test, "show-session::no-such-session");
  agenda_test_settle ();
  g_assert_nonnull (agenda_test_find_label (GTK_WIDGET (test->window),
                                            "This agenda has no such session."));
  g_assert_false (agenda_test_window_can (test, "back"));
}

static void
test_unknown_speaker (AgendaTestWindow *test,
                      gconstpointer     name)
{
  agenda_test_window_activate (test, "show-speaker::ropes");
  agenda_test_settle ();
  g_assert_nonnull (agenda_test_find_label (GTK_WIDGET (test->window),
                                            "This agenda has no such speaker."));
  g_assert_false (agenda_test_window_can (test, "back"));
}

static gboolean
is_folded (gpointer user_data)
{
  return agenda_shell_get_folded (user_data);
}

/* In a narrow window, a page slides over the list when it is asked for, not when the arrow keys
 * pass by. */
static void
test_narrow (AgendaTestWindow *test,
             gconstpointer     name)
{
  AgendaShell *shell = agenda_test_window_find (test, AGENDA_TYPE_SHELL);
  AgendaForum *forum = agenda_context_get_forum (test->context);

  gtk_window_set_default_size (GTK_WINDOW (test->window), 360, 600);
  g_assert_true (agenda_test_wait_until (is_folded, shell, AGENDA_TEST_DEADLINE_MS));
  g_assert_false (agenda_shell_get_show_detail (shell));
  /* Nobody presses a key before the list is there to take it. */
  agenda_test_wait_mapped (GTK_WIDGET (agenda_test_window_get_sessions (test)));

  agenda_item_list_set_selected (agenda_test_window_get_sessions (test),
                                 agenda_test_session (forum, "sails"));
  g_assert_false (agenda_shell_get_show_detail (shell));

  g_signal_emit_by_name (agenda_test_window_get_sessions (test), "activated",
                         agenda_test_session (forum, "sails"));
  g_assert_true (agenda_shell_get_show_detail (shell));
  assert_session (test, "sails");

  agenda_test_window_activate (test, "show-list");
  g_assert_false (agenda_shell_get_show_detail (shell));

  agenda_test_window_activate (test, "show-speaker::li");
  g_assert_true (agenda_shell_get_show_detail (shell));

  /* What changes the list shows it. */
  agenda_test_window_activate (test, "view::speakers");
  g_assert_false (agenda_shell_get_show_detail (shell));
  agenda_test_window_activate (test, "show-forum");
  agenda_test_window_activate (test, "nth-day(2)");
  g_assert_false (agenda_shell_get_show_detail (shell));
}

/* The least window of the design is 360 by 300, with whatever agenda and page. */
static void
test_minimum (AgendaTestWindow *test,
              gconstpointer     name)
{
  const char *actions[] = { "show-forum", "show-session::p2p", "show-speaker::bokova" };
  /* Without the borders that some desktops put around windows. */
  GtkWidget *content = agenda_test_window_find (test, ADW_TYPE_TOAST_OVERLAY);
  int width, height;

  agenda_test_opener_open (test->opener, "");
  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      agenda_test_window_activate (test, actions[i]);
      agenda_test_settle ();
      gtk_widget_measure (content, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
      gtk_widget_measure (content, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
      g_assert_cmpint (width, <=, 360);
      g_assert_cmpint (height, <=, 300);
    }
}

static void
test_language (AgendaTestWindow *test,
               gconstpointer     name)
{
  agenda_test_window_activate (test, "show-session::ropes");
  agenda_test_set_language ("zh-Hans");
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (test->window)), ==, "海港论坛");
  agenda_test_assert_named (test->window, "海港论坛");
  g_assert_true (agenda_test_window_reads (test, "缆绳"));
  g_assert_true (agenda_test_window_reads (test, _("Speakers")));
  assert_session (test, "ropes");
}

static void
drop (AgendaTestWindow *test,
      const char       *first,
      const char       *second)
{
  g_autoptr (GListModel) controllers =
    gtk_widget_observe_controllers (GTK_WIDGET (test->window));
  g_autoptr (GFile) first_file = agenda_test_forum_file (first);
  g_autoptr (GFile) second_file = agenda_test_forum_file (second);
  GFile *files[] = { first_file, second_file };
  g_auto (GValue) value = G_VALUE_INIT;
  gboolean taken = FALSE;

  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_take_boxed (&value, gdk_file_list_new_from_array (files, G_N_ELEMENTS (files)));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_DROP_TARGET (controller))
        g_signal_emit_by_name (controller, "drop", &value, 10.0, 10.0, &taken);
    }
  g_assert_true (taken);
}

static void
test_drop (AgendaTestWindow *test,
           gconstpointer     name)
{
  drop (test, AGENDA_TEST_ONE_DAY, AGENDA_TEST_FORUM);
  agenda_test_opener_wait (test->opener);
  agenda_test_window_assert_state (test, "agenda", "'opened:harbour-2026'");
  agenda_test_opener_wait_kept (test->opener, 2);
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

#define ADD(name, file, function) \
  g_test_add ("/ui/window/" name, AgendaTestWindow, file, agenda_test_window_set_up, function, \
              agenda_test_window_tear_down)

  ADD ("opened", AGENDA_TEST_FORUM, test_opened);
  ADD ("nothing-open", NULL, test_nothing_open);
  ADD ("history", AGENDA_TEST_FORUM, test_history);
  ADD ("history/of-other-forum", AGENDA_TEST_FORUM, test_history_of_other_forum);
  ADD ("choosing", AGENDA_TEST_FORUM, test_choosing);
  ADD ("unknown", AGENDA_TEST_FORUM, test_unknown);
  ADD ("unknown/speaker", AGENDA_TEST_FORUM, test_unknown_speaker);
  ADD ("narrow", AGENDA_TEST_FORUM, test_narrow);
  ADD ("minimum", NULL, test_minimum);
  ADD ("language", AGENDA_TEST_FORUM, test_language);
  ADD ("drop", NULL, test_drop);

#undef ADD

  return g_test_run ();
}
