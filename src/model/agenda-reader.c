/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-reader.h"

#include "agenda-drop.h"
#include "agenda-json-check.h"
#include "agenda-reader-private.h"
#include "agenda-shared.h"

static void
agenda_reader_init (AgendaReader *self,
                    GCancellable *cancellable,
                    GPtrArray    *problems)
{
  *self = (AgendaReader) { .cancellable = cancellable };
  self->problems = g_ptr_array_ref (problems);
  self->path = g_string_new (NULL);
  self->entries = agenda_reader_new_entries ();
  self->mended = g_hash_table_new_full (agenda_shared_hash, g_str_equal, g_free, NULL);
  self->tracks = g_hash_table_new (agenda_shared_hash, g_str_equal);
  self->rooms = g_hash_table_new (agenda_shared_hash, g_str_equal);
  self->speakers = g_hash_table_new (agenda_shared_hash, g_str_equal);
  self->sessions = g_hash_table_new (agenda_shared_hash, g_str_equal);
  self->topics = g_hash_table_new (agenda_shared_hash, g_str_equal);
}

static void
agenda_reader_clear (AgendaReader *self)
{
  g_string_free (g_steal_pointer (&self->path), TRUE);
  g_clear_pointer (&self->problems, g_ptr_array_unref);
  g_clear_pointer (&self->entries, g_array_unref);
  g_clear_pointer (&self->mended, g_hash_table_unref);
  g_clear_pointer (&self->languages, g_strfreev);
  g_clear_pointer (&self->zone, g_time_zone_unref);
  g_clear_pointer (&self->tracks, g_hash_table_unref);
  g_clear_pointer (&self->rooms, g_hash_table_unref);
  g_clear_pointer (&self->speakers, g_hash_table_unref);
  g_clear_pointer (&self->sessions, g_hash_table_unref);
  g_clear_pointer (&self->topics, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AgendaReader, agenda_reader_clear)

/* Makes the error of a refusal. It is for logs; people are shown the problem. */
void
agenda_reader_set_error (GError              **error,
                         const AgendaProblem  *problem)
{
  AgendaProblemCode code = agenda_problem_get_code (problem);
  const char *argument = agenda_problem_get_argument (problem);

  g_set_error (error, AGENDA_READER_ERROR, (int) code, "%s at line %u, column %u%s%s",
               agenda_problem_code_to_string (code), agenda_problem_get_line (problem),
               agenda_problem_get_column (problem), argument != NULL ? ": " : "",
               argument != NULL ? argument : "");
}

static void
refuse_whole (GPtrArray          *problems,
              AgendaProblemCode   code,
              const char         *argument,
              const char         *argument2,
              GError            **error)
{
  AgendaProblem *problem
    = agenda_problem_new (AGENDA_SEVERITY_ERROR, code, NULL, argument, argument2);

  g_ptr_array_insert (problems, 0, problem);
  agenda_reader_set_error (error, problem);
}

static int
compare_positions_cb (gconstpointer a,
                      gconstpointer b)
{
  const AgendaProblem *first = *(const AgendaProblem *const *) a;
  const AgendaProblem *second = *(const AgendaProblem *const *) b;
  guint line = agenda_problem_get_line (first);
  guint other_line = agenda_problem_get_line (second);
  guint column = agenda_problem_get_column (first);
  guint other_column = agenda_problem_get_column (second);

  if (line != other_line)
    return line < other_line ? -1 : 1;

  return (column > other_column) - (column < other_column);
}

/* Finds the places of the problems and puts them in the order of the file, why it is refused first.
 * g_ptr_array_sort () keeps the order of those at one place. */
static void
finish_problems (GBytes    *bytes,
                 GPtrArray *problems,
                 gboolean   refused)
{
  AgendaProblem *first = NULL;

  agenda_json_locate (bytes, problems);

  if (refused)
    first = g_ptr_array_steal_index (problems, 0);
  g_ptr_array_sort (problems, compare_positions_cb);
  if (first != NULL)
    g_ptr_array_insert (problems, 0, first);
}

static AgendaForum *
read_tree (JsonParser   *parser,
           GBytes       *bytes,
           GBytes       *mended,
           GCancellable *cancellable,
           GPtrArray    *problems,
           GError      **error)
{
  g_autoptr (AgendaForum) forum = NULL;
  g_auto (AgendaReader) self;
  gsize length;
  const char *data = g_bytes_get_data (mended, &length);

  agenda_reader_init (&self, cancellable, problems);
  for (guint i = 0; i < problems->len; i++)
    {
      const AgendaProblem *problem = g_ptr_array_index (problems, i);

      if (agenda_problem_get_code (problem) == AGENDA_PROBLEM_BAD_NUMBER)
        g_hash_table_add (self.mended, g_strdup (agenda_problem_get_path (problem)));
    }

  /* Whatever the check lets through json-glib can read; its own words for why not are not for
   * people, and it has no position in characters. */
  if (!json_parser_load_from_data (parser, data, (gssize) length, NULL))
    {
      refuse_whole (problems, AGENDA_PROBLEM_NOT_JSON, NULL, NULL, error);
      return NULL;
    }

  forum = agenda_reader_read_forum (&self, bytes, json_parser_get_root (parser));
  if (self.cancelled)
    {
      g_cancellable_set_error_if_cancelled (cancellable, error);
      return NULL;
    }

  finish_problems (bytes, problems, forum == NULL);
  if (forum == NULL)
    agenda_reader_set_error (error, g_ptr_array_index (problems, 0));

  return g_steal_pointer (&forum);
}

/* @parser: keeps the tree, which may be let go after the forum has been handed over */
static AgendaForum *
read_bytes (JsonParser    *parser,
            GBytes        *bytes,
            GCancellable  *cancellable,
            GPtrArray     *problems,
            GError       **error)
{
  g_autoptr (GBytes) mended = NULL;

  if (g_bytes_get_size (bytes) > AGENDA_READER_MAX_BYTES)
    {
      refuse_whole (problems, AGENDA_PROBLEM_TOO_LARGE, NULL, NULL, error);
      return NULL;
    }

  if (!agenda_json_check (bytes, cancellable, problems, &mended, error))
    {
      if (problems->len > 1 && !g_cancellable_is_cancelled (cancellable))
        {
          g_ptr_array_insert (problems, 0, g_ptr_array_steal_index (problems, problems->len - 1));
          finish_problems (bytes, problems, TRUE);
        }
      return NULL;
    }

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  return read_tree (parser, bytes, mended, cancellable, problems, error);
}

/* The reasons there are words of ours for. */
static const char *
get_reason (const GError *error)
{
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return "not-found";
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED))
    return "permission-denied";
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY))
    return "is-directory";

  return NULL;
}

