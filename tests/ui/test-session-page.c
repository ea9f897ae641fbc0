/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-session-page.h"

#include "agenda-fact-row.h"
#include "agenda-person-row.h"
#include "agenda-section.h"
#include "agenda-session-link-row.h"
#include "agenda-test-page.h"
#include "agenda-topic-line.h"
#include "agenda-topic-row.h"
#include "agenda-track-pill.h"

static GtkWidget *
show (AgendaTestPage *fixture,
      const char     *id)
{
  GtkWidget *page = agenda_session_page_new (fixture->context);

  agenda_session_page_set_session (AGENDA_SESSION_PAGE (page),
                                   agenda_test_session (fixture->forum, id));
  agenda_test_page_show (fixture, page);

  return page;
}

static GtkWidget *
part (GtkWidget  *page,
      const char *name)
{
  GObject *object = gtk_widget_get_template_child (page, AGENDA_TYPE_SESSION_PAGE, name);

  g_assert_true (GTK_IS_WIDGET (object));

  return GTK_WIDGET (object);
}

static void
assert_fact (GtkWidget  *page,
             const char *name,
             const char *title,
             const char *subtitle)
{
  GtkWidget *row = part (page, name);

  g_assert_true (gtk_widget_get_visible (row));
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, title);
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, subtitle);
  gtk_test_accessible_assert_role (row, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
test_session_property (AgendaTestPage *fixture,
                       gconstpointer   data)
{
  GtkWidget *page = g_object_ref_sink (agenda_session_page_new (fixture->context));

  agenda_test_property (page, "session", agenda_test_session (fixture->forum, "lamps"),
                        agenda_test_session (fixture->forum, "waves"));
  agenda_test_property (page, "session", agenda_test_session (fixture->forum, "lamps"), NULL);
  g_assert_true (agenda_session_page_get_session (AGENDA_SESSION_PAGE (page))
                 == agenda_test_session (fixture->forum, "lamps"));
  agenda_test_assert_finalized (page);
}

static void
test_content (AgendaTestPage *fixture,
              gconstpointer   data)
{
  GtkWidget *page = show (fixture, "lamps");
  GtkWidget *title = part (page, "title");

  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (title)), ==, "Lamps <b>&</b> Oil");
  gtk_test_accessible_assert_role (title, GTK_ACCESSIBLE_ROLE_HEADING);
  g_assert_true (agenda_test_reads (page, "At night"));
  g_assert_true (agenda_test_reads (page, "Panel"));
  g_assert_true (agenda_test_reads (part (page, "track_pill"), "Deep"));
  assert_fact (page, "when_row", "Friday, 1 May 2026\n09:00–10:30 · 1 h 30 min",
               "Beijing time (UTC+8)\n01:00–02:30 · UTC+0");
  assert_fact (page, "room_row", "Hall <A> & B", "Level 2");
  assert_fact (page, "language_row", "Chinese, interpreted into English", "");
  g_assert_true (agenda_test_reads (page, "About <lamps> & oil."));
  g_assert_true (agenda_test_reads (page, "One.\n\nTwo."));
  g_assert_false (gtk_widget_get_visible (part (page, "notice_box")));
}

static void
test_people (AgendaTestPage *fixture,
             gconstpointer   data)
{
  GtkWidget *page = show (fixture, "lamps");
  GtkWidget *people = part (page, "people");
  const char *names[] = { "Irina Bokova", "Chen Dali", "Solo" };

  /* The chair first, for the groups have an order; within a group that of the file. */
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      GtkWidget *row = agenda_test_find_widget (people, AGENDA_TYPE_PERSON_ROW, i);

      g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, names[i]);
    }
  g_assert_null (agenda_test_find_widget (people, AGENDA_TYPE_PERSON_ROW, 3));
  g_assert_true (agenda_test_reads (people, "Speakers"));
  g_assert_false (agenda_test_reads (people, "Panellists"));
  g_assert_true (agenda_test_reads (people, "Keeper of <Lamps> & Oil, The Lighthouse, China\n"
                                            "“Lamps & oil”"));

  gtk_widget_activate (agenda_test_find_row (people, "Chen Dali"));
  g_assert_cmpstr (fixture->activated->str, ==, "show-speaker chen\n");
}

