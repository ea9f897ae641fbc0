/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-test-ui.h"

G_BEGIN_DECLS

/* The whole application on a display and a session bus, as main() runs it, from its start to its
 * end; each body runs inside, drives it by its actions, and quits it. */
typedef void (* AgendaTestAppBody) (GApplication *application);

/* What is done as soon as there is a window, or NULL. */
extern AgendaTestAppBody agenda_test_app_first;

GTestDBus  *agenda_test_app_init               (int                *argc,
                                                char             ***argv);
void        agenda_test_app_forget             (void);
void        agenda_test_app_run                (AgendaTestAppBody   body,
                                                const char         *file_name);
GtkWidget  *agenda_test_app_get_window         (GApplication       *application);
void        agenda_test_app_wait_for_title     (GtkWidget          *window,
                                                const char         *title);
void        agenda_test_app_wait_for_forum     (GApplication       *application,
                                                AgendaForum        *forum);
void        agenda_test_app_activate           (GApplication       *application,
                                                const char         *action,
                                                const char         *target);
void        agenda_test_app_activate_in_window (GApplication       *application,
                                                const char         *action);
gpointer    agenda_test_app_get_page           (GApplication       *application,
                                                GType               type);
const char *agenda_test_app_get_session        (GApplication       *application);
const char *agenda_test_app_get_speaker        (GApplication       *application);

G_END_DECLS
