/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "agenda-language.h"

G_BEGIN_DECLS

#define AGENDA_TYPE_PREFERENCES (agenda_preferences_get_type ())

G_DECLARE_FINAL_TYPE (AgendaPreferences, agenda_preferences, AGENDA, PREFERENCES,
                      AdwPreferencesPage)

GtkWidget *agenda_preferences_new (AgendaLanguage *language);

G_END_DECLS
