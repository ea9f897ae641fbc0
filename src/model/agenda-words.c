/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-words.h"

#include <glib/gi18n-lib.h>

#include "agenda-words-private.h"

#define RIGHTWARDS_ARROW "\342\206\222"
#define ARROWS_BOTH_WAYS "\342\207\204"

/* Another script or region is no other language: who reads one reads the other. */
static gboolean
same_language (const char *tag,
               const char *other)
{
  gsize length = strcspn (tag, "-");

  return length == strcspn (other, "-") && g_ascii_strncasecmp (tag, other, length) == 0;
}

/* Gets @text in the language of the content, and notes in @found what must be said of it. */
const char *
agenda_words_look_up (const AgendaText *text,
                      AgendaLanguage   *language,
                      AgendaMarksFound *found)
{
  const char *tag = agenda_language_get_content_tag (language);
  const char *found_tag = NULL;
  const char *string = agenda_text_get (text, tag, &found_tag);

  if (string == NULL)
    return NULL;

  if (found->fallback == NULL && !same_language (tag, found_tag))
    found->fallback = found_tag;
  found->ours = found->ours || agenda_text_is_ours (text, found_tag);

  return string;
}

gboolean
agenda_words_content_is_chinese (AgendaLanguage *language)
{
  return same_language (agenda_language_get_content_tag (language), AGENDA_LANGUAGE_CHINESE);
}

/* How two of the agenda's texts stand together is a matter of their language and not of the
 * interface's, so the forms are no messages: gettext has one language at a time. */
char *
agenda_words_combine (AgendaLanguage *language,
                      AgendaForm      form,
                      const char     *first,
                      const char     *second)
{
  gboolean chinese = agenda_words_content_is_chinese (language);

  switch (form)
    {
    case AGENDA_FORM_HONORIFIC_NAME:
      return chinese ? g_strconcat (second, first, NULL) : g_strconcat (first, " ", second, NULL);

    case AGENDA_FORM_POSITION_ORGANISATION:
      return chinese ? g_strconcat (second, first, NULL) : g_strconcat (first, ", ", second, NULL);

    case AGENDA_FORM_APPOSITION:
    default:
      return g_strconcat (first, chinese ? "，" : ", ", second, NULL);
    }
}

/* A mark stands behind the last word of @string, whatever blanks and newlines end it. */
char *
agenda_words_add_marks (const char             *string,
                        AgendaLanguage         *language,
                        const AgendaMarksFound *found,
                        AgendaMarks             marks)
{
  g_autofree char *marked = g_strchomp (g_strdup (string));

  if ((marks & AGENDA_MARK_FALLBACK) != 0 && found->fallback != NULL)
    {
      g_autofree char *plain = g_steal_pointer (&marked);
      g_autofree char *name = agenda_language_get_language_name (language, found->fallback);

      /* Translators: a text that is not there in the reader's language, and the name of the
       * language that it is shown in instead */
      marked = g_strdup_printf (_("%s [%s]"), plain, name);
    }

  if ((marks & AGENDA_MARK_OURS) != 0 && found->ours)
    /* Translators: a text of the agenda that this app translated, not the organiser */
    return g_strdup_printf (_("%s [our translation]"), marked);

  return g_steal_pointer (&marked);
}

/**
 * agenda_words_text:
 * @text: (nullable): a text
 * @marks: what to say behind it
 *
 * Returns: (transfer full) (nullable): @text in the language of the content, or else in another
 *   one; %NULL when there is none
 */
char *
agenda_words_text (const AgendaText *text,
                   AgendaLanguage   *language,
                   AgendaMarks       marks)
{
  AgendaMarksFound found = { NULL, FALSE };
  const char *string;

  g_return_val_if_fail (AGENDA_IS_LANGUAGE (language), NULL);

  string = agenda_words_look_up (text, language, &found);

  return string != NULL ? agenda_words_add_marks (string, language, &found, marks) : NULL;
}

