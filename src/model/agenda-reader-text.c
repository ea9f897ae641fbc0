/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-reader-private.h"

#include <string.h>

/* As long as RFC 5646 asks for room for. */
#define MAX_TAG 35

/* Bytes of a text that are looked at together. */
#define BLOCK 16

/* One language of a text. Nearly always the tag is the forum's and the string the tree's. */
typedef struct
{
  const char *tag;
  const char *string;
  char *own_tag;
  char *own_string;
  gboolean ours;
  gboolean added;
} Entry;

static void
entry_clear (Entry *entry)
{
  g_clear_pointer (&entry->own_tag, g_free);
  g_clear_pointer (&entry->own_string, g_free);
}

/* Room for the languages of one text, which the texts of a reading use one after the other. */
GArray *
agenda_reader_new_entries (void)
{
  GArray *entries = g_array_new (FALSE, FALSE, sizeof (Entry));

  g_array_set_clear_func (entries, (GDestroyNotify) entry_clear);
  return entries;
}

/* Controls other than the line feed and tab, and the marks that turn the direction of what follows
 * and can make a text show as what it is not. The marks of a single place (U+200E, U+200F) stay:
 * they do no harm, and Arabic and Hebrew names need them. */
static gboolean
is_unwanted (gunichar c)
{
  return (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7f && c <= 0x9f)
         || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

static gboolean
is_separator (gunichar c)
{
  return c == 0x2028 || c == 0x2029;
}

/* All that is unwanted is below U+00A0 or in the block of U+2000: begins with one of these bytes.
 * Every byte of a block is looked at, so that the compiler can look at many at a time. */
static gboolean
block_is_plain (const guchar *at)
{
  guchar found = 0;

  for (guint i = 0; i < BLOCK; i++)
    found |= (at[i] < 0x20) | (at[i] == 0x7f) | (at[i] == 0xc2) | (at[i] == 0xe2);

  return found == 0;
}

/* NULL when there is nothing to clean, which is nearly always. */
static char *
clean (const char *string,
       gsize       length)
{
  const char *at = string;
  GString *cleaned;
  gunichar c;

  for (; *at != '\0'; at++)
    {
      guchar byte;

      while (length - (gsize) (at - string) >= BLOCK && block_is_plain ((const guchar *) at))
        at += BLOCK;

      byte = (guchar) *at;
      if (byte == '\0')
        break;
      if ((byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7f)
        break;
      if (byte != 0xc2 && byte != 0xe2)
        continue;
      c = g_utf8_get_char (at);
      if (is_unwanted (c) || is_separator (c))
        break;
    }

  if (*at == '\0')
    return NULL;

  cleaned = g_string_new_len (string, at - string);
  for (; *at != '\0'; at = g_utf8_next_char (at))
    {
      c = g_utf8_get_char (at);
      if (is_separator (c))
        g_string_append_c (cleaned, '\n');
      else if (!is_unwanted (c))
        g_string_append_unichar (cleaned, c);
    }

  return g_string_free (cleaned, FALSE);
}

/* Whether nothing of it would be seen. */
static gboolean
is_blank (const char *string)
{
  for (; *string != '\0'; string = g_utf8_next_char (string))
    {
      gunichar c = g_utf8_get_char (string);

      if (!g_unichar_isspace (c) && !g_unichar_iszerowidth (c))
        return FALSE;
    }

  return TRUE;
}

/**
 * agenda_reader_normalize_tag:
 * @tag: what should be a language tag
 *
 * Checks the shape of a BCP 47 tag (RFC 5646, section 2.1, without the grandfathered ones) and
 * gives it the usual upper and lower case (section 2.1.1), so that tags can be compared.
 *
 * Returns: (nullable) (transfer full): the tag, or %NULL when it is none
 */
char *
agenda_reader_normalize_tag (const char *tag)
{
  g_autofree char *result = NULL;
  gsize length = strlen (tag);
  gsize start = 0;

  if (length > MAX_TAG)
    return NULL;

  result = g_ascii_strdown (tag, -1);
  for (gsize i = 0; i <= length; i++)
    {
      gsize n = i - start;

      if (i < length && g_ascii_isalnum (tag[i]) && (start > 0 || g_ascii_isalpha (tag[i])))
        continue;
      if ((i < length && tag[i] != '-') || n == 0 || n > 8 || (start == 0 && (n < 2 || n > 3)))
        return NULL;

      if (start > 0 && n == 4 && g_ascii_isalpha (result[start]))
        result[start] = g_ascii_toupper (result[start]);
      else if (start > 0 && n == 2)
        {
          result[start] = g_ascii_toupper (result[start]);
          result[start + 1] = g_ascii_toupper (result[start + 1]);
        }
      start = i + 1;
    }

  return g_steal_pointer (&result);
}

static Entry *
find_entry (GArray     *entries,
            const char *tag)
{
  for (guint i = 0; i < entries->len; i++)
    {
      Entry *entry = &g_array_index (entries, Entry, i);

      if (strcmp (entry->tag, tag) == 0)
        return entry;
    }

  return NULL;
}

/* The tag in its usual form; *own is set where that is not one of the forum's languages. */
static const char *
get_tag (AgendaReader  *self,
         const char    *key,
         char         **own)
{
  for (guint i = 0; self->languages != NULL && self->languages[i] != NULL; i++)
    {
      if (strcmp (self->languages[i], key) == 0)
        return self->languages[i];
    }

  *own = agenda_reader_normalize_tag (key);
  return *own;
}

static void
read_entry (AgendaReader *self,
            const char   *key,
            JsonNode     *node)
{
  g_autofree char *own_tag = NULL;
  g_autofree char *cleaned = NULL;
  const char *tag = get_tag (self, key, &own_tag);
  const char *string;
  gsize length;
  Entry entry;

  if (tag == NULL || self->entries->len == AGENDA_READER_MAX_LANGUAGES)
    {
      agenda_reader_report_member (self, key, AGENDA_PROBLEM_BAD_LANGUAGE, key, NULL);
      return;
    }

  if (find_entry (self->entries, tag) != NULL)
    {
      agenda_reader_report_member (self, key, AGENDA_PROBLEM_DUPLICATE_KEY, key, NULL);
      return;
    }

  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
    {
      agenda_reader_report_member (self, key, AGENDA_PROBLEM_WRONG_TYPE, "string",
                                   agenda_reader_type_name (node));
      return;
    }

  string = json_node_get_string (node);
  length = strlen (string);
  if (length > AGENDA_READER_MAX_TEXT)
    {
      agenda_reader_report_member (self, key, AGENDA_PROBLEM_TEXT_TOO_LONG, NULL, NULL);
      return;
    }

  cleaned = clean (string, length);
  if (cleaned != NULL)
    {
      agenda_reader_report_member (self, key, AGENDA_PROBLEM_CONTROL_CHARACTERS, NULL, NULL);
      string = cleaned;
    }

  /* A language that is not there is left out of the file. An empty one would win over the language
   * to fall back on. */
  if (is_blank (string))
    {
      agenda_reader_report_member (self, key, AGENDA_PROBLEM_MISSING, key, NULL);
      return;
    }

  entry = (Entry) { .tag = tag, .string = string };
  entry.own_tag = g_steal_pointer (&own_tag);
  entry.own_string = g_steal_pointer (&cleaned);
  g_array_append_val (self->entries, entry);
}

/* Marks which translations are our own. */
static void
read_ours (AgendaReader *self,
           JsonObject   *object)
{
  JsonNode *node = agenda_reader_get (self, object, "ours", JSON_NODE_ARRAY);
  JsonArray *array = node != NULL ? json_node_get_array (node) : NULL;
  guint n_elements = array != NULL ? json_array_get_length (array) : 0;
  gsize mark = agenda_reader_enter_key (self, "ours");

  for (guint i = 0; i < n_elements; i++)
    {
      JsonNode *element = json_array_get_element (array, i);
      gsize inner_mark = agenda_reader_enter_index (self, i);

      if (JSON_NODE_HOLDS_VALUE (element) && json_node_get_value_type (element) == G_TYPE_STRING)
        {
          const char *string = json_node_get_string (element);
          g_autofree char *tag = agenda_reader_normalize_tag (string);
          Entry *entry = tag != NULL ? find_entry (self->entries, tag) : NULL;

          if (tag == NULL)
            agenda_reader_report (self, AGENDA_PROBLEM_BAD_LANGUAGE, string, NULL);
          else if (entry == NULL)
            agenda_reader_report (self, AGENDA_PROBLEM_MISSING, string, NULL);
          else if (entry->ours)
            agenda_reader_report (self, AGENDA_PROBLEM_DUPLICATE_KEY, string, NULL);
          else
            entry->ours = self->translated = TRUE;
        }
      else
        agenda_reader_report (self, AGENDA_PROBLEM_WRONG_TYPE, "string",
                              agenda_reader_type_name (element));
      agenda_reader_leave (self, inner_mark);
    }

  agenda_reader_leave (self, mark);
}

/* The forum's own language comes first and is the last to fall back on; then its others, then what
 * else there is in the order of the file. */
static AgendaText *
make_text (AgendaReader *self)
{
  g_autoptr (AgendaText) text = agenda_text_new ();
  GArray *entries = self->entries;
  gsize size = 0;

  for (guint i = 0; i < entries->len; i++)
    {
      const Entry *entry = &g_array_index (entries, Entry, i);

      size += agenda_text_measure (entry->tag, entry->string);
    }
  agenda_text_reserve (text, size);

  for (guint i = 0; self->languages != NULL && self->languages[i] != NULL; i++)
    {
      Entry *entry = find_entry (entries, self->languages[i]);

      if (entry != NULL && !entry->added)
        {
          agenda_text_add (text, entry->tag, entry->string, entry->ours);
          entry->added = TRUE;
        }
    }

  for (guint i = 0; i < entries->len; i++)
    {
      const Entry *entry = &g_array_index (entries, Entry, i);

      if (!entry->added)
        agenda_text_add (text, entry->tag, entry->string, entry->ours);
    }

  return g_steal_pointer (&text);
}

/**
 * agenda_reader_read_text:
 * @self: a reading
 * @object: a record
 * @key: the member that is a text object
 *
 * Returns: (nullable) (transfer full): the text, or %NULL when there is none in any language; when
 *   the member is there, with a problem that says why
 */
AgendaText *
agenda_reader_read_text (AgendaReader *self,
                         JsonObject   *object,
                         const char   *key)
{
  JsonNode *node = agenda_reader_get (self, object, key, JSON_NODE_OBJECT);
  AgendaText *text = NULL;
  JsonObject *languages;
  JsonObjectIter iter;
  const char *tag;
  JsonNode *value;
  gboolean empty = TRUE;
  gsize mark;

  if (node == NULL)
    return NULL;

  languages = json_node_get_object (node);
  mark = agenda_reader_enter_key (self, key);

  json_object_iter_init_ordered (&iter, languages);
  while (json_object_iter_next_ordered (&iter, &tag, &value))
    {
      if (strcmp (tag, "ours") == 0)
        continue;
      empty = FALSE;
      read_entry (self, tag, value);
    }

  if (empty)
    agenda_reader_report (self, AGENDA_PROBLEM_MISSING,
                          self->languages != NULL ? self->languages[0] : key, NULL);
  if (json_object_has_member (languages, "ours"))
    read_ours (self, languages);

  agenda_reader_leave (self, mark);
  if (self->entries->len > 0)
    text = make_text (self);
  g_array_set_size (self->entries, 0);

  return text;
}

/* A text without which the record cannot be shown. */
AgendaText *
agenda_reader_read_required (AgendaReader *self,
                             JsonObject   *object,
                             const char   *key)
{
  if (!json_object_has_member (object, key))
    {
      agenda_reader_report (self, AGENDA_PROBLEM_MISSING, key, NULL);
      return NULL;
    }

  return agenda_reader_read_text (self, object, key);
}

/* A list of language tags; NULL when there is none. */
char **
agenda_reader_read_tags (AgendaReader *self,
                         JsonObject   *object,
                         const char   *key)
{
  JsonNode *node = agenda_reader_get (self, object, key, JSON_NODE_ARRAY);
  JsonArray *array = node != NULL ? json_node_get_array (node) : NULL;
  guint n_elements = array != NULL ? json_array_get_length (array) : 0;
  g_autoptr (GPtrArray) tags = NULL;
  gsize mark;

  if (n_elements == 0)
    return NULL;

  tags = g_ptr_array_new_with_free_func (g_free);
  mark = agenda_reader_enter_key (self, key);

  for (guint i = 0; i < n_elements; i++)
    {
      JsonNode *element = json_array_get_element (array, i);
      gsize inner_mark = agenda_reader_enter_index (self, i);
      g_autofree char *tag = NULL;

      if (!JSON_NODE_HOLDS_VALUE (element) || json_node_get_value_type (element) != G_TYPE_STRING)
        agenda_reader_report (self, AGENDA_PROBLEM_WRONG_TYPE, "string",
                              agenda_reader_type_name (element));
      else
        {
          const char *string = json_node_get_string (element);

          tag = agenda_reader_normalize_tag (string);
          if (tag == NULL || tags->len == AGENDA_READER_MAX_LANGUAGES)
            agenda_reader_report (self, AGENDA_PROBLEM_BAD_LANGUAGE, string, NULL);
          else if (g_ptr_array_find_with_equal_func (tags, tag, g_str_equal, NULL))
            agenda_reader_report (self, AGENDA_PROBLEM_DUPLICATE_KEY, string, NULL);
          else
            g_ptr_array_add (tags, g_steal_pointer (&tag));
        }
      agenda_reader_leave (self, inner_mark);
    }

  agenda_reader_leave (self, mark);
  if (tags->len == 0)
    return NULL;

  g_ptr_array_add (tags, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&tags), FALSE);
}
