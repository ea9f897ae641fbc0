/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-opener.h"

#include "agenda-test-opener.h"
#include "agenda-test-ui.h"

typedef struct
{
  AgendaContext *context;
  AgendaOpener *opener;

  /* what was signalled */
  GString *opened;              /* ids of the forums */
  GString *refused;             /* names of the files */
  GPtrArray *problems;          /* of the last one refused */
  guint n_not_kept;
} Fixture;

static void
opened_cb (AgendaOpener *opener,
           Fixture      *fixture)
{
  AgendaForum *forum = agenda_context_get_forum (fixture->context);

  g_string_append_printf (fixture->opened, "%s ", agenda_forum_get_id (forum));
}

static void
refused_cb (AgendaOpener *opener,
            const char   *name,
            GPtrArray    *problems,
            Fixture      *fixture)
{
  g_string_append_printf (fixture->refused, "%s ", name);
  g_clear_pointer (&fixture->problems, g_ptr_array_unref);
  fixture->problems = g_ptr_array_ref (problems);
}

static void
not_kept_cb (AgendaOpener *opener,
             GError       *error,
             Fixture      *fixture)
{
  g_assert_nonnull (error);
  fixture->n_not_kept++;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->context = agenda_test_context_new (NULL);
  fixture->opener = agenda_test_opener_new (fixture->context);
  fixture->opened = g_string_new (NULL);
  fixture->refused = g_string_new (NULL);
  g_signal_connect (fixture->opener, "opened", G_CALLBACK (opened_cb), fixture);
  g_signal_connect (fixture->opener, "refused", G_CALLBACK (refused_cb), fixture);
  g_signal_connect (fixture->opener, "not-kept", G_CALLBACK (not_kept_cb), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  agenda_test_assert_finalized (fixture->opener);
  agenda_test_assert_finalized (fixture->context);
  g_clear_pointer (&fixture->problems, g_ptr_array_unref);
  g_string_free (fixture->opened, TRUE);
  g_string_free (fixture->refused, TRUE);
}

static void
assert_open (Fixture    *fixture,
             const char *id,
             const char *key)
{
  AgendaForum *forum = agenda_context_get_forum (fixture->context);

  g_assert_nonnull (forum);
  g_assert_cmpstr (agenda_forum_get_id (forum), ==, id);
  g_assert_cmpstr (agenda_opener_get_key (fixture->opener), ==, key);
}

static void
test_nothing (Fixture       *fixture,
              gconstpointer  data)
{
  g_assert_null (agenda_opener_get_key (fixture->opener));
  g_assert_null (agenda_opener_get_name (fixture->opener));
  g_assert_cmpuint (agenda_opener_get_problems (fixture->opener)->len, ==, 0);
  g_assert_false (agenda_opener_is_busy (fixture->opener));
}

static void
test_bundled (Fixture       *fixture,
              gconstpointer  data)
{
  agenda_opener_open (fixture->opener, "");
  g_assert_true (agenda_opener_is_busy (fixture->opener));
  agenda_test_opener_wait (fixture->opener);
  assert_open (fixture, "taihe-2018", "");
  g_assert_cmpuint (agenda_opener_get_problems (fixture->opener)->len, ==, 0);

  agenda_test_opener_open (fixture->opener, "sample");
  assert_open (fixture, "sample", "sample");

  /* Neither is copied: they come with the program. */
  g_assert_cmpuint (g_list_model_get_n_items (
                      G_LIST_MODEL (agenda_opener_get_library (fixture->opener))), ==, 0);
  g_assert_cmpstr (fixture->opened->str, ==, "taihe-2018 sample ");
}

/* Settings outlive agendas. */
static void
test_unknown_key (Fixture       *fixture,
                  gconstpointer  data)
{
  agenda_test_opener_open (fixture->opener, "no-such-agenda");
  assert_open (fixture, "taihe-2018", "");
  agenda_test_opener_open (fixture->opener, "opened:no-such-agenda");
  assert_open (fixture, "taihe-2018", "");
  agenda_test_opener_open (fixture->opener, "opened:");
  assert_open (fixture, "taihe-2018", "");
  agenda_test_opener_open (fixture->opener, "opened:../sample");
  assert_open (fixture, "taihe-2018", "");
  g_assert_cmpstr (fixture->refused->str, ==, "");
}

/* A file from outside is copied, so that it can be opened again when it is gone. */
static void
test_file (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "mine.json", NULL);
  g_autoptr (GFile) stick = g_file_new_for_path (path);
  g_autoptr (GFile) original = agenda_test_forum_file (AGENDA_TEST_FORUM);
  g_autoptr (GError) error = NULL;
  AgendaLibrary *library = agenda_opener_get_library (fixture->opener);
  g_autoptr (AgendaLibraryEntry) entry = NULL;

  g_mkdir_with_parents (g_get_user_data_dir (), 0700);
  g_file_copy (original, stick, G_FILE_COPY_NONE, NULL, NULL, NULL, &error);
  g_assert_no_error (error);

  agenda_opener_open_file (fixture->opener, stick);
  agenda_test_opener_wait (fixture->opener);
  assert_open (fixture, "harbour-2026", "opened:harbour-2026");
  g_assert_cmpstr (agenda_opener_get_name (fixture->opener), ==, "mine.json");

  agenda_test_opener_wait_kept (fixture->opener, 1);
  entry = g_list_model_get_item (G_LIST_MODEL (library), 0);
  g_assert_cmpstr (agenda_library_entry_get_id (entry), ==, "harbour-2026");

  g_file_delete (stick, NULL, &error);
  g_assert_no_error (error);
  agenda_test_opener_open (fixture->opener, "");
  agenda_test_opener_open (fixture->opener, "opened:harbour-2026");
  assert_open (fixture, "harbour-2026", "opened:harbour-2026");
  g_assert_cmpstr (fixture->opened->str, ==, "harbour-2026 taihe-2018 harbour-2026 ");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (library)), ==, 1);
  g_assert_cmpuint (fixture->n_not_kept, ==, 0);
}