static void
test_topics (AgendaTestPage *fixture,
             gconstpointer   data)
{
  GtkWidget *page = show (fixture, "lamps");
  GtkWidget *topics = part (page, "topics");
  GtkWidget *wicks = agenda_test_find_row (topics, "Wicks & <wax>");
  GtkWidget *glass = agenda_test_find_row (topics, "Glass");
  GtkWidget *header = agenda_test_find_widget (wicks, ADW_TYPE_ACTION_ROW, 0);
  GtkWidget *list = gtk_widget_get_parent (header);

  g_assert_true (AGENDA_IS_TOPIC_ROW (wicks));
  g_assert_true (AGENDA_IS_TOPIC_LINE (glass));
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (wicks)), ==,
                   "09:00–09:20 · Irina Bokova");
  g_assert_true (agenda_test_reads (wicks, "All about <wicks>."));
  agenda_test_assert_named (wicks, "Wicks & <wax>");

  /* What may not have a name may not take the focus. */
  if (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (list)) == GTK_ACCESSIBLE_ROLE_GENERIC)
    g_assert_false (gtk_widget_get_focusable (list));
  else
    agenda_test_assert_named (list, "Wicks & <wax>");

  gtk_test_accessible_assert_state (header, GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);
  gtk_widget_activate (header);
  g_assert_true (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (wicks)));
  gtk_test_accessible_assert_state (header, GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);

  gtk_widget_activate (agenda_test_find_row (wicks, "Irina Bokova"));
  g_assert_cmpstr (fixture->activated->str, ==, "show-speaker bokova\n");
}

static void
test_links (AgendaTestPage *fixture,
            gconstpointer   data)
{
  GtkWidget *page = show (fixture, "lamps");

  gtk_widget_activate (agenda_test_find_row (part (page, "links"), "Slides"));
  gtk_widget_activate (agenda_test_find_row (part (page, "track_sessions"), "Waves"));
  g_assert_cmpuint (agenda_section_get_n_rows (AGENDA_SECTION (part (page, "room_sessions"))),
                    ==, 1);
  g_assert_cmpstr (fixture->activated->str, ==,
                   "open-link https://example.org/slides\nshow-session waves\n");
}

static void
test_cancelled (AgendaTestPage *fixture,
                gconstpointer   data)
{
  GtkWidget *page = show (fixture, "waves");

  g_assert_true (gtk_widget_has_css_class (part (page, "title"), "cancelled"));
  g_assert_true (agenda_test_reads (part (page, "notice_box"), "Cancelled"));
  g_assert_true (agenda_test_reads (part (page, "notice_box"), "The sea is too calm."));
  g_assert_true (gtk_widget_has_css_class (part (page, "notice_box"), "error"));
  /* “Other” would say nothing. */
  g_assert_false (gtk_widget_get_visible (part (page, "kind")));
  assert_fact (page, "when_row", "Friday, 1 May 2026", "Time to be announced");
  g_assert_false (gtk_widget_get_visible (part (page, "language_row")));
  g_assert_false (gtk_widget_get_visible (part (page, "prose")));
  g_assert_true (AGENDA_IS_TOPIC_ROW (agenda_test_find_row (part (page, "topics"), "Foam")));

  agenda_session_page_set_session (AGENDA_SESSION_PAGE (page),
                                   agenda_test_session (fixture->forum, "shells"));
  g_assert_false (gtk_widget_has_css_class (part (page, "title"), "cancelled"));
  g_assert_true (gtk_widget_has_css_class (part (page, "notice_box"), "warning"));
  g_assert_false (gtk_widget_has_css_class (part (page, "notice_box"), "error"));
  g_assert_false (gtk_widget_get_visible (part (page, "topics")));
  g_assert_false (gtk_widget_get_visible (part (page, "people")));

  agenda_session_page_set_session (AGENDA_SESSION_PAGE (page),
                                   agenda_test_session (fixture->forum, "sand"));
  g_assert_true (agenda_test_reads (part (page, "notice_box"), "Bring shoes."));
  g_assert_false (gtk_widget_get_visible (part (page, "status")));
  g_assert_false (gtk_widget_has_css_class (part (page, "notice_box"), "warning"));
  g_assert_false (gtk_widget_get_visible (part (page, "track_pill")));
}

static gboolean
has_chinese_link (gpointer user_data)
{
  return agenda_test_find_label (part (user_data, "links"), "讲义") != NULL;
}

