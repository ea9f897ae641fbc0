/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-application.h"

#include "agenda-session-page.h"
#include "agenda-speaker-page.h"
#include "agenda-test-ui.h"

/* The whole application on a display and a session bus, as main() runs it, from its start to its
 * end; each body runs inside, drives it by its actions, and quits it. */
typedef void (* Body) (GApplication *application);

typedef struct
{
  GApplication *application;
  Body body;
  gboolean done;
} Start;

/* What is done as soon as there is a window. */
static Body first_action;

static void
activated_cb (GApplication *application)
{
  static gboolean activating;

  /* Actions activate the application once more. */
  if (first_action == NULL || activating)
    return;

  activating = TRUE;
  first_action (application);
  activating = FALSE;
}

static gboolean
started_cb (gpointer user_data)
{
  Start *start = user_data;

  start->body (start->application);
  start->done = TRUE;
  g_action_group_activate_action (G_ACTION_GROUP (start->application), "quit", NULL);

  return G_SOURCE_REMOVE;
}

static void
run (Body        body,
     const char *file_name)
{
  AgendaApplication *application = agenda_application_new (agenda_test_language (), AGENDA_LANGUAGE_ENGLISH, TRUE);
  Start start = { G_APPLICATION (application), body, FALSE };
  g_autoptr (GFile) file = file_name != NULL ? agenda_test_forum_file (file_name) : NULL;
  g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;
  char *arguments[] = { (char *) PACKAGE_NAME, path, NULL };
  static gboolean has_run;

  /* Other programs start once. */
  if (has_run)
    g_test_expect_message ("GLib", G_LOG_LEVEL_WARNING,
                           "g_set_application_name() called multiple times");
  has_run = TRUE;
  g_signal_connect_after (application, "activate", G_CALLBACK (activated_cb), NULL);
  g_idle_add (started_cb, &start);
  g_assert_cmpint (g_application_run (G_APPLICATION (application), path != NULL ? 2 : 1,
                                      arguments), ==, 0);
  g_assert_true (start.done);
  g_test_assert_expected_messages ();
  agenda_test_assert_finalized (application);
}

static GtkWidget *
get_window (GApplication *application)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (application));

  g_assert_nonnull (windows);
  g_assert_null (windows->next);

  return windows->data;
}

typedef struct
{
  GtkWidget *window;
  const char *title;
} Titled;

static gboolean
has_title (gpointer user_data)
{
  Titled *titled = user_data;

  return g_strcmp0 (gtk_window_get_title (GTK_WINDOW (titled->window)), titled->title) == 0;
}

static void
wait_for_forum (GApplication *application,
                AgendaForum  *forum)
{
  AgendaText *title = agenda_forum_get_title (forum);
  Titled titled = { get_window (application),
                    agenda_text_get (title, agenda_language_get_tag (agenda_test_language ()),
                                     NULL) };

  g_assert_true (agenda_test_wait_until (has_title, &titled, AGENDA_TEST_DEADLINE_MS));
}

static void
activate (GApplication *application,
          const char   *action,
          const char   *target)
{
  g_assert_true (g_action_group_has_action (G_ACTION_GROUP (application), action));
  g_action_group_activate_action (G_ACTION_GROUP (application), action,
                                  target != NULL ? g_variant_new_string (target) : NULL);
}

static void
activate_in_window (GApplication *application,
                    const char   *action)
{
  GActionGroup *window = G_ACTION_GROUP (get_window (application));

  g_assert_true (g_action_group_get_action_enabled (window, action));
  g_action_group_activate_action (window, action, NULL);
}

/* The page of a type, when it is the one shown. */
static gpointer
get_page (GApplication *application,
          GType         type)
{
  GtkWidget *page = agenda_test_find_widget (get_window (application), type, 0);
  GtkWidget *stack = page != NULL ? gtk_widget_get_parent (page) : NULL;

  return page != NULL && gtk_stack_get_visible_child (GTK_STACK (stack)) == page ? page : NULL;
}

static const char *
get_session (GApplication *application)
{
  AgendaSessionPage *page = get_page (application, AGENDA_TYPE_SESSION_PAGE);

  return page != NULL ? agenda_session_get_id (agenda_session_page_get_session (page)) : NULL;
}

static const char *
get_speaker (GApplication *application)
{
  AgendaSpeakerPage *page = get_page (application, AGENDA_TYPE_SPEAKER_PAGE);

  return page != NULL ? agenda_speaker_get_id (agenda_speaker_page_get_speaker (page)) : NULL;
}

