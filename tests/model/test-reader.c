/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-reader.h"
#include "agenda-test.h"

#include <string.h>

/* What the reader makes of an agenda. What it says of bad ones is in test-corpus.c. */

#define HEAD \
  "{\"format\": \"taihe-agenda\", \"version\": 1, \"id\": \"test\", " \
  "\"languages\": [\"zh-Hans\", \"en\"], \"title\": {\"en\": \"Test\"}, "
#define DAYS "\"start\": \"2018-09-07\", \"end\": \"2018-09-09\", "
#define ZONE "\"timezone\": \"Asia/Shanghai\", "

/* 2018-09-08T09:00:00+08:00 */
#define NINE G_GINT64_CONSTANT (1536368400)
#define HOUR 3600

static AgendaForum *
read_text (const char  *text,
           GPtrArray  **problems)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  AgendaForum *forum = agenda_reader_read_bytes (bytes, NULL, problems, &error);

  g_assert_no_error (error);
  g_assert_nonnull (forum);
  return forum;
}

/* A forum that must have nothing wrong with it. */
static AgendaForum *
read_good (const char *text)
{
  g_autoptr (GPtrArray) problems = NULL;
  AgendaForum *forum = read_text (text, &problems);

  for (guint i = 0; i < problems->len; i++)
    {
      g_autofree char *line = agenda_problem_format (g_ptr_array_index (problems, i), "text");

      g_test_message ("%s", line);
    }
  g_assert_cmpuint (problems->len, ==, 0);
  return forum;
}

static void
assert_day (const GDate *day,
            int          year,
            int          month,
            int          day_of_month)
{
  g_assert_true (g_date_valid (day));
  g_assert_cmpint (g_date_get_year (day), ==, year);
  g_assert_cmpint (g_date_get_month (day), ==, month);
  g_assert_cmpint (g_date_get_day (day), ==, day_of_month);
}

static AgendaForum *
read_corpus (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "model", "corpus", name, NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return read_good (text);
}

static void
test_forum (void)
{
  g_autoptr (AgendaForum) forum = read_corpus ("y_every_key.json");
  const char *const *languages = agenda_forum_get_languages (forum);
  const AgendaLink *link;
  AgendaText *organiser = agenda_forum_get_organiser (forum);
  GDate day;

  g_assert_cmpstr (agenda_forum_get_id (forum), ==, "corpus");
  g_assert_cmpuint (agenda_forum_get_revision (forum), ==, 3);
  g_assert_cmpint (agenda_forum_get_updated (forum), ==, 1535763600);
  g_assert_cmpstr (languages[0], ==, "zh-Hans");
  g_assert_cmpstr (languages[1], ==, "en");
  g_assert_null (languages[2]);
  g_assert_cmpstr (g_time_zone_get_identifier (agenda_forum_get_zone (forum)), ==,
                   "Asia/Shanghai");

  /* Written first, the English comes second: it is not the forum's own language. */
  g_assert_cmpuint (agenda_text_get_n_tags (organiser), ==, 2);
  g_assert_cmpstr (agenda_text_get_nth_tag (organiser, 0), ==, "zh-Hans");
  g_assert_true (agenda_forum_is_translated (forum));
  g_assert_true (agenda_text_is_ours (organiser, "en"));
  g_assert_false (agenda_text_is_ours (organiser, "zh-Hans"));
  g_assert_cmpstr (agenda_text_get_exact (agenda_forum_get_about (forum), "en"), ==,
                   "One\n\nTwo\tend");
  g_assert_cmpstr (agenda_text_get_exact (agenda_forum_get_theme (forum), "en"), ==, "Theme");
  g_assert_cmpstr (agenda_text_get_exact (agenda_forum_get_place (forum), "en"), ==, "Beijing");

  agenda_forum_get_start (forum, &day);
  assert_day (&day, 2018, 9, 7);
  agenda_forum_get_end (forum, &day);
  assert_day (&day, 2018, 9, 9);

  g_assert_cmpuint (agenda_forum_get_links (forum)->len, ==, 2);
  link = g_ptr_array_index (agenda_forum_get_links (forum), 0);
  g_assert_cmpstr (link->kind, ==, "website");
  g_assert_cmpstr (link->url, ==, "https://example.org/a?b=c#d");
  g_assert_cmpstr (agenda_text_get_exact (link->title, "en"), ==, "Site");
  g_assert_cmpuint (agenda_forum_get_sources (forum)->len, ==, 1);
}

