/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-library.h"

#include <glib/gstdio.h>

#include "agenda-test-library.h"

static void
test_empty (AgendaTestLibrary *fixture,
            gconstpointer      user_data)
{
  g_autoptr (AgendaLibrary) library = agenda_library_new (fixture->folder);

  agenda_test_assert_entries (library, "");
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (library))
                 == AGENDA_TYPE_LIBRARY_ENTRY);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (library), 0));
  g_assert_false (agenda_library_contains (library, "forum"));
  g_assert_null (agenda_library_get_file (library, "forum"));
  /* Looking leaves no traces. */
  g_assert_false (g_file_query_exists (fixture->folder, NULL));
}

static void
test_add (AgendaTestLibrary *fixture,
          gconstpointer      user_data)
{
  g_autoptr (AgendaLibrary) library = agenda_library_new (fixture->folder);
  g_autoptr (AgendaLibraryEntry) entry = NULL;
  g_autoptr (GFile) file = NULL;
  GStatBuf info;

  agenda_test_add (library, "forum", 2, "{\"id\": \"forum\"}");
  agenda_test_assert_entries (library, "forum@2");
  agenda_test_assert_copy (library, "forum", "{\"id\": \"forum\"}");
  g_assert_true (agenda_library_contains (library, "forum"));

  entry = g_list_model_get_item (G_LIST_MODEL (library), 0);
  g_assert_cmpstr (agenda_text_get (agenda_library_entry_get_title (entry), "en", NULL), ==,
                   "A Forum");

  file = agenda_library_get_file (library, "forum");
  g_assert_no_errno (g_stat (g_file_peek_path (file), &info));
  g_assert_cmpuint (info.st_mode & 0777, ==, 0600);
  g_assert_no_errno (g_stat (g_file_peek_path (fixture->folder), &info));
  g_assert_cmpuint (info.st_mode & 0777, ==, 0700);
}

static void
count_changes_cb (GListModel *model,
                  guint       position,
                  guint       removed,
                  guint       added,
                  gpointer    user_data)
{
  int *balance = user_data;

  *balance += (int) added - (int) removed;
  g_assert_cmpint (*balance, ==, (int) g_list_model_get_n_items (model));
}

static void
test_order (AgendaTestLibrary *fixture,
            gconstpointer      user_data)
{
  g_autoptr (AgendaLibrary) library = agenda_library_new (fixture->folder);
  int balance = 0;

  g_signal_connect (library, "items-changed", G_CALLBACK (count_changes_cb), &balance);
  agenda_test_add (library, "first", 1, "first");
  agenda_test_add (library, "second", 1, "second");
  agenda_test_add (library, "third", 1, "third");
  agenda_test_assert_entries (library, "third@1 second@1 first@1");

  /* Another revision takes the place of the one before, and the top. */
  agenda_test_add (library, "second", 2, "second again");
  agenda_test_assert_entries (library, "second@2 third@1 first@1");
  agenda_test_assert_copy (library, "second", "second again");
  agenda_test_assert_copy (library, "first", "first");
  g_assert_cmpint (balance, ==, 3);
}

static void
test_reopen (AgendaTestLibrary *fixture,
             gconstpointer      user_data)
{
  g_autoptr (AgendaLibrary) library = agenda_library_new (fixture->folder);
  g_autoptr (AgendaLibrary) again = NULL;
  g_autoptr (AgendaLibraryEntry) entry = NULL;
  g_autoptr (AgendaForum) forum = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new_static ("{}", 2);
  g_auto (AgendaTestOutcome) outcome = { 0 };
  AgendaText *title = agenda_text_new ();

  agenda_text_add (title, "zh-Hans", " 论坛；\n第二行 ", FALSE);
  agenda_text_add (title, "en", "A; [forum] = \\ #1", TRUE);
  forum = agenda_test_bare_forum ("odd", G_MAXUINT, title);

  agenda_test_add (library, "first", 1, "first");
  agenda_test_add (library, "second", 7, "second");
  agenda_test_add (library, "first", 3, "first again");
  agenda_library_add_async (library, forum, bytes, NULL, agenda_test_outcome_added_cb, &outcome);
  agenda_test_outcome_wait (&outcome, 1);
  g_assert_no_error (outcome.error);

  again = agenda_library_new (fixture->folder);
  agenda_test_assert_entries (again, "odd@4294967295 first@3 second@7");
  agenda_test_assert_copy (again, "first", "first again");
  agenda_test_assert_copy (again, "odd", "{}");

  entry = g_list_model_get_item (G_LIST_MODEL (again), 0);
  title = agenda_library_entry_get_title (entry);
  g_assert_cmpuint (agenda_text_get_n_tags (title), ==, 2);
  g_assert_cmpstr (agenda_text_get_nth_tag (title, 0), ==, "zh-Hans");
  g_assert_cmpstr (agenda_text_get (title, "zh-Hans", NULL), ==, " 论坛；\n第二行 ");
  g_assert_cmpstr (agenda_text_get (title, "en", NULL), ==, "A; [forum] = \\ #1");
  g_assert_true (agenda_text_is_ours (title, "en"));
  g_assert_false (agenda_text_is_ours (title, "zh-Hans"));
}

