/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-participant.h"

#include "agenda-test-model.h"

static void
test_members (void)
{
  AgendaSpeaker *speaker = agenda_test_speaker ("bokova");
  g_autoptr (AgendaText) title = agenda_text_new_single ("en", "On learning");
  AgendaParticipant *participant
    = agenda_participant_new (speaker, AGENDA_ROLE_KEYNOTE, title);
  g_autoptr (AgendaParticipant) bare
    = agenda_participant_new (speaker, AGENDA_ROLE_LISTED, NULL);

  g_assert_true (participant->speaker == speaker);
  g_assert_cmpint (participant->role, ==, AGENDA_ROLE_KEYNOTE);
  g_assert_true (participant->title == title);
  g_assert_null (bare->title);

  agenda_participant_free (participant);
  agenda_participant_free (NULL);
  g_clear_pointer (&bare, agenda_participant_free);
  agenda_test_assert_finalized (speaker);
}

int
main (int   argc,
      char *argv[])
{
  agenda_test_init (&argc, &argv);

  g_test_add_func ("/participant/members", test_members);

  return g_test_run ();
}
