/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-window-private.h"

#include <glib/gi18n-lib.h>

#include "agenda-bundle.h"

static void
append_agenda (GMenu      *menu,
               const char *title,
               const char *key)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (title, NULL);

  g_menu_item_set_action_and_target (item, "win.agenda", "s", key);
  g_menu_append_item (menu, item);
}

/* Menus take an underscore for a mnemonic; a title is text. */
static char *
escape_mnemonic (const char *title)
{
  g_autoptr (GString) escaped = g_string_new (title);

  g_string_replace (escaped, "_", "__", 0);
  return g_strdup (escaped->str);
}

static GMenuModel *
create_agendas (AgendaWindow *self)
{
  GMenu *menu = g_menu_new ();
  GListModel *entries = G_LIST_MODEL (agenda_opener_get_library (self->opener));
  const char *tag = agenda_language_get_content_tag (agenda_context_get_language (self->context));

  append_agenda (menu, _("Taihe Civilizations Forum 2018"), "");
  append_agenda (menu, _("Sample Forum (Fictional)"), AGENDA_BUNDLE_SAMPLE);
  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (AgendaLibraryEntry) entry = g_list_model_get_item (entries, i);
      const char *id = agenda_library_entry_get_id (entry);
      const char *title = agenda_text_get (agenda_library_entry_get_title (entry), tag, NULL);
      g_autofree char *escaped = escape_mnemonic (title != NULL ? title : id);
      g_autofree char *key = g_strconcat (AGENDA_OPENER_LIBRARY_PREFIX, id, NULL);

      append_agenda (menu, escaped, key);
    }

  return G_MENU_MODEL (menu);
}

static GMenuModel *
create_languages (void)
{
  GMenu *menu = g_menu_new ();

  /* Each language is named in its own script, for those who read no other. */
  g_menu_append (menu, C_("language", "System"), "app.language::system");
  g_menu_append (menu, "中文", "app.language::zh-Hans");
  g_menu_append (menu, "English", "app.language::en");
  g_menu_append (menu, _("Show _Both Languages"), "app.show-both");

  return G_MENU_MODEL (menu);
}

/* An open menu has the keyboard to itself, and lets those keys through that change what it says
 * itself. */
static void
set_up_button (GtkMenuButton *button,
               GMenu         *menu)
{
  static const struct
  {
    guint key;
    const char *action;
  } keys[] = {
    { GDK_KEY_l, "app.switch-language" },
    { GDK_KEY_b, "app.show-both" },
  };
  GtkEventController *controller = gtk_shortcut_controller_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (controller),
      gtk_shortcut_new (gtk_keyval_trigger_new (keys[i].key, GDK_CONTROL_MASK),
                        gtk_named_action_new (keys[i].action)));
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);

  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
  gtk_widget_add_controller (GTK_WIDGET (gtk_menu_button_get_popover (button)), controller);
}

/* The button inside, which takes the focus, is labelled by this one. */
static void
name_button (GtkMenuButton *button,
             const char    *name)
{
  gtk_widget_set_tooltip_text (GTK_WIDGET (button), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
}

/**
 * agenda_window_set_up_menu:
 *
 * Gives the buttons their menus, which are filled later.
 */
void
agenda_window_set_up_menu (AgendaWindow *self)
{
  set_up_button (agenda_shell_get_menu_button (self->shell), self->menu);
  set_up_button (agenda_shell_get_share_button (self->shell), self->share_menu);
}

/**
 * agenda_window_update_menu:
 *
 * Says the menus again: the language or the agendas have changed.
 */
void
agenda_window_update_menu (AgendaWindow *self)
{
  g_autoptr (GMenuModel) agendas = create_agendas (self);
  g_autoptr (GMenuModel) languages = create_languages ();
  g_autoptr (GMenu) open = g_menu_new ();
  g_autoptr (GMenu) about = g_menu_new ();

  g_menu_append (open, _("_Open Agenda…"), "win.open");
  g_menu_append (about, _("_Preferences"), "win.preferences");
  g_menu_append (about, _("About This _Forum"), "win.show-forum");
  g_menu_append (about, _("_Keyboard Shortcuts"), "win.shortcuts");
  g_menu_append (about, _("_About Taihe Agenda"), "win.about");

  g_menu_remove_all (self->menu);
  g_menu_append_section (self->menu, _("Agenda"), agendas);
  g_menu_append_section (self->menu, NULL, G_MENU_MODEL (open));
  g_menu_append_section (self->menu, _("Language"), languages);
  g_menu_append_section (self->menu, NULL, G_MENU_MODEL (about));

  g_menu_remove_all (self->share_menu);
  g_menu_append (self->share_menu, _("Copy _Link"), "win.copy-link");
  g_menu_append (self->share_menu, _("Copy as _Text"), "win.copy-text");

  name_button (agenda_shell_get_menu_button (self->shell), _("Main menu"));
  name_button (agenda_shell_get_share_button (self->shell), _("Share"));
}
