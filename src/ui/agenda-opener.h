/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-context.h"
#include "agenda-library.h"
#include "agenda-problem.h"

G_BEGIN_DECLS

/* Keys of agendas, as kept in the settings: "" and other plain ids name the bundled ones, this and
 * an id those of the library. No id has a colon. */
#define AGENDA_OPENER_LIBRARY_PREFIX "opened:"

#define AGENDA_TYPE_OPENER (agenda_opener_get_type ())

G_DECLARE_FINAL_TYPE (AgendaOpener, agenda_opener, AGENDA, OPENER, GObject)

AgendaOpener  *agenda_opener_new          (AgendaContext *context,
                                           AgendaLibrary *library);

AgendaLibrary *agenda_opener_get_library  (AgendaOpener  *self);
const char    *agenda_opener_get_key      (AgendaOpener  *self);
const char    *agenda_opener_get_name     (AgendaOpener  *self);
GPtrArray     *agenda_opener_get_problems (AgendaOpener  *self);
char          *agenda_opener_dup_key_of   (AgendaOpener  *self,
                                           const char    *forum_id);
void           agenda_opener_open         (AgendaOpener  *self,
                                           const char    *key);
void           agenda_opener_open_file    (AgendaOpener  *self,
                                           GFile         *file);
void           agenda_opener_set_fallback (AgendaOpener  *self,
                                           const char    *key);
gboolean       agenda_opener_is_busy      (AgendaOpener  *self);
gboolean       agenda_opener_is_keeping   (AgendaOpener  *self);

G_END_DECLS