static void
test_untitled (AgendaTestLibrary *fixture,
               gconstpointer      user_data)
{
  g_autoptr (AgendaLibrary) library = agenda_library_new (fixture->folder);
  g_autoptr (AgendaLibrary) again = NULL;
  g_autoptr (AgendaForum) forum = agenda_test_bare_forum ("forum", 1, NULL);
  g_autoptr (GBytes) bytes = g_bytes_new (NULL, 0);
  g_auto (AgendaTestOutcome) outcome = { 0 };

  agenda_library_add_async (library, forum, bytes, NULL, agenda_test_outcome_added_cb, &outcome);
  agenda_test_outcome_wait (&outcome, 1);
  g_assert_no_error (outcome.error);

  again = agenda_library_new (fixture->folder);
  agenda_test_assert_entries (again, "forum@1");
  agenda_test_assert_copy (again, "forum", "");
}

static void
test_odd_ids (AgendaTestLibrary *fixture,
              gconstpointer      user_data)
{
  const char *const ids[] = { ".", "..", ".hidden", "index.ini", "Library", "-", "CON", "con" };
  g_autoptr (AgendaLibrary) library = agenda_library_new (fixture->folder);
  g_autoptr (AgendaLibrary) again = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    agenda_test_add (library, ids[i], 1, ids[i]);

  again = agenda_library_new (fixture->folder);
  agenda_test_assert_entries (again, "con@1 CON@1 -@1 Library@1 index.ini@1 .hidden@1 ..@1 .@1");
  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (GFile) file = agenda_library_get_file (again, ids[i]);

      agenda_test_assert_copy (again, ids[i], ids[i]);
      g_assert_true (g_file_has_prefix (file, fixture->folder));
    }
}

static void
test_several_at_once (AgendaTestLibrary *fixture,
                      gconstpointer      user_data)
{
  g_autoptr (AgendaLibrary) library = agenda_library_new (fixture->folder);
  g_autoptr (AgendaLibrary) again = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_auto (AgendaTestOutcome) outcome = { 0 };

  outcome.order = g_string_new (NULL);
  agenda_test_start_adding (library, "first", 1, "one", NULL, &outcome);
  agenda_test_start_adding (library, "second", 1, "two", NULL, &outcome);
  agenda_test_start_adding (library, "dropped", 1, "none", cancellable, &outcome);
  agenda_test_start_adding (library, "first", 2, "three", NULL, &outcome);
  agenda_test_start_adding (library, "first", 3, "four", NULL, &outcome);
  g_cancellable_cancel (cancellable);
  agenda_test_outcome_wait (&outcome, 5);

  g_assert_cmpuint (outcome.n_failed, ==, 1);
  g_assert_true (g_str_has_prefix (outcome.order->str, "first@1 second@1 "));
  g_assert_true (g_str_has_suffix (outcome.order->str, "first@2 first@3 "));

  again = agenda_library_new (fixture->folder);
  agenda_test_assert_entries (again, "first@3 second@1");
  agenda_test_assert_copy (again, "first", "four");
  g_assert_false (agenda_library_contains (library, "dropped"));
}

static void
test_cancelled (AgendaTestLibrary *fixture,
                gconstpointer      user_data)
{
  g_autoptr (AgendaLibrary) library = agenda_library_new (fixture->folder);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_auto (AgendaTestOutcome) outcome = { 0 };

  g_cancellable_cancel (cancellable);
  agenda_test_start_adding (library, "forum", 1, "{}", cancellable, &outcome);
  agenda_test_outcome_wait (&outcome, 1);
  g_assert_error (outcome.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  agenda_test_assert_entries (library, "");
  g_assert_false (g_file_query_exists (fixture->folder, NULL));
}

static void
test_finalized (AgendaTestLibrary *fixture,
                gconstpointer      user_data)
{
  AgendaLibrary *library = agenda_library_new (fixture->folder);
  g_autoptr (AgendaLibrary) again = NULL;
  g_auto (AgendaTestOutcome) outcome = { 0 };

  /* Who lets go of the library early still gets the answer, and the copy. */
  agenda_test_start_adding (library, "forum", 1, "{}", NULL, &outcome);
  g_object_unref (library);
  agenda_test_outcome_wait (&outcome, 1);
  g_assert_no_error (outcome.error);

  again = agenda_library_new (fixture->folder);
  agenda_test_assert_entries (again, "forum@1");
  agenda_test_assert_finalized (again);
}

static void
test_lost_copy (AgendaTestLibrary *fixture,
                gconstpointer      user_data)
{
  g_autoptr (AgendaLibrary) library = agenda_library_new (fixture->folder);
  g_autoptr (AgendaLibrary) again = NULL;
  g_autoptr (GFile) file = NULL;

  agenda_test_add (library, "first", 1, "first");
  agenda_test_add (library, "second", 1, "second");
  file = agenda_library_get_file (library, "first");
  g_assert_true (g_file_delete (file, NULL, NULL));

  again = agenda_library_new (fixture->folder);
  agenda_test_assert_entries (again, "second@1");
}

#define add_test(path, function) \
  g_test_add ("/library/" path, AgendaTestLibrary, NULL, agenda_test_library_set_up, function, \
              agenda_test_library_tear_down)

int
main (int   argc,
      char *argv[])
{
  agenda_test_init (&argc, &argv);

  add_test ("empty", test_empty);
  add_test ("add", test_add);
  add_test ("order", test_order);
  add_test ("reopen", test_reopen);
  add_test ("untitled", test_untitled);
  add_test ("odd-ids", test_odd_ids);
  add_test ("several-at-once", test_several_at_once);
  add_test ("cancelled", test_cancelled);
  add_test ("finalized", test_finalized);
  add_test ("lost-copy", test_lost_copy);

  return g_test_run ();
}
