/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "agenda-context.h"

G_BEGIN_DECLS

#define AGENDA_TYPE_TOPIC_ROW (agenda_topic_row_get_type ())

G_DECLARE_FINAL_TYPE (AgendaTopicRow, agenda_topic_row, AGENDA, TOPIC_ROW, AdwExpanderRow)

GtkWidget *agenda_topic_row_new (AgendaContext *context,
                                 AgendaTopic   *topic);

G_END_DECLS
