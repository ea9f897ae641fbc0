/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-enums.h"
#include "agenda-speaker.h"

G_BEGIN_DECLS

/**
 * AgendaParticipant:
 * @speaker: who
 * @role: in which role
 * @title: (nullable): the title of their own talk, when published
 *
 * Somebody's part in a session or a topic. Immutable once in a forum.
 */
typedef struct
{
  AgendaSpeaker *speaker;
  AgendaRole role;
  AgendaText *title;
} AgendaParticipant;

AgendaParticipant *agenda_participant_new  (AgendaSpeaker     *speaker,
                                            AgendaRole         role,
                                            AgendaText        *title);
void               agenda_participant_free (AgendaParticipant *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AgendaParticipant, agenda_participant_free)

G_END_DECLS
