/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-fact-row.h"

#include "agenda-row-parts.h"

/**
 * AgendaFactRow:
 *
 * When, where or in which languages: an icon and up to a few lines. AdwActionRow has an icon of
 * its own, but libadwaita 1.3 deprecates it.
 */
struct _AgendaFactRow
{
  AdwActionRow parent_instance;

  /* children */
  GtkImage *icon;
};

G_DEFINE_FINAL_TYPE (AgendaFactRow, agenda_fact_row, ADW_TYPE_ACTION_ROW)

typedef enum
{
  PROP_FACT_ICON = 1,
} AgendaFactRowProperty;

static GParamSpec *props[PROP_FACT_ICON + 1];

static void
agenda_fact_row_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  AgendaFactRow *self = AGENDA_FACT_ROW (object);

  switch ((AgendaFactRowProperty) prop_id)
    {
    case PROP_FACT_ICON:
      g_value_set_string (value, agenda_fact_row_get_fact_icon (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
agenda_fact_row_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  AgendaFactRow *self = AGENDA_FACT_ROW (object);

  switch ((AgendaFactRowProperty) prop_id)
    {
    case PROP_FACT_ICON:
      agenda_fact_row_set_fact_icon (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
agenda_fact_row_class_init (AgendaFactRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = agenda_fact_row_get_property;
  object_class->set_property = agenda_fact_row_set_property;

  props[PROP_FACT_ICON] =
    g_param_spec_string ("fact-icon", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
agenda_fact_row_init (AgendaFactRow *self)
{
  self->icon = g_object_new (GTK_TYPE_IMAGE,
                             "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                             NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->icon), "dim-label");
  adw_action_row_add_prefix (ADW_ACTION_ROW (self), GTK_WIDGET (self->icon));
  gtk_widget_add_css_class (GTK_WIDGET (self), "fact");
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * agenda_fact_row_new:
 * @icon_name: (nullable): a symbolic icon
 *
 * Returns: (transfer floating): a row that says nothing yet, and hides
 */
GtkWidget *
agenda_fact_row_new (const char *icon_name)
{
  return g_object_new (AGENDA_TYPE_FACT_ROW, "fact-icon", icon_name, NULL);
}

const char *
agenda_fact_row_get_fact_icon (AgendaFactRow *self)
{
  g_return_val_if_fail (AGENDA_IS_FACT_ROW (self), NULL);

  return gtk_image_get_icon_name (self->icon);
}

void
agenda_fact_row_set_fact_icon (AgendaFactRow *self,
                               const char    *icon_name)
{
  g_return_if_fail (AGENDA_IS_FACT_ROW (self));

  if (g_strcmp0 (gtk_image_get_icon_name (self->icon), icon_name) == 0)
    return;

  gtk_image_set_from_icon_name (self->icon, icon_name);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FACT_ICON]);
}

/**
 * agenda_fact_row_set_texts:
 * @title: (nullable): the fact; the row hides when there is none
 * @subtitle: (nullable): more about it
 *
 * Shows a fact, or nothing.
 */
void
agenda_fact_row_set_texts (AgendaFactRow *self,
                           const char    *title,
                           const char    *subtitle)
{
  g_return_if_fail (AGENDA_IS_FACT_ROW (self));

  gtk_widget_set_visible (GTK_WIDGET (self), title != NULL && *title != '\0');
  agenda_row_set_texts (GTK_WIDGET (self), title, subtitle);
}
