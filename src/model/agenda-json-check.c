/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-json-check.h"

#include "agenda-json-mend.h"
#include "agenda-json-place.h"
#include "agenda-json-scanner.h"
#include "agenda-reader-private.h"

#include <math.h>
#include <string.h>

/* json-glib holds an integer in 64 bits and makes -1 of a longer one; 18 digits always fit. */
#define MAX_DIGITS 18

/* As much of a number as a problem quotes. */
#define MAX_QUOTED 40

/* Tokens between two looks at the cancellable. */
#define TOKENS_PER_LOOK 65536

/* What the tree of json-glib may weigh. An object or a list takes it some 400 bytes, another value
 * 100: a small file of nothing but "{}," would take more memory than there is. A forum of 200,000
 * sessions in 64 MiB weighs less than this. */
#define MAX_WEIGHT 8000000
#define CONTAINER_WEIGHT 4

/* Problems up to this one refuse the file. */
#define LAST_REFUSAL AGENDA_PROBLEM_TOO_MANY_VALUES

/* With more keys than these an object is none that people wrote. */
#define MANY_KEYS 1000

/* Few keys are compared with each other, more are sorted. */
#define FEW_KEYS 24

/* A key of an object that is open: its text, which is in the bytes unless it had escapes, where it
 * starts, and where the next does, 0 for the last. */
typedef struct
{
  const char *text;
  guint32 length;
  guint32 offset;
  guint32 next;
} Key;

typedef struct
{
  AgendaJsonScanner scanner;
  GPtrArray *problems;      /* borrowed */
  GArray *places;
  GArray *keys;             /* of all open objects, innermost last */
  guint first_key[AGENDA_JSON_MAX_DEPTH];
  GStringChunk *decoded;
  GArray *repairs;
  guint weight;
} Check;

static void
check_clear (Check *self)
{
  g_clear_pointer (&self->places, g_array_unref);
  g_clear_pointer (&self->keys, g_array_unref);
  g_clear_pointer (&self->decoded, g_string_chunk_free);
  g_clear_pointer (&self->repairs, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Check, check_clear)

static void
check_add_repair (Check                *self,
                  AgendaJsonRepairKind  kind,
                  gsize                 offset,
                  gsize                 length)
{
  AgendaJsonRepair repair = { kind, offset, length };

  g_array_append_val (self->repairs, repair);
}

/* Whether another problem would not be listed: then what it would say is not worth making. */
static gboolean
check_is_full (Check *self)
{
  return self->problems->len > AGENDA_READER_MAX_PROBLEMS;
}

static void
check_add_problem (Check             *self,
                   AgendaProblemCode  code,
                   const char        *path,
                   const char        *argument,
                   gsize              offset)
{
  AgendaJsonPlace place;
  g_autofree char *quoted = agenda_json_quote (argument);

  /* One place more is for the refusal; see check_token(). */
  if (self->problems->len == AGENDA_READER_MAX_PROBLEMS && code > LAST_REFUSAL)
    {
      code = AGENDA_PROBLEM_TOO_MANY_PROBLEMS;
      g_clear_pointer (&quoted, g_free);
    }
  else if (check_is_full (self) && code > LAST_REFUSAL)
    return;

  place.problem = agenda_problem_new (AGENDA_SEVERITY_ERROR, code, path, quoted, NULL);
  place.offset = offset;
  g_array_append_val (self->places, place);
  g_ptr_array_add (self->problems, place.problem);
}

static void
check_add_key (Check *self)
{
  AgendaJsonScanner *scanner = &self->scanner;
  Key key = { NULL };

  key.offset = (guint32) scanner->start;
  key.text = scanner->data + scanner->start + 1;
  key.length = (guint32) (scanner->end - scanner->start - 2);
  if (self->keys->len > self->first_key[scanner->depth - 1])
    g_array_index (self->keys, Key, self->keys->len - 1).next = key.offset;

  if (scanner->escaped)
    {
      g_autofree char *text = agenda_json_decode_string (key.text, key.length);

      key.length = (guint32) strlen (text);
      key.text = g_string_chunk_insert_len (self->decoded, text, key.length);
    }

  g_array_append_val (self->keys, key);
}

static int
compare_keys (gconstpointer a,
              gconstpointer b)
{
  const Key *first = a;
  const Key *second = b;
  int order = memcmp (first->text, second->text, MIN (first->length, second->length));

  if (order == 0)
    order = (first->length > second->length) - (first->length < second->length);
  if (order == 0)
    order = (first->offset > second->offset) - (first->offset < second->offset);

  return order;
}

static gboolean
same_key (const Key *a,
          const Key *b)
{
  return a->length == b->length && memcmp (a->text, b->text, a->length) == 0;
}

/* The later member wins. The earlier is taken out: for each that it has already json-glib would
 * look through all. */
static void
check_add_duplicate (Check     *self,
                     const Key *earlier,
                     const Key *key)
{
  g_autofree char *object = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GString) path = NULL;

  check_add_repair (self, AGENDA_JSON_REPAIR_MEMBERS, earlier->offset,
                    earlier->next - earlier->offset);
  if (check_is_full (self))
    return;

  object = agenda_json_scanner_get_path (&self->scanner);
  text = g_strndup (key->text, key->length);
  path = g_string_new (object);
  agenda_json_path_append_key (path, text, strlen (text));
  check_add_problem (self, AGENDA_PROBLEM_DUPLICATE_KEY, path->str, text, key->offset);
}

