/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-test-display.h"

#include <adwaita.h>
#include <stdlib.h>

static gboolean
is_mapped (gpointer user_data)
{
  return gtk_widget_get_mapped (user_data) && gtk_widget_get_width (user_data) > 0;
}

/**
 * agenda_test_init_display:
 *
 * Starts GTK and libadwaita; to be called after agenda_test_init (). With no display the whole
 * program is skipped, or fails where agenda_test_display_needed ().
 *
 * Not gtk_test_init (): it asks for a locale that a plain machine does not have.
 */
void
agenda_test_init_display (void)
{
  if (!gtk_init_check ())
    {
      if (agenda_test_display_needed ())
        g_error ("A display was promised and there is none");

      g_print ("1..0 # SKIP no display\n");
      exit (EXIT_SUCCESS);
    }

  adw_init ();

  /* The test cases have data directories of their own; the toolkit's icons, and what kind of
   * picture they are, are found by the directories of the time when it first asks. */
  gtk_icon_theme_get_for_display (gdk_display_get_default ());
  g_content_type_get_mime_dirs ();
}

/**
 * agenda_test_wait_mapped:
 * @widget: a widget of a window that was presented
 *
 * Runs the main context until @widget is on screen and has its size, or fails the test.
 */
void
agenda_test_wait_mapped (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  if (!agenda_test_wait_until (is_mapped, widget, AGENDA_TEST_DEADLINE_MS))
    g_error ("A %s did not come on screen", G_OBJECT_TYPE_NAME (widget));
}

static GtkWidget *
find_widget (GtkWidget *root,
             GType      type,
             guint     *nth)
{
  if (g_type_is_a (G_OBJECT_TYPE (root), type) && (*nth)-- == 0)
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_widget (child, type, nth);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/**
 * agenda_test_find_widget:
 * @root: where to begin
 * @type: a widget type
 * @nth: how many of the type to pass by
 *
 * Looks for a widget in reading order, @root included, mapped or not.
 *
 * Returns: (transfer none) (nullable): the widget
 */
GtkWidget *
agenda_test_find_widget (GtkWidget *root,
                         GType      type,
                         guint      nth)
{
  g_return_val_if_fail (GTK_IS_WIDGET (root), NULL);

  return find_widget (root, type, &nth);
}

/**
 * agenda_test_find_label:
 * @root: where to begin
 * @text: the whole text of a label
 *
 * Returns: (transfer none) (nullable): the first label that reads @text, mapped or not
 */
GtkWidget *
agenda_test_find_label (GtkWidget  *root,
                        const char *text)
{
  GtkWidget *label;

  g_return_val_if_fail (GTK_IS_WIDGET (root), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  for (guint i = 0; (label = agenda_test_find_widget (root, GTK_TYPE_LABEL, i)) != NULL; i++)
    {
      if (g_str_equal (gtk_label_get_text (GTK_LABEL (label)), text))
        return label;
    }

  return NULL;
}
