/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-window-private.h"

#include <glib/gi18n-lib.h>

#include "agenda-compat.h"
#include "agenda-row-parts.h"

/* A list of more helps nobody; the command line prints them all. */
#define MOST_PROBLEMS 200

typedef struct
{
  char *name;
  GPtrArray *problems;
} Refusal;

static void
refusal_free (gpointer data)
{
  Refusal *refusal = data;

  g_clear_pointer (&refusal->name, g_free);
  g_clear_pointer (&refusal->problems, g_ptr_array_unref);
  g_free (refusal);
}

static GtkWidget *
create_refusal (AgendaWindow *self,
                gpointer      arguments)
{
  const Refusal *refusal = arguments;
  GPtrArray *problems = refusal->problems;
  /* Translators: %s is the name of a file */
  g_autofree char *heading = g_strdup_printf (_("“%s” Could Not Be Opened"), refusal->name);
  g_autofree char *where = NULL;
  g_autofree char *why = NULL;
  g_autofree char *body = NULL;
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();

  if (problems->len > 0)
    {
      const AgendaProblem *problem = g_ptr_array_index (problems, 0);
      guint line = agenda_problem_get_line (problem);

      why = agenda_problem_get_message (problem);
      if (line > 0)
        where = g_strdup_printf (_("Line %u, column %u."), line,
                                 agenda_problem_get_column (problem));
    }

  if (why != NULL)
    g_ptr_array_add (parts, why);
  if (where != NULL)
    g_ptr_array_add (parts, where);
  /* Translators: what was on screen before a file was refused */
  if (agenda_context_get_forum (self->context) != NULL)
    g_ptr_array_add (parts, (gpointer) _("What was open stays open."));
  g_ptr_array_add (parts, NULL);
  body = g_strjoinv ("\n\n", (char **) parts->pdata);

  return agenda_compat_create_message (GTK_WINDOW (self), heading, body);
}

static const AgendaDialogFuncs refusal_funcs = {
  .create = create_refusal,
  .free = refusal_free,
};

/**
 * agenda_window_show_refusal:
 * @name: what people call the file
 * @problems: (element-type AgendaProblem): why, the refusal first
 *
 * Tells that a file could not be opened, why and where.
 */
void
agenda_window_show_refusal (AgendaWindow *self,
                            const char   *name,
                            GPtrArray    *problems)
{
  Refusal *refusal = g_new0 (Refusal, 1);

  refusal->name = g_strdup (name);
  refusal->problems = g_ptr_array_ref (problems);
  agenda_window_open_dialog (self, &refusal_funcs, refusal);
}

/**
 * agenda_window_update_banner:
 *
 * Offers the list of problems of the agenda that is open, when there are any.
 */
void
agenda_window_update_banner (AgendaWindow *self)
{
  guint n_problems = agenda_opener_get_problems (self->opener)->len;
  g_autofree char *title = NULL;

  if (n_problems > 0)
    title = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                          "This agenda has %u problem",
                                          "This agenda has %u problems",
                                          n_problems),
                             n_problems);
  agenda_banner_update (self->banner, title, _("Show Problems"));
}

static GtkWidget *
create_problem_row (const AgendaProblem *problem)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *message = agenda_problem_get_message (problem);
  const char *path = agenda_problem_get_path (problem);
  guint line = agenda_problem_get_line (problem);
  guint column = agenda_problem_get_column (problem);
  g_autofree char *where = NULL;
  gboolean is_error = agenda_problem_get_severity (problem) == AGENDA_SEVERITY_ERROR;
  GtkWidget *icon = gtk_image_new_from_icon_name (is_error ? "dialog-error-symbolic"
                                                           : "dialog-warning-symbolic");

  if (path != NULL && *path != '\0')
    /* Translators: where a problem of a file is: line, column, and the path of the value in it */
    where = g_strdup_printf (_("Line %u, column %u: %s"), line, column, path);
  else
    where = g_strdup_printf (_("Line %u, column %u."), line, column);
  agenda_compat_set_name (icon, is_error ? _("Error") : _("Warning"));
  agenda_row_set_texts (row, message, where);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);

  return row;
}

static GtkWidget *
create_problems (AgendaWindow *self,
                 gpointer      arguments)
{
  GPtrArray *problems = agenda_opener_get_problems (self->opener);
  GtkWidget *page = adw_preferences_page_new ();
  GtkWidget *group = adw_preferences_group_new ();

  /* Translators: %s is the name of a file */
  g_autofree char *title = g_strdup_printf (_("Problems in “%s”"),
                                            agenda_opener_get_name (self->opener));

  for (guint i = 0; i < MIN (problems->len, MOST_PROBLEMS); i++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                               create_problem_row (g_ptr_array_index (problems, i)));
  if (problems->len > MOST_PROBLEMS)
    {
      g_autofree char *more =
        g_strdup_printf (_("These are the first %u of %u. “taihe-agenda --check” prints them all."),
                         MOST_PROBLEMS, problems->len);

      adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), more);
    }
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (group));

  return agenda_compat_create_content (GTK_WINDOW (self), title, page);
}

/* What was found in the agenda that is open. */
const AgendaDialogFuncs agenda_window_problems = { .create = create_problems };
