/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-plain-text.h"

#include "agenda-bundle.h"
#include "agenda-reader.h"
#include "agenda-test.h"
#include "agenda-test-catalogue.h"
#include "plain-text-forum.h"

#define LABEL(english, chinese) \
  "msgctxt \"label\"\nmsgid \"" english "\"\nmsgstr \"" chinese "\"\n\n"
#define HEADING(english, chinese) \
  "msgctxt \"heading\"\nmsgid \"" english "\"\nmsgstr \"" chinese "\"\n\n"
#define MESSAGES \
  LABEL ("%s: %s", "%s：%s") \
  LABEL ("Theme", "主题") \
  LABEL ("Days", "日期") \
  LABEL ("Times", "时间") \
  LABEL ("Place", "地点") \
  LABEL ("Organiser", "主办") \
  LABEL ("Notice", "通知") \
  LABEL ("Room", "会场") \
  LABEL ("Track", "主题线") \
  LABEL ("Languages", "语言") \
  LABEL ("Sessions", "场次") \
  LABEL ("Notes", "备注") \
  HEADING ("Topics", "议题") \
  HEADING ("Speakers", "嘉宾") \
  HEADING ("Links", "链接") \
  HEADING ("Sources", "资料来源") \
  "msgctxt \"title of somebody’s own\"\nmsgid \"Talk\"\nmsgstr \"演讲\"\n\n" \
  "msgctxt \"session kind\"\nmsgid \"Ceremony\"\nmsgstr \"仪式\"\n\n" \
  "msgctxt \"session kind\"\nmsgid \"Sub-forum\"\nmsgstr \"分论坛\"\n\n" \
  "msgctxt \"session status\"\nmsgid \"Cancelled\"\nmsgstr \"已取消\"\n\n" \
  "msgctxt \"group of people\"\nmsgid \"Chairs\"\nmsgstr \"主席\"\n\n" \
  "msgctxt \"group of people\"\nmsgid \"Speakers\"\nmsgstr \"演讲嘉宾\"\n\n" \
  "msgid \"%s [%s]\"\nmsgstr \"%s［%s］\"\n\n" \
  "msgid \"%s [our translation]\"\nmsgstr \"%s［本应用译文］\"\n\n" \
  "msgid \"Morning, time to be announced\"\nmsgstr \"上午，具体时间待公布\"\n\n" \
  "msgctxt \"time zone\"\nmsgid \"Beijing\"\nmsgstr \"北京\"\n\n" \
  "msgid \"%s time (%s)\"\nmsgstr \"%s时间（%s）\"\n\n" \
  "msgctxt \"time, zone\"\nmsgid \"%s, %s\"\nmsgstr \"%s，%s\"\n\n" \
  "msgctxt \"room, floor\"\nmsgid \"%s, %s\"\nmsgstr \"%s，%s\"\n\n" \
  "msgid \"%s, interpreted into %s\"\nmsgstr \"%s，提供%s同声传译\"\n\n" \
  "msgctxt \"position, organisation\"\nmsgid \"%1$s, %2$s\"\nmsgstr \"%2$s%1$s\"\n\n" \
  "msgctxt \"position, country\"\nmsgid \"%s, %s\"\nmsgstr \"%s，%s\"\n"

static const char *const english_agenda[] = {
  "Forum of the Test",
  "Theme: Harmony [our translation]",
  "Days: 8–9 September 2018",
  "Times: Beijing time (UTC+8)",
  "Place: Beijing",
  "Organiser: 测试研究院 [Chinese]",
  "",
  "First paragraph.",
  "",
  "Second paragraph.",
  "",
  "Saturday, 8 September 2018",
  "",
  "  09:00–10:30",
  "  Exchange",
  "  A subtitle",
  "    Sub-forum",
  "    Cancelled: The room is flooded.",
  "    Room: Riverside Hall, Level 2",
  "    Track: Water",
  "    Languages: Chinese, interpreted into English",
  "",
  "    A summary.",
  "",
  "    A description.",
  "",
  "    And more of it.",
  "",
  "    Chairs",
  "      Zeng Ruolan: Professor, University of the Test, China",
  "    Speakers",
  "      Irina Bokova: Bulgaria",
  "        Talk: 序言 [Chinese]",
  "",
  "    Topics",
  "      1. First topic",
  "        09:00",
  "        What it is about.",
  "        Speakers",
  "          Irina Bokova: Bulgaria",
  "",
  "      2. Second topic",
  "      3. Third topic",
  "",
  "    Links",
  "      Slides: https://example.org/slides",
  "      https://example.org/plain",
  "",
  "Sunday, 9 September 2018",
  "",
  "  Morning, time to be announced",
  "  Closing",
  "    Ceremony",
  "    Notice: Bring your badge.",
  "",
  "Speakers",
  "",
  "  Irina Bokova",
  "    Bulgaria",
  "    Sessions: Exchange",
  "",
  "    She wrote <b>no</b> markup & meant it.",
  "",
  "    Notes: A note.",
  "",
  "  Zeng Ruolan",
  "    Professor, University of the Test, China",
  "    Sessions: Exchange",
  "",
  "Links",
  "  https://example.org/",
  "",
  "Sources",
  "  A source: https://example.org/source",
  "",
  NULL,
};

