/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-language.h"

#include <glib/gi18n-lib.h>
#include <unicode/ucal.h>

#include "agenda-language-private.h"

#define EN_DASH "\342\200\223"
#define MINUS_SIGN "\342\210\222"

/* G_MININT64 stands for a clock time nobody has published; see AGENDA_TIME_UNKNOWN. */
#define TIME_UNKNOWN G_MININT64

static const char *const day_patterns[AGENDA_N_LANGUAGES][AGENDA_N_DAY_FORMATS] = {
  [AGENDA_INDEX_ENGLISH] = {
    [AGENDA_DAY_FORMAT_LONG] = "EEEE, d MMMM y",
    [AGENDA_DAY_FORMAT_SHORT] = "EEE d MMM",
    [AGENDA_DAY_FORMAT_DATE] = "d MMMM y",
    [AGENDA_DAY_FORMAT_MONTH_DAY] = "d MMMM",
    [AGENDA_DAY_FORMAT_DAY] = "d",
  },
  [AGENDA_INDEX_CHINESE] = {
    [AGENDA_DAY_FORMAT_LONG] = "y年M月d日 EEEE",
    [AGENDA_DAY_FORMAT_SHORT] = "M月d日 EEE",
    [AGENDA_DAY_FORMAT_DATE] = "y年M月d日",
    [AGENDA_DAY_FORMAT_MONTH_DAY] = "M月d日",
    [AGENDA_DAY_FORMAT_DAY] = "d日",
  },
};

static UDateFormat *
open_day_format (AgendaLanguage *self,
                 const char     *pattern)
{
  UErrorCode status = U_ZERO_ERROR;
  int32_t length;
  g_autofree UChar *pattern16 = agenda_icu_from_utf8 (pattern, &length);
  int32_t zone_length;
  g_autofree UChar *zone = agenda_icu_from_utf8 ("Etc/UTC", &zone_length);
  UDateFormat *format;

  format = udat_open (UDAT_PATTERN, UDAT_PATTERN, agenda_language_get_icu_locale (self),
                      zone, zone_length, pattern16, length, &status);
  if (U_FAILURE (status))
    g_critical ("ICU cannot write dates: %s", u_errorName (status));

  return format;
}

/* A day has no time zone. For ICU it is noon of that day in UTC, formatted in UTC. */
static char *
format_day (AgendaLanguage  *self,
            const GDate     *day,
            AgendaDayFormat  kind)
{
  UDateFormat **format = &self->day_formats[self->index][kind];
  UErrorCode status = U_ZERO_ERROR;
  g_autoptr (GDateTime) noon = NULL;
  UChar buffer[128];
  int32_t length;

  if (*format == NULL)
    *format = open_day_format (self, day_patterns[self->index][kind]);
  if (*format == NULL)
    return g_strdup ("");

  noon = g_date_time_new_utc (g_date_get_year (day), g_date_get_month (day), g_date_get_day (day),
                              12, 0, 0);
  if (noon == NULL)
    return g_strdup ("");

  length = udat_format (*format, (double) g_date_time_to_unix (noon) * 1000.0,
                        buffer, G_N_ELEMENTS (buffer), NULL, &status);
  if (U_FAILURE (status))
    length = 0;

  return agenda_icu_to_utf8 (buffer, MIN (length, (int32_t) G_N_ELEMENTS (buffer)));
}

/**
 * agenda_language_format_day_long:
 * @day: a valid day
 *
 * Returns: (transfer full): the day with year and weekday, like "Saturday, 8 September 2018"
 */
