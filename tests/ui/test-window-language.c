/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-window.h"

#include <math.h>

#include "agenda-session-list.h"
#include "agenda-session-page.h"
#include "agenda-session-row.h"
#include "agenda-shell.h"
#include "agenda-speaker-list.h"
#include "agenda-speaker-page.h"
#include "agenda-speaker-row.h"
#include "agenda-test-window.h"
#include "agenda-topic-row.h"

/* What a delegate has in view, has chosen or is doing is not lost when the language is switched,
 * from English to Chinese and back. */

static void
switch_language (AgendaTestWindow *test,
                 const char       *tag)
{
  agenda_language_set_tag (agenda_test_language (), tag);
  agenda_test_wait_drawn (GTK_WIDGET (test->window));
}

static GtkAdjustment *
get_adjustment (gpointer within)
{
  GtkWidget *scroller = agenda_test_find_widget (within, GTK_TYPE_SCROLLED_WINDOW, 0);

  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
}

static void
scroll (AgendaTestWindow *test,
        GtkAdjustment    *adjustment,
        double            value)
{
  gtk_adjustment_set_value (adjustment, value);
  agenda_test_wait_drawn (GTK_WIDGET (test->window));
}

/* Where a widget stands in the view it is scrolled in. */
static graphene_rect_t
get_bounds (GtkWidget *widget)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (
    widget, gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (scroller)), &bounds));

  return bounds;
}

/* The first row of a type of which something is in view. */
static GtkWidget *
find_top (gpointer within,
          GType    type)
{
  GtkWidget *found = NULL;
  GtkWidget *row;
  float least = G_MAXFLOAT;

  for (guint i = 0; (row = agenda_test_find_widget (within, type, i)) != NULL; i++)
    {
      graphene_rect_t bounds = get_bounds (row);

      if (gtk_widget_get_mapped (row) && bounds.origin.y + bounds.size.height > 1
          && bounds.origin.y < least)
        {
          found = row;
          least = bounds.origin.y;
        }
    }

  return found;
}

static AgendaSession *
find_top_session (AgendaTestWindow *test)
{
  GtkWidget *row = find_top (agenda_test_window_get_sessions (test), AGENDA_TYPE_SESSION_ROW);

  g_assert_nonnull (row);

  return agenda_session_row_get_session (AGENDA_SESSION_ROW (row));
}

/* What is drawn between two moments. */
typedef struct
{
  AgendaTestWindow *test;
  AgendaSession *session;
  guint n_frames;
} Watch;

static void
painted_cb (Watch *watch)
{
  watch->n_frames++;
  g_assert_true (find_top_session (watch->test) == watch->session);
}

/* Not even for a frame is another session there. */
static void
switch_watched (AgendaTestWindow *test,
                const char       *tag)
{
  Watch watch = { test, find_top_session (test), 0 };
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (test->window));
  gulong handler = g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (painted_cb), &watch);

  switch_language (test, tag);
  g_signal_handler_disconnect (clock, handler);
  g_assert_cmpuint (watch.n_frames, >, 0);
}

typedef struct
{
  GtkAdjustment *adjustment;
  double value;
} Scrolled;

static gboolean
is_scrolled (gpointer user_data)
{
  Scrolled *scrolled = user_data;

  return fabs (gtk_adjustment_get_value (scrolled->adjustment) - scrolled->value) <= 1;
}

/* How long the list is, and so how far it is scrolled, is known when the rows that are out of view
 * have been said again too, a few in each frame. */
static void
wait_scrolled (GtkAdjustment *adjustment,
               double         value)
{
  Scrolled scrolled = { adjustment, value };

  if (!agenda_test_wait_until (is_scrolled, &scrolled, AGENDA_TEST_DEADLINE_MS))
    g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (adjustment), value, 1);
}

static gboolean
is_still (gpointer user_data)
{
  AgendaTestWindow *test = user_data;
  GtkAdjustment *adjustment = get_adjustment (agenda_test_window_get_sessions (test));
  double value = gtk_adjustment_get_value (adjustment);
  double upper = gtk_adjustment_get_upper (adjustment);

  agenda_test_wait_drawn (GTK_WIDGET (test->window));

  return gtk_adjustment_get_value (adjustment) == value
         && gtk_adjustment_get_upper (adjustment) == upper;
}

/* The list view may have guessed wrong where that is; returns where the list comes to rest. */
static double
scroll_list (AgendaTestWindow *test,
             GtkAdjustment    *adjustment,
             double            value)
{
  g_assert_true (agenda_test_wait_until (is_still, test, AGENDA_TEST_DEADLINE_MS));
  scroll (test, adjustment, value);
  g_assert_true (agenda_test_wait_until (is_still, test, AGENDA_TEST_DEADLINE_MS));

  return gtk_adjustment_get_value (adjustment);
}

