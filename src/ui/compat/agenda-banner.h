/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define AGENDA_TYPE_BANNER (agenda_banner_get_type ())

G_DECLARE_FINAL_TYPE (AgendaBanner, agenda_banner, AGENDA, BANNER, AdwBin)

GtkWidget *agenda_banner_new          (const char   *action_name);

void       agenda_banner_update       (AgendaBanner *self,
                                       const char   *title,
                                       const char   *button_label);
gboolean   agenda_banner_get_revealed (AgendaBanner *self);

G_END_DECLS
