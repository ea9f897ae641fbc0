/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-scroll-keeper.h"

#include <math.h>

/**
 * AgendaScrollKeeper:
 *
 * Keeps what a delegate is looking at where it is, while everything above it becomes higher or
 * lower because it is said in another language. It remembers what stands at the top of the view,
 * and when the toolkit has laid the content out anew, moves the view there before it is drawn.
 *
 * What it remembers counts until the delegate scrolls, so that a language switched to and back
 * again leaves everything at the pixel where it was.
 */
struct _AgendaScrollKeeper
{
  GObject parent_instance;

  /* borrowed */
  GtkScrolledWindow *scroller;  /* weak */
  const AgendaScrollFuncs *funcs;
  gpointer owner;
  GdkFrameClock *clock;         /* while held and on screen */

  /* owned */
  GPtrArray *anchors;           /* Anchor, the closest first */
  gulong begun_handler;
  gulong layout_handler;
  gulong painted_handler;
  gulong scrolled_handler;
  guint n_passes;
  guint n_passes_in_frame;
  gboolean held;
  gboolean in_frame;
  gboolean at_top;              /* and shall stay there */

  /* how it was left */
  double value;
  double upper;
  double page_size;
  int width;
};

G_DEFINE_FINAL_TYPE (AgendaScrollKeeper, agenda_scroll_keeper, G_TYPE_OBJECT)

typedef struct
{
  GWeakRef object;
  double below;                 /* pixels from the top of the view down to it */
  double inside;                /* or else the part of it that is above the top of the view */
  gboolean whole;               /* all of it is in view */
} Anchor;

/* The list view guesses the heights of rows that it has not shown, and guesses better each time. */
#define MOST_PASSES 12

/* GDK lays out four times in a frame and complains when more is asked for. */
#define MOST_PASSES_IN_FRAME 3

static void
anchor_free (gpointer data)
{
  Anchor *anchor = data;

  g_weak_ref_clear (&anchor->object);
  g_free (anchor);
}

static GtkAdjustment *
get_adjustment (AgendaScrollKeeper *self)
{
  return gtk_scrolled_window_get_vadjustment (self->scroller);
}

/* What is scrolled: the child of the viewport, or something that scrolls itself. */
static GtkWidget *
get_content (AgendaScrollKeeper *self)
{
  GtkWidget *child = gtk_scrolled_window_get_child (self->scroller);

  return GTK_IS_VIEWPORT (child) ? gtk_viewport_get_child (GTK_VIEWPORT (child)) : child;
}

static void
add_anchor (AgendaScrollKeeper *self,
            gpointer            object,
            double              top,
            double              height)
{
  GtkAdjustment *adjustment = get_adjustment (self);
  double value = gtk_adjustment_get_value (adjustment);
  Anchor *anchor = g_new0 (Anchor, 1);

  g_weak_ref_init (&anchor->object, object);
  if (top >= value)
    anchor->below = top - value;
  else
    anchor->inside = (value - top) / height;
  anchor->whole = top >= value
                  && top + height < value + gtk_adjustment_get_page_size (adjustment) + 1;
  g_ptr_array_insert (self->anchors, 0, anchor);
}

/* What stands beside others, or has more room than it needs, moves up and down in there and is no
 * good sign of where it all is. */
static gboolean
is_steady (GtkWidget *widget)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);
  GtkAlign align = gtk_widget_get_valign (widget);

  return (align == GTK_ALIGN_FILL || align == GTK_ALIGN_START)
         && (!GTK_IS_BOX (parent)
             || gtk_orientable_get_orientation (GTK_ORIENTABLE (parent))
                == GTK_ORIENTATION_VERTICAL);
}

/* Every widget at the top of the view from the content inwards, for the innermost may be hidden by
 * what is about to happen. */
