/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-window-private.h"

#include <glib/gi18n-lib.h>

#include "agenda-commands.h"
#include "agenda-compat.h"
#include "agenda-preferences.h"

/* One that is open, and what it is made of: codes and arguments, not words. */
typedef struct
{
  AgendaWindow *window;         /* borrowed */
  GtkWidget *dialog;            /* borrowed: it tells when it goes */
  const AgendaDialogFuncs *funcs;
  gpointer arguments;
} OpenDialog;

static void
dialog_gone_cb (gpointer  user_data,
                GObject  *dialog)
{
  OpenDialog *open = user_data;

  open->dialog = NULL;
  g_ptr_array_remove (open->window->dialogs, open);
}

static void
watch_dialog (OpenDialog *open,
              GtkWidget  *dialog)
{
  if (open->dialog != NULL)
    g_object_weak_unref (G_OBJECT (open->dialog), dialog_gone_cb, open);
  open->dialog = dialog;
  if (open->dialog != NULL)
    g_object_weak_ref (G_OBJECT (open->dialog), dialog_gone_cb, open);
}

static void
open_dialog_free (gpointer data)
{
  OpenDialog *open = data;

  watch_dialog (open, NULL);
  if (open->funcs->free != NULL)
    open->funcs->free (open->arguments);
  g_free (open);
}

/**
 * agenda_window_open_dialog:
 * @funcs: static; what makes the dialog
 * @arguments: (nullable) (transfer full): what @funcs make it from
 *
 * Opens a dialog that changes with the language as long as it is open.
 */
void
agenda_window_open_dialog (AgendaWindow            *self,
                           const AgendaDialogFuncs *funcs,
                           gpointer                 arguments)
{
  OpenDialog *open = g_new0 (OpenDialog, 1);

  open->window = self;
  open->funcs = funcs;
  open->arguments = arguments;
  watch_dialog (open, funcs->create (self, arguments));
  if (self->dialogs == NULL)
    self->dialogs = g_ptr_array_new_with_free_func (open_dialog_free);
  g_ptr_array_add (self->dialogs, open);
  agenda_compat_present (open->dialog, GTK_WINDOW (self));
}

/* The dialog stays, with all that has been done in it, and takes the words of another one. */
static void
say_dialog (AgendaWindow *self,
            OpenDialog   *open)
{
  GtkWidget *before = open->dialog;
  GtkWidget *fresh = open->funcs->create (self, open->arguments);

  if (agenda_compat_take_words (before, fresh))
    {
      agenda_compat_discard (fresh);
      return;
    }

  g_debug ("A dialog has taken another shape and is replaced");
  watch_dialog (open, fresh);
  agenda_compat_present (fresh, GTK_WINDOW (self));
  agenda_compat_discard (before);
}

/**
 * agenda_window_update_dialogs:
 *
 * Says the dialogs that are open again: the language has changed.
 */
void
agenda_window_update_dialogs (AgendaWindow *self)
{
  for (guint i = 0; self->dialogs != NULL && i < self->dialogs->len; i++)
    {
      OpenDialog *open = g_ptr_array_index (self->dialogs, i);

      if (open->funcs->say != NULL)
        open->funcs->say (open->dialog);
      else
        say_dialog (self, open);
    }
}

static GtkWidget *
create_shortcuts (AgendaWindow *self,
                  gpointer      arguments)
{
  return agenda_commands_create_shortcuts (GTK_WINDOW (self));
}

/* The keys of every command. */
const AgendaDialogFuncs agenda_window_shortcuts = { .create = create_shortcuts };

static GtkWidget *
create_about (AgendaWindow *self,
              gpointer      arguments)
{
  g_autofree char *name = g_strconcat (_("Taihe Agenda"), APPLICATION_NAME_SUFFIX, NULL);
  const char *developers = _("The Taihe Agenda developers");
  /* Translators: put your name here, one a line, with <address> behind it if you like */
  const char *translators = _("translator-credits");
  gboolean translated = !g_str_equal (translators, "translator-credits");
  const AgendaAbout about = {
    .application_id = APPLICATION_ID,
    .name = name,
    .version = PACKAGE_VERSION,
    .developer = developers,
    .comments = _("The agenda of the Taihe Civilizations Forum in Chinese and English"),
    .website = HOMEPAGE,
    /* The toolkit leaves the translators out of the original language, but here both languages are
     * at hand, and the dialog takes the words of the other one only if it has the same parts. */
    .translators = translated ? translators : developers,
  };

  return agenda_compat_create_about (GTK_WINDOW (self), &about);
}

/* Who made the application. */
const AgendaDialogFuncs agenda_window_about = { .create = create_about };

static GtkWidget *
create_preferences (AgendaWindow *self,
                    gpointer      arguments)
{
  return agenda_compat_create_content (
    GTK_WINDOW (self), _("Preferences"),
    agenda_preferences_new (agenda_context_get_language (self->context)));
}

static void
say_preferences (GtkWidget *dialog)
{
  agenda_compat_set_title (dialog, _("Preferences"));
}

/* What a delegate may choose; it follows the language itself. */
const AgendaDialogFuncs agenda_window_preferences = {
  .create = create_preferences,
  .say = say_preferences,
};
