/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-commands.h"

#include <glib/gi18n-lib.h>

#include "agenda-compat.h"
#include "agenda-test-ui.h"

static void
test_accels (void)
{
  g_autoptr (GtkApplication) application = gtk_application_new (NULL, G_APPLICATION_NON_UNIQUE);
  g_auto (GStrv) described = NULL;
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) open = NULL;

  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);
  agenda_commands_set_accels (application);

  open = gtk_application_get_accels_for_action (application, "win.open");
  g_assert_cmpuint (g_strv_length (open), ==, 1);
  g_assert_cmpstr (open[0], ==, "<Control>o");

  /* No key does two things, and none is one that a widget must have for itself. */
  described = gtk_application_list_action_descriptions (application);
  g_assert_cmpuint (g_strv_length (described), >, 10);
  for (guint i = 0; described[i] != NULL; i++)
    {
      g_auto (GStrv) accels =
        gtk_application_get_accels_for_action (application, described[i]);

      for (guint j = 0; accels[j] != NULL; j++)
        {
          g_assert_true (gtk_accelerator_parse (accels[j], NULL, NULL) == TRUE);
          g_assert_cmpstr (accels[j], !=, "<Control>c");
          g_assert_cmpstr (accels[j], !=, "Escape");
          g_assert_true (g_hash_table_add (seen, g_strdup (accels[j])));
        }
    }
}

static void
test_shortcuts (void)
{
  const char *tags[] = { "en", "zh-Hans" };

  for (gsize i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      GtkWidget *window = agenda_test_present (gtk_label_new ("Behind"), 800, 600);
      GtkWidget *shortcuts;

      agenda_test_set_language (tags[i]);
      agenda_compat_present (agenda_commands_create_shortcuts (GTK_WINDOW (window)),
                             GTK_WINDOW (window));
      agenda_test_settle ();
      shortcuts = agenda_test_get_dialog (window);
      g_assert_nonnull (agenda_test_find_label (shortcuts, _("Open an agenda")));
      g_assert_nonnull (agenda_test_find_label (shortcuts, _("One day of the forum")));
      g_assert_nonnull (agenda_test_find_label (shortcuts, _("Copy the session as text")));
      g_assert_nonnull (agenda_test_find_label (shortcuts, _("Quit")));

      agenda_test_close_dialog (window);
      agenda_test_close (window);
    }
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

  g_test_add_func ("/ui/commands/accels", test_accels);
  g_test_add_func ("/ui/commands/shortcuts", test_shortcuts);

  return g_test_run ();
}
