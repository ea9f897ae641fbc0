/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-library.h"

#include "agenda-library-entry.h"
#include "agenda-library-writer.h"

#define INDEX_NAME    "index.ini"
#define INDEX_GROUP   "Library"
#define INDEX_VERSION 1

struct _AgendaLibrary
{
  GObject parent_instance;

  char *folder;
  GPtrArray *entries;
  GQueue *pending; /* GTask, each with an Addition */
  gboolean writing;

  /* The index on disk could not be read in full: it is set aside before another is written. */
  gboolean damaged;
};

static void agenda_library_list_model_iface_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (AgendaLibrary, agenda_library, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      agenda_library_list_model_iface_init))

typedef struct
{
  AgendaLibraryEntry *entry;
  GBytes *bytes;
} Addition;

static void
addition_free (Addition *addition)
{
  g_clear_object (&addition->entry);
  g_clear_pointer (&addition->bytes, g_bytes_unref);
  g_free (addition);
}

static gboolean
find_entry (AgendaLibrary *self,
            const char    *id,
            guint         *position)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      if (g_str_equal (agenda_library_entry_get_id (g_ptr_array_index (self->entries, i)), id))
        {
          if (position != NULL)
            *position = i;
          return TRUE;
        }
    }

  return FALSE;
}

static char *
make_path (AgendaLibrary *self,
           const char    *id)
{
  g_autofree char *name = agenda_library_entry_make_name (id);

  return g_build_filename (self->folder, name, NULL);
}

static int
compare_opened_cb (gconstpointer a,
                   gconstpointer b)
{
  gint64 opened = agenda_library_entry_get_opened (*(AgendaLibraryEntry *const *) a);
  gint64 other = agenda_library_entry_get_opened (*(AgendaLibraryEntry *const *) b);

  return (opened < other) - (opened > other);
}

static void
load_entry (AgendaLibrary *self,
            GKeyFile      *ini,
            const char    *group)
{
  g_autoptr (AgendaLibraryEntry) entry = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;

  entry = agenda_library_entry_new_from_ini (ini, group, &error);
  if (entry == NULL)
    {
      g_message ("Leaving an entry of the library out: %s", error->message);
      self->damaged = TRUE;
      return;
    }

  /* Without its copy there is nothing to open. */
  path = make_path (self, agenda_library_entry_get_id (entry));
  if (g_file_test (path, G_FILE_TEST_IS_REGULAR))
    g_ptr_array_add (self->entries, g_steal_pointer (&entry));
}

static void
load_index (AgendaLibrary *self)
{
  g_autofree char *path = g_build_filename (self->folder, INDEX_NAME, NULL);
  g_autoptr (GKeyFile) ini = g_key_file_new ();
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) groups = NULL;

  /* Titles are in many languages; the one of the process has no say here. */
  if (!g_key_file_load_from_file (ini, path, G_KEY_FILE_KEEP_TRANSLATIONS, &error))
    {
      if (g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT)
          || g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOTDIR))
        return;

      g_message ("The index of the library cannot be read: %s", error->message);
      self->damaged = TRUE;
      return;
    }

  if (g_key_file_get_integer (ini, INDEX_GROUP, "Version", NULL) != INDEX_VERSION)
    {
      g_message ("The index of the library is not of version %d", INDEX_VERSION);
      self->damaged = TRUE;
      return;
    }

  groups = g_key_file_get_groups (ini, NULL);
  for (char **group = groups; *group != NULL; group++)
    {
      if (!g_str_equal (*group, INDEX_GROUP))
        load_entry (self, ini, *group);
    }
  g_ptr_array_sort (self->entries, compare_opened_cb);
}

/* The index as it will be with @first, which replaces an entry of the same forum. */
static char *
make_index (AgendaLibrary      *self,
            AgendaLibraryEntry *first,
            gsize              *length)
{
  g_autoptr (GKeyFile) ini = g_key_file_new ();

  g_key_file_set_integer (ini, INDEX_GROUP, "Version", INDEX_VERSION);
  agenda_library_entry_save (first, ini);
  for (guint i = 0; i < self->entries->len; i++)
    {
      AgendaLibraryEntry *entry = g_ptr_array_index (self->entries, i);

      if (!g_str_equal (agenda_library_entry_get_id (entry),
                        agenda_library_entry_get_id (first)))
        agenda_library_entry_save (entry, ini);
    }

  return g_key_file_to_data (ini, length, NULL);
}

