/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-context.h"

#include "agenda-test-ui.h"

static void
test_forum (void)
{
  g_autoptr (AgendaContext) context = agenda_test_context_new (NULL);
  g_autoptr (AgendaForum) first = agenda_test_forum_read (AGENDA_TEST_FORUM);
  g_autoptr (AgendaForum) second = agenda_test_forum_read (AGENDA_TEST_ONE_DAY);

  g_assert_null (agenda_context_get_forum (context));
  agenda_test_property (context, "forum", first, second);
  g_assert_true (agenda_context_get_forum (context) == first);
  agenda_test_property (context, "forum", NULL, first);
}

static void
test_language (void)
{
  g_autoptr (AgendaContext) context = agenda_test_context_new (NULL);
  g_autoptr (AgendaLanguage) language = NULL;

  g_object_get (context, "language", &language, NULL);
  g_assert_true (language == agenda_test_language ());
  g_assert_true (agenda_context_get_language (context) == language);
}

static void
test_finalized (void)
{
  AgendaContext *context = agenda_test_context_new (agenda_test_forum_read (AGENDA_TEST_FORUM));
  AgendaForum *forum = g_object_ref (agenda_context_get_forum (context));

  agenda_test_assert_finalized (context);
  agenda_test_assert_finalized (forum);
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

  g_test_add_func ("/ui/context/forum", test_forum);
  g_test_add_func ("/ui/context/language", test_language);
  g_test_add_func ("/ui/context/finalized", test_finalized);

  return g_test_run ();
}
