/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-application.h"

#include <glib/gi18n-lib.h>

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
};

G_DEFINE_FINAL_TYPE (AgendaApplication, agenda_application, ADW_TYPE_APPLICATION)

static void
ensure_window (AgendaApplication *self)
{
  if (self->window != NULL)
    return;

  self->window = agenda_window_new (GTK_APPLICATION (self), self->context, self->opener,
                                    self->settings);
  g_object_add_weak_pointer (G_OBJECT (self->window), (gpointer *) &self->window);
}

static void
agenda_application_activate (GApplication *application)
{
  AgendaApplication *self = AGENDA_APPLICATION (application);

  ensure_window (self);
  if (agenda_context_get_forum (self->context) == NULL && !agenda_opener_is_busy (self->opener))
    {
      g_autofree char *key = g_settings_get_string (self->settings, "agenda");

      agenda_opener_open (self->opener, key);
    }
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
    agenda_opener_open_file (self->opener, files[i]);
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
  { "agenda", forward_cb, "s", NULL, NULL },
  { "about", forward_cb, NULL, NULL, NULL },
  { "quit", quit_cb, NULL, NULL, NULL },
};

static void
agenda_application_startup (GApplication *application)
{
  AgendaApplication *self = AGENDA_APPLICATION (application);
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "taihe-agenda", "agendas", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (AgendaLibrary) library = NULL;

  g_resources_register (agenda_ui_get_resource ());
  G_APPLICATION_CLASS (agenda_application_parent_class)->startup (application);

  /* The toolkit has bound its own catalogues by now; ours decides which language they are in. */
  agenda_language_bind (self->language);
  agenda_language_warm_up ();
  gtk_window_set_default_icon_name (APPLICATION_ID);
  /* Prose can be selected; moving into it must not select all of it. */
  g_object_set (gtk_settings_get_default (), "gtk-label-select-on-focus", FALSE, NULL);
  g_set_application_name (_("Taihe Agenda"));

  library = agenda_library_new (folder);
  self->settings = g_settings_new (SETTINGS_SCHEMA);
  self->context = agenda_context_new (self->language);
  self->opener = agenda_opener_new (self->context, library);

  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  agenda_commands_set_accels (GTK_APPLICATION (self));
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

  G_OBJECT_CLASS (agenda_application_parent_class)->dispose (object);
}

static void
agenda_application_class_init (AgendaApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = agenda_application_dispose;
  application_class->startup = agenda_application_startup;
  application_class->activate = agenda_application_activate;
  application_class->open = agenda_application_open;
}

static void
agenda_application_init (AgendaApplication *self)
{
}

/**
 * agenda_application_new:
 * @language: the language of the process
 *
 * Returns: (transfer full): the application
 */
AgendaApplication *
agenda_application_new (AgendaLanguage *language)
{
  AgendaApplication *self;

  g_return_val_if_fail (AGENDA_IS_LANGUAGE (language), NULL);

  self = g_object_new (AGENDA_TYPE_APPLICATION,
                       "application-id", APPLICATION_ID,
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       "resource-base-path", RESOURCE_PATH,
                       NULL);
  self->language = g_object_ref (language);
  agenda_command_line_describe (G_APPLICATION (self));

  return self;
}
