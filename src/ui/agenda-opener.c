/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-opener.h"

#include <string.h>

#include "agenda-bundle.h"
#include "agenda-reader.h"

/**
 * AgendaOpener:
 *
 * Opens agendas into a context: the bundled ones, those of the library, and files from outside,
 * which it copies into the library. What is open stays open until another has been read whole.
 *
 * Signals:
 * - "opened": the context has another forum; agenda_opener_get_problems() may have something to say
 * - "refused" (name, problems): a file could not be opened
 * - "not-kept" (GError): a file is open, but could not be copied into the library
 */
struct _AgendaOpener
{
  GObject parent_instance;

  /* owned */
  AgendaContext *context;
  AgendaLibrary *library;
  GCancellable *cancellable;    /* of what is being read, or NULL */
  GQueue waiting;               /* GFile */
  GPtrArray *problems;
  char *key;
  char *name;
  char *fallback;
  guint n_keeping;              /* copies being made */
};

G_DEFINE_FINAL_TYPE (AgendaOpener, agenda_opener, G_TYPE_OBJECT)

enum
{
  SIGNAL_OPENED,
  SIGNAL_REFUSED,
  SIGNAL_NOT_KEPT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* What is being read. */
typedef struct
{
  AgendaOpener *opener;
  char *key;                    /* NULL: a file from outside */
  char *name;                   /* what people call it */
} Reading;

static void open_next (AgendaOpener *self);

static void
reading_free (Reading *reading)
{
  g_clear_object (&reading->opener);
  g_clear_pointer (&reading->key, g_free);
  g_clear_pointer (&reading->name, g_free);
  g_free (reading);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Reading, reading_free)

static void
kept_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (AgendaOpener) self = user_data;
  g_autoptr (GError) error = NULL;

  self->n_keeping--;
  if (!agenda_library_add_finish (AGENDA_LIBRARY (source), result, &error))
    {
      g_warning ("The agenda could not be kept: %s", error->message);
      g_signal_emit (self, signals[SIGNAL_NOT_KEPT], 0, error);
    }
}

static void
take_forum (AgendaOpener *self,
            Reading      *reading,
            AgendaForum  *forum,
            GBytes       *bytes,
            GPtrArray    *problems)
{
  g_clear_pointer (&self->problems, g_ptr_array_unref);
  self->problems = g_ptr_array_ref (problems);
  g_clear_pointer (&self->name, g_free);
  self->name = g_strdup (reading->name);
  g_clear_pointer (&self->key, g_free);
  if (reading->key != NULL)
    self->key = g_strdup (reading->key);
  else
    self->key = g_strconcat (AGENDA_OPENER_LIBRARY_PREFIX, agenda_forum_get_id (forum), NULL);

  agenda_context_set_forum (self->context, forum);
  g_signal_emit (self, signals[SIGNAL_OPENED], 0);

  if (reading->key == NULL)
    {
      self->n_keeping++;
      agenda_library_add_async (self->library, forum, bytes, NULL, kept_cb, g_object_ref (self));
    }
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (Reading) reading = user_data;
  AgendaOpener *self = reading->opener;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (AgendaForum) forum = agenda_reader_read_finish (result, &bytes, &problems, &error);

  /* Something else was asked for meanwhile. */
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  g_clear_object (&self->cancellable);
  if (forum != NULL)
    {
      take_forum (self, reading, forum, bytes, problems);
    }
  else
    {
      g_signal_emit (self, signals[SIGNAL_REFUSED], 0, reading->name, problems);
      /* What cannot be read of our own leads to the default, which can. */
      if (agenda_context_get_forum (self->context) == NULL && g_queue_is_empty (&self->waiting))
        agenda_opener_open (self, reading->key == NULL ? self->fallback : "");
    }

  open_next (self);
}

/* Replaces what is being read, if anything. */
static Reading *
begin (AgendaOpener *self,
       const char   *key,
       const char   *name)
{
  Reading *reading = g_new0 (Reading, 1);

  reading->opener = g_object_ref (self);
  reading->key = g_strdup (key);
  reading->name = g_strdup (name);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();

  return reading;
}

