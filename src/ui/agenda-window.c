/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-window-private.h"

#include <stdio.h>

#include <glib/gi18n-lib.h>

/**
 * AgendaWindow:
 *
 * The main window: a list of sessions or speakers beside the page of the one that is chosen. It
 * holds the history of the pages, and the way between lists and pages; what can be done is in
 * agenda-window-actions.c.
 */
G_DEFINE_FINAL_TYPE (AgendaWindow, agenda_window, ADW_TYPE_APPLICATION_WINDOW)

static void
toast_dismissed_cb (AgendaWindow *self,
                    AdwToast     *toast)
{
  g_ptr_array_remove (self->toasts_shown, toast);
}

static void
say_toast (AdwToast *toast)
{
  const char *message = g_object_get_data (G_OBJECT (toast), "agenda-message");
  g_autofree char *escaped = g_markup_escape_text (_(message), -1);

  adw_toast_set_title (toast, escaped);
}

/**
 * agenda_window_toast:
 * @message: (transfer none): a sentence of the sources, marked with N_()
 *
 * Says something in passing, in the language that is on and in one that is switched to.
 */
void
agenda_window_toast (AgendaWindow *self,
                     const char   *message)
{
  AdwToast *toast = adw_toast_new ("");

  g_object_set_data (G_OBJECT (toast), "agenda-message", (gpointer) message);
  say_toast (toast);
  g_signal_connect_object (toast, "dismissed", G_CALLBACK (toast_dismissed_cb), self,
                           G_CONNECT_SWAPPED);
  g_ptr_array_add (self->toasts_shown, g_object_ref (toast));
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
update_titles (AgendaWindow *self)
{
  AgendaForum *forum = agenda_context_get_forum (self->context);
  const char *tag = agenda_language_get_content_tag (agenda_context_get_language (self->context));
  const char *title = forum != NULL ? agenda_text_get (agenda_forum_get_title (forum), tag, NULL)
                                    : NULL;
  g_autofree char *name = g_strconcat (_("Taihe Agenda"), APPLICATION_NAME_SUFFIX, NULL);
  g_autofree char *detail = agenda_detail_pane_dup_title (self->detail);

  gtk_window_set_title (GTK_WINDOW (self), title != NULL ? title : name);
  agenda_shell_set_title (self->shell, title != NULL ? title : name);
  agenda_shell_set_detail_title (self->shell, detail);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, title != NULL ? title : name,
                                  -1);
}

/* The lists choose what the page shows, when they have it. */
static void
choose_in_list (AgendaWindow      *self,
                const AgendaPlace *place)
{
  AgendaForum *forum = agenda_context_get_forum (self->context);
  AgendaItemList *sessions = agenda_session_list_get_items (self->session_list);
  AgendaItemList *speakers = agenda_speaker_list_get_items (self->speaker_list);

  agenda_item_list_set_selected (sessions,
                                 place->kind == AGENDA_PLACE_SESSION
                                   ? agenda_forum_get_session (forum, place->id) : NULL);
  agenda_item_list_set_selected (speakers,
                                 place->kind == AGENDA_PLACE_SPEAKER
                                   ? agenda_forum_get_speaker (forum, place->id) : NULL);
}

/**
 * agenda_window_go_to:
 * @place: (nullable): where the history leads
 *
 * Shows a place without a visit of its own.
 */
void
agenda_window_go_to (AgendaWindow      *self,
                     const AgendaPlace *place)
{
  if (place == NULL || !agenda_detail_pane_show (self->detail, place))
    return;

  self->navigating = TRUE;
  choose_in_list (self, place);
  self->navigating = FALSE;
  update_titles (self);
  agenda_window_sync_actions (self);
}

/**
 * agenda_window_visit:
 * @id: (nullable): whose page
 * @slide: whether to show the page too when there is room for one pane only
 *
 * Shows a page and remembers it in the history. Says so when the agenda has no such page; before
 * there is an agenda, waits for it.
 */
