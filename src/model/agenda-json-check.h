/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "agenda-problem.h"

G_BEGIN_DECLS

/* One strict pass over the bytes before json-glib sees them, and where in them a path stands. */
gboolean agenda_json_check  (GBytes        *bytes,
                             GCancellable  *cancellable,
                             GPtrArray     *problems,
                             GBytes       **mended,
                             GError       **error);
void     agenda_json_locate (GBytes        *bytes,
                             GPtrArray     *problems);

G_END_DECLS
