/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-language.h"
#include "agenda-session.h"
#include "agenda-text.h"

G_BEGIN_DECLS

char *agenda_detail_join_dots     (const char     *first,
                                   ...) G_GNUC_NULL_TERMINATED;
char *agenda_detail_join_lines    (const char     *first,
                                   ...) G_GNUC_NULL_TERMINATED;
char *agenda_detail_quote         (AgendaText     *title,
                                   AgendaLanguage *language);
char *agenda_detail_dup_other     (AgendaText     *text,
                                   AgendaLanguage *language);
char *agenda_detail_dup_slot      (AgendaSession  *session,
                                   GTimeZone      *zone,
                                   AgendaLanguage *language);
void  agenda_detail_get_day       (gint64          time,
                                   GTimeZone      *zone,
                                   GDate          *day);
char *agenda_detail_dup_clock     (AgendaWhen     *when,
                                   GTimeZone      *zone,
                                   GTimeZone      *other_zone,
                                   AgendaLanguage *language);

G_END_DECLS