void
agenda_window_visit (AgendaWindow    *self,
                     AgendaPlaceKind  kind,
                     const char      *id,
                     gboolean         slide)
{
  AgendaForum *forum = agenda_context_get_forum (self->context);
  gboolean known = TRUE;

  if (forum == NULL)
    {
      agenda_window_want (self, kind, id, NULL);
      return;
    }

  if (kind == AGENDA_PLACE_SESSION)
    known = agenda_forum_get_session (forum, id) != NULL;
  else if (kind == AGENDA_PLACE_SPEAKER)
    known = agenda_forum_get_speaker (forum, id) != NULL;
  if (!known)
    {
      agenda_window_toast (self, kind == AGENDA_PLACE_SESSION
                                   ? N_("This agenda has no such session.")
                                   : N_("This agenda has no such speaker."));
      return;
    }

  agenda_history_visit (self->history, kind, id);
  agenda_window_go_to (self, agenda_history_get_current (self->history));
  if (slide)
    agenda_shell_set_show_detail (self->shell, TRUE);
}

static void
session_selected_cb (AgendaWindow *self)
{
  AgendaSession *session =
    agenda_item_list_get_selected (agenda_session_list_get_items (self->session_list));

  if (!self->navigating && session != NULL)
    agenda_window_visit (self, AGENDA_PLACE_SESSION, agenda_session_get_id (session), FALSE);
}

static void
speaker_selected_cb (AgendaWindow *self)
{
  AgendaSpeaker *speaker =
    agenda_item_list_get_selected (agenda_speaker_list_get_items (self->speaker_list));

  if (!self->navigating && speaker != NULL)
    agenda_window_visit (self, AGENDA_PLACE_SPEAKER, agenda_speaker_get_id (speaker), FALSE);
}

static void
session_activated_cb (AgendaWindow  *self,
                      AgendaSession *session)
{
  agenda_window_visit (self, AGENDA_PLACE_SESSION, agenda_session_get_id (session), TRUE);
}

static void
speaker_activated_cb (AgendaWindow  *self,
                      AgendaSpeaker *speaker)
{
  agenda_window_visit (self, AGENDA_PLACE_SPEAKER, agenda_speaker_get_id (speaker), TRUE);
}

static void
language_changed_cb (AgendaWindow *self)
{
  adw_view_stack_page_set_title (self->agenda_view, _("Agenda"));
  adw_view_stack_page_set_title (self->speakers_view, _("Speakers"));
  agenda_window_update_menu (self);
  agenda_window_update_banner (self);
  agenda_window_update_dialogs (self);
  for (guint i = 0; i < self->toasts_shown->len; i++)
    say_toast (g_ptr_array_index (self->toasts_shown, i));
  update_titles (self);
}

static gboolean
has_day (AgendaForum *forum,
         guint32      julian)
{
  GListModel *sessions = agenda_forum_get_sessions (forum);

  for (guint i = 0; i < g_list_model_get_n_items (sessions); i++)
    {
      g_autoptr (AgendaSession) session = g_list_model_get_item (sessions, i);

      if (agenda_when_get_julian (agenda_session_get_when (session)) == julian)
        return TRUE;
    }

  return FALSE;
}

/* Once, for the agenda that was open when the window was last closed. */
static void
restore_state (AgendaWindow *self)
{
  AgendaForum *forum = agenda_context_get_forum (self->context);
  g_autofree char *view = g_settings_get_string (self->settings, "view");
  g_autofree char *day = g_settings_get_string (self->settings, "day");
  g_autofree char *session = g_settings_get_string (self->settings, "session");
  g_autofree char *speaker = g_settings_get_string (self->settings, "speaker");
  int year, month, mday;

  if (!self->view_chosen)
    adw_view_stack_set_visible_child_name (agenda_shell_get_views (self->shell), view);
  if (sscanf (day, "%4d-%2d-%2d", &year, &month, &mday) == 3
      && g_date_valid_dmy (mday, month, year))
    {
      GDate date;

      g_date_clear (&date, 1);
      g_date_set_dmy (&date, mday, month, year);
      if (has_day (forum, g_date_get_julian (&date)))
        agenda_session_list_set_day (self->session_list, g_date_get_julian (&date));
    }
  if (agenda_forum_get_session (forum, session) != NULL)
    agenda_window_visit (self, AGENDA_PLACE_SESSION, session, FALSE);
  else if (agenda_forum_get_speaker (forum, speaker) != NULL)
    agenda_window_visit (self, AGENDA_PLACE_SPEAKER, speaker, FALSE);
}

