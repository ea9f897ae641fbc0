/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-template.h"

#include <glib/gi18n-lib.h>

#include "agenda-forum-page.h"
#include "agenda-preferences.h"
#include "agenda-session-page.h"
#include "agenda-shell.h"
#include "agenda-speaker-page.h"
#include "agenda-test-forum.h"
#include "agenda-test-ui.h"

typedef GtkWidget *(* CreateFunc) (AgendaContext *context);

static GtkWidget *
create_preferences (AgendaContext *context)
{
  return agenda_preferences_new (agenda_context_get_language (context));
}

static GtkWidget *
create_shell (AgendaContext *context)
{
  return agenda_shell_new (agenda_context_get_language (context));
}

/* Every class that has words in its template. */
static const struct
{
  const char *name;
  CreateFunc create;
} classes[] = {
  { "forum-page", agenda_forum_page_new },
  { "preferences", create_preferences },
  { "session-page", agenda_session_page_new },
  { "shell", create_shell },
  { "speaker-page", agenda_speaker_page_new },
};

static void
assert_says (GtkWidget                  *widget,
             const AgendaTemplateString *string,
             const char                 *words)
{
  GObject *object = gtk_widget_get_template_child (widget, G_OBJECT_TYPE (widget), string->id);

  g_assert_nonnull (object);
  if (string->accessible)
    {
      g_assert_cmpstr (string->property, ==, "label");
      gtk_test_accessible_assert_property (object, GTK_ACCESSIBLE_PROPERTY_LABEL, words);
    }
  else
    {
      g_autofree char *said = NULL;

      g_object_get (object, string->property, &said, NULL);
      g_assert_cmpstr (said, ==, words);
    }
}

/* Each string of each template changes with the language, and back. */
static void
test_follows (gconstpointer data)
{
  CreateFunc create = *(CreateFunc const *) data;
  g_autoptr (AgendaContext) context = agenda_context_new (agenda_test_language ());
  GtkWidget *widget;
  GPtrArray *strings;

  agenda_test_set_language ("en");
  widget = g_object_ref_sink (create (context));
  strings = agenda_template_get_strings (G_OBJECT_TYPE (widget));
  g_assert_nonnull (strings);
  g_assert_cmpuint (strings->len, >, 0);

  for (guint i = 0; i < strings->len; i++)
    assert_says (widget, g_ptr_array_index (strings, i),
                 ((AgendaTemplateString *) g_ptr_array_index (strings, i))->message);

  agenda_test_set_language ("zh-Hans");
  for (guint i = 0; i < strings->len; i++)
    {
      const AgendaTemplateString *string = g_ptr_array_index (strings, i);
      const char *chinese = string->context != NULL
                              ? g_dpgettext2 (GETTEXT_PACKAGE, string->context, string->message)
                              : g_dgettext (GETTEXT_PACKAGE, string->message);

      g_assert_cmpstr (chinese, !=, string->message);
      assert_says (widget, string, chinese);
    }

  agenda_test_set_language ("en");
  for (guint i = 0; i < strings->len; i++)
    assert_says (widget, g_ptr_array_index (strings, i),
                 ((AgendaTemplateString *) g_ptr_array_index (strings, i))->message);

  agenda_test_assert_finalized (widget);
}

/* No template of the program has words that no class above follows. */
static void
test_all_are_followed (void)
{
  g_auto (GStrv) names = g_resources_enumerate_children (RESOURCE_PATH, 0, NULL);
  guint n_templates = 0;

  g_assert_nonnull (names);
  for (gsize i = 0; names[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat (RESOURCE_PATH, "/", names[i], NULL);
      g_autoptr (GBytes) bytes = NULL;
      gboolean known = FALSE;

      if (!g_str_has_suffix (names[i], ".ui"))
        continue;

      bytes = g_resources_lookup_data (path, 0, NULL);
      if (g_strstr_len (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes),
                        "translatable=\"yes\"") == NULL)
        continue;

      for (gsize j = 0; j < G_N_ELEMENTS (classes); j++)
        known = known || strstr (names[i], classes[j].name) != NULL;
      if (!known)
        g_test_message ("%s has words and is not tested here", names[i]);
      g_assert_true (known);
      n_templates++;
    }
  g_assert_cmpuint (n_templates, >=, G_N_ELEMENTS (classes));
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (classes); i++)
    {
      g_autofree char *path = g_strconcat ("/ui/template/follows/", classes[i].name, NULL);

      g_test_add_data_func (path, &classes[i].create, test_follows);
    }
  g_test_add_func ("/ui/template/all-are-followed", test_all_are_followed);

  return g_test_run ();
}