static void
test_records (void)
{
  g_autoptr (AgendaForum) forum = read_corpus ("y_every_key.json");
  AgendaRoom *room = agenda_forum_get_room (forum, "hall");
  AgendaTrack *track = agenda_forum_get_track (forum, "t");
  AgendaSpeaker *speaker = agenda_forum_get_speaker (forum, "bokova");
  AgendaSpeaker *other = agenda_forum_get_speaker (forum, "x");

  g_assert_cmpstr (agenda_text_get_exact (agenda_room_get_name (room), "en"), ==, "Hall");
  g_assert_cmpstr (agenda_text_get_exact (agenda_room_get_floor (room), "en"), ==, "2nd floor");
  g_assert_cmpuint (agenda_room_get_capacity (room), ==, 400);
  g_assert_cmpuint (agenda_room_get_position (room), ==, 0);
  g_assert_cmpstr (agenda_text_get_exact (agenda_track_get_title (track), "en"), ==, "Track");
  g_assert_cmpstr (agenda_track_get_color (track), ==, "#1A5fb4");

  g_assert_cmpstr (agenda_text_get_exact (agenda_speaker_get_name (speaker), "zh-Hans"), ==,
                   "博科娃");
  g_assert_cmpstr (agenda_text_get_exact (agenda_speaker_get_sort (speaker), "zh-Hans"), ==,
                   "bo ke wa");
  g_assert_cmpstr (agenda_text_get_exact (agenda_speaker_get_position (speaker), "en"), ==,
                   "Former Director-General");
  g_assert_cmpstr (agenda_text_get_exact (agenda_speaker_get_organisation (speaker), "en"), ==,
                   "UNESCO");
  g_assert_cmpstr (agenda_text_get_exact (agenda_speaker_get_honorific (speaker), "en"), ==, "Dr");
  g_assert_cmpstr (agenda_text_get_exact (agenda_speaker_get_biography (speaker), "en"), ==,
                   "Bio");
  g_assert_cmpstr (agenda_text_get_exact (agenda_speaker_get_notes (speaker), "en"), ==, "Note");
  g_assert_cmpstr (agenda_speaker_get_country (speaker), ==, "BG");
  g_assert_null (agenda_speaker_get_country_name (speaker));
  g_assert_null (agenda_speaker_get_country (other));
  g_assert_cmpstr (agenda_text_get_exact (agenda_speaker_get_country_name (other), "en"), ==,
                   "Nowhere");
}

static void
test_session (void)
{
  g_autoptr (AgendaForum) forum = read_corpus ("y_every_key.json");
  AgendaSession *session = agenda_forum_get_session (forum, "s");
  GPtrArray *people = agenda_session_get_people (session);
  AgendaWhen *when = agenda_session_get_when (session);
  AgendaSession *found = NULL;
  AgendaTopic *topic = agenda_forum_get_topic (forum, "s-1", &found);
  const AgendaParticipant *participant;

  g_assert_true (found == session);
  g_assert_cmpint (agenda_session_get_kind (session), ==, AGENDA_SESSION_SUBFORUM);
  g_assert_cmpint (agenda_session_get_status (session), ==, AGENDA_STATUS_MOVED);
  g_assert_true (agenda_session_get_room (session) == agenda_forum_get_room (forum, "hall"));
  g_assert_true (agenda_session_get_track (session) == agenda_forum_get_track (forum, "t"));
  g_assert_cmpstr (agenda_session_get_languages (session)[1], ==, "en");
  g_assert_cmpstr (agenda_session_get_interpretation (session)[0], ==, "en");
  g_assert_cmpstr (agenda_text_get_exact (agenda_session_get_subtitle (session), "en"), ==, "Sub");
  g_assert_cmpstr (agenda_text_get_exact (agenda_session_get_notice (session), "en"), ==, "N");
  g_assert_cmpstr (agenda_text_get_exact (agenda_session_get_summary (session), "en"), ==, "Sum");
  g_assert_cmpstr (agenda_text_get_exact (agenda_session_get_description (session), "en"), ==,
                   "Des");
  g_assert_cmpuint (agenda_session_get_links (session)->len, ==, 1);

  g_assert_cmpint (agenda_when_get_start (when), ==, NINE);
  g_assert_cmpint (agenda_when_get_end (when), ==, NINE + HOUR * 3 / 2);
  g_assert_cmpint (agenda_when_get_part (when), ==, AGENDA_DAY_PART_MORNING);

  g_assert_cmpuint (people->len, ==, 3);
  participant = g_ptr_array_index (people, 0);
  g_assert_true (participant->speaker == agenda_forum_get_speaker (forum, "bokova"));
  g_assert_cmpint (participant->role, ==, AGENDA_ROLE_KEYNOTE);
  g_assert_cmpstr (agenda_text_get_exact (participant->title, "en"), ==, "Talk");
  participant = g_ptr_array_index (people, 2);
  g_assert_cmpint (participant->role, ==, AGENDA_ROLE_OTHER);

  g_assert_cmpuint (agenda_topic_get_people (topic)->len, ==, 1);
  g_assert_null (agenda_topic_get_when (topic));
}

