/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-language.h"

#include <glib/gi18n-lib.h>
#include <langinfo.h>
#include <locale.h>
#include <string.h>

#include "agenda-test.h"
#include "agenda-test-catalogue.h"

/* The environment and the C locale are the process's and are set up once, before anything else.
 * So every case is a child of its own: this program, started again with CHILD and a directory of
 * catalogues, tells what it found, a line each. */
#define CHILD "--child"

#define NOWHERE "/dev/null/nowhere"
#define ENGLISH "Agenda, _Copy, Usage:, Saturday, 8 September 2018"
#define CHINESE "议程, 复制, 用法：, 2018年9月8日 星期六"

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

/* What is said in the language that is on: by the app, by a toolkit whose own catalogues are not
 * there, by GLib, and of a day. */
static void
print_words (AgendaLanguage *language,
             const char     *when)
{
  GDate day;
  g_autofree char *date = NULL;
  g_autoptr (GOptionContext) options = g_option_context_new (NULL);
  g_autofree char *help = g_option_context_get_help (options, TRUE, NULL);

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, 8, G_DATE_SEPTEMBER, 2018);
  date = agenda_language_format_day_long (language, &day);
  *strchr (help, '\n') = '\0';
  g_print ("%s %s, %s, %s, %s\n", when, _("Agenda"), g_dgettext ("gtk40", "_Copy"), help, date);
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

  g_print ("ctype %s\n", setlocale (LC_CTYPE, NULL));

  language = agenda_language_new (localedir, "en");
  bindtextdomain ("gtk40", NOWHERE);
  bindtextdomain ("glib20", NOWHERE);
  agenda_language_bind (language);
  print_words (language, "en");
  agenda_language_set_tag (language, "zh-Hans");
  print_words (language, "zh");
  agenda_language_set_tag (language, "en");
  print_words (language, "again en");
  agenda_language_set_tag (language, "zh-Hans");
  print_words (language, "again zh");
  print_launch_environment ();
  g_print ("twice %s\n", agenda_language_prepare_process ());

  return 0;
}

