/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-test-opener.h"

#include "agenda-test.h"

typedef struct
{
  AgendaOpener *opener;
  guint n_entries;
} Kept;

static gboolean
is_idle (gpointer user_data)
{
  return !agenda_opener_is_busy (user_data);
}

static gboolean
is_kept (gpointer user_data)
{
  Kept *kept = user_data;
  GListModel *library = G_LIST_MODEL (agenda_opener_get_library (kept->opener));

  return g_list_model_get_n_items (library) == kept->n_entries;
}

/**
 * agenda_test_opener_new:
 * @context: what to open agendas into
 *
 * Returns: (transfer full): an opener with a library in the test case's own user directories
 */
AgendaOpener *
agenda_test_opener_new (AgendaContext *context)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "agendas", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (AgendaLibrary) library = agenda_library_new (folder);

  return agenda_opener_new (context, library);
}

/**
 * agenda_test_opener_open:
 *
 * Opens an agenda by its key and waits for it.
 */
void
agenda_test_opener_open (AgendaOpener *opener,
                         const char   *key)
{
  agenda_opener_open (opener, key);
  agenda_test_opener_wait (opener);
}

/**
 * agenda_test_opener_open_file:
 * @name: of a file in tests/ui
 *
 * Opens a file from outside and waits for it, but not for its copy.
 */
void
agenda_test_opener_open_file (AgendaOpener *opener,
                              const char   *name)
{
  g_autoptr (GFile) file = agenda_test_forum_file (name);

  agenda_opener_open_file (opener, file);
  agenda_test_opener_wait (opener);
}

/**
 * agenda_test_opener_wait:
 *
 * Waits until nothing is being read.
 */
void
agenda_test_opener_wait (AgendaOpener *opener)
{
  g_assert_true (agenda_test_wait_until (is_idle, opener, AGENDA_TEST_DEADLINE_MS));
}

/**
 * agenda_test_opener_wait_kept:
 *
 * Waits until the library has so many entries.
 */
void
agenda_test_opener_wait_kept (AgendaOpener *opener,
                              guint         n_entries)
{
  Kept kept = { opener, n_entries };

  g_assert_true (agenda_test_wait_until (is_kept, &kept, AGENDA_TEST_DEADLINE_MS));
}
