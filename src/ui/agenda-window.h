/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "agenda-context.h"
#include "agenda-opener.h"

G_BEGIN_DECLS

#define AGENDA_TYPE_WINDOW (agenda_window_get_type ())

G_DECLARE_FINAL_TYPE (AgendaWindow, agenda_window, AGENDA, WINDOW, AdwApplicationWindow)

AgendaWindow *agenda_window_new         (GtkApplication *application,
                                         AgendaContext  *context,
                                         AgendaOpener   *opener,
                                         GSettings      *settings);

void          agenda_window_follow_link (AgendaWindow   *self,
                                         const char     *address);
void          agenda_window_save_state  (AgendaWindow   *self);

G_END_DECLS
