/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-language.h"

#include "agenda-language-private.h"

/* The agenda's own texts: in the language of the interface or in another, in one or in both. */

/* The language of the agenda's own texts. */
AgendaLanguageIndex
agenda_language_get_content_index (AgendaLanguage *self)
{
  return self->content != AGENDA_INDEX_NONE ? self->content : self->index;
}

/**
 * agenda_language_get_content:
 *
 * Returns: (nullable): the language chosen for the agenda's own texts, or %NULL when they follow
 *   the one that is on
 */
const char *
agenda_language_get_content (AgendaLanguage *self)
{
  g_return_val_if_fail (AGENDA_IS_LANGUAGE (self), NULL);

  return self->content != AGENDA_INDEX_NONE ? agenda_language_index_to_tag (self->content) : NULL;
}

/**
 * agenda_language_get_content_tag:
 *
 * Returns: the language that the agenda's own texts are shown in
 */
const char *
agenda_language_get_content_tag (AgendaLanguage *self)
{
  g_return_val_if_fail (AGENDA_IS_LANGUAGE (self), NULL);

  return agenda_language_index_to_tag (agenda_language_get_content_index (self));
}

/**
 * agenda_language_get_both:
 *
 * Returns: whether the agenda's texts are shown in the other language too
 */
gboolean
agenda_language_get_both (AgendaLanguage *self)
{
  g_return_val_if_fail (AGENDA_IS_LANGUAGE (self), FALSE);

  return self->both;
}

/* A voice says dates, names and the agenda's texts in one language, whichever is on. It is never
 * given words of the interface to say. */
static AgendaLanguage *
get_voice (AgendaLanguage      *self,
           AgendaLanguageIndex  index)
{
  if (self->voices[index] == NULL)
    {
      self->voices[index] = g_object_new (AGENDA_TYPE_LANGUAGE, NULL);
      self->voices[index]->index = index;
    }

  return self->voices[index];
}

static AgendaLanguage *
get_other_voice (AgendaLanguage      *self,
                 AgendaLanguageIndex  index)
{
  if (!self->both)
    return NULL;

  return get_voice (self, index == AGENDA_INDEX_CHINESE ? AGENDA_INDEX_ENGLISH
                                                        : AGENDA_INDEX_CHINESE);
}

/**
 * agenda_language_get_second:
 *
 * Returns: (transfer none) (nullable): what says the agenda's texts a second time, or %NULL when
 *   they are shown in one language only
 */
AgendaLanguage *
agenda_language_get_second (AgendaLanguage *self)
{
  g_return_val_if_fail (AGENDA_IS_LANGUAGE (self), NULL);

  return get_other_voice (self, agenda_language_get_content_index (self));
}

/**
 * agenda_language_get_second_dates:
 *
 * Returns: (transfer none) (nullable): what says dates a second time; they are in the language of
 *   the interface first, whatever the content's is. %NULL when they are shown in one language only
 */
AgendaLanguage *
agenda_language_get_second_dates (AgendaLanguage *self)
{
  g_return_val_if_fail (AGENDA_IS_LANGUAGE (self), NULL);

  return get_other_voice (self, self->index);
}

static char *
join (AgendaLanguageIndex  index,
      const char *const   *parts)
{
  return g_strjoinv (index == AGENDA_INDEX_CHINESE ? "、" : ", ", (char **) parts);
}

/**
 * agenda_language_join:
 * @parts: a %NULL-terminated list
 *
 * Puts a list into one line, as the language that is on separates its members.
 *
 * Returns: (transfer full): the line, empty for an empty list
 */
char *
agenda_language_join (AgendaLanguage    *self,
                      const char *const *parts)
{
  g_return_val_if_fail (AGENDA_IS_LANGUAGE (self), NULL);
  g_return_val_if_fail (parts != NULL, NULL);

  return join (self->index, parts);
}

/**
 * agenda_language_join_content:
 * @parts: a %NULL-terminated list of the agenda's own texts
 *
 * Puts a list into one line, as the language of the content separates its members.
 *
 * Returns: (transfer full): the line, empty for an empty list
 */
char *
agenda_language_join_content (AgendaLanguage    *self,
                              const char *const *parts)
{
  g_return_val_if_fail (AGENDA_IS_LANGUAGE (self), NULL);
  g_return_val_if_fail (parts != NULL, NULL);

  return join (agenda_language_get_content_index (self), parts);
}
