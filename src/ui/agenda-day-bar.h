/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "agenda-context.h"

G_BEGIN_DECLS

#define AGENDA_TYPE_DAY_BAR (agenda_day_bar_get_type ())

G_DECLARE_FINAL_TYPE (AgendaDayBar, agenda_day_bar, AGENDA, DAY_BAR, AdwBin)

GtkWidget *agenda_day_bar_new     (AgendaContext *context);


G_END_DECLS
