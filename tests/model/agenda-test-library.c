/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-test-library.h"

#include <glib/gstdio.h>
#include <string.h>

#include "agenda-test-model.h"

static void
remove_folder (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      if (g_file_test (child, G_FILE_TEST_IS_DIR) && !g_file_test (child, G_FILE_TEST_IS_SYMLINK))
        remove_folder (child);
      else
        g_assert_no_errno (g_unlink (child));
    }
  g_assert_no_errno (g_rmdir (path));
}

static gboolean
all_done (gpointer user_data)
{
  AgendaTestOutcome *outcome = user_data;

  return outcome->n_done >= outcome->n_expected;
}

void
agenda_test_library_set_up (AgendaTestLibrary *fixture,
                            gconstpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  fixture->path = g_dir_make_tmp ("agenda-library-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->folder = g_file_new_build_filename (fixture->path, "deep", "library", NULL);
}

void
agenda_test_library_tear_down (AgendaTestLibrary *fixture,
                               gconstpointer      user_data)
{
  remove_folder (fixture->path);
  g_clear_pointer (&fixture->path, g_free);
  g_clear_object (&fixture->folder);
}

AgendaForum *
agenda_test_bare_forum (const char *id,
                        guint       revision,
                        AgendaText *title)
{
  g_auto (AgendaForumData) data = { NULL };

  data.id = g_strdup (id);
  data.revision = revision;
  data.title = title;

  return agenda_forum_new_take (&data);
}

void
agenda_test_outcome_clear (AgendaTestOutcome *outcome)
{
  g_clear_error (&outcome->error);
  if (outcome->order != NULL)
    g_string_free (g_steal_pointer (&outcome->order), TRUE);
}

void
agenda_test_outcome_added_cb (GObject      *source,
                              GAsyncResult *result,
                              gpointer      user_data)
{
  AgendaTestOutcome *outcome = user_data;
  AgendaLibrary *library = AGENDA_LIBRARY (source);

  g_clear_error (&outcome->error);
  if (!agenda_library_add_finish (library, result, &outcome->error))
    outcome->n_failed++;
  outcome->n_done++;

  /* The list has it by now. */
  if (outcome->order != NULL && g_list_model_get_n_items (G_LIST_MODEL (library)) > 0)
    {
      g_autoptr (AgendaLibraryEntry) first
        = g_list_model_get_item (G_LIST_MODEL (library), 0);

      g_string_append_printf (outcome->order, "%s@%u ", agenda_library_entry_get_id (first),
                              agenda_library_entry_get_revision (first));
    }
}

void
agenda_test_outcome_wait (AgendaTestOutcome *outcome,
                          guint              n_expected)
{
  outcome->n_expected = n_expected;
  g_assert_true (agenda_test_wait_until (all_done, outcome, AGENDA_TEST_DEADLINE_MS));
  g_assert_cmpuint (outcome->n_done, ==, n_expected);
}

void
agenda_test_start_adding (AgendaLibrary     *library,
                          const char        *id,
                          guint              revision,
                          const char        *contents,
                          GCancellable      *cancellable,
                          AgendaTestOutcome *outcome)
{
  g_autoptr (AgendaForum) forum
    = agenda_test_bare_forum (id, revision, agenda_test_text ("A Forum", "论坛"));
  g_autoptr (GBytes) bytes = g_bytes_new (contents, strlen (contents));

  agenda_library_add_async (library, forum, bytes, cancellable, agenda_test_outcome_added_cb,
                            outcome);
}

void
agenda_test_add (AgendaLibrary *library,
                 const char    *id,
                 guint          revision,
                 const char    *contents)
{
  g_auto (AgendaTestOutcome) outcome = { 0 };

  agenda_test_start_adding (library, id, revision, contents, NULL, &outcome);
  agenda_test_outcome_wait (&outcome, 1);
  g_assert_no_error (outcome.error);
}

void
agenda_test_assert_entries (AgendaLibrary *library,
                            const char    *expected)
{
  g_autoptr (GString) entries = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (library)); i++)
    {
      g_autoptr (AgendaLibraryEntry) entry = g_list_model_get_item (G_LIST_MODEL (library), i);

      g_string_append_printf (entries, "%s%s@%u", i > 0 ? " " : "",
                              agenda_library_entry_get_id (entry),
                              agenda_library_entry_get_revision (entry));
    }
  g_assert_cmpstr (entries->str, ==, expected);
}

void
agenda_test_assert_copy (AgendaLibrary *library,
                         const char    *id,
                         const char    *expected)
{
  g_autoptr (GFile) file = agenda_library_get_file (library, id);
  g_autoptr (GError) error = NULL;
  g_autofree char *contents = NULL;

  g_assert_nonnull (file);
  g_file_load_contents (file, NULL, &contents, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (contents, ==, expected);
}
