/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "agenda-context.h"

G_BEGIN_DECLS

#define AGENDA_TYPE_SESSION_LINK_ROW (agenda_session_link_row_get_type ())

G_DECLARE_FINAL_TYPE (AgendaSessionLinkRow, agenda_session_link_row, AGENDA, SESSION_LINK_ROW, AdwActionRow)

GtkWidget *agenda_session_link_row_new (AgendaContext *context,
                                        AgendaSession *session,
                                        AgendaSpeaker *speaker);

G_END_DECLS
