/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-window.h"

#include <glib/gi18n-lib.h>

#include "agenda-plain-text.h"
#include "agenda-session-page.h"
#include "agenda-shell.h"
#include "agenda-speaker-page.h"
#include "agenda-test-window.h"

/* Waits for what it opens, if it opens anything. */
static void
follow (AgendaTestWindow *test,
        const char       *address)
{
  agenda_window_follow_link (test->window, address);
  agenda_test_opener_wait (test->opener);
}

static void
assert_session (AgendaTestWindow *test,
                const char       *id)
{
  AgendaSessionPage *page = agenda_test_window_find (test, AGENDA_TYPE_SESSION_PAGE);

  g_assert_true (gtk_widget_get_child_visible (GTK_WIDGET (page)));
  g_assert_cmpstr (agenda_session_get_id (agenda_session_page_get_session (page)), ==, id);
}

static void
assert_speaker (AgendaTestWindow *test,
                const char       *id)
{
  AgendaSpeakerPage *page = agenda_test_window_find (test, AGENDA_TYPE_SPEAKER_PAGE);

  g_assert_true (gtk_widget_get_child_visible (GTK_WIDGET (page)));
  g_assert_cmpstr (agenda_speaker_get_id (agenda_speaker_page_get_speaker (page)), ==, id);
}

static void
assert_forum (AgendaTestWindow *test,
              const char       *id)
{
  g_assert_cmpstr (agenda_forum_get_id (agenda_context_get_forum (test->context)), ==, id);
}

static void
test_here (AgendaTestWindow *test,
           gconstpointer     name)
{
  follow (test, "taihe-agenda:session/ropes");
  assert_session (test, "ropes");
  follow (test, "taihe-agenda:///speaker/bokova?forum=harbour-2026");
  assert_speaker (test, "bokova");
  assert_forum (test, "harbour-2026");
  g_assert_true (agenda_shell_get_show_detail (agenda_test_window_find (test, AGENDA_TYPE_SHELL)));

  /* A link is a visit like any other. */
  agenda_test_window_activate (test, "back");
  assert_session (test, "ropes");
}

/* Before there is an agenda, its page is waited for. */
static void
test_first (AgendaTestWindow *test,
            gconstpointer     name)
{
  agenda_window_follow_link (test->window, "taihe-agenda:session/p2p");
  g_assert_false (agenda_opener_is_busy (test->opener));
  agenda_test_opener_open (test->opener, "");
  assert_session (test, "p2p");
}

static void
test_bundled (AgendaTestWindow *test,
              gconstpointer     name)
{
  follow (test, "taihe-agenda:session/p2p?forum=taihe-2018");
  assert_forum (test, "taihe-2018");
  assert_session (test, "p2p");
  agenda_test_window_assert_state (test, "agenda", "''");
}

static void
test_library (AgendaTestWindow *test,
              gconstpointer     name)
{
  agenda_test_opener_wait_kept (test->opener, 1);
  agenda_test_opener_open (test->opener, "sample");
  assert_forum (test, "sample");
  follow (test, "taihe-agenda:session/ropes?forum=harbour-2026");
  assert_forum (test, "harbour-2026");
  assert_session (test, "ropes");
}

/* The file was asked for first; the link waits, and then opens its own forum or not. */
static void
test_busy (AgendaTestWindow *test,
           gconstpointer     name)
{
  g_autoptr (GFile) file = agenda_test_forum_file (AGENDA_TEST_FORUM);

  agenda_opener_open_file (test->opener, file);
  follow (test, "taihe-agenda:session/ropes?forum=harbour-2026");
  assert_session (test, "ropes");

  agenda_opener_open_file (test->opener, file);
  agenda_window_follow_link (test->window, "taihe-agenda:session/p2p");
  follow (test, "taihe-agenda:session/p2p?forum=taihe-2018");
  assert_forum (test, "taihe-2018");
  assert_session (test, "p2p");
}

