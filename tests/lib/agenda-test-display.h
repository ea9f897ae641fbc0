/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-test.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void       agenda_test_init_display (void);

void       agenda_test_wait_mapped  (GtkWidget  *widget);

GtkWidget *agenda_test_find_widget  (GtkWidget  *root,
                                     GType       type,
                                     guint       nth);
GtkWidget *agenda_test_find_label   (GtkWidget  *root,
                                     const char *text);

G_END_DECLS
