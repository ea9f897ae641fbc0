/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

GtkWidget *agenda_row_arrow_new    (const char     *icon_name);
void       agenda_row_set_action   (GtkWidget      *row,
                                    const char     *action_name,
                                    const char     *target);
void       agenda_row_set_texts    (GtkWidget      *row,
                                    const char     *title,
                                    const char     *subtitle);
void       agenda_row_say_expanded (AdwExpanderRow *row);

G_END_DECLS
