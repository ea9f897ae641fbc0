/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "agenda-language.h"
#include "agenda-text.h"

G_BEGIN_DECLS

#define AGENDA_TYPE_PARALLEL_TEXT (agenda_parallel_text_get_type ())

G_DECLARE_FINAL_TYPE (AgendaParallelText, agenda_parallel_text, AGENDA, PARALLEL_TEXT, GtkWidget)

GtkWidget  *agenda_parallel_text_new        (void);

void        agenda_parallel_text_set_text   (AgendaParallelText *self,
                                             AgendaText         *text,
                                             AgendaLanguage     *language);
const char *agenda_parallel_text_get_first  (AgendaParallelText *self);
const char *agenda_parallel_text_get_second (AgendaParallelText *self);

G_END_DECLS
