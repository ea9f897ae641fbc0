/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-json-check.h"

#include "agenda-json-place.h"
#include "agenda-json-scanner.h"
#include "agenda-shared.h"

#include <stdlib.h>
#include <string.h>

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const AgendaJsonPlace *first = a;
  const AgendaJsonPlace *second = b;

  return (first->offset > second->offset) - (first->offset < second->offset);
}

/**
 * agenda_json_place_problems:
 * @data: (array length=length): the text
 * @length: in bytes
 * @places: (element-type AgendaJsonPlace): the problems; it is sorted by offset
 *
 * Tells the problems their line and column from their offsets, in one go through the text. Both
 * count from 1, columns in characters; a line ends with a line feed.
 */
void
agenda_json_place_problems (const char *data,
                            gsize       length,
                            GArray     *places)
{
  gsize offset = 0;
  guint line = 1;
  guint column = 1;

  g_return_if_fail (data != NULL || length == 0);
  g_return_if_fail (places != NULL);

  g_array_sort (places, compare_places);

  for (guint i = 0; i < places->len; i++)
    {
      const AgendaJsonPlace *place = &g_array_index (places, AgendaJsonPlace, i);

      for (; offset < place->offset && offset < length; offset++)
        {
          if (data[offset] == '\n')
            {
              line++;
              column = 1;
            }
          else if (((guchar) data[offset] & 0xc0) != 0x80)
            column++;
        }

      agenda_problem_set_position (place->problem, line, column);
    }
}

typedef struct
{
  AgendaJsonScanner scanner;
  GHashTable *offsets;      /* path → offset, for the paths that are asked for */
  gsize longest;            /* of those paths */
  GString *path;
  gsize lengths[AGENDA_JSON_MAX_DEPTH + 1]; /* of the path of each open container */
} Walk;

static void
walk_note (Walk *self)
{
  gpointer key;

  if (self->path->len > self->longest)
    return;

  /* Of two members of one name the later is what was loaded, so the later place stays. */
  if (g_hash_table_lookup_extended (self->offsets, self->path->str, &key, NULL))
    g_hash_table_replace (self->offsets, key, GSIZE_TO_POINTER (self->scanner.start + 1));
}

/* Brings the path to the value that the token begins. */
static void
walk_enter (Walk  *self,
            guint  parent_depth)
{
  const AgendaJsonFrame *frame;

  if (parent_depth > 0)
    {
      frame = &self->scanner.frames[parent_depth - 1];
      if (!frame->is_object)
        {
          g_string_truncate (self->path, self->lengths[parent_depth - 1]);
          agenda_json_path_append_index (self->path, frame->n_elements - 1);
        }
    }

  walk_note (self);
}

static void
walk_key (Walk *self)
{
  const char *key = self->scanner.data + self->scanner.start + 1;
  gsize length = self->scanner.end - self->scanner.start - 2;

  g_string_truncate (self->path, self->lengths[self->scanner.depth - 1]);
  if (self->scanner.escaped)
    {
      g_autofree char *text = agenda_json_decode_string (key, length);

      agenda_json_path_append_key (self->path, text, strlen (text));
    }
  else
    agenda_json_path_append_key (self->path, key, length);
}

static void
walk (Walk *self)
{
  for (;;)
    {
      switch (agenda_json_scanner_next (&self->scanner))
        {
        case AGENDA_JSON_KEY:
          walk_key (self);
          break;

        case AGENDA_JSON_OBJECT_BEGIN:
        case AGENDA_JSON_ARRAY_BEGIN:
          walk_enter (self, self->scanner.depth - 1);
          self->lengths[self->scanner.depth - 1] = self->path->len;
          break;

        case AGENDA_JSON_STRING:
        case AGENDA_JSON_NUMBER:
        case AGENDA_JSON_LITERAL:
          walk_enter (self, self->scanner.depth);
          break;

        case AGENDA_JSON_OBJECT_END:
        case AGENDA_JSON_ARRAY_END:
          break;

        case AGENDA_JSON_ERROR:
        case AGENDA_JSON_END:
        default:
          return;
        }
    }
}

/**
 * agenda_json_locate:
 * @bytes: a text that agenda_json_check() let through
 * @problems: (element-type AgendaProblem): problems with paths
 *
 * Tells the problems that have no position yet where the values of their paths stand. All are found
 * in one walk. A path that leads nowhere gets no position.
 */
void
agenda_json_locate (GBytes    *bytes,
                    GPtrArray *problems)
{
  g_autoptr (GHashTable) offsets = NULL;
  g_autoptr (GString) path = NULL;
  g_autoptr (GArray) places = NULL;
  Walk self = { 0 };
  const char *data;
  gsize length;

  g_return_if_fail (bytes != NULL);
  g_return_if_fail (problems != NULL);

  offsets = g_hash_table_new (agenda_shared_hash, g_str_equal);
  for (guint i = 0; i < problems->len; i++)
    {
      const AgendaProblem *problem = g_ptr_array_index (problems, i);
      const char *wanted = agenda_problem_get_path (problem);

      if (agenda_problem_get_line (problem) == 0 && wanted != NULL)
        {
          g_hash_table_insert (offsets, (gpointer) wanted, NULL);
          self.longest = MAX (self.longest, strlen (wanted));
        }
    }

  if (g_hash_table_size (offsets) == 0)
    return;

  path = g_string_new (NULL);
  data = g_bytes_get_data (bytes, &length);
  agenda_json_scanner_init (&self.scanner, data, length);
  self.offsets = offsets;
  self.path = path;
  walk (&self);

  places = g_array_new (FALSE, FALSE, sizeof (AgendaJsonPlace));
  for (guint i = 0; i < problems->len; i++)
    {
      AgendaJsonPlace place = { g_ptr_array_index (problems, i), 0 };

      if (agenda_problem_get_line (place.problem) == 0
          && agenda_problem_get_path (place.problem) != NULL)
        {
          place.offset = GPOINTER_TO_SIZE (
            g_hash_table_lookup (offsets, agenda_problem_get_path (place.problem)));
          if (place.offset-- > 0)
            g_array_append_val (places, place);
        }
    }

  agenda_json_place_problems (data, length, places);
}
