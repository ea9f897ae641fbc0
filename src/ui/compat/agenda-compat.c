/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-compat.h"

/**
 * agenda_compat_list_item_set_label:
 * @item: a list item with a child
 * @row: that child
 * @label: what a screen reader says for the row
 *
 * Names the node of a row that takes the focus. Before GTK 4.12 that is the row's parent, which
 * has no name of its own.
 */
void
agenda_compat_list_item_set_label (GtkListItem *item,
                                   GtkWidget   *row,
                                   const char  *label)
{
#if GTK_CHECK_VERSION (4, 12, 0)
  gtk_list_item_set_accessible_label (item, label);
#else
  GtkWidget *parent = gtk_widget_get_parent (row);

  if (parent != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (parent),
                                    GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                    -1);
#endif
}

/**
 * agenda_compat_scroll_to:
 * @position: a row
 *
 * Brings a row into view.
 */
void
agenda_compat_scroll_to (GtkListView *view,
                         guint        position)
{
#if GTK_CHECK_VERSION (4, 12, 0)
  gtk_list_view_scroll_to (view, position, GTK_LIST_SCROLL_NONE, NULL);
#else
  gtk_widget_activate_action (GTK_WIDGET (view), "list.scroll-to-item", "u", position);
#endif
}
