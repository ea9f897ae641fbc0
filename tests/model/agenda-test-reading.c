/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-test-reading.h"

#include <string.h>

/* What holds of every reading, written without a look at how the reader does it. */

static gboolean
is_id (const char *string)
{
  gsize length = strlen (string);

  return length >= 1 && length <= 64
         && strspn (string, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-")
              == length;
}

static gboolean
turns_direction (gunichar c)
{
  return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

static void
check_string (const char *string)
{
  g_assert_nonnull (string);
  g_assert_cmpstr (string, !=, "");
  g_assert_true (g_utf8_validate (string, -1, NULL));

  for (const char *at = string; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      g_assert_true (c == '\n' || c == '\t' || !g_unichar_iscntrl (c));
      g_assert_false (turns_direction (c));
    }
}

static void
check_text (AgendaText *text)
{
  guint n_tags = agenda_text_get_n_tags (text);

  if (text == NULL)
    return;

  g_assert_cmpuint (n_tags, >, 0);
  g_assert_cmpuint (n_tags, <=, 100);
  g_assert_nonnull (agenda_text_get (text, "en", NULL));
  for (guint i = 0; i < n_tags; i++)
    {
      const char *tag = agenda_text_get_nth_tag (text, i);

      check_string (tag);
      g_assert_cmpuint (strlen (tag), <=, 35);
      check_string (agenda_text_get_exact (text, tag));
    }
}

static void
check_required (AgendaText *text)
{
  g_assert_nonnull (text);
  check_text (text);
}

static void
check_links (GPtrArray *links)
{
  for (guint i = 0; i < links->len; i++)
    {
      const AgendaLink *link = g_ptr_array_index (links, i);

      check_string (link->url);
      g_assert_true (agenda_link_is_allowed (link->url));
      g_assert_true (link->kind == NULL || is_id (link->kind));
      check_text (link->title);
    }
}

static void
check_people (AgendaForum   *forum,
              AgendaSession *session,
              GPtrArray     *people)
{
  for (guint i = 0; i < people->len; i++)
    {
      const AgendaParticipant *participant = g_ptr_array_index (people, i);
      AgendaSpeaker *speaker = participant->speaker;

      g_assert_true (agenda_forum_get_speaker (forum, agenda_speaker_get_id (speaker)) == speaker);
      g_assert_true (g_ptr_array_find (agenda_forum_get_speaker_sessions (forum, speaker), session,
                                       NULL));
      check_text (participant->title);
    }
}

static void
check_times (AgendaWhen *when)
{
  gint64 start = agenda_when_get_start (when);
  gint64 end = agenda_when_get_end (when);

  g_assert_true (end == AGENDA_TIME_UNKNOWN || start != AGENDA_TIME_UNKNOWN);
  g_assert_true (end == AGENDA_TIME_UNKNOWN || end >= start);
}

static void
check_topics (AgendaForum   *forum,
              AgendaSession *session)
{
  GListModel *topics = agenda_session_get_topics (session);
  guint n_topics = g_list_model_get_n_items (topics);

  for (guint i = 0; i < n_topics; i++)
    {
      g_autoptr (AgendaTopic) topic = g_list_model_get_item (topics, i);
      AgendaSession *found = NULL;
      const char *id = agenda_topic_get_id (topic);
      AgendaWhen *when = agenda_topic_get_when (topic);

      g_assert_true (is_id (id));
      g_assert_true (agenda_forum_get_topic (forum, id, &found) == topic);
      g_assert_true (found == session);
      check_required (agenda_topic_get_title (topic));
      check_text (agenda_topic_get_description (topic));
      check_people (forum, session, agenda_topic_get_people (topic));
      if (when != NULL)
        {
          g_assert_cmpuint (agenda_when_get_julian (when), ==,
                            agenda_when_get_julian (agenda_session_get_when (session)));
          g_assert_true (agenda_when_has_start (when));
          check_times (when);
        }
    }
}

static void
check_place (AgendaForum   *forum,
             AgendaSession *session)
{
  AgendaRoom *room = agenda_session_get_room (session);
  AgendaTrack *track = agenda_session_get_track (session);

  if (room != NULL)
    {
      g_assert_true (agenda_forum_get_room (forum, agenda_room_get_id (room)) == room);
      g_assert_true (g_ptr_array_find (agenda_forum_get_room_sessions (forum, room), session,
                                       NULL));
    }
  if (track != NULL)
    {
      g_assert_true (agenda_forum_get_track (forum, agenda_track_get_id (track)) == track);
      g_assert_true (g_ptr_array_find (agenda_forum_get_track_sessions (forum, track), session,
                                       NULL));
    }
}

static void
check_session (AgendaForum   *forum,
               AgendaSession *session)
{
  AgendaWhen *when = agenda_session_get_when (session);
  const char *id = agenda_session_get_id (session);
  GDate day, first, last;

  g_assert_true (is_id (id));
  g_assert_true (agenda_forum_get_session (forum, id) == session);

  agenda_when_get_day (when, &day);
  agenda_forum_get_start (forum, &first);
  agenda_forum_get_end (forum, &last);
  g_assert_cmpint (g_date_compare (&first, &day), <=, 0);
  g_assert_cmpint (g_date_compare (&day, &last), <=, 0);
  check_times (when);

  check_required (agenda_session_get_title (session));
  check_text (agenda_session_get_subtitle (session));
  check_text (agenda_session_get_notice (session));
  check_text (agenda_session_get_summary (session));
  check_text (agenda_session_get_description (session));
  check_links (agenda_session_get_links (session));
  check_place (forum, session);
  check_people (forum, session, agenda_session_get_people (session));
  check_topics (forum, session);
}

static void
check_sessions (AgendaForum *forum)
{
  GListModel *sessions = agenda_forum_get_sessions (forum);
  guint n_sessions = g_list_model_get_n_items (sessions);
  g_autoptr (AgendaSession) last = NULL;

  g_assert_cmpuint (n_sessions, >, 0);
  for (guint i = 0; i < n_sessions; i++)
    {
      g_autoptr (AgendaSession) session = g_list_model_get_item (sessions, i);

      check_session (forum, session);
      g_assert_true (last == NULL || agenda_session_compare (last, session) < 0);
      g_set_object (&last, session);
    }
}

static void
check_speaker (AgendaForum   *forum,
               AgendaSpeaker *speaker)
{
  const char *id = agenda_speaker_get_id (speaker);
  const char *country = agenda_speaker_get_country (speaker);

  g_assert_true (is_id (id));
  g_assert_true (agenda_forum_get_speaker (forum, id) == speaker);
  check_required (agenda_speaker_get_name (speaker));
  check_text (agenda_speaker_get_sort (speaker));
  check_text (agenda_speaker_get_position (speaker));
  check_text (agenda_speaker_get_organisation (speaker));
  check_text (agenda_speaker_get_honorific (speaker));
  check_text (agenda_speaker_get_country_name (speaker));
  check_text (agenda_speaker_get_biography (speaker));
  check_text (agenda_speaker_get_notes (speaker));
  check_links (agenda_speaker_get_links (speaker));
  if (country != NULL)
    g_assert_true (strlen (country) == 2 && g_ascii_isupper (country[0])
                   && g_ascii_isupper (country[1]));
}

static void
check_records (AgendaForum *forum)
{
  GListModel *tracks = agenda_forum_get_tracks (forum);
  GListModel *rooms = agenda_forum_get_rooms (forum);
  GListModel *speakers = agenda_forum_get_speakers (forum);

  for (guint i = 0; i < g_list_model_get_n_items (tracks); i++)
    {
      g_autoptr (AgendaTrack) track = g_list_model_get_item (tracks, i);
      const char *color = agenda_track_get_color (track);

      g_assert_true (is_id (agenda_track_get_id (track)));
      g_assert_true (agenda_forum_get_track (forum, agenda_track_get_id (track)) == track);
      check_required (agenda_track_get_title (track));
      if (color != NULL)
        g_assert_true (color[0] == '#' && strspn (color + 1, "0123456789abcdefABCDEF") == 6
                       && color[7] == '\0');
    }

  for (guint i = 0; i < g_list_model_get_n_items (rooms); i++)
    {
      g_autoptr (AgendaRoom) room = g_list_model_get_item (rooms, i);

      g_assert_true (is_id (agenda_room_get_id (room)));
      g_assert_true (agenda_forum_get_room (forum, agenda_room_get_id (room)) == room);
      g_assert_cmpuint (agenda_room_get_capacity (room), <=, G_MAXINT);
      check_required (agenda_room_get_name (room));
      check_text (agenda_room_get_floor (room));
    }

  for (guint i = 0; i < g_list_model_get_n_items (speakers); i++)
    {
      g_autoptr (AgendaSpeaker) speaker = g_list_model_get_item (speakers, i);

      check_speaker (forum, speaker);
    }
}

static void
check_forum (AgendaForum *forum)
{
  const char *const *languages = agenda_forum_get_languages (forum);

  g_assert_true (is_id (agenda_forum_get_id (forum)));
  g_assert_cmpuint (agenda_forum_get_revision (forum), <=, G_MAXINT);
  g_assert_nonnull (agenda_forum_get_zone (forum));
  g_assert_nonnull (languages[0]);
  g_assert_cmpuint (g_strv_length ((char **) languages), <=, 100);

  check_required (agenda_forum_get_title (forum));
  check_text (agenda_forum_get_theme (forum));
  check_text (agenda_forum_get_about (forum));
  check_text (agenda_forum_get_place (forum));
  check_text (agenda_forum_get_organiser (forum));
  check_links (agenda_forum_get_links (forum));
  check_links (agenda_forum_get_sources (forum));
  check_records (forum);
  check_sessions (forum);
}

/* How many characters each line of the file has, the last whether or not it is empty. */
static GArray *
measure_lines (GBytes *bytes)
{
  GArray *lines = g_array_new (FALSE, TRUE, sizeof (guint));
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  g_array_set_size (lines, 1);
  for (gsize i = 0; i < length; i++)
    {
      if (data[i] == '\n')
        g_array_set_size (lines, lines->len + 1);
      else if (((guchar) data[i] & 0xc0) != 0x80)
        g_array_index (lines, guint, lines->len - 1)++;
    }

  return lines;
}

static void
check_problem (const AgendaProblem *problem,
               GArray              *lines)
{
  g_autofree char *message = agenda_problem_get_message (problem);
  g_autofree char *formatted = agenda_problem_format (problem, "file.json");
  AgendaProblemCode code = agenda_problem_get_code (problem);
  guint line = agenda_problem_get_line (problem);
  guint column = agenda_problem_get_column (problem);

  check_string (message);
  check_string (formatted);
  g_assert_null (strpbrk (formatted, "\n\t"));
  g_assert_cmpint (agenda_problem_get_severity (problem) == AGENDA_SEVERITY_WARNING, ==,
                   code >= AGENDA_PROBLEM_UNKNOWN_KIND);

  /* A file that is too large is not looked into. */
  if (code == AGENDA_PROBLEM_TOO_LARGE)
    return;

  g_assert_nonnull (agenda_problem_get_path (problem));
  g_assert_true (g_utf8_validate (agenda_problem_get_path (problem), -1, NULL));
  g_assert_cmpuint (line, >=, 1);
  g_assert_cmpuint (line, <=, lines->len);
  g_assert_cmpuint (column, >=, 1);
  g_assert_cmpuint (column, <=, g_array_index (lines, guint, line - 1) + 1);
}

static void
check_problems (GPtrArray *problems,
                gboolean   refused,
                GBytes    *bytes)
{
  g_autoptr (GArray) lines = measure_lines (bytes);

  g_assert_nonnull (problems);
  g_assert_cmpuint (problems->len, <=, AGENDA_READER_MAX_PROBLEMS + 2);
  for (guint i = 0; i < problems->len; i++)
    {
      const AgendaProblem *problem = g_ptr_array_index (problems, i);
      gboolean refuses = agenda_problem_get_code (problem) < AGENDA_PROBLEM_DUPLICATE_KEY;

      check_problem (problem, lines);
      g_assert_true (refuses == (refused && i == 0));
      if (i > (refused ? 1 : 0))
        {
          const AgendaProblem *last = g_ptr_array_index (problems, i - 1);
          guint line = agenda_problem_get_line (last);

          g_assert_cmpuint (line, <=, agenda_problem_get_line (problem));
          if (line == agenda_problem_get_line (problem))
            g_assert_cmpuint (agenda_problem_get_column (last), <=,
                              agenda_problem_get_column (problem));
        }
    }
}

gboolean
agenda_test_check_reading (GBytes *bytes)
{
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (AgendaForum) forum = agenda_reader_read_bytes (bytes, NULL, &problems, &error);

  g_assert_true ((forum == NULL) == (error != NULL));
  check_problems (problems, forum == NULL, bytes);
  if (forum == NULL)
    g_assert_error (error, AGENDA_READER_ERROR,
                    (int) agenda_problem_get_code (g_ptr_array_index (problems, 0)));
  else
    check_forum (forum);

  return forum != NULL;
}
