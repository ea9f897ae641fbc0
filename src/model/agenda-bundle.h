/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The agendas inside the program. */
#define AGENDA_BUNDLE_DEFAULT "taihe-2018"
#define AGENDA_BUNDLE_SAMPLE  "sample"

gboolean  agenda_bundle_contains (const char  *id);
GBytes   *agenda_bundle_load     (const char  *id,
                                  GError     **error);

G_END_DECLS
