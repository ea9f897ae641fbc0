/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void agenda_text_column_lay_out (GtkWidget *widget);

G_END_DECLS
