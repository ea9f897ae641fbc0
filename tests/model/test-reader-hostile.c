/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-json-mend.h"
#include "agenda-test-reading.h"
#include "agenda-test.h"

#include <glib/gstdio.h>
#include <json-glib/json-glib.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* Files of a few megabytes made to take for ever, which take a moment. */

#define HEAD \
  "{\"format\": \"taihe-agenda\", \"version\": 1, \"id\": \"test\", " \
  "\"timezone\": \"Asia/Shanghai\", \"start\": \"2018-09-07\", \"end\": \"2018-09-09\", "
#define LANGUAGES "\"languages\": [\"en\"], "
#define TITLE "\"title\": {\"en\": \"T\"}, "
#define SESSION "{\"id\": \"%s\", \"title\": {\"en\": \"S\"}, \"day\": \"2018-09-08\"}"
#define SESSIONS "\"sessions\": [{\"id\": \"s\", \"title\": {\"en\": \"S\"}, \"day\": \"2018-09-08\"}]}"

/* The sanitizers take ten times as long: for them the files are an eighth. */
#ifndef __has_feature
#define __has_feature(feature) 0
#endif
#if defined (__SANITIZE_ADDRESS__) || __has_feature (address_sanitizer)
#define SHARE 8
#else
#define SHARE 1
#endif

/* Of the processor, whatever else the machine does. Less than one on any machine of today when the
 * work is in proportion to the file, many minutes when it is in proportion to the square. */
#define MOST_SECONDS 20

static void
check_in_time (GString *text)
{
  g_autoptr (GBytes) bytes = g_string_free_to_bytes (text);
  clock_t start = clock ();
  gboolean is_agenda = agenda_test_check_reading (bytes);
  double elapsed = (double) (clock () - start) / CLOCKS_PER_SEC;

  g_test_message ("%.2f s for %.1f MiB", elapsed,
                  (double) g_bytes_get_size (bytes) / (1024 * 1024));
  g_assert_true (is_agenda);
  g_assert_cmpfloat (elapsed, <, MOST_SECONDS);
}

/* json-glib looks a key that it has up in a list of all. */
static void
test_duplicate_keys (void)
{
  enum { N_KEYS = 200000 / SHARE };
  GString *text = g_string_new (HEAD LANGUAGES TITLE "\"x\": {");

  for (guint i = 0; i < N_KEYS; i++)
    g_string_append_printf (text, "\"k%u\":0,", i);
  for (guint i = 0; i < N_KEYS; i++)
    g_string_append_printf (text, "\"k%u\":0,", N_KEYS - 1);
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

  for (guint i = 0; i < (1 << 16) / SHARE; i++)
    {
      g_string_append_c (text, '"');
      append_colliding (text, i, 16);
      g_string_append (text, "\":0,");
    }
  g_string_append (text, "\"z\":0}, " SESSIONS);
  check_in_time (text);
}

static void
test_colliding_ids (void)
{
  GString *text = g_string_new (HEAD LANGUAGES TITLE "\"sessions\": [");

  for (guint i = 0; i < (1 << 16) / SHARE; i++)
    {
      g_string_append (text, i > 0 ? ",{\"id\": \"" : "{\"id\": \"");
      append_colliding (text, i, 16);
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
  for (guint i = 0; i < 200000 / SHARE; i++)
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
  for (guint i = 0; i < 1000000 / SHARE; i++)
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

  for (guint i = 0; i < 50000 / SHARE; i++)
    g_string_append_printf (text, "\"en-x-%u\": \"T\", ", i);
  g_string_append (text, "\"en\": \"T\"}, \"sessions\": [");
  for (guint i = 0; i < 20000 / SHARE; i++)
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

  for (guint i = 0; i < 100000 / SHARE; i++)
    g_string_append (text, "{\"url\": \"javascript:\\u202e\", \"kind\": \"a b\"},");
  g_string_append (text, "0], " SESSIONS);
  check_in_time (text);
}

/* Many texts in many languages. */
static void
test_many_texts (void)
{
  GString *text = g_string_new (HEAD LANGUAGES TITLE "\"links\": [");

  for (guint i = 0; i < 1000 / SHARE; i++)
    {
      g_string_append (text, "{\"url\": \"https://example.org\", \"title\": {");
      for (guint j = 0; j < 150; j++)
        g_string_append_printf (text, "%s\"en-x-%u\":\"T\"", j > 0 ? "," : "", j);
      g_string_append (text, "}},");
    }
  g_string_append (text, "0], " SESSIONS);
  check_in_time (text);
}

static const char *program;

static void
read_done_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  GError **error = user_data;

  g_assert_null (agenda_reader_read_finish (result, NULL, NULL, error));
}

static gboolean
is_done (gpointer user_data)
{
  return *(GError **) user_data != NULL;
}

/* In a process of its own: reads the file in the first thread and in a worker. */
static int
read_deep (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) worker_error = NULL;

  g_assert_null (agenda_reader_read_file (file, NULL, NULL, NULL, &error));
  g_assert_error (error, AGENDA_READER_ERROR, (int) AGENDA_PROBLEM_TOO_DEEP);

  agenda_reader_read_file_async (file, NULL, read_done_cb, &worker_error);
  g_assert_true (agenda_test_wait_until (is_done, &worker_error, AGENDA_TEST_DEADLINE_MS));
  g_assert_error (worker_error, AGENDA_READER_ERROR, (int) AGENDA_PROBLEM_TOO_DEEP);

  return EXIT_SUCCESS;
}

