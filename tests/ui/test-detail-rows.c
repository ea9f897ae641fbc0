/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-avatar.h"
#include "agenda-detail-words.h"
#include "agenda-fact-row.h"
#include "agenda-section.h"
#include "agenda-test-ui.h"
#include "agenda-track-pill.h"

static void
test_section (void)
{
  GtkWidget *section = g_object_ref_sink (agenda_section_new ());
  GtkWidget *list = agenda_test_find_widget (section, GTK_TYPE_LIST_BOX, 0);
  GtkWidget *heading = agenda_test_find_widget (section, GTK_TYPE_LABEL, 0);

  agenda_test_property (section, "title", "Topics & <b>", "People");
  g_assert_cmpstr (agenda_section_get_title (AGENDA_SECTION (section)), ==, "Topics & <b>");
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (heading)), ==, "Topics & <b>");
  gtk_test_accessible_assert_role (heading, GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_relation (list, GTK_ACCESSIBLE_RELATION_LABELLED_BY, heading, NULL);

  g_assert_false (gtk_widget_get_visible (section));
  agenda_section_append (AGENDA_SECTION (section), adw_action_row_new ());
  agenda_section_append (AGENDA_SECTION (section), adw_action_row_new ());
  g_assert_true (gtk_widget_get_visible (section));
  g_assert_cmpuint (agenda_section_get_n_rows (AGENDA_SECTION (section)), ==, 2);
  agenda_section_clear (AGENDA_SECTION (section));
  g_assert_false (gtk_widget_get_visible (section));
  g_assert_null (gtk_widget_get_first_child (list));

  agenda_test_assert_finalized (section);
}

static void
test_fact_row (void)
{
  GtkWidget *row = g_object_ref_sink (agenda_fact_row_new ("mark-location-symbolic"));

  agenda_test_property (row, "fact-icon", "mark-location-symbolic", "x-office-calendar-symbolic");
  g_assert_false (gtk_widget_get_visible (row));
  agenda_fact_row_set_texts (AGENDA_FACT_ROW (row), "A & _B_ <i>", "<b>");
  g_assert_true (agenda_test_is_shown (agenda_test_find_label (row, "A & _B_ <i>")));
  g_assert_true (agenda_test_is_shown (agenda_test_find_label (row, "<b>")));
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "<b>");
  agenda_fact_row_set_texts (AGENDA_FACT_ROW (row), NULL, NULL);
  g_assert_false (gtk_widget_get_visible (row));

  agenda_test_assert_finalized (row);
}

static void
test_track_pill (void)
{
  g_autoptr (AgendaForum) forum = agenda_test_forum_read ("detail.json");
  AgendaLanguage *language = agenda_test_language ();
  GtkWidget *pill = g_object_ref_sink (agenda_track_pill_new ());
  AgendaTrackPill *track_pill = AGENDA_TRACK_PILL (pill);

  g_assert_false (gtk_widget_get_visible (pill));
  agenda_track_pill_set_track (track_pill, agenda_forum_get_track (forum, "dark"), language);
  g_assert_true (agenda_test_is_shown (agenda_test_find_label (pill, "Deep")));
  g_assert_true (gtk_widget_has_css_class (pill, "dark"));
  agenda_track_pill_set_track (track_pill, agenda_forum_get_track (forum, "light"), language);
  g_assert_true (gtk_widget_has_css_class (pill, "light"));
  g_assert_false (gtk_widget_has_css_class (pill, "dark"));
  agenda_track_pill_set_track (track_pill, agenda_forum_get_track (forum, "plain"), language);
  g_assert_false (gtk_widget_has_css_class (pill, "light"));
  agenda_track_pill_set_track (track_pill, NULL, language);
  g_assert_false (gtk_widget_get_visible (pill));

  agenda_test_assert_finalized (pill);
}

