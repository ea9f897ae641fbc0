/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "agenda-language.h"

G_BEGIN_DECLS

/**
 * AgendaCommandLine:
 * @language: what --language says, or %NULL
 * @check: the file of --check, or %NULL
 * @list: whether --list was given
 * @version: whether --version was given
 *
 * What the program was asked to do without a window.
 */
typedef struct
{
  char *language;
  char *check;
  gboolean list;
  gboolean version;
} AgendaCommandLine;

void     agenda_command_line_clear    (AgendaCommandLine   *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AgendaCommandLine, agenda_command_line_clear)

gboolean agenda_command_line_parse    (AgendaCommandLine   *self,
                                       char              ***arguments,
                                       GError             **error);
gboolean agenda_command_line_run      (AgendaCommandLine   *self,
                                       AgendaLanguage      *language,
                                       char               **arguments,
                                       int                 *status);
void     agenda_command_line_describe (GApplication        *application);

G_END_DECLS
