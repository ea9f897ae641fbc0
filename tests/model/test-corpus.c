/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-reader.h"
#include "agenda-test.h"

#include <string.h>

/* The files of corpus/ and what expected.ini there says of each. */

static GKeyFile *
load_table (void)
{
  g_autoptr (GKeyFile) table = g_key_file_new ();
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "model", "corpus", "expected.ini",
                                                 NULL);
  g_autoptr (GError) error = NULL;

  g_key_file_load_from_file (table, path, G_KEY_FILE_NONE, &error);
  g_assert_no_error (error);

  return g_steal_pointer (&table);
}

/* As the table has it. */
static char *
describe_problems (GPtrArray *problems)
{
  g_autoptr (GString) string = g_string_new (NULL);

  for (guint i = 0; i < problems->len; i++)
    {
      const AgendaProblem *problem = g_ptr_array_index (problems, i);
      const char *path = agenda_problem_get_path (problem);
      gboolean is_error = agenda_problem_get_severity (problem) == AGENDA_SEVERITY_ERROR;

      g_string_append_printf (string, "%s %s %s;", is_error ? "error" : "warning",
                              agenda_problem_code_to_string (agenda_problem_get_code (problem)),
                              path != NULL && *path != '\0' ? path : "-");
    }

  return g_string_free (g_steal_pointer (&string), FALSE);
}

/* Every problem can be shown and stands somewhere in the file. */
static void
check_problems (GPtrArray *problems)
{
  for (guint i = 0; i < problems->len; i++)
    {
      const AgendaProblem *problem = g_ptr_array_index (problems, i);
      g_autofree char *line = agenda_problem_format (problem, "file.json");

      g_assert_cmpuint (agenda_problem_get_line (problem), >, 0);
      g_assert_cmpuint (agenda_problem_get_column (problem), >, 0);
      g_assert_true (g_str_has_prefix (line, "file.json:"));
      g_assert_true (g_utf8_validate (line, -1, NULL));
      g_assert_null (strchr (line, '\n'));
    }
}

static void
check_file (gconstpointer user_data)
{
  const char *name = user_data;
  g_autoptr (GKeyFile) table = load_table ();
  g_autofree char *expected = g_key_file_get_value (table, name, "problems", NULL);
  g_autofree char *file_name = g_strconcat (name, ".json", NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "model", "corpus", file_name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (AgendaForum) forum = agenda_reader_read_file (file, NULL, &bytes, &problems, &error);
  g_autofree char *found = NULL;

  g_assert_nonnull (bytes);
  g_assert_nonnull (problems);
  found = describe_problems (problems);
  g_assert_cmpstr (found, ==, expected != NULL ? expected : "");
  check_problems (problems);

  if (g_str_has_prefix (name, "n_"))
    {
      const AgendaProblem *first = g_ptr_array_index (problems, 0);

      g_assert_null (forum);
      g_assert_error (error, AGENDA_READER_ERROR, (int) agenda_problem_get_code (first));
      g_assert_cmpint (agenda_problem_get_code (first), <, AGENDA_PROBLEM_DUPLICATE_KEY);
    }
  else
    {
      g_assert_no_error (error);
      g_assert_nonnull (forum);
      g_assert_cmpuint (g_list_model_get_n_items (agenda_forum_get_sessions (forum)), >, 0);
      g_assert_cmpuint (problems->len > 0, ==, g_str_has_prefix (name, "i_"));
    }
}

/* Every file stands in the table, and is marked as its name says it must be. */
static void
test_table (void)
{
  g_autoptr (GKeyFile) table = load_table ();
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "model", "corpus", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, &error);
  g_auto (GStrv) groups = g_key_file_get_groups (table, NULL);
  const char *name;
  guint n_files = 0;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *stem = NULL;
      g_autofree char *fault = NULL;

      if (g_str_equal (name, "expected.ini"))
        continue;

      g_assert_true (g_str_has_suffix (name, ".json"));
      stem = g_strndup (name, strlen (name) - strlen (".json"));
      if (!g_key_file_has_group (table, stem))
        g_error ("%s is not in expected.ini", name);

      fault = g_key_file_get_string (table, stem, "fault", NULL);
      if (g_str_has_prefix (stem, "y_"))
        g_assert_null (fault);
      else if (g_strcmp0 (fault, "shape") != 0 && g_strcmp0 (fault, "meaning") != 0)
        g_error ("%s is neither of shape nor of meaning", name);
      n_files++;
    }

  g_assert_cmpuint (n_files, ==, g_strv_length (groups));
  g_assert_cmpuint (n_files, >=, 120);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GKeyFile) table = NULL;
  g_auto (GStrv) groups = NULL;

  agenda_test_init (&argc, &argv);

  table = load_table ();
  groups = g_key_file_get_groups (table, NULL);
  g_test_add_func ("/corpus/table", test_table);
  for (guint i = 0; groups[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat ("/corpus/file/", groups[i], NULL);

      g_test_add_data_func_full (path, g_strdup (groups[i]), check_file, g_free);
    }

  return g_test_run ();
}
