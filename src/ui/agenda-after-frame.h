/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef void (*AgendaAfterFrameFunc) (GtkWidget *widget);

guint agenda_after_frame          (GtkWidget            *widget,
                                   AgendaAfterFrameFunc  func);
void  agenda_after_frame_if_below (GtkWidget            *widget,
                                   AgendaAfterFrameFunc  func);

G_END_DECLS
