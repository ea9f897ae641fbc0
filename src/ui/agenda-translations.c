/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-translations.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  GArray *found;
  const char *tag;
} Collector;

static void
check (Collector   *collector,
       AgendaText  *record,
       AgendaText  *text,
       AgendaField  field)
{
  AgendaTranslation translation = { record, text, field };
  const char *shown_tag = NULL;

  if (text == NULL || agenda_text_get (text, collector->tag, &shown_tag) == NULL)
    return;

  if (agenda_text_is_ours (text, shown_tag))
    g_array_append_val (collector->found, translation);
}

static void
check_links (Collector   *collector,
             AgendaText  *record,
             GPtrArray   *links,
             AgendaField  field)
{
  for (guint i = 0; links != NULL && i < links->len; i++)
    {
      const AgendaLink *link = g_ptr_array_index (links, i);

      check (collector, record, link->title, field);
    }
}

static void
check_people (Collector  *collector,
              AgendaText *record,
              GPtrArray  *people)
{
  for (guint i = 0; people != NULL && i < people->len; i++)
    {
      const AgendaParticipant *participant = g_ptr_array_index (people, i);

      check (collector, record, participant->title, AGENDA_FIELD_TALK);
    }
}

static void
check_forum (Collector   *collector,
             AgendaForum *forum)
{
  AgendaText *title = agenda_forum_get_title (forum);

  check (collector, title, title, AGENDA_FIELD_TITLE);
  check (collector, title, agenda_forum_get_theme (forum), AGENDA_FIELD_THEME);
  check (collector, title, agenda_forum_get_place (forum), AGENDA_FIELD_PLACE);
  check (collector, title, agenda_forum_get_organiser (forum), AGENDA_FIELD_ORGANISER);
  check (collector, title, agenda_forum_get_about (forum), AGENDA_FIELD_INTRODUCTION);
  check_links (collector, title, agenda_forum_get_links (forum), AGENDA_FIELD_LINK);
  check_links (collector, title, agenda_forum_get_sources (forum), AGENDA_FIELD_SOURCE);
}

static void
check_track (Collector   *collector,
             AgendaTrack *track)
{
  AgendaText *title = agenda_track_get_title (track);

  check (collector, title, title, AGENDA_FIELD_TITLE);
}

static void
check_room (Collector  *collector,
            AgendaRoom *room)
{
  AgendaText *name = agenda_room_get_name (room);

  check (collector, name, name, AGENDA_FIELD_NAME);
  check (collector, name, agenda_room_get_floor (room), AGENDA_FIELD_FLOOR);
}

static void
check_topic (Collector   *collector,
             AgendaTopic *topic)
{
  AgendaText *title = agenda_topic_get_title (topic);

  check (collector, title, title, AGENDA_FIELD_TITLE);
  check (collector, title, agenda_topic_get_description (topic), AGENDA_FIELD_DESCRIPTION);
  check_people (collector, title, agenda_topic_get_people (topic));
}

static void
check_session (Collector     *collector,
               AgendaSession *session)
{
  AgendaText *title = agenda_session_get_title (session);
  GListModel *topics = agenda_session_get_topics (session);
  guint n_topics = g_list_model_get_n_items (topics);

  check (collector, title, title, AGENDA_FIELD_TITLE);
  check (collector, title, agenda_session_get_subtitle (session), AGENDA_FIELD_SUBTITLE);
  check (collector, title, agenda_session_get_notice (session), AGENDA_FIELD_NOTICE);
  check (collector, title, agenda_session_get_summary (session), AGENDA_FIELD_SUMMARY);
  check (collector, title, agenda_session_get_description (session), AGENDA_FIELD_DESCRIPTION);
  check_people (collector, title, agenda_session_get_people (session));
  check_links (collector, title, agenda_session_get_links (session), AGENDA_FIELD_LINK);
  for (guint i = 0; i < n_topics; i++)
    {
      g_autoptr (AgendaTopic) topic = g_list_model_get_item (topics, i);

      check_topic (collector, topic);
    }
}

static void
check_speaker (Collector     *collector,
               AgendaSpeaker *speaker)
{
  AgendaText *name = agenda_speaker_get_name (speaker);

  check (collector, name, name, AGENDA_FIELD_NAME);
  check (collector, name, agenda_speaker_get_honorific (speaker), AGENDA_FIELD_HONORIFIC);
  check (collector, name, agenda_speaker_get_position (speaker), AGENDA_FIELD_POSITION);
  check (collector, name, agenda_speaker_get_organisation (speaker), AGENDA_FIELD_ORGANISATION);
  check (collector, name, agenda_speaker_get_country_name (speaker), AGENDA_FIELD_COUNTRY);
  check (collector, name, agenda_speaker_get_biography (speaker), AGENDA_FIELD_BIOGRAPHY);
  check (collector, name, agenda_speaker_get_notes (speaker), AGENDA_FIELD_NOTES);
  check_links (collector, name, agenda_speaker_get_links (speaker), AGENDA_FIELD_LINK);
}

