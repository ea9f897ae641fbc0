/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-test.h"

typedef struct
{
  gboolean expired;
} Deadline;

static gboolean
deadline_passed_cb (gpointer user_data)
{
  Deadline *deadline = user_data;

  deadline->expired = TRUE;

  return G_SOURCE_REMOVE;
}

static void
property_notified_cb (AgendaTestNotify *self)
{
  self->count++;
}

/**
 * agenda_test_init:
 * @argc: (inout): the argument count of main ()
 * @argv: (inout): the arguments of main ()
 *
 * Begins a test program: warnings are fatal, and every test case has user directories of its own
 * that are removed after it.
 */
void
agenda_test_init (int    *argc,
                  char ***argv)
{
  g_return_if_fail (argc != NULL);
  g_return_if_fail (argv != NULL);

  /* What tells one kind of file from another lies in the directories that a test case is not to
   * see, and is looked for once; without it no SVG icon loads. */
  g_content_type_get_mime_dirs ();

  g_test_init (argc, argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
}

/**
 * agenda_test_display_needed:
 *
 * Returns: whether a missing display is a failure rather than a reason to skip, because who runs
 *   the suite has promised one (`AGENDA_TEST_REQUIRE_DISPLAY=1`)
 */
gboolean
agenda_test_display_needed (void)
{
  return g_strcmp0 (g_getenv ("AGENDA_TEST_REQUIRE_DISPLAY"), "1") == 0;
}

/**
 * agenda_test_wait_until:
 * @predicate: (scope call): what is waited for
 * @user_data: for @predicate
 * @deadline_ms: how long to wait at most, in milliseconds
 *
 * Runs the default main context until @predicate holds. It sleeps while nothing happens, so a
 * predicate must depend on something that wakes the main context.
 *
 * Returns: whether @predicate held before the deadline
 */
gboolean
agenda_test_wait_until (AgendaTestPredicate predicate,
                        gpointer            user_data,
                        guint               deadline_ms)
{
  g_autoptr (GSource) timeout = NULL;
  Deadline deadline = { FALSE };
  gboolean held;

  g_return_val_if_fail (predicate != NULL, FALSE);

  timeout = g_timeout_source_new (deadline_ms);
  g_source_set_callback (timeout, deadline_passed_cb, &deadline, NULL);
  g_source_attach (timeout, NULL);

  while (!(held = predicate (user_data)) && !deadline.expired)
    g_main_context_iteration (NULL, TRUE);

  g_source_destroy (timeout);

  return held;
}

/**
 * agenda_test_settle:
 *
 * Dispatches what is pending in the default main context now. A limit keeps a source that is
 * always ready, such as an animation, from holding the test.
 */
void
agenda_test_settle (void)
{
  for (guint i = 0; i < 1000 && g_main_context_iteration (NULL, FALSE); i++)
    continue;
}

/**
 * agenda_test_notify_new:
 * @object: (type GObject.Object): the object to watch
 * @property: the property to watch
 *
 * Returns: (transfer full): a counter that starts at none
 */
AgendaTestNotify *
agenda_test_notify_new (gpointer    object,
                        const char *property)
{
  AgendaTestNotify *self;
  g_autofree char *signal_name = NULL;

  g_return_val_if_fail (G_IS_OBJECT (object), NULL);
  g_return_val_if_fail (property != NULL, NULL);

  signal_name = g_strconcat ("notify::", property, NULL);

  self = g_new0 (AgendaTestNotify, 1);
  self->object = g_object_ref (object);
  self->name = g_strdup (property);
  self->handler = g_signal_connect_swapped (object, signal_name,
                                            G_CALLBACK (property_notified_cb), self);

  return self;
}

void
agenda_test_notify_free (AgendaTestNotify *self)
{
  if (self == NULL)
    return;

  g_clear_signal_handler (&self->handler, self->object);
  g_clear_object (&self->object);
  g_clear_pointer (&self->name, g_free);
  g_free (self);
}

/**
 * agenda_test_notify_take:
 * @self: a counter
 *
 * Returns: how often the property notified since the counter was made or last asked
 */
guint
agenda_test_notify_take (AgendaTestNotify *self)
{
  guint count;

  g_return_val_if_fail (self != NULL, 0);

  count = self->count;
  self->count = 0;

  return count;
}

static void
object_finalized_cb (gpointer user_data)
{
  gboolean *finalized = user_data;

  *finalized = TRUE;
}

static gboolean
is_true (gpointer user_data)
{
  return *(gboolean *) user_data;
}

/**
 * agenda_test_drop:
 * @object: (inout): the address of a variable that holds a reference
 *
 * Drops the reference, sets the variable to %NULL and lets what is pending run, since an idle
 * source or a worker may rightly hold the object a little longer.
 *
 * Returns: whether the object was finalized
 */
gboolean
agenda_test_drop (gpointer *object)
{
  GObject *watched;
  gboolean finalized = FALSE;

  g_return_val_if_fail (object != NULL && G_IS_OBJECT (*object), FALSE);

  /* A weak reference would not do: it goes with the first dispose, and closing a window disposes
   * of widgets that somebody still holds. Data goes when the object is finalized. */
  watched = g_steal_pointer (object);
  g_object_set_data_full (watched, "agenda-test-drop", &finalized, object_finalized_cb);
  g_object_unref (watched);

  if (!finalized && !agenda_test_wait_until (is_true, &finalized, 1000))
    {
      g_object_steal_data (watched, "agenda-test-drop");
      return FALSE;
    }

  return TRUE;
}
