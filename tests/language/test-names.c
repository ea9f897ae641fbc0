/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-language.h"

#include "agenda-test.h"

typedef struct
{
  const char *name;
  const char *reading;
  char *key;
} Person;

static int
compare_people (gconstpointer a,
                gconstpointer b)
{
  const Person *person = a;
  const Person *other = b;

  return strcmp (person->key, other->key);
}

/* Asserts that sorting @people by key, from back to front, leaves them as they are written. */
static void
assert_order (AgendaLanguage *language,
              Person         *people,
              guint           n_people)
{
  g_autofree Person *sorted = g_new0 (Person, n_people);

  for (guint i = 0; i < n_people; i++)
    {
      people[i].key = agenda_language_get_sort_key (language, people[i].name, people[i].reading);
      sorted[n_people - 1 - i] = people[i];
    }

  qsort (sorted, n_people, sizeof (Person), compare_people);
  for (guint i = 0; i < n_people; i++)
    {
      g_assert_cmpstr (sorted[i].name, ==, people[i].name);
      if (i > 0)
        g_assert_cmpint (strcmp (sorted[i - 1].key, sorted[i].key), <, 0);
    }

  for (guint i = 0; i < n_people; i++)
    g_clear_pointer (&people[i].key, g_free);
}

static void
test_order_chinese (void)
{
  g_autoptr (AgendaLanguage) language = agenda_language_new ("/nowhere", "zh-Hans");
  Person people[] = {
    { "安乐哲" },
    { "伊琳娜·博科娃", "bo ke wa" },
    { "Bradley, Anne" },
    { "陈大立" },
    { "成中英" },
    { "Clark, Helen" },
    { "李娜" },
    { "林安梧" },
    { "吕布" },
    { "欧阳修" },
    { "区志华" },            /* ou, not qu */
    { "Sachs, Jeffrey" },
    { "单霁翔" },            /* shan, not dan */
    { "解振华" },            /* xie, not jie */
    { "Young, Karen" },
    { "曾国藩" },            /* zeng, not ceng */
    { "翟志海" },            /* zhai, not di */
    { "张伟" },
    { "章伟" },
  };

  assert_order (language, people, G_N_ELEMENTS (people));
}

static void
test_order_english (void)
{
  g_autoptr (AgendaLanguage) language = agenda_language_new ("/nowhere", "en");
  Person people[] = {
    { "Irina Bokova", "Bokova, Irina" },
    { "Chen Dali" },
    { "Édouard Glissant", "Glissant, Édouard" },
    { "Tom Gore", "Gore, Tom" },
    { "van der Berg" },
    { "Zeng Guofan" },
    { "陈大立" },
  };

  assert_order (language, people, G_N_ELEMENTS (people));
}

/* An empty reading is none; names that sound alike keep apart; any bytes give some key. */
static void
test_keys (void)
{
  g_autoptr (AgendaLanguage) language = agenda_language_new ("/nowhere", "zh-Hans");
  g_autofree char *plain = agenda_language_get_sort_key (language, "李娜", NULL);
  g_autofree char *empty_reading = agenda_language_get_sort_key (language, "李娜", "");
  g_autofree char *alike = agenda_language_get_sort_key (language, "李那", NULL);
  g_autofree char *nothing = agenda_language_get_sort_key (language, "", NULL);
  g_autofree char *broken = agenda_language_get_sort_key (language, "\377\376", NULL);

  g_assert_cmpstr (plain, ==, empty_reading);
  g_assert_cmpstr (plain, !=, alike);
  g_assert_cmpint (strcmp (nothing, plain), <, 0);
  g_assert_nonnull (broken);
}

