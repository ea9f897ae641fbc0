/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-library-entry.h"

#include <string.h>

#include "agenda-shared.h"

/* Forums name the groups of the index, so the prefix keeps them from the library's own. */
#define GROUP_PREFIX   "Forum "
#define KEY_REVISION   "Revision"
#define KEY_OPENED     "Opened"
#define KEY_TITLE      "Title"
#define KEY_LANGUAGES  "TitleLanguages"
#define KEY_OURS       "TitleOurs"

#define MAX_TAG_LENGTH 35 /* what RFC 5646, section 4.4.1, asks everybody to make room for */

struct _AgendaLibraryEntry
{
  GObject parent_instance;

  char *id;
  guint revision;
  AgendaText *title;
  gint64 opened; /* microseconds since the epoch */
};

G_DEFINE_FINAL_TYPE (AgendaLibraryEntry, agenda_library_entry, G_TYPE_OBJECT)

static void
agenda_library_entry_finalize (GObject *object)
{
  AgendaLibraryEntry *self = AGENDA_LIBRARY_ENTRY (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->title, agenda_text_unref);

  G_OBJECT_CLASS (agenda_library_entry_parent_class)->finalize (object);
}

static void
agenda_library_entry_class_init (AgendaLibraryEntryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = agenda_library_entry_finalize;
}

static void
agenda_library_entry_init (AgendaLibraryEntry *self)
{
}

static AgendaText *
load_title (GKeyFile    *ini,
            const char  *group,
            GError     **error)
{
  g_autoptr (AgendaText) title = agenda_text_new ();
  g_auto (GStrv) tags = g_key_file_get_string_list (ini, group, KEY_LANGUAGES, NULL, error);
  g_auto (GStrv) ours = g_key_file_get_string_list (ini, group, KEY_OURS, NULL, NULL);

  if (tags == NULL)
    return NULL;

  for (char **tag = tags; *tag != NULL; tag++)
    {
      g_autofree char *key = g_strdup_printf (KEY_TITLE "[%s]", *tag);
      g_autofree char *string = NULL;

      if (!agenda_shared_is_word (*tag, "-", MAX_TAG_LENGTH))
        {
          g_set_error (error, G_KEY_FILE_ERROR, G_KEY_FILE_ERROR_INVALID_VALUE,
                       "“%s” is not a language tag", *tag);
          return NULL;
        }

      string = g_key_file_get_string (ini, group, key, error);
      if (string == NULL)
        return NULL;

      agenda_text_add (title, *tag, string,
                       ours != NULL && g_strv_contains ((const char *const *) ours, *tag));
    }

  return g_steal_pointer (&title);
}

/**
 * agenda_library_entry_is_id:
 * @id: a string
 *
 * Returns: whether a forum can have this id (doc/data-format.md)
 */
gboolean
agenda_library_entry_is_id (const char *id)
{
  g_return_val_if_fail (id != NULL, FALSE);

  return agenda_shared_is_id (id);
}

/**
 * agenda_library_entry_new:
 * @id: the id of a forum
 * @revision: which edition of it
 * @title: (nullable) (transfer none): its title
 * @opened: when it was opened, in microseconds since the epoch
 *
 * Returns: (transfer full): an entry
 */
AgendaLibraryEntry *
agenda_library_entry_new (const char *id,
                          guint       revision,
                          AgendaText *title,
                          gint64      opened)
{
  AgendaLibraryEntry *self;

  g_return_val_if_fail (id != NULL, NULL);

  self = g_object_new (AGENDA_TYPE_LIBRARY_ENTRY, NULL);
  self->id = g_strdup (id);
  self->revision = revision;
  self->title = title != NULL ? agenda_text_ref (title) : agenda_text_new ();
  self->opened = opened;

  return self;
}

/**
 * agenda_library_entry_new_from_ini:
 * @ini: an index
 * @group: a group of it
 * @error: return location for an error of %G_KEY_FILE_ERROR
 *
 * Returns: (transfer full) (nullable): the entry the group holds
 */