static AgendaWhen *
get_when (AgendaForum *forum,
          const char  *id)
{
  AgendaSession *session = agenda_forum_get_session (forum, id);

  g_assert_nonnull (session);
  return agenda_session_get_when (session);
}

/* A time that is wrong is unknown; its session stays. */
static void
test_times_dropped (void)
{
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (AgendaForum) forum = read_text (
    HEAD DAYS ZONE "\"sessions\": ["
    "{\"id\": \"a\", \"title\": {\"en\": \"A\"}, \"day\": \"2018-09-08\", \"part\": \"morning\","
    " \"start\": \"2018-09-08T10:00:00+08:00\", \"end\": \"2018-09-08T09:00:00+08:00\"},"
    "{\"id\": \"b\", \"title\": {\"en\": \"B\"}, \"day\": \"2018-09-08\","
    " \"start\": \"2018-09-08T09:00:00+08:00\", \"end\": \"2018-09-10T09:00:00+08:00\"},"
    "{\"id\": \"c\", \"title\": {\"en\": \"C\"}, \"day\": \"2018-09-08\","
    " \"start\": \"2018-09-07T23:59:59+08:00\", \"end\": \"2018-09-08T09:00:00+08:00\"},"
    "{\"id\": \"d\", \"title\": {\"en\": \"D\"}, \"day\": \"2018-09-08\", \"kind\": \"subforum\","
    " \"topics\": [{\"id\": \"t\", \"title\": {\"en\": \"T\"},"
    " \"start\": \"2018-09-08T09:00:00+08:00\", \"end\": \"2018-09-08T08:00:00+08:00\"}]}"
    "]}", &problems);

  g_assert_cmpuint (problems->len, ==, 4);
  g_assert_false (agenda_when_has_start (get_when (forum, "a")));
  g_assert_false (agenda_when_has_end (get_when (forum, "a")));
  g_assert_cmpint (agenda_when_get_part (get_when (forum, "a")), ==, AGENDA_DAY_PART_MORNING);
  g_assert_cmpint (agenda_when_get_start (get_when (forum, "b")), ==, NINE);
  g_assert_false (agenda_when_has_end (get_when (forum, "b")));
  g_assert_false (agenda_when_has_start (get_when (forum, "c")));
  g_assert_false (agenda_when_has_end (get_when (forum, "c")));
  g_assert_null (agenda_topic_get_when (agenda_forum_get_topic (forum, "t", NULL)));
}

