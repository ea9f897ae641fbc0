/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-bench"

#include "config.h"

#include <math.h>

#include "agenda-bench.h"
#include "agenda-item-list.h"
#include "agenda-session-row.h"
#include "agenda-test-display.h"

#include "bench-watch.h"

/* Scrolls the list of the program by the wheel and by jumps, and tells how long the frames took:
 * all that is done from the beginning of a frame to its end, drawing included. */

/* What a list keeps alive, and what a row is made of, at most. */
#define MOST_ROWS 210
#define MOST_WIDGETS 12

#define WHEEL_FRAMES 400
#define JUMPS 20

/* Frames that a jump gets before the next: the first shows it, the others what it left to do. */
#define FRAMES_A_JUMP 4

typedef enum
{
  SCROLL_WHEEL,
  SCROLL_JUMP,
  SCROLL_OPEN,
  N_SCROLLS,
} ScrollKind;

static const char *const kind_names[] = { "wheel", "jump", "open" };

typedef struct
{
  GtkWindow *window;            /* borrowed; likewise */
  AgendaItemList *items;
  GtkAdjustment *adjustment;
  ScrollKind kind;
  guint n_frames;
  double begun;
  double longest;               /* of the frames of a jump */
  AgendaBenchSeries *frames[N_SCROLLS];
} Scroll;

static guint
count_widgets (GtkWidget *root)
{
  guint count = 1;

  for (GtkWidget *child = gtk_widget_get_first_child (root);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    count += count_widgets (child);

  return count;
}

static void
assert_few (Scroll *self)
{
  GtkWidget *row;
  guint n_rows;

  for (n_rows = 0; (row = agenda_test_find_widget (GTK_WIDGET (self->items),
                                                   AGENDA_TYPE_SESSION_ROW, n_rows)) != NULL;
       n_rows++)
    g_assert_cmpuint (count_widgets (row), <=, MOST_WIDGETS);

  g_assert_cmpuint (n_rows, >, 0);
  g_assert_cmpuint (n_rows, <=, MOST_ROWS);
  agenda_bench_tell ("rows", n_rows);
}

static void
tell (Scroll *self)
{
  for (guint i = 0; i < N_SCROLLS; i++)
    {
      static const struct
      {
        const char *name;
        double percent;
      } told[] = { { "p50", 50 }, { "p95", 95 }, { "max", 100 } };

      for (guint j = 0; j < G_N_ELEMENTS (told); j++)
        {
          g_autofree char *name = g_strconcat (kind_names[i], "-", told[j].name, NULL);

          agenda_bench_tell (name, agenda_bench_series_percentile (self->frames[i],
                                                                   told[j].percent));
        }
    }
}

/* What a notch of the wheel moves: GtkScrolledWindow's own measure. */
static void
turn_wheel (Scroll *self)
{
  double page = gtk_adjustment_get_page_size (self->adjustment);

  gtk_adjustment_set_value (self->adjustment,
                            gtk_adjustment_get_value (self->adjustment) + pow (page, 2.0 / 3));
}

/* To the end, the middle and the beginning in turn, as a drag of the scroll bar does. */
static void
jump (Scroll *self,
      guint   number)
{
  static const double places[] = { 1, 0.5, 0, 0.7 };
  double upper = gtk_adjustment_get_upper (self->adjustment)
                 - gtk_adjustment_get_page_size (self->adjustment);

  gtk_adjustment_set_value (self->adjustment,
                            upper * places[number % G_N_ELEMENTS (places)]);
}

/* A session far from the last, as a link to it does, with its page. */
static void
open_session (Scroll *self,
              guint   number)
{
  GListModel *shown = agenda_item_list_get_shown (self->items);
  guint n_items = g_list_model_get_n_items (shown);
  g_autoptr (GObject) session = g_list_model_get_item (shown, number * 7919u % n_items);

  agenda_item_list_set_selected (self->items, session);
}

static void
frame_begun_cb (Scroll *self)
{
  self->begun = agenda_bench_get_ms ();
}

static void
advance (Scroll *self)
{
  if (self->kind < N_SCROLLS)
    self->kind++;
  self->n_frames = 0;
  self->longest = 0;
  if (self->kind == N_SCROLLS)
    {
      assert_few (self);
      tell (self);
      agenda_bench_leave ();
    }
}

static void
frame_done_cb (Scroll *self)
{
  double took = agenda_bench_get_ms () - self->begun;

  self->n_frames++;
  if (self->kind == SCROLL_WHEEL)
    {
      agenda_bench_series_add (self->frames[SCROLL_WHEEL], took);
      if (self->n_frames == WHEEL_FRAMES)
        advance (self);
      return;
    }

  self->longest = MAX (self->longest, took);
  if (self->n_frames % FRAMES_A_JUMP == 0)
    {
      agenda_bench_series_add (self->frames[self->kind], self->longest);
      self->longest = 0;
    }
  if (self->n_frames == JUMPS * FRAMES_A_JUMP)
    advance (self);
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  Scroll *self = user_data;

  if (self->kind == SCROLL_WHEEL)
    turn_wheel (self);
  else if (self->n_frames % FRAMES_A_JUMP == 0 && self->kind == SCROLL_JUMP)
    jump (self, self->n_frames / FRAMES_A_JUMP);
  else if (self->n_frames % FRAMES_A_JUMP == 0)
    open_session (self, self->n_frames / FRAMES_A_JUMP);

  gtk_widget_queue_draw (widget);
  return G_SOURCE_CONTINUE;
}

static gboolean
start_cb (gpointer user_data)
{
  Scroll *self = user_data;
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (self->window));

  g_signal_connect_swapped (clock, "before-paint", G_CALLBACK (frame_begun_cb), self);
  g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (frame_done_cb), self);
  gtk_widget_add_tick_callback (GTK_WIDGET (self->items), tick_cb, self, NULL);

  return G_SOURCE_REMOVE;
}

/**
 * agenda_bench_scroll:
 * @window: the window of the program, with rows on it
 *
 * Scrolls its list, tells what the frames took, and leaves. Fails when more rows are alive, or made
 * of more widgets, than there may be.
 */
void
agenda_bench_scroll (GtkWindow *window)
{
  static Scroll scroll;
  GtkWidget *row = agenda_test_find_widget (GTK_WIDGET (window), AGENDA_TYPE_SESSION_ROW, 0);
  GtkWidget *items = gtk_widget_get_ancestor (row, AGENDA_TYPE_ITEM_LIST);
  GtkWidget *view = agenda_test_find_widget (items, GTK_TYPE_LIST_VIEW, 0);

  scroll.window = window;
  scroll.items = AGENDA_ITEM_LIST (items);
  scroll.adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (view));
  for (guint i = 0; i < N_SCROLLS; i++)
    scroll.frames[i] = agenda_bench_series_new ();

  /* What follows the first frame is over by then. */
  g_timeout_add (1000, start_cb, &scroll);
}
