/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "agenda-context.h"

G_BEGIN_DECLS

#define AGENDA_TYPE_LINK_ROW (agenda_link_row_get_type ())

G_DECLARE_FINAL_TYPE (AgendaLinkRow, agenda_link_row, AGENDA, LINK_ROW, AdwActionRow)

GtkWidget *agenda_link_row_new (AgendaContext *context,
                                AgendaLink    *link);

G_END_DECLS
