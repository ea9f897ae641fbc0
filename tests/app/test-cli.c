/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include <gio/gio.h>

#include "agenda-test.h"

/* The real program where there is no display and no session bus: over ssh, in a script. */
static char *program;

typedef struct
{
  int status;
  char *out;
  char *err;
} Run;

static void
run_clear (Run *run)
{
  g_clear_pointer (&run->out, g_free);
  g_clear_pointer (&run->err, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Run, run_clear)

/* @line: the arguments, one blank apart; files are those of tests/ui. */
static void
run_program (Run        *run,
             const char *desktop_language,
             const char *line)
{
  g_autofree char *directory = g_test_build_filename (G_TEST_DIST, "ui", NULL);
  g_autofree char *command = g_strconcat (program, " ", line, NULL);
  g_auto (GStrv) arguments = g_strsplit (command, " ", -1);
  g_autoptr (GSubprocessLauncher) launcher =
    g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;

  g_subprocess_launcher_set_cwd (launcher, directory);
  g_subprocess_launcher_unsetenv (launcher, "DISPLAY");
  g_subprocess_launcher_unsetenv (launcher, "WAYLAND_DISPLAY");
  g_subprocess_launcher_unsetenv (launcher, "DBUS_SESSION_BUS_ADDRESS");
  g_subprocess_launcher_setenv (launcher, "LANGUAGE", desktop_language, TRUE);

  process = g_subprocess_launcher_spawnv (launcher, (const char *const *) arguments, &error);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &run->out, &run->err, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (process));
  run->status = g_subprocess_get_exit_status (process);
}

static void
assert_run (const char *line,
            int         status,
            const char *out,
            const char *err)
{
  g_auto (Run) run = { 0, };

  run_program (&run, "", line);
  g_assert_cmpstr (run.out, ==, out);
  g_assert_cmpstr (run.err, ==, err);
  g_assert_cmpint (run.status, ==, status);
}

static void
test_version (void)
{
  assert_run ("--version", 0, PACKAGE_NAME " " PACKAGE_VERSION "\n", "");
}

static void
assert_lists (const char        *desktop_language,
              const char        *line,
              const char *const *expected)
{
  g_auto (Run) run = { 0, };

  run_program (&run, desktop_language, line);
  g_assert_cmpint (run.status, ==, 0);
  g_assert_cmpstr (run.err, ==, "");
  g_assert_true (g_str_has_suffix (run.out, "\n"));
  for (guint i = 0; expected[i] != NULL; i++)
    if (strstr (run.out, expected[i]) == NULL)
      g_error ("“%s” does not print “%s” but:\n%s", line, expected[i], run.out);
}

static void
test_list (void)
{
  const char *english[] = { "Taihe Civilizations Forum", "Irina Bokova", NULL };
  const char *chinese[] = { "太和文明论坛", "2018年", "伊琳娜·博科娃", NULL };

  assert_lists ("", "--list", english);
  assert_lists ("en", "-l", english);
  assert_lists ("zh_CN", "--list", chinese);
  assert_lists ("en", "--list --language=zh-Hans", chinese);
  assert_lists ("zh_CN", "--list --language en", english);
}

static void
test_list_file (void)
{
  const char *english[] = { "Harbour Forum", "10:30–12:00", "Ropes", "Great Hall", "Li Na", NULL };
  const char *chinese[] = { "海港论坛", "10:30–12:00", "缆绳", "大会堂", "李娜", NULL };
  const char *sample[] = { "示例议程：江河、城市与学习论坛（虚构）", NULL };

  assert_lists ("", "--list forum.json", english);
  assert_lists ("", "--language=zh-Hans --list forum.json", chinese);
  assert_lists ("zh_CN", "--list ../../data/agendas/sample.json", sample);
}

/* A file with problems is listed all the same; one that is refused is not, and says why. */
static void
test_list_bad_file (void)
{
  const char *problems[] = { "Fog Forum", "Bells", "Horns", NULL };

  assert_lists ("", "--list problems.json", problems);
  assert_run ("--list refused.json", 1, "",
              "refused.json:5:19: error: title.en: The file is not valid JSON from here on: "
              "“'”.\n");
}

#define WARNING \
  "11:55: warning: sessions[0].kind: “chime” is not a kind of session; taken as “other”. Use " \
  "one of: ceremony, talk, keynote, panel, subforum, workshop, break, meal, visit, logistics, " \
  "other.\n"

static void
test_check (void)
{
  assert_run ("--check forum.json", 0, "", "");
  assert_run ("-c ../../data/agendas/taihe-2018.json", 0, "", "");
  assert_run ("--check warning.json", 0, "warning.json:" WARNING, "");
  assert_run ("--check problems.json", 1,
              "problems.json:" WARNING
              "problems.json:13:14: error: sessions[1].room: There is no room “tower”; the session "
              "is shown without one. Add it to “rooms” or correct the id.\n", "");
  assert_run ("--check refused.json", 1,
              "refused.json:5:19: error: title.en: The file is not valid JSON from here on: "
              "“'”.\n", "");
  assert_run ("--check no-such-file.json", 1,
              "no-such-file.json: error: The file is not there. It may have been moved, renamed "
              "or deleted.\n", "");
}

static void
test_check_in_chinese (void)
{
  g_auto (Run) run = { 0, };

  run_program (&run, "zh_CN", "--check problems.json");
  g_assert_cmpint (run.status, ==, 1);
  g_assert_true (g_str_has_prefix (run.out, "problems.json:11:55: "));
  g_assert_nonnull (strstr (run.out, "\nproblems.json:13:14: "));
  g_assert_null (strstr (run.out, "There is no room"));
}

static void
test_wrong_use (void)
{
  const char *lines[] = { "--language=nonsense", "--language nonsense --list", "--check",
                          "--language" };

  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_auto (Run) run = { 0, };

      run_program (&run, "", lines[i]);
      g_assert_cmpstr (run.out, ==, "");
      g_assert_true (g_str_has_prefix (run.err, PACKAGE_NAME ": "));
      g_assert_cmpint (run.status, ==, 2);
    }
}

static void
test_help (void)
{
  g_auto (Run) run = { 0, };

  run_program (&run, "", "--help");
  g_assert_cmpint (run.status, ==, 0);
  g_assert_nonnull (strstr (run.out, "--list"));
  g_assert_nonnull (strstr (run.out, "--check=FILE"));
  g_assert_nonnull (strstr (run.out, "--language=TAG"));
  g_assert_nonnull (strstr (run.out, "--version"));
}

int
main (int    argc,
      char **argv)
{
  int status;

  agenda_test_init (&argc, &argv);

  /* It is run in another directory. */
  g_assert_cmpint (argc, ==, 2);
  program = g_canonicalize_filename (argv[1], NULL);

  g_test_add_func ("/app/cli/version", test_version);
  g_test_add_func ("/app/cli/list", test_list);
  g_test_add_func ("/app/cli/list/file", test_list_file);
  g_test_add_func ("/app/cli/list/bad-file", test_list_bad_file);
  g_test_add_func ("/app/cli/check", test_check);
  g_test_add_func ("/app/cli/check/in-chinese", test_check_in_chinese);
  g_test_add_func ("/app/cli/wrong-use", test_wrong_use);
  g_test_add_func ("/app/cli/help", test_help);

  status = g_test_run ();
  g_clear_pointer (&program, g_free);

  return status;
}
