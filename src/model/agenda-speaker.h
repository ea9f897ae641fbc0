/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-link.h"
#include "agenda-text.h"

G_BEGIN_DECLS

/**
 * AgendaSpeakerData:
 *
 * What a speaker is made of. agenda_speaker_new_take() takes every member over and leaves the
 * struct empty. Texts may be %NULL, strings too but for the id; @links holds #AgendaLink.
 */
typedef struct
{
  char *id;
  AgendaText *name;
  AgendaText *sort;
  AgendaText *position;
  AgendaText *organisation;
  AgendaText *honorific;
  char *country;            /* ISO 3166-1 alpha-2, named by ICU, or NULL */
  AgendaText *country_name; /* overrides the code, or NULL */
  AgendaText *biography;
  AgendaText *notes;
  GPtrArray *links;
} AgendaSpeakerData;

void           agenda_speaker_data_clear       (AgendaSpeakerData *data);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AgendaSpeakerData, agenda_speaker_data_clear)

#define AGENDA_TYPE_SPEAKER (agenda_speaker_get_type ())

G_DECLARE_FINAL_TYPE (AgendaSpeaker, agenda_speaker, AGENDA, SPEAKER, GObject)

AgendaSpeaker *agenda_speaker_new_take         (AgendaSpeakerData *data);

const char    *agenda_speaker_get_id           (AgendaSpeaker     *self);
AgendaText    *agenda_speaker_get_name         (AgendaSpeaker     *self);
AgendaText    *agenda_speaker_get_sort         (AgendaSpeaker     *self);
AgendaText    *agenda_speaker_get_position     (AgendaSpeaker     *self);
AgendaText    *agenda_speaker_get_organisation (AgendaSpeaker     *self);
AgendaText    *agenda_speaker_get_honorific    (AgendaSpeaker     *self);
const char    *agenda_speaker_get_country      (AgendaSpeaker     *self);
AgendaText    *agenda_speaker_get_country_name (AgendaSpeaker     *self);
AgendaText    *agenda_speaker_get_biography    (AgendaSpeaker     *self);
AgendaText    *agenda_speaker_get_notes        (AgendaSpeaker     *self);
GPtrArray     *agenda_speaker_get_links        (AgendaSpeaker     *self);

G_END_DECLS
