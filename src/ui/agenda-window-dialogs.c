/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-window-private.h"

#include <glib/gi18n-lib.h>

#include "agenda-commands.h"
#include "agenda-compat.h"
#include "agenda-preferences.h"

/**
 * agenda_window_open_dialog:
 * @present: makes the dialog, from what the window knows, in the language that is on
 *
 * Opens a dialog that changes with the language as long as it is open.
 */
void
agenda_window_open_dialog (AgendaWindow     *self,
                           AgendaDialogFunc  present)
{
  self->present_dialog = present;
  g_set_weak_pointer (&self->dialog, present (self));
}

/**
 * agenda_window_update_dialog:
 *
 * Says the dialog that is open again: the language has changed.
 */
void
agenda_window_update_dialog (AgendaWindow *self)
{
  GtkWidget *before = self->dialog;

  if (before == NULL)
    return;

  /* It says itself again, and is where the language may have been chosen: the focus stays. */
  if (self->present_dialog == agenda_window_present_preferences)
    {
      agenda_compat_set_dialog_title (before, _("Preferences"));
      return;
    }

  agenda_window_open_dialog (self, self->present_dialog);
  agenda_compat_close_dialog (before);
}

/**
 * agenda_window_present_shortcuts:
 *
 * Returns: (transfer none): the keys of every command
 */
GtkWidget *
agenda_window_present_shortcuts (AgendaWindow *self)
{
  return agenda_commands_show_shortcuts (GTK_WINDOW (self));
}

/**
 * agenda_window_present_about:
 *
 * Returns: (transfer none): who made the application
 */
GtkWidget *
agenda_window_present_about (AgendaWindow *self)
{
  g_autofree char *name = g_strconcat (_("Taihe Agenda"), APPLICATION_NAME_SUFFIX, NULL);
  const AgendaAbout about = {
    .application_id = APPLICATION_ID,
    .name = name,
    .version = PACKAGE_VERSION,
    .developer = _("The Taihe Agenda developers"),
    .comments = _("The agenda of the Taihe Civilizations Forum in Chinese and English"),
    .website = "http://titcf.org",
    /* Translators: put your name here, one a line, with <address> behind it if you like */
    .translators = _("translator-credits"),
  };

  return agenda_compat_show_about (GTK_WINDOW (self), &about);
}

/**
 * agenda_window_present_preferences:
 *
 * Returns: (transfer none): what a delegate may choose
 */
GtkWidget *
agenda_window_present_preferences (AgendaWindow *self)
{
  return agenda_compat_present_content (
    GTK_WINDOW (self), _("Preferences"),
    agenda_preferences_new (agenda_context_get_language (self->context)));
}
