/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-session-list.h"

#include "agenda-compat.h"
#include "agenda-day-bar.h"
#include "agenda-plain-text.h"
#include "agenda-session-row.h"

/**
 * AgendaSessionList:
 *
 * The sessions of the forum, or of one of its days, in order. The chosen session is kept even
 * while a day hides it.
 *
 * Signals: "activated" (AgendaSession) when a row is clicked or Enter pressed on it.
 */
struct _AgendaSessionList
{
  AdwBin parent_instance;

  /* template children */
  AdwBin *day_bin;
  GtkListView *view;
  GtkSingleSelection *selection;

  /* owned */
  AgendaContext *context;
  GListStore *shown;
  GHashTable *bound;            /* set of bound GtkListItem */
  AgendaSession *selected;
  guint32 day;
  gboolean filling;
};

G_DEFINE_FINAL_TYPE (AgendaSessionList, agenda_session_list, ADW_TYPE_BIN)

typedef enum
{
  PROP_CONTEXT = 1,
  PROP_SELECTED,
  PROP_DAY,
} AgendaSessionListProperty;

static GParamSpec *props[PROP_DAY + 1];

enum
{
  SIGNAL_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
update_row (AgendaSessionList *self,
            GtkListItem       *item)
{
  AgendaSessionRow *row = AGENDA_SESSION_ROW (gtk_list_item_get_child (item));
  guint position = gtk_list_item_get_position (item);
  g_autoptr (AgendaSession) previous = NULL;
  g_autofree char *description = NULL;

  if (position != GTK_INVALID_LIST_POSITION && position > 0)
    previous = g_list_model_get_item (G_LIST_MODEL (self->shown), position - 1);
  agenda_session_row_set_previous (row, previous);

  description = agenda_session_row_dup_description (row);
  agenda_compat_list_item_set_label (item, GTK_WIDGET (row), description);
}

static void
update_rows (AgendaSessionList *self)
{
  GHashTableIter iter;
  gpointer item;

  g_hash_table_iter_init (&iter, self->bound);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    update_row (self, item);
}

/* A click opens what is under the pointer at once; gtk_list_view's single-click mode would also
 * select whatever the pointer passes over. */
static void
row_released_cb (GtkGestureClick *gesture,
                 int              n_press,
                 double           x,
                 double           y,
                 gpointer         user_data)
{
  GtkListItem *item = user_data;
  GtkWidget *row = gtk_list_item_get_child (item);
  guint position = gtk_list_item_get_position (item);

  if (n_press == 1 && position != GTK_INVALID_LIST_POSITION)
    gtk_widget_activate_action (row, "list.activate-item", "u", position);
}

static void
item_set_up_cb (AgendaSessionList *self,
                GtkListItem       *item)
{
  GtkWidget *row = agenda_session_row_new (self->context);
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect (click, "released", G_CALLBACK (row_released_cb), item);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (click));
  gtk_list_item_set_child (item, row);
}

static void
item_bound_cb (AgendaSessionList *self,
               GtkListItem       *item)
{
  AgendaSessionRow *row = AGENDA_SESSION_ROW (gtk_list_item_get_child (item));

  agenda_session_row_set_session (row, gtk_list_item_get_item (item));
  g_hash_table_add (self->bound, item);
  update_row (self, item);
}

static void
item_unbound_cb (AgendaSessionList *self,
                 GtkListItem       *item)
{
  AgendaSessionRow *row = AGENDA_SESSION_ROW (gtk_list_item_get_child (item));

  g_hash_table_remove (self->bound, item);
  agenda_session_row_set_previous (row, NULL);
  agenda_session_row_set_session (row, NULL);
}

static guint
find_session (AgendaSessionList *self,
              AgendaSession     *session)
{
  guint position;

  if (session != NULL && g_list_store_find (self->shown, session, &position))
    return position;

  return GTK_INVALID_LIST_POSITION;
}

static void
select_shown (AgendaSessionList *self)
{
  guint position = find_session (self, self->selected);

  gtk_single_selection_set_selected (self->selection, position);
  if (position != GTK_INVALID_LIST_POSITION)
    agenda_compat_scroll_to (self->view, position, FALSE);
}

