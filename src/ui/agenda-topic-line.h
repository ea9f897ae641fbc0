/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "agenda-context.h"

G_BEGIN_DECLS

#define AGENDA_TYPE_TOPIC_LINE (agenda_topic_line_get_type ())

G_DECLARE_FINAL_TYPE (AgendaTopicLine, agenda_topic_line, AGENDA, TOPIC_LINE, AdwActionRow)

GtkWidget *agenda_topic_line_new (AgendaContext *context,
                                  AgendaTopic   *topic);

G_END_DECLS