static void
forget (void)
{
  g_autoptr (GSettings) settings = g_settings_new (SETTINGS_SCHEMA);

  g_settings_reset (settings, "agenda");
  g_settings_reset (settings, "language");
  g_settings_reset (settings, "view");
  g_settings_reset (settings, "day");
  g_settings_reset (settings, "session");
  g_settings_reset (settings, "speaker");
  agenda_test_set_language ("en");
}

/* Every page of the agenda that comes with the program, in both languages. */
static void
tour (GApplication *application)
{
  g_autoptr (AgendaForum) forum = agenda_test_forum_bundled ("taihe-2018");
  GListModel *sessions = agenda_forum_get_sessions (forum);
  GListModel *speakers = agenda_forum_get_speakers (forum);
  const char *tags[] = { "en", "zh-Hans" };

  wait_for_forum (application, forum);
  for (gsize i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      agenda_test_set_language (tags[i]);
      for (guint j = 0; j < g_list_model_get_n_items (sessions); j++)
        {
          g_autoptr (AgendaSession) session = g_list_model_get_item (sessions, j);

          activate (application, "show-session", agenda_session_get_id (session));
          agenda_test_settle ();
          g_assert_cmpstr (get_session (application), ==, agenda_session_get_id (session));
        }
      for (guint j = 0; j < g_list_model_get_n_items (speakers); j++)
        {
          g_autoptr (AgendaSpeaker) speaker = g_list_model_get_item (speakers, j);

          activate (application, "show-speaker", agenda_speaker_get_id (speaker));
          agenda_test_settle ();
          g_assert_cmpstr (get_speaker (application), ==, agenda_speaker_get_id (speaker));
        }
    }
  activate (application, "show-forum", NULL);
  g_assert_null (get_session (application));
  g_assert_null (get_speaker (application));
}

static void
test_tour (void)
{
  forget ();
  run (tour, NULL);
}

static void
go_back_and_forward (GApplication *application)
{
  g_autoptr (AgendaForum) forum = agenda_test_forum_bundled ("taihe-2018");

  wait_for_forum (application, forum);
  activate (application, "show-session", "p2p");
  activate (application, "show-speaker", "bokova");
  activate_in_window (application, "back");
  g_assert_cmpstr (get_session (application), ==, "p2p");
  activate_in_window (application, "forward");
  g_assert_cmpstr (get_speaker (application), ==, "bokova");
}

static void
test_history (void)
{
  forget ();
  run (go_back_and_forward, NULL);
}

static void
switch_agendas (GApplication *application)
{
  g_autoptr (AgendaForum) forum = agenda_test_forum_bundled ("taihe-2018");
  g_autoptr (AgendaForum) sample = agenda_test_forum_bundled ("sample");

  wait_for_forum (application, forum);
  activate (application, "agenda", "sample");
  wait_for_forum (application, sample);
  activate (application, "agenda", "");
  wait_for_forum (application, forum);
  activate (application, "agenda", "sample");
  wait_for_forum (application, sample);
}

static void
expect_sample (GApplication *application)
{
  g_autoptr (AgendaForum) sample = agenda_test_forum_bundled ("sample");

  wait_for_forum (application, sample);
}

static void
test_agendas (void)
{
  forget ();
  run (switch_agendas, NULL);
  run (expect_sample, NULL);
}

static void
choose_in_file (GApplication *application)
{
  g_autoptr (AgendaForum) forum = agenda_test_forum_read (AGENDA_TEST_FORUM);

  wait_for_forum (application, forum);
  activate (application, "show-session", "lamps");
}

static void
expect_choice (GApplication *application)
{
  g_autoptr (AgendaForum) forum = agenda_test_forum_read (AGENDA_TEST_FORUM);

  wait_for_forum (application, forum);
  g_assert_cmpstr (get_session (application), ==, "lamps");
}

/* A file from the command line is the agenda of the next start too, at the same place, however
 * soon the delegate quits. */
static void
test_file (void)
{
  forget ();
  run (choose_in_file, AGENDA_TEST_FORUM);
  run (expect_choice, NULL);
}

/* A refused file at the start leaves the delegate with an agenda all the same. */
static void
expect_default (GApplication *application)
{
  g_autoptr (AgendaForum) forum = agenda_test_forum_bundled ("taihe-2018");
  GtkWidget *window = gtk_application_get_windows (GTK_APPLICATION (application))->data;
  GtkWidget *parent = GTK_WIDGET (gtk_window_get_transient_for (GTK_WINDOW (window)));
  Titled titled = { parent != NULL ? parent : window,
                    agenda_text_get (agenda_forum_get_title (forum), "en", NULL) };

  g_assert_true (agenda_test_wait_until (has_title, &titled, AGENDA_TEST_DEADLINE_MS));
  g_assert_nonnull (agenda_test_find_label (agenda_test_get_dialog (titled.window),
                                            "“refused.json” Could Not Be Opened"));
  agenda_test_close_dialog (titled.window);
}

