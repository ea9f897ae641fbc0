/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "agenda-language.h"
#include "agenda-text.h"

G_BEGIN_DECLS

void  agenda_label_set_text    (GtkLabel       *label,
                                AgendaText     *text,
                                AgendaLanguage *language);
void  agenda_label_set_string  (GtkLabel       *label,
                                const char     *string);
PangoAttribute *agenda_label_color_attribute (const char *color);
void  agenda_label_set_both    (GtkLabel       *label,
                                AgendaText     *text,
                                AgendaLanguage *language);
void  agenda_label_set_day     (GtkLabel       *label,
                                const GDate    *day,
                                AgendaLanguage *language);
char *agenda_text_dup_marked   (AgendaText     *text,
                                AgendaLanguage *language);

G_END_DECLS
