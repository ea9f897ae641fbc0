/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define AGENDA_TYPE_FACT_ROW (agenda_fact_row_get_type ())

G_DECLARE_FINAL_TYPE (AgendaFactRow, agenda_fact_row, AGENDA, FACT_ROW, AdwActionRow)

GtkWidget  *agenda_fact_row_new           (const char    *icon_name);

const char *agenda_fact_row_get_fact_icon (AgendaFactRow *self);
void        agenda_fact_row_set_fact_icon (AgendaFactRow *self,
                                           const char    *icon_name);
void        agenda_fact_row_set_texts     (AgendaFactRow *self,
                                           const char    *title,
                                           const char    *subtitle);

G_END_DECLS
