/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-when.h"

#include "agenda-test-model.h"

#define DAY  "2018-09-08"
#define NEXT "2018-09-09"

/* A time on 8 September 2018 or another day in a zone of that name, from UTC clock times. */
static AgendaWhen *
make_in_zone (const char   *identifier,
              GDateYear     year,
              GDateMonth    month,
              GDateDay      day,
              AgendaDayPart part,
              const char   *start)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (identifier);
  g_autoptr (GDateTime) time = NULL;
  GDate date;

  g_assert_nonnull (zone);
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, day, month, year);
  if (start != NULL)
    {
      time = g_date_time_new_from_iso8601 (start, NULL);
      g_assert_nonnull (time);
    }

  return agenda_when_new (&date, zone, part,
                          time != NULL ? g_date_time_to_unix (time) : AGENDA_TIME_UNKNOWN,
                          AGENDA_TIME_UNKNOWN);
}

static void
test_known (void)
{
  g_autoptr (AgendaWhen) when = agenda_test_when (DAY, "09:00", "10:30");
  GDate day;

  g_assert_true (agenda_when_has_start (when));
  g_assert_true (agenda_when_has_end (when));
  g_assert_cmpint (agenda_when_get_start (when), ==, 1536368400);
  g_assert_cmpint (agenda_when_get_end (when), ==, 1536373800);
  g_assert_cmpint (agenda_when_get_length (when), ==, 90 * 60);
  g_assert_cmpint (agenda_when_get_part (when), ==, AGENDA_DAY_PART_NONE);

  agenda_when_get_day (when, &day);
  g_assert_true (g_date_valid (&day));
  g_assert_cmpuint (g_date_get_day (&day), ==, 8);
  g_assert_cmpuint (g_date_get_month (&day), ==, 9);
  g_assert_cmpuint (g_date_get_year (&day), ==, 2018);
  g_assert_cmpuint (agenda_when_get_julian (when), ==, g_date_get_julian (&day));
}

static void
test_unknown (void)
{
  g_autoptr (AgendaWhen) none = agenda_test_when (DAY, NULL, NULL);
  g_autoptr (AgendaWhen) half = agenda_test_when (DAY, "09:00", NULL);
  g_autoptr (AgendaWhen) part = agenda_test_when_part (DAY, AGENDA_DAY_PART_EVENING);

  g_assert_false (agenda_when_has_start (none));
  g_assert_false (agenda_when_has_end (none));
  g_assert_cmpint (agenda_when_get_start (none), ==, AGENDA_TIME_UNKNOWN);
  g_assert_cmpint (agenda_when_get_length (none), ==, -1);
  g_assert_true (agenda_when_has_start (half));
  g_assert_false (agenda_when_has_end (half));
  g_assert_cmpint (agenda_when_get_length (half), ==, -1);
  g_assert_cmpint (agenda_when_get_part (part), ==, AGENDA_DAY_PART_EVENING);
}

static void
test_overlaps (void)
{
  g_autoptr (AgendaWhen) first = agenda_test_when (DAY, "09:00", "10:30");
  g_autoptr (AgendaWhen) inner = agenda_test_when (DAY, "09:30", "10:00");
  g_autoptr (AgendaWhen) later = agenda_test_when (DAY, "10:29", "12:00");
  g_autoptr (AgendaWhen) touching = agenda_test_when (DAY, "10:30", "12:00");
  g_autoptr (AgendaWhen) half = agenda_test_when (DAY, "09:30", NULL);
  g_autoptr (AgendaWhen) part = agenda_test_when_part (DAY, AGENDA_DAY_PART_MORNING);
  g_autoptr (AgendaWhen) next = agenda_test_when (NEXT, "09:00", "10:30");

  g_assert_true (agenda_when_overlaps (first, first));
  g_assert_true (agenda_when_overlaps (first, inner));
  g_assert_true (agenda_when_overlaps (inner, first));
  g_assert_true (agenda_when_overlaps (first, later));
  g_assert_true (agenda_when_overlaps (later, first));
  g_assert_false (agenda_when_overlaps (first, touching));
  g_assert_false (agenda_when_overlaps (touching, first));
  g_assert_false (agenda_when_overlaps (first, half));
  g_assert_false (agenda_when_overlaps (part, first));
  g_assert_false (agenda_when_overlaps (half, half));
  g_assert_false (agenda_when_overlaps (first, next));
}

