/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-text.h"

G_BEGIN_DECLS

/* Small things the objects of this folder have in common; of no use outside it. */

GPtrArray         *agenda_shared_take_array  (GPtrArray         *array);
const char *const *agenda_shared_get_strings (char             **strings);
AgendaText        *agenda_shared_ref_text    (AgendaText        *text);
guint              agenda_shared_hash        (gconstpointer      string);
gboolean           agenda_shared_is_word     (const char        *string,
                                              const char        *marks,
                                              gsize              max_length);
gboolean           agenda_shared_is_id       (const char        *string);
gint64             agenda_shared_get_moment  (guint32            julian,
                                              int                hour,
                                              GTimeZone         *zone);

G_END_DECLS
