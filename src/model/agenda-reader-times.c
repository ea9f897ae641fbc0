/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-reader-private.h"
#include "agenda-shared.h"

#include <string.h>

#define DAY_SECONDS 86400

/* What GDate counts 1 January 1970 as. */
#define JULIAN_EPOCH 719163

/* The years in which the calendar is Gregorian and has a day after every day. */
#define FIRST_YEAR 1583
#define LAST_YEAR 9998

/* How long after its day's midnight a session may still run: until noon of the next. */
#define NOON_HOUR 12

/* @n_digits digits, or -1. */
static int
parse_digits (const char *at,
              int         n_digits)
{
  int value = 0;

  for (int i = 0; i < n_digits; i++)
    {
      if (!g_ascii_isdigit (at[i]))
        return -1;
      value = value * 10 + (at[i] - '0');
    }

  return value;
}

/* "2018-09-08", and nothing after it that belongs to the day. */
static gboolean
parse_day (const char *string,
           GDate      *day)
{
  int year, month, day_of_month;

  g_date_clear (day, 1);

  if (strnlen (string, 10) < 10 || string[4] != '-' || string[7] != '-')
    return FALSE;

  year = parse_digits (string, 4);
  month = parse_digits (string + 5, 2);
  day_of_month = parse_digits (string + 8, 2);
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || day_of_month < 1
      || !g_date_valid_dmy ((GDateDay) day_of_month, (GDateMonth) month, (GDateYear) year))
    return FALSE;

  g_date_set_dmy (day, (GDateDay) day_of_month, (GDateMonth) month, (GDateYear) year);
  return TRUE;
}

/* "Z" or "+08:00", and then the end. */
static gboolean
parse_offset (const char *at,
              int        *offset)
{
  int hours, minutes;

  *offset = 0;
  if (strcmp (at, "Z") == 0)
    return TRUE;

  if ((*at != '+' && *at != '-') || strlen (at) != 6 || at[3] != ':')
    return FALSE;

  hours = parse_digits (at + 1, 2);
  minutes = parse_digits (at + 4, 2);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
    return FALSE;

  *offset = (hours * 60 + minutes) * 60 * (*at == '-' ? -1 : 1);
  return TRUE;
}

/**
 * agenda_reader_parse_time:
 * @string: what should be a time
 * @time: (out): the time in seconds since the epoch
 * @offset: (out): what its clock is ahead of UTC, in seconds
 *
 * Takes a time by RFC 3339, section 5.6, with capital letters and without leap seconds, which no
 * agenda has. GLib's parser takes many more forms, and times with no offset.
 *
 * Returns: whether it is one
 */
gboolean
agenda_reader_parse_time (const char *string,
                          gint64     *time,
                          int        *offset)
{
  int hour, minute, second;
  const char *at;
  GDate day;

  if (!parse_day (string, &day) || string[10] != 'T' || strnlen (string, 19) < 19
      || string[13] != ':' || string[16] != ':')
    return FALSE;

  hour = parse_digits (string + 11, 2);
  minute = parse_digits (string + 14, 2);
  second = parse_digits (string + 17, 2);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
    return FALSE;

  at = string + 19;
  if (*at == '.')
    {
      at++;
      if (!g_ascii_isdigit (*at))
        return FALSE;
      while (g_ascii_isdigit (*at))
        at++;
    }

  if (!parse_offset (at, offset))
    return FALSE;

  *time = ((gint64) g_date_get_julian (&day) - JULIAN_EPOCH) * DAY_SECONDS
          + (hour * 60 + minute) * 60 + second - *offset;
  return TRUE;
}

/* Whether the member is a day. @day is not valid otherwise. */
gboolean
agenda_reader_read_day (AgendaReader *self,
                        JsonObject   *object,
                        const char   *key,
                        GDate        *day)
{
  const char *string = agenda_reader_get_string (self, object, key);

  g_date_clear (day, 1);
  if (string == NULL)
    return FALSE;

  if (!parse_day (string, day) || string[10] != '\0')
    {
      g_date_clear (day, 1);
      agenda_reader_report_member (self, key, AGENDA_PROBLEM_BAD_DATE, string, NULL);
      return FALSE;
    }

  return TRUE;
}

