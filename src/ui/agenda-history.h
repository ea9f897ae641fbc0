/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef enum
{
  AGENDA_PLACE_FORUM,
  AGENDA_PLACE_SESSION,
  AGENDA_PLACE_SPEAKER,
} AgendaPlaceKind;

/**
 * AgendaPlace:
 * @kind: which page
 * @id: (nullable): whose page; %NULL for the forum's
 *
 * Somewhere the detail pane can be.
 */
typedef struct
{
  AgendaPlaceKind kind;
  char *id;
} AgendaPlace;

#define AGENDA_TYPE_HISTORY (agenda_history_get_type ())

G_DECLARE_FINAL_TYPE (AgendaHistory, agenda_history, AGENDA, HISTORY, GObject)

AgendaHistory     *agenda_history_new                (void);

void               agenda_history_visit              (AgendaHistory   *self,
                                                      AgendaPlaceKind  kind,
                                                      const char      *id);
const AgendaPlace *agenda_history_get_current        (AgendaHistory   *self);
const AgendaPlace *agenda_history_go_back            (AgendaHistory   *self);
const AgendaPlace *agenda_history_go_forward         (AgendaHistory   *self);
gboolean           agenda_history_get_can_go_back    (AgendaHistory   *self);
gboolean           agenda_history_get_can_go_forward (AgendaHistory   *self);
void               agenda_history_clear              (AgendaHistory   *self);

G_END_DECLS
