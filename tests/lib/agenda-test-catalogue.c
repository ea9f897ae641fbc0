/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-test-catalogue.h"

#define HEADER \
  "msgid \"\"\n" \
  "msgstr \"Content-Type: text/plain; charset=UTF-8\\nPlural-Forms: nplurals=1; plural=0;\\n\"\n\n"

/**
 * agenda_test_catalogue_new:
 * @folder: the name of a folder in the user directories of the test case
 * @domain: a gettext domain
 * @messages: what a .po file holds after its header
 *
 * Compiles a Chinese catalogue of the test's own with msgfmt, so that the test depends neither on
 * the translations of the app nor on those installed on the machine. It goes when the test case
 * ends.
 *
 * Returns: (transfer full): the directory to bind @domain to
 */
char *
agenda_test_catalogue_new (const char *folder,
                           const char *domain,
                           const char *messages)
{
  g_autofree char *directory = g_build_filename (g_get_user_data_dir (), folder, NULL);
  g_autofree char *inner = g_build_filename (directory, "zh_CN", "LC_MESSAGES", NULL);
  g_autofree char *po_name = g_strconcat (domain, ".po", NULL);
  g_autofree char *mo_name = g_strconcat (domain, ".mo", NULL);
  g_autofree char *po = g_build_filename (inner, po_name, NULL);
  g_autofree char *mo = g_build_filename (inner, mo_name, NULL);
  g_autofree char *text = g_strconcat (HEADER, messages, NULL);
  g_autoptr (GSubprocess) msgfmt = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (inner, 0700), ==, 0);
  g_file_set_contents (po, text, -1, &error);
  g_assert_no_error (error);

  msgfmt = g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, &error,
                             "msgfmt", "--check-format", "--output-file", mo, po, NULL);
  g_assert_no_error (error);
  g_subprocess_wait_check (msgfmt, NULL, &error);
  g_assert_no_error (error);

  return g_steal_pointer (&directory);
}
