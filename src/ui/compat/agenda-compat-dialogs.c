/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-compat.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  GtkWindow *parent;            /* owned: it is the one that the answer is for */
  AgendaFileChosenFunc chosen;
  gpointer user_data;
} ChooseData;

static void
deliver (ChooseData *data,
         GFile      *file)
{
  /* The window may have been closed over the dialog. */
  if (file != NULL && gtk_widget_get_realized (GTK_WIDGET (data->parent)))
    data->chosen (file, data->user_data);
  g_clear_object (&data->parent);
  g_free (data);
}

#if GTK_CHECK_VERSION (4, 10, 0)
static void
file_chosen_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, NULL);

  deliver (user_data, file);
}
#else
static void
file_responded_cb (GtkNativeDialog *dialog,
                   int              response,
                   gpointer         user_data)
{
  g_autoptr (GFile) file = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));

  deliver (user_data, file);
  gtk_native_dialog_destroy (dialog);
  g_object_unref (dialog);
}
#endif

/**
 * agenda_compat_choose_file:
 * @title: the dialog's title
 * @filter: what to offer
 * @chosen: called with the file, and not at all when the delegate thinks better of it
 * @user_data: for @chosen; must live as long as @parent
 *
 * Asks for a file to open, through the portal where there is one.
 */
void
agenda_compat_choose_file (GtkWindow            *parent,
                           const char           *title,
                           GtkFileFilter        *filter,
                           AgendaFileChosenFunc  chosen,
                           gpointer              user_data)
{
  ChooseData *data = g_new0 (ChooseData, 1);

  data->parent = g_object_ref (parent);
  data->chosen = chosen;
  data->user_data = user_data;

#if GTK_CHECK_VERSION (4, 10, 0)
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);

  g_list_store_append (filters, filter);
  gtk_file_dialog_set_title (dialog, title);
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_open (dialog, parent, NULL, file_chosen_cb, data);
#else
  GtkFileChooserNative *dialog =
    gtk_file_chooser_native_new (title, parent, GTK_FILE_CHOOSER_ACTION_OPEN, NULL, NULL);

  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), filter);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_signal_connect (dialog, "response", G_CALLBACK (file_responded_cb), data);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
#endif
}

#if ADW_CHECK_VERSION (1, 5, 0)
/* The dialog has its heading twice, large and on one line, and smaller for when that is too wide;
 * it measures the large one at any width, and GTK complains. One that may wrap takes any width. */
static void
let_heading_wrap (GtkWidget  *widget,
                  const char *heading)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (GTK_IS_LABEL (child) && g_str_equal (gtk_label_get_text (GTK_LABEL (child)), heading))
        {
          gtk_label_set_wrap (GTK_LABEL (child), TRUE);
          gtk_label_set_wrap_mode (GTK_LABEL (child), PANGO_WRAP_WORD_CHAR);
        }
      else
        let_heading_wrap (child, heading);
    }
}
#endif

/**
 * agenda_compat_create_message:
 *
 * Tells something the delegate must not miss, with a button that closes it.
 *
 * Returns: (transfer none): the dialog, for agenda_compat_present()
 */
GtkWidget *
agenda_compat_create_message (GtkWindow  *parent,
                              const char *heading,
                              const char *body)
{
#if ADW_CHECK_VERSION (1, 5, 0)
  AdwDialog *dialog = adw_alert_dialog_new (heading, body);

  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _("Close"));
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "close");
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "close");
  let_heading_wrap (adw_dialog_get_child (dialog), heading);
#else
  GtkWidget *dialog = adw_message_dialog_new (parent, heading, body);

  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _("Close"));
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "close");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "close");
  agenda_compat_set_name (dialog, heading);
#endif

  return GTK_WIDGET (dialog);
}

#if !ADW_CHECK_VERSION (1, 5, 0)
static gboolean
escape_pressed_cb (GtkWidget *widget,
                   GVariant  *arguments,
                   gpointer   user_data)
{
  gtk_window_close (GTK_WINDOW (widget));
  return GDK_EVENT_STOP;
}
#endif

/**
 * agenda_compat_create_content:
 * @title: of the dialog
 * @content: (transfer floating): what it shows
 *
 * Makes a dialog with a header bar.
 *
 * Returns: (transfer none): the dialog, for agenda_compat_present()
 */
