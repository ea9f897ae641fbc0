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

/* The title that a header bar has if it is given none: that of what it is in, which one that was
 * never shown is not yet in. */
static gboolean
is_title_of_bar (GtkWidget *widget)
{
  GtkWidget *bar = gtk_widget_get_ancestor (widget, ADW_TYPE_HEADER_BAR);

  return bar != NULL && adw_header_bar_get_title_widget (ADW_HEADER_BAR (bar)) == NULL
         && GTK_IS_LABEL (widget) && gtk_widget_has_css_class (widget, "title");
}

/* Popovers are there or not there as they are needed, and the buttons that a header bar makes for
 * itself as it is on screen; their types are private. The toolkit names those anew with the
 * decoration layout and the titles of the pages. */
static gboolean
comes_and_goes (GtkWidget *widget)
{
  const char *type = G_OBJECT_TYPE_NAME (widget);

  return GTK_IS_NATIVE (widget) || GTK_IS_WINDOW_CONTROLS (widget)
         || g_str_equal (type, "AdwSheetControls") || g_str_equal (type, "AdwBackButton")
         || is_title_of_bar (widget);
}

#if ADW_CHECK_VERSION (1, 4, 0)
static int
compare_pages (gconstpointer a,
               gconstpointer b)
{
  return g_strcmp0 (adw_navigation_page_get_tag (*(AdwNavigationPage *const *) a),
                    adw_navigation_page_get_tag (*(AdwNavigationPage *const *) b));
}
#endif

/* What is in a widget, in an order that does not change as it is used. What is inside of a text or
 * a label comes and goes with the cursor and the focus. */
static GPtrArray *
list_children (GtkWidget *widget)
{
  GPtrArray *children = g_ptr_array_new ();

  if (GTK_IS_TEXT (widget) || GTK_IS_LABEL (widget))
    return children;

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
#if ADW_CHECK_VERSION (1, 4, 0)
      /* Shadows are among the pages. */
      if (ADW_IS_NAVIGATION_VIEW (widget) && !ADW_IS_NAVIGATION_PAGE (child))
        continue;
#endif
      if (!comes_and_goes (child))
        g_ptr_array_add (children, child);
    }
#if ADW_CHECK_VERSION (1, 4, 0)
  /* The page that is gone to is raised above the others. */
  if (ADW_IS_NAVIGATION_VIEW (widget))
    g_ptr_array_sort (children, compare_pages);
#endif

  return children;
}

static gboolean
have_same_shape (GtkWidget *a,
                 GtkWidget *b)
{
  g_autoptr (GPtrArray) of_a = NULL;
  g_autoptr (GPtrArray) of_b = NULL;

  if (G_OBJECT_TYPE (a) != G_OBJECT_TYPE (b))
    return FALSE;

  of_a = list_children (a);
  of_b = list_children (b);
  if (of_a->len != of_b->len)
    return FALSE;

  for (guint i = 0; i < of_a->len; i++)
    if (!have_same_shape (g_ptr_array_index (of_a, i), g_ptr_array_index (of_b, i)))
      return FALSE;

  return TRUE;
}

static void
take_property (gpointer    object,
               gpointer    from,
               const char *name)
{
  GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (object), name);
  g_autofree char *words = NULL;
  g_autofree char *before = NULL;

  if (pspec == NULL || pspec->value_type != G_TYPE_STRING
      || (pspec->flags & G_PARAM_READWRITE) != G_PARAM_READWRITE)
    return;

  g_object_get (from, name, &words, NULL);
  g_object_get (object, name, &before, NULL);
  if (words != NULL && before != NULL && !g_str_equal (words, before))
    g_object_set (object, name, words, NULL);
}

static void
take_own (GtkWidget *widget,
          GtkWidget *from)
{
  const char *name = g_object_get_qdata (G_OBJECT (from), name_quark ());

  for (gsize i = 0; i < G_N_ELEMENTS (properties); i++)
    take_property (widget, from, properties[i]);
  if (name != NULL)
    agenda_compat_set_name (widget, name);
}

static void
take (GtkWidget *widget,
      GtkWidget *from)
{
  g_autoptr (GPtrArray) children = NULL;
  g_autoptr (GPtrArray) others = NULL;

  take_own (widget, from);

  children = list_children (widget);
  others = list_children (from);
  for (guint i = 0; i < MIN (children->len, others->len); i++)
    {
      GtkWidget *child = g_ptr_array_index (children, i);
      GtkWidget *other = g_ptr_array_index (others, i);

      take (child, other);
      /* The page of a stack is a node of its own for a screen reader. */
      if (GTK_IS_STACK (widget))
        take_property (gtk_stack_get_page (GTK_STACK (widget), child),
                       gtk_stack_get_page (GTK_STACK (from), other), "title");
    }
}

/* What a dialog says by itself, rather than in the widgets that it shows. */
static void
take_of_dialog (GtkWidget *dialog,
                GtkWidget *from)
{
  take_own (dialog, from);
#if ADW_CHECK_VERSION (1, 5, 0)
  if (ADW_IS_ALERT_DIALOG (dialog))
    adw_alert_dialog_set_response_label (
      ADW_ALERT_DIALOG (dialog), "close",
      adw_alert_dialog_get_response_label (ADW_ALERT_DIALOG (from), "close"));
#endif
}

/* A dialog that is presented has the toolkit's sheet around what it shows. */
static GtkWidget *
get_content (GtkWidget *widget)
{
#if ADW_CHECK_VERSION (1, 5, 0)
  if (ADW_IS_DIALOG (widget))
    return adw_dialog_get_child (ADW_DIALOG (widget));
#endif

  return widget;
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

  if (!have_same_shape (get_content (widget), get_content (from)))
    return FALSE;

  if (get_content (widget) != widget)
    take_of_dialog (widget, from);
  take (get_content (widget), get_content (from));

  return TRUE;
}
