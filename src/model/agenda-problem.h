/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef enum
{
  AGENDA_SEVERITY_WARNING,
  AGENDA_SEVERITY_ERROR,
} AgendaSeverity;

/**
 * AgendaProblemCode:
 *
 * What can be wrong with an agenda file. The first group refuses the file and doubles as the codes
 * of %AGENDA_READER_ERROR; the others drop or mend a record and let the rest load.
 */
typedef enum
{
  /* The file is refused. */
  AGENDA_PROBLEM_UNREADABLE,        /* could not be read from disk; arguments: "not-found",
                                     * "permission-denied", "is-directory" or NULL, and the
                                     * system's reason */
  AGENDA_PROBLEM_TOO_LARGE,         /* over 64 MiB */
  AGENDA_PROBLEM_NOT_UTF8,
  AGENDA_PROBLEM_NOT_JSON,          /* argument: what was found; "U+FEFF" for a byte order mark */
  AGENDA_PROBLEM_TOO_DEEP,          /* over 64 levels */
  AGENDA_PROBLEM_NOT_AN_AGENDA,     /* "format" is missing or another */
  AGENDA_PROBLEM_OTHER_VERSION,     /* argument: the version found */
  AGENDA_PROBLEM_NO_SESSIONS,
  AGENDA_PROBLEM_TOO_MANY_SESSIONS, /* over 200,000 */
  AGENDA_PROBLEM_TOO_MANY_VALUES,   /* more than their tree may take memory for */

  /* A record, a reference or a value is dropped. */
  AGENDA_PROBLEM_DUPLICATE_KEY,     /* argument: the key */
  AGENDA_PROBLEM_WRONG_TYPE,        /* arguments: what was expected, what was found */
  AGENDA_PROBLEM_MISSING,           /* argument: the key */
  AGENDA_PROBLEM_BAD_ID,            /* argument: the id */
  AGENDA_PROBLEM_DUPLICATE_ID,      /* argument: the id */
  AGENDA_PROBLEM_UNKNOWN_ROOM,      /* argument: the id; likewise below */
  AGENDA_PROBLEM_UNKNOWN_TRACK,
  AGENDA_PROBLEM_UNKNOWN_SPEAKER,
  AGENDA_PROBLEM_BAD_DATE,          /* argument: the text */
  AGENDA_PROBLEM_BAD_TIME,          /* argument: the text */
  AGENDA_PROBLEM_BAD_ZONE,          /* argument: the text */
  AGENDA_PROBLEM_BAD_LANGUAGE,      /* argument: the tag */
  AGENDA_PROBLEM_BAD_LINK,          /* argument: the address */
  AGENDA_PROBLEM_BAD_NUMBER,        /* argument: the number */
  AGENDA_PROBLEM_BAD_COLOR,         /* argument: the text */
  AGENDA_PROBLEM_BAD_COUNTRY,       /* argument: the text */
  AGENDA_PROBLEM_END_BEFORE_START,
  AGENDA_PROBLEM_DAY_OUTSIDE_FORUM, /* argument: the day */
  AGENDA_PROBLEM_TIME_OUTSIDE_DAY,  /* argument: the time */
  AGENDA_PROBLEM_TEXT_TOO_LONG,     /* over 1 MiB */
  AGENDA_PROBLEM_TOO_MANY_PROBLEMS, /* the last one listed: there are more than 10,000 */

  /* Taken with a change. */
  AGENDA_PROBLEM_UNKNOWN_KIND,      /* argument: the word; likewise below */
  AGENDA_PROBLEM_UNKNOWN_ROLE,
  AGENDA_PROBLEM_UNKNOWN_STATUS,
  AGENDA_PROBLEM_UNKNOWN_PART,
  AGENDA_PROBLEM_CONTROL_CHARACTERS,
} AgendaProblemCode;

#define AGENDA_READER_ERROR (agenda_reader_error_quark ())
GQuark agenda_reader_error_quark (void);

/**
 * AgendaProblem:
 *
 * One finding about an agenda file: severity, code, arguments, where. It holds no words; they are
 * made where it is shown, in the language that is on. Reference counted.
 */
typedef struct _AgendaProblem AgendaProblem;

#define AGENDA_TYPE_PROBLEM (agenda_problem_get_type ())

GType              agenda_problem_get_type      (void) G_GNUC_CONST;

AgendaProblem     *agenda_problem_new           (AgendaSeverity       severity,
                                                 AgendaProblemCode    code,
                                                 const char          *path,
                                                 const char          *argument,
                                                 const char          *argument2);
AgendaProblem     *agenda_problem_ref           (AgendaProblem       *self);
void               agenda_problem_unref         (AgendaProblem       *self);

AgendaSeverity     agenda_problem_get_severity  (const AgendaProblem *self);
AgendaProblemCode  agenda_problem_get_code      (const AgendaProblem *self);
const char        *agenda_problem_get_path      (const AgendaProblem *self);
const char        *agenda_problem_get_argument  (const AgendaProblem *self);
const char        *agenda_problem_get_argument2 (const AgendaProblem *self);
guint              agenda_problem_get_line      (const AgendaProblem *self);
guint              agenda_problem_get_column    (const AgendaProblem *self);
void               agenda_problem_set_position  (AgendaProblem       *self,
                                                 guint                line,
                                                 guint                column);

const char        *agenda_problem_code_to_string (AgendaProblemCode   code);

char              *agenda_problem_get_message   (const AgendaProblem *self);
char              *agenda_problem_format        (const AgendaProblem *self,
                                                 const char          *file_name);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AgendaProblem, agenda_problem_unref)

G_END_DECLS
