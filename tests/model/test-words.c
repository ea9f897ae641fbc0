/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-words.h"

#include "agenda-test.h"
#include "agenda-test-catalogue.h"

/* 8 September 2018, 09:00 in Beijing */
#define START G_GINT64_CONSTANT (1536368400)

#define MESSAGES \
  "msgid \"%s [%s]\"\nmsgstr \"%s［%s］\"\n\n" \
  "msgid \"%s [our translation]\"\nmsgstr \"%s［本应用译文］\"\n\n" \
  "msgid \"Morning, time to be announced\"\nmsgstr \"上午，具体时间待公布\"\n\n" \
  "msgid \"Time to be announced\"\nmsgstr \"时间待公布\"\n\n" \
  "msgctxt \"languages\"\nmsgid \"%s and %s\"\nmsgstr \"%s和%s\"\n\n" \
  "msgid \"%s, interpreted both ways\"\nmsgstr \"%s，双向同声传译\"\n\n" \
  "msgid \"Interpreted into %s\"\nmsgstr \"提供%s同声传译\"\n\n" \
  "msgid \"%s, interpreted into %s\"\nmsgstr \"%s，提供%s同声传译\"\n"

/* Takes the string that was made. */
#define assert_words(actual, expected) \
  G_STMT_START \
  { \
    g_autofree char *actual_ = (actual); \
    g_assert_cmpstr (actual_, ==, (expected)); \
  } \
  G_STMT_END

typedef struct
{
  AgendaLanguage *language;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *localedir =
    agenda_test_catalogue_new ("locale", GETTEXT_PACKAGE, MESSAGES);

  fixture->language = agenda_language_new (localedir, "en");
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  agenda_test_assert_finalized (fixture->language);
}

static AgendaText *
make_text (const char *chinese,
           const char *english,
           const char *ours)
{
  AgendaText *text = agenda_text_new ();

  if (chinese != NULL)
    agenda_text_add (text, "zh-Hans", chinese, g_strcmp0 (ours, "zh-Hans") == 0);
  if (english != NULL)
    agenda_text_add (text, "en", english, g_strcmp0 (ours, "en") == 0);

  return text;
}

static void
test_text (Fixture       *fixture,
           gconstpointer  data)
{
  AgendaMarks all = AGENDA_MARK_FALLBACK | AGENDA_MARK_OURS;
  g_autoptr (AgendaText) both = make_text ("议程", "Agenda", "en");
  g_autoptr (AgendaText) chinese = make_text ("议程", NULL, NULL);
  g_autoptr (AgendaText) english = make_text (NULL, "Agenda", "en");
  g_autoptr (AgendaText) traditional = agenda_text_new_single ("zh-Hant", "議程");
  g_autoptr (AgendaText) none = agenda_text_new ();

  assert_words (agenda_words_text (both, fixture->language, AGENDA_MARK_NONE), "Agenda");
  assert_words (agenda_words_text (both, fixture->language, AGENDA_MARK_FALLBACK), "Agenda");
  assert_words (agenda_words_text (both, fixture->language, all), "Agenda [our translation]");
  assert_words (agenda_words_text (chinese, fixture->language, all), "议程 [Chinese]");
  assert_words (agenda_words_text (chinese, fixture->language, AGENDA_MARK_OURS), "议程");
  assert_words (agenda_words_text (none, fixture->language, all), NULL);
  assert_words (agenda_words_text (NULL, fixture->language, all), NULL);

  agenda_language_set_tag (fixture->language, "zh-Hans");
  assert_words (agenda_words_text (both, fixture->language, all), "议程");
  assert_words (agenda_words_text (english, fixture->language, AGENDA_MARK_FALLBACK),
                "Agenda［英语］");
  assert_words (agenda_words_text (english, fixture->language, all),
                "Agenda［英语］［本应用译文］");
  assert_words (agenda_words_text (traditional, fixture->language, all), "議程");
}

static AgendaWhen *
make_when (AgendaDayPart part,
           gint64        start,
           gint64        end)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Asia/Shanghai");
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, 8, G_DATE_SEPTEMBER, 2018);

  return agenda_when_new (&day, zone, part, start, end);
}

static void
assert_time (Fixture       *fixture,
             AgendaDayPart  part,
             gint64         start,
             gint64         end,
             const char    *expected)
{
  g_autoptr (AgendaWhen) when = make_when (part, start, end);
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Asia/Shanghai");

  assert_words (agenda_words_time (when, zone, fixture->language), expected);
}

