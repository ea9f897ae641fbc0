/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-when.h"

#include "agenda-shared.h"

/* Before anything with a time or a part of the day. */
#define RANK_UNKNOWN G_MININT64

struct _AgendaWhen
{
  gatomicrefcount ref_count;
  guint32 julian;
  AgendaDayPart part;
  gint64 start;
  gint64 end;

  /* Where it stands in its day, in seconds after the day's midnight in the forum's zone, so that
   * comparing needs no zone. */
  gint64 rank;
};

G_DEFINE_BOXED_TYPE (AgendaWhen, agenda_when, agenda_when_ref, agenda_when_unref)

static gint64
get_rank (const AgendaWhen *self,
          GTimeZone        *zone)
{
  int hour = 0;

  if (self->start != AGENDA_TIME_UNKNOWN)
    return self->start - agenda_shared_get_moment (self->julian, 0, zone);

  switch (self->part)
    {
    case AGENDA_DAY_PART_MORNING:
      return 0;
    case AGENDA_DAY_PART_AFTERNOON:
      hour = 12;
      break;
    case AGENDA_DAY_PART_EVENING:
      hour = 18;
      break;
    case AGENDA_DAY_PART_NONE:
    default:
      return RANK_UNKNOWN;
    }

  /* Not hour × 3600: on a day the clocks change noon is not twelve hours after midnight. */
  return agenda_shared_get_moment (self->julian, hour, zone)
         - agenda_shared_get_moment (self->julian, 0, zone);
}

static int
compare_int64 (gint64 a,
               gint64 b)
{
  return (a > b) - (a < b);
}

/**
 * agenda_when_new:
 * @day: the day it belongs to
 * @zone: the forum's time zone
 * @part: the part of the day, for when the clock time is not known
 * @start: seconds since the epoch, or %AGENDA_TIME_UNKNOWN
 * @end: seconds since the epoch, not before @start, or %AGENDA_TIME_UNKNOWN
 *
 * Returns: (transfer full): a time
 */
AgendaWhen *
agenda_when_new (const GDate   *day,
                 GTimeZone     *zone,
                 AgendaDayPart  part,
                 gint64         start,
                 gint64         end)
{
  AgendaWhen *self;

  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);
  g_return_val_if_fail (zone != NULL, NULL);
  g_return_val_if_fail (start == AGENDA_TIME_UNKNOWN || end == AGENDA_TIME_UNKNOWN || end >= start,
                        NULL);

  self = g_new0 (AgendaWhen, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->julian = g_date_get_julian (day);
  self->part = part;
  self->start = start;
  self->end = end;
  self->rank = get_rank (self, zone);

  return self;
}

/**
 * agenda_when_ref:
 * @self: a time
 *
 * Returns: (transfer full): @self
 */
AgendaWhen *
agenda_when_ref (AgendaWhen *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * agenda_when_unref:
 * @self: (transfer full): a time
 */
void
agenda_when_unref (AgendaWhen *self)
{
  g_return_if_fail (self != NULL);

  if (g_atomic_ref_count_dec (&self->ref_count))
    g_free (self);
}

/**
 * agenda_when_get_day:
 * @self: a time
 * @day: (out caller-allocates): set to the day it belongs to
 */
void
agenda_when_get_day (const AgendaWhen *self,
                     GDate            *day)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (day != NULL);

  g_date_clear (day, 1);
  g_date_set_julian (day, self->julian);
}

/**
 * agenda_when_get_julian:
 * @self: a time
 *
 * Returns: the day it belongs to as the number of days that #GDate counts
 */
guint32
agenda_when_get_julian (const AgendaWhen *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->julian;
}

/**
 * agenda_when_get_part:
 * @self: a time
 *
 * Returns: the part of the day as published; it says nothing new when the start is known
 */
AgendaDayPart
agenda_when_get_part (const AgendaWhen *self)
{
  g_return_val_if_fail (self != NULL, AGENDA_DAY_PART_NONE);

  return self->part;
}

/**
 * agenda_when_get_start:
 * @self: a time
 *
 * Returns: seconds since the epoch, or %AGENDA_TIME_UNKNOWN
 */
gint64
agenda_when_get_start (const AgendaWhen *self)
{
  g_return_val_if_fail (self != NULL, AGENDA_TIME_UNKNOWN);

  return self->start;
}

/**
 * agenda_when_get_end:
 * @self: a time
 *
 * Returns: seconds since the epoch, or %AGENDA_TIME_UNKNOWN
 */
gint64
agenda_when_get_end (const AgendaWhen *self)
{
  g_return_val_if_fail (self != NULL, AGENDA_TIME_UNKNOWN);

  return self->end;
}

/**
 * agenda_when_has_start:
 * @self: a time
 *
 * Returns: whether the start is known
 */
gboolean
agenda_when_has_start (const AgendaWhen *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->start != AGENDA_TIME_UNKNOWN;
}

/**
 * agenda_when_has_end:
 * @self: a time
 *
 * Returns: whether the end is known
 */
gboolean
agenda_when_has_end (const AgendaWhen *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->end != AGENDA_TIME_UNKNOWN;
}

/**
 * agenda_when_get_length:
 * @self: a time
 *
 * Returns: seconds from start to end, or -1 unless both are known
 */
gint64
agenda_when_get_length (const AgendaWhen *self)
{
  g_return_val_if_fail (self != NULL, -1);

  if (!agenda_when_has_start (self) || !agenda_when_has_end (self))
    return -1;

  return self->end - self->start;
}

/**
 * agenda_when_overlaps:
 * @self: a time
 * @other: another
 *
 * Returns: whether nobody could be at both from start to end. Only times known at both ends can
 *   overlap; one that ends when the other starts does not.
 */
gboolean
agenda_when_overlaps (const AgendaWhen *self,
                      const AgendaWhen *other)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (other != NULL, FALSE);

  if (agenda_when_get_length (self) < 0 || agenda_when_get_length (other) < 0)
    return FALSE;

  return self->start < other->end && other->start < self->end;
}

/**
 * agenda_when_same_slot:
 * @self: a time
 * @other: another
 *
 * Returns: whether both stand under one heading: the same day and start or, where neither start
 *   is known, the same part of the day
 */
gboolean
agenda_when_same_slot (const AgendaWhen *self,
                       const AgendaWhen *other)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (other != NULL, FALSE);

  if (self->julian != other->julian || self->start != other->start)
    return FALSE;

  return self->start != AGENDA_TIME_UNKNOWN || self->part == other->part;
}

/**
 * agenda_when_compare:
 * @self: a time
 * @other: another, of the same forum
 *
 * Puts times in the order of an agenda: by day; within it first what has no time at all, then by
 * start, a part of the day standing where it begins; then by end, an unknown one first. Times of
 * one slot stand together.
 *
 * Returns: less than, equal to or greater than 0
 */
int
agenda_when_compare (const AgendaWhen *self,
                     const AgendaWhen *other)
{
  int result;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (other != NULL, 0);

  result = compare_int64 (self->julian, other->julian);
  if (result == 0)
    result = compare_int64 (self->rank, other->rank);
  if (result == 0)
    result = agenda_when_has_start (self) - agenda_when_has_start (other);
  if (result == 0)
    result = compare_int64 (self->end, other->end);

  return result;
}
