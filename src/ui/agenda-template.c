/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-template.h"

#include <glib/gi18n-lib.h>

/* GtkBuilder translates a template while it makes an instance, and never again. So each class that
 * has words in its template keeps a list of them, read once from the same XML, and each instance
 * says them again when the language changes. Authors write ordinary .ui files; the one thing asked
 * of them is that every object with a translatable property is bound as a template child. */

typedef struct
{
  GPtrArray *strings;           /* AgendaTemplateString */
  GPtrArray *objects;           /* char *: ids of the open objects, "" for none */
  AgendaTemplateString *open;   /* whose text is being read */
  GString *text;
  gboolean accessible;
} Reading;

static void
string_free (gpointer data)
{
  AgendaTemplateString *string = data;

  g_clear_pointer (&string->id, g_free);
  g_clear_pointer (&string->property, g_free);
  g_clear_pointer (&string->message, g_free);
  g_clear_pointer (&string->context, g_free);
  g_free (string);
}

static GQuark
strings_quark (void)
{
  return g_quark_from_static_string ("agenda-template-strings");
}

static const char *
find_attribute (const char **names,
                const char **values,
                const char  *wanted)
{
  for (gsize i = 0; names[i] != NULL; i++)
    if (g_str_equal (names[i], wanted))
      return values[i];

  return NULL;
}

static void
element_started_cb (GMarkupParseContext  *markup,
                    const char           *element,
                    const char          **names,
                    const char          **values,
                    gpointer              user_data,
                    GError              **error)
{
  Reading *reading = user_data;
  const char *translatable = find_attribute (names, values, "translatable");

  if (g_str_equal (element, "object") || g_str_equal (element, "template"))
    {
      const char *id = find_attribute (names, values, "id");

      g_ptr_array_add (reading->objects, g_strdup (id != NULL ? id : ""));
    }
  else if (g_str_equal (element, "accessibility"))
    {
      reading->accessible = TRUE;
    }
  else if (g_str_equal (element, "property") && translatable != NULL
           && (g_str_equal (translatable, "yes") || g_str_equal (translatable, "true")))
    {
      reading->open = g_new0 (AgendaTemplateString, 1);
      reading->open->id =
        g_strdup (g_ptr_array_index (reading->objects, reading->objects->len - 1));
      reading->open->property = g_strdup (find_attribute (names, values, "name"));
      reading->open->context = g_strdup (find_attribute (names, values, "context"));
      reading->open->accessible = reading->accessible;
      g_string_truncate (reading->text, 0);
    }
}

static void
element_ended_cb (GMarkupParseContext  *markup,
                  const char           *element,
                  gpointer              user_data,
                  GError              **error)
{
  Reading *reading = user_data;

  if (g_str_equal (element, "object") || g_str_equal (element, "template"))
    {
      g_ptr_array_set_size (reading->objects, (int) reading->objects->len - 1);
    }
  else if (g_str_equal (element, "accessibility"))
    {
      reading->accessible = FALSE;
    }
  else if (g_str_equal (element, "property") && reading->open != NULL)
    {
      reading->open->message = g_strdup (reading->text->str);
      g_ptr_array_add (reading->strings, g_steal_pointer (&reading->open));
    }
}

static void
text_read_cb (GMarkupParseContext  *markup,
              const char           *text,
              gsize                 length,
              gpointer              user_data,
              GError              **error)
{
  Reading *reading = user_data;

  if (reading->open != NULL)
    g_string_append_len (reading->text, text, (gssize) length);
}

static GPtrArray *
read_strings (GBytes *template)
{
  const GMarkupParser parser = {
    .start_element = element_started_cb,
    .end_element = element_ended_cb,
    .text = text_read_cb,
  };
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GPtrArray) objects = g_ptr_array_new_with_free_func (g_free);
  Reading reading = {
    .strings = g_ptr_array_new_with_free_func (string_free),
    .objects = objects,
    .text = text,
  };
  g_autoptr (GMarkupParseContext) markup = g_markup_parse_context_new (&parser, 0, &reading, NULL);
  g_autoptr (GError) error = NULL;
  gsize size;
  const char *data = g_bytes_get_data (template, &size);

  if (!g_markup_parse_context_parse (markup, data, (gssize) size, &error))
    g_error ("A template cannot be read: %s", error->message);

  return reading.strings;
}

/**
 * agenda_template_set:
 * @klass: the class
 * @resource: the path of its template
 *
 * Gives @klass a template whose words follow the language in the instances that
 * agenda_template_follow() is called for.
 */
void
agenda_template_set (GtkWidgetClass *klass,
                     const char     *resource)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) template = g_resources_lookup_data (resource, 0, &error);
  GPtrArray *strings;

  if (template == NULL)
    g_error ("The program lacks a template: %s", error->message);

  gtk_widget_class_set_template (klass, template);
  strings = read_strings (template);
  for (guint i = 0; i < strings->len; i++)
    {
      const AgendaTemplateString *string = g_ptr_array_index (strings, i);

      if (*string->id == '\0')
        g_error ("%s: “%s” stands in an object without an id", resource, string->message);
    }
  g_type_set_qdata (G_TYPE_FROM_CLASS (klass), strings_quark (), strings);
}

/**
 * agenda_template_get_strings:
 * @type: a class with a template
 *
 * Returns: (transfer none) (element-type AgendaTemplateString) (nullable): the words of its template
 */
GPtrArray *
agenda_template_get_strings (GType type)
{
  return g_type_get_qdata (type, strings_quark ());
}

static void
say_accessibly (GObject    *object,
                const char *name,
                const char *words)
{
  g_autoptr (GEnumClass) properties = g_type_class_ref (GTK_TYPE_ACCESSIBLE_PROPERTY);
  const GEnumValue *property = g_enum_get_value_by_nick (properties, name);
  g_auto (GValue) value = G_VALUE_INIT;

  g_return_if_fail (property != NULL);

  g_value_init (&value, G_TYPE_STRING);
  g_value_set_string (&value, words);
  gtk_accessible_update_property_value (GTK_ACCESSIBLE (object), 1,
                                        (GtkAccessibleProperty[]) { property->value }, &value);
}

static void
language_changed_cb (GtkWidget *widget)
{
  GType type = G_OBJECT_TYPE (widget);
  GPtrArray *strings = agenda_template_get_strings (type);

  for (guint i = 0; i < strings->len; i++)
    {
      const AgendaTemplateString *string = g_ptr_array_index (strings, i);
      GObject *object = gtk_widget_get_template_child (widget, type, string->id);
      const char *words = string->context != NULL
                            ? g_dpgettext2 (GETTEXT_PACKAGE, string->context, string->message)
                            : g_dgettext (GETTEXT_PACKAGE, string->message);

      if (string->accessible)
        say_accessibly (object, string->property, words);
      else
        g_object_set (object, string->property, words, NULL);
    }
}

/**
 * agenda_template_follow:
 * @widget: an instance of a class of agenda_template_set(), its template initialised
 * @language: the language of the process
 *
 * Says the words of the template again whenever the language changes.
 */
void
agenda_template_follow (GtkWidget      *widget,
                        AgendaLanguage *language)
{
  g_return_if_fail (agenda_template_get_strings (G_OBJECT_TYPE (widget)) != NULL);

  g_signal_connect_object (language, "notify::tag", G_CALLBACK (language_changed_cb), widget,
                           G_CONNECT_SWAPPED);
}
