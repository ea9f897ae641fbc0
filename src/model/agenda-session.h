/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "agenda-room.h"
#include "agenda-topic.h"
#include "agenda-track.h"

G_BEGIN_DECLS

/**
 * AgendaSessionData:
 *
 * What a session is made of. agenda_session_new_take() takes every member over and leaves the
 * struct empty. Texts, @room and @track may be %NULL; @people holds #AgendaParticipant in
 * protocol order, @topics #AgendaTopic in order, @links #AgendaLink; the arrays may be %NULL when
 * empty. @languages and @interpretation are %NULL-terminated lists of BCP 47 tags or %NULL.
 */
typedef struct
{
  char *id;
  guint position;           /* in the file */
  AgendaText *title;
  AgendaText *subtitle;
  AgendaSessionKind kind;
  AgendaWhen *when;
  AgendaRoom *room;
  AgendaTrack *track;
  char **languages;
  char **interpretation;
  AgendaStatus status;
  AgendaText *notice;
  AgendaText *summary;
  AgendaText *description;
  GPtrArray *people;
  GPtrArray *topics;
  GPtrArray *links;
} AgendaSessionData;

void               agenda_session_data_clear         (AgendaSessionData *data);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AgendaSessionData, agenda_session_data_clear)

#define AGENDA_TYPE_SESSION (agenda_session_get_type ())

G_DECLARE_FINAL_TYPE (AgendaSession, agenda_session, AGENDA, SESSION, GObject)

AgendaSession     *agenda_session_new_take           (AgendaSessionData *data);

const char        *agenda_session_get_id             (AgendaSession     *self);
guint              agenda_session_get_position       (AgendaSession     *self);
AgendaText        *agenda_session_get_title          (AgendaSession     *self);
AgendaText        *agenda_session_get_subtitle       (AgendaSession     *self);
AgendaSessionKind  agenda_session_get_kind           (AgendaSession     *self);
AgendaWhen        *agenda_session_get_when           (AgendaSession     *self);
AgendaRoom        *agenda_session_get_room           (AgendaSession     *self);
AgendaTrack       *agenda_session_get_track          (AgendaSession     *self);
const char *const *agenda_session_get_languages      (AgendaSession     *self);
const char *const *agenda_session_get_interpretation (AgendaSession     *self);
AgendaStatus       agenda_session_get_status         (AgendaSession     *self);
AgendaText        *agenda_session_get_notice         (AgendaSession     *self);
AgendaText        *agenda_session_get_summary        (AgendaSession     *self);
AgendaText        *agenda_session_get_description    (AgendaSession     *self);
GPtrArray         *agenda_session_get_people         (AgendaSession     *self);
GListModel        *agenda_session_get_topics         (AgendaSession     *self);
GPtrArray         *agenda_session_get_links          (AgendaSession     *self);

int                agenda_session_compare            (AgendaSession     *self,
                                                      AgendaSession     *other);

G_END_DECLS
