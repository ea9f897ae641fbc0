/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "agenda-context.h"

G_BEGIN_DECLS

#define AGENDA_TYPE_SESSION_PAGE (agenda_session_page_get_type ())

G_DECLARE_FINAL_TYPE (AgendaSessionPage, agenda_session_page, AGENDA, SESSION_PAGE, AdwBin)

GtkWidget     *agenda_session_page_new         (AgendaContext     *context);

AgendaSession *agenda_session_page_get_session (AgendaSessionPage *self);
void           agenda_session_page_set_session (AgendaSessionPage *self,
                                                AgendaSession     *session);

G_END_DECLS