static void
find_widgets (AgendaScrollKeeper *self)
{
  double value = gtk_adjustment_get_value (get_adjustment (self));
  GtkWidget *around = get_content (self);

  while (around != NULL)
    {
      GtkWidget *child;

      for (child = gtk_widget_get_first_child (around);
           child != NULL;
           child = gtk_widget_get_next_sibling (child))
        {
          double top, height;

          if (!GTK_IS_NATIVE (child) && is_steady (child)
              && agenda_scroll_keeper_get_extent (self, child, &top, &height)
              && top + height > value + 0.5)
            {
              add_anchor (self, child, top, height);
              break;
            }
        }
      around = child;
    }
}

static void
find_object (AgendaScrollKeeper *self,
             gboolean            at_top)
{
  gpointer object = self->funcs->find (self->owner, at_top);
  GtkWidget *widget = object != NULL ? self->funcs->locate (self->owner, object) : NULL;
  double top, height;

  if (widget != NULL && agenda_scroll_keeper_get_extent (self, widget, &top, &height))
    add_anchor (self, object, top, height);
}

/* Returns whether the view is there already, or as near as it can be. */
static gboolean
move_to (AgendaScrollKeeper *self,
         double              wanted)
{
  GtkAdjustment *adjustment = get_adjustment (self);
  double lower = gtk_adjustment_get_lower (adjustment);
  double page_size = gtk_adjustment_get_page_size (adjustment);

  wanted = CLAMP (wanted, lower, MAX (lower, gtk_adjustment_get_upper (adjustment) - page_size));
  if (fabs (wanted - gtk_adjustment_get_value (adjustment)) < 0.5)
    return TRUE;

  gtk_adjustment_set_value (adjustment, wanted);
  return FALSE;
}

static gboolean
move_to_anchor (AgendaScrollKeeper *self,
                Anchor             *anchor,
                double              top,
                double              height)
{
  double page_size = gtk_adjustment_get_page_size (get_adjustment (self));
  double wanted = top - anchor->below + anchor->inside * height;

  if (anchor->whole && height <= page_size)
    wanted = MAX (wanted, top + height - page_size);

  return move_to (self, wanted);
}

static gboolean
move (AgendaScrollKeeper *self)
{
  for (guint i = 0; i < self->anchors->len; i++)
    {
      Anchor *anchor = g_ptr_array_index (self->anchors, i);
      g_autoptr (GObject) object = g_weak_ref_get (&anchor->object);
      GtkWidget *widget = (GtkWidget *) object;
      double top, height;

      if (object == NULL)
        continue;

      if (self->funcs != NULL)
        widget = self->funcs->locate (self->owner, object);
      /* It will be there after another pass. */
      if (widget == NULL)
        return FALSE;
      if (agenda_scroll_keeper_get_extent (self, widget, &top, &height))
        return move_to_anchor (self, anchor, top, height);
    }

  return !self->at_top || move_to (self, 0);
}

static gboolean
is_as_left (AgendaScrollKeeper *self)
{
  GtkAdjustment *adjustment = get_adjustment (self);

  return (self->at_top || self->anchors->len > 0)
         && self->width == gtk_widget_get_width (GTK_WIDGET (self->scroller))
         && fabs (self->value - gtk_adjustment_get_value (adjustment)) < 0.5
         && fabs (self->upper - gtk_adjustment_get_upper (adjustment)) < 0.5
         && fabs (self->page_size - gtk_adjustment_get_page_size (adjustment)) < 0.5;
}

static void
stop_watching (AgendaScrollKeeper *self)
{
  g_clear_signal_handler (&self->begun_handler, self->clock);
  g_clear_signal_handler (&self->layout_handler, self->clock);
  g_clear_signal_handler (&self->painted_handler, self->clock);
  if (self->scroller != NULL)
    g_clear_signal_handler (&self->scrolled_handler, get_adjustment (self));
  g_clear_object (&self->clock);
}

/* After the surface has laid out the widgets; what is moved now is laid out again in this very
 * frame, and drawn only then. */
static void
laid_out_cb (AgendaScrollKeeper *self)
{
  GtkAdjustment *adjustment = get_adjustment (self);

  /* What has been laid out once more may have moved; the next frame sees to it. */
  if (self->n_passes_in_frame++ >= MOST_PASSES_IN_FRAME)
    {
      self->n_passes = MAX (self->n_passes, 1);
      return;
    }
  if (!move (self) && ++self->n_passes < MOST_PASSES)
    return;

  self->n_passes = 0;
  self->value = gtk_adjustment_get_value (adjustment);
  self->upper = gtk_adjustment_get_upper (adjustment);
  self->page_size = gtk_adjustment_get_page_size (adjustment);
  self->width = gtk_widget_get_width (GTK_WIDGET (self->scroller));
}

