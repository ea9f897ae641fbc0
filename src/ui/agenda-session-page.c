/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-session-page.h"

#include "agenda-detail-words.h"
#include "agenda-fact-row.h"
#include "agenda-label.h"
#include "agenda-link-row.h"
#include "agenda-parallel-text.h"
#include "agenda-people-box.h"
#include "agenda-scroll-keeper.h"
#include "agenda-section.h"
#include "agenda-session-link-row.h"
#include "agenda-template.h"
#include "agenda-topic-row.h"
#include "agenda-track-pill.h"
#include "agenda-words.h"

/* Enough to see what comes around it; the list has them all. */
#define MAX_RELATED 8

/**
 * AgendaSessionPage:
 *
 * Everything about one session, in the detail pane.
 */
struct _AgendaSessionPage
{
  AdwBin parent_instance;

  /* template children */
  GtkScrolledWindow *scroller;
  GtkLabel *kind;
  AgendaTrackPill *track_pill;
  GtkLabel *title;
  GtkLabel *subtitle;
  GtkWidget *notice_box;
  GtkImage *notice_icon;
  GtkLabel *status;
  GtkLabel *notice;
  AgendaFactRow *when_row;
  AgendaFactRow *room_row;
  AgendaFactRow *language_row;
  GtkWidget *prose;
  AgendaParallelText *summary;
  AgendaParallelText *description;
  AgendaSection *topics;
  AgendaPeopleBox *people;
  AgendaSection *links;
  AgendaSection *track_sessions;
  AgendaSection *room_sessions;
  AgendaSection *people_sessions;

  /* owned */
  AgendaContext *context;
  AgendaSession *session;
};

G_DEFINE_FINAL_TYPE (AgendaSessionPage, agenda_session_page, ADW_TYPE_BIN)

typedef enum
{
  PROP_CONTEXT = 1,
  PROP_SESSION,
} AgendaSessionPageProperty;

static GParamSpec *props[PROP_SESSION + 1];

static void
refresh_status (AgendaSessionPage *self,
                AgendaLanguage    *language)
{
  AgendaStatus status = agenda_session_get_status (self->session);
  AgendaText *notice = agenda_session_get_notice (self->session);
  gboolean cancelled = status == AGENDA_STATUS_CANCELLED;
  gboolean confirmed = status == AGENDA_STATUS_CONFIRMED;

  gtk_widget_set_visible (self->notice_box, !confirmed || notice != NULL);
  agenda_label_set_string (self->status, confirmed ? NULL : agenda_status_get_label (status));
  agenda_label_set_both (self->notice, notice, language);
  gtk_image_set_from_icon_name (self->notice_icon, confirmed ? "dialog-information-symbolic"
                                                             : "dialog-warning-symbolic");
  if (cancelled)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self->title), "cancelled");
      gtk_widget_add_css_class (self->notice_box, "error");
    }
  else
    {
      gtk_widget_remove_css_class (GTK_WIDGET (self->title), "cancelled");
      gtk_widget_remove_css_class (self->notice_box, "error");
    }
  if (confirmed || cancelled)
    gtk_widget_remove_css_class (self->notice_box, "warning");
  else
    gtk_widget_add_css_class (self->notice_box, "warning");
}

static void
refresh_when (AgendaSessionPage *self,
              AgendaLanguage    *language)
{
  AgendaWhen *when = agenda_session_get_when (self->session);
  GTimeZone *zone = agenda_forum_get_zone (agenda_context_get_forum (self->context));
  g_autoptr (GTimeZone) local_zone = g_time_zone_new_local ();
  AgendaLanguage *second = agenda_language_get_second_dates (language);
  g_autofree char *day_words = NULL;
  g_autofree char *second_day_words = NULL;
  g_autofree char *time_words = NULL;
  g_autofree char *length_words = NULL;
  g_autofree char *slot = NULL;
  g_autofree char *clock_words = NULL;
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;
  gint64 length = agenda_when_get_length (when);
  GDate day;

  agenda_when_get_day (when, &day);
  day_words = agenda_language_format_day_long (language, &day);
  time_words = agenda_words_time (when, zone, language);
  second_day_words = second != NULL ? agenda_language_format_day_long (second, &day)
                                    : g_strdup ("");
  if (!agenda_when_has_start (when))
    {
      g_autofree char *lines = agenda_detail_join_lines (second_day_words, time_words, NULL);

      agenda_fact_row_set_texts (self->when_row, day_words, lines);
      return;
    }

  if (length > 0)
    length_words = agenda_language_format_length (language, length);
  slot = agenda_detail_join_dots (time_words, length_words != NULL ? length_words : "", NULL);
  title = agenda_detail_join_lines (day_words, slot, NULL);
  clock_words = agenda_detail_dup_clock (when, zone, local_zone, language);
  subtitle = agenda_detail_join_lines (second_day_words, clock_words, NULL);

  agenda_fact_row_set_texts (self->when_row, title, subtitle);
}

