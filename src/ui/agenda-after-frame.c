/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-after-frame.h"

typedef struct
{
  AgendaAfterFrameFunc func;
  gboolean drawn;
} Waiting;

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  Waiting *waiting = user_data;

  /* Ticks come before the frame is drawn, so that the second tells of the first. */
  if (!waiting->drawn)
    {
      waiting->drawn = TRUE;
      return G_SOURCE_CONTINUE;
    }

  waiting->func (widget);
  return G_SOURCE_REMOVE;
}

/**
 * agenda_after_frame:
 * @widget: what is shown
 * @func: what may wait
 *
 * Calls @func once, when a frame with @widget has been drawn: for what would only make people wait
 * for the frame. A widget that is never shown never waits, and one that goes calls nothing.
 *
 * Returns: what gtk_widget_remove_tick_callback() takes
 */
guint
agenda_after_frame (GtkWidget            *widget,
                    AgendaAfterFrameFunc  func)
{
  Waiting *waiting;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), 0);
  g_return_val_if_fail (func != NULL, 0);

  waiting = g_new0 (Waiting, 1);
  waiting->func = func;

  return gtk_widget_add_tick_callback (widget, tick_cb, waiting, g_free);
}

/* Whether the window that @widget scrolls in ends above it. */
static gboolean
is_below (GtkWidget *widget)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);
  graphene_rect_t bounds;

  return scroller != NULL && gtk_widget_get_mapped (widget)
         && gtk_widget_compute_bounds (widget, scroller, &bounds)
         && bounds.origin.y >= gtk_widget_get_height (scroller);
}

/**
 * agenda_after_frame_if_below:
 * @widget: a part of what may scroll
 * @func: what may wait if nobody sees it
 *
 * Calls @func at once, or as agenda_after_frame() does when one would have to scroll down to see
 * @widget. What is above the view never waits: it would push the view down.
 */
void
agenda_after_frame_if_below (GtkWidget            *widget,
                             AgendaAfterFrameFunc  func)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (func != NULL);

  if (is_below (widget))
    agenda_after_frame (widget, func);
  else
    func (widget);
}
