/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "agenda-context.h"

G_BEGIN_DECLS

#define AGENDA_TYPE_PEOPLE_BOX (agenda_people_box_get_type ())

G_DECLARE_FINAL_TYPE (AgendaPeopleBox, agenda_people_box, AGENDA, PEOPLE_BOX, AdwBin)

GtkWidget *agenda_people_box_new            (void);

void       agenda_people_box_set_people     (AgendaPeopleBox *self,
                                             GPtrArray       *people,
                                             AgendaContext   *context);
void       agenda_people_box_refresh_titles (AgendaPeopleBox *self);

G_END_DECLS
