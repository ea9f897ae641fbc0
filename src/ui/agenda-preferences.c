/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-preferences.h"

#include "agenda-template.h"

/**
 * AgendaPreferences:
 *
 * What a delegate may choose: the language of the interface, the one of the agenda, and whether
 * both are shown. Each choice is an action of the application and so takes effect at once.
 */
struct _AgendaPreferences
{
  AdwPreferencesPage parent_instance;
};

G_DEFINE_FINAL_TYPE (AgendaPreferences, agenda_preferences, ADW_TYPE_PREFERENCES_PAGE)

static void
agenda_preferences_class_init (AgendaPreferencesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const char *const named[] = { "language_group", "system_row", "content_group",
                                "content_interface_row", "both_row" };

  agenda_template_set (widget_class, RESOURCE_PATH "/agenda-preferences.ui");
  for (gsize i = 0; i < G_N_ELEMENTS (named); i++)
    gtk_widget_class_bind_template_child_full (widget_class, named[i], FALSE, 0);
}

static void
agenda_preferences_init (AgendaPreferences *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * agenda_preferences_new:
 * @language: the language of the process
 *
 * Returns: (transfer floating): a page for a dialog over a window of the application
 */
GtkWidget *
agenda_preferences_new (AgendaLanguage *language)
{
  GtkWidget *self = g_object_new (AGENDA_TYPE_PREFERENCES, NULL);

  g_return_val_if_fail (AGENDA_IS_LANGUAGE (language), self);

  agenda_template_follow (self, language);

  return self;
}
