/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-opener.h"
#include "agenda-test-forum.h"

G_BEGIN_DECLS

AgendaOpener *agenda_test_opener_new         (AgendaContext *context);

void          agenda_test_opener_open        (AgendaOpener  *opener,
                                              const char    *key);
void          agenda_test_opener_open_file   (AgendaOpener  *opener,
                                              const char    *name);
void          agenda_test_opener_wait        (AgendaOpener  *opener);
void          agenda_test_opener_wait_kept   (AgendaOpener  *opener,
                                              guint          n_entries);

G_END_DECLS
