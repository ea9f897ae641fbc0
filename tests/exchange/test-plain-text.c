/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-plain-text.h"

#include "agenda-bundle.h"
#include "agenda-reader.h"
#include "agenda-test.h"
#include "agenda-test-catalogue.h"

/* 8 September 2018, 09:00 in Beijing */
#define START G_GINT64_CONSTANT (1536368400)

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

static AgendaText *
make_text (const char *chinese,
           const char *english)
{
  AgendaText *text = agenda_text_new ();

  if (chinese != NULL)
    agenda_text_add (text, "zh-Hans", chinese, FALSE);
  if (english != NULL)
    agenda_text_add (text, "en", english, FALSE);

  return text;
}

static AgendaText *
make_text_of_ours (const char *chinese,
                   const char *english,
                   const char *ours)
{
  AgendaText *text = agenda_text_new ();

  agenda_text_add (text, "zh-Hans", chinese, g_str_equal (ours, "zh-Hans"));
  agenda_text_add (text, "en", english, g_str_equal (ours, "en"));

  return text;
}

static AgendaWhen *
make_when (guint         day_of_month,
           AgendaDayPart part,
           gint64        start,
           gint64        end)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Asia/Shanghai");
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, (GDateDay) day_of_month, G_DATE_SEPTEMBER, 2018);

  return agenda_when_new (&day, zone, part, start, end);
}

static GPtrArray *
make_links (const char *url,
            AgendaText *title,
            const char *plain_url)
{
  GPtrArray *links = g_ptr_array_new_with_free_func ((GDestroyNotify) agenda_link_free);

  g_ptr_array_add (links, agenda_link_new (NULL, url, title));
  if (plain_url != NULL)
    g_ptr_array_add (links, agenda_link_new (NULL, plain_url, NULL));

  return links;
}

static void
add_person (GPtrArray     *people,
            AgendaSpeaker *speaker,
            AgendaRole     role,
            AgendaText    *title)
{
  g_ptr_array_add (people, agenda_participant_new (speaker, role, title));
}

static GPtrArray *
new_people (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) agenda_participant_free);
}

static AgendaSpeaker *
make_bokova (void)
{
  g_auto (AgendaSpeakerData) data = { NULL };

  data.id = g_strdup ("bokova");
  data.name = make_text_of_ours ("伊琳娜·博科娃", "Irina Bokova", "zh-Hans");
  data.sort = make_text ("bo ke wa", "Bokova, Irina");
  data.country = g_strdup ("BG");
  data.biography = make_text (NULL, "She wrote <b>no</b> markup & meant it.");
  data.notes = make_text (NULL, "A note.");

  return agenda_speaker_new_take (&data);
}

static AgendaSpeaker *
make_zeng (void)
{
  g_auto (AgendaSpeakerData) data = { NULL };

  data.id = g_strdup ("zeng");
  data.name = make_text ("曾若澜", "Zeng Ruolan");
  data.position = make_text ("教授", "Professor");
  data.organisation = make_text ("测试大学", "University of the Test");
  data.country = g_strdup ("CN");

  return agenda_speaker_new_take (&data);
}

static AgendaTopic *
make_topic (const char *id,
            AgendaText *title,
            AgendaText *description,
            GPtrArray  *people,
            AgendaWhen *when)
{
  AgendaTopic *topic = agenda_topic_new (id, title, description, people, when);

  g_clear_pointer (&title, agenda_text_unref);
  g_clear_pointer (&description, agenda_text_unref);
  g_clear_pointer (&people, g_ptr_array_unref);
  g_clear_pointer (&when, agenda_when_unref);

  return topic;
}

static GPtrArray *
make_topics (AgendaSpeaker *speaker)
{
  GPtrArray *topics = g_ptr_array_new_with_free_func (g_object_unref);
  GPtrArray *people = new_people ();

  add_person (people, speaker, AGENDA_ROLE_SPEAKER, NULL);
  g_ptr_array_add (topics, make_topic ("first", make_text ("议题一", "First topic"),
                                       make_text (NULL, "What it is about."), people,
                                       make_when (8, AGENDA_DAY_PART_NONE, START,
                                                  AGENDA_TIME_UNKNOWN)));
  g_ptr_array_add (topics, make_topic ("second", make_text ("议题二", "Second topic"), NULL, NULL,
                                       NULL));
  g_ptr_array_add (topics, make_topic ("third", make_text (NULL, "Third topic"), NULL, NULL,
                                       NULL));

  return topics;
}