/* 100,000 levels on a stack of 1 MiB. */
static void
test_deep (gconstpointer user_data)
{
  enum { N_LEVELS = 100000 };
  const char *open = user_data;
  GString *text = g_string_new (HEAD LANGUAGES TITLE "\"x\": ");
  g_autoptr (GError) error = NULL;
  g_autofree char *dir = g_dir_make_tmp ("taihe-agenda-XXXXXX", &error);
  g_autofree char *path = g_build_filename (dir, "deep.json", NULL);
  g_autoptr (GSubprocess) child = NULL;
  g_autofree char *content = NULL;

  g_assert_no_error (error);
  for (guint i = 0; i < N_LEVELS; i++)
    g_string_append (text, open);
  g_string_append (text, "0");
  for (guint i = 0; i < N_LEVELS; i++)
    g_string_append_c (text, *open == '[' ? ']' : '}');
  g_string_append (text, ", " SESSIONS);
  content = g_string_free (text, FALSE);
  g_file_set_contents (path, content, -1, &error);
  g_assert_no_error (error);

  child = g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, &error, "/bin/sh", "-c",
                            "ulimit -s 1024 && exec \"$0\" --read-deep \"$1\"", program, path, NULL);
  g_assert_no_error (error);
  g_subprocess_wait_check (child, NULL, &error);
  g_assert_no_error (error);

  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (g_rmdir (dir), ==, 0);
}

/* What an object of thousands of keys keeps are those that the format knows: the list of them is the
 * schema's. */
static void
collect_keys (JsonNode   *node,
              GHashTable *keys)
{
  JsonObjectIter iter;
  const char *key;
  JsonNode *member;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return;

  json_object_iter_init (&iter, json_node_get_object (node));
  while (json_object_iter_next (&iter, &key, &member))
    {
      if (g_str_equal (key, "properties"))
        {
          g_autoptr (GList) names = json_object_get_members (json_node_get_object (member));

          for (GList *name = names; name != NULL; name = name->next)
            g_hash_table_add (keys, g_strdup (name->data));
        }
      collect_keys (member, keys);
    }
}

static void
test_known_keys (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "agendas",
                                                 "agenda.schema.json", NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GHashTable) keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GError) error = NULL;
  GHashTableIter iter;
  const char *key;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  collect_keys (json_parser_get_root (parser), keys);
  g_assert_cmpuint (g_hash_table_size (keys), >, 40);

  g_hash_table_iter_init (&iter, keys);
  while (g_hash_table_iter_next (&iter, (gpointer *) &key, NULL))
    {
      g_test_message ("%s", key);
      g_assert_true (agenda_json_key_is_known (key, strlen (key)));
    }
  g_assert_false (agenda_json_key_is_known ("en", 2));
  g_assert_false (agenda_json_key_is_known ("titles", 6));
  g_assert_false (agenda_json_key_is_known ("title", 4));
  g_assert_false (agenda_json_key_is_known ("", 0));
}

/* Everything of ours among thousands of keys that are not, in every object but texts. */
static void
test_many_keys (void)
{
  GString *unknown = g_string_new (NULL);
  GString *text;
  g_autofree char *members = NULL;
  g_autofree char *agenda = NULL;
  g_autoptr (AgendaForum) forum = NULL;
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  AgendaSession *session;

  for (guint i = 0; i < 1200; i++)
    g_string_append_printf (unknown, "\"x-%u\": {\"a\": [\"},\"]},\n", i);
  members = g_string_free (unknown, FALSE);

  text = g_string_new (HEAD LANGUAGES TITLE "U \"rooms\": [{U \"id\": \"r\", U2 \"name\":"
                       " {\"en\": \"R\"}}], \"sessions\": [{U \"id\": \"s\", \"room\": \"r\","
                       " \"title\": {\"en\": \"S\"}, \"day\": \"2018-09-08\", U2 \"z\": 1}],"
                       " U2 \"theme\": 0}");
  g_string_replace (text, "U2 ", "\"y\": 1, ", 0);
  g_string_replace (text, "U ", members, 0);
  agenda = g_string_free (text, FALSE);
  bytes = g_bytes_new (agenda, strlen (agenda));
  forum = agenda_reader_read_bytes (bytes, NULL, &problems, &error);

  g_assert_no_error (error);
  session = agenda_forum_get_session (forum, "s");
  g_assert_nonnull (session);
  g_assert_true (agenda_session_get_room (session) == agenda_forum_get_room (forum, "r"));
  g_assert_cmpuint (problems->len, ==, 1);
  g_assert_cmpstr (agenda_problem_get_path (g_ptr_array_index (problems, 0)), ==, "theme");
  g_assert_cmpuint (agenda_problem_get_line (g_ptr_array_index (problems, 0)), ==, 3601);
}

int
main (int   argc,
      char *argv[])
{
  if (argc == 3 && strcmp (argv[1], "--read-deep") == 0)
    return read_deep (argv[2]);

  program = argv[0];
  agenda_test_init (&argc, &argv);

  g_test_add_func ("/reader-hostile/duplicate-keys", test_duplicate_keys);
  g_test_add_func ("/reader-hostile/colliding-keys", test_colliding_keys);
  g_test_add_func ("/reader-hostile/colliding-ids", test_colliding_ids);
  g_test_add_func ("/reader-hostile/long-key", test_long_key);
  g_test_add_func ("/reader-hostile/long-paths", test_long_paths);
  g_test_add_func ("/reader-hostile/many-languages", test_many_languages);
  g_test_add_func ("/reader-hostile/many-problems", test_many_problems);
  g_test_add_func ("/reader-hostile/many-texts", test_many_texts);

  g_test_add_data_func ("/reader-hostile/deep/lists", "[", test_deep);
  g_test_add_data_func ("/reader-hostile/deep/objects", "{\"a\":", test_deep);
  g_test_add_func ("/reader-hostile/known-keys", test_known_keys);
  g_test_add_func ("/reader-hostile/many-keys", test_many_keys);

  return g_test_run ();
}
