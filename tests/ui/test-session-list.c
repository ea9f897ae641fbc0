/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-session-list.h"

#include <glib/gi18n-lib.h>

#include "agenda-plain-text.h"
#include "agenda-session-row.h"
#include "agenda-test-ui.h"

#define MOST_BOUND 210

typedef struct
{
  AgendaContext *context;
  AgendaForum *forum;
  AgendaSessionList *list;
  GtkWidget *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  const guint *n_sessions = data;

  fixture->forum = n_sessions != NULL ? agenda_test_forum_generate (*n_sessions)
                                      : agenda_test_forum_read (AGENDA_TEST_FORUM);
  fixture->context = agenda_test_context_new (fixture->forum);
  fixture->list = AGENDA_SESSION_LIST (g_object_ref_sink (
                                         agenda_session_list_new (fixture->context)));
  fixture->window = agenda_test_present (GTK_WIDGET (fixture->list), 380, 700);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  agenda_test_close (fixture->window);
  agenda_test_assert_finalized (fixture->list);
  agenda_test_assert_finalized (fixture->context);
}

static GListModel *
get_shown (Fixture *fixture)
{
  return agenda_item_list_get_shown (agenda_session_list_get_items (fixture->list));
}

static void
assert_shown (Fixture    *fixture,
              const char *expected)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (get_shown (fixture)); i++)
    {
      g_autoptr (AgendaSession) session = g_list_model_get_item (get_shown (fixture), i);

      g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", agenda_session_get_id (session));
    }
  g_assert_cmpstr (ids->str, ==, expected);
}

/* The row that shows the session, if it is bound. */
static GtkWidget *
find_row (Fixture    *fixture,
          const char *id)
{
  AgendaSession *session = agenda_test_session (fixture->forum, id);
  GtkWidget *row;

  for (guint i = 0; (row = agenda_test_find_widget (GTK_WIDGET (fixture->list),
                                                    AGENDA_TYPE_SESSION_ROW, i)) != NULL; i++)
    if (agenda_session_row_get_session (AGENDA_SESSION_ROW (row)) == session)
      return row;

  return NULL;
}

static gboolean
row_reads (Fixture    *fixture,
           const char *id,
           const char *text)
{
  GtkWidget *row = find_row (fixture, id);

  g_assert_nonnull (row);

  return agenda_test_is_shown (agenda_test_find_label (row, text));
}

static void
test_day (Fixture       *fixture,
          gconstpointer  data)
{
  guint32 first = agenda_test_session_day (fixture->forum, "opening");
  guint32 second = agenda_test_session_day (fixture->forum, "walk");

  g_assert_cmpuint (agenda_session_list_get_day (fixture->list), ==, AGENDA_ALL_DAYS);
  assert_shown (fixture, "opening ropes sails lunch walk lamps tea");

  agenda_test_property (fixture->list, "day", first, second);
  assert_shown (fixture, "opening ropes sails lunch");
  agenda_session_list_set_day (fixture->list, second);
  assert_shown (fixture, "walk lamps");
  agenda_session_list_set_day (fixture->list, 1);
  assert_shown (fixture, "");
  agenda_session_list_set_day (fixture->list, AGENDA_ALL_DAYS);
  assert_shown (fixture, "opening ropes sails lunch walk lamps tea");
}

/* A heading stands on the first row of its day or slot, whatever is filtered away. */
static void
test_headings (Fixture       *fixture,
               gconstpointer  data)
{
  const char *first = "Friday, 1 May 2026";
  const char *second = "Saturday, 2 May 2026";

  g_assert_true (row_reads (fixture, "opening", first));
  g_assert_false (row_reads (fixture, "ropes", first));
  g_assert_true (row_reads (fixture, "ropes", "10:30"));
  g_assert_false (row_reads (fixture, "sails", "10:30"));
  g_assert_true (row_reads (fixture, "lunch", "12:00"));
  g_assert_true (row_reads (fixture, "walk", second));
  g_assert_false (row_reads (fixture, "lamps", second));
  g_assert_true (row_reads (fixture, "lamps", "14:00"));

  agenda_session_list_set_day (fixture->list, agenda_test_session_day (fixture->forum, "walk"));
  agenda_test_settle ();
  g_assert_true (row_reads (fixture, "walk", second));
  g_assert_false (row_reads (fixture, "lamps", second));

  agenda_session_list_set_day (fixture->list, AGENDA_ALL_DAYS);
  agenda_test_settle ();
  g_assert_true (row_reads (fixture, "opening", first));
  g_assert_true (row_reads (fixture, "walk", second));
}

/* A row that stays where it is gets another row before it. */
static void
test_headings_move (Fixture       *fixture,
                    gconstpointer  data)
{
  AgendaItemList *items = agenda_session_list_get_items (fixture->list);
  g_autoptr (GPtrArray) some = g_ptr_array_new ();

  g_ptr_array_add (some, agenda_test_session (fixture->forum, "sails"));
  g_ptr_array_add (some, agenda_test_session (fixture->forum, "lamps"));
  agenda_item_list_fill (items, some);
  agenda_test_settle ();

  g_assert_true (row_reads (fixture, "sails", "Friday, 1 May 2026"));
  g_assert_true (row_reads (fixture, "sails", "10:30"));
  g_assert_true (row_reads (fixture, "lamps", "Saturday, 2 May 2026"));
}

