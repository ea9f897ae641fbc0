/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-json-check.h"
#include "agenda-json-scanner.h"
#include "agenda-test.h"

#include <json-glib/json-glib.h>
#include <string.h>

static GPtrArray *
new_problems (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) agenda_problem_unref);
}

static gboolean
check (const char  *text,
       gssize       length,
       GPtrArray   *problems,
       GBytes     **mended,
       GError     **error)
{
  g_autoptr (GBytes) bytes = NULL;

  /* A copy that ends where the text ends, so that a sanitizer sees a step beyond it. */
  bytes = g_bytes_new (text, length < 0 ? strlen (text) : (gsize) length);
  return agenda_json_check (bytes, NULL, problems, mended, error);
}

static const char *const good[] = {
  "{}", "[]", "null", "true", "false", "0", "-0", "1", "-1", "10", "1.0", "0.0", "1e1", "1E+1",
  "1e-1", "0e0", "1.5e10", "\"\"", "\"a\"", " {} ", "\t[\n]\r ", "[1]", "[1,2]", "[[],{}]",
  "{\"\":0}", "{\"a\":1,\"b\":[2,{\"c\":null}]}", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"",
  "\"\\ud83d\\ude00\"", "\"\\uD83D\\uDE00\"", "\"\\uffff\"", "\"\x7f\"", "\"太和\"", "\"\\\\u12\"",
  "123456789012345678", "-123456789012345678", "1.7976931348623157e308", "1e-999",
};

static void
test_good (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autoptr (GPtrArray) problems = new_problems ();
      g_autoptr (GBytes) mended = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (JsonParser) parser = json_parser_new ();
      gsize length;
      const char *data;

      g_test_message ("%s", good[i]);
      g_assert_true (check (good[i], -1, problems, &mended, &error));
      g_assert_no_error (error);
      g_assert_cmpuint (problems->len, ==, 0);

      data = g_bytes_get_data (mended, &length);
      g_assert_cmpmem (data, length, good[i], strlen (good[i]));
      g_assert_true (json_parser_load_from_data (parser, data, (gssize) length, &error));
      g_assert_no_error (error);
    }
}

