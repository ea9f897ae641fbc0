/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-problem-words.h"

#include <glib/gi18n-lib.h>

static const char *const names[] = {
  [AGENDA_PROBLEM_UNREADABLE] = "unreadable",
  [AGENDA_PROBLEM_TOO_LARGE] = "too-large",
  [AGENDA_PROBLEM_NOT_UTF8] = "not-utf8",
  [AGENDA_PROBLEM_NOT_JSON] = "not-json",
  [AGENDA_PROBLEM_TOO_DEEP] = "too-deep",
  [AGENDA_PROBLEM_NOT_AN_AGENDA] = "not-an-agenda",
  [AGENDA_PROBLEM_OTHER_VERSION] = "other-version",
  [AGENDA_PROBLEM_NO_SESSIONS] = "no-sessions",
  [AGENDA_PROBLEM_TOO_MANY_SESSIONS] = "too-many-sessions",
  [AGENDA_PROBLEM_TOO_MANY_VALUES] = "too-many-values",
  [AGENDA_PROBLEM_DUPLICATE_KEY] = "duplicate-key",
  [AGENDA_PROBLEM_WRONG_TYPE] = "wrong-type",
  [AGENDA_PROBLEM_MISSING] = "missing",
  [AGENDA_PROBLEM_BAD_ID] = "bad-id",
  [AGENDA_PROBLEM_DUPLICATE_ID] = "duplicate-id",
  [AGENDA_PROBLEM_UNKNOWN_ROOM] = "unknown-room",
  [AGENDA_PROBLEM_UNKNOWN_TRACK] = "unknown-track",
  [AGENDA_PROBLEM_UNKNOWN_SPEAKER] = "unknown-speaker",
  [AGENDA_PROBLEM_BAD_DATE] = "bad-date",
  [AGENDA_PROBLEM_BAD_TIME] = "bad-time",
  [AGENDA_PROBLEM_BAD_ZONE] = "bad-zone",
  [AGENDA_PROBLEM_BAD_LANGUAGE] = "bad-language",
  [AGENDA_PROBLEM_BAD_LINK] = "bad-link",
  [AGENDA_PROBLEM_BAD_NUMBER] = "bad-number",
  [AGENDA_PROBLEM_BAD_COLOR] = "bad-color",
  [AGENDA_PROBLEM_BAD_COUNTRY] = "bad-country",
  [AGENDA_PROBLEM_END_BEFORE_START] = "end-before-start",
  [AGENDA_PROBLEM_DAY_OUTSIDE_FORUM] = "day-outside-forum",
  [AGENDA_PROBLEM_TIME_OUTSIDE_DAY] = "time-outside-day",
  [AGENDA_PROBLEM_TEXT_TOO_LONG] = "text-too-long",
  [AGENDA_PROBLEM_TOO_MANY_PROBLEMS] = "too-many-problems",
  [AGENDA_PROBLEM_UNKNOWN_KIND] = "unknown-kind",
  [AGENDA_PROBLEM_UNKNOWN_ROLE] = "unknown-role",
  [AGENDA_PROBLEM_UNKNOWN_STATUS] = "unknown-status",
  [AGENDA_PROBLEM_UNKNOWN_PART] = "unknown-part",
  [AGENDA_PROBLEM_CONTROL_CHARACTERS] = "control-characters",
};

/* The system's own words are in the language of the system and name paths; they are the last
 * resort. */
static char *
say_unreadable (const char *reason,
                const char *system_reason)
{
  if (g_str_equal (reason, "not-found"))
    return g_strdup (_("The file is not there. It may have been moved, renamed or deleted."));
  if (g_str_equal (reason, "permission-denied"))
    return g_strdup (_("You are not allowed to read the file."));
  if (g_str_equal (reason, "is-directory"))
    return g_strdup (_("This is a folder. Choose an agenda file."));
  if (*system_reason == '\0')
    return g_strdup (_("The file could not be read."));

  /* Translators: %s is the reason the system gives. */
  return g_strdup_printf (_("The file could not be read: %s"), system_reason);
}

