/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

void agenda_drop_in_worker (gpointer object,
                            gsize    size);

G_END_DECLS
