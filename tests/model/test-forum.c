/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-forum.h"

#include "agenda-test-model.h"

#define FIRST_DAY  "2018-09-07"
#define SECOND_DAY "2018-09-08"

typedef struct
{
  AgendaForumData data;
  AgendaTrack *track;
  AgendaRoom *hall;
  AgendaRoom *annex;
  AgendaSpeaker *busy;
  AgendaSpeaker *topical;
  AgendaSpeaker *idle;
} Fixture;

static GPtrArray *
make_array (gpointer first,
            gpointer second,
            gpointer third)
{
  GPtrArray *array = g_ptr_array_new_with_free_func (g_object_unref);
  gpointer objects[] = { first, second, third };

  for (gsize i = 0; i < G_N_ELEMENTS (objects); i++)
    {
      if (objects[i] != NULL)
        g_ptr_array_add (array, g_object_ref (objects[i]));
    }

  return array;
}

static void
add_session (Fixture    *fixture,
             const char *id,
             AgendaWhen *when,
             AgendaRoom *room,
             GPtrArray  *people,
             GPtrArray  *topics)
{
  g_auto (AgendaSessionData) data = { NULL };

  data.id = g_strdup (id);
  data.position = fixture->data.sessions->len;
  data.when = when;
  data.room = room != NULL ? g_object_ref (room) : NULL;
  data.track = room == fixture->hall ? g_object_ref (fixture->track) : NULL;
  data.people = people;
  data.topics = topics;
  g_ptr_array_add (fixture->data.sessions, agenda_session_new_take (&data));
}

static void
add_sessions (Fixture *fixture)
{
  g_autoptr (GPtrArray) people = agenda_test_people (fixture->topical, fixture->busy, NULL);
  g_autoptr (AgendaTopic) first = agenda_topic_new ("first", NULL, NULL, people, NULL);
  g_autoptr (AgendaTopic) second = agenda_topic_new ("second", NULL, NULL, people, NULL);

  /* Not in their order. */
  add_session (fixture, "late", agenda_test_when (SECOND_DAY, "14:00", "15:00"), fixture->hall,
               agenda_test_people (fixture->busy, fixture->busy, NULL),
               make_array (first, second, NULL));
  add_session (fixture, "annex", agenda_test_when (FIRST_DAY, "09:00", "10:00"), fixture->annex,
               NULL, NULL);
  add_session (fixture, "hall", agenda_test_when (FIRST_DAY, "09:00", "10:00"), fixture->hall,
               agenda_test_people (fixture->busy, NULL), NULL);
  add_session (fixture, "dinner", agenda_test_when_part (FIRST_DAY, AGENDA_DAY_PART_EVENING),
               NULL, NULL, NULL);
}

static void
set_up (Fixture      *fixture,
        gconstpointer user_data)
{
  fixture->track = agenda_track_new ("p2p", NULL, NULL);
  fixture->hall = agenda_room_new ("hall", 0, NULL, NULL, 0);
  fixture->annex = agenda_room_new ("annex", 1, NULL, NULL, 0);
  fixture->busy = agenda_test_speaker ("busy");
  fixture->topical = agenda_test_speaker ("topical");
  fixture->idle = agenda_test_speaker ("idle");

  fixture->data.id = g_strdup ("forum");
  fixture->data.revision = 3;
  fixture->data.updated = 1535763600;
  fixture->data.tracks = make_array (fixture->track, NULL, NULL);
  fixture->data.rooms = make_array (fixture->hall, fixture->annex, NULL);
  fixture->data.speakers = make_array (fixture->idle, fixture->busy, fixture->topical);
  fixture->data.sessions = g_ptr_array_new_with_free_func (g_object_unref);
  add_sessions (fixture);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer user_data)
{
  agenda_forum_data_clear (&fixture->data);
  g_clear_object (&fixture->track);
  g_clear_object (&fixture->hall);
  g_clear_object (&fixture->annex);
  g_clear_object (&fixture->busy);
  g_clear_object (&fixture->topical);
  g_clear_object (&fixture->idle);
}

static char *
join_ids (GPtrArray *sessions)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < sessions->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "",
                            agenda_session_get_id (g_ptr_array_index (sessions, i)));

  return g_string_free (ids, FALSE);
}

