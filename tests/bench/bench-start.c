/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-bench"

#include "config.h"

#include "agenda-bench.h"
#include "bench-process.h"

/* From the call that starts the program to the end of its first frame with rows in the list,
 * against an empty window of libadwaita with one Chinese label. */

#define LARGE 30000

typedef struct
{
  AgendaBenchChild child;
  AgendaBenchSeries *window;
  AgendaBenchSeries *shown;
  char *renderer;
} Subject;

typedef enum
{
  FLOOR,
  APP,
  LARGE_APP,
  N_SUBJECTS,
} SubjectKind;

static void
subject_init (Subject          *subject,
              AgendaBenchChild  child)
{
  g_autoptr (GHashTable) warm = agenda_bench_child_run (&child);

  subject->child = child;
  subject->window = agenda_bench_series_new ();
  subject->shown = agenda_bench_series_new ();
  subject->renderer = g_strdup (agenda_bench_told_text (warm, "renderer"));
}

static void
subject_clear (Subject *subject)
{
  g_clear_pointer (&subject->window, agenda_bench_series_free);
  g_clear_pointer (&subject->shown, agenda_bench_series_free);
  g_clear_pointer (&subject->renderer, g_free);
}

static void
subject_measure (Subject *subject)
{
  g_autoptr (GHashTable) told = agenda_bench_child_run (&subject->child);

  agenda_bench_series_add (subject->window, agenda_bench_told (told, "window"));
  agenda_bench_series_add (subject->shown, agenda_bench_told (told, "shown"));
}

static void
print (const Subject *subject,
       double         floor,
       double         aim)
{
  double window = agenda_bench_series_median (subject->window);
  double shown = agenda_bench_series_median (subject->shown);

  g_print ("start %-15s %-6s n=%u, %s: window %.0f ms, rows %.0f ms, ratio %.2f and %.2f",
           subject->child.name, subject->child.renderer,
           agenda_bench_series_get_length (subject->shown), subject->renderer, window, shown,
           window / floor, shown / floor);
  if (aim > 0)
    g_print (", aim %.1f", aim);
  g_print ("\n");
}

/* @large: NULL to leave the large forum out, whose worker has nothing to do with the renderer */
static void
measure (const char *renderer,
         double      aim,
         const char *plain,
         const char *large)
{
  Subject subjects[N_SUBJECTS];
  guint n_subjects = large != NULL ? N_SUBJECTS : LARGE_APP;
  double floor;

  subject_init (&subjects[FLOOR],
                (AgendaBenchChild) { "floor", "bench-floor", renderer, "frame", plain });
  subject_init (&subjects[APP],
                (AgendaBenchChild) { "bundled", "bench-app", renderer, "frame", plain });
  if (large != NULL)
    subject_init (&subjects[LARGE_APP],
                  (AgendaBenchChild) { "30,000 sessions", "bench-app", renderer, "frame", large });

  for (guint round = 0; round < agenda_bench_get_rounds (); round++)
    {
      for (guint i = 0; i < n_subjects; i++)
        subject_measure (&subjects[i]);
    }

  floor = agenda_bench_series_median (subjects[FLOOR].shown);
  for (guint i = 0; i < n_subjects; i++)
    {
      print (&subjects[i], floor, i == APP ? aim : 0);
      subject_clear (&subjects[i]);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *plain = agenda_bench_home_new ("plain", NULL);
  g_autofree char *large = agenda_bench_home_new_large (LARGE, NULL);

  agenda_bench_print_machine ("Start to the first frame with rows against an empty window");
  measure ("cairo", 1.6, plain, large);
  measure ("gl", 1.3, plain, NULL);
  agenda_bench_finish ();

  return 0;
}