/* One splice of an already ordered result. */
static void
fill (AgendaSessionList *self)
{
  AgendaForum *forum = agenda_context_get_forum (self->context);
  GListModel *sessions = forum != NULL ? agenda_forum_get_sessions (forum) : NULL;
  guint n_sessions = sessions != NULL ? g_list_model_get_n_items (sessions) : 0;
  g_autoptr (GPtrArray) result = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n_sessions; i++)
    {
      g_autoptr (AgendaSession) session = g_list_model_get_item (sessions, i);

      if (self->day == AGENDA_ALL_DAYS
          || agenda_when_get_julian (agenda_session_get_when (session)) == self->day)
        g_ptr_array_add (result, g_steal_pointer (&session));
    }

  self->filling = TRUE;
  g_list_store_splice (self->shown, 0, g_list_model_get_n_items (G_LIST_MODEL (self->shown)),
                       result->pdata, result->len);
  self->filling = FALSE;
  select_shown (self);
}

static void
forum_changed_cb (AgendaSessionList *self)
{
  agenda_session_list_set_selected (self, NULL);
  self->day = AGENDA_ALL_DAYS;
  fill (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DAY]);
}

static void
selected_item_changed_cb (AgendaSessionList *self)
{
  AgendaSession *session = gtk_single_selection_get_selected_item (self->selection);

  /* What a day hides stays chosen. */
  if (self->filling || session == NULL)
    return;

  if (g_set_object (&self->selected, session))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SELECTED]);
}

static void
row_activated_cb (AgendaSessionList *self,
                  guint              position)
{
  g_autoptr (AgendaSession) session = g_list_model_get_item (G_LIST_MODEL (self->shown), position);

  if (session != NULL)
    g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0, session);
}

static void
copy_session (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  AgendaSessionList *self = AGENDA_SESSION_LIST (widget);
  g_autofree char *text = NULL;

  if (self->selected == NULL)
    return;

  text = agenda_plain_text_from_session (agenda_context_get_forum (self->context), self->selected,
                                         agenda_context_get_language (self->context));
  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
}