/**
 * agenda_words_second_text:
 * @text: (nullable): a text
 *
 * Returns: (transfer full) (nullable): @text in the second language; %NULL when both are not to be
 *   shown, when it is not there in that language, or says the same in it
 */
char *
agenda_words_second_text (const AgendaText *text,
                          AgendaLanguage   *language)
{
  AgendaLanguage *second;
  AgendaMarksFound found = { NULL, FALSE };
  const char *string;

  g_return_val_if_fail (AGENDA_IS_LANGUAGE (language), NULL);

  second = agenda_language_get_second (language);
  if (second == NULL)
    return NULL;

  string = agenda_words_look_up (text, second, &found);
  if (string == NULL || found.fallback != NULL
      || g_str_equal (string, agenda_text_get (text, agenda_language_get_content_tag (language),
                                               NULL)))
    return NULL;

  return g_strchomp (g_strdup (string));
}

/**
 * agenda_words_time:
 * @when: (nullable): a day with or without a clock time
 * @zone: whose clock to read
 *
 * Says the clock time alone, not the day. What nobody has published is to be announced.
 *
 * Returns: (transfer full) (nullable): the time, or %NULL when @when is %NULL
 */
char *
agenda_words_time (const AgendaWhen *when,
                   GTimeZone        *zone,
                   AgendaLanguage   *language)
{
  g_return_val_if_fail (zone != NULL, NULL);
  g_return_val_if_fail (AGENDA_IS_LANGUAGE (language), NULL);

  if (when == NULL)
    return NULL;

  if (agenda_when_has_start (when))
    return agenda_language_format_times (language, agenda_when_get_start (when),
                                         agenda_when_get_end (when), zone);

  switch (agenda_when_get_part (when))
    {
    case AGENDA_DAY_PART_MORNING:
      return g_strdup (_("Morning, time to be announced"));

    case AGENDA_DAY_PART_AFTERNOON:
      return g_strdup (_("Afternoon, time to be announced"));

    case AGENDA_DAY_PART_EVENING:
      return g_strdup (_("Evening, time to be announced"));

    case AGENDA_DAY_PART_NONE:
    default:
      return g_strdup (_("Time to be announced"));
    }
}

/**
 * agenda_words_room:
 * @room: (nullable): a room
 * @marks: what to say behind it
 *
 * Returns: (transfer full) (nullable): the room with its floor; %NULL when @room is %NULL
 */
char *
agenda_words_room (AgendaRoom     *room,
                   AgendaLanguage *language,
                   AgendaMarks     marks)
{
  AgendaMarksFound found = { NULL, FALSE };
  const char *name;
  const char *floor;
  g_autofree char *line = NULL;

  g_return_val_if_fail (room == NULL || AGENDA_IS_ROOM (room), NULL);
  g_return_val_if_fail (AGENDA_IS_LANGUAGE (language), NULL);

  if (room == NULL)
    return NULL;

  name = agenda_words_look_up (agenda_room_get_name (room), language, &found);
  if (name == NULL)
    return g_strdup (agenda_room_get_id (room));

  floor = agenda_words_look_up (agenda_room_get_floor (room), language, &found);
  if (floor == NULL)
    return agenda_words_add_marks (name, language, &found, marks);

  line = agenda_words_combine (language, AGENDA_FORM_APPOSITION, name, floor);

  return agenda_words_add_marks (line, language, &found, marks);
}

static gboolean
is_empty (const char *const *tags)
{
  return tags == NULL || tags[0] == NULL;
}

/* Whether everything spoken is interpreted into everything else that is spoken, and no further. */
static gboolean
goes_both_ways (const char *const *languages,
                const char *const *interpretation)
{
  if (is_empty (languages) || is_empty (interpretation) || languages[1] == NULL)
    return FALSE;

  for (guint i = 0; languages[i] != NULL; i++)
    if (!g_strv_contains (interpretation, languages[i]))
      return FALSE;
  for (guint i = 0; interpretation[i] != NULL; i++)
    if (!g_strv_contains (languages, interpretation[i]))
      return FALSE;

  return TRUE;
}

