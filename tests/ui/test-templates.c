/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-forum-page.h"
#include "agenda-item-list.h"
#include "agenda-preferences.h"
#include "agenda-section.h"
#include "agenda-session-page.h"
#include "agenda-session-row.h"
#include "agenda-shell.h"
#include "agenda-speaker-page.h"
#include "agenda-speaker-row.h"
#include "agenda-test-ui.h"
#include "agenda-ui-resources.h"

/* A template is read when its class is used for the first time, and a mistake in it is only a
 * critical message then: so each one has to be used somewhere, which is here. */
static const struct
{
  const char *name;
  GType (*get_type) (void);
  gboolean wants_context;
} types[] = {
  { "AgendaForumPage", agenda_forum_page_get_type, TRUE },
  { "AgendaItemList", agenda_item_list_get_type, FALSE },
  { "AgendaPreferences", agenda_preferences_get_type, FALSE },
  { "AgendaSection", agenda_section_get_type, FALSE },
  { "AgendaSessionPage", agenda_session_page_get_type, TRUE },
  { "AgendaSessionRow", agenda_session_row_get_type, TRUE },
  { "AgendaShell", agenda_shell_get_type, FALSE },
  { "AgendaSpeakerPage", agenda_speaker_page_get_type, TRUE },
  { "AgendaSpeakerRow", agenda_speaker_row_get_type, TRUE },
};

static void
template_started_cb (GMarkupParseContext  *context,
                     const char           *element,
                     const char          **names,
                     const char          **values,
                     gpointer              user_data,
                     GError              **error)
{
  char **class_name = user_data;

  if (g_str_equal (element, "template"))
    g_markup_collect_attributes (element, names, values, error,
                                 G_MARKUP_COLLECT_STRDUP, "class", class_name,
                                 G_MARKUP_COLLECT_STRING | G_MARKUP_COLLECT_OPTIONAL,
                                 "parent", NULL,
                                 G_MARKUP_COLLECT_INVALID);
}

/* The class that a .ui file is the template of. */
static char *
read_class (const char *path)
{
  const GMarkupParser parser = { .start_element = template_started_cb };
  char *class_name = NULL;
  g_autoptr (GMarkupParseContext) context = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  gsize size;
  const char *data;

  bytes = g_resource_lookup_data (agenda_ui_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE,
                                  &error);
  g_assert_no_error (error);
  data = g_bytes_get_data (bytes, &size);

  context = g_markup_parse_context_new (&parser, G_MARKUP_DEFAULT_FLAGS, &class_name, NULL);
  g_markup_parse_context_parse (context, data, (gssize) size, &error);
  g_assert_no_error (error);

  return class_name;
}

/* Counts the .ui files under @folder, each of which must be of a class of the list. */
static guint
check_folder (const char *folder)
{
  g_auto (GStrv) children = NULL;
  g_autoptr (GError) error = NULL;
  guint n_templates = 0;

  children = g_resource_enumerate_children (agenda_ui_get_resource (), folder,
                                            G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  g_assert_no_error (error);

  for (guint i = 0; children[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat (folder, children[i], NULL);
      g_autofree char *class_name = NULL;
      gboolean listed = FALSE;

      if (g_str_has_suffix (path, "/"))
        n_templates += check_folder (path);
      if (!g_str_has_suffix (path, ".ui"))
        continue;

      class_name = read_class (path);
      for (gsize j = 0; j < G_N_ELEMENTS (types); j++)
        listed = listed || g_strcmp0 (types[j].name, class_name) == 0;
      if (!listed)
        g_error ("%s is of a class that is not tried here: %s", path, class_name);
      n_templates++;
    }

  return n_templates;
}

static void
test_listed (void)
{
  /* The shell has two, one for each age of libadwaita. */
  g_assert_cmpuint (check_folder (RESOURCE_PATH "/"), ==, G_N_ELEMENTS (types) + 1);
}

static void
test_instance (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (AgendaContext) context =
    agenda_test_context_new (agenda_test_forum_read (AGENDA_TEST_FORUM));
  GType type = types[i].get_type ();
  GtkWidget *widget;

  g_assert_cmpstr (g_type_name (type), ==, types[i].name);
  widget = types[i].wants_context ? g_object_new (type, "context", context, NULL)
                                  : g_object_new (type, NULL);
  g_object_ref_sink (widget);
  g_assert_nonnull (gtk_widget_get_first_child (widget));
  agenda_test_assert_finalized (widget);
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

  g_test_add_func ("/ui/templates/listed", test_listed);
  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autofree char *path = g_strconcat ("/ui/templates/", types[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_instance);
    }

  return g_test_run ();
}
