/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-text.h"

G_BEGIN_DECLS

/**
 * AgendaLink:
 * @kind: (nullable): what it leads to, as the file says: "website", "slides", …
 * @url: an http, https or mailto address; the reader lets no other through
 * @title: (nullable): words for it
 *
 * An address that a forum, session or speaker points to, or a source. Immutable once in a forum.
 */
typedef struct
{
  char *kind;
  char *url;
  AgendaText *title;
} AgendaLink;

AgendaLink *agenda_link_new  (const char *kind,
                              const char *url,
                              AgendaText *title);
void        agenda_link_free (AgendaLink *self);

gboolean    agenda_link_is_allowed (const char *url);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AgendaLink, agenda_link_free)

G_END_DECLS
