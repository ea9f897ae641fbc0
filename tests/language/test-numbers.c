/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-language.h"

#include "agenda-test.h"

#define MINUTE G_GINT64_CONSTANT (60)
#define HOUR (60 * MINUTE)
#define DAY (24 * HOUR)

static AgendaLanguage *
make_language (const char *tag)
{
  return agenda_language_new (g_getenv ("TAIHE_AGENDA_LOCALEDIR"), tag);
}

static void
test_numbers (void)
{
  const char *tags[] = { AGENDA_LANGUAGE_ENGLISH, AGENDA_LANGUAGE_CHINESE };
  const struct
  {
    guint number;
    const char *words;
  } cases[] = {
    { 0, "0" }, { 999, "999" }, { 1000, "1,000" }, { 30000, "30,000" },
    { G_MAXUINT32, "4,294,967,295" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      g_autoptr (AgendaLanguage) language = make_language (tags[i]);

      for (gsize j = 0; j < G_N_ELEMENTS (cases); j++)
        {
          g_autofree char *words = agenda_language_format_number (language, cases[j].number);

          g_assert_cmpstr (words, ==, cases[j].words);
        }
    }
}

static void
assert_distance (AgendaLanguage *language,
                 gint64          seconds,
                 const char     *english,
                 const char     *chinese)
{
  g_autofree char *in_english = NULL;
  g_autofree char *in_chinese = NULL;

  agenda_language_set_tag (language, AGENDA_LANGUAGE_ENGLISH);
  in_english = agenda_language_format_distance (language, seconds);
  g_assert_cmpstr (in_english, ==, english);

  agenda_language_set_tag (language, AGENDA_LANGUAGE_CHINESE);
  in_chinese = agenda_language_format_distance (language, seconds);
  g_assert_cmpstr (in_chinese, ==, chinese);
}

static void
test_distances (void)
{
  g_autoptr (AgendaLanguage) language = make_language (AGENDA_LANGUAGE_ENGLISH);

  assert_distance (language, 0, "now", "现在");
  assert_distance (language, -59, "now", "现在");
  assert_distance (language, 1, "in 1 minute", "1分钟后");
  assert_distance (language, MINUTE, "in 1 minute", "1分钟后");
  assert_distance (language, 15 * MINUTE, "in 15 minutes", "15分钟后");
  assert_distance (language, 14 * MINUTE + 1, "in 15 minutes", "15分钟后");
  assert_distance (language, HOUR, "in 60 minutes", "60分钟后");
  assert_distance (language, HOUR + 1, "in 2 hours", "2小时后");
  assert_distance (language, 2 * DAY, "in 48 hours", "48小时后");
  assert_distance (language, 2 * DAY + 1, "in 3 days", "3天后");
  assert_distance (language, -MINUTE, "1 minute ago", "1分钟前");
  assert_distance (language, -(5 * MINUTE + 59), "5 minutes ago", "5分钟前");
  assert_distance (language, -(2 * HOUR), "2 hours ago", "2小时前");
  assert_distance (language, -(3 * DAY), "3 days ago", "3天前");
}

/* What no clock can be at is said somehow. */
static void
test_far (void)
{
  g_autoptr (AgendaLanguage) language = make_language (AGENDA_LANGUAGE_ENGLISH);
  const gint64 seconds[] = { G_MAXINT64, G_MININT64 };

  for (gsize i = 0; i < G_N_ELEMENTS (seconds); i++)
    {
      g_autofree char *words = agenda_language_format_distance (language, seconds[i]);

      g_assert_nonnull (strstr (words, " days"));
    }
}

int
main (int   argc,
      char *argv[])
{
  agenda_language_prepare_process ();
  agenda_test_init (&argc, &argv);

  g_test_add_func ("/numbers/numbers", test_numbers);
  g_test_add_func ("/numbers/distances", test_distances);
  g_test_add_func ("/numbers/far", test_far);

  return g_test_run ();
}
