/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-compat.h"

#if ADW_CHECK_VERSION (1, 8, 0)
/**
 * agenda_compat_create_shortcuts:
 * @section: what the shortcuts are of
 * @shortcuts: (array length=n_shortcuts): in order, those of one group behind one another
 *
 * Lists the keyboard shortcuts.
 *
 * Returns: (transfer none): the dialog, for agenda_compat_present()
 */
GtkWidget *
agenda_compat_create_shortcuts (GtkWindow            *parent,
                                const char           *section,
                                const AgendaShortcut *shortcuts,
                                gsize                 n_shortcuts)
{
  AdwDialog *dialog = adw_shortcuts_dialog_new ();
  AdwShortcutsSection *group = NULL;

  for (gsize i = 0; i < n_shortcuts; i++)
    {
      if (i == 0 || !g_str_equal (shortcuts[i].group, shortcuts[i - 1].group))
        {
          group = adw_shortcuts_section_new (shortcuts[i].group);
          adw_shortcuts_dialog_add (ADW_SHORTCUTS_DIALOG (dialog), group);
        }
      adw_shortcuts_section_add (group, adw_shortcuts_item_new (shortcuts[i].title,
                                                                shortcuts[i].accels));
    }

  return GTK_WIDGET (dialog);
}
#else
/* GtkShortcutsWindow is deprecated from GTK 4.18, its successor is in libadwaita 1.8: in between
 * there is nothing else. Its parts can only be put together by GtkBuilder before GTK 4.14. */
static char *
describe (const char           *section,
          const AgendaShortcut *shortcuts,
          gsize                 n_shortcuts)
{
  GString *ui = g_string_new ("<interface><object class='GtkShortcutsWindow' id='window'>"
                              "<property name='modal'>1</property><child>"
                              "<object class='GtkShortcutsSection'>"
                              "<property name='section-name'>shortcuts</property>"
                              "<property name='max-height'>14</property>");
  g_autofree char *title = g_markup_printf_escaped ("<property name='title'>%s</property>",
                                                    section);

  g_string_append (ui, title);
  for (gsize i = 0; i < n_shortcuts; i++)
    {
      g_autofree char *group =
        g_markup_printf_escaped ("<child><object class='GtkShortcutsGroup'>"
                                 "<property name='title'>%s</property>",
                                 shortcuts[i].group);
      g_autofree char *shortcut =
        g_markup_printf_escaped ("<child><object class='GtkShortcutsShortcut'>"
                                 "<property name='title'>%s</property>"
                                 "<property name='accelerator'>%s</property></object></child>",
                                 shortcuts[i].title, shortcuts[i].accels);

      if (i == 0 || !g_str_equal (shortcuts[i].group, shortcuts[i - 1].group))
        {
          g_string_append (ui, i > 0 ? "</object></child>" : "");
          g_string_append (ui, group);
        }
      g_string_append (ui, shortcut);
    }
  g_string_append (ui, n_shortcuts > 0 ? "</object></child>" : "");
  g_string_append (ui, "</object></child></object></interface>");

  return g_string_free (ui, FALSE);
}

/* The toolkit names the search in a way that cannot be read back; agenda_compat_take_words() can
 * read ours. */
static void
name_search (GtkWidget *widget)
{
  if (GTK_IS_SEARCH_ENTRY (widget) || GTK_IS_TOGGLE_BUTTON (widget))
    agenda_compat_set_name (widget, g_dgettext ("gtk40", "Search Shortcuts"));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    name_search (child);
}

GtkWidget *
agenda_compat_create_shortcuts (GtkWindow            *parent,
                                const char           *section,
                                const AgendaShortcut *shortcuts,
                                gsize                 n_shortcuts)
{
  g_autofree char *ui = describe (section, shortcuts, n_shortcuts);
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_string (ui, -1);
  GtkWindow *window = GTK_WINDOW (gtk_builder_get_object (builder, "window"));

  gtk_window_set_transient_for (window, parent);
  name_search (GTK_WIDGET (window));

  return GTK_WIDGET (window);
}
#endif
