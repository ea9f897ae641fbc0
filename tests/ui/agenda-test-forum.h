/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-forum.h"

G_BEGIN_DECLS

/* What stands in tests/ui: three days, one day, a file with problems, a file that is refused. */
#define AGENDA_TEST_FORUM    "forum.json"
#define AGENDA_TEST_ONE_DAY  "one-day.json"
#define AGENDA_TEST_PROBLEMS "problems.json"
#define AGENDA_TEST_REFUSED  "refused.json"

GFile         *agenda_test_forum_file      (const char  *name);
AgendaForum   *agenda_test_forum_read      (const char  *name);
AgendaForum   *agenda_test_forum_bundled   (const char  *id);
AgendaForum   *agenda_test_forum_generate  (guint        n_sessions);

AgendaSession *agenda_test_session         (AgendaForum *forum,
                                            const char  *id);
guint32        agenda_test_session_day     (AgendaForum *forum,
                                            const char  *id);

G_END_DECLS
