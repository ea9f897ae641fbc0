/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-context.h"

#include "agenda-test-ui.h"

static void
test_forum (void)
{
  g_autoptr (AgendaContext) context = agenda_test_context_new (NULL);
  g_autoptr (AgendaForum) first = agenda_test_forum_read (AGENDA_TEST_FORUM);
  g_autoptr (AgendaForum) second = agenda_test_forum_read (AGENDA_TEST_ONE_DAY);

  g_assert_null (agenda_context_get_forum (context));
  agenda_test_property (context, "forum", first, second);
  g_assert_true (agenda_context_get_forum (context) == first);
  agenda_test_property (context, "forum", NULL, first);
}

typedef struct
{
  GMutex mutex;
  GThread *thread;              /* in which the forum went */
} Drop;

static void
forum_gone_cb (gpointer data)
{
  Drop *drop = data;

  g_mutex_lock (&drop->mutex);
  drop->thread = g_thread_self ();
  g_mutex_unlock (&drop->mutex);
}

static gboolean
is_gone (gpointer user_data)
{
  Drop *drop = user_data;
  gboolean gone;

  g_mutex_lock (&drop->mutex);
  gone = drop->thread != NULL;
  g_mutex_unlock (&drop->mutex);

  return gone;
}

/* To take a large one apart in the main thread would hold a frame up. */
static void
test_dropped_in_worker (void)
{
  g_autoptr (AgendaContext) context
    = agenda_test_context_new (agenda_test_forum_read (AGENDA_TEST_FORUM));
  Drop drop = { .thread = NULL };

  g_mutex_init (&drop.mutex);
  g_object_set_data_full (G_OBJECT (agenda_context_get_forum (context)), "test-drop", &drop,
                          forum_gone_cb);
  agenda_context_set_forum (context, NULL);
  g_assert_null (agenda_context_get_forum (context));
  g_assert_true (agenda_test_wait_until (is_gone, &drop, AGENDA_TEST_DEADLINE_MS));
  g_assert_true (drop.thread != g_thread_self ());
  g_mutex_clear (&drop.mutex);
}

static void
test_language (void)
{
  g_autoptr (AgendaContext) context = agenda_test_context_new (NULL);
  g_autoptr (AgendaLanguage) language = NULL;

  g_object_get (context, "language", &language, NULL);
  g_assert_true (language == agenda_test_language ());
  g_assert_true (agenda_context_get_language (context) == language);
}

static void
test_finalized (void)
{
  AgendaContext *context = agenda_test_context_new (agenda_test_forum_read (AGENDA_TEST_FORUM));
  AgendaForum *forum = g_object_ref (agenda_context_get_forum (context));

  agenda_test_assert_finalized (context);
  agenda_test_assert_finalized (forum);
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

  g_test_add_func ("/ui/context/forum", test_forum);
  g_test_add_func ("/ui/context/dropped-in-worker", test_dropped_in_worker);
  g_test_add_func ("/ui/context/language", test_language);
  g_test_add_func ("/ui/context/finalized", test_finalized);

  return g_test_run ();
}