/* A copy of our own has a name for machines; people know it by its title. */
static char *
dup_title (AgendaOpener *self,
           const char   *id)
{
  GListModel *entries = G_LIST_MODEL (self->library);
  const char *tag = agenda_language_get_content_tag (agenda_context_get_language (self->context));

  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (AgendaLibraryEntry) entry = g_list_model_get_item (entries, i);

      if (g_str_equal (agenda_library_entry_get_id (entry), id))
        {
          const char *title = agenda_text_get (agenda_library_entry_get_title (entry), tag, NULL);

          return g_strdup (title != NULL ? title : id);
        }
    }

  return g_strdup (id);
}

static char *
dup_file_name (GFile *file)
{
  g_autofree char *path = g_file_get_basename (file);

  return path != NULL ? g_filename_display_name (path) : g_file_get_uri (file);
}

static void
read_file (AgendaOpener *self,
           GFile        *file,
           const char   *key,
           const char   *name)
{
  Reading *reading = begin (self, key, name);

  agenda_reader_read_file_async (file, self->cancellable, read_cb, reading);
}

static void
open_next (AgendaOpener *self)
{
  g_autoptr (GFile) file = NULL;

  if (self->cancellable != NULL)
    return;

  file = g_queue_pop_head (&self->waiting);
  if (file != NULL)
    {
      g_autofree char *name = dup_file_name (file);

      read_file (self, file, NULL, name);
    }
}

static void
agenda_opener_dispose (GObject *object)
{
  AgendaOpener *self = AGENDA_OPENER (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_queue_clear_full (&self->waiting, g_object_unref);
  g_clear_object (&self->context);
  g_clear_object (&self->library);
  g_clear_pointer (&self->problems, g_ptr_array_unref);
  g_clear_pointer (&self->key, g_free);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->fallback, g_free);

  G_OBJECT_CLASS (agenda_opener_parent_class)->dispose (object);
}

