/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-text-column.h"

/* As between the title and the subtitle of a row of libadwaita. */
#define SPACING 3

static GtkSizeRequestMode
get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure (GtkWidget      *widget,
         GtkOrientation  orientation,
         int             for_size,
         int            *minimum,
         int            *natural,
         int            *minimum_baseline,
         int            *natural_baseline)
{
  gboolean vertical = orientation == GTK_ORIENTATION_VERTICAL;
  guint n_children = 0;

  *minimum = *natural = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum, child_natural;

      if (!gtk_widget_should_layout (child))
        continue;

      /* Nobody is asked how wide it would be with some height. */
      gtk_widget_measure (child, orientation, vertical ? for_size : -1,
                          &child_minimum, &child_natural, NULL, NULL);
      *minimum = vertical ? *minimum + child_minimum : MAX (*minimum, child_minimum);
      *natural = vertical ? *natural + child_natural : MAX (*natural, child_natural);
      n_children++;
    }

  if (vertical && n_children > 1)
    {
      *minimum += (int) (n_children - 1) * SPACING;
      *natural += (int) (n_children - 1) * SPACING;
    }
}

static void
allocate (GtkWidget *widget,
          int        width,
          int        height,
          int        baseline)
{
  GtkAllocation place = { .width = width };

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (!gtk_widget_should_layout (child))
        continue;

      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &place.height, NULL, NULL, NULL);
      gtk_widget_size_allocate (child, &place, -1);
      place.y += place.height + SPACING;
    }
}

/**
 * agenda_text_column_lay_out:
 * @widget: a vertical box of labels
 *
 * Lays the children of @widget out one below the other, each as high as its text is at the width
 * there is. A box does so too, but when it stands in a row beside something else it is asked how
 * wide it would be with the height of the row, and tries some fifty widths to find out: for text
 * that wraps that takes most of the time of the row. A box loses its orientation and spacing, which
 * may not be set any more.
 */
void
agenda_text_column_lay_out (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  gtk_widget_set_layout_manager (widget, gtk_custom_layout_new (get_request_mode, measure, allocate));
}
