/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-shared.h"

#include <string.h>

#define MAX_ID_LENGTH 64

/* What GDate counts 1 January 1970 as. */
#define JULIAN_EPOCH 719163

#define HOUR_SECONDS 3600
#define DAY_SECONDS  (24 * HOUR_SECONDS)

/**
 * agenda_shared_take_array:
 * @array: (nullable) (transfer full): an array
 *
 * A forum has tens of thousands of sessions, and most of their arrays are empty; those share one.
 *
 * Returns: (transfer full): @array, or an empty array when it is %NULL or empty
 */
GPtrArray *
agenda_shared_take_array (GPtrArray *array)
{
  static gsize initialized = 0;
  static GPtrArray *empty = NULL;

  if (array != NULL && array->len > 0)
    return array;

  g_clear_pointer (&array, g_ptr_array_unref);

  if (g_once_init_enter (&initialized))
    {
      empty = g_ptr_array_new ();
      g_once_init_leave (&initialized, 1);
    }

  return g_ptr_array_ref (empty);
}

/**
 * agenda_shared_get_strings:
 * @strings: (nullable): a %NULL-terminated list
 *
 * Returns: (transfer none): @strings, or an empty list for %NULL
 */
const char *const *
agenda_shared_get_strings (char **strings)
{
  static const char *const none[] = { NULL };

  return strings != NULL ? (const char *const *) strings : none;
}

/**
 * agenda_shared_ref_text:
 * @text: (nullable): a text
 *
 * Returns: (transfer full) (nullable): @text
 */
AgendaText *
agenda_shared_ref_text (AgendaText *text)
{
  return text != NULL ? agenda_text_ref (text) : NULL;
}

/**
 * agenda_shared_hash:
 * @string: (type utf8): a string
 *
 * For tables of strings from a file. g_str_hash() adds the letters up, so that anybody can write a
 * hundred thousand ids with one sum, among which a table then looks for hours; here each letter is
 * mixed into a number that is another one in each process.
 *
 * Returns: a hash, the same for the same string as long as the process runs
 */
guint
agenda_shared_hash (gconstpointer string)
{
  static gsize initialized = 0;
  static guint64 seed = 0;
  guint64 hash;

  if (g_once_init_enter (&initialized))
    {
      seed = (guint64) g_random_int () << 32 | g_random_int ();
      g_once_init_leave (&initialized, 1);
    }

  hash = seed;
  for (const guchar *at = string; *at != '\0'; at++)
    {
      /* The odd number next to 2⁶⁴ divided by the golden ratio spreads the bits upwards, the shift
       * brings them down again. */
      hash = (hash ^ *at) * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
      hash ^= hash >> 32;
    }

  return (guint) hash;
}

/**
 * agenda_shared_is_word:
 * @string: a string
 * @marks: the characters that may be in it beside letters and digits of ASCII
 * @max_length: how long it may be, in bytes
 *
 * Returns: whether it is a word that somebody may be called by, and not empty
 */
gboolean
agenda_shared_is_word (const char *string,
                       const char *marks,
                       gsize       max_length)
{
  gsize length = strlen (string);

  if (length == 0 || length > max_length)
    return FALSE;

  for (const char *p = string; *p != '\0'; p++)
    {
      if (!g_ascii_isalnum (*p) && strchr (marks, *p) == NULL)
        return FALSE;
    }

  return TRUE;
}

/**
 * agenda_shared_is_id:
 * @string: a string
 *
 * Returns: whether a forum, and anything in it, can have this id (doc/data-format.md)
 */
gboolean
agenda_shared_is_id (const char *string)
{
  return agenda_shared_is_word (string, "._-", MAX_ID_LENGTH);
}

/**
 * agenda_shared_get_moment:
 * @julian: a day, as #GDate counts days
 * @hour: an hour of it
 * @zone: a time zone
 *
 * Finds when the clocks of @zone show @hour: the earlier moment where they are put back and show it
 * twice, the first after where they are put forward over it.
 *
 * Returns: seconds since the epoch
 */
gint64
agenda_shared_get_moment (guint32    julian,
                          int        hour,
                          GTimeZone *zone)
{
  static const GTimeType types[] = { G_TIME_TYPE_STANDARD, G_TIME_TYPE_DAYLIGHT };
  gint64 earliest = G_MAXINT64;

  g_return_val_if_fail (zone != NULL, 0);

  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    {
      gint64 local = ((gint64) julian - JULIAN_EPOCH) * DAY_SECONDS + hour * HOUR_SECONDS;
      int interval = g_time_zone_adjust_time (zone, types[i], &local);

      earliest = MIN (earliest, local - g_time_zone_get_offset (zone, interval));
    }

  return earliest;
}
