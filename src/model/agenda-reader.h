/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-forum.h"
#include "agenda-problem.h"

G_BEGIN_DECLS

/* The limits of doc/data-format.md. */
#define AGENDA_READER_MAX_BYTES    (64 * 1024 * 1024)
#define AGENDA_READER_MAX_SESSIONS 200000
#define AGENDA_READER_MAX_TEXT     (1024 * 1024)
#define AGENDA_READER_MAX_DEPTH    64
#define AGENDA_READER_MAX_PROBLEMS 10000
#define AGENDA_READER_MAX_LANGUAGES 100

/* Each returns a forum, or NULL with an error of AGENDA_READER_ERROR (its code is the
 * AgendaProblemCode that refused the file) or G_IO_ERROR_CANCELLED. In every case but the
 * cancelled one *problems, if asked for, is an array of AgendaProblem with positions, errors of
 * the file's refusal first; empty when there is nothing to say. */
AgendaForum *agenda_reader_read_bytes       (GBytes               *bytes,
                                             GCancellable         *cancellable,
                                             GPtrArray           **problems,
                                             GError              **error);
void         agenda_reader_read_bytes_async (GBytes               *bytes,
                                             GCancellable         *cancellable,
                                             GAsyncReadyCallback   callback,
                                             gpointer              user_data);
AgendaForum *agenda_reader_read_file        (GFile                *file,
                                             GCancellable         *cancellable,
                                             GBytes              **bytes,
                                             GPtrArray           **problems,
                                             GError              **error);
void         agenda_reader_read_file_async  (GFile                *file,
                                             GCancellable         *cancellable,
                                             GAsyncReadyCallback   callback,
                                             gpointer              user_data);
/* Finishes both: *bytes are the very bytes that were read. */
AgendaForum *agenda_reader_read_finish      (GAsyncResult         *result,
                                             GBytes              **bytes,
                                             GPtrArray           **problems,
                                             GError              **error);

G_END_DECLS
