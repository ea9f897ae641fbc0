/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-test-generator.h"

/* A forum has a day more for every so many sessions, between the two bounds. */
#define SESSIONS_A_DAY 400
#define MIN_DAYS 3
#define MAX_DAYS 10

/* Half-hour slots from nine to five. */
#define SLOTS 16

typedef struct
{
  GString *json;
  GRand *rand;
  guint n_sessions;
  guint n_speakers;
  guint n_tracks;
  guint n_days;
  gsize text_size;
} Generator;

static const char *const chinese_words[] = {
  "文明", "对话", "可持续", "发展", "城市", "治理", "青年", "教育", "气候", "能源", "转型", "合作",
  "全球", "区域", "经济", "贸易", "金融", "创新", "技术", "数据", "安全", "健康", "医疗", "社区",
  "传统", "文化", "遗产", "保护", "博物馆", "艺术", "语言", "翻译", "媒体", "传播", "公共", "政策",
  "法律", "伦理", "哲学", "历史", "未来", "想象", "经验", "反思", "案例", "方法", "实践", "理论",
  "生态", "河流", "海洋", "粮食", "农业", "乡村", "移民", "家庭", "性别", "平等", "正义", "和平",
};

static const char *const english_words[] = {
  "civilisation", "dialogue", "sustainable", "development", "urban", "governance", "youth",
  "education", "climate", "energy", "transition", "cooperation", "global", "regional", "economy",
  "trade", "finance", "innovation", "technology", "data", "security", "health", "medicine",
  "community", "tradition", "culture", "heritage", "preservation", "museum", "art", "language",
  "translation", "media", "communication", "public", "policy", "law", "ethics", "philosophy",
  "history", "future", "imagination", "experience", "reflection", "case", "method", "practice",
  "theory", "ecology", "rivers", "oceans", "food", "farming", "villages", "migration", "family",
  "gender", "equality", "justice", "peace",
};

static const char *const english_joints[] = {
  " and ", " of ", " for ", " in ", " with ", " ", " ", " ", ", ",
};

static const char *const surnames[][2] = {
  { "王", "Wang" }, { "李", "Li" }, { "张", "Zhang" }, { "刘", "Liu" }, { "陈", "Chen" },
  { "杨", "Yang" }, { "赵", "Zhao" }, { "黄", "Huang" }, { "周", "Zhou" }, { "吴", "Wu" },
  { "欧阳", "Ouyang" }, { "诸葛", "Zhuge" }, { "单", "Shan" }, { "曾", "Zeng" },
};

static const char *const given_names[][2] = {
  { "明", "Ming" }, { "丽华", "Lihua" }, { "建国", "Jianguo" }, { "晓东", "Xiaodong" },
  { "静", "Jing" }, { "文博", "Wenbo" }, { "雨桐", "Yutong" }, { "志远", "Zhiyuan" },
  { "思齐", "Siqi" }, { "海燕", "Haiyan" }, { "伟", "Wei" }, { "若曦", "Ruoxi" },
};

static const char *const kinds[] = {
  "talk", "talk", "talk", "talk", "keynote", "panel", "panel", "subforum", "workshop", "visit",
};

static const char *const pauses[] = { "break", "meal" };

static const char *const roles[] = { "speaker", "speaker", "panellist", "moderator", "chair" };

static const char *const countries[] = { "CN", "BG", "US", "BA", "DE", "IN", "BR", "KE", "JP" };

#define PICK(self, array) ((array)[pick ((self), G_N_ELEMENTS (array))])

static guint
pick (Generator *self,
      guint      n)
{
  return (guint) g_rand_int_range (self->rand, 0, (gint32) n);
}

/* Between the bounds, small lengths oftener than large ones, as in the programmes of real
 * conferences. */
static guint
pick_length (Generator *self,
             guint      least,
             guint      most)
{
  guint first = pick (self, most - least);
  guint second = pick (self, most - least);
  guint third = pick (self, most - least);

  return least + MIN (MIN (first, second), third);
}

/* @length: in characters; paragraphs come with an escape, as they do in real files */
static void
add_chinese (Generator *self,
             guint      length)
{
  gsize start = self->json->len;
  guint n = 0;
  guint in_sentence = 0;

  while (n < length)
    {
      const char *word = PICK (self, chinese_words);

      g_string_append (self->json, word);
      n += (guint) g_utf8_strlen (word, -1);
      if (++in_sentence == 9 && n < length)
        {
          g_string_append (self->json, pick (self, 8) == 0 ? "。\\n\\n" : "。");
          in_sentence = 0;
        }
      else if (in_sentence == 4 && length > 30)
        g_string_append (self->json, "，");
    }

  if (length > 30)
    g_string_append (self->json, "。");
  self->text_size += self->json->len - start;
}

