/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-bench"

#include "config.h"

#include <json-glib/json-glib.h>
#include <string.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "agenda-bench.h"
#include "agenda-bundle.h"
#include "agenda-json-check.h"
#include "agenda-reader.h"
#include "agenda-test-generator.h"
#include "agenda-test.h"

/* How long the file of an agenda takes from its bytes to a forum in the main thread, against what
 * json-glib alone takes to make its tree of the same bytes. The rest says where the time goes. */

#define AIM 2.0

typedef enum
{
  PART_PARSE,       /* json-glib alone: what the rest is held against */
  PART_HAND_OVER,   /* in a worker, until the main thread has the forum */
  PART_READ,        /* the same without a worker */
  PART_CHECK,       /* the strict pass over the bytes */
  PART_FREE,        /* freeing json-glib's tree, which the worker does after the hand-over */
  N_PARTS,
} Part;

typedef struct
{
  const char *name;
  GBytes *bytes;
  guint n_sessions;
  AgendaBenchSeries *parts[N_PARTS];
} Subject;

static void
subject_free (Subject *subject)
{
  g_clear_pointer (&subject->bytes, g_bytes_unref);
  for (guint i = 0; i < N_PARTS; i++)
    g_clear_pointer (&subject->parts[i], agenda_bench_series_free);
  g_free (subject);
}

static Subject *
subject_new (const char *name,
             GBytes     *bytes)
{
  Subject *subject = g_new0 (Subject, 1);
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (AgendaForum) forum = NULL;

  subject->name = name;
  subject->bytes = bytes;
  for (guint i = 0; i < N_PARTS; i++)
    subject->parts[i] = agenda_bench_series_new ();

  forum = agenda_reader_read_bytes (bytes, NULL, &problems, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (problems->len, ==, 0);
  subject->n_sessions = g_list_model_get_n_items (agenda_forum_get_sessions (forum));

  return subject;
}

static Subject *
subject_new_bundled (const char *name,
                     const char *id)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = agenda_bundle_load (id, &error);

  g_assert_no_error (error);
  return subject_new (name, bytes);
}

/* What a load leaves behind must not be work, or a gift, for the next. */
static void
settle (void)
{
#ifdef __GLIBC__
  malloc_trim (0);
#endif
}

static void
measure_parse (Subject *subject)
{
  JsonParser *parser = json_parser_new_immutable ();
  gsize length;
  const char *data = g_bytes_get_data (subject->bytes, &length);
  double start = agenda_bench_get_ms ();
  gboolean parsed = json_parser_load_from_data (parser, data, (gssize) length, NULL);

  agenda_bench_series_add (subject->parts[PART_PARSE], agenda_bench_get_ms () - start);
  g_assert_true (parsed);

  start = agenda_bench_get_ms ();
  g_clear_object (&parser);
  agenda_bench_series_add (subject->parts[PART_FREE], agenda_bench_get_ms () - start);
}

typedef struct
{
  AgendaForum *forum;
  double arrived;
} HandOver;

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  HandOver *hand_over = user_data;

  hand_over->forum = agenda_reader_read_finish (result, NULL, NULL, NULL);
  hand_over->arrived = agenda_bench_get_ms ();
}

static gboolean
has_arrived (gpointer user_data)
{
  return ((HandOver *) user_data)->forum != NULL;
}

static void
measure_hand_over (Subject *subject)
{
  HandOver hand_over = { NULL, 0 };
  double start = agenda_bench_get_ms ();

  agenda_reader_read_bytes_async (subject->bytes, NULL, read_cb, &hand_over);
  g_assert_true (agenda_test_wait_until (has_arrived, &hand_over, 120 * 1000));
  agenda_bench_series_add (subject->parts[PART_HAND_OVER], hand_over.arrived - start);

  g_assert_cmpuint (g_list_model_get_n_items (agenda_forum_get_sessions (hand_over.forum)), ==,
                    subject->n_sessions);
  g_clear_object (&hand_over.forum);
}

static void
measure_read (Subject *subject)
{
  double start = agenda_bench_get_ms ();
  g_autoptr (AgendaForum) forum = agenda_reader_read_bytes (subject->bytes, NULL, NULL, NULL);

  agenda_bench_series_add (subject->parts[PART_READ], agenda_bench_get_ms () - start);
  g_assert_nonnull (forum);
}

static void
measure_check (Subject *subject)
{
  g_autoptr (GPtrArray) problems
    = g_ptr_array_new_with_free_func ((GDestroyNotify) agenda_problem_unref);
  double start = agenda_bench_get_ms ();
  gboolean usable = agenda_json_check (subject->bytes, NULL, problems, NULL, NULL);

  agenda_bench_series_add (subject->parts[PART_CHECK], agenda_bench_get_ms () - start);
  g_assert_true (usable);
}

static void
measure (Subject *subject)
{
  static const struct
  {
    void (*measure) (Subject *);
    guint every;                /* so many rounds; where the time goes needs no twenty */
  } steps[] = {
    { measure_parse, 1 }, { measure_hand_over, 1 }, { measure_read, 4 }, { measure_check, 4 },
  };

  for (guint round = 0; round < agenda_bench_get_rounds (); round++)
    {
      for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
        {
          if (round % steps[i].every != 0)
            continue;
          steps[i].measure (subject);
          settle ();
        }
    }
}

static void
print (Subject *subject)
{
  double parse = agenda_bench_series_median (subject->parts[PART_PARSE]);
  double hand_over = agenda_bench_series_median (subject->parts[PART_HAND_OVER]);
  double whole = agenda_bench_series_median (subject->parts[PART_READ]);
  double check = agenda_bench_series_median (subject->parts[PART_CHECK]);
  double freeing = agenda_bench_series_median (subject->parts[PART_FREE]);

  g_print ("load %-8s n=%u, %u sessions, %.2f MiB: json-glib alone %.2f ms, hand-over %.2f ms, "
           "ratio %.2f, aim %.1f\n", subject->name,
           agenda_bench_series_get_length (subject->parts[PART_HAND_OVER]), subject->n_sessions,
           (double) g_bytes_get_size (subject->bytes) / (1024 * 1024), parse, hand_over,
           hand_over / parse, AIM);
  g_print ("  strict pass %.2f, json-glib %.2f, build %.2f, free the tree %.2f, "
           "to the worker and back %.2f ms\n", check, parse, whole - check - parse - freeing, freeing,
           hand_over - (whole - freeing));
}

int
main (int    argc,
      char **argv)
{
  static const guint sizes[] = { 1000, 30000 };
  static const char *const names[] = { "1,000", "30,000" };
  g_autoptr (GPtrArray) subjects = g_ptr_array_new_with_free_func ((GDestroyNotify) subject_free);

  agenda_bench_print_machine ("Load to hand-over against json-glib's bare parse");
  g_print ("# json-glib %u.%u.%u\n", JSON_MAJOR_VERSION, JSON_MINOR_VERSION, JSON_MICRO_VERSION);

  g_ptr_array_add (subjects, subject_new_bundled ("bundled", "taihe-2018"));
  g_ptr_array_add (subjects, subject_new_bundled ("sample", "sample"));
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    g_ptr_array_add (subjects,
                     subject_new (names[i], agenda_test_generator_new_bytes (sizes[i],
                                                                             AGENDA_BENCH_SEED,
                                                                             NULL)));

  for (guint i = 0; i < subjects->len; i++)
    {
      settle ();
      measure (g_ptr_array_index (subjects, i));
      print (g_ptr_array_index (subjects, i));
    }

  agenda_bench_finish ();
  return 0;
}
