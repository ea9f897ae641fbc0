/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-item-list-private.h"

#include "agenda-compat.h"

/* The item whose row is the first in view; but when the rows are about to change places, the chosen
 * one, if it is in view. */
static gpointer
find_in_view (gpointer owner,
              gboolean at_top)
{
  AgendaItemList *self = owner;
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  double value = gtk_adjustment_get_value (adjustment);
  double end = value + gtk_adjustment_get_page_size (adjustment);
  double least = G_MAXDOUBLE;
  gpointer first = NULL;
  GHashTableIter iter;
  gpointer item;

  g_hash_table_iter_init (&iter, self->bound);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    {
      GtkWidget *widget = gtk_widget_get_parent (gtk_list_item_get_child (item));
      double top, height;

      if (!agenda_scroll_keeper_get_extent (self->scroll_keeper, widget, &top, &height)
          || top + height <= value + 0.5 || top >= end)
        continue;

      if (self->reordering && gtk_list_item_get_item (item) == self->selected)
        return self->selected;
      if (top < least)
        {
          least = top;
          first = gtk_list_item_get_item (item);
        }
    }

  return at_top ? NULL : first;
}

static GtkWidget *
locate_in_view (gpointer owner,
                gpointer object)
{
  AgendaItemList *self = owner;
  GtkWidget *widget = agenda_item_list_find_widget (self, object);
  double top, height;
  guint position;

  if (widget != NULL
      && agenda_scroll_keeper_get_extent (self->scroll_keeper, widget, &top, &height))
    return widget;

  /* It has moved out of what the list view makes rows for, or gives a place. */
  if (g_list_store_find (self->shown, object, &position))
    agenda_compat_scroll_to (self->view, position);

  return NULL;
}

static gboolean
is_catching_up (gpointer owner)
{
  return AGENDA_ITEM_LIST (owner)->catching_up;
}

static const AgendaScrollFuncs scroll_funcs = {
  .find = find_in_view,
  .locate = locate_in_view,
  .goes_on = is_catching_up,
};

/**
 * agenda_item_list_create_keeper:
 *
 * Returns: (transfer full): what keeps the rows in view where they are; it goes before @self
 */
AgendaScrollKeeper *
agenda_item_list_create_keeper (AgendaItemList *self)
{
  return agenda_scroll_keeper_new (self->scroller, &scroll_funcs, self);
}

/**
 * agenda_item_list_find_widget:
 * @object: an item
 *
 * The list item, not the row in it, takes the focus.
 *
 * Returns: (transfer none) (nullable): what shows @object, while there is a row for it
 */
GtkWidget *
agenda_item_list_find_widget (AgendaItemList *self,
                              gpointer        object)
{
  GHashTableIter iter;
  gpointer item;

  g_hash_table_iter_init (&iter, self->bound);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    if (gtk_list_item_get_item (item) == object)
      return gtk_widget_get_parent (gtk_list_item_get_child (item));

  return NULL;
}

/**
 * agenda_item_list_is_on_screen:
 * @item: one of the list's
 *
 * Returns: whether the row of @item is on screen, or may be when rows above have become lower
 */
gboolean
agenda_item_list_is_on_screen (AgendaItemList *self,
                               GtkListItem    *item)
{
  GtkWidget *row = gtk_list_item_get_child (item);
  float height = (float) gtk_widget_get_height (GTK_WIDGET (self->view));
  graphene_rect_t bounds;

  return gtk_widget_get_mapped (row)
         && gtk_widget_compute_bounds (row, GTK_WIDGET (self->view), &bounds)
         && bounds.origin.y + bounds.size.height >= -height / 2
         && bounds.origin.y <= height * 3 / 2;
}
