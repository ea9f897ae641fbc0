/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-window-private.h"

#include <glib/gi18n-lib.h>

#include "agenda-compat.h"

static void
show_forum_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  agenda_window_visit (user_data, AGENDA_PLACE_FORUM, NULL, TRUE);
}

static void
show_session_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  agenda_window_visit (user_data, AGENDA_PLACE_SESSION, g_variant_get_string (parameter, NULL),
                       TRUE);
}

static void
show_speaker_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  agenda_window_visit (user_data, AGENDA_PLACE_SPEAKER, g_variant_get_string (parameter, NULL),
                       TRUE);
}

static void
show_list_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  AgendaWindow *self = user_data;
  const char *view = adw_view_stack_get_visible_child_name (agenda_shell_get_views (self->shell));

  agenda_shell_set_show_detail (self->shell, FALSE);
  agenda_item_list_focus (g_strcmp0 (view, "speakers") == 0
                            ? agenda_speaker_list_get_items (self->speaker_list)
                            : agenda_session_list_get_items (self->session_list));
}

static void
back_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  AgendaWindow *self = user_data;

  agenda_window_go_to (self, agenda_history_go_back (self->history));
  agenda_shell_set_show_detail (self->shell, TRUE);
}

static void
forward_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  AgendaWindow *self = user_data;

  agenda_window_go_to (self, agenda_history_go_forward (self->history));
  agenda_shell_set_show_detail (self->shell, TRUE);
}

static void
view_changed_cb (GSimpleAction *action,
                 GVariant      *value,
                 gpointer       user_data)
{
  AgendaWindow *self = user_data;
  AdwViewStack *views = agenda_shell_get_views (self->shell);
  const char *name = g_variant_get_string (value, NULL);

  /* Setting the view sets the state. */
  if (adw_view_stack_get_child_by_name (views, name) != NULL)
    {
      adw_view_stack_set_visible_child_name (views, name);
      agenda_shell_set_show_detail (self->shell, FALSE);
    }
}

static void
day_changed_cb (GSimpleAction *action,
                GVariant      *value,
                gpointer       user_data)
{
  AgendaWindow *self = user_data;

  /* Setting the day sets the state. */
  agenda_session_list_set_day (self->session_list, g_variant_get_uint32 (value));
}

static void
nth_day_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  AgendaWindow *self = user_data;
  AgendaForum *forum = agenda_context_get_forum (self->context);
  GListModel *sessions = forum != NULL ? agenda_forum_get_sessions (forum) : NULL;
  int wanted = g_variant_get_int32 (parameter);
  guint32 day = AGENDA_ALL_DAYS;
  int n_days = 0;

  for (guint i = 0; sessions != NULL && n_days < wanted; i++)
    {
      g_autoptr (AgendaSession) session = g_list_model_get_item (sessions, i);

      /* There are fewer days than that. */
      if (session == NULL)
        return;

      if (agenda_when_get_julian (agenda_session_get_when (session)) != day)
        {
          day = agenda_when_get_julian (agenda_session_get_when (session));
          n_days++;
        }
    }

  adw_view_stack_set_visible_child_name (agenda_shell_get_views (self->shell), "agenda");
  agenda_session_list_set_day (self->session_list, day);
  agenda_shell_set_show_detail (self->shell, FALSE);
}

static void
agenda_changed_cb (GSimpleAction *action,
                   GVariant      *value,
                   gpointer       user_data)
{
  AgendaWindow *self = user_data;
  const char *key = g_variant_get_string (value, NULL);

  /* The state follows when the agenda is open; to choose it again changes nothing. */
  if (agenda_opener_is_busy (self->opener)
      || g_strcmp0 (key, agenda_opener_get_key (self->opener)) != 0)
    agenda_opener_open (self->opener, key);
}

static void
file_chosen_cb (GFile    *file,
                gpointer  user_data)
{
  AgendaWindow *self = user_data;

  agenda_opener_open_file (self->opener, file);
}

static void
open_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _("Agenda files"));
  gtk_file_filter_add_pattern (filter, "*.json");
  agenda_compat_choose_file (GTK_WINDOW (user_data), _("Open Agenda"), filter, file_chosen_cb,
                             user_data);
}

static void
link_opened_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (AgendaWindow) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!g_app_info_launch_default_for_uri_finish (result, &error))
    {
      g_message ("A link could not be opened: %s", error->message);
      agenda_window_toast (self, N_("The link could not be opened."));
    }
}