static AgendaForum *
read_file (JsonParser    *parser,
           GFile         *file,
           GCancellable  *cancellable,
           GBytes       **bytes,
           GPtrArray     *problems,
           GError       **error)
{
  g_autoptr (GError) local_error = NULL;

  *bytes = agenda_reader_load_file (file, cancellable, &local_error);
  if (*bytes != NULL)
    return read_bytes (parser, *bytes, cancellable, problems, error);

  if (g_error_matches (local_error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_propagate_error (error, g_steal_pointer (&local_error));
  else
    refuse_whole (problems, AGENDA_PROBLEM_UNREADABLE, get_reason (local_error),
                  local_error->message, error);

  return NULL;
}

static GPtrArray *
new_problems (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) agenda_problem_unref);
}

static void
hand_out_problems (GPtrArray    *found,
                   const GError *error,
                   GPtrArray   **problems)
{
  if (problems == NULL)
    return;

  *problems = g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) ? NULL
                                                                       : g_ptr_array_ref (found);
}

/* What a task is to read, and what it found. */
typedef struct
{
  GFile *file;
  GBytes *bytes;
  GPtrArray *problems;
} Job;

static void
job_free (Job *job)
{
  g_clear_object (&job->file);
  g_clear_pointer (&job->bytes, g_bytes_unref);
  g_clear_pointer (&job->problems, g_ptr_array_unref);
  g_free (job);
}

static void
read_thread_cb (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Job *job = task_data;
  JsonParser *parser = json_parser_new_immutable ();
  AgendaForum *forum;
  GError *error = NULL;

  if (job->file != NULL)
    forum = read_file (parser, job->file, cancellable, &job->bytes, job->problems, &error);
  else
    forum = read_bytes (parser, job->bytes, cancellable, job->problems, &error);

  if (forum != NULL)
    g_task_return_pointer (task, forum, g_object_unref);
  else
    g_task_return_error (task, error);

  /* The tree was some three times the file. */
  agenda_drop_in_worker (parser, job->bytes != NULL ? g_bytes_get_size (job->bytes) : 0);
}

static void
start_job (GFile               *file,
           GBytes              *bytes,
           GCancellable        *cancellable,
           GAsyncReadyCallback  callback,
           gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Job *job = g_new0 (Job, 1);

  job->file = file != NULL ? g_object_ref (file) : NULL;
  job->bytes = bytes != NULL ? g_bytes_ref (bytes) : NULL;
  job->problems = new_problems ();

  g_task_set_source_tag (task, agenda_reader_read_finish);
  g_task_set_task_data (task, job, (GDestroyNotify) job_free);
  g_task_run_in_thread (task, read_thread_cb);
}

/**
 * agenda_reader_read_bytes:
 * @bytes: an agenda file
 * @cancellable: (nullable): a cancellable
 * @problems: (out) (optional) (nullable) (transfer full) (element-type AgendaProblem): what is
 *   wrong with it, with positions, in the order of the file; if it is refused the reason first;
 *   %NULL when cancelled
 * @error: where to put an error of %AGENDA_READER_ERROR, its code an #AgendaProblemCode, or
 *   %G_IO_ERROR_CANCELLED
 *
 * Reads an agenda: strict about its shape, kind to the rest (doc/data-format.md, "Rules the reader
 * keeps"). What is wrong with a record costs that record or less and is a problem.
 *
 * Returns: (transfer full): the forum, or %NULL with @error
 */
