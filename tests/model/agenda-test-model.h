/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-forum.h"
#include "agenda-test.h"

G_BEGIN_DECLS

/* Builds objects from the little a test cares about. Days are "2018-09-08"; clock times "09:00",
 * eight hours ahead of UTC, or NULL for unknown. */

AgendaText    *agenda_test_text        (const char          *english,
                                        const char          *chinese);
AgendaWhen    *agenda_test_when        (const char          *day,
                                        const char          *start,
                                        const char          *end);
AgendaWhen    *agenda_test_when_part   (const char          *day,
                                        AgendaDayPart        part);
AgendaSpeaker *agenda_test_speaker     (const char          *id);
GPtrArray     *agenda_test_people      (AgendaSpeaker       *first,
                                        ...) G_GNUC_NULL_TERMINATED;

G_END_DECLS
