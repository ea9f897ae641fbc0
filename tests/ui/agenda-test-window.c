/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-test-window.h"

#include "agenda-session-list.h"
#include "agenda-speaker-list.h"

static void
forget_settings (GSettings *settings)
{
  g_autoptr (GSettingsSchema) schema = NULL;
  g_auto (GStrv) keys = NULL;

  g_object_get (settings, "settings-schema", &schema, NULL);
  keys = g_settings_schema_list_keys (schema);
  for (guint i = 0; keys[i] != NULL; i++)
    g_settings_reset (settings, keys[i]);
}

static void
make_window (AgendaTestWindow *self)
{
  self->context = agenda_test_context_new (NULL);
  self->opener = agenda_test_opener_new (self->context);
  self->window = g_object_ref (agenda_window_new (NULL, self->context, self->opener,
                                                  self->settings));
  gtk_window_present (GTK_WINDOW (self->window));
  agenda_test_wait_mapped (GTK_WIDGET (self->window));
}

/* Every part goes with the window, or it is held on to by another. */
static void
drop_window (AgendaTestWindow *self)
{
  agenda_test_close_dialog (GTK_WIDGET (self->window));
  gtk_window_destroy (GTK_WINDOW (self->window));
  agenda_test_assert_finalized (self->window);
  agenda_test_assert_finalized (self->opener);
  agenda_test_assert_finalized (self->context);
}

/**
 * agenda_test_window_set_up:
 * @name: (nullable): a file in tests/ui to open, %NULL for none
 *
 * Presents a window with nothing remembered.
 */
void
agenda_test_window_set_up (AgendaTestWindow *self,
                           gconstpointer     name)
{
  self->settings = g_settings_new (SETTINGS_SCHEMA);
  forget_settings (self->settings);
  make_window (self);
  if (name != NULL)
    agenda_test_opener_open_file (self->opener, name);
}

void
agenda_test_window_tear_down (AgendaTestWindow *self,
                              gconstpointer     name)
{
  drop_window (self);
  g_clear_object (&self->settings);
}

/**
 * agenda_test_window_reopen:
 *
 * Closes the window as a person does, and starts again with what was remembered.
 */
void
agenda_test_window_reopen (AgendaTestWindow *self)
{
  g_autofree char *key = NULL;

  gtk_window_close (GTK_WINDOW (self->window));
  agenda_test_settle ();
  drop_window (self);

  make_window (self);
  key = g_settings_get_string (self->settings, "agenda");
  agenda_test_opener_open (self->opener, key);
}

/**
 * agenda_test_window_activate:
 * @action: as g_action_parse_detailed_name() takes it, without the prefix
 */
void
agenda_test_window_activate (AgendaTestWindow *self,
                             const char       *action)
{
  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;
  g_autoptr (GError) error = NULL;

  g_action_parse_detailed_name (action, &name, &target, &error);
  g_assert_no_error (error);
  g_assert_true (g_action_group_has_action (G_ACTION_GROUP (self->window), name));
  g_action_group_activate_action (G_ACTION_GROUP (self->window), name, target);
}

/**
 * agenda_test_window_can:
 *
 * Returns: whether @action is enabled
 */
gboolean
agenda_test_window_can (AgendaTestWindow *self,
                        const char       *action)
{
  return g_action_group_get_action_enabled (G_ACTION_GROUP (self->window), action);
}

/**
 * agenda_test_window_dup_state:
 *
 * Returns: (transfer full): the state of @action, printed
 */
char *
agenda_test_window_dup_state (AgendaTestWindow *self,
                              const char       *action)
{
  g_autoptr (GVariant) state =
    g_action_group_get_action_state (G_ACTION_GROUP (self->window), action);

  g_assert_nonnull (state);

  return g_variant_print (state, FALSE);
}

/**
 * agenda_test_window_reads:
 *
 * Returns: whether a label on screen reads @text
 */
gboolean
agenda_test_window_reads (AgendaTestWindow *self,
                          const char       *text)
{
  GtkWidget *root = GTK_WIDGET (self->window);
  GtkWidget *label;

  for (guint i = 0; (label = agenda_test_find_widget (root, GTK_TYPE_LABEL, i)) != NULL; i++)
    if (gtk_widget_get_mapped (label)
        && g_str_equal (gtk_label_get_text (GTK_LABEL (label)), text))
      return TRUE;

  return FALSE;
}

/**
 * agenda_test_window_find:
 *
 * Returns: (transfer none): the first widget of a type
 */
gpointer
agenda_test_window_find (AgendaTestWindow *self,
                         GType             type)
{
  GtkWidget *found = agenda_test_find_widget (GTK_WIDGET (self->window), type, 0);

  g_assert_nonnull (found);

  return found;
}

/**
 * agenda_test_window_get_sessions:
 *
 * Returns: (transfer none): the list of the sessions
 */
AgendaItemList *
agenda_test_window_get_sessions (AgendaTestWindow *self)
{
  return agenda_session_list_get_items (agenda_test_window_find (self, AGENDA_TYPE_SESSION_LIST));
}

/**
 * agenda_test_window_get_speakers:
 *
 * Returns: (transfer none): the list of the speakers
 */
AgendaItemList *
agenda_test_window_get_speakers (AgendaTestWindow *self)
{
  return agenda_speaker_list_get_items (agenda_test_window_find (self, AGENDA_TYPE_SPEAKER_LIST));
}
