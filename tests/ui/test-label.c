/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-label.h"

#include "agenda-test-ui.h"

static GtkLabel *
make_label (void)
{
  return GTK_LABEL (g_object_ref_sink (gtk_label_new (NULL)));
}

/* The name of the language that the glyphs at @index are chosen by. */
static char *
language_at (GtkLabel *label,
             int       index)
{
  PangoAttrIterator *iter = pango_attr_list_get_iterator (gtk_label_get_attributes (label));
  char *name = NULL;
  int start, end;

  do
    {
      PangoAttribute *attribute = pango_attr_iterator_get (iter, PANGO_ATTR_LANGUAGE);

      pango_attr_iterator_range (iter, &start, &end);
      if (start <= index && index < end && attribute != NULL)
        name = g_strdup (pango_language_to_string (((PangoAttrLanguage *) attribute)->value));
    }
  while (name == NULL && pango_attr_iterator_next (iter));
  pango_attr_iterator_destroy (iter);

  return name;
}

static void
assert_language (GtkLabel   *label,
                 const char *expected)
{
  g_autofree char *name = language_at (label, 0);

  g_assert_cmpstr (name, ==, expected);
}

static void
test_language (void)
{
  g_autoptr (GtkLabel) label = make_label ();
  g_autoptr (AgendaText) text = agenda_text_new_single ("zh-Hans", "骨干");

  agenda_text_add (text, "en", "Core", FALSE);

  agenda_test_set_language ("en");
  agenda_label_set_text (label, text, agenda_test_language ());
  g_assert_cmpstr (gtk_label_get_text (label), ==, "Core");
  assert_language (label, "en");

  agenda_test_set_language ("zh-Hans");
  agenda_label_set_text (label, text, agenda_test_language ());
  g_assert_cmpstr (gtk_label_get_text (label), ==, "骨干");
  assert_language (label, "zh-cn");
}

static void
test_traditional (void)
{
  g_autoptr (GtkLabel) label = make_label ();
  g_autoptr (AgendaText) text = agenda_text_new_single ("zh-Hant", "議程");

  agenda_test_set_language ("zh-Hans");
  agenda_label_set_text (label, text, agenda_test_language ());
  g_assert_cmpstr (gtk_label_get_text (label), ==, "議程");
  assert_language (label, "zh-tw");
}

/* The family that the first character of @label is drawn with. */
static char *
get_family (GtkLabel *label)
{
  PangoLayoutLine *line = pango_layout_get_line_readonly (gtk_label_get_layout (label), 0);
  PangoLayoutRun *run = line->runs->data;
  PangoFontDescription *font = pango_font_describe (run->item->analysis.font);
  char *family = g_strdup (pango_font_description_get_family (font));

  pango_font_description_free (font);

  return family;
}

/* These are written otherwise in Japan, and so are the fonts that have all of them in one file. */
static void
test_glyphs (void)
{
  const char *const strings[] = { "直", "骨", "曜", "角" };

  for (gsize i = 0; i < G_N_ELEMENTS (strings); i++)
    {
      g_autoptr (GtkLabel) label = make_label ();
      g_autoptr (AgendaText) text = agenda_text_new_single ("en", strings[i]);
      g_autofree char *plain = NULL;
      g_autofree char *marked = NULL;

      /* Words of the interface, and Chinese within a text that is in English. */
      agenda_label_set_string (label, strings[i]);
      plain = get_family (label);
      agenda_label_set_text (label, text, agenda_test_language ());
      marked = get_family (label);
      if (strstr (plain, "CJK") == NULL)
        {
          g_test_skip ("the font for Chinese has no glyphs of other countries");
          return;
        }
      g_assert_true (g_str_has_suffix (plain, "CJK SC"));
      g_assert_true (g_str_has_suffix (marked, "CJK SC"));
    }
}

/* A text that is missing in the language that is on is not passed off as being in it. */
static void
test_fallback (void)
{
  g_autoptr (GtkLabel) label = make_label ();
  g_autoptr (AgendaText) text = agenda_text_new_single ("zh-Hans", "议程");
  g_autofree char *marked = NULL;

  agenda_test_set_language ("en");
  agenda_label_set_text (label, text, agenda_test_language ());
  g_assert_cmpstr (gtk_label_get_text (label), ==, "议程 [Chinese]");
  assert_language (label, "zh-cn");

  marked = agenda_text_dup_marked (text, agenda_test_language ());
  g_assert_cmpstr (marked, ==, "议程 [Chinese]");

  agenda_test_set_language ("zh-Hans");
  agenda_label_set_text (label, text, agenda_test_language ());
  g_assert_cmpstr (gtk_label_get_text (label), ==, "议程");
}

/* The mark is smaller than the text, which keeps its size, whatever blanks end it. */
static void
test_mark_is_small (void)
{
  const char *strings[] = { "议程", "议程 \n" };

  agenda_test_set_language ("en");
  for (gsize i = 0; i < G_N_ELEMENTS (strings); i++)
    {
      g_autoptr (GtkLabel) label = make_label ();
      g_autoptr (AgendaText) text = agenda_text_new_single ("zh-Hans", strings[i]);
      g_autoptr (GSList) attributes = NULL;
      guint n_scales = 0;

      agenda_label_set_text (label, text, agenda_test_language ());
      attributes = pango_attr_list_get_attributes (gtk_label_get_attributes (label));
      for (GSList *link = attributes; link != NULL; link = link->next)
        {
          PangoAttribute *attribute = link->data;

          if (attribute->klass->type == PANGO_ATTR_SCALE)
            {
              g_assert_cmpuint (attribute->start_index, ==, strlen ("议程"));
              n_scales++;
            }
          pango_attribute_destroy (attribute);
        }
      g_assert_cmpuint (n_scales, ==, 1);
    }
}

static void
test_verbatim (void)
{
  g_autoptr (GtkLabel) label = make_label ();
  g_autoptr (AgendaText) text = agenda_text_new_single ("en", "<b>Tea</b> & _Talk");

  agenda_test_set_language ("en");
  agenda_label_set_text (label, text, agenda_test_language ());
  g_assert_cmpstr (gtk_label_get_text (label), ==, "<b>Tea</b> & _Talk");
  g_assert_false (gtk_label_get_use_markup (label));

  agenda_label_set_string (label, "a < b & c");
  g_assert_cmpstr (gtk_label_get_text (label), ==, "a < b & c");
}

static void
test_nothing (void)
{
  g_autoptr (GtkLabel) label = make_label ();
  g_autoptr (AgendaText) text = agenda_text_new_single ("en", "Tea");

  agenda_test_set_language ("en");
  agenda_label_set_text (label, text, agenda_test_language ());
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (label)));
  agenda_label_set_text (label, NULL, agenda_test_language ());
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (label)));
  g_assert_cmpstr (gtk_label_get_text (label), ==, "");

  agenda_label_set_string (label, "Tea");
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (label)));
  agenda_label_set_string (label, "");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (label)));
  agenda_label_set_string (label, NULL);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (label)));
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

  g_test_add_func ("/ui/label/language", test_language);
  g_test_add_func ("/ui/label/traditional", test_traditional);
  g_test_add_func ("/ui/label/glyphs", test_glyphs);
  g_test_add_func ("/ui/label/fallback", test_fallback);
  g_test_add_func ("/ui/label/mark-is-small", test_mark_is_small);
  g_test_add_func ("/ui/label/verbatim", test_verbatim);
  g_test_add_func ("/ui/label/nothing", test_nothing);

  return g_test_run ();
}
