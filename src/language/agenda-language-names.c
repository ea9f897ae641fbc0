/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-language.h"

#include <unicode/uloc.h>
#include <unicode/ustring.h>

#include "agenda-language-private.h"

/* Han characters become pinyin, with the readings they have in surnames (曾 zeng, 单 shan). */
#define ROMANISER "Han-Latin/Names; Latin-ASCII; Lower"

static const char *
get_locale (AgendaLanguageIndex index)
{
  return index == AGENDA_INDEX_CHINESE ? "zh_Hans_CN" : "en";
}

const char *
agenda_language_get_icu_locale (AgendaLanguage *self)
{
  return get_locale (self->index);
}

UChar *
agenda_icu_from_utf8 (const char *string,
                      int32_t    *length)
{
  glong written = 0;
  gunichar2 *result = g_utf8_to_utf16 (string, -1, NULL, &written, NULL);

  *length = (int32_t) written;

  return result != NULL ? (UChar *) result : g_new0 (UChar, 1);
}

char *
agenda_icu_to_utf8 (const UChar *string,
                    int32_t      length)
{
  char *result = g_utf16_to_utf8 ((const gunichar2 *) string, length, NULL, NULL, NULL);

  return result != NULL ? result : g_strdup ("");
}

static ULocaleDisplayNames *
get_names (AgendaLanguage      *self,
           AgendaLanguageIndex  index)
{
  ULocaleDisplayNames **names = &self->names[index];
  UDisplayContext contexts[] = { UDISPCTX_DIALECT_NAMES, UDISPCTX_LENGTH_FULL };
  UErrorCode status = U_ZERO_ERROR;

  if (*names == NULL)
    *names = uldn_openForContext (get_locale (index), contexts, G_N_ELEMENTS (contexts), &status);
  if (U_FAILURE (status))
    g_critical ("ICU has no names: %s", u_errorName (status));

  return *names;
}

/**
 * agenda_language_get_country_name:
 * @code: the ISO 3166-1 alpha-2 code of a country or region
 *
 * Returns: (transfer full): its name in the language of the content, or @code when ICU has none
 */
char *
agenda_language_get_country_name (AgendaLanguage *self,
                                  const char     *code)
{
  g_autofree char *region = NULL;
  g_autofree char *words = NULL;
  g_auto (GStrv) parts = NULL;
  UErrorCode status = U_ZERO_ERROR;
  UChar name[128];
  int32_t length;

  g_return_val_if_fail (AGENDA_IS_LANGUAGE (self), NULL);
  g_return_val_if_fail (code != NULL, NULL);

  region = g_ascii_strup (code, -1);
  length = uldn_regionDisplayName (get_names (self, agenda_language_get_content_index (self)),
                                   region, name, G_N_ELEMENTS (name), &status);

  if (U_FAILURE (status) || length <= 0)
    return g_strdup (code);

  /* ICU writes for small places; in a sentence it is “Bosnia and Herzegovina”. */
  words = agenda_icu_to_utf8 (name, length);
  parts = g_strsplit (words, " & ", -1);

  return g_strjoinv (" and ", parts);
}

/* "zh-Hans" is "zh": the script that goes without saying is left out. One that does not, such as
 * "zh-Hant", stays. */
static void
minimise_tag (const char *tag,
              char       *locale,
              int32_t     size)
{
  UErrorCode status = U_ZERO_ERROR;
  char full[ULOC_FULLNAME_CAPACITY];
  char region[ULOC_COUNTRY_CAPACITY] = "";
  int32_t parsed = 0;

  uloc_forLanguageTag (tag, full, sizeof full, &parsed, &status);
  if (U_SUCCESS (status))
    uloc_minimizeSubtags (full, locale, size, &status);
  if (U_SUCCESS (status))
    uloc_getCountry (locale, region, sizeof region, &status);
  if (U_FAILURE (status) || parsed == 0)
    g_strlcpy (locale, tag, (gsize) size);
  else if (*region != '\0')
    g_strlcpy (locale, full, (gsize) size);
}

/**
 * agenda_language_get_language_name:
 * @tag: a BCP 47 tag
 *
 * Returns: (transfer full): what the language is called in the language that is on, or @tag when
 *   ICU has no name for it
 */