static char *
ask_child (const char *const *variables,
           const char        *generated)
{
  g_autofree char *localedir =
    agenda_test_catalogue_new ("locale", GETTEXT_PACKAGE, "msgid \"Agenda\"\nmsgstr \"议程\"\n");
  g_autofree char *gtk = agenda_test_catalogue_new ("locale/toolkit", "gtk40",
                                                    "msgid \"_Copy\"\nmsgstr \"复制\"\n");
  g_autofree char *glib = agenda_test_catalogue_new ("locale/toolkit", "glib20",
                                                     "msgid \"Usage:\"\nmsgstr \"用法：\"\n");
  g_autoptr (GSubprocessLauncher) launcher =
    g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE);
  g_autoptr (GSubprocess) child = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *output = NULL;
  static const char *const cleared[] = {
    "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LC_CTYPE", "LC_TIME", "LANG", "LOCPATH", "FC_LANG",
    "PANGO_LANGUAGE",
  };

  g_assert_cmpstr (gtk, ==, glib);
  for (guint i = 0; i < G_N_ELEMENTS (cleared); i++)
    g_subprocess_launcher_unsetenv (launcher, cleared[i]);
  for (guint i = 0; variables[i] != NULL; i += 2)
    g_subprocess_launcher_setenv (launcher, variables[i], variables[i + 1], TRUE);
  if (generated != NULL)
    g_subprocess_launcher_setenv (launcher, "LOCPATH", generated, TRUE);

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
                 const char        *desktop,
                 const char        *generated,
                 const char        *ctype)
{
  g_autofree char *output = ask_child (variables, generated);
  g_autofree char *desktop_line = g_strconcat ("desktop ", desktop, NULL);
  g_autofree char *twice_line = g_strconcat ("twice ", desktop, NULL);

  assert_line (output, desktop_line);
  assert_line (output, twice_line);
  assert_line (output, "codeset UTF-8");
  assert_line (output, "locale alive");
  assert_line (output, "en " ENGLISH);
  assert_line (output, "zh " CHINESE);
  assert_line (output, "again en " ENGLISH);
  assert_line (output, "again zh " CHINESE);
  assert_line (output, "own LANGUAGE=zh_CN");
  assert_line (output, "own FC_LANG=zh-cn");
  assert_line (output, "own PANGO_LANGUAGE=zh-cn:en");

  if (ctype != NULL)
    {
      g_autofree char *ctype_line = g_strconcat ("ctype ", ctype, NULL);

      assert_line (output, ctype_line);
    }
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
    { { "LANG", "POSIX", NULL }, "en" },
    { { "LC_ALL", "C", NULL }, "en" },
    { { "LC_ALL", "POSIX", NULL }, "en" },
    { { "LANG", "zh_CN.UTF-8", "LC_ALL", "C", NULL }, "en" },
    { { "LANG", "C.UTF-8", NULL }, "en" },
    { { "LANG", "en_US.UTF-8", NULL }, "en" },
    { { "LANG", "en_GB", NULL }, "en" },
    { { "LANG", "zh_CN.UTF-8", NULL }, "zh-Hans" },
    { { "LANG", "zh_CN.GB18030", NULL }, "zh-Hans" },
    { { "LANG", "zh_TW.UTF-8", NULL }, "zh-Hans" },
    { { "LANG", "zh", NULL }, "zh-Hans" },
    { { "LANG", "fr_FR.UTF-8", NULL }, "en" },
    { { "LANG", "C.UTF-8", "LANGUAGE", "en", NULL }, "en" },
    { { "LANG", "C.UTF-8", "LANGUAGE", "zh_CN:en", NULL }, "zh-Hans" },
    { { "LC_ALL", "C", "LANGUAGE", "zh_CN:en", NULL }, "zh-Hans" },
    { { "LANG", "de_DE.UTF-8", "LANGUAGE", "de:zh_CN", NULL }, "zh-Hans" },
    { { "LANG", "en_US.UTF-8", "LANGUAGE", "fr:zh_CN:en", NULL }, "zh-Hans" },
    { { "LANG", "zh_CN.UTF-8", "LANGUAGE", "en", NULL }, "en" },
    { { "LANG", "zh_CN.UTF-8", "LANGUAGE", "en_GB:zh", NULL }, "en" },
    { { "LANG", "zh_CN.UTF-8", "LC_MESSAGES", "en_US.UTF-8", NULL }, "en" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_switches (cases[i].variables, cases[i].desktop, NULL, NULL);
}

/* Compiles a locale as the superuser would for the whole machine; returns whether it could. */
static gboolean
generate_locale (const char *folder,
                 const char *source,
                 const char *codeset)
{
  g_autofree char *name = g_strconcat (source, ".", codeset, NULL);
  g_autofree char *target = g_build_filename (folder, name, NULL);
  g_autofree char *input = g_build_filename ("/usr/share/i18n/locales", source, NULL);
  g_autoptr (GSubprocess) localedef = NULL;

  if (!g_file_test (input, G_FILE_TEST_EXISTS))
    return FALSE;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  localedef = g_subprocess_new (G_SUBPROCESS_FLAGS_STDERR_SILENCE, NULL,
                                "localedef", "-i", source, "-f", codeset, target, NULL);

  return localedef != NULL && g_subprocess_wait_check (localedef, NULL, NULL);
}

/* The same where the locale is there; one of them is not in UTF-8. */
static void
test_generated (void)
{
  static const struct
  {
    const char *source;
    const char *codeset;
    const char *variables[5];
    const char *desktop;
    const char *ctype;
  } cases[] = {
    { "en_US", "UTF-8", { "LANG", "en_US.UTF-8", NULL }, "en", "en_US.UTF-8" },
    { "zh_CN", "UTF-8", { "LANG", "zh_CN.UTF-8", NULL }, "zh-Hans", "zh_CN.UTF-8" },
    { "zh_CN", "GB2312", { "LC_ALL", "zh_CN.GB2312", NULL }, "zh-Hans", "C.UTF-8" },
  };
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "generated", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    if (!generate_locale (folder, cases[i].source, cases[i].codeset))
      {
        g_test_skip ("there are no sources of locales");
        return;
      }

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *const turned[] = {
        cases[i].variables[0], cases[i].variables[1], "LANGUAGE",
        g_str_equal (cases[i].desktop, "en") ? "de:zh_CN" : "en:zh_CN", NULL,
      };

      assert_switches (cases[i].variables, cases[i].desktop, folder, cases[i].ctype);
      assert_switches (turned, g_str_equal (cases[i].desktop, "en") ? "zh-Hans" : "en", folder,
                       cases[i].ctype);
    }
}

static void
test_children_unset (void)
{
  const char *const variables[] = { "LANG", "C.UTF-8", NULL };
  g_autofree char *output = ask_child (variables, NULL);

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
  g_autofree char *output = ask_child (variables, NULL);

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
  g_test_add_func ("/process/generated", test_generated);
  g_test_add_func ("/process/children-unset", test_children_unset);
  g_test_add_func ("/process/children-restored", test_children_restored);
  g_test_add_func ("/process/not-prepared", test_not_prepared);

  return g_test_run ();
}
