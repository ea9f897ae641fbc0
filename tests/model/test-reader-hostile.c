/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-test-reading.h"
#include "agenda-test.h"

#include <string.h>

/* Files of a few megabytes made to take for ever, which take a moment. */

#define HEAD \
  "{\"format\": \"taihe-agenda\", \"version\": 1, \"id\": \"test\", " \
  "\"timezone\": \"Asia/Shanghai\", \"start\": \"2018-09-07\", \"end\": \"2018-09-09\", "
#define LANGUAGES "\"languages\": [\"en\"], "
#define TITLE "\"title\": {\"en\": \"T\"}, "
#define SESSION "{\"id\": \"%s\", \"title\": {\"en\": \"S\"}, \"day\": \"2018-09-08\"}"
#define SESSIONS "\"sessions\": [{\"id\": \"s\", \"title\": {\"en\": \"S\"}, \"day\": \"2018-09-08\"}]}"

/* Less than a second on any machine of today when the work is in proportion to the file, many
 * minutes when it is in proportion to the square. */
#define MOST_SECONDS 20

static void
check_in_time (GString *text)
{
  g_autoptr (GBytes) bytes = g_string_free_to_bytes (text);
  g_autoptr (GTimer) timer = g_timer_new ();
  gboolean is_agenda = agenda_test_check_reading (bytes);
  double elapsed = g_timer_elapsed (timer, NULL);

  g_test_message ("%.2f s for %.1f MiB", elapsed,
                  (double) g_bytes_get_size (bytes) / (1024 * 1024));
  g_assert_true (is_agenda);
  g_assert_cmpfloat (elapsed, <, MOST_SECONDS);
}

/* json-glib looks a key that it has up in a list of all. */
static void
test_duplicate_keys (void)
{
  GString *text = g_string_new (HEAD LANGUAGES TITLE "\"x\": {");

  for (guint i = 0; i < 200000; i++)
    g_string_append_printf (text, "\"k%u\":0,", i);
  for (guint i = 0; i < 200000; i++)
    g_string_append (text, "\"k199999\":0,");
  g_string_append (text, "\"z\":0}, " SESSIONS);
  check_in_time (text);
}

/* Every two letters of these have one sum for the hash of GLib, so that all words have one hash. */
static void
append_colliding (GString *text,
                  guint    number,
                  guint    n_bits)
{
  for (guint bit = 0; bit < n_bits; bit++)
    g_string_append (text, (number >> bit) & 1 ? "FY" : "Ez");
}

static void
test_colliding_keys (void)
{
  GString *text = g_string_new (HEAD LANGUAGES TITLE "\"x\": {");

  for (guint i = 0; i < 1 << 17; i++)
    {
      g_string_append_c (text, '"');
      append_colliding (text, i, 17);
      g_string_append (text, "\":0,");
    }
  g_string_append (text, "\"z\":0}, " SESSIONS);
  check_in_time (text);
}

static void
test_colliding_ids (void)
{
  GString *text = g_string_new (HEAD LANGUAGES TITLE "\"sessions\": [");

  for (guint i = 0; i < 1 << 17; i++)
    {
      g_string_append (text, i > 0 ? ",{\"id\": \"" : "{\"id\": \"");
      append_colliding (text, i, 17);
      g_string_append (text, "\", \"title\": {\"en\": \"S\"}, \"day\": \"2018-09-08\"}");
    }
  g_string_append (text, "]}");
  check_in_time (text);
}

/* A path is told for each of many problems, and below each is a key as long as a book. */
static void
test_long_key (void)
{
  GString *text = g_string_new (HEAD LANGUAGES TITLE "\"");
  gsize start = text->len;

  g_string_set_size (text, start + 4 * 1024 * 1024);
  memset (text->str + start, 'k', text->len - start);
  g_string_append (text, "\": [");
  for (guint i = 0; i < 200000; i++)
    g_string_append (text, "1e999,");
  g_string_append (text, "0], " SESSIONS);
  check_in_time (text);
}

/* A problem that is to be found, and a great many values that stand under long paths. */
static void
test_long_paths (void)
{
  GString *text = g_string_new (HEAD LANGUAGES TITLE "\"theme\": 0, ");

  for (guint i = 0; i < 60; i++)
    {
      g_string_append (text, i > 0 ? "{\"" : "\"x\": {\"");
      for (guint j = 0; j < 64; j++)
        g_string_append (text, "\\u0001");
      g_string_append (text, "\":");
    }
  g_string_append (text, "[");
  for (guint i = 0; i < 1000000; i++)
    g_string_append (text, "0,");
  g_string_append (text, "0]");
  for (guint i = 0; i < 60; i++)
    g_string_append (text, "}");
  g_string_append (text, ", " SESSIONS);
  check_in_time (text);
}

/* Without "languages" those of the title are the forum's, and every text is put in their order. */
static void
test_many_languages (void)
{
  GString *text = g_string_new (HEAD "\"title\": {");

  for (guint i = 0; i < 50000; i++)
    g_string_append_printf (text, "\"en-x-%u\": \"T\", ", i);
  g_string_append (text, "\"en\": \"T\"}, \"sessions\": [");
  for (guint i = 0; i < 20000; i++)
    {
      g_autofree char *id = g_strdup_printf ("s%u", i);

      g_string_append_printf (text, "%s" SESSION, i > 0 ? "," : "", id);
    }
  g_string_append (text, "]}");
  check_in_time (text);
}

static void
test_many_problems (void)
{
  GString *text = g_string_new (HEAD LANGUAGES TITLE "\"links\": [");

  for (guint i = 0; i < 200000; i++)
    g_string_append (text, "{\"url\": \"javascript:\\u202e\", \"kind\": \"a b\"},");
  g_string_append (text, "0], " SESSIONS);
  check_in_time (text);
}

/* Many texts in many languages. */
static void
test_many_texts (void)
{
  GString *text = g_string_new (HEAD LANGUAGES TITLE "\"links\": [");

  for (guint i = 0; i < 5000; i++)
    {
      g_string_append (text, "{\"url\": \"https://example.org\", \"title\": {");
      for (guint j = 0; j < 150; j++)
        g_string_append_printf (text, "%s\"en-x-%u\":\"T\"", j > 0 ? "," : "", j);
      g_string_append (text, "}},");
    }
  g_string_append (text, "0], " SESSIONS);
  check_in_time (text);
}

int
main (int   argc,
      char *argv[])
{
  agenda_test_init (&argc, &argv);

  g_test_add_func ("/reader-hostile/duplicate-keys", test_duplicate_keys);
  g_test_add_func ("/reader-hostile/colliding-keys", test_colliding_keys);
  g_test_add_func ("/reader-hostile/colliding-ids", test_colliding_ids);
  g_test_add_func ("/reader-hostile/long-key", test_long_key);
  g_test_add_func ("/reader-hostile/long-paths", test_long_paths);
  g_test_add_func ("/reader-hostile/many-languages", test_many_languages);
  g_test_add_func ("/reader-hostile/many-problems", test_many_problems);
  g_test_add_func ("/reader-hostile/many-texts", test_many_texts);

  return g_test_run ();
}
