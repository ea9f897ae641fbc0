/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-speaker-list.h"

#include <glib/gi18n-lib.h>

#include "agenda-speaker-row.h"
#include "agenda-test-ui.h"

typedef struct
{
  AgendaContext *context;
  AgendaForum *forum;
  AgendaSpeakerList *list;
  GtkWidget *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->context = agenda_test_context_new (agenda_test_forum_read (AGENDA_TEST_FORUM));
  fixture->forum = agenda_context_get_forum (fixture->context);
  fixture->list = AGENDA_SPEAKER_LIST (g_object_ref_sink (
                                         agenda_speaker_list_new (fixture->context)));
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

static void
assert_shown (Fixture    *fixture,
              const char *expected)
{
  GListModel *shown = agenda_item_list_get_shown (agenda_speaker_list_get_items (fixture->list));
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (shown); i++)
    {
      g_autoptr (AgendaSpeaker) speaker = g_list_model_get_item (shown, i);

      g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", agenda_speaker_get_id (speaker));
    }
  g_assert_cmpstr (ids->str, ==, expected);
}

static void
test_order (Fixture       *fixture,
            gconstpointer  data)
{
  assert_shown (fixture, "smith bokova li wang zhang");
  agenda_test_set_language ("zh-Hans");
  assert_shown (fixture, "bokova li smith wang zhang");
  agenda_test_set_language ("en");
  assert_shown (fixture, "smith bokova li wang zhang");
}

/* A list that is not on screen costs nothing; what happened meanwhile shows when it is. */
static void
test_hidden (Fixture       *fixture,
             gconstpointer  data)
{
  AgendaItemList *items = agenda_speaker_list_get_items (fixture->list);
  g_autoptr (AgendaForum) forum = g_object_ref (fixture->forum);
  GtkWidget *widget = GTK_WIDGET (fixture->list);

  /* GTK 4.8 remembers the parent of a focus that goes while it is hidden, and forgets to let go. */
  gtk_root_set_focus (GTK_ROOT (fixture->window), NULL);
  gtk_widget_set_visible (widget, FALSE);
  agenda_context_set_forum (fixture->context, NULL);
  agenda_context_set_forum (fixture->context, forum);
  agenda_item_list_set_selected (items, agenda_forum_get_speaker (forum, "smith"));
  agenda_test_set_language ("zh-Hans");
  assert_shown (fixture, "");
  g_assert_cmpuint (agenda_item_list_get_n_bound (items), ==, 0);

  gtk_widget_set_visible (widget, TRUE);
  agenda_test_wait_mapped (widget);
  assert_shown (fixture, "bokova li smith wang zhang");
  g_assert_true (agenda_item_list_get_selected (items) == agenda_forum_get_speaker (forum, "smith"));
}

static void
test_selected (Fixture       *fixture,
               gconstpointer  data)
{
  AgendaItemList *items = agenda_speaker_list_get_items (fixture->list);
  AgendaSpeaker *smith = agenda_forum_get_speaker (fixture->forum, "smith");
  GtkWidget *view = agenda_test_find_widget (GTK_WIDGET (items), GTK_TYPE_LIST_VIEW, 0);
  GtkSelectionModel *selection = gtk_list_view_get_model (GTK_LIST_VIEW (view));
  g_autoptr (AgendaTestNotify) notify = NULL;

  agenda_item_list_set_selected (items, smith);
  g_assert_true (gtk_selection_model_is_selected (selection, 0));

  notify = agenda_test_notify_new (items, "selected");
  agenda_test_set_language ("zh-Hans");
  g_assert_true (agenda_item_list_get_selected (items) == smith);
  g_assert_true (gtk_selection_model_is_selected (selection, 2));
  agenda_test_assert_notified (notify, 0);
}

static void
test_empty (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (AgendaForum) forum = g_object_ref (fixture->forum);
  g_autoptr (AgendaForum) nobody = agenda_test_forum_read (AGENDA_TEST_ONE_DAY);
  GtkWidget *page = agenda_test_find_widget (GTK_WIDGET (fixture->list), ADW_TYPE_STATUS_PAGE, 0);

  g_assert_nonnull (page);
  g_assert_false (gtk_widget_get_child_visible (page));

  agenda_item_list_set_selected (agenda_speaker_list_get_items (fixture->list),
                                 agenda_forum_get_speaker (forum, "smith"));
  agenda_context_set_forum (fixture->context, nobody);
  assert_shown (fixture, "");
  g_assert_null (agenda_item_list_get_selected (agenda_speaker_list_get_items (fixture->list)));
  g_assert_true (gtk_widget_get_child_visible (page));
  g_assert_cmpstr (adw_status_page_get_title (ADW_STATUS_PAGE (page)), ==, "No Speakers");

  agenda_test_set_language ("zh-Hans");
  g_assert_cmpstr (adw_status_page_get_title (ADW_STATUS_PAGE (page)), ==, _("No Speakers"));

  agenda_context_set_forum (fixture->context, forum);
  assert_shown (fixture, "bokova li smith wang zhang");
  g_assert_false (gtk_widget_get_child_visible (page));
}

static void
test_accessible (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *view = agenda_test_find_widget (GTK_WIDGET (fixture->list), GTK_TYPE_LIST_VIEW, 0);
  GtkWidget *row = agenda_test_find_widget (view, AGENDA_TYPE_SPEAKER_ROW, 4);

  agenda_test_assert_named (view, "Speakers");
  g_assert_nonnull (row);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (gtk_widget_get_parent (row)),
                                   GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  agenda_test_assert_named (gtk_widget_get_parent (row), "Zhang Wei, Harbour Master");

  agenda_test_set_language ("zh-Hans");
  agenda_test_assert_named (view, _("Speakers"));
  row = agenda_test_find_widget (view, AGENDA_TYPE_SPEAKER_ROW, 4);
  agenda_test_assert_named (gtk_widget_get_parent (row), "张伟、港务长");
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

#define ADD(name, function) \
  g_test_add ("/ui/speaker-list/" name, Fixture, NULL, set_up, function, tear_down)

  ADD ("order", test_order);
  ADD ("hidden", test_hidden);
  ADD ("selected", test_selected);
  ADD ("empty", test_empty);
  ADD ("accessible", test_accessible);

#undef ADD

  return g_test_run ();
}
