/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-plain-text-private.h"

#include <glib/gi18n-lib.h>

#define INDENT "  "

/* Leaves one empty line, but none at the beginning. */
void
agenda_plain_text_separate (AgendaPlainText *self)
{
  if (self->out->len > 0 && !g_str_has_suffix (self->out->str, "\n\n"))
    g_string_append_c (self->out, '\n');
}

/* Adds a line for every line of @words, which may be %NULL. Lines are as long as they are: whoever
 * shows them wraps them. Empty lines between paragraphs stay, without blanks at their ends. */
void
agenda_plain_text_add (AgendaPlainText *self,
                       guint            depth,
                       const char      *words)
{
  g_auto (GStrv) lines = NULL;

  if (words == NULL || *words == '\0')
    return;

  lines = g_strsplit (words, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_strchomp (lines[i]);
      if (*lines[i] == '\0')
        {
          agenda_plain_text_separate (self);
          continue;
        }

      for (guint step = 0; step < depth; step++)
        g_string_append (self->out, INDENT);
      g_string_append_printf (self->out, "%s\n", lines[i]);
    }
}

void
agenda_plain_text_add_labelled (AgendaPlainText *self,
                                guint            depth,
                                const char      *label,
                                const char      *words)
{
  g_autofree char *line = NULL;

  if (words == NULL || *words == '\0')
    return;

  /* Translators: what something is and what is said of it, such as “Place: Beijing” */
  line = g_strdup_printf (C_("label", "%s: %s"), label, words);
  agenda_plain_text_add (self, depth, line);
}

void
agenda_plain_text_add_text (AgendaPlainText  *self,
                            guint             depth,
                            const AgendaText *text)
{
  g_autofree char *words = agenda_words_text (text, self->language, AGENDA_PLAIN_TEXT_MARKS);

  agenda_plain_text_add (self, depth, words);
}

void
agenda_plain_text_add_field (AgendaPlainText  *self,
                             guint             depth,
                             const char       *label,
                             const AgendaText *text)
{
  g_autofree char *words = agenda_words_text (text, self->language, AGENDA_PLAIN_TEXT_MARKS);

  agenda_plain_text_add_labelled (self, depth, label, words);
}

/* A longer text stands between empty lines. */
void
agenda_plain_text_add_prose (AgendaPlainText  *self,
                             guint             depth,
                             const AgendaText *text)
{
  g_autofree char *words = agenda_words_text (text, self->language, AGENDA_PLAIN_TEXT_MARKS);

  if (words == NULL)
    return;

  agenda_plain_text_separate (self);
  agenda_plain_text_add (self, depth, words);
  agenda_plain_text_separate (self);
}

void
agenda_plain_text_add_links (AgendaPlainText *self,
                             guint            depth,
                             const char      *heading,
                             GPtrArray       *links)
{
  if (links == NULL || links->len == 0)
    return;

  agenda_plain_text_separate (self);
  agenda_plain_text_add (self, depth, heading);

  for (guint i = 0; i < links->len; i++)
    {
      const AgendaLink *link = g_ptr_array_index (links, i);
      g_autofree char *title =
        agenda_words_text (link->title, self->language, AGENDA_PLAIN_TEXT_MARKS);

      if (title != NULL)
        agenda_plain_text_add_labelled (self, depth + 1, title, link->url);
      else
        agenda_plain_text_add (self, depth + 1, link->url);
    }
}