AgendaLibraryEntry *
agenda_library_entry_new_from_ini (GKeyFile    *ini,
                                   const char  *group,
                                   GError     **error)
{
  g_autoptr (AgendaText) title = NULL;
  g_autoptr (GError) local_error = NULL;
  const char *id;
  guint64 revision;
  gint64 opened;

  g_return_val_if_fail (ini != NULL, NULL);
  g_return_val_if_fail (group != NULL, NULL);

  id = group + strlen (GROUP_PREFIX);
  if (!g_str_has_prefix (group, GROUP_PREFIX) || !agenda_library_entry_is_id (id))
    {
      g_set_error (error, G_KEY_FILE_ERROR, G_KEY_FILE_ERROR_INVALID_VALUE,
                   "“%s” does not name a forum", group);
      return NULL;
    }

  revision = g_key_file_get_uint64 (ini, group, KEY_REVISION, &local_error);
  opened = local_error == NULL ? g_key_file_get_int64 (ini, group, KEY_OPENED, &local_error) : 0;
  title = local_error == NULL ? load_title (ini, group, &local_error) : NULL;
  if (local_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }

  return agenda_library_entry_new (id, (guint) MIN (revision, G_MAXUINT), title, opened);
}

/**
 * agenda_library_entry_save:
 * @self: an entry
 * @ini: an index
 *
 * Adds a group for the entry to the index.
 */
void
agenda_library_entry_save (AgendaLibraryEntry *self,
                           GKeyFile           *ini)
{
  g_autofree char *group = NULL;
  g_autoptr (GPtrArray) tags = NULL;
  g_autoptr (GPtrArray) ours = NULL;

  g_return_if_fail (AGENDA_IS_LIBRARY_ENTRY (self));
  g_return_if_fail (ini != NULL);

  group = g_strconcat (GROUP_PREFIX, self->id, NULL);
  tags = g_ptr_array_new ();
  ours = g_ptr_array_new ();
  g_key_file_set_uint64 (ini, group, KEY_REVISION, self->revision);
  g_key_file_set_int64 (ini, group, KEY_OPENED, self->opened);

  for (guint i = 0; i < agenda_text_get_n_tags (self->title); i++)
    {
      const char *tag = agenda_text_get_nth_tag (self->title, i);
      g_autofree char *key = g_strdup_printf (KEY_TITLE "[%s]", tag);

      if (!agenda_shared_is_word (tag, "-", MAX_TAG_LENGTH))
        continue;

      g_ptr_array_add (tags, (gpointer) tag);
      if (agenda_text_is_ours (self->title, tag))
        g_ptr_array_add (ours, (gpointer) tag);
      g_key_file_set_string (ini, group, key, agenda_text_get_exact (self->title, tag));
    }

  g_key_file_set_string_list (ini, group, KEY_LANGUAGES, (const char *const *) tags->pdata,
                              tags->len);
  if (ours->len > 0)
    g_key_file_set_string_list (ini, group, KEY_OURS, (const char *const *) ours->pdata,
                                ours->len);
}

/**
 * agenda_library_entry_get_opened:
 * @self: an entry
 *
 * Returns: when it was opened, in microseconds since the epoch
 */
gint64
agenda_library_entry_get_opened (AgendaLibraryEntry *self)
{
  g_return_val_if_fail (AGENDA_IS_LIBRARY_ENTRY (self), 0);

  return self->opened;
}

/**
 * agenda_library_entry_make_name:
 * @id: the id of a forum
 *
 * An id may be "..", begin with a dot or differ from another in case alone, so a file is named by
 * a digest of it.
 *
 * Returns: (transfer full): the name of the file that holds the copy
 */
char *
agenda_library_entry_make_name (const char *id)
{
  enum { N_DIGITS = 32 };
  g_autofree char *digest = NULL;

  g_return_val_if_fail (id != NULL, NULL);

  digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, id, -1);

  return g_strdup_printf ("%.*s.agenda.json", N_DIGITS, digest);
}

/**
 * agenda_library_entry_get_id:
 * @self: an entry
 *
 * Returns: (transfer none): the id of the forum
 */
const char *
agenda_library_entry_get_id (AgendaLibraryEntry *self)
{
  g_return_val_if_fail (AGENDA_IS_LIBRARY_ENTRY (self), NULL);

  return self->id;
}

/**
 * agenda_library_entry_get_revision:
 * @self: an entry
 *
 * Returns: which edition of the agenda the copy is
 */
guint
agenda_library_entry_get_revision (AgendaLibraryEntry *self)
{
  g_return_val_if_fail (AGENDA_IS_LIBRARY_ENTRY (self), 0);

  return self->revision;
}

/**
 * agenda_library_entry_get_title:
 * @self: an entry
 *
 * Returns: (transfer none): the title of the forum, perhaps in no language
 */
AgendaText *
agenda_library_entry_get_title (AgendaLibraryEntry *self)
{
  g_return_val_if_fail (AGENDA_IS_LIBRARY_ENTRY (self), NULL);

  return self->title;
}
