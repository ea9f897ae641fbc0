/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-application.h"

#include <glib/gi18n-lib.h>

#include "agenda-address.h"
#include "agenda-after-frame.h"
#include "agenda-commands.h"
#include "agenda-command-line.h"
#include "agenda-ui-resources.h"
#include "agenda-window.h"

/**
 * AgendaApplication:
 *
 * One process, one language, one window. It makes the parts and hands them to each other.
 */
struct _AgendaApplication
{
  AdwApplication parent_instance;

  /* borrowed */
  AgendaWindow *window;

  /* owned */
  AgendaLanguage *language;
  AgendaContext *context;
  AgendaOpener *opener;
  GSettings *settings;
  char *desktop_tag;
  gboolean follow_settings;
};

G_DEFINE_FINAL_TYPE (AgendaApplication, agenda_application, ADW_TYPE_APPLICATION)

static void
window_drawn_cb (GtkWidget *window)
{
  agenda_language_warm_up ();
}

static void
ensure_window (AgendaApplication *self)
{
  if (self->window != NULL)
    return;

  self->window = agenda_window_new (GTK_APPLICATION (self), self->context, self->opener,
                                    self->settings);
  g_object_add_weak_pointer (G_OBJECT (self->window), (gpointer *) &self->window);
  agenda_after_frame (GTK_WIDGET (self->window), window_drawn_cb);
}

/* The agenda that was shown last, when nothing else is shown or on its way. */
static void
ensure_agenda (AgendaApplication *self)
{
  if (agenda_context_get_forum (self->context) == NULL && !agenda_opener_is_busy (self->opener))
    {
      g_autofree char *key = g_settings_get_string (self->settings, "agenda");

      agenda_opener_open (self->opener, key);
    }
}

static void
agenda_application_activate (GApplication *application)
{
  AgendaApplication *self = AGENDA_APPLICATION (application);

  ensure_window (self);
  ensure_agenda (self);
  gtk_window_present (GTK_WINDOW (self->window));
}

static void
agenda_application_open (GApplication  *application,
                         GFile        **files,
                         int            n_files,
                         const char    *hint)
{
  AgendaApplication *self = AGENDA_APPLICATION (application);

  ensure_window (self);
  for (int i = 0; i < n_files; i++)
    {
      g_autofree char *uri = g_file_get_uri (files[i]);

      if (agenda_address_is (uri))
        agenda_window_follow_link (self->window, uri);
      else
        agenda_opener_open_file (self->opener, files[i]);
    }
  ensure_agenda (self);
  gtk_window_present (GTK_WINDOW (self->window));
}

/* The actions others may call over the bus go to the window. */
static void
forward_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  AgendaApplication *self = user_data;

  g_application_activate (G_APPLICATION (self));
  g_action_group_activate_action (G_ACTION_GROUP (self->window),
                                  g_action_get_name (G_ACTION (action)), parameter);
}

static void
switch_language_cb (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  AgendaApplication *self = user_data;
  const char *tag = agenda_language_is_chinese (self->language) ? AGENDA_LANGUAGE_ENGLISH
                                                                : AGENDA_LANGUAGE_CHINESE;

  /* Set as well as saved: what is saved already may be another than what this run began with. */
  agenda_language_set_tag (self->language, tag);
  g_settings_set_string (self->settings, "language", tag);
}

static void
quit_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  AgendaApplication *self = user_data;

  if (self->window != NULL)
    agenda_window_save_state (self->window);
  g_application_quit (G_APPLICATION (self));
}

static const GActionEntry actions[] = {
  { "show-forum", forward_cb, NULL, NULL, NULL },
  { "show-session", forward_cb, "s", NULL, NULL },
  { "show-speaker", forward_cb, "s", NULL, NULL },
  { "speakers", forward_cb, NULL, NULL, NULL },
  { "agenda", forward_cb, "s", NULL, NULL },
  { "about", forward_cb, NULL, NULL, NULL },
  { "switch-language", switch_language_cb, NULL, NULL, NULL },
  { "quit", quit_cb, NULL, NULL, NULL },
};