/* Likewise. */
static void
add_english (Generator *self,
             guint      length)
{
  gsize start = self->json->len;
  guint in_sentence = 0;

  while (self->json->len - start < length)
    {
      gsize word_start = self->json->len;

      g_string_append (self->json, PICK (self, english_words));
      if (in_sentence++ == 0)
        self->json->str[word_start] = g_ascii_toupper (self->json->str[word_start]);

      if (self->json->len - start >= length)
        break;
      if (in_sentence == 14)
        {
          g_string_append (self->json, pick (self, 5) == 0 ? ".\\n\\n" : ". ");
          in_sentence = 0;
        }
      else
        g_string_append (self->json, PICK (self, english_joints));
    }

  if (length > 100)
    g_string_append_c (self->json, '.');
  self->text_size += self->json->len - start;
}

/* A text object in both languages. Said in Chinese a thing takes a third of the characters. */
static void
add_text (Generator  *self,
          const char *key,
          guint       least,
          guint       most)
{
  guint length = pick_length (self, least, most);

  g_string_append_printf (self->json, ",\"%s\":{\"zh-Hans\":\"", key);
  add_chinese (self, MAX (length / 3, 2));
  g_string_append (self->json, "\",\"en\":\"");
  add_english (self, length);
  g_string_append (self->json, "\"}");
}

static void
add_head (Generator *self)
{
  g_string_append_printf (self->json,
                          "{\"format\":\"taihe-agenda\",\"version\":1,\"id\":\"generated-%u\","
                          "\"revision\":1,\"updated\":\"2026-08-01T09:00:00+08:00\","
                          "\"languages\":[\"zh-Hans\",\"en\"],\"timezone\":\"Asia/Shanghai\","
                          "\"start\":\"2026-09-01\",\"end\":\"2026-09-%02u\"",
                          self->n_sessions, self->n_days);
  add_text (self, "title", 20, 60);
  add_text (self, "theme", 40, 120);
  add_text (self, "about", 600, 1500);
  add_text (self, "place", 15, 40);
  add_text (self, "organiser", 20, 60);
}

static void
add_tracks_and_rooms (Generator *self,
                      guint      n_rooms)
{
  g_string_append (self->json, ",\"tracks\":[");
  for (guint i = 0; i < self->n_tracks; i++)
    {
      g_string_append_printf (self->json, "%s{\"id\":\"track-%u\",\"color\":\"#%06x\"",
                              i > 0 ? "," : "", i, pick (self, 0x1000000));
      add_text (self, "title", 15, 50);
      g_string_append_c (self->json, '}');
    }

  g_string_append (self->json, "],\"rooms\":[");
  for (guint i = 0; i < n_rooms; i++)
    {
      g_string_append_printf (self->json, "%s{\"id\":\"room-%u\",\"capacity\":%u,"
                              "\"name\":{\"zh-Hans\":\"第%u会议室\",\"en\":\"Meeting Room %u\"}}",
                              i > 0 ? "," : "", i, 20 + 10 * pick (self, 60), i + 1, i + 1);
      self->text_size += 30;
    }
  g_string_append_c (self->json, ']');
}

static void
add_speakers (Generator *self)
{
  g_string_append (self->json, ",\"speakers\":[");
  for (guint i = 0; i < self->n_speakers; i++)
    {
      const char *const *surname = PICK (self, surnames);
      const char *const *given = PICK (self, given_names);

      g_string_append_printf (self->json, "%s{\"id\":\"speaker-%u\","
                              "\"name\":{\"zh-Hans\":\"%s%s\",\"en\":\"%s %s\"},"
                              "\"sort\":{\"en\":\"%s %s\"},\"country\":\"%s\"",
                              i > 0 ? "," : "", i, surname[0], given[0], given[1], surname[1],
                              surname[1], given[1], PICK (self, countries));
      self->text_size += 40;
      add_text (self, "position", 12, 40);
      add_text (self, "organisation", 15, 60);
      if (pick (self, 2) == 0)
        add_text (self, "bio", 90, 700);
      g_string_append_c (self->json, '}');
    }
  g_string_append_c (self->json, ']');
}

static void
add_people (Generator *self,
            guint      n_people)
{
  /* Neighbours are not each other's doubles. */
  guint first = pick (self, self->n_speakers);

  if (n_people == 0)
    return;

  g_string_append (self->json, ",\"people\":[");
  for (guint i = 0; i < n_people; i++)
    g_string_append_printf (self->json, "%s{\"speaker\":\"speaker-%u\",\"role\":\"%s\"}",
                            i > 0 ? "," : "", (first + 7 * i) % self->n_speakers,
                            PICK (self, roles));
  g_string_append_c (self->json, ']');
}

