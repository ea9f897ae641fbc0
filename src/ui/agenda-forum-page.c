/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-forum-page.h"

#include <glib/gi18n-lib.h>

#include "agenda-after-frame.h"
#include "agenda-detail-words.h"
#include "agenda-fact-row.h"
#include "agenda-label.h"
#include "agenda-link-row.h"
#include "agenda-parallel-text.h"
#include "agenda-scroll-keeper.h"
#include "agenda-section.h"
#include "agenda-template.h"
#include "agenda-translations-row.h"
#include "agenda-words.h"

/**
 * AgendaForumPage:
 *
 * The front page: what the detail pane shows while nothing is selected, and about this forum.
 */
struct _AgendaForumPage
{
  AdwBin parent_instance;

  /* template children */
  GtkScrolledWindow *scroller;
  GtkWidget *content;
  GtkImage *icon;
  GtkLabel *title;
  GtkLabel *theme;
  AgendaFactRow *days_row;
  AgendaFactRow *place_row;
  AgendaFactRow *organiser_row;
  AgendaParallelText *about;
  AgendaSection *links;
  AgendaSection *sources;
  GtkWidget *translations_box;
  AgendaTranslationsRow *translations;
  GtkLabel *revision;

  /* owned */
  AgendaContext *context;
  gboolean links_wait;          /* for the next frame */
};

G_DEFINE_FINAL_TYPE (AgendaForumPage, agenda_forum_page, ADW_TYPE_BIN)

typedef enum
{
  PROP_CONTEXT = 1,
} AgendaForumPageProperty;

static GParamSpec *props[PROP_CONTEXT + 1];

static char *
dup_counts (AgendaForum    *forum,
            AgendaLanguage *language)
{
  guint n_sessions = g_list_model_get_n_items (agenda_forum_get_sessions (forum));
  guint n_speakers = g_list_model_get_n_items (agenda_forum_get_speakers (forum));
  g_autofree char *session_number = agenda_language_format_number (language, n_sessions);
  g_autofree char *speaker_number = agenda_language_format_number (language, n_speakers);
  g_autofree char *sessions =
    g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s session", "%s sessions", n_sessions),
                     session_number);
  g_autofree char *speakers =
    g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s speaker", "%s speakers", n_speakers),
                     speaker_number);

  return agenda_detail_join_dots (sessions, n_speakers > 0 ? speakers : "", NULL);
}

static char *
dup_revision (AgendaForum    *forum,
              AgendaLanguage *language)
{
  guint number = agenda_forum_get_revision (forum);
  gint64 updated = agenda_forum_get_updated (forum);
  g_autofree char *revision = NULL;
  g_autofree char *day_words = NULL;
  g_autofree char *date = NULL;

  if (number > 0)
    /* Translators: the edition of the agenda, counted from 1 */
    revision = g_strdup_printf (_("Revision %u"), number);
  if (updated != AGENDA_TIME_UNKNOWN)
    {
      GDate day;

      agenda_detail_get_day (updated, agenda_forum_get_zone (forum), &day);
      day_words = agenda_language_format_day_long (language, &day);
      /* Translators: the day on which the agenda was last changed */
      date = g_strdup_printf (_("Updated %s"), day_words);
    }

  return agenda_detail_join_dots (revision != NULL ? revision : "", date != NULL ? date : "",
                                  NULL);
}

static void
refresh_days (AgendaForumPage *self,
              AgendaForum     *forum,
              AgendaLanguage  *language)
{
  AgendaLanguage *second = agenda_language_get_second_dates (language);
  g_autofree char *days = NULL;
  g_autofree char *second_days = NULL;
  g_autofree char *counts = dup_counts (forum, language);
  g_autofree char *subtitle = NULL;
  GDate start, end;

  agenda_forum_get_start (forum, &start);
  agenda_forum_get_end (forum, &end);
  days = agenda_language_format_days (language, &start, &end);
  second_days = second != NULL ? agenda_language_format_days (second, &start, &end)
                               : g_strdup ("");
  subtitle = agenda_detail_join_lines (second_days, counts, NULL);
  agenda_fact_row_set_texts (self->days_row, days, subtitle);
}

static void
refresh_facts (AgendaForumPage *self,
               AgendaForum     *forum,
               AgendaLanguage  *language)
{
  AgendaText *place = agenda_forum_get_place (forum);
  AgendaText *organiser = agenda_forum_get_organiser (forum);
  g_autofree char *place_words = agenda_text_dup_marked (place, language);
  g_autofree char *second_place = agenda_words_second_text (place, language);
  g_autofree char *organiser_words = agenda_text_dup_marked (organiser, language);
  g_autofree char *second_organiser = agenda_words_second_text (organiser, language);
  g_autofree char *subtitle =
    agenda_detail_join_lines (second_organiser != NULL ? second_organiser : "",
                              C_ ("forum", "Organiser"), NULL);

  refresh_days (self, forum, language);
  agenda_fact_row_set_texts (self->place_row, place_words, second_place);
  agenda_fact_row_set_texts (self->organiser_row, organiser_words, subtitle);
}

/* Says again, in the language that is on, what the page itself says; its rows listen themselves. */
static void
refresh (AgendaForumPage *self)
{
  AgendaForum *forum = agenda_context_get_forum (self->context);
  AgendaLanguage *language = agenda_context_get_language (self->context);
  g_autofree char *revision = NULL;
  guint n_translations;

  n_translations = agenda_translations_row_refresh (self->translations, forum, language);
  gtk_widget_set_visible (self->translations_box, n_translations > 0);
  gtk_widget_set_visible (self->content, forum != NULL);
  if (forum == NULL)
    return;

  agenda_label_set_both (self->title, agenda_forum_get_title (forum), language);
  agenda_label_set_both (self->theme, agenda_forum_get_theme (forum), language);
  agenda_parallel_text_set_text (self->about, agenda_forum_get_about (forum), language);
  refresh_facts (self, forum, language);
  revision = dup_revision (forum, language);
  agenda_label_set_string (self->revision, revision);
}

