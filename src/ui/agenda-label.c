/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-label.h"

#include <string.h>

#include "agenda-words.h"

/* Pango wants a language that picks the glyphs: "zh-cn", not a script (research of the glyph
 * variants of 直 骨 曜: doc/architecture.md). */
static PangoAttribute *
language_attribute (const char *tag)
{
  gboolean chinese = g_str_has_prefix (tag, "zh");
  const char *name = tag;

  if (chinese)
    name = strstr (tag, "Hant") != NULL ? "zh-tw" : "zh-cn";

  return pango_attr_language_new (pango_language_from_string (name));
}

/**
 * agenda_text_dup_marked:
 * @text: (nullable): a text
 * @language: the language that is on
 *
 * Gets @text in the language that is on. When it is missing there, another language is given with
 * that language's mark behind it, never silently.
 *
 * Returns: (transfer full) (nullable): the text, or %NULL if there is none
 */
char *
agenda_text_dup_marked (AgendaText     *text,
                        AgendaLanguage *language)
{
  return agenda_words_text (text, language, AGENDA_MARK_FALLBACK);
}

/**
 * agenda_label_set_text:
 * @text: (nullable): the text; the label hides when there is none
 * @language: the language that is on
 *
 * Shows @text in the language that is on, drawn with the glyphs of the language it really is in,
 * and with a small mark when that is another one.
 */
void
agenda_label_set_text (GtkLabel       *label,
                       AgendaText     *text,
                       AgendaLanguage *language)
{
  const char *found = NULL;
  const char *string;
  g_autofree char *marked = NULL;
  g_autofree char *plain = NULL;
  g_autoptr (PangoAttrList) attributes = NULL;

  g_return_if_fail (GTK_IS_LABEL (label));
  g_return_if_fail (AGENDA_IS_LANGUAGE (language));

  string = agenda_text_get (text, agenda_language_get_tag (language), &found);
  marked = agenda_text_dup_marked (text, language);

  gtk_widget_set_visible (GTK_WIDGET (label), marked != NULL && *marked != '\0');
  gtk_label_set_text (label, marked != NULL ? marked : "");
  if (string == NULL)
    return;

  attributes = pango_attr_list_new ();
  pango_attr_list_insert (attributes, language_attribute (found));
  /* The mark stands behind the last word. */
  plain = g_strchomp (g_strdup (string));
  if (strlen (marked) > strlen (plain))
    {
      PangoAttribute *scale = pango_attr_scale_new (PANGO_SCALE_SMALL);
      PangoAttribute *alpha = pango_attr_foreground_alpha_new (0xa000);

      scale->start_index = alpha->start_index = strlen (plain);
      pango_attr_list_insert (attributes, scale);
      pango_attr_list_insert (attributes, alpha);
    }
  gtk_label_set_attributes (label, attributes);
}

/**
 * agenda_label_set_string:
 * @string: (nullable): words of the interface, or joined from several texts
 *
 * Shows @string and hides the label when there is nothing to show.
 */
void
agenda_label_set_string (GtkLabel   *label,
                         const char *string)
{
  g_return_if_fail (GTK_IS_LABEL (label));

  gtk_widget_set_visible (GTK_WIDGET (label), string != NULL && *string != '\0');
  gtk_label_set_text (label, string != NULL ? string : "");
}

/**
 * agenda_label_color_attribute:
 * @color: (nullable): a colour of the agenda, as "#1a5fb4"
 *
 * Returns: (transfer full) (nullable): an attribute that draws text in @color
 */
PangoAttribute *
agenda_label_color_attribute (const char *color)
{
  GdkRGBA rgba;

  if (color == NULL || !gdk_rgba_parse (&rgba, color))
    return NULL;

  return pango_attr_foreground_new ((guint16) (rgba.red * 65535.0f),
                                    (guint16) (rgba.green * 65535.0f),
                                    (guint16) (rgba.blue * 65535.0f));
}
