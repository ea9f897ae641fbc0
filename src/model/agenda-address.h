/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define AGENDA_ADDRESS_SCHEME "taihe-agenda"

typedef enum
{
  AGENDA_ADDRESS_SESSION,
  AGENDA_ADDRESS_SPEAKER,
} AgendaAddressKind;

/**
 * AgendaAddressError:
 * @AGENDA_ADDRESS_ERROR_PAGE: it leads to neither a session nor a speaker
 * @AGENDA_ADDRESS_ERROR_ID: what it names the session or speaker by is no id
 * @AGENDA_ADDRESS_ERROR_FORUM: what it names the forum by is no id
 *
 * What is wrong with an address of a page.
 */
typedef enum
{
  AGENDA_ADDRESS_ERROR_PAGE,
  AGENDA_ADDRESS_ERROR_ID,
  AGENDA_ADDRESS_ERROR_FORUM,
} AgendaAddressError;

#define AGENDA_ADDRESS_ERROR (agenda_address_error_quark ())
GQuark agenda_address_error_quark (void);

/**
 * AgendaAddress:
 * @kind: what kind of page
 * @id: whose page
 * @forum: (nullable): the forum it is of; %NULL for the one that is open
 *
 * A page of an agenda, as one delegate sends it to another: "taihe-agenda:session/ID" or
 * "taihe-agenda:speaker/ID", with "?forum=ID" behind it or not. See doc/links.md.
 */
typedef struct
{
  AgendaAddressKind kind;
  char *id;
  char *forum;
} AgendaAddress;

gboolean       agenda_address_is     (const char         *text);
AgendaAddress *agenda_address_parse  (const char         *text,
                                      GError            **error);
char          *agenda_address_format (AgendaAddressKind   kind,
                                      const char         *id,
                                      const char         *forum);
void           agenda_address_free   (AgendaAddress      *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AgendaAddress, agenda_address_free)

G_END_DECLS
