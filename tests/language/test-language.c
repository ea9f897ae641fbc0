/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-language.h"

#include <glib/gi18n-lib.h>

#include "agenda-test.h"
#include "agenda-test-catalogue.h"

#define MESSAGES \
  "msgid \"Agenda\"\nmsgstr \"议程\"\n\n" \
  "msgctxt \"test\"\nmsgid \"Room\"\nmsgstr \"会场\"\n\n" \
  "msgid \"%u session\"\nmsgid_plural \"%u sessions\"\nmsgstr[0] \"%u个场次\"\n"
#define TOOLKIT_MESSAGES "msgid \"Test of Ours\"\nmsgstr \"测试\"\n"
#define OTHER_MESSAGES "msgid \"Test of Ours\"\nmsgstr \"另一处\"\n"

static char *
make_localedir (void)
{
  return agenda_test_catalogue_new ("locale", GETTEXT_PACKAGE, MESSAGES);
}

static void
assert_app_strings (gboolean chinese)
{
  g_assert_cmpstr (_("Agenda"), ==, chinese ? "议程" : "Agenda");
  g_assert_cmpstr (C_("test", "Room"), ==, chinese ? "会场" : "Room");
  g_assert_cmpstr (g_dngettext (GETTEXT_PACKAGE, "%u session", "%u sessions", 1), ==,
                   chinese ? "%u个场次" : "%u session");
  g_assert_cmpstr (g_dngettext (GETTEXT_PACKAGE, "%u session", "%u sessions", 5), ==,
                   chinese ? "%u个场次" : "%u sessions");
}

static void
test_switch (void)
{
  g_autofree char *localedir = make_localedir ();
  g_autoptr (AgendaLanguage) language = agenda_language_new (localedir, "en");

  for (guint i = 0; i < 3; i++)
    {
      agenda_language_set_tag (language, "en");
      g_assert_false (agenda_language_is_chinese (language));
      g_assert_cmpstr (agenda_language_get_tag (language), ==, "en");
      assert_app_strings (FALSE);

      agenda_language_set_tag (language, "zh-Hans");
      g_assert_true (agenda_language_is_chinese (language));
      g_assert_cmpstr (agenda_language_get_tag (language), ==, "zh-Hans");
      assert_app_strings (TRUE);
    }
}

static void
test_notify (void)
{
  g_autofree char *localedir = make_localedir ();
  g_autofree char *found = NULL;
  g_autoptr (AgendaLanguage) language = agenda_language_new (localedir, "zh-Hans");

  agenda_test_property (language, "tag", "en", "zh-Hans");
  g_object_get (language, "localedir", &found, NULL);
  g_assert_cmpstr (found, ==, localedir);
  agenda_test_assert_finalized (language);
}

/* When "tag" is notified, the words are already those of the new language. */
static void
notified_cb (AgendaLanguage *language,
             GParamSpec     *pspec,
             guint          *calls)
{
  assert_app_strings (agenda_language_is_chinese (language));
  (*calls)++;
}

static void
test_notify_after_bind (void)
{
  g_autofree char *localedir = make_localedir ();
  g_autoptr (AgendaLanguage) language = agenda_language_new (localedir, "en");
  guint calls = 0;

  g_signal_connect (language, "notify::tag", G_CALLBACK (notified_cb), &calls);
  agenda_language_set_tag (language, "zh-Hans");
  agenda_language_set_tag (language, "en");
  g_assert_cmpuint (calls, ==, 2);
}

static void
test_unknown_tag (void)
{
  if (g_test_subprocess ())
    {
      g_autoptr (AgendaLanguage) language = agenda_language_new ("/nowhere", "fr");

      g_assert_cmpstr (agenda_language_get_tag (language), ==, "en");
      return;
    }

  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr ("*CRITICAL*find_index*");
}