static void
test_order (void)
{
  g_autoptr (GPtrArray) whens
    = g_ptr_array_new_with_free_func ((GDestroyNotify) agenda_when_unref);

  /* Slots in their order; the two last of the first day start in one slot. */
  g_ptr_array_add (whens, agenda_test_when (DAY, NULL, NULL));
  g_ptr_array_add (whens, agenda_test_when_part (DAY, AGENDA_DAY_PART_MORNING));
  g_ptr_array_add (whens, agenda_test_when (DAY, "00:00", "00:30"));
  g_ptr_array_add (whens, agenda_test_when (DAY, "11:59", NULL));
  g_ptr_array_add (whens, agenda_test_when_part (DAY, AGENDA_DAY_PART_AFTERNOON));
  g_ptr_array_add (whens, agenda_test_when (DAY, "12:00", NULL));
  g_ptr_array_add (whens, agenda_test_when_part (DAY, AGENDA_DAY_PART_EVENING));
  g_ptr_array_add (whens, agenda_test_when (DAY, "18:30", NULL));
  g_ptr_array_add (whens, agenda_test_when (DAY, "18:30", "19:00"));
  g_ptr_array_add (whens, agenda_test_when (DAY, "18:30", "19:30"));
  g_ptr_array_add (whens, agenda_test_when (NEXT, NULL, NULL));

  for (guint i = 0; i < whens->len; i++)
    {
      for (guint j = 0; j < whens->len; j++)
        {
          const AgendaWhen *a = g_ptr_array_index (whens, i);
          const AgendaWhen *b = g_ptr_array_index (whens, j);
          gboolean late = i >= 7 && i <= 9 && j >= 7 && j <= 9;

          g_assert_cmpint (agenda_when_compare (a, b), ==, (i > j) - (i < j));
          g_assert_cmpint (agenda_when_same_slot (a, b), ==, i == j || late);
        }
    }
}

static void
test_slots (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_offset (8 * 3600);
  g_autoptr (AgendaWhen) start = agenda_test_when (DAY, "09:00", "10:00");
  g_autoptr (AgendaWhen) other_end = agenda_test_when (DAY, "09:00", NULL);
  g_autoptr (AgendaWhen) morning = agenda_test_when_part (DAY, AGENDA_DAY_PART_MORNING);
  g_autoptr (AgendaWhen) evening = agenda_test_when_part (DAY, AGENDA_DAY_PART_EVENING);
  g_autoptr (AgendaWhen) next = agenda_test_when_part (NEXT, AGENDA_DAY_PART_MORNING);
  g_autoptr (AgendaWhen) with_part = NULL;
  GDate day;

  /* A part says nothing where the start is known. */
  agenda_when_get_day (start, &day);
  with_part = agenda_when_new (&day, zone, AGENDA_DAY_PART_MORNING,
                               agenda_when_get_start (start), AGENDA_TIME_UNKNOWN);

  g_assert_true (agenda_when_same_slot (start, other_end));
  g_assert_true (agenda_when_same_slot (start, with_part));
  g_assert_cmpint (agenda_when_compare (other_end, with_part), ==, 0);
  g_assert_false (agenda_when_same_slot (start, morning));
  g_assert_false (agenda_when_same_slot (morning, evening));
  g_assert_false (agenda_when_same_slot (morning, next));
}

static void
test_after_midnight (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_offset (8 * 3600);
  g_autoptr (AgendaWhen) late = agenda_test_when (DAY, "23:00", "23:30");
  g_autoptr (AgendaWhen) early = agenda_test_when (DAY, "01:00", "02:00");
  g_autoptr (AgendaWhen) next = agenda_test_when (NEXT, NULL, NULL);
  g_autoptr (AgendaWhen) after = NULL;
  GDate day;

  /* One in the morning, and still the evening before. */
  agenda_when_get_day (late, &day);
  after = agenda_when_new (&day, zone, AGENDA_DAY_PART_NONE,
                           agenda_when_get_start (early) + 24 * 3600,
                           agenda_when_get_end (early) + 24 * 3600);

  g_assert_cmpint (agenda_when_compare (after, late), >, 0);
  g_assert_cmpint (agenda_when_compare (after, next), <, 0);
  g_assert_false (agenda_when_same_slot (after, early));
}