static const char *const chinese_agenda[] = {
  "测试论坛",
  "主题：太和",
  "日期：2018年9月8日至9日",
  "时间：北京时间（UTC+8）",
  "地点：北京［本应用译文］",
  "主办：测试研究院",
  "",
  "第一段。",
  "",
  "第二段。",
  "",
  "2018年9月8日 星期六",
  "",
  "  09:00–10:30",
  "  交流",
  "  A subtitle［英语］",
  "    分论坛",
  "    已取消：会场进水。",
  "    会场：临江大厅，二层",
  "    主题线：水",
  "    语言：中文，提供英语同声传译",
  "",
  "    摘要。",
  "",
  "    A description.",
  "",
  "    And more of it.［英语］",
  "",
  "    主席",
  "      曾若澜：测试大学教授，中国",
  "    演讲嘉宾",
  "      伊琳娜·博科娃［本应用译文］：保加利亚",
  "        演讲：序言",
  "",
  "    议题",
  "      1. 议题一",
  "        09:00",
  "        What it is about.［英语］",
  "        演讲嘉宾",
  "          伊琳娜·博科娃［本应用译文］：保加利亚",
  "",
  "      2. 议题二",
  "      3. Third topic［英语］",
  "",
  "    链接",
  "      幻灯片：https://example.org/slides",
  "      https://example.org/plain",
  "",
  "2018年9月9日 星期日",
  "",
  "  上午，具体时间待公布",
  "  闭幕",
  "    仪式",
  "    通知：Bring your badge.［英语］",
  "",
  "嘉宾",
  "",
  "  伊琳娜·博科娃［本应用译文］",
  "    保加利亚",
  "    场次：交流",
  "",
  "    She wrote <b>no</b> markup & meant it.［英语］",
  "",
  "    备注：A note.［英语］",
  "",
  "  曾若澜",
  "    测试大学教授，中国",
  "    场次：交流",
  "",
  "链接",
  "  https://example.org/",
  "",
  "资料来源",
  "  一个来源：https://example.org/source",
  "",
  NULL,
};

typedef struct
{
  AgendaLanguage *language;
  AgendaForum *forum;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *localedir =
    agenda_test_catalogue_new ("locale", GETTEXT_PACKAGE, MESSAGES);

  fixture->language = agenda_language_new (localedir, "en");
  fixture->forum = plain_text_forum_new ();
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  agenda_test_assert_finalized (fixture->forum);
  agenda_test_assert_finalized (fixture->language);
}

/* Line by line, so that a failure shows the line. */
static void
assert_lines (const char        *text,
              const char *const *expected)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL && expected[i] != NULL; i++)
    g_assert_cmpstr (lines[i], ==, expected[i]);
  g_assert_cmpuint (g_strv_length (lines), ==, g_strv_length ((char **) expected));
}

static void
test_forum (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *english = agenda_plain_text_from_forum (fixture->forum, fixture->language);
  g_autofree char *chinese = NULL;
  g_autofree char *again = NULL;

  agenda_language_set_tag (fixture->language, "zh-Hans");
  chinese = agenda_plain_text_from_forum (fixture->forum, fixture->language);
  agenda_language_set_tag (fixture->language, "en");
  again = agenda_plain_text_from_forum (fixture->forum, fixture->language);

  assert_lines (english, english_agenda);
  assert_lines (chinese, chinese_agenda);
  g_assert_cmpstr (again, ==, english);
}

static void
test_speaker (Fixture       *fixture,
              gconstpointer  data)
{
  AgendaSpeaker *bokova = agenda_forum_get_speaker (fixture->forum, "bokova");
  g_autofree char *english =
    agenda_plain_text_from_speaker (fixture->forum, bokova, fixture->language);
  g_autofree char *chinese = NULL;

  agenda_language_set_tag (fixture->language, "zh-Hans");
  chinese = agenda_plain_text_from_speaker (fixture->forum, bokova, fixture->language);

  g_assert_cmpstr (english, ==,
                   "Irina Bokova\n"
                   "Bulgaria\n"
                   "Sessions: Exchange\n"
                   "Forum of the Test\n");
  g_assert_cmpstr (chinese, ==,
                   "伊琳娜·博科娃［本应用译文］\n"
                   "保加利亚\n"
                   "场次：交流\n"
                   "测试论坛\n");
}