static void
test_compare (void)
{
  g_autoptr (AgendaLanguage) language = agenda_language_new ("/nowhere", "zh-Hans");

  g_assert_cmpint (agenda_language_compare (language, "陈静", "张伟"), <, 0);
  g_assert_cmpint (agenda_language_compare (language, "张伟", "李娜"), >, 0);
  g_assert_cmpint (agenda_language_compare (language, "张伟", "张伟"), ==, 0);
  agenda_language_set_tag (language, "en");
  g_assert_cmpint (agenda_language_compare (language, "apple", "Banana"), <, 0);
  g_assert_cmpint (agenda_language_compare (language, "Éa", "Eb"), <, 0);
}

static void
assert_country (AgendaLanguage *language,
                const char     *code,
                const char     *expected)
{
  g_autofree char *name = agenda_language_get_country_name (language, code);

  g_assert_cmpstr (name, ==, expected);
}

static void
test_countries (void)
{
  g_autoptr (AgendaLanguage) language = agenda_language_new ("/nowhere", "en");

  assert_country (language, "BG", "Bulgaria");
  assert_country (language, "us", "United States");
  assert_country (language, "GB", "United Kingdom");
  assert_country (language, "CN", "China");
  assert_country (language, "BA", "Bosnia and Herzegovina");
  assert_country (language, "XX", "XX");
  agenda_language_set_tag (language, "zh-Hans");
  assert_country (language, "BG", "保加利亚");
  assert_country (language, "us", "美国");
  assert_country (language, "CN", "中国");
}

static void
assert_language (AgendaLanguage *language,
                 const char     *tag,
                 const char     *expected)
{
  g_autofree char *name = agenda_language_get_language_name (language, tag);

  g_assert_cmpstr (name, ==, expected);
}

static void
test_languages (void)
{
  g_autoptr (AgendaLanguage) language = agenda_language_new ("/nowhere", "en");

  assert_language (language, "zh-Hans", "Chinese");
  assert_language (language, "zh", "Chinese");
  assert_language (language, "zh-Hant", "Traditional Chinese");
  assert_language (language, "en", "English");
  assert_language (language, "en-GB", "British English");
  assert_language (language, "fr", "French");
  assert_language (language, "not a tag", "not a tag");
  agenda_language_set_tag (language, "zh-Hans");
  assert_language (language, "zh-Hans", "中文");
  assert_language (language, "en", "英语");
  assert_language (language, "ru", "俄语");
}

static gboolean
tasks_are_done (gpointer user_data)
{
  return g_atomic_int_get ((int *) user_data) == 0;
}

static gpointer
warm_up_thread (gpointer data)
{
  agenda_language_warm_up ();
  g_atomic_int_set ((int *) data, 0);
  g_main_context_wakeup (NULL);

  return NULL;
}

/* The worker reads the rules while the main thread uses them. */
static void
test_warm_up (void)
{
  g_autoptr (AgendaLanguage) language = agenda_language_new ("/nowhere", "zh-Hans");
  int running = 1;
  g_autoptr (GThread) thread = NULL;
  g_autofree char *key = NULL;
  g_autofree char *again = NULL;

  thread = g_thread_new ("warm-up", warm_up_thread, &running);
  agenda_language_warm_up ();
  key = agenda_language_get_sort_key (language, "曾国藩", NULL);
  again = agenda_language_get_sort_key (language, "曾国藩", NULL);

  g_assert_true (agenda_test_wait_until (tasks_are_done, &running, AGENDA_TEST_DEADLINE_MS));
  g_thread_join (g_steal_pointer (&thread));
  g_assert_cmpstr (key, ==, again);
}

int
main (int   argc,
      char *argv[])
{
  agenda_language_prepare_process ();
  agenda_test_init (&argc, &argv);

  g_test_add_func ("/names/warm-up", test_warm_up);
  g_test_add_func ("/names/order-chinese", test_order_chinese);
  g_test_add_func ("/names/order-english", test_order_english);
  g_test_add_func ("/names/keys", test_keys);
  g_test_add_func ("/names/compare", test_compare);
  g_test_add_func ("/names/countries", test_countries);
  g_test_add_func ("/names/languages", test_languages);

  return g_test_run ();
}
