/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-participant.h"

#include "agenda-shared.h"

/**
 * agenda_participant_new:
 * @speaker: (transfer none): who
 * @role: in which role
 * @title: (nullable) (transfer none): the title of their own talk
 *
 * Returns: (transfer full): a part in a session or topic
 */
AgendaParticipant *
agenda_participant_new (AgendaSpeaker *speaker,
                        AgendaRole     role,
                        AgendaText    *title)
{
  AgendaParticipant *self;

  g_return_val_if_fail (AGENDA_IS_SPEAKER (speaker), NULL);

  self = g_new0 (AgendaParticipant, 1);
  self->speaker = g_object_ref (speaker);
  self->role = role;
  self->title = agenda_shared_ref_text (title);

  return self;
}

/**
 * agenda_participant_free:
 * @self: (transfer full) (nullable): a part in a session or topic
 */
void
agenda_participant_free (AgendaParticipant *self)
{
  if (self == NULL)
    return;

  g_clear_object (&self->speaker);
  g_clear_pointer (&self->title, agenda_text_unref);
  g_free (self);
}
