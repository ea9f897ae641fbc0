/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-topic.h"

#include "agenda-test-model.h"

static void
test_getters (void)
{
  g_autoptr (AgendaSpeaker) speaker = agenda_test_speaker ("bokova");
  g_autoptr (AgendaText) title = agenda_text_new_single ("en", "Title");
  g_autoptr (AgendaText) description = agenda_text_new_single ("en", "Description");
  g_autoptr (GPtrArray) people = agenda_test_people (speaker, NULL);
  g_autoptr (AgendaWhen) when = agenda_test_when ("2018-09-08", "09:00", NULL);
  AgendaTopic *topic = agenda_topic_new ("p2p-1", title, description, people, when);

  g_assert_cmpstr (agenda_topic_get_id (topic), ==, "p2p-1");
  g_assert_true (agenda_topic_get_title (topic) == title);
  g_assert_true (agenda_topic_get_description (topic) == description);
  g_assert_true (agenda_topic_get_people (topic) == people);
  g_assert_true (agenda_topic_get_when (topic) == when);
  agenda_test_assert_finalized (topic);
}

static void
test_absent (void)
{
  g_autoptr (AgendaTopic) topic = agenda_topic_new ("p2p-1", NULL, NULL, NULL, NULL);

  g_assert_null (agenda_topic_get_title (topic));
  g_assert_null (agenda_topic_get_description (topic));
  g_assert_null (agenda_topic_get_when (topic));
  g_assert_nonnull (agenda_topic_get_people (topic));
  g_assert_cmpuint (agenda_topic_get_people (topic)->len, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  agenda_test_init (&argc, &argv);

  g_test_add_func ("/topic/getters", test_getters);
  g_test_add_func ("/topic/absent", test_absent);

  return g_test_run ();
}