static void
check_each (Collector  *collector,
            GListModel *items)
{
  guint n_items = g_list_model_get_n_items (items);

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (items, i);

      if (AGENDA_IS_TRACK (item))
        check_track (collector, AGENDA_TRACK (item));
      else if (AGENDA_IS_ROOM (item))
        check_room (collector, AGENDA_ROOM (item));
      else if (AGENDA_IS_SESSION (item))
        check_session (collector, AGENDA_SESSION (item));
      else
        check_speaker (collector, AGENDA_SPEAKER (item));
    }
}

/**
 * agenda_translations_collect:
 * @tag: the language of the content
 *
 * Finds the texts that, as shown in a language, are the agenda writers' own translations; see
 * doc/data-format.md, "ours". Texts of the same record stand together.
 *
 * Returns: (transfer full) (element-type AgendaTranslation): the texts; valid as long as @forum
 */
GArray *
agenda_translations_collect (AgendaForum *forum,
                             const char  *tag)
{
  Collector collector = { NULL, tag };

  g_return_val_if_fail (AGENDA_IS_FORUM (forum), NULL);
  g_return_val_if_fail (tag != NULL, NULL);

  collector.found = g_array_new (FALSE, FALSE, sizeof (AgendaTranslation));
  if (!agenda_forum_is_translated (forum))
    return g_steal_pointer (&collector.found);

  check_forum (&collector, forum);
  check_each (&collector, agenda_forum_get_tracks (forum));
  check_each (&collector, agenda_forum_get_rooms (forum));
  check_each (&collector, agenda_forum_get_sessions (forum));
  check_each (&collector, agenda_forum_get_speakers (forum));

  return g_steal_pointer (&collector.found);
}

/**
 * agenda_field_get_label:
 *
 * Returns: (transfer none): what the field is called, in the language that is on
 */
const char *
agenda_field_get_label (AgendaField field)
{
  static const char *const labels[] = {
    [AGENDA_FIELD_TITLE] = NC_ ("field", "Title"),
    [AGENDA_FIELD_SUBTITLE] = NC_ ("field", "Subtitle"),
    [AGENDA_FIELD_THEME] = NC_ ("field", "Theme"),
    [AGENDA_FIELD_INTRODUCTION] = NC_ ("field", "Introduction"),
    [AGENDA_FIELD_PLACE] = NC_ ("field", "Place"),
    [AGENDA_FIELD_ORGANISER] = NC_ ("field", "Organiser"),
    [AGENDA_FIELD_LINK] = NC_ ("field", "Link"),
    [AGENDA_FIELD_SOURCE] = NC_ ("field", "Source"),
    [AGENDA_FIELD_NAME] = NC_ ("field", "Name"),
    [AGENDA_FIELD_FLOOR] = NC_ ("field", "Floor"),
    [AGENDA_FIELD_HONORIFIC] = NC_ ("field", "Form of address"),
    [AGENDA_FIELD_POSITION] = NC_ ("field", "Position"),
    [AGENDA_FIELD_ORGANISATION] = NC_ ("field", "Organisation"),
    [AGENDA_FIELD_COUNTRY] = NC_ ("field", "Country or region"),
    [AGENDA_FIELD_BIOGRAPHY] = NC_ ("field", "Biography"),
    [AGENDA_FIELD_NOTES] = NC_ ("field", "Notes"),
    [AGENDA_FIELD_NOTICE] = NC_ ("field", "Notice"),
    [AGENDA_FIELD_SUMMARY] = NC_ ("field", "Summary"),
    [AGENDA_FIELD_DESCRIPTION] = NC_ ("field", "Description"),
    [AGENDA_FIELD_TALK] = NC_ ("field", "Title of a talk"),
  };

  g_return_val_if_fail (field < G_N_ELEMENTS (labels), NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "field", labels[field]);
}

/**
 * agenda_field_is_prose:
 *
 * Returns: whether texts of the field run to sentences or paragraphs
 */
gboolean
agenda_field_is_prose (AgendaField field)
{
  return field == AGENDA_FIELD_INTRODUCTION || field == AGENDA_FIELD_BIOGRAPHY ||
         field == AGENDA_FIELD_NOTES || field == AGENDA_FIELD_NOTICE ||
         field == AGENDA_FIELD_SUMMARY || field == AGENDA_FIELD_DESCRIPTION;
}