/* Without a day of its own a session is on the day its start is on where the forum is. */
static void
test_day_derived (void)
{
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (AgendaForum) forum = read_text (
    HEAD DAYS ZONE "\"sessions\": ["
    "{\"id\": \"a\", \"title\": {\"en\": \"A\"}, \"start\": \"2018-09-07T16:00:00Z\"},"
    "{\"id\": \"b\", \"title\": {\"en\": \"B\"}, \"start\": \"2018-09-09T16:00:00Z\"},"
    "{\"id\": \"c\", \"title\": {\"en\": \"C\"}, \"day\": \"soon\","
    " \"start\": \"2018-09-07T15:59:59Z\"}"
    "]}", &problems);
  GDate day;

  agenda_when_get_day (get_when (forum, "a"), &day);
  assert_day (&day, 2018, 9, 8);
  g_assert_null (agenda_forum_get_session (forum, "b"));
  agenda_when_get_day (get_when (forum, "c"), &day);
  assert_day (&day, 2018, 9, 7);
  g_assert_cmpuint (problems->len, ==, 4);
}

/* A forum that does not say its days has those of its sessions. */
static void
test_days_of_sessions (void)
{
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (AgendaForum) forum = read_text (
    HEAD ZONE "\"start\": \"2018-09-09\", \"end\": \"2018-09-07\", \"sessions\": ["
    "{\"id\": \"a\", \"title\": {\"en\": \"A\"}, \"day\": \"2020-02-29\"},"
    "{\"id\": \"b\", \"title\": {\"en\": \"B\"}, \"day\": \"2019-01-01\"}"
    "]}", &problems);
  GDate day;

  g_assert_cmpuint (problems->len, ==, 1);
  agenda_forum_get_start (forum, &day);
  assert_day (&day, 2019, 1, 1);
  agenda_forum_get_end (forum, &day);
  assert_day (&day, 2020, 2, 29);
  g_assert_false (agenda_forum_is_translated (forum));
}

/* With no zone the clock shows what the file says. */
static void
test_zone_guessed (void)
{
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (AgendaForum) forum = read_text (
    HEAD DAYS "\"timezone\": \"Mars/Olympus_Mons\", \"sessions\": ["
    "{\"id\": \"x\", \"title\": {\"en\": \"X\"}, \"day\": \"2018-09-07\", \"start\": \"soon\"},"
    "{\"id\": \"a\", \"title\": {\"en\": \"A\"}, \"day\": \"2018-09-08\","
    " \"start\": \"2018-09-08T00:00:00+05:30\"}"
    "]}", &problems);
  GTimeZone *zone = agenda_forum_get_zone (forum);

  g_assert_cmpuint (problems->len, ==, 2);
  g_assert_cmpint (g_time_zone_get_offset (zone, 0), ==, 5 * HOUR + HOUR / 2);
  g_assert_true (agenda_when_has_start (get_when (forum, "a")));
}

/* A name without an area is looked up like any other; newer systems keep such names apart. */
static void
test_zone_with_digits (void)
{
  g_autoptr (GTimeZone) known = g_time_zone_new_identifier ("EST5EDT");
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (AgendaForum) forum = read_text (
    HEAD DAYS "\"timezone\": \"EST5EDT\", \"sessions\": ["
    "{\"id\": \"a\", \"title\": {\"en\": \"A\"}, \"day\": \"2018-09-08\","
    " \"start\": \"2018-09-08T09:00:00-04:00\"}"
    "]}", &problems);
  GTimeZone *zone = agenda_forum_get_zone (forum);

  if (known != NULL)
    {
      g_assert_cmpuint (problems->len, ==, 0);
      g_assert_cmpstr (g_time_zone_get_identifier (zone), ==, "EST5EDT");
    }
  else
    {
      g_assert_cmpuint (problems->len, ==, 1);
      g_assert_cmpint (agenda_problem_get_code (g_ptr_array_index (problems, 0)), ==,
                       AGENDA_PROBLEM_BAD_ZONE);
      g_assert_cmpint (g_time_zone_get_offset (zone, 0), ==, -4 * HOUR);
    }
}

