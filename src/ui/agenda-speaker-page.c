/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-speaker-page.h"

#include "agenda-avatar.h"
#include "agenda-detail-words.h"
#include "agenda-label.h"
#include "agenda-link-row.h"
#include "agenda-parallel-text.h"
#include "agenda-scroll-keeper.h"
#include "agenda-section.h"
#include "agenda-session-link-row.h"
#include "agenda-template.h"
#include "agenda-words.h"

/**
 * AgendaSpeakerPage:
 *
 * Everything about one speaker, in the detail pane.
 */
struct _AgendaSpeakerPage
{
  AdwBin parent_instance;

  /* template children */
  GtkScrolledWindow *scroller;
  AdwAvatar *avatar;
  GtkLabel *name;
  GtkLabel *other_name;
  GtkLabel *position;
  GtkLabel *organisation;
  GtkLabel *country;
  GtkWidget *prose;
  AgendaParallelText *biography;
  AgendaParallelText *notes;
  AgendaSection *sessions;
  AgendaSection *links;

  /* owned */
  AgendaContext *context;
  AgendaSpeaker *speaker;
};

G_DEFINE_FINAL_TYPE (AgendaSpeakerPage, agenda_speaker_page, ADW_TYPE_BIN)

typedef enum
{
  PROP_CONTEXT = 1,
  PROP_SPEAKER,
} AgendaSpeakerPageProperty;

static GParamSpec *props[PROP_SPEAKER + 1];

static void
refresh_country (AgendaSpeakerPage *self,
                 AgendaLanguage    *language)
{
  AgendaLanguage *second = agenda_language_get_second (language);
  g_autofree char *country = agenda_words_country (self->speaker, language, AGENDA_MARK_FALLBACK);
  g_autofree char *other = NULL;
  g_autofree char *lines = NULL;

  if (second != NULL)
    other = agenda_words_country (self->speaker, second, AGENDA_MARK_NONE);
  lines = agenda_detail_join_lines (country != NULL ? country : "",
                                    g_strcmp0 (other, country) != 0 ? other : NULL, NULL);
  agenda_label_set_string (self->country, lines);
}

/* Says again, in the language that is on, what the page itself says; its rows listen themselves. */
static void
refresh (AgendaSpeakerPage *self)
{
  AgendaLanguage *language = agenda_context_get_language (self->context);
  g_autofree char *name = NULL;
  g_autofree char *other_name = NULL;

  agenda_avatar_set_speaker (self->avatar, self->speaker, language);
  if (self->speaker == NULL)
    return;

  name = agenda_words_person_name (self->speaker, language, AGENDA_MARK_FALLBACK);
  agenda_label_set_string (self->name, name);
  other_name = agenda_detail_dup_other (agenda_speaker_get_name (self->speaker), language);
  agenda_label_set_string (self->other_name, other_name);
  agenda_label_set_both (self->position, agenda_speaker_get_position (self->speaker), language);
  agenda_label_set_both (self->organisation, agenda_speaker_get_organisation (self->speaker),
                         language);
  refresh_country (self, language);
  agenda_parallel_text_set_text (self->biography, agenda_speaker_get_biography (self->speaker),
                                 language);
  agenda_parallel_text_set_text (self->notes, agenda_speaker_get_notes (self->speaker), language);
  gtk_widget_set_visible (self->prose, gtk_widget_get_visible (GTK_WIDGET (self->biography)) ||
                                         gtk_widget_get_visible (GTK_WIDGET (self->notes)));
}

static void
rebuild (AgendaSpeakerPage *self)
{
  GPtrArray *sessions, *links;

  agenda_section_clear (self->sessions);
  agenda_section_clear (self->links);
  if (self->speaker == NULL)
    return;

  sessions = agenda_forum_get_speaker_sessions (agenda_context_get_forum (self->context),
                                                self->speaker);
  for (guint i = 0; sessions != NULL && i < sessions->len; i++)
    agenda_section_append (self->sessions,
                           agenda_session_link_row_new (self->context,
                                                        g_ptr_array_index (sessions, i),
                                                        self->speaker));
  links = agenda_speaker_get_links (self->speaker);
  for (guint i = 0; links != NULL && i < links->len; i++)
    agenda_section_append (self->links,
                           agenda_link_row_new (self->context, g_ptr_array_index (links, i)));

  agenda_scroll_keeper_go_to_top (self->scroller);
}