/* Each with where it is wrong and what stands there. */
static const struct
{
  const char *text;
  guint line;
  guint column;
  const char *found;
} bad[] = {
  { "", 1, 1, "" },
  { " \n", 2, 1, "" },
  { "[", 1, 2, "" },
  { "{", 1, 2, "" },
  { "[1", 1, 3, "" },
  { "{\"a\"", 1, 5, "" },
  { "{\"a\":", 1, 6, "" },
  { "\"a", 1, 3, "" },
  { "\"\\", 1, 2, "\\" },
  { "]", 1, 1, "]" },
  { "[}", 1, 2, "}" },
  { "{]", 1, 2, "]" },
  { "[1}", 1, 3, "}" },
  { "[1,]", 1, 4, "]" },
  { "[,1]", 1, 2, "," },
  { "[1,,2]", 1, 4, "," },
  { "[1 2]", 1, 4, "2" },
  { "{\"a\":1,}", 1, 8, "}" },
  { "{\"a\" 1}", 1, 6, "1" },
  { "{\"a\",1}", 1, 5, "," },
  { "{\"a\":1 \"b\":2}", 1, 8, "\"" },
  { "{a:1}", 1, 2, "a" },
  { "{1:1}", 1, 2, "1" },
  { "{'a':1}", 1, 2, "'" },
  { "['a']", 1, 2, "'" },
  { "// a\n1", 1, 1, "/" },
  { "/* a */ 1", 1, 1, "/" },
  { "# a\n1", 1, 1, "#" },
  { "1 // a", 1, 3, "/" },
  { "1 2", 1, 3, "2" },
  { "{} {}", 1, 4, "{" },
  { "[] x", 1, 4, "x" },
  { "01", 1, 1, "01" },
  { "-01", 1, 1, "-01" },
  { "00", 1, 1, "00" },
  { "0x1F", 1, 1, "0x1F" },
  { "0b1", 1, 1, "0b1" },
  { "1.", 1, 1, "1." },
  { ".5", 1, 1, "." },
  { "1.e5", 1, 1, "1.e5" },
  { "1e", 1, 1, "1e" },
  { "1e+", 1, 1, "1e+" },
  { "-", 1, 1, "-" },
  { "--1", 1, 1, "-" },
  { "+1", 1, 1, "+" },
  { "1a", 1, 1, "1a" },
  { "NaN", 1, 1, "NaN" },
  { "-Infinity", 1, 1, "-Infinity" },
  { "nul", 1, 1, "nul" },
  { "nulll", 1, 1, "nulll" },
  { "True", 1, 1, "True" },
  { "undefined", 1, 1, "undefined" },
  { "[\"a\tb\"]", 1, 4, "U+0009" },
  { "[\"a\nb\"]", 1, 4, "U+000A" },
  { "\"\x1f\"", 1, 2, "U+001F" },
  { "\"\\x\"", 1, 2, "\\x" },
  { "\"\\'\"", 1, 2, "\\'" },
  { "\"\\U0041\"", 1, 2, "\\U" },
  { "\"\\u12\"", 1, 2, "\\u" },
  { "\"\\u12g4\"", 1, 2, "\\u" },
  { "\"\\u+123\"", 1, 2, "\\u" },
  { "\"\\ud800\"", 1, 2, "\\ud800" },
  { "\"\\ud800\\n\"", 1, 2, "\\ud800" },
  { "\"\\ud800\\ud800\"", 1, 2, "\\ud800" },
  { "\"\\udc00\\ud800\"", 1, 2, "\\udc00" },
  { "\xef\xbb\xbf{}", 1, 1, "U+FEFF" },
  { "\"太\n", 1, 3, "U+000A" },
  { "[1,\n \"太和\" x]", 2, 7, "x" },
  { "[1,\r\n  ；]", 2, 3, "；" },
  { "\xc2\xa0{}", 1, 1, "U+00A0" },
};

static void
test_bad (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GPtrArray) problems = new_problems ();
      g_autoptr (GBytes) mended = NULL;
      g_autoptr (GError) error = NULL;
      const AgendaProblem *problem;

      g_test_message ("%s", bad[i].text);
      g_assert_false (check (bad[i].text, -1, problems, &mended, &error));
      g_assert_error (error, AGENDA_READER_ERROR, (int) AGENDA_PROBLEM_NOT_JSON);
      g_assert_null (mended);
      g_assert_cmpuint (problems->len, ==, 1);

      problem = g_ptr_array_index (problems, 0);
      g_assert_cmpint (agenda_problem_get_code (problem), ==, AGENDA_PROBLEM_NOT_JSON);
      g_assert_cmpint (agenda_problem_get_severity (problem), ==, AGENDA_SEVERITY_ERROR);
      g_assert_cmpuint (agenda_problem_get_line (problem), ==, bad[i].line);
      g_assert_cmpuint (agenda_problem_get_column (problem), ==, bad[i].column);
      g_assert_cmpstr (agenda_problem_get_argument (problem), ==, bad[i].found);
    }
}

static const struct
{
  const char *text;
  gsize length;
  AgendaProblemCode code;
  guint column;
} bad_encodings[] = {
  { "\"a\0b\"", 5, AGENDA_PROBLEM_NOT_JSON, 3 },
  { "[\"a\xff\"]", 6, AGENDA_PROBLEM_NOT_UTF8, 4 },
  { "\"\xc0\xaf\"", 4, AGENDA_PROBLEM_NOT_UTF8, 2 },           /* overlong */
  { "\"\xed\xa0\x80\"", 5, AGENDA_PROBLEM_NOT_UTF8, 2 },       /* a surrogate */
  { "\"\xf4\x90\x80\x80\"", 6, AGENDA_PROBLEM_NOT_UTF8, 2 },   /* beyond U+10FFFF */
  { "\"\xe5\xa4\xaa\xe5\xa4\"", 7, AGENDA_PROBLEM_NOT_UTF8, 3 }, /* cut off */
  { "\xff\xfe{\0}\0", 6, AGENDA_PROBLEM_NOT_UTF8, 1 },
};

