/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "agenda-reader.h"

G_BEGIN_DECLS

/**
 * AgendaReader:
 *
 * One reading of one file: where in the file it is, what it found wrong, and what it has read so
 * far that later records refer to. Lives in one thread.
 *
 * Whatever is read is either right, or dropped or mended with one problem that says so; nothing
 * below has an error to hand on. Only cancelling stops a reading.
 */
typedef struct
{
  GCancellable *cancellable;
  gboolean cancelled;
  guint n_records;

  GPtrArray *problems;
  GString *path;
  GHashTable *mended;       /* paths of numbers that were replaced before parsing */

  GArray *entries;          /* the languages of the text that is being read */

  char **languages;
  GTimeZone *zone;
  GDate first_day;          /* invalid when the file does not say */
  GDate last_day;
  gboolean translated;      /* whether a text has a translation of our own */

  GHashTable *tracks;       /* id → AgendaTrack; likewise below */
  GHashTable *rooms;
  GHashTable *speakers;
  GHashTable *sessions;     /* the ids */
  GHashTable *topics;

  /* The day whose bounds were worked out last: sessions of a day stand together. */
  guint32 bounds_julian;
  gint64 bounds_start;
  gint64 bounds_end;
} AgendaReader;

typedef gpointer (*AgendaReaderFunc) (AgendaReader *self,
                                      JsonObject   *object,
                                      guint         position,
                                      gpointer      user_data);

/* Where it is. */
gsize        agenda_reader_enter_key      (AgendaReader      *self,
                                           const char        *key);
gsize        agenda_reader_enter_index    (AgendaReader      *self,
                                           guint              index);
void         agenda_reader_leave          (AgendaReader      *self,
                                           gsize              mark);

/* What is wrong. */
void         agenda_reader_report         (AgendaReader      *self,
                                           AgendaProblemCode  code,
                                           const char        *argument,
                                           const char        *argument2);
void         agenda_reader_report_member  (AgendaReader      *self,
                                           const char        *key,
                                           AgendaProblemCode  code,
                                           const char        *argument,
                                           const char        *argument2);
void         agenda_reader_refuse         (AgendaReader      *self,
                                           const char        *path,
                                           AgendaProblemCode  code,
                                           const char        *argument);

/* Values. */
JsonNode    *agenda_reader_get            (AgendaReader      *self,
                                           JsonObject        *object,
                                           const char        *key,
                                           JsonNodeType       type);
const char  *agenda_reader_get_string     (AgendaReader      *self,
                                           JsonObject        *object,
                                           const char        *key);
char        *agenda_reader_read_word      (AgendaReader      *self,
                                           JsonObject        *object,
                                           const char        *key);
guint        agenda_reader_read_number    (AgendaReader      *self,
                                           JsonObject        *object,
                                           const char        *key);
char        *agenda_reader_read_color     (AgendaReader      *self,
                                           JsonObject        *object,
                                           const char        *key);
const char  *agenda_reader_read_id        (AgendaReader      *self,
                                           JsonObject        *object,
                                           GHashTable        *taken);
gpointer     agenda_reader_read_reference (AgendaReader      *self,
                                           JsonObject        *object,
                                           const char        *key,
                                           GHashTable        *table,
                                           AgendaProblemCode  code);
GPtrArray   *agenda_reader_read_list      (AgendaReader      *self,
                                           JsonObject        *object,
                                           const char        *key,
                                           AgendaReaderFunc   func,
                                           gpointer           user_data,
                                           GDestroyNotify     free_func);
const char  *agenda_reader_type_name      (JsonNode          *node);

/* Texts and languages. */
GArray      *agenda_reader_new_entries    (void);
AgendaText  *agenda_reader_read_text      (AgendaReader      *self,
                                           JsonObject        *object,
                                           const char        *key);
AgendaText  *agenda_reader_read_required  (AgendaReader      *self,
                                           JsonObject        *object,
                                           const char        *key);
char       **agenda_reader_read_tags      (AgendaReader      *self,
                                           JsonObject        *object,
                                           const char        *key);
char        *agenda_reader_normalize_tag  (const char        *tag);

/* Days and times. */
gboolean     agenda_reader_parse_time     (const char        *string,
                                           gint64            *time,
                                           int               *offset);
gboolean     agenda_reader_read_day       (AgendaReader      *self,
                                           JsonObject        *object,
                                           const char        *key,
                                           GDate             *day);
gint64       agenda_reader_read_time      (AgendaReader      *self,
                                           JsonObject        *object,
                                           const char        *key);
GTimeZone   *agenda_reader_read_zone      (AgendaReader      *self,
                                           JsonObject        *object);
AgendaWhen  *agenda_reader_read_when      (AgendaReader      *self,
                                           JsonObject        *object,
                                           AgendaWhen        *outer);

/* Records. */
GPtrArray   *agenda_reader_read_links     (AgendaReader      *self,
                                           JsonObject        *object,
                                           const char        *key);
GPtrArray   *agenda_reader_read_tracks    (AgendaReader      *self,
                                           JsonObject        *object);
GPtrArray   *agenda_reader_read_rooms     (AgendaReader      *self,
                                           JsonObject        *object);
GPtrArray   *agenda_reader_read_speakers  (AgendaReader      *self,
                                           JsonObject        *object);
GPtrArray   *agenda_reader_read_sessions  (AgendaReader      *self,
                                           JsonObject        *object);
AgendaForum *agenda_reader_read_forum     (AgendaReader      *self,
                                           GBytes            *bytes,
                                           JsonNode          *root);

/* Files. */
GBytes      *agenda_reader_load_file      (GFile             *file,
                                           GCancellable      *cancellable,
                                           GError           **error);

/* Refusals as errors. */
void         agenda_reader_set_error      (GError           **error,
                                           const AgendaProblem *problem);

G_END_DECLS