static AgendaSession *
make_exchange (AgendaRoom    *room,
               AgendaTrack   *track,
               AgendaSpeaker *bokova,
               AgendaSpeaker *zeng)
{
  g_auto (AgendaSessionData) data = { NULL };
  g_autoptr (AgendaText) talk = make_text ("序言", NULL);
  g_autoptr (AgendaText) slides = make_text ("幻灯片", "Slides");
  const char *const spoken[] = { "zh-Hans", NULL };
  const char *const heard[] = { "en", NULL };

  data.id = g_strdup ("exchange");
  data.title = make_text ("交流", "Exchange");
  data.subtitle = make_text (NULL, "A subtitle");
  data.kind = AGENDA_SESSION_SUBFORUM;
  data.when = make_when (8, AGENDA_DAY_PART_NONE, START, START + 5400);
  data.room = g_object_ref (room);
  data.track = g_object_ref (track);
  data.languages = g_strdupv ((char **) spoken);
  data.interpretation = g_strdupv ((char **) heard);
  data.status = AGENDA_STATUS_CANCELLED;
  data.notice = make_text ("会场进水。", "The room is flooded.");
  data.summary = make_text ("摘要。", "A summary.");
  data.description = make_text (NULL, "A description.\n\nAnd more of it.\n");
  data.people = new_people ();
  add_person (data.people, bokova, AGENDA_ROLE_SPEAKER, talk);
  add_person (data.people, zeng, AGENDA_ROLE_CHAIR, NULL);
  data.topics = make_topics (bokova);
  data.links = make_links ("https://example.org/slides", slides, "https://example.org/plain");

  return agenda_session_new_take (&data);
}

static AgendaSession *
make_closing (void)
{
  g_auto (AgendaSessionData) data = { NULL };

  data.id = g_strdup ("closing");
  data.position = 1;
  data.title = make_text ("闭幕", "Closing");
  data.kind = AGENDA_SESSION_CEREMONY;
  data.when = make_when (9, AGENDA_DAY_PART_MORNING, AGENDA_TIME_UNKNOWN, AGENDA_TIME_UNKNOWN);
  data.notice = make_text (NULL, "Bring your badge.");

  return agenda_session_new_take (&data);
}

static AgendaForum *
make_forum (void)
{
  g_auto (AgendaForumData) data = { NULL };
  g_autoptr (AgendaText) name = make_text ("临江大厅", "Riverside Hall");
  g_autoptr (AgendaText) floor = make_text ("二层", "Level 2");
  g_autoptr (AgendaText) water = make_text ("水", "Water");
  g_autoptr (AgendaText) source = make_text ("一个来源", "A source");
  AgendaRoom *room = agenda_room_new ("hall", 0, name, floor, 400);
  AgendaTrack *track = agenda_track_new ("water", water, NULL);
  AgendaSpeaker *bokova = make_bokova ();
  AgendaSpeaker *zeng = make_zeng ();

  data.id = g_strdup ("test");
  data.zone = g_time_zone_new_identifier ("Asia/Shanghai");
  data.title = make_text ("测试论坛", "Forum of the Test");
  data.theme = make_text_of_ours ("太和", "Harmony", "en");
  data.about = make_text ("第一段。\n\n第二段。", "First paragraph.\n\nSecond paragraph.");
  data.place = make_text_of_ours ("北京", "Beijing", "zh-Hans");
  data.organiser = make_text ("测试研究院", NULL);
  g_date_set_dmy (&data.start, 8, G_DATE_SEPTEMBER, 2018);
  g_date_set_dmy (&data.end, 9, G_DATE_SEPTEMBER, 2018);
  data.links = make_links ("https://example.org/", NULL, NULL);
  data.sources = make_links ("https://example.org/source", source, NULL);
  data.rooms = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (data.rooms, room);
  data.tracks = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (data.tracks, track);
  data.speakers = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (data.speakers, zeng);
  g_ptr_array_add (data.speakers, bokova);
  data.sessions = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (data.sessions, make_closing ());
  g_ptr_array_add (data.sessions, make_exchange (room, track, bokova, zeng));

  return agenda_forum_new_take (&data);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *localedir =
    agenda_test_catalogue_new ("locale", GETTEXT_PACKAGE, MESSAGES);

  fixture->language = agenda_language_new (localedir, "en");
  fixture->forum = make_forum ();
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
  ADD ("bundled", test_bundled);
#undef ADD

  return g_test_run ();
}