static void
check_list (AgendaTestWindow *test)
{
  GtkAdjustment *adjustment = get_adjustment (agenda_test_window_get_sessions (test));
  const double parts[] = { 0, 0.03, 0.47, 0.97 };
  double value;

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      scroll (test, adjustment,
              parts[i] * (gtk_adjustment_get_upper (adjustment)
                          - gtk_adjustment_get_page_size (adjustment)));
      value = gtk_adjustment_get_value (adjustment);

      /* There and back, as often as one likes, is back at the same pixel. */
      for (guint j = 0; j < 2; j++)
        {
          switch_watched (test, "zh-Hans");
          switch_watched (test, "en");
          wait_scrolled (adjustment, value);
        }
    }

  /* From the other language too. */
  switch_language (test, "zh-Hans");
  value = scroll_list (test, adjustment, 777);
  switch_watched (test, "en");
  switch_watched (test, "zh-Hans");
  wait_scrolled (adjustment, value);
  switch_language (test, "en");
}

static void
test_list (AgendaTestWindow *test,
           gconstpointer     name)
{
  agenda_test_opener_open (test->opener, "sample");
  agenda_test_wait_drawn (GTK_WIDGET (test->window));
  check_list (test);
}

static gboolean
is_folded (gpointer user_data)
{
  return agenda_shell_get_folded (user_data);
}

static void
make_narrow (AgendaTestWindow *test)
{
  AgendaShell *shell = agenda_test_window_find (test, AGENDA_TYPE_SHELL);

  gtk_window_set_default_size (GTK_WINDOW (test->window), 360, 600);
  g_assert_true (agenda_test_wait_until (is_folded, shell, AGENDA_TEST_DEADLINE_MS));
  agenda_test_wait_drawn (GTK_WIDGET (test->window));
}

static void
test_list_narrow (AgendaTestWindow *test,
                  gconstpointer     name)
{
  agenda_test_opener_open (test->opener, "sample");
  make_narrow (test);
  check_list (test);
}

/* The list is behind the page while the language is switched. */
static void
test_list_hidden (AgendaTestWindow *test,
                  gconstpointer     name)
{
  GtkAdjustment *adjustment = get_adjustment (agenda_test_window_get_sessions (test));
  AgendaSession *session;
  double value;

  agenda_test_opener_open (test->opener, "sample");
  agenda_test_wait_drawn (GTK_WIDGET (test->window));
  value = scroll_list (test, adjustment, 1300);
  session = find_top_session (test);

  agenda_test_window_activate (test, "view::speakers");
  agenda_test_wait_drawn (GTK_WIDGET (test->window));
  switch_language (test, "zh-Hans");
  agenda_test_window_activate (test, "view::agenda");
  agenda_test_wait_drawn (GTK_WIDGET (test->window));
  g_assert_true (find_top_session (test) == session);

  agenda_test_window_activate (test, "view::speakers");
  agenda_test_wait_drawn (GTK_WIDGET (test->window));
  switch_language (test, "en");
  agenda_test_window_activate (test, "view::agenda");
  agenda_test_wait_drawn (GTK_WIDGET (test->window));
  wait_scrolled (adjustment, value);
}

/* The person chosen stays at the same height while all around change places. */
static void
test_speakers (AgendaTestWindow *test,
               gconstpointer     name)
{
  AgendaItemList *speakers = agenda_test_window_get_speakers (test);
  GListModel *shown = agenda_item_list_get_shown (speakers);
  const char *tags[] = { "zh-Hans", "en", "zh-Hans", "en" };

  agenda_test_opener_open (test->opener, "sample");
  agenda_test_window_activate (test, "view::speakers");
  agenda_test_wait_drawn (GTK_WIDGET (test->window));

  for (guint i = 0; i < g_list_model_get_n_items (shown); i += 7)
    {
      g_autoptr (AgendaSpeaker) speaker = g_list_model_get_item (shown, i);

      agenda_item_list_set_selected (speakers, speaker);
      agenda_item_list_focus (speakers);
      agenda_test_wait_drawn (GTK_WIDGET (test->window));
      for (gsize j = 0; j < G_N_ELEMENTS (tags); j++)
        {
          GtkWidget *focus, *row;
          graphene_rect_t bounds;

          switch_language (test, tags[j]);
          g_assert_true (agenda_item_list_get_selected (speakers) == speaker);
          focus = gtk_root_get_focus (GTK_ROOT (test->window));
          g_assert_nonnull (focus);
          row = agenda_test_find_widget (focus, AGENDA_TYPE_SPEAKER_ROW, 0);
          g_assert_nonnull (row);
          g_assert_true (agenda_speaker_row_get_speaker (AGENDA_SPEAKER_ROW (row)) == speaker);
          bounds = get_bounds (row);
          g_assert_cmpfloat (bounds.origin.y, >=, -1);
          g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=,
                             gtk_adjustment_get_page_size (get_adjustment (speakers)) + 1);
        }
    }
}