static void
test_language (AgendaTestPage *fixture,
               gconstpointer   data)
{
  GtkWidget *page = show (fixture, "lamps");
  GtkWidget *topic = agenda_test_find_row (page, "Wicks & <wax>");
  GtkWidget *person = agenda_test_find_row (part (page, "people"), "Chen Dali");

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (topic), TRUE);
  agenda_test_set_language (AGENDA_LANGUAGE_CHINESE);

  g_assert_true (agenda_test_reads (page, "夜里"));
  g_assert_true (agenda_test_reads (page, "说灯。"));
  g_assert_true (agenda_test_reads (part (page, "track_pill"), "深"));
  g_assert_true (g_str_has_prefix (adw_preferences_row_get_title (
                                     ADW_PREFERENCES_ROW (part (page, "when_row"))),
                                   "2026年5月1日"));
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (part (page, "room_row"))),
                   ==, "大厅");

  /* The very rows that were there, and as they were. */
  g_assert_true (agenda_test_find_row (page, "灯芯") == topic);
  g_assert_true (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (topic)));
  g_assert_true (agenda_test_reads (topic, "灯芯的事。"));
  agenda_test_assert_named (topic, "灯芯");
  g_assert_true (agenda_test_find_row (part (page, "people"), "陈大立") == person);
  g_assert_nonnull (agenda_test_find_row (part (page, "track_sessions"), "浪"));
  /* The links are below what is seen, and say it a frame later. */
  g_assert_true (agenda_test_wait_until (has_chinese_link, page, AGENDA_TEST_DEADLINE_MS));

  agenda_test_assert_fits (page);
}

static void
test_scroll (AgendaTestPage *fixture,
             gconstpointer   data)
{
  GtkWidget *page = show (fixture, "lamps");
  GtkAdjustment *adjustment =
    gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (part (page, "scroller")));

  g_assert_cmpfloat (gtk_adjustment_get_upper (adjustment), >,
                     gtk_adjustment_get_page_size (adjustment));
  gtk_adjustment_set_value (adjustment, 40);
  agenda_test_set_language (AGENDA_LANGUAGE_CHINESE);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 40);

  agenda_session_page_set_session (AGENDA_SESSION_PAGE (page),
                                   agenda_test_session (fixture->forum, "waves"));
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0);
}

static void
test_fits (AgendaTestPage *fixture,
           gconstpointer   data)
{
  GtkWidget *page = show (fixture, "lamps");

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (agenda_test_find_row (page, "Wicks & <wax>")),
                                 TRUE);
  agenda_test_assert_fits (page);
}

/* However many there are, the page names eight of them, and not the session itself. */
static void
test_related (AgendaTestPage *fixture,
              gconstpointer   data)
{
  g_autoptr (AgendaForum) forum = agenda_test_forum_bundled ("sample");
  GListModel *sessions = agenda_forum_get_sessions (forum);
  GtkWidget *page = agenda_session_page_new (fixture->context);
  guint n_sessions = g_list_model_get_n_items (sessions);
  guint most = 0;

  agenda_context_set_forum (fixture->context, forum);
  agenda_test_page_show (fixture, page);
  for (guint i = 0; i < n_sessions; i++)
    {
      g_autoptr (AgendaSession) session = g_list_model_get_item (sessions, i);
      g_autofree char *title = agenda_test_title (session);
      GtkWidget *row;

      agenda_session_page_set_session (AGENDA_SESSION_PAGE (page), session);
      most = MAX (most, agenda_section_get_n_rows (AGENDA_SECTION (part (page, "room_sessions"))));
      for (guint j = 0;
           (row = agenda_test_find_widget (page, AGENDA_TYPE_SESSION_LINK_ROW, j)) != NULL;
           j++)
        g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), !=, title);
      agenda_test_assert_fits (page);
    }
  g_assert_cmpuint (most, ==, 8);

  agenda_session_page_set_session (AGENDA_SESSION_PAGE (page), NULL);
  g_assert_null (agenda_test_find_widget (page, AGENDA_TYPE_SESSION_LINK_ROW, 0));
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

#define ADD(name, function) \
  g_test_add ("/ui/session-page/" name, AgendaTestPage, NULL, agenda_test_page_set_up, function, \
              agenda_test_page_tear_down)
  ADD ("session", test_session_property);
  ADD ("content", test_content);
  ADD ("people", test_people);
  ADD ("topics", test_topics);
  ADD ("links", test_links);
  ADD ("cancelled", test_cancelled);
  ADD ("language", test_language);
  ADD ("scroll", test_scroll);
  ADD ("fits", test_fits);
  ADD ("related", test_related);
#undef ADD

  return g_test_run ();
}