/* A copy of the library that cannot be read any more is refused, and that is all. */
static void
test_damaged (AgendaTestWindow *test,
              gconstpointer     name)
{
  g_autoptr (GFile) file = NULL;

  agenda_test_opener_wait_kept (test->opener, 1);
  agenda_test_opener_open (test->opener, "sample");
  file = agenda_library_get_file (agenda_opener_get_library (test->opener), "harbour-2026");
  g_assert_true (g_file_replace_contents (file, "{", 1, NULL, FALSE, G_FILE_CREATE_NONE, NULL,
                                          NULL, NULL));

  follow (test, "taihe-agenda:session/ropes?forum=harbour-2026");
  assert_forum (test, "sample");
  agenda_test_close_dialog (GTK_WIDGET (test->window));
  agenda_test_opener_open (test->opener, "");
  g_assert_false (agenda_test_window_reads (test, "This agenda has no such session."));
}

/* Each says what is wrong, in the language that is on, and leaves everything as it is. */
static void
test_wrong (AgendaTestWindow *test,
            gconstpointer     name)
{
  static const struct
  {
    const char *address;
    const char *words;
  } wrong[] = {
    { "taihe-agenda:session/none", N_("This agenda has no such session.") },
    { "taihe-agenda:speaker/ropes", N_("This agenda has no such speaker.") },
    { "taihe-agenda:session/ropes?forum=none",
      N_("The link leads into an agenda that has not been opened here.") },
    { "taihe-agenda:session/ropes?forum=..",
      N_("The link leads into an agenda that has not been opened here.") },
    { "taihe-agenda:session/..%2F..%2Fetc%2Fpasswd",
      N_("The link is damaged where it names the session or speaker.") },
    { "taihe-agenda:session/ropes?forum=../../etc/passwd",
      N_("The link is damaged where it names the agenda.") },
    { "taihe-agenda:session\xe2\x80\xae/ropes",
      N_("The link leads to neither a session nor a speaker.") },
    { "taihe-agenda:<b>&amp;%s", N_("The link leads to neither a session nor a speaker.") },
  };

  follow (test, "taihe-agenda:session/ropes");
  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      const char *tag = i % 2 == 0 ? "en" : "zh-Hans";

      g_test_message ("%s", wrong[i].address);
      agenda_test_set_language (tag);
      g_assert_false (agenda_test_window_reads (test, _(wrong[i].words)));
      follow (test, wrong[i].address);
      g_assert_true (agenda_test_window_reads (test, _(wrong[i].words)));
      assert_forum (test, "harbour-2026");
      assert_session (test, "ropes");

      /* A toast waits for the one before it. */
      agenda_test_window_reopen (test);
      follow (test, "taihe-agenda:session/ropes");
    }
}

static void
assert_clipboard (AgendaTestWindow *test,
                  const char       *expected)
{
  g_autofree char *text = agenda_test_dup_clipboard (GTK_WIDGET (test->window));

  g_assert_cmpstr (text, ==, expected);
}

static void
test_copy (AgendaTestWindow *test,
           gconstpointer     name)
{
  AgendaForum *forum = agenda_context_get_forum (test->context);
  AgendaLanguage *language = agenda_context_get_language (test->context);
  g_autofree char *session = NULL;
  g_autofree char *speaker = NULL;

  agenda_test_window_activate (test, "show-session::ropes");
  agenda_test_window_activate (test, "copy-link");
  assert_clipboard (test, "taihe-agenda:session/ropes?forum=harbour-2026");
  agenda_test_window_activate (test, "copy-text");
  session = agenda_plain_text_from_session (forum, agenda_forum_get_session (forum, "ropes"),
                                            language);
  assert_clipboard (test, session);

  agenda_test_window_activate (test, "show-speaker::bokova");
  agenda_test_window_activate (test, "copy-link");
  assert_clipboard (test, "taihe-agenda:speaker/bokova?forum=harbour-2026");
  agenda_test_set_language ("zh-Hans");
  agenda_test_window_activate (test, "copy-text");
  speaker = agenda_plain_text_from_speaker (forum, agenda_forum_get_speaker (forum, "bokova"),
                                            language);
  assert_clipboard (test, speaker);
  g_assert_nonnull (strstr (speaker, "博科娃"));
}