/* What is chosen in the menu and in the preferences: a setting and an action of one name. */
static const char *const chosen_keys[] = { "language", "content-language", "show-both" };

/* The saved choice, or what the desktop asked for when the program started. */
static void
language_chosen_cb (AgendaApplication *self)
{
  g_autofree char *choice = g_settings_get_string (self->settings, "language");

  agenda_language_set_tag (self->language,
                           g_str_equal (choice, "system") ? self->desktop_tag : choice);
}

/* Of the agenda's own texts. */
static void
content_chosen_cb (AgendaApplication *self)
{
  g_autofree char *choice = g_settings_get_string (self->settings, "content-language");

  agenda_language_set_content (self->language, g_str_equal (choice, "interface") ? NULL : choice);
  agenda_language_set_both (self->language, g_settings_get_boolean (self->settings, "show-both"));
}

/* The toolkit names the window's buttons when it lays them out, and only then. */
static void
language_changed_cb (AgendaApplication *self)
{
  GtkSettings *settings = gtk_settings_get_default ();
  g_autofree char *layout = NULL;

  g_object_get (settings, "gtk-decoration-layout", &layout, NULL);
  g_object_set (settings, "gtk-decoration-layout", layout, NULL);
}

static void
set_up_language (AgendaApplication *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (chosen_keys); i++)
    {
      g_autoptr (GAction) action = g_settings_create_action (self->settings, chosen_keys[i]);

      g_action_map_add_action (G_ACTION_MAP (self), action);
    }
  g_signal_connect_object (self->settings, "changed::language", G_CALLBACK (language_chosen_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->settings, "changed::content-language",
                           G_CALLBACK (content_chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->settings, "changed::show-both", G_CALLBACK (content_chosen_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->language, "notify::tag", G_CALLBACK (language_changed_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  if (self->follow_settings)
    language_chosen_cb (self);
  content_chosen_cb (self);
}

/* “Sans” is the toolkit's font where no desktop names one. We ask for fonts in Chinese, lest Han text
 * gets Japanese shapes, and whoever asks for any font at all in Chinese has Latin text in a Chinese
 * font too: fonts for Latin text are named first. */
static void
name_latin_fonts (void)
{
  GtkSettings *settings = gtk_settings_get_default ();
  g_autofree char *font = NULL;
  g_autofree char *named = NULL;

  g_object_get (settings, "gtk-font-name", &font, NULL);
  if (font == NULL || !g_str_has_prefix (font, "Sans"))
    return;

  named = g_strconcat ("Adwaita Sans,Cantarell,Noto Sans,DejaVu Sans,", font, NULL);
  g_object_set (settings, "gtk-font-name", named, NULL);
}

/* Whatever bytes a shell hands us: a link travels to the program that runs as text. */
static gboolean
agenda_application_local_command_line (GApplication   *application,
                                       char         ***arguments,
                                       int            *status)
{
  for (char **argument = *arguments; *argument != NULL; argument++)
    if (agenda_address_is (*argument) && !g_utf8_validate (*argument, -1, NULL))
      {
        char *text = g_utf8_make_valid (*argument, -1);

        g_clear_pointer (argument, g_free);
        *argument = text;
      }

  return G_APPLICATION_CLASS (agenda_application_parent_class)
           ->local_command_line (application, arguments, status);
}

static int
agenda_application_handle_local_options (GApplication *application,
                                         GVariantDict *options)
{
  g_autoptr (GError) error = NULL;

  if (!g_variant_dict_contains (options, "speakers"))
    return -1;

  if (!g_application_register (application, NULL, &error))
    {
      g_printerr ("%s: %s\n", PACKAGE_NAME, error->message);
      return 1;
    }
  g_action_group_activate_action (G_ACTION_GROUP (application), "speakers", NULL);

  return -1;
}

static void
agenda_application_startup (GApplication *application)
{
  AgendaApplication *self = AGENDA_APPLICATION (application);
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "taihe-agenda", "agendas", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (AgendaLibrary) library = NULL;
  g_autofree char *last = NULL;

  g_resources_register (agenda_ui_get_resource ());
  G_APPLICATION_CLASS (agenda_application_parent_class)->startup (application);

  /* The toolkit has bound its own catalogues by now; ours decides which language they are in. */
  agenda_language_bind (self->language);
  gtk_window_set_default_icon_name (APPLICATION_ID);
  name_latin_fonts ();
  /* Prose can be selected; moving into it must not select all of it. */
  g_object_set (gtk_settings_get_default (), "gtk-label-select-on-focus", FALSE, NULL);

  self->settings = g_settings_new (SETTINGS_SCHEMA);
  set_up_language (self);
  g_set_application_name (_("Taihe Agenda"));

  library = agenda_library_new (folder);
  self->context = agenda_context_new (self->language);
  self->opener = agenda_opener_new (self->context, library);
  last = g_settings_get_string (self->settings, "agenda");
  agenda_opener_set_fallback (self->opener, last);

  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  agenda_commands_set_accels (GTK_APPLICATION (self));
}

static void
agenda_application_shutdown (GApplication *application)
{
  AgendaApplication *self = AGENDA_APPLICATION (application);
  GList *windows;

  /* Windows hold on to their application, and quitting alone does not end them. */
  while ((windows = gtk_application_get_windows (GTK_APPLICATION (self))) != NULL)
    gtk_window_destroy (windows->data);

  /* What was opened last shall be there at the next start. */
  while (agenda_opener_is_keeping (self->opener))
    g_main_context_iteration (NULL, TRUE);

  /* They listen to the settings, which others hold too, and would speak to a group that is gone. */
  for (gsize i = 0; i < G_N_ELEMENTS (chosen_keys); i++)
    g_action_map_remove_action (G_ACTION_MAP (self), chosen_keys[i]);

  G_APPLICATION_CLASS (agenda_application_parent_class)->shutdown (application);
}

static void
agenda_application_dispose (GObject *object)
{
  AgendaApplication *self = AGENDA_APPLICATION (object);

  g_clear_weak_pointer (&self->window);
  g_clear_object (&self->opener);
  g_clear_object (&self->context);
  g_clear_object (&self->settings);
  g_clear_object (&self->language);
  g_clear_pointer (&self->desktop_tag, g_free);

  G_OBJECT_CLASS (agenda_application_parent_class)->dispose (object);
}

static void
agenda_application_class_init (AgendaApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = agenda_application_dispose;
  application_class->local_command_line = agenda_application_local_command_line;
  application_class->handle_local_options = agenda_application_handle_local_options;
  application_class->startup = agenda_application_startup;
  application_class->activate = agenda_application_activate;
  application_class->open = agenda_application_open;
  application_class->shutdown = agenda_application_shutdown;
}

static void
agenda_application_init (AgendaApplication *self)
{
}

/**
 * agenda_application_new:
 * @language: the language of the process
 * @desktop_tag: the language the desktop asks for
 * @follow_settings: whether the saved choice of language counts in this run
 *
 * Returns: (transfer full): the application
 */
AgendaApplication *
agenda_application_new (AgendaLanguage *language,
                        const char     *desktop_tag,
                        gboolean        follow_settings)
{
  AgendaApplication *self;

  g_return_val_if_fail (AGENDA_IS_LANGUAGE (language), NULL);

  self = g_object_new (AGENDA_TYPE_APPLICATION,
                       "application-id", APPLICATION_ID,
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       "resource-base-path", RESOURCE_PATH,
                       NULL);
  self->language = g_object_ref (language);
  self->desktop_tag = g_strdup (desktop_tag);
  self->follow_settings = follow_settings;
  agenda_command_line_describe (G_APPLICATION (self));

  return self;
}
