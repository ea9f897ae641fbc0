/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-reader-private.h"

#include "agenda-json-scanner.h"
#include "agenda-shared.h"

#include <string.h>

/* Records between two looks at the cancellable. */
#define RECORDS_PER_LOOK 256


gsize
agenda_reader_enter_key (AgendaReader *self,
                         const char   *key)
{
  gsize mark = self->path->len;

  agenda_json_path_append_key (self->path, key, strlen (key));
  return mark;
}

gsize
agenda_reader_enter_index (AgendaReader *self,
                           guint         index)
{
  gsize mark = self->path->len;

  agenda_json_path_append_index (self->path, index);
  return mark;
}

/* @mark: what entering returned. */
void
agenda_reader_leave (AgendaReader *self,
                     gsize         mark)
{
  g_string_truncate (self->path, mark);
}

/* What is dropped is an error, what is taken with a change a warning. */
static AgendaSeverity
get_severity (AgendaProblemCode code)
{
  return code >= AGENDA_PROBLEM_UNKNOWN_KIND ? AGENDA_SEVERITY_WARNING : AGENDA_SEVERITY_ERROR;
}

/* Says that the value at the path is wrong. The arguments are quoted from the file. */
void
agenda_reader_report (AgendaReader      *self,
                      AgendaProblemCode  code,
                      const char        *argument,
                      const char        *argument2)
{
  g_autofree char *quoted = agenda_json_quote (argument);
  g_autofree char *quoted2 = agenda_json_quote (argument2);

  /* The number that stood there was reported when it was replaced. */
  if (code == AGENDA_PROBLEM_WRONG_TYPE && g_strcmp0 (argument2, "null") == 0
      && g_hash_table_contains (self->mended, self->path->str))
    return;

  if (self->problems->len < AGENDA_READER_MAX_PROBLEMS)
    g_ptr_array_add (self->problems, agenda_problem_new (get_severity (code), code,
                                                         self->path->str, quoted, quoted2));
  else if (self->problems->len == AGENDA_READER_MAX_PROBLEMS)
    g_ptr_array_add (self->problems, agenda_problem_new (AGENDA_SEVERITY_ERROR,
                                                         AGENDA_PROBLEM_TOO_MANY_PROBLEMS,
                                                         self->path->str, NULL, NULL));
}

/* The same of a member of the object at the path. */
void
agenda_reader_report_member (AgendaReader      *self,
                             const char        *key,
                             AgendaProblemCode  code,
                             const char        *argument,
                             const char        *argument2)
{
  gsize mark = agenda_reader_enter_key (self, key);

  agenda_reader_report (self, code, argument, argument2);
  agenda_reader_leave (self, mark);
}

/* Says why there will be no forum; comes before everything else. */
void
agenda_reader_refuse (AgendaReader      *self,
                      const char        *path,
                      AgendaProblemCode  code,
                      const char        *argument)
{
  g_autofree char *quoted = agenda_json_quote (argument);

  g_ptr_array_insert (self->problems, 0,
                      agenda_problem_new (AGENDA_SEVERITY_ERROR, code, path, quoted, NULL));
}

/* The words of RFC 8259 for what a node is. */
const char *
agenda_reader_type_name (JsonNode *node)
{
  switch (json_node_get_node_type (node))
    {
    case JSON_NODE_OBJECT:
      return "object";
    case JSON_NODE_ARRAY:
      return "array";
    case JSON_NODE_VALUE:
      if (json_node_get_value_type (node) == G_TYPE_STRING)
        return "string";
      return json_node_get_value_type (node) == G_TYPE_BOOLEAN ? "boolean" : "number";
    case JSON_NODE_NULL:
    default:
      return "null";
    }
}

/* The member if it is there and of the type, JSON_NODE_VALUE standing for a string. */
JsonNode *
agenda_reader_get (AgendaReader *self,
                   JsonObject   *object,
                   const char   *key,
                   JsonNodeType  type)
{
  JsonNode *node = json_object_get_member (object, key);
  const char *expected;

  if (node == NULL)
    return NULL;

  if (type == JSON_NODE_VALUE)
    {
      if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING)
        return node;
      expected = "string";
    }
  else
    {
      if (json_node_get_node_type (node) == type)
        return node;
      expected = type == JSON_NODE_ARRAY ? "array" : "object";
    }

  agenda_reader_report_member (self, key, AGENDA_PROBLEM_WRONG_TYPE, expected,
                               agenda_reader_type_name (node));
  return NULL;
}

/* As it stands in the file: for what is compared or parsed, not for what is shown. */
const char *
agenda_reader_get_string (AgendaReader *self,
                          JsonObject   *object,
                          const char   *key)
{
  JsonNode *node = agenda_reader_get (self, object, key, JSON_NODE_VALUE);

  return node != NULL ? json_node_get_string (node) : NULL;
}

/* A word of the file's own, such as what a link leads to. */
char *
agenda_reader_read_word (AgendaReader *self,
                         JsonObject   *object,
                         const char   *key)
{
  const char *string = agenda_reader_get_string (self, object, key);

  if (string == NULL)
    return NULL;

  if (!agenda_shared_is_id (string))
    {
      agenda_reader_report_member (self, key, AGENDA_PROBLEM_BAD_ID, string, NULL);
      return NULL;
    }

  return g_strdup (string);
}