/* What is copied leads back to where it was copied. */
static void
test_round_trip (AgendaTestWindow *test,
                 gconstpointer     name)
{
  g_autofree char *link = NULL;

  agenda_test_opener_wait_kept (test->opener, 1);
  agenda_test_window_activate (test, "show-session::ropes");
  agenda_test_window_activate (test, "copy-link");
  agenda_test_opener_open (test->opener, "");
  link = agenda_test_dup_clipboard (GTK_WIDGET (test->window));
  follow (test, link);
  assert_forum (test, "harbour-2026");
  assert_session (test, "ropes");
}

/* There is something to share on the pages of sessions and speakers alone. */
static void
test_button (AgendaTestWindow *test,
             gconstpointer     name)
{
  AgendaShell *shell = agenda_test_window_find (test, AGENDA_TYPE_SHELL);
  GtkWidget *button = GTK_WIDGET (agenda_shell_get_share_button (shell));
  GMenuModel *menu = gtk_menu_button_get_menu_model (GTK_MENU_BUTTON (button));

  g_assert_false (gtk_widget_get_visible (button));
  g_assert_false (agenda_test_window_can (test, "copy-link"));
  g_assert_false (agenda_test_window_can (test, "copy-text"));
  agenda_test_window_activate (test, "show-session::ropes");
  g_assert_true (gtk_widget_get_visible (button));
  g_assert_true (agenda_test_window_can (test, "copy-link"));
  g_assert_true (agenda_test_window_can (test, "copy-text"));
  agenda_test_window_activate (test, "show-forum");
  g_assert_false (gtk_widget_get_visible (button));
  g_assert_false (agenda_test_window_can (test, "copy-link"));

  for (guint i = 0; i < 2; i++)
    {
      const char *expected[] = { _("Copy _Link"), _("Copy as _Text") };

      agenda_test_assert_named (button, _("Share"));
      g_assert_cmpint (g_menu_model_get_n_items (menu), ==, G_N_ELEMENTS (expected));
      for (gsize j = 0; j < G_N_ELEMENTS (expected); j++)
        {
          g_autofree char *label = NULL;

          g_menu_model_get_item_attribute (menu, (int) j, G_MENU_ATTRIBUTE_LABEL, "s", &label);
          g_assert_cmpstr (label, ==, expected[j]);
        }
      agenda_test_set_language ("zh-Hans");
    }
  agenda_test_assert_named (button, "分享");
}

/* The view that is asked for before there is an agenda is not the one of the last time. */
static void
test_speakers (AgendaTestWindow *test,
               gconstpointer     name)
{
  agenda_test_window_activate (test, "speakers");
  agenda_test_opener_open (test->opener, "");
  agenda_test_window_assert_state (test, "view", "'speakers'");
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

#define ADD(name, file, function) \
  g_test_add ("/ui/window/links/" name, AgendaTestWindow, file, agenda_test_window_set_up, \
              function, agenda_test_window_tear_down)

  ADD ("here", AGENDA_TEST_FORUM, test_here);
  ADD ("first", NULL, test_first);
  ADD ("bundled", AGENDA_TEST_FORUM, test_bundled);
  ADD ("library", AGENDA_TEST_FORUM, test_library);
  ADD ("busy", NULL, test_busy);
  ADD ("damaged", AGENDA_TEST_FORUM, test_damaged);
  ADD ("wrong", AGENDA_TEST_FORUM, test_wrong);
  ADD ("copy", AGENDA_TEST_FORUM, test_copy);
  ADD ("round-trip", AGENDA_TEST_FORUM, test_round_trip);
  ADD ("button", AGENDA_TEST_FORUM, test_button);
  ADD ("speakers", NULL, test_speakers);

#undef ADD

  return g_test_run ();
}
