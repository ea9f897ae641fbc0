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
