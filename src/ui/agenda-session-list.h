/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "agenda-context.h"
#include "agenda-item-list.h"

G_BEGIN_DECLS

/* Stands for every day of the forum. */
#define AGENDA_ALL_DAYS 0

#define AGENDA_TYPE_SESSION_LIST (agenda_session_list_get_type ())

G_DECLARE_FINAL_TYPE (AgendaSessionList, agenda_session_list, AGENDA, SESSION_LIST, AdwBin)

GtkWidget      *agenda_session_list_new       (AgendaContext     *context);

AgendaItemList *agenda_session_list_get_items (AgendaSessionList *self);
guint32         agenda_session_list_get_day   (AgendaSessionList *self);
void            agenda_session_list_set_day   (AgendaSessionList *self,
                                               guint32            julian);

G_END_DECLS
