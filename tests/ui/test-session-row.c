/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-session-row.h"

#include <glib/gi18n-lib.h>

#include "agenda-test-ui.h"

/* A list keeps 205 rows alive, so each has to stay small. */
#define MOST_WIDGETS 12

typedef struct
{
  AgendaContext *context;
  AgendaForum *forum;
  AgendaSessionRow *row;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->context = agenda_test_context_new (agenda_test_forum_read (AGENDA_TEST_FORUM));
  fixture->forum = agenda_context_get_forum (fixture->context);
  fixture->row = AGENDA_SESSION_ROW (g_object_ref_sink (
                                       agenda_session_row_new (fixture->context)));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  agenda_test_assert_finalized (fixture->row);
  agenda_test_assert_finalized (fixture->context);
}

static void
show (Fixture    *fixture,
      const char *id)
{
  agenda_session_row_set_session (fixture->row, agenda_test_session (fixture->forum, id));
}

static gboolean
reads (Fixture    *fixture,
       const char *text)
{
  return agenda_test_is_shown (agenda_test_find_label (GTK_WIDGET (fixture->row), text));
}

static GtkLabel *
find_label (Fixture    *fixture,
            const char *text)
{
  GtkWidget *label = agenda_test_find_label (GTK_WIDGET (fixture->row), text);

  g_assert_true (agenda_test_is_shown (label));

  return GTK_LABEL (label);
}

static gboolean
is_struck (GtkLabel *label)
{
  GSList *attributes = pango_attr_list_get_attributes (gtk_label_get_attributes (label));
  gboolean struck = FALSE;

  for (GSList *link = attributes; link != NULL; link = link->next)
    {
      PangoAttribute *attribute = link->data;

      struck = struck || attribute->klass->type == PANGO_ATTR_STRIKETHROUGH;
      pango_attribute_destroy (attribute);
    }
  g_slist_free (attributes);

  return struck;
}

static void
test_session (Fixture       *fixture,
              gconstpointer  data)
{
  agenda_test_property (fixture->row, "session", agenda_test_session (fixture->forum, "opening"),
                        agenda_test_session (fixture->forum, "walk"));
  agenda_test_property (fixture->row, "session", NULL,
                        agenda_test_session (fixture->forum, "walk"));
  g_assert_null (agenda_session_row_get_session (fixture->row));
}

static void
test_words (Fixture       *fixture,
            gconstpointer  data)
{
  show (fixture, "ropes");
  g_assert_true (reads (fixture, "10:30–12:00"));
  g_assert_true (reads (fixture, "Ropes"));
  g_assert_true (reads (fixture, "中 → EN"));
  g_assert_true (reads (fixture, "Great Hall   ● Ships"));
  g_assert_true (reads (fixture, "Li Na, Irina Bokova"));

  show (fixture, "lunch");
  g_assert_true (reads (fixture, "Lunch"));
  g_assert_false (reads (fixture, "中 → EN"));
  g_assert_false (reads (fixture, "Great Hall   ● Ships"));
  g_assert_false (reads (fixture, "Li Na, Irina Bokova"));

  show (fixture, "walk");
  g_assert_true (reads (fixture, "Morning, time to be announced"));

  show (fixture, "tea");
  g_assert_true (reads (fixture, "<b>Tea</b> & _Talk_"));
  g_assert_true (reads (fixture, "Time to be announced"));
}

static void
test_language (Fixture       *fixture,
               gconstpointer  data)
{
  g_autofree char *marked = NULL;

  agenda_test_set_language ("zh-Hans");
  show (fixture, "ropes");
  g_assert_true (reads (fixture, "缆绳"));
  g_assert_true (reads (fixture, "大会堂   ● 航运"));
  g_assert_true (reads (fixture, "李娜、博科娃"));
  g_assert_true (reads (fixture, "2026年5月1日 星期五"));

  show (fixture, "tea");
  marked = g_strdup_printf (_("%s [%s]"), "<b>Tea</b> & _Talk_", "英语");
  g_assert_true (reads (fixture, marked));

  agenda_test_set_language ("en");
  show (fixture, "tea");
  g_assert_true (reads (fixture, "<b>Tea</b> & _Talk_"));
  show (fixture, "sails");
  g_assert_true (reads (fixture, "阁楼 [Chinese]"));
}

/* A row has no part in a switch of the language until the list binds it again. */
static void
test_listens_to_nothing (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autoptr (AgendaTestNotify) notify = NULL;

  show (fixture, "ropes");
  notify = agenda_test_notify_new (fixture->row, "session");
  agenda_test_set_language ("zh-Hans");
  g_assert_true (reads (fixture, "Ropes"));

  show (fixture, "ropes");
  g_assert_true (reads (fixture, "缆绳"));
  agenda_test_assert_notified (notify, 0);
}

