/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-address.h"

#include <string.h>

#include "agenda-shared.h"

#define PREFIX         AGENDA_ADDRESS_SCHEME ":"
#define FORUM_KEY      "forum="
#define MAX_LENGTH     1024

G_DEFINE_QUARK (agenda-address-error-quark, agenda_address_error)

static const struct
{
  AgendaAddressKind kind;
  const char *word;
} kinds[] = {
  { AGENDA_ADDRESS_SESSION, "session/" },
  { AGENDA_ADDRESS_SPEAKER, "speaker/" },
};

/* An id has nothing in it that would have to be escaped, so an escape is not understood but wrong:
 * no two ways to write an address, and none to smuggle anything through it. */
static char *
dup_id (const char *start,
        gsize       length)
{
  g_autofree char *id = g_strndup (start, length);

  return agenda_shared_is_id (id) ? g_steal_pointer (&id) : NULL;
}

/* What a later version may want to say is passed over; the forum can be said once. */
static gboolean
parse_query (AgendaAddress *self,
             const char    *query)
{
  while (query != NULL)
    {
      const char *end = query + strcspn (query, "&");

      if (strncmp (query, FORUM_KEY, strlen (FORUM_KEY)) == 0)
        {
          const char *value = query + strlen (FORUM_KEY);

          if (self->forum != NULL)
            return FALSE;
          self->forum = dup_id (value, (gsize) (end - value));
          if (self->forum == NULL)
            return FALSE;
        }
      query = *end != '\0' ? end + 1 : NULL;
    }

  return TRUE;
}

/* GVfs makes "taihe-agenda:///session/ID" of what it is given, with the empty host of a path. */
static const char *
skip_host (const char *rest)
{
  if (strncmp (rest, "///", 3) == 0)
    return rest + 3;

  return *rest == '/' && rest[1] != '/' ? rest + 1 : rest;
}

/**
 * agenda_address_is:
 * @text: anything
 *
 * Returns: whether @text is an address of our scheme, well formed or not
 */
gboolean
agenda_address_is (const char *text)
{
  g_return_val_if_fail (text != NULL, FALSE);

  return g_ascii_strncasecmp (text, PREFIX, strlen (PREFIX)) == 0;
}

/**
 * agenda_address_parse:
 * @text: anything, from anybody
 * @error: return location for an error of %AGENDA_ADDRESS_ERROR
 *
 * Reads the address of a page. Whether there is such a page only the forum knows.
 *
 * Returns: (transfer full) (nullable): the address
 */
AgendaAddress *
agenda_address_parse (const char  *text,
                      GError     **error)
{
  g_autoptr (AgendaAddress) self = g_new0 (AgendaAddress, 1);
  const char *rest;

  g_return_val_if_fail (text != NULL, NULL);

  /* No address is as long, and nothing is gone through twice that could be. */
  rest = agenda_address_is (text) && strnlen (text, MAX_LENGTH + 1) <= MAX_LENGTH
           ? skip_host (text + strlen (PREFIX)) : "";
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      gsize length = strlen (kinds[i].word);
      const char *end;

      if (strncmp (rest, kinds[i].word, length) != 0)
        continue;

      end = rest + strcspn (rest, "?");
      self->kind = kinds[i].kind;
      self->id = dup_id (rest + length, (gsize) (end - rest) - length);
      if (self->id == NULL)
        {
          g_set_error_literal (error, AGENDA_ADDRESS_ERROR, AGENDA_ADDRESS_ERROR_ID,
                               "The address names nobody by an id");
          return NULL;
        }
      if (!parse_query (self, *end != '\0' ? end + 1 : NULL))
        {
          g_set_error_literal (error, AGENDA_ADDRESS_ERROR, AGENDA_ADDRESS_ERROR_FORUM,
                               "The address names no forum by an id");
          return NULL;
        }

      return g_steal_pointer (&self);
    }

  g_set_error_literal (error, AGENDA_ADDRESS_ERROR, AGENDA_ADDRESS_ERROR_PAGE,
                       "The address leads to neither a session nor a speaker");
  return NULL;
}

/**
 * agenda_address_format:
 * @kind: what kind of page
 * @id: whose page
 * @forum: (nullable): the forum it is of
 *
 * Returns: (transfer full): the address, which agenda_address_parse() reads
 */
char *
agenda_address_format (AgendaAddressKind  kind,
                       const char        *id,
                       const char        *forum)
{
  g_return_val_if_fail (kind < G_N_ELEMENTS (kinds), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_strconcat (PREFIX, kinds[kind].word, id, forum != NULL ? "?" FORUM_KEY : NULL, forum,
                      NULL);
}

/**
 * agenda_address_free:
 * @self: (transfer full) (nullable): an address
 */
void
agenda_address_free (AgendaAddress *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->forum, g_free);
  g_free (self);
}
