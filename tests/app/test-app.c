/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-application.h"

#include "agenda-session-page.h"
#include "agenda-speaker-page.h"
#include "agenda-test-app.h"

/* Every page of the agenda that comes with the program, in both languages. */
static void
tour (GApplication *application)
{
  g_autoptr (AgendaForum) forum = agenda_test_forum_bundled ("taihe-2018");
  GListModel *sessions = agenda_forum_get_sessions (forum);
  GListModel *speakers = agenda_forum_get_speakers (forum);
  const char *tags[] = { "en", "zh-Hans" };

  agenda_test_app_wait_for_forum (application, forum);
  for (gsize i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      agenda_test_set_language (tags[i]);
      for (guint j = 0; j < g_list_model_get_n_items (sessions); j++)
        {
          g_autoptr (AgendaSession) session = g_list_model_get_item (sessions, j);

          agenda_test_app_activate (application, "show-session", agenda_session_get_id (session));
          agenda_test_settle ();
          g_assert_cmpstr (agenda_test_app_get_session (application), ==,
                           agenda_session_get_id (session));
        }
      for (guint j = 0; j < g_list_model_get_n_items (speakers); j++)
        {
          g_autoptr (AgendaSpeaker) speaker = g_list_model_get_item (speakers, j);

          agenda_test_app_activate (application, "show-speaker", agenda_speaker_get_id (speaker));
          agenda_test_settle ();
          g_assert_cmpstr (agenda_test_app_get_speaker (application), ==,
                           agenda_speaker_get_id (speaker));
        }
    }
  agenda_test_app_activate (application, "show-forum", NULL);
  g_assert_null (agenda_test_app_get_session (application));
  g_assert_null (agenda_test_app_get_speaker (application));
}

static void
test_tour (void)
{
  agenda_test_app_forget ();
  agenda_test_app_run (tour, NULL);
}

static void
go_back_and_forward (GApplication *application)
{
  g_autoptr (AgendaForum) forum = agenda_test_forum_bundled ("taihe-2018");

  agenda_test_app_wait_for_forum (application, forum);
  agenda_test_app_activate (application, "show-session", "p2p");
  agenda_test_app_activate (application, "show-speaker", "bokova");
  agenda_test_app_activate_in_window (application, "back");
  g_assert_cmpstr (agenda_test_app_get_session (application), ==, "p2p");
  agenda_test_app_activate_in_window (application, "forward");
  g_assert_cmpstr (agenda_test_app_get_speaker (application), ==, "bokova");
}

static void
test_history (void)
{
  agenda_test_app_forget ();
  agenda_test_app_run (go_back_and_forward, NULL);
}

static void
switch_agendas (GApplication *application)
{
  g_autoptr (AgendaForum) forum = agenda_test_forum_bundled ("taihe-2018");
  g_autoptr (AgendaForum) sample = agenda_test_forum_bundled ("sample");

  agenda_test_app_wait_for_forum (application, forum);
  agenda_test_app_activate (application, "agenda", "sample");
  agenda_test_app_wait_for_forum (application, sample);
  agenda_test_app_activate (application, "agenda", "");
  agenda_test_app_wait_for_forum (application, forum);
  agenda_test_app_activate (application, "agenda", "sample");
  agenda_test_app_wait_for_forum (application, sample);
}

static void
expect_sample (GApplication *application)
{
  g_autoptr (AgendaForum) sample = agenda_test_forum_bundled ("sample");

  agenda_test_app_wait_for_forum (application, sample);
}

static void
test_agendas (void)
{
  agenda_test_app_forget ();
  agenda_test_app_run (switch_agendas, NULL);
  agenda_test_app_run (expect_sample, NULL);
}

static void
choose_in_file (GApplication *application)
{
  g_autoptr (AgendaForum) forum = agenda_test_forum_read (AGENDA_TEST_FORUM);

  agenda_test_app_wait_for_forum (application, forum);
  agenda_test_app_activate (application, "show-session", "lamps");
}

static void
expect_choice (GApplication *application)
{
  g_autoptr (AgendaForum) forum = agenda_test_forum_read (AGENDA_TEST_FORUM);

  agenda_test_app_wait_for_forum (application, forum);
  g_assert_cmpstr (agenda_test_app_get_session (application), ==, "lamps");
}

/* A file from the command line is the agenda of the next start too, at the same place, however
 * soon the delegate quits. */
static void
test_file (void)
{
  agenda_test_app_forget ();
  agenda_test_app_run (choose_in_file, AGENDA_TEST_FORUM);
  agenda_test_app_run (expect_choice, NULL);
}

/* A refused file at the start leaves the delegate with an agenda all the same. */
static void
expect_default (GApplication *application)
{
  g_autoptr (AgendaForum) forum = agenda_test_forum_bundled ("taihe-2018");
  GtkWidget *window = gtk_application_get_windows (GTK_APPLICATION (application))->data;
  GtkWidget *parent = GTK_WIDGET (gtk_window_get_transient_for (GTK_WINDOW (window)));

  window = parent != NULL ? parent : window;
  agenda_test_app_wait_for_title (window,
                                  agenda_text_get (agenda_forum_get_title (forum), "en", NULL));
  g_assert_nonnull (agenda_test_find_label (agenda_test_get_dialog (window),
                                            "“refused.json” Could Not Be Opened"));
  agenda_test_close_dialog (window);
}

