/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-reader.h"
#include "agenda-test.h"

#include <json-glib/json-glib.h>
#include <string.h>

/* Puts a value of every other type at every key that the JSON Schema has and into every list, and
 * marks that turn the direction into every text. */

typedef struct
{
  JsonNode *schema;
  JsonNode *agenda;
  GString *path;
  gboolean required;        /* whether the record goes with what stands at the path */
  guint n_records;
  guint n_cases;
  guint n_overrides;
} Walk;

static void
walk_clear (Walk *self)
{
  g_clear_pointer (&self->schema, json_node_unref);
  g_clear_pointer (&self->agenda, json_node_unref);
  g_string_free (g_steal_pointer (&self->path), TRUE);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Walk, walk_clear)

static const struct
{
  const char *type;
  const char *text;
} values[] = {
  { "null", "null" }, { "number", "7" }, { "string", "\"7\"" }, { "boolean", "true" },
  { "array", "[7]" }, { "object", "{\"7\": 7}" },
};

static JsonNode *
load (const char *folder,
      const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, folder, name, NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  return json_parser_steal_root (parser);
}

static guint
count_records (AgendaForum *forum)
{
  return g_list_model_get_n_items (agenda_forum_get_tracks (forum))
         + g_list_model_get_n_items (agenda_forum_get_rooms (forum))
         + g_list_model_get_n_items (agenda_forum_get_speakers (forum))
         + g_list_model_get_n_items (agenda_forum_get_sessions (forum));
}

static AgendaForum *
read_tree (JsonNode   *tree,
           GPtrArray **problems)
{
  g_autofree char *text = json_to_string (tree, TRUE);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  AgendaForum *forum = agenda_reader_read_bytes (bytes, NULL, problems, &error);

  g_assert_no_error (error);
  return forum;
}

/* The tree has a value of a wrong type at the path. That is told, and nothing else is lost but, with
 * a record, what refers to it. */
static void
check_tree (Walk       *self,
            const char *type)
{
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (AgendaForum) forum = read_tree (self->agenda, &problems);
  guint n_found = 0;

  g_test_message ("%s at %s", type, self->path->str);
  for (guint i = 0; i < problems->len; i++)
    {
      const AgendaProblem *problem = g_ptr_array_index (problems, i);
      AgendaProblemCode code = agenda_problem_get_code (problem);

      if (code == AGENDA_PROBLEM_WRONG_TYPE)
        {
          g_assert_cmpstr (agenda_problem_get_path (problem), ==, self->path->str);
          g_assert_cmpstr (agenda_problem_get_argument2 (problem), ==, type);
          n_found++;
        }
      else if (code == AGENDA_PROBLEM_MISSING)
        /* "ours" names a language that is now missing. */
        g_assert_true (g_str_has_suffix (self->path->str, ".en"));
      else
        g_assert_true (self->required && code >= AGENDA_PROBLEM_UNKNOWN_ROOM
                       && code <= AGENDA_PROBLEM_UNKNOWN_SPEAKER);
    }

  g_assert_cmpuint (n_found, ==, 1);
  if (!self->required)
    g_assert_cmpuint (count_records (forum), ==, self->n_records);
  self->n_cases++;
}

/* A text with marks that turn the direction loses these alone, wherever it stands. */
static void
check_override (Walk       *self,
                JsonObject *object,
                const char *key)
{
  gsize mark = self->path->len;
  JsonNode *original = json_object_dup_member (object, key);
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (AgendaForum) forum = NULL;
  const AgendaProblem *problem;

  json_object_set_member (object, key,
                          json_from_string ("{\"en\": \"a\\u202eb\\u2066c\\u001b\"}", NULL));
  g_string_append_printf (self->path, "%s%s.en", mark > 0 ? "." : "", key);
  g_test_message ("override at %s", self->path->str);

  forum = read_tree (self->agenda, &problems);
  g_assert_cmpuint (problems->len, ==, 1);
  problem = g_ptr_array_index (problems, 0);
  g_assert_cmpint (agenda_problem_get_code (problem), ==, AGENDA_PROBLEM_CONTROL_CHARACTERS);
  g_assert_cmpstr (agenda_problem_get_path (problem), ==, self->path->str);
  g_assert_cmpuint (count_records (forum), ==, self->n_records);

  if (original != NULL)
    json_object_set_member (object, key, original);
  else
    json_object_remove_member (object, key);
  g_string_truncate (self->path, mark);
  self->n_overrides++;
}

static JsonObject *
resolve (Walk       *self,
         JsonObject *schema)
{
  JsonObject *definitions;

  if (!json_object_has_member (schema, "$ref"))
    return schema;

  definitions = json_object_get_object_member (json_node_get_object (self->schema), "$defs");
  return json_object_get_object_member (definitions,
                                        json_object_get_string_member (schema, "$ref")
                                          + strlen ("#/$defs/"));
}

static gboolean
takes (JsonObject *schema,
       const char *type)
{
  const char *expected = json_object_get_string_member_with_default (schema, "type", NULL);

  /* "country" is a string or an object. */
  if (expected == NULL)
    {
      g_assert_true (json_object_has_member (schema, "anyOf"));
      return g_str_equal (type, "string") || g_str_equal (type, "object");
    }

  return g_str_equal (type, g_str_equal (expected, "integer") ? "number" : expected);
}

