/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-shell.h"

#include "agenda-test-ui.h"

typedef struct
{
  AgendaShell *shell;
  GtkWidget *list;
  GtkWidget *detail;
  GtkWidget *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->shell = AGENDA_SHELL (g_object_ref_sink (agenda_shell_new (agenda_test_language ())));
  fixture->list = gtk_label_new ("List");
  fixture->detail = gtk_label_new ("Detail");
  adw_view_stack_add_titled (agenda_shell_get_views (fixture->shell), fixture->list,
                             "agenda", "Agenda");
  agenda_shell_set_detail (fixture->shell, fixture->detail);
}

static void
present (Fixture *fixture,
         int      width)
{
  fixture->window = agenda_test_present (GTK_WIDGET (fixture->shell), width, 500);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  if (fixture->window != NULL)
    agenda_test_close (fixture->window);
  agenda_test_assert_finalized (fixture->shell);
}

static gboolean
is_folded (gpointer user_data)
{
  return agenda_shell_get_folded (user_data);
}

static gboolean
is_unfolded (gpointer user_data)
{
  return !agenda_shell_get_folded (user_data);
}

/* Whether it is on screen, and not only the pane that slides away. */
static gboolean
is_mapped (gpointer user_data)
{
  return gtk_widget_get_mapped (user_data);
}

static gboolean
is_unmapped (gpointer user_data)
{
  return !gtk_widget_get_mapped (user_data);
}

static void
wait_until (AgendaTestPredicate predicate,
            gpointer            user_data)
{
  g_assert_true (agenda_test_wait_until (predicate, user_data, AGENDA_TEST_DEADLINE_MS));
}

static void
test_wide (Fixture       *fixture,
           gconstpointer  data)
{
  present (fixture, 1120);
  wait_until (is_unfolded, fixture->shell);
  g_assert_true (gtk_widget_get_mapped (fixture->list));
  g_assert_true (gtk_widget_get_mapped (fixture->detail));
}

static int
get_natural_width (GtkWidget *widget)
{
  int natural;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);

  return natural;
}

/* The button of the language is as wide whichever it bears, so that nothing beside it moves. */
static void
test_language_button (Fixture       *fixture,
                      gconstpointer  data)
{
  GtkWidget *button = GTK_WIDGET (gtk_widget_get_template_child (GTK_WIDGET (fixture->shell),
                                                                 AGENDA_TYPE_SHELL,
                                                                 "language_button"));
  int width;

  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (button)), ==, "中文");
  width = get_natural_width (button);
  agenda_test_set_language (AGENDA_LANGUAGE_CHINESE);
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (button)), ==, "EN");
  g_assert_cmpint (get_natural_width (button), ==, width);
  agenda_test_set_language (AGENDA_LANGUAGE_ENGLISH);
}

static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  present (fixture, 360);
  wait_until (is_folded, fixture->shell);
  wait_until (is_mapped, fixture->list);
  wait_until (is_unmapped, fixture->detail);

  agenda_shell_set_show_detail (fixture->shell, TRUE);
  wait_until (is_mapped, fixture->detail);
  wait_until (is_unmapped, fixture->list);

  agenda_shell_set_show_detail (fixture->shell, FALSE);
  wait_until (is_mapped, fixture->list);
  wait_until (is_unmapped, fixture->detail);
}

static void
test_folding_notifies (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr (AgendaTestNotify) notify = NULL;
  gboolean folded;

  present (fixture, 1120);
  wait_until (is_unfolded, fixture->shell);
  notify = agenda_test_notify_new (fixture->shell, "folded");

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 500);
  wait_until (is_folded, fixture->shell);
  g_object_get (fixture->shell, "folded", &folded, NULL);
  g_assert_true (folded);
  agenda_test_assert_notified (notify, 1);

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1120, 500);
  wait_until (is_unfolded, fixture->shell);
  agenda_test_assert_notified (notify, 1);
}

static void
test_show_detail (Fixture       *fixture,
                  gconstpointer  data)
{
  g_assert_false (agenda_shell_get_show_detail (fixture->shell));
  agenda_test_property (fixture->shell, "show-detail", FALSE, TRUE);

  present (fixture, 360);
  wait_until (is_folded, fixture->shell);
  agenda_test_property (fixture->shell, "show-detail", FALSE, TRUE);
}

/* The least window of the design: 360 by 300. */
static void
test_minimum (Fixture       *fixture,
              gconstpointer  data)
{
  int width, height;

  agenda_shell_set_title (fixture->shell, "A forum with a title that is long, as titles are");
  agenda_shell_set_detail_title (fixture->shell, "A page with a title that is long as well");
  present (fixture, 360);
  wait_until (is_folded, fixture->shell);

  gtk_widget_measure (GTK_WIDGET (fixture->shell), GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL,
                      NULL, NULL);
  gtk_widget_measure (GTK_WIDGET (fixture->shell), GTK_ORIENTATION_VERTICAL, width, &height, NULL,
                      NULL, NULL);
  g_assert_cmpint (width, <=, 360);
  g_assert_cmpint (height, <=, 300);
}

static void
test_titles (Fixture       *fixture,
             gconstpointer  data)
{
  agenda_shell_set_title (fixture->shell, "<b>Forum</b> & More");
  agenda_shell_set_detail_title (fixture->shell, "Session");
  present (fixture, 360);
  wait_until (is_folded, fixture->shell);

  g_assert_true (agenda_test_is_shown (agenda_test_find_label (GTK_WIDGET (fixture->shell),
                                                               "<b>Forum</b> & More")));
  g_assert_nonnull (agenda_test_find_label (GTK_WIDGET (fixture->shell), "Session"));
}

/* The buttons of the page name what they do; the actions are the window's. */
static void
test_buttons (Fixture       *fixture,
              gconstpointer  data)
{
  const struct
  {
    const char *action;
    const char *name;
  } expected[] = {
    { "win.show-list", "Show the list" },
    { "win.back", "Back" },
    { "win.forward", "Forward" },
  };
  GtkWidget *button;
  guint n_found = 0;

  for (guint i = 0; (button = agenda_test_find_widget (GTK_WIDGET (fixture->shell),
                                                       GTK_TYPE_BUTTON, i)) != NULL; i++)
    {
      const char *action = gtk_actionable_get_action_name (GTK_ACTIONABLE (button));

      for (gsize j = 0; j < G_N_ELEMENTS (expected); j++)
        if (g_strcmp0 (action, expected[j].action) == 0)
          {
            agenda_test_assert_named (button, expected[j].name);
            n_found++;
          }
    }
  g_assert_cmpuint (n_found, ==, G_N_ELEMENTS (expected));
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

#define ADD(name, function) \
  g_test_add ("/ui/shell/" name, Fixture, NULL, set_up, function, tear_down)

  ADD ("wide", test_wide);
  ADD ("language-button", test_language_button);
  ADD ("narrow", test_narrow);
  ADD ("folding-notifies", test_folding_notifies);
  ADD ("show-detail", test_show_detail);
  ADD ("minimum", test_minimum);
  ADD ("titles", test_titles);
  ADD ("buttons", test_buttons);

#undef ADD

  return g_test_run ();
}
