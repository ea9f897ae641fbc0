/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-enums.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  const char *name;
  const char *label;
  const char *group_label;
} Word;

static const Word kinds[] = {
  [AGENDA_SESSION_CEREMONY] = { "ceremony", NC_ ("session kind", "Ceremony") },
  [AGENDA_SESSION_TALK] = { "talk", NC_ ("session kind", "Talk") },
  [AGENDA_SESSION_KEYNOTE] = { "keynote", NC_ ("session kind", "Keynote speech") },
  [AGENDA_SESSION_PANEL] = { "panel", NC_ ("session kind", "Panel") },
  [AGENDA_SESSION_SUBFORUM] = { "subforum", NC_ ("session kind", "Sub-forum") },
  [AGENDA_SESSION_WORKSHOP] = { "workshop", NC_ ("session kind", "Workshop") },
  [AGENDA_SESSION_BREAK] = { "break", NC_ ("session kind", "Break") },
  [AGENDA_SESSION_MEAL] = { "meal", NC_ ("session kind", "Meal") },
  [AGENDA_SESSION_VISIT] = { "visit", NC_ ("session kind", "Visit") },
  /* Translators: registration, transfers, check-in and the like. */
  [AGENDA_SESSION_LOGISTICS] = { "logistics", NC_ ("session kind", "Logistics") },
  [AGENDA_SESSION_OTHER] = { "other", NC_ ("session kind", "Other") },
};

static const Word statuses[] = {
  [AGENDA_STATUS_CONFIRMED] = { "confirmed", NC_ ("session status", "Confirmed") },
  [AGENDA_STATUS_TENTATIVE] = { "tentative", NC_ ("session status", "Tentative") },
  /* Translators: the session has another time or room than first announced. */
  [AGENDA_STATUS_MOVED] = { "moved", NC_ ("session status", "Moved") },
  [AGENDA_STATUS_DELAYED] = { "delayed", NC_ ("session status", "Delayed") },
  [AGENDA_STATUS_CANCELLED] = { "cancelled", NC_ ("session status", "Cancelled") },
};

static const Word roles[] = {
  [AGENDA_ROLE_CHAIR] = { "chair", NC_ ("role", "Chair"), NC_ ("group of people", "Chairs") },
  [AGENDA_ROLE_MODERATOR] = { "moderator", NC_ ("role", "Moderator"),
                              NC_ ("group of people", "Moderators") },
  [AGENDA_ROLE_KEYNOTE] = { "keynote", NC_ ("role", "Keynote speaker"),
                            NC_ ("group of people", "Keynote speakers") },
  [AGENDA_ROLE_SPEAKER] = { "speaker", NC_ ("role", "Speaker"),
                            NC_ ("group of people", "Speakers") },
  [AGENDA_ROLE_PANELLIST] = { "panellist", NC_ ("role", "Panellist"),
                              NC_ ("group of people", "Panellists") },
  [AGENDA_ROLE_PARTICIPANT] = { "participant", NC_ ("role", "Participant"),
                                NC_ ("group of people", "Participants") },
  /* Translators: the organiser lists this person on the session's page; whether they came is not
   * reported. */
  [AGENDA_ROLE_LISTED] = { "listed", NC_ ("role", "Listed on the programme page"),
                           /* Translators: heads a list of people the organiser names on the
                            * session's page; whether they came is not reported. */
                           NC_ ("group of people", "Listed on the programme page") },
  [AGENDA_ROLE_OTHER] = { "other", NC_ ("role", "Other"), NC_ ("group of people", "Others") },
};

