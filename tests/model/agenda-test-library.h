/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-library.h"
#include "agenda-test.h"

G_BEGIN_DECLS

/* A fixture: a folder for a library that nobody has made yet, two levels below one that is there
 * and goes with the test. */
typedef struct
{
  char *path;
  GFile *folder;
} AgendaTestLibrary;

void         agenda_test_library_set_up    (AgendaTestLibrary *fixture,
                                            gconstpointer      user_data);
void         agenda_test_library_tear_down (AgendaTestLibrary *fixture,
                                            gconstpointer      user_data);

/* What came of additions. @order, when set, gets what stands first in the list at each answer. */
typedef struct
{
  guint n_expected;
  guint n_done;
  guint n_failed;
  GString *order;
  GError *error;
} AgendaTestOutcome;

void         agenda_test_outcome_clear     (AgendaTestOutcome *outcome);
void         agenda_test_outcome_added_cb  (GObject           *source,
                                            GAsyncResult      *result,
                                            gpointer           user_data);
void         agenda_test_outcome_wait      (AgendaTestOutcome *outcome,
                                            guint              n_expected);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AgendaTestOutcome, agenda_test_outcome_clear)

AgendaForum *agenda_test_bare_forum        (const char        *id,
                                            guint              revision,
                                            AgendaText        *title);
void         agenda_test_start_adding      (AgendaLibrary     *library,
                                            const char        *id,
                                            guint              revision,
                                            const char        *contents,
                                            GCancellable      *cancellable,
                                            AgendaTestOutcome *outcome);
void         agenda_test_add               (AgendaLibrary     *library,
                                            const char        *id,
                                            guint              revision,
                                            const char        *contents);

/* @expected: "id@revision id@revision", in order */
void         agenda_test_assert_entries    (AgendaLibrary     *library,
                                            const char        *expected);
void         agenda_test_assert_copy       (AgendaLibrary     *library,
                                            const char        *id,
                                            const char        *expected);

G_END_DECLS