static void
test_refused (void)
{
  forget ();
  run (expect_default, AGENDA_TEST_REFUSED);
}

/* Nor does it make the program forget which agenda was open last. */
static void
expect_sample_behind_dialog (GApplication *application)
{
  g_autoptr (AgendaForum) sample = agenda_test_forum_bundled ("sample");
  GtkWidget *window = gtk_application_get_windows (GTK_APPLICATION (application))->data;
  GtkWidget *parent = GTK_WIDGET (gtk_window_get_transient_for (GTK_WINDOW (window)));
  Titled titled = { parent != NULL ? parent : window,
                    agenda_text_get (agenda_forum_get_title (sample), "en", NULL) };

  g_assert_true (agenda_test_wait_until (has_title, &titled, AGENDA_TEST_DEADLINE_MS));
  agenda_test_close_dialog (titled.window);
}

static void
test_refused_later (void)
{
  forget ();
  run (switch_agendas, NULL);
  run (expect_sample_behind_dialog, AGENDA_TEST_REFUSED);
  run (expect_sample, NULL);
}

/* The language turns over under what is open, and nothing else changes. */
static void
switch_language (GApplication *application)
{
  g_autoptr (AgendaForum) forum = agenda_test_forum_bundled ("taihe-2018");
  GtkWidget *list, *scroller;
  GtkAdjustment *adjustment;
  double position;

  wait_for_forum (application, forum);
  activate (application, "show-session", "p2p");
  agenda_test_settle ();
  list = agenda_test_find_widget (get_window (application), GTK_TYPE_LIST_VIEW, 0);
  scroller = agenda_test_find_widget (get_page (application, AGENDA_TYPE_SESSION_PAGE),
                                      GTK_TYPE_SCROLLED_WINDOW, 0);
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  gtk_adjustment_set_value (adjustment, 120);
  position = gtk_adjustment_get_value (adjustment);
  g_assert_cmpfloat (position, >, 0);

  activate (application, "switch-language", NULL);
  agenda_test_settle ();
  g_assert_cmpstr (agenda_language_get_tag (agenda_test_language ()), ==, "zh-Hans");
  wait_for_forum (application, forum);
  g_assert_cmpstr (get_session (application), ==, "p2p");
  g_assert_true (agenda_test_find_widget (get_window (application), GTK_TYPE_LIST_VIEW, 0) == list);
  /* What is above may be higher or lower in the other language's font. */
  g_assert_cmpfloat (ABS (gtk_adjustment_get_value (adjustment) - position), <, 40);
  g_assert_nonnull (agenda_test_find_label (get_window (application), "中外人文交流分论坛"));
  g_assert_nonnull (agenda_test_find_label (get_window (application), "2018年9月8日 星期六"));
  g_assert_null (agenda_test_find_label (get_window (application), "People-to-People Exchange"));

  activate (application, "switch-language", NULL);
  agenda_test_settle ();
  g_assert_nonnull (agenda_test_find_label (get_window (application), "People-to-People Exchange"));
  g_assert_null (agenda_test_find_label (get_window (application), "中外人文交流分论坛"));
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, position);

  activate (application, "switch-language", NULL);
}

static void
expect_chinese (GApplication *application)
{
  g_autoptr (AgendaForum) forum = agenda_test_forum_bundled ("taihe-2018");

  g_assert_cmpstr (agenda_language_get_tag (agenda_test_language ()), ==, "zh-Hans");
  wait_for_forum (application, forum);
  g_assert_nonnull (agenda_test_find_label (get_window (application), "议程"));
}

static void
test_language (void)
{
  forget ();
  run (switch_language, NULL);
  /* The delegate's choice counts at the next start, whatever the desktop says. */
  agenda_test_set_language ("en");
  run (expect_chinese, NULL);
}

/* An action from outside can be the very first thing the program hears of. */
static void
show_at_once_cb (GApplication *application)
{
  activate (application, "show-session", "p2p");
}

static void
expect_session (GApplication *application)
{
  g_autoptr (AgendaForum) forum = agenda_test_forum_bundled ("taihe-2018");

  wait_for_forum (application, forum);
  g_assert_cmpstr (get_session (application), ==, "p2p");
}

static void
test_action_first (void)
{
  forget ();
  first_action = show_at_once_cb;
  run (expect_session, NULL);
  first_action = NULL;
}

/* Links come the way of files. */
static void
open_link (GApplication *application,
           const char   *address)
{
  g_autoptr (GFile) file = g_file_new_for_uri (address);

  g_application_open (application, &file, 1, "");
}

