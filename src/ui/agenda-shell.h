/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "agenda-language.h"

G_BEGIN_DECLS

#define AGENDA_TYPE_SHELL (agenda_shell_get_type ())

G_DECLARE_FINAL_TYPE (AgendaShell, agenda_shell, AGENDA, SHELL, AdwBin)

GtkWidget     *agenda_shell_new             (AgendaLanguage *language);

AdwViewStack  *agenda_shell_get_views       (AgendaShell *self);
GtkMenuButton *agenda_shell_get_menu_button (AgendaShell *self);
GtkMenuButton *agenda_shell_get_share_button (AgendaShell *self);
gboolean       agenda_shell_get_folded      (AgendaShell *self);

void           agenda_shell_set_banner      (AgendaShell *self,
                                             GtkWidget   *banner);
void           agenda_shell_set_detail      (AgendaShell *self,
                                             GtkWidget   *detail);
void           agenda_shell_set_title       (AgendaShell *self,
                                             const char  *title);
void           agenda_shell_set_detail_title (AgendaShell *self,
                                             const char  *title);
gboolean       agenda_shell_get_show_detail (AgendaShell *self);
void           agenda_shell_set_show_detail (AgendaShell *self,
                                             gboolean     show_detail);

G_END_DECLS
