/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-bench"

#include "config.h"

#include <adwaita.h>
#include <time.h>

#include "agenda-banner.h"
#include "agenda-bench.h"
#include "agenda-context.h"
#include "agenda-detail-pane.h"
#include "agenda-session-list.h"
#include "agenda-session-row.h"
#include "agenda-shell.h"
#include "agenda-speaker-list.h"
#include "agenda-speaker-row.h"
#include "agenda-test-display.h"

#include "bench-watch.h"

/* Switches the language of the program and builds what its window shows once more, in turn, and
 * tells what each took: the time people waited until the first frame that shows it was painted, the
 * processor's time until then, in all threads, and the whole of it, with what is left to do after
 * that frame. */

/* How long nothing is asked for, so that one thing does not begin with the rest of another. */
#define REST_MS 150

typedef enum
{
  STEP_SWITCH,
  STEP_REBUILD,
  STEP_PUT_BACK,                /* not measured */
  N_STEPS,
} Step;

typedef enum
{
  MEASURE_WORK,
  MEASURE_PAINTED,
  MEASURE_WHOLE,
  N_MEASURES,
} Measure;

static const char *const step_names[] = { "switch", "rebuild" };
static const char *const measure_names[] = { "work", "painted", "whole" };
static const char *const view_names[] = { "agenda", "speakers" };

typedef struct
{
  AdwApplicationWindow *window; /* borrowed; likewise */
  AgendaContext *context;
  GtkWidget *content;           /* the program's own, kept while another is shown */
  guint view;
  guint round;
  Step step;
  gboolean painted;             /* in the frame that is under way */
  gboolean waiting;             /* for a frame */
  double begun;
  clock_t begun_clock;
  AgendaBenchSeries *measured[STEP_PUT_BACK][N_MEASURES];
} Switch;

static GtkWidget *
find (Switch *self,
      GType   type)
{
  return agenda_test_find_widget (GTK_WIDGET (self->window), type, 0);
}

static AdwViewStack *
find_views (Switch *self)
{
  return agenda_shell_get_views (AGENDA_SHELL (find (self, AGENDA_TYPE_SHELL)));
}

/* What the window builds when it is made. */
static GtkWidget *
build_content (Switch *self)
{
  GtkWidget *toasts = adw_toast_overlay_new ();
  GtkWidget *shell = agenda_shell_new (agenda_context_get_language (self->context));
  AdwViewStack *views = agenda_shell_get_views (AGENDA_SHELL (shell));

  adw_view_stack_add_titled (views, agenda_session_list_new (self->context), "agenda", "Agenda");
  adw_view_stack_add_titled (views, agenda_speaker_list_new (self->context), "speakers",
                             "Speakers");
  agenda_shell_set_banner (AGENDA_SHELL (shell), agenda_banner_new ("win.problems"));
  agenda_shell_set_detail (AGENDA_SHELL (shell), agenda_detail_pane_new (self->context));
  adw_view_stack_set_visible_child_name (views, view_names[self->view]);
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (toasts), shell);

  return toasts;
}

static gboolean
shows (Switch *self)
{
  GtkWidget *row = find (self, self->view == 0 ? AGENDA_TYPE_SESSION_ROW : AGENDA_TYPE_SPEAKER_ROW);

  return row != NULL && gtk_widget_get_mapped (row) && gtk_widget_get_height (row) > 0;
}

/* The button that leads to the other language tells which one is on. */
static void
assert_switched (Switch *self)
{
  gboolean chinese = agenda_language_is_chinese (agenda_context_get_language (self->context));

  g_assert_nonnull (agenda_test_find_label (GTK_WIDGET (self->window), chinese ? "EN" : "中文"));
}

static void
tell (Switch *self)
{
  for (Step step = STEP_SWITCH; step < STEP_PUT_BACK; step++)
    {
      for (Measure i = 0; i < N_MEASURES; i++)
        {
          g_autofree char *name = g_strjoin ("-", view_names[self->view], step_names[step],
                                             measure_names[i], NULL);

          agenda_bench_tell (name, agenda_bench_series_median (self->measured[step][i]));
          g_clear_pointer (&self->measured[step][i], agenda_bench_series_free);
        }
    }
}