/* AGENDA_TIME_UNKNOWN when it is not there or is none. */
gint64
agenda_reader_read_time (AgendaReader *self,
                         JsonObject   *object,
                         const char   *key)
{
  const char *string = agenda_reader_get_string (self, object, key);
  gint64 time;
  int offset;

  if (string == NULL)
    return AGENDA_TIME_UNKNOWN;

  if (!agenda_reader_parse_time (string, &time, &offset))
    {
      agenda_reader_report_member (self, key, AGENDA_PROBLEM_BAD_TIME, string, NULL);
      return AGENDA_TIME_UNKNOWN;
    }

  return time;
}

/* A name of the IANA database, by its look: they start with a capital and have no dots. GLib takes
 * more: offsets, any file it finds under that name, and POSIX rules, by which "UTC+8" is eight hours
 * behind. A rule has a digit and no slash, as few names have. */
static gboolean
is_zone_name (const char *name)
{
  static const char *const with_digits[] = {
    "CST6CDT", "EST5EDT", "GMT+0", "GMT-0", "GMT0", "MST7MDT", "PST8PDT", NULL,
  };

  if (!g_ascii_isupper (name[0]) || strlen (name) > 64)
    return FALSE;

  for (const char *at = name; *at != '\0'; at++)
    {
      if (*at == '/' ? at[1] == '/' || at[1] == '\0'
                     : !g_ascii_isalnum (*at) && strchr ("_+-", *at) == NULL)
        return FALSE;
    }

  return strchr (name, '/') != NULL || strpbrk (name, "0123456789") == NULL
         || g_strv_contains (with_digits, name);
}

/* The zone of the first time in the file, so that the clock shows what the file says. */
static GTimeZone *
guess_zone (JsonObject *forum)
{
  JsonNode *node = json_object_get_member (forum, "sessions");
  JsonArray *sessions = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node)
                                                                     : NULL;
  guint n_sessions = sessions != NULL ? json_array_get_length (sessions) : 0;

  for (guint i = 0; i < n_sessions; i++)
    {
      JsonNode *session = json_array_get_element (sessions, i);
      JsonNode *start = NULL;
      gint64 time;
      int offset;

      if (JSON_NODE_HOLDS_OBJECT (session))
        start = json_object_get_member (json_node_get_object (session), "start");
      if (start != NULL && JSON_NODE_HOLDS_VALUE (start)
          && json_node_get_value_type (start) == G_TYPE_STRING
          && agenda_reader_parse_time (json_node_get_string (start), &time, &offset))
        return g_time_zone_new_offset (offset);
    }

  return g_time_zone_new_utc ();
}

/**
 * agenda_reader_read_zone:
 * @self: a reading
 * @object: the forum
 *
 * Reads "timezone". When it is no zone this machine knows, the offset of the first session with a
 * time stands in, with an error: times then still show as they are written. With no time at all
 * it is UTC, and nothing depends on it.
 *
 * Returns: (transfer full): the zone
 */
GTimeZone *
agenda_reader_read_zone (AgendaReader *self,
                         JsonObject   *object)
{
  const char *name = agenda_reader_get_string (self, object, "timezone");
  GTimeZone *zone = NULL;

  if (name != NULL)
    {
      if (is_zone_name (name))
        zone = g_time_zone_new_identifier (name);
      if (zone == NULL)
        agenda_reader_report_member (self, "timezone", AGENDA_PROBLEM_BAD_ZONE, name, NULL);
    }
  else if (!json_object_has_member (object, "timezone"))
    agenda_reader_report (self, AGENDA_PROBLEM_MISSING, "timezone", NULL);

  return zone != NULL ? zone : guess_zone (object);
}

/* Whether a time is between the midnight that begins the day and noon of the next. */
static gboolean
is_within_day (AgendaReader *self,
               const GDate  *day,
               gint64        time)
{
  guint32 julian = g_date_get_julian (day);

  if (self->bounds_julian != julian)
    {
      self->bounds_julian = julian;
      self->bounds_start = agenda_shared_get_moment (julian, 0, self->zone);
      self->bounds_end = agenda_shared_get_moment (julian + 1, NOON_HOUR, self->zone);
    }

  return time >= self->bounds_start && time <= self->bounds_end;
}

static gint64
drop_outside_day (AgendaReader *self,
                  JsonObject   *object,
                  const char   *key,
                  const GDate  *day,
                  gint64        time)
{
  if (time == AGENDA_TIME_UNKNOWN || is_within_day (self, day, time))
    return time;

  agenda_reader_report_member (self, key, AGENDA_PROBLEM_TIME_OUTSIDE_DAY,
                               json_object_get_string_member (object, key), NULL);
  return AGENDA_TIME_UNKNOWN;
}