static void
test_time (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  gint64 unknown = AGENDA_TIME_UNKNOWN;

  assert_time (fixture, AGENDA_DAY_PART_NONE, START, START + 5400, "09:00–10:30");
  assert_time (fixture, AGENDA_DAY_PART_NONE, START, unknown, "09:00");
  assert_time (fixture, AGENDA_DAY_PART_NONE, unknown, unknown, "Time to be announced");
  assert_time (fixture, AGENDA_DAY_PART_MORNING, unknown, unknown,
               "Morning, time to be announced");
  assert_time (fixture, AGENDA_DAY_PART_AFTERNOON, unknown, unknown,
               "Afternoon, time to be announced");
  assert_time (fixture, AGENDA_DAY_PART_EVENING, unknown, unknown,
               "Evening, time to be announced");
  assert_words (agenda_words_time (NULL, zone, fixture->language), NULL);

  agenda_language_set_tag (fixture->language, "zh-Hans");
  assert_time (fixture, AGENDA_DAY_PART_NONE, START, START + 5400, "09:00–10:30");
  assert_time (fixture, AGENDA_DAY_PART_NONE, unknown, unknown, "时间待公布");
  assert_time (fixture, AGENDA_DAY_PART_MORNING, unknown, unknown, "上午，具体时间待公布");
}

static void
test_room (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (AgendaText) name = make_text ("临江大厅", "Riverside Hall", "en");
  g_autoptr (AgendaText) floor = make_text ("二层", "Level 2", NULL);
  g_autoptr (AgendaText) chinese_floor = make_text ("三层", NULL, NULL);
  g_autoptr (AgendaRoom) full = agenda_room_new ("hall", 0, name, floor, 400);
  g_autoptr (AgendaRoom) plain = agenda_room_new ("hall", 0, name, NULL, 0);
  g_autoptr (AgendaRoom) mixed = agenda_room_new ("hall", 0, name, chinese_floor, 0);

  assert_words (agenda_words_room (full, fixture->language, AGENDA_MARK_FALLBACK),
                "Riverside Hall, Level 2");
  assert_words (agenda_words_room (plain, fixture->language, AGENDA_MARK_OURS),
                "Riverside Hall [our translation]");
  assert_words (agenda_words_room (mixed, fixture->language, AGENDA_MARK_FALLBACK),
                "Riverside Hall, 三层 [Chinese]");
  assert_words (agenda_words_room (NULL, fixture->language, AGENDA_MARK_FALLBACK), NULL);

  agenda_language_set_tag (fixture->language, "zh-Hans");
  assert_words (agenda_words_room (full, fixture->language, AGENDA_MARK_OURS), "临江大厅，二层");
}

static AgendaSession *
make_session (const char *languages,
              const char *interpretation)
{
  g_auto (AgendaSessionData) data = { NULL };

  data.id = g_strdup ("session");
  data.title = make_text ("场次", "Session", NULL);
  data.when = make_when (AGENDA_DAY_PART_NONE, AGENDA_TIME_UNKNOWN, AGENDA_TIME_UNKNOWN);
  if (languages != NULL)
    data.languages = g_strsplit (languages, " ", -1);
  if (interpretation != NULL)
    data.interpretation = g_strsplit (interpretation, " ", -1);

  return agenda_session_new_take (&data);
}