static void
test_selected (Fixture       *fixture,
               gconstpointer  data)
{
  AgendaItemList *items = agenda_session_list_get_items (fixture->list);
  AgendaSession *ropes = agenda_test_session (fixture->forum, "ropes");
  GtkWidget *view = agenda_test_find_widget (GTK_WIDGET (items), GTK_TYPE_LIST_VIEW, 0);
  GtkSelectionModel *selection = gtk_list_view_get_model (GTK_LIST_VIEW (view));

  agenda_item_list_set_selected (items, ropes);
  agenda_session_list_set_day (fixture->list, agenda_test_session_day (fixture->forum, "ropes"));
  g_assert_true (gtk_selection_model_is_selected (selection, 1));

  agenda_session_list_set_day (fixture->list, agenda_test_session_day (fixture->forum, "walk"));
  g_assert_true (agenda_item_list_get_selected (items) == ropes);

  agenda_session_list_set_day (fixture->list, AGENDA_ALL_DAYS);
  g_assert_true (gtk_selection_model_is_selected (selection, 1));
}

static void
test_forum (Fixture       *fixture,
            gconstpointer  data)
{
  AgendaItemList *items = agenda_session_list_get_items (fixture->list);
  g_autoptr (AgendaForum) other = agenda_test_forum_read (AGENDA_TEST_ONE_DAY);

  agenda_item_list_set_selected (items, agenda_test_session (fixture->forum, "walk"));
  agenda_session_list_set_day (fixture->list, agenda_test_session_day (fixture->forum, "walk"));

  agenda_context_set_forum (fixture->context, other);
  assert_shown (fixture, "knots");
  g_assert_null (agenda_item_list_get_selected (items));
  g_assert_cmpuint (agenda_session_list_get_day (fixture->list), ==, AGENDA_ALL_DAYS);

  agenda_context_set_forum (fixture->context, NULL);
  assert_shown (fixture, "");
}

static void
test_accessible (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *view = agenda_test_find_widget (GTK_WIDGET (fixture->list), GTK_TYPE_LIST_VIEW, 0);
  GtkWidget *item = gtk_widget_get_parent (find_row (fixture, "walk"));
  g_autofree char *expected = NULL;

  agenda_test_assert_named (view, "Sessions");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  agenda_test_assert_named (item, "Saturday, 2 May 2026, Morning, time to be announced, "
                                  "A Walk on the Quay");

  agenda_test_set_language ("zh-Hans");
  agenda_test_assert_named (view, _("Sessions"));
  expected = g_strjoin ("、", "2026年5月2日 星期六", _("Morning, time to be announced"), "码头漫步", NULL);
  agenda_test_assert_named (item, expected);
}

static void
test_copy (Fixture       *fixture,
           gconstpointer  data)
{
  AgendaSession *ropes = agenda_test_session (fixture->forum, "ropes");
  AgendaItemList *items = agenda_session_list_get_items (fixture->list);
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (fixture->list));
  g_autofree char *expected = NULL;
  g_autofree char *before = NULL;
  g_autofree char *copied = NULL;

  gdk_clipboard_set_text (clipboard, "before");
  gtk_widget_activate_action (GTK_WIDGET (items), "session.copy", NULL);
  before = agenda_test_dup_clipboard (GTK_WIDGET (fixture->list));
  g_assert_cmpstr (before, ==, "before");

  agenda_item_list_set_selected (items, ropes);
  expected = agenda_plain_text_from_session (fixture->forum, ropes, agenda_test_language ());
  g_assert_nonnull (strstr (expected, "Ropes"));
  gtk_widget_activate_action (GTK_WIDGET (items), "session.copy", NULL);
  copied = agenda_test_dup_clipboard (GTK_WIDGET (fixture->list));
  g_assert_cmpstr (copied, ==, expected);
}

static void
test_many (Fixture       *fixture,
           gconstpointer  data)
{
  AgendaItemList *items = agenda_session_list_get_items (fixture->list);
  guint32 second = agenda_test_session_day (fixture->forum, "1000");
  guint n_rows;

  g_assert_cmpuint (g_list_model_get_n_items (get_shown (fixture)), ==, *(const guint *) data);
  g_assert_cmpuint (agenda_item_list_get_n_bound (items), >, 2);
  g_assert_cmpuint (agenda_item_list_get_n_bound (items), <=, MOST_BOUND);

  agenda_session_list_set_day (fixture->list, second);
  agenda_test_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (get_shown (fixture)), ==, 1000);
  g_assert_cmpuint (agenda_item_list_get_n_bound (items), <=, MOST_BOUND);

  for (n_rows = 0; agenda_test_find_widget (GTK_WIDGET (items), AGENDA_TYPE_SESSION_ROW, n_rows)
                   != NULL; n_rows++)
    continue;
  g_assert_cmpuint (n_rows, <=, MOST_BOUND);
}

int
main (int    argc,
      char **argv)
{
  static const guint many = 3000;

  agenda_test_ui_init (&argc, &argv);

#define ADD(name, data, function) \
  g_test_add ("/ui/session-list/" name, Fixture, data, set_up, function, tear_down)

  ADD ("day", NULL, test_day);
  ADD ("headings", NULL, test_headings);
  ADD ("headings/move", NULL, test_headings_move);
  ADD ("selected", NULL, test_selected);
  ADD ("forum", NULL, test_forum);
  ADD ("accessible", NULL, test_accessible);
  ADD ("copy", NULL, test_copy);
  ADD ("many", &many, test_many);

#undef ADD

  return g_test_run ();
}
