/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-bench"

#include "config.h"

#include "agenda-bench.h"
#include "bench-process.h"

/* What the program takes when it has come to rest, against an empty window of libadwaita with one
 * Chinese label; and what a session takes beyond its text. GSlice, which GLib 2.76 did away with,
 * keeps what the tree of a file was made of; G_SLICE=always-malloc is what newer versions do. */

#define LARGE 30000
#define AIM_BUNDLED 30.0
#define AIM_SESSION 5.0

#define KIB (1024.0)

typedef struct
{
  AgendaBenchChild child;
  AgendaBenchSeries *pss;
  AgendaBenchSeries *uss;
} Subject;

static void
subject_init (Subject    *subject,
              const char *name,
              const char *program,
              const char *config,
              const char *slice)
{
  subject->child = (AgendaBenchChild) { name, program, "cairo", "rest", config };
  if (slice != NULL)
    {
      subject->child.variable = "G_SLICE";
      subject->child.value = slice;
    }
  subject->pss = agenda_bench_series_new ();
  subject->uss = agenda_bench_series_new ();
}

static void
subject_clear (Subject *subject)
{
  g_clear_pointer (&subject->pss, agenda_bench_series_free);
  g_clear_pointer (&subject->uss, agenda_bench_series_free);
}

static void
subject_measure (Subject *subject)
{
  g_autoptr (GHashTable) told = agenda_bench_child_run (&subject->child);

  agenda_bench_series_add (subject->pss, agenda_bench_told (told, "pss") / KIB);
  agenda_bench_series_add (subject->uss, agenda_bench_told (told, "uss") / KIB);
}

static void
measure (const char *slice,
         guint       n_rounds,
         const char *plain,
         const char *large,
         gsize       text_size)
{
  Subject floor, app, large_app;
  double pss, bundled, session;

  subject_init (&floor, "floor", "bench-floor", plain, slice);
  subject_init (&app, "bundled", "bench-app", plain, slice);
  subject_init (&large_app, "30,000 sessions", "bench-app", large, slice);
  for (guint round = 0; round < n_rounds; round++)
    {
      subject_measure (&floor);
      subject_measure (&app);
      /* It takes its time, and hardly ever another amount. */
      if (round % 4 == 0)
        subject_measure (&large_app);
    }

  pss = agenda_bench_series_median (floor.pss);
  bundled = agenda_bench_series_median (app.pss);
  session = (agenda_bench_series_median (large_app.pss) - bundled) * KIB
            - (double) text_size / KIB;

  g_print ("memory %s: floor n=%u PSS %.1f USS %.1f MiB; bundled n=%u PSS %.1f USS %.1f MiB; "
           "above the floor %.1f MiB, aim %.0f\n",
           slice != NULL ? "without GSlice" : "as it is", agenda_bench_series_get_length (floor.pss),
           pss, agenda_bench_series_median (floor.uss), agenda_bench_series_get_length (app.pss),
           bundled, agenda_bench_series_median (app.uss), bundled - pss, AIM_BUNDLED);
  g_print ("  30,000 sessions n=%u PSS %.1f USS %.1f MiB, of which text %.1f; "
           "a session beyond its text %.2f KiB, aim %.0f\n",
           agenda_bench_series_get_length (large_app.pss),
           agenda_bench_series_median (large_app.pss), agenda_bench_series_median (large_app.uss),
           (double) text_size / KIB / KIB, session / LARGE, AIM_SESSION);

  subject_clear (&floor);
  subject_clear (&app);
  subject_clear (&large_app);
}

int
main (int   argc,
      char *argv[])
{
  gsize text_size = 0;
  g_autofree char *plain = agenda_bench_home_new ("plain", NULL);
  g_autofree char *large = agenda_bench_home_new_large (LARGE, &text_size);

  agenda_bench_print_machine ("Memory at rest above an empty window");
  measure (NULL, agenda_bench_get_rounds (), plain, large, text_size);
  if (glib_check_version (2, 76, 0) != NULL)
    measure ("always-malloc", (agenda_bench_get_rounds () + 3) / 4, plain, large, text_size);
  agenda_bench_finish ();

  return 0;
}