static char *
say_refusal (AgendaProblemCode  code,
             const char        *argument,
             const char        *argument2)
{
  switch ((guint) code)
    {
    case AGENDA_PROBLEM_UNREADABLE:
      return say_unreadable (argument, argument2);
    case AGENDA_PROBLEM_TOO_LARGE:
      return g_strdup (_("The file is larger than 64 MiB. Ask the organiser for a smaller one."));
    case AGENDA_PROBLEM_NOT_UTF8:
      return g_strdup (_("The file is not UTF-8 text. Save it in the UTF-8 encoding."));
    case AGENDA_PROBLEM_NOT_JSON:
      if (g_str_equal (argument, "U+FEFF"))
        return g_strdup (_("The file begins with a byte order mark. Save it as UTF-8 without "
                           "one."));
      /* Translators: %s is a stretch of the file. */
      return *argument == '\0'
               ? g_strdup (_("The file is not valid JSON."))
               : g_strdup_printf (_("The file is not valid JSON from here on: “%s”."), argument);
    case AGENDA_PROBLEM_TOO_DEEP:
      return g_strdup (_("Objects and lists are nested more than 64 levels deep. Remove levels."));
    case AGENDA_PROBLEM_NOT_AN_AGENDA:
      return g_strdup (_("This is not an agenda file: “format” must be “taihe-agenda”."));
    case AGENDA_PROBLEM_OTHER_VERSION:
      /* Translators: %s is the version of the file format found. */
      return g_strdup_printf (_("The file has version %s of the agenda format; this program reads "
                                "version 1. Install a newer program or ask for another file."),
                              argument);
    case AGENDA_PROBLEM_NO_SESSIONS:
      return g_strdup (_("No session of the file can be used. List at least one under "
                         "“sessions”."));
    case AGENDA_PROBLEM_TOO_MANY_SESSIONS:
      return g_strdup (_("The file has more than 200,000 sessions. Divide it into several "
                         "forums."));
    case AGENDA_PROBLEM_TOO_MANY_VALUES:
      return g_strdup (_("The file has more objects, lists and values than fit in memory. Divide "
                         "it into several forums."));
    default:
      return NULL;
    }
}

static char *
say_drop (AgendaProblemCode  code,
          const char        *argument,
          const char        *argument2)
{
  switch ((guint) code)
    {
    case AGENDA_PROBLEM_DUPLICATE_KEY:
      return g_strdup_printf (_("The key “%s” stands twice in one object. Keep one of them."),
                              argument);
    case AGENDA_PROBLEM_WRONG_TYPE:
      /* Translators: the first %s is the JSON type expected, such as "string", "object" or
       * "number"; the second what the file has. Both are words of the JSON format. */
      return g_strdup_printf (_("Expected “%s” but found “%s”; left out. Correct the value."),
                              argument, argument2);
    case AGENDA_PROBLEM_MISSING:
      return g_strdup_printf (_("“%s” is missing. Add it."), argument);
    case AGENDA_PROBLEM_BAD_ID:
      return g_strdup_printf (_("“%s” cannot be an id. Use 1 to 64 of the letters A–Z and a–z, "
                                "digits, “.”, “_” and “-”."),
                              argument);
    case AGENDA_PROBLEM_DUPLICATE_ID:
      return g_strdup_printf (_("The id “%s” is taken already; this record is left out. Give it "
                                "an id of its own."),
                              argument);
    case AGENDA_PROBLEM_UNKNOWN_ROOM:
      return g_strdup_printf (_("There is no room “%s”; the session is shown without one. Add it "
                                "to “rooms” or correct the id."),
                              argument);
    case AGENDA_PROBLEM_UNKNOWN_TRACK:
      return g_strdup_printf (_("There is no track “%s”; the session is shown without one. Add "
                                "it to “tracks” or correct the id."),
                              argument);
    case AGENDA_PROBLEM_UNKNOWN_SPEAKER:
      return g_strdup_printf (_("There is no speaker “%s”; left out. Add them to “speakers” or "
                                "correct the id."),
                              argument);
    case AGENDA_PROBLEM_TEXT_TOO_LONG:
      return g_strdup (_("The text is longer than 1 MiB; left out. Shorten it."));
    case AGENDA_PROBLEM_TOO_MANY_PROBLEMS:
      return g_strdup (_("The file has more problems than are listed. Correct these first."));
    default:
      return NULL;
    }
}

