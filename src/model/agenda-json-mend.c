/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-json-mend.h"

#include <stdlib.h>
#include <string.h>

/* Every key of the format, sorted; languages are keys too, and are not among them. */
static const char *const known_keys[] = {
  "about", "bio", "capacity", "color", "country", "day", "description", "end", "floor", "format",
  "honorific", "id", "interpretation", "kind", "languages", "links", "name", "notes", "notice",
  "organisation", "organiser", "ours", "part", "people", "place", "position", "revision", "role",
  "room", "rooms", "sessions", "sort", "sources", "speaker", "speakers", "start", "status",
  "subtitle", "summary", "theme", "timezone", "title", "topics", "track", "tracks", "updated",
  "url", "version",
};

typedef struct
{
  const char *text;
  gsize length;
} Word;

static int
compare_word (gconstpointer a,
              gconstpointer b)
{
  const Word *word = a;
  const char *known = *(const char *const *) b;
  int order = strncmp (word->text, known, word->length);

  return order != 0 ? order : -(known[word->length] != '\0');
}

/**
 * agenda_json_key_is_known:
 * @key: (array length=length): a key, decoded
 * @length: in bytes
 *
 * Returns: whether an agenda has a meaning for it
 */
gboolean
agenda_json_key_is_known (const char *key,
                          gsize       length)
{
  Word word = { key, length };

  g_return_val_if_fail (key != NULL, FALSE);

  return bsearch (&word, known_keys, G_N_ELEMENTS (known_keys), sizeof *known_keys, compare_word)
         != NULL;
}

/* \u0000 becomes \u0001. */
static void
mend_nul (char  *at,
          gsize  length)
{
  for (char *end = at + length; at < end; at++)
    {
      if (*at != '\\')
        continue;

      at++;
      if (*at == 'u' && memcmp (at + 1, "0000", 4) == 0)
        at[4] = '1';
    }
}

/**
 * agenda_json_mend:
 * @data: (array length=length): a text that agenda_json_check() lets through
 * @length: in bytes
 * @repairs: (element-type AgendaJsonRepair): what to change, inner values before outer ones
 *
 * Changes in a copy what json-glib would take and spoil. A number that it cannot hold becomes null,
 * which no agenda may have. \\u0000, at which it would cut the string, becomes \\u0001, which the
 * reader removes like any other control character. Members that are not to be read become space.
 *
 * Returns: (transfer full): the copy
 */
GBytes *
agenda_json_mend (const char *data,
                  gsize       length,
                  GArray     *repairs)
{
  char *copy;

  g_return_val_if_fail (data != NULL, NULL);
  g_return_val_if_fail (repairs != NULL, NULL);

  copy = g_memdup2 (data, length);
  for (guint i = 0; i < repairs->len; i++)
    {
      const AgendaJsonRepair *repair = &g_array_index (repairs, AgendaJsonRepair, i);
      char *at = copy + repair->offset;

      switch (repair->kind)
        {
        case AGENDA_JSON_REPAIR_NUL:
          mend_nul (at, repair->length);
          break;

        case AGENDA_JSON_REPAIR_NUMBER:
          memset (at, ' ', repair->length);
          memcpy (at, "null", 4);
          break;

        case AGENDA_JSON_REPAIR_MEMBERS:
          memset (at, ' ', repair->length);
          break;

        default:
          g_assert_not_reached ();
        }
    }

  return g_bytes_new_take (copy, length);
}
