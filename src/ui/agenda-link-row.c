/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-link-row.h"

#include "agenda-after-frame.h"
#include "agenda-detail-words.h"
#include "agenda-label.h"
#include "agenda-row-parts.h"
#include "agenda-words.h"

/**
 * AgendaLinkRow:
 *
 * An address outside the agenda: what it is, and where it leads in plain sight.
 */
struct _AgendaLinkRow
{
  AdwActionRow parent_instance;

  /* owned */
  AgendaContext *context;
  AgendaText *title;
  char *url;
};

G_DEFINE_FINAL_TYPE (AgendaLinkRow, agenda_link_row, ADW_TYPE_ACTION_ROW)

static void
refresh (AgendaLinkRow *self)
{
  AgendaLanguage *language = agenda_context_get_language (self->context);
  g_autofree char *title = NULL;
  g_autofree char *second = NULL;
  g_autofree char *subtitle = NULL;

  if (self->title != NULL)
    title = agenda_text_dup_marked (self->title, language);
  second = agenda_words_second_text (self->title, language);
  subtitle = agenda_detail_join_lines (second != NULL ? second : "",
                                       title != NULL ? self->url : "", NULL);

  agenda_row_set_texts (GTK_WIDGET (self), title != NULL ? title : self->url, subtitle);
}

static void
refresh_cb (GtkWidget *row)
{
  refresh (AGENDA_LINK_ROW (row));
}

/* An agenda may name many sources, and they come last. */
static void
language_changed_cb (AgendaLinkRow *self)
{
  agenda_after_frame_if_below (GTK_WIDGET (self), refresh_cb);
}

static void
agenda_link_row_dispose (GObject *object)
{
  AgendaLinkRow *self = AGENDA_LINK_ROW (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->title, agenda_text_unref);
  g_clear_pointer (&self->url, g_free);

  G_OBJECT_CLASS (agenda_link_row_parent_class)->dispose (object);
}

static void
agenda_link_row_class_init (AgendaLinkRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = agenda_link_row_dispose;
}

static void
agenda_link_row_init (AgendaLinkRow *self)
{
  adw_action_row_add_suffix (ADW_ACTION_ROW (self),
                             agenda_row_arrow_new ("adw-external-link-symbolic"));
}

/**
 * agenda_link_row_new:
 * @link: the address; it need not outlive the call
 *
 * Returns: (transfer floating): a row that activates `win.open-link`
 */
GtkWidget *
agenda_link_row_new (AgendaContext *context,
                     AgendaLink    *link)
{
  AgendaLinkRow *self;

  g_return_val_if_fail (AGENDA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (link != NULL, NULL);

  self = g_object_new (AGENDA_TYPE_LINK_ROW, NULL);
  self->context = g_object_ref (context);
  self->url = g_strdup (link->url);
  if (link->title != NULL)
    self->title = agenda_text_ref (link->title);
  agenda_row_set_action (GTK_WIDGET (self), "win.open-link", self->url);

  g_signal_connect_object (agenda_context_get_language (context), "changed",
                           G_CALLBACK (language_changed_cb), self, G_CONNECT_SWAPPED);
  refresh (self);

  return GTK_WIDGET (self);
}
