/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-test-forum.h"

#include "agenda-bundle.h"
#include "agenda-reader.h"

static AgendaForum *
read_bytes (GBytes *bytes)
{
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (GError) error = NULL;
  AgendaForum *forum = agenda_reader_read_bytes (bytes, NULL, &problems, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (problems->len, ==, 0);

  return forum;
}

/**
 * agenda_test_forum_file:
 * @name: of a file in tests/ui
 *
 * Returns: (transfer full): the file
 */
GFile *
agenda_test_forum_file (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "ui", name, NULL);

  return g_file_new_for_path (path);
}

/**
 * agenda_test_forum_read:
 * @name: of a file in tests/ui that has no problems
 *
 * Returns: (transfer full): its forum
 */
AgendaForum *
agenda_test_forum_read (const char *name)
{
  g_autoptr (GFile) file = agenda_test_forum_file (name);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  bytes = g_file_load_bytes (file, NULL, NULL, &error);
  g_assert_no_error (error);

  return read_bytes (bytes);
}

/**
 * agenda_test_forum_bundled:
 * @id: of an agenda that the program brings along
 *
 * Returns: (transfer full): its forum
 */
AgendaForum *
agenda_test_forum_bundled (const char *id)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  bytes = agenda_bundle_load (id, &error);
  g_assert_no_error (error);

  return read_bytes (bytes);
}

/**
 * agenda_test_forum_generate:
 * @n_sessions: how many
 *
 * Makes a forum of three days, with two sessions to a slot of ten minutes as far as the day goes
 * and no clock time from there on. The ids are the numbers from 0 on, in order.
 *
 * Returns: (transfer full): the forum
 */
AgendaForum *
agenda_test_forum_generate (guint n_sessions)
{
  g_autoptr (GString) json =
    g_string_new ("{\"format\":\"taihe-agenda\",\"version\":1,\"id\":\"many\","
                  "\"languages\":[\"en\"],\"timezone\":\"Asia/Shanghai\","
                  "\"title\":{\"en\":\"Many\"},\"start\":\"2026-05-01\",\"end\":\"2026-05-03\","
                  "\"sessions\":[");
  g_autoptr (GBytes) bytes = NULL;
  guint n_a_day = (n_sessions + 2) / 3;

  for (guint i = 0; i < n_sessions; i++)
    {
      guint day = i / n_a_day + 1;
      guint minutes = i % n_a_day / 2 * 10;

      g_string_append_printf (json, "%s{\"id\":\"%u\",\"kind\":\"talk\",\"day\":\"2026-05-%02u\","
                              "\"title\":{\"en\":\"Session %u\"}",
                              i > 0 ? "," : "", i, day, i);
      if (minutes < 24 * 60)
        g_string_append_printf (json, ",\"start\":\"2026-05-%02uT%02u:%02u:00+08:00\"",
                                day, minutes / 60, minutes % 60);
      g_string_append_c (json, '}');
    }
  g_string_append (json, "]}");
  bytes = g_string_free_to_bytes (g_steal_pointer (&json));

  return read_bytes (bytes);
}

/**
 * agenda_test_session:
 *
 * Returns: (transfer none): a session that @forum has
 */
AgendaSession *
agenda_test_session (AgendaForum *forum,
                     const char  *id)
{
  AgendaSession *session = agenda_forum_get_session (forum, id);

  g_assert_nonnull (session);

  return session;
}

/**
 * agenda_test_session_day:
 *
 * Returns: the Julian day of a session that @forum has
 */
guint32
agenda_test_session_day (AgendaForum *forum,
                         const char  *id)
{
  return agenda_when_get_julian (agenda_session_get_when (agenda_test_session (forum, id)));
}
