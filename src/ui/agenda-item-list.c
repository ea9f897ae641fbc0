/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-item-list.h"

#include "agenda-after-frame.h"
#include "agenda-compat.h"

/* How many rows that are not on screen are bound again in a frame: a third of its time. */
#define ROWS_A_FRAME 16

/**
 * AgendaItemList:
 *
 * An ordered list of objects, one of which may be chosen, even while it is not shown. It makes the
 * rows, knows which are bound (all that a change has to touch), and names them for screen readers.
 *
 * Signals: "activated" (GObject) when a row is clicked or Enter pressed on it.
 */
struct _AgendaItemList
{
  AdwBin parent_instance;

  /* template children */
  GtkListView *view;
  GtkSingleSelection *selection;

  /* borrowed */
  const AgendaRowFuncs *funcs;
  gpointer owner;

  /* owned */
  GListStore *shown;
  GHashTable *bound;            /* set of GtkListItem */
  GHashTable *stale;            /* those of them that are yet to be bound again */
  GObject *selected;
  gboolean catching_up;
  gboolean filling;
};

G_DEFINE_FINAL_TYPE (AgendaItemList, agenda_item_list, ADW_TYPE_BIN)

typedef enum { PROP_SELECTED = 1 } AgendaItemListProperty;

static GParamSpec *props[PROP_SELECTED + 1];

static guint activated_signal;

static void
update_item (AgendaItemList *self,
             GtkListItem    *item)
{
  GtkWidget *row = gtk_list_item_get_child (item);
  g_autofree char *description = NULL;

  self->funcs->bind (self->owner, row, gtk_list_item_get_item (item),
                     gtk_list_item_get_position (item));
  description = self->funcs->describe (row);
  agenda_compat_list_item_set_label (item, row, description);
}

/* A click opens what is under the pointer at once; the list view's own single-click mode would
 * also select whatever the pointer passes over. */
static void
row_released_cb (GtkListItem     *item,
                 int              n_press,
                 double           x,
                 double           y,
                 GtkGestureClick *gesture)
{
  guint position = gtk_list_item_get_position (item);

  if (n_press == 1 && position != GTK_INVALID_LIST_POSITION)
    gtk_widget_activate_action (gtk_list_item_get_child (item), "list.activate-item", "u",
                                position);
}

static void
item_set_up_cb (AgendaItemList *self,
                GtkListItem    *item)
{
  GtkWidget *row = self->funcs->create (self->owner);
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_object (click, "released", G_CALLBACK (row_released_cb), item,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (click));
  gtk_list_item_set_child (item, row);
}

/* Or will be when rows above have become lower. */
static gboolean
is_on_screen (AgendaItemList *self,
              GtkWidget      *row)
{
  float height = (float) gtk_widget_get_height (GTK_WIDGET (self->view));
  graphene_rect_t bounds;

  return gtk_widget_get_mapped (row)
         && gtk_widget_compute_bounds (row, GTK_WIDGET (self->view), &bounds)
         && bounds.origin.y + bounds.size.height >= -height / 2
         && bounds.origin.y <= height * 3 / 2;
}

/* Binds what is stale again: all that is on screen, and @n_others that are not. */
static void
update_stale (AgendaItemList *self,
              int             n_others)
{
  GHashTableIter iter;
  gpointer item;

  g_hash_table_iter_init (&iter, self->stale);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    {
      if (!is_on_screen (self, gtk_list_item_get_child (item)) && n_others-- <= 0)
        continue;

      g_hash_table_iter_remove (&iter);
      update_item (self, item);
    }
}

