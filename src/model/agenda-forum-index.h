/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-forum.h"

G_BEGIN_DECLS

/**
 * AgendaForumIndex:
 *
 * The look-ups of a forum: objects by their ids, and the sessions of a speaker, track or room.
 * Built once; then only read, from any thread.
 */
typedef struct _AgendaForumIndex AgendaForumIndex;

AgendaForumIndex *agenda_forum_index_new  (GListModel       *tracks,
                                           GListModel       *rooms,
                                           GListModel       *speakers,
                                           GListModel       *sessions);
void              agenda_forum_index_free (AgendaForumIndex *self);

AgendaForumIndex *agenda_forum_get_index  (AgendaForum      *self);

G_END_DECLS
