/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

char *agenda_test_catalogue_new (const char *folder,
                                 const char *domain,
                                 const char *messages);

G_END_DECLS
