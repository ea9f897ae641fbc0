/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  AGENDA_JSON_REPAIR_NUL,
  AGENDA_JSON_REPAIR_NUMBER,
  AGENDA_JSON_REPAIR_MEMBERS,
} AgendaJsonRepairKind;

/* A change of as many bytes as were there, so that nothing else moves. */
typedef struct
{
  AgendaJsonRepairKind kind;
  gsize offset;
  gsize length;
} AgendaJsonRepair;

GBytes  *agenda_json_mend         (const char *data,
                                   gsize       length,
                                   GArray     *repairs);

gboolean agenda_json_key_is_known (const char *key,
                                   gsize       length);

G_END_DECLS
