/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-row-parts.h"

/**
 * agenda_row_arrow_new:
 * @icon_name: a symbolic icon
 *
 * Returns: (transfer floating): what shows at the end of a row that it leads somewhere; the row's
 *   own role says that to assistive technology
 */
GtkWidget *
agenda_row_arrow_new (const char *icon_name)
{
  GtkWidget *arrow;

  g_return_val_if_fail (icon_name != NULL, NULL);

  arrow = g_object_new (GTK_TYPE_IMAGE,
                        "icon-name", icon_name,
                        "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                        NULL);
  gtk_widget_add_css_class (arrow, "dim-label");

  return arrow;
}

/**
 * agenda_row_set_action:
 * @row: a row of a list box
 * @action_name: an action with a string for its parameter
 * @target: the parameter
 *
 * Makes @row activate an action.
 */
void
agenda_row_set_action (GtkWidget  *row,
                       const char *action_name,
                       const char *target)
{
  g_return_if_fail (GTK_IS_LIST_BOX_ROW (row));
  g_return_if_fail (action_name != NULL);
  g_return_if_fail (target != NULL);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action_name);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
}

/**
 * agenda_row_set_texts:
 * @row: an AdwActionRow or AdwExpanderRow
 * @title: (nullable): its title
 * @subtitle: (nullable): its subtitle
 *
 * Shows text that comes from an agenda: it may look like markup and is none.
 */
void
agenda_row_set_texts (GtkWidget  *row,
                      const char *title,
                      const char *subtitle)
{
  g_return_if_fail (ADW_IS_ACTION_ROW (row) || ADW_IS_EXPANDER_ROW (row));

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_use_underline (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title != NULL ? title : "");
  if (ADW_IS_ACTION_ROW (row))
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle != NULL ? subtitle : "");
  else
    adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), subtitle != NULL ? subtitle : "");
}