/* Takes the members out that the format does not know: json-glib puts them into a table whose
 * places can be foretold, and is kept busy for hours by keys that all belong into one. The last
 * stays, which has no comma behind it. */
static void
check_drop_unknown (Check     *self,
                    const Key *keys,
                    guint      n_keys)
{
  for (guint i = 0; i + 1 < n_keys; i++)
    {
      guint end = i;

      while (end + 1 < n_keys && !agenda_json_key_is_known (keys[end].text, keys[end].length))
        end++;
      if (end > i)
        check_add_repair (self, AGENDA_JSON_REPAIR_MEMBERS, keys[i].offset,
                          keys[end].offset - keys[i].offset);
      i = end;
    }
}

static void
check_few_keys (Check     *self,
                const Key *keys,
                guint      n_keys)
{
  for (guint i = 1; i < n_keys; i++)
    {
      for (guint j = i; j-- > 0;)
        {
          if (same_key (&keys[j], &keys[i]))
            {
              check_add_duplicate (self, &keys[j], &keys[i]);
              break;
            }
        }
    }
}

/* At the end of an object: which keys were there before. A hostile object costs no more than
 * n log n. */
static void
check_keys (Check *self)
{
  guint first = self->first_key[self->scanner.depth];
  guint n_keys = self->keys->len - first;
  Key *keys = n_keys > 0 ? &g_array_index (self->keys, Key, first) : NULL;

  if (n_keys > MANY_KEYS)
    check_drop_unknown (self, keys, n_keys);

  if (n_keys > FEW_KEYS)
    {
      qsort (keys, n_keys, sizeof *keys, compare_keys);
      for (guint i = 1; i < n_keys; i++)
        {
          if (same_key (&keys[i - 1], &keys[i]))
            check_add_duplicate (self, &keys[i - 1], &keys[i]);
        }
    }
  else
    check_few_keys (self, keys, n_keys);

  g_array_set_size (self->keys, first);
}

static void
check_number (Check *self)
{
  const AgendaJsonScanner *scanner = &self->scanner;
  const char *at = scanner->data + scanner->start;
  gsize length = scanner->end - scanner->start;
  gboolean fits;

  if (memchr (at, '.', length) == NULL && memchr (at, 'e', length) == NULL
      && memchr (at, 'E', length) == NULL)
    fits = length - (at[0] == '-') <= MAX_DIGITS;
  else
    {
      g_autofree char *number = g_strndup (at, length);

      fits = isfinite (g_ascii_strtod (number, NULL));
    }

  if (fits)
    return;

  check_add_repair (self, AGENDA_JSON_REPAIR_NUMBER, scanner->start, length);
  if (!check_is_full (self))
    {
      g_autofree char *path = agenda_json_scanner_get_path (scanner);
      g_autofree char *quoted = g_strndup (at, MIN (length, MAX_QUOTED));

      check_add_problem (self, AGENDA_PROBLEM_BAD_NUMBER, path, quoted, scanner->start);
    }
}

static gboolean
check_weight (Check *self,
              guint  weight)
{
  self->weight += weight;
  if (self->weight <= MAX_WEIGHT)
    return TRUE;

  check_add_problem (self, AGENDA_PROBLEM_TOO_MANY_VALUES, "", NULL, self->scanner.start);
  return FALSE;
}