/* Chinese marks itself by its own character, as on the switch of a headset; others by code. */
static char *
join_codes (const char *const *tags,
            const char        *separator)
{
  g_autoptr (GString) codes = g_string_new (NULL);

  for (guint i = 0; tags[i] != NULL; i++)
    {
      g_autofree char *tag = g_strndup (tags[i], strcspn (tags[i], "-"));
      g_autofree char *code = g_ascii_strup (tag, -1);

      if (i > 0)
        g_string_append (codes, separator);
      g_string_append (codes, g_str_equal (code, "ZH") ? "中" : code);
    }

  return g_strdup (codes->str);
}

/**
 * agenda_words_working_languages_short:
 * @session: a session
 *
 * Says in a few letters what is spoken and what it is interpreted into, like "中 → EN". Give what
 * agenda_words_working_languages() says to those who do not see it.
 *
 * Returns: (transfer full) (nullable): the mark, or %NULL when neither is known
 */
char *
agenda_words_working_languages_short (AgendaSession *session)
{
  const char *const *languages;
  const char *const *interpretation;
  g_autofree char *spoken = NULL;
  g_autofree char *heard = NULL;

  g_return_val_if_fail (AGENDA_IS_SESSION (session), NULL);

  languages = agenda_session_get_languages (session);
  interpretation = agenda_session_get_interpretation (session);

  if (goes_both_ways (languages, interpretation) && languages[2] == NULL)
    return join_codes (languages, " " ARROWS_BOTH_WAYS " ");

  if (!is_empty (languages))
    spoken = join_codes (languages, " / ");
  if (is_empty (interpretation))
    return g_steal_pointer (&spoken);

  heard = join_codes (interpretation, " / ");

  return g_strconcat (spoken != NULL ? spoken : "", spoken != NULL ? " " : "",
                      RIGHTWARDS_ARROW " ", heard, NULL);
}

static char *
join_names (const char *const *tags,
            AgendaLanguage    *language)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *last = NULL;
  g_autofree char *others = NULL;

  for (guint i = 0; tags[i] != NULL; i++)
    g_ptr_array_add (names, agenda_language_get_language_name (language, tags[i]));

  last = g_ptr_array_steal_index (names, names->len - 1);
  if (names->len == 0)
    return g_steal_pointer (&last);

  g_ptr_array_add (names, NULL);
  others = agenda_language_join (language, (const char *const *) names->pdata);

  /* Translators: the end of a list of languages: “Chinese and English” */
  return g_strdup_printf (C_("languages", "%s and %s"), others, last);
}

/**
 * agenda_words_working_languages:
 * @session: a session
 *
 * Says what is spoken and what it is interpreted into, like "Chinese, interpreted into English".
 *
 * Returns: (transfer full) (nullable): the words, or %NULL when neither is known
 */
char *
agenda_words_working_languages (AgendaSession  *session,
                                AgendaLanguage *language)
{
  const char *const *languages;
  const char *const *interpretation;
  g_autofree char *spoken = NULL;
  g_autofree char *heard = NULL;

  g_return_val_if_fail (AGENDA_IS_SESSION (session), NULL);
  g_return_val_if_fail (AGENDA_IS_LANGUAGE (language), NULL);

  languages = agenda_session_get_languages (session);
  interpretation = agenda_session_get_interpretation (session);

  if (!is_empty (languages))
    spoken = join_names (languages, language);
  if (is_empty (interpretation))
    return g_steal_pointer (&spoken);

  if (goes_both_ways (languages, interpretation))
    /* Translators: %s: two languages or more, each of which is interpreted into the others */
    return g_strdup_printf (_("%s, interpreted both ways"), spoken);

  heard = join_names (interpretation, language);
  if (spoken == NULL)
    /* Translators: %s: languages one can listen to; what is spoken on the stage is not known */
    return g_strdup_printf (_("Interpreted into %s"), heard);

  /* Translators: the languages spoken on the stage, and those one can listen to */
  return g_strdup_printf (_("%s, interpreted into %s"), spoken, heard);
}