char *
agenda_language_format_day_long (AgendaLanguage *self,
                                 const GDate    *day)
{
  g_return_val_if_fail (AGENDA_IS_LANGUAGE (self), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  return format_day (self, day, AGENDA_DAY_FORMAT_LONG);
}

/**
 * agenda_language_format_day_short:
 * @day: a valid day
 *
 * Returns: (transfer full): the day in few letters, like "Sat 8 Sep"
 */
char *
agenda_language_format_day_short (AgendaLanguage *self,
                                  const GDate    *day)
{
  g_return_val_if_fail (AGENDA_IS_LANGUAGE (self), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  return format_day (self, day, AGENDA_DAY_FORMAT_SHORT);
}

/* In English the last day carries what both share ("7–9 September 2018"), in Chinese the first
 * ("2018年9月7日至9日"). A dash is set off by spaces when one of its sides has spaces. */
static char *
format_english_days (AgendaLanguage *self,
                     const GDate    *first,
                     const GDate    *last)
{
  AgendaDayFormat kind = AGENDA_DAY_FORMAT_DATE;
  g_autofree char *start = NULL;
  g_autofree char *end = format_day (self, last, AGENDA_DAY_FORMAT_DATE);

  if (g_date_get_year (first) == g_date_get_year (last))
    kind = g_date_get_month (first) == g_date_get_month (last) ? AGENDA_DAY_FORMAT_DAY
                                                               : AGENDA_DAY_FORMAT_MONTH_DAY;
  start = format_day (self, first, kind);

  return g_strconcat (start, kind == AGENDA_DAY_FORMAT_DAY ? EN_DASH : " " EN_DASH " ", end, NULL);
}

static char *
format_chinese_days (AgendaLanguage *self,
                     const GDate    *first,
                     const GDate    *last)
{
  AgendaDayFormat kind = AGENDA_DAY_FORMAT_DATE;
  g_autofree char *start = format_day (self, first, AGENDA_DAY_FORMAT_DATE);
  g_autofree char *end = NULL;

  if (g_date_get_year (first) == g_date_get_year (last))
    kind = g_date_get_month (first) == g_date_get_month (last) ? AGENDA_DAY_FORMAT_DAY
                                                               : AGENDA_DAY_FORMAT_MONTH_DAY;
  end = format_day (self, last, kind);

  return g_strconcat (start, "至", end, NULL);
}

/**
 * agenda_language_format_days:
 * @first: a valid day
 * @last: a valid day, not before @first
 *
 * Writes a span of days as shortly as the two allow, like "7–9 September 2018" or
 * "30 May – 2 June 2018". A span of one day is written as that day.
 *
 * Returns: (transfer full): the span
 */
char *
agenda_language_format_days (AgendaLanguage *self,
                             const GDate    *first,
                             const GDate    *last)
{
  g_return_val_if_fail (AGENDA_IS_LANGUAGE (self), NULL);
  g_return_val_if_fail (first != NULL && g_date_valid (first), NULL);
  g_return_val_if_fail (last != NULL && g_date_valid (last), NULL);

  if (g_date_compare (first, last) >= 0)
    return format_day (self, first, AGENDA_DAY_FORMAT_DATE);

  return agenda_language_is_chinese (self) ? format_chinese_days (self, first, last)
                                           : format_english_days (self, first, last);
}

/**
 * agenda_language_format_time:
 * @time: seconds since the Unix epoch
 * @zone: whose clock to read
 *
 * Returns: (transfer full): the hour and minute, like "09:00"; empty when no calendar reaches
 *   @time
 */
char *
agenda_language_format_time (AgendaLanguage *self,
                             gint64          time,
                             GTimeZone      *zone)
{
  g_autoptr (GDateTime) utc = NULL;
  g_autoptr (GDateTime) local = NULL;

  g_return_val_if_fail (AGENDA_IS_LANGUAGE (self), NULL);
  g_return_val_if_fail (zone != NULL, NULL);

  utc = g_date_time_new_from_unix_utc (time);
  if (utc != NULL)
    local = g_date_time_to_timezone (utc, zone);
  if (local == NULL)
    return g_strdup ("");

  return g_strdup_printf ("%02d:%02d", g_date_time_get_hour (local),
                          g_date_time_get_minute (local));
}

/**
 * agenda_language_format_times:
 * @start: seconds since the Unix epoch
 * @end: likewise, or %G_MININT64 when it is not known
 * @zone: whose clock to read
 *
 * Returns: (transfer full): the span, like "09:00–10:30", or its start alone
 */
char *
agenda_language_format_times (AgendaLanguage *self,
                              gint64          start,
                              gint64          end,
                              GTimeZone      *zone)
{
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;

  g_return_val_if_fail (AGENDA_IS_LANGUAGE (self), NULL);
  g_return_val_if_fail (zone != NULL, NULL);

  first = agenda_language_format_time (self, start, zone);
  if (end == TIME_UNKNOWN || end == start)
    return g_steal_pointer (&first);

  last = agenda_language_format_time (self, end, zone);

  return g_strconcat (first, EN_DASH, last, NULL);
}

/**
 * agenda_language_format_length:
 * @length: seconds, not negative
 *
 * Returns: (transfer full): the length in hours and whole minutes, like "1 h 30 min"
 */
char *
agenda_language_format_length (AgendaLanguage *self,
                               gint64          length)
{
  guint hours;
  guint minutes;

  g_return_val_if_fail (AGENDA_IS_LANGUAGE (self), NULL);
  g_return_val_if_fail (length >= 0, NULL);

  hours = (guint) MIN (length / 3600, G_MAXUINT);
  minutes = (guint) (length % 3600 / 60);

  if (hours == 0)
    /* Translators: how long something takes, in minutes */
    return g_strdup_printf (_("%u min"), minutes);
  if (minutes == 0)
    /* Translators: how long something takes, in hours */
    return g_strdup_printf (_("%u h"), hours);

  /* Translators: how long something takes, in hours and minutes */
  return g_strdup_printf (_("%u h %u min"), hours, minutes);
}

static char *
format_offset (int seconds)
{
  int minutes = ABS (seconds) / 60;
  const char *sign = seconds < 0 ? MINUS_SIGN : "+";

  if (minutes % 60 != 0)
    return g_strdup_printf ("UTC%s%d:%02d", sign, minutes / 60, minutes % 60);

  return g_strdup_printf ("UTC%s%d", sign, minutes / 60);
}

/* The city that a zone is named after, in the language that is on. The one zone of China is
 * named after Shanghai in the data everybody uses, and after Beijing by everybody. */
static char *
get_zone_city (AgendaLanguage *self,
               GTimeZone      *zone)
{
  UErrorCode status = U_ZERO_ERROR;
  int32_t length;
  g_autofree UChar *id = agenda_icu_from_utf8 (g_time_zone_get_identifier (zone), &length);
  UChar canonical[64];
  g_autofree char *name = NULL;
  UDateFormat *format;
  UChar city[128];
  static const UChar city_pattern[] = { 'V', 'V', 'V' };

  length = ucal_getCanonicalTimeZoneID (id, length, canonical, G_N_ELEMENTS (canonical), NULL,
                                        &status);
  if (U_FAILURE (status))
    return NULL;

  name = agenda_icu_to_utf8 (canonical, length);
  if (g_str_equal (name, "Asia/Shanghai"))
    /* Translators: the city; its name is put into “%s time” */
    return g_strdup (C_("time zone", "Beijing"));
  if (strchr (name, '/') == NULL || g_str_has_prefix (name, "Etc/"))
    return NULL;

  format = udat_open (UDAT_PATTERN, UDAT_PATTERN, agenda_language_get_icu_locale (self),
                      canonical, length, city_pattern, G_N_ELEMENTS (city_pattern), &status);
  if (U_FAILURE (status))
    return NULL;

  length = udat_format (format, 0.0, city, G_N_ELEMENTS (city), NULL, &status);
  udat_close (format);

  return U_SUCCESS (status) ? agenda_icu_to_utf8 (city, length) : NULL;
}

/**
 * agenda_language_format_zone:
 * @zone: a time zone
 * @time: seconds since the Unix epoch: the offset of most zones depends on it
 *
 * Names a zone by what people call it, with its offset: "Beijing time (UTC+8)". A zone that is no
 * place is its offset alone.
 *
 * Returns: (transfer full): the name
 */
char *
agenda_language_format_zone (AgendaLanguage *self,
                             GTimeZone      *zone,
                             gint64          time)
{
  g_autofree char *offset = NULL;
  g_autofree char *city = NULL;
  int interval;

  g_return_val_if_fail (AGENDA_IS_LANGUAGE (self), NULL);
  g_return_val_if_fail (zone != NULL, NULL);

  interval = g_time_zone_find_interval (zone, G_TIME_TYPE_UNIVERSAL, time);
  offset = format_offset (g_time_zone_get_offset (zone, MAX (interval, 0)));
  city = get_zone_city (self, zone);
  if (city == NULL)
    return g_steal_pointer (&offset);

  /* Translators: the clock of a place and its distance from universal time, such as
   * “Beijing time (UTC+8)” */
  return g_strdup_printf (_("%s time (%s)"), city, offset);
}
