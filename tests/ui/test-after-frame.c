/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-after-frame.h"
#include "agenda-test-ui.h"

static guint n_frames;
static guint n_calls;
static guint n_frames_at_call;

static void
frame_done_cb (void)
{
  n_frames++;
}

static void
called_cb (GtkWidget *widget)
{
  n_calls++;
  n_frames_at_call = n_frames;
}

static gboolean
was_called (gpointer user_data)
{
  return n_calls > 0;
}

static gboolean
frames_passed (gpointer user_data)
{
  return n_frames >= GPOINTER_TO_UINT (user_data);
}

static gboolean
keep_drawing_cb (GtkWidget     *widget,
                 GdkFrameClock *clock,
                 gpointer       user_data)
{
  gtk_widget_queue_draw (widget);

  return G_SOURCE_CONTINUE;
}

static GtkWidget *
make_window (void)
{
  GtkWidget *window = gtk_window_new ();

  n_frames = n_calls = 0;
  gtk_widget_realize (window);
  g_signal_connect (gtk_widget_get_frame_clock (window), "after-paint",
                    G_CALLBACK (frame_done_cb), NULL);

  return window;
}

static void
test_after (void)
{
  GtkWidget *window = make_window ();

  agenda_after_frame (window, called_cb);
  g_assert_cmpuint (n_calls, ==, 0);
  gtk_window_present (GTK_WINDOW (window));
  g_assert_true (agenda_test_wait_until (was_called, NULL, AGENDA_TEST_DEADLINE_MS));
  g_assert_cmpuint (n_frames_at_call, >=, 1);

  /* Once. */
  gtk_widget_add_tick_callback (window, keep_drawing_cb, NULL, NULL);
  g_assert_true (agenda_test_wait_until (frames_passed, GUINT_TO_POINTER (n_frames + 5),
                                         AGENDA_TEST_DEADLINE_MS));
  g_assert_cmpuint (n_calls, ==, 1);

  gtk_window_destroy (GTK_WINDOW (window));
}

/* What was never shown, and what has gone, calls nobody. */
static void
test_gone (void)
{
  GtkWidget *window = make_window ();
  GtkWidget *label = gtk_label_new ("");

  agenda_after_frame (g_object_ref_sink (label), called_cb);
  g_object_unref (label);
  gtk_window_present (GTK_WINDOW (window));
  gtk_widget_add_tick_callback (window, keep_drawing_cb, NULL, NULL);
  g_assert_true (agenda_test_wait_until (frames_passed, GUINT_TO_POINTER (5),
                                         AGENDA_TEST_DEADLINE_MS));
  g_assert_cmpuint (n_calls, ==, 0);

  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

  g_test_add_func ("/ui/after-frame/after", test_after);
  g_test_add_func ("/ui/after-frame/gone", test_gone);

  return g_test_run ();
}
