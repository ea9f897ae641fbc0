/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-track.h"

#include "agenda-test.h"

static void
test_getters (void)
{
  g_autoptr (AgendaText) title = agenda_text_new_single ("en", "People to people");
  AgendaTrack *track = agenda_track_new ("p2p", title, "#1a5fb4");

  g_assert_cmpstr (agenda_track_get_id (track), ==, "p2p");
  g_assert_true (agenda_track_get_title (track) == title);
  g_assert_cmpstr (agenda_track_get_color (track), ==, "#1a5fb4");
  agenda_test_assert_finalized (track);
}

static void
test_absent (void)
{
  g_autoptr (AgendaTrack) track = agenda_track_new ("p2p", NULL, NULL);

  g_assert_null (agenda_track_get_title (track));
  g_assert_null (agenda_track_get_color (track));
}

int
main (int   argc,
      char *argv[])
{
  agenda_test_init (&argc, &argv);

  g_test_add_func ("/track/getters", test_getters);
  g_test_add_func ("/track/absent", test_absent);

  return g_test_run ();
}