static void
test_encoding (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (bad_encodings); i++)
    {
      g_autoptr (GPtrArray) problems = new_problems ();
      g_autoptr (GError) error = NULL;

      g_test_message ("%" G_GSIZE_FORMAT, i);
      g_assert_false (check (bad_encodings[i].text, (gssize) bad_encodings[i].length, problems,
                             NULL, &error));
      g_assert_error (error, AGENDA_READER_ERROR, (int) bad_encodings[i].code);
      g_assert_cmpuint (problems->len, ==, 1);
      g_assert_cmpuint (agenda_problem_get_column (g_ptr_array_index (problems, 0)), ==,
                        bad_encodings[i].column);
    }
}

static char *
nest (const char *open,
      const char *inner,
      const char *close,
      guint       depth)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < depth; i++)
    g_string_append (text, open);
  g_string_append (text, inner);
  for (guint i = 0; i < depth; i++)
    g_string_append (text, close);

  return g_string_free (text, FALSE);
}

static void
test_depth (void)
{
  static const char *const pairs[][2] = { { "[", "]" }, { "{\"a\":", "}" } };

  for (gsize i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autofree char *fits = nest (pairs[i][0], "0", pairs[i][1], AGENDA_JSON_MAX_DEPTH);
      g_autofree char *too_deep = nest (pairs[i][0], "0", pairs[i][1], AGENDA_JSON_MAX_DEPTH + 1);
      /* Were it read by recursion it would take the stack. */
      g_autofree char *hostile = nest (pairs[i][0], "", "", 4 * 1000 * 1000);
      g_autoptr (GPtrArray) problems = new_problems ();
      g_autoptr (GError) error = NULL;

      g_assert_true (check (fits, -1, problems, NULL, &error));
      g_assert_no_error (error);
      g_assert_false (check (too_deep, -1, problems, NULL, &error));
      g_assert_error (error, AGENDA_READER_ERROR, (int) AGENDA_PROBLEM_TOO_DEEP);
      g_assert_cmpuint (agenda_problem_get_column (g_ptr_array_index (problems, 0)), ==,
                        strlen (pairs[i][0]) * AGENDA_JSON_MAX_DEPTH + 1);
      g_clear_error (&error);
      g_assert_false (check (hostile, -1, problems, NULL, &error));
      g_assert_error (error, AGENDA_READER_ERROR, (int) AGENDA_PROBLEM_TOO_DEEP);
    }
}

static void
assert_problem (GPtrArray         *problems,
                guint              i,
                AgendaProblemCode  code,
                const char        *path,
                const char        *argument,
                guint              line,
                guint              column)
{
  const AgendaProblem *problem;

  g_assert_cmpuint (i, <, problems->len);
  problem = g_ptr_array_index (problems, i);
  g_assert_cmpint (agenda_problem_get_code (problem), ==, code);
  g_assert_cmpstr (agenda_problem_get_path (problem), ==, path);
  g_assert_cmpstr (agenda_problem_get_argument (problem), ==, argument);
  g_assert_cmpuint (agenda_problem_get_line (problem), ==, line);
  g_assert_cmpuint (agenda_problem_get_column (problem), ==, column);
}

