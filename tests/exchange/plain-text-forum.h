/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-forum.h"

G_BEGIN_DECLS

AgendaForum *plain_text_forum_new (void);

G_END_DECLS
