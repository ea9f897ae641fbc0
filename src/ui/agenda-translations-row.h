/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "agenda-context.h"

G_BEGIN_DECLS

#define AGENDA_TYPE_TRANSLATIONS_ROW (agenda_translations_row_get_type ())

G_DECLARE_FINAL_TYPE (AgendaTranslationsRow, agenda_translations_row, AGENDA, TRANSLATIONS_ROW,
                      AdwExpanderRow)

GtkWidget *agenda_translations_row_new     (void);

guint      agenda_translations_row_refresh (AgendaTranslationsRow *self,
                                            AgendaForum           *forum,
                                            AgendaLanguage        *language);

G_END_DECLS
