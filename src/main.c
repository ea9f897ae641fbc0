/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include <gtk/gtk.h>

#include "agenda-application.h"
#include "agenda-command-line.h"

/* The environment and the language come before everything else: catalogues are chosen by them, and
 * neither can be changed once there are threads. */
int
main (int   argc,
      char *argv[])
{
  const char *desktop_tag = agenda_language_prepare_process ();
  const char *localedir = g_getenv ("TAIHE_AGENDA_LOCALEDIR");
  g_auto (AgendaCommandLine) command_line = { NULL, };
  g_auto (GStrv) arguments = g_strdupv (argv);
  g_autoptr (AgendaLanguage) language = NULL;
  g_autoptr (AgendaApplication) application = NULL;
  g_autoptr (GError) error = NULL;
  int status;

  gtk_disable_setlocale ();

  language = agenda_language_new (localedir != NULL ? localedir : LOCALEDIR, desktop_tag);
  if (!agenda_command_line_parse (&command_line, &arguments, &error))
    {
      g_printerr ("%s: %s\n", PACKAGE_NAME, error->message);
      return 2;
    }

  if (command_line.language != NULL)
    agenda_language_set_tag (language, command_line.language);
  if (agenda_command_line_run (&command_line, language, arguments, &status))
    return status;

  application = agenda_application_new (language, desktop_tag, command_line.language == NULL);

  return g_application_run (G_APPLICATION (application), (int) g_strv_length (arguments),
                            arguments);
}
