/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "agenda-forum.h"
#include "agenda-language.h"

G_BEGIN_DECLS

#define AGENDA_TYPE_CONTEXT (agenda_context_get_type ())

G_DECLARE_FINAL_TYPE (AgendaContext, agenda_context, AGENDA, CONTEXT, GObject)

AgendaContext  *agenda_context_new          (AgendaLanguage *language);

AgendaForum    *agenda_context_get_forum    (AgendaContext  *self);
void            agenda_context_set_forum    (AgendaContext  *self,
                                             AgendaForum    *forum);
AgendaLanguage *agenda_context_get_language (AgendaContext  *self);

G_END_DECLS