/* A toolkit binds its domain when it starts; bind() puts that right, in both languages. */
static void
test_toolkit (void)
{
  g_autofree char *localedir = make_localedir ();
  g_autofree char *system = agenda_test_catalogue_new ("system", "gtk40", TOOLKIT_MESSAGES);
  g_autofree char *other = agenda_test_catalogue_new ("other", "gtk40", OTHER_MESSAGES);
  g_autoptr (AgendaLanguage) language = agenda_language_new (localedir, "en");

  bindtextdomain ("gtk40", system);
  g_assert_cmpstr (g_dgettext ("gtk40", "Test of Ours"), ==, "测试");
  agenda_language_bind (language);
  g_assert_cmpstr (g_dgettext ("gtk40", "Test of Ours"), ==, "Test of Ours");

  agenda_language_set_tag (language, "zh-Hans");
  g_assert_cmpstr (g_dgettext ("gtk40", "Test of Ours"), ==, "测试");
  agenda_language_bind (language);
  g_assert_cmpstr (g_dgettext ("gtk40", "Test of Ours"), ==, "测试");

  bindtextdomain ("gtk40", other);
  agenda_language_bind (language);
  g_assert_cmpstr (g_dgettext ("gtk40", "Test of Ours"), ==, "另一处");

  agenda_language_set_tag (language, "en");
  agenda_language_bind (language);
  g_assert_cmpstr (g_dgettext ("gtk40", "Test of Ours"), ==, "Test of Ours");
  agenda_language_set_tag (language, "zh-Hans");
  g_assert_cmpstr (g_dgettext ("gtk40", "Test of Ours"), ==, "另一处");
}

/* Where the toolkit has no Chinese, that which comes with the app stands in. */
static void
test_toolkit_own (void)
{
  g_autofree char *localedir = make_localedir ();
  g_autofree char *own = agenda_test_catalogue_new ("locale/toolkit", "libadwaita",
                                                    TOOLKIT_MESSAGES);
  g_autofree char *other = agenda_test_catalogue_new ("other", "libadwaita", OTHER_MESSAGES);
  g_autoptr (AgendaLanguage) language = agenda_language_new (localedir, "zh-Hans");

  g_assert_true (g_str_has_prefix (own, localedir));
  bindtextdomain ("libadwaita", "/nowhere");
  agenda_language_bind (language);
  g_assert_cmpstr (g_dgettext ("libadwaita", "Test of Ours"), ==, "测试");
  agenda_language_set_tag (language, "en");
  g_assert_cmpstr (g_dgettext ("libadwaita", "Test of Ours"), ==, "Test of Ours");
  agenda_language_set_tag (language, "zh-Hans");
  g_assert_cmpstr (g_dgettext ("libadwaita", "Test of Ours"), ==, "测试");

  bindtextdomain ("libadwaita", other);
  agenda_language_bind (language);
  g_assert_cmpstr (g_dgettext ("libadwaita", "Test of Ours"), ==, "另一处");
}

/* GLib's first translation must not bind its domain over ours. */
static void
test_glib (void)
{
  g_autofree char *localedir = make_localedir ();
  g_autofree char *system =
    agenda_test_catalogue_new ("system", "glib20", "msgid \"Usage:\"\nmsgstr \"怎么用：\"\n");
  g_autoptr (AgendaLanguage) language = agenda_language_new (localedir, "en");
  g_autoptr (GOptionContext) options = g_option_context_new (NULL);

  bindtextdomain ("glib20", system);
  agenda_language_bind (language);
  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *english = g_option_context_get_help (options, TRUE, NULL);
      g_autofree char *chinese = NULL;

      g_assert_true (g_str_has_prefix (english, "Usage:"));
      agenda_language_set_tag (language, "zh-Hans");
      chinese = g_option_context_get_help (options, TRUE, NULL);
      g_assert_true (g_str_has_prefix (chinese, "怎么用："));
      agenda_language_set_tag (language, "en");
    }
}

static void
test_join (void)
{
  g_autofree char *localedir = make_localedir ();
  g_autoptr (AgendaLanguage) language = agenda_language_new (localedir, "en");
  const char *const parts[] = { "A", "B", "C", NULL };
  const char *const none[] = { NULL };
  g_autofree char *english = agenda_language_join (language, parts);
  g_autofree char *empty = agenda_language_join (language, none);
  g_autofree char *chinese = NULL;

  agenda_language_set_tag (language, "zh-Hans");
  chinese = agenda_language_join (language, parts);

  g_assert_cmpstr (english, ==, "A, B, C");
  g_assert_cmpstr (chinese, ==, "A、B、C");
  g_assert_cmpstr (empty, ==, "");
}

int
main (int   argc,
      char *argv[])
{
  agenda_language_prepare_process ();
  agenda_test_init (&argc, &argv);

  g_test_add_func ("/language/switch", test_switch);
  g_test_add_func ("/language/notify", test_notify);
  g_test_add_func ("/language/notify-after-bind", test_notify_after_bind);
  g_test_add_func ("/language/unknown-tag", test_unknown_tag);
  g_test_add_func ("/language/toolkit", test_toolkit);
  g_test_add_func ("/language/toolkit-own", test_toolkit_own);
  g_test_add_func ("/language/glib", test_glib);
  g_test_add_func ("/language/join", test_join);

  return g_test_run ();
}
