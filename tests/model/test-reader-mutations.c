/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-json-scanner.h"
#include "agenda-test-reading.h"
#include "agenda-test.h"

#include <string.h>

/* Agendas that something has gone wrong with. The same every time, but for "-m thorough", which
 * --seed repeats. build-aux/fuzz goes further. */

/* What is put in: parts of the grammar, of the format, and bytes that are neither. */
static const char *const splinters[] = {
  "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u0000", "\\ud800", "\\udc00", "null", "true", "-",
  "0", "1e999", "123456789012345678901", ".5", "/*", "'", "\n", "\x01", "\xff", "\xe5\xa4",
  "\xef\xbb\xbf", "\"id\":", "\"sessions\":", "\"day\": \"2018-02-30\",", "9999-12-31", "\"en\":",
  "+23:59", "[[[[[[[[[[[[[[[[", "{\"a\":{\"a\":{\"a\":", "\\u202e", "\"ours\": [\"en\"],",
};

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

static void
mutate_tokens (GRand   *random,
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

static void
mutate_bytes (GRand   *random,
              GString *text)
{
  gssize at = pick (random, text->len);
  gssize length = pick (random, MIN (40, text->len - (gsize) at) + 1);
  const char *splinter = splinters[pick (random, G_N_ELEMENTS (splinters))];

  switch (g_rand_int_range (random, 0, 7))
    {
    case 0:
      g_string_erase (text, at, length);
      break;
    case 1:
      g_string_insert (text, at, splinter);
      break;
    case 2:
      text->str[at] = (char) g_rand_int_range (random, 0, 256);
      break;
    case 3:
      text->str[at] = (char) (text->str[at] ^ (1 << g_rand_int_range (random, 0, 8)));
      break;
    case 4:
      {
        g_autofree char *piece = g_strndup (text->str + at, (gsize) length);

        g_string_insert (text, pick (random, text->len), piece);
        break;
      }
    case 5:
      g_string_truncate (text, (gsize) at);
      break;
    default:
      g_string_erase (text, at, length);
      g_string_insert (text, at, splinter);
      break;
    }
}

static void
mutate (GRand   *random,
        GString *text)
{
  /* Bytes mostly end being JSON at once: what is left of the agenda is to be read too. */
  for (int n = g_rand_int_range (random, 1, 6); n > 0; n--)
    mutate_tokens (random, text);
  if (g_rand_boolean (random))
    {
      for (int n = g_rand_int_range (random, 1, 4); n > 0 && text->len > 0; n--)
        mutate_bytes (random, text);
    }
}

typedef struct
{
  const char *folder;
  const char *name;
  guint n_rounds;
} Seed;

static const Seed seeds[] = {
  { "model/corpus", "y_every_key.json", 5000 },
  { "../data/agendas", "taihe-2018.json", 300 },
  { "../data/agendas", "sample.json", 200 },
};

static void
test_mutations (gconstpointer user_data)
{
  const Seed *seed = user_data;
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, seed->folder, seed->name, NULL);
  g_autoptr (GRand) random = g_rand_new_with_seed (g_test_thorough () ? (guint32) g_test_rand_int ()
                                                                     : 2018);
  guint n_rounds = seed->n_rounds * (g_test_thorough () ? 40 : 1);
  g_autofree char *original = NULL;
  g_autoptr (GError) error = NULL;
  guint n_forums = 0;
  gsize length;

  g_file_get_contents (path, &original, &length, &error);
  g_assert_no_error (error);

  for (guint i = 0; i < n_rounds; i++)
    {
      GString *text = g_string_new_len (original, (gssize) length);
      g_autoptr (GBytes) bytes = NULL;

      mutate (random, text);
      bytes = g_string_free_to_bytes (text);
      if (agenda_test_check_reading (bytes))
        n_forums++;
    }

  /* Both ways are taken. */
  g_test_message ("%u of %u were agendas", n_forums, n_rounds);
  g_assert_cmpuint (n_forums, >, n_rounds / 20);
  g_assert_cmpuint (n_forums, <, n_rounds);
}

int
main (int   argc,
      char *argv[])
{
  agenda_test_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (seeds); i++)
    {
      g_autofree char *path = g_strconcat ("/reader-mutations/", seeds[i].name, NULL);

      g_test_add_data_func (path, &seeds[i], test_mutations);
    }

  return g_test_run ();
}
