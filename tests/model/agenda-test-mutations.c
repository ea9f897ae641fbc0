/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-test-mutations.h"

#include "agenda-json-scanner.h"

#include <string.h>

typedef struct
{
  AgendaJsonToken type;
  gsize start;
  gsize end;
} Token;

static gssize
pick (GRand *random,
      gsize  n)
{
  return n > 0 ? g_rand_int_range (random, 0, (gint32) n) : 0;
}

/* Up to where the text is JSON. */
static GArray *
split (GString *text)
{
  GArray *tokens = g_array_new (FALSE, FALSE, sizeof (Token));
  AgendaJsonScanner scanner;
  Token token;

  if (!g_utf8_validate_len (text->str, text->len, NULL))
    return tokens;

  agenda_json_scanner_init (&scanner, text->str, text->len);
  while ((token.type = agenda_json_scanner_next (&scanner)) != AGENDA_JSON_END
         && token.type != AGENDA_JSON_ERROR)
    {
      token.start = scanner.start;
      token.end = scanner.end;
      g_array_append_val (tokens, token);
    }

  return tokens;
}

/* The token after the value that begins with the token. */
static guint
skip_value (GArray *tokens,
            guint   i)
{
  guint depth = 0;

  for (; i < tokens->len; i++)
    {
      AgendaJsonToken type = g_array_index (tokens, Token, i).type;

      if (type == AGENDA_JSON_OBJECT_BEGIN || type == AGENDA_JSON_ARRAY_BEGIN)
        depth++;
      else if (type == AGENDA_JSON_OBJECT_END || type == AGENDA_JSON_ARRAY_END)
        depth--;
      if (depth == 0)
        return i + 1;
    }

  return i;
}

/* The value that the token begins, or is behind if it is a key. */
static void
get_value (GArray *tokens,
           guint   i,
           gsize  *start,
           gsize  *end)
{
  guint last;

  if (g_array_index (tokens, Token, i).type == AGENDA_JSON_KEY && i + 1 < tokens->len)
    i++;
  last = skip_value (tokens, i) - 1;
  *start = g_array_index (tokens, Token, i).start;
  *end = g_array_index (tokens, Token, last).end;
}

static void
replace (GString    *text,
         gsize       start,
         gsize       end,
         const char *with)
{
  g_string_erase (text, (gssize) start, (gssize) (end - start));
  g_string_insert (text, (gssize) start, with);
}

/* A value stands where another stood. */
static void
copy_value (GRand   *random,
            GString *text,
            GArray  *tokens)
{
  gsize start, end;
  g_autofree char *value = NULL;

  get_value (tokens, (guint) pick (random, tokens->len), &start, &end);
  value = g_strndup (text->str + start, end - start);
  get_value (tokens, (guint) pick (random, tokens->len), &start, &end);
  replace (text, start, end, value);
}

static void
swap_tokens (GRand   *random,
             GString *text,
             GArray  *tokens)
{
  guint i = (guint) pick (random, tokens->len);
  guint j = (guint) pick (random, tokens->len);
  const Token *first = &g_array_index (tokens, Token, MIN (i, j));
  const Token *second = &g_array_index (tokens, Token, MAX (i, j));
  g_autofree char *first_text = g_strndup (text->str + first->start, first->end - first->start);
  g_autofree char *second_text = g_strndup (text->str + second->start, second->end - second->start);

  replace (text, second->start, second->end, first_text);
  replace (text, first->start, first->end, second_text);
}

/* A member or element is gone, and a comma with it, so that it is JSON as it was. */
static void
delete_value (GRand   *random,
              GString *text,
              GArray  *tokens)
{
  guint i = (guint) pick (random, tokens->len);
  gsize from = g_array_index (tokens, Token, i).start;
  gsize start, end;

  get_value (tokens, i, &start, &end);
  start = MIN (start, from);
  while (end < text->len && strchr (" \n\r\t", text->str[end]) != NULL)
    end++;
  if (end < text->len && text->str[end] == ',')
    end++;
  else
    {
      while (start > 0 && strchr (" \n\r\t", text->str[start - 1]) != NULL)
        start--;
      if (start > 0 && text->str[start - 1] == ',')
        start--;
    }
  g_string_erase (text, (gssize) start, (gssize) (end - start));
}

/**
 * agenda_test_mutate_tokens:
 * @random: where chance is from
 * @text: an agenda, or what is left of one
 *
 * Deletes a member or element, swaps two tokens, or puts a value in the place of another. What was
 * JSON mostly stays JSON, so that what is read after the grammar is tried too.
 */
void
agenda_test_mutate_tokens (GRand   *random,
                           GString *text)
{
  g_autoptr (GArray) tokens = split (text);

  if (tokens->len == 0)
    return;

  switch (g_rand_int_range (random, 0, 4))
    {
    case 0:
      copy_value (random, text, tokens);
      break;
    case 1:
      swap_tokens (random, text, tokens);
      break;
    default:
      delete_value (random, text, tokens);
      break;
    }
}
