/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-test-model.h"

#include <stdio.h>

static gint64
parse_time (const char *day,
            const char *clock)
{
  g_autofree char *iso = NULL;
  g_autoptr (GDateTime) time = NULL;

  if (clock == NULL)
    return AGENDA_TIME_UNKNOWN;

  iso = g_strdup_printf ("%sT%s:00+08:00", day, clock);
  time = g_date_time_new_from_iso8601 (iso, NULL);
  g_assert_nonnull (time);

  return g_date_time_to_unix (time);
}

static AgendaWhen *
make_when (const char   *day,
           AgendaDayPart part,
           const char   *start,
           const char   *end)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_offset (8 * 3600);
  int year, month, day_of_month;
  GDate date;

  g_assert_cmpint (sscanf (day, "%d-%d-%d", &year, &month, &day_of_month), ==, 3);
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day_of_month, (GDateMonth) month, (GDateYear) year);

  return agenda_when_new (&date, zone, part, parse_time (day, start), parse_time (day, end));
}

/**
 * agenda_test_text:
 * @english: (nullable): the English words
 * @chinese: (nullable): the Chinese words, put first
 *
 * Returns: (transfer full): a text
 */
AgendaText *
agenda_test_text (const char *english,
                  const char *chinese)
{
  AgendaText *text = agenda_text_new ();

  if (chinese != NULL)
    agenda_text_add (text, "zh-Hans", chinese, FALSE);
  if (english != NULL)
    agenda_text_add (text, "en", english, FALSE);

  return text;
}

/**
 * agenda_test_when:
 * @day: a day
 * @start: (nullable): a clock time
 * @end: (nullable): a clock time
 *
 * Returns: (transfer full): a time
 */
AgendaWhen *
agenda_test_when (const char *day,
                  const char *start,
                  const char *end)
{
  return make_when (day, AGENDA_DAY_PART_NONE, start, end);
}

/**
 * agenda_test_when_part:
 * @day: a day
 * @part: a part of it
 *
 * Returns: (transfer full): a time
 */
AgendaWhen *
agenda_test_when_part (const char   *day,
                       AgendaDayPart part)
{
  return make_when (day, part, NULL, NULL);
}

/**
 * agenda_test_speaker:
 * @id: an id
 *
 * Returns: (transfer full): a speaker who is called by their id
 */
AgendaSpeaker *
agenda_test_speaker (const char *id)
{
  g_auto (AgendaSpeakerData) data = { NULL };

  data.id = g_strdup (id);
  data.name = agenda_text_new_single ("en", id);

  return agenda_speaker_new_take (&data);
}

/**
 * agenda_test_people:
 * @first: a speaker
 * @...: more speakers, then %NULL; one may stand there twice
 *
 * Returns: (transfer full) (element-type AgendaParticipant): their parts
 */
GPtrArray *
agenda_test_people (AgendaSpeaker *first,
                    ...)
{
  GPtrArray *people
    = g_ptr_array_new_with_free_func ((GDestroyNotify) agenda_participant_free);
  va_list speakers;

  va_start (speakers, first);
  for (AgendaSpeaker *speaker = first; speaker != NULL;
       speaker = va_arg (speakers, AgendaSpeaker *))
    g_ptr_array_add (people, agenda_participant_new (speaker, AGENDA_ROLE_SPEAKER, NULL));
  va_end (speakers);

  return people;
}
