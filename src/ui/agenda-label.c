/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-label.h"

#include <string.h>

#include "agenda-words.h"

/* How strongly a mark or a second language is drawn. */
#define LESSER_ALPHA 0xa000

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
 * Gets @text in the language of the content. When it is missing there, another language is given
 * with that language's mark behind it, never silently.
 *
 * Returns: (transfer full) (nullable): the text, or %NULL if there is none
 */
char *
agenda_text_dup_marked (AgendaText     *text,
                        AgendaLanguage *language)
{
  return agenda_words_text (text, language, AGENDA_MARK_FALLBACK);
}

static void
insert_at (PangoAttrList  *attributes,
           PangoAttribute *attribute,
           gsize           start,
           gsize           end)
{
  attribute->start_index = (guint) start;
  attribute->end_index = (guint) end;
  pango_attr_list_insert (attributes, attribute);
}

/* What stands behind or under a text and is not as important. */
static void
make_lesser (PangoAttrList *attributes,
             gsize          start,
             gsize          end)
{
  insert_at (attributes, pango_attr_scale_new (PANGO_SCALE_SMALL), start, end);
  insert_at (attributes, pango_attr_foreground_alpha_new (LESSER_ALPHA), start, end);
}

/* Puts the same in another language on a line under @first. */
static void
add_second (GtkLabel       *label,
            PangoAttrList  *attributes,
            const char     *first,
            const char     *second,
            AgendaLanguage *voice)
{
  gsize start = strlen (first);
  g_autofree char *lines = g_strconcat (first, "\n", second, NULL);

  gtk_label_set_text (label, lines);
  insert_at (attributes, language_attribute (agenda_language_get_tag (voice)), start,
             PANGO_ATTR_INDEX_TO_TEXT_END);
  insert_at (attributes, pango_attr_weight_new (PANGO_WEIGHT_NORMAL), start,
             PANGO_ATTR_INDEX_TO_TEXT_END);
  make_lesser (attributes, start, PANGO_ATTR_INDEX_TO_TEXT_END);
}

static void
set_text (GtkLabel       *label,
          AgendaText     *text,
          AgendaLanguage *language,
          const char     *second)
{
  const char *found = NULL;
  const char *string = agenda_text_get (text, agenda_language_get_content_tag (language), &found);
  g_autofree char *marked = agenda_text_dup_marked (text, language);
  g_autofree char *plain = NULL;
  g_autoptr (PangoAttrList) attributes = NULL;

  agenda_label_set_string (label, marked);
  if (string == NULL)
    return;

  attributes = pango_attr_list_new ();
  insert_at (attributes, language_attribute (found), 0,
             second != NULL ? strlen (marked) : PANGO_ATTR_INDEX_TO_TEXT_END);
  /* The mark stands behind the last word. */
  plain = g_strchomp (g_strdup (string));
  if (strlen (marked) > strlen (plain))
    make_lesser (attributes, strlen (plain), strlen (marked));
  if (second != NULL)
    add_second (label, attributes, marked, second, agenda_language_get_second (language));
  gtk_label_set_attributes (label, attributes);
}

/**
 * agenda_label_set_text:
 * @text: (nullable): the text; the label hides when there is none
 * @language: the language that is on
 *
 * Shows @text in the language of the content, drawn with the glyphs of the language it really is
 * in, and with a small mark when that is another one.
 */
void
agenda_label_set_text (GtkLabel       *label,
                       AgendaText     *text,
                       AgendaLanguage *language)
{
  g_return_if_fail (GTK_IS_LABEL (label));
  g_return_if_fail (AGENDA_IS_LANGUAGE (language));

  set_text (label, text, language, NULL);
}

/**
 * agenda_label_set_both:
 * @text: (nullable): the text; the label hides when there is none
 * @language: the language that is on
 *
 * Is agenda_label_set_text(), with the other language on a smaller line under it while both are to
 * be shown.
 */
void
agenda_label_set_both (GtkLabel       *label,
                       AgendaText     *text,
                       AgendaLanguage *language)
{
  g_autofree char *second = NULL;

  g_return_if_fail (GTK_IS_LABEL (label));
  g_return_if_fail (AGENDA_IS_LANGUAGE (language));

  second = agenda_words_second_text (text, language);
  set_text (label, text, language, second);
}

/**
 * agenda_label_set_day:
 * @day: (nullable): a day; the label hides when there is none
 * @language: the language that is on
 *
 * Shows @day with its weekday and year, and in the other language too while both are to be shown.
 */
void
agenda_label_set_day (GtkLabel       *label,
                      const GDate    *day,
                      AgendaLanguage *language)
{
  AgendaLanguage *voice;
  g_autofree char *first = NULL;
  g_autoptr (PangoAttrList) attributes = NULL;

  g_return_if_fail (GTK_IS_LABEL (label));
  g_return_if_fail (AGENDA_IS_LANGUAGE (language));

  if (day != NULL)
    first = agenda_language_format_day_long (language, day);
  agenda_label_set_string (label, first);

  voice = agenda_language_get_second_dates (language);
  if (first != NULL && voice != NULL)
    {
      g_autofree char *second = agenda_language_format_day_long (voice, day);

      attributes = pango_attr_list_new ();
      add_second (label, attributes, first, second, voice);
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