static void
test_session (Fixture       *fixture,
              gconstpointer  data)
{
  AgendaSession *exchange = agenda_forum_get_session (fixture->forum, "exchange");
  AgendaSession *closing = agenda_forum_get_session (fixture->forum, "closing");
  g_autofree char *english =
    agenda_plain_text_from_session (fixture->forum, exchange, fixture->language);
  g_autofree char *english_closing =
    agenda_plain_text_from_session (fixture->forum, closing, fixture->language);
  g_autofree char *chinese = NULL;

  agenda_language_set_tag (fixture->language, "zh-Hans");
  chinese = agenda_plain_text_from_session (fixture->forum, exchange, fixture->language);

  g_assert_cmpstr (english, ==,
                   "Exchange\n"
                   "Cancelled: The room is flooded.\n"
                   "Saturday, 8 September 2018\n"
                   "09:00–10:30, Beijing time (UTC+8)\n"
                   "Riverside Hall, Level 2\n"
                   "Irina Bokova, Zeng Ruolan\n"
                   "Forum of the Test\n");
  g_assert_cmpstr (english_closing, ==,
                   "Closing\n"
                   "Notice: Bring your badge.\n"
                   "Sunday, 9 September 2018\n"
                   "Morning, time to be announced\n"
                   "Forum of the Test\n");
  g_assert_cmpstr (chinese, ==,
                   "交流\n"
                   "已取消：会场进水。\n"
                   "2018年9月8日 星期六\n"
                   "09:00–10:30，北京时间（UTC+8）\n"
                   "临江大厅，二层\n"
                   "伊琳娜·博科娃、曾若澜\n"
                   "测试论坛\n");
}

static void
assert_says (const char       *text,
             const AgendaText *part,
             AgendaLanguage   *language)
{
  const char *string = agenda_text_get (part, agenda_language_get_tag (language), NULL);
  g_auto (GStrv) lines = g_strsplit (string != NULL ? string : "", "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    if (strstr (text, lines[i]) == NULL)
      g_error ("The text does not say “%s”", lines[i]);
}

static void
assert_says_all (const char     *text,
                 AgendaForum    *forum,
                 AgendaLanguage *language)
{
  GListModel *sessions = agenda_forum_get_sessions (forum);
  GListModel *speakers = agenda_forum_get_speakers (forum);

  for (guint i = 0; i < g_list_model_get_n_items (sessions); i++)
    {
      g_autoptr (AgendaSession) session = g_list_model_get_item (sessions, i);
      GListModel *topics = agenda_session_get_topics (session);

      assert_says (text, agenda_session_get_title (session), language);
      assert_says (text, agenda_session_get_notice (session), language);
      assert_says (text, agenda_session_get_summary (session), language);
      assert_says (text, agenda_session_get_description (session), language);
      for (guint j = 0; j < g_list_model_get_n_items (topics); j++)
        {
          g_autoptr (AgendaTopic) topic = g_list_model_get_item (topics, j);

          assert_says (text, agenda_topic_get_title (topic), language);
          assert_says (text, agenda_topic_get_description (topic), language);
        }
    }

  for (guint i = 0; i < g_list_model_get_n_items (speakers); i++)
    {
      g_autoptr (AgendaSpeaker) speaker = g_list_model_get_item (speakers, i);

      assert_says (text, agenda_speaker_get_name (speaker), language);
      assert_says (text, agenda_speaker_get_position (speaker), language);
      assert_says (text, agenda_speaker_get_organisation (speaker), language);
      assert_says (text, agenda_speaker_get_biography (speaker), language);
      assert_says (text, agenda_speaker_get_notes (speaker), language);
    }
}

/* Nothing of the agendas inside the program is left out, and no line ends in a blank. */
static void
test_bundled (Fixture       *fixture,
              gconstpointer  data)
{
  static const char *const ids[] = { AGENDA_BUNDLE_DEFAULT, AGENDA_BUNDLE_SAMPLE };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = agenda_bundle_load (ids[i], &error);
      g_autoptr (AgendaForum) forum = NULL;

      g_assert_no_error (error);
      forum = agenda_reader_read_bytes (bytes, NULL, NULL, &error);
      g_assert_no_error (error);

      for (guint j = 0; j < 2; j++)
        {
          g_autofree char *text = NULL;

          agenda_language_set_tag (fixture->language, j == 0 ? "en" : "zh-Hans");
          text = agenda_plain_text_from_forum (forum, fixture->language);
          assert_says_all (text, forum, fixture->language);
          g_assert_true (g_utf8_validate (text, -1, NULL));
          g_assert_null (strstr (text, " \n"));
          g_assert_null (strstr (text, "\n\n\n"));
          g_assert_true (g_str_has_suffix (text, "\n"));
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  agenda_language_prepare_process ();
  agenda_test_init (&argc, &argv);

#define ADD(name, function) \
  g_test_add ("/plain-text/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("forum", test_forum);
  ADD ("session", test_session);
  ADD ("speaker", test_speaker);
  ADD ("bundled", test_bundled);
#undef ADD

  return g_test_run ();
}
