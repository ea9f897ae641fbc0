/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-enums.h"

#include "agenda-test.h"

static void
test_kinds (void)
{
  const char *const words[] = { "ceremony", "talk", "keynote", "panel", "subforum", "workshop",
                                "break", "meal", "visit", "logistics", "other" };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      AgendaSessionKind kind = AGENDA_SESSION_OTHER;

      g_assert_true (agenda_session_kind_from_string (words[i], &kind));
      g_assert_cmpuint (kind, ==, i);
      g_assert_cmpstr (agenda_session_kind_to_string (kind), ==, words[i]);
      g_assert_cmpstr (agenda_session_kind_get_label (kind), !=, "");
    }

  g_assert_cmpint (G_N_ELEMENTS (words), ==, AGENDA_SESSION_OTHER + 1);
  g_assert_cmpstr (agenda_session_kind_get_label (AGENDA_SESSION_SUBFORUM), ==, "Sub-forum");
}

static void
test_statuses (void)
{
  const char *const words[] = { "confirmed", "tentative", "moved", "delayed", "cancelled" };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      AgendaStatus status = AGENDA_STATUS_CONFIRMED;

      g_assert_true (agenda_status_from_string (words[i], &status));
      g_assert_cmpuint (status, ==, i);
      g_assert_cmpstr (agenda_status_to_string (status), ==, words[i]);
      g_assert_cmpstr (agenda_status_get_label (status), !=, "");
    }

  g_assert_cmpint (G_N_ELEMENTS (words), ==, AGENDA_STATUS_CANCELLED + 1);
  g_assert_cmpstr (agenda_status_get_label (AGENDA_STATUS_MOVED), ==, "Moved");
}

static void
test_roles (void)
{
  const char *const words[] = { "chair", "moderator", "keynote", "speaker", "panellist",
                                "participant", "listed", "other" };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      AgendaRole role = AGENDA_ROLE_OTHER;

      g_assert_true (agenda_role_from_string (words[i], &role));
      g_assert_cmpuint (role, ==, i);
      g_assert_cmpstr (agenda_role_to_string (role), ==, words[i]);
      g_assert_cmpstr (agenda_role_get_label (role), !=, "");
      g_assert_cmpstr (agenda_role_get_group_label (role), !=, "");
    }

  g_assert_cmpint (G_N_ELEMENTS (words), ==, AGENDA_ROLE_OTHER + 1);
  g_assert_cmpstr (agenda_role_get_label (AGENDA_ROLE_CHAIR), ==, "Chair");
  g_assert_cmpstr (agenda_role_get_group_label (AGENDA_ROLE_CHAIR), ==, "Chairs");
}

static void
test_unknown (void)
{
  AgendaSessionKind kind = AGENDA_SESSION_MEAL;
  AgendaStatus status = AGENDA_STATUS_DELAYED;
  AgendaRole role = AGENDA_ROLE_CHAIR;

  g_assert_false (agenda_session_kind_from_string ("Meal", &kind));
  g_assert_false (agenda_session_kind_from_string ("", &kind));
  g_assert_cmpint (kind, ==, AGENDA_SESSION_MEAL);
  g_assert_false (agenda_status_from_string ("late", &status));
  g_assert_cmpint (status, ==, AGENDA_STATUS_DELAYED);
  g_assert_false (agenda_role_from_string ("panelist", &role));
  g_assert_cmpint (role, ==, AGENDA_ROLE_CHAIR);
}

static void
test_pauses (void)
{
  for (int kind = AGENDA_SESSION_CEREMONY; kind <= AGENDA_SESSION_OTHER; kind++)
    {
      gboolean pause = kind == AGENDA_SESSION_BREAK || kind == AGENDA_SESSION_MEAL
                       || kind == AGENDA_SESSION_LOGISTICS;

      g_assert_cmpint (agenda_session_kind_is_pause ((AgendaSessionKind) kind), ==, pause);
    }
}

int
main (int   argc,
      char *argv[])
{
  agenda_test_init (&argc, &argv);

  g_test_add_func ("/enums/kinds", test_kinds);
  g_test_add_func ("/enums/statuses", test_statuses);
  g_test_add_func ("/enums/roles", test_roles);
  g_test_add_func ("/enums/unknown", test_unknown);
  g_test_add_func ("/enums/pauses", test_pauses);

  return g_test_run ();
}