static void
refresh_place (AgendaSessionPage *self,
               AgendaLanguage    *language)
{
  AgendaRoom *room = agenda_session_get_room (self->session);
  g_autofree char *name = NULL;
  g_autofree char *second_name = NULL;
  g_autofree char *floor_name = NULL;
  g_autofree char *second_floor = NULL;
  g_autofree char *second = NULL;
  g_autofree char *subtitle = NULL;
  g_autofree char *languages = NULL;

  if (room != NULL)
    {
      name = agenda_text_dup_marked (agenda_room_get_name (room), language);
      second_name = agenda_words_second_text (agenda_room_get_name (room), language);
      floor_name = agenda_text_dup_marked (agenda_room_get_floor (room), language);
      second_floor = agenda_words_second_text (agenda_room_get_floor (room), language);
    }
  second = agenda_detail_join_dots (second_name != NULL ? second_name : "",
                                    second_floor != NULL ? second_floor : "", NULL);
  subtitle = agenda_detail_join_lines (floor_name != NULL ? floor_name : "", second, NULL);
  agenda_fact_row_set_texts (self->room_row, name, subtitle);

  languages = agenda_words_working_languages (self->session, language);
  agenda_fact_row_set_texts (self->language_row, languages, NULL);
}

/* Says again, in the language that is on, what the page itself says; its rows listen themselves,
 * and so keep their places, the focus and what is unfolded. */
static void
refresh (AgendaSessionPage *self)
{
  AgendaLanguage *language = agenda_context_get_language (self->context);
  AgendaSessionKind kind;

  if (self->session == NULL)
    return;

  kind = agenda_session_get_kind (self->session);
  agenda_label_set_string (self->kind, kind != AGENDA_SESSION_OTHER
                                         ? agenda_session_kind_get_label (kind)
                                         : NULL);
  agenda_track_pill_set_track (self->track_pill, agenda_session_get_track (self->session),
                               language);
  agenda_label_set_both (self->title, agenda_session_get_title (self->session), language);
  agenda_label_set_both (self->subtitle, agenda_session_get_subtitle (self->session), language);
  agenda_parallel_text_set_text (self->summary, agenda_session_get_summary (self->session),
                                 language);
  agenda_parallel_text_set_text (self->description,
                                 agenda_session_get_description (self->session), language);
  gtk_widget_set_visible (self->prose, gtk_widget_get_visible (GTK_WIDGET (self->summary)) ||
                                         gtk_widget_get_visible (GTK_WIDGET (self->description)));
  refresh_status (self, language);
  refresh_when (self, language);
  refresh_place (self, language);
  agenda_people_box_refresh_titles (self->people);
}

/* The ones nearest to the session of the page in the order of the agenda, before and after it. */
static void
add_related (AgendaSessionPage *self,
             AgendaSection     *section,
             GPtrArray         *sessions)
{
  guint position = 0;
  guint first;

  if (sessions == NULL || sessions->len < 2)
    return;

  g_ptr_array_find (sessions, self->session, &position);
  first = position > MAX_RELATED / 2 ? position - MAX_RELATED / 2 : 0;
  if (first + MAX_RELATED + 1 > sessions->len)
    first = sessions->len > MAX_RELATED + 1 ? sessions->len - MAX_RELATED - 1 : 0;

  for (guint i = first; i < MIN (sessions->len, first + MAX_RELATED + 1); i++)
    {
      AgendaSession *session = g_ptr_array_index (sessions, i);

      if (session != self->session)
        agenda_section_append (section,
                               agenda_session_link_row_new (self->context, session, NULL));
    }
}

static int
compare_sessions (gconstpointer a,
                  gconstpointer b)
{
  return agenda_session_compare (*(AgendaSession *const *) a, *(AgendaSession *const *) b);
}

