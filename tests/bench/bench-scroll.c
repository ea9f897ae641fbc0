/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-bench"

#include "config.h"

#include "agenda-bench.h"
#include "bench-process.h"

/* What the frames take while a list of 30,000 sessions scrolls: a turn of the wheel in each frame,
 * jumps as by the scroll bar, and sessions opened far from each other. */

#define LARGE 30000
#define AIM 16.7

static void
measure (const char *renderer,
         const char *config)
{
  const AgendaBenchChild child = { "scroll", "bench-app", renderer, "scroll", config };
  g_autoptr (GHashTable) told = agenda_bench_child_run (&child);
  static const char *const kinds[] = { "wheel", "jump", "open" };
  static const guint counts[] = { 400, 20, 20 };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *p50 = g_strconcat (kinds[i], "-p50", NULL);
      g_autofree char *p95 = g_strconcat (kinds[i], "-p95", NULL);
      g_autofree char *max = g_strconcat (kinds[i], "-max", NULL);

      g_print ("scroll %-5s %-6s n=%u, %s: frame median %.1f, p95 %.1f, longest %.1f ms", kinds[i],
               renderer, counts[i], agenda_bench_told_text (told, "renderer"),
               agenda_bench_told (told, p50), agenda_bench_told (told, p95),
               agenda_bench_told (told, max));
      if (i == 0)
        g_print (", ratio of p95 to a frame of 60 a second %.2f, aim p95 %.1f ms; %.0f rows alive",
                 agenda_bench_told (told, p95) / AIM, AIM, agenda_bench_told (told, "rows"));
      g_print ("\n");
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *large = agenda_bench_home_new_large (LARGE, NULL);

  agenda_bench_print_machine ("Scrolling 30,000 sessions");
  measure ("cairo", large);
  measure ("gl", large);
  agenda_bench_finish ();

  return 0;
}