static void
opened_cb (AgendaWindow *self)
{
  const char *key = agenda_opener_get_key (self->opener);
  g_autofree char *last = g_settings_get_string (self->settings, "agenda");

  agenda_history_clear (self->history);
  agenda_window_visit (self, AGENDA_PLACE_FORUM, NULL, FALSE);
  agenda_shell_set_show_detail (self->shell, FALSE);
  if (!self->restored && g_str_equal (last, key))
    restore_state (self);
  self->restored = TRUE;
  agenda_window_settle (self);

  g_settings_set_string (self->settings, "agenda", key);
  agenda_window_update_banner (self);
  update_titles (self);
  agenda_window_sync_actions (self);
}

static void
refused_cb (AgendaWindow *self,
            const char   *name,
            GPtrArray    *problems)
{
  agenda_window_show_refusal (self, name, problems);
  if (agenda_context_get_forum (self->context) != NULL)
    agenda_window_settle (self);
  agenda_window_sync_actions (self);
}

static void
not_kept_cb (AgendaWindow *self)
{
  agenda_window_toast (self, N_("The agenda is open, but could not be saved for the next start."));
}

static gboolean
files_dropped_cb (AgendaWindow *self,
                  const GValue *value)
{
  GdkFileList *list = g_value_get_boxed (value);
  g_autoptr (GSList) files = gdk_file_list_get_files (list);

  for (GSList *file = files; file != NULL; file = file->next)
    agenda_opener_open_file (self->opener, file->data);

  return files != NULL;
}

/**
 * agenda_window_save_state:
 *
 * Keeps the window's size, view and place for the next start.
 */
void
agenda_window_save_state (AgendaWindow *self)
{
  const AgendaPlace *place = agenda_history_get_current (self->history);
  const char *view = adw_view_stack_get_visible_child_name (agenda_shell_get_views (self->shell));
  guint32 julian = agenda_session_list_get_day (self->session_list);
  g_autofree char *day = g_strdup ("");
  int width, height;

  if (julian != AGENDA_ALL_DAYS)
    {
      GDate date;

      g_date_clear (&date, 1);
      g_date_set_julian (&date, julian);
      g_clear_pointer (&day, g_free);
      day = g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (&date), g_date_get_month (&date),
                             g_date_get_day (&date));
    }

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  g_settings_set_int (self->settings, "window-width", width);
  g_settings_set_int (self->settings, "window-height", height);
  g_settings_set_boolean (self->settings, "window-maximized",
                          gtk_window_is_maximized (GTK_WINDOW (self)));

  /* Before an agenda has come there is no place to keep, and the one kept still counts. */
  if (!self->restored)
    return;

  g_settings_set_string (self->settings, "view", view != NULL ? view : "agenda");
  g_settings_set_string (self->settings, "day", day);
  g_settings_set_string (self->settings, "session",
                         place != NULL && place->kind == AGENDA_PLACE_SESSION ? place->id : "");
  g_settings_set_string (self->settings, "speaker",
                         place != NULL && place->kind == AGENDA_PLACE_SPEAKER ? place->id : "");
}

static gboolean
agenda_window_close_request (GtkWindow *window)
{
  agenda_window_save_state (AGENDA_WINDOW (window));

  return GTK_WINDOW_CLASS (agenda_window_parent_class)->close_request (window);
}

static void
agenda_window_dispose (GObject *object)
{
  AgendaWindow *self = AGENDA_WINDOW (object);

  g_clear_pointer (&self->dialogs, g_ptr_array_unref);
  g_clear_object (&self->menu);
  g_clear_object (&self->share_menu);
  g_clear_object (&self->history);
  g_clear_object (&self->opener);
  g_clear_object (&self->settings);

  agenda_window_forget_wanted (self);

  G_OBJECT_CLASS (agenda_window_parent_class)->dispose (object);

  /* Toasts are dismissed while the window goes. */
  g_clear_pointer (&self->toasts_shown, g_ptr_array_unref);
  g_clear_object (&self->context);
}

static void
agenda_window_class_init (AgendaWindowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = agenda_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = agenda_window_close_request;

  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_Escape, 0,
                                       "win.show-list", NULL);
}

static void
agenda_window_init (AgendaWindow *self)
{
  self->history = agenda_history_new ();
  self->menu = g_menu_new ();
  self->share_menu = g_menu_new ();
  self->toasts_shown = g_ptr_array_new_with_free_func (g_object_unref);
}

