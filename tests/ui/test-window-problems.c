/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-window.h"

#include <glib/gi18n-lib.h>

#include "agenda-banner.h"
#include "agenda-test-window.h"

static gboolean
is_revealed (AgendaTestWindow *test)
{
  return agenda_banner_get_revealed (agenda_test_window_find (test, AGENDA_TYPE_BANNER));
}

static GtkWidget *
get_dialog (AgendaTestWindow *test)
{
  agenda_test_settle ();

  return agenda_test_get_dialog (GTK_WIDGET (test->window));
}

/* Whether a label says @text, with or without more around it. */
static gboolean
says (GtkWidget  *root,
      const char *text)
{
  GtkWidget *label;

  for (guint i = 0; (label = agenda_test_find_widget (root, GTK_TYPE_LABEL, i)) != NULL; i++)
    if (strstr (gtk_label_get_text (GTK_LABEL (label)), text) != NULL)
      return TRUE;

  return FALSE;
}

static gboolean
dialog_says (AgendaTestWindow *test,
             const char       *text)
{
  return says (get_dialog (test), text);
}

static void
test_banner (AgendaTestWindow *test,
             gconstpointer     name)
{
  g_autofree char *title = NULL;

  g_assert_true (is_revealed (test));
  g_assert_nonnull (agenda_test_find_label (GTK_WIDGET (test->window),
                                            "This agenda has 2 problems"));

  agenda_test_set_language ("zh-Hans");
  title = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                        "This agenda has %u problem",
                                        "This agenda has %u problems",
                                        2),
                           2);
  g_assert_cmpstr (title, !=, "This agenda has 2 problems");
  g_assert_nonnull (agenda_test_find_label (GTK_WIDGET (test->window), title));
  g_assert_true (is_revealed (test));

  agenda_test_opener_open (test->opener, "");
  g_assert_false (is_revealed (test));
}

static void
test_one_problem (AgendaTestWindow *test,
                  gconstpointer     name)
{
  g_assert_true (is_revealed (test));
  g_assert_nonnull (agenda_test_find_label (GTK_WIDGET (test->window),
                                            "This agenda has 1 problem"));
}

static void
test_dialog (AgendaTestWindow *test,
             gconstpointer     name)
{
  GtkWidget *dialog;
  GtkWidget *row;
  GPtrArray *problems = agenda_opener_get_problems (test->opener);

  agenda_test_window_activate (test, "problems");
  dialog = get_dialog (test);
  g_assert_nonnull (agenda_test_find_label (dialog, "Problems in “problems.json”"));

  g_assert_cmpuint (problems->len, ==, 2);
  for (guint i = 0; i < problems->len; i++)
    {
      const AgendaProblem *problem = g_ptr_array_index (problems, i);
      g_autofree char *message = agenda_problem_get_message (problem);
      g_autofree char *where =
        g_strdup_printf ("Line %u, column %u: %s", agenda_problem_get_line (problem),
                         agenda_problem_get_column (problem), agenda_problem_get_path (problem));

      row = agenda_test_find_widget (dialog, ADW_TYPE_ACTION_ROW, i);
      g_assert_nonnull (row);
      g_assert_nonnull (agenda_test_find_label (row, message));
      g_assert_nonnull (agenda_test_find_label (row, where));
      agenda_test_assert_named (agenda_test_find_widget (row, GTK_TYPE_IMAGE, 0),
                                agenda_problem_get_severity (problem) == AGENDA_SEVERITY_ERROR
                                  ? "Error" : "Warning");
    }
  g_assert_null (agenda_test_find_widget (dialog, ADW_TYPE_ACTION_ROW, problems->len));
  g_assert_true (dialog_says (test, "Line 13, column 14: sessions[1].room"));
}

/* An open dialog is said again in the new language, in the place of the one before. */
static void
test_dialog_switched (AgendaTestWindow *test,
                      gconstpointer     name)
{
  g_autofree char *title = NULL;

  agenda_test_window_activate (test, "problems");
  agenda_test_set_language ("zh-Hans");
  title = g_strdup_printf (_("Problems in “%s”"), "problems.json");
  g_assert_cmpstr (title, !=, "Problems in “problems.json”");
  g_assert_true (dialog_says (test, title));
  g_assert_false (dialog_says (test, "Problems in “problems.json”"));

  agenda_test_set_language ("en");
  g_assert_true (dialog_says (test, "Problems in “problems.json”"));
}

