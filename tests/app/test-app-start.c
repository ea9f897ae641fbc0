/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-application.h"

#include "agenda-test-app.h"

/* A first run, in which @first comes as soon as there is a window. */
static void
run_after (AgendaTestAppBody first,
           AgendaTestAppBody body)
{
  agenda_test_app_forget ();
  agenda_test_app_first = first;
  agenda_test_app_run (body, NULL);
  agenda_test_app_first = NULL;
}

/* An action from outside can be the very first thing the program hears of. */
static void
show_at_once_cb (GApplication *application)
{
  agenda_test_app_activate (application, "show-session", "p2p");
}

static void
expect_session (GApplication *application)
{
  g_autoptr (AgendaForum) forum = agenda_test_forum_bundled ("taihe-2018");

  agenda_test_app_wait_for_forum (application, forum);
  g_assert_cmpstr (agenda_test_app_get_session (application), ==, "p2p");
}

static void
test_action_first (void)
{
  run_after (show_at_once_cb, expect_session);
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

  agenda_test_app_wait_for_forum (application, sample);
  g_assert_cmpstr (agenda_test_app_get_session (application), ==, "plenary");
  open_link (application, "taihe-agenda:speaker/bokova?forum=taihe-2018");
  agenda_test_app_wait_for_forum (application, forum);
  g_assert_cmpstr (agenda_test_app_get_speaker (application), ==, "bokova");
  open_link (application, "taihe-agenda:session/p2p");
  g_assert_cmpstr (agenda_test_app_get_session (application), ==, "p2p");
}

static void
test_link_first (void)
{
  run_after (link_at_once_cb, expect_linked);
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

  agenda_test_app_wait_for_forum (application, forum);
  g_assert_null (agenda_test_app_get_session (application));
}

static void
test_bad_link_first (void)
{
  run_after (bad_link_at_once_cb, expect_forum);
}

static void
speakers_at_once_cb (GApplication *application)
{
  agenda_test_app_activate (application, "speakers", NULL);
}

static void
expect_speakers (GApplication *application)
{
  g_autoptr (AgendaForum) forum = agenda_test_forum_bundled ("taihe-2018");
  GActionGroup *actions = G_ACTION_GROUP (agenda_test_app_get_window (application));
  g_autoptr (GVariant) state = NULL;

  agenda_test_app_wait_for_forum (application, forum);
  state = g_action_group_get_action_state (actions, "view");
  g_assert_cmpstr (g_variant_get_string (state, NULL), ==, "speakers");
}

/* What is asked for counts more than what was shown the last time. */
static void
test_speakers_first (void)
{
  run_after (speakers_at_once_cb, expect_speakers);
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
  GtkWidget *window = agenda_test_app_get_window (application);
  g_autofree char *latin = dup_families (window, "Agenda");
  g_autofree char *han = dup_families (window, "议程");

  g_assert_null (strstr (latin, "CJK"));
  g_assert_nonnull (strstr (han, "CJK"));
}

static void
test_fonts (void)
{
  agenda_test_app_forget ();
  g_object_set (gtk_settings_get_default (), "gtk-font-name", "Sans 10", NULL);
  agenda_test_app_run (expect_fonts, NULL);
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-font-name");
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GTestDBus) bus = agenda_test_app_init (&argc, &argv);
  int status;

  g_test_add_func ("/app/start/action", test_action_first);
  g_test_add_func ("/app/start/fonts", test_fonts);
  g_test_add_func ("/app/start/link", test_link_first);
  g_test_add_func ("/app/start/link/bad", test_bad_link_first);
  g_test_add_func ("/app/start/speakers", test_speakers_first);

  status = g_test_run ();
  g_test_dbus_stop (bus);

  return status;
}
