/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-test-app.h"

#include "agenda-application.h"
#include "agenda-session-page.h"
#include "agenda-speaker-page.h"

typedef struct
{
  GApplication *application;
  AgendaTestAppBody body;
  gboolean done;
} Start;

/* What is done as soon as there is a window. */
AgendaTestAppBody agenda_test_app_first;

static void
activated_cb (GApplication *application)
{
  static gboolean activating;

  /* Actions activate the application once more. */
  if (agenda_test_app_first == NULL || activating)
    return;

  activating = TRUE;
  agenda_test_app_first (application);
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

void
agenda_test_app_run (AgendaTestAppBody        body,
                     const char *file_name)
{
  AgendaApplication *application =
    agenda_application_new (agenda_test_language (), AGENDA_LANGUAGE_ENGLISH, TRUE);
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

GtkWidget *
agenda_test_app_get_window (GApplication *application)
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

void
agenda_test_app_wait_for_title (GtkWidget  *window,
                                const char *title)
{
  Titled titled = { window, title };

  g_assert_true (agenda_test_wait_until (has_title, &titled, AGENDA_TEST_DEADLINE_MS));
}

void
agenda_test_app_wait_for_forum (GApplication *application,
                                AgendaForum  *forum)
{
  AgendaText *title = agenda_forum_get_title (forum);

  agenda_test_app_wait_for_title (
    agenda_test_app_get_window (application),
    agenda_text_get (title, agenda_language_get_tag (agenda_test_language ()), NULL));
}

void
agenda_test_app_activate (GApplication *application,
                          const char   *action,
                          const char   *target)
{
  g_assert_true (g_action_group_has_action (G_ACTION_GROUP (application), action));
  g_action_group_activate_action (G_ACTION_GROUP (application), action,
                                  target != NULL ? g_variant_new_string (target) : NULL);
}

void
agenda_test_app_activate_in_window (GApplication *application,
                                    const char   *action)
{
  GActionGroup *window = G_ACTION_GROUP (agenda_test_app_get_window (application));

  g_assert_true (g_action_group_get_action_enabled (window, action));
  g_action_group_activate_action (window, action, NULL);
}

/* The page of a type, when it is the one shown. */
gpointer
agenda_test_app_get_page (GApplication *application,
                          GType         type)
{
  GtkWidget *page = agenda_test_find_widget (agenda_test_app_get_window (application), type, 0);
  GtkWidget *stack = page != NULL ? gtk_widget_get_parent (page) : NULL;

  return page != NULL && gtk_stack_get_visible_child (GTK_STACK (stack)) == page ? page : NULL;
}

const char *
agenda_test_app_get_session (GApplication *application)
{
  AgendaSessionPage *page = agenda_test_app_get_page (application, AGENDA_TYPE_SESSION_PAGE);

  return page != NULL ? agenda_session_get_id (agenda_session_page_get_session (page)) : NULL;
}

const char *
agenda_test_app_get_speaker (GApplication *application)
{
  AgendaSpeakerPage *page = agenda_test_app_get_page (application, AGENDA_TYPE_SPEAKER_PAGE);

  return page != NULL ? agenda_speaker_get_id (agenda_speaker_page_get_speaker (page)) : NULL;
}

void
agenda_test_app_forget (void)
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

/* The bus that the application has its name on, beside the display that there is. */
GTestDBus *
agenda_test_app_init (int    *argc,
                      char ***argv)
{
  GTestDBus *bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_autofree char *display = g_strdup (g_getenv ("DISPLAY"));

  /* It takes the display away, lest the bus of the desktop be found by it. */
  g_test_dbus_up (bus);
  if (display != NULL)
    g_setenv ("DISPLAY", display, TRUE);
  agenda_test_ui_init (argc, argv);

  return bus;
}
