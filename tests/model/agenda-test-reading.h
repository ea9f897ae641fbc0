/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-reader.h"

G_BEGIN_DECLS

/* Reads the bytes, whatever they are, and aborts unless the outcome is as every outcome must be.
 * Returns whether they were an agenda. */
gboolean agenda_test_check_reading (GBytes *bytes);

G_END_DECLS
