/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-detail-pane.h"

#include <glib/gi18n-lib.h>

#include "agenda-forum-page.h"
#include "agenda-session-page.h"
#include "agenda-speaker-page.h"

/**
 * AgendaDetailPane:
 *
 * Shows one place: the forum's front page, a session or a speaker. Sessions and speakers have
 * their pages made when the first one is shown.
 */
struct _AgendaDetailPane
{
  AdwBin parent_instance;

  /* borrowed */
  GtkStack *stack;
  AgendaSessionPage *session_page;
  AgendaSpeakerPage *speaker_page;

  /* owned */
  AgendaContext *context;
  AgendaPlaceKind kind;
};

G_DEFINE_FINAL_TYPE (AgendaDetailPane, agenda_detail_pane, ADW_TYPE_BIN)

typedef enum
{
  PROP_CONTEXT = 1,
} AgendaDetailPaneProperty;

static GParamSpec *props[PROP_CONTEXT + 1];

static gboolean
show_session (AgendaDetailPane *self,
              const char       *id)
{
  AgendaForum *forum = agenda_context_get_forum (self->context);
  AgendaSession *session = forum != NULL ? agenda_forum_get_session (forum, id) : NULL;

  if (session == NULL)
    return FALSE;

  if (self->session_page == NULL)
    {
      self->session_page = AGENDA_SESSION_PAGE (agenda_session_page_new (self->context));
      gtk_stack_add_named (self->stack, GTK_WIDGET (self->session_page), "session");
    }
  agenda_session_page_set_session (self->session_page, session);
  gtk_stack_set_visible_child_name (self->stack, "session");
  return TRUE;
}

static gboolean
show_speaker (AgendaDetailPane *self,
              const char       *id)
{
  AgendaForum *forum = agenda_context_get_forum (self->context);
  AgendaSpeaker *speaker = forum != NULL ? agenda_forum_get_speaker (forum, id) : NULL;

  if (speaker == NULL)
    return FALSE;

  if (self->speaker_page == NULL)
    {
      self->speaker_page = AGENDA_SPEAKER_PAGE (agenda_speaker_page_new (self->context));
      gtk_stack_add_named (self->stack, GTK_WIDGET (self->speaker_page), "speaker");
    }
  agenda_speaker_page_set_speaker (self->speaker_page, speaker);
  gtk_stack_set_visible_child_name (self->stack, "speaker");
  return TRUE;
}

/* What the pages hold belongs to the forum that goes. */
static void
forum_changed_cb (AgendaDetailPane *self)
{
  gtk_stack_set_visible_child_name (self->stack, "forum");
  self->kind = AGENDA_PLACE_FORUM;
  if (self->session_page != NULL)
    agenda_session_page_set_session (self->session_page, NULL);
  if (self->speaker_page != NULL)
    agenda_speaker_page_set_speaker (self->speaker_page, NULL);
}

static void
agenda_detail_pane_constructed (GObject *object)
{
  AgendaDetailPane *self = AGENDA_DETAIL_PANE (object);

  G_OBJECT_CLASS (agenda_detail_pane_parent_class)->constructed (object);

  gtk_stack_add_named (self->stack, agenda_forum_page_new (self->context), "forum");
  g_signal_connect_object (self->context, "notify::forum", G_CALLBACK (forum_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
agenda_detail_pane_dispose (GObject *object)
{
  AgendaDetailPane *self = AGENDA_DETAIL_PANE (object);

  g_clear_object (&self->context);

  G_OBJECT_CLASS (agenda_detail_pane_parent_class)->dispose (object);
}

static void
agenda_detail_pane_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  AgendaDetailPane *self = AGENDA_DETAIL_PANE (object);

  switch ((AgendaDetailPaneProperty) prop_id)
    {
    case PROP_CONTEXT:
      g_value_set_object (value, self->context);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
agenda_detail_pane_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  AgendaDetailPane *self = AGENDA_DETAIL_PANE (object);

  switch ((AgendaDetailPaneProperty) prop_id)
    {
    case PROP_CONTEXT:
      self->context = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
agenda_detail_pane_class_init (AgendaDetailPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = agenda_detail_pane_constructed;
  object_class->dispose = agenda_detail_pane_dispose;
  object_class->get_property = agenda_detail_pane_get_property;
  object_class->set_property = agenda_detail_pane_set_property;

  props[PROP_CONTEXT] =
    g_param_spec_object ("context", NULL, NULL, AGENDA_TYPE_CONTEXT,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "detail-pane");
}

static void
agenda_detail_pane_init (AgendaDetailPane *self)
{
  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_stack_set_transition_type (self->stack, GTK_STACK_TRANSITION_TYPE_CROSSFADE);
  gtk_stack_set_transition_duration (self->stack, 120);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->stack));
}

/**
 * agenda_detail_pane_new:
 *
 * Returns: (transfer floating): a pane that shows the front page
 */
GtkWidget *
agenda_detail_pane_new (AgendaContext *context)
{
  g_return_val_if_fail (AGENDA_IS_CONTEXT (context), NULL);

  return g_object_new (AGENDA_TYPE_DETAIL_PANE, "context", context, NULL);
}

/**
 * agenda_detail_pane_show:
 * @place: where to go
 *
 * Returns: whether there is such a place in the forum that is open; if not, nothing changes
 */
gboolean
agenda_detail_pane_show (AgendaDetailPane  *self,
                         const AgendaPlace *place)
{
  gboolean shown = TRUE;

  g_return_val_if_fail (AGENDA_IS_DETAIL_PANE (self), FALSE);
  g_return_val_if_fail (place != NULL, FALSE);

  switch (place->kind)
    {
    case AGENDA_PLACE_SESSION:
      shown = show_session (self, place->id);
      break;
    case AGENDA_PLACE_SPEAKER:
      shown = show_speaker (self, place->id);
      break;
    case AGENDA_PLACE_FORUM:
    default:
      gtk_stack_set_visible_child_name (self->stack, "forum");
      break;
    }

  if (shown)
    self->kind = place->kind;
  return shown;
}

/**
 * agenda_detail_pane_dup_title:
 *
 * Returns: (transfer full): what stands over the pane, in the language that is on
 */
char *
agenda_detail_pane_dup_title (AgendaDetailPane *self)
{
  g_return_val_if_fail (AGENDA_IS_DETAIL_PANE (self), NULL);

  switch (self->kind)
    {
    case AGENDA_PLACE_SESSION:
      return g_strdup (_("Session"));
    case AGENDA_PLACE_SPEAKER:
      return g_strdup (_("Speaker"));
    case AGENDA_PLACE_FORUM:
    default:
      return g_strdup (_("About This Forum"));
    }
}
