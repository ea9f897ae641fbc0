/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-forum.h"

G_BEGIN_DECLS

/**
 * AgendaLibrary:
 *
 * The agendas a delegate has opened from outside, copied into a folder of the app's own so that
 * they outlive an unplugged stick or a portal's path. One entry a forum: opening another revision
 * replaces the copy. A GListModel of AgendaLibraryEntry, the one opened last first.
 */
#define AGENDA_TYPE_LIBRARY_ENTRY (agenda_library_entry_get_type ())
G_DECLARE_FINAL_TYPE (AgendaLibraryEntry, agenda_library_entry, AGENDA, LIBRARY_ENTRY, GObject)

const char    *agenda_library_entry_get_id       (AgendaLibraryEntry   *self);
guint          agenda_library_entry_get_revision (AgendaLibraryEntry   *self);
AgendaText    *agenda_library_entry_get_title    (AgendaLibraryEntry   *self);

#define AGENDA_TYPE_LIBRARY (agenda_library_get_type ())
G_DECLARE_FINAL_TYPE (AgendaLibrary, agenda_library, AGENDA, LIBRARY, GObject)

AgendaLibrary *agenda_library_new                (GFile                *folder);
GFile         *agenda_library_get_file           (AgendaLibrary        *self,
                                                  const char           *id);
gboolean       agenda_library_contains           (AgendaLibrary        *self,
                                                  const char           *id);
void           agenda_library_add_async          (AgendaLibrary        *self,
                                                  AgendaForum          *forum,
                                                  GBytes               *bytes,
                                                  GCancellable         *cancellable,
                                                  GAsyncReadyCallback   callback,
                                                  gpointer              user_data);
gboolean       agenda_library_add_finish         (AgendaLibrary        *self,
                                                  GAsyncResult         *result,
                                                  GError              **error);

G_END_DECLS