/* The agenda must be the same one as long as the file is, or nothing could be starred. */
static void
test_id_made_up (void)
{
  static const char text[] = "{\"format\": \"taihe-agenda\", \"version\": 1, \"sessions\": ["
                             "{\"id\": \"a\", \"title\": {\"fr\": \"A\"},"
                             " \"day\": \"2018-09-08\"}]}";
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (AgendaForum) first = read_text (text, &problems);
  g_autoptr (AgendaForum) second = read_text (text, NULL);
  AgendaText *title = agenda_forum_get_title (first);

  g_assert_true (g_str_has_prefix (agenda_forum_get_id (first), "unnamed-"));
  g_assert_cmpuint (strlen (agenda_forum_get_id (first)), ==, strlen ("unnamed-") + 16);
  g_assert_cmpstr (agenda_forum_get_id (first), ==, agenda_forum_get_id (second));

  /* id, languages, timezone, start, end, title */
  g_assert_cmpuint (problems->len, ==, 6);
  g_assert_cmpstr (agenda_forum_get_languages (first)[0], ==, "und");
  g_assert_cmpstr (agenda_text_get (title, "en", NULL), ==, agenda_forum_get_id (first));
}

static void
test_languages_of_title (void)
{
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (AgendaForum) forum = read_text (
    "{\"format\": \"taihe-agenda\", \"version\": 1, \"id\": \"test\", " DAYS ZONE
    "\"title\": {\"EN-us\": \"Test\", \"en-US\": \"Again\", \"ours\": [\"zh-HANS\"], \"zh-hans\": \"样例\"}, "
    "\"sessions\": [{\"id\": \"a\", \"title\": {\"zh-Hans\": \"A\"}, \"day\": \"2018-09-08\"}]}",
    &problems);
  const char *const *languages = agenda_forum_get_languages (forum);

  g_assert_cmpuint (problems->len, ==, 2);
  g_assert_cmpstr (languages[0], ==, "en-US");
  g_assert_cmpstr (languages[1], ==, "zh-Hans");
  g_assert_null (languages[2]);
  g_assert_true (agenda_text_is_ours (agenda_forum_get_title (forum), "zh-Hans"));
}

static void
test_control_characters (void)
{
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (AgendaForum) forum = read_text (
    HEAD DAYS ZONE "\"about\": {\"en\": \"a\\u0000b\\u001b[1mc\\r\\nd\\te\\u007f\\u009f"
    "f\\u2028g\\u202eh\\u2069\\u200fi\", \"zh-Hans\": \"“太和”\\u00a0\"}, "
    "\"sessions\": [{\"id\": \"a\", \"title\": {\"en\": \"A\"}, \"day\": \"2018-09-08\"}]}",
    &problems);
  AgendaText *about = agenda_forum_get_about (forum);

  g_assert_cmpuint (problems->len, ==, 1);
  g_assert_cmpint (agenda_problem_get_severity (g_ptr_array_index (problems, 0)), ==,
                   AGENDA_SEVERITY_WARNING);
  g_assert_cmpstr (agenda_text_get_exact (about, "en"), ==,
                   "ab[1mc\nd\tef\ngh\xe2\x80\x8fi");
  g_assert_cmpstr (agenda_text_get_exact (about, "zh-Hans"), ==, "“太和”\xc2\xa0");
}

/* Texts are looked at in blocks: wherever in one something stands, it is found. */
static void
test_control_characters_any_place (void)
{
  static const char *const unwanted[] = { "\x7f", "\xc2\x9f", "\xe2\x80\xae", "\\u0001" };

  for (guint i = 0; i < G_N_ELEMENTS (unwanted); i++)
    {
      for (guint before = 0; before < 40; before++)
        {
          g_autofree char *plain = g_strnfill (before, 'a');
          g_autofree char *rest = g_strnfill (40 - before, 'b');
          g_autofree char *clean = g_strconcat (plain, rest, NULL);
          g_autofree char *json = g_strconcat (
            HEAD DAYS ZONE "\"about\": {\"en\": \"", plain, unwanted[i], rest, "\"}, \"sessions\": "
            "[{\"id\": \"a\", \"title\": {\"en\": \"A\"}, \"day\": \"2018-09-08\"}]}", NULL);
          g_autoptr (GPtrArray) problems = NULL;
          g_autoptr (AgendaForum) forum = read_text (json, &problems);

          g_assert_cmpuint (problems->len, ==, 1);
          g_assert_cmpstr (agenda_text_get_exact (agenda_forum_get_about (forum), "en"), ==, clean);
        }
    }
}