static void
assert_part_between (const char   *zone,
                     GDateMonth    month,
                     GDateDay      day,
                     AgendaDayPart part,
                     const char   *before,
                     const char   *after)
{
  g_autoptr (AgendaWhen) part_when = make_in_zone (zone, 2018, month, day, part, NULL);
  g_autoptr (AgendaWhen) before_when
    = make_in_zone (zone, 2018, month, day, AGENDA_DAY_PART_NONE, before);
  g_autoptr (AgendaWhen) after_when
    = make_in_zone (zone, 2018, month, day, AGENDA_DAY_PART_NONE, after);

  g_assert_cmpint (agenda_when_compare (before_when, part_when), <, 0);
  g_assert_cmpint (agenda_when_compare (part_when, after_when), <, 0);
}

static void
test_clock_changes (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("America/Havana");

  if (zone == NULL)
    {
      g_test_skip ("There are no time zones on this machine");
      return;
    }

  /* Noon is eleven hours after midnight, and thirteen. */
  assert_part_between ("Europe/Berlin", G_DATE_MARCH, 25, AGENDA_DAY_PART_AFTERNOON,
                       "2018-03-25T11:59:00+02:00", "2018-03-25T12:00:00+02:00");
  assert_part_between ("Europe/Berlin", G_DATE_OCTOBER, 28, AGENDA_DAY_PART_AFTERNOON,
                       "2018-10-28T11:59:00+01:00", "2018-10-28T12:00:00+01:00");
  /* There was no midnight on this day: clocks went from 23:59 to 01:00. */
  assert_part_between ("America/Sao_Paulo", G_DATE_NOVEMBER, 4, AGENDA_DAY_PART_MORNING,
                       "2018-11-04T00:59:00-02:00", "2018-11-04T01:00:00-02:00");
  assert_part_between ("America/Sao_Paulo", G_DATE_NOVEMBER, 4, AGENDA_DAY_PART_AFTERNOON,
                       "2018-11-04T11:59:00-02:00", "2018-11-04T12:00:00-02:00");
  /* And two on this one: clocks went from 00:59 back to 00:00. */
  assert_part_between ("America/Havana", G_DATE_NOVEMBER, 4, AGENDA_DAY_PART_MORNING,
                       "2018-11-03T23:59:00-04:00", "2018-11-04T00:00:00-04:00");
  assert_part_between ("America/Havana", G_DATE_NOVEMBER, 4, AGENDA_DAY_PART_AFTERNOON,
                       "2018-11-04T11:59:00-05:00", "2018-11-04T12:00:00-05:00");
}

static void
test_references (void)
{
  AgendaWhen *when = agenda_test_when (DAY, "09:00", NULL);
  AgendaWhen *other = agenda_when_ref (when);
  g_auto (GValue) value = G_VALUE_INIT;

  agenda_when_unref (when);
  g_value_init (&value, AGENDA_TYPE_WHEN);
  g_value_take_boxed (&value, other);
  g_assert_true (agenda_when_has_start (g_value_get_boxed (&value)));
}

int
main (int   argc,
      char *argv[])
{
  agenda_test_init (&argc, &argv);

  g_test_add_func ("/when/known", test_known);
  g_test_add_func ("/when/unknown", test_unknown);
  g_test_add_func ("/when/overlaps", test_overlaps);
  g_test_add_func ("/when/order", test_order);
  g_test_add_func ("/when/slots", test_slots);
  g_test_add_func ("/when/after-midnight", test_after_midnight);
  g_test_add_func ("/when/clock-changes", test_clock_changes);
  g_test_add_func ("/when/references", test_references);

  return g_test_run ();
}
