/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-forum-page.h"
#include "agenda-label.h"
#include "agenda-parallel-text.h"
#include "agenda-session-page.h"
#include "agenda-session-row.h"
#include "agenda-speaker-page.h"
#include "agenda-speaker-row.h"
#include "agenda-test-page.h"

/* The agenda in both languages, and in another language than the interface. */

static void
set_up (AgendaTestPage *fixture,
        gconstpointer   data)
{
  agenda_test_page_set_up (fixture, data);
  agenda_language_set_both (agenda_test_language (), TRUE);
}

static void
tear_down (AgendaTestPage *fixture,
           gconstpointer   data)
{
  agenda_language_set_both (agenda_test_language (), FALSE);
  agenda_language_set_content (agenda_test_language (), NULL);
  agenda_test_page_tear_down (fixture, data);
}

static AgendaText *
make_text (const char *english,
           const char *chinese)
{
  AgendaText *text = agenda_text_new ();

  if (chinese != NULL)
    agenda_text_add (text, AGENDA_LANGUAGE_CHINESE, chinese, FALSE);
  if (english != NULL)
    agenda_text_add (text, AGENDA_LANGUAGE_ENGLISH, english, FALSE);

  return text;
}

/* How large the text at @index is, and which language its glyphs are of. */
static double
get_style (GtkLabel  *label,
           int        index,
           char     **language)
{
  PangoAttrIterator *iter = pango_attr_list_get_iterator (gtk_label_get_attributes (label));
  PangoAttribute *attribute;
  double scale;
  int start, end;

  pango_attr_iterator_range (iter, &start, &end);
  while (end <= index && pango_attr_iterator_next (iter))
    pango_attr_iterator_range (iter, &start, &end);

  attribute = pango_attr_iterator_get (iter, PANGO_ATTR_SCALE);
  scale = attribute != NULL ? ((PangoAttrFloat *) attribute)->value : 1.0;
  attribute = pango_attr_iterator_get (iter, PANGO_ATTR_LANGUAGE);
  *language = attribute != NULL
                ? g_strdup (pango_language_to_string (((PangoAttrLanguage *) attribute)->value))
                : NULL;
  pango_attr_iterator_destroy (iter);

  return scale;
}

static void
assert_label (const char *english,
              const char *chinese,
              const char *expected)
{
  g_autoptr (GtkLabel) label = GTK_LABEL (g_object_ref_sink (gtk_label_new (NULL)));
  g_autoptr (AgendaText) text = make_text (english, chinese);

  agenda_label_set_both (label, text, agenda_test_language ());
  g_assert_cmpstr (gtk_label_get_text (label), ==, expected);
}

/* Nothing is said twice, and nothing that is not there. */
static void
test_label (AgendaTestPage *fixture,
            gconstpointer   data)
{
  assert_label ("Core", "骨干", "Core\n骨干");
  assert_label ("APEC", "APEC", "APEC");
  assert_label ("Core", NULL, "Core");
  assert_label (NULL, "骨干", "骨干 [Chinese]");

  agenda_language_set_both (agenda_test_language (), FALSE);
  assert_label ("Core", "骨干", "Core");
  agenda_language_set_both (agenda_test_language (), TRUE);
  agenda_language_set_content (agenda_test_language (), AGENDA_LANGUAGE_CHINESE);
  assert_label ("Core", "骨干", "骨干\nCore");
  assert_label ("Core", NULL, "Core [English]");
}

/* The second is smaller, and each is drawn with the glyphs of its language. */
static void
test_label_style (AgendaTestPage *fixture,
                  gconstpointer   data)
{
  g_autoptr (GtkLabel) label = GTK_LABEL (g_object_ref_sink (gtk_label_new (NULL)));
  g_autoptr (AgendaText) text = make_text ("Core", "骨干");
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  int behind = (int) strlen ("Core\n");

  agenda_label_set_both (label, text, agenda_test_language ());
  g_assert_cmpfloat (get_style (label, 0, &first), ==, 1.0);
  g_assert_cmpfloat (get_style (label, behind, &second), <, 1.0);
  g_assert_cmpstr (first, ==, "en");
  g_assert_cmpstr (second, ==, "zh-cn");
}

static GtkWidget *
show_parallel (AgendaTestPage *fixture,
               int             width)
{
  g_autoptr (AgendaText) text =
    make_text ("A text of the agenda that runs to more than one line where it is narrow.",
               "在狭窄之处，议程的这段文字会排成多行，而不止一行。");
  GtkWidget *widget = agenda_parallel_text_new ();

  agenda_parallel_text_set_text (AGENDA_PARALLEL_TEXT (widget), text, agenda_test_language ());
  gtk_widget_set_valign (widget, GTK_ALIGN_START);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), width, 640);
  agenda_test_page_show (fixture, widget);

  return widget;
}

