/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-detail-words.h"

#include <glib/gi18n-lib.h>
#include <stdarg.h>

#include "agenda-label.h"
#include "agenda-words.h"

static char *
join (const char *separator,
      const char *first,
      va_list     rest)
{
  GString *joined = g_string_new (NULL);

  for (const char *part = first; part != NULL; part = va_arg (rest, const char *))
    {
      if (*part == '\0')
        continue;
      if (joined->len > 0)
        g_string_append (joined, separator);
      g_string_append (joined, part);
    }

  return g_string_free (joined, FALSE);
}

/**
 * agenda_detail_join_dots:
 * @first: the first part
 * @...: more parts, ended by %NULL; empty ones are left out
 *
 * Returns: (transfer full): the parts with middle dots between them
 */
char *
agenda_detail_join_dots (const char *first,
                         ...)
{
  va_list rest;
  char *joined;

  va_start (rest, first);
  joined = join (" · ", first, rest);
  va_end (rest);

  return joined;
}

/**
 * agenda_detail_join_lines:
 * @first: the first part
 * @...: more parts, ended by %NULL; empty ones are left out
 *
 * Returns: (transfer full): the parts, each on a line of its own
 */
char *
agenda_detail_join_lines (const char *first,
                          ...)
{
  va_list rest;
  char *joined;

  va_start (rest, first);
  joined = join ("\n", first, rest);
  va_end (rest);

  return joined;
}

/**
 * agenda_detail_quote:
 * @title: (nullable): the title of a talk
 * @language: the language that is on
 *
 * Returns: (transfer full): the title in quotation marks, or none for none
 */
char *
agenda_detail_quote (AgendaText     *title,
                     AgendaLanguage *language)
{
  g_autofree char *text = NULL;

  if (title != NULL)
    text = agenda_text_dup_marked (title, language);
  if (text == NULL)
    return g_strdup ("");

  /* Translators: the title of somebody's talk, in quotation marks */
  return g_strdup_printf (_("“%s”"), text);
}

/**
 * agenda_detail_dup_other:
 * @text: (nullable): a text, as of a name
 * @language: the language that is on
 *
 * Returns: (transfer full) (nullable): what @text is in the first other language that says it
 *   differently, or %NULL
 */
char *
agenda_detail_dup_other (AgendaText     *text,
                         AgendaLanguage *language)
{
  const char *shown_tag = NULL;
  const char *shown;

  if (text == NULL)
    return NULL;

  shown = agenda_text_get (text, agenda_language_get_content_tag (language), &shown_tag);
  for (guint i = 0; i < agenda_text_get_n_tags (text); i++)
    {
      const char *tag = agenda_text_get_nth_tag (text, i);
      const char *other = agenda_text_get_exact (text, tag);

      if (g_strcmp0 (tag, shown_tag) != 0 && g_strcmp0 (other, shown) != 0)
        return g_strdup (other);
    }

  return NULL;
}

/**
 * agenda_detail_dup_slot:
 * @zone: the forum's
 * @language: the language that is on
 *
 * Returns: (transfer full): when and where @session is, on one line
 */
char *
agenda_detail_dup_slot (AgendaSession  *session,
                        GTimeZone      *zone,
                        AgendaLanguage *language)
{
  AgendaWhen *when = agenda_session_get_when (session);
  AgendaRoom *room = agenda_session_get_room (session);
  g_autofree char *day_words = NULL;
  g_autofree char *time_words = NULL;
  g_autofree char *room_name = NULL;
  GDate day;

  agenda_when_get_day (when, &day);
  day_words = agenda_language_format_day_short (language, &day);
  time_words = agenda_words_time (when, zone, language);
  if (room != NULL)
    room_name = agenda_text_dup_marked (agenda_room_get_name (room), language);

  return agenda_detail_join_dots (day_words, time_words != NULL ? time_words : "",
                                  room_name != NULL ? room_name : "", NULL);
}

/**
 * agenda_detail_get_day:
 * @time: seconds since the epoch
 * @zone: whose calendar
 * @day: (out caller-allocates): the day
 *
 * Tells on which day @time is.
 */
void
agenda_detail_get_day (gint64     time,
                       GTimeZone *zone,
                       GDate     *day)
{
  g_autoptr (GDateTime) universal = g_date_time_new_from_unix_utc (time);
  g_autoptr (GDateTime) local = g_date_time_to_timezone (universal, zone);
  int year, month, day_of_month;

  g_date_time_get_ymd (local, &year, &month, &day_of_month);
  g_date_clear (day, 1);
  g_date_set_dmy (day, (GDateDay) day_of_month, (GDateMonth) month, (GDateYear) year);
}

static gint32
get_offset (gint64     time,
            GTimeZone *zone)
{
  int interval = g_time_zone_find_interval (zone, G_TIME_TYPE_UNIVERSAL, time);

  return g_time_zone_get_offset (zone, interval);
}

/**
 * agenda_detail_dup_clock:
 * @zone: the forum's
 * @other_zone: the laptop's
 * @language: the language that is on
 *
 * Gets the name of the clock that @when is told by, and what another clock shows then if it
 * differs. When the time is not known there is nothing to say.
 *
 * Returns: (transfer full): one or two lines, or none
 */
char *
agenda_detail_dup_clock (AgendaWhen     *when,
                         GTimeZone      *zone,
                         GTimeZone      *other_zone,
                         AgendaLanguage *language)
{
  gint64 start = agenda_when_get_start (when);
  g_autofree char *zone_words = NULL;
  g_autofree char *other_zone_words = NULL;
  g_autofree char *other_times = NULL;
  g_autofree char *other_day_words = NULL;
  g_autofree char *other = NULL;
  GDate day, other_day;

  if (!agenda_when_has_start (when))
    return g_strdup ("");

  zone_words = agenda_language_format_zone (language, zone, start);
  if (get_offset (start, zone) == get_offset (start, other_zone))
    return g_steal_pointer (&zone_words);

  other_zone_words = agenda_language_format_zone (language, other_zone, start);
  other_times = agenda_language_format_times (language, start, agenda_when_get_end (when),
                                              other_zone);
  agenda_when_get_day (when, &day);
  agenda_detail_get_day (start, other_zone, &other_day);
  if (g_date_compare (&day, &other_day) != 0)
    other_day_words = agenda_language_format_day_short (language, &other_day);
  other = agenda_detail_join_dots (other_day_words != NULL ? other_day_words : "", other_times,
                                   other_zone_words, NULL);

  return agenda_detail_join_lines (zone_words, other, NULL);
}