static void
frame_begun_cb (AgendaScrollKeeper *self)
{
  self->in_frame = TRUE;
  self->n_passes_in_frame = 0;
}

/* It is laid out, or did not have to be. */
static void
frame_painted_cb (AgendaScrollKeeper *self)
{
  gboolean goes_on = self->funcs != NULL && self->funcs->goes_on (self->owner);

  self->in_frame = FALSE;
  if (self->n_passes > 0)
    gdk_frame_clock_request_phase (self->clock, GDK_FRAME_CLOCK_PHASE_LAYOUT);
  if (self->n_passes > 0 || goes_on)
    return;

  self->held = FALSE;
  stop_watching (self);
}

/* What is laid out may move the view; between frames, people do. */
static void
scrolled_cb (AgendaScrollKeeper *self)
{
  if (!self->in_frame)
    agenda_scroll_keeper_release (self);
}

/* What is not on screen is laid out when it comes there. */
static void
watch_cb (AgendaScrollKeeper *self)
{
  if (!self->held || self->clock != NULL || !gtk_widget_get_mapped (GTK_WIDGET (self->scroller)))
    return;

  self->clock = g_object_ref (gtk_widget_get_frame_clock (GTK_WIDGET (self->scroller)));
  self->layout_handler = g_signal_connect_object (self->clock, "layout", G_CALLBACK (laid_out_cb),
                                                  self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  self->begun_handler = g_signal_connect_object (self->clock, "before-paint",
                                                 G_CALLBACK (frame_begun_cb), self,
                                                 G_CONNECT_SWAPPED);
  self->painted_handler = g_signal_connect_object (self->clock, "after-paint",
                                                   G_CALLBACK (frame_painted_cb), self,
                                                   G_CONNECT_SWAPPED);
  self->scrolled_handler = g_signal_connect_object (get_adjustment (self), "value-changed",
                                                    G_CALLBACK (scrolled_cb), self,
                                                    G_CONNECT_SWAPPED);
}

static void
agenda_scroll_keeper_dispose (GObject *object)
{
  AgendaScrollKeeper *self = AGENDA_SCROLL_KEEPER (object);

  stop_watching (self);
  g_clear_weak_pointer (&self->scroller);
  g_clear_pointer (&self->anchors, g_ptr_array_unref);

  G_OBJECT_CLASS (agenda_scroll_keeper_parent_class)->dispose (object);
}

static void
agenda_scroll_keeper_class_init (AgendaScrollKeeperClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = agenda_scroll_keeper_dispose;
}

static void
agenda_scroll_keeper_init (AgendaScrollKeeper *self)
{
  self->anchors = g_ptr_array_new_with_free_func (anchor_free);
}

/**
 * agenda_scroll_keeper_new:
 * @scroller: what scrolls up and down
 * @funcs: (nullable): static; for content that makes its widgets anew
 * @owner: handed to @funcs; must outlive the keeper
 *
 * Returns: (transfer full): a keeper that does nothing until it is told to hold
 */
AgendaScrollKeeper *
agenda_scroll_keeper_new (GtkScrolledWindow       *scroller,
                          const AgendaScrollFuncs *funcs,
                          gpointer                 owner)
{
  AgendaScrollKeeper *self;

  g_return_val_if_fail (GTK_IS_SCROLLED_WINDOW (scroller), NULL);

  self = g_object_new (AGENDA_TYPE_SCROLL_KEEPER, NULL);
  g_set_weak_pointer (&self->scroller, scroller);
  self->funcs = funcs;
  self->owner = owner;
  g_signal_connect_object (scroller, "map", G_CALLBACK (watch_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (scroller, "unmap", G_CALLBACK (stop_watching), self,
                           G_CONNECT_SWAPPED);

  return self;
}

static void
find_anchors (AgendaScrollKeeper *self)
{
  GtkAdjustment *adjustment = get_adjustment (self);
  gboolean at_top = gtk_adjustment_get_value (adjustment) <= gtk_adjustment_get_lower (adjustment);

  g_ptr_array_set_size (self->anchors, 0);
  if (self->funcs != NULL)
    find_object (self, at_top);
  else if (!at_top)
    find_widgets (self);
  self->at_top = at_top && self->anchors->len == 0;
}

/**
 * agenda_scroll_keeper_hold:
 *
 * Keeps what is in view there while the content is laid out next, because of what has been done
 * since it was laid out last or is about to be done. The top stays the top.
 */
void
agenda_scroll_keeper_hold (AgendaScrollKeeper *self)
{
  g_return_if_fail (AGENDA_IS_SCROLL_KEEPER (self));

  if (self->held || self->scroller == NULL || get_content (self) == NULL)
    return;

  if (!is_as_left (self))
    find_anchors (self);
  self->held = TRUE;
  self->in_frame = FALSE;
  self->n_passes = 0;
  self->n_passes_in_frame = 0;
  watch_cb (self);
}

/**
 * agenda_scroll_keeper_release:
 *
 * Forgets what was to stay where it is: the view goes elsewhere.
 */
void
agenda_scroll_keeper_release (AgendaScrollKeeper *self)
{
  g_return_if_fail (AGENDA_IS_SCROLL_KEEPER (self));

  self->held = FALSE;
  self->at_top = FALSE;
  g_ptr_array_set_size (self->anchors, 0);
  stop_watching (self);
}

/**
 * agenda_scroll_keeper_get_extent:
 * @top: (out): where @widget begins, in the coordinates of the adjustment
 * @height: (out): how high it is
 *
 * Returns: whether @widget is laid out in what is scrolled, and not hidden
 */
gboolean
agenda_scroll_keeper_get_extent (AgendaScrollKeeper *self,
                                 GtkWidget          *widget,
                                 double             *top,
                                 double             *height)
{
  GtkWidget *content = get_content (self);
  graphene_rect_t bounds;

  for (GtkWidget *each = widget; each != content; each = gtk_widget_get_parent (each))
    if (each == NULL || !gtk_widget_get_visible (each) || !gtk_widget_get_child_visible (each))
      return FALSE;

  if (!gtk_widget_compute_bounds (widget, content, &bounds) || bounds.size.height <= 0)
    return FALSE;

  *top = (double) bounds.origin.y;
  *height = (double) bounds.size.height;
  /* Rows of a list are laid out in its window, not in its length. */
  if (GTK_IS_SCROLLABLE (content))
    *top += gtk_adjustment_get_value (get_adjustment (self));

  return TRUE;
}

static GQuark
keeper_quark (void)
{
  return g_quark_from_static_string ("agenda-scroll-keeper");
}

/**
 * agenda_scroll_keeper_attach:
 * @scroller: what scrolls up and down
 * @language: the language of the process
 *
 * Gives @scroller a keeper that holds whenever what is said changes.
 */
void
agenda_scroll_keeper_attach (GtkScrolledWindow *scroller,
                             AgendaLanguage    *language)
{
  AgendaScrollKeeper *self = agenda_scroll_keeper_new (scroller, NULL, NULL);

  g_signal_connect_object (language, "changed", G_CALLBACK (agenda_scroll_keeper_hold), self,
                           G_CONNECT_SWAPPED);
  g_object_set_qdata_full (G_OBJECT (scroller), keeper_quark (), self, g_object_unref);
}

/**
 * agenda_scroll_keeper_go_to_top:
 * @scroller: one with a keeper attached
 *
 * Shows the content from its top: it is another one.
 */
void
agenda_scroll_keeper_go_to_top (GtkScrolledWindow *scroller)
{
  AgendaScrollKeeper *self = g_object_get_qdata (G_OBJECT (scroller), keeper_quark ());

  g_return_if_fail (self != NULL);

  agenda_scroll_keeper_release (self);
  gtk_adjustment_set_value (get_adjustment (self), 0);
}
