/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-detail-pane.h"

#include <glib/gi18n-lib.h>

#include "agenda-forum-page.h"
#include "agenda-session-page.h"
#include "agenda-speaker-page.h"
#include "agenda-test-ui.h"

typedef struct
{
  AgendaContext *context;
  AgendaDetailPane *pane;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->context = agenda_test_context_new (agenda_test_forum_read (AGENDA_TEST_FORUM));
  fixture->pane = AGENDA_DETAIL_PANE (g_object_ref_sink (
                                        agenda_detail_pane_new (fixture->context)));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  agenda_test_assert_finalized (fixture->pane);
  agenda_test_assert_finalized (fixture->context);
}

static gboolean
show (Fixture         *fixture,
      AgendaPlaceKind  kind,
      const char      *id)
{
  const AgendaPlace place = { kind, (char *) id };

  return agenda_detail_pane_show (fixture->pane, &place);
}

static GtkWidget *
get_page (Fixture *fixture)
{
  GtkWidget *stack = agenda_test_find_widget (GTK_WIDGET (fixture->pane), GTK_TYPE_STACK, 0);

  return gtk_stack_get_visible_child (GTK_STACK (stack));
}

static void
assert_title (Fixture    *fixture,
              const char *expected)
{
  g_autofree char *title = agenda_detail_pane_dup_title (fixture->pane);

  g_assert_cmpstr (title, ==, expected);
}

static void
test_pages (Fixture       *fixture,
            gconstpointer  data)
{
  g_assert_true (AGENDA_IS_FORUM_PAGE (get_page (fixture)));
  assert_title (fixture, "About This Forum");

  g_assert_true (show (fixture, AGENDA_PLACE_SESSION, "ropes"));
  g_assert_true (AGENDA_IS_SESSION_PAGE (get_page (fixture)));
  g_assert_nonnull (agenda_test_find_label (get_page (fixture), "Ropes"));
  assert_title (fixture, "Session");

  g_assert_true (show (fixture, AGENDA_PLACE_SPEAKER, "zhang"));
  g_assert_true (AGENDA_IS_SPEAKER_PAGE (get_page (fixture)));
  g_assert_nonnull (agenda_test_find_label (get_page (fixture), "Zhang Wei"));
  assert_title (fixture, "Speaker");

  g_assert_true (show (fixture, AGENDA_PLACE_FORUM, NULL));
  g_assert_true (AGENDA_IS_FORUM_PAGE (get_page (fixture)));
  assert_title (fixture, "About This Forum");
}

static void
test_unknown (Fixture       *fixture,
              gconstpointer  data)
{
  g_assert_true (show (fixture, AGENDA_PLACE_SESSION, "ropes"));
  g_assert_false (show (fixture, AGENDA_PLACE_SESSION, "zhang"));
  g_assert_false (show (fixture, AGENDA_PLACE_SPEAKER, "ropes"));
  g_assert_true (AGENDA_IS_SESSION_PAGE (get_page (fixture)));
  g_assert_nonnull (agenda_test_find_label (get_page (fixture), "Ropes"));
  assert_title (fixture, "Session");
}

static void
test_language (Fixture       *fixture,
               gconstpointer  data)
{
  g_assert_true (show (fixture, AGENDA_PLACE_SESSION, "ropes"));
  agenda_test_set_language ("zh-Hans");
  g_assert_nonnull (agenda_test_find_label (get_page (fixture), "缆绳"));
  assert_title (fixture, _("Session"));
}

/* Another forum opens at its front page; nothing of the one before is held on to. */
static void
test_forum (Fixture       *fixture,
            gconstpointer  data)
{
  AgendaForum *forum = g_object_ref (agenda_context_get_forum (fixture->context));
  g_autoptr (AgendaForum) other = agenda_test_forum_read (AGENDA_TEST_ONE_DAY);

  g_assert_true (show (fixture, AGENDA_PLACE_SESSION, "ropes"));
  g_assert_true (show (fixture, AGENDA_PLACE_SPEAKER, "zhang"));
  agenda_context_set_forum (fixture->context, other);
  agenda_test_assert_finalized (forum);
  g_assert_true (AGENDA_IS_FORUM_PAGE (get_page (fixture)));
  assert_title (fixture, "About This Forum");
  g_assert_false (show (fixture, AGENDA_PLACE_SESSION, "ropes"));

  agenda_context_set_forum (fixture->context, NULL);
  g_assert_false (show (fixture, AGENDA_PLACE_SESSION, "knots"));
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

#define ADD(name, function) \
  g_test_add ("/ui/detail-pane/" name, Fixture, NULL, set_up, function, tear_down)

  ADD ("pages", test_pages);
  ADD ("unknown", test_unknown);
  ADD ("language", test_language);
  ADD ("forum", test_forum);

#undef ADD

  return g_test_run ();
}
