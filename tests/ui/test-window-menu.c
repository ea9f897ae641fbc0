/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-window.h"

#include <glib/gi18n-lib.h>

#include "agenda-shell.h"
#include "agenda-test-window.h"

static GMenuModel *
get_menu (AgendaTestWindow *test)
{
  AgendaShell *shell = agenda_test_window_find (test, AGENDA_TYPE_SHELL);

  return gtk_menu_button_get_menu_model (agenda_shell_get_menu_button (shell));
}

static char *
dup_attribute (GMenuModel *menu,
               int         item,
               const char *attribute)
{
  char *value = NULL;

  g_menu_model_get_item_attribute (menu, item, attribute, "s", &value);

  return value;
}

/* The items of the first section, each as "label|target". */
static void
assert_agendas (AgendaTestWindow  *test,
                const char *const *expected)
{
  g_autoptr (GMenuModel) section =
    g_menu_model_get_item_link (get_menu (test), 0, G_MENU_LINK_SECTION);

  g_assert_cmpint (g_menu_model_get_n_items (section), ==,
                   (int) g_strv_length ((char **) expected));
  for (int i = 0; expected[i] != NULL; i++)
    {
      g_autofree char *label = dup_attribute (section, i, G_MENU_ATTRIBUTE_LABEL);
      g_autofree char *action = dup_attribute (section, i, G_MENU_ATTRIBUTE_ACTION);
      g_autofree char *target = dup_attribute (section, i, G_MENU_ATTRIBUTE_TARGET);
      g_autofree char *item = g_strjoin ("|", label, target, NULL);

      g_assert_cmpstr (action, ==, "win.agenda");
      g_assert_cmpstr (item, ==, expected[i]);
    }
}

/* The one opened last comes first; a title is text, and an underscore in it no mnemonic. */
static void
test_agendas (AgendaTestWindow *test,
              gconstpointer     name)
{
  const char *bundled[] = {
    "Taihe Civilizations Forum 2018|", "Sample Forum (Fictional)|sample", NULL
  };
  const char *one[] = {
    "Taihe Civilizations Forum 2018|", "Sample Forum (Fictional)|sample",
    "Harbour Forum|opened:harbour-2026", NULL
  };
  const char *two[] = {
    "Taihe Civilizations Forum 2018|", "Sample Forum (Fictional)|sample",
    "Quay__Day|opened:quay-2026", "Harbour Forum|opened:harbour-2026", NULL
  };

  assert_agendas (test, bundled);
  agenda_test_opener_open_file (test->opener, AGENDA_TEST_FORUM);
  agenda_test_opener_wait_kept (test->opener, 1);
  assert_agendas (test, one);
  agenda_test_opener_open_file (test->opener, AGENDA_TEST_ONE_DAY);
  agenda_test_opener_wait_kept (test->opener, 2);
  assert_agendas (test, two);

  /* Opening one of them again adds none. */
  agenda_test_opener_open_file (test->opener, AGENDA_TEST_ONE_DAY);
  agenda_test_settle ();
  assert_agendas (test, two);
}

static void
test_language (AgendaTestWindow *test,
               gconstpointer     name)
{
  const char *expected[4] = { NULL, };
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  agenda_test_opener_wait_kept (test->opener, 1);
  agenda_test_set_language ("zh-Hans");
  expected[0] = first = g_strconcat (_("Taihe Civilizations Forum 2018"), "|", NULL);
  expected[1] = second = g_strconcat (_("Sample Forum (Fictional)"), "|sample", NULL);
  expected[2] = "海港论坛|opened:harbour-2026";
  assert_agendas (test, expected);
}