static AgendaLibraryJob *
make_job (AgendaLibrary *self,
          Addition      *addition)
{
  const char *id = agenda_library_entry_get_id (addition->entry);
  AgendaLibraryJob *job = g_new0 (AgendaLibraryJob, 1);

  job->entry = g_object_ref (addition->entry);
  job->bytes = g_bytes_ref (addition->bytes);
  job->folder = g_strdup (self->folder);
  job->file_path = make_path (self, id);
  job->index_path = g_build_filename (self->folder, INDEX_NAME, NULL);
  job->index = make_index (self, addition->entry, &job->index_length);
  job->is_new = !find_entry (self, id, NULL);
  job->set_aside = self->damaged;

  return job;
}

static void
put_first (AgendaLibrary      *self,
           AgendaLibraryEntry *entry)
{
  guint position;

  if (find_entry (self, agenda_library_entry_get_id (entry), &position))
    {
      g_ptr_array_remove_index (self->entries, position);
      g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
    }

  g_ptr_array_insert (self->entries, 0, g_object_ref (entry));
  g_list_model_items_changed (G_LIST_MODEL (self), 0, 0, 1);
}

static void
write_in_thread_cb (GTask        *task,
                    gpointer      source_object,
                    gpointer      task_data,
                    GCancellable *cancellable)
{
  g_autoptr (GError) error = NULL;

  if (agenda_library_job_write (task_data, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void write_next (AgendaLibrary *self);

static void
written_cb (GObject      *source_object,
            GAsyncResult *result,
            gpointer      user_data)
{
  AgendaLibrary *self = AGENDA_LIBRARY (source_object);
  g_autoptr (GTask) task = G_TASK (user_data);
  g_autoptr (GError) error = NULL;

  if (g_task_propagate_boolean (G_TASK (result), &error))
    {
      const AgendaLibraryJob *job = g_task_get_task_data (G_TASK (result));

      self->damaged = FALSE;
      put_first (self, job->entry);
      g_task_return_boolean (task, TRUE);
    }
  else
    {
      g_task_return_error (task, g_steal_pointer (&error));
    }

  self->writing = FALSE;
  write_next (self);
}

/* One writer at a time, in the order of the calls: each index builds on the one before. */
static void
write_next (AgendaLibrary *self)
{
  while (!self->writing && !g_queue_is_empty (self->pending))
    {
      g_autoptr (GTask) task = g_queue_pop_head (self->pending);
      g_autoptr (GTask) writer = NULL;
      AgendaLibraryJob *job;

      if (g_task_return_error_if_cancelled (task))
        continue;

      self->writing = TRUE;
      job = make_job (self, g_task_get_task_data (task));
      writer = g_task_new (self, NULL, written_cb, g_steal_pointer (&task));
      g_task_set_source_tag (writer, write_next);
      g_task_set_task_data (writer, job, (GDestroyNotify) agenda_library_job_free);
      g_task_run_in_thread (writer, write_in_thread_cb);
    }
}

static GType
agenda_library_get_item_type (GListModel *model)
{
  return AGENDA_TYPE_LIBRARY_ENTRY;
}

static guint
agenda_library_get_n_items (GListModel *model)
{
  return AGENDA_LIBRARY (model)->entries->len;
}

static gpointer
agenda_library_get_item (GListModel *model,
                         guint       position)
{
  AgendaLibrary *self = AGENDA_LIBRARY (model);

  if (position >= self->entries->len)
    return NULL;

  return g_object_ref (g_ptr_array_index (self->entries, position));
}

static void
agenda_library_finalize (GObject *object)
{
  AgendaLibrary *self = AGENDA_LIBRARY (object);

  /* Every task holds the library, so there is none left. */
  g_clear_pointer (&self->pending, g_queue_free);
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_clear_pointer (&self->folder, g_free);

  G_OBJECT_CLASS (agenda_library_parent_class)->finalize (object);
}

static void
agenda_library_list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = agenda_library_get_item_type;
  iface->get_n_items = agenda_library_get_n_items;
  iface->get_item = agenda_library_get_item;
}

static void
agenda_library_class_init (AgendaLibraryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = agenda_library_finalize;
}

static void
agenda_library_init (AgendaLibrary *self)
{
  self->entries = g_ptr_array_new_with_free_func (g_object_unref);
  self->pending = g_queue_new ();
}

/**
 * agenda_library_new:
 * @folder: a folder of the program's own, on a local file system; made when something is added
 *
 * Opens the library and reads its index. An index that cannot be read is kept beside the next one
 * as "index.ini.damaged-" and the date.
 *
 * Returns: (transfer full): a library
 */
AgendaLibrary *
agenda_library_new (GFile *folder)
{
  AgendaLibrary *self;

  g_return_val_if_fail (G_IS_FILE (folder), NULL);
  g_return_val_if_fail (g_file_peek_path (folder) != NULL, NULL);

  self = g_object_new (AGENDA_TYPE_LIBRARY, NULL);
  self->folder = g_file_get_path (folder);
  load_index (self);

  return self;
}

/**
 * agenda_library_get_file:
 * @self: a library
 * @id: the id of a forum
 *
 * Returns: (transfer full) (nullable): the copy of its agenda, or %NULL when there is none
 */
GFile *
agenda_library_get_file (AgendaLibrary *self,
                         const char    *id)
{
  g_autofree char *path = NULL;

  g_return_val_if_fail (AGENDA_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  if (!find_entry (self, id, NULL))
    return NULL;

  path = make_path (self, id);

  return g_file_new_for_path (path);
}

/**
 * agenda_library_contains:
 * @self: a library
 * @id: the id of a forum
 *
 * Returns: whether there is a copy of its agenda
 */
gboolean
agenda_library_contains (AgendaLibrary *self,
                         const char    *id)
{
  g_return_val_if_fail (AGENDA_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  return find_entry (self, id, NULL);
}

/**
 * agenda_library_add_async:
 * @self: a library
 * @forum: a forum
 * @bytes: the file it was read from
 * @cancellable: (nullable): stops it until the writing begins
 * @callback: (nullable): called when the copy is on the disk and in the list, or neither
 * @user_data: for @callback
 *
 * Copies an agenda into the library, in place of an earlier copy of the same forum. Several
 * additions are made one after the other, in the order of the calls. Main thread only.
 */
void
agenda_library_add_async (AgendaLibrary       *self,
                          AgendaForum         *forum,
                          GBytes              *bytes,
                          GCancellable        *cancellable,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  Addition *addition;
  GTask *task;

  g_return_if_fail (AGENDA_IS_LIBRARY (self));
  g_return_if_fail (AGENDA_IS_FORUM (forum));
  g_return_if_fail (bytes != NULL);
  g_return_if_fail (agenda_library_entry_is_id (agenda_forum_get_id (forum)));

  addition = g_new0 (Addition, 1);
  addition->entry = agenda_library_entry_new (agenda_forum_get_id (forum),
                                              agenda_forum_get_revision (forum),
                                              agenda_forum_get_title (forum),
                                              g_get_real_time ());
  addition->bytes = g_bytes_ref (bytes);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, agenda_library_add_async);
  g_task_set_task_data (task, addition, (GDestroyNotify) addition_free);
  /* What has been written is not undone by a cancellation that comes too late. */
  g_task_set_check_cancellable (task, FALSE);

  g_queue_push_tail (self->pending, task);
  write_next (self);
}

/**
 * agenda_library_add_finish:
 * @self: a library
 * @result: what the callback got
 * @error: return location for an error of %G_IO_ERROR or %G_FILE_ERROR
 *
 * Returns: whether the agenda is in the library
 */
gboolean
agenda_library_add_finish (AgendaLibrary  *self,
                           GAsyncResult   *result,
                           GError        **error)
{
  g_return_val_if_fail (AGENDA_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
