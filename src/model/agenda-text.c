/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-text.h"

#include <string.h>

/* A large forum holds hundreds of thousands of texts, most with two languages, so the entries lie
 * one after the other in a single block rather than in a table:
 *
 *   size of the string with its NUL (4 bytes), ours (1 byte), tag NUL, string NUL */
struct _AgendaText
{
  gatomicrefcount ref_count;
  guint n_entries;
  guint size;
  guint capacity;
  char *block;
};

G_DEFINE_BOXED_TYPE (AgendaText, agenda_text, agenda_text_ref, agenda_text_unref)

typedef struct
{
  const char *tag;
  const char *string;
  gboolean ours;
  gsize next;
} Entry;

#define ENTRY_HEAD (sizeof (guint32) + 1)

/* No text comes near it: the reader takes a hundred languages of a mebibyte. */
#define MAX_SIZE G_MAXINT32

static gboolean
read_entry (const AgendaText *self,
            gsize             offset,
            Entry            *entry)
{
  guint32 size;

  if (self == NULL || offset >= self->size)
    return FALSE;

  memcpy (&size, self->block + offset, sizeof size);
  entry->ours = self->block[offset + sizeof size] != 0;
  entry->tag = self->block + offset + ENTRY_HEAD;
  entry->string = entry->tag + strlen (entry->tag) + 1;
  entry->next = (gsize) (entry->string - self->block) + size;

  return TRUE;
}

static gboolean
find_exact (const AgendaText *self,
            const char       *tag,
            Entry            *entry)
{
  for (gsize offset = 0; read_entry (self, offset, entry); offset = entry->next)
    {
      if (g_ascii_strcasecmp (entry->tag, tag) == 0)
        return TRUE;
    }

  return FALSE;
}

/* How many subtags, from the language on, two tags share. */
static guint
count_common_subtags (const char *a,
                      const char *b)
{
  guint n_common = 0;

  for (;;)
    {
      gsize length = strcspn (a, "-");

      if (length == 0 || length != strcspn (b, "-") || g_ascii_strncasecmp (a, b, length) != 0)
        return n_common;

      n_common++;
      a += length;
      b += length;
      if (*a == '\0' || *b == '\0')
        return n_common;
      a++;
      b++;
    }
}

static gboolean
find_nearest (const AgendaText *self,
              const char       *tag,
              Entry            *nearest)
{
  Entry entry;
  guint best = 0;

  /* The first language is the forum's own, and the last resort. */
  if (!read_entry (self, 0, nearest))
    return FALSE;

  for (gsize offset = 0; read_entry (self, offset, &entry); offset = entry.next)
    {
      guint n_common;

      if (g_ascii_strcasecmp (entry.tag, tag) == 0)
        {
          *nearest = entry;
          return TRUE;
        }

      n_common = count_common_subtags (entry.tag, tag);
      if (n_common > best)
        {
          best = n_common;
          *nearest = entry;
        }
    }

  return TRUE;
}

/**
 * agenda_text_new:
 *
 * Makes a text without any language yet; agenda_text_add() fills it before it is handed on.
 *
 * Returns: (transfer full): an empty text
 */
AgendaText *
agenda_text_new (void)
{
  AgendaText *self = g_new0 (AgendaText, 1);

  g_atomic_ref_count_init (&self->ref_count);

  return self;
}

/**
 * agenda_text_new_single:
 * @tag: a BCP 47 tag
 * @string: the text in that language
 *
 * Returns: (transfer full): a text in one language
 */
AgendaText *
agenda_text_new_single (const char *tag,
                        const char *string)
{
  AgendaText *self = agenda_text_new ();

  agenda_text_add (self, tag, string, FALSE);

  return self;
}

/**
 * agenda_text_ref:
 * @self: a text
 *
 * Returns: (transfer full): @self
 */
AgendaText *
agenda_text_ref (AgendaText *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * agenda_text_unref:
 * @self: (transfer full): a text
 */
void
agenda_text_unref (AgendaText *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_free (self->block);
  g_free (self);
}

/**
 * agenda_text_measure:
 * @tag: a BCP 47 tag
 * @string: the text in that language
 *
 * Returns: the room that agenda_text_add() will need, in bytes
 */
gsize
agenda_text_measure (const char *tag,
                     const char *string)
{
  g_return_val_if_fail (tag != NULL, 0);
  g_return_val_if_fail (string != NULL, 0);

  return ENTRY_HEAD + strlen (tag) + 1 + strlen (string) + 1;
}

/**
 * agenda_text_reserve:
 * @self: a text nobody else holds yet
 * @size: the sum of agenda_text_measure() of what will be added
 *
 * Makes the room for several languages at once. Strings handed out before are no longer valid.
 */
void
agenda_text_reserve (AgendaText *self,
                     gsize       size)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (g_atomic_ref_count_compare (&self->ref_count, 1));
  g_return_if_fail (size <= MAX_SIZE - self->size);

  if (self->capacity >= self->size + size)
    return;

  self->capacity = self->size + (guint) size;
  self->block = g_realloc (self->block, self->capacity);
}