/* A count; 0 when there is none. 400 and 4e2 are one number, as for JSON Schema. */
guint
agenda_reader_read_number (AgendaReader *self,
                           JsonObject   *object,
                           const char   *key)
{
  JsonNode *node = json_object_get_member (object, key);
  double value;

  if (node == NULL)
    return 0;

  if (!JSON_NODE_HOLDS_VALUE (node)
      || (json_node_get_value_type (node) != G_TYPE_INT64
          && json_node_get_value_type (node) != G_TYPE_DOUBLE))
    {
      agenda_reader_report_member (self, key, AGENDA_PROBLEM_WRONG_TYPE, "number",
                                   agenda_reader_type_name (node));
      return 0;
    }

  value = json_node_get_double (node);
  if (value < 0 || value > G_MAXINT || (double) (guint) value != value)
    {
      g_autofree char *text = json_to_string (node, FALSE);

      agenda_reader_report_member (self, key, AGENDA_PROBLEM_BAD_NUMBER, text, NULL);
      return 0;
    }

  return (guint) value;
}

/* "#1a5fb4". */
char *
agenda_reader_read_color (AgendaReader *self,
                          JsonObject   *object,
                          const char   *key)
{
  const char *string = agenda_reader_get_string (self, object, key);
  gboolean valid;

  if (string == NULL)
    return NULL;

  valid = string[0] == '#' && strlen (string) == 7;
  for (guint i = 1; valid && i < 7; i++)
    valid = g_ascii_isxdigit (string[i]);

  if (!valid)
    {
      agenda_reader_report_member (self, key, AGENDA_PROBLEM_BAD_COLOR, string, NULL);
      return NULL;
    }

  return g_strdup (string);
}

/**
 * agenda_reader_read_id:
 * @self: a reading
 * @object: a record
 * @taken: (nullable): what has an id already
 *
 * Reads "id". Does not enter it in @taken: a record that is dropped for another reason leaves its
 * id free.
 *
 * Returns: (nullable) (transfer none): the id, as long as the tree lives; %NULL with a problem when
 *   there is none, or it is not one, or is taken
 */
const char *
agenda_reader_read_id (AgendaReader *self,
                       JsonObject   *object,
                       GHashTable   *taken)
{
  const char *id;

  if (!json_object_has_member (object, "id"))
    {
      agenda_reader_report (self, AGENDA_PROBLEM_MISSING, "id", NULL);
      return NULL;
    }

  id = agenda_reader_get_string (self, object, "id");
  if (id == NULL)
    return NULL;

  if (!agenda_shared_is_id (id))
    {
      agenda_reader_report_member (self, "id", AGENDA_PROBLEM_BAD_ID, id, NULL);
      return NULL;
    }

  if (taken != NULL && g_hash_table_contains (taken, id))
    {
      agenda_reader_report_member (self, "id", AGENDA_PROBLEM_DUPLICATE_ID, id, NULL);
      return NULL;
    }

  return id;
}

/* What the id in the member stands for. @code: the problem when it stands for nothing. */
gpointer
agenda_reader_read_reference (AgendaReader      *self,
                              JsonObject        *object,
                              const char        *key,
                              GHashTable        *table,
                              AgendaProblemCode  code)
{
  const char *id = agenda_reader_get_string (self, object, key);
  gpointer found;

  if (id == NULL)
    return NULL;

  found = g_hash_table_lookup (table, id);
  if (found == NULL)
    agenda_reader_report_member (self, key, code, id, NULL);

  return found;
}

static gboolean
is_cancelled (AgendaReader *self)
{
  if (!self->cancelled && self->n_records++ % RECORDS_PER_LOOK == 0)
    self->cancelled = g_cancellable_is_cancelled (self->cancellable);

  return self->cancelled;
}

/**
 * agenda_reader_read_list:
 * @self: a reading
 * @object: where the list is
 * @key: the member that is the list
 * @func: (scope call): makes something of one object, or returns %NULL when it reported why not
 * @user_data: for @func
 * @free_func: frees what @func makes
 *
 * Returns: (nullable) (transfer full): what @func made, in order; %NULL when there is nothing
 */
GPtrArray *
agenda_reader_read_list (AgendaReader     *self,
                         JsonObject       *object,
                         const char       *key,
                         AgendaReaderFunc  func,
                         gpointer          user_data,
                         GDestroyNotify    free_func)
{
  JsonNode *node = agenda_reader_get (self, object, key, JSON_NODE_ARRAY);
  JsonArray *array = node != NULL ? json_node_get_array (node) : NULL;
  guint n_elements = array != NULL ? json_array_get_length (array) : 0;
  g_autoptr (GPtrArray) records = NULL;
  gsize mark;

  if (n_elements == 0)
    return NULL;

  records = g_ptr_array_new_with_free_func (free_func);
  mark = agenda_reader_enter_key (self, key);

  for (guint i = 0; i < n_elements && !is_cancelled (self); i++)
    {
      JsonNode *element = json_array_get_element (array, i);
      gsize inner_mark = agenda_reader_enter_index (self, i);
      gpointer record = NULL;

      if (JSON_NODE_HOLDS_OBJECT (element))
        record = func (self, json_node_get_object (element), i, user_data);
      else
        agenda_reader_report (self, AGENDA_PROBLEM_WRONG_TYPE, "object",
                              agenda_reader_type_name (element));

      if (record != NULL)
        g_ptr_array_add (records, record);
      agenda_reader_leave (self, inner_mark);
    }

  agenda_reader_leave (self, mark);
  return records->len > 0 ? g_steal_pointer (&records) : NULL;
}
