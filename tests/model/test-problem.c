/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-problem.h"

#include <string.h>

#include "agenda-test.h"

static void
test_members (void)
{
  AgendaProblem *problem
    = agenda_problem_new (AGENDA_SEVERITY_WARNING, AGENDA_PROBLEM_WRONG_TYPE, "sessions[3].day",
                          "string", "number");
  AgendaProblem *other = agenda_problem_ref (problem);

  agenda_problem_unref (problem);
  g_assert_cmpint (agenda_problem_get_severity (other), ==, AGENDA_SEVERITY_WARNING);
  g_assert_cmpint (agenda_problem_get_code (other), ==, AGENDA_PROBLEM_WRONG_TYPE);
  g_assert_cmpstr (agenda_problem_get_path (other), ==, "sessions[3].day");
  g_assert_cmpstr (agenda_problem_get_argument (other), ==, "string");
  g_assert_cmpstr (agenda_problem_get_argument2 (other), ==, "number");
  g_assert_cmpuint (agenda_problem_get_line (other), ==, 0);

  agenda_problem_set_position (other, 41, 7);
  g_assert_cmpuint (agenda_problem_get_line (other), ==, 41);
  g_assert_cmpuint (agenda_problem_get_column (other), ==, 7);
  agenda_problem_unref (other);
}

static void
test_codes (void)
{
  g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) messages
    = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (int code = AGENDA_PROBLEM_UNREADABLE; code <= AGENDA_PROBLEM_CONTROL_CHARACTERS; code++)
    {
      g_autoptr (AgendaProblem) problem
        = agenda_problem_new (AGENDA_SEVERITY_ERROR, (AgendaProblemCode) code, NULL, NULL, NULL);
      const char *name = agenda_problem_code_to_string ((AgendaProblemCode) code);
      char *message = agenda_problem_get_message (problem);

      g_assert_nonnull (name);
      g_assert_true (g_hash_table_add (names, (gpointer) name));
      g_assert_nonnull (message);
      g_assert_null (strchr (message, '%'));
      g_assert_true (g_hash_table_add (messages, message));
    }
}

static void
assert_message (AgendaProblemCode code,
                const char       *argument,
                const char       *argument2,
                const char       *part)
{
  g_autoptr (AgendaProblem) problem
    = agenda_problem_new (AGENDA_SEVERITY_ERROR, code, NULL, argument, argument2);
  g_autofree char *message = agenda_problem_get_message (problem);

  g_test_message ("%s", message);
  g_assert_nonnull (strstr (message, part));
}

static void
test_arguments (void)
{
  const AgendaProblemCode codes[] = {
    AGENDA_PROBLEM_NOT_JSON, AGENDA_PROBLEM_OTHER_VERSION, AGENDA_PROBLEM_DUPLICATE_KEY,
    AGENDA_PROBLEM_WRONG_TYPE, AGENDA_PROBLEM_MISSING, AGENDA_PROBLEM_BAD_ID,
    AGENDA_PROBLEM_DUPLICATE_ID, AGENDA_PROBLEM_UNKNOWN_ROOM, AGENDA_PROBLEM_UNKNOWN_TRACK,
    AGENDA_PROBLEM_UNKNOWN_SPEAKER, AGENDA_PROBLEM_BAD_DATE, AGENDA_PROBLEM_BAD_TIME,
    AGENDA_PROBLEM_BAD_ZONE, AGENDA_PROBLEM_BAD_LANGUAGE, AGENDA_PROBLEM_BAD_LINK,
    AGENDA_PROBLEM_BAD_NUMBER, AGENDA_PROBLEM_BAD_COLOR, AGENDA_PROBLEM_BAD_COUNTRY,
    AGENDA_PROBLEM_DAY_OUTSIDE_FORUM, AGENDA_PROBLEM_TIME_OUTSIDE_DAY,
    AGENDA_PROBLEM_UNKNOWN_KIND, AGENDA_PROBLEM_UNKNOWN_ROLE, AGENDA_PROBLEM_UNKNOWN_STATUS,
    AGENDA_PROBLEM_UNKNOWN_PART,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (codes); i++)
    assert_message (codes[i], "quoted-argument", "second", "quoted-argument");

  assert_message (AGENDA_PROBLEM_WRONG_TYPE, "string", "number", "number");
  /* Arguments are never a format. */
  assert_message (AGENDA_PROBLEM_BAD_DATE, "%s%n%d", NULL, "%s%n%d");
}

