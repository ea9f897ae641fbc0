/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-parallel-text.h"

#include "agenda-label.h"
#include "agenda-words.h"

/* How narrow a text may become before the two stand one after the other, in pixels. */
#define LEAST_COLUMN 240
#define COLUMN_SPACING 24
#define ROW_SPACING 12

/* How narrow it may become at all, in characters: what may break anywhere is laid out letter by
 * letter to learn that, unless it is told. */
#define LEAST_CHARS 8

/**
 * AgendaParallelText:
 *
 * A text of the agenda that runs to sentences, in one language or in both: side by side where
 * there is room for two columns, else one after the other. It hides when there is no text.
 */
struct _AgendaParallelText
{
  GtkWidget parent_instance;

  /* children */
  GtkWidget *first;
  GtkWidget *second;            /* hidden while there is one language to show */
};

G_DEFINE_FINAL_TYPE (AgendaParallelText, agenda_parallel_text, GTK_TYPE_WIDGET)

static gboolean
has_second (AgendaParallelText *self)
{
  return gtk_widget_get_visible (self->second);
}

static gboolean
stands_beside (AgendaParallelText *self,
               int                 width)
{
  return has_second (self) && width >= 2 * LEAST_COLUMN + COLUMN_SPACING;
}

static int
measure_height (GtkWidget *label,
                int        width)
{
  int height;

  gtk_widget_measure (label, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);

  return height;
}

static int
measure_heights (AgendaParallelText *self,
                 int                 width)
{
  int column = (width - COLUMN_SPACING) / 2;

  if (!has_second (self))
    return measure_height (self->first, width);
  if (stands_beside (self, width))
    return MAX (measure_height (self->first, column), measure_height (self->second, column));

  return measure_height (self->first, width) + ROW_SPACING + measure_height (self->second, width);
}

static void
measure_widths (AgendaParallelText *self,
                int                *minimum,
                int                *natural)
{
  int second_minimum, second_natural;

  gtk_widget_measure (self->first, GTK_ORIENTATION_HORIZONTAL, -1, minimum, natural,
                      NULL, NULL);
  if (!has_second (self))
    return;

  gtk_widget_measure (self->second, GTK_ORIENTATION_HORIZONTAL, -1, &second_minimum,
                      &second_natural, NULL, NULL);
  *minimum = MAX (*minimum, second_minimum);
  *natural = *natural + COLUMN_SPACING + second_natural;
}

static void
agenda_parallel_text_measure (GtkWidget      *widget,
                              GtkOrientation  orientation,
                              int             for_size,
                              int            *minimum,
                              int            *natural,
                              int            *minimum_baseline,
                              int            *natural_baseline)
{
  AgendaParallelText *self = AGENDA_PARALLEL_TEXT (widget);
  int least, width;

  *minimum_baseline = *natural_baseline = -1;
  measure_widths (self, &least, &width);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = least;
      *natural = width;
    }
  else
    {
      *minimum = *natural = measure_heights (self, for_size < 0 ? width : MAX (for_size, least));
    }
}

static void
agenda_parallel_text_size_allocate (GtkWidget *widget,
                                    int        width,
                                    int        height,
                                    int        baseline)
{
  AgendaParallelText *self = AGENDA_PARALLEL_TEXT (widget);
  GtkAllocation first = { 0, 0, width, height };
  GtkAllocation second = first;

  if (stands_beside (self, width))
    {
      first.width = second.width = (width - COLUMN_SPACING) / 2;
      second.x = width - second.width;
    }
  else if (has_second (self))
    {
      first.height = measure_height (self->first, width);
      second.y = first.height + ROW_SPACING;
      second.height = height - second.y;
    }

  gtk_widget_size_allocate (self->first, &first, -1);
  if (has_second (self))
    gtk_widget_size_allocate (self->second, &second, -1);
}

static GtkSizeRequestMode
agenda_parallel_text_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
agenda_parallel_text_dispose (GObject *object)
{
  AgendaParallelText *self = AGENDA_PARALLEL_TEXT (object);

  g_clear_pointer (&self->first, gtk_widget_unparent);
  g_clear_pointer (&self->second, gtk_widget_unparent);

  G_OBJECT_CLASS (agenda_parallel_text_parent_class)->dispose (object);
}

static void
agenda_parallel_text_class_init (AgendaParallelTextClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = agenda_parallel_text_dispose;
  widget_class->measure = agenda_parallel_text_measure;
  widget_class->size_allocate = agenda_parallel_text_size_allocate;
  widget_class->get_request_mode = agenda_parallel_text_get_request_mode;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "parallel-text");
}

static GtkWidget *
add_label (AgendaParallelText *self)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "selectable", TRUE,
                                   "width-chars", LEAST_CHARS,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0,
                                   "yalign", 0.0,
                                   NULL);

  gtk_widget_set_parent (label, GTK_WIDGET (self));

  return label;
}

static void
agenda_parallel_text_init (AgendaParallelText *self)
{
  self->first = add_label (self);
  self->second = add_label (self);
  gtk_widget_add_css_class (self->second, "second");
  gtk_widget_set_visible (self->second, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * agenda_parallel_text_new:
 *
 * Returns: (transfer floating): no text yet, hidden for now
 */
GtkWidget *
agenda_parallel_text_new (void)
{
  return g_object_new (AGENDA_TYPE_PARALLEL_TEXT, NULL);
}

/**
 * agenda_parallel_text_set_text:
 * @text: (nullable): the text
 * @language: the language that is on
 *
 * Shows @text in the language of the content, and in the other one too while both are to be shown.
 * To be called again when that changes.
 */
void
agenda_parallel_text_set_text (AgendaParallelText *self,
                               AgendaText         *text,
                               AgendaLanguage     *language)
{
  g_autofree char *second = NULL;

  g_return_if_fail (AGENDA_IS_PARALLEL_TEXT (self));
  g_return_if_fail (AGENDA_IS_LANGUAGE (language));

  second = agenda_words_second_text (text, language);
  agenda_label_set_text (GTK_LABEL (self->first), text, language);
  agenda_label_set_text (GTK_LABEL (self->second), second != NULL ? text : NULL,
                         second != NULL ? agenda_language_get_second (language) : language);
  gtk_widget_set_visible (GTK_WIDGET (self), gtk_widget_get_visible (self->first));
}

/**
 * agenda_parallel_text_get_first:
 *
 * Returns: (transfer none): what is shown in the language of the content
 */
const char *
agenda_parallel_text_get_first (AgendaParallelText *self)
{
  g_return_val_if_fail (AGENDA_IS_PARALLEL_TEXT (self), NULL);

  return gtk_label_get_text (GTK_LABEL (self->first));
}

/**
 * agenda_parallel_text_get_second:
 *
 * Returns: (transfer none) (nullable): what is shown in the other language
 */
const char *
agenda_parallel_text_get_second (AgendaParallelText *self)
{
  g_return_val_if_fail (AGENDA_IS_PARALLEL_TEXT (self), NULL);

  return has_second (self) ? gtk_label_get_text (GTK_LABEL (self->second)) : NULL;
}
