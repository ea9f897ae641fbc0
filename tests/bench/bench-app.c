/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-bench"

#include "config.h"

#include "agenda-session-row.h"
#include "agenda-test-display.h"

#include "bench-watch.h"

/* The program itself, with its own main(), whose call of g_application_run() the linker leads here
 * (-Wl,--wrap). Nothing of it knows that it is watched. */

int __real_g_application_run (GApplication *application,
                              int           argc,
                              char        **argv);
int __wrap_g_application_run (GApplication *application,
                              int           argc,
                              char        **argv);

static gboolean
shows_rows (GtkWindow *window)
{
  GtkWidget *row = agenda_test_find_widget (GTK_WIDGET (window), AGENDA_TYPE_SESSION_ROW, 0);

  return row != NULL && agenda_session_row_get_session (AGENDA_SESSION_ROW (row)) != NULL
         && gtk_widget_get_mapped (row) && gtk_widget_get_height (row) > 0;
}

static void
go_on (GtkWindow  *window,
       const char *until)
{
  if (g_str_equal (until, "scroll"))
    agenda_bench_scroll (window);
  else if (g_str_equal (until, "switch"))
    agenda_bench_switch (window);
  else
    g_error ("There is nothing called ‘%s’", until);
}

static void
window_added_cb (GtkApplication *application,
                 GtkWindow      *window)
{
  static gboolean watched = FALSE;

  if (watched)
    return;

  watched = TRUE;
  agenda_bench_watch (window, shows_rows, go_on);
}

int
__wrap_g_application_run (GApplication *application,
                          int           argc,
                          char        **argv)
{
  g_signal_connect (application, "window-added", G_CALLBACK (window_added_cb), NULL);

  return __real_g_application_run (application, argc, argv);
}