static void
build (AgendaWindow *self)
{
  AdwViewStack *views;

  self->shell = AGENDA_SHELL (agenda_shell_new (agenda_context_get_language (self->context)));
  self->toasts = ADW_TOAST_OVERLAY (adw_toast_overlay_new ());
  self->session_list = AGENDA_SESSION_LIST (agenda_session_list_new (self->context));
  self->speaker_list = AGENDA_SPEAKER_LIST (agenda_speaker_list_new (self->context));
  self->detail = AGENDA_DETAIL_PANE (agenda_detail_pane_new (self->context));
  self->banner = AGENDA_BANNER (agenda_banner_new ("win.problems"));

  views = agenda_shell_get_views (self->shell);
  self->agenda_view = adw_view_stack_add_titled (views, GTK_WIDGET (self->session_list),
                                                 "agenda", "");
  self->speakers_view = adw_view_stack_add_titled (views, GTK_WIDGET (self->speaker_list),
                                                   "speakers", "");
  adw_view_stack_page_set_icon_name (self->agenda_view, "x-office-calendar-symbolic");
  adw_view_stack_page_set_icon_name (self->speakers_view, "system-users-symbolic");

  agenda_shell_set_banner (self->shell, GTK_WIDGET (self->banner));
  agenda_shell_set_detail (self->shell, GTK_WIDGET (self->detail));
  agenda_window_set_up_menu (self);
  adw_toast_overlay_set_child (self->toasts, GTK_WIDGET (self->shell));
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (self), GTK_WIDGET (self->toasts));
}

static void
connect_signals (AgendaWindow *self)
{
  AgendaItemList *sessions = agenda_session_list_get_items (self->session_list);
  AgendaItemList *speakers = agenda_speaker_list_get_items (self->speaker_list);
  GtkDropTarget *drop = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);
  const struct
  {
    gpointer source;
    const char *signal;
    GCallback callback;
  } connections[] = {
    { sessions, "notify::selected", G_CALLBACK (session_selected_cb) },
    { sessions, "activated", G_CALLBACK (session_activated_cb) },
    { speakers, "notify::selected", G_CALLBACK (speaker_selected_cb) },
    { speakers, "activated", G_CALLBACK (speaker_activated_cb) },
    { self->session_list, "notify::day", G_CALLBACK (agenda_window_sync_actions) },
    { agenda_shell_get_views (self->shell), "notify::visible-child",
      G_CALLBACK (agenda_window_sync_actions) },
    { agenda_context_get_language (self->context), "changed",
      G_CALLBACK (language_changed_cb) },
    { agenda_opener_get_library (self->opener), "items-changed",
      G_CALLBACK (agenda_window_update_menu) },
    { self->opener, "opened", G_CALLBACK (opened_cb) },
    { self->opener, "refused", G_CALLBACK (refused_cb) },
    { self->opener, "not-kept", G_CALLBACK (not_kept_cb) },
    { drop, "drop", G_CALLBACK (files_dropped_cb) },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (connections); i++)
    g_signal_connect_object (connections[i].source, connections[i].signal,
                             connections[i].callback, self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drop));
}

/**
 * agenda_window_new:
 * @application: whose window it is
 * @context: what it shows
 * @opener: what opens agendas into @context
 * @settings: where its state is kept
 *
 * Returns: (transfer none): a window, as it was when it was last closed
 */
AgendaWindow *
agenda_window_new (GtkApplication *application,
                   AgendaContext  *context,
                   AgendaOpener   *opener,
                   GSettings      *settings)
{
  AgendaWindow *self;

  g_return_val_if_fail (AGENDA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (AGENDA_IS_OPENER (opener), NULL);

  self = g_object_new (AGENDA_TYPE_WINDOW,
                       "application", application,
                       "default-width", g_settings_get_int (settings, "window-width"),
                       "default-height", g_settings_get_int (settings, "window-height"),
                       "width-request", 360,
                       "height-request", 300,
                       NULL);
  self->context = g_object_ref (context);
  self->opener = g_object_ref (opener);
  self->settings = g_object_ref (settings);

  agenda_window_add_actions (self);
  build (self);
  connect_signals (self);
  language_changed_cb (self);
  agenda_window_sync_actions (self);
  if (g_settings_get_boolean (settings, "window-maximized"))
    gtk_window_maximize (GTK_WINDOW (self));

  return self;
}
