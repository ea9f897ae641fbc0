/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-session-row.h"

#include <glib/gi18n-lib.h>

#include "agenda-label.h"
#include "agenda-words.h"

/**
 * AgendaSessionRow:
 *
 * A session in the list, with the headings of the day and the slot it begins when the row before
 * it belongs to others. Headings are not rows of their own: keyboard travel would stop there on
 * GTK 4.8. At most 12 widgets, because a list keeps 205 of them alive.
 */
struct _AgendaSessionRow
{
  GtkBox parent_instance;

  /* template children */
  GtkLabel *day_heading;
  GtkLabel *time_heading;
  GtkWidget *card;
  GtkLabel *time_label;
  GtkLabel *language_label;
  GtkLabel *title_label;
  GtkLabel *status_label;
  GtkLabel *place_label;
  GtkLabel *people_label;

  /* owned */
  AgendaContext *context;
  AgendaSession *session;
  AgendaSession *previous;
};

G_DEFINE_FINAL_TYPE (AgendaSessionRow, agenda_session_row, GTK_TYPE_BOX)

typedef enum
{
  PROP_CONTEXT = 1,
  PROP_SESSION,
} AgendaSessionRowProperty;

static GParamSpec *props[PROP_SESSION + 1];

static GTimeZone *
get_zone (AgendaSessionRow *self)
{
  return agenda_forum_get_zone (agenda_context_get_forum (self->context));
}

static void
update_headings (AgendaSessionRow *self)
{
  AgendaLanguage *language = agenda_context_get_language (self->context);
  AgendaWhen *when = agenda_session_get_when (self->session);
  AgendaWhen *before = self->previous != NULL ? agenda_session_get_when (self->previous) : NULL;
  gboolean new_day = before == NULL
                     || agenda_when_get_julian (before) != agenda_when_get_julian (when);
  gboolean new_slot = new_day || !agenda_when_same_slot (before, when);
  g_autofree char *slot_text = NULL;
  GDate day;

  agenda_when_get_day (when, &day);
  agenda_label_set_day (self->day_heading, new_day ? &day : NULL, language);
  if (new_slot && agenda_when_has_start (when))
    slot_text = agenda_language_format_time (language, agenda_when_get_start (when),
                                             get_zone (self));

  agenda_label_set_string (self->time_heading, slot_text);
}

static void
update_title (AgendaSessionRow *self,
              AgendaLanguage   *language)
{
  AgendaStatus status = agenda_session_get_status (self->session);
  PangoAttrList *attributes;

  agenda_label_set_both (self->title_label, agenda_session_get_title (self->session), language);
  attributes = gtk_label_get_attributes (self->title_label);
  if (status == AGENDA_STATUS_CANCELLED && attributes != NULL)
    {
      g_autoptr (PangoAttrList) struck = pango_attr_list_copy (attributes);

      pango_attr_list_insert (struck, pango_attr_strikethrough_new (TRUE));
      gtk_label_set_attributes (self->title_label, struck);
    }

  agenda_label_set_string (self->status_label,
                           status == AGENDA_STATUS_CONFIRMED ? NULL
                                                             : agenda_status_get_label (status));
  if (status == AGENDA_STATUS_CANCELLED)
    gtk_widget_add_css_class (self->card, "cancelled");
  else
    gtk_widget_remove_css_class (self->card, "cancelled");
  if (agenda_session_kind_is_pause (agenda_session_get_kind (self->session)))
    gtk_widget_add_css_class (self->card, "pause");
  else
    gtk_widget_remove_css_class (self->card, "pause");
}

/* The track, or the kind of session where the track has the session's own name. */
static char *
describe_track (AgendaSessionRow *self,
                AgendaLanguage   *language)
{
  AgendaTrack *track = agenda_session_get_track (self->session);
  g_autofree char *own = NULL;
  g_autofree char *title = NULL;

  if (track == NULL)
    return NULL;

  own = agenda_text_dup_marked (agenda_session_get_title (self->session), language);
  title = agenda_text_dup_marked (agenda_track_get_title (track), language);
  if (g_strcmp0 (title, own) != 0)
    return g_steal_pointer (&title);

  return g_strdup (agenda_session_kind_get_label (agenda_session_get_kind (self->session)));
}