static void
add_links (AgendaForumPage *self,
           AgendaSection   *section,
           GPtrArray       *links)
{
  for (guint i = 0; links != NULL && i < links->len; i++)
    agenda_section_append (section,
                           agenda_link_row_new (self->context, g_ptr_array_index (links, i)));
}

/* There may be many, they take their time, and they are below what the page shows at first. */
static void
page_drawn_cb (GtkWidget *page)
{
  AgendaForumPage *self = AGENDA_FORUM_PAGE (page);
  AgendaForum *forum = agenda_context_get_forum (self->context);

  self->links_wait = FALSE;
  if (forum == NULL)
    return;

  add_links (self, self->links, agenda_forum_get_links (forum));
  add_links (self, self->sources, agenda_forum_get_sources (forum));
}

static void
forum_changed_cb (AgendaForumPage *self)
{
  agenda_section_clear (self->links);
  agenda_section_clear (self->sources);
  if (!self->links_wait)
    agenda_after_frame (GTK_WIDGET (self), page_drawn_cb);
  self->links_wait = TRUE;

  agenda_scroll_keeper_go_to_top (self->scroller);
  refresh (self);
}

static void
agenda_forum_page_constructed (GObject *object)
{
  AgendaForumPage *self = AGENDA_FORUM_PAGE (object);

  G_OBJECT_CLASS (agenda_forum_page_parent_class)->constructed (object);
  agenda_template_follow (GTK_WIDGET (self), agenda_context_get_language (self->context));
  agenda_scroll_keeper_attach (self->scroller, agenda_context_get_language (self->context));

  gtk_image_set_from_icon_name (self->icon, APPLICATION_ID);
  g_signal_connect_object (self->context, "notify::forum", G_CALLBACK (forum_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (agenda_context_get_language (self->context), "changed",
                           G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  forum_changed_cb (self);
}

static void
agenda_forum_page_dispose (GObject *object)
{
  AgendaForumPage *self = AGENDA_FORUM_PAGE (object);

  g_clear_object (&self->context);
  /* The bin would let go of its child a second time. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), AGENDA_TYPE_FORUM_PAGE);

  G_OBJECT_CLASS (agenda_forum_page_parent_class)->dispose (object);
}

static void
agenda_forum_page_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  AgendaForumPage *self = AGENDA_FORUM_PAGE (object);

  switch ((AgendaForumPageProperty) prop_id)
    {
    case PROP_CONTEXT:
      g_value_set_object (value, self->context);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
agenda_forum_page_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  AgendaForumPage *self = AGENDA_FORUM_PAGE (object);

  switch ((AgendaForumPageProperty) prop_id)
    {
    case PROP_CONTEXT:
      self->context = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
agenda_forum_page_class_init (AgendaForumPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = agenda_forum_page_constructed;
  object_class->dispose = agenda_forum_page_dispose;
  object_class->get_property = agenda_forum_page_get_property;
  object_class->set_property = agenda_forum_page_set_property;

  props[PROP_CONTEXT] =
    g_param_spec_object ("context", NULL, NULL, AGENDA_TYPE_CONTEXT,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (AGENDA_TYPE_FACT_ROW);
  g_type_ensure (AGENDA_TYPE_PARALLEL_TEXT);
  g_type_ensure (AGENDA_TYPE_SECTION);
  g_type_ensure (AGENDA_TYPE_TRANSLATIONS_ROW);

  agenda_template_set (widget_class, RESOURCE_PATH "/agenda-forum-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AgendaForumPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, AgendaForumPage, content);
  gtk_widget_class_bind_template_child (widget_class, AgendaForumPage, icon);
  gtk_widget_class_bind_template_child (widget_class, AgendaForumPage, title);
  gtk_widget_class_bind_template_child (widget_class, AgendaForumPage, theme);
  gtk_widget_class_bind_template_child (widget_class, AgendaForumPage, days_row);
  gtk_widget_class_bind_template_child (widget_class, AgendaForumPage, place_row);
  gtk_widget_class_bind_template_child (widget_class, AgendaForumPage, organiser_row);
  gtk_widget_class_bind_template_child (widget_class, AgendaForumPage, about);
  gtk_widget_class_bind_template_child (widget_class, AgendaForumPage, links);
  gtk_widget_class_bind_template_child (widget_class, AgendaForumPage, sources);
  gtk_widget_class_bind_template_child (widget_class, AgendaForumPage, translations_box);
  gtk_widget_class_bind_template_child (widget_class, AgendaForumPage, translations);
  gtk_widget_class_bind_template_child (widget_class, AgendaForumPage, revision);
  gtk_widget_class_bind_template_child_full (widget_class, "facts", FALSE, 0);
  gtk_widget_class_set_css_name (widget_class, "forum-page");
}

static void
agenda_forum_page_init (AgendaForumPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * agenda_forum_page_new:
 *
 * Returns: (transfer floating): the front page of the context's forum
 */
GtkWidget *
agenda_forum_page_new (AgendaContext *context)
{
  g_return_val_if_fail (AGENDA_IS_CONTEXT (context), NULL);

  return g_object_new (AGENDA_TYPE_FORUM_PAGE, "context", context, NULL);
}
