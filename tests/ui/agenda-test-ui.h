/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "agenda-context.h"
#include "agenda-test-display.h"
#include "agenda-test-forum.h"

G_BEGIN_DECLS

void            agenda_test_ui_init         (int         *argc,
                                             char      ***argv);

AgendaLanguage *agenda_test_language        (void);
void            agenda_test_set_language    (const char  *tag);
AgendaContext  *agenda_test_context_new     (AgendaForum *forum);

GtkWidget      *agenda_test_present         (GtkWidget   *child,
                                             int          width,
                                             int          height);
void            agenda_test_close           (GtkWidget   *window);

GtkWidget      *agenda_test_get_dialog      (GtkWidget   *parent);
void            agenda_test_close_dialog    (GtkWidget   *parent);

void            agenda_test_wait_drawn      (GtkWidget   *widget);

char           *agenda_test_dup_clipboard   (GtkWidget   *widget);

guint           agenda_test_count_widgets   (GtkWidget   *root);
gboolean        agenda_test_is_shown        (GtkWidget   *widget);

#define agenda_test_assert_named(widget, name) \
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (widget), \
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, (name))

G_END_DECLS