/* The library is found again by the next process. */
static void
test_next_start (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (AgendaContext) context = agenda_test_context_new (NULL);
  g_autoptr (AgendaOpener) next = NULL;

  agenda_test_opener_open_file (fixture->opener, AGENDA_TEST_FORUM);
  agenda_test_opener_wait_kept (fixture->opener, 1);

  next = agenda_test_opener_new (context);
  agenda_test_opener_open (next, "opened:harbour-2026");
  g_assert_cmpstr (agenda_forum_get_id (agenda_context_get_forum (context)), ==, "harbour-2026");
}

static gboolean
was_not_kept (gpointer user_data)
{
  return ((Fixture *) user_data)->n_not_kept == 1;
}

static void
test_not_kept (Fixture       *fixture,
               gconstpointer  data)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "agendas", NULL);
  g_autoptr (GError) error = NULL;

  /* Where the library wants a folder there is a file. */
  g_mkdir_with_parents (g_get_user_data_dir (), 0700);
  g_file_set_contents (path, "", 0, &error);
  g_assert_no_error (error);

  g_test_expect_message ("taihe-agenda", G_LOG_LEVEL_WARNING, "The agenda could not be kept:*");
  agenda_test_opener_open_file (fixture->opener, AGENDA_TEST_FORUM);
  assert_open (fixture, "harbour-2026", "opened:harbour-2026");
  g_assert_true (agenda_test_wait_until (was_not_kept, fixture, AGENDA_TEST_DEADLINE_MS));
  g_test_assert_expected_messages ();
}

static void
test_problems (Fixture       *fixture,
               gconstpointer  data)
{
  agenda_test_opener_open_file (fixture->opener, AGENDA_TEST_PROBLEMS);
  assert_open (fixture, "fog-2026", "opened:fog-2026");
  g_assert_cmpuint (agenda_opener_get_problems (fixture->opener)->len, ==, 2);
  agenda_test_opener_wait_kept (fixture->opener, 1);

  agenda_test_opener_open (fixture->opener, "");
  g_assert_cmpuint (agenda_opener_get_problems (fixture->opener)->len, ==, 0);
}

