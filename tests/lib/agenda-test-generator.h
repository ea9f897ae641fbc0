/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GBytes *agenda_test_generator_new_bytes (guint    n_sessions,
                                         guint32  seed,
                                         gsize   *text_size);

G_END_DECLS
