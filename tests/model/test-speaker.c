/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-speaker.h"

#include "agenda-test.h"

static void
test_getters (void)
{
  g_auto (AgendaSpeakerData) data = { NULL };
  AgendaText *texts[8];
  AgendaSpeaker *speaker;

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    texts[i] = agenda_text_new_single ("en", "text");

  data.id = g_strdup ("bokova");
  data.name = texts[0];
  data.sort = texts[1];
  data.position = texts[2];
  data.organisation = texts[3];
  data.honorific = texts[4];
  data.country = g_strdup ("BG");
  data.country_name = texts[5];
  data.biography = texts[6];
  data.notes = texts[7];
  data.links = g_ptr_array_new_with_free_func ((GDestroyNotify) agenda_link_free);
  g_ptr_array_add (data.links, agenda_link_new ("website", "https://example.org/", NULL));
  speaker = agenda_speaker_new_take (&data);

  g_assert_null (data.id);
  g_assert_null (data.name);
  g_assert_null (data.country);
  g_assert_null (data.links);

  g_assert_cmpstr (agenda_speaker_get_id (speaker), ==, "bokova");
  g_assert_true (agenda_speaker_get_name (speaker) == texts[0]);
  g_assert_true (agenda_speaker_get_sort (speaker) == texts[1]);
  g_assert_true (agenda_speaker_get_position (speaker) == texts[2]);
  g_assert_true (agenda_speaker_get_organisation (speaker) == texts[3]);
  g_assert_true (agenda_speaker_get_honorific (speaker) == texts[4]);
  g_assert_cmpstr (agenda_speaker_get_country (speaker), ==, "BG");
  g_assert_true (agenda_speaker_get_country_name (speaker) == texts[5]);
  g_assert_true (agenda_speaker_get_biography (speaker) == texts[6]);
  g_assert_true (agenda_speaker_get_notes (speaker) == texts[7]);
  g_assert_cmpuint (agenda_speaker_get_links (speaker)->len, ==, 1);
  agenda_test_assert_finalized (speaker);
}

static void
test_absent (void)
{
  g_auto (AgendaSpeakerData) data = { g_strdup ("nobody") };
  g_autoptr (AgendaSpeaker) speaker = agenda_speaker_new_take (&data);

  g_assert_null (agenda_speaker_get_name (speaker));
  g_assert_null (agenda_speaker_get_country (speaker));
  g_assert_nonnull (agenda_speaker_get_links (speaker));
  g_assert_cmpuint (agenda_speaker_get_links (speaker)->len, ==, 0);
}

static void
test_clear (void)
{
  g_auto (AgendaSpeakerData) data = { NULL };

  data.id = g_strdup ("bokova");
  data.notes = agenda_text_new_single ("en", "text");
  agenda_speaker_data_clear (&data);
  g_assert_null (data.id);
  g_assert_null (data.notes);
}

int
main (int   argc,
      char *argv[])
{
  agenda_test_init (&argc, &argv);

  g_test_add_func ("/speaker/getters", test_getters);
  g_test_add_func ("/speaker/absent", test_absent);
  g_test_add_func ("/speaker/clear", test_clear);

  return g_test_run ();
}