static void
link_at_once_cb (GApplication *application)
{
  open_link (application, "taihe-agenda:session/plenary?forum=sample");
}

static void
expect_linked (GApplication *application)
{
  g_autoptr (AgendaForum) forum = agenda_test_forum_bundled ("taihe-2018");
  g_autoptr (AgendaForum) sample = agenda_test_forum_bundled ("sample");

  wait_for_forum (application, sample);
  g_assert_cmpstr (get_session (application), ==, "plenary");
  open_link (application, "taihe-agenda:speaker/bokova?forum=taihe-2018");
  wait_for_forum (application, forum);
  g_assert_cmpstr (get_speaker (application), ==, "bokova");
  open_link (application, "taihe-agenda:session/p2p");
  g_assert_cmpstr (get_session (application), ==, "p2p");
}

static void
test_link_first (void)
{
  forget ();
  first_action = link_at_once_cb;
  run (expect_linked, NULL);
  first_action = NULL;
}

/* A link into nowhere leaves the delegate with an agenda all the same. */
static void
bad_link_at_once_cb (GApplication *application)
{
  open_link (application, "taihe-agenda:session/p2p?forum=none");
}

static void
expect_forum (GApplication *application)
{
  g_autoptr (AgendaForum) forum = agenda_test_forum_bundled ("taihe-2018");

  wait_for_forum (application, forum);
  g_assert_null (get_session (application));
}

static void
test_bad_link_first (void)
{
  forget ();
  first_action = bad_link_at_once_cb;
  run (expect_forum, NULL);
  first_action = NULL;
}

static void
speakers_at_once_cb (GApplication *application)
{
  activate (application, "speakers", NULL);
}

static void
expect_speakers (GApplication *application)
{
  g_autoptr (AgendaForum) forum = agenda_test_forum_bundled ("taihe-2018");
  g_autoptr (GVariant) state = NULL;

  wait_for_forum (application, forum);
  state = g_action_group_get_action_state (G_ACTION_GROUP (get_window (application)), "view");
  g_assert_cmpstr (g_variant_get_string (state, NULL), ==, "speakers");
}

/* What is asked for counts more than what was shown the last time. */
static void
test_speakers_first (void)
{
  forget ();
  first_action = speakers_at_once_cb;
  run (expect_speakers, NULL);
  first_action = NULL;
}

/* The families that a text is drawn in, one for each run of it. */
static char *
dup_families (GtkWidget  *widget,
              const char *text)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, text);
  GString *families = g_string_new (NULL);

  for (GSList *run = pango_layout_get_line_readonly (layout, 0)->runs; run != NULL; run = run->next)
    {
      PangoFont *font = ((PangoGlyphItem *) run->data)->item->analysis.font;
      PangoFontDescription *description = pango_font_describe (font);

      g_string_append_printf (families, "%s;", pango_font_description_get_family (description));
      pango_font_description_free (description);
    }

  return g_string_free (families, FALSE);
}

/* Where no desktop names a font, Chinese text has the Chinese one and Latin text has not. */
static void
expect_fonts (GApplication *application)
{
  GtkWidget *window = get_window (application);
  g_autofree char *latin = dup_families (window, "Agenda");
  g_autofree char *han = dup_families (window, "议程");

  g_assert_null (strstr (latin, "CJK"));
  g_assert_nonnull (strstr (han, "CJK"));
}

static void
test_fonts (void)
{
  forget ();
  g_object_set (gtk_settings_get_default (), "gtk-font-name", "Sans 10", NULL);
  run (expect_fonts, NULL);
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-font-name");
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GTestDBus) bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_autofree char *display = g_strdup (g_getenv ("DISPLAY"));
  int status;

  /* It takes the display away, lest the bus of the desktop be found by it. */
  g_test_dbus_up (bus);
  if (display != NULL)
    g_setenv ("DISPLAY", display, TRUE);
  agenda_test_ui_init (&argc, &argv);

  g_test_add_func ("/app/tour", test_tour);
  g_test_add_func ("/app/history", test_history);
  g_test_add_func ("/app/agendas", test_agendas);
  g_test_add_func ("/app/file", test_file);
  g_test_add_func ("/app/refused", test_refused);
  g_test_add_func ("/app/refused/later", test_refused_later);
  g_test_add_func ("/app/language", test_language);
  g_test_add_func ("/app/action-first", test_action_first);
  g_test_add_func ("/app/fonts", test_fonts);
  g_test_add_func ("/app/link-first", test_link_first);
  g_test_add_func ("/app/link-first/bad", test_bad_link_first);
  g_test_add_func ("/app/speakers-first", test_speakers_first);

  status = g_test_run ();
  g_test_dbus_stop (bus);

  return status;
}
