/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-command-line.h"

#include <stdio.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "agenda-bundle.h"
#include "agenda-plain-text.h"
#include "agenda-reader.h"

/* The last one is the application's, which may be in another process. */
static const GOptionEntry entries[] = {
  { "list", 'l', 0, G_OPTION_ARG_NONE, NULL,
    N_("Print the agenda as text (the bundled one, or FILE)"), NULL },
  { "check", 'c', 0, G_OPTION_ARG_FILENAME, NULL,
    N_("Print each problem of an agenda file"), N_("FILE") },
  { "language", 0, 0, G_OPTION_ARG_STRING, NULL,
    N_("The language of this run: en or zh-Hans"), N_("TAG") },
  { "version", 0, 0, G_OPTION_ARG_NONE, NULL,
    N_("Print the version"), NULL },
  { "speakers", 0, 0, G_OPTION_ARG_NONE, NULL,
    N_("Show the speakers rather than the sessions"), NULL },
  G_OPTION_ENTRY_NULL
};

/**
 * agenda_command_line_clear:
 */
void
agenda_command_line_clear (AgendaCommandLine *self)
{
  g_clear_pointer (&self->language, g_free);
  g_clear_pointer (&self->check, g_free);
}

/**
 * agenda_command_line_parse:
 * @arguments: (inout): taken out of it: what is ours
 *
 * Reads what has to be known before there is an application: the language, and what needs no
 * display. The rest stays for the application.
 *
 * Returns: whether that went well
 */
gboolean
agenda_command_line_parse (AgendaCommandLine   *self,
                           char              ***arguments,
                           GError             **error)
{
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  GOptionEntry filled[G_N_ELEMENTS (entries)];

  memcpy (filled, entries, sizeof entries);
  filled[0].arg_data = &self->list;
  filled[1].arg_data = &self->check;
  filled[2].arg_data = &self->language;
  filled[3].arg_data = &self->version;
  filled[4].long_name = NULL;

  g_option_context_add_main_entries (context, filled, GETTEXT_PACKAGE);
  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_set_ignore_unknown_options (context, TRUE);

  if (!g_option_context_parse_strv (context, arguments, error))
    return FALSE;

  if (self->language != NULL
      && !g_str_equal (self->language, AGENDA_LANGUAGE_ENGLISH)
      && !g_str_equal (self->language, AGENDA_LANGUAGE_CHINESE))
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   "--language: %s (en, zh-Hans)", self->language);
      return FALSE;
    }

  return TRUE;
}

static void
print_problems (GPtrArray  *problems,
                const char *name,
                FILE       *stream)
{
  for (guint i = 0; i < problems->len; i++)
    {
      g_autofree char *line = agenda_problem_format (g_ptr_array_index (problems, i), name);

      fprintf (stream, "%s\n", line);
    }
}

static gboolean
has_errors (GPtrArray *problems)
{
  for (guint i = 0; i < problems->len; i++)
    if (agenda_problem_get_severity (g_ptr_array_index (problems, i)) == AGENDA_SEVERITY_ERROR)
      return TRUE;

  return FALSE;
}

static AgendaForum *
read_agenda (const char  *name,
             GPtrArray  **problems)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (name != NULL)
    {
      file = g_file_new_for_commandline_arg (name);
      return agenda_reader_read_file (file, NULL, NULL, problems, NULL);
    }

  bytes = agenda_bundle_load (AGENDA_BUNDLE_DEFAULT, NULL);
  return agenda_reader_read_bytes (bytes, NULL, problems, NULL);
}

static int
check (const char *name)
{
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (AgendaForum) forum = read_agenda (name, &problems);

  print_problems (problems, name, stdout);

  return forum == NULL || has_errors (problems) ? 1 : 0;
}

static int
list (const char     *name,
      AgendaLanguage *language)
{
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (AgendaForum) forum = read_agenda (name, &problems);
  g_autofree char *text = NULL;

  if (forum == NULL)
    {
      print_problems (problems, name, stderr);
      return 1;
    }

  text = agenda_plain_text_from_forum (forum, language);
  fputs (text, stdout);

  return 0;
}

/**
 * agenda_command_line_run:
 * @arguments: what agenda_command_line_parse() left, the program's name first
 * @status: (out): what the process shall end with
 *
 * Does what needs no window.
 *
 * Returns: whether there was anything of the kind to do
 */
gboolean
agenda_command_line_run (AgendaCommandLine  *self,
                         AgendaLanguage     *language,
                         char              **arguments,
                         int                *status)
{
  *status = 0;

  if (self->version)
    printf ("%s %s\n", PACKAGE_NAME, PACKAGE_VERSION);
  else if (self->check != NULL)
    *status = check (self->check);
  else if (self->list)
    *status = list (arguments[0] != NULL ? arguments[1] : NULL, language);
  else
    return FALSE;

  if (fflush (stdout) != 0 || ferror (stdout))
    {
      g_printerr ("%s: %s\n", PACKAGE_NAME, _("The output could not be written."));
      *status = 1;
    }

  return TRUE;
}

/**
 * agenda_command_line_describe:
 *
 * Lets --help of @application tell of the options too.
 */
void
agenda_command_line_describe (GApplication *application)
{
  GOptionEntry translated[G_N_ELEMENTS (entries)];

  /* GApplication hands the entries on without our domain. */
  memcpy (translated, entries, sizeof entries);
  for (gsize i = 0; translated[i].long_name != NULL; i++)
    {
      translated[i].description = _(translated[i].description);
      if (translated[i].arg_description != NULL)
        translated[i].arg_description = _(translated[i].arg_description);
    }

  g_application_add_main_option_entries (application, translated);
  g_application_set_option_context_parameter_string (application, _("[FILE or LINK…]"));
  g_application_set_option_context_summary (
    application, _("The agenda of the Taihe Civilizations Forum in Chinese and English"));
}
