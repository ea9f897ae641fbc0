/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-plain-text.h"

#include <glib/gi18n-lib.h>

#include "agenda-plain-text-private.h"

static char *
format_days (AgendaPlainText *self)
{
  GDate start;
  GDate end;

  agenda_forum_get_start (self->forum, &start);
  agenda_forum_get_end (self->forum, &end);
  if (!g_date_valid (&start) || !g_date_valid (&end))
    return NULL;

  return agenda_language_format_days (self->language, &start, &end);
}

/* The clock of the forum at noon of its first day. */
static char *
format_zone (AgendaPlainText *self)
{
  GTimeZone *zone = agenda_forum_get_zone (self->forum);
  g_autoptr (GDateTime) noon = NULL;
  GDate start;

  agenda_forum_get_start (self->forum, &start);
  if (g_date_valid (&start))
    noon = g_date_time_new (zone, g_date_get_year (&start), g_date_get_month (&start),
                            g_date_get_day (&start), 12, 0, 0.0);
  if (noon == NULL)
    return NULL;

  return agenda_language_format_zone (self->language, zone, g_date_time_to_unix (noon));
}

static void
add_head (AgendaPlainText *self)
{
  AgendaForum *forum = self->forum;
  g_autofree char *days = format_days (self);
  g_autofree char *zone = format_zone (self);

  agenda_plain_text_add_text (self, 0, agenda_forum_get_title (forum));
  agenda_plain_text_add_field (self, 0, C_("label", "Theme"), agenda_forum_get_theme (forum));
  agenda_plain_text_add_labelled (self, 0, C_("label", "Days"), days);
  agenda_plain_text_add_labelled (self, 0, C_("label", "Times"), zone);
  agenda_plain_text_add_field (self, 0, C_("label", "Place"), agenda_forum_get_place (forum));
  agenda_plain_text_add_field (self, 0, C_("label", "Organiser"),
                               agenda_forum_get_organiser (forum));
  agenda_plain_text_add_prose (self, 0, agenda_forum_get_about (forum));
}

static void
add_day_heading (AgendaPlainText  *self,
                 const AgendaWhen *when)
{
  g_autofree char *heading = NULL;
  GDate day;

  agenda_when_get_day (when, &day);
  heading = agenda_language_format_day_long (self->language, &day);

  agenda_plain_text_separate (self);
  agenda_plain_text_add (self, 0, heading);
}

static void
add_days (AgendaPlainText *self)
{
  GListModel *sessions = agenda_forum_get_sessions (self->forum);
  guint n_sessions = g_list_model_get_n_items (sessions);
  guint32 julian = 0;

  for (guint i = 0; i < n_sessions; i++)
    {
      g_autoptr (AgendaSession) session = g_list_model_get_item (sessions, i);
      const AgendaWhen *when = agenda_session_get_when (session);

      if (agenda_when_get_julian (when) != julian)
        add_day_heading (self, when);
      julian = agenda_when_get_julian (when);

      agenda_plain_text_add_session (self, 1, session);
    }
}

/* One newline at the end, whatever came last. */
static char *
finish (AgendaPlainText *self)
{
  g_autofree char *text = g_string_free (g_steal_pointer (&self->out), FALSE);

  g_strchomp (text);

  return g_strconcat (text, "\n", NULL);
}

/**
 * agenda_plain_text_from_forum:
 * @forum: a forum
 * @language: the language that is on
 *
 * Writes the whole agenda as text to read, a line for each paragraph: the forum, its sessions day
 * by day, the people in order of name, links and sources. A text that is not in the language that
 * is on says in which it is, and a translation of our own says that it is one. The same forum in
 * the same language gives the same bytes.
 *
 * Returns: (transfer full): the text
 */
char *
agenda_plain_text_from_forum (AgendaForum    *forum,
                              AgendaLanguage *language)
{
  AgendaPlainText self = { forum, language, NULL };

  g_return_val_if_fail (AGENDA_IS_FORUM (forum), NULL);
  g_return_val_if_fail (AGENDA_IS_LANGUAGE (language), NULL);

  self.out = g_string_new (NULL);
  add_head (&self);
  add_days (&self);
  agenda_plain_text_add_speakers (&self);
  agenda_plain_text_add_links (&self, 0, C_("heading", "Links"), agenda_forum_get_links (forum));
  agenda_plain_text_add_links (&self, 0, C_("heading", "Sources"),
                               agenda_forum_get_sources (forum));

  return finish (&self);
}