static void
agenda_speaker_page_constructed (GObject *object)
{
  AgendaSpeakerPage *self = AGENDA_SPEAKER_PAGE (object);

  G_OBJECT_CLASS (agenda_speaker_page_parent_class)->constructed (object);
  agenda_template_follow (GTK_WIDGET (self), agenda_context_get_language (self->context));
  agenda_scroll_keeper_attach (self->scroller, agenda_context_get_language (self->context));

  g_signal_connect_object (agenda_context_get_language (self->context), "changed",
                           G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
}

static void
agenda_speaker_page_dispose (GObject *object)
{
  AgendaSpeakerPage *self = AGENDA_SPEAKER_PAGE (object);

  g_clear_object (&self->speaker);
  g_clear_object (&self->context);
  /* The bin would let go of its child a second time. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), AGENDA_TYPE_SPEAKER_PAGE);

  G_OBJECT_CLASS (agenda_speaker_page_parent_class)->dispose (object);
}

static void
agenda_speaker_page_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  AgendaSpeakerPage *self = AGENDA_SPEAKER_PAGE (object);

  switch ((AgendaSpeakerPageProperty) prop_id)
    {
    case PROP_CONTEXT:
      g_value_set_object (value, self->context);
      break;
    case PROP_SPEAKER:
      g_value_set_object (value, self->speaker);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
agenda_speaker_page_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  AgendaSpeakerPage *self = AGENDA_SPEAKER_PAGE (object);

  switch ((AgendaSpeakerPageProperty) prop_id)
    {
    case PROP_CONTEXT:
      self->context = g_value_dup_object (value);
      break;
    case PROP_SPEAKER:
      agenda_speaker_page_set_speaker (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
agenda_speaker_page_class_init (AgendaSpeakerPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = agenda_speaker_page_constructed;
  object_class->dispose = agenda_speaker_page_dispose;
  object_class->get_property = agenda_speaker_page_get_property;
  object_class->set_property = agenda_speaker_page_set_property;

  props[PROP_CONTEXT] =
    g_param_spec_object ("context", NULL, NULL, AGENDA_TYPE_CONTEXT,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  props[PROP_SPEAKER] =
    g_param_spec_object ("speaker", NULL, NULL, AGENDA_TYPE_SPEAKER,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (AGENDA_TYPE_PARALLEL_TEXT);
  g_type_ensure (AGENDA_TYPE_SECTION);

  agenda_template_set (widget_class, RESOURCE_PATH "/agenda-speaker-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AgendaSpeakerPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, AgendaSpeakerPage, avatar);
  gtk_widget_class_bind_template_child (widget_class, AgendaSpeakerPage, name);
  gtk_widget_class_bind_template_child (widget_class, AgendaSpeakerPage, other_name);
  gtk_widget_class_bind_template_child (widget_class, AgendaSpeakerPage, position);
  gtk_widget_class_bind_template_child (widget_class, AgendaSpeakerPage, organisation);
  gtk_widget_class_bind_template_child (widget_class, AgendaSpeakerPage, country);
  gtk_widget_class_bind_template_child (widget_class, AgendaSpeakerPage, prose);
  gtk_widget_class_bind_template_child (widget_class, AgendaSpeakerPage, biography);
  gtk_widget_class_bind_template_child (widget_class, AgendaSpeakerPage, notes);
  gtk_widget_class_bind_template_child (widget_class, AgendaSpeakerPage, sessions);
  gtk_widget_class_bind_template_child (widget_class, AgendaSpeakerPage, links);
  gtk_widget_class_set_css_name (widget_class, "speaker-page");
}

static void
agenda_speaker_page_init (AgendaSpeakerPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * agenda_speaker_page_new:
 *
 * Returns: (transfer floating): a page without a speaker
 */
GtkWidget *
agenda_speaker_page_new (AgendaContext *context)
{
  g_return_val_if_fail (AGENDA_IS_CONTEXT (context), NULL);

  return g_object_new (AGENDA_TYPE_SPEAKER_PAGE, "context", context, NULL);
}

/**
 * agenda_speaker_page_get_speaker:
 *
 * Returns: (transfer none) (nullable): the speaker shown
 */
AgendaSpeaker *
agenda_speaker_page_get_speaker (AgendaSpeakerPage *self)
{
  g_return_val_if_fail (AGENDA_IS_SPEAKER_PAGE (self), NULL);

  return self->speaker;
}

/**
 * agenda_speaker_page_set_speaker:
 * @speaker: (nullable): a speaker of the context's forum
 *
 * Shows @speaker from the top of the page.
 */
void
agenda_speaker_page_set_speaker (AgendaSpeakerPage *self,
                                 AgendaSpeaker     *speaker)
{
  g_return_if_fail (AGENDA_IS_SPEAKER_PAGE (self));
  g_return_if_fail (speaker == NULL || AGENDA_IS_SPEAKER (speaker));

  if (!g_set_object (&self->speaker, speaker))
    return;

  rebuild (self);
  refresh (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SPEAKER]);
}