static void
assert_sessions (GPtrArray  *sessions,
                 const char *expected)
{
  g_autofree char *ids = NULL;

  g_assert_nonnull (sessions);
  ids = join_ids (sessions);
  g_assert_cmpstr (ids, ==, expected);
}

static void
test_lists (Fixture      *fixture,
            gconstpointer user_data)
{
  g_autoptr (AgendaForum) forum = agenda_forum_new_take (&fixture->data);
  g_autoptr (GPtrArray) sessions = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (AgendaSpeaker) speaker = NULL;
  GListModel *model = agenda_forum_get_sessions (forum);

  g_assert_null (fixture->data.id);
  g_assert_null (fixture->data.sessions);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    g_ptr_array_add (sessions, g_list_model_get_item (model, i));
  assert_sessions (sessions, "hall annex dinner late");

  g_assert_true (g_list_model_get_item_type (model) == AGENDA_TYPE_SESSION);
  g_assert_cmpuint (g_list_model_get_n_items (agenda_forum_get_tracks (forum)), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (agenda_forum_get_rooms (forum)), ==, 2);
  g_assert_cmpuint (g_list_model_get_n_items (agenda_forum_get_speakers (forum)), ==, 3);
  speaker = g_list_model_get_item (agenda_forum_get_speakers (forum), 0);
  g_assert_true (speaker == fixture->idle);
}

static void
test_look_up (Fixture      *fixture,
              gconstpointer user_data)
{
  g_autoptr (AgendaForum) forum = agenda_forum_new_take (&fixture->data);
  AgendaSession *session = NULL;
  AgendaTopic *topic;

  g_assert_true (agenda_forum_get_track (forum, "p2p") == fixture->track);
  g_assert_true (agenda_forum_get_room (forum, "annex") == fixture->annex);
  g_assert_true (agenda_forum_get_speaker (forum, "topical") == fixture->topical);
  g_assert_cmpstr (agenda_session_get_id (agenda_forum_get_session (forum, "dinner")), ==,
                   "dinner");

  topic = agenda_forum_get_topic (forum, "second", &session);
  g_assert_cmpstr (agenda_topic_get_id (topic), ==, "second");
  g_assert_true (session == agenda_forum_get_session (forum, "late"));
  g_assert_true (agenda_forum_get_topic (forum, "second", NULL) == topic);

  /* Each kind has its own ids. */
  g_assert_null (agenda_forum_get_track (forum, "hall"));
  g_assert_null (agenda_forum_get_room (forum, "late"));
  g_assert_null (agenda_forum_get_speaker (forum, "p2p"));
  g_assert_null (agenda_forum_get_session (forum, "second"));
  g_assert_null (agenda_forum_get_topic (forum, "late", &session));
  g_assert_null (session);
}

static void
test_sessions_of (Fixture      *fixture,
                  gconstpointer user_data)
{
  g_autoptr (AgendaForum) forum = agenda_forum_new_take (&fixture->data);
  g_autoptr (AgendaSpeaker) stranger = agenda_test_speaker ("stranger");

  /* Two roles in one session, and its topics besides, are one session. */
  assert_sessions (agenda_forum_get_speaker_sessions (forum, fixture->busy), "hall late");
  assert_sessions (agenda_forum_get_speaker_sessions (forum, fixture->topical), "late");
  assert_sessions (agenda_forum_get_speaker_sessions (forum, fixture->idle), "");
  assert_sessions (agenda_forum_get_speaker_sessions (forum, stranger), "");
  assert_sessions (agenda_forum_get_track_sessions (forum, fixture->track), "hall late");
  assert_sessions (agenda_forum_get_room_sessions (forum, fixture->hall), "hall late");
  assert_sessions (agenda_forum_get_room_sessions (forum, fixture->annex), "annex");
}

static void
test_days (Fixture      *fixture,
           gconstpointer user_data)
{
  g_autoptr (AgendaForum) forum = NULL;
  GDate start, end;

  /* The first is given, the last is not. */
  g_date_set_dmy (&fixture->data.start, 6, G_DATE_SEPTEMBER, 2018);
  forum = agenda_forum_new_take (&fixture->data);
  agenda_forum_get_start (forum, &start);
  agenda_forum_get_end (forum, &end);
  g_assert_cmpuint (g_date_get_day (&start), ==, 6);
  g_assert_true (g_date_valid (&end));
  g_assert_cmpuint (g_date_get_day (&end), ==, 8);
}