static void
test_languages (Fixture       *fixture,
                gconstpointer  data)
{
  static const struct
  {
    const char *languages;
    const char *interpretation;
    const char *mark;
    const char *english;
    const char *chinese;
  } cases[] = {
    { NULL, NULL, NULL, NULL, NULL },
    { "", "", NULL, NULL, NULL },
    { "zh-Hans", NULL, "中", "Chinese", "中文" },
    { "zh-Hans", "en", "中 → EN", "Chinese, interpreted into English", "中文，提供英语同声传译" },
    { "en", "zh-Hans", "EN → 中", "English, interpreted into Chinese", "英语，提供中文同声传译" },
    { "zh-Hans", "en fr", "中 → EN / FR", "Chinese, interpreted into English and French",
      "中文，提供英语和法语同声传译" },
    { "zh-Hans en", NULL, "中 / EN", "Chinese and English", "中文和英语" },
    { "zh-Hans en", "en zh-Hans", "中 ⇄ EN", "Chinese and English, interpreted both ways",
      "中文和英语，双向同声传译" },
    { "zh-Hans en", "fr", "中 / EN → FR", "Chinese and English, interpreted into French",
      "中文和英语，提供法语同声传译" },
    { "zh-Hans en fr", "fr en zh-Hans", "中 / EN / FR → FR / EN / 中",
      "Chinese, English and French, interpreted both ways", "中文、英语和法语，双向同声传译" },
    { NULL, "en", "→ EN", "Interpreted into English", "提供英语同声传译" },
    { "en", "en", "EN → EN", "English, interpreted into English", "英语，提供英语同声传译" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (AgendaSession) session =
        make_session (cases[i].languages, cases[i].interpretation);

      agenda_language_set_tag (fixture->language, "en");
      assert_words (agenda_words_working_languages_short (session), cases[i].mark);
      assert_words (agenda_words_working_languages (session, fixture->language),
                    cases[i].english);
      agenda_language_set_tag (fixture->language, "zh-Hans");
      assert_words (agenda_words_working_languages (session, fixture->language),
                    cases[i].chinese);
    }
}

static AgendaSpeaker *
make_speaker (AgendaText *name,
              AgendaText *honorific,
              AgendaText *position,
              AgendaText *organisation,
              const char *country)
{
  g_auto (AgendaSpeakerData) data = { NULL };

  data.id = g_strdup ("person");
  data.name = name;
  data.honorific = honorific;
  data.position = position;
  data.organisation = organisation;
  data.country = g_strdup (country);

  return agenda_speaker_new_take (&data);
}

static void
test_person_name (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (AgendaSpeaker) titled =
    make_speaker (make_text ("刘京辉", "Liu Jinghui", "en"), make_text ("女士", "Ms", NULL),
                  NULL, NULL, NULL);
  g_autoptr (AgendaSpeaker) foreign =
    make_speaker (make_text (NULL, "Thorsten Jelinek", NULL), make_text ("博士", "Dr", NULL),
                  NULL, NULL, NULL);
  g_autoptr (AgendaSpeaker) half =
    make_speaker (make_text ("李娜", "Li Na", NULL), make_text ("女士", NULL, NULL),
                  NULL, NULL, NULL);

  assert_words (agenda_words_person_name (titled, fixture->language, AGENDA_MARK_NONE),
                "Ms Liu Jinghui");
  assert_words (agenda_words_person_name (titled, fixture->language, AGENDA_MARK_OURS),
                "Ms Liu Jinghui [our translation]");
  assert_words (agenda_words_person_name (half, fixture->language, AGENDA_MARK_FALLBACK),
                "Li Na");

  agenda_language_set_tag (fixture->language, "zh-Hans");
  assert_words (agenda_words_person_name (titled, fixture->language, AGENDA_MARK_OURS),
                "刘京辉女士");
  assert_words (agenda_words_person_name (foreign, fixture->language, AGENDA_MARK_FALLBACK),
                "Thorsten Jelinek［英语］");
}

static void
assert_lines (Fixture       *fixture,
              AgendaSpeaker *speaker,
              const char    *english,
              const char    *chinese)
{
  agenda_language_set_tag (fixture->language, "en");
  assert_words (agenda_words_person_line (speaker, fixture->language), english);
  agenda_language_set_tag (fixture->language, "zh-Hans");
  assert_words (agenda_words_person_line (speaker, fixture->language), chinese);
}

static void
test_person_line (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (AgendaSpeaker) full =
    make_speaker (make_text ("拉希德·阿利莫夫", "Rashid Alimov", NULL), NULL,
                  make_text ("秘书长", "Secretary-General", NULL),
                  make_text ("上海合作组织", "Shanghai Cooperation Organisation", NULL), "TJ");
  g_autoptr (AgendaSpeaker) told_twice =
    make_speaker (make_text ("甲", "A", NULL), NULL,
                  make_text ("太和智库高级学者", "Fellow of the taihe institute", NULL),
                  make_text ("太和智库", "Taihe Institute", NULL), NULL);
  g_autoptr (AgendaSpeaker) president =
    make_speaker (make_text ("伊沃·约西波维奇", "Ivo Josipović", NULL), NULL,
                  make_text ("克罗地亚前总统", "Former President of Croatia", NULL), NULL, "HR");
  g_autoptr (AgendaSpeaker) scholar =
    make_speaker (make_text ("刘京辉", "Liu Jinghui", NULL), NULL,
                  make_text ("秘书长", "Secretary-General", NULL),
                  make_text ("中国某基金会", "China Scholarship Council", NULL), "CN");
  g_autoptr (AgendaSpeaker) member =
    make_speaker (make_text ("乙", "B", NULL), NULL, NULL,
                  make_text ("开罗大学", "Cairo University", NULL), NULL);
  g_autoptr (AgendaSpeaker) from = make_speaker (make_text ("丙", "C", NULL), NULL, NULL, NULL,
                                                 "BG");
  g_autoptr (AgendaSpeaker) unknown = make_speaker (make_text ("丁", "D", NULL), NULL, NULL, NULL,
                                                    NULL);
  g_autoptr (AgendaSpeaker) mixed =
    make_speaker (make_text ("戊", "E", NULL), NULL, make_text ("董事总经理", "Manager", NULL),
                  make_text (NULL, "Lenovo Capital", NULL), "CN");

  assert_lines (fixture, full,
                "Secretary-General, Shanghai Cooperation Organisation, Tajikistan",
                "上海合作组织秘书长，塔吉克斯坦");
  assert_lines (fixture, told_twice, "Fellow of the taihe institute", "太和智库高级学者");
  assert_lines (fixture, president, "Former President of Croatia", "克罗地亚前总统");
  assert_lines (fixture, scholar, "Secretary-General, China Scholarship Council, China",
                "中国某基金会秘书长");
  assert_lines (fixture, member, "Cairo University", "开罗大学");
  assert_lines (fixture, from, "Bulgaria", "保加利亚");
  assert_lines (fixture, unknown, NULL, NULL);
  assert_lines (fixture, mixed, "Manager, Lenovo Capital, China",
                "董事总经理、Lenovo Capital，中国［英语］");
}

/* A reading counts in the language of the name that is shown, and in no other. */
static void
test_person_sort_key (Fixture       *fixture,
                      gconstpointer  data)
{
  g_auto (AgendaSpeakerData) values = { NULL };
  g_autoptr (AgendaSpeaker) speaker = NULL;
  g_autoptr (AgendaSpeaker) nameless = make_speaker (NULL, NULL, NULL, NULL, NULL);

  values.id = g_strdup ("bokova");
  values.name = make_text ("伊琳娜·博科娃", "Irina Bokova", NULL);
  values.sort = agenda_text_new_single ("en", "Bokova, Irina");
  speaker = agenda_speaker_new_take (&values);

  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *key = agenda_words_person_sort_key (speaker, fixture->language);
      g_autofree char *expected =
        i == 0 ? agenda_language_get_sort_key (fixture->language, "Irina Bokova", "Bokova, Irina")
               : agenda_language_get_sort_key (fixture->language, "伊琳娜·博科娃", NULL);
      g_autofree char *none = agenda_words_person_sort_key (nameless, fixture->language);

      g_assert_cmpstr (key, ==, expected);
      g_assert_nonnull (none);
      agenda_language_set_tag (fixture->language, "zh-Hans");
    }
}