static gboolean
find_word (const Word *words,
           gsize       n_words,
           const char *string,
           gsize      *position)
{
  for (gsize i = 0; i < n_words; i++)
    {
      if (g_str_equal (words[i].name, string))
        {
          *position = i;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * agenda_session_kind_from_string:
 * @string: a word of the file format
 * @kind: (out): set when the word is known
 *
 * Returns: whether the word is known
 */
gboolean
agenda_session_kind_from_string (const char        *string,
                                 AgendaSessionKind *kind)
{
  gsize position;

  g_return_val_if_fail (string != NULL, FALSE);
  g_return_val_if_fail (kind != NULL, FALSE);

  if (!find_word (kinds, G_N_ELEMENTS (kinds), string, &position))
    return FALSE;

  *kind = (AgendaSessionKind) position;
  return TRUE;
}

/**
 * agenda_session_kind_to_string:
 * @kind: a kind
 *
 * Returns: (transfer none): the word of the file format
 */
const char *
agenda_session_kind_to_string (AgendaSessionKind kind)
{
  g_return_val_if_fail ((gsize) kind < G_N_ELEMENTS (kinds), NULL);

  return kinds[kind].name;
}

/**
 * agenda_status_from_string:
 * @string: a word of the file format
 * @status: (out): set when the word is known
 *
 * Returns: whether the word is known
 */
gboolean
agenda_status_from_string (const char   *string,
                           AgendaStatus *status)
{
  gsize position;

  g_return_val_if_fail (string != NULL, FALSE);
  g_return_val_if_fail (status != NULL, FALSE);

  if (!find_word (statuses, G_N_ELEMENTS (statuses), string, &position))
    return FALSE;

  *status = (AgendaStatus) position;
  return TRUE;
}

/**
 * agenda_status_to_string:
 * @status: a status
 *
 * Returns: (transfer none): the word of the file format
 */
const char *
agenda_status_to_string (AgendaStatus status)
{
  g_return_val_if_fail ((gsize) status < G_N_ELEMENTS (statuses), NULL);

  return statuses[status].name;
}

/**
 * agenda_role_from_string:
 * @string: a word of the file format
 * @role: (out): set when the word is known
 *
 * Returns: whether the word is known
 */
gboolean
agenda_role_from_string (const char *string,
                         AgendaRole *role)
{
  gsize position;

  g_return_val_if_fail (string != NULL, FALSE);
  g_return_val_if_fail (role != NULL, FALSE);

  if (!find_word (roles, G_N_ELEMENTS (roles), string, &position))
    return FALSE;

  *role = (AgendaRole) position;
  return TRUE;
}

/**
 * agenda_role_to_string:
 * @role: a role
 *
 * Returns: (transfer none): the word of the file format
 */
const char *
agenda_role_to_string (AgendaRole role)
{
  g_return_val_if_fail ((gsize) role < G_N_ELEMENTS (roles), NULL);

  return roles[role].name;
}

/**
 * agenda_session_kind_get_label:
 * @kind: a kind
 *
 * Returns: (transfer none): what people call it, in the language that is on
 */
const char *
agenda_session_kind_get_label (AgendaSessionKind kind)
{
  g_return_val_if_fail ((gsize) kind < G_N_ELEMENTS (kinds), NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "session kind", kinds[kind].label);
}

/**
 * agenda_status_get_label:
 * @status: a status
 *
 * Returns: (transfer none): what people call it, in the language that is on
 */
const char *
agenda_status_get_label (AgendaStatus status)
{
  g_return_val_if_fail ((gsize) status < G_N_ELEMENTS (statuses), NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "session status", statuses[status].label);
}

/**
 * agenda_role_get_label:
 * @role: a role
 *
 * Returns: (transfer none): the word for one person, in the language that is on
 */
const char *
agenda_role_get_label (AgendaRole role)
{
  g_return_val_if_fail ((gsize) role < G_N_ELEMENTS (roles), NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "role", roles[role].label);
}

/**
 * agenda_role_get_group_label:
 * @role: a role
 *
 * Returns: (transfer none): the heading over several people, in the language that is on
 */
const char *
agenda_role_get_group_label (AgendaRole role)
{
  g_return_val_if_fail ((gsize) role < G_N_ELEMENTS (roles), NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "group of people", roles[role].group_label);
}

/**
 * agenda_session_kind_is_pause:
 * @kind: a kind
 *
 * Returns: whether a session of this kind is shown lighter than what is said on a stage
 */
gboolean
agenda_session_kind_is_pause (AgendaSessionKind kind)
{
  return kind == AGENDA_SESSION_BREAK || kind == AGENDA_SESSION_MEAL
         || kind == AGENDA_SESSION_LOGISTICS;
}
