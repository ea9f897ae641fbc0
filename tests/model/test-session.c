/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-session.h"

#include "agenda-test-model.h"

#define DAY "2018-09-08"

static AgendaSession *
make_session (guint       position,
              const char *start,
              AgendaRoom *room)
{
  g_auto (AgendaSessionData) data = { NULL };

  data.id = g_strdup_printf ("session-%u", position);
  data.position = position;
  data.when = agenda_test_when (DAY, start, NULL);
  if (room != NULL)
    data.room = g_object_ref (room);

  return agenda_session_new_take (&data);
}

static void
fill_texts (AgendaSessionData *data,
            AgendaText       **texts)
{
  for (gsize i = 0; i < 5; i++)
    texts[i] = agenda_text_new_single ("en", "text");

  data->title = texts[0];
  data->subtitle = texts[1];
  data->notice = texts[2];
  data->summary = texts[3];
  data->description = texts[4];
}

static void
assert_texts (AgendaSession *session,
              AgendaText   **texts)
{
  g_assert_true (agenda_session_get_title (session) == texts[0]);
  g_assert_true (agenda_session_get_subtitle (session) == texts[1]);
  g_assert_true (agenda_session_get_notice (session) == texts[2]);
  g_assert_true (agenda_session_get_summary (session) == texts[3]);
  g_assert_true (agenda_session_get_description (session) == texts[4]);
}

static void
test_getters (void)
{
  const char *const languages[] = { "zh-Hans", "en", NULL };
  const char *const interpretation[] = { "en", NULL };
  g_autoptr (AgendaSpeaker) speaker = agenda_test_speaker ("bokova");
  g_autoptr (AgendaWhen) when = agenda_test_when (DAY, "09:00", "10:30");
  g_autoptr (AgendaRoom) room = agenda_room_new ("hall", 0, NULL, NULL, 0);
  g_autoptr (AgendaTrack) track = agenda_track_new ("p2p", NULL, NULL);
  g_auto (AgendaSessionData) data = { NULL };
  g_autoptr (GPtrArray) people = agenda_test_people (speaker, NULL);
  AgendaSession *session;
  AgendaText *texts[5];

  data.id = g_strdup ("opening");
  data.position = 7;
  fill_texts (&data, texts);
  data.kind = AGENDA_SESSION_CEREMONY;
  data.when = agenda_when_ref (when);
  data.room = g_object_ref (room);
  data.track = g_object_ref (track);
  data.languages = g_strdupv ((char **) languages);
  data.interpretation = g_strdupv ((char **) interpretation);
  data.status = AGENDA_STATUS_MOVED;
  data.people = g_ptr_array_ref (people);
  data.links = g_ptr_array_new_with_free_func ((GDestroyNotify) agenda_link_free);
  g_ptr_array_add (data.links, agenda_link_new (NULL, "https://example.org/", NULL));
  session = agenda_session_new_take (&data);

  g_assert_null (data.id);
  g_assert_null (data.title);
  g_assert_null (data.people);

  assert_texts (session, texts);
  g_assert_cmpstr (agenda_session_get_id (session), ==, "opening");
  g_assert_cmpuint (agenda_session_get_position (session), ==, 7);
  g_assert_cmpint (agenda_session_get_kind (session), ==, AGENDA_SESSION_CEREMONY);
  g_assert_true (agenda_session_get_when (session) == when);
  g_assert_true (agenda_session_get_room (session) == room);
  g_assert_true (agenda_session_get_track (session) == track);
  g_assert_true (g_strv_equal (agenda_session_get_languages (session), languages));
  g_assert_true (g_strv_equal (agenda_session_get_interpretation (session), interpretation));
  g_assert_cmpint (agenda_session_get_status (session), ==, AGENDA_STATUS_MOVED);
  g_assert_true (agenda_session_get_people (session) == people);
  g_assert_cmpuint (agenda_session_get_links (session)->len, ==, 1);
  agenda_test_assert_finalized (session);
}

static void
test_absent (void)
{
  g_autoptr (AgendaSession) session = make_session (0, NULL, NULL);

  g_assert_null (agenda_session_get_title (session));
  g_assert_null (agenda_session_get_room (session));
  g_assert_null (agenda_session_get_track (session));
  g_assert_cmpuint (g_strv_length ((char **) agenda_session_get_languages (session)), ==, 0);
  g_assert_cmpuint (g_strv_length ((char **) agenda_session_get_interpretation (session)), ==, 0);
  g_assert_cmpuint (agenda_session_get_people (session)->len, ==, 0);
  g_assert_cmpuint (agenda_session_get_links (session)->len, ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (agenda_session_get_topics (session)), ==, 0);
  g_assert_true (g_list_model_get_item_type (agenda_session_get_topics (session))
                 == AGENDA_TYPE_TOPIC);
}

static void
test_topics (void)
{
  g_auto (AgendaSessionData) data = { NULL };
  AgendaTopic *first = agenda_topic_new ("first", NULL, NULL, NULL, NULL);
  AgendaSession *session;
  GListModel *topics;

  data.id = g_strdup ("session");
  data.when = agenda_test_when (DAY, NULL, NULL);
  data.topics = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (data.topics, g_object_ref (first));
  g_ptr_array_add (data.topics, agenda_topic_new ("second", NULL, NULL, NULL, NULL));
  session = agenda_session_new_take (&data);
  g_assert_null (data.topics);

  topics = agenda_session_get_topics (session);
  g_assert_cmpuint (g_list_model_get_n_items (topics), ==, 2);
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (AgendaTopic) topic = g_list_model_get_item (topics, i);

      g_assert_cmpstr (agenda_topic_get_id (topic), ==, i == 0 ? "first" : "second");
    }

  agenda_test_assert_finalized (session);
  agenda_test_assert_finalized (first);
}

static void
test_order (void)
{
  g_autoptr (AgendaRoom) hall = agenda_room_new ("hall", 0, NULL, NULL, 0);
  g_autoptr (AgendaRoom) annex = agenda_room_new ("annex", 1, NULL, NULL, 0);
  g_autoptr (GPtrArray) sessions = g_ptr_array_new_with_free_func (g_object_unref);

  /* Time before room, room before place in the file. */
  g_ptr_array_add (sessions, make_session (9, "09:00", annex));
  g_ptr_array_add (sessions, make_session (5, "10:00", hall));
  g_ptr_array_add (sessions, make_session (6, "10:00", hall));
  g_ptr_array_add (sessions, make_session (3, "10:00", annex));
  g_ptr_array_add (sessions, make_session (1, "10:00", NULL));
  g_ptr_array_add (sessions, make_session (2, "10:00", NULL));
  g_ptr_array_add (sessions, make_session (0, "11:00", hall));

  for (guint i = 0; i < sessions->len; i++)
    {
      for (guint j = 0; j < sessions->len; j++)
        g_assert_cmpint (agenda_session_compare (g_ptr_array_index (sessions, i),
                                                 g_ptr_array_index (sessions, j)),
                         ==, (i > j) - (i < j));
    }
}

int
main (int   argc,
      char *argv[])
{
  agenda_test_init (&argc, &argv);

  g_test_add_func ("/session/getters", test_getters);
  g_test_add_func ("/session/absent", test_absent);
  g_test_add_func ("/session/topics", test_topics);
  g_test_add_func ("/session/order", test_order);

  return g_test_run ();
}