static void walk_value (Walk       *self,
                        JsonObject *schema,
                        JsonNode   *value);

static void
walk_member (Walk       *self,
             JsonObject *schema,
             JsonObject *object,
             const char *key)
{
  gsize mark = self->path->len;
  JsonNode *original = json_object_dup_member (object, key);

  g_string_append_printf (self->path, "%s%s", mark > 0 ? "." : "", key);
  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    {
      if (takes (schema, values[i].type))
        continue;

      json_object_set_member (object, key, json_from_string (values[i].text, NULL));
      check_tree (self, values[i].type);
    }

  if (original != NULL)
    {
      json_object_set_member (object, key, original);
      walk_value (self, schema, original);
    }
  else
    json_object_remove_member (object, key);
  g_string_truncate (self->path, mark);
}

static gboolean
is_required (JsonObject *schema,
             const char *key)
{
  JsonArray *required = json_object_has_member (schema, "required")
                          ? json_object_get_array_member (schema, "required")
                          : NULL;
  guint n_required = required != NULL ? json_array_get_length (required) : 0;

  for (guint i = 0; i < n_required; i++)
    {
      if (g_str_equal (json_array_get_string_element (required, i), key))
        return TRUE;
    }

  return FALSE;
}

static void
walk_object (Walk       *self,
             JsonObject *schema,
             JsonObject *object)
{
  static const char *const special[] = { "format", "version", "sessions", NULL };
  JsonObjectIter iter;
  const char *key;
  JsonNode *node;
  gboolean was_required = self->required;

  if (json_object_has_member (schema, "patternProperties"))
    {
      JsonObject *languages = json_object_get_object_member (schema, "patternProperties");

      json_object_iter_init (&iter, languages);
      g_assert_true (json_object_iter_next (&iter, &key, &node));
      walk_member (self, resolve (self, json_node_get_object (node)), object, "en");
    }

  json_object_iter_init (&iter, json_object_get_object_member (schema, "properties"));
  while (json_object_iter_next (&iter, &key, &node))
    {
      JsonObject *of_member = resolve (self, json_node_get_object (node));

      /* What refuses the file is in the corpus. */
      if (self->path->len == 0 && g_strv_contains (special, key))
        {
          if (g_str_equal (key, "sessions"))
            {
              g_string_append (self->path, key);
              walk_value (self, of_member, json_object_get_member (object, key));
              g_string_truncate (self->path, 0);
            }
          continue;
        }

      /* With a list of records goes what refers to one of them. */
      self->required = was_required || is_required (schema, key)
                       || (self->path->len == 0 && json_object_has_member (of_member, "items"));
      walk_member (self, of_member, object, key);
      self->required = was_required;
      if (json_object_has_member (of_member, "patternProperties"))
        check_override (self, object, key);
    }
}

static void
walk_array (Walk       *self,
            JsonObject *schema,
            JsonArray  *array)
{
  JsonObject *of_element = resolve (self, json_object_get_object_member (schema, "items"));
  guint n_elements = json_array_get_length (array);
  gboolean was_required = self->required;
  gsize mark = self->path->len;

  self->required = FALSE;
  g_string_append_printf (self->path, "[%u]", n_elements);
  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    {
      if (takes (of_element, values[i].type))
        continue;

      json_array_add_element (array, json_from_string (values[i].text, NULL));
      check_tree (self, values[i].type);
      json_array_remove_element (array, n_elements);
    }

  for (guint i = 0; i < n_elements; i++)
    {
      g_string_truncate (self->path, mark);
      g_string_append_printf (self->path, "[%u]", i);
      walk_value (self, of_element, json_array_get_element (array, i));
    }

  g_string_truncate (self->path, mark);
  self->required = was_required;
}

static void
walk_value (Walk       *self,
            JsonObject *schema,
            JsonNode   *value)
{
  if (JSON_NODE_HOLDS_ARRAY (value))
    walk_array (self, schema, json_node_get_array (value));
  else if (JSON_NODE_HOLDS_OBJECT (value) && json_object_has_member (schema, "properties"))
    walk_object (self, schema, json_node_get_object (value));
}

static void
test_every_key (void)
{
  g_auto (Walk) self = { NULL };
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (AgendaForum) forum = NULL;
  JsonArray *sessions;

  self.schema = load ("../data/agendas", "agenda.schema.json");
  self.agenda = load ("model/corpus", "y_every_key.json");
  self.path = g_string_new (NULL);

  /* One more session, so that the other can be lost. */
  sessions = json_object_get_array_member (json_node_get_object (self.agenda), "sessions");
  json_array_add_element (sessions,
                          json_from_string ("{\"id\": \"other\", \"title\": {\"en\": \"O\"},"
                                            " \"day\": \"2018-09-08\"}", NULL));
  forum = read_tree (self.agenda, &problems);
  g_assert_cmpuint (problems->len, ==, 0);
  self.n_records = count_records (forum);

  walk_object (&self, json_node_get_object (self.schema), json_node_get_object (self.agenda));
  g_assert_cmpuint (self.n_cases, >, 400);
  g_assert_cmpuint (self.n_overrides, >, 30);
}

int
main (int   argc,
      char *argv[])
{
  agenda_test_init (&argc, &argv);

  g_test_add_func ("/reader-types/every-key", test_every_key);

  return g_test_run ();
}