/* The times of a record whose day is known. An end before its start proves one of them wrong but
 * not which, so both become unknown: a clock time that may be wrong is worse than none. An end
 * alone is not kept either. The record itself stays. */
static void
check_times (AgendaReader *self,
             JsonObject   *object,
             const GDate  *day,
             gint64       *start,
             gint64       *end)
{
  *start = drop_outside_day (self, object, "start", day, *start);
  *end = drop_outside_day (self, object, "end", day, *end);

  if (*end == AGENDA_TIME_UNKNOWN)
    return;

  if (*start == AGENDA_TIME_UNKNOWN)
    {
      if (!json_object_has_member (object, "start"))
        agenda_reader_report (self, AGENDA_PROBLEM_MISSING, "start", NULL);
      *end = AGENDA_TIME_UNKNOWN;
    }
  else if (*end < *start)
    {
      agenda_reader_report_member (self, "end", AGENDA_PROBLEM_END_BEFORE_START, NULL, NULL);
      *start = *end = AGENDA_TIME_UNKNOWN;
    }
}

static AgendaDayPart
read_part (AgendaReader *self,
           JsonObject   *object)
{
  const char *string = agenda_reader_get_string (self, object, "part");

  if (string == NULL)
    return AGENDA_DAY_PART_NONE;
  if (strcmp (string, "morning") == 0)
    return AGENDA_DAY_PART_MORNING;
  if (strcmp (string, "afternoon") == 0)
    return AGENDA_DAY_PART_AFTERNOON;
  if (strcmp (string, "evening") == 0)
    return AGENDA_DAY_PART_EVENING;

  agenda_reader_report_member (self, "part", AGENDA_PROBLEM_UNKNOWN_PART, string, NULL);
  return AGENDA_DAY_PART_NONE;
}

/* The day of a session: as it says or, with a problem, the one its start is on in the forum's
 * zone. */
static gboolean
read_session_day (AgendaReader *self,
                  JsonObject   *object,
                  gint64        start,
                  GDate        *day)
{
  const char *key = "day";
  char text[16];

  if (!agenda_reader_read_day (self, object, "day", day))
    {
      g_autoptr (GDateTime) utc = NULL;
      g_autoptr (GDateTime) local = NULL;

      if (!json_object_has_member (object, "day"))
        agenda_reader_report (self, AGENDA_PROBLEM_MISSING, "day", NULL);
      if (start == AGENDA_TIME_UNKNOWN)
        return FALSE;

      utc = g_date_time_new_from_unix_utc (start);
      local = g_date_time_to_timezone (utc, self->zone);
      g_date_set_dmy (day, (GDateDay) g_date_time_get_day_of_month (local),
                      (GDateMonth) g_date_time_get_month (local),
                      (GDateYear) g_date_time_get_year (local));
      key = "start";
    }

  if ((g_date_valid (&self->first_day) && g_date_compare (day, &self->first_day) < 0)
      || (g_date_valid (&self->last_day) && g_date_compare (day, &self->last_day) > 0))
    {
      g_snprintf (text, sizeof text, "%04u-%02d-%02u", g_date_get_year (day),
                  (int) g_date_get_month (day), g_date_get_day (day));
      agenda_reader_report_member (self, key, AGENDA_PROBLEM_DAY_OUTSIDE_FORUM, text, NULL);
      return FALSE;
    }

  return TRUE;
}

/**
 * agenda_reader_read_when:
 * @self: a reading
 * @object: a session or topic
 * @outer: (nullable): of a topic: when its session is
 *
 * Reads "day", "part", "start" and "end" of a session, or "start" and "end" of a topic, which is
 * on the day of its session.
 *
 * Returns: (nullable) (transfer full): when it is; of a session %NULL with a problem when no day
 *   is known or it is none of the forum's, of a topic %NULL when it has no time of its own
 */
AgendaWhen *
agenda_reader_read_when (AgendaReader *self,
                         JsonObject   *object,
                         AgendaWhen   *outer)
{
  gint64 start = agenda_reader_read_time (self, object, "start");
  gint64 end = agenda_reader_read_time (self, object, "end");
  AgendaDayPart part = AGENDA_DAY_PART_NONE;
  GDate day;

  if (outer != NULL)
    agenda_when_get_day (outer, &day);
  else
    {
      part = read_part (self, object);
      if (!read_session_day (self, object, start, &day))
        return NULL;
    }

  check_times (self, object, &day, &start, &end);
  if (outer != NULL && start == AGENDA_TIME_UNKNOWN)
    return NULL;

  return agenda_when_new (&day, self->zone, part, start, end);
}
