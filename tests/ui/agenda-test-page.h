/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-test-ui.h"

G_BEGIN_DECLS

#define AGENDA_TEST_DETAIL "detail.json"

/* The window that a page of the detail pane finds around it. */
typedef struct
{
  AgendaContext *context;
  AgendaForum *forum;
  GtkWidget *window;
  GString *activated; /* "show-session lamps\n" */
} AgendaTestPage;

void       agenda_test_page_set_up     (AgendaTestPage *self,
                                        gconstpointer   data);
void       agenda_test_page_tear_down  (AgendaTestPage *self,
                                        gconstpointer   data);
void       agenda_test_page_show       (AgendaTestPage *self,
                                        GtkWidget      *page);

gboolean   agenda_test_reads           (GtkWidget      *root,
                                        const char     *text);
GtkWidget *agenda_test_find_row        (GtkWidget      *root,
                                        const char     *title);
char      *agenda_test_title           (AgendaSession  *session);
void       agenda_test_assert_fits     (GtkWidget      *page);

G_END_DECLS