static gboolean
catch_up_cb (GtkWidget     *widget,
             GdkFrameClock *clock,
             gpointer       user_data)
{
  AgendaItemList *self = AGENDA_ITEM_LIST (widget);

  update_stale (self, ROWS_A_FRAME);
  self->catching_up = g_hash_table_size (self->stale) > 0;
  return self->catching_up ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

static void
frame_drawn_cb (GtkWidget *widget)
{
  gtk_widget_add_tick_callback (widget, catch_up_cb, NULL, NULL);
}

static void
mark_stale (AgendaItemList *self)
{
  GHashTableIter iter;
  gpointer item;

  g_hash_table_iter_init (&iter, self->bound);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    g_hash_table_add (self->stale, item);
}

static void
item_bound_cb (AgendaItemList *self,
               GtkListItem    *item)
{
  g_hash_table_add (self->bound, item);
  update_item (self, item);
}

static void
item_unbound_cb (AgendaItemList *self,
                 GtkListItem    *item)
{
  g_hash_table_remove (self->bound, item);
  g_hash_table_remove (self->stale, item);
  self->funcs->bind (self->owner, gtk_list_item_get_child (item), NULL,
                     GTK_INVALID_LIST_POSITION);
}

static guint
find_selected (AgendaItemList *self)
{
  guint position;

  if (self->selected != NULL && g_list_store_find (self->shown, self->selected, &position))
    return position;

  return GTK_INVALID_LIST_POSITION;
}

static void
show_selected (AgendaItemList *self)
{
  guint position = find_selected (self);

  gtk_single_selection_set_selected (self->selection, position);
  if (position != GTK_INVALID_LIST_POSITION)
    agenda_compat_scroll_to (self->view, position);
}

static void
selected_item_changed_cb (AgendaItemList *self)
{
  GObject *item = gtk_single_selection_get_selected_item (self->selection);

  /* What is not shown stays chosen. */
  if (self->filling || item == NULL)
    return;

  if (g_set_object (&self->selected, item))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SELECTED]);
}

static void
row_activated_cb (AgendaItemList *self,
                  guint           position)
{
  g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (self->shown), position);

  if (item != NULL)
    g_signal_emit (self, activated_signal, 0, item);
}

/* The list view would take Tab from row to row; there is nothing in a row to go to, and the arrow
 * keys do that. Tab leaves the list. */
static gboolean
agenda_item_list_focus_moved (GtkWidget        *widget,
                              GtkDirectionType  direction)
{
  if ((direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD)
      && gtk_widget_get_focus_child (widget) != NULL)
    return GDK_EVENT_PROPAGATE;

  return GTK_WIDGET_CLASS (agenda_item_list_parent_class)->focus (widget, direction);
}

static void
agenda_item_list_dispose (GObject *object)
{
  AgendaItemList *self = AGENDA_ITEM_LIST (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), AGENDA_TYPE_ITEM_LIST);
  g_clear_pointer (&self->stale, g_hash_table_unref);
  g_clear_pointer (&self->bound, g_hash_table_unref);
  g_clear_object (&self->selected);
  g_clear_object (&self->shown);

  G_OBJECT_CLASS (agenda_item_list_parent_class)->dispose (object);
}

