/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-day-bar.h"

#include <glib/gi18n-lib.h>

/**
 * AgendaDayBar:
 *
 * One toggle for each day of the forum, and one for all of them. Hidden when the forum has one
 * day. The toggles name the action "win.day" and follow its state.
 */
struct _AgendaDayBar
{
  AdwBin parent_instance;

  /* borrowed */
  GtkWidget *box;

  /* owned */
  AgendaContext *context;
};

G_DEFINE_FINAL_TYPE (AgendaDayBar, agenda_day_bar, ADW_TYPE_BIN)

typedef enum
{
  PROP_CONTEXT = 1,
} AgendaDayBarProperty;

static GParamSpec *props[PROP_CONTEXT + 1];

static guint32
button_get_day (GtkWidget *button)
{
  return g_variant_get_uint32 (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (button)));
}

static void
label_button (AgendaDayBar *self,
              GtkWidget    *button)
{
  AgendaLanguage *language = agenda_context_get_language (self->context);
  guint32 julian = button_get_day (button);
  GtkWidget *label = gtk_button_get_child (GTK_BUTTON (button));
  g_autofree char *shown = NULL;
  g_autofree char *spoken = NULL;

  if (julian == 0)
    {
      /* Translators: on the toggle that shows every day of the forum */
      shown = g_strdup (C_("days", "All"));
      spoken = g_strdup (_("All days"));
    }
  else
    {
      GDate day;

      g_date_clear (&day, 1);
      g_date_set_julian (&day, julian);
      shown = agenda_language_format_day_short (language, &day);
      spoken = agenda_language_format_day_long (language, &day);
    }

  gtk_label_set_text (GTK_LABEL (label), shown);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, spoken,
                                  -1);
}

static void
add_button (AgendaDayBar *self,
            guint32       julian)
{
  GtkWidget *button = gtk_toggle_button_new ();
  GtkWidget *label = gtk_label_new (NULL);

  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), g_variant_new_uint32 (julian));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.day");
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "day-toggle");
  label_button (self, button);
  gtk_box_append (GTK_BOX (self->box), button);
}

static void
forum_changed_cb (AgendaDayBar *self)
{
  AgendaForum *forum = agenda_context_get_forum (self->context);
  GListModel *sessions = forum != NULL ? agenda_forum_get_sessions (forum) : NULL;
  guint n_sessions = sessions != NULL ? g_list_model_get_n_items (sessions) : 0;
  guint32 last = 0;
  guint n_days = 0;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->box)) != NULL)
    gtk_box_remove (GTK_BOX (self->box), child);

  add_button (self, 0);
  for (guint i = 0; i < n_sessions; i++)
    {
      g_autoptr (AgendaSession) session = g_list_model_get_item (sessions, i);
      guint32 julian = agenda_when_get_julian (agenda_session_get_when (session));

      if (julian != last)
        {
          add_button (self, julian);
          n_days++;
        }
      last = julian;
    }

  gtk_widget_set_visible (GTK_WIDGET (self), n_days > 1);
}

static void
language_changed_cb (AgendaDayBar *self)
{
  for (GtkWidget *button = gtk_widget_get_first_child (self->box);
       button != NULL;
       button = gtk_widget_get_next_sibling (button))
    label_button (self, button);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->box),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Days"),
                                  -1);
}

static void
agenda_day_bar_constructed (GObject *object)
{
  AgendaDayBar *self = AGENDA_DAY_BAR (object);

  G_OBJECT_CLASS (agenda_day_bar_parent_class)->constructed (object);

  g_signal_connect_object (self->context, "notify::forum", G_CALLBACK (forum_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (agenda_context_get_language (self->context), "notify::tag",
                           G_CALLBACK (language_changed_cb), self, G_CONNECT_SWAPPED);
  forum_changed_cb (self);
  language_changed_cb (self);
}

static void
agenda_day_bar_dispose (GObject *object)
{
  AgendaDayBar *self = AGENDA_DAY_BAR (object);

  g_clear_object (&self->context);

  G_OBJECT_CLASS (agenda_day_bar_parent_class)->dispose (object);
}

static void
agenda_day_bar_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  AgendaDayBar *self = AGENDA_DAY_BAR (object);

  switch ((AgendaDayBarProperty) prop_id)
    {
    case PROP_CONTEXT:
      g_value_set_object (value, self->context);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
agenda_day_bar_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  AgendaDayBar *self = AGENDA_DAY_BAR (object);

  switch ((AgendaDayBarProperty) prop_id)
    {
    case PROP_CONTEXT:
      self->context = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
agenda_day_bar_class_init (AgendaDayBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = agenda_day_bar_constructed;
  object_class->dispose = agenda_day_bar_dispose;
  object_class->get_property = agenda_day_bar_get_property;
  object_class->set_property = agenda_day_bar_set_property;

  props[PROP_CONTEXT] =
    g_param_spec_object ("context", NULL, NULL, AGENDA_TYPE_CONTEXT,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "day-bar");
}

static void
agenda_day_bar_init (AgendaDayBar *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 2);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_AUTOMATIC,
                                  GTK_POLICY_NEVER);
  /* The toggles take the focus, and bring themselves into view. */
  gtk_widget_set_focusable (scroller, FALSE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), self->box);
  adw_bin_set_child (ADW_BIN (self), scroller);
}

/**
 * agenda_day_bar_new:
 *
 * Returns: (transfer floating): the days of @context's forum
 */
GtkWidget *
agenda_day_bar_new (AgendaContext *context)
{
  g_return_val_if_fail (AGENDA_IS_CONTEXT (context), NULL);

  return g_object_new (AGENDA_TYPE_DAY_BAR, "context", context, NULL);
}
