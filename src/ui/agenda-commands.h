/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Every command of the application with its keys. The accelerators and the shortcuts window are
 * both made from this one table. */
void       agenda_commands_set_accels     (GtkApplication *application);
GtkWidget *agenda_commands_create_shortcuts (GtkWindow      *parent);

G_END_DECLS
