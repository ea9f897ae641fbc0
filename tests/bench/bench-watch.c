/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-bench"

#include "config.h"

#include "bench-watch.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "agenda-bench.h"

/* How long a program is left alone before its memory is taken: what it does behind the first frame
 * is over by then. */
#define REST_MS 800

typedef struct
{
  GtkWindow *window;            /* borrowed */
  AgendaBenchShows shows;
  AgendaBenchThen then;
  double since;
  gboolean painted;             /* in the frame that is under way */
  gboolean up;                  /* the window has been painted once */
} Watch;

/* One line of what there is to say. */
void
agenda_bench_tell (const char *name,
                   double      value)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  g_print ("%s=%s\n", name, g_ascii_formatd (text, sizeof text, "%.3f", value));
}

/* How a program ends is not measured, and takes time. */
void
agenda_bench_leave (void)
{
  fflush (stdout);
  _exit (EXIT_SUCCESS);
}

/* In KiB: the proportional and the unshared part of what the process takes. */
static void
tell_memory (void)
{
  g_autofree char *content = NULL;
  guint64 private_size = 0;
  g_auto (GStrv) lines = NULL;

  if (!g_file_get_contents ("/proc/self/smaps_rollup", &content, NULL, NULL))
    g_error ("There is no smaps_rollup");

  lines = g_strsplit (content, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *value = strchr (lines[i], ':');

      if (g_str_has_prefix (lines[i], "Pss:"))
        agenda_bench_tell ("pss", (double) g_ascii_strtoull (value + 1, NULL, 10));
      else if (g_str_has_prefix (lines[i], "Private_"))
        private_size += g_ascii_strtoull (value + 1, NULL, 10);
    }
  agenda_bench_tell ("uss", (double) private_size);
}

static gboolean
rested_cb (gpointer user_data)
{
  tell_memory ();
  agenda_bench_leave ();
}

static void
tell_toolkit (Watch *self)
{
  GskRenderer *renderer = gtk_native_get_renderer (GTK_NATIVE (self->window));

  g_print ("renderer=%s\n", G_OBJECT_TYPE_NAME (renderer));
  g_print ("toolkit=%u.%u.%u\n", gtk_get_major_version (), gtk_get_minor_version (),
           gtk_get_micro_version ());
}

static void
go_on (Watch *self)
{
  const char *until = g_getenv ("AGENDA_BENCH_UNTIL");

  if (g_strcmp0 (until, "rest") == 0)
    g_timeout_add (REST_MS, rested_cb, NULL);
  else if (g_strcmp0 (until, "frame") == 0 || self->then == NULL)
    agenda_bench_leave ();
  else
    self->then (self->window, until);
}

static void
painted_cb (GdkFrameClock *clock,
            Watch         *self)
{
  self->painted = TRUE;
}

static void
frame_done_cb (GdkFrameClock *clock,
               Watch         *self)
{
  double now = agenda_bench_get_ms ();

  if (!self->painted || !gtk_widget_get_mapped (GTK_WIDGET (self->window)))
    return;

  if (!self->up)
    {
      agenda_bench_tell ("window", now - self->since);
      self->up = TRUE;
    }

  self->painted = FALSE;
  if (self->shows (self->window))
    {
      g_signal_handlers_disconnect_by_data (clock, self);
      agenda_bench_tell ("shown", now - self->since);
      tell_toolkit (self);
      go_on (self);
    }
}

static void
realized_cb (GtkWidget *window,
             Watch     *self)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);

  g_signal_connect (clock, "paint", G_CALLBACK (painted_cb), self);
  g_signal_connect (clock, "after-paint", G_CALLBACK (frame_done_cb), self);
}

/**
 * agenda_bench_watch:
 * @window: the window of the program, before it is shown
 * @shows: whether what is waited for is on it
 * @then: (nullable): goes on with what is measured after that
 *
 * Tells when the window was painted for the first time, and for the first time with what is waited
 * for: at the end of the frame, when it has been drawn.
 */
void
agenda_bench_watch (GtkWindow        *window,
                    AgendaBenchShows  shows,
                    AgendaBenchThen   then)
{
  static Watch watch;
  const char *since = g_getenv ("AGENDA_BENCH_SINCE");

  g_return_if_fail (since != NULL);

  watch = (Watch) { .window = window, .shows = shows, .then = then };
  watch.since = g_ascii_strtod (since, NULL) / 1000;
  g_signal_connect_after (window, "realize", G_CALLBACK (realized_cb), &watch);
}
