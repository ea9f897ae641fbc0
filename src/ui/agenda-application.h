/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "agenda-language.h"

G_BEGIN_DECLS

#define AGENDA_TYPE_APPLICATION (agenda_application_get_type ())

G_DECLARE_FINAL_TYPE (AgendaApplication, agenda_application, AGENDA, APPLICATION, AdwApplication)

AgendaApplication *agenda_application_new (AgendaLanguage *language,
                                           const char     *desktop_tag,
                                           gboolean        follow_settings);

G_END_DECLS
