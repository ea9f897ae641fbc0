/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-reader-private.h"

/* What is read from a file at a time. */
#define CHUNK (256 * 1024)

/* The content of a file that is a byte larger than allowed at most. */
GBytes *
agenda_reader_load_file (GFile         *file,
                         GCancellable  *cancellable,
                         GError       **error)
{
  g_autoptr (GFileInputStream) stream = g_file_read (file, cancellable, error);
  g_autoptr (GByteArray) content = NULL;
  gsize n_read = CHUNK;

  if (stream == NULL)
    return NULL;

  content = g_byte_array_new ();
  while (n_read == CHUNK && content->len <= AGENDA_READER_MAX_BYTES)
    {
      guint length = content->len;

      g_byte_array_set_size (content, length + CHUNK);
      if (!g_input_stream_read_all (G_INPUT_STREAM (stream), content->data + length, CHUNK,
                                    &n_read, cancellable, error))
        return NULL;
      g_byte_array_set_size (content, length + (guint) n_read);
    }

  return g_byte_array_free_to_bytes (g_steal_pointer (&content));
}
