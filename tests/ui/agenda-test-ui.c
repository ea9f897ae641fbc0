/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-test-ui.h"

#include "agenda-compat.h"
#include "agenda-ui-resources.h"

static AgendaLanguage *test_language;

/**
 * agenda_test_ui_init:
 *
 * Begins a test program of the interface in the order of main(): the environment, the display, the
 * language, which is English until a test wants another.
 */
void
agenda_test_ui_init (int    *argc,
                     char ***argv)
{
  agenda_language_prepare_process ();
  gtk_disable_setlocale ();
  agenda_test_init (argc, argv);
  agenda_test_init_display ();

  /* As the application does. What is selected is also offered to all programs on the display, which
   * ask for it, and one that ends meanwhile leaves the answer lying. */
  g_object_set (gtk_settings_get_default (), "gtk-label-select-on-focus", FALSE, NULL);

  g_resources_register (agenda_ui_get_resource ());
  test_language = agenda_language_new (g_getenv ("TAIHE_AGENDA_LOCALEDIR"),
                                       AGENDA_LANGUAGE_ENGLISH);
  agenda_language_bind (test_language);
}

/**
 * agenda_test_language:
 *
 * Returns: (transfer none): the language of the process
 */
AgendaLanguage *
agenda_test_language (void)
{
  return test_language;
}

/**
 * agenda_test_set_language:
 *
 * Switches the language and lets what follows from it happen.
 */
void
agenda_test_set_language (const char *tag)
{
  agenda_language_set_tag (test_language, tag);
  agenda_test_settle ();
}

/**
 * agenda_test_context_new:
 * @forum: (transfer full) (nullable): the forum that is open
 *
 * Returns: (transfer full): a context in English
 */
AgendaContext *
agenda_test_context_new (AgendaForum *forum)
{
  g_autoptr (AgendaForum) owned = forum;
  AgendaContext *context = agenda_context_new (test_language);

  agenda_test_set_language (AGENDA_LANGUAGE_ENGLISH);
  agenda_context_set_forum (context, owned);

  return context;
}

/**
 * agenda_test_present:
 * @child: (transfer floating): what to show
 *
 * Returns: (transfer none): a window of the given size with @child on screen
 */
GtkWidget *
agenda_test_present (GtkWidget *child,
                     int        width,
                     int        height)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_set_child (GTK_WINDOW (window), child);
  gtk_window_present (GTK_WINDOW (window));
  agenda_test_wait_mapped (child);

  return window;
}

/**
 * agenda_test_close:
 * @window: of agenda_test_present()
 *
 * Destroys @window and what it shows.
 */
void
agenda_test_close (GtkWidget *window)
{
  gtk_window_destroy (GTK_WINDOW (window));
  agenda_test_settle ();
}

/**
 * agenda_test_get_dialog:
 * @parent: a window
 *
 * Returns: (transfer none) (nullable): the dialog over @parent: a window of its own, or with newer
 *   toolkits a widget inside @parent
 */
GtkWidget *
agenda_test_get_dialog (GtkWidget *parent)
{
  GListModel *toplevels = gtk_window_get_toplevels ();
  g_autoptr (GtkWidget) dialog = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr (GtkWindow) toplevel = g_list_model_get_item (toplevels, i);

      if (gtk_window_get_transient_for (toplevel) == GTK_WINDOW (parent))
        return GTK_WIDGET (toplevel);
    }

  if (g_object_class_find_property (G_OBJECT_GET_CLASS (parent), "visible-dialog") != NULL)
    g_object_get (parent, "visible-dialog", &dialog, NULL);

  return dialog;
}

/**
 * agenda_test_close_dialog:
 * @parent: a window
 *
 * Closes the dialog over @parent, if there is one.
 */
void
agenda_test_close_dialog (GtkWidget *parent)
{
  GtkWidget *dialog = agenda_test_get_dialog (parent);

  if (dialog == NULL)
    return;

  agenda_compat_discard (dialog);
  agenda_test_settle ();
}

static gboolean
count_tick_cb (GtkWidget     *widget,
               GdkFrameClock *clock,
               gpointer       user_data)
{
  guint *n_ticks = user_data;

  ++*n_ticks;
  return G_SOURCE_CONTINUE;
}

static gboolean
have_drawn (gpointer user_data)
{
  guint *n_ticks = user_data;

  return *n_ticks >= 3;
}

/**
 * agenda_test_wait_drawn:
 * @widget: what is on screen
 *
 * Waits until what has been changed is laid out and drawn. A frame begins with a tick, so that the
 * third tells of two whole ones.
 */
void
agenda_test_wait_drawn (GtkWidget *widget)
{
  guint n_ticks = 0;
  guint id = gtk_widget_add_tick_callback (widget, count_tick_cb, &n_ticks, NULL);

  g_assert_true (agenda_test_wait_until (have_drawn, &n_ticks, AGENDA_TEST_DEADLINE_MS));
  gtk_widget_remove_tick_callback (widget, id);
  agenda_test_settle ();
}

typedef struct
{
  char *text;
  gboolean done;
} Pasted;

static void
pasted_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  Pasted *pasted = user_data;
  g_autoptr (GError) error = NULL;

  pasted->text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, &error);
  g_assert_no_error (error);
  pasted->done = TRUE;
}

static gboolean
is_pasted (gpointer user_data)
{
  return ((Pasted *) user_data)->done;
}

/**
 * agenda_test_dup_clipboard:
 *
 * Returns: (transfer full) (nullable): the text on the clipboard of @widget
 */
char *
agenda_test_dup_clipboard (GtkWidget *widget)
{
  Pasted pasted = { NULL, FALSE };

  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (widget), NULL, pasted_cb, &pasted);
  g_assert_true (agenda_test_wait_until (is_pasted, &pasted, AGENDA_TEST_DEADLINE_MS));

  return pasted.text;
}

/**
 * agenda_test_count_widgets:
 *
 * Returns: how many widgets there are from @root downwards
 */
guint
agenda_test_count_widgets (GtkWidget *root)
{
  guint count = 1;

  for (GtkWidget *child = gtk_widget_get_first_child (root);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    count += agenda_test_count_widgets (child);

  return count;
}

/**
 * agenda_test_is_shown:
 * @widget: (nullable): a widget that agenda_test_find_label() found, or did not
 *
 * Returns: whether there is a @widget and neither it nor a parent of it is hidden
 */
gboolean
agenda_test_is_shown (GtkWidget *widget)
{
  for (GtkWidget *each = widget; each != NULL; each = gtk_widget_get_parent (each))
    if (!gtk_widget_get_visible (each))
      return FALSE;

  return widget != NULL;
}
