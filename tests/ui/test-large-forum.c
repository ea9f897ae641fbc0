/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-session-list.h"

#include "agenda-session-row.h"
#include "agenda-test-ui.h"

/* The largest meetings of the world: what is alive depends on what is on screen, not on how many
 * sessions there are. What that takes in time is measured by tests/bench. */

#define SESSIONS 30000

/* The research of the toolkit says 205. */
#define MOST_ROWS 210
#define MOST_WIDGETS 12

typedef struct
{
  AgendaContext *context;
  AgendaSessionList *list;
  AgendaItemList *items;
  GtkWidget *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->context = agenda_test_context_new (agenda_test_forum_generate (SESSIONS));
  fixture->list = AGENDA_SESSION_LIST (agenda_session_list_new (fixture->context));
  fixture->items = agenda_session_list_get_items (fixture->list);
  fixture->window = agenda_test_present (GTK_WIDGET (fixture->list), 380, 700);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  agenda_test_close (fixture->window);
  agenda_test_assert_finalized (fixture->context);
}

static void
count (GtkWidget *widget,
       guint     *n_rows)
{
  if (AGENDA_IS_SESSION_ROW (widget))
    {
      g_assert_cmpuint (agenda_test_count_widgets (widget), <=, MOST_WIDGETS);
      (*n_rows)++;
      return;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    count (child, n_rows);
}

static void
assert_few (Fixture *fixture)
{
  guint n_rows = 0;

  agenda_test_settle ();
  count (GTK_WIDGET (fixture->items), &n_rows);
  g_assert_cmpuint (n_rows, >, 2);
  g_assert_cmpuint (n_rows, <=, MOST_ROWS);
  g_assert_cmpuint (agenda_item_list_get_n_bound (fixture->items), >, 2);
  g_assert_cmpuint (agenda_item_list_get_n_bound (fixture->items), <=, MOST_ROWS);
}

typedef struct
{
  GtkAdjustment *adjustment;
  double target;
} Arrival;

static gboolean
has_arrived (gpointer user_data)
{
  Arrival *arrival = user_data;

  return ABS (gtk_adjustment_get_value (arrival->adjustment) - arrival->target) < 1;
}

static void
test_scroll (Fixture       *fixture,
             gconstpointer  data)
{
  static const double places[] = { 0.1, 0.5, 1, 0.99, 0 };
  GtkWidget *view = agenda_test_find_widget (GTK_WIDGET (fixture->items), GTK_TYPE_LIST_VIEW, 0);
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (view));

  assert_few (fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      gtk_adjustment_set_value (adjustment, places[i] * gtk_adjustment_get_upper (adjustment));
      assert_few (fixture);
    }

  /* Notch by notch. */
  for (guint i = 0; i < 100; i++)
    {
      Arrival arrival = { adjustment, gtk_adjustment_get_value (adjustment) + 80 };

      gtk_adjustment_set_value (adjustment, arrival.target);
      g_assert_true (agenda_test_wait_until (has_arrived, &arrival, AGENDA_TEST_DEADLINE_MS));
    }
  assert_few (fixture);
}

static void
test_selected (Fixture       *fixture,
               gconstpointer  data)
{
  AgendaForum *forum = agenda_context_get_forum (fixture->context);
  static const char *const ids[] = { "29999", "15000", "3", "20000" };

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      agenda_item_list_set_selected (fixture->items, agenda_test_session (forum, ids[i]));
      assert_few (fixture);
    }
}

static void
test_day (Fixture       *fixture,
          gconstpointer  data)
{
  AgendaForum *forum = agenda_context_get_forum (fixture->context);

  agenda_session_list_set_day (fixture->list, agenda_test_session_day (forum, "15000"));
  g_assert_cmpuint (g_list_model_get_n_items (agenda_item_list_get_shown (fixture->items)), ==,
                    SESSIONS / 3);
  assert_few (fixture);
  agenda_session_list_set_day (fixture->list, AGENDA_ALL_DAYS);
  assert_few (fixture);
}

static void
test_language (Fixture       *fixture,
               gconstpointer  data)
{
  agenda_test_set_language (AGENDA_LANGUAGE_CHINESE);
  assert_few (fixture);
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

#define ADD(name, function) \
  g_test_add ("/ui/large-forum/" name, Fixture, NULL, set_up, function, tear_down)

  ADD ("scroll", test_scroll);
  ADD ("selected", test_selected);
  ADD ("day", test_day);
  ADD ("language", test_language);

#undef ADD

  return g_test_run ();
}
