/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "agenda-context.h"

G_BEGIN_DECLS

#define AGENDA_TYPE_PERSON_ROW (agenda_person_row_get_type ())

G_DECLARE_FINAL_TYPE (AgendaPersonRow, agenda_person_row, AGENDA, PERSON_ROW, AdwActionRow)

GtkWidget *agenda_person_row_new (AgendaContext     *context,
                                  AgendaParticipant *participant,
                                  gboolean           show_role);

G_END_DECLS
