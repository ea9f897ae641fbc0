/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-link.h"

#include "agenda-shared.h"

/**
 * agenda_link_new:
 * @kind: (nullable): what it leads to, as the file says
 * @url: the address; see agenda_link_is_allowed()
 * @title: (nullable) (transfer none): words for it
 *
 * Returns: (transfer full): a link
 */
AgendaLink *
agenda_link_new (const char *kind,
                 const char *url,
                 AgendaText *title)
{
  AgendaLink *self;

  g_return_val_if_fail (url != NULL, NULL);

  self = g_new0 (AgendaLink, 1);
  self->kind = g_strdup (kind);
  self->url = g_strdup (url);
  self->title = agenda_shared_ref_text (title);

  return self;
}

/**
 * agenda_link_free:
 * @self: (transfer full) (nullable): a link
 */
void
agenda_link_free (AgendaLink *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->kind, g_free);
  g_clear_pointer (&self->url, g_free);
  g_clear_pointer (&self->title, agenda_text_unref);
  g_free (self);
}

/* An address is shown before it is opened: nothing in it may hide or reorder its characters. */
static gboolean
is_plain (const char *url)
{
  if (!g_utf8_validate (url, -1, NULL))
    return FALSE;

  for (const char *p = url; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isspace (c) || g_unichar_iscntrl (c)
          || g_unichar_type (c) == G_UNICODE_FORMAT)
        return FALSE;
    }

  return TRUE;
}

/**
 * agenda_link_is_allowed:
 * @url: an address from an agenda file
 *
 * Returns: whether it may be opened: a web address with a host, or a mail address. Everything else,
 *   "file:" above all, is none of an agenda's business.
 */
gboolean
agenda_link_is_allowed (const char *url)
{
  g_autofree char *scheme = NULL;
  g_autofree char *host = NULL;
  g_autofree char *path = NULL;

  g_return_val_if_fail (url != NULL, FALSE);

  if (!is_plain (url))
    return FALSE;

  /* Encoded, because older sites escape their paths in GBK, which does not decode to UTF-8. */
  if (!g_uri_split (url, G_URI_FLAGS_ENCODED, &scheme, NULL, &host, NULL, &path, NULL, NULL, NULL)
      || scheme == NULL)
    return FALSE;

  if (g_ascii_strcasecmp (scheme, "http") == 0 || g_ascii_strcasecmp (scheme, "https") == 0)
    return host != NULL && *host != '\0';

  return g_ascii_strcasecmp (scheme, "mailto") == 0 && host == NULL && path != NULL
         && *path != '\0';
}