/* Every session of everybody in this one, each once, in the order of the agenda. */
static GPtrArray *
collect_people_sessions (AgendaSessionPage *self,
                         AgendaForum       *forum)
{
  GPtrArray *people = agenda_session_get_people (self->session);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  GPtrArray *result = g_ptr_array_new ();

  for (guint i = 0; i < people->len; i++)
    {
      const AgendaParticipant *participant = g_ptr_array_index (people, i);
      GPtrArray *sessions = agenda_forum_get_speaker_sessions (forum, participant->speaker);

      for (guint j = 0; j < sessions->len; j++)
        if (g_hash_table_add (seen, g_ptr_array_index (sessions, j)))
          g_ptr_array_add (result, g_ptr_array_index (sessions, j));
    }
  g_ptr_array_sort (result, compare_sessions);

  return result;
}

static void
rebuild_related (AgendaSessionPage *self)
{
  AgendaForum *forum = agenda_context_get_forum (self->context);
  AgendaTrack *track = agenda_session_get_track (self->session);
  AgendaRoom *room = agenda_session_get_room (self->session);
  g_autoptr (GPtrArray) by_people = collect_people_sessions (self, forum);

  if (track != NULL)
    add_related (self, self->track_sessions, agenda_forum_get_track_sessions (forum, track));
  if (room != NULL)
    add_related (self, self->room_sessions, agenda_forum_get_room_sessions (forum, room));
  add_related (self, self->people_sessions, by_people);
}

static void
rebuild (AgendaSessionPage *self)
{
  GListModel *topics;
  GPtrArray *links;
  guint n_topics;

  agenda_section_clear (self->topics);
  agenda_section_clear (self->links);
  agenda_section_clear (self->track_sessions);
  agenda_section_clear (self->room_sessions);
  agenda_section_clear (self->people_sessions);
  if (self->session == NULL)
    {
      agenda_people_box_set_people (self->people, NULL, self->context);
      return;
    }

  topics = agenda_session_get_topics (self->session);
  n_topics = g_list_model_get_n_items (topics);
  for (guint i = 0; i < n_topics; i++)
    {
      g_autoptr (AgendaTopic) topic = g_list_model_get_item (topics, i);

      agenda_section_append (self->topics, agenda_topic_row_new (self->context, topic));
    }
  agenda_people_box_set_people (self->people, agenda_session_get_people (self->session),
                                self->context);
  links = agenda_session_get_links (self->session);
  for (guint i = 0; links != NULL && i < links->len; i++)
    agenda_section_append (self->links,
                           agenda_link_row_new (self->context, g_ptr_array_index (links, i)));
  rebuild_related (self);

  agenda_scroll_keeper_go_to_top (self->scroller);
}