static void
agenda_opener_class_init (AgendaOpenerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GType type = G_TYPE_FROM_CLASS (klass);

  object_class->dispose = agenda_opener_dispose;

  signals[SIGNAL_OPENED] =
    g_signal_new ("opened", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_REFUSED] =
    g_signal_new ("refused", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_PTR_ARRAY);
  signals[SIGNAL_NOT_KEPT] =
    g_signal_new ("not-kept", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
agenda_opener_init (AgendaOpener *self)
{
  g_queue_init (&self->waiting);
  self->problems = g_ptr_array_new ();
}

/**
 * agenda_opener_new:
 * @context: what agendas are opened into
 * @library: where agendas from outside are kept
 *
 * Returns: (transfer full): an opener with nothing open
 */
AgendaOpener *
agenda_opener_new (AgendaContext *context,
                   AgendaLibrary *library)
{
  AgendaOpener *self;

  g_return_val_if_fail (AGENDA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (AGENDA_IS_LIBRARY (library), NULL);

  self = g_object_new (AGENDA_TYPE_OPENER, NULL);
  self->context = g_object_ref (context);
  self->library = g_object_ref (library);
  self->fallback = g_strdup ("");

  return self;
}

/**
 * agenda_opener_get_library:
 *
 * Returns: (transfer none): where agendas from outside are kept
 */
AgendaLibrary *
agenda_opener_get_library (AgendaOpener *self)
{
  g_return_val_if_fail (AGENDA_IS_OPENER (self), NULL);

  return self->library;
}

/**
 * agenda_opener_get_key:
 *
 * Returns: (nullable): the key of what is open
 */
const char *
agenda_opener_get_key (AgendaOpener *self)
{
  g_return_val_if_fail (AGENDA_IS_OPENER (self), NULL);

  return self->key;
}

/**
 * agenda_opener_dup_key_of:
 * @forum_id: the id of a forum
 *
 * Finds the agenda of a forum: a revision that was opened here comes before the one that the
 * program brought along.
 *
 * Returns: (transfer full) (nullable): its key
 */
char *
agenda_opener_dup_key_of (AgendaOpener *self,
                          const char   *forum_id)
{
  g_return_val_if_fail (AGENDA_IS_OPENER (self), NULL);
  g_return_val_if_fail (forum_id != NULL, NULL);

  if (agenda_library_contains (self->library, forum_id))
    return g_strconcat (AGENDA_OPENER_LIBRARY_PREFIX, forum_id, NULL);
  if (!agenda_bundle_contains (forum_id))
    return NULL;

  return g_strdup (g_str_equal (forum_id, AGENDA_BUNDLE_DEFAULT) ? "" : forum_id);
}

/**
 * agenda_opener_get_name:
 *
 * Returns: (nullable): the name of the file that is open
 */
const char *
agenda_opener_get_name (AgendaOpener *self)
{
  g_return_val_if_fail (AGENDA_IS_OPENER (self), NULL);

  return self->name;
}

/**
 * agenda_opener_get_problems:
 *
 * Returns: (transfer none) (element-type AgendaProblem): what was found in what is open
 */
GPtrArray *
agenda_opener_get_problems (AgendaOpener *self)
{
  g_return_val_if_fail (AGENDA_IS_OPENER (self), NULL);

  return self->problems;
}

/**
 * agenda_opener_set_fallback:
 * @key: an agenda of ours
 *
 * Says what to open when a file from outside is refused and nothing is open yet.
 */
void
agenda_opener_set_fallback (AgendaOpener *self,
                            const char   *key)
{
  g_return_if_fail (AGENDA_IS_OPENER (self));
  g_return_if_fail (key != NULL);

  if (g_str_equal (self->fallback, key))
    return;

  g_clear_pointer (&self->fallback, g_free);
  self->fallback = g_strdup (key);
}

/**
 * agenda_opener_is_busy:
 *
 * Returns: whether something is being read
 */
gboolean
agenda_opener_is_busy (AgendaOpener *self)
{
  g_return_val_if_fail (AGENDA_IS_OPENER (self), FALSE);

  return self->cancellable != NULL || !g_queue_is_empty (&self->waiting);
}

/**
 * agenda_opener_is_keeping:
 *
 * Returns: whether an agenda is being copied into the library
 */
gboolean
agenda_opener_is_keeping (AgendaOpener *self)
{
  g_return_val_if_fail (AGENDA_IS_OPENER (self), FALSE);

  return self->n_keeping > 0;
}

/**
 * agenda_opener_open:
 * @key: an agenda of ours; an unknown one opens the default
 *
 * Opens a bundled agenda or one of the library, in place of anything still being opened.
 */
void
agenda_opener_open (AgendaOpener *self,
                    const char   *key)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  g_return_if_fail (AGENDA_IS_OPENER (self));
  g_return_if_fail (key != NULL);

  g_queue_clear_full (&self->waiting, g_object_unref);
  if (g_str_has_prefix (key, AGENDA_OPENER_LIBRARY_PREFIX))
    {
      const char *id = key + strlen (AGENDA_OPENER_LIBRARY_PREFIX);

      if (agenda_library_contains (self->library, id))
        {
          g_autoptr (GFile) file = agenda_library_get_file (self->library, id);

          g_autofree char *title = dup_title (self, id);

          read_file (self, file, key, title);
          return;
        }
    }

  if (!agenda_bundle_contains (key))
    key = "";
  bytes = agenda_bundle_load (*key != '\0' ? key : AGENDA_BUNDLE_DEFAULT, &error);
  if (bytes == NULL)
    g_error ("The program lacks its own agenda: %s", error->message);
  else
    {
      Reading *reading = begin (self, key, *key != '\0' ? key : AGENDA_BUNDLE_DEFAULT);

      agenda_reader_read_bytes_async (bytes, self->cancellable, read_cb, reading);
    }
}

/**
 * agenda_opener_open_file:
 * @file: an agenda from outside
 *
 * Opens @file after what is being opened already.
 */
void
agenda_opener_open_file (AgendaOpener *self,
                         GFile        *file)
{
  g_return_if_fail (AGENDA_IS_OPENER (self));
  g_return_if_fail (G_IS_FILE (file));

  g_queue_push_tail (&self->waiting, g_object_ref (file));
  open_next (self);
}
