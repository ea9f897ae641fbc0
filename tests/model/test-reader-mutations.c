/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-test-mutations.h"
#include "agenda-test-reading.h"
#include "agenda-test.h"

/* Agendas that something has gone wrong with. The same every time, but for "-m thorough", which
 * --seed repeats. build-aux/fuzz goes further. */

/* What is put in: parts of the grammar, of the format, and bytes that are neither. */
static const char *const splinters[] = {
  "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u0000", "\\ud800", "\\udc00", "null", "true", "-",
  "0", "1e999", "123456789012345678901", ".5", "/*", "'", "\n", "\x01", "\xff", "\xe5\xa4",
  "\xef\xbb\xbf", "\"id\":", "\"sessions\":", "\"day\": \"2018-02-30\",", "9999-12-31", "\"en\":",
  "+23:59", "[[[[[[[[[[[[[[[[", "{\"a\":{\"a\":{\"a\":", "\\u202e", "\"ours\": [\"en\"],",
};

static gssize
pick (GRand *random,
      gsize  n)
{
  return n > 0 ? g_rand_int_range (random, 0, (gint32) n) : 0;
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
    agenda_test_mutate_tokens (random, text);
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
