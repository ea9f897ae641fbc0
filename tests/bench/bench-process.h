/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* A program of this folder that is run to be measured (bench-watch.h). */
typedef struct
{
  const char *name;             /* of what is measured, for people */
  const char *program;
  const char *renderer;         /* GSK_RENDERER */
  const char *until;            /* AGENDA_BENCH_UNTIL */
  const char *config;           /* XDG_CONFIG_HOME, and with it which agenda was open last */
  const char *variable;         /* one more variable, or NULL, */
  const char *value;            /* and its value */
} AgendaBenchChild;

GHashTable *agenda_bench_child_run      (const AgendaBenchChild *child);
double      agenda_bench_told           (GHashTable             *told,
                                         const char             *name);
const char *agenda_bench_told_text      (GHashTable             *told,
                                         const char             *name);

char       *agenda_bench_home_new       (const char             *name,
                                         const char             *key);
char       *agenda_bench_home_new_large (guint                   n_sessions,
                                         gsize                  *text_size);

G_END_DECLS
