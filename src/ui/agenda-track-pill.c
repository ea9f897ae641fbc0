/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-label.h"
#include "agenda-track-pill.h"

#include <math.h>

#define MAX_RADIUS 12

/**
 * AgendaTrackPill:
 *
 * The name of a track on the track's colour. The colour is the agenda's own and may be any, so the
 * name is black or white, whichever is the easier to read; one of them always has a contrast of
 * 4.5 to 1 (WCAG 2.1, 1.4.3). A track without a colour looks like a tag.
 */
struct _AgendaTrackPill
{
  AdwBin parent_instance;

  /* children */
  GtkLabel *label;

  /* owned */
  GdkRGBA color;
  gboolean has_color;
};

G_DEFINE_FINAL_TYPE (AgendaTrackPill, agenda_track_pill, ADW_TYPE_BIN)

static double
linear (float channel)
{
  return channel <= 0.04045f ? (double) channel / 12.92
                             : pow (((double) channel + 0.055) / 1.055, 2.4);
}

/**
 * agenda_color_is_light:
 * @color: an opaque colour
 *
 * Returns: whether black is easier to read than white on @color, by the contrast ratio of WCAG 2.1
 */
gboolean
agenda_color_is_light (const GdkRGBA *color)
{
  double luminance;

  g_return_val_if_fail (color != NULL, FALSE);

  luminance = 0.2126 * linear (color->red) + 0.7152 * linear (color->green) +
              0.0722 * linear (color->blue);

  /* (L + 0.05) / 0.05 > 1.05 / (L + 0.05) */
  return (luminance + 0.05) * (luminance + 0.05) > 1.05 * 0.05;
}

static void
set_css_class (GtkWidget  *widget,
               const char *name,
               gboolean    set)
{
  if (set)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

static void
agenda_track_pill_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  AgendaTrackPill *self = AGENDA_TRACK_PILL (widget);

  if (self->has_color)
    {
      int width = gtk_widget_get_width (widget);
      int height = gtk_widget_get_height (widget);
      GskRoundedRect outline;

      gsk_rounded_rect_init_from_rect (&outline,
                                       &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height),
                                       MIN ((float) height / 2, MAX_RADIUS));
      gtk_snapshot_push_rounded_clip (snapshot, &outline);
      gtk_snapshot_append_color (snapshot, &self->color, &outline.bounds);
      gtk_snapshot_pop (snapshot);
    }

  GTK_WIDGET_CLASS (agenda_track_pill_parent_class)->snapshot (widget, snapshot);
}

static void
agenda_track_pill_class_init (AgendaTrackPillClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = agenda_track_pill_snapshot;

  gtk_widget_class_set_css_name (widget_class, "track-pill");
}

static void
agenda_track_pill_init (AgendaTrackPill *self)
{
  self->label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->label, TRUE);
  gtk_label_set_wrap_mode (self->label, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_natural_wrap_mode (self->label, GTK_NATURAL_WRAP_NONE);
  gtk_label_set_xalign (self->label, 0);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->label));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * agenda_track_pill_new:
 *
 * Returns: (transfer floating): a pill of no track, hidden for now
 */
GtkWidget *
agenda_track_pill_new (void)
{
  return g_object_new (AGENDA_TYPE_TRACK_PILL, NULL);
}

/**
 * agenda_track_pill_set_track:
 * @track: (nullable): the track; the pill hides when there is none
 * @language: the language that is on
 *
 * Shows @track. To be called again when the language changes.
 */
void
agenda_track_pill_set_track (AgendaTrackPill *self,
                             AgendaTrack     *track,
                             AgendaLanguage  *language)
{
  GtkWidget *widget = GTK_WIDGET (self);
  const char *color = NULL;
  gboolean light;

  g_return_if_fail (AGENDA_IS_TRACK_PILL (self));
  g_return_if_fail (track == NULL || AGENDA_IS_TRACK (track));
  g_return_if_fail (AGENDA_IS_LANGUAGE (language));

  gtk_widget_set_visible (widget, track != NULL);
  if (track == NULL)
    return;

  agenda_label_set_text (self->label, agenda_track_get_title (track), language);

  color = agenda_track_get_color (track);
  self->has_color = color != NULL && gdk_rgba_parse (&self->color, color);
  light = self->has_color && agenda_color_is_light (&self->color);
  set_css_class (widget, "light", light);
  set_css_class (widget, "dark", self->has_color && !light);
  gtk_widget_queue_draw (widget);
}
