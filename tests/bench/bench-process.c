/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-bench"

#include "config.h"

#include "bench-process.h"

#include <glib/gstdio.h>
#include <string.h>

#include "agenda-bench.h"
#include "agenda-library.h"
#include "agenda-reader.h"
#include "agenda-test-generator.h"
#include "agenda-test.h"

/**
 * agenda_bench_child_run:
 * @child: what to run
 *
 * Runs a program until it leaves by itself.
 *
 * Returns: (transfer full): what it told, by name
 */
GHashTable *
agenda_bench_child_run (const AgendaBenchChild *child)
{
  g_autoptr (GSubprocessLauncher) launcher
    = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE);
  g_autofree char *program = g_build_filename (g_getenv ("AGENDA_BENCH_PROGRAMS"), child->program,
                                               NULL);
  g_autofree char *since = NULL;
  g_autofree char *output = NULL;
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) lines = NULL;
  GHashTable *told = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  g_subprocess_launcher_setenv (launcher, "GSK_RENDERER", child->renderer, TRUE);
  g_subprocess_launcher_setenv (launcher, "AGENDA_BENCH_UNTIL", child->until, TRUE);
  if (child->config != NULL)
    g_subprocess_launcher_setenv (launcher, "XDG_CONFIG_HOME", child->config, TRUE);
  if (child->variable != NULL)
    g_subprocess_launcher_setenv (launcher, child->variable, child->value, TRUE);

  since = g_strdup_printf ("%" G_GINT64_FORMAT, g_get_monotonic_time ());
  g_subprocess_launcher_setenv (launcher, "AGENDA_BENCH_SINCE", since, TRUE);
  process = g_subprocess_launcher_spawn (launcher, &error, program, NULL);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &output, NULL, &error);
  g_assert_no_error (error);
  if (!g_subprocess_get_successful (process))
    g_error ("%s ended badly", program);

  lines = g_strsplit (output, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *sign = strchr (lines[i], '=');

      if (sign != NULL)
        g_hash_table_insert (told, g_strndup (lines[i], (gsize) (sign - lines[i])),
                             g_strdup (sign + 1));
    }

  return told;
}

/* What it told, which it must have. */
const char *
agenda_bench_told_text (GHashTable *told,
                        const char *name)
{
  const char *text = g_hash_table_lookup (told, name);

  if (text == NULL)
    g_error ("Nothing was told of ‘%s’", name);

  return text;
}

double
agenda_bench_told (GHashTable *told,
                   const char *name)
{
  return g_ascii_strtod (agenda_bench_told_text (told, name), NULL);
}

static void
kept_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  agenda_library_add_finish (AGENDA_LIBRARY (source), result, &error);
  g_assert_no_error (error);
  *(gboolean *) user_data = TRUE;
}

static gboolean
is_true (gpointer user_data)
{
  return *(gboolean *) user_data;
}

/* Puts a generated forum into the library of the user, and gives its id. */
static char *
fill_library (guint  n_sessions,
              gsize *text_size)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), PACKAGE_NAME, "agendas", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (AgendaLibrary) library = agenda_library_new (folder);
  g_autoptr (GBytes) bytes
    = agenda_test_generator_new_bytes (n_sessions, AGENDA_BENCH_SEED, text_size);
  g_autoptr (GError) error = NULL;
  g_autoptr (AgendaForum) forum = agenda_reader_read_bytes (bytes, NULL, NULL, &error);
  gboolean kept = FALSE;

  g_assert_no_error (error);
  agenda_library_add_async (library, forum, bytes, NULL, kept_cb, &kept);
  g_assert_true (agenda_test_wait_until (is_true, &kept, 60 * 1000));

  return g_strdup (agenda_forum_get_id (forum));
}

/**
 * agenda_bench_home_new:
 * @name: a name for it
 * @key: (nullable): which agenda was open last, or %NULL when nothing was
 *
 * Makes what a program finds of the user: settings in a file.
 *
 * Returns: (transfer full): the folder of the settings
 */
char *
agenda_bench_home_new (const char *name,
                       const char *key)
{
  char *home = g_build_filename (g_get_user_config_dir (), name, NULL);
  g_autofree char *folder = g_build_filename (home, "glib-2.0", "settings", NULL);
  g_autofree char *path = g_build_filename (folder, "keyfile", NULL);
  g_autofree char *content = g_strdup_printf ("[org/titcf/Agenda]\nagenda='%s'\n", key);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  if (key != NULL)
    g_file_set_contents (path, content, -1, &error);
  g_assert_no_error (error);

  return home;
}

/**
 * agenda_bench_home_new_large:
 * @n_sessions: how large the forum is that was open last, which is generated
 * @text_size: (out) (optional): how much of it is text, in bytes
 *
 * Makes a home and puts the forum into the library, which holds one at a time.
 *
 * Returns: (transfer full): the folder of the settings
 */
char *
agenda_bench_home_new_large (guint  n_sessions,
                             gsize *text_size)
{
  g_autofree char *id = fill_library (n_sessions, text_size);
  g_autofree char *key = g_strconcat ("opened:", id, NULL);

  return agenda_bench_home_new ("large", key);
}