static void
test_unreadable (void)
{
  /* The system's own words are the last resort: they are in the language of the system. */
  assert_message (AGENDA_PROBLEM_UNREADABLE, "not-found", "No such file", "moved, renamed");
  assert_message (AGENDA_PROBLEM_UNREADABLE, "permission-denied", "Denied", "not allowed");
  assert_message (AGENDA_PROBLEM_UNREADABLE, "is-directory", "Directory", "folder");
  assert_message (AGENDA_PROBLEM_UNREADABLE, "failed", "Input/output error", "output error");
}

static void
test_hostile_arguments (void)
{
  g_autofree char *long_id = g_strnfill (5000, 'x');
  g_autoptr (AgendaProblem) problem
    = agenda_problem_new (AGENDA_SEVERITY_ERROR, AGENDA_PROBLEM_BAD_ID, "sessions[0]", long_id,
                          NULL);
  g_autofree char *message = agenda_problem_get_message (problem);

  g_assert_cmpint (g_utf8_strlen (message, -1), <, 300);
  g_assert_nonnull (strstr (message, "xxx…"));

  assert_message (AGENDA_PROBLEM_BAD_ID, "a\nb", NULL, "“a\\u000ab”");
  assert_message (AGENDA_PROBLEM_BAD_ID, "a\x1b[31mb", NULL, "“a\\u001b[31mb”");
  assert_message (AGENDA_PROBLEM_BAD_ID, "a\xe2\x80\xae" "b", NULL, "“a\\u202eb”");
  assert_message (AGENDA_PROBLEM_BAD_ID, "a\xff", NULL, "“a\xef\xbf\xbd”");
  assert_message (AGENDA_PROBLEM_BAD_ID, "论坛", NULL, "“论坛”");
}

static void
assert_format (AgendaSeverity severity,
               const char    *path,
               guint          line,
               guint          column,
               const char    *expected)
{
  g_autoptr (AgendaProblem) problem
    = agenda_problem_new (severity, AGENDA_PROBLEM_MISSING, path, "title", NULL);
  g_autofree char *formatted = NULL;

  agenda_problem_set_position (problem, line, column);
  formatted = agenda_problem_format (problem, "a.json");
  g_assert_cmpstr (formatted, ==, expected);
}

static void
test_format (void)
{
  assert_format (AGENDA_SEVERITY_ERROR, "sessions[0]", 12, 5,
                 "a.json:12:5: error: sessions[0]: “title” is missing. Add it.");
  assert_format (AGENDA_SEVERITY_WARNING, "sessions[0]", 12, 0,
                 "a.json:12: warning: sessions[0]: “title” is missing. Add it.");
  assert_format (AGENDA_SEVERITY_ERROR, "speakers[\"a\nb\"]", 0, 0,
                 "a.json: error: speakers[\"a\\u000ab\"]: “title” is missing. Add it.");
  assert_format (AGENDA_SEVERITY_ERROR, NULL, 0, 0,
                 "a.json: error: “title” is missing. Add it.");
  assert_format (AGENDA_SEVERITY_ERROR, "", 1, 1,
                 "a.json:1:1: error: “title” is missing. Add it.");
}

static void
test_error_domain (void)
{
  g_autoptr (GError) error
    = g_error_new_literal (AGENDA_READER_ERROR, AGENDA_PROBLEM_NOT_JSON, "not JSON");

  g_assert_error (error, agenda_reader_error_quark (), AGENDA_PROBLEM_NOT_JSON);
  g_assert_cmpstr (g_quark_to_string (AGENDA_READER_ERROR), ==, "agenda-reader-error-quark");
}

int
main (int   argc,
      char *argv[])
{
  agenda_test_init (&argc, &argv);

  g_test_add_func ("/problem/members", test_members);
  g_test_add_func ("/problem/codes", test_codes);
  g_test_add_func ("/problem/arguments", test_arguments);
  g_test_add_func ("/problem/unreadable", test_unreadable);
  g_test_add_func ("/problem/hostile-arguments", test_hostile_arguments);
  g_test_add_func ("/problem/format", test_format);
  g_test_add_func ("/problem/error-domain", test_error_domain);

  return g_test_run ();
}
