/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-test-display.h"

static void
test_find (void)
{
  GtkWidget *window = g_object_ref_sink (gtk_window_new ());
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (box), gtk_label_new ("议程"));
  gtk_box_append (GTK_BOX (box), gtk_button_new_with_label ("Speakers"));
  gtk_window_set_child (GTK_WINDOW (window), box);
  gtk_window_present (GTK_WINDOW (window));
  agenda_test_wait_mapped (box);

  g_assert_true (agenda_test_find_widget (window, GTK_TYPE_BOX, 0) == box);
  g_assert_true (GTK_IS_BUTTON (agenda_test_find_widget (window, GTK_TYPE_BUTTON, 0)));
  g_assert_null (agenda_test_find_widget (window, GTK_TYPE_BUTTON, 1));
  g_assert_true (agenda_test_find_label (window, "议程") == gtk_widget_get_first_child (box));
  g_assert_nonnull (agenda_test_find_label (window, "Speakers"));
  g_assert_null (agenda_test_find_label (window, "Speaker"));

  gtk_window_destroy (GTK_WINDOW (window));
  agenda_test_assert_finalized (window);
}

static void
test_icons (void)
{
  GtkIconTheme *icons = gtk_icon_theme_get_for_display (gdk_display_get_default ());

  g_assert_true (gtk_icon_theme_has_icon (icons, "open-menu-symbolic"));
}

int
main (int    argc,
      char **argv)
{
  agenda_test_init (&argc, &argv);
  agenda_test_init_display ();

  g_test_add_func ("/lib/display/find", test_find);
  g_test_add_func ("/lib/display/icons", test_icons);

  return g_test_run ();
}