static void
agenda_session_list_constructed (GObject *object)
{
  AgendaSessionList *self = AGENDA_SESSION_LIST (object);
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  G_OBJECT_CLASS (agenda_session_list_parent_class)->constructed (object);

  adw_bin_set_child (self->day_bin, agenda_day_bar_new (self->context));

  g_signal_connect_object (factory, "setup", G_CALLBACK (item_set_up_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (item_bound_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (item_unbound_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->view, factory);
  g_object_unref (factory);

  /* Behind the view's own handler, which moves the items. */
  g_signal_connect_object (self->selection, "items-changed", G_CALLBACK (update_rows), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (self->context, "notify::forum", G_CALLBACK (forum_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (agenda_context_get_language (self->context), "notify::tag",
                           G_CALLBACK (update_rows), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  fill (self);
}

static void
agenda_session_list_dispose (GObject *object)
{
  AgendaSessionList *self = AGENDA_SESSION_LIST (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), AGENDA_TYPE_SESSION_LIST);
  g_clear_pointer (&self->bound, g_hash_table_unref);
  g_clear_object (&self->selected);
  g_clear_object (&self->shown);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (agenda_session_list_parent_class)->dispose (object);
}

static void
agenda_session_list_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  AgendaSessionList *self = AGENDA_SESSION_LIST (object);

  switch ((AgendaSessionListProperty) prop_id)
    {
    case PROP_CONTEXT:
      g_value_set_object (value, self->context);
      break;
    case PROP_SELECTED:
      g_value_set_object (value, self->selected);
      break;
    case PROP_DAY:
      g_value_set_uint (value, self->day);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
agenda_session_list_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  AgendaSessionList *self = AGENDA_SESSION_LIST (object);

  switch ((AgendaSessionListProperty) prop_id)
    {
    case PROP_CONTEXT:
      self->context = g_value_dup_object (value);
      break;
    case PROP_SELECTED:
      agenda_session_list_set_selected (self, g_value_get_object (value));
      break;
    case PROP_DAY:
      agenda_session_list_set_day (self, g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
agenda_session_list_class_init (AgendaSessionListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = agenda_session_list_constructed;
  object_class->dispose = agenda_session_list_dispose;
  object_class->get_property = agenda_session_list_get_property;
  object_class->set_property = agenda_session_list_set_property;

  props[PROP_CONTEXT] =
    g_param_spec_object ("context", NULL, NULL, AGENDA_TYPE_CONTEXT,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  props[PROP_SELECTED] =
    g_param_spec_object ("selected", NULL, NULL, AGENDA_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  props[PROP_DAY] =
    g_param_spec_uint ("day", NULL, NULL, 0, G_MAXUINT32, AGENDA_ALL_DAYS,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  signals[SIGNAL_ACTIVATED] =
    g_signal_new ("activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, AGENDA_TYPE_SESSION);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/agenda-session-list.ui");
  gtk_widget_class_bind_template_child (widget_class, AgendaSessionList, day_bin);
  gtk_widget_class_bind_template_child (widget_class, AgendaSessionList, view);
  gtk_widget_class_bind_template_child (widget_class, AgendaSessionList, selection);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_item_changed_cb);
  gtk_widget_class_install_action (widget_class, "session.copy", NULL, copy_session);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "session.copy",
                                       NULL);
  gtk_widget_class_set_css_name (widget_class, "session-list");
}

static void
agenda_session_list_init (AgendaSessionList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->bound = g_hash_table_new (NULL, NULL);
  self->shown = g_list_store_new (AGENDA_TYPE_SESSION);
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (self->shown));
}

/**
 * agenda_session_list_new:
 *
 * Returns: (transfer floating): the list of @context's forum
 */
GtkWidget *
agenda_session_list_new (AgendaContext *context)
{
  g_return_val_if_fail (AGENDA_IS_CONTEXT (context), NULL);

  return g_object_new (AGENDA_TYPE_SESSION_LIST, "context", context, NULL);
}

/**
 * agenda_session_list_get_selected:
 *
 * Returns: (transfer none) (nullable): the session chosen, even while it is not shown
 */
AgendaSession *
agenda_session_list_get_selected (AgendaSessionList *self)
{
  g_return_val_if_fail (AGENDA_IS_SESSION_LIST (self), NULL);

  return self->selected;
}

/**
 * agenda_session_list_set_selected:
 * @session: (nullable): the session to choose and to bring into view
 */
void
agenda_session_list_set_selected (AgendaSessionList *self,
                                  AgendaSession     *session)
{
  g_return_if_fail (AGENDA_IS_SESSION_LIST (self));

  if (!g_set_object (&self->selected, session))
    return;

  select_shown (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SELECTED]);
}

/**
 * agenda_session_list_get_day:
 *
 * Returns: the Julian day that is shown, or %AGENDA_ALL_DAYS
 */
guint32
agenda_session_list_get_day (AgendaSessionList *self)
{
  g_return_val_if_fail (AGENDA_IS_SESSION_LIST (self), AGENDA_ALL_DAYS);

  return self->day;
}

/**
 * agenda_session_list_set_day:
 * @julian: the Julian day to show, or %AGENDA_ALL_DAYS
 */
void
agenda_session_list_set_day (AgendaSessionList *self,
                             guint32            julian)
{
  g_return_if_fail (AGENDA_IS_SESSION_LIST (self));

  if (self->day == julian)
    return;

  self->day = julian;
  fill (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DAY]);
}

/**
 * agenda_session_list_get_shown:
 *
 * Returns: (transfer none): the sessions of the rows, in order
 */
GListModel *
agenda_session_list_get_shown (AgendaSessionList *self)
{
  g_return_val_if_fail (AGENDA_IS_SESSION_LIST (self), NULL);

  return G_LIST_MODEL (self->shown);
}

/**
 * agenda_session_list_focus:
 *
 * Gives the chosen row the focus, or the first one.
 */
void
agenda_session_list_focus (AgendaSessionList *self)
{
  guint position;

  g_return_if_fail (AGENDA_IS_SESSION_LIST (self));

  position = find_session (self, self->selected);
  if (position != GTK_INVALID_LIST_POSITION)
    agenda_compat_scroll_to (self->view, position, TRUE);
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->view));
}