/* FALSE when the file is refused; then the last problem says why. */
static gboolean
check_token (Check           *self,
             AgendaJsonToken  token)
{
  AgendaJsonScanner *scanner = &self->scanner;

  switch (token)
    {
    case AGENDA_JSON_OBJECT_BEGIN:
      self->first_key[scanner->depth - 1] = self->keys->len;
      return check_weight (self, CONTAINER_WEIGHT);

    case AGENDA_JSON_ARRAY_BEGIN:
      return check_weight (self, CONTAINER_WEIGHT);

    case AGENDA_JSON_LITERAL:
      return check_weight (self, 1);

    case AGENDA_JSON_OBJECT_END:
      check_keys (self);
      break;

    case AGENDA_JSON_NUMBER:
      check_number (self);
      return check_weight (self, 1);

    case AGENDA_JSON_KEY:
      check_add_key (self);
      G_GNUC_FALLTHROUGH;
    case AGENDA_JSON_STRING:
      if (scanner->has_nul)
        check_add_repair (self, AGENDA_JSON_REPAIR_NUL, scanner->start,
                          scanner->end - scanner->start);
      return check_weight (self, 1);

    case AGENDA_JSON_ERROR:
      {
        g_autofree char *path = agenda_json_scanner_get_path (scanner);

        check_add_problem (self, scanner->code, path, scanner->found, scanner->start);
        return FALSE;
      }

    case AGENDA_JSON_ARRAY_END:
    case AGENDA_JSON_END:
    default:
      break;
    }

  return TRUE;
}

/* Text that is not UTF-8 is no JSON (RFC 8259, section 8.1), and the byte order mark that some
 * editors write is refused there too. */
static gboolean
check_encoding (Check *self)
{
  const char *data = self->scanner.data;
  gsize length = self->scanner.length;
  const char *end;

  if (length >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0)
    {
      check_add_problem (self, AGENDA_PROBLEM_NOT_JSON, "", "U+FEFF", 0);
      return FALSE;
    }

  if (length == 0 || g_utf8_validate_len (data, length, &end))
    return TRUE;

  if (*end == '\0')
    check_add_problem (self, AGENDA_PROBLEM_NOT_JSON, "", "U+0000", end - data);
  else
    check_add_problem (self, AGENDA_PROBLEM_NOT_UTF8, "", NULL, end - data);
  return FALSE;
}

/**
 * agenda_json_check:
 * @bytes: what the file holds, less than 4 GiB
 * @cancellable: (nullable): a cancellable
 * @problems: (element-type AgendaProblem): what is found is added here, with its position
 * @mended: (out) (optional): the bytes to give to json-glib, which are @bytes in most cases
 * @error: where to put why the file is refused
 *
 * Proves that @bytes are one JSON value by RFC 8259, in UTF-8, nested no deeper than
 * %AGENDA_JSON_MAX_DEPTH, with no half surrogate pair. A key that an object has twice and a number
 * that is out of range are problems with which the file still loads; the later member wins.
 *
 * Returns: %FALSE with %AGENDA_READER_ERROR, whose problem is then the last of @problems, or with
 *   %G_IO_ERROR_CANCELLED
 */
gboolean
agenda_json_check (GBytes        *bytes,
                   GCancellable  *cancellable,
                   GPtrArray     *problems,
                   GBytes       **mended,
                   GError       **error)
{
  g_auto (Check) self = { 0 };
  AgendaJsonToken token = AGENDA_JSON_ERROR;
  gboolean usable;
  const char *data;
  gsize length;

  g_return_val_if_fail (bytes != NULL, FALSE);
  g_return_val_if_fail (problems != NULL, FALSE);

  data = g_bytes_get_data (bytes, &length);
  g_return_val_if_fail (length <= G_MAXUINT32, FALSE);
  agenda_json_scanner_init (&self.scanner, data, length);
  self.problems = problems;
  self.places = g_array_new (FALSE, FALSE, sizeof (AgendaJsonPlace));
  self.keys = g_array_new (FALSE, FALSE, sizeof (Key));
  self.decoded = g_string_chunk_new (1024);
  self.repairs = g_array_new (FALSE, FALSE, sizeof (AgendaJsonRepair));

  usable = check_encoding (&self);
  for (guint n = 0; usable && token != AGENDA_JSON_END; n++)
    {
      if (n % TOKENS_PER_LOOK == 0 && g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      token = agenda_json_scanner_next (&self.scanner);
      usable = check_token (&self, token);
    }

  agenda_json_place_problems (data, length, self.places);
  if (!usable)
    {
      agenda_reader_set_error (error, g_ptr_array_index (problems, problems->len - 1));
      return FALSE;
    }

  if (mended != NULL)
    *mended = self.repairs->len > 0 ? agenda_json_mend (data, length, self.repairs)
                                        : g_bytes_ref (bytes);
  return TRUE;
}
