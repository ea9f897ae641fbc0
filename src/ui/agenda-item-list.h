/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AgendaRowFuncs:
 * @create: makes an empty row
 * @bind: shows @item, at @position, in @row; both unset (%NULL, %GTK_INVALID_LIST_POSITION) when
 *   the row is put by
 * @describe: (transfer full): what a screen reader says for the row
 *
 * What a list wants of its rows. @owner is who made the list.
 */
typedef struct
{
  GtkWidget *(* create)   (gpointer owner);
  void       (* bind)     (gpointer owner, GtkWidget *row, gpointer item, guint position);
  char      *(* describe) (GtkWidget *row);
} AgendaRowFuncs;

#define AGENDA_TYPE_ITEM_LIST (agenda_item_list_get_type ())

G_DECLARE_FINAL_TYPE (AgendaItemList, agenda_item_list, AGENDA, ITEM_LIST, AdwBin)

GtkWidget  *agenda_item_list_new          (const AgendaRowFuncs *funcs,
                                           gpointer              owner);

void        agenda_item_list_set_label    (AgendaItemList       *self,
                                           const char           *label);
GListModel *agenda_item_list_get_shown    (AgendaItemList       *self);
void        agenda_item_list_fill         (AgendaItemList       *self,
                                           GPtrArray            *items);
void        agenda_item_list_reorder      (AgendaItemList       *self,
                                           GPtrArray            *items);
void        agenda_item_list_update_rows  (AgendaItemList       *self);
guint       agenda_item_list_get_n_bound  (AgendaItemList       *self);
gpointer    agenda_item_list_get_selected (AgendaItemList       *self);
void        agenda_item_list_set_selected (AgendaItemList       *self,
                                           gpointer              item);
void        agenda_item_list_focus        (AgendaItemList       *self);

G_END_DECLS
