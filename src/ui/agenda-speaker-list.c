/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-speaker-list.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "agenda-speaker-row.h"
#include "agenda-words.h"

/**
 * AgendaSpeakerList:
 *
 * The speakers of the forum by name, in the order of the language that is on. They are there when
 * the list is on screen.
 */
struct _AgendaSpeakerList
{
  AdwBin parent_instance;

  /* borrowed */
  AgendaItemList *items;
  GtkStack *stack;
  AdwStatusPage *empty;

  /* owned */
  AgendaContext *context;
  gboolean stale;               /* what is in the list is not what it is to show */
};

G_DEFINE_FINAL_TYPE (AgendaSpeakerList, agenda_speaker_list, ADW_TYPE_BIN)

typedef enum
{
  PROP_CONTEXT = 1,
} AgendaSpeakerListProperty;

static GParamSpec *props[PROP_CONTEXT + 1];

typedef struct
{
  AgendaSpeaker *speaker;
  char *key;
} Keyed;

static void
keyed_clear (gpointer data)
{
  Keyed *keyed = data;

  g_clear_object (&keyed->speaker);
  g_clear_pointer (&keyed->key, g_free);
}

static int
keyed_compare (gconstpointer a,
               gconstpointer b)
{
  return strcmp (((const Keyed *) a)->key, ((const Keyed *) b)->key);
}

static GtkWidget *
create_row (gpointer owner)
{
  return agenda_speaker_row_new (AGENDA_SPEAKER_LIST (owner)->context);
}

static void
bind_row (gpointer   owner,
          GtkWidget *row,
          gpointer   item,
          guint      position)
{
  agenda_speaker_row_set_speaker (AGENDA_SPEAKER_ROW (row), item);
}

static char *
describe_row (GtkWidget *row)
{
  return agenda_speaker_row_dup_description (AGENDA_SPEAKER_ROW (row));
}

static const AgendaRowFuncs row_funcs = {
  .create = create_row,
  .bind = bind_row,
  .describe = describe_row,
};

/* Every key is made once, and not at each comparison. */
static GArray *
sort_speakers (GListModel     *speakers,
               AgendaLanguage *language)
{
  guint n_speakers = g_list_model_get_n_items (speakers);
  GArray *sorted = g_array_sized_new (FALSE, TRUE, sizeof (Keyed), n_speakers);

  g_array_set_clear_func (sorted, keyed_clear);
  for (guint i = 0; i < n_speakers; i++)
    {
      Keyed keyed = { .speaker = g_list_model_get_item (speakers, i) };

      keyed.key = agenda_words_person_sort_key (keyed.speaker, language);
      g_array_append_val (sorted, keyed);
    }
  g_array_sort (sorted, keyed_compare);

  return sorted;
}

static void
fill (AgendaSpeakerList *self)
{
  AgendaForum *forum = agenda_context_get_forum (self->context);
  g_autoptr (GPtrArray) result = g_ptr_array_new_with_free_func (g_object_unref);

  if (forum != NULL)
    {
      g_autoptr (GArray) sorted =
        sort_speakers (agenda_forum_get_speakers (forum),
                       agenda_context_get_language (self->context));

      for (guint i = 0; i < sorted->len; i++)
        g_ptr_array_add (result, g_object_ref (g_array_index (sorted, Keyed, i).speaker));
    }

  self->stale = FALSE;
  /* The same people, unless there was nobody. */
  if (g_list_model_get_n_items (agenda_item_list_get_shown (self->items)) > 0)
    agenda_item_list_reorder (self->items, result);
  else
    agenda_item_list_fill (self->items, result);
  gtk_stack_set_visible_child_name (self->stack,
                                    forum == NULL || result->len > 0 ? "list" : "empty");
}

/* To put thousands of names in order takes its time, and so do the first rows: nobody is to wait for
 * them who looks at the sessions. */
static void
fill_when_shown (AgendaSpeakerList *self)
{
  self->stale = TRUE;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    fill (self);
}

static void
forum_changed_cb (AgendaSpeakerList *self)
{
  g_autoptr (GPtrArray) nobody = g_ptr_array_new ();

  agenda_item_list_set_selected (self->items, NULL);
  agenda_item_list_fill (self->items, nobody);
  fill_when_shown (self);
}