static char *
describe_room (AgendaSessionRow *self,
               AgendaLanguage   *language)
{
  AgendaRoom *room = agenda_session_get_room (self->session);

  return room != NULL ? agenda_text_dup_marked (agenda_room_get_name (room), language) : NULL;
}

/* The room, and the track behind a dot in its colour. */
static void
update_place (AgendaSessionRow *self,
              AgendaLanguage   *language)
{
  AgendaTrack *track = agenda_session_get_track (self->session);
  g_autofree char *room = describe_room (self, language);
  g_autoptr (GString) text = g_string_new (room);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  if (track != NULL)
    {
      g_autofree char *title = describe_track (self, language);
      PangoAttribute *dot = agenda_label_color_attribute (agenda_track_get_color (track));

      if (text->len > 0)
        g_string_append (text, "\302\240\302\240 ");
      if (dot != NULL)
        {
          dot->start_index = (guint) text->len;
          g_string_append (text, "● ");
          dot->end_index = (guint) text->len;
          pango_attr_list_insert (attributes, dot);
        }
      g_string_append (text, title != NULL ? title : "");
    }

  agenda_label_set_string (self->place_label, text->str);
  gtk_label_set_attributes (self->place_label, attributes);
}

/* Whoever has two roles is named once. */
static gboolean
is_named_before (GPtrArray *people,
                 guint      position)
{
  const AgendaParticipant *participant = g_ptr_array_index (people, position);

  for (guint i = 0; i < position; i++)
    if (((const AgendaParticipant *) g_ptr_array_index (people, i))->speaker
        == participant->speaker)
      return TRUE;

  return FALSE;
}

static void
update_people (AgendaSessionRow *self,
               AgendaLanguage   *language)
{
  GPtrArray *people = agenda_session_get_people (self->session);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *text = NULL;

  for (guint i = 0; i < people->len; i++)
    {
      const AgendaParticipant *participant = g_ptr_array_index (people, i);
      char *name = is_named_before (people, i)
                     ? NULL
                     : agenda_text_dup_marked (agenda_speaker_get_name (participant->speaker),
                                               language);

      if (name != NULL)
        g_ptr_array_add (names, name);
    }
  g_ptr_array_add (names, NULL);

  text = agenda_language_join_content (language, (const char *const *) names->pdata);
  agenda_label_set_string (self->people_label, text);
}

static void
refresh (AgendaSessionRow *self)
{
  AgendaLanguage *language = agenda_context_get_language (self->context);
  g_autofree char *time_text = NULL;
  g_autofree char *marks = NULL;

  if (self->session == NULL)
    return;

  time_text = agenda_words_time (agenda_session_get_when (self->session), get_zone (self),
                                 language);
  marks = agenda_words_working_languages_short (self->session);
  agenda_label_set_string (self->time_label, time_text);
  agenda_label_set_string (self->language_label, marks);
  update_headings (self);
  update_title (self, language);
  update_place (self, language);
  update_people (self, language);
}

static void
agenda_session_row_dispose (GObject *object)
{
  AgendaSessionRow *self = AGENDA_SESSION_ROW (object);

  agenda_session_row_set_session (self, NULL);
  g_clear_object (&self->previous);
  g_clear_object (&self->context);
  gtk_widget_dispose_template (GTK_WIDGET (self), AGENDA_TYPE_SESSION_ROW);

  G_OBJECT_CLASS (agenda_session_row_parent_class)->dispose (object);
}

