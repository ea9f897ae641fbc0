/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-participant.h"
#include "agenda-when.h"

G_BEGIN_DECLS

#define AGENDA_TYPE_TOPIC (agenda_topic_get_type ())

G_DECLARE_FINAL_TYPE (AgendaTopic, agenda_topic, AGENDA, TOPIC, GObject)

AgendaTopic *agenda_topic_new             (const char  *id,
                                           AgendaText  *title,
                                           AgendaText  *description,
                                           GPtrArray   *people,
                                           AgendaWhen  *when);

const char  *agenda_topic_get_id          (AgendaTopic *self);
AgendaText  *agenda_topic_get_title       (AgendaTopic *self);
AgendaText  *agenda_topic_get_description (AgendaTopic *self);
GPtrArray   *agenda_topic_get_people      (AgendaTopic *self);
AgendaWhen  *agenda_topic_get_when        (AgendaTopic *self);

G_END_DECLS
