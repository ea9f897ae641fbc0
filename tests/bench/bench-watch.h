/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Runs in the program that is measured, which is told by its environment:
 * AGENDA_BENCH_SINCE  when it was started, in microseconds of the monotonic clock
 * AGENDA_BENCH_UNTIL  "frame": leave at the first frame that shows what there is to show;
 *                     "rest": some time after it, with what memory it takes;
 *                     "scroll": after a scroll through the list, with what its frames took;
 *                     "switch": after switches of the language, with what they took */

typedef gboolean (*AgendaBenchShows) (GtkWindow *window);
typedef void     (*AgendaBenchThen)  (GtkWindow  *window,
                                      const char *until);

void agenda_bench_watch  (GtkWindow        *window,
                          AgendaBenchShows  shows,
                          AgendaBenchThen   then);
void agenda_bench_tell   (const char       *name,
                          double            value);
void agenda_bench_leave  (void) G_GNUC_NORETURN;

void agenda_bench_scroll (GtkWindow        *window);
void agenda_bench_switch (GtkWindow        *window);

G_END_DECLS
