/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "agenda-context.h"

G_BEGIN_DECLS

#define AGENDA_TYPE_SESSION_ROW (agenda_session_row_get_type ())

G_DECLARE_FINAL_TYPE (AgendaSessionRow, agenda_session_row, AGENDA, SESSION_ROW, GtkBox)

GtkWidget     *agenda_session_row_new            (AgendaContext    *context);

AgendaSession *agenda_session_row_get_session    (AgendaSessionRow *self);
void           agenda_session_row_set_session    (AgendaSessionRow *self,
                                                  AgendaSession    *session);
void           agenda_session_row_set_previous   (AgendaSessionRow *self,
                                                  AgendaSession    *previous);
char          *agenda_session_row_dup_description (AgendaSessionRow *self);

G_END_DECLS
