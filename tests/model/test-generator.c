/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-reader.h"

#include "agenda-test-generator.h"
#include "agenda-test.h"

/* What the benchmarks read is a forum like any other: nothing in it is wrong, and all of it is
 * read. */
static void
test_valid (gconstpointer data)
{
  guint n_sessions = GPOINTER_TO_UINT (data);
  g_autoptr (GBytes) bytes = agenda_test_generator_new_bytes (n_sessions, 7, NULL);
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (AgendaForum) forum = NULL;

  forum = agenda_reader_read_bytes (bytes, NULL, &problems, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (problems->len, ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (agenda_forum_get_sessions (forum)), ==, n_sessions);
  g_assert_cmpuint (g_list_model_get_n_items (agenda_forum_get_speakers (forum)), ==,
                    MAX (n_sessions / 3, 1));
}

static void
test_lengths (void)
{
  g_autoptr (GBytes) bytes = agenda_test_generator_new_bytes (1000, 7, NULL);
  g_autoptr (AgendaForum) forum = agenda_reader_read_bytes (bytes, NULL, NULL, NULL);
  GListModel *sessions = agenda_forum_get_sessions (forum);
  guint n_described = 0;

  for (guint i = 0; i < g_list_model_get_n_items (sessions); i++)
    {
      g_autoptr (AgendaSession) session = g_list_model_get_item (sessions, i);
      AgendaText *title = agenda_session_get_title (session);
      AgendaText *description = agenda_session_get_description (session);
      const char *english = agenda_text_get_exact (title, "en");

      /* The last word may go over. */
      g_assert_cmpuint (g_utf8_strlen (english, -1), >=, 20);
      g_assert_cmpuint (g_utf8_strlen (english, -1), <=, 105);
      g_assert_true (agenda_text_has (title, "zh-Hans"));
      if (description == NULL)
        continue;

      n_described++;
      english = agenda_text_get_exact (description, "en");
      g_assert_cmpuint (g_utf8_strlen (english, -1), >=, 290);
      g_assert_cmpuint (g_utf8_strlen (english, -1), <=, 1520);
      g_assert_true (agenda_text_has (description, "zh-Hans"));
    }

  g_assert_cmpuint (n_described, >, 800);
}

static void
test_seed (void)
{
  gsize size = 0;
  g_autoptr (GBytes) first = agenda_test_generator_new_bytes (50, 1, &size);
  g_autoptr (GBytes) again = agenda_test_generator_new_bytes (50, 1, NULL);
  g_autoptr (GBytes) other = agenda_test_generator_new_bytes (50, 2, NULL);

  g_assert_true (g_bytes_equal (first, again));
  g_assert_false (g_bytes_equal (first, other));
  g_assert_cmpuint (size, >, g_bytes_get_size (first) / 2);
  g_assert_cmpuint (size, <, g_bytes_get_size (first));
}

int
main (int    argc,
      char **argv)
{
  agenda_test_init (&argc, &argv);

  g_test_add_data_func ("/model/generator/valid/1", GUINT_TO_POINTER (1), test_valid);
  g_test_add_data_func ("/model/generator/valid/61", GUINT_TO_POINTER (61), test_valid);
  g_test_add_data_func ("/model/generator/valid/1000", GUINT_TO_POINTER (1000), test_valid);
  g_test_add_func ("/model/generator/lengths", test_lengths);
  g_test_add_func ("/model/generator/seed", test_seed);

  return g_test_run ();
}
