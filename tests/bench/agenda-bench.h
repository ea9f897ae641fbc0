/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* How often each thing is measured, side by side with what it is held against. */
#define AGENDA_BENCH_ROUNDS 20

/* What the generated forums are made with, so that every run has the same. */
#define AGENDA_BENCH_SEED 2018

/* The values measured of one thing, in whatever unit. */
typedef struct
{
  GArray *values;
} AgendaBenchSeries;

AgendaBenchSeries *agenda_bench_series_new        (void);
void               agenda_bench_series_free       (AgendaBenchSeries *self);
void               agenda_bench_series_add        (AgendaBenchSeries *self,
                                                   double             value);
guint              agenda_bench_series_get_length (AgendaBenchSeries *self);
double             agenda_bench_series_percentile (AgendaBenchSeries *self,
                                                   double             percent);
double             agenda_bench_series_median     (AgendaBenchSeries *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AgendaBenchSeries, agenda_bench_series_free)

void               agenda_bench_print_machine     (const char        *title);
void               agenda_bench_finish            (void);
double             agenda_bench_get_ms            (void);
guint              agenda_bench_get_rounds        (void);

G_END_DECLS
