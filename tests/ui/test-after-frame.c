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

static GtkWidget *
add_label (GtkWidget  *box,
           const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_set_size_request (label, -1, 100);
  gtk_box_append (GTK_BOX (box), label);

  return label;
}

static gboolean
is_at_the_end (gpointer user_data)
{
  GtkAdjustment *adjustment = user_data;

  return gtk_adjustment_get_value (adjustment)
         == gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);
}

/* Only what one would have to scroll down to waits. */
static void
test_below (void)
{
  GtkWidget *window = make_window ();
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *first = add_label (box, "first");
  GtkWidget *second = add_label (box, "second");
  GtkWidget *last = add_label (box, "last");
  GtkAdjustment *adjustment;

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), box);
  gtk_window_set_child (GTK_WINDOW (window), scroller);
  gtk_window_set_default_size (GTK_WINDOW (window), 200, 150);
  /* What nobody has laid out does not wait. */
  agenda_after_frame_if_below (last, called_cb);
  g_assert_cmpuint (n_calls, ==, 1);
  gtk_window_present (GTK_WINDOW (window));
  gtk_widget_add_tick_callback (window, keep_drawing_cb, NULL, NULL);
  g_assert_true (agenda_test_wait_until (frames_passed, GUINT_TO_POINTER (2),
                                         AGENDA_TEST_DEADLINE_MS));

  agenda_after_frame_if_below (first, called_cb);
  agenda_after_frame_if_below (second, called_cb);
  g_assert_cmpuint (n_calls, ==, 3);
  agenda_after_frame_if_below (last, called_cb);
  g_assert_cmpuint (n_calls, ==, 3);
  g_assert_true (agenda_test_wait_until (frames_passed, GUINT_TO_POINTER (n_frames + 3),
                                         AGENDA_TEST_DEADLINE_MS));
  g_assert_cmpuint (n_calls, ==, 4);

  /* Above would push the view down. */
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
  g_assert_true (agenda_test_wait_until (is_at_the_end, adjustment, AGENDA_TEST_DEADLINE_MS));
  g_assert_true (agenda_test_wait_until (frames_passed, GUINT_TO_POINTER (n_frames + 2),
                                         AGENDA_TEST_DEADLINE_MS));
  agenda_after_frame_if_below (first, called_cb);
  agenda_after_frame_if_below (last, called_cb);
  g_assert_cmpuint (n_calls, ==, 6);

  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

  g_test_add_func ("/ui/after-frame/after", test_after);
  g_test_add_func ("/ui/after-frame/gone", test_gone);
  g_test_add_func ("/ui/after-frame/below", test_below);

  return g_test_run ();
}