static char *
say_bad_value (AgendaProblemCode  code,
               const char        *argument)
{
  switch ((guint) code)
    {
    case AGENDA_PROBLEM_BAD_DATE:
      return g_strdup_printf (_("“%s” is not a day. Write it like 2018-09-08."), argument);
    case AGENDA_PROBLEM_BAD_TIME:
      return g_strdup_printf (_("“%s” is not a time with an offset. Write it like "
                                "2018-09-08T09:00:00+08:00."),
                              argument);
    case AGENDA_PROBLEM_BAD_ZONE:
      return g_strdup_printf (_("“%s” is not a known time zone. Write one like Asia/Shanghai."),
                              argument);
    case AGENDA_PROBLEM_BAD_LANGUAGE:
      return g_strdup_printf (_("“%s” is not a language tag; left out. Write one like zh-Hans or "
                                "en."),
                              argument);
    case AGENDA_PROBLEM_BAD_LINK:
      return g_strdup_printf (_("“%s” is not an address that may be opened; left out. Use an "
                                "http, https or mailto address."),
                              argument);
    case AGENDA_PROBLEM_BAD_NUMBER:
      return g_strdup_printf (_("%s is not a number that can be used here; left out. Write a "
                                "whole number that is not negative."),
                              argument);
    case AGENDA_PROBLEM_BAD_COLOR:
      return g_strdup_printf (_("“%s” is not a colour; left out. Write it like #1a5fb4."),
                              argument);
    case AGENDA_PROBLEM_BAD_COUNTRY:
      return g_strdup_printf (_("“%s” is not the code of a country or region; left out. Write "
                                "one of two capital letters like BG, or a text object."),
                              argument);
    case AGENDA_PROBLEM_END_BEFORE_START:
      return g_strdup (_("It ends before it starts; left out. Correct one of the times."));
    case AGENDA_PROBLEM_DAY_OUTSIDE_FORUM:
      return g_strdup_printf (_("The day %s is not one of the forum’s; left out. Correct it, or "
                                "the “start” and “end” of the forum."),
                              argument);
    case AGENDA_PROBLEM_TIME_OUTSIDE_DAY:
      return g_strdup_printf (_("The time %s does not belong to the session’s day; left out. "
                                "Correct the time or the “day”."),
                              argument);
    default:
      return NULL;
    }
}

static char *
say_change (AgendaProblemCode  code,
            const char        *argument)
{
  switch ((guint) code)
    {
    case AGENDA_PROBLEM_UNKNOWN_KIND:
      return g_strdup_printf (_("“%s” is not a kind of session; taken as “other”. Use one of: "
                                "ceremony, talk, keynote, panel, subforum, workshop, break, meal, "
                                "visit, logistics, other."),
                              argument);
    case AGENDA_PROBLEM_UNKNOWN_ROLE:
      return g_strdup_printf (_("“%s” is not a role; taken as “other”. Use one of: chair, "
                                "moderator, keynote, speaker, panellist, participant, listed, "
                                "other."),
                              argument);
    case AGENDA_PROBLEM_UNKNOWN_STATUS:
      return g_strdup_printf (_("“%s” is not a status; taken as “confirmed”. Use one of: "
                                "confirmed, tentative, moved, delayed, cancelled."),
                              argument);
    case AGENDA_PROBLEM_UNKNOWN_PART:
      return g_strdup_printf (_("“%s” is not a part of the day; left out. Use one of: morning, "
                                "afternoon, evening."),
                              argument);
    case AGENDA_PROBLEM_CONTROL_CHARACTERS:
      return g_strdup (_("The text holds control characters or marks that reorder it; they are "
                         "taken out. Remove them from the file."));
    default:
      return NULL;
    }
}

/**
 * agenda_problem_code_to_string:
 * @code: what is wrong
 *
 * Returns: (transfer none): a name for it that never changes, for logs and tests
 */
const char *
agenda_problem_code_to_string (AgendaProblemCode code)
{
  g_return_val_if_fail ((gsize) code < G_N_ELEMENTS (names), NULL);

  return names[code];
}

/**
 * agenda_problem_words:
 * @code: what is wrong
 * @argument: what the code asks for, fit to be shown, or ""
 * @argument2: what the code asks for, fit to be shown, or ""
 *
 * Returns: (transfer full): a message in the language that is on
 */
char *
agenda_problem_words (AgendaProblemCode  code,
                      const char        *argument,
                      const char        *argument2)
{
  char *words;

  g_return_val_if_fail ((gsize) code < G_N_ELEMENTS (names), NULL);

  words = say_refusal (code, argument, argument2);
  if (words == NULL)
    words = say_drop (code, argument, argument2);
  if (words == NULL)
    words = say_bad_value (code, argument);
  if (words == NULL)
    words = say_change (code, argument);

  return words;
}
