/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-person-row.h"

#include "agenda-avatar.h"
#include "agenda-detail-words.h"
#include "agenda-label.h"
#include "agenda-row-parts.h"
#include "agenda-words.h"

/**
 * AgendaPersonRow:
 *
 * Somebody's part in a session or a topic, on its page; leads to the speaker's page.
 */
struct _AgendaPersonRow
{
  AdwActionRow parent_instance;

  /* children */
  AdwAvatar *avatar;

  /* owned */
  AgendaContext *context;
  AgendaSpeaker *speaker;
  AgendaText *title;
  AgendaRole role;
  gboolean show_role;
};

G_DEFINE_FINAL_TYPE (AgendaPersonRow, agenda_person_row, ADW_TYPE_ACTION_ROW)

static void
refresh (AgendaPersonRow *self)
{
  AgendaLanguage *language = agenda_context_get_language (self->context);
  AgendaText *text = agenda_speaker_get_name (self->speaker);
  g_autofree char *name = NULL;
  g_autofree char *second_name = NULL;
  g_autofree char *second_line = NULL;
  g_autofree char *line = NULL;
  g_autofree char *talk = NULL;
  g_autofree char *subtitle = NULL;

  name = agenda_text_dup_marked (text, language);
  second_name = agenda_words_second_text (text, language);
  second_line = agenda_words_second_person_line (self->speaker, language);
  line = agenda_words_person_line (self->speaker, language);
  talk = agenda_detail_quote (self->title, language);
  subtitle = agenda_detail_join_lines (second_name != NULL ? second_name : "",
                                       self->show_role ? agenda_role_get_label (self->role) : "",
                                       line != NULL ? line : "",
                                       second_line != NULL ? second_line : "", talk, NULL);

  agenda_row_set_texts (GTK_WIDGET (self), name, subtitle);
  agenda_avatar_set_speaker (self->avatar, self->speaker, language);
}

static void
agenda_person_row_dispose (GObject *object)
{
  AgendaPersonRow *self = AGENDA_PERSON_ROW (object);

  g_clear_object (&self->context);
  g_clear_object (&self->speaker);
  g_clear_pointer (&self->title, agenda_text_unref);

  G_OBJECT_CLASS (agenda_person_row_parent_class)->dispose (object);
}

static void
agenda_person_row_class_init (AgendaPersonRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = agenda_person_row_dispose;
}

static void
agenda_person_row_init (AgendaPersonRow *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "person");

  self->avatar = g_object_new (ADW_TYPE_AVATAR,
                               "accessible-role", GTK_ACCESSIBLE_ROLE_NONE,
                               "size", 40,
                               "show-initials", TRUE,
                               NULL);
  gtk_widget_set_valign (GTK_WIDGET (self->avatar), GTK_ALIGN_CENTER);
  adw_action_row_add_prefix (ADW_ACTION_ROW (self), GTK_WIDGET (self->avatar));
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), agenda_row_arrow_new ("go-next-symbolic"));
}

/**
 * agenda_person_row_new:
 * @participant: the part; it need not outlive the call
 * @show_role: whether the row says the role, where no heading over it does
 *
 * Returns: (transfer floating): a row that activates `win.show-speaker`
 */
GtkWidget *
agenda_person_row_new (AgendaContext     *context,
                       AgendaParticipant *participant,
                       gboolean           show_role)
{
  AgendaPersonRow *self;

  g_return_val_if_fail (AGENDA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (participant != NULL, NULL);

  self = g_object_new (AGENDA_TYPE_PERSON_ROW, NULL);
  self->context = g_object_ref (context);
  self->speaker = g_object_ref (participant->speaker);
  self->role = participant->role;
  self->show_role = show_role;
  if (participant->title != NULL)
    self->title = agenda_text_ref (participant->title);
  agenda_row_set_action (GTK_WIDGET (self), "win.show-speaker",
                         agenda_speaker_get_id (self->speaker));

  g_signal_connect_object (agenda_context_get_language (context), "changed",
                           G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  refresh (self);

  return GTK_WIDGET (self);
}
