/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-json-scanner.h"

#include <string.h>

/* Words and numbers that stand where they should not are quoted this far. */
#define MAX_FOUND 20

/* Bytes of a string that are looked at together. */
#define BLOCK 16

static inline int
peek (const AgendaJsonScanner *self,
      gsize                    offset)
{
  return offset < self->length ? (guchar) self->data[offset] : -1;
}

static void
describe (AgendaJsonScanner *self,
          gsize              offset,
          gsize              n_bytes)
{
  const char *at = self->data + offset;
  gunichar c;

  if (offset >= self->length)
    {
      self->found[0] = '\0';
      return;
    }

  c = g_utf8_get_char (at);
  if (n_bytes > 0)
    g_snprintf (self->found, sizeof self->found, "%.*s", (int) n_bytes, at);
  else if (!g_unichar_isgraph (c) || c == 0xfeff)
    g_snprintf (self->found, sizeof self->found, "U+%04X", c);
  else if (g_ascii_isalnum (*at))
    {
      while (n_bytes < MAX_FOUND && offset + n_bytes < self->length
             && (g_ascii_isalnum (at[n_bytes]) || strchr ("+-._", at[n_bytes]) != NULL)
             && at[n_bytes] != '\0')
        n_bytes++;
      g_snprintf (self->found, sizeof self->found, "%.*s", (int) n_bytes, at);
    }
  else
    g_snprintf (self->found, sizeof self->found, "%.*s",
                (int) (g_utf8_next_char (at) - at), at);
}

/* @n_bytes: how much to quote, or 0 to see what stands there. */
static AgendaJsonToken
fail (AgendaJsonScanner *self,
      gsize              offset,
      gsize              n_bytes)
{
  self->code = AGENDA_PROBLEM_NOT_JSON;
  self->start = offset;
  self->end = offset;
  describe (self, offset, n_bytes);
  return AGENDA_JSON_ERROR;
}

/* -1 unless four hexadecimal digits stand at @offset. */
static int
read_hex (const AgendaJsonScanner *self,
          gsize                    offset)
{
  int value = 0;

  for (int i = 0; i < 4; i++)
    {
      int c = peek (self, offset + i);

      if (c < 0 || !g_ascii_isxdigit (c))
        return -1;
      value = value * 16 + g_ascii_xdigit_value (c);
    }

  return value;
}

/* Takes the escape at self->offset. Half a surrogate pair is within the grammar but is no
 * character: RFC 8259, section 8.2, leaves open what becomes of it, so it is not let in. */
static gboolean
scan_escape (AgendaJsonScanner *self)
{
  int c = peek (self, self->offset + 1);
  int value;

  self->escaped = TRUE;

  if (c > 0 && strchr ("\"\\/bfnrt", c) != NULL)
    {
      self->offset += 2;
      return TRUE;
    }

  value = c == 'u' ? read_hex (self, self->offset + 2) : -1;
  if (value < 0)
    {
      fail (self, self->offset, c > ' ' && c < 0x7f ? 2 : 1);
      return FALSE;
    }

  if (value >= 0xd800 && value <= 0xdfff)
    {
      int low = -1;

      if (value < 0xdc00 && peek (self, self->offset + 6) == '\\'
          && peek (self, self->offset + 7) == 'u')
        low = read_hex (self, self->offset + 8);
      if (low < 0xdc00 || low > 0xdfff)
        {
          fail (self, self->offset, 6);
          return FALSE;
        }
      self->offset += 6;
    }
  else if (value == 0)
    self->has_nul = TRUE;

  self->offset += 6;
  return TRUE;
}

/* Goes by what has nothing to look at in it: nearly all of a file is text. Every byte of a block is
 * looked at, so that the compiler can look at many at a time. */
static void
skip_plain (AgendaJsonScanner *self)
{
  while (self->length - self->offset >= BLOCK)
    {
      const guchar *at = (const guchar *) self->data + self->offset;
      guchar found = 0;

      for (guint i = 0; i < BLOCK; i++)
        found |= (at[i] < ' ') | (at[i] == '"') | (at[i] == '\\');
      if (found != 0)
        return;

      self->offset += BLOCK;
    }
}

