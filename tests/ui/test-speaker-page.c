/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-speaker-page.h"

#include "agenda-parallel-text.h"
#include "agenda-section.h"
#include "agenda-test-page.h"

static GtkWidget *
show (AgendaTestPage *fixture,
      const char     *id)
{
  GtkWidget *page = agenda_speaker_page_new (fixture->context);

  agenda_speaker_page_set_speaker (AGENDA_SPEAKER_PAGE (page),
                                   agenda_forum_get_speaker (fixture->forum, id));
  agenda_test_page_show (fixture, page);

  return page;
}

static GtkWidget *
part (GtkWidget  *page,
      const char *name)
{
  GObject *object = gtk_widget_get_template_child (page, AGENDA_TYPE_SPEAKER_PAGE, name);

  g_assert_true (GTK_IS_WIDGET (object));

  return GTK_WIDGET (object);
}

static void
assert_part (GtkWidget  *page,
             const char *name,
             const char *text)
{
  GtkWidget *label = part (page, name);

  g_assert_true (gtk_widget_get_visible (label));
  g_assert_cmpstr (AGENDA_IS_PARALLEL_TEXT (label)
                     ? agenda_parallel_text_get_first (AGENDA_PARALLEL_TEXT (label))
                     : gtk_label_get_text (GTK_LABEL (label)),
                   ==, text);
}

static void
test_speaker_property (AgendaTestPage *fixture,
                       gconstpointer   data)
{
  GtkWidget *page = g_object_ref_sink (agenda_speaker_page_new (fixture->context));

  agenda_test_property (page, "speaker", agenda_forum_get_speaker (fixture->forum, "chen"),
                        agenda_forum_get_speaker (fixture->forum, "bokova"));
  agenda_test_property (page, "speaker", agenda_forum_get_speaker (fixture->forum, "chen"), NULL);
  g_assert_true (agenda_speaker_page_get_speaker (AGENDA_SPEAKER_PAGE (page))
                 == agenda_forum_get_speaker (fixture->forum, "chen"));
  agenda_test_assert_finalized (page);
}

static void
test_content (AgendaTestPage *fixture,
              gconstpointer   data)
{
  GtkWidget *page = show (fixture, "chen");

  assert_part (page, "name", "Chen Dali");
  gtk_test_accessible_assert_role (part (page, "name"), GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_role (part (page, "avatar"), GTK_ACCESSIBLE_ROLE_NONE);
  assert_part (page, "other_name", "陈大立");
  assert_part (page, "position", "Keeper of <Lamps> & Oil");
  assert_part (page, "organisation", "The Lighthouse");
  assert_part (page, "country", "China");
  assert_part (page, "biography", "Keeps the lamps.");
  assert_part (page, "notes", "A note.");
  agenda_test_assert_fits (page);

  /* Little is known of some. */
  agenda_speaker_page_set_speaker (AGENDA_SPEAKER_PAGE (page),
                                   agenda_forum_get_speaker (fixture->forum, "solo"));
  assert_part (page, "name", "Solo");
  g_assert_false (gtk_widget_get_visible (part (page, "other_name")));
  g_assert_false (gtk_widget_get_visible (part (page, "position")));
  g_assert_false (gtk_widget_get_visible (part (page, "country")));
  g_assert_false (gtk_widget_get_visible (part (page, "prose")));
  g_assert_false (gtk_widget_get_visible (part (page, "links")));
}

static void
test_sessions (AgendaTestPage *fixture,
               gconstpointer   data)
{
  GtkWidget *page = show (fixture, "chen");
  GtkWidget *sessions = part (page, "sessions");
  GtkWidget *lamps = agenda_test_find_row (sessions, "Lamps <b>&</b> Oil");
  GtkWidget *waves = agenda_test_find_row (sessions, "Waves");

  g_assert_cmpuint (agenda_section_get_n_rows (AGENDA_SECTION (sessions)), ==, 2);
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (lamps)), ==,
                   "Fri 1 May · 09:00–10:30 · Hall <A> & B\n"
                   "Speaker · “Lamps & oil”");
  /* A part in a topic is one in the session. */
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (waves)), ==,
                   "Cancelled · Fri 1 May · Time to be announced · Hall <A> & B\n"
                   "Panellist · Foam");
  g_assert_true (gtk_widget_has_css_class (waves, "cancelled"));

  gtk_widget_activate (waves);
  gtk_widget_activate (agenda_test_find_row (part (page, "links"), "https://example.org/chen"));
  g_assert_cmpstr (fixture->activated->str, ==,
                   "show-session waves\nopen-link https://example.org/chen\n");
}

static void
test_language (AgendaTestPage *fixture,
               gconstpointer   data)
{
  GtkWidget *page = show (fixture, "chen");
  GtkWidget *lamps = agenda_test_find_row (page, "Lamps <b>&</b> Oil");

  agenda_test_set_language (AGENDA_LANGUAGE_CHINESE);
  assert_part (page, "name", "陈大立");
  assert_part (page, "other_name", "Chen Dali");
  assert_part (page, "position", "站长");
  assert_part (page, "country", "中国");
  assert_part (page, "biography", "守灯。");
  g_assert_true (agenda_test_find_row (page, "灯") == lamps);
  agenda_test_assert_fits (page);

  /* Only known in English, and said to be. */
  agenda_speaker_page_set_speaker (AGENDA_SPEAKER_PAGE (page),
                                   agenda_forum_get_speaker (fixture->forum, "solo"));
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (part (page, "name"))), !=, "Solo");
  g_assert_true (g_str_has_prefix (gtk_label_get_text (GTK_LABEL (part (page, "name"))), "Solo"));
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

#define ADD(name, function) \
  g_test_add ("/ui/speaker-page/" name, AgendaTestPage, NULL, agenda_test_page_set_up, function, \
              agenda_test_page_tear_down)
  ADD ("speaker", test_speaker_property);
  ADD ("content", test_content);
  ADD ("sessions", test_sessions);
  ADD ("language", test_language);
#undef ADD

  return g_test_run ();
}