static void
test_duplicate_keys (void)
{
  g_autoptr (GPtrArray) problems = new_problems ();
  g_autoptr (GError) error = NULL;

  g_assert_true (check ("{\"a\": 1, \"b\": {\"a\": 2, \"c\": [{\"x\": 1}, {\"x\": 2, \"x\": 3}]},\n"
                        " \"\\u0061\": 4, \"a\": 5, \"太\": 6, \"\\u592a\": {\"b\": 7}}",
                        -1, problems, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (problems->len, ==, 4);
  assert_problem (problems, 0, AGENDA_PROBLEM_DUPLICATE_KEY, "b.c[1].x", "x", 1, 49);
  assert_problem (problems, 1, AGENDA_PROBLEM_DUPLICATE_KEY, "a", "a", 2, 2);
  assert_problem (problems, 2, AGENDA_PROBLEM_DUPLICATE_KEY, "a", "a", 2, 15);
  assert_problem (problems, 3, AGENDA_PROBLEM_DUPLICATE_KEY, "[\"太\"]", "太", 2, 31);
}

/* An object with many keys is sorted rather than compared. */
static void
test_many_keys (void)
{
  enum { N_KEYS = 200000 };
  g_autoptr (GString) text = g_string_new ("{");
  g_autoptr (GPtrArray) problems = new_problems ();
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < N_KEYS; i++)
    g_string_append_printf (text, "\"k%u\":0,", i);
  g_string_append (text, "\n\"k77\":0, \"k7\":0}");

  g_assert_true (check (text->str, -1, problems, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (problems->len, ==, 2);
  assert_problem (problems, 0, AGENDA_PROBLEM_DUPLICATE_KEY, "k7", "k7", 2, 10);
  assert_problem (problems, 1, AGENDA_PROBLEM_DUPLICATE_KEY, "k77", "k77", 2, 1);
}

static void
test_too_many_problems (void)
{
  g_autoptr (GString) text = g_string_new ("{\"a\":0");
  g_autoptr (GPtrArray) problems = new_problems ();
  g_autoptr (GError) error = NULL;
  const AgendaProblem *last;

  for (guint i = 0; i < 12000; i++)
    g_string_append (text, ",\"a\":0");
  g_string_append (text, "}");

  g_assert_true (check (text->str, -1, problems, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (problems->len, ==, 10001);
  last = g_ptr_array_index (problems, 10000);
  g_assert_cmpint (agenda_problem_get_code (last), ==, AGENDA_PROBLEM_TOO_MANY_PROBLEMS);

  /* The refusal is never among those left out. */
  g_string_append (text, "}");
  g_ptr_array_set_size (problems, 0);
  g_assert_false (check (text->str, -1, problems, NULL, &error));
  last = g_ptr_array_index (problems, problems->len - 1);
  g_assert_cmpint (agenda_problem_get_code (last), ==, AGENDA_PROBLEM_NOT_JSON);
}

/* A tree that would take gigabytes is not built. */
static void
test_too_many_values (void)
{
  g_autoptr (GString) text = g_string_new ("[{}");
  g_autoptr (GPtrArray) problems = new_problems ();
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 2000000; i++)
    g_string_append (text, ",{}");
  g_string_append (text, "]");

  g_assert_false (check (text->str, -1, problems, NULL, &error));
  g_assert_error (error, AGENDA_READER_ERROR, (int) AGENDA_PROBLEM_TOO_MANY_VALUES);
}

/* What json-glib would spoil is changed for it, and nothing else moves. */
static void
test_mend (void)
{
  static const char text[] = "[\"a\\u0000b\\\\u0000\", 1234567890123456789, -1e999,\n"
                             " {\"\\u0000\": 1, \"k\": 0.5}, 123456789012345678]";
  static const char expected[] = "[\"a\\u0001b\\\\u0000\", null               , null  ,\n"
                                 " {\"\\u0001\": 1, \"k\": 0.5}, 123456789012345678]";
  g_autoptr (GPtrArray) problems = new_problems ();
  g_autoptr (GBytes) mended = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;
  const char *data;

  g_assert_true (check (text, -1, problems, &mended, &error));
  g_assert_no_error (error);
  data = g_bytes_get_data (mended, &length);
  g_assert_cmpmem (data, length, expected, strlen (expected));
  g_assert_cmpuint (problems->len, ==, 2);
  assert_problem (problems, 0, AGENDA_PROBLEM_BAD_NUMBER, "[1]", "1234567890123456789", 1, 21);
  assert_problem (problems, 1, AGENDA_PROBLEM_BAD_NUMBER, "[2]", "-1e999", 1, 42);
}

/* The later member is the only one that is left. */
static void
test_mend_duplicates (void)
{
  static const char text[] = "{\"a\": [1, {\"b\": 1e999}], \"c\": \"}\",\n \"a\" : 2, \"\\u0061\": 3 }";
  static const char expected[] = "{                        \"c\": \"}\",\n "
                                 "         \"\\u0061\": 3 }";
  g_autoptr (GPtrArray) problems = new_problems ();
  g_autoptr (GBytes) mended = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;
  const char *data;

  g_assert_true (check (text, -1, problems, &mended, &error));
  g_assert_no_error (error);
  data = g_bytes_get_data (mended, &length);
  g_assert_cmpmem (data, length, expected, strlen (expected));
  g_assert_cmpuint (problems->len, ==, 3);
}

/* A path is no longer than can be read, however deep and long the keys are. */
static void
test_long_path (void)
{
  g_autofree char *text = nest ("{\"\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\":", "01", "}", 64);
  g_autoptr (GPtrArray) problems = new_problems ();
  g_autoptr (GError) error = NULL;
  const char *path;

  g_assert_false (check (text, -1, problems, NULL, &error));
  path = agenda_problem_get_path (g_ptr_array_index (problems, 0));
  g_assert_true (g_str_has_prefix (path, "[\"\\u0001\\u0002"));
  g_assert_true (g_str_has_suffix (path, "\"]…"));
  g_assert_cmpuint (strlen (path), <, 1100);
}

static void
test_cancel (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static ("{}", 2);
  g_autoptr (GPtrArray) problems = new_problems ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_false (agenda_json_check (bytes, cancellable, problems, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* Strings are looked at in blocks: wherever in one something stands, it is seen. */
static void
test_any_place (void)
{
  static const struct
  {
    const char *found;
    gboolean usable;
  } marks[] = {
    { "\\n", TRUE }, { "\\ud83d\\ude00", TRUE }, { "\"", FALSE }, { "\n", FALSE }, { "\\x", FALSE },
    { "\\ud83d", FALSE }, { "\x1f", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      for (guint before = 0; before < 40; before++)
        {
          g_autofree char *plain = g_strnfill (before, 'a');
          g_autofree char *rest = g_strnfill (40 - before, 'b');
          g_autofree char *text = g_strconcat ("\"", plain, marks[i].found, rest, "\"", NULL);
          g_autoptr (GPtrArray) problems = new_problems ();

          g_assert_cmpint (check (text, -1, problems, NULL, NULL), ==, marks[i].usable);
          if (!marks[i].usable && marks[i].found[0] != '"')
            g_assert_cmpuint (agenda_problem_get_column (g_ptr_array_index (problems, 0)), ==,
                              before + 2);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  agenda_test_init (&argc, &argv);

  g_test_add_func ("/json-check/good", test_good);
  g_test_add_func ("/json-check/bad", test_bad);
  g_test_add_func ("/json-check/any-place", test_any_place);
  g_test_add_func ("/json-check/encoding", test_encoding);
  g_test_add_func ("/json-check/depth", test_depth);
  g_test_add_func ("/json-check/duplicate-keys", test_duplicate_keys);
  g_test_add_func ("/json-check/many-keys", test_many_keys);
  g_test_add_func ("/json-check/too-many-problems", test_too_many_problems);
  g_test_add_func ("/json-check/too-many-values", test_too_many_values);
  g_test_add_func ("/json-check/mend", test_mend);
  g_test_add_func ("/json-check/mend-duplicates", test_mend_duplicates);
  g_test_add_func ("/json-check/long-path", test_long_path);
  g_test_add_func ("/json-check/cancel", test_cancel);

  return g_test_run ();
}
