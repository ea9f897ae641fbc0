/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define AGENDA_TYPE_SECTION (agenda_section_get_type ())

G_DECLARE_FINAL_TYPE (AgendaSection, agenda_section, AGENDA, SECTION, AdwBin)

GtkWidget  *agenda_section_new        (void);

const char *agenda_section_get_title  (AgendaSection *self);
void        agenda_section_set_title  (AgendaSection *self,
                                       const char    *title);
void        agenda_section_append     (AgendaSection *self,
                                       GtkWidget     *row);
void        agenda_section_clear      (AgendaSection *self);
guint       agenda_section_get_n_rows (AgendaSection *self);

G_END_DECLS
