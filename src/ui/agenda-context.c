/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-context.h"

#include "agenda-drop.h"

/**
 * AgendaContext:
 *
 * What every widget of a window is about: the forum that is open and the language that is on.
 * It is handed down as a construct property; there are no globals.
 */
struct _AgendaContext
{
  GObject parent_instance;

  /* owned */
  AgendaForum *forum;
  AgendaLanguage *language;
};

G_DEFINE_FINAL_TYPE (AgendaContext, agenda_context, G_TYPE_OBJECT)

typedef enum
{
  PROP_FORUM = 1,
  PROP_LANGUAGE,
} AgendaContextProperty;

static GParamSpec *props[PROP_LANGUAGE + 1];

static void
agenda_context_dispose (GObject *object)
{
  AgendaContext *self = AGENDA_CONTEXT (object);

  g_clear_object (&self->forum);
  g_clear_object (&self->language);

  G_OBJECT_CLASS (agenda_context_parent_class)->dispose (object);
}

static void
agenda_context_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  AgendaContext *self = AGENDA_CONTEXT (object);

  switch ((AgendaContextProperty) prop_id)
    {
    case PROP_FORUM:
      g_value_set_object (value, self->forum);
      break;
    case PROP_LANGUAGE:
      g_value_set_object (value, self->language);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
agenda_context_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  AgendaContext *self = AGENDA_CONTEXT (object);

  switch ((AgendaContextProperty) prop_id)
    {
    case PROP_FORUM:
      agenda_context_set_forum (self, g_value_get_object (value));
      break;
    case PROP_LANGUAGE:
      self->language = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
agenda_context_class_init (AgendaContextClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = agenda_context_dispose;
  object_class->get_property = agenda_context_get_property;
  object_class->set_property = agenda_context_set_property;

  props[PROP_FORUM] =
    g_param_spec_object ("forum", NULL, NULL, AGENDA_TYPE_FORUM,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  props[PROP_LANGUAGE] =
    g_param_spec_object ("language", NULL, NULL, AGENDA_TYPE_LANGUAGE,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
agenda_context_init (AgendaContext *self)
{
}

/**
 * agenda_context_new:
 * @language: the language of the process
 *
 * Returns: (transfer full): a context with no forum yet
 */
AgendaContext *
agenda_context_new (AgendaLanguage *language)
{
  g_return_val_if_fail (AGENDA_IS_LANGUAGE (language), NULL);

  return g_object_new (AGENDA_TYPE_CONTEXT, "language", language, NULL);
}

/**
 * agenda_context_get_forum:
 *
 * Returns: (transfer none) (nullable): the forum that is open
 */
AgendaForum *
agenda_context_get_forum (AgendaContext *self)
{
  g_return_val_if_fail (AGENDA_IS_CONTEXT (self), NULL);

  return self->forum;
}

/**
 * agenda_context_set_forum:
 * @forum: (nullable): the forum to open
 *
 * Opens another forum. The one that was open is let go in a worker when everybody knows.
 */
void
agenda_context_set_forum (AgendaContext *self,
                          AgendaForum   *forum)
{
  AgendaForum *before;

  g_return_if_fail (AGENDA_IS_CONTEXT (self));
  g_return_if_fail (forum == NULL || AGENDA_IS_FORUM (forum));

  if (self->forum == forum)
    return;

  before = g_steal_pointer (&self->forum);
  g_set_object (&self->forum, forum);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FORUM]);
  if (before != NULL)
    agenda_drop_in_worker (before, 0);
}

/**
 * agenda_context_get_language:
 *
 * Returns: (transfer none): the language of the process
 */
AgendaLanguage *
agenda_context_get_language (AgendaContext *self)
{
  g_return_val_if_fail (AGENDA_IS_CONTEXT (self), NULL);

  return self->language;
}
