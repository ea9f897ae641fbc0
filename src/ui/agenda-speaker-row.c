/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-speaker-row.h"

#include <adwaita.h>

#include "agenda-avatar.h"
#include "agenda-label.h"
#include "agenda-text-column.h"
#include "agenda-words.h"

/**
 * AgendaSpeakerRow:
 *
 * A speaker in the list: initials, name, position.
 */
struct _AgendaSpeakerRow
{
  GtkBox parent_instance;

  /* template children */
  AdwAvatar *avatar;
  GtkLabel *name_label;
  GtkLabel *position_label;

  /* owned */
  AgendaContext *context;
  AgendaSpeaker *speaker;
};

G_DEFINE_FINAL_TYPE (AgendaSpeakerRow, agenda_speaker_row, GTK_TYPE_BOX)

typedef enum
{
  PROP_CONTEXT = 1,
  PROP_SPEAKER,
} AgendaSpeakerRowProperty;

static GParamSpec *props[PROP_SPEAKER + 1];

static void
refresh (AgendaSpeakerRow *self)
{
  AgendaLanguage *language = agenda_context_get_language (self->context);
  AgendaText *name;
  g_autofree char *line = NULL;

  if (self->speaker == NULL)
    return;

  name = agenda_speaker_get_name (self->speaker);
  line = agenda_words_person_line (self->speaker, language);
  agenda_avatar_set_speaker (self->avatar, self->speaker, language);
  agenda_label_set_both (self->name_label, name, language);
  agenda_label_set_string (self->position_label, line);
}

static void
agenda_speaker_row_dispose (GObject *object)
{
  AgendaSpeakerRow *self = AGENDA_SPEAKER_ROW (object);

  agenda_speaker_row_set_speaker (self, NULL);
  g_clear_object (&self->context);
  gtk_widget_dispose_template (GTK_WIDGET (self), AGENDA_TYPE_SPEAKER_ROW);

  G_OBJECT_CLASS (agenda_speaker_row_parent_class)->dispose (object);
}

static void
agenda_speaker_row_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  AgendaSpeakerRow *self = AGENDA_SPEAKER_ROW (object);

  switch ((AgendaSpeakerRowProperty) prop_id)
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
agenda_speaker_row_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  AgendaSpeakerRow *self = AGENDA_SPEAKER_ROW (object);

  switch ((AgendaSpeakerRowProperty) prop_id)
    {
    case PROP_CONTEXT:
      self->context = g_value_dup_object (value);
      break;
    case PROP_SPEAKER:
      agenda_speaker_row_set_speaker (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
agenda_speaker_row_class_init (AgendaSpeakerRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = agenda_speaker_row_dispose;
  object_class->get_property = agenda_speaker_row_get_property;
  object_class->set_property = agenda_speaker_row_set_property;

  props[PROP_CONTEXT] =
    g_param_spec_object ("context", NULL, NULL, AGENDA_TYPE_CONTEXT,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  props[PROP_SPEAKER] =
    g_param_spec_object ("speaker", NULL, NULL, AGENDA_TYPE_SPEAKER,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/agenda-speaker-row.ui");
  gtk_widget_class_bind_template_child (widget_class, AgendaSpeakerRow, avatar);
  gtk_widget_class_bind_template_child (widget_class, AgendaSpeakerRow, name_label);
  gtk_widget_class_bind_template_child (widget_class, AgendaSpeakerRow, position_label);
  gtk_widget_class_set_css_name (widget_class, "speaker-row");
}

static void
agenda_speaker_row_init (AgendaSpeakerRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  agenda_text_column_lay_out (gtk_widget_get_parent (GTK_WIDGET (self->name_label)));
}

/**
 * agenda_speaker_row_new:
 *
 * Returns: (transfer floating): a row without a speaker
 */
GtkWidget *
agenda_speaker_row_new (AgendaContext *context)
{
  g_return_val_if_fail (AGENDA_IS_CONTEXT (context), NULL);

  return g_object_new (AGENDA_TYPE_SPEAKER_ROW, "context", context, NULL);
}

/**
 * agenda_speaker_row_get_speaker:
 *
 * Returns: (transfer none) (nullable): the speaker shown
 */
AgendaSpeaker *
agenda_speaker_row_get_speaker (AgendaSpeakerRow *self)
{
  g_return_val_if_fail (AGENDA_IS_SPEAKER_ROW (self), NULL);

  return self->speaker;
}

/**
 * agenda_speaker_row_set_speaker:
 * @speaker: (nullable): the speaker to show
 *
 * Says @speaker in the language that is on. A row listens to nothing: the list binds it again when
 * the language changes.
 */
void
agenda_speaker_row_set_speaker (AgendaSpeakerRow *self,
                                AgendaSpeaker    *speaker)
{
  gboolean changed;

  g_return_if_fail (AGENDA_IS_SPEAKER_ROW (self));
  g_return_if_fail (speaker == NULL || AGENDA_IS_SPEAKER (speaker));

  changed = g_set_object (&self->speaker, speaker);
  refresh (self);
  if (changed)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SPEAKER]);
}

/**
 * agenda_speaker_row_dup_description:
 *
 * Returns: (transfer full): what a screen reader says for the row: name and position
 */
char *
agenda_speaker_row_dup_description (AgendaSpeakerRow *self)
{
  const char *parts[3] = { NULL, };

  g_return_val_if_fail (AGENDA_IS_SPEAKER_ROW (self), NULL);

  parts[0] = gtk_label_get_text (self->name_label);
  if (*gtk_label_get_text (self->position_label) != '\0')
    parts[1] = gtk_label_get_text (self->position_label);

  return agenda_language_join (agenda_context_get_language (self->context), parts);
}
