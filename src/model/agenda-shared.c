/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-shared.h"

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