/* A record that is dropped leaves its id to the next. */
static void
test_id_of_dropped (void)
{
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (AgendaForum) forum = read_text (
    HEAD DAYS ZONE "\"speakers\": [{\"id\": \"p\"}, {\"id\": \"p\", \"name\": {\"en\": \"P\"}}],"
    "\"sessions\": [{\"id\": \"a\", \"title\": {\"en\": \"A\"}, \"day\": \"2018-10-08\"},"
    "{\"id\": \"a\", \"title\": {\"en\": \"B\"}, \"day\": \"2018-09-08\","
    " \"people\": [{\"speaker\": \"p\", \"role\": \"chair\"}, {\"speaker\": \"q\"}]}]}",
    &problems);
  AgendaSession *session = agenda_forum_get_session (forum, "a");

  g_assert_cmpuint (problems->len, ==, 3);
  g_assert_cmpstr (agenda_text_get_exact (agenda_session_get_title (session), "en"), ==, "B");
  g_assert_cmpuint (agenda_session_get_position (session), ==, 1);
  g_assert_cmpuint (agenda_session_get_people (session)->len, ==, 1);
}

/* Of two members of one name the later is read, and a problem is placed there. */
static void
test_later_member (void)
{
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (AgendaForum) forum = read_text (
    HEAD DAYS ZONE "\n\"theme\": {\"en\": \"First\"},\n\"theme\": {\"en\": \"Second\\u0001\"},\n"
    "\"sessions\": [{\"id\": \"a\", \"title\": {\"en\": \"A\"}, \"day\": \"2018-09-08\"}]}",
    &problems);
  const AgendaProblem *problem;

  g_assert_cmpstr (agenda_text_get_exact (agenda_forum_get_theme (forum), "en"), ==, "Second");
  g_assert_cmpuint (problems->len, ==, 2);
  problem = g_ptr_array_index (problems, 0);
  g_assert_cmpint (agenda_problem_get_code (problem), ==, AGENDA_PROBLEM_DUPLICATE_KEY);
  g_assert_cmpuint (agenda_problem_get_line (problem), ==, 3);
  g_assert_cmpuint (agenda_problem_get_column (problem), ==, 1);
  problem = g_ptr_array_index (problems, 1);
  g_assert_cmpint (agenda_problem_get_code (problem), ==, AGENDA_PROBLEM_CONTROL_CHARACTERS);
  g_assert_cmpuint (agenda_problem_get_line (problem), ==, 3);
  g_assert_cmpuint (agenda_problem_get_column (problem), ==, 17);
}

/* The agendas that come with the program have nothing wrong with them. */
static void
test_bundled (gconstpointer user_data)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "agendas",
                                                 (const char *) user_data, NULL);
  g_autoptr (AgendaForum) forum = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  forum = read_good (text);
  g_assert_cmpuint (g_list_model_get_n_items (agenda_forum_get_sessions (forum)), >=, 5);
}

int
main (int   argc,
      char *argv[])
{
  agenda_test_init (&argc, &argv);

  g_test_add_func ("/reader/forum", test_forum);
  g_test_add_func ("/reader/records", test_records);
  g_test_add_func ("/reader/session", test_session);
  g_test_add_func ("/reader/times-dropped", test_times_dropped);
  g_test_add_func ("/reader/day-derived", test_day_derived);
  g_test_add_func ("/reader/days-of-sessions", test_days_of_sessions);
  g_test_add_func ("/reader/zone-guessed", test_zone_guessed);
  g_test_add_func ("/reader/zone-with-digits", test_zone_with_digits);
  g_test_add_func ("/reader/id-made-up", test_id_made_up);
  g_test_add_func ("/reader/languages-of-title", test_languages_of_title);
  g_test_add_func ("/reader/control-characters", test_control_characters);
  g_test_add_func ("/reader/control-characters/any-place", test_control_characters_any_place);
  g_test_add_func ("/reader/id-of-dropped", test_id_of_dropped);
  g_test_add_func ("/reader/later-member", test_later_member);
  g_test_add_data_func ("/reader/bundled/sample", "sample.json", test_bundled);
  g_test_add_data_func ("/reader/bundled/taihe-2018", "taihe-2018.json", test_bundled);

  return g_test_run ();
}