static void
language_changed_cb (AgendaSpeakerList *self)
{
  agenda_item_list_set_label (self->items, _("Speakers"));
  adw_status_page_set_title (self->empty, _("No Speakers"));
  adw_status_page_set_description (self->empty, _("This agenda names no speakers."));
  fill_when_shown (self);
}

static void
agenda_speaker_list_constructed (GObject *object)
{
  AgendaSpeakerList *self = AGENDA_SPEAKER_LIST (object);

  G_OBJECT_CLASS (agenda_speaker_list_parent_class)->constructed (object);

  self->stack = GTK_STACK (gtk_stack_new ());
  self->items = AGENDA_ITEM_LIST (agenda_item_list_new (&row_funcs, self));
  self->empty = ADW_STATUS_PAGE (adw_status_page_new ());
  adw_status_page_set_icon_name (self->empty, "system-users-symbolic");
  /* What scrolls inside has nothing to say and no name. */
  gtk_widget_set_focusable (gtk_widget_get_first_child (GTK_WIDGET (self->empty)), FALSE);
  /* The page for nobody is not measured where there is somebody. */
  gtk_stack_set_hhomogeneous (self->stack, FALSE);
  gtk_stack_set_vhomogeneous (self->stack, FALSE);
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->items), "list");
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->empty), "empty");
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->stack));

  g_signal_connect_object (self->context, "notify::forum", G_CALLBACK (forum_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (agenda_context_get_language (self->context), "changed",
                           G_CALLBACK (language_changed_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  language_changed_cb (self);
}

static void
agenda_speaker_list_map (GtkWidget *widget)
{
  AgendaSpeakerList *self = AGENDA_SPEAKER_LIST (widget);

  if (self->stale)
    fill (self);

  GTK_WIDGET_CLASS (agenda_speaker_list_parent_class)->map (widget);
}

static void
agenda_speaker_list_dispose (GObject *object)
{
  AgendaSpeakerList *self = AGENDA_SPEAKER_LIST (object);

  /* The rows ask their owner for the context while they go. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (agenda_speaker_list_parent_class)->dispose (object);
}

static void
agenda_speaker_list_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  AgendaSpeakerList *self = AGENDA_SPEAKER_LIST (object);

  switch ((AgendaSpeakerListProperty) prop_id)
    {
    case PROP_CONTEXT:
      g_value_set_object (value, self->context);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
agenda_speaker_list_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  AgendaSpeakerList *self = AGENDA_SPEAKER_LIST (object);

  switch ((AgendaSpeakerListProperty) prop_id)
    {
    case PROP_CONTEXT:
      self->context = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
agenda_speaker_list_class_init (AgendaSpeakerListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = agenda_speaker_list_constructed;
  object_class->dispose = agenda_speaker_list_dispose;
  object_class->get_property = agenda_speaker_list_get_property;
  object_class->set_property = agenda_speaker_list_set_property;
  GTK_WIDGET_CLASS (klass)->map = agenda_speaker_list_map;

  props[PROP_CONTEXT] =
    g_param_spec_object ("context", NULL, NULL, AGENDA_TYPE_CONTEXT,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "speaker-list");
}

static void
agenda_speaker_list_init (AgendaSpeakerList *self)
{
}

/**
 * agenda_speaker_list_new:
 *
 * Returns: (transfer floating): the list of @context's speakers
 */
GtkWidget *
agenda_speaker_list_new (AgendaContext *context)
{
  g_return_val_if_fail (AGENDA_IS_CONTEXT (context), NULL);

  return g_object_new (AGENDA_TYPE_SPEAKER_LIST, "context", context, NULL);
}

/**
 * agenda_speaker_list_get_items:
 *
 * Returns: (transfer none): the list itself, of #AgendaSpeaker
 */
AgendaItemList *
agenda_speaker_list_get_items (AgendaSpeakerList *self)
{
  g_return_val_if_fail (AGENDA_IS_SPEAKER_LIST (self), NULL);

  return self->items;
}
