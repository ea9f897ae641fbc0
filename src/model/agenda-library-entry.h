/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-library.h"

G_BEGIN_DECLS

/* How the library remembers an agenda in its index; of no use outside it. */

AgendaLibraryEntry *agenda_library_entry_new          (const char         *id,
                                                       guint               revision,
                                                       AgendaText         *title,
                                                       gint64              opened);
AgendaLibraryEntry *agenda_library_entry_new_from_ini (GKeyFile           *ini,
                                                       const char         *group,
                                                       GError            **error);
void                agenda_library_entry_save         (AgendaLibraryEntry *self,
                                                       GKeyFile           *ini);
gint64              agenda_library_entry_get_opened   (AgendaLibraryEntry *self);
gboolean            agenda_library_entry_is_id        (const char         *id);
char               *agenda_library_entry_make_name    (const char         *id);

G_END_DECLS
