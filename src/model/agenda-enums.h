/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

typedef enum
{
  AGENDA_SESSION_CEREMONY,
  AGENDA_SESSION_TALK,
  AGENDA_SESSION_KEYNOTE,
  AGENDA_SESSION_PANEL,
  AGENDA_SESSION_SUBFORUM,
  AGENDA_SESSION_WORKSHOP,
  AGENDA_SESSION_BREAK,
  AGENDA_SESSION_MEAL,
  AGENDA_SESSION_VISIT,
  AGENDA_SESSION_LOGISTICS,
  AGENDA_SESSION_OTHER,
} AgendaSessionKind;

typedef enum
{
  AGENDA_STATUS_CONFIRMED,
  AGENDA_STATUS_TENTATIVE,
  AGENDA_STATUS_MOVED,
  AGENDA_STATUS_DELAYED,
  AGENDA_STATUS_CANCELLED,
} AgendaStatus;

/* In the order in which a page shows the groups. */
typedef enum
{
  AGENDA_ROLE_CHAIR,
  AGENDA_ROLE_MODERATOR,
  AGENDA_ROLE_KEYNOTE,
  AGENDA_ROLE_SPEAKER,
  AGENDA_ROLE_PANELLIST,
  AGENDA_ROLE_PARTICIPANT,
  AGENDA_ROLE_LISTED,
  AGENDA_ROLE_OTHER,
} AgendaRole;

gboolean    agenda_session_kind_from_string (const char        *string,
                                             AgendaSessionKind *kind);
const char *agenda_session_kind_to_string   (AgendaSessionKind  kind);
gboolean    agenda_status_from_string       (const char        *string,
                                             AgendaStatus      *status);
const char *agenda_status_to_string         (AgendaStatus       status);
gboolean    agenda_role_from_string         (const char        *string,
                                             AgendaRole        *role);
const char *agenda_role_to_string           (AgendaRole         role);

/* The words for people, in the language that is on. Static strings of the catalogue: valid until
 * the language changes. */
const char *agenda_session_kind_get_label   (AgendaSessionKind  kind);
const char *agenda_status_get_label         (AgendaStatus       status);
const char *agenda_role_get_label           (AgendaRole         role);
const char *agenda_role_get_group_label     (AgendaRole         role);

/* Breaks, meals and logistics: shown lighter than what is said on a stage. */
gboolean    agenda_session_kind_is_pause    (AgendaSessionKind  kind);

G_END_DECLS
