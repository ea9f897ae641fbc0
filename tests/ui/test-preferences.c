/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-preferences.h"

#include <glib/gi18n-lib.h>

#include "agenda-test-ui.h"

typedef struct
{
  GSettings *settings;
  GtkWidget *page;
  GtkWidget *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  const char *const keys[] = { "language", "content-language", "show-both" };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  agenda_test_set_language (AGENDA_LANGUAGE_ENGLISH);
  fixture->settings = g_settings_new (SETTINGS_SCHEMA);
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_autoptr (GAction) action = g_settings_create_action (fixture->settings, keys[i]);

      g_settings_reset (fixture->settings, keys[i]);
      g_action_map_add_action (G_ACTION_MAP (actions), action);
    }

  fixture->page = g_object_ref_sink (agenda_preferences_new (agenda_test_language ()));
  fixture->window = gtk_window_new ();
  gtk_widget_insert_action_group (fixture->window, "app", G_ACTION_GROUP (actions));
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 640);
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->page);
  gtk_window_present (GTK_WINDOW (fixture->window));
  agenda_test_wait_mapped (fixture->page);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  agenda_test_close (fixture->window);
  agenda_test_assert_finalized (fixture->page);
  agenda_test_assert_finalized (fixture->settings);
}

static GtkCheckButton *
get_check (Fixture *fixture,
           guint    position)
{
  return GTK_CHECK_BUTTON (agenda_test_find_widget (fixture->page, GTK_TYPE_CHECK_BUTTON,
                                                    position));
}

static void
assert_checked (Fixture *fixture,
                guint    first,
                guint    checked)
{
  for (guint i = first; i < first + 3; i++)
    g_assert_true (gtk_check_button_get_active (get_check (fixture, i)) == (i == checked));
}

/* Each row of a group chooses what is saved, and shows what another place has chosen. */
static void
check_group (Fixture           *fixture,
             guint              first,
             const char        *key,
             const char *const *values)
{
  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *chosen = NULL;
      guint each = (i + 1) % 3;
      GtkWidget *row = gtk_widget_get_ancestor (GTK_WIDGET (get_check (fixture, first + each)),
                                                ADW_TYPE_ACTION_ROW);

      adw_action_row_activate (ADW_ACTION_ROW (row));
      chosen = g_settings_get_string (fixture->settings, key);
      g_assert_cmpstr (chosen, ==, values[each]);
      assert_checked (fixture, first, first + each);
    }

  g_settings_set_string (fixture->settings, key, values[2]);
  assert_checked (fixture, first, first + 2);
}

static void
test_language (Fixture       *fixture,
               gconstpointer  data)
{
  const char *const values[] = { "system", "zh-Hans", "en" };

  assert_checked (fixture, 0, 0);
  check_group (fixture, 0, "language", values);
}

static void
test_content (Fixture       *fixture,
              gconstpointer  data)
{
  const char *const values[] = { "interface", "zh-Hans", "en" };

  assert_checked (fixture, 3, 3);
  check_group (fixture, 3, "content-language", values);
}

static gboolean
shows_both (gpointer data)
{
  return g_settings_get_boolean (((Fixture *) data)->settings, "show-both");
}

static void
test_both (Fixture       *fixture,
           gconstpointer  data)
{
  GtkSwitch *toggle = GTK_SWITCH (agenda_test_find_widget (fixture->page, GTK_TYPE_SWITCH, 0));

  g_assert_false (gtk_switch_get_active (toggle));
  g_assert_true (gtk_widget_activate (GTK_WIDGET (toggle)));
  g_assert_true (agenda_test_wait_until (shows_both, fixture, AGENDA_TEST_DEADLINE_MS));
  g_settings_set_boolean (fixture->settings, "show-both", FALSE);
  g_assert_false (gtk_switch_get_active (toggle));
}

/* What takes the focus is labelled by the title of its row. */
static void
assert_row (Fixture    *fixture,
            GtkWidget  *button,
            const char *title)
{
  GtkWidget *row = gtk_widget_get_ancestor (button, ADW_TYPE_ACTION_ROW);

  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, title);
  g_assert_true (adw_action_row_get_activatable_widget (ADW_ACTION_ROW (row)) == button);
  g_assert_true (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (button),
                                                   GTK_ACCESSIBLE_RELATION_LABELLED_BY));
}

/* Languages are named in their own script, and everything else in the one that is on. */
static void
test_names (Fixture       *fixture,
            gconstpointer  data)
{
  const char *tags[] = { AGENDA_LANGUAGE_CHINESE, AGENDA_LANGUAGE_ENGLISH };

  for (gsize i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      agenda_test_set_language (tags[i]);
      assert_row (fixture, GTK_WIDGET (get_check (fixture, 0)), C_("language", "System"));
      assert_row (fixture, GTK_WIDGET (get_check (fixture, 1)), "中文");
      assert_row (fixture, GTK_WIDGET (get_check (fixture, 2)), "English");
      assert_row (fixture, GTK_WIDGET (get_check (fixture, 3)), _("As the Interface"));
      assert_row (fixture, agenda_test_find_widget (fixture->page, GTK_TYPE_SWITCH, 0),
                  _("Show Both Languages"));
      g_assert_nonnull (agenda_test_find_label (fixture->page, _("Agenda Content")));
    }
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

#define ADD(name, function) \
  g_test_add ("/ui/preferences/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("language", test_language);
  ADD ("content", test_content);
  ADD ("both", test_both);
  ADD ("names", test_names);
#undef ADD

  return g_test_run ();
}
