/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-library.h"

#include <glib/gstdio.h>

#include "agenda-test-library.h"

static char *
find_file (AgendaTestLibrary *fixture,
           const char        *prefix)
{
  g_autoptr (GDir) dir = g_dir_open (g_file_peek_path (fixture->folder), 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      if (g_str_has_prefix (name, prefix))
        return g_build_filename (g_file_peek_path (fixture->folder), name, NULL);
    }

  return NULL;
}

static void
write_index (AgendaTestLibrary *fixture,
             const char        *contents)
{
  g_autofree char *path
    = g_build_filename (g_file_peek_path (fixture->folder), "index.ini", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_no_errno (g_mkdir_with_parents (g_file_peek_path (fixture->folder), 0700));
  g_file_set_contents (path, contents, -1, &error);
  g_assert_no_error (error);
}

static void
add_failing (AgendaLibrary *library,
             GQuark        *domain)
{
  g_auto (AgendaTestOutcome) outcome = { 0 };

  agenda_test_start_adding (library, "forum", 1, "{}", NULL, &outcome);
  agenda_test_outcome_wait (&outcome, 1);
  g_assert_nonnull (outcome.error);
  g_test_message ("%s", outcome.error->message);
  *domain = outcome.error->domain;
}

static void
test_no_folder (AgendaTestLibrary *fixture,
                gconstpointer      user_data)
{
  g_autofree char *file = g_build_filename (fixture->path, "deep", NULL);
  g_autoptr (AgendaLibrary) library = NULL;
  GQuark domain;

  /* A file stands where the folder should be; even root cannot write there. */
  g_assert_true (g_file_set_contents (file, "", 0, NULL));
  library = agenda_library_new (fixture->folder);
  add_failing (library, &domain);
  g_assert_true (domain == G_IO_ERROR);
  agenda_test_assert_entries (library, "");

  /* What failed does not stand in the way of what comes after. */
  g_assert_no_errno (g_unlink (file));
  agenda_test_add (library, "forum", 1, "{}");
  agenda_test_assert_entries (library, "forum@1");
}

static void
test_no_index (AgendaTestLibrary *fixture,
               gconstpointer      user_data)
{
  g_autoptr (AgendaLibrary) library = agenda_library_new (fixture->folder);
  g_autofree char *index
    = g_build_filename (g_file_peek_path (fixture->folder), "index.ini", "child", NULL);
  g_autofree char *copy = NULL;
  GQuark domain;

  /* A folder stands where the index should be: the copy is taken back. */
  g_assert_no_errno (g_mkdir_with_parents (index, 0700));
  add_failing (library, &domain);
  g_assert_true (domain == G_FILE_ERROR);
  agenda_test_assert_entries (library, "");
  copy = find_file (fixture, "b");
  g_assert_null (copy);
}

static void
assert_set_aside (AgendaTestLibrary *fixture,
                  const char        *contents,
                  const char        *entries)
{
  g_autoptr (AgendaLibrary) library = NULL;
  g_autoptr (AgendaLibrary) again = NULL;
  g_autofree char *expected = NULL;
  g_autofree char *aside = NULL;
  g_autofree char *kept = NULL;

  write_index (fixture, contents);
  g_test_expect_message ("taihe-agenda", G_LOG_LEVEL_MESSAGE, "*library*");
  library = agenda_library_new (fixture->folder);
  g_test_assert_expected_messages ();
  agenda_test_assert_entries (library, entries);
  aside = find_file (fixture, "index.ini.damaged-");
  g_assert_null (aside);

  agenda_test_add (library, "new", 1, "new");
  aside = find_file (fixture, "index.ini.damaged-");
  g_assert_nonnull (aside);
  g_assert_true (g_file_get_contents (aside, &kept, NULL, NULL));
  g_assert_cmpstr (kept, ==, contents);
  g_assert_no_errno (g_unlink (aside));

  /* The next one is sound. */
  expected = g_strconcat ("new@1", *entries != '\0' ? " " : "", entries, NULL);
  again = agenda_library_new (fixture->folder);
  agenda_test_assert_entries (again, expected);
  agenda_test_add (again, "new", 1, "new");
  g_clear_pointer (&aside, g_free);
  aside = find_file (fixture, "index.ini.damaged-");
  g_assert_null (aside);
}

static void
test_damaged (AgendaTestLibrary *fixture,
              gconstpointer      user_data)
{
  assert_set_aside (fixture, "\xff\xfe not an index", "");
  assert_set_aside (fixture, "[Library", "");
  assert_set_aside (fixture, "", "");
  assert_set_aside (fixture, "[Library]\nVersion=2\n", "");
  assert_set_aside (fixture, "[Library]\nVersion=1\n[../../etc/passwd]\nRevision=1\n", "");
  assert_set_aside (fixture, "[Library]\nVersion=1\n[Forum ../../etc/passwd]\nRevision=1\n", "");
  assert_set_aside (fixture, "[Library]\nVersion=1\n[Forum a]\nRevision=x\n", "");
  assert_set_aside (fixture,
                    "[Library]\nVersion=1\n"
                    "[Forum a]\nRevision=1\nOpened=1\nTitleLanguages=en;\n",
                    "");
}

static void
test_half_damaged (AgendaTestLibrary *fixture,
                   gconstpointer      user_data)
{
  g_autoptr (AgendaLibrary) library = agenda_library_new (fixture->folder);

  /* One bad entry does not cost the others. */
  agenda_test_add (library, "good", 5, "good");
  assert_set_aside (fixture,
                    "[Library]\nVersion=1\n"
                    "[Forum bad]\nRevision=1\n"
                    "[Forum good]\nRevision=5\nOpened=1\nTitleLanguages=en;\nTitle[en]=Good\n",
                    "good@5");
}

static void
test_set_aside_twice (AgendaTestLibrary *fixture,
                      gconstpointer      user_data)
{
  guint n_found = 0;
  g_autoptr (GDir) dir = NULL;
  const char *name;

  /* Within one second, too, nothing that was set aside is lost. */
  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (AgendaLibrary) library = NULL;

      write_index (fixture, "damaged");
      g_test_expect_message ("taihe-agenda", G_LOG_LEVEL_MESSAGE, "*library*");
      library = agenda_library_new (fixture->folder);
      g_test_assert_expected_messages ();
      agenda_test_add (library, "forum", 1, "{}");
    }

  dir = g_dir_open (g_file_peek_path (fixture->folder), 0, NULL);
  while ((name = g_dir_read_name (dir)) != NULL)
    n_found += g_str_has_prefix (name, "index.ini.damaged-") ? 1 : 0;
  g_assert_cmpuint (n_found, ==, 3);
}

#define add_test(path, function) \
  g_test_add ("/library-damage/" path, AgendaTestLibrary, NULL, agenda_test_library_set_up, \
              function, agenda_test_library_tear_down)

int
main (int   argc,
      char *argv[])
{
  agenda_test_init (&argc, &argv);

  add_test ("no-folder", test_no_folder);
  add_test ("no-index", test_no_index);
  add_test ("damaged", test_damaged);
  add_test ("half-damaged", test_half_damaged);
  add_test ("set-aside-twice", test_set_aside_twice);

  return g_test_run ();
}