static void
add_topics (Generator *self,
            guint      session)
{
  guint n_topics = 2 + pick (self, 3);

  g_string_append (self->json, ",\"topics\":[");
  for (guint i = 0; i < n_topics; i++)
    {
      g_string_append_printf (self->json, "%s{\"id\":\"topic-%u-%u\"", i > 0 ? "," : "",
                              session, i);
      add_text (self, "title", 20, 90);
      add_people (self, 1 + pick (self, 2));
      g_string_append_c (self->json, '}');
    }
  g_string_append_c (self->json, ']');
}

static void
add_session (Generator *self,
             guint      number,
             guint      day,
             guint      slot,
             guint      room)
{
  gboolean pause = slot == 3 || slot == 8;
  guint minutes = 9 * 60 + 30 * slot;

  g_string_append_printf (self->json,
                          "%s{\"id\":\"session-%u\",\"kind\":\"%s\",\"day\":\"2026-09-%02u\","
                          "\"start\":\"2026-09-%02uT%02u:%02u:00+08:00\","
                          "\"end\":\"2026-09-%02uT%02u:%02u:00+08:00\",\"room\":\"room-%u\"",
                          number > 0 ? "," : "", number,
                          pause ? PICK (self, pauses) : PICK (self, kinds), day, day,
                          minutes / 60, minutes % 60, day, (minutes + 30) / 60,
                          (minutes + 30) % 60, room);
  add_text (self, "title", 20, 90);
  if (!pause)
    {
      g_string_append_printf (self->json, ",\"track\":\"track-%u\",\"languages\":[\"%s\"],"
                              "\"interpretation\":[\"%s\"]", pick (self, self->n_tracks),
                              number % 2 == 0 ? "zh-Hans" : "en",
                              number % 2 == 0 ? "en" : "zh-Hans");
      if (pick (self, 3) == 0)
        add_text (self, "summary", 80, 200);
      add_text (self, "description", 300, 1500);
      add_people (self, 1 + pick_length (self, 0, 6));
      if (pick (self, 8) == 0)
        add_topics (self, number);
      if (pick (self, 50) == 0)
        g_string_append_printf (self->json, ",\"status\":\"%s\"",
                                pick (self, 2) == 0 ? "cancelled" : "moved");
    }
  g_string_append_c (self->json, '}');
}

/* Room by room, as most programmes are kept, not in the order of time. */
static void
add_sessions (Generator *self,
              guint      n_rooms)
{
  guint number = 0;

  g_string_append (self->json, ",\"sessions\":[");
  for (guint day = 0; day < self->n_days; day++)
    {
      for (guint room = 0; room < n_rooms; room++)
        {
          for (guint slot = 0; slot < SLOTS && number < self->n_sessions; slot++)
            add_session (self, number++, day + 1, slot, room);
        }
    }
  g_string_append (self->json, "]}");

  g_assert_cmpuint (number, ==, self->n_sessions);
}

/**
 * agenda_test_generator_new_bytes:
 * @n_sessions: how many sessions, at least one
 * @seed: the same seed gives the same bytes
 * @text_size: (out) (optional): how many of the bytes are text to be shown
 *
 * Makes the file of a conference in both languages, with texts as long as those of real ones: titles
 * of 20 to 90 characters in English, descriptions of 300 to 1,500, a third as many in Chinese. There
 * is a speaker to three sessions, and nothing in it for the reader to find wrong.
 *
 * Returns: (transfer full): an agenda file
 */
GBytes *
agenda_test_generator_new_bytes (guint    n_sessions,
                                 guint32  seed,
                                 gsize   *text_size)
{
  Generator self = { NULL, };
  guint n_rooms;

  g_return_val_if_fail (n_sessions > 0, NULL);

  self.json = g_string_sized_new (1024 * (gsize) n_sessions);
  self.rand = g_rand_new_with_seed (seed);
  self.n_sessions = n_sessions;
  self.n_speakers = MAX (n_sessions / 3, 1);
  self.n_tracks = CLAMP (n_sessions / 40, 3, 24);
  self.n_days = CLAMP (n_sessions / SESSIONS_A_DAY + 1, MIN_DAYS, MAX_DAYS);
  n_rooms = (n_sessions + self.n_days * SLOTS - 1) / (self.n_days * SLOTS);

  add_head (&self);
  add_tracks_and_rooms (&self, n_rooms);
  add_speakers (&self);
  add_sessions (&self, n_rooms);

  g_rand_free (g_steal_pointer (&self.rand));
  if (text_size != NULL)
    *text_size = self.text_size;

  return g_string_free_to_bytes (g_steal_pointer (&self.json));
}
