/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-bundle.h"

#include "agenda-agendas.h"

static char *
get_path (const char *id)
{
  return g_strconcat (RESOURCE_PATH "/agendas/", id, ".json", NULL);
}

/**
 * agenda_bundle_contains:
 * @id: the id of a forum
 *
 * Returns: whether the program brings the agenda of this forum along
 */
gboolean
agenda_bundle_contains (const char *id)
{
  g_autofree char *path = NULL;

  g_return_val_if_fail (id != NULL, FALSE);

  path = get_path (id);

  return g_resource_get_info (agenda_agendas_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE,
                              NULL, NULL, NULL);
}

/**
 * agenda_bundle_load:
 * @id: the id of a forum, see agenda_bundle_contains()
 * @error: return location for an error of %G_RESOURCE_ERROR
 *
 * Named through the resource's own function: a resource that nothing names is left out when a
 * static library is linked.
 *
 * Returns: (transfer full) (nullable): the bytes of the agenda file
 */
GBytes *
agenda_bundle_load (const char  *id,
                    GError     **error)
{
  g_autofree char *path = NULL;

  g_return_val_if_fail (id != NULL, NULL);

  path = get_path (id);

  return g_resource_lookup_data (agenda_agendas_get_resource (), path,
                                 G_RESOURCE_LOOKUP_FLAGS_NONE, error);
}
