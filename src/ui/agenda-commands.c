/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-commands.h"

#include <glib/gi18n-lib.h>

#include "agenda-compat.h"

typedef struct
{
  const char *group;
  const char *title;
  const char *action;           /* NULL: a widget binds the keys itself */
  const char *accels[3];
  const char *shown;            /* NULL: the accels; for rows that stand for several actions */
} AgendaCommand;

/* Days have a key each, but one line: the first stands for them all. */
static const AgendaCommand commands[] = {
  { N_("Views"), N_("Agenda"), "win.view::agenda", { "<Control>1" } },
  { N_("Views"), N_("Speakers"), "win.view::speakers", { "<Control>2" } },
  { N_("Views"), N_("All days"), "win.nth-day(0)", { "<Alt>0" } },
  { N_("Views"), N_("One day of the forum"), "win.nth-day(1)", { "<Alt>1" }, "<Alt>1...9" },
  { NULL, NULL, "win.nth-day(2)", { "<Alt>2" } },
  { NULL, NULL, "win.nth-day(3)", { "<Alt>3" } },
  { NULL, NULL, "win.nth-day(4)", { "<Alt>4" } },
  { NULL, NULL, "win.nth-day(5)", { "<Alt>5" } },
  { NULL, NULL, "win.nth-day(6)", { "<Alt>6" } },
  { NULL, NULL, "win.nth-day(7)", { "<Alt>7" } },
  { NULL, NULL, "win.nth-day(8)", { "<Alt>8" } },
  { NULL, NULL, "win.nth-day(9)", { "<Alt>9" } },
  { N_("Views"), N_("Back"), "win.back", { "<Alt>Left" } },
  { N_("Views"), N_("Forward"), "win.forward", { "<Alt>Right" } },
  { N_("Views"), N_("Back to the list"), NULL, { "Escape" } },
  { N_("Agenda"), N_("Open an agenda"), "win.open", { "<Control>o" } },
  { N_("Agenda"), N_("About this forum"), "win.show-forum", { "F1" } },
  { N_("Agenda"), N_("Copy the session as text"), NULL, { "<Control>c" } },
  { N_("Agenda"), N_("Copy a link to the session or speaker"), "win.copy-link",
    { "<Control><Shift>c" } },
  { N_("General"), N_("Switch between Chinese and English"), "app.switch-language",
    { "<Control>l" } },
  { N_("General"), N_("Show both languages"), "app.show-both", { "<Control>b" } },
  { N_("General"), N_("Preferences"), "win.preferences", { "<Control>comma" } },
  { N_("General"), N_("Main menu"), NULL, { "F10" } },
  { N_("General"), N_("Keyboard shortcuts"), "win.shortcuts", { "<Control>question" } },
  { N_("General"), N_("Close the window"), "window.close", { "<Control>w" } },
  { N_("General"), N_("Quit"), "app.quit", { "<Control>q" } },
};

/**
 * agenda_commands_set_accels:
 *
 * Gives the actions their keys.
 */
void
agenda_commands_set_accels (GtkApplication *application)
{
  g_return_if_fail (GTK_IS_APPLICATION (application));

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    if (commands[i].action != NULL)
      gtk_application_set_accels_for_action (application, commands[i].action, commands[i].accels);
}

/**
 * agenda_commands_create_shortcuts:
 *
 * Lists the keys of every command, in the language that is on.
 *
 * Returns: (transfer none): the dialog, for agenda_compat_present()
 */
GtkWidget *
agenda_commands_create_shortcuts (GtkWindow *parent)
{
  g_autoptr (GArray) shortcuts = g_array_new (FALSE, FALSE, sizeof (AgendaShortcut));

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      AgendaShortcut shortcut;

      if (commands[i].title == NULL)
        continue;

      shortcut.group = _(commands[i].group);
      shortcut.title = _(commands[i].title);
      shortcut.accels = commands[i].shown != NULL ? commands[i].shown : commands[i].accels[0];
      g_array_append_val (shortcuts, shortcut);
    }

  return agenda_compat_create_shortcuts (parent, _("Keyboard Shortcuts"),
                                         (const AgendaShortcut *) (gpointer) shortcuts->data,
                                         shortcuts->len);
}