static void
test_country (Fixture       *fixture,
              gconstpointer  data)
{
  g_auto (AgendaSpeakerData) values = { NULL };
  g_autoptr (AgendaSpeaker) named = NULL;
  g_autoptr (AgendaSpeaker) unknown = make_speaker (NULL, NULL, NULL, NULL, NULL);

  values.id = g_strdup ("person");
  values.country = g_strdup ("CN");
  values.country_name = make_text ("中国香港", "Hong Kong, China", NULL);
  named = agenda_speaker_new_take (&values);

  assert_words (agenda_words_country (named, fixture->language, AGENDA_MARK_NONE),
                "Hong Kong, China");
  assert_words (agenda_words_country (unknown, fixture->language, AGENDA_MARK_NONE), NULL);
  agenda_language_set_tag (fixture->language, "zh-Hans");
  assert_words (agenda_words_country (named, fixture->language, AGENDA_MARK_NONE), "中国香港");
}

int
main (int   argc,
      char *argv[])
{
  agenda_language_prepare_process ();
  agenda_test_init (&argc, &argv);

#define ADD(name, function) g_test_add ("/words/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("text", test_text);
  ADD ("time", test_time);
  ADD ("room", test_room);
  ADD ("languages", test_languages);
  ADD ("person-name", test_person_name);
  ADD ("person-line", test_person_line);
  ADD ("person-sort-key", test_person_sort_key);
  ADD ("country", test_country);
#undef ADD

  return g_test_run ();
}
