/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-window.h"

#include "agenda-session-list.h"
#include "agenda-speaker-list.h"
#include "agenda-test-window.h"

/* What a window remembers and finds again at the next start. */

static const char *
get_session (AgendaTestWindow *test)
{
  AgendaSessionList *list = agenda_test_window_find (test, AGENDA_TYPE_SESSION_LIST);
  AgendaSession *session =
    agenda_item_list_get_selected (agenda_session_list_get_items (list));

  return session != NULL ? agenda_session_get_id (session) : NULL;
}

static const char *
get_speaker (AgendaTestWindow *test)
{
  AgendaSpeakerList *list = agenda_test_window_find (test, AGENDA_TYPE_SPEAKER_LIST);
  AgendaSpeaker *speaker =
    agenda_item_list_get_selected (agenda_speaker_list_get_items (list));

  return speaker != NULL ? agenda_speaker_get_id (speaker) : NULL;
}

static void
assert_kept (AgendaTestWindow *test,
             const char       *key,
             const char       *expected)
{
  g_autofree char *value = g_settings_get_string (test->settings, key);

  g_assert_cmpstr (value, ==, expected);
}

static void
test_session (AgendaTestWindow *test,
              gconstpointer     name)
{
  g_autofree char *day = NULL;

  agenda_test_window_activate (test, "nth-day(2)");
  agenda_test_window_activate (test, "show-session::lamps");
  day = agenda_test_window_dup_state (test, "day");
  agenda_test_opener_wait_kept (test->opener, 1);

  agenda_test_window_reopen (test);
  assert_kept (test, "agenda", "opened:harbour-2026");
  assert_kept (test, "day", "2026-05-02");
  assert_kept (test, "session", "lamps");
  assert_kept (test, "speaker", "");
  g_assert_cmpstr (get_session (test), ==, "lamps");
  agenda_test_window_assert_state (test, "day", day);
  agenda_test_window_assert_state (test, "view", "'agenda'");
  g_assert_true (agenda_test_window_reads (test, "Session"));

  /* The front page is behind it. */
  g_assert_true (agenda_test_window_can (test, "back"));
}

static void
test_speaker (AgendaTestWindow *test,
              gconstpointer     name)
{
  agenda_test_window_activate (test, "view::speakers");
  agenda_test_window_activate (test, "show-speaker::li");
  agenda_test_opener_wait_kept (test->opener, 1);

  agenda_test_window_reopen (test);
  assert_kept (test, "session", "");
  assert_kept (test, "speaker", "li");
  assert_kept (test, "day", "");
  g_assert_cmpstr (get_speaker (test), ==, "li");
  g_assert_null (get_session (test));
  agenda_test_window_assert_state (test, "view", "'speakers'");
}

static void
test_front_page (AgendaTestWindow *test,
                 gconstpointer     name)
{
  agenda_test_window_activate (test, "show-session::lamps");
  agenda_test_window_activate (test, "show-forum");
  agenda_test_opener_wait_kept (test->opener, 1);

  agenda_test_window_reopen (test);
  g_assert_null (get_session (test));
  g_assert_false (agenda_test_window_can (test, "back"));
}

static void
test_size (AgendaTestWindow *test,
           gconstpointer     name)
{
  int width, height;

  gtk_window_get_default_size (GTK_WINDOW (test->window), &width, &height);
  g_assert_cmpint (width, ==, 1120);
  g_assert_cmpint (height, ==, 740);

  gtk_window_set_default_size (GTK_WINDOW (test->window), 800, 500);
  agenda_test_settle ();
  agenda_test_window_reopen (test);
  gtk_window_get_default_size (GTK_WINDOW (test->window), &width, &height);
  g_assert_cmpint (width, ==, 800);
  g_assert_cmpint (height, ==, 500);
  g_assert_false (g_settings_get_boolean (test->settings, "window-maximized"));
}

/* What is remembered of one agenda is not looked for in another. */
static void
test_other_agenda (AgendaTestWindow *test,
                   gconstpointer     name)
{
  agenda_test_window_activate (test, "show-session::lamps");
  agenda_test_opener_wait_kept (test->opener, 1);
  gtk_window_close (GTK_WINDOW (test->window));
  g_settings_set_string (test->settings, "agenda", "");

  agenda_test_opener_open (test->opener, "sample");
  g_assert_null (get_session (test));
  assert_kept (test, "agenda", "sample");
}

/* Settings can be of another version, and files change. */
static void
test_nonsense (AgendaTestWindow *test,
               gconstpointer     name)
{
  g_settings_set_string (test->settings, "agenda", "opened:gone");
  g_settings_set_string (test->settings, "session", "gone");
  g_settings_set_string (test->settings, "speaker", "gone");
  g_settings_set_string (test->settings, "day", "2026-02-31");

  agenda_test_opener_open (test->opener, "opened:gone");
  assert_kept (test, "agenda", "");
  g_assert_null (get_session (test));
  agenda_test_window_assert_state (test, "day", "0");
}

/* A day that the forum does not have would leave the list empty. */
static void
test_day_of_other_revision (AgendaTestWindow *test,
                            gconstpointer     name)
{
  g_settings_set_string (test->settings, "agenda", "");
  g_settings_set_string (test->settings, "day", "1999-12-31");

  agenda_test_opener_open (test->opener, "");
  agenda_test_window_assert_state (test, "day", "0");
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

#define ADD(name, file, function) \
  g_test_add ("/ui/window/state/" name, AgendaTestWindow, file, agenda_test_window_set_up, \
              function, agenda_test_window_tear_down)

  ADD ("session", AGENDA_TEST_FORUM, test_session);
  ADD ("speaker", AGENDA_TEST_FORUM, test_speaker);
  ADD ("front-page", AGENDA_TEST_FORUM, test_front_page);
  ADD ("size", NULL, test_size);
  ADD ("other-agenda", AGENDA_TEST_FORUM, test_other_agenda);
  ADD ("nonsense", NULL, test_nonsense);
  ADD ("day-of-other-revision", NULL, test_day_of_other_revision);

#undef ADD

  return g_test_run ();
}
