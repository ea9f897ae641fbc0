/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-compat.h"

/* Where widgets keep what they say. */
static const char *const properties[] = {
  "title", "subtitle", "description", "heading", "body", "label", "placeholder-text",
  "tooltip-text",
};

static GQuark
name_quark (void)
{
  return g_quark_from_static_string ("agenda-name");
}

/**
 * agenda_compat_set_name:
 * @name: what a screen reader says for @widget
 *
 * Names a widget of a dialog, so that agenda_compat_take_words() finds the name again.
 */
void
agenda_compat_set_name (GtkWidget  *widget,
                        const char *name)
{
  g_object_set_qdata_full (G_OBJECT (widget), name_quark (), g_strdup (name), g_free);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
}

/* Popovers are there or not there as they are needed. */
static GtkWidget *
skip_natives (GtkWidget *widget)
{
  while (widget != NULL && GTK_IS_NATIVE (widget))
    widget = gtk_widget_get_next_sibling (widget);

  return widget;
}

/* What is inside of a text or a label comes and goes with the cursor and the focus. */
static GtkWidget *
get_first_child (GtkWidget *widget)
{
  if (GTK_IS_TEXT (widget) || GTK_IS_LABEL (widget))
    return NULL;

  return skip_natives (gtk_widget_get_first_child (widget));
}

static GtkWidget *
get_next_sibling (GtkWidget *widget)
{
  return skip_natives (gtk_widget_get_next_sibling (widget));
}

static gboolean
have_same_shape (GtkWidget *a,
                 GtkWidget *b)
{
  GtkWidget *child_a, *child_b;

  if (G_OBJECT_TYPE (a) != G_OBJECT_TYPE (b))
    return FALSE;

  child_a = get_first_child (a);
  child_b = get_first_child (b);
  while (child_a != NULL && child_b != NULL && have_same_shape (child_a, child_b))
    {
      child_a = get_next_sibling (child_a);
      child_b = get_next_sibling (child_b);
    }

  return child_a == NULL && child_b == NULL;
}

static void
take_property (GtkWidget  *widget,
               GtkWidget  *from,
               const char *name)
{
  GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (widget), name);
  g_autofree char *words = NULL;
  g_autofree char *before = NULL;

  if (pspec == NULL || pspec->value_type != G_TYPE_STRING
      || (pspec->flags & G_PARAM_READWRITE) != G_PARAM_READWRITE)
    return;

  g_object_get (from, name, &words, NULL);
  g_object_get (widget, name, &before, NULL);
  if (words != NULL && before != NULL && !g_str_equal (words, before))
    g_object_set (widget, name, words, NULL);
}

static void
take (GtkWidget *widget,
      GtkWidget *from)
{
  const char *name = g_object_get_qdata (G_OBJECT (from), name_quark ());
  GtkWidget *child, *child_from;

  for (gsize i = 0; i < G_N_ELEMENTS (properties); i++)
    take_property (widget, from, properties[i]);
  if (name != NULL)
    agenda_compat_set_name (widget, name);

  for (child = get_first_child (widget), child_from = get_first_child (from);
       child != NULL && child_from != NULL;
       child = get_next_sibling (child), child_from = get_next_sibling (child_from))
    take (child, child_from);
}

/**
 * agenda_compat_take_words:
 * @widget: what is on screen
 * @from: the same, made in another language
 *
 * Makes @widget say what @from says, and leaves all else as it is: the page that is open, where it
 * is scrolled, what has the focus, what has been typed. The toolkit's own dialogs translate their
 * words when they are made and never again; this is how theirs follow the language.
 *
 * Returns: whether the two are alike; if not, nothing has changed
 */
gboolean
agenda_compat_take_words (GtkWidget *widget,
                          GtkWidget *from)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget), FALSE);
  g_return_val_if_fail (GTK_IS_WIDGET (from), FALSE);

  if (!have_same_shape (widget, from))
    return FALSE;

  take (widget, from);

  return TRUE;
}
