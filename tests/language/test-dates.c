/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-language.h"

#include "agenda-test.h"
#include "agenda-test-catalogue.h"

/* 8 September 2018, 09:00 in Beijing, and an hour and a half later */
#define START G_GINT64_CONSTANT (1536368400)
#define END (START + 5400)
#define TIME_UNKNOWN G_MININT64

#define MESSAGES \
  "msgid \"%u min\"\nmsgstr \"%u分钟\"\n\n" \
  "msgid \"%u h\"\nmsgstr \"%u小时\"\n\n" \
  "msgid \"%u h %u min\"\nmsgstr \"%u小时%u分钟\"\n\n" \
  "msgctxt \"time zone\"\nmsgid \"Beijing\"\nmsgstr \"北京\"\n\n" \
  "msgid \"%s time (%s)\"\nmsgstr \"%s时间（%s）\"\n"

/* Takes the string that was made. */
#define assert_words(actual, expected) \
  G_STMT_START \
  { \
    g_autofree char *actual_ = (actual); \
    g_assert_cmpstr (actual_, ==, (expected)); \
  } \
  G_STMT_END

static AgendaLanguage *
make_language (const char *tag)
{
  g_autofree char *localedir =
    agenda_test_catalogue_new ("locale", GETTEXT_PACKAGE, MESSAGES);

  return agenda_language_new (localedir, tag);
}

static void
assert_days (AgendaLanguage *language,
             const char     *first,
             const char     *last,
             const char     *expected)
{
  GDate start;
  GDate end;

  g_date_clear (&start, 1);
  g_date_clear (&end, 1);
  g_date_set_parse (&start, first);
  g_date_set_parse (&end, last);

  assert_words (agenda_language_format_days (language, &start, &end), expected);
}

static void
test_days (void)
{
  g_autoptr (AgendaLanguage) language = make_language ("en");
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, 8, G_DATE_SEPTEMBER, 2018);

  assert_words (agenda_language_format_day_long (language, &day), "Saturday, 8 September 2018");
  assert_words (agenda_language_format_day_short (language, &day), "Sat 8 Sep");
  agenda_language_set_tag (language, "zh-Hans");
  assert_words (agenda_language_format_day_long (language, &day), "2018年9月8日 星期六");
  assert_words (agenda_language_format_day_short (language, &day), "9月8日 周六");
  agenda_language_set_tag (language, "en");
  assert_words (agenda_language_format_day_short (language, &day), "Sat 8 Sep");
}

/* A day stays itself whatever the zone of the machine is, and at the ends of the calendar. */
static void
test_days_far (void)
{
  g_autoptr (AgendaLanguage) language = make_language ("en");
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, 29, G_DATE_FEBRUARY, 2024);
  assert_words (agenda_language_format_day_long (language, &day), "Thursday, 29 February 2024");
  g_date_set_dmy (&day, 31, G_DATE_DECEMBER, 2099);
  assert_words (agenda_language_format_day_long (language, &day), "Thursday, 31 December 2099");
  g_date_set_dmy (&day, 1, G_DATE_JANUARY, 1970);
  assert_words (agenda_language_format_day_long (language, &day), "Thursday, 1 January 1970");
  g_date_set_dmy (&day, 1, G_DATE_JANUARY, 12000);
  assert_words (agenda_language_format_day_long (language, &day), "");
}

static void
test_spans (void)
{
  g_autoptr (AgendaLanguage) language = make_language ("en");

  assert_days (language, "2018-09-07", "2018-09-09", "7–9 September 2018");
  assert_days (language, "2018-05-30", "2018-06-02", "30 May – 2 June 2018");
  assert_days (language, "2018-12-30", "2019-01-02", "30 December 2018 – 2 January 2019");
  assert_days (language, "2018-09-07", "2019-09-09", "7 September 2018 – 9 September 2019");
  assert_days (language, "2018-09-07", "2018-09-07", "7 September 2018");

  agenda_language_set_tag (language, "zh-Hans");
  assert_days (language, "2018-09-07", "2018-09-09", "2018年9月7日至9日");
  assert_days (language, "2018-05-30", "2018-06-02", "2018年5月30日至6月2日");
  assert_days (language, "2018-12-30", "2019-01-02", "2018年12月30日至2019年1月2日");
  assert_days (language, "2018-09-07", "2018-09-07", "2018年9月7日");
}

