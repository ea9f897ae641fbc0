/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void agenda_test_mutate_tokens (GRand   *random,
                                GString *text);

G_END_DECLS
