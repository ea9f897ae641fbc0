/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-test.h"

static gboolean
tick_cb (gpointer user_data)
{
  guint *ticks = user_data;

  (*ticks)++;

  return G_SOURCE_CONTINUE;
}

static gboolean
has_ticked_thrice (gpointer user_data)
{
  return *(guint *) user_data >= 3;
}

static gboolean
never (gpointer user_data)
{
  return FALSE;
}

static gboolean
unref_later_cb (gpointer user_data)
{
  g_object_unref (user_data);

  return G_SOURCE_REMOVE;
}

static void
test_wait_until (void)
{
  guint ticks = 0;
  guint source = g_timeout_add (5, tick_cb, &ticks);

  g_assert_true (agenda_test_wait_until (has_ticked_thrice, &ticks, AGENDA_TEST_DEADLINE_MS));
  g_assert_cmpuint (ticks, >=, 3);
  g_assert_false (agenda_test_wait_until (never, NULL, 20));
  g_source_remove (source);
}

static void
test_notify (void)
{
  g_autoptr (GObject) group = G_OBJECT (g_binding_group_new ());
  g_autoptr (AgendaTestNotify) notify = agenda_test_notify_new (group, "source");
  g_autoptr (GObject) first = g_object_new (G_TYPE_OBJECT, NULL);
  g_autoptr (GObject) second = g_object_new (G_TYPE_OBJECT, NULL);

  agenda_test_property (group, "source", first, second);

  /* The helper set the first, the second, and the first again. */
  agenda_test_assert_notified (notify, 3);
  agenda_test_assert_notified (notify, 0);
}

static void
test_notify_for_nothing (void)
{
  if (g_test_subprocess ())
    {
      g_autoptr (GSimpleAction) action = g_simple_action_new ("test", NULL);

      /* It has no G_PARAM_EXPLICIT_NOTIFY. */
      agenda_test_property (action, "enabled", TRUE, FALSE);
      return;
    }

  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr ("*agenda_test_notify_take*1 == 0*");
}

static void
test_finalized (void)
{
  GObject *object = g_object_new (G_TYPE_OBJECT, NULL);

  agenda_test_assert_finalized (object);
  g_assert_null (object);

  object = g_object_new (G_TYPE_OBJECT, NULL);
  g_timeout_add (5, unref_later_cb, g_object_ref (object));
  agenda_test_assert_finalized (object);
}

static void
test_leaked (void)
{
  if (g_test_subprocess ())
    {
      GObject *object = g_object_new (G_TYPE_OBJECT, NULL);

      g_object_ref (object);
      g_object_run_dispose (object);
      agenda_test_assert_finalized (object);
      return;
    }

  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr ("*still referenced*");
}

int
main (int    argc,
      char **argv)
{
  agenda_test_init (&argc, &argv);

  g_test_add_func ("/lib/wait-until", test_wait_until);
  g_test_add_func ("/lib/notify", test_notify);
  g_test_add_func ("/lib/notify/for-nothing", test_notify_for_nothing);
  g_test_add_func ("/lib/finalized", test_finalized);
  g_test_add_func ("/lib/finalized/leaked", test_leaked);

  return g_test_run ();
}