static void
test_refused (Fixture       *fixture,
              gconstpointer  data)
{
  AgendaForum *before;
  const AgendaProblem *problem;

  agenda_test_opener_open (fixture->opener, "sample");
  before = agenda_context_get_forum (fixture->context);

  agenda_test_opener_open_file (fixture->opener, AGENDA_TEST_REFUSED);
  g_assert_true (agenda_context_get_forum (fixture->context) == before);
  assert_open (fixture, "sample", "sample");
  g_assert_cmpstr (agenda_opener_get_name (fixture->opener), ==, "sample");
  g_assert_cmpuint (agenda_opener_get_problems (fixture->opener)->len, ==, 0);
  g_assert_cmpstr (fixture->refused->str, ==, "refused.json ");
  g_assert_cmpstr (fixture->opened->str, ==, "sample ");

  g_assert_cmpuint (fixture->problems->len, >=, 1);
  problem = g_ptr_array_index (fixture->problems, 0);
  g_assert_cmpint (agenda_problem_get_code (problem), ==, AGENDA_PROBLEM_NOT_JSON);
  g_assert_cmpuint (agenda_problem_get_line (problem), ==, 5);
  g_assert_cmpuint (agenda_problem_get_column (problem), ==, 19);
}

static void
test_missing (Fixture       *fixture,
              gconstpointer  data)
{
  const AgendaProblem *problem;

  agenda_test_opener_open_file (fixture->opener, "no-such-file.json");
  g_assert_cmpstr (fixture->refused->str, ==, "no-such-file.json ");
  problem = g_ptr_array_index (fixture->problems, 0);
  g_assert_cmpint (agenda_problem_get_code (problem), ==, AGENDA_PROBLEM_UNREADABLE);

  /* Nothing was open, and a window needs something to show. */
  assert_open (fixture, "taihe-2018", "");
}

/* What was asked for last is what opens. */
static void
test_cancels (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GFile) file = agenda_test_forum_file (AGENDA_TEST_FORUM);

  agenda_opener_open (fixture->opener, "");
  agenda_opener_open (fixture->opener, "sample");
  agenda_test_opener_wait (fixture->opener);
  agenda_test_settle ();
  g_assert_cmpstr (fixture->opened->str, ==, "sample ");

  agenda_opener_open_file (fixture->opener, file);
  agenda_opener_open (fixture->opener, "");
  agenda_test_opener_wait (fixture->opener);
  agenda_test_settle ();
  g_assert_cmpstr (fixture->opened->str, ==, "sample taihe-2018 ");
  assert_open (fixture, "taihe-2018", "");
}

/* Several files at once open one after the other; the last stays, and all are kept. */
static void
test_several (Fixture       *fixture,
              gconstpointer  data)
{
  const char *names[] = { AGENDA_TEST_FORUM, AGENDA_TEST_REFUSED, AGENDA_TEST_PROBLEMS,
                          AGENDA_TEST_ONE_DAY };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GFile) file = agenda_test_forum_file (names[i]);

      agenda_opener_open_file (fixture->opener, file);
    }
  agenda_test_opener_wait (fixture->opener);
  g_assert_cmpstr (fixture->opened->str, ==, "harbour-2026 fog-2026 quay-2026 ");
  g_assert_cmpstr (fixture->refused->str, ==, "refused.json ");
  assert_open (fixture, "quay-2026", "opened:quay-2026");
  agenda_test_opener_wait_kept (fixture->opener, 3);
}

/* The file that is refused first must not put the default agenda in the place of the next one. */
static void
test_refused_first (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (GFile) refused = agenda_test_forum_file (AGENDA_TEST_REFUSED);
  g_autoptr (GFile) good = agenda_test_forum_file (AGENDA_TEST_ONE_DAY);

  agenda_opener_open_file (fixture->opener, refused);
  agenda_opener_open_file (fixture->opener, good);
  agenda_test_opener_wait (fixture->opener);
  g_assert_cmpstr (fixture->opened->str, ==, "quay-2026 ");
  agenda_test_opener_wait_kept (fixture->opener, 1);
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

#define ADD(name, function) \
  g_test_add ("/ui/opener/" name, Fixture, NULL, set_up, function, tear_down)

  ADD ("nothing", test_nothing);
  ADD ("bundled", test_bundled);
  ADD ("unknown-key", test_unknown_key);
  ADD ("file", test_file);
  ADD ("next-start", test_next_start);
  ADD ("not-kept", test_not_kept);
  ADD ("problems", test_problems);
  ADD ("refused", test_refused);
  ADD ("missing", test_missing);
  ADD ("cancels", test_cancels);
  ADD ("several", test_several);
  ADD ("refused-first", test_refused_first);

#undef ADD

  return g_test_run ();
}
