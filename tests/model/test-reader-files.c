/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-reader.h"
#include "agenda-test.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

/* How the reader is called: from files, in a worker, cancelled, at its limits. */

#define SESSION "{\"id\": \"s%u\", \"title\": {\"en\": \"S\"}, \"day\": \"2018-09-08\"}"
#define HEAD \
  "{\"format\": \"taihe-agenda\", \"version\": 1, \"id\": \"test\", \"languages\": [\"en\"], " \
  "\"timezone\": \"Asia/Shanghai\", \"start\": \"2018-09-07\", \"end\": \"2018-09-09\", "

typedef struct
{
  gboolean done;
  GThread *thread;
  AgendaForum *forum;
  GBytes *bytes;
  GPtrArray *problems;
  GError *error;
} Outcome;

static void
outcome_clear (Outcome *outcome)
{
  g_clear_object (&outcome->forum);
  g_clear_pointer (&outcome->bytes, g_bytes_unref);
  g_clear_pointer (&outcome->problems, g_ptr_array_unref);
  g_clear_error (&outcome->error);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Outcome, outcome_clear)

static void
read_done_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  Outcome *outcome = user_data;

  g_assert_null (source);
  outcome->forum = agenda_reader_read_finish (result, &outcome->bytes, &outcome->problems,
                                              &outcome->error);
  outcome->thread = g_thread_self ();
  outcome->done = TRUE;
}

static gboolean
is_done (gpointer user_data)
{
  const Outcome *outcome = user_data;

  return outcome->done;
}

static void
wait_for (Outcome *outcome)
{
  g_assert_true (agenda_test_wait_until (is_done, outcome, AGENDA_TEST_DEADLINE_MS));
  g_assert_true (outcome->thread == g_thread_self ());
}

/* An agenda of many sessions, one of them bad. */
static GBytes *
make_agenda (guint n_sessions)
{
  GString *text = g_string_new (HEAD "\"title\": {\"en\": \"Large\"}, \"sessions\": [");

  for (guint i = 0; i < n_sessions; i++)
    g_string_append_printf (text, SESSION ",\n", i);
  g_string_append (text, "7]}");

  return g_string_free_to_bytes (text);
}

static GFile *
get_corpus_file (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "model", "corpus", name, NULL);

  return g_file_new_for_path (path);
}

static void
test_async_bytes (void)
{
  g_autoptr (GBytes) bytes = make_agenda (1000);
  g_auto (Outcome) outcome = { FALSE };
  const AgendaProblem *problem;

  agenda_reader_read_bytes_async (bytes, NULL, read_done_cb, &outcome);
  g_assert_false (outcome.done);
  wait_for (&outcome);

  g_assert_no_error (outcome.error);
  g_assert_cmpuint (g_list_model_get_n_items (agenda_forum_get_sessions (outcome.forum)), ==,
                    1000);
  g_assert_true (outcome.bytes == bytes);
  g_assert_cmpuint (outcome.problems->len, ==, 1);
  problem = g_ptr_array_index (outcome.problems, 0);
  g_assert_cmpstr (agenda_problem_get_path (problem), ==, "sessions[1000]");
  g_assert_cmpuint (agenda_problem_get_line (problem), ==, 1001);

  /* Nothing in the worker holds it any more. */
  agenda_test_assert_finalized (outcome.forum);
}

static void
test_async_file (void)
{
  g_autoptr (GFile) file = get_corpus_file ("y_every_key.json");
  g_auto (Outcome) outcome = { FALSE };
  g_autoptr (GBytes) content = NULL;
  g_autoptr (GError) error = NULL;

  agenda_reader_read_file_async (file, NULL, read_done_cb, &outcome);
  wait_for (&outcome);

  g_assert_no_error (outcome.error);
  g_assert_cmpstr (agenda_forum_get_id (outcome.forum), ==, "corpus");
  g_assert_cmpuint (outcome.problems->len, ==, 0);
  content = g_file_load_bytes (file, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (content, outcome.bytes));
}

static void
test_async_refused (void)
{
  g_autoptr (GFile) file = get_corpus_file ("n_sessions_all_bad.json");
  g_auto (Outcome) outcome = { FALSE };

  agenda_reader_read_file_async (file, NULL, read_done_cb, &outcome);
  wait_for (&outcome);

  g_assert_null (outcome.forum);
  g_assert_error (outcome.error, AGENDA_READER_ERROR, (int) AGENDA_PROBLEM_NO_SESSIONS);
  g_assert_nonnull (outcome.bytes);
  g_assert_cmpuint (outcome.problems->len, ==, 3);
  g_assert_cmpint (agenda_problem_get_code (g_ptr_array_index (outcome.problems, 0)), ==,
                   AGENDA_PROBLEM_NO_SESSIONS);
}

