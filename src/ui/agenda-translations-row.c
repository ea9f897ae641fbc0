/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-translations-row.h"

#include <glib/gi18n-lib.h>

#include "agenda-label.h"
#include "agenda-row-parts.h"
#include "agenda-translations.h"

/* Nobody reads on; a long list would only make the page slow. */
#define MAX_ROWS 200

/**
 * AgendaTranslationsRow:
 *
 * Unfolds to the texts that, in the language that is on, are translations by the agenda's writers
 * and not the forum's own wording. Rows exist once it has been unfolded. They are made anew when
 * the language changes: other texts are in the list then.
 */
struct _AgendaTranslationsRow
{
  AdwExpanderRow parent_instance;

  /* owned */
  AgendaForum *forum;
  AgendaLanguage *language;
  GArray *translations;
  GPtrArray *rows;
  gboolean filled;
};

G_DEFINE_FINAL_TYPE (AgendaTranslationsRow, agenda_translations_row, ADW_TYPE_EXPANDER_ROW)

static void
add_row (AgendaTranslationsRow *self,
         const char            *title,
         const char            *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  agenda_row_set_texts (row, title, subtitle);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
  g_ptr_array_add (self->rows, row);
}

static void
clear (AgendaTranslationsRow *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    adw_expander_row_remove (ADW_EXPANDER_ROW (self), g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
  self->filled = FALSE;
}

static void
append_line (AgendaTranslationsRow   *self,
             GString                 *lines,
             const AgendaTranslation *translation)
{
  const char *label = agenda_field_get_label (translation->field);
  g_autofree char *line = NULL;

  if (agenda_field_is_prose (translation->field) || translation->text == translation->record)
    line = g_strdup (label);
  else
    {
      g_autofree char *text = agenda_text_dup_marked (translation->text, self->language);

      /* Translators: what a text is, and the text: "Position: Secretary-General" */
      line = g_strdup_printf (C_ ("labelled text", "%s: %s"), label, text);
    }

  if (lines->len > 0)
    g_string_append_c (lines, '\n');
  g_string_append (lines, line);
}

static void
fill (AgendaTranslationsRow *self)
{
  guint i = 0;

  if (self->filled || self->translations == NULL)
    return;

  self->filled = TRUE;
  while (i < self->translations->len && self->rows->len < MAX_ROWS)
    {
      AgendaText *record = g_array_index (self->translations, AgendaTranslation, i).record;
      g_autofree char *title = agenda_text_dup_marked (record, self->language);
      g_autoptr (GString) lines = g_string_new (NULL);

      for (; i < self->translations->len; i++)
        {
          const AgendaTranslation *translation =
            &g_array_index (self->translations, AgendaTranslation, i);

          if (translation->record != record)
            break;
          append_line (self, lines, translation);
        }
      add_row (self, title, lines->str);
    }

  if (i < self->translations->len)
    {
      guint n_more = self->translations->len - i;
      g_autofree char *more =
        g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u more text", "%u more texts", n_more),
                     n_more);

      add_row (self, more, NULL);
    }
}

static void
expanded_changed_cb (AgendaTranslationsRow *self)
{
  if (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    fill (self);
}

static void
agenda_translations_row_dispose (GObject *object)
{
  AgendaTranslationsRow *self = AGENDA_TRANSLATIONS_ROW (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->translations, g_array_unref);
  g_clear_object (&self->forum);
  g_clear_object (&self->language);

  G_OBJECT_CLASS (agenda_translations_row_parent_class)->dispose (object);
}

static void
agenda_translations_row_class_init (AgendaTranslationsRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = agenda_translations_row_dispose;
}

static void
agenda_translations_row_init (AgendaTranslationsRow *self)
{
  self->rows = g_ptr_array_new ();
  agenda_row_say_expanded (ADW_EXPANDER_ROW (self));
  g_signal_connect (self, "notify::expanded", G_CALLBACK (expanded_changed_cb), NULL);
}

/**
 * agenda_translations_row_new:
 *
 * Returns: (transfer floating): a row of no forum
 */
GtkWidget *
agenda_translations_row_new (void)
{
  return g_object_new (AGENDA_TYPE_TRANSLATIONS_ROW, NULL);
}

/**
 * agenda_translations_row_refresh:
 * @forum: (nullable): whose texts
 * @language: the language that is on
 *
 * Looks again what is translated. To be called when the forum or the language changes.
 *
 * Returns: how many texts are
 */
guint
agenda_translations_row_refresh (AgendaTranslationsRow *self,
                                 AgendaForum           *forum,
                                 AgendaLanguage        *language)
{
  g_autofree char *subtitle = NULL;
  guint n_texts = 0;

  g_return_val_if_fail (AGENDA_IS_TRANSLATIONS_ROW (self), 0);
  g_return_val_if_fail (forum == NULL || AGENDA_IS_FORUM (forum), 0);
  g_return_val_if_fail (AGENDA_IS_LANGUAGE (language), 0);

  clear (self);
  g_clear_pointer (&self->translations, g_array_unref);
  g_set_object (&self->forum, forum);
  g_set_object (&self->language, language);
  if (forum != NULL)
    {
      self->translations = agenda_translations_collect (forum,
                                                         agenda_language_get_content_tag (language));
      n_texts = self->translations->len;
    }

  subtitle = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u text", "%u texts", n_texts),
                     n_texts);
  agenda_row_set_texts (GTK_WIDGET (self), _("Our own translations"), subtitle);
  expanded_changed_cb (self);

  return n_texts;
}
