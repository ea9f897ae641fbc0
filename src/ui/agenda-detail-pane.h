/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "agenda-context.h"
#include "agenda-history.h"

G_BEGIN_DECLS

#define AGENDA_TYPE_DETAIL_PANE (agenda_detail_pane_get_type ())

G_DECLARE_FINAL_TYPE (AgendaDetailPane, agenda_detail_pane, AGENDA, DETAIL_PANE, AdwBin)

GtkWidget  *agenda_detail_pane_new       (AgendaContext     *context);

gboolean    agenda_detail_pane_show      (AgendaDetailPane  *self,
                                          const AgendaPlace *place);
char       *agenda_detail_pane_dup_title (AgendaDetailPane  *self);

G_END_DECLS