static void
get_bounds (GtkWidget       *widget,
            guint            position,
            graphene_rect_t *bounds)
{
  GtkWidget *label = agenda_test_find_widget (widget, GTK_TYPE_LABEL, position);

  g_assert_true (gtk_widget_compute_bounds (label, widget, bounds));
}

static void
test_beside (AgendaTestPage *fixture,
             gconstpointer   data)
{
  GtkWidget *widget = show_parallel (fixture, 700);
  graphene_rect_t first, second;

  get_bounds (widget, 0, &first);
  get_bounds (widget, 1, &second);
  g_assert_cmpfloat (first.origin.y, ==, second.origin.y);
  g_assert_cmpfloat (first.origin.x + first.size.width, <, second.origin.x);
  g_assert_cmpfloat_with_epsilon (first.size.width, second.size.width, 1.0);
  gtk_test_accessible_assert_role (widget, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
test_below (AgendaTestPage *fixture,
            gconstpointer   data)
{
  GtkWidget *widget = show_parallel (fixture, 360);
  graphene_rect_t first, second;

  get_bounds (widget, 0, &first);
  get_bounds (widget, 1, &second);
  g_assert_cmpfloat (first.origin.x, ==, second.origin.x);
  g_assert_cmpfloat (first.origin.y + first.size.height, <, second.origin.y);
  g_assert_cmpfloat (second.origin.y + second.size.height, <=,
                     (float) gtk_widget_get_height (widget) + 1.0f);
  agenda_test_assert_fits (widget);
}

static gboolean
fills_width (gpointer widget)
{
  graphene_rect_t first;

  get_bounds (widget, 0, &first);

  return first.size.width >= (float) gtk_widget_get_width (widget) - 1.0f;
}

/* With one language there is one text as wide as there is room, and without any there is none. */
static void
test_alone (AgendaTestPage *fixture,
            gconstpointer   data)
{
  GtkWidget *widget = show_parallel (fixture, 700);
  AgendaParallelText *parallel = AGENDA_PARALLEL_TEXT (widget);
  g_autoptr (AgendaText) text = make_text ("A text", NULL);

  g_assert_nonnull (agenda_parallel_text_get_second (parallel));
  agenda_parallel_text_set_text (parallel, text, agenda_test_language ());
  g_assert_cmpstr (agenda_parallel_text_get_first (parallel), ==, "A text");
  g_assert_null (agenda_parallel_text_get_second (parallel));
  g_assert_true (agenda_test_wait_until (fills_width, widget, AGENDA_TEST_DEADLINE_MS));

  agenda_parallel_text_set_text (parallel, NULL, agenda_test_language ());
  g_assert_false (gtk_widget_get_visible (widget));
}

static void
test_session_row (AgendaTestPage *fixture,
                  gconstpointer   data)
{
  GtkWidget *row = agenda_session_row_new (fixture->context);
  AgendaSession *lamps = agenda_test_session (fixture->forum, "lamps");
  g_autofree char *description = NULL;

  agenda_test_page_show (fixture, row);
  agenda_session_row_set_session (AGENDA_SESSION_ROW (row), lamps);
  g_assert_true (agenda_test_reads (row, "Friday, 1 May 2026\n2026年5月1日 星期五"));
  g_assert_true (agenda_test_reads (row, "Lamps <b>&</b> Oil\n灯"));
  description = agenda_session_row_dup_description (AGENDA_SESSION_ROW (row));
  g_assert_nonnull (strstr (description, "Lamps <b>&</b> Oil, 灯, "));
  g_assert_null (strstr (description, "\n"));

  /* A row that is bound again follows. */
  agenda_language_set_both (agenda_test_language (), FALSE);
  agenda_session_row_set_session (AGENDA_SESSION_ROW (row), lamps);
  g_assert_true (agenda_test_reads (row, "Lamps <b>&</b> Oil"));
  g_assert_true (agenda_test_reads (row, "Friday, 1 May 2026"));
  agenda_language_set_content (agenda_test_language (), AGENDA_LANGUAGE_CHINESE);
  agenda_session_row_set_session (AGENDA_SESSION_ROW (row), lamps);
  g_assert_true (agenda_test_reads (row, "灯"));
  g_assert_true (agenda_test_reads (row, "Friday, 1 May 2026"));
}

static void
test_speaker_row (AgendaTestPage *fixture,
                  gconstpointer   data)
{
  GtkWidget *row = agenda_speaker_row_new (fixture->context);
  AgendaSpeaker *chen = agenda_forum_get_speaker (fixture->forum, "chen");

  agenda_test_page_show (fixture, row);
  agenda_speaker_row_set_speaker (AGENDA_SPEAKER_ROW (row), chen);
  g_assert_true (agenda_test_reads (row, "Chen Dali\n陈大立"));
  agenda_language_set_both (agenda_test_language (), FALSE);
  agenda_speaker_row_set_speaker (AGENDA_SPEAKER_ROW (row), chen);
  g_assert_true (agenda_test_reads (row, "Chen Dali"));
}

static const char *
get_subtitle (GtkWidget  *page,
              const char *title)
{
  return adw_action_row_get_subtitle (ADW_ACTION_ROW (agenda_test_find_row (page, title)));
}

static void
test_session_page (AgendaTestPage *fixture,
                   gconstpointer   data)
{
  GtkWidget *page = agenda_session_page_new (fixture->context);

  agenda_session_page_set_session (AGENDA_SESSION_PAGE (page),
                                   agenda_test_session (fixture->forum, "lamps"));
  agenda_test_page_show (fixture, page);
  g_assert_true (agenda_test_reads (page, "Lamps <b>&</b> Oil\n灯"));
  g_assert_true (agenda_test_reads (page, "At night\n夜里"));
  g_assert_cmpstr (get_subtitle (page, "Hall <A> & B"), ==, "Level 2\n大厅 · 二层");
  g_assert_true (g_str_has_prefix (get_subtitle (page, "Chen Dali"), "陈大立\n"));
  agenda_test_assert_fits (page);

  agenda_language_set_both (agenda_test_language (), FALSE);
  g_assert_true (agenda_test_reads (page, "Lamps <b>&</b> Oil"));
  g_assert_cmpstr (get_subtitle (page, "Hall <A> & B"), ==, "Level 2");
}

static void
test_speaker_page (AgendaTestPage *fixture,
                   gconstpointer   data)
{
  GtkWidget *page = agenda_speaker_page_new (fixture->context);

  agenda_speaker_page_set_speaker (AGENDA_SPEAKER_PAGE (page),
                                   agenda_forum_get_speaker (fixture->forum, "chen"));
  agenda_test_page_show (fixture, page);
  g_assert_true (agenda_test_reads (page, "The Lighthouse\n灯塔"));
  g_assert_true (agenda_test_reads (page, "China\n中国"));
  g_assert_true (agenda_test_reads (page, "Keeps the lamps."));
  g_assert_true (agenda_test_reads (page, "守灯。"));
  agenda_test_assert_fits (page);

  agenda_language_set_both (agenda_test_language (), FALSE);
  g_assert_true (agenda_test_reads (page, "China"));
  g_assert_false (agenda_test_reads (page, "守灯。"));
}

static void
test_forum_page (AgendaTestPage *fixture,
                 gconstpointer   data)
{
  GtkWidget *page = agenda_forum_page_new (fixture->context);

  agenda_test_page_show (fixture, page);
  g_assert_true (agenda_test_reads (page, "Lights\n灯火"));
  g_assert_cmpstr (get_subtitle (page, "The Island"), ==, "海岛");
  g_assert_true (g_str_has_prefix (get_subtitle (page, "1–2 May 2026"), "2026年5月1日至2日\n"));
  g_assert_true (agenda_test_reads (page, "第一段。\n\n第二段。"));
  agenda_test_assert_fits (page);

  agenda_test_set_language (AGENDA_LANGUAGE_CHINESE);
  g_assert_true (agenda_test_reads (page, "灯火\nLights"));
  g_assert_cmpstr (get_subtitle (page, "海岛"), ==, "The Island");
  agenda_test_set_language (AGENDA_LANGUAGE_ENGLISH);
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

#define ADD(name, function) \
  g_test_add ("/ui/both/" name, AgendaTestPage, NULL, set_up, function, tear_down)
  ADD ("label", test_label);
  ADD ("label-style", test_label_style);
  ADD ("beside", test_beside);
  ADD ("below", test_below);
  ADD ("alone", test_alone);
  ADD ("session-row", test_session_row);
  ADD ("speaker-row", test_speaker_row);
  ADD ("session-page", test_session_page);
  ADD ("speaker-page", test_speaker_page);
  ADD ("forum-page", test_forum_page);
#undef ADD

  return g_test_run ();
}
