/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-room.h"

#include "agenda-test.h"

static void
test_getters (void)
{
  g_autoptr (AgendaText) name = agenda_text_new_single ("en", "Great Hall");
  g_autoptr (AgendaText) way = agenda_text_new_single ("en", "Second floor");
  AgendaRoom *room = agenda_room_new ("hall", 3, name, way, 400);

  g_assert_cmpstr (agenda_room_get_id (room), ==, "hall");
  g_assert_cmpuint (agenda_room_get_position (room), ==, 3);
  g_assert_true (agenda_room_get_name (room) == name);
  g_assert_true (agenda_room_get_floor (room) == way);
  g_assert_cmpuint (agenda_room_get_capacity (room), ==, 400);
  agenda_test_assert_finalized (room);
}

static void
test_absent (void)
{
  g_autoptr (AgendaRoom) room = agenda_room_new ("hall", 0, NULL, NULL, 0);

  g_assert_null (agenda_room_get_name (room));
  g_assert_null (agenda_room_get_floor (room));
  g_assert_cmpuint (agenda_room_get_capacity (room), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  agenda_test_init (&argc, &argv);

  g_test_add_func ("/room/getters", test_getters);
  g_test_add_func ("/room/absent", test_absent);

  return g_test_run ();
}
