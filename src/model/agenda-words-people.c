/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-words.h"

#include "agenda-words-private.h"

/* Whether @whole already says @part. */
static gboolean
says (const char *whole,
      const char *part)
{
  g_autofree char *folded_whole = NULL;
  g_autofree char *folded_part = NULL;

  if (whole == NULL)
    return FALSE;

  folded_whole = g_utf8_casefold (whole, -1);
  folded_part = g_utf8_casefold (part, -1);

  return strstr (folded_whole, folded_part) != NULL;
}

/* Whether a post already tells the country, as “President of Croatia” and “克罗地亚前总统” do. That
 * its name is in there somewhere does not make it so: “China Scholarship Council” is no country. */
static gboolean
tells_country (AgendaLanguage *language,
               const char     *post,
               const char     *country)
{
  return agenda_words_content_is_chinese (language) ? g_str_has_prefix (post, country)
                                                    : g_str_has_suffix (post, country);
}

/* A Chinese format runs its parts together ("教育部" "处长"), which only reads when both are
 * Chinese; otherwise they are set apart as in a list. */
static gboolean
can_run_together (AgendaLanguage         *language,
                  const AgendaMarksFound *found)
{
  return found->fallback == NULL || !agenda_words_content_is_chinese (language);
}

/**
 * agenda_words_person_name:
 * @speaker: a person
 * @marks: what to say behind it
 *
 * Returns: (transfer full): the name with the honorific, if there is one: "Ms Liu Jinghui"
 */
char *
agenda_words_person_name (AgendaSpeaker  *speaker,
                          AgendaLanguage *language,
                          AgendaMarks     marks)
{
  AgendaMarksFound found = { NULL, FALSE };
  const char *name;
  const char *honorific;
  g_autofree char *line = NULL;

  g_return_val_if_fail (AGENDA_IS_SPEAKER (speaker), NULL);
  g_return_val_if_fail (AGENDA_IS_LANGUAGE (language), NULL);

  name = agenda_words_look_up (agenda_speaker_get_name (speaker), language, &found);
  if (name == NULL)
    return g_strdup (agenda_speaker_get_id (speaker));

  honorific = agenda_text_get_exact (agenda_speaker_get_honorific (speaker),
                                     agenda_language_get_content_tag (language));
  if (honorific == NULL || !can_run_together (language, &found))
    return agenda_words_add_marks (name, language, &found, marks);

  line = agenda_words_combine (language, AGENDA_FORM_HONORIFIC_NAME, honorific, name);

  return agenda_words_add_marks (line, language, &found, marks);
}

static const char *
look_up_country (AgendaSpeaker     *speaker,
                 AgendaLanguage    *language,
                 AgendaMarksFound  *found,
                 char             **named_by_icu)
{
  const char *name =
    agenda_words_look_up (agenda_speaker_get_country_name (speaker), language, found);
  const char *code = agenda_speaker_get_country (speaker);

  if (name == NULL && code != NULL)
    name = *named_by_icu = agenda_language_get_country_name (language, code);

  return name;
}

/**
 * agenda_words_country:
 * @speaker: a person
 * @marks: what to say behind it
 *
 * Returns: (transfer full) (nullable): the country or region as the agenda names it, else as ICU
 *   does; %NULL when it is not known
 */
char *
agenda_words_country (AgendaSpeaker  *speaker,
                      AgendaLanguage *language,
                      AgendaMarks     marks)
{
  AgendaMarksFound found = { NULL, FALSE };
  g_autofree char *named_by_icu = NULL;
  const char *name;

  g_return_val_if_fail (AGENDA_IS_SPEAKER (speaker), NULL);
  g_return_val_if_fail (AGENDA_IS_LANGUAGE (language), NULL);

  name = look_up_country (speaker, language, &found, &named_by_icu);

  return name != NULL ? agenda_words_add_marks (name, language, &found, marks) : NULL;
}

/* The post somebody has, and where. */
static char *
make_post (AgendaSpeaker    *speaker,
           AgendaLanguage   *language,
           AgendaMarksFound *found)
{
  const char *position =
    agenda_words_look_up (agenda_speaker_get_position (speaker), language, found);
  const char *organisation =
    agenda_words_look_up (agenda_speaker_get_organisation (speaker), language, found);
  const char *const parts[] = { position, organisation, NULL };

  if (organisation == NULL || says (position, organisation))
    return g_strdup (position);
  if (position == NULL)
    return g_strdup (organisation);

  if (!can_run_together (language, found))
    return agenda_language_join_content (language, parts);

  return agenda_words_combine (language, AGENDA_FORM_POSITION_ORGANISATION, position,
                               organisation);
}

