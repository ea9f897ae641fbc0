/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-window-private.h"

#include <glib/gi18n-lib.h>

#include "agenda-address.h"
#include "agenda-plain-text.h"

/**
 * agenda_window_forget_wanted:
 *
 * No page is waited for any more.
 */
void
agenda_window_forget_wanted (AgendaWindow *self)
{
  g_clear_pointer (&self->wanted_id, g_free);
  g_clear_pointer (&self->wanted_forum, g_free);
  self->wanted_opened = FALSE;
}

/**
 * agenda_window_want:
 * @id: (nullable): whose page
 * @forum_id: (nullable): the forum it is of; %NULL for whichever is open then
 *
 * Remembers a page to show when its agenda is open; the last one that was asked for counts.
 */
void
agenda_window_want (AgendaWindow    *self,
                    AgendaPlaceKind  kind,
                    const char      *id,
                    const char      *forum_id)
{
  agenda_window_forget_wanted (self);
  self->wanted_kind = kind;
  self->wanted_id = g_strdup (id);
  self->wanted_forum = g_strdup (forum_id);
}

/* Whether the agenda of the page that is wanted is on its way, or will never come. */
static gboolean
open_wanted_forum (AgendaWindow *self)
{
  AgendaForum *forum = agenda_context_get_forum (self->context);
  g_autofree char *key = NULL;

  if (self->wanted_forum == NULL
      || (forum != NULL && g_str_equal (self->wanted_forum, agenda_forum_get_id (forum))))
    return FALSE;

  key = agenda_opener_dup_key_of (self->opener, self->wanted_forum);
  if (key != NULL && !self->wanted_opened)
    {
      self->wanted_opened = TRUE;
      agenda_opener_open (self->opener, key);
      return TRUE;
    }

  /* One that was found and did not come has been refused, and that was said. */
  if (key == NULL)
    agenda_window_toast (self, N_("The link leads into an agenda that has not been opened here."));
  agenda_window_forget_wanted (self);
  return TRUE;
}

/**
 * agenda_window_settle:
 *
 * Shows the page that is wanted, if any, as soon as its agenda is open; opens that first if it is
 * not. What is being opened already is waited for.
 */
void
agenda_window_settle (AgendaWindow *self)
{
  g_autofree char *id = NULL;

  if (self->wanted_id == NULL || agenda_opener_is_busy (self->opener))
    return;
  if (open_wanted_forum (self) || agenda_context_get_forum (self->context) == NULL)
    return;

  id = g_steal_pointer (&self->wanted_id);
  agenda_window_forget_wanted (self);
  agenda_window_visit (self, self->wanted_kind, id, TRUE);
}

static const char *
describe_error (const GError *error)
{
  switch ((AgendaAddressError) error->code)
    {
    case AGENDA_ADDRESS_ERROR_ID:
      return N_("The link is damaged where it names the session or speaker.");
    case AGENDA_ADDRESS_ERROR_FORUM:
      return N_("The link is damaged where it names the agenda.");
    case AGENDA_ADDRESS_ERROR_PAGE:
    default:
      return N_("The link leads to neither a session nor a speaker.");
    }
}

/**
 * agenda_window_follow_link:
 * @address: a link into an agenda, from anybody
 *
 * Shows the page that a link leads to, in its agenda if that is one of ours; says in passing what is
 * wrong with the link otherwise.
 */
void
agenda_window_follow_link (AgendaWindow *self,
                           const char   *address)
{
  g_autoptr (AgendaAddress) parsed = NULL;
  g_autoptr (GError) error = NULL;

  g_return_if_fail (AGENDA_IS_WINDOW (self));
  g_return_if_fail (address != NULL);

  parsed = agenda_address_parse (address, &error);
  if (parsed == NULL)
    {
      g_message ("A link was not followed: %s", error->message);
      agenda_window_toast (self, describe_error (error));
      return;
    }

  agenda_window_want (self,
                      parsed->kind == AGENDA_ADDRESS_SESSION ? AGENDA_PLACE_SESSION
                                                             : AGENDA_PLACE_SPEAKER,
                      parsed->id, parsed->forum);
  agenda_window_settle (self);
}

static void
copy (AgendaWindow *self,
      const char   *text,
      const char   *message)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  agenda_window_toast (self, message);
}

/**
 * agenda_window_copy_link:
 *
 * Puts a link to the session or speaker that is shown on the clipboard.
 */
void
agenda_window_copy_link (AgendaWindow *self)
{
  const AgendaPlace *place = agenda_history_get_current (self->history);
  AgendaForum *forum = agenda_context_get_forum (self->context);
  g_autofree char *address = NULL;

  if (forum == NULL || place == NULL || place->kind == AGENDA_PLACE_FORUM)
    return;

  address = agenda_address_format (place->kind == AGENDA_PLACE_SESSION ? AGENDA_ADDRESS_SESSION
                                                                       : AGENDA_ADDRESS_SPEAKER,
                                   place->id, agenda_forum_get_id (forum));
  copy (self, address, N_("The link is on the clipboard."));
}

/**
 * agenda_window_copy_text:
 *
 * Puts what there is to know of the session or speaker that is shown on the clipboard, in a few
 * lines in the language that is on.
 */
void
agenda_window_copy_text (AgendaWindow *self)
{
  const AgendaPlace *place = agenda_history_get_current (self->history);
  AgendaForum *forum = agenda_context_get_forum (self->context);
  AgendaLanguage *language = agenda_context_get_language (self->context);
  g_autofree char *text = NULL;

  if (forum == NULL || place == NULL || place->kind == AGENDA_PLACE_FORUM)
    return;

  if (place->kind == AGENDA_PLACE_SESSION)
    text = agenda_plain_text_from_session (forum, agenda_forum_get_session (forum, place->id),
                                           language);
  else
    text = agenda_plain_text_from_speaker (forum, agenda_forum_get_speaker (forum, place->id),
                                           language);
  copy (self, text, N_("The text is on the clipboard."));
}
