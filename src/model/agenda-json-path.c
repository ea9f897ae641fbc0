/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-json-scanner.h"

#include <string.h>

/* Longer keys are cut in a path: they are none of ours, and a path is to be read. */
#define MAX_KEY 64

/* A character takes twelve bytes at most, as two escapes: these hold one more than are shown. */
#define MAX_ENCODED_KEY ((MAX_KEY + 2) * 12)

/* A path that is longer, which is none of ours, is cut: there may be thousands. */
#define MAX_PATH 1000

/* As many characters of a value as a problem quotes. */
#define MAX_QUOTED 100

static gsize
decode_escape (const char *at,
               GString    *string)
{
  static const char letters[] = "bfnrt";
  static const char meanings[] = "\b\f\n\r\t";
  const char *letter;
  gunichar value = 0;

  if (at[1] != 'u')
    {
      letter = strchr (letters, at[1]);
      g_string_append_c (string, letter != NULL ? meanings[letter - letters] : at[1]);
      return 2;
    }

  for (int i = 2; i < 6; i++)
    value = value * 16 + g_ascii_xdigit_value (at[i]);

  if (value >= 0xd800 && value <= 0xdbff)
    {
      gunichar low = 0;

      for (int i = 8; i < 12; i++)
        low = low * 16 + g_ascii_xdigit_value (at[i]);
      g_string_append_unichar (string, 0x10000 + ((value - 0xd800) << 10) + (low - 0xdc00));
      return 12;
    }

  /* A NUL would end the string here, as it does in json-glib; see agenda_json_check(). */
  g_string_append_unichar (string, value == 0 ? 1 : value);
  return 6;
}

/**
 * agenda_json_decode_string:
 * @data: (array length=length): what stands between the quotes of a string that the scanner took
 * @length: in bytes
 *
 * Resolves the escapes. \\u0000 becomes U+0001, which no string can hold either.
 *
 * Returns: (transfer full): the string
 */
char *
agenda_json_decode_string (const char *data,
                           gsize       length)
{
  GString *string = g_string_sized_new (length);
  gsize offset = 0;

  while (offset < length)
    {
      const char *backslash = memchr (data + offset, '\\', length - offset);
      gsize end = backslash != NULL ? (gsize) (backslash - data) : length;

      g_string_append_len (string, data + offset, end - offset);
      offset = end;
      if (backslash != NULL)
        offset += decode_escape (backslash, string);
    }

  return g_string_free (string, FALSE);
}

static gboolean
is_plain (const char *key,
          gsize       length)
{
  if (length == 0 || length > MAX_KEY)
    return FALSE;

  for (gsize i = 0; i < length; i++)
    {
      if (!g_ascii_isalnum (key[i]) && key[i] != '_' && key[i] != '-')
        return FALSE;
    }

  return TRUE;
}

/**
 * agenda_json_path_append_key:
 * @path: a JSON path
 * @key: (array length=length): the key of a member, decoded
 * @length: in bytes
 *
 * Adds ".key". A key that is not letters, digits, "-" and "_" is quoted in brackets, cut, and made
 * printable, because a path is shown to people and written to terminals.
 */
void
agenda_json_path_append_key (GString    *path,
                             const char *key,
                             gsize       length)
{
  const char *end = key + length;
  guint n = 0;

  g_return_if_fail (path != NULL);
  g_return_if_fail (key != NULL);

  if (is_plain (key, length))
    {
      if (path->len > 0)
        g_string_append_c (path, '.');
      g_string_append_len (path, key, length);
      return;
    }

  g_string_append (path, "[\"");
  for (const char *at = key; at < end; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (n++ == MAX_KEY)
        {
          g_string_append (path, "…");
          break;
        }

      if (c == '"' || c == '\\')
        g_string_append_printf (path, "\\%c", (char) c);
      else if (g_unichar_isgraph (c) || c == ' ')
        g_string_append_unichar (path, c);
      else if (c < 0x10000)
        g_string_append_printf (path, "\\u%04x", c);
      else
        g_string_append_unichar (path, 0xfffd);
    }
  g_string_append (path, "\"]");
}

/**
 * agenda_json_quote:
 * @text: (nullable): something from a file
 *
 * Cuts it to what a message can quote: a hostile file may have megabytes where a word should be.
 *
 * Returns: (nullable) (transfer full): the quotation, %NULL for %NULL
 */
char *
agenda_json_quote (const char *text)
{
  const char *end = text;

  if (text == NULL)
    return NULL;

  for (guint n = 0; n < MAX_QUOTED && *end != '\0'; n++)
    end = g_utf8_next_char (end);

  return *end == '\0' ? g_strdup (text) : g_strdup_printf ("%.*s…", (int) (end - text), text);
}

/**
 * agenda_json_path_append_index:
 * @path: a JSON path
 * @index: of an element of an array, from 0
 *
 * Adds "[index]".
 */
void
agenda_json_path_append_index (GString *path,
                               guint    index)
{
  char digits[16];
  char *at = digits + sizeof digits;

  g_return_if_fail (path != NULL);

  /* A reader does this for every record: printf would be a good part of its time. */
  *--at = '\0';
  *--at = ']';
  do
    *--at = (char) ('0' + index % 10);
  while ((index /= 10) > 0);
  *--at = '[';
  g_string_append (path, at);
}

/**
 * agenda_json_scanner_get_path:
 * @self: a scanner
 *
 * Tells the path of the value that is being read: after a key, of what it names; after the end of
 * an object or array, of it.
 *
 * Returns: (transfer full): the path, empty for the root
 */
char *
agenda_json_scanner_get_path (const AgendaJsonScanner *self)
{
  GString *path;

  g_return_val_if_fail (self != NULL, NULL);

  path = g_string_new (NULL);
  for (guint i = 0; i < self->depth; i++)
    {
      const AgendaJsonFrame *frame = &self->frames[i];

      if (frame->is_object && frame->key_start > 0)
        {
          gsize length = MIN (frame->key_end - frame->key_start, MAX_ENCODED_KEY);
          g_autofree char *key = agenda_json_decode_string (self->data + frame->key_start, length);

          agenda_json_path_append_key (path, key, strlen (key));
        }
      else if (!frame->is_object && frame->n_elements > 0)
        agenda_json_path_append_index (path, frame->n_elements - 1);

      if (path->len > MAX_PATH)
        {
          g_string_append (path, "…");
          break;
        }
    }

  return g_string_free (path, FALSE);
}
