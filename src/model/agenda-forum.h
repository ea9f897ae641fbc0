/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "agenda-session.h"

G_BEGIN_DECLS

/**
 * AgendaForumData:
 *
 * What a forum is made of. agenda_forum_new_take() takes every member over and leaves the struct
 * empty. The arrays hold the objects of their names, @links and @sources #AgendaLink; any may be
 * %NULL when empty. @sessions may be in any order: the forum sorts them.
 */
typedef struct
{
  char *id;
  guint revision;
  gint64 updated;           /* seconds since the epoch, or AGENDA_TIME_UNKNOWN */
  char **languages;         /* BCP 47, the forum's own first */
  GTimeZone *zone;
  AgendaText *title;
  AgendaText *theme;
  AgendaText *about;
  AgendaText *place;
  AgendaText *organiser;
  GDate start;
  GDate end;
  gboolean translated;      /* whether some text is in a language by a translation of our own */
  GPtrArray *links;
  GPtrArray *sources;
  GPtrArray *tracks;
  GPtrArray *rooms;
  GPtrArray *speakers;
  GPtrArray *sessions;
} AgendaForumData;

void               agenda_forum_data_clear          (AgendaForumData *data);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AgendaForumData, agenda_forum_data_clear)

#define AGENDA_TYPE_FORUM (agenda_forum_get_type ())

G_DECLARE_FINAL_TYPE (AgendaForum, agenda_forum, AGENDA, FORUM, GObject)

AgendaForum       *agenda_forum_new_take            (AgendaForumData *data);

const char        *agenda_forum_get_id              (AgendaForum     *self);
guint              agenda_forum_get_revision        (AgendaForum     *self);
gint64             agenda_forum_get_updated         (AgendaForum     *self);
const char *const *agenda_forum_get_languages       (AgendaForum     *self);
GTimeZone         *agenda_forum_get_zone            (AgendaForum     *self);
AgendaText        *agenda_forum_get_title           (AgendaForum     *self);
AgendaText        *agenda_forum_get_theme           (AgendaForum     *self);
AgendaText        *agenda_forum_get_about           (AgendaForum     *self);
AgendaText        *agenda_forum_get_place           (AgendaForum     *self);
AgendaText        *agenda_forum_get_organiser       (AgendaForum     *self);
gboolean           agenda_forum_is_translated       (AgendaForum     *self);
void               agenda_forum_get_start           (AgendaForum     *self,
                                                     GDate           *day);
void               agenda_forum_get_end             (AgendaForum     *self,
                                                     GDate           *day);
GPtrArray         *agenda_forum_get_links           (AgendaForum     *self);
GPtrArray         *agenda_forum_get_sources         (AgendaForum     *self);
GListModel        *agenda_forum_get_tracks          (AgendaForum     *self);
GListModel        *agenda_forum_get_rooms           (AgendaForum     *self);
GListModel        *agenda_forum_get_speakers        (AgendaForum     *self);
GListModel        *agenda_forum_get_sessions        (AgendaForum     *self);

AgendaTrack       *agenda_forum_get_track           (AgendaForum     *self,
                                                     const char      *id);
AgendaRoom        *agenda_forum_get_room            (AgendaForum     *self,
                                                     const char      *id);
AgendaSpeaker     *agenda_forum_get_speaker         (AgendaForum     *self,
                                                     const char      *id);
AgendaSession     *agenda_forum_get_session         (AgendaForum     *self,
                                                     const char      *id);
AgendaTopic       *agenda_forum_get_topic           (AgendaForum     *self,
                                                     const char      *id,
                                                     AgendaSession  **session);

GPtrArray         *agenda_forum_get_speaker_sessions (AgendaForum    *self,
                                                      AgendaSpeaker  *speaker);
GPtrArray         *agenda_forum_get_track_sessions  (AgendaForum     *self,
                                                     AgendaTrack     *track);
GPtrArray         *agenda_forum_get_room_sessions   (AgendaForum     *self,
                                                     AgendaRoom      *room);

G_END_DECLS