static void
start_view (Switch *self)
{
  for (Step step = STEP_SWITCH; step < STEP_PUT_BACK; step++)
    {
      for (Measure i = 0; i < N_MEASURES; i++)
        self->measured[step][i] = agenda_bench_series_new ();
    }
  self->round = 0;
  self->step = STEP_SWITCH;
  adw_view_stack_set_visible_child_name (find_views (self), view_names[self->view]);
}

/* The first round of a view fills caches, for both alike. */
static void
note (Switch  *self,
      Measure  measure,
      double   value)
{
  if (self->step != STEP_PUT_BACK && self->round > 0)
    agenda_bench_series_add (self->measured[self->step][measure], value);
}

static double
get_work (Switch *self)
{
  return (double) (clock () - self->begun_clock) * 1000 / CLOCKS_PER_SEC;
}

/* Whether there is more to do. */
static gboolean
advance (Switch *self)
{
  self->step = (self->step + 1) % N_STEPS;
  if (self->step != STEP_SWITCH || ++self->round <= agenda_bench_get_rounds ())
    return TRUE;

  tell (self);
  if (++self->view == G_N_ELEMENTS (view_names))
    return FALSE;

  start_view (self);
  return TRUE;
}

static void
act (Switch *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self->window));

  switch (self->step)
    {
    case STEP_SWITCH:
      g_action_group_activate_action (G_ACTION_GROUP (application), "switch-language", NULL);
      break;
    case STEP_REBUILD:
      adw_application_window_set_content (self->window, build_content (self));
      break;
    case STEP_PUT_BACK:
    case N_STEPS:
    default:
      adw_application_window_set_content (self->window, self->content);
      break;
    }
}

static gboolean
begin_cb (gpointer user_data)
{
  Switch *self = user_data;

  self->waiting = TRUE;
  self->painted = FALSE;
  self->begun = agenda_bench_get_ms ();
  self->begun_clock = clock ();
  act (self);

  return G_SOURCE_REMOVE;
}

static gboolean
rested_cb (gpointer user_data)
{
  Switch *self = user_data;

  note (self, MEASURE_WHOLE, get_work (self));
  if (!advance (self))
    agenda_bench_leave ();

  /* The other view may have to be shown first. */
  g_timeout_add (self->round == 0 && self->step == STEP_SWITCH ? 10 * REST_MS : 1, begin_cb, self);
  return G_SOURCE_REMOVE;
}

static void
painted_cb (Switch *self)
{
  self->painted = TRUE;
}

static void
frame_done_cb (Switch *self)
{
  if (!self->waiting || !self->painted || !shows (self))
    return;

  note (self, MEASURE_WORK, get_work (self));
  note (self, MEASURE_PAINTED, agenda_bench_get_ms () - self->begun);
  if (self->step == STEP_SWITCH)
    assert_switched (self);

  self->waiting = FALSE;
  g_timeout_add (REST_MS, rested_cb, self);
}

static gboolean
start_cb (gpointer user_data)
{
  Switch *self = user_data;
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (self->window));

  g_signal_connect_swapped (clock, "paint", G_CALLBACK (painted_cb), self);
  g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (frame_done_cb), self);

  return begin_cb (self);
}

/**
 * agenda_bench_switch:
 * @window: the window of the program, with rows on it
 *
 * Switches its language, with its sessions and then its speakers on screen, tells what that and what
 * building all again took, and leaves.
 */
void
agenda_bench_switch (GtkWindow *window)
{
  static Switch self;

  self.window = ADW_APPLICATION_WINDOW (window);
  self.content = g_object_ref (adw_application_window_get_content (self.window));
  g_object_get (find (&self, AGENDA_TYPE_SESSION_ROW), "context", &self.context, NULL);
  start_view (&self);

  /* What follows the first frame is over by then. */
  g_timeout_add (1000, start_cb, &self);
}