static char *
make_line (AgendaSpeaker    *speaker,
           AgendaLanguage   *language,
           AgendaMarksFound *found)
{
  g_autofree char *named_by_icu = NULL;
  g_autofree char *post = make_post (speaker, language, found);
  const char *country = look_up_country (speaker, language, found, &named_by_icu);

  if (post == NULL)
    return g_strdup (country);
  if (country == NULL || tells_country (language, post, country))
    return g_steal_pointer (&post);

  return agenda_words_combine (language, AGENDA_FORM_APPOSITION, post, country);
}

/**
 * agenda_words_person_line_marked:
 * @speaker: a person
 * @marks: what to say behind it
 *
 * Says who somebody is in one line: position, organisation, and country or region. The
 * organisation is not said again when the position names it, nor is the country when it does so
 * in its place.
 *
 * Returns: (transfer full) (nullable): the line, or %NULL when none of them is known
 */
char *
agenda_words_person_line_marked (AgendaSpeaker  *speaker,
                                 AgendaLanguage *language,
                                 AgendaMarks     marks)
{
  AgendaMarksFound found = { NULL, FALSE };
  g_autofree char *line = NULL;

  g_return_val_if_fail (AGENDA_IS_SPEAKER (speaker), NULL);
  g_return_val_if_fail (AGENDA_IS_LANGUAGE (language), NULL);

  line = make_line (speaker, language, &found);

  return line != NULL ? agenda_words_add_marks (line, language, &found, marks) : NULL;
}

/**
 * agenda_words_second_person_line:
 * @speaker: a person
 *
 * Returns: (transfer full) (nullable): the line of agenda_words_person_line() in the second
 *   language; %NULL when both are not to be shown, or some of it is not there in that language
 */
char *
agenda_words_second_person_line (AgendaSpeaker  *speaker,
                                 AgendaLanguage *language)
{
  AgendaMarksFound found = { NULL, FALSE };
  AgendaLanguage *second;
  g_autofree char *line = NULL;

  g_return_val_if_fail (AGENDA_IS_SPEAKER (speaker), NULL);
  g_return_val_if_fail (AGENDA_IS_LANGUAGE (language), NULL);

  second = agenda_language_get_second (language);
  if (second != NULL)
    line = make_line (speaker, second, &found);

  return found.fallback == NULL ? g_steal_pointer (&line) : NULL;
}

/**
 * agenda_words_person_line:
 * @speaker: a person
 *
 * Is agenda_words_person_line_marked() with a mark for what is not in the language that is on.
 *
 * Returns: (transfer full) (nullable): the line, or %NULL when nothing is known
 */
char *
agenda_words_person_line (AgendaSpeaker  *speaker,
                          AgendaLanguage *language)
{
  return agenda_words_person_line_marked (speaker, language, AGENDA_MARK_FALLBACK);
}

/**
 * agenda_words_person_sort_key:
 * @speaker: a person
 *
 * Gets the agenda_language_get_sort_key() of somebody's name. What the agenda says the name sorts
 * as counts only in the language that the name is shown in: the Latin order of a name says nothing
 * about its Chinese form.
 *
 * Returns: (transfer full): the key
 */
char *
agenda_words_person_sort_key (AgendaSpeaker  *speaker,
                              AgendaLanguage *language)
{
  const char *found_tag = NULL;
  const char *name;

  g_return_val_if_fail (AGENDA_IS_SPEAKER (speaker), NULL);
  g_return_val_if_fail (AGENDA_IS_LANGUAGE (language), NULL);

  name = agenda_text_get (agenda_speaker_get_name (speaker),
                          agenda_language_get_content_tag (language), &found_tag);
  if (name == NULL)
    return agenda_language_get_sort_key (language, agenda_speaker_get_id (speaker), NULL);

  return agenda_language_get_sort_key (language, name,
                                       agenda_text_get_exact (agenda_speaker_get_sort (speaker),
                                                              found_tag));
}
