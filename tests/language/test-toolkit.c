/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-language.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "agenda-test.h"

/* The toolkit on a machine that has no Chinese of it: its domains are bound, as it would bind them,
 * to a folder without catalogues, and what comes with the app stands in. */
#define HIDDEN "/dev/null/hidden"

static const char *const domains[] = {
  "glib20", "gtk40", "json-glib-1.0", "libadwaita", "libc", "messages",
};

static AgendaLanguage *language;

static void
hide_catalogues (void)
{
  language = agenda_language_new (g_getenv ("TAIHE_AGENDA_LOCALEDIR"), AGENDA_LANGUAGE_ENGLISH);
  for (guint i = 0; i < G_N_ELEMENTS (domains); i++)
    bindtextdomain (domains[i], HIDDEN);
  agenda_language_bind (language);
}

/* A catalogue as the GNU gettext manual describes its file: two tables of lengths and places, one
 * of the messages and one of what they are in the other language. */
typedef struct
{
  guint32 length;
  guint32 offset;
} Entry;

static GMappedFile *
open_catalogue (const char   *domain,
                const Entry **messages,
                const Entry **translations,
                guint32      *n_messages)
{
  g_autofree char *name = g_strconcat (domain, ".mo", NULL);
  g_autofree char *path = g_build_filename (g_getenv ("TAIHE_AGENDA_LOCALEDIR"), "toolkit",
                                            "zh_CN", "LC_MESSAGES", name, NULL);
  g_autoptr (GError) error = NULL;
  GMappedFile *file = g_mapped_file_new (path, FALSE, &error);
  const char *contents;
  const guint32 *header;

  g_assert_no_error (error);
  contents = g_mapped_file_get_contents (file);
  header = (const guint32 *) (gconstpointer) contents;
  g_assert_cmphex (header[0], ==, 0x950412de);
  *n_messages = header[2];
  *messages = (const Entry *) (gconstpointer) (contents + header[3]);
  *translations = (const Entry *) (gconstpointer) (contents + header[4]);

  return file;
}

static const char *
look_up (const char *domain,
         const char *message,
         gboolean    plural)
{
  return plural ? dngettext (domain, message, message, 2) : dgettext (domain, message);
}

/* A context is part of the message, before a byte 4: this is what C_() asks for as well. */
static void
test_catalogue (gconstpointer data)
{
  const char *domain = data;
  const Entry *messages, *translations;
  guint32 n_messages;
  g_autoptr (GMappedFile) file = open_catalogue (domain, &messages, &translations, &n_messages);
  const char *contents = g_mapped_file_get_contents (file);

  /* The first is the header. */
  g_assert_cmpuint (n_messages, >, 1);
  for (guint32 i = 1; i < n_messages; i++)
    {
      const char *message = contents + messages[i].offset;
      gboolean plural = strlen (message) < messages[i].length;
      const char *translated = contents + translations[i].offset;

      agenda_language_set_tag (language, AGENDA_LANGUAGE_CHINESE);
      g_assert_cmpstr (look_up (domain, message, plural), ==, translated);
      agenda_language_set_tag (language, AGENDA_LANGUAGE_ENGLISH);
      g_assert_cmpstr (look_up (domain, message, plural), ==, message);
    }
}

/* What GLib says of its own accord, as it is said. */
static char *
complain (void)
{
  const char *const unknown[] = { "program", "--bogus", NULL };
  g_auto (GStrv) arguments = g_strdupv ((char **) unknown);
  g_autoptr (GOptionContext) options = g_option_context_new (NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (g_option_context_parse_strv (options, &arguments, &error));

  return g_strdup (error->message);
}

static void
assert_glib (const char *usage,
             const char *complaint,
             const char *missing)
{
  g_autoptr (GOptionContext) options = g_option_context_new (NULL);
  g_autofree char *help = g_option_context_get_help (options, TRUE, NULL);
  g_autofree char *said = complain ();

  g_assert_true (g_str_has_prefix (help, usage));
  g_assert_cmpstr (said, ==, complaint);
  /* Not g_strerror (): it keeps what it has said once. */
  g_assert_cmpstr (strerror (ENOENT), ==, missing);
}

static void
test_glib (void)
{
  for (guint i = 0; i < 2; i++)
    {
      agenda_language_set_tag (language, AGENDA_LANGUAGE_ENGLISH);
      assert_glib ("Usage:\n", "Unknown option --bogus", "No such file or directory");
      agenda_language_set_tag (language, AGENDA_LANGUAGE_CHINESE);
      assert_glib ("用法：\n", "未知选项：--bogus", "没有该文件或文件夹");
    }
  agenda_language_set_tag (language, AGENDA_LANGUAGE_ENGLISH);
}

/* Every word of the help is in the language that is on: nothing of GLib's is forgotten. */
static void
test_help (void)
{
  g_autoptr (GOptionContext) options = g_option_context_new (NULL);
  g_autofree char *help = NULL;

  agenda_language_set_tag (language, AGENDA_LANGUAGE_CHINESE);
  help = g_option_context_get_help (options, TRUE, NULL);
  g_assert_false (g_regex_match_simple ("(^|[^-/\\w])[A-Z][a-z]+ ", help, 0, 0));
  agenda_language_set_tag (language, AGENDA_LANGUAGE_ENGLISH);
}

int
main (int   argc,
      char *argv[])
{
  int status;

  agenda_language_prepare_process ();
  agenda_test_init (&argc, &argv);
  hide_catalogues ();

  for (guint i = 0; i < G_N_ELEMENTS (domains); i++)
    {
      g_autofree char *path = g_strconcat ("/toolkit/catalogue/", domains[i], NULL);

      g_test_add_data_func (path, domains[i], test_catalogue);
    }
  g_test_add_func ("/toolkit/glib", test_glib);
  g_test_add_func ("/toolkit/help", test_help);

  status = g_test_run ();
  g_clear_object (&language);

  return status;
}