static AgendaJsonToken
scan_string (AgendaJsonScanner *self,
             AgendaJsonToken    token)
{
  self->start = self->offset++;
  self->escaped = FALSE;
  self->has_nul = FALSE;

  skip_plain (self);
  for (;;)
    {
      int c = peek (self, self->offset);

      if (c == '"')
        {
          self->end = ++self->offset;
          return token;
        }
      else if (c < ' ')
        return fail (self, self->offset, 0);
      else if (c != '\\')
        self->offset++;
      else if (scan_escape (self))
        skip_plain (self);
      else
        return AGENDA_JSON_ERROR;
    }
}

static gsize
scan_digits (AgendaJsonScanner *self)
{
  gsize start = self->offset;

  while (self->offset < self->length && g_ascii_isdigit (self->data[self->offset]))
    self->offset++;

  return self->offset - start;
}

static AgendaJsonToken
scan_number (AgendaJsonScanner *self)
{
  gsize n_digits;

  self->start = self->offset;
  if (peek (self, self->offset) == '-')
    self->offset++;

  if (peek (self, self->offset) == '0')
    {
      self->offset++;
      n_digits = 1;
    }
  else
    n_digits = scan_digits (self);

  if (n_digits > 0 && peek (self, self->offset) == '.')
    {
      self->offset++;
      n_digits = scan_digits (self);
    }

  if (n_digits > 0
      && (peek (self, self->offset) == 'e' || peek (self, self->offset) == 'E'))
    {
      self->offset++;
      if (peek (self, self->offset) == '+' || peek (self, self->offset) == '-')
        self->offset++;
      n_digits = scan_digits (self);
    }

  /* Whatever sticks to a number belongs to it: "01", "0x10", "1.", "1e", "-" are told whole. */
  if (n_digits == 0
      || (self->offset < self->length && g_ascii_isalnum (self->data[self->offset])))
    {
      gsize end = self->offset;

      while (end < self->length && end - self->start < MAX_FOUND
             && g_ascii_isalnum (self->data[end]))
        end++;
      return fail (self, self->start, MIN (end - self->start, MAX_FOUND));
    }

  self->end = self->offset;
  return AGENDA_JSON_NUMBER;
}

static AgendaJsonToken
scan_literal (AgendaJsonScanner *self,
              const char        *word)
{
  gsize length = strlen (word);

  if (self->length - self->offset < length
      || memcmp (self->data + self->offset, word, length) != 0
      || (self->offset + length < self->length
          && g_ascii_isalnum (self->data[self->offset + length])))
    return fail (self, self->offset, 0);

  self->start = self->offset;
  self->offset += length;
  self->end = self->offset;
  return AGENDA_JSON_LITERAL;
}

static AgendaJsonToken
open_container (AgendaJsonScanner *self,
                gboolean           is_object)
{
  AgendaJsonFrame *frame;

  if (self->depth == AGENDA_JSON_MAX_DEPTH)
    {
      fail (self, self->offset, 0);
      self->code = AGENDA_PROBLEM_TOO_DEEP;
      return AGENDA_JSON_ERROR;
    }

  self->start = self->offset++;
  self->end = self->offset;
  frame = &self->frames[self->depth++];
  *frame = (AgendaJsonFrame) { .is_object = is_object };
  self->expectation = is_object ? AGENDA_JSON_EXPECT_KEY_OR_END : AGENDA_JSON_EXPECT_VALUE_OR_END;
  return is_object ? AGENDA_JSON_OBJECT_BEGIN : AGENDA_JSON_ARRAY_BEGIN;
}

static void
value_done (AgendaJsonScanner *self)
{
  self->expectation = self->depth > 0 ? AGENDA_JSON_EXPECT_COMMA_OR_END
                                      : AGENDA_JSON_EXPECT_NOTHING;
}

static AgendaJsonToken
close_container (AgendaJsonScanner *self)
{
  gboolean is_object = self->frames[self->depth - 1].is_object;

  self->start = self->offset++;
  self->end = self->offset;
  self->depth--;
  value_done (self);
  return is_object ? AGENDA_JSON_OBJECT_END : AGENDA_JSON_ARRAY_END;
}