GtkWidget *
agenda_compat_create_content (GtkWindow  *parent,
                              const char *title,
                              GtkWidget  *content)
{
#if ADW_CHECK_VERSION (1, 5, 0)
  AdwDialog *dialog = adw_dialog_new ();
  GtkWidget *view = adw_toolbar_view_new ();

  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), content);
  adw_dialog_set_content_width (dialog, 640);
  adw_dialog_set_content_height (dialog, 480);
  adw_dialog_set_child (dialog, view);
#else
  GtkWidget *dialog = adw_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (keys),
    gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0),
                      gtk_callback_action_new (escape_pressed_cb, NULL, NULL)));
  gtk_widget_add_controller (dialog, keys);
  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_widget_set_vexpand (content, TRUE);
  gtk_box_append (GTK_BOX (box), content);
  gtk_window_set_default_size (GTK_WINDOW (dialog), 640, 480);
  gtk_window_set_transient_for (GTK_WINDOW (dialog), parent);
  gtk_window_set_modal (GTK_WINDOW (dialog), TRUE);
  adw_window_set_content (ADW_WINDOW (dialog), box);
#endif
  agenda_compat_set_title (GTK_WIDGET (dialog), title);

  return GTK_WIDGET (dialog);
}

/**
 * agenda_compat_set_title:
 * @dialog: one of agenda_compat_create_content()
 */
void
agenda_compat_set_title (GtkWidget  *dialog,
                         const char *title)
{
#if ADW_CHECK_VERSION (1, 5, 0)
  adw_dialog_set_title (ADW_DIALOG (dialog), title);
#else
  gtk_window_set_title (GTK_WINDOW (dialog), title);
  agenda_compat_set_name (dialog, title);
#endif
}

/* The dialog would open it with our environment, and the browser would take our language. */
static gboolean
about_link_activated_cb (GtkWidget  *dialog,
                         const char *url,
                         GtkWidget  *parent)
{
  gtk_widget_activate_action (parent, "win.open-link", "s", url);

  return GDK_EVENT_STOP;
}

/**
 * agenda_compat_create_about:
 *
 * Says who made the application.
 *
 * Returns: (transfer none): the dialog, for agenda_compat_present()
 */
GtkWidget *
agenda_compat_create_about (GtkWindow         *parent,
                            const AgendaAbout *about)
{
  const char *developers[] = { about->developer, NULL };
#if ADW_CHECK_VERSION (1, 5, 0)
  AdwDialog *dialog = adw_about_dialog_new ();
#else
  GtkWidget *dialog = adw_about_window_new ();

  gtk_window_set_transient_for (GTK_WINDOW (dialog), parent);
  gtk_window_set_modal (GTK_WINDOW (dialog), TRUE);
#endif

  g_object_set (dialog,
                "application-icon", about->application_id,
                "application-name", about->name,
                "comments", about->comments,
                "developer-name", about->developer,
                "developers", developers,
                "license-type", GTK_LICENSE_GPL_3_0,
                "translator-credits", about->translators,
                "version", about->version,
                "website", about->website,
                NULL);
  g_signal_connect_object (dialog, "activate-link", G_CALLBACK (about_link_activated_cb), parent,
                           0);

  return GTK_WIDGET (dialog);
}

/**
 * agenda_compat_present:
 * @dialog: one that a function of this folder has made for @parent
 */
void
agenda_compat_present (GtkWidget *dialog,
                       GtkWindow *parent)
{
#if ADW_CHECK_VERSION (1, 5, 0)
  if (ADW_IS_DIALOG (dialog))
    {
      adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (parent));
      return;
    }
#endif
  /* The keys and the actions of the application count in there too. */
  gtk_window_set_application (GTK_WINDOW (dialog), gtk_window_get_application (parent));
  gtk_window_present (GTK_WINDOW (dialog));
}

/**
 * agenda_compat_discard:
 * @dialog: one that a function of this folder has made, presented or not
 *
 * Closes a dialog at once and lets go of it.
 */
void
agenda_compat_discard (GtkWidget *dialog)
{
#if ADW_CHECK_VERSION (1, 5, 0)
  if (ADW_IS_DIALOG (dialog))
    {
      if (gtk_widget_get_parent (dialog) != NULL)
        adw_dialog_force_close (ADW_DIALOG (dialog));
      else
        g_object_unref (g_object_ref_sink (dialog));
      return;
    }
#endif
  gtk_window_destroy (GTK_WINDOW (dialog));
}
