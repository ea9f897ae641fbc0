/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-item-list.h"
#include "agenda-test-opener.h"
#include "agenda-test-ui.h"
#include "agenda-window.h"

G_BEGIN_DECLS

/* A window and what it is made of; for g_test_add(). */
typedef struct
{
  AgendaContext *context;
  AgendaOpener *opener;
  GSettings *settings;
  AgendaWindow *window;
} AgendaTestWindow;

void        agenda_test_window_set_up      (AgendaTestWindow *self,
                                            gconstpointer     name);
void        agenda_test_window_tear_down   (AgendaTestWindow *self,
                                            gconstpointer     name);
void        agenda_test_window_reopen      (AgendaTestWindow *self);

void        agenda_test_window_activate    (AgendaTestWindow *self,
                                            const char       *action);
gboolean    agenda_test_window_can         (AgendaTestWindow *self,
                                            const char       *action);
char       *agenda_test_window_dup_state   (AgendaTestWindow *self,
                                            const char       *action);
gboolean    agenda_test_window_reads       (AgendaTestWindow *self,
                                            const char       *text);
gpointer    agenda_test_window_find        (AgendaTestWindow *self,
                                            GType             type);

AgendaItemList *agenda_test_window_get_sessions (AgendaTestWindow *self);
AgendaItemList *agenda_test_window_get_speakers (AgendaTestWindow *self);

#define agenda_test_window_assert_state(self, action, expected) \
  G_STMT_START \
  { \
    g_autofree char *state_ = agenda_test_window_dup_state ((self), (action)); \
    g_assert_cmpstr (state_, ==, (expected)); \
  } \
  G_STMT_END

G_END_DECLS
