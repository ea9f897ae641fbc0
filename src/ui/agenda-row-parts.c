/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-row-parts.h"

#include "agenda-text-column.h"

/* How narrow the text of a row may become, in characters. */
#define LEAST_CHARS 8

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

/* An expander has lists inside, one for its header and one for what unfolds, that can take the
 * focus by their kind; libadwaita leaves them and the outer row without a name. Newer versions
 * say that the header's list is nothing but a container, which may not have one: it needs no focus,
 * for its row takes it. */
static void
name_lists (GtkWidget  *widget,
            const char *name)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (child))
          == GTK_ACCESSIBLE_ROLE_GENERIC && GTK_IS_LIST_BOX (child))
        gtk_widget_set_focusable (child, FALSE);
      else if (GTK_IS_LIST_BOX (child))
        gtk_accessible_update_property (GTK_ACCESSIBLE (child),
                                        GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                        -1);
      else if (!GTK_IS_LIST_BOX_ROW (child))
        name_lists (child, name);
    }
}

static GtkWidget *
find_header (GtkWidget *widget)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *header = ADW_IS_ACTION_ROW (child) ? child : find_header (child);

      if (header != NULL)
        return header;
    }

  return NULL;
}

/* The box of the title and the subtitle, as the style of libadwaita knows it. */
static GtkWidget *
find_title_box (GtkWidget *widget)
{
  if (GTK_IS_BOX (widget) && gtk_widget_has_css_class (widget, "title"))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *box = find_title_box (child);

      if (box != NULL)
        return box;
    }

  return NULL;
}

/* For its least width a label that may break anywhere is laid out at no width at all, with every
 * letter on a line of its own. The rows are wide. With that and with the box around the labels most
 * of the time of a row is spent. */
static void
lighten (GtkWidget *row)
{
  GtkWidget *header = ADW_IS_ACTION_ROW (row) ? row : find_header (row);
  GtkWidget *box = header != NULL ? find_title_box (header) : NULL;

  if (box == NULL || GTK_IS_CUSTOM_LAYOUT (gtk_widget_get_layout_manager (box)))
    return;

  agenda_text_column_lay_out (box);
  for (GtkWidget *child = gtk_widget_get_first_child (box); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_LABEL (child))
      gtk_label_set_width_chars (GTK_LABEL (child), LEAST_CHARS);
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

  title = title != NULL ? title : "";
  subtitle = subtitle != NULL ? subtitle : "";
  lighten (row);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_use_underline (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (ADW_IS_ACTION_ROW (row))
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  else
    {
      adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), subtitle);
      name_lists (row, title);
      gtk_accessible_update_property (GTK_ACCESSIBLE (row),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                      -1);
    }

  /* GTK 4.8 does not read the label that a row is said to be described by. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (row),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, subtitle,
                                  -1);
}

static void
expanded_changed_cb (AdwExpanderRow *row)
{
  GtkWidget *header = find_header (GTK_WIDGET (row));

  if (header != NULL)
    gtk_accessible_update_state (GTK_ACCESSIBLE (header),
                                 GTK_ACCESSIBLE_STATE_EXPANDED,
                                 adw_expander_row_get_expanded (row),
                                 -1);
}

/**
 * agenda_row_say_expanded:
 * @row: a new row
 *
 * Makes what of @row takes the focus say whether it is unfolded.
 */
void
agenda_row_say_expanded (AdwExpanderRow *row)
{
  g_return_if_fail (ADW_IS_EXPANDER_ROW (row));

  g_signal_connect (row, "notify::expanded", G_CALLBACK (expanded_changed_cb), NULL);
  expanded_changed_cb (row);
}