static AgendaJsonToken
scan_value (AgendaJsonScanner *self)
{
  int c = peek (self, self->offset);
  AgendaJsonToken token;

  if (self->depth > 0 && !self->frames[self->depth - 1].is_object)
    self->frames[self->depth - 1].n_elements++;

  if (c == '{' || c == '[')
    return open_container (self, c == '{');

  if (c == '"')
    token = scan_string (self, AGENDA_JSON_STRING);
  else if (c == '-' || (c >= '0' && c <= '9'))
    token = scan_number (self);
  else if (c == 't')
    token = scan_literal (self, "true");
  else if (c == 'f')
    token = scan_literal (self, "false");
  else if (c == 'n')
    token = scan_literal (self, "null");
  else
    return fail (self, self->offset, 0);

  value_done (self);
  return token;
}

static void
skip_space (AgendaJsonScanner *self)
{
  while (self->offset < self->length)
    {
      char c = self->data[self->offset];

      if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
        break;
      self->offset++;
    }
}

/* A key with its colon, which is no token of its own. */
static AgendaJsonToken
scan_key (AgendaJsonScanner *self)
{
  AgendaJsonFrame *frame = &self->frames[self->depth - 1];

  if (peek (self, self->offset) != '"')
    return fail (self, self->offset, 0);

  if (scan_string (self, AGENDA_JSON_KEY) == AGENDA_JSON_ERROR)
    return AGENDA_JSON_ERROR;

  frame->key_start = self->start + 1;
  frame->key_end = self->end - 1;
  skip_space (self);
  if (peek (self, self->offset) != ':')
    return fail (self, self->offset, 0);

  self->offset++;
  self->expectation = AGENDA_JSON_EXPECT_VALUE;
  return AGENDA_JSON_KEY;
}

/**
 * agenda_json_scanner_init:
 * @self: a scanner
 * @data: (array length=length): valid UTF-8 that outlives the scanner, without a final NUL
 * @length: in bytes
 *
 * Puts the scanner before the first token.
 */
void
agenda_json_scanner_init (AgendaJsonScanner *self,
                          const char        *data,
                          gsize              length)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (data != NULL || length == 0);

  self->data = length > 0 ? data : "";
  self->length = length;
  self->offset = 0;
  self->expectation = AGENDA_JSON_EXPECT_VALUE;
  self->depth = 0;
  self->start = self->end = 0;
  self->escaped = self->has_nul = FALSE;
  self->code = AGENDA_PROBLEM_NOT_JSON;
  self->found[0] = '\0';
}

/**
 * agenda_json_scanner_next:
 * @self: a scanner
 *
 * Takes the next token; commas and colons are none. After %AGENDA_JSON_END or %AGENDA_JSON_ERROR
 * there is nothing more to ask.
 *
 * Returns: the token
 */
AgendaJsonToken
agenda_json_scanner_next (AgendaJsonScanner *self)
{
  int c;

  g_return_val_if_fail (self != NULL, AGENDA_JSON_ERROR);

  skip_space (self);
  c = peek (self, self->offset);

  if (self->expectation == AGENDA_JSON_EXPECT_COMMA_OR_END && c == ',')
    {
      AgendaJsonFrame *frame = &self->frames[self->depth - 1];

      self->offset++;
      frame->key_start = 0;
      self->expectation = frame->is_object ? AGENDA_JSON_EXPECT_KEY : AGENDA_JSON_EXPECT_VALUE;
      skip_space (self);
      c = peek (self, self->offset);
    }

  switch (self->expectation)
    {
    case AGENDA_JSON_EXPECT_VALUE_OR_END:
      return c == ']' ? close_container (self) : scan_value (self);

    case AGENDA_JSON_EXPECT_KEY_OR_END:
      return c == '}' ? close_container (self) : scan_key (self);

    case AGENDA_JSON_EXPECT_VALUE:
      return scan_value (self);

    case AGENDA_JSON_EXPECT_KEY:
      return scan_key (self);

    case AGENDA_JSON_EXPECT_COMMA_OR_END:
      if (c == (self->frames[self->depth - 1].is_object ? '}' : ']'))
        return close_container (self);
      return fail (self, self->offset, 0);

    case AGENDA_JSON_EXPECT_NOTHING:
      return c < 0 ? AGENDA_JSON_END : fail (self, self->offset, 0);

    default:
      g_return_val_if_reached (AGENDA_JSON_ERROR);
    }
}