char *
agenda_language_get_language_name (AgendaLanguage *self,
                                   const char     *tag)
{
  char locale[ULOC_FULLNAME_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;
  UChar name[128];
  int32_t length;

  g_return_val_if_fail (AGENDA_IS_LANGUAGE (self), NULL);
  g_return_val_if_fail (tag != NULL, NULL);

  minimise_tag (tag, locale, sizeof locale);
  length = uldn_localeDisplayName (get_names (self, self->index), locale, name,
                                   G_N_ELEMENTS (name), &status);

  return U_SUCCESS (status) && length > 0 ? agenda_icu_to_utf8 (name, length) : g_strdup (tag);
}

static UCollator *
get_collator (AgendaLanguage *self)
{
  AgendaLanguageIndex index = agenda_language_get_content_index (self);
  UCollator **collator = &self->collators[index];
  UErrorCode status = U_ZERO_ERROR;

  if (*collator == NULL)
    *collator = ucol_open (index == AGENDA_INDEX_CHINESE ? "zh-u-co-pinyin" : "en", &status);
  if (U_FAILURE (status))
    g_critical ("ICU cannot put names in order: %s", u_errorName (status));

  return *collator;
}

static UTransliterator *
open_romaniser (void)
{
  UErrorCode status = U_ZERO_ERROR;
  int32_t length;
  g_autofree UChar *id = agenda_icu_from_utf8 (ROMANISER, &length);
  UTransliterator *romaniser;

  romaniser = utrans_openU (id, length, UTRANS_FORWARD, NULL, 0, NULL, &status);
  if (U_FAILURE (status))
    g_critical ("ICU cannot read Han characters: %s", u_errorName (status));

  return romaniser;
}

/* What a name is put in order by. Names that sound the same are told apart by how they are
 * written: a tab sorts before whatever else could follow. */
static char *
romanise (AgendaLanguage *self,
          const char     *name)
{
  UErrorCode status = U_ZERO_ERROR;
  int32_t length;
  g_autofree UChar *name16 = agenda_icu_from_utf8 (name, &length);
  int32_t capacity = length * 8 + 16;
  g_autofree UChar *buffer = g_new0 (UChar, capacity);
  int32_t limit = length;
  g_autofree char *latin = NULL;

  if (self->romaniser == NULL)
    self->romaniser = open_romaniser ();

  u_memcpy (buffer, name16, length);
  if (self->romaniser != NULL)
    utrans_transUChars (self->romaniser, buffer, &length, capacity, 0, &limit, &status);
  if (self->romaniser == NULL || U_FAILURE (status))
    return g_strdup (name);

  latin = agenda_icu_to_utf8 (buffer, length);

  return g_strconcat (latin, "\t", name, NULL);
}

/**
 * agenda_language_get_sort_key:
 * @name: a name, in the language of the content or in another
 * @reading: (nullable): what the agenda says the name sorts as
 *
 * Gets bytes whose strcmp() order is the order of people's names. In Chinese all names go by
 * Latin letters from A to Z, those in Han characters by their pinyin; in English too, but a Han
 * name without a reading stands behind.
 *
 * Returns: (transfer full): the key, to be compared and not to be shown
 */
char *
agenda_language_get_sort_key (AgendaLanguage *self,
                              const char     *name,
                              const char     *reading)
{
  g_autofree char *words = NULL;
  g_autofree UChar *words16 = NULL;
  g_autofree char *key = NULL;
  int32_t length;
  int32_t size;
  UCollator *collator;

  g_return_val_if_fail (AGENDA_IS_LANGUAGE (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  collator = get_collator (self);
  if (collator == NULL)
    return g_strdup (reading != NULL ? reading : name);

  if (reading != NULL && *reading != '\0')
    words = g_strconcat (reading, "\t", name, NULL);
  else if (agenda_language_get_content_index (self) == AGENDA_INDEX_CHINESE)
    words = romanise (self, name);
  else
    words = g_strdup (name);

  words16 = agenda_icu_from_utf8 (words, &length);
  size = ucol_getSortKey (collator, words16, length, NULL, 0);
  key = g_malloc0 ((gsize) size + 1);
  ucol_getSortKey (collator, words16, length, (uint8_t *) key, size);

  return g_steal_pointer (&key);
}

/**
 * agenda_language_compare:
 *
 * Compares two texts in the order of the content's language, pinyin for Chinese. For the names of
 * people agenda_language_get_sort_key() is better.
 *
 * Returns: less than, equal to or greater than 0
 */
int
agenda_language_compare (AgendaLanguage *self,
                         const char     *a,
                         const char     *b)
{
  UErrorCode status = U_ZERO_ERROR;
  UCollator *collator;
  UCollationResult result;

  g_return_val_if_fail (AGENDA_IS_LANGUAGE (self), 0);
  g_return_val_if_fail (a != NULL && b != NULL, 0);

  collator = get_collator (self);
  if (collator == NULL)
    return strcmp (a, b);

  result = ucol_strcollUTF8 (collator, a, -1, b, -1, &status);

  return U_SUCCESS (status) ? (int) result : strcmp (a, b);
}

static void
warm_up_in_thread (GTask        *task,
                   gpointer      source_object,
                   gpointer      task_data,
                   GCancellable *cancellable)
{
  UTransliterator *romaniser = open_romaniser ();

  g_clear_pointer (&romaniser, utrans_close);
  g_task_return_boolean (task, TRUE);
}

/**
 * agenda_language_warm_up:
 *
 * Lets ICU read its rules for Han characters in a worker thread, where nobody waits for them: it
 * takes 100 to 200 ms once in a process, and would come due in the first list of people that is
 * put in order in Chinese. It is never needed and may be called before there is a language.
 */
void
agenda_language_warm_up (void)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, NULL, NULL);

  g_task_set_name (task, "Warming up ICU");
  g_task_run_in_thread (task, warm_up_in_thread);
}
