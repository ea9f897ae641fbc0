/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * AGENDA_TIME_UNKNOWN:
 *
 * Stands for a clock time nobody has published. Times are seconds since the Unix epoch.
 */
#define AGENDA_TIME_UNKNOWN G_MININT64

/**
 * AgendaDayPart:
 *
 * The part of the day a session is known to be in when its clock time is not known.
 */
typedef enum
{
  AGENDA_DAY_PART_NONE,
  AGENDA_DAY_PART_MORNING,
  AGENDA_DAY_PART_AFTERNOON,
  AGENDA_DAY_PART_EVENING,
} AgendaDayPart;

/**
 * AgendaWhen:
 *
 * A day with a known, partly known or unknown clock time. Immutable and reference counted.
 * The day is the one the session belongs to: a session after midnight may belong to the evening
 * before. Half known is allowed too: a start without an end.
 */
typedef struct _AgendaWhen AgendaWhen;

#define AGENDA_TYPE_WHEN (agenda_when_get_type ())

GType          agenda_when_get_type     (void) G_GNUC_CONST;

AgendaWhen    *agenda_when_new          (const GDate      *day,
                                         GTimeZone        *zone,
                                         AgendaDayPart     part,
                                         gint64            start,
                                         gint64            end);
AgendaWhen    *agenda_when_ref          (AgendaWhen       *self);
void           agenda_when_unref        (AgendaWhen       *self);

void           agenda_when_get_day      (const AgendaWhen *self,
                                         GDate            *day);
guint32        agenda_when_get_julian   (const AgendaWhen *self);
AgendaDayPart  agenda_when_get_part     (const AgendaWhen *self);
gint64         agenda_when_get_start    (const AgendaWhen *self);
gint64         agenda_when_get_end      (const AgendaWhen *self);
gboolean       agenda_when_has_start    (const AgendaWhen *self);
gboolean       agenda_when_has_end      (const AgendaWhen *self);
gint64         agenda_when_get_length   (const AgendaWhen *self);

gboolean       agenda_when_overlaps     (const AgendaWhen *self,
                                         const AgendaWhen *other);
gboolean       agenda_when_same_slot    (const AgendaWhen *self,
                                         const AgendaWhen *other);
int            agenda_when_compare      (const AgendaWhen *self,
                                         const AgendaWhen *other);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AgendaWhen, agenda_when_unref)

G_END_DECLS