static void
agenda_session_page_constructed (GObject *object)
{
  AgendaSessionPage *self = AGENDA_SESSION_PAGE (object);

  G_OBJECT_CLASS (agenda_session_page_parent_class)->constructed (object);
  agenda_template_follow (GTK_WIDGET (self), agenda_context_get_language (self->context));
  agenda_scroll_keeper_attach (self->scroller, agenda_context_get_language (self->context));

  g_signal_connect_object (agenda_context_get_language (self->context), "changed",
                           G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
}

static void
agenda_session_page_dispose (GObject *object)
{
  AgendaSessionPage *self = AGENDA_SESSION_PAGE (object);

  g_clear_object (&self->session);
  g_clear_object (&self->context);
  /* The bin would let go of its child a second time. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), AGENDA_TYPE_SESSION_PAGE);

  G_OBJECT_CLASS (agenda_session_page_parent_class)->dispose (object);
}

static void
agenda_session_page_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  AgendaSessionPage *self = AGENDA_SESSION_PAGE (object);

  switch ((AgendaSessionPageProperty) prop_id)
    {
    case PROP_CONTEXT:
      g_value_set_object (value, self->context);
      break;
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
agenda_session_page_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  AgendaSessionPage *self = AGENDA_SESSION_PAGE (object);

  switch ((AgendaSessionPageProperty) prop_id)
    {
    case PROP_CONTEXT:
      self->context = g_value_dup_object (value);
      break;
    case PROP_SESSION:
      agenda_session_page_set_session (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (AGENDA_TYPE_FACT_ROW);
  g_type_ensure (AGENDA_TYPE_PARALLEL_TEXT);
  g_type_ensure (AGENDA_TYPE_PEOPLE_BOX);
  g_type_ensure (AGENDA_TYPE_SECTION);
  g_type_ensure (AGENDA_TYPE_TRACK_PILL);

  agenda_template_set (widget_class, RESOURCE_PATH "/agenda-session-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AgendaSessionPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, AgendaSessionPage, kind);
  gtk_widget_class_bind_template_child (widget_class, AgendaSessionPage, track_pill);
  gtk_widget_class_bind_template_child (widget_class, AgendaSessionPage, title);
  gtk_widget_class_bind_template_child (widget_class, AgendaSessionPage, subtitle);
  gtk_widget_class_bind_template_child (widget_class, AgendaSessionPage, notice_box);
  gtk_widget_class_bind_template_child (widget_class, AgendaSessionPage, notice_icon);
  gtk_widget_class_bind_template_child (widget_class, AgendaSessionPage, status);
  gtk_widget_class_bind_template_child (widget_class, AgendaSessionPage, notice);
  gtk_widget_class_bind_template_child (widget_class, AgendaSessionPage, when_row);
  gtk_widget_class_bind_template_child (widget_class, AgendaSessionPage, room_row);
  gtk_widget_class_bind_template_child (widget_class, AgendaSessionPage, language_row);
  gtk_widget_class_bind_template_child (widget_class, AgendaSessionPage, prose);
  gtk_widget_class_bind_template_child (widget_class, AgendaSessionPage, summary);
  gtk_widget_class_bind_template_child (widget_class, AgendaSessionPage, description);
  gtk_widget_class_bind_template_child (widget_class, AgendaSessionPage, topics);
  gtk_widget_class_bind_template_child (widget_class, AgendaSessionPage, people);
  gtk_widget_class_bind_template_child (widget_class, AgendaSessionPage, links);
  gtk_widget_class_bind_template_child (widget_class, AgendaSessionPage, track_sessions);
  gtk_widget_class_bind_template_child (widget_class, AgendaSessionPage, room_sessions);
  gtk_widget_class_bind_template_child (widget_class, AgendaSessionPage, people_sessions);
  gtk_widget_class_bind_template_child_full (widget_class, "facts", FALSE, 0);
}

static void
agenda_session_page_class_init (AgendaSessionPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = agenda_session_page_constructed;
  object_class->dispose = agenda_session_page_dispose;
  object_class->get_property = agenda_session_page_get_property;
  object_class->set_property = agenda_session_page_set_property;

  props[PROP_CONTEXT] =
    g_param_spec_object ("context", NULL, NULL, AGENDA_TYPE_CONTEXT,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  props[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, AGENDA_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  bind_template (widget_class);
  gtk_widget_class_set_css_name (widget_class, "session-page");
}

static void
agenda_session_page_init (AgendaSessionPage *self)
{
  GtkLabel **texts[] = { &self->title, &self->subtitle, &self->notice };

  gtk_widget_init_template (GTK_WIDGET (self));

  /* Text that may break anywhere is laid out letter by letter to learn how narrow it may become,
   * unless it is told. */
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    gtk_label_set_width_chars (*texts[i], 8);
}

/**
 * agenda_session_page_new:
 *
 * Returns: (transfer floating): a page without a session
 */
GtkWidget *
agenda_session_page_new (AgendaContext *context)
{
  g_return_val_if_fail (AGENDA_IS_CONTEXT (context), NULL);

  return g_object_new (AGENDA_TYPE_SESSION_PAGE, "context", context, NULL);
}

/**
 * agenda_session_page_get_session:
 *
 * Returns: (transfer none) (nullable): the session shown
 */
AgendaSession *
agenda_session_page_get_session (AgendaSessionPage *self)
{
  g_return_val_if_fail (AGENDA_IS_SESSION_PAGE (self), NULL);

  return self->session;
}

/**
 * agenda_session_page_set_session:
 * @session: (nullable): a session of the context's forum
 *
 * Shows @session from its top.
 */
void
agenda_session_page_set_session (AgendaSessionPage *self,
                                 AgendaSession     *session)
{
  g_return_if_fail (AGENDA_IS_SESSION_PAGE (self));
  g_return_if_fail (session == NULL || AGENDA_IS_SESSION (session));

  if (!g_set_object (&self->session, session))
    return;

  rebuild (self);
  refresh (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SESSION]);
}
