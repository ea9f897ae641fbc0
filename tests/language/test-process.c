/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-language.h"

#include <glib/gi18n-lib.h>
#include <langinfo.h>
#include <locale.h>

#include "agenda-test.h"
#include "agenda-test-catalogue.h"

/* The environment and the C locale are the process's and are set up once, before anything else.
 * So every case is a child of its own: this program, started again with CHILD and a directory of
 * catalogues, tells what it found, a line each. */
#define CHILD "--child"

static const char *program;

/* What a program started from the child would find. */
static void
print_launch_environment (void)
{
  g_autoptr (GAppLaunchContext) context = g_app_launch_context_new ();
  g_auto (GStrv) environment = NULL;
  static const char *const names[] = { "LANGUAGE", "FC_LANG", "PANGO_LANGUAGE" };

  agenda_language_restore_environment (context);
  environment = g_app_launch_context_get_environment (context);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      const char *value = g_environ_getenv (environment, names[i]);

      g_print ("launched %s=%s\n", names[i], value != NULL ? value : "(unset)");
      g_print ("own %s=%s\n", names[i], g_getenv (names[i]));
    }
}

static int
run_child (const char *localedir)
{
  g_autoptr (AgendaLanguage) language = NULL;
  const char *tag = agenda_language_prepare_process ();
  const char *messages = setlocale (LC_MESSAGES, NULL);

  g_print ("desktop %s\n", tag);
  g_print ("codeset %s\n", nl_langinfo (CODESET));
  g_print ("locale %s\n",
           g_str_equal (messages, "C") || g_str_has_prefix (messages, "C.") ? "dead" : "alive");

  language = agenda_language_new (localedir, "en");
  g_print ("en %s\n", _("Agenda"));
  agenda_language_set_tag (language, "zh-Hans");
  g_print ("zh %s\n", _("Agenda"));
  agenda_language_set_tag (language, "en");
  g_print ("again %s\n", _("Agenda"));
  print_launch_environment ();
  g_print ("twice %s\n", agenda_language_prepare_process ());

  return 0;
}

static char *
ask_child (const char *const *variables)
{
  g_autofree char *localedir =
    agenda_test_catalogue_new ("locale", GETTEXT_PACKAGE, "msgid \"Agenda\"\nmsgstr \"议程\"\n");
  g_autoptr (GSubprocessLauncher) launcher =
    g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE);
  g_autoptr (GSubprocess) child = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *output = NULL;
  static const char *const cleared[] = {
    "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LC_CTYPE", "LANG", "FC_LANG", "PANGO_LANGUAGE",
  };

  for (guint i = 0; i < G_N_ELEMENTS (cleared); i++)
    g_subprocess_launcher_unsetenv (launcher, cleared[i]);
  for (guint i = 0; variables[i] != NULL; i += 2)
    g_subprocess_launcher_setenv (launcher, variables[i], variables[i + 1], TRUE);

  child = g_subprocess_launcher_spawn (launcher, &error, program, CHILD, localedir, NULL);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (child, NULL, NULL, &output, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_successful (child));

  return g_steal_pointer (&output);
}

static void
assert_line (const char *output,
             const char *expected)
{
  g_auto (GStrv) lines = g_strsplit (output, "\n", -1);

  if (!g_strv_contains ((const char *const *) lines, expected))
    g_error ("The child did not say “%s”, but:\n%s", expected, output);
}

static void
assert_switches (const char *const *variables,
                 const char        *desktop)
{
  g_autofree char *output = ask_child (variables);
  g_autofree char *desktop_line = g_strconcat ("desktop ", desktop, NULL);
  g_autofree char *twice_line = g_strconcat ("twice ", desktop, NULL);

  assert_line (output, desktop_line);
  assert_line (output, twice_line);
  assert_line (output, "codeset UTF-8");
  assert_line (output, "locale alive");
  assert_line (output, "en Agenda");
  assert_line (output, "zh 议程");
  assert_line (output, "again Agenda");
  assert_line (output, "own LANGUAGE=zh_CN");
  assert_line (output, "own FC_LANG=zh-cn");
  assert_line (output, "own PANGO_LANGUAGE=zh-cn:en");
}

/* None of these locales but C and C.UTF-8 has to be there, and on most machines of a test it is
 * not: that is the case to prove. */
static void
test_locales (void)
{
  static const struct
  {
    const char *variables[5];
    const char *desktop;
  } cases[] = {
    { { NULL }, "en" },
    { { "LANG", "C", NULL }, "en" },
    { { "LC_ALL", "C", NULL }, "en" },
    { { "LC_ALL", "POSIX", NULL }, "en" },
    { { "LANG", "C.UTF-8", NULL }, "en" },
    { { "LANG", "en_US.UTF-8", NULL }, "en" },
    { { "LANG", "en_GB", NULL }, "en" },
    { { "LANG", "zh_CN.UTF-8", NULL }, "zh-Hans" },
    { { "LANG", "zh_CN.GB18030", NULL }, "zh-Hans" },
    { { "LANG", "zh_TW.UTF-8", NULL }, "zh-Hans" },
    { { "LANG", "zh", NULL }, "zh-Hans" },
    { { "LANG", "fr_FR.UTF-8", NULL }, "en" },
    { { "LANG", "en_US.UTF-8", "LANGUAGE", "fr:zh_CN:en", NULL }, "zh-Hans" },
    { { "LANG", "zh_CN.UTF-8", "LANGUAGE", "en_GB:zh", NULL }, "en" },
    { { "LANG", "zh_CN.UTF-8", "LC_MESSAGES", "en_US.UTF-8", NULL }, "en" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_switches (cases[i].variables, cases[i].desktop);
}

static void
test_children_unset (void)
{
  const char *const variables[] = { "LANG", "C.UTF-8", NULL };
  g_autofree char *output = ask_child (variables);

  assert_line (output, "launched LANGUAGE=(unset)");
  assert_line (output, "launched FC_LANG=(unset)");
  assert_line (output, "launched PANGO_LANGUAGE=(unset)");
}

static void
test_children_restored (void)
{
  const char *const variables[] = {
    "LANGUAGE", "de:en", "FC_LANG", "ja", "PANGO_LANGUAGE", "", NULL,
  };
  g_autofree char *output = ask_child (variables);

  assert_line (output, "launched LANGUAGE=de:en");
  assert_line (output, "launched FC_LANG=ja");
  assert_line (output, "launched PANGO_LANGUAGE=");
}

/* This process has not been prepared: there is nothing to give back. */
static void
test_not_prepared (void)
{
  g_autoptr (GAppLaunchContext) context = g_app_launch_context_new ();
  g_auto (GStrv) environment = NULL;

  agenda_language_restore_environment (context);
  environment = g_app_launch_context_get_environment (context);
  g_assert_cmpstr (g_environ_getenv (environment, "LANGUAGE"), ==, g_getenv ("LANGUAGE"));
}

int
main (int   argc,
      char *argv[])
{
  if (argc == 3 && g_str_equal (argv[1], CHILD))
    return run_child (argv[2]);

  program = argv[0];
  agenda_test_init (&argc, &argv);

  g_test_add_func ("/process/locales", test_locales);
  g_test_add_func ("/process/children-unset", test_children_unset);
  g_test_add_func ("/process/children-restored", test_children_restored);
  g_test_add_func ("/process/not-prepared", test_not_prepared);

  return g_test_run ();
}
