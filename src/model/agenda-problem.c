/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-problem.h"

#include <glib/gi18n-lib.h>

#include "agenda-problem-words.h"

struct _AgendaProblem
{
  gatomicrefcount ref_count;
  AgendaSeverity severity;
  AgendaProblemCode code;
  char *path;
  char *argument;
  char *argument2;
  guint line;
  guint column;
};

G_DEFINE_BOXED_TYPE (AgendaProblem, agenda_problem, agenda_problem_ref, agenda_problem_unref)

G_DEFINE_QUARK (agenda-reader-error-quark, agenda_reader_error)

/**
 * agenda_problem_new:
 * @severity: whether it makes --check fail
 * @code: what is wrong
 * @path: (nullable): where, as a path of keys into the file; %NULL for the whole of it
 * @argument: (nullable): what the code asks for
 * @argument2: (nullable): what the code asks for
 *
 * Returns: (transfer full): a problem
 */
AgendaProblem *
agenda_problem_new (AgendaSeverity     severity,
                    AgendaProblemCode  code,
                    const char        *path,
                    const char        *argument,
                    const char        *argument2)
{
  AgendaProblem *self = g_new0 (AgendaProblem, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->severity = severity;
  self->code = code;
  self->path = g_strdup (path);
  self->argument = g_strdup (argument);
  self->argument2 = g_strdup (argument2);

  return self;
}

/**
 * agenda_problem_ref:
 * @self: a problem
 *
 * Returns: (transfer full): @self
 */
AgendaProblem *
agenda_problem_ref (AgendaProblem *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * agenda_problem_unref:
 * @self: (transfer full): a problem
 */
void
agenda_problem_unref (AgendaProblem *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->argument, g_free);
  g_clear_pointer (&self->argument2, g_free);
  g_free (self);
}

/**
 * agenda_problem_get_severity:
 * @self: a problem
 *
 * Returns: whether it makes --check fail
 */
AgendaSeverity
agenda_problem_get_severity (const AgendaProblem *self)
{
  g_return_val_if_fail (self != NULL, AGENDA_SEVERITY_ERROR);

  return self->severity;
}

/**
 * agenda_problem_get_code:
 * @self: a problem
 *
 * Returns: what is wrong
 */
AgendaProblemCode
agenda_problem_get_code (const AgendaProblem *self)
{
  g_return_val_if_fail (self != NULL, AGENDA_PROBLEM_UNREADABLE);

  return self->code;
}

/**
 * agenda_problem_get_path:
 * @self: a problem
 *
 * Returns: (nullable): where, as a path of keys into the file; %NULL for the whole of it
 */
const char *
agenda_problem_get_path (const AgendaProblem *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->path;
}

/**
 * agenda_problem_get_argument:
 * @self: a problem
 *
 * Returns: (nullable): what the message speaks of, as it stands in the file
 */
const char *
agenda_problem_get_argument (const AgendaProblem *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->argument;
}

/**
 * agenda_problem_get_argument2:
 * @self: a problem
 *
 * Returns: (nullable): the second thing the message speaks of
 */
const char *
agenda_problem_get_argument2 (const AgendaProblem *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->argument2;
}

/**
 * agenda_problem_get_line:
 * @self: a problem
 *
 * Returns: the line in the file, from 1, or 0 when there is none
 */
guint
agenda_problem_get_line (const AgendaProblem *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->line;
}

/**
 * agenda_problem_get_column:
 * @self: a problem
 *
 * Returns: the column in the line, in characters from 1, or 0 when there is none
 */
guint
agenda_problem_get_column (const AgendaProblem *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->column;
}

/**
 * agenda_problem_set_position:
 * @self: a problem nobody else holds yet
 * @line: the line in the file, from 1, or 0
 * @column: the column in the line, in characters from 1, or 0
 *
 * Positions are looked for once the file has been read, and only when there are problems.
 */
void
agenda_problem_set_position (AgendaProblem *self,
                             guint          line,
                             guint          column)
{
  g_return_if_fail (self != NULL);

  self->line = line;
  self->column = column;
}

/* What stands in a message comes from a file nobody vouches for, and goes to terminals: nothing
 * in it may break the line, reorder it or drive the terminal. */
static char *
make_plain (const char *text,
            glong       max_length)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString *plain = g_string_new (NULL);
  glong length = 0;

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (length++ == max_length)
        {
          g_string_append (plain, "…");
          break;
        }

      if (g_unichar_iscntrl (c) || (c >= 0x200e && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e)
          || (c >= 0x2066 && c <= 0x2069))
        g_string_append_printf (plain, "\\u%04x", c);
      else
        g_string_append_unichar (plain, c);
    }

  return g_string_free (plain, FALSE);
}

/**
 * agenda_problem_get_message:
 * @self: a problem
 *
 * Says what is wrong, what became of it and what to do, in the language that is on. It may quote
 * the file; it is text, never markup.
 *
 * Returns: (transfer full): a sentence or two
 */
char *
agenda_problem_get_message (const AgendaProblem *self)
{
  enum { MAX_QUOTED = 80 };
  g_autofree char *argument = NULL;
  g_autofree char *argument2 = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  argument = make_plain (self->argument != NULL ? self->argument : "", MAX_QUOTED);
  argument2 = make_plain (self->argument2 != NULL ? self->argument2 : "", MAX_QUOTED);

  return agenda_problem_words (self->code, argument, argument2);
}

/**
 * agenda_problem_format:
 * @self: a problem
 * @file_name: how to call the file
 *
 * Says it the way compilers do, so that editors can jump to it:
 * `file:line:column: severity: path: message`, less what is not known.
 *
 * Returns: (transfer full): one line without its end
 */
char *
agenda_problem_format (const AgendaProblem *self,
                       const char          *file_name)
{
  g_autofree char *message = NULL;
  g_autofree char *plain = NULL;
  GString *line;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (file_name != NULL, NULL);

  plain = make_plain (file_name, G_MAXLONG);
  line = g_string_new (plain);
  if (self->line > 0)
    g_string_append_printf (line, ":%u", self->line);
  if (self->line > 0 && self->column > 0)
    g_string_append_printf (line, ":%u", self->column);

  g_string_append_printf (line, ": %s: ",
                          self->severity == AGENDA_SEVERITY_ERROR ? C_ ("severity", "error")
                                                                  : C_ ("severity", "warning"));
  if (self->path != NULL && *self->path != '\0')
    {
      g_autofree char *path = make_plain (self->path, G_MAXLONG);

      g_string_append_printf (line, "%s: ", path);
    }

  message = agenda_problem_get_message (self);
  g_string_append (line, message);

  return g_string_free (line, FALSE);
}
