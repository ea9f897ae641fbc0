/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-library.h"

G_BEGIN_DECLS

/**
 * AgendaLibraryJob:
 * @entry: what the model gets when it is written
 * @bytes: the agenda file
 * @folder: where the library is
 * @file_path: where the copy goes
 * @index_path: where the index goes
 * @index: the index with @entry in it
 * @index_length: its length in bytes
 * @is_new: whether there was no copy of this forum yet
 * @set_aside: whether the index that is there could not be read and must be kept
 *
 * All that a worker needs to add one agenda to the library, so that it never looks at the library
 * itself.
 */
typedef struct
{
  AgendaLibraryEntry *entry;
  GBytes *bytes;
  char *folder;
  char *file_path;
  char *index_path;
  char *index;
  gsize index_length;
  gboolean is_new;
  gboolean set_aside;
} AgendaLibraryJob;

void     agenda_library_job_free  (AgendaLibraryJob  *self);
gboolean agenda_library_job_write (AgendaLibraryJob  *self,
                                   GError           **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AgendaLibraryJob, agenda_library_job_free)

G_END_DECLS