AgendaForum *
agenda_reader_read_bytes (GBytes        *bytes,
                          GCancellable  *cancellable,
                          GPtrArray    **problems,
                          GError       **error)
{
  g_autoptr (GPtrArray) found = new_problems ();
  g_autoptr (GError) local_error = NULL;
  g_autoptr (JsonParser) parser = NULL;
  AgendaForum *forum;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  parser = json_parser_new_immutable ();
  forum = read_bytes (parser, bytes, cancellable, found, &local_error);
  hand_out_problems (found, local_error, problems);
  if (local_error != NULL)
    g_propagate_error (error, g_steal_pointer (&local_error));

  return forum;
}

/**
 * agenda_reader_read_bytes_async:
 * @bytes: an agenda file
 * @cancellable: (nullable): a cancellable
 * @callback: (scope async): called in the main context of the caller
 * @user_data: for @callback
 *
 * Reads an agenda in a worker; agenda_reader_read_finish() gives what
 * agenda_reader_read_bytes() would.
 */
void
agenda_reader_read_bytes_async (GBytes              *bytes,
                                GCancellable        *cancellable,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  g_return_if_fail (bytes != NULL);

  start_job (NULL, bytes, cancellable, callback, user_data);
}

/**
 * agenda_reader_read_file:
 * @file: where an agenda file is
 * @cancellable: (nullable): a cancellable
 * @bytes: (out) (optional) (nullable) (transfer full): what the file holds, also when it is
 *   refused; %NULL when it could not be read
 * @problems: (out) (optional) (nullable) (transfer full) (element-type AgendaProblem): as of
 *   agenda_reader_read_bytes()
 * @error: where to put an error of %AGENDA_READER_ERROR or %G_IO_ERROR_CANCELLED
 *
 * Reads an agenda from a file, once: what @bytes are is what was read, whatever happens to the
 * file meanwhile.
 *
 * Returns: (transfer full): the forum, or %NULL with @error
 */
AgendaForum *
agenda_reader_read_file (GFile         *file,
                         GCancellable  *cancellable,
                         GBytes       **bytes,
                         GPtrArray    **problems,
                         GError       **error)
{
  g_autoptr (GPtrArray) found = new_problems ();
  g_autoptr (GBytes) content = NULL;
  g_autoptr (GError) local_error = NULL;
  g_autoptr (JsonParser) parser = NULL;
  AgendaForum *forum;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  parser = json_parser_new_immutable ();
  forum = read_file (parser, file, cancellable, &content, found, &local_error);
  hand_out_problems (found, local_error, problems);
  if (bytes != NULL)
    *bytes = g_steal_pointer (&content);
  if (local_error != NULL)
    g_propagate_error (error, g_steal_pointer (&local_error));

  return forum;
}

/**
 * agenda_reader_read_file_async:
 * @file: where an agenda file is
 * @cancellable: (nullable): a cancellable
 * @callback: (scope async): called in the main context of the caller
 * @user_data: for @callback
 *
 * Reads an agenda from a file in a worker; agenda_reader_read_finish() gives what
 * agenda_reader_read_file() would.
 */
void
agenda_reader_read_file_async (GFile               *file,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  g_return_if_fail (G_IS_FILE (file));

  start_job (file, NULL, cancellable, callback, user_data);
}

/**
 * agenda_reader_read_finish:
 * @result: what the callback was given
 * @bytes: (out) (optional) (nullable) (transfer full): what was read
 * @problems: (out) (optional) (nullable) (transfer full) (element-type AgendaProblem): as of
 *   agenda_reader_read_bytes()
 * @error: where to put an error of %AGENDA_READER_ERROR or %G_IO_ERROR_CANCELLED
 *
 * Finishes agenda_reader_read_bytes_async() and agenda_reader_read_file_async().
 *
 * Returns: (transfer full): the forum, or %NULL with @error
 */
AgendaForum *
agenda_reader_read_finish (GAsyncResult  *result,
                           GBytes       **bytes,
                           GPtrArray    **problems,
                           GError       **error)
{
  g_autoptr (GError) local_error = NULL;
  AgendaForum *forum;
  Job *job;

  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, agenda_reader_read_finish), NULL);

  job = g_task_get_task_data (G_TASK (result));
  forum = g_task_propagate_pointer (G_TASK (result), &local_error);
  hand_out_problems (job->problems, local_error, problems);
  if (bytes != NULL)
    *bytes = job->bytes != NULL ? g_bytes_ref (job->bytes) : NULL;
  if (local_error != NULL)
    g_propagate_error (error, g_steal_pointer (&local_error));

  return forum;
}