static void
test_refusal (AgendaTestWindow *test,
              gconstpointer     name)
{
  AgendaForum *before = agenda_context_get_forum (test->context);

  agenda_test_opener_open_file (test->opener, AGENDA_TEST_REFUSED);
  g_assert_true (agenda_context_get_forum (test->context) == before);
  g_assert_true (dialog_says (test, "“refused.json” Could Not Be Opened"));
  g_assert_true (dialog_says (test, "The file is not valid JSON"));
  g_assert_true (dialog_says (test, "Line 5, column 19."));
  g_assert_true (dialog_says (test, "What was open stays open."));
  agenda_test_window_assert_state (test, "agenda", "'opened:harbour-2026'");
}

/* A file that is not there has no line. */
static void
test_refusal_without_place (AgendaTestWindow *test,
                            gconstpointer     name)
{
  agenda_test_opener_open_file (test->opener, "no-such-file.json");
  g_assert_true (dialog_says (test, "“no-such-file.json” Could Not Be Opened"));
  g_assert_true (dialog_says (test, "The file is not there."));
  g_assert_true (dialog_says (test, "What was open stays open."));
  g_assert_false (dialog_says (test, "Line 0"));
}

static void
test_refusal_in_chinese (AgendaTestWindow *test,
                         gconstpointer     name)
{
  g_autofree char *heading = NULL;

  agenda_test_set_language ("zh-Hans");
  agenda_test_opener_open_file (test->opener, AGENDA_TEST_REFUSED);
  heading = g_strdup_printf (_("“%s” Could Not Be Opened"), "refused.json");
  g_assert_true (dialog_says (test, heading));
  g_assert_true (dialog_says (test, _("What was open stays open.")));
}

static void
test_not_kept (AgendaTestWindow *test,
               gconstpointer     name)
{
  g_autoptr (GError) error = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_NO_SPACE, "full");

  g_signal_emit_by_name (test->opener, "not-kept", error);
  agenda_test_settle ();
  g_assert_true (says (GTK_WIDGET (test->window), "could not be saved for the next start"));
}

/* What stays open says itself again, one dialog above the other. */
static void
test_language (AgendaTestWindow *test,
               gconstpointer     name)
{
  const char *english = "“refused.json” Could Not Be Opened";
  g_autofree char *heading = NULL;
  GtkWidget *dialog;

  agenda_test_opener_open_file (test->opener, AGENDA_TEST_REFUSED);
  dialog = get_dialog (test);
  g_assert_true (dialog_says (test, english));

  agenda_test_set_language ("zh-Hans");
  heading = g_strdup_printf (_("“%s” Could Not Be Opened"), "refused.json");
  g_assert_true (get_dialog (test) == dialog);
  g_assert_true (dialog_says (test, heading));
  g_assert_true (dialog_says (test, _("What was open stays open.")));
  if (dialog != GTK_WIDGET (test->window))
    agenda_test_assert_named (dialog, heading);

  agenda_test_set_language ("en");
  g_assert_true (get_dialog (test) == dialog);
  g_assert_true (dialog_says (test, english));
}

static void
test_toast_in_language (AgendaTestWindow *test,
                        gconstpointer     name)
{
  const char *english = "This agenda has no such session.";
  GtkWidget *label;

  agenda_test_window_activate (test, "show-session::no-such-session");
  agenda_test_settle ();
  label = agenda_test_find_label (GTK_WIDGET (test->window), english);
  g_assert_nonnull (label);

  agenda_test_set_language ("zh-Hans");
  g_assert_true (agenda_test_find_label (GTK_WIDGET (test->window), _(english)) == label);
  agenda_test_set_language ("en");
  g_assert_true (agenda_test_find_label (GTK_WIDGET (test->window), english) == label);
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

#define ADD(name, file, function) \
  g_test_add ("/ui/window/problems/" name, AgendaTestWindow, file, agenda_test_window_set_up, \
              function, agenda_test_window_tear_down)

  ADD ("banner", AGENDA_TEST_PROBLEMS, test_banner);
  ADD ("banner/one", "warning.json", test_one_problem);
  ADD ("dialog", AGENDA_TEST_PROBLEMS, test_dialog);
  ADD ("dialog/switched", AGENDA_TEST_PROBLEMS, test_dialog_switched);
  ADD ("refusal", AGENDA_TEST_FORUM, test_refusal);
  ADD ("refusal/without-place", AGENDA_TEST_FORUM, test_refusal_without_place);
  ADD ("refusal/in-chinese", AGENDA_TEST_FORUM, test_refusal_in_chinese);
  ADD ("language", AGENDA_TEST_FORUM, test_language);
  ADD ("toast/language", AGENDA_TEST_FORUM, test_toast_in_language);
  ADD ("not-kept", AGENDA_TEST_FORUM, test_not_kept);

#undef ADD

  return g_test_run ();
}