/* Nobody is chosen: the person at the top stays there. */
static void
test_speakers_unchosen (AgendaTestWindow *test,
                        gconstpointer     name)
{
  AgendaItemList *speakers = agenda_test_window_get_speakers (test);
  GtkAdjustment *adjustment = get_adjustment (speakers);
  AgendaSpeaker *speaker;
  GtkWidget *row;

  agenda_test_opener_open (test->opener, "sample");
  agenda_test_window_activate (test, "view::speakers");
  agenda_test_wait_drawn (GTK_WIDGET (test->window));
  scroll (test, adjustment, 300);
  row = find_top (speakers, AGENDA_TYPE_SPEAKER_ROW);
  speaker = agenda_speaker_row_get_speaker (AGENDA_SPEAKER_ROW (row));

  switch_language (test, "zh-Hans");
  row = find_top (speakers, AGENDA_TYPE_SPEAKER_ROW);
  g_assert_true (agenda_speaker_row_get_speaker (AGENDA_SPEAKER_ROW (row)) == speaker);
  switch_language (test, "en");
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (adjustment), 300, 1);
}

/* Unfolds the topics and scrolls so that the second one stands at the top; then the text within. */
static void
check_detail (AgendaTestWindow *test)
{
  AgendaSessionPage *page = agenda_test_window_find (test, AGENDA_TYPE_SESSION_PAGE);
  GtkAdjustment *adjustment = get_adjustment (page);
  GtkWidget *topic;

  for (guint i = 0;
       (topic = agenda_test_find_widget (GTK_WIDGET (page), AGENDA_TYPE_TOPIC_ROW, i)) != NULL;
       i++)
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (topic), TRUE);
  agenda_test_wait_drawn (GTK_WIDGET (test->window));

  for (guint i = 0;
       (topic = agenda_test_find_widget (GTK_WIDGET (page), AGENDA_TYPE_TOPIC_ROW, i)) != NULL;
       i++)
    for (guint j = 0; j < 3; j++)
      {
        graphene_rect_t bounds = get_bounds (topic);
        double value;

        scroll (test, adjustment, gtk_adjustment_get_value (adjustment) + (int) bounds.origin.y
                                    + (int) bounds.size.height / 4 * (int) j + 3);
        if (find_top (page, AGENDA_TYPE_TOPIC_ROW) != topic)
          continue;

        value = gtk_adjustment_get_value (adjustment);
        switch_language (test, "zh-Hans");
        g_assert_true (find_top (page, AGENDA_TYPE_TOPIC_ROW) == topic
                       || gtk_adjustment_get_value (adjustment) + 1
                          >= gtk_adjustment_get_upper (adjustment)
                             - gtk_adjustment_get_page_size (adjustment));
        g_assert_true (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (topic)));
        switch_language (test, "en");
        g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (adjustment), value, 1);
        g_assert_true (find_top (page, AGENDA_TYPE_TOPIC_ROW) == topic);
      }
}

static void
test_detail (AgendaTestWindow *test,
             gconstpointer     name)
{
  gtk_window_set_default_size (GTK_WINDOW (test->window), 1120, 400);
  agenda_test_opener_open (test->opener, "");
  agenda_test_window_activate (test, "show-session::p2p");
  agenda_test_wait_drawn (GTK_WIDGET (test->window));
  check_detail (test);
}

static void
test_detail_narrow (AgendaTestWindow *test,
                    gconstpointer     name)
{
  agenda_test_opener_open (test->opener, "");
  make_narrow (test);
  agenda_test_window_activate (test, "show-session::p2p");
  agenda_test_wait_drawn (GTK_WIDGET (test->window));
  check_detail (test);
}

/* Another session begins at its top, whatever was to be kept of the one before. */
static void
test_detail_hidden (AgendaTestWindow *test,
                    gconstpointer     name)
{
  GtkAdjustment *adjustment;

  agenda_test_opener_open (test->opener, "");
  agenda_test_window_activate (test, "show-session::p2p");
  agenda_test_wait_drawn (GTK_WIDGET (test->window));
  adjustment = get_adjustment (agenda_test_window_find (test, AGENDA_TYPE_SESSION_PAGE));
  scroll (test, adjustment, 200);

  agenda_test_window_activate (test, "show-forum");
  agenda_test_wait_drawn (GTK_WIDGET (test->window));
  switch_language (test, "zh-Hans");
  agenda_test_window_activate (test, "show-session::opening");
  agenda_test_wait_drawn (GTK_WIDGET (test->window));
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

#define ADD(name, file, function) \
  g_test_add ("/ui/window/language/" name, AgendaTestWindow, file, agenda_test_window_set_up, \
              function, agenda_test_window_tear_down)

  ADD ("list", NULL, test_list);
  ADD ("list/narrow", NULL, test_list_narrow);
  ADD ("list/hidden", NULL, test_list_hidden);
  ADD ("speakers", NULL, test_speakers);
  ADD ("speakers/unchosen", NULL, test_speakers_unchosen);
  ADD ("detail", NULL, test_detail);
  ADD ("detail/narrow", NULL, test_detail_narrow);
  ADD ("detail/hidden", NULL, test_detail_hidden);

#undef ADD

  return g_test_run ();
}