static void
test_refused (void)
{
  agenda_test_app_forget ();
  agenda_test_app_run (expect_default, AGENDA_TEST_REFUSED);
}

/* Nor does it make the program forget which agenda was open last. */
static void
expect_sample_behind_dialog (GApplication *application)
{
  g_autoptr (AgendaForum) sample = agenda_test_forum_bundled ("sample");
  GtkWidget *window = gtk_application_get_windows (GTK_APPLICATION (application))->data;
  GtkWidget *parent = GTK_WIDGET (gtk_window_get_transient_for (GTK_WINDOW (window)));

  window = parent != NULL ? parent : window;
  agenda_test_app_wait_for_title (window,
                                  agenda_text_get (agenda_forum_get_title (sample), "en", NULL));
  agenda_test_close_dialog (window);
}

static void
test_refused_later (void)
{
  agenda_test_app_forget ();
  agenda_test_app_run (switch_agendas, NULL);
  agenda_test_app_run (expect_sample_behind_dialog, AGENDA_TEST_REFUSED);
  agenda_test_app_run (expect_sample, NULL);
}

static gboolean
has_room_to_scroll (gpointer user_data)
{
  GtkAdjustment *adjustment = user_data;

  return gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment) >= 120;
}

/* The language turns over under what is open, and nothing else changes. */
static void
switch_language (GApplication *application)
{
  g_autoptr (AgendaForum) forum = agenda_test_forum_bundled ("taihe-2018");
  GtkWidget *window = agenda_test_app_get_window (application);
  GtkWidget *list, *scroller;
  GtkAdjustment *adjustment;
  double position;

  agenda_test_app_wait_for_forum (application, forum);
  agenda_test_app_activate (application, "show-session", "p2p");
  agenda_test_settle ();
  list = agenda_test_find_widget (window, GTK_TYPE_LIST_VIEW, 0);
  scroller = agenda_test_app_get_page (application, AGENDA_TYPE_SESSION_PAGE);
  scroller = agenda_test_find_widget (scroller, GTK_TYPE_SCROLLED_WINDOW, 0);
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  g_assert_true (agenda_test_wait_until (has_room_to_scroll, adjustment, AGENDA_TEST_DEADLINE_MS));
  gtk_adjustment_set_value (adjustment, 120);
  position = gtk_adjustment_get_value (adjustment);
  g_assert_cmpfloat (position, >, 0);

  agenda_test_app_activate (application, "switch-language", NULL);
  agenda_test_settle ();
  g_assert_cmpstr (agenda_language_get_tag (agenda_test_language ()), ==, "zh-Hans");
  agenda_test_app_wait_for_forum (application, forum);
  g_assert_cmpstr (agenda_test_app_get_session (application), ==, "p2p");
  g_assert_true (agenda_test_find_widget (window, GTK_TYPE_LIST_VIEW, 0) == list);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, position);
  g_assert_nonnull (agenda_test_find_label (window, "中外人文交流分论坛"));
  g_assert_nonnull (agenda_test_find_label (window, "2018年9月8日 星期六"));
  g_assert_null (agenda_test_find_label (window, "People-to-People Exchange"));

  agenda_test_app_activate (application, "switch-language", NULL);
  agenda_test_settle ();
  g_assert_nonnull (agenda_test_find_label (window, "People-to-People Exchange"));
  g_assert_null (agenda_test_find_label (window, "中外人文交流分论坛"));
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, position);

  agenda_test_app_activate (application, "switch-language", NULL);
}

static void
expect_chinese (GApplication *application)
{
  g_autoptr (AgendaForum) forum = agenda_test_forum_bundled ("taihe-2018");

  g_assert_cmpstr (agenda_language_get_tag (agenda_test_language ()), ==, "zh-Hans");
  agenda_test_app_wait_for_forum (application, forum);
  g_assert_nonnull (agenda_test_find_label (agenda_test_app_get_window (application), "议程"));
}

static void
test_language (void)
{
  agenda_test_app_forget ();
  /* In a font of both languages, so that what is above the view is as high in each. */
  g_object_set (gtk_settings_get_default (), "gtk-font-name", "Noto Sans CJK SC 10", NULL);
  agenda_test_app_run (switch_language, NULL);
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-font-name");
  /* The delegate's choice counts at the next start, whatever the desktop says. */
  agenda_test_set_language ("en");
  agenda_test_app_run (expect_chinese, NULL);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GTestDBus) bus = agenda_test_app_init (&argc, &argv);
  int status;

  g_test_add_func ("/app/tour", test_tour);
  g_test_add_func ("/app/history", test_history);
  g_test_add_func ("/app/agendas", test_agendas);
  g_test_add_func ("/app/file", test_file);
  g_test_add_func ("/app/refused", test_refused);
  g_test_add_func ("/app/refused/later", test_refused_later);
  g_test_add_func ("/app/language", test_language);

  status = g_test_run ();
  g_test_dbus_stop (bus);

  return status;
}