static void
test_duplicates (Fixture      *fixture,
                 gconstpointer user_data)
{
  g_autoptr (AgendaForum) forum = NULL;

  g_ptr_array_add (fixture->data.rooms, agenda_room_new ("hall", 2, NULL, NULL, 0));
  forum = agenda_forum_new_take (&fixture->data);
  g_assert_true (agenda_forum_get_room (forum, "hall") == fixture->hall);
}

static gpointer
make_in_thread (gpointer user_data)
{
  Fixture *fixture = user_data;

  return agenda_forum_new_take (&fixture->data);
}

static void
test_thread (Fixture      *fixture,
             gconstpointer user_data)
{
  GThread *thread = g_thread_new ("forum", make_in_thread, fixture);
  AgendaForum *forum = g_thread_join (thread);
  g_autoptr (AgendaSession) session
    = g_object_ref (agenda_forum_get_session (forum, "late"));

  assert_sessions (agenda_forum_get_speaker_sessions (forum, fixture->busy), "hall late");
  agenda_test_assert_finalized (forum);
  agenda_test_assert_finalized (session);
}

static void
test_getters (void)
{
  const char *const languages[] = { "zh-Hans", "en", NULL };
  g_auto (AgendaForumData) data = { NULL };
  AgendaText *texts[5];
  GTimeZone *zone = g_time_zone_new_offset (8 * 3600);
  AgendaForum *forum;

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    texts[i] = agenda_text_new_single ("en", "text");

  data.id = g_strdup ("forum");
  data.revision = 3;
  data.updated = 1535763600;
  data.languages = g_strdupv ((char **) languages);
  data.zone = zone;
  data.title = texts[0];
  data.theme = texts[1];
  data.about = texts[2];
  data.place = texts[3];
  data.organiser = texts[4];
  data.links = g_ptr_array_new_with_free_func ((GDestroyNotify) agenda_link_free);
  g_ptr_array_add (data.links, agenda_link_new (NULL, "https://example.org/", NULL));
  forum = agenda_forum_new_take (&data);

  g_assert_cmpstr (agenda_forum_get_id (forum), ==, "forum");
  g_assert_cmpuint (agenda_forum_get_revision (forum), ==, 3);
  g_assert_cmpint (agenda_forum_get_updated (forum), ==, 1535763600);
  g_assert_true (g_strv_equal (agenda_forum_get_languages (forum), languages));
  g_assert_true (agenda_forum_get_zone (forum) == zone);
  g_assert_true (agenda_forum_get_title (forum) == texts[0]);
  g_assert_true (agenda_forum_get_theme (forum) == texts[1]);
  g_assert_true (agenda_forum_get_about (forum) == texts[2]);
  g_assert_true (agenda_forum_get_place (forum) == texts[3]);
  g_assert_true (agenda_forum_get_organiser (forum) == texts[4]);
  g_assert_cmpuint (agenda_forum_get_links (forum)->len, ==, 1);
  g_assert_cmpuint (agenda_forum_get_sources (forum)->len, ==, 0);
  agenda_test_assert_finalized (forum);
}

static void
test_bare (void)
{
  g_auto (AgendaForumData) data = { g_strdup ("forum") };
  g_autoptr (AgendaForum) forum = agenda_forum_new_take (&data);
  GDate day;

  g_assert_cmpuint (g_strv_length ((char **) agenda_forum_get_languages (forum)), ==, 0);
  g_assert_nonnull (agenda_forum_get_zone (forum));
  g_assert_null (agenda_forum_get_title (forum));
  g_assert_cmpuint (g_list_model_get_n_items (agenda_forum_get_sessions (forum)), ==, 0);
  agenda_forum_get_start (forum, &day);
  g_assert_false (g_date_valid (&day));
  agenda_forum_get_end (forum, &day);
  g_assert_false (g_date_valid (&day));
}

#define add(path, function) \
  g_test_add ("/forum/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  agenda_test_init (&argc, &argv);

  add ("lists", test_lists);
  add ("look-up", test_look_up);
  add ("sessions-of", test_sessions_of);
  add ("days", test_days);
  add ("duplicates", test_duplicates);
  add ("thread", test_thread);
  g_test_add_func ("/forum/getters", test_getters);
  g_test_add_func ("/forum/bare", test_bare);

  return g_test_run ();
}
