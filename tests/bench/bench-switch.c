/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-bench"

#include "config.h"

#include "agenda-bench.h"
#include "bench-process.h"

/* A switch of the language under the running program, against building what its window shows once
 * more: the processor's time until the frame that shows it is painted, the time people wait for that
 * frame, and the processor's time with what is done after it. */

#define AIM 0.25

static void
print_view (const AgendaBenchChild *child,
            GHashTable             *told,
            const char             *view)
{
  static const char *const measures[] = { "work", "painted", "whole" };

  g_print ("switch %-15s %-8s %-5s n=%u, %s:", child->name, view, child->renderer,
           agenda_bench_get_rounds (), agenda_bench_told_text (told, "renderer"));
  for (guint i = 0; i < G_N_ELEMENTS (measures); i++)
    {
      g_autofree char *of_switch = g_strconcat (view, "-switch-", measures[i], NULL);
      g_autofree char *of_rebuild = g_strconcat (view, "-rebuild-", measures[i], NULL);
      double switched = agenda_bench_told (told, of_switch);
      double rebuilt = agenda_bench_told (told, of_rebuild);

      g_print (" %s %.1f of %.1f ms, ratio %.2f,", measures[i], switched, rebuilt,
               switched / rebuilt);
    }
  g_print (" aim %.2f\n", AIM);
}

static void
measure (const char *name,
         const char *renderer,
         const char *config)
{
  const AgendaBenchChild child = { name, "bench-app", renderer, "switch", config };
  g_autoptr (GHashTable) told = agenda_bench_child_run (&child);

  print_view (&child, told, "agenda");
  print_view (&child, told, "speakers");
}

int
main (int   argc,
      char *argv[])
{
  static const guint sizes[] = { 300, 30000 };
  static const char *const names[] = { "300 sessions", "30,000 sessions" };
  g_autofree char *bundled = agenda_bench_home_new ("bundled", "");
  g_autofree char *sample = agenda_bench_home_new ("sample", "sample");

  agenda_bench_print_machine ("A switch of the language against building the window's content");
  measure ("bundled", "cairo", bundled);
  measure ("bundled", "gl", bundled);
  measure ("sample", "cairo", sample);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autofree char *home = agenda_bench_home_new_large (sizes[i], NULL);

      measure (names[i], "cairo", home);
    }
  agenda_bench_finish ();

  return 0;
}