/**
 * agenda_text_add:
 * @self: a text nobody else holds yet
 * @tag: a BCP 47 tag
 * @string: UTF-8 text in that language; an empty one is the same as none
 * @ours: whether it is a translation of our own rather than the organiser's words
 *
 * Adds a language behind those already there. Of two strings for one tag the first stays. Strings
 * handed out before are no longer valid.
 */
void
agenda_text_add (AgendaText *self,
                 const char *tag,
                 const char *string,
                 gboolean    ours)
{
  Entry entry;
  gsize tag_size, string_size, entry_size;
  guint32 stored_size;
  char *place;

  g_return_if_fail (self != NULL);
  g_return_if_fail (tag != NULL && *tag != '\0');
  g_return_if_fail (string != NULL);
  g_return_if_fail (g_atomic_ref_count_compare (&self->ref_count, 1));

  string_size = strlen (string) + 1;
  if (*string == '\0' || find_exact (self, tag, &entry))
    return;

  tag_size = strlen (tag) + 1;
  entry_size = ENTRY_HEAD + tag_size + string_size;
  g_return_if_fail (entry_size <= MAX_SIZE - self->size);
  agenda_text_reserve (self, entry_size);

  place = self->block + self->size;
  stored_size = (guint32) string_size;
  memcpy (place, &stored_size, sizeof stored_size);
  place[sizeof stored_size] = ours ? 1 : 0;
  memcpy (place + ENTRY_HEAD, tag, tag_size);
  memcpy (place + ENTRY_HEAD + tag_size, string, string_size);

  self->size += (guint) entry_size;
  self->n_entries++;
}

/**
 * agenda_text_get:
 * @self: (nullable): a text
 * @tag: the BCP 47 tag asked for
 * @found_tag: (out) (optional) (nullable) (transfer none): the tag of what is returned
 *
 * Looks the text up: the language asked for, else the same language in another script or region
 * (the one that shares most with @tag), else the forum's own language. When @found_tag is not what
 * was asked for, show that it is not.
 *
 * Returns: (nullable) (transfer none): the text, valid as long as @self; %NULL when there is none
 */
const char *
agenda_text_get (const AgendaText  *self,
                 const char        *tag,
                 const char       **found_tag)
{
  Entry entry = { NULL };

  g_return_val_if_fail (tag != NULL, NULL);

  find_nearest (self, tag, &entry);
  if (found_tag != NULL)
    *found_tag = entry.tag;

  return entry.string;
}

/**
 * agenda_text_get_exact:
 * @self: (nullable): a text
 * @tag: a BCP 47 tag, in upper or lower case
 *
 * Returns: (nullable) (transfer none): the text in this language, or %NULL
 */
const char *
agenda_text_get_exact (const AgendaText *self,
                       const char       *tag)
{
  Entry entry;

  g_return_val_if_fail (tag != NULL, NULL);

  return find_exact (self, tag, &entry) ? entry.string : NULL;
}

/**
 * agenda_text_has:
 * @self: (nullable): a text
 * @tag: a BCP 47 tag, in upper or lower case
 *
 * Returns: whether there is text in this very language
 */
gboolean
agenda_text_has (const AgendaText *self,
                 const char       *tag)
{
  return agenda_text_get_exact (self, tag) != NULL;
}

/**
 * agenda_text_is_ours:
 * @self: (nullable): a text
 * @tag: a BCP 47 tag, in upper or lower case
 *
 * Returns: whether the text in this language is a translation of our own
 */
gboolean
agenda_text_is_ours (const AgendaText *self,
                     const char       *tag)
{
  Entry entry;

  g_return_val_if_fail (tag != NULL, FALSE);

  return find_exact (self, tag, &entry) && entry.ours;
}

/**
 * agenda_text_get_n_tags:
 * @self: (nullable): a text
 *
 * Returns: in how many languages the text is
 */
guint
agenda_text_get_n_tags (const AgendaText *self)
{
  return self != NULL ? self->n_entries : 0;
}

/**
 * agenda_text_get_nth_tag:
 * @self: (nullable): a text
 * @position: from 0, in the order the languages were added
 *
 * Returns: (nullable) (transfer none): the tag, or %NULL past the last
 */
const char *
agenda_text_get_nth_tag (const AgendaText *self,
                         guint             position)
{
  Entry entry;

  for (gsize offset = 0; read_entry (self, offset, &entry); offset = entry.next)
    {
      if (position-- == 0)
        return entry.tag;
    }

  return NULL;
}
