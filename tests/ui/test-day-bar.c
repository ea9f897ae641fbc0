/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-day-bar.h"

#include <glib/gi18n-lib.h>

#include "agenda-test-ui.h"

typedef struct
{
  AgendaContext *context;
  AgendaForum *forum;
  GtkWidget *bar;
  GtkWidget *window;
  GSimpleAction *day;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  fixture->context = agenda_test_context_new (agenda_test_forum_read (AGENDA_TEST_FORUM));
  fixture->forum = agenda_context_get_forum (fixture->context);
  fixture->bar = g_object_ref_sink (agenda_day_bar_new (fixture->context));
  fixture->day = g_simple_action_new_stateful ("day", G_VARIANT_TYPE_UINT32,
                                               g_variant_new_uint32 (0));
  g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (fixture->day));
  fixture->window = agenda_test_present (fixture->bar, 400, 100);
  gtk_widget_insert_action_group (fixture->window, "win", G_ACTION_GROUP (actions));
  agenda_test_settle ();
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  agenda_test_close (fixture->window);
  agenda_test_assert_finalized (fixture->bar);
  agenda_test_assert_finalized (fixture->context);
  g_clear_object (&fixture->day);
}

static GtkWidget *
get_toggle (Fixture *fixture,
            guint    nth)
{
  return agenda_test_find_widget (fixture->bar, GTK_TYPE_TOGGLE_BUTTON, nth);
}

static gboolean
is_on (Fixture *fixture,
       guint    nth)
{
  return gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (get_toggle (fixture, nth)));
}

static guint32
get_day (Fixture *fixture)
{
  g_autoptr (GVariant) state = g_action_get_state (G_ACTION (fixture->day));

  return g_variant_get_uint32 (state);
}

static void
test_days (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_true (gtk_widget_get_visible (fixture->bar));
  g_assert_nonnull (agenda_test_find_label (get_toggle (fixture, 0), "All"));
  g_assert_nonnull (agenda_test_find_label (get_toggle (fixture, 1), "Fri 1 May"));
  g_assert_nonnull (agenda_test_find_label (get_toggle (fixture, 2), "Sat 2 May"));
  g_assert_nonnull (agenda_test_find_label (get_toggle (fixture, 3), "Sun 3 May"));
  g_assert_null (get_toggle (fixture, 4));
}

/* A forum of one day needs no choice; one without sessions has none to offer. */
static void
test_hidden (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (AgendaForum) one_day = agenda_test_forum_read (AGENDA_TEST_ONE_DAY);
  g_autoptr (AgendaForum) three_days = g_object_ref (fixture->forum);

  /* A window keeps what had the focus and is hidden until it draws again. */
  gtk_root_set_focus (GTK_ROOT (fixture->window), NULL);

  agenda_context_set_forum (fixture->context, one_day);
  g_assert_false (gtk_widget_get_visible (fixture->bar));
  agenda_context_set_forum (fixture->context, three_days);
  g_assert_true (gtk_widget_get_visible (fixture->bar));
  g_assert_nonnull (get_toggle (fixture, 3));
  g_assert_null (get_toggle (fixture, 4));
  agenda_context_set_forum (fixture->context, NULL);
  g_assert_false (gtk_widget_get_visible (fixture->bar));
}

static void
test_action (Fixture       *fixture,
             gconstpointer  data)
{
  guint32 second = agenda_test_session_day (fixture->forum, "walk");

  g_assert_true (is_on (fixture, 0));
  g_assert_false (is_on (fixture, 2));

  /* What a press of Space does. */
  g_assert_true (gtk_widget_activate (get_toggle (fixture, 2)));
  agenda_test_settle ();
  g_signal_emit_by_name (get_toggle (fixture, 2), "clicked");
  g_assert_cmpuint (get_day (fixture), ==, second);
  g_assert_false (is_on (fixture, 0));
  g_assert_true (is_on (fixture, 2));

  g_simple_action_set_state (fixture->day, g_variant_new_uint32 (0));
  g_assert_true (is_on (fixture, 0));
  g_assert_false (is_on (fixture, 2));
}

/* One of them is always on: pressing it again does not leave the delegate without a day. */
static void
test_stays_on (Fixture       *fixture,
               gconstpointer  data)
{
  g_signal_emit_by_name (get_toggle (fixture, 1), "clicked");
  g_signal_emit_by_name (get_toggle (fixture, 1), "clicked");
  g_assert_true (is_on (fixture, 1));
  g_assert_cmpuint (get_day (fixture), ==, agenda_test_session_day (fixture->forum, "opening"));
}

static void
test_accessible (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *box = gtk_widget_get_parent (get_toggle (fixture, 0));

  agenda_test_assert_named (box, "Days");
  agenda_test_assert_named (get_toggle (fixture, 0), "All days");
  agenda_test_assert_named (get_toggle (fixture, 1), "Friday, 1 May 2026");
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (get_toggle (fixture, 0)),
                                    GTK_ACCESSIBLE_STATE_PRESSED, GTK_ACCESSIBLE_TRISTATE_TRUE);

  agenda_test_set_language ("zh-Hans");
  agenda_test_assert_named (box, _("Days"));
  agenda_test_assert_named (get_toggle (fixture, 0), _("All days"));
  agenda_test_assert_named (get_toggle (fixture, 1), "2026年5月1日 星期五");
  g_assert_nonnull (agenda_test_find_label (get_toggle (fixture, 1), "5月1日 周五"));
}

/* With many days the bar scrolls; it does not make the window wider. */
static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  int minimum;

  gtk_widget_measure (fixture->bar, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 300);
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

#define ADD(name, function) \
  g_test_add ("/ui/day-bar/" name, Fixture, NULL, set_up, function, tear_down)

  ADD ("days", test_days);
  ADD ("hidden", test_hidden);
  ADD ("action", test_action);
  ADD ("action/stays-on", test_stays_on);
  ADD ("accessible", test_accessible);
  ADD ("narrow", test_narrow);

#undef ADD

  return g_test_run ();
}