static void
open_link_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  AgendaWindow *self = user_data;
  const char *url = g_variant_get_string (parameter, NULL);
  GdkDisplay *display = gtk_widget_get_display (GTK_WIDGET (self));
  g_autoptr (GdkAppLaunchContext) context = gdk_display_get_app_launch_context (display);

  if (!agenda_link_is_allowed (url))
    return;

  /* A browser must not start in the language we switched ourselves to. */
  agenda_language_restore_environment (G_APP_LAUNCH_CONTEXT (context));
  g_app_info_launch_default_for_uri_async (url, G_APP_LAUNCH_CONTEXT (context), NULL,
                                           link_opened_cb, g_object_ref (self));
}

static void
speakers_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  AgendaWindow *self = user_data;

  self->view_chosen = TRUE;
  g_action_group_change_action_state (G_ACTION_GROUP (self), "view",
                                      g_variant_new_string ("speakers"));
}

static void
copy_link_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  agenda_window_copy_link (user_data);
}

static void
copy_text_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  agenda_window_copy_text (user_data);
}

static void
problems_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  agenda_window_open_dialog (user_data, &agenda_window_problems, NULL);
}

static void
shortcuts_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  agenda_window_open_dialog (user_data, &agenda_window_shortcuts, NULL);
}

static void
about_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  agenda_window_open_dialog (user_data, &agenda_window_about, NULL);
}

static void
preferences_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  agenda_window_open_dialog (user_data, &agenda_window_preferences, NULL);
}

static const GActionEntry actions[] = {
  { "show-forum", show_forum_cb, NULL, NULL, NULL },
  { "show-session", show_session_cb, "s", NULL, NULL },
  { "show-speaker", show_speaker_cb, "s", NULL, NULL },
  { "show-list", show_list_cb, NULL, NULL, NULL },
  { "back", back_cb, NULL, NULL, NULL },
  { "forward", forward_cb, NULL, NULL, NULL },
  { "view", NULL, "s", "'agenda'", view_changed_cb },
  { "day", NULL, "u", "uint32 0", day_changed_cb },
  { "nth-day", nth_day_cb, "i", NULL, NULL },
  { "agenda", NULL, "s", "''", agenda_changed_cb },
  { "open", open_cb, NULL, NULL, NULL },
  { "open-link", open_link_cb, "s", NULL, NULL },
  { "speakers", speakers_cb, NULL, NULL, NULL },
  { "copy-link", copy_link_cb, NULL, NULL, NULL },
  { "copy-text", copy_text_cb, NULL, NULL, NULL },
  { "problems", problems_cb, NULL, NULL, NULL },
  { "preferences", preferences_cb, NULL, NULL, NULL },
  { "shortcuts", shortcuts_cb, NULL, NULL, NULL },
  { "about", about_cb, NULL, NULL, NULL },
};

static GSimpleAction *
get_action (AgendaWindow *self,
            const char   *name)
{
  return G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self), name));
}

/**
 * agenda_window_add_actions:
 *
 * Gives the window its actions.
 */
void
agenda_window_add_actions (AgendaWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}

/**
 * agenda_window_sync_actions:
 *
 * Makes the actions' states and whether they can be used agree with what the window shows.
 */
void
agenda_window_sync_actions (AgendaWindow *self)
{
  const char *view = adw_view_stack_get_visible_child_name (agenda_shell_get_views (self->shell));
  const char *key = agenda_opener_get_key (self->opener);
  const AgendaPlace *place = agenda_history_get_current (self->history);
  gboolean shared = place != NULL && place->kind != AGENDA_PLACE_FORUM;

  g_simple_action_set_enabled (get_action (self, "copy-link"), shared);
  g_simple_action_set_enabled (get_action (self, "copy-text"), shared);
  gtk_widget_set_visible (GTK_WIDGET (agenda_shell_get_share_button (self->shell)), shared);
  g_simple_action_set_enabled (get_action (self, "back"),
                               agenda_history_get_can_go_back (self->history));
  g_simple_action_set_enabled (get_action (self, "forward"),
                               agenda_history_get_can_go_forward (self->history));
  if (view != NULL)
    g_simple_action_set_state (get_action (self, "view"), g_variant_new_string (view));
  g_simple_action_set_state (get_action (self, "day"),
                             g_variant_new_uint32 (
                               agenda_session_list_get_day (self->session_list)));
  g_simple_action_set_state (get_action (self, "agenda"),
                             g_variant_new_string (key != NULL ? key : ""));
}
