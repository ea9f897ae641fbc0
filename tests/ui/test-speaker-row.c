/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-speaker-row.h"

#include "agenda-test-ui.h"

#define MOST_WIDGETS 12

typedef struct
{
  AgendaContext *context;
  AgendaForum *forum;
  AgendaSpeakerRow *row;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->context = agenda_test_context_new (agenda_test_forum_read (AGENDA_TEST_FORUM));
  fixture->forum = agenda_context_get_forum (fixture->context);
  fixture->row = AGENDA_SPEAKER_ROW (g_object_ref_sink (
                                       agenda_speaker_row_new (fixture->context)));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  agenda_test_assert_finalized (fixture->row);
  agenda_test_assert_finalized (fixture->context);
}

static AgendaSpeaker *
get_speaker (Fixture    *fixture,
             const char *id)
{
  AgendaSpeaker *speaker = agenda_forum_get_speaker (fixture->forum, id);

  g_assert_nonnull (speaker);

  return speaker;
}

static gboolean
reads (Fixture    *fixture,
       const char *text)
{
  return agenda_test_is_shown (agenda_test_find_label (GTK_WIDGET (fixture->row), text));
}

static void
assert_described (Fixture    *fixture,
                  const char *expected)
{
  g_autofree char *description = agenda_speaker_row_dup_description (fixture->row);

  g_assert_cmpstr (description, ==, expected);
}

static void
test_speaker (Fixture       *fixture,
              gconstpointer  data)
{
  agenda_test_property (fixture->row, "speaker", get_speaker (fixture, "zhang"),
                        get_speaker (fixture, "li"));
  agenda_test_property (fixture->row, "speaker", NULL, get_speaker (fixture, "li"));
  g_assert_null (agenda_speaker_row_get_speaker (fixture->row));
}

static void
test_words (Fixture       *fixture,
            gconstpointer  data)
{
  agenda_speaker_row_set_speaker (fixture->row, get_speaker (fixture, "zhang"));
  g_assert_true (reads (fixture, "Zhang Wei"));
  g_assert_true (reads (fixture, "Harbour Master"));
  assert_described (fixture, "Zhang Wei, Harbour Master");

  agenda_test_set_language ("zh-Hans");
  agenda_speaker_row_set_speaker (fixture->row, get_speaker (fixture, "zhang"));
  g_assert_true (reads (fixture, "张伟"));
  g_assert_true (reads (fixture, "港务长"));

  agenda_speaker_row_set_speaker (fixture->row, get_speaker (fixture, "li"));
  g_assert_true (reads (fixture, "李娜"));
  g_assert_false (reads (fixture, "港务长"));
  assert_described (fixture, "李娜");
}

static void
test_listens_to_nothing (Fixture       *fixture,
                         gconstpointer  data)
{
  agenda_speaker_row_set_speaker (fixture->row, get_speaker (fixture, "li"));
  agenda_test_set_language ("zh-Hans");
  g_assert_true (reads (fixture, "Li Na"));
}

static void
test_small (Fixture       *fixture,
            gconstpointer  data)
{
  agenda_speaker_row_set_speaker (fixture->row, get_speaker (fixture, "zhang"));
  g_assert_cmpuint (agenda_test_count_widgets (GTK_WIDGET (fixture->row)), <=, MOST_WIDGETS);
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

#define ADD(name, function) \
  g_test_add ("/ui/speaker-row/" name, Fixture, NULL, set_up, function, tear_down)

  ADD ("speaker", test_speaker);
  ADD ("words", test_words);
  ADD ("listens-to-nothing", test_listens_to_nothing);
  ADD ("small", test_small);

#undef ADD

  return g_test_run ();
}
