/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-avatar.h"

#include <string.h>

/* Where the family name of a foreign person begins in its Chinese form: after the last of the dots
 * that may stand between the parts. Chinese names have none. */
static const char *
after_last_dot (const char *name)
{
  const char *part = name;

  for (const char *p = name; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == 0x00b7 || c == 0x2022 || c == 0x2027 || c == 0x30fb)
        part = g_utf8_next_char (p);
    }

  return *part != '\0' ? part : name;
}

static gboolean
is_han (const char *string)
{
  return g_unichar_get_script (g_utf8_get_char (string)) == G_UNICODE_SCRIPT_HAN;
}

/**
 * agenda_avatar_dup_initials:
 * @name: a person's name
 *
 * Gets what stands for a person in a circle. For a Chinese name that is its last two characters,
 * as is usual on Chinese screens; for a foreign name in Chinese the first one of the family name;
 * else the first letters of the first and the last word, but never of two scripts.
 *
 * Returns: (transfer full): one or two characters, or none for an empty name
 */
char *
agenda_avatar_dup_initials (const char *name)
{
  g_autofree char *stripped = NULL;
  g_autoptr (GString) initials = g_string_new (NULL);
  const char *last;

  g_return_val_if_fail (name != NULL, NULL);

  stripped = g_strstrip (g_strdup (name));
  if (*stripped == '\0')
    return g_strdup ("");

  if (is_han (stripped))
    {
      glong length = g_utf8_strlen (stripped, -1);
      const char *family = after_last_dot (stripped);

      if (family != stripped)
        return g_utf8_substring (family, 0, 1);
      return g_utf8_substring (stripped, MAX (length - 2, 0), length);
    }

  g_string_append_unichar (initials, g_unichar_toupper (g_utf8_get_char (stripped)));
  last = strrchr (stripped, ' ');
  if (last != NULL && !is_han (last + 1))
    g_string_append_unichar (initials, g_unichar_toupper (g_utf8_get_char (last + 1)));

  return g_string_free (g_steal_pointer (&initials), FALSE);
}

/**
 * agenda_avatar_set_speaker:
 * @avatar: of the accessible role none: the name stands beside it, and two letters read out say
 *   nothing
 * @speaker: (nullable): whose initials to show
 * @language: the language that is on
 *
 * Shows the initials of @speaker's name in the language of the content. To be called again when
 * that changes.
 */
void
agenda_avatar_set_speaker (AdwAvatar      *avatar,
                           AgendaSpeaker  *speaker,
                           AgendaLanguage *language)
{
  const char *name = NULL;
  g_autofree char *initials = NULL;
  g_autoptr (GString) text = g_string_new (NULL);

  g_return_if_fail (ADW_IS_AVATAR (avatar));
  g_return_if_fail (AGENDA_IS_LANGUAGE (language));

  if (speaker != NULL)
    name = agenda_text_get (agenda_speaker_get_name (speaker),
                            agenda_language_get_content_tag (language), NULL);
  initials = agenda_avatar_dup_initials (name != NULL ? name : "");

  /* The avatar takes the first letter of the first and of the last word of its text. */
  for (const char *p = initials; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (text->len > 0)
        g_string_append_c (text, ' ');
      g_string_append_unichar (text, g_utf8_get_char (p));
    }
  adw_avatar_set_text (avatar, text->str);
}
