/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-bundle.h"

#include <string.h>

#include "agenda-test.h"

static void
test_agendas (void)
{
  const char *const ids[] = { AGENDA_BUNDLE_DEFAULT, AGENDA_BUNDLE_SAMPLE };

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autofree char *id_member = g_strdup_printf ("\"id\": \"%s\"", ids[i]);
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = NULL;
      g_autofree char *text = NULL;
      gsize size;

      g_assert_true (agenda_bundle_contains (ids[i]));
      bytes = agenda_bundle_load (ids[i], &error);
      g_assert_no_error (error);
      text = g_strndup (g_bytes_get_data (bytes, &size), g_bytes_get_size (bytes));
      g_assert_cmpuint (strlen (text), ==, size);
      g_assert_true (g_utf8_validate (text, (gssize) size, NULL));
      g_assert_true (g_str_has_prefix (text, "{"));
      g_assert_nonnull (strstr (text, id_member));
    }
}

static void
test_others (void)
{
  const char *const ids[] = { "", ".", "..", "/", "other", "sample.json", "../agendas/sample" };

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (agenda_bundle_contains (ids[i]));
      g_assert_null (agenda_bundle_load (ids[i], &error));
      g_assert_error (error, G_RESOURCE_ERROR, G_RESOURCE_ERROR_NOT_FOUND);
    }
}

int
main (int   argc,
      char *argv[])
{
  agenda_test_init (&argc, &argv);

  g_test_add_func ("/bundle/agendas", test_agendas);
  g_test_add_func ("/bundle/others", test_others);

  return g_test_run ();
}
