/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-forum.h"

G_BEGIN_DECLS

typedef enum
{
  AGENDA_FIELD_TITLE,
  AGENDA_FIELD_SUBTITLE,
  AGENDA_FIELD_THEME,
  AGENDA_FIELD_INTRODUCTION,
  AGENDA_FIELD_PLACE,
  AGENDA_FIELD_ORGANISER,
  AGENDA_FIELD_LINK,
  AGENDA_FIELD_SOURCE,
  AGENDA_FIELD_NAME,
  AGENDA_FIELD_FLOOR,
  AGENDA_FIELD_HONORIFIC,
  AGENDA_FIELD_POSITION,
  AGENDA_FIELD_ORGANISATION,
  AGENDA_FIELD_COUNTRY,
  AGENDA_FIELD_BIOGRAPHY,
  AGENDA_FIELD_NOTES,
  AGENDA_FIELD_NOTICE,
  AGENDA_FIELD_SUMMARY,
  AGENDA_FIELD_DESCRIPTION,
  AGENDA_FIELD_TALK,
} AgendaField;

/**
 * AgendaTranslation:
 * @record: (nullable): what the text belongs to: the name or title of a speaker, a session, …
 * @text: the text
 * @field: which of the record's it is
 *
 * A text of an agenda whose form in one language is a translation of those who wrote the agenda
 * down, not one the forum published. Borrowed from the forum.
 */
typedef struct
{
  AgendaText *record;
  AgendaText *text;
  AgendaField field;
} AgendaTranslation;

GArray     *agenda_translations_collect (AgendaForum *forum,
                                         const char  *tag);

const char *agenda_field_get_label      (AgendaField  field);
gboolean    agenda_field_is_prose       (AgendaField  field);

G_END_DECLS
