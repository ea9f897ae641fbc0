/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-text.h"

#include "agenda-test.h"

static void
test_absent (void)
{
  const char *found = "untouched";

  g_assert_null (agenda_text_get (NULL, "en", &found));
  g_assert_null (found);
  g_assert_null (agenda_text_get (NULL, "en", NULL));
  g_assert_null (agenda_text_get_exact (NULL, "en"));
  g_assert_false (agenda_text_has (NULL, "en"));
  g_assert_false (agenda_text_is_ours (NULL, "en"));
  g_assert_cmpuint (agenda_text_get_n_tags (NULL), ==, 0);
  g_assert_null (agenda_text_get_nth_tag (NULL, 0));
}

static void
test_empty (void)
{
  g_autoptr (AgendaText) text = agenda_text_new ();
  const char *found = "untouched";

  agenda_text_add (text, "en", "", FALSE);
  g_assert_cmpuint (agenda_text_get_n_tags (text), ==, 0);
  g_assert_null (agenda_text_get (text, "en", &found));
  g_assert_null (found);
}

static void
test_languages (void)
{
  g_autoptr (AgendaText) text = agenda_text_new ();
  const char *found = NULL;

  agenda_text_add (text, "zh-Hans", "太和文明论坛", FALSE);
  agenda_text_add (text, "en", "Taihe Civilizations Forum", TRUE);
  agenda_text_add (text, "EN", "another", FALSE);

  g_assert_cmpuint (agenda_text_get_n_tags (text), ==, 2);
  g_assert_cmpstr (agenda_text_get_nth_tag (text, 0), ==, "zh-Hans");
  g_assert_cmpstr (agenda_text_get_nth_tag (text, 1), ==, "en");
  g_assert_null (agenda_text_get_nth_tag (text, 2));

  g_assert_cmpstr (agenda_text_get (text, "en", &found), ==, "Taihe Civilizations Forum");
  g_assert_cmpstr (found, ==, "en");
  g_assert_cmpstr (agenda_text_get (text, "zh-hans", &found), ==, "太和文明论坛");
  g_assert_cmpstr (found, ==, "zh-Hans");
  g_assert_cmpstr (agenda_text_get_exact (text, "ZH-HANS"), ==, "太和文明论坛");
  g_assert_null (agenda_text_get_exact (text, "zh"));

  g_assert_true (agenda_text_has (text, "En"));
  g_assert_false (agenda_text_has (text, "fr"));
  g_assert_true (agenda_text_is_ours (text, "EN"));
  g_assert_false (agenda_text_is_ours (text, "zh-Hans"));
  g_assert_false (agenda_text_is_ours (text, "fr"));
}

static void
assert_found (const char *tags,
              const char *asked,
              const char *expected)
{
  g_autoptr (AgendaText) text = agenda_text_new ();
  g_auto (GStrv) list = g_strsplit (tags, " ", -1);
  const char *found = NULL;

  for (char **tag = list; *tag != NULL; tag++)
    {
      g_autofree char *string = g_strconcat ("in ", *tag, NULL);

      agenda_text_add (text, *tag, string, FALSE);
    }

  g_assert_true (g_str_has_suffix (agenda_text_get (text, asked, &found), expected));
  g_assert_cmpstr (found, ==, expected);
}

static void
test_fallback (void)
{
  /* the same language in another script, or in none */
  assert_found ("en zh-Hant", "zh-Hans", "zh-Hant");
  assert_found ("en zh", "zh-Hans", "zh");
  assert_found ("en zh-Hant", "zh", "zh-Hant");
  assert_found ("en fr-CA fr-FR", "fr", "fr-CA");
  /* the nearest of several */
  assert_found ("en zh-Hant zh-Hans", "zh-Hans-CN", "zh-Hans");
  assert_found ("en zh-Hant-TW zh-hans-sg", "zh-Hans", "zh-hans-sg");
  /* exact wins wherever it stands */
  assert_found ("zh-Hant zh zh-Hans", "zh-Hans", "zh-Hans");
  /* else the forum's own language, the first */
  assert_found ("zh-Hans ru", "en", "zh-Hans");
  assert_found ("ru zh-Hans", "en", "ru");
  /* a language that merely begins alike is another */
  assert_found ("ru zha", "zh", "ru");
  assert_found ("ru e", "en", "ru");
}

static void
test_references (void)
{
  AgendaText *text = agenda_text_new_single ("en", "Forum");
  AgendaText *other = agenda_text_ref (text);
  g_auto (GValue) value = G_VALUE_INIT;

  g_assert_true (other == text);
  agenda_text_unref (text);
  g_assert_cmpstr (agenda_text_get (other, "en", NULL), ==, "Forum");

  g_value_init (&value, AGENDA_TYPE_TEXT);
  g_value_take_boxed (&value, other);
  g_assert_cmpstr (agenda_text_get (g_value_get_boxed (&value), "en", NULL), ==, "Forum");
}

static void
test_long (void)
{
  g_autofree char *string = g_strnfill (1024 * 1024, 'x');
  g_autoptr (AgendaText) text = agenda_text_new ();

  agenda_text_add (text, "en", string, FALSE);
  agenda_text_add (text, "zh-Hans", "短", TRUE);
  g_assert_cmpstr (agenda_text_get (text, "en", NULL), ==, string);
  g_assert_cmpstr (agenda_text_get (text, "zh-Hans", NULL), ==, "短");
  g_assert_true (agenda_text_is_ours (text, "zh-Hans"));
}

/* Room made in advance is no language, and too little or none of it does no harm. */
static void
test_reserved (void)
{
  gsize size = agenda_text_measure ("en", "Forum");

  for (gsize room = 0; room <= 2 * size; room++)
    {
      g_autoptr (AgendaText) text = agenda_text_new ();

      agenda_text_reserve (text, room);
      g_assert_null (agenda_text_get (text, "en", NULL));
      agenda_text_add (text, "en", "Forum", FALSE);
      agenda_text_reserve (text, room);
      agenda_text_add (text, "zh-Hans", "论坛", TRUE);
      g_assert_cmpstr (agenda_text_get_exact (text, "en"), ==, "Forum");
      g_assert_cmpstr (agenda_text_get_exact (text, "zh-Hans"), ==, "论坛");
      g_assert_cmpuint (agenda_text_get_n_tags (text), ==, 2);
    }
}

int
main (int   argc,
      char *argv[])
{
  agenda_test_init (&argc, &argv);

  g_test_add_func ("/text/absent", test_absent);
  g_test_add_func ("/text/empty", test_empty);
  g_test_add_func ("/text/languages", test_languages);
  g_test_add_func ("/text/fallback", test_fallback);
  g_test_add_func ("/text/references", test_references);
  g_test_add_func ("/text/long", test_long);
  g_test_add_func ("/text/reserved", test_reserved);

  return g_test_run ();
}