static void
agenda_item_list_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  AgendaItemList *self = AGENDA_ITEM_LIST (object);

  switch ((AgendaItemListProperty) prop_id)
    {
    case PROP_SELECTED:
      g_value_set_object (value, self->selected);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
agenda_item_list_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  AgendaItemList *self = AGENDA_ITEM_LIST (object);

  switch ((AgendaItemListProperty) prop_id)
    {
    case PROP_SELECTED:
      agenda_item_list_set_selected (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
agenda_item_list_class_init (AgendaItemListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = agenda_item_list_dispose;
  object_class->get_property = agenda_item_list_get_property;
  object_class->set_property = agenda_item_list_set_property;
  widget_class->focus = agenda_item_list_focus_moved;

  props[PROP_SELECTED] =
    g_param_spec_object ("selected", NULL, NULL, G_TYPE_OBJECT,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  activated_signal =
    g_signal_new ("activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_OBJECT);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/agenda-item-list.ui");
  gtk_widget_class_bind_template_child (widget_class, AgendaItemList, view);
  gtk_widget_class_bind_template_child (widget_class, AgendaItemList, selection);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_set_css_name (widget_class, "item-list");
}

static void
agenda_item_list_init (AgendaItemList *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  gtk_widget_init_template (GTK_WIDGET (self));

  self->bound = g_hash_table_new (NULL, NULL);
  self->stale = g_hash_table_new (NULL, NULL);
  self->shown = g_list_store_new (G_TYPE_OBJECT);
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (self->shown));
  g_signal_connect_object (self->selection, "notify::selected-item",
                           G_CALLBACK (selected_item_changed_cb), self, G_CONNECT_SWAPPED);

  g_signal_connect_object (factory, "setup", G_CALLBACK (item_set_up_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (item_bound_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (item_unbound_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->view, factory);
}

/**
 * agenda_item_list_new:
 * @funcs: static
 * @owner: handed to @funcs; must outlive the list's rows
 *
 * Returns: (transfer floating): an empty list
 */
GtkWidget *
agenda_item_list_new (const AgendaRowFuncs *funcs,
                      gpointer              owner)
{
  AgendaItemList *self = g_object_new (AGENDA_TYPE_ITEM_LIST, NULL);

  self->funcs = funcs;
  self->owner = owner;

  return GTK_WIDGET (self);
}

/**
 * agenda_item_list_set_label:
 * @label: what a screen reader says for the list
 */
void
agenda_item_list_set_label (AgendaItemList *self,
                            const char     *label)
{
  g_return_if_fail (AGENDA_IS_ITEM_LIST (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
}

/**
 * agenda_item_list_get_shown:
 *
 * Returns: (transfer none): the items of the rows, in order
 */
GListModel *
agenda_item_list_get_shown (AgendaItemList *self)
{
  g_return_val_if_fail (AGENDA_IS_ITEM_LIST (self), NULL);

  return G_LIST_MODEL (self->shown);
}

/**
 * agenda_item_list_fill:
 * @items: (element-type GObject): an ordered result, referenced
 *
 * Shows @items in place of what was shown, in one splice, from the top or from the chosen item.
 */
void
agenda_item_list_fill (AgendaItemList *self,
                       GPtrArray      *items)
{
  g_return_if_fail (AGENDA_IS_ITEM_LIST (self));

  /* What stays keeps its row, around which other rows are. */
  mark_stale (self);
  self->filling = TRUE;
  g_list_store_splice (self->shown, 0, g_list_model_get_n_items (G_LIST_MODEL (self->shown)),
                       items->pdata, items->len);
  self->filling = FALSE;
  update_stale (self, G_MAXINT);
  if (find_selected (self) == GTK_INVALID_LIST_POSITION && items->len > 0)
    agenda_compat_scroll_to (self->view, 0);
  show_selected (self);
}

/**
 * agenda_item_list_update_rows:
 *
 * Binds what is bound again, each row once: those on screen now, the others, of which a list keeps
 * two hundred, after the next frame and a few in each, so that no frame waits for them.
 */
void
agenda_item_list_update_rows (AgendaItemList *self)
{
  g_return_if_fail (AGENDA_IS_ITEM_LIST (self));

  mark_stale (self);
  update_stale (self, 0);
  if (!self->catching_up && g_hash_table_size (self->stale) > 0)
    agenda_after_frame (GTK_WIDGET (self), frame_drawn_cb);
  self->catching_up |= g_hash_table_size (self->stale) > 0;
}

/**
 * agenda_item_list_get_n_bound:
 *
 * Returns: how many rows are bound: what a change costs
 */
guint
agenda_item_list_get_n_bound (AgendaItemList *self)
{
  g_return_val_if_fail (AGENDA_IS_ITEM_LIST (self), 0);

  return g_hash_table_size (self->bound);
}

/**
 * agenda_item_list_get_selected:
 *
 * Returns: (transfer none) (nullable): the chosen item, even while it is not shown
 */
gpointer
agenda_item_list_get_selected (AgendaItemList *self)
{
  g_return_val_if_fail (AGENDA_IS_ITEM_LIST (self), NULL);

  return self->selected;
}

/**
 * agenda_item_list_set_selected:
 * @item: (nullable): the item to choose and to bring into view
 */
void
agenda_item_list_set_selected (AgendaItemList *self,
                               gpointer        item)
{
  g_return_if_fail (AGENDA_IS_ITEM_LIST (self));

  if (!g_set_object (&self->selected, item))
    return;

  show_selected (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SELECTED]);
}

/* The list item, not the row in it, takes the focus. */
static GtkWidget *
find_item_widget (AgendaItemList *self,
                  guint           position)
{
  GHashTableIter iter;
  gpointer item;

  g_hash_table_iter_init (&iter, self->bound);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    if (gtk_list_item_get_position (item) == position)
      return gtk_widget_get_parent (gtk_list_item_get_child (item));

  return GTK_WIDGET (self->view);
}

/**
 * agenda_item_list_focus:
 *
 * Gives the chosen row the focus, or else the first.
 */
void
agenda_item_list_focus (AgendaItemList *self)
{
  guint position;

  g_return_if_fail (AGENDA_IS_ITEM_LIST (self));

  if (g_list_model_get_n_items (G_LIST_MODEL (self->shown)) == 0)
    return;

  position = find_selected (self);
  if (position == GTK_INVALID_LIST_POSITION)
    position = 0;
  agenda_compat_scroll_to (self->view, position);
  gtk_widget_grab_focus (find_item_widget (self, position));
}