static void
test_async_nothing_asked (void)
{
  g_autoptr (GFile) file = get_corpus_file ("n_empty.json");

  /* Without a callback nobody finishes it; the sanitizers watch that nothing is lost. */
  agenda_reader_read_file_async (file, NULL, NULL, NULL);
  agenda_test_settle ();
}

static void
test_cancelled (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GBytes) bytes = make_agenda (10);
  g_autoptr (GFile) file = get_corpus_file ("y_minimal.json");
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (GBytes) read = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (Outcome) outcome = { FALSE };

  g_cancellable_cancel (cancellable);
  g_assert_null (agenda_reader_read_bytes (bytes, cancellable, &problems, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (problems);
  g_clear_error (&error);

  g_assert_null (agenda_reader_read_file (file, cancellable, &read, &problems, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (problems);
  g_assert_null (read);

  agenda_reader_read_bytes_async (bytes, cancellable, read_done_cb, &outcome);
  wait_for (&outcome);
  g_assert_null (outcome.forum);
  g_assert_null (outcome.problems);
  g_assert_error (outcome.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static gpointer
cancel_thread (gpointer user_data)
{
  g_cancellable_cancel (user_data);
  return NULL;
}

/* Cancelled at whatever moment, it ends with a whole forum or with none. */
static void
test_cancelled_meanwhile (void)
{
  g_autoptr (GBytes) bytes = make_agenda (20000);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_auto (Outcome) outcome = { FALSE };
  g_autoptr (GThread) thread = NULL;

  agenda_reader_read_bytes_async (bytes, cancellable, read_done_cb, &outcome);
  thread = g_thread_new ("cancel", cancel_thread, cancellable);
  wait_for (&outcome);
  g_thread_join (g_steal_pointer (&thread));

  if (outcome.forum != NULL)
    g_assert_cmpuint (g_list_model_get_n_items (agenda_forum_get_sessions (outcome.forum)), ==,
                      20000);
  else
    g_assert_error (outcome.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
assert_unreadable (GFile      *file,
                   const char *reason)
{
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *message = NULL;
  const AgendaProblem *problem;

  g_assert_null (agenda_reader_read_file (file, NULL, &bytes, &problems, &error));
  g_assert_error (error, AGENDA_READER_ERROR, (int) AGENDA_PROBLEM_UNREADABLE);
  g_assert_null (bytes);
  g_assert_cmpuint (problems->len, ==, 1);
  problem = g_ptr_array_index (problems, 0);
  g_assert_cmpint (agenda_problem_get_code (problem), ==, AGENDA_PROBLEM_UNREADABLE);
  g_assert_cmpstr (agenda_problem_get_argument (problem), ==, reason);
  g_assert_nonnull (agenda_problem_get_argument2 (problem));
  g_assert_cmpuint (agenda_problem_get_line (problem), ==, 0);

  /* Said in words of ours, not the system's. */
  message = agenda_problem_get_message (problem);
  g_assert_null (strstr (message, agenda_problem_get_argument2 (problem)));
}

static void
test_unreadable (void)
{
  g_autoptr (GFile) missing = g_file_new_build_filename (g_get_tmp_dir (), "none", "none", NULL);
  g_autoptr (GFile) folder = get_corpus_file (NULL);

  assert_unreadable (missing, "not-found");
  assert_unreadable (folder, "is-directory");
}

static void
test_not_allowed (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *dir = g_dir_make_tmp ("taihe-agenda-XXXXXX", &error);
  g_autofree char *path = g_build_filename (dir, "agenda.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  g_assert_no_error (error);
  g_file_set_contents (path, "{}", -1, &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_chmod (path, 0), ==, 0);

  if (g_access (path, R_OK) == 0)
    g_test_skip ("This user may read every file");
  else
    assert_unreadable (file, "permission-denied");

  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (g_rmdir (dir), ==, 0);
}

static void
assert_refused (GBytes            *bytes,
                AgendaProblemCode  code)
{
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (agenda_reader_read_bytes (bytes, NULL, &problems, &error));
  g_assert_error (error, AGENDA_READER_ERROR, (int) code);
  g_assert_cmpint (agenda_problem_get_code (g_ptr_array_index (problems, 0)), ==, code);
}

static void
test_too_large (void)
{
  gsize size = AGENDA_READER_MAX_BYTES + 1;
  char *spaces = g_malloc (size);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) fits = NULL;
  g_autoptr (GFile) endless = g_file_new_for_path ("/dev/zero");
  g_autoptr (GError) error = NULL;

  memset (spaces, ' ', size);
  bytes = g_bytes_new_take (spaces, size);
  assert_refused (bytes, AGENDA_PROBLEM_TOO_LARGE);
  fits = g_bytes_new_from_bytes (bytes, 0, size - 1);
  assert_refused (fits, AGENDA_PROBLEM_NOT_JSON);

  if (g_file_query_exists (endless, NULL))
    {
      g_assert_null (agenda_reader_read_file (endless, NULL, NULL, NULL, &error));
      g_assert_error (error, AGENDA_READER_ERROR, (int) AGENDA_PROBLEM_TOO_LARGE);
    }
}

static void
test_too_many_sessions (void)
{
  GString *text = g_string_new (HEAD "\"title\": {\"en\": \"Large\"}, \"sessions\": [");
  g_autoptr (GBytes) bytes = NULL;

  for (guint i = 0; i < AGENDA_READER_MAX_SESSIONS; i++)
    g_string_append (text, "0,");
  g_string_append (text, "0]}");
  bytes = g_string_free_to_bytes (text);
  assert_refused (bytes, AGENDA_PROBLEM_TOO_MANY_SESSIONS);
}

static void
test_problems_bounded (void)
{
  GString *text = g_string_new (HEAD "\"title\": {\"en\": \"Bad\"}, \"sessions\": [");
  g_autoptr (AgendaForum) forum = NULL;
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  const AgendaProblem *last;

  for (guint i = 0; i < AGENDA_READER_MAX_PROBLEMS + 10; i++)
    g_string_append (text, "0,");
  g_string_append_printf (text, SESSION "]}", 1);
  bytes = g_string_free_to_bytes (text);

  forum = agenda_reader_read_bytes (bytes, NULL, &problems, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (problems->len, ==, AGENDA_READER_MAX_PROBLEMS + 1);
  last = g_ptr_array_index (problems, AGENDA_READER_MAX_PROBLEMS);
  g_assert_cmpint (agenda_problem_get_code (last), ==, AGENDA_PROBLEM_TOO_MANY_PROBLEMS);
  g_assert_nonnull (agenda_forum_get_session (forum, "s1"));
}

static void
test_long_text (void)
{
  GString *text = g_string_new (HEAD "\"title\": {\"en\": \"");
  gsize start = text->len;
  g_autoptr (GBytes) bytes = NULL;

  for (guint i = 0; i < AGENDA_READER_MAX_TEXT; i++)
    g_string_append_c (text, 'x');
  g_string_append_printf (text, "\"}, \"sessions\": [" SESSION "]}", 1);

  for (guint extra = 0; extra < 2; extra++)
    {
      g_autoptr (AgendaForum) forum = NULL;
      g_autoptr (GPtrArray) problems = NULL;
      g_autoptr (GError) error = NULL;

      g_clear_pointer (&bytes, g_bytes_unref);
      bytes = g_bytes_new (text->str, text->len);
      forum = agenda_reader_read_bytes (bytes, NULL, &problems, &error);
      g_assert_no_error (error);
      g_assert_nonnull (forum);
      g_assert_cmpuint (problems->len, ==, extra);
      if (extra > 0)
        g_assert_cmpint (agenda_problem_get_code (g_ptr_array_index (problems, 0)), ==,
                         AGENDA_PROBLEM_TEXT_TOO_LONG);
      g_string_insert_c (text, (gssize) start, 'x');
    }

  g_string_free (text, TRUE);
}

int
main (int   argc,
      char *argv[])
{
  agenda_test_init (&argc, &argv);

  g_test_add_func ("/reader-files/async/bytes", test_async_bytes);
  g_test_add_func ("/reader-files/async/file", test_async_file);
  g_test_add_func ("/reader-files/async/refused", test_async_refused);
  g_test_add_func ("/reader-files/async/nothing-asked", test_async_nothing_asked);
  g_test_add_func ("/reader-files/cancelled", test_cancelled);
  g_test_add_func ("/reader-files/cancelled-meanwhile", test_cancelled_meanwhile);
  g_test_add_func ("/reader-files/unreadable", test_unreadable);
  g_test_add_func ("/reader-files/not-allowed", test_not_allowed);
  g_test_add_func ("/reader-files/too-large", test_too_large);
  g_test_add_func ("/reader-files/too-many-sessions", test_too_many_sessions);
  g_test_add_func ("/reader-files/problems-bounded", test_problems_bounded);
  g_test_add_func ("/reader-files/long-text", test_long_text);

  return g_test_run ();
}
