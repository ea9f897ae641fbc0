/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-problem.h"

G_BEGIN_DECLS

char *agenda_problem_words (AgendaProblemCode  code,
                            const char        *argument,
                            const char        *argument2);

G_END_DECLS
