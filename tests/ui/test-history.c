/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-history.h"

#include "agenda-test.h"

static void
assert_place (const AgendaPlace *place,
              AgendaPlaceKind    kind,
              const char        *id)
{
  g_assert_nonnull (place);
  g_assert_cmpint (place->kind, ==, kind);
  g_assert_cmpstr (place->id, ==, id);
}

static void
test_empty (void)
{
  AgendaHistory *history = agenda_history_new ();

  g_assert_null (agenda_history_get_current (history));
  g_assert_null (agenda_history_go_back (history));
  g_assert_null (agenda_history_go_forward (history));
  g_assert_false (agenda_history_get_can_go_back (history));
  g_assert_false (agenda_history_get_can_go_forward (history));

  agenda_test_assert_finalized (history);
}

static void
test_there_and_back (void)
{
  g_autoptr (AgendaHistory) history = agenda_history_new ();

  agenda_history_visit (history, AGENDA_PLACE_FORUM, NULL);
  agenda_history_visit (history, AGENDA_PLACE_SESSION, "p2p");
  agenda_history_visit (history, AGENDA_PLACE_SPEAKER, "p2p");
  assert_place (agenda_history_get_current (history), AGENDA_PLACE_SPEAKER, "p2p");

  assert_place (agenda_history_go_back (history), AGENDA_PLACE_SESSION, "p2p");
  assert_place (agenda_history_go_back (history), AGENDA_PLACE_FORUM, NULL);
  g_assert_null (agenda_history_go_back (history));
  assert_place (agenda_history_go_forward (history), AGENDA_PLACE_SESSION, "p2p");
  assert_place (agenda_history_get_current (history), AGENDA_PLACE_SESSION, "p2p");

  /* Another way from here: the speaker is no longer ahead. */
  agenda_history_visit (history, AGENDA_PLACE_SESSION, "sd");
  g_assert_false (agenda_history_get_can_go_forward (history));
  g_assert_null (agenda_history_go_forward (history));
  assert_place (agenda_history_go_back (history), AGENDA_PLACE_SESSION, "p2p");
}

static void
test_same_place (void)
{
  g_autoptr (AgendaHistory) history = agenda_history_new ();

  agenda_history_visit (history, AGENDA_PLACE_SESSION, "p2p");
  agenda_history_visit (history, AGENDA_PLACE_SESSION, "p2p");
  g_assert_false (agenda_history_get_can_go_back (history));

  /* Being where one is leaves what lies ahead. */
  agenda_history_visit (history, AGENDA_PLACE_SESSION, "sd");
  agenda_history_go_back (history);
  agenda_history_visit (history, AGENDA_PLACE_SESSION, "p2p");
  assert_place (agenda_history_go_forward (history), AGENDA_PLACE_SESSION, "sd");
}

static void
test_bound (void)
{
  g_autoptr (AgendaHistory) history = agenda_history_new ();
  guint n_back = 0;

  for (guint i = 0; i < 150; i++)
    {
      g_autofree char *id = g_strdup_printf ("s%u", i);

      agenda_history_visit (history, AGENDA_PLACE_SESSION, id);
    }

  while (agenda_history_go_back (history) != NULL)
    n_back++;
  g_assert_cmpuint (n_back, ==, 99);
  assert_place (agenda_history_get_current (history), AGENDA_PLACE_SESSION, "s50");
}

static void
test_notify (void)
{
  g_autoptr (AgendaHistory) history = agenda_history_new ();
  g_autoptr (AgendaTestNotify) back = agenda_test_notify_new (history, "can-go-back");
  g_autoptr (AgendaTestNotify) forward = agenda_test_notify_new (history, "can-go-forward");
  gboolean can_go_back, can_go_forward;

  agenda_history_visit (history, AGENDA_PLACE_FORUM, NULL);
  agenda_test_assert_notified (back, 0);
  agenda_history_visit (history, AGENDA_PLACE_SESSION, "a");
  agenda_history_visit (history, AGENDA_PLACE_SESSION, "b");
  agenda_test_assert_notified (back, 1);
  agenda_test_assert_notified (forward, 0);

  agenda_history_go_back (history);
  agenda_test_assert_notified (back, 0);
  agenda_test_assert_notified (forward, 1);
  g_object_get (history, "can-go-back", &can_go_back, "can-go-forward", &can_go_forward, NULL);
  g_assert_true (can_go_back);
  g_assert_true (can_go_forward);

  agenda_history_clear (history);
  agenda_test_assert_notified (back, 1);
  agenda_test_assert_notified (forward, 1);
  g_assert_null (agenda_history_get_current (history));
  agenda_history_clear (history);
  agenda_test_assert_notified (back, 0);
}

int
main (int    argc,
      char **argv)
{
  agenda_test_init (&argc, &argv);

  g_test_add_func ("/ui/history/empty", test_empty);
  g_test_add_func ("/ui/history/there-and-back", test_there_and_back);
  g_test_add_func ("/ui/history/same-place", test_same_place);
  g_test_add_func ("/ui/history/bound", test_bound);
  g_test_add_func ("/ui/history/notify", test_notify);

  return g_test_run ();
}
