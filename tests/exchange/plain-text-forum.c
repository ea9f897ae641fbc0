/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "plain-text-forum.h"

/* 8 September 2018, 09:00 in Beijing */
#define START G_GINT64_CONSTANT (1536368400)

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

/**
 * plain_text_forum_new:
 *
 * Makes a small forum that has everything a text can say once: a session with all its parts and
 * one with hardly any, people in another order than that of their names, texts in one language
 * and translations of our own.
 *
 * Returns: (transfer full): a forum
 */
AgendaForum *
plain_text_forum_new (void)
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
