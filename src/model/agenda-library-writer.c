/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-library-writer.h"

#include <errno.h>
#include <glib/gstdio.h>

#define FILE_FLAGS (G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE)

static gboolean
set_index_aside (const char  *path,
                 GError     **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *date = g_date_time_format (now, "%Y%m%dT%H%M%SZ");
  g_autoptr (GFile) index = g_file_new_for_path (path);

  for (guint i = 1;; i++)
    {
      g_autofree char *aside_path = i == 1 ? g_strdup_printf ("%s.damaged-%s", path, date)
                                           : g_strdup_printf ("%s.damaged-%s-%u", path, date, i);
      g_autoptr (GFile) aside = g_file_new_for_path (aside_path);
      g_autoptr (GError) local_error = NULL;

      if (g_file_move (index, aside, G_FILE_COPY_NOFOLLOW_SYMLINKS, NULL, NULL, NULL,
                       &local_error)
          || g_error_matches (local_error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
        return TRUE;

      if (!g_error_matches (local_error, G_IO_ERROR, G_IO_ERROR_EXISTS))
        {
          g_propagate_error (error, g_steal_pointer (&local_error));
          return FALSE;
        }
    }
}

/**
 * agenda_library_job_free:
 * @self: (transfer full) (nullable): a job
 */
void
agenda_library_job_free (AgendaLibraryJob *self)
{
  if (self == NULL)
    return;

  g_clear_object (&self->entry);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_pointer (&self->folder, g_free);
  g_clear_pointer (&self->file_path, g_free);
  g_clear_pointer (&self->index_path, g_free);
  g_clear_pointer (&self->index, g_free);
  g_free (self);
}

/**
 * agenda_library_job_write:
 * @self: a job
 * @error: return location for an error of %G_IO_ERROR or %G_FILE_ERROR
 *
 * Writes the copy, then the index, so that the index never names a copy that is not there. Each is
 * written whole or not at all, and is on the disk when this returns; so call it from a worker.
 *
 * Returns: whether both are written
 */
gboolean
agenda_library_job_write (AgendaLibraryJob  *self,
                          GError           **error)
{
  const char *contents;
  gsize size;

  g_return_val_if_fail (self != NULL, FALSE);

  if (g_mkdir_with_parents (self->folder, 0700) != 0)
    {
      int saved_errno = errno;

      g_set_error (error, G_IO_ERROR, (int) g_io_error_from_errno (saved_errno),
                   "The folder “%s” could not be made: %s", self->folder,
                   g_strerror (saved_errno));
      return FALSE;
    }

  contents = g_bytes_get_data (self->bytes, &size);
  if (!g_file_set_contents_full (self->file_path, contents != NULL ? contents : "",
                                 (gssize) size, FILE_FLAGS, 0600, error))
    return FALSE;

  if ((self->set_aside && !set_index_aside (self->index_path, error))
      || !g_file_set_contents_full (self->index_path, self->index, (gssize) self->index_length,
                                    FILE_FLAGS, 0600, error))
    {
      if (self->is_new)
        g_unlink (self->file_path);
      return FALSE;
    }

  return TRUE;
}
