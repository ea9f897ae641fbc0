/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-command-line.h"

#include "agenda-test.h"

/* What the program prints and ends with is tried in tests/app/test-cli.c. */
static gboolean
parse (AgendaCommandLine *command_line,
       const char        *line,
       char            ***left,
       GError           **error)
{
  *left = g_strsplit (line, " ", -1);

  return agenda_command_line_parse (command_line, left, error);
}

static void
assert_left (char       **left,
             const char  *expected)
{
  g_autofree char *joined = g_strjoinv (" ", left);

  g_assert_cmpstr (joined, ==, expected);
}

static void
test_nothing (void)
{
  g_auto (AgendaCommandLine) command_line = { NULL, };
  g_auto (GStrv) left = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (parse (&command_line, "taihe-agenda", &left, &error));
  g_assert_no_error (error);
  g_assert_null (command_line.language);
  g_assert_null (command_line.check);
  g_assert_false (command_line.list);
  g_assert_false (command_line.version);
  assert_left (left, "taihe-agenda");
}

static void
test_ours (void)
{
  g_auto (AgendaCommandLine) command_line = { NULL, };
  g_auto (GStrv) left = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (parse (&command_line, "taihe-agenda --version -l --language zh-Hans -c f.json",
                        &left, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (command_line.language, ==, "zh-Hans");
  g_assert_cmpstr (command_line.check, ==, "f.json");
  g_assert_true (command_line.list);
  g_assert_true (command_line.version);
  assert_left (left, "taihe-agenda");
}

/* Files, and what GApplication and GTK have options for, are left for them. */
static void
test_theirs (void)
{
  g_auto (AgendaCommandLine) command_line = { NULL, };
  g_auto (GStrv) left = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (parse (&command_line,
                        "taihe-agenda a.json --language=en --help --gapplication-service b.json",
                        &left, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (command_line.language, ==, "en");
  assert_left (left, "taihe-agenda a.json --help --gapplication-service b.json");
}

static void
test_bad_language (void)
{
  const char *tags[] = { "xx", "zh", "EN", "" };

  for (gsize i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      g_auto (AgendaCommandLine) command_line = { NULL, };
      g_auto (GStrv) left = NULL;
      g_autofree char *line = g_strconcat ("taihe-agenda --language=", tags[i], NULL);
      g_autoptr (GError) error = NULL;

      g_assert_false (parse (&command_line, line, &left, &error));
      g_assert_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE);
    }
}

static void
test_check_wants_file (void)
{
  g_auto (AgendaCommandLine) command_line = { NULL, };
  g_auto (GStrv) left = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_false (parse (&command_line, "taihe-agenda --check", &left, &error));
  g_assert_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE);
}

int
main (int    argc,
      char **argv)
{
  agenda_test_init (&argc, &argv);

  g_test_add_func ("/ui/command-line/nothing", test_nothing);
  g_test_add_func ("/ui/command-line/ours", test_ours);
  g_test_add_func ("/ui/command-line/theirs", test_theirs);
  g_test_add_func ("/ui/command-line/bad-language", test_bad_language);
  g_test_add_func ("/ui/command-line/check-wants-file", test_check_wants_file);

  return g_test_run ();
}
