/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-bench"

#include "config.h"

#include "agenda-bench.h"

#include <stdlib.h>
#include <string.h>

AgendaBenchSeries *
agenda_bench_series_new (void)
{
  AgendaBenchSeries *self = g_new0 (AgendaBenchSeries, 1);

  self->values = g_array_new (FALSE, FALSE, sizeof (double));

  return self;
}

void
agenda_bench_series_free (AgendaBenchSeries *self)
{
  g_clear_pointer (&self->values, g_array_unref);
  g_free (self);
}

void
agenda_bench_series_add (AgendaBenchSeries *self,
                         double             value)
{
  g_array_append_val (self->values, value);
}

guint
agenda_bench_series_get_length (AgendaBenchSeries *self)
{
  return self->values->len;
}

static int
compare_values_cb (gconstpointer a,
                   gconstpointer b)
{
  double first = *(const double *) a;
  double second = *(const double *) b;

  return (first > second) - (first < second);
}

/* The value that so many percent of all are not above; half way between two where it falls
 * between them. */
double
agenda_bench_series_percentile (AgendaBenchSeries *self,
                                double             percent)
{
  g_autoptr (GArray) sorted = g_array_copy (self->values);
  double place;
  guint below;

  if (sorted->len == 0)
    return 0;

  g_array_sort (sorted, compare_values_cb);
  place = percent / 100 * (sorted->len - 1);
  below = (guint) place;
  if (below + 1 == sorted->len)
    return g_array_index (sorted, double, below);

  return g_array_index (sorted, double, below)
         + (place - below) * (g_array_index (sorted, double, below + 1)
                              - g_array_index (sorted, double, below));
}

double
agenda_bench_series_median (AgendaBenchSeries *self)
{
  return agenda_bench_series_percentile (self, 50);
}

double
agenda_bench_get_ms (void)
{
  return (double) g_get_monotonic_time () / 1000;
}

/* AGENDA_BENCH_ROUNDS in the environment makes a quick look of it; the figures of the
 * documentation are never of such a one. */
guint
agenda_bench_get_rounds (void)
{
  const char *rounds = g_getenv ("AGENDA_BENCH_ROUNDS");
  guint64 value;

  if (rounds != NULL && g_ascii_string_to_unsigned (rounds, 10, 1, 1000, &value, NULL))
    return (guint) value;

  return AGENDA_BENCH_ROUNDS;
}

static char *
dup_cpu (void)
{
  g_autofree char *content = NULL;
  const char *name, *end;

  if (!g_file_get_contents ("/proc/cpuinfo", &content, NULL, NULL))
    return g_strdup ("an unknown processor");

  name = strstr (content, "model name");
  name = name != NULL ? strchr (name, ':') : NULL;
  end = name != NULL ? strchr (name, '\n') : NULL;

  return end != NULL ? g_strndup (name + 2, (gsize) (end - name) - 2)
                     : g_strdup ("an unknown processor");
}

static void
print_load (const char *when)
{
  g_autofree char *load = NULL;

  if (g_file_get_contents ("/proc/loadavg", &load, NULL, NULL))
    g_print ("# load %s: %s\n", when, g_strstrip (load));
}

/* Figures without the machine they are of are worth little, and those of a busy one nothing. */
void
agenda_bench_print_machine (const char *title)
{
  g_autofree char *cpu = dup_cpu ();

  g_print ("# %s\n", title);
  g_print ("# %s, %u cores; GLib %u.%u.%u; medians of %u, interleaved\n", cpu,
           g_get_num_processors (), glib_major_version, glib_minor_version, glib_micro_version,
           agenda_bench_get_rounds ());
  print_load ("before");
}

void
agenda_bench_finish (void)
{
  print_load ("after");
}