/* Every item names an action that there is, with a parameter of its type. */
static guint
check_actions (AgendaTestWindow *test,
               GMenuModel       *menu)
{
  guint n_items = 0;

  for (int i = 0; i < g_menu_model_get_n_items (menu); i++)
    {
      g_autoptr (GMenuModel) section = g_menu_model_get_item_link (menu, i, G_MENU_LINK_SECTION);
      g_autofree char *action = dup_attribute (menu, i, G_MENU_ATTRIBUTE_ACTION);
      g_autoptr (GVariant) target =
        g_menu_model_get_item_attribute_value (menu, i, G_MENU_ATTRIBUTE_TARGET, NULL);
      const GVariantType *type;

      if (section != NULL)
        {
          n_items += check_actions (test, section);
          continue;
        }

      /* The languages are the application's, and so are their actions. */
      if (g_str_has_prefix (action, "app."))
        {
          g_assert_true (g_str_equal (action, "app.language") || g_str_equal (action, "app.show-both"));
          g_assert_true ((target != NULL) == g_str_equal (action, "app.language"));
          n_items++;
          continue;
        }

      g_assert_true (g_str_has_prefix (action, "win."));
      g_assert_true (g_action_group_has_action (G_ACTION_GROUP (test->window),
                                                action + strlen ("win.")));
      type = g_action_group_get_action_parameter_type (G_ACTION_GROUP (test->window),
                                                       action + strlen ("win."));
      g_assert_true ((type == NULL) == (target == NULL));
      g_assert_true (type == NULL || g_variant_is_of_type (target, type));
      n_items++;
    }

  return n_items;
}

static void
test_actions (AgendaTestWindow *test,
              gconstpointer     name)
{
  g_assert_cmpuint (check_actions (test, get_menu (test)), >=, 11);
}

static void
test_button (AgendaTestWindow *test,
             gconstpointer     name)
{
  AgendaShell *shell = agenda_test_window_find (test, AGENDA_TYPE_SHELL);
  GtkWidget *button = GTK_WIDGET (agenda_shell_get_menu_button (shell));

  /* The button inside it, which takes the focus, is labelled by it. */
  agenda_test_assert_named (button, "Main menu");
  agenda_test_set_language ("zh-Hans");
  agenda_test_assert_named (button, _("Main menu"));
}

static void
test_choosing (AgendaTestWindow *test,
               gconstpointer     name)
{
  agenda_test_window_activate (test, "agenda::sample");
  agenda_test_opener_wait (test->opener);
  agenda_test_window_assert_state (test, "agenda", "'sample'");
  agenda_test_window_activate (test, "agenda::");
  agenda_test_opener_wait (test->opener);
  agenda_test_window_assert_state (test, "agenda", "''");
}

/* Whether the keys of @trigger do @action while the menu is open. */
static gboolean
has_key (GtkWidget  *popover,
         const char *trigger,
         const char *action)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (popover);
  gboolean found = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      for (guint j = 0; GTK_IS_SHORTCUT_CONTROLLER (controller)
                        && j < g_list_model_get_n_items (G_LIST_MODEL (controller)); j++)
        {
          g_autoptr (GtkShortcut) shortcut =
            g_list_model_get_item (G_LIST_MODEL (controller), j);
          g_autofree char *keys = gtk_shortcut_trigger_to_string (
            gtk_shortcut_get_trigger (shortcut));
          g_autofree char *does = gtk_shortcut_action_to_string (gtk_shortcut_get_action (shortcut));

          found = found || (g_str_equal (keys, trigger) && strstr (does, action) != NULL);
        }
    }

  return found;
}

/* The language can be switched over the open menu. */
static void
test_keys (AgendaTestWindow *test,
           gconstpointer     name)
{
  AgendaShell *shell = agenda_test_window_find (test, AGENDA_TYPE_SHELL);
  GtkWidget *popover =
    GTK_WIDGET (gtk_menu_button_get_popover (agenda_shell_get_menu_button (shell)));

  g_assert_true (has_key (popover, "<Control>l", "app.switch-language"));
  g_assert_true (has_key (popover, "<Control>b", "app.show-both"));
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

#define ADD(name, file, function) \
  g_test_add ("/ui/window/menu/" name, AgendaTestWindow, file, agenda_test_window_set_up, \
              function, agenda_test_window_tear_down)

  ADD ("agendas", NULL, test_agendas);
  ADD ("language", AGENDA_TEST_FORUM, test_language);
  ADD ("actions", AGENDA_TEST_FORUM, test_actions);
  ADD ("keys", NULL, test_keys);
  ADD ("button", NULL, test_button);
  ADD ("choosing", NULL, test_choosing);

#undef ADD

  return g_test_run ();
}