static void
agenda_session_row_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  AgendaSessionRow *self = AGENDA_SESSION_ROW (object);

  switch ((AgendaSessionRowProperty) prop_id)
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
agenda_session_row_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  AgendaSessionRow *self = AGENDA_SESSION_ROW (object);

  switch ((AgendaSessionRowProperty) prop_id)
    {
    case PROP_CONTEXT:
      self->context = g_value_dup_object (value);
      break;
    case PROP_SESSION:
      agenda_session_row_set_session (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
agenda_session_row_class_init (AgendaSessionRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = agenda_session_row_dispose;
  object_class->get_property = agenda_session_row_get_property;
  object_class->set_property = agenda_session_row_set_property;

  props[PROP_CONTEXT] =
    g_param_spec_object ("context", NULL, NULL, AGENDA_TYPE_CONTEXT,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  props[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, AGENDA_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/agenda-session-row.ui");
  gtk_widget_class_bind_template_child (widget_class, AgendaSessionRow, day_heading);
  gtk_widget_class_bind_template_child (widget_class, AgendaSessionRow, time_heading);
  gtk_widget_class_bind_template_child (widget_class, AgendaSessionRow, card);
  gtk_widget_class_bind_template_child (widget_class, AgendaSessionRow, time_label);
  gtk_widget_class_bind_template_child (widget_class, AgendaSessionRow, language_label);
  gtk_widget_class_bind_template_child (widget_class, AgendaSessionRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, AgendaSessionRow, status_label);
  gtk_widget_class_bind_template_child (widget_class, AgendaSessionRow, place_label);
  gtk_widget_class_bind_template_child (widget_class, AgendaSessionRow, people_label);
  gtk_widget_class_set_css_name (widget_class, "session-row");
}

static void
agenda_session_row_init (AgendaSessionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * agenda_session_row_new:
 *
 * Returns: (transfer floating): a row without a session
 */
GtkWidget *
agenda_session_row_new (AgendaContext *context)
{
  g_return_val_if_fail (AGENDA_IS_CONTEXT (context), NULL);

  return g_object_new (AGENDA_TYPE_SESSION_ROW, "context", context, NULL);
}

/**
 * agenda_session_row_get_session:
 *
 * Returns: (transfer none) (nullable): the session shown
 */
AgendaSession *
agenda_session_row_get_session (AgendaSessionRow *self)
{
  g_return_val_if_fail (AGENDA_IS_SESSION_ROW (self), NULL);

  return self->session;
}

/**
 * agenda_session_row_set_session:
 * @session: (nullable): the session to show
 *
 * Says @session in the language that is on. A row listens to nothing: the list binds it again when
 * the language changes.
 */
void
agenda_session_row_set_session (AgendaSessionRow *self,
                                AgendaSession    *session)
{
  gboolean changed;

  g_return_if_fail (AGENDA_IS_SESSION_ROW (self));
  g_return_if_fail (session == NULL || AGENDA_IS_SESSION (session));

  changed = g_set_object (&self->session, session);
  refresh (self);
  if (changed)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SESSION]);
}

/**
 * agenda_session_row_set_previous:
 * @previous: (nullable): the session in the row before, none for the first row
 *
 * Decides which headings the row bears.
 */
void
agenda_session_row_set_previous (AgendaSessionRow *self,
                                 AgendaSession    *previous)
{
  g_return_if_fail (AGENDA_IS_SESSION_ROW (self));

  if (g_set_object (&self->previous, previous) && self->session != NULL)
    update_headings (self);
}

static void
add_part (GPtrArray *parts,
          char      *part)
{
  if (part != NULL && *part != '\0')
    g_ptr_array_add (parts, part);
  else
    g_free (part);
}

/* Two languages stand on lines of their own. */
static void
add_label (GPtrArray *parts,
           GtkLabel  *label)
{
  g_auto (GStrv) lines = g_strsplit (gtk_label_get_text (label), "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    add_part (parts, g_strdup (lines[i]));
}

/**
 * agenda_session_row_dup_description:
 *
 * Gets what a screen reader says for the row: the day when it opens one, time, title, status,
 * room, track, people, languages.
 *
 * Returns: (transfer full): one sentence of it
 */
char *
agenda_session_row_dup_description (AgendaSessionRow *self)
{
  AgendaLanguage *language;
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (AGENDA_IS_SESSION_ROW (self), NULL);

  if (self->session == NULL)
    return g_strdup ("");

  language = agenda_context_get_language (self->context);
  add_label (parts, self->day_heading);
  add_label (parts, self->time_label);
  add_label (parts, self->title_label);
  add_label (parts, self->status_label);
  /* Not the label of both: the dot in it would be read out. */
  add_part (parts, describe_room (self, language));
  add_part (parts, describe_track (self, language));
  add_label (parts, self->people_label);
  add_part (parts, agenda_words_working_languages (self->session, language));
  g_ptr_array_add (parts, NULL);

  return agenda_language_join (language, (const char *const *) parts->pdata);
}
