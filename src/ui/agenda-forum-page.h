/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "agenda-context.h"

G_BEGIN_DECLS

#define AGENDA_TYPE_FORUM_PAGE (agenda_forum_page_get_type ())

G_DECLARE_FINAL_TYPE (AgendaForumPage, agenda_forum_page, AGENDA, FORUM_PAGE, AdwBin)

GtkWidget *agenda_forum_page_new (AgendaContext *context);

G_END_DECLS