static void
add_names (AgendaPlainText *self,
           GPtrArray       *people)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *line = NULL;

  for (guint i = 0; people != NULL && i < people->len; i++)
    {
      const AgendaParticipant *participant = g_ptr_array_index (people, i);
      g_autofree char *name =
        agenda_words_person_name (participant->speaker, self->language, AGENDA_MARK_FALLBACK);

      /* One and the same person may have two roles. */
      if (!g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
        g_ptr_array_add (names, g_steal_pointer (&name));
    }
  g_ptr_array_add (names, NULL);

  line = agenda_language_join_content (self->language, (const char *const *) names->pdata);
  agenda_plain_text_add (self, 0, line);
}

/* With a clock time goes the zone of the clock: the text may be read anywhere. */
static void
add_day_and_time (AgendaPlainText  *self,
                  const AgendaWhen *when)
{
  GTimeZone *zone = agenda_forum_get_zone (self->forum);
  g_autofree char *day = NULL;
  g_autofree char *time = agenda_words_time (when, zone, self->language);
  GDate date;

  agenda_when_get_day (when, &date);
  day = agenda_language_format_day_long (self->language, &date);
  agenda_plain_text_add (self, 0, day);

  if (agenda_when_has_start (when))
    {
      g_autofree char *zone_name =
        agenda_language_format_zone (self->language, zone, agenda_when_get_start (when));
      /* Translators: a clock time and the clock it is told by, such as “09:00, Beijing time” */
      g_autofree char *line = g_strdup_printf (C_("time, zone", "%s, %s"), time, zone_name);

      agenda_plain_text_add (self, 0, line);
    }
  else
    {
      agenda_plain_text_add (self, 0, time);
    }
}

/**
 * agenda_plain_text_from_session:
 * @forum: a forum
 * @session: a session of @forum
 * @language: the language that is on
 *
 * Writes in a few lines what somebody else has to know to find a session: its title, when and
 * where it is, and who takes part.
 *
 * Returns: (transfer full): the text
 */
char *
agenda_plain_text_from_session (AgendaForum    *forum,
                                AgendaSession  *session,
                                AgendaLanguage *language)
{
  AgendaPlainText self = { forum, language, NULL };
  g_autofree char *room = NULL;

  g_return_val_if_fail (AGENDA_IS_FORUM (forum), NULL);
  g_return_val_if_fail (AGENDA_IS_SESSION (session), NULL);
  g_return_val_if_fail (AGENDA_IS_LANGUAGE (language), NULL);

  self.out = g_string_new (NULL);
  room = agenda_words_room (agenda_session_get_room (session), language, AGENDA_MARK_FALLBACK);

  agenda_plain_text_add_text (&self, 0, agenda_session_get_title (session));
  agenda_plain_text_add_status (&self, 0, session);
  add_day_and_time (&self, agenda_session_get_when (session));
  agenda_plain_text_add (&self, 0, room);
  add_names (&self, agenda_session_get_people (session));
  agenda_plain_text_add_text (&self, 0, agenda_forum_get_title (forum));

  return finish (&self);
}

/**
 * agenda_plain_text_from_speaker:
 * @forum: a forum
 * @speaker: a speaker of @forum
 * @language: the language that is on
 *
 * Writes in a few lines who somebody is: name, position, sessions, and the forum.
 *
 * Returns: (transfer full): the text
 */
char *
agenda_plain_text_from_speaker (AgendaForum    *forum,
                                AgendaSpeaker  *speaker,
                                AgendaLanguage *language)
{
  AgendaPlainText self = { forum, language, NULL };

  g_return_val_if_fail (AGENDA_IS_FORUM (forum), NULL);
  g_return_val_if_fail (AGENDA_IS_SPEAKER (speaker), NULL);
  g_return_val_if_fail (AGENDA_IS_LANGUAGE (language), NULL);

  self.out = g_string_new (NULL);
  agenda_plain_text_add_person (&self, 0, 0, speaker);
  agenda_plain_text_add_text (&self, 0, agenda_forum_get_title (forum));

  return finish (&self);
}