static void
test_color_is_light (void)
{
  const struct
  {
    const char *color;
    gboolean light;
  } cases[] = {
    { "#000000", FALSE }, { "#ffffff", TRUE },  { "#1a5fb4", FALSE }, { "#f8e45c", TRUE },
    { "#757575", FALSE }, { "#767676", TRUE },  { "#ff0000", TRUE },  { "#0000ff", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GdkRGBA color;

      g_assert_true (gdk_rgba_parse (&color, cases[i].color));
      g_assert_cmpint (agenda_color_is_light (&color), ==, cases[i].light);
    }
}

static void
test_initials (void)
{
  const struct
  {
    const char *name;
    const char *initials;
  } cases[] = {
    { "Irina Bokova", "IB" },       { "Mohamed Sameh Amr", "MA" }, { "élise", "É" },
    { "  Ivo  Josipović ", "IJ" },  { "陈大立", "大立" },          { "王宁", "王宁" },
    { "王", "王" },                 { "欧阳修远", "修远" },        { "伊琳娜·博科娃", "博" },
    { "穆罕默德・萨迈赫", "萨" },   { "博科娃·", "娃·" },          { "", "" },
    { "Zhi Gu 直骨", "Z" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *initials = agenda_avatar_dup_initials (cases[i].name);

      g_assert_cmpstr (initials, ==, cases[i].initials);
    }
}

static void
test_joins (void)
{
  g_autofree char *dots = agenda_detail_join_dots ("a", "", "b", NULL);
  g_autofree char *lines = agenda_detail_join_lines ("", "a", "b", NULL);
  g_autofree char *none = agenda_detail_join_dots ("", "", NULL);

  g_assert_cmpstr (dots, ==, "a · b");
  g_assert_cmpstr (lines, ==, "a\nb");
  g_assert_cmpstr (none, ==, "");
}

static void
assert_clock (gint64      start,
              gint64      end,
              GDateDay    day,
              const char *other,
              const char *expected)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Asia/Shanghai");
  g_autoptr (GTimeZone) other_zone = g_time_zone_new_identifier (other);
  g_autoptr (AgendaWhen) when = NULL;
  g_autofree char *clock_words = NULL;
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, day, G_DATE_MAY, 2026);
  when = agenda_when_new (&date, zone, AGENDA_DAY_PART_NONE, start, end);
  clock_words = agenda_detail_dup_clock (when, zone, other_zone, agenda_test_language ());
  g_assert_cmpstr (clock_words, ==, expected);
}

static void
test_clock (void)
{
  const gint64 nine = 1777597200; /* 2026-05-01T09:00:00+08:00 */
  const gint64 hour = 3600;

  assert_clock (nine, nine + hour, 1, "Asia/Shanghai", "Beijing time (UTC+8)");
  /* Another place with the same clock. */
  assert_clock (nine, nine + hour, 1, "Australia/Perth", "Beijing time (UTC+8)");
  assert_clock (nine, nine + hour, 1, "Europe/Sofia",
                "Beijing time (UTC+8)\n04:00–05:00 · Sofia time (UTC+3)");
  /* The evening before over there. */
  assert_clock (nine, AGENDA_TIME_UNKNOWN, 1, "America/New_York",
                "Beijing time (UTC+8)\nThu 30 Apr · 21:00 · New York time (UTC−4)");
  /* Past midnight here, and still the day it belongs to over there. */
  assert_clock (nine + 16 * hour, nine + 17 * hour, 1, "Europe/Sofia",
                "Beijing time (UTC+8)\n20:00–21:00 · Sofia time (UTC+3)");
  assert_clock (AGENDA_TIME_UNKNOWN, AGENDA_TIME_UNKNOWN, 1, "Europe/Sofia", "");
}

static void
test_other (void)
{
  AgendaLanguage *language = agenda_test_language ();
  g_autoptr (AgendaText) text = agenda_text_new ();
  g_autofree char *none = NULL;
  g_autofree char *other = NULL;

  agenda_text_add (text, "en", "Solo", FALSE);
  none = agenda_detail_dup_other (text, language);
  g_assert_null (none);
  agenda_text_add (text, "de", "Solo", FALSE);
  agenda_text_add (text, "zh-Hans", "独", FALSE);
  other = agenda_detail_dup_other (text, language);
  g_assert_cmpstr (other, ==, "独");
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

  g_test_add_func ("/ui/section", test_section);
  g_test_add_func ("/ui/fact-row", test_fact_row);
  g_test_add_func ("/ui/track-pill", test_track_pill);
  g_test_add_func ("/ui/track-pill/color-is-light", test_color_is_light);
  g_test_add_func ("/ui/avatar/initials", test_initials);
  g_test_add_func ("/ui/detail-words/joins", test_joins);
  g_test_add_func ("/ui/detail-words/clock", test_clock);
  g_test_add_func ("/ui/detail-words/other", test_other);

  return g_test_run ();
}
