/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-history.h"

/* More steps back than anybody remembers having taken. */
#define MAX_PLACES 100

/**
 * AgendaHistory:
 *
 * The places the detail pane has been at, to go back and forward between, like a web browser's.
 */
struct _AgendaHistory
{
  GObject parent_instance;

  /* owned */
  GPtrArray *places;
  guint position; /* of the current one, if there are any */
  gboolean can_go_back;
  gboolean can_go_forward;
};

G_DEFINE_FINAL_TYPE (AgendaHistory, agenda_history, G_TYPE_OBJECT)

typedef enum
{
  PROP_CAN_GO_BACK = 1,
  PROP_CAN_GO_FORWARD,
} AgendaHistoryProperty;

static GParamSpec *props[PROP_CAN_GO_FORWARD + 1];

static AgendaPlace *
place_new (AgendaPlaceKind  kind,
           const char      *id)
{
  AgendaPlace *place = g_new0 (AgendaPlace, 1);

  place->kind = kind;
  place->id = g_strdup (id);

  return place;
}

static void
place_free (AgendaPlace *place)
{
  g_clear_pointer (&place->id, g_free);
  g_free (place);
}

static void
update (AgendaHistory *self)
{
  gboolean can_go_back = self->position > 0;
  gboolean can_go_forward = self->position + 1 < self->places->len;

  g_object_freeze_notify (G_OBJECT (self));
  if (self->can_go_back != can_go_back)
    {
      self->can_go_back = can_go_back;
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CAN_GO_BACK]);
    }
  if (self->can_go_forward != can_go_forward)
    {
      self->can_go_forward = can_go_forward;
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CAN_GO_FORWARD]);
    }
  g_object_thaw_notify (G_OBJECT (self));
}

static void
agenda_history_finalize (GObject *object)
{
  AgendaHistory *self = AGENDA_HISTORY (object);

  g_clear_pointer (&self->places, g_ptr_array_unref);

  G_OBJECT_CLASS (agenda_history_parent_class)->finalize (object);
}

static void
agenda_history_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  AgendaHistory *self = AGENDA_HISTORY (object);

  switch ((AgendaHistoryProperty) prop_id)
    {
    case PROP_CAN_GO_BACK:
      g_value_set_boolean (value, self->can_go_back);
      break;
    case PROP_CAN_GO_FORWARD:
      g_value_set_boolean (value, self->can_go_forward);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
agenda_history_class_init (AgendaHistoryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = agenda_history_finalize;
  object_class->get_property = agenda_history_get_property;

  props[PROP_CAN_GO_BACK] =
    g_param_spec_boolean ("can-go-back", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  props[PROP_CAN_GO_FORWARD] =
    g_param_spec_boolean ("can-go-forward", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
agenda_history_init (AgendaHistory *self)
{
  self->places = g_ptr_array_new_with_free_func ((GDestroyNotify) place_free);
}

/**
 * agenda_history_new:
 *
 * Returns: (transfer full): a history that has been nowhere
 */
AgendaHistory *
agenda_history_new (void)
{
  return g_object_new (AGENDA_TYPE_HISTORY, NULL);
}

/**
 * agenda_history_visit:
 * @kind: which page
 * @id: (nullable): whose page; %NULL for the forum's
 *
 * Goes to a place. What lay ahead is forgotten; the place one is at already is not visited again.
 */
void
agenda_history_visit (AgendaHistory   *self,
                      AgendaPlaceKind  kind,
                      const char      *id)
{
  const AgendaPlace *current;

  g_return_if_fail (AGENDA_IS_HISTORY (self));
  g_return_if_fail ((kind == AGENDA_PLACE_FORUM) == (id == NULL));

  current = agenda_history_get_current (self);
  if (current != NULL && current->kind == kind && g_strcmp0 (current->id, id) == 0)
    return;

  if (self->position + 1 < self->places->len)
    g_ptr_array_set_size (self->places, (int) self->position + 1);
  g_ptr_array_add (self->places, place_new (kind, id));
  if (self->places->len > MAX_PLACES)
    g_ptr_array_remove_index (self->places, 0);
  self->position = self->places->len - 1;

  update (self);
}

/**
 * agenda_history_get_current:
 *
 * Returns: (transfer none) (nullable): where one is, until the next change of the history
 */
const AgendaPlace *
agenda_history_get_current (AgendaHistory *self)
{
  g_return_val_if_fail (AGENDA_IS_HISTORY (self), NULL);

  if (self->places->len == 0)
    return NULL;

  return g_ptr_array_index (self->places, self->position);
}

/**
 * agenda_history_go_back:
 *
 * Returns: (transfer none) (nullable): the place gone back to, until the next change of the
 *   history, or %NULL if there is none
 */
const AgendaPlace *
agenda_history_go_back (AgendaHistory *self)
{
  g_return_val_if_fail (AGENDA_IS_HISTORY (self), NULL);

  if (!self->can_go_back)
    return NULL;

  self->position--;
  update (self);

  return agenda_history_get_current (self);
}

/**
 * agenda_history_go_forward:
 *
 * Returns: (transfer none) (nullable): the place gone forward to, until the next change of the
 *   history, or %NULL if there is none
 */
const AgendaPlace *
agenda_history_go_forward (AgendaHistory *self)
{
  g_return_val_if_fail (AGENDA_IS_HISTORY (self), NULL);

  if (!self->can_go_forward)
    return NULL;

  self->position++;
  update (self);

  return agenda_history_get_current (self);
}

gboolean
agenda_history_get_can_go_back (AgendaHistory *self)
{
  g_return_val_if_fail (AGENDA_IS_HISTORY (self), FALSE);

  return self->can_go_back;
}

gboolean
agenda_history_get_can_go_forward (AgendaHistory *self)
{
  g_return_val_if_fail (AGENDA_IS_HISTORY (self), FALSE);

  return self->can_go_forward;
}

/**
 * agenda_history_clear:
 *
 * Forgets every place, as when another forum opens.
 */
void
agenda_history_clear (AgendaHistory *self)
{
  g_return_if_fail (AGENDA_IS_HISTORY (self));

  g_ptr_array_set_size (self->places, 0);
  self->position = 0;
  update (self);
}
