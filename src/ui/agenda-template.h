/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "agenda-language.h"

G_BEGIN_DECLS

/**
 * AgendaTemplateString:
 * @id: the object of the template that says it
 * @property: the property it says it in
 * @message: the English, as in the template
 * @context: (nullable): the message's context
 * @accessible: whether @property is one of the accessible properties
 *
 * A string of a template that has to be said again when the language changes.
 */
typedef struct
{
  char *id;
  char *property;
  char *message;
  char *context;
  gboolean accessible;
} AgendaTemplateString;

void       agenda_template_set         (GtkWidgetClass *klass,
                                        const char     *resource);
void       agenda_template_follow      (GtkWidget      *widget,
                                        AgendaLanguage *language);
GPtrArray *agenda_template_get_strings (GType           type);

G_END_DECLS
