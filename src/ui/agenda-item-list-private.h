/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-item-list.h"
#include "agenda-scroll-keeper.h"

G_BEGIN_DECLS

struct _AgendaItemList
{
  AdwBin parent_instance;

  /* template children */
  GtkScrolledWindow *scroller;
  GtkListView *view;
  GtkSingleSelection *selection;

  /* borrowed */
  const AgendaRowFuncs *funcs;
  gpointer owner;

  /* owned */
  GListStore *shown;
  GHashTable *bound;            /* set of GtkListItem */
  GHashTable *stale;            /* those of them that are yet to be bound again */
  GObject *selected;
  AgendaScrollKeeper *scroll_keeper;
  gboolean catching_up;
  gboolean filling;
  gboolean reordering;
};

AgendaScrollKeeper *agenda_item_list_create_keeper (AgendaItemList *self);
GtkWidget          *agenda_item_list_find_widget   (AgendaItemList *self,
                                                    gpointer        object);
gboolean            agenda_item_list_is_on_screen  (AgendaItemList *self,
                                                    GtkListItem    *item);

G_END_DECLS