static void
test_times (void)
{
  g_autoptr (AgendaLanguage) language = make_language ("en");
  g_autoptr (GTimeZone) beijing = g_time_zone_new_identifier ("Asia/Shanghai");
  g_autoptr (GTimeZone) paris = g_time_zone_new_identifier ("Europe/Paris");
  g_autoptr (GTimeZone) kathmandu = g_time_zone_new_identifier ("+05:45");

  g_assert_nonnull (beijing);
  g_assert_nonnull (paris);

  for (guint i = 0; i < 2; i++)
    {
      assert_words (agenda_language_format_time (language, START, beijing), "09:00");
      assert_words (agenda_language_format_time (language, START, paris), "03:00");
      assert_words (agenda_language_format_time (language, START, kathmandu), "06:45");
      assert_words (agenda_language_format_times (language, START, END, beijing), "09:00–10:30");
      assert_words (agenda_language_format_times (language, START, TIME_UNKNOWN, beijing),
                    "09:00");
      assert_words (agenda_language_format_times (language, START, START, beijing), "09:00");
      /* Past midnight */
      assert_words (agenda_language_format_times (language, START + 52200, START + 57600, beijing),
                    "23:30–01:00");
      assert_words (agenda_language_format_time (language, G_MAXINT64, beijing), "");
      agenda_language_set_tag (language, "zh-Hans");
    }
}

static void
test_lengths (void)
{
  g_autoptr (AgendaLanguage) language = make_language ("en");

  assert_words (agenda_language_format_length (language, 0), "0 min");
  assert_words (agenda_language_format_length (language, 45 * 60 + 59), "45 min");
  assert_words (agenda_language_format_length (language, 7200), "2 h");
  assert_words (agenda_language_format_length (language, 5400), "1 h 30 min");

  agenda_language_set_tag (language, "zh-Hans");
  assert_words (agenda_language_format_length (language, 2700), "45分钟");
  assert_words (agenda_language_format_length (language, 7200), "2小时");
  assert_words (agenda_language_format_length (language, 5400), "1小时30分钟");
}

static void
assert_zone (AgendaLanguage *language,
             const char     *identifier,
             const char     *expected)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (identifier);

  g_assert_nonnull (zone);
  assert_words (agenda_language_format_zone (language, zone, START), expected);
}

static void
test_zones (void)
{
  g_autoptr (AgendaLanguage) language = make_language ("en");
  g_autoptr (GTimeZone) paris = g_time_zone_new_identifier ("Europe/Paris");

  assert_zone (language, "Asia/Shanghai", "Beijing time (UTC+8)");
  assert_zone (language, "Asia/Chongqing", "Beijing time (UTC+8)");
  assert_zone (language, "Europe/Paris", "Paris time (UTC+2)");
  assert_zone (language, "Europe/London", "London time (UTC+1)");
  assert_zone (language, "America/New_York", "New York time (UTC−4)");
  assert_zone (language, "America/St_Johns", "St. John’s time (UTC−2:30)");
  assert_zone (language, "Asia/Kolkata", "Kolkata time (UTC+5:30)");
  assert_zone (language, "UTC", "UTC+0");
  assert_zone (language, "+08:00", "UTC+8");
  assert_zone (language, "-03:30", "UTC−3:30");
  assert_zone (language, "Etc/GMT-8", "UTC+8");
  /* Half a year later it is winter. */
  assert_words (agenda_language_format_zone (language, paris, START + 15552000),
                "Paris time (UTC+1)");

  agenda_language_set_tag (language, "zh-Hans");
  assert_zone (language, "Asia/Shanghai", "北京时间（UTC+8）");
  assert_zone (language, "Europe/Paris", "巴黎时间（UTC+2）");
  assert_zone (language, "UTC", "UTC+0");
}

int
main (int   argc,
      char *argv[])
{
  agenda_language_prepare_process ();
  agenda_test_init (&argc, &argv);

  g_test_add_func ("/dates/days", test_days);
  g_test_add_func ("/dates/days-far", test_days_far);
  g_test_add_func ("/dates/spans", test_spans);
  g_test_add_func ("/dates/times", test_times);
  g_test_add_func ("/dates/lengths", test_lengths);
  g_test_add_func ("/dates/zones", test_zones);

  return g_test_run ();
}
