/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-session-list.h"

#include <glib/gi18n-lib.h>

#include "agenda-day-bar.h"
#include "agenda-plain-text.h"
#include "agenda-session-row.h"

/**
 * AgendaSessionList:
 *
 * The sessions of the forum, or of one of its days, in order, under a bar of the days.
 */
struct _AgendaSessionList
{
  AdwBin parent_instance;

  /* borrowed */
  AgendaItemList *items;

  /* owned */
  AgendaContext *context;
  guint32 day;
};

G_DEFINE_FINAL_TYPE (AgendaSessionList, agenda_session_list, ADW_TYPE_BIN)

typedef enum
{
  PROP_CONTEXT = 1,
  PROP_DAY,
} AgendaSessionListProperty;

static GParamSpec *props[PROP_DAY + 1];

static GtkWidget *
create_row (gpointer owner)
{
  return agenda_session_row_new (AGENDA_SESSION_LIST (owner)->context);
}

static void
bind_row (gpointer   owner,
          GtkWidget *row,
          gpointer   item,
          guint      position)
{
  AgendaSessionList *self = owner;
  g_autoptr (AgendaSession) previous = NULL;

  if (position != GTK_INVALID_LIST_POSITION && position > 0)
    previous = g_list_model_get_item (agenda_item_list_get_shown (self->items), position - 1);

  agenda_session_row_set_previous (AGENDA_SESSION_ROW (row), previous);
  agenda_session_row_set_session (AGENDA_SESSION_ROW (row), item);
}

static char *
describe_row (GtkWidget *row)
{
  return agenda_session_row_dup_description (AGENDA_SESSION_ROW (row));
}

static const AgendaRowFuncs row_funcs = {
  .create = create_row,
  .bind = bind_row,
  .describe = describe_row,
};

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

  agenda_item_list_fill (self->items, result);
}

static void
forum_changed_cb (AgendaSessionList *self)
{
  agenda_item_list_set_selected (self->items, NULL);
  if (self->day != AGENDA_ALL_DAYS)
    agenda_session_list_set_day (self, AGENDA_ALL_DAYS);
  else
    fill (self);
}

static void
language_changed_cb (AgendaSessionList *self)
{
  agenda_item_list_set_label (self->items, _("Sessions"));
  agenda_item_list_update_rows (self->items);
}

static void
copy_session (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  AgendaSessionList *self = AGENDA_SESSION_LIST (widget);
  AgendaSession *session = agenda_item_list_get_selected (self->items);
  g_autofree char *text = NULL;

  if (session == NULL)
    return;

  text = agenda_plain_text_from_session (agenda_context_get_forum (self->context), session,
                                         agenda_context_get_language (self->context));
  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
}

static void
agenda_session_list_constructed (GObject *object)
{
  AgendaSessionList *self = AGENDA_SESSION_LIST (object);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *items = agenda_item_list_new (&row_funcs, self);

  G_OBJECT_CLASS (agenda_session_list_parent_class)->constructed (object);

  self->items = AGENDA_ITEM_LIST (items);
  gtk_widget_set_vexpand (items, TRUE);
  gtk_box_append (GTK_BOX (box), agenda_day_bar_new (self->context));
  gtk_box_append (GTK_BOX (box), items);
  adw_bin_set_child (ADW_BIN (self), box);

  g_signal_connect_object (self->context, "notify::forum", G_CALLBACK (forum_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (agenda_context_get_language (self->context), "changed",
                           G_CALLBACK (language_changed_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  fill (self);
  language_changed_cb (self);
}

static void
agenda_session_list_dispose (GObject *object)
{
  AgendaSessionList *self = AGENDA_SESSION_LIST (object);

  /* The rows ask their owner for the context while they go. */
  adw_bin_set_child (ADW_BIN (self), NULL);
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
  props[PROP_DAY] =
    g_param_spec_uint ("day", NULL, NULL, 0, G_MAXUINT32, AGENDA_ALL_DAYS,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /* A widget's own binding: an accelerator of the application would take copying away from text. */
  gtk_widget_class_install_action (widget_class, "session.copy", NULL, copy_session);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "session.copy",
                                       NULL);
  gtk_widget_class_set_css_name (widget_class, "session-list");
}

static void
agenda_session_list_init (AgendaSessionList *self)
{
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
 * agenda_session_list_get_items:
 *
 * Returns: (transfer none): the list itself, of #AgendaSession
 */
AgendaItemList *
agenda_session_list_get_items (AgendaSessionList *self)
{
  g_return_val_if_fail (AGENDA_IS_SESSION_LIST (self), NULL);

  return self->items;
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
