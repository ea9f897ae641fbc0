/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-drop.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

/* From how many bytes on what goes is worth giving back to the system: the C library keeps small
 * pieces, and looking for them holds every thread up. */
#define MIN_TRIM (1024 * 1024)

typedef struct
{
  gpointer object;
  gsize size;
} Drop;

static void
drop_thread_cb (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  const Drop *drop = task_data;

  g_object_unref (drop->object);

#ifdef __GLIBC__
  if (drop->size >= MIN_TRIM)
    malloc_trim (0);
#endif

  g_task_return_boolean (task, TRUE);
}

/**
 * agenda_drop_in_worker:
 * @object: (type GObject) (transfer full): what nobody needs any more
 * @size: about how many bytes come free, if they are to go back to the system; or 0
 *
 * Drops a reference in a worker, for what is large enough that somebody would wait for it: the
 * forum of a large meeting takes a third of a second to take apart. Its finalizers must not mind
 * in which thread they run.
 *
 * The function of a #GTask cannot do this after it has returned its result: the task hands over
 * only when that function is left.
 */
void
agenda_drop_in_worker (gpointer object,
                       gsize    size)
{
  g_autoptr (GTask) task = NULL;
  Drop *drop;

  g_return_if_fail (G_IS_OBJECT (object));

  drop = g_new0 (Drop, 1);
  drop->object = object;
  drop->size = size;

  task = g_task_new (NULL, NULL, NULL, NULL);
  g_task_set_source_tag (task, agenda_drop_in_worker);
  g_task_set_task_data (task, drop, g_free);
  g_task_run_in_thread (task, drop_thread_cb);
}
