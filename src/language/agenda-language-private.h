/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <unicode/ucol.h>
#include <unicode/udat.h>
#include <unicode/uldnames.h>
#include <unicode/utrans.h>

#include "agenda-language.h"

G_BEGIN_DECLS

/* Days are written by pinned patterns, for the skeletons of ICU change from release to release.
 * The order is that of the table in agenda-language-dates.c. */
typedef enum
{
  AGENDA_DAY_FORMAT_LONG,
  AGENDA_DAY_FORMAT_SHORT,
  AGENDA_DAY_FORMAT_DATE,
  AGENDA_DAY_FORMAT_MONTH_DAY,
  AGENDA_DAY_FORMAT_DAY,
  AGENDA_N_DAY_FORMATS,
} AgendaDayFormat;

typedef enum
{
  AGENDA_INDEX_ENGLISH,
  AGENDA_INDEX_CHINESE,
  AGENDA_N_LANGUAGES,
  AGENDA_INDEX_NONE = AGENDA_N_LANGUAGES,
} AgendaLanguageIndex;

struct _AgendaLanguage
{
  GObject parent_instance;

  char *localedir;
  AgendaLanguageIndex index;
  AgendaLanguageIndex content;  /* AGENDA_INDEX_NONE: as index */
  gboolean both;
  AgendaLanguage *voices[AGENDA_N_LANGUAGES];

  /* What ICU opens is kept, for each language on its own: most are asked for once a row. */
  UDateFormat *day_formats[AGENDA_N_LANGUAGES][AGENDA_N_DAY_FORMATS];
  UCollator *collators[AGENDA_N_LANGUAGES];
  ULocaleDisplayNames *names[AGENDA_N_LANGUAGES];
  UTransliterator *romaniser;
};

const char *agenda_language_get_icu_locale (AgendaLanguage *self);

AgendaLanguageIndex agenda_language_get_content_index (AgendaLanguage     *self);
const char         *agenda_language_index_to_tag      (AgendaLanguageIndex index);

/* ICU's UTF-16 in and out. Text that is no UTF-8 becomes empty. */
UChar      *agenda_icu_from_utf8           (const char     *string,
                                            int32_t        *length);
char       *agenda_icu_to_utf8             (const UChar    *string,
                                            int32_t         length);

G_END_DECLS
