/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-banner.h"

#include "agenda-test-ui.h"

static void
activated_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  (*(guint *) user_data)++;
}

static GtkWidget *
find_button (GtkWidget *banner)
{
  return agenda_test_find_widget (banner, GTK_TYPE_BUTTON, 0);
}

static void
test_show (void)
{
  AgendaBanner *banner = AGENDA_BANNER (agenda_banner_new ("test.act"));
  GtkWidget *window = agenda_test_present (GTK_WIDGET (banner), 400, 200);

  g_assert_false (agenda_banner_get_revealed (banner));
  agenda_banner_update (banner, "<b>Three</b> & more", "Show Them");
  g_assert_true (agenda_banner_get_revealed (banner));
  g_assert_nonnull (agenda_test_find_label (GTK_WIDGET (banner), "<b>Three</b> & more"));
  g_assert_nonnull (agenda_test_find_label (find_button (GTK_WIDGET (banner)), "Show Them"));
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (find_button (GTK_WIDGET (banner)))), ==,
                   "Show Them");

  agenda_banner_update (banner, NULL, "Show Them");
  g_assert_false (agenda_banner_get_revealed (banner));

  agenda_test_close (window);
}

/* What is hidden cannot be reached by keys either. */
static void
test_hidden_takes_no_focus (void)
{
  AgendaBanner *banner = AGENDA_BANNER (agenda_banner_new ("test.act"));
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *entry = gtk_entry_new ();
  GtkWidget *window;

  gtk_box_append (GTK_BOX (box), GTK_WIDGET (banner));
  gtk_box_append (GTK_BOX (box), entry);
  window = agenda_test_present (box, 400, 200);

  gtk_root_set_focus (GTK_ROOT (window), NULL);
  gtk_widget_child_focus (window, GTK_DIR_TAB_FORWARD);
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (window)), entry));

  agenda_test_close (window);
}

static void
test_action (void)
{
  guint n_activated = 0;
  const GActionEntry entries[] = { { "act", activated_cb, NULL, NULL, NULL } };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  AgendaBanner *banner = AGENDA_BANNER (agenda_banner_new ("test.act"));
  GtkWidget *window = agenda_test_present (GTK_WIDGET (banner), 400, 200);

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, 1, &n_activated);
  gtk_widget_insert_action_group (window, "test", G_ACTION_GROUP (actions));
  agenda_banner_update (banner, "Three", "Show Them");
  g_signal_emit_by_name (find_button (GTK_WIDGET (banner)), "clicked");
  g_assert_cmpuint (n_activated, ==, 1);

  agenda_test_close (window);
}

static void
test_finalized (void)
{
  AgendaBanner *banner = AGENDA_BANNER (g_object_ref_sink (agenda_banner_new ("test.act")));

  agenda_banner_update (banner, "Three", "Show Them");
  agenda_test_assert_finalized (banner);
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

  g_test_add_func ("/ui/banner/show", test_show);
  g_test_add_func ("/ui/banner/hidden-takes-no-focus", test_hidden_takes_no_focus);
  g_test_add_func ("/ui/banner/action", test_action);
  g_test_add_func ("/ui/banner/finalized", test_finalized);

  return g_test_run ();
}