static void
test_headings (Fixture       *fixture,
               gconstpointer  data)
{
  const char *day = "Friday, 1 May 2026";

  show (fixture, "ropes");
  g_assert_true (reads (fixture, day));
  g_assert_true (reads (fixture, "10:30"));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (find_label (fixture, day)),
                                   GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (find_label (fixture, "10:30")),
                                   GTK_ACCESSIBLE_ROLE_HEADING);

  agenda_session_row_set_previous (fixture->row, agenda_test_session (fixture->forum, "opening"));
  g_assert_false (reads (fixture, day));
  g_assert_true (reads (fixture, "10:30"));

  show (fixture, "sails");
  agenda_session_row_set_previous (fixture->row, agenda_test_session (fixture->forum, "ropes"));
  g_assert_false (reads (fixture, day));
  g_assert_false (reads (fixture, "10:30"));

  agenda_session_row_set_previous (fixture->row, NULL);
  g_assert_true (reads (fixture, day));
  g_assert_true (reads (fixture, "10:30"));

  /* Nobody knows when it is, so no time stands over it. */
  show (fixture, "walk");
  g_assert_true (reads (fixture, "Saturday, 2 May 2026"));
  g_assert_null (agenda_test_find_label (GTK_WIDGET (fixture->row), "10:30"));
}

static void
test_cancelled (Fixture       *fixture,
                gconstpointer  data)
{
  GtkWidget *card;

  show (fixture, "lamps");
  g_assert_true (is_struck (find_label (fixture, "Lamps")));
  g_assert_true (reads (fixture, "Cancelled"));
  card = gtk_widget_get_parent (GTK_WIDGET (find_label (fixture, "Lamps")));
  g_assert_true (gtk_widget_has_css_class (card, "cancelled"));

  agenda_test_set_language ("zh-Hans");
  show (fixture, "lamps");
  g_assert_true (is_struck (find_label (fixture, "灯塔")));

  show (fixture, "ropes");
  g_assert_false (is_struck (find_label (fixture, "缆绳")));
  g_assert_false (gtk_widget_has_css_class (card, "cancelled"));
}

static void
test_pause (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *card;

  show (fixture, "lunch");
  card = gtk_widget_get_parent (GTK_WIDGET (find_label (fixture, "Lunch")));
  g_assert_true (gtk_widget_has_css_class (card, "pause"));
  show (fixture, "ropes");
  g_assert_false (gtk_widget_has_css_class (card, "pause"));
}

static void
assert_described (Fixture    *fixture,
                  const char *expected)
{
  g_autofree char *description = agenda_session_row_dup_description (fixture->row);

  g_assert_cmpstr (description, ==, expected);
}

static void
test_description (Fixture       *fixture,
                  gconstpointer  data)
{
  assert_described (fixture, "");

  show (fixture, "lamps");
  assert_described (fixture, "Saturday, 2 May 2026, 14:00–15:00, Lamps, Cancelled, Wang Fang");

  show (fixture, "ropes");
  agenda_session_row_set_previous (fixture->row, agenda_test_session (fixture->forum, "opening"));
  assert_described (fixture, "10:30–12:00, Ropes, Great Hall, Ships, Li Na, Irina Bokova, "
                             "Chinese, interpreted into English");
}

static void
test_small (Fixture       *fixture,
            gconstpointer  data)
{
  show (fixture, "ropes");
  g_assert_cmpuint (agenda_test_count_widgets (GTK_WIDGET (fixture->row)), <=, MOST_WIDGETS);
}

/* Texts end in dots rather than make the list wider. */
static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  int minimum;

  show (fixture, "ropes");
  gtk_widget_measure (GTK_WIDGET (fixture->row), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL,
                      NULL, NULL);
  g_assert_cmpint (minimum, <=, 300);
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

#define ADD(name, function) \
  g_test_add ("/ui/session-row/" name, Fixture, NULL, set_up, function, tear_down)

  ADD ("session", test_session);
  ADD ("words", test_words);
  ADD ("language", test_language);
  ADD ("listens-to-nothing", test_listens_to_nothing);
  ADD ("headings", test_headings);
  ADD ("cancelled", test_cancelled);
  ADD ("pause", test_pause);
  ADD ("description", test_description);
  ADD ("small", test_small);
  ADD ("narrow", test_narrow);

#undef ADD

  return g_test_run ();
}
