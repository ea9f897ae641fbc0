/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-json-check.h"
#include "agenda-test.h"

#include <string.h>

static void
test_locate (void)
{
  static const struct
  {
    const char *path;
    guint line;
    guint column;
  } places[] = {
    { "sessions[3].people[0].speaker", 6, 39 },
    { "", 1, 1 },
    { "sessions", 2, 14 },
    { "sessions[0]", 3, 3 },
    { "sessions[1]", 4, 3 },
    { "sessions[1].title", 4, 30 },
    { "sessions[2][1][0]", 5, 8 },
    { "[\"a \\\"b\\\"\"]", 7, 13 },
    { "sessions[4]", 0, 0 },
    { "nothing", 0, 0 },
  };
  static const char text[] = "{\n"
                             " \"sessions\": [\n"
                             "  {\"id\": \"太和\"},\n"
                             "  {\"title\": 1, \"\\u0074itle\": 2},\n"
                             "  [1, [[], 2]],\n"
                             "  {\"id\": \"太和\", \"people\": [{\"speaker\": 7}]}],\n"
                             " \"a \\\"b\\\"\": null\n"
                             "}\n";
  g_autoptr (GPtrArray) problems =
    g_ptr_array_new_with_free_func ((GDestroyNotify) agenda_problem_unref);
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    g_ptr_array_add (problems, agenda_problem_new (AGENDA_SEVERITY_ERROR, AGENDA_PROBLEM_BAD_ID,
                                                   places[i].path, NULL, NULL));

  agenda_json_locate (bytes, problems);

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      const AgendaProblem *problem = g_ptr_array_index (problems, i);

      g_test_message ("%s", places[i].path);
      g_assert_cmpuint (agenda_problem_get_line (problem), ==, places[i].line);
      g_assert_cmpuint (agenda_problem_get_column (problem), ==, places[i].column);
    }
}

int
main (int   argc,
      char *argv[])
{
  agenda_test_init (&argc, &argv);

  g_test_add_func ("/json-locate/places", test_locate);

  return g_test_run ();
}
