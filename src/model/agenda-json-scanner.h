/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-problem.h"

G_BEGIN_DECLS

/* As deep as an agenda may nest. */
#define AGENDA_JSON_MAX_DEPTH 64

typedef enum
{
  AGENDA_JSON_ERROR,
  AGENDA_JSON_END,
  AGENDA_JSON_OBJECT_BEGIN,
  AGENDA_JSON_OBJECT_END,
  AGENDA_JSON_ARRAY_BEGIN,
  AGENDA_JSON_ARRAY_END,
  AGENDA_JSON_KEY,
  AGENDA_JSON_STRING,
  AGENDA_JSON_NUMBER,
  AGENDA_JSON_LITERAL,
} AgendaJsonToken;

typedef enum
{
  AGENDA_JSON_EXPECT_VALUE,
  AGENDA_JSON_EXPECT_VALUE_OR_END,
  AGENDA_JSON_EXPECT_KEY,
  AGENDA_JSON_EXPECT_KEY_OR_END,
  AGENDA_JSON_EXPECT_COMMA_OR_END,
  AGENDA_JSON_EXPECT_NOTHING,
} AgendaJsonExpectation;

/* An object or array that is open. */
typedef struct
{
  gboolean is_object;
  gsize key_start;          /* the key being read, without its quotes; 0 between members */
  gsize key_end;
  guint n_elements;         /* of an array, the one being read included */
} AgendaJsonFrame;

/**
 * AgendaJsonScanner:
 * @start: where the token begins; of an error, where it stands
 * @end: the first byte after the token
 * @escaped: of a key or string: whether it has a backslash
 * @has_nul: of a key or string: whether one of the escapes is \\u0000
 * @code: of an error: why
 * @found: of an error: what stands there, short and printable; empty at the end of the text
 *
 * Takes UTF-8 text apart by the grammar of RFC 8259, exactly, with neither recursion nor memory of
 * its own: json-glib, which builds the tree afterwards, has no strict mode, and its stack is as
 * deep as the file nests. Lives on the stack of its user.
 */
typedef struct
{
  const char *data;
  gsize length;
  gsize offset;
  AgendaJsonExpectation expectation;
  AgendaJsonFrame frames[AGENDA_JSON_MAX_DEPTH];
  guint depth;

  gsize start;
  gsize end;
  gboolean escaped;
  gboolean has_nul;

  AgendaProblemCode code;
  char found[64];
} AgendaJsonScanner;

void            agenda_json_scanner_init        (AgendaJsonScanner       *self,
                                                 const char              *data,
                                                 gsize                    length);
AgendaJsonToken agenda_json_scanner_next        (AgendaJsonScanner       *self);
char           *agenda_json_scanner_get_path    (const AgendaJsonScanner *self);

char           *agenda_json_decode_string       (const char              *data,
                                                 gsize                    length);

/* A JSON path: "sessions[3].people[0].speaker". */
void            agenda_json_path_append_key     (GString                 *path,
                                                 const char              *key,
                                                 gsize                    length);
void            agenda_json_path_append_index   (GString                 *path,
                                                 guint                    index);

char           *agenda_json_quote               (const char              *text);

G_END_DECLS
