/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-problem.h"

G_BEGIN_DECLS

/* A problem and the byte it stands at; borrows the problem. */
typedef struct
{
  AgendaProblem *problem;
  gsize offset;
} AgendaJsonPlace;

/* Sets the positions of the problems; sorts @places. */
void agenda_json_place_problems (const char *data,
                                 gsize       length,
                                 GArray     *places);

G_END_DECLS
