/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-language.h"

#include "agenda-test.h"

/* Takes the string that was made. */
#define assert_says(actual, expected) \
  G_STMT_START \
  { \
    g_autofree char *actual_ = (actual); \
    g_assert_cmpstr (actual_, ==, (expected)); \
  } \
  G_STMT_END

typedef struct
{
  AgendaLanguage *language;
  guint n_changes;
} Fixture;

static void
changed_cb (Fixture *fixture)
{
  fixture->n_changes++;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->language = agenda_language_new ("/nowhere", AGENDA_LANGUAGE_ENGLISH);
  g_signal_connect_swapped (fixture->language, "changed", G_CALLBACK (changed_cb), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  agenda_test_assert_finalized (fixture->language);
}

static void
test_properties (Fixture       *fixture,
                 gconstpointer  data)
{
  agenda_test_property (fixture->language, "content", AGENDA_LANGUAGE_ENGLISH,
                        AGENDA_LANGUAGE_CHINESE);
  agenda_test_property (fixture->language, "content", NULL, AGENDA_LANGUAGE_CHINESE);
  agenda_test_property (fixture->language, "both", TRUE, FALSE);
}

/* What is shown is said again once for each change, and not for what is none. */
static void
test_changed (Fixture       *fixture,
              gconstpointer  data)
{
  agenda_language_set_content (fixture->language, NULL);
  agenda_language_set_both (fixture->language, FALSE);
  agenda_language_set_tag (fixture->language, AGENDA_LANGUAGE_ENGLISH);
  g_assert_cmpuint (fixture->n_changes, ==, 0);

  agenda_language_set_content (fixture->language, AGENDA_LANGUAGE_CHINESE);
  g_assert_cmpuint (fixture->n_changes, ==, 1);
  agenda_language_set_both (fixture->language, TRUE);
  g_assert_cmpuint (fixture->n_changes, ==, 2);
  agenda_language_set_tag (fixture->language, AGENDA_LANGUAGE_CHINESE);
  g_assert_cmpuint (fixture->n_changes, ==, 3);
}

static void
assert_content (AgendaLanguage *language,
                const char     *tag)
{
  const char *const names[] = { "A", "B", NULL };
  gboolean chinese = g_str_equal (tag, AGENDA_LANGUAGE_CHINESE);

  g_assert_cmpstr (agenda_language_get_content_tag (language), ==, tag);
  assert_says (agenda_language_join_content (language, names), chinese ? "A、B" : "A, B");
  assert_says (agenda_language_get_country_name (language, "BG"),
               chinese ? "保加利亚" : "Bulgaria");
}

/* The content follows the interface until it is told not to. */
static void
test_content (Fixture       *fixture,
              gconstpointer  data)
{
  const char *const parts[] = { "A", "B", NULL };
  AgendaLanguage *language = fixture->language;

  g_assert_null (agenda_language_get_content (language));
  assert_content (language, AGENDA_LANGUAGE_ENGLISH);
  agenda_language_set_tag (language, AGENDA_LANGUAGE_CHINESE);
  assert_content (language, AGENDA_LANGUAGE_CHINESE);

  agenda_language_set_content (language, AGENDA_LANGUAGE_ENGLISH);
  assert_content (language, AGENDA_LANGUAGE_ENGLISH);
  assert_says (agenda_language_join (language, parts), "A、B");

  agenda_language_set_tag (language, AGENDA_LANGUAGE_ENGLISH);
  agenda_language_set_content (language, AGENDA_LANGUAGE_CHINESE);
  assert_content (language, AGENDA_LANGUAGE_CHINESE);
  assert_says (agenda_language_join (language, parts), "A, B");
  assert_says (agenda_language_get_language_name (language, "en"), "English");
}

static int
compare_keys (AgendaLanguage *language,
              const char     *a,
              const char     *b)
{
  g_autofree char *key_a = agenda_language_get_sort_key (language, a, NULL);
  g_autofree char *key_b = agenda_language_get_sort_key (language, b, NULL);

  return strcmp (key_a, key_b);
}

/* People stand in the order of the language that their names are in. */
static void
test_order (Fixture       *fixture,
            gconstpointer  data)
{
  agenda_language_set_content (fixture->language, AGENDA_LANGUAGE_CHINESE);
  /* Zeng and Lu: by pinyin the second, by strokes or by code point the first. */
  g_assert_cmpint (compare_keys (fixture->language, "曾国藩", "吕布"), >, 0);
  g_assert_cmpint (agenda_language_compare (fixture->language, "张", "李"), >, 0);

  agenda_language_set_content (fixture->language, AGENDA_LANGUAGE_ENGLISH);
  g_assert_cmpint (compare_keys (fixture->language, "Zhang Wei", "Li Na"), >, 0);
}

static void
test_second (Fixture       *fixture,
             gconstpointer  data)
{
  AgendaLanguage *language = fixture->language;
  AgendaLanguage *second;
  g_autoptr (GDate) day = g_date_new_dmy (8, G_DATE_SEPTEMBER, 2018);

  g_assert_null (agenda_language_get_second (language));
  g_assert_null (agenda_language_get_second_dates (language));

  agenda_language_set_both (language, TRUE);
  second = agenda_language_get_second (language);
  g_assert_cmpstr (agenda_language_get_content_tag (second), ==, AGENDA_LANGUAGE_CHINESE);
  g_assert_null (agenda_language_get_second (second));
  assert_says (agenda_language_format_day_long (second, day), "2018年9月8日 星期六");
  g_assert_true (agenda_language_get_second_dates (language) == second);

  agenda_language_set_tag (language, AGENDA_LANGUAGE_CHINESE);
  second = agenda_language_get_second (language);
  g_assert_cmpstr (agenda_language_get_content_tag (second), ==, AGENDA_LANGUAGE_ENGLISH);
  assert_says (agenda_language_format_day_long (second, day), "Saturday, 8 September 2018");
}

/* Dates come in the language of the interface first, and the agenda's texts in theirs. */
static void
test_second_of_another (Fixture       *fixture,
                        gconstpointer  data)
{
  AgendaLanguage *language = fixture->language;

  agenda_language_set_both (language, TRUE);
  agenda_language_set_content (language, AGENDA_LANGUAGE_CHINESE);
  g_assert_cmpstr (agenda_language_get_tag (agenda_language_get_second (language)), ==,
                   AGENDA_LANGUAGE_ENGLISH);
  g_assert_cmpstr (agenda_language_get_tag (agenda_language_get_second_dates (language)), ==,
                   AGENDA_LANGUAGE_CHINESE);
}

int
main (int   argc,
      char *argv[])
{
  agenda_language_prepare_process ();
  agenda_test_init (&argc, &argv);

#define ADD(name, function) \
  g_test_add ("/content/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("properties", test_properties);
  ADD ("changed", test_changed);
  ADD ("content", test_content);
  ADD ("order", test_order);
  ADD ("second", test_second);
  ADD ("second-of-another", test_second_of_another);
#undef ADD

  return g_test_run ();
}
