/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* How long agenda_test_wait_until () waits where a test has no reason for another deadline. */
#define AGENDA_TEST_DEADLINE_MS 10000

typedef gboolean (*AgendaTestPredicate) (gpointer user_data);

void     agenda_test_init           (int                 *argc,
                                     char              ***argv);
gboolean agenda_test_display_needed (void);

gboolean agenda_test_wait_until     (AgendaTestPredicate  predicate,
                                     gpointer             user_data,
                                     guint                deadline_ms);
void     agenda_test_settle         (void);

/* Counts the notifications of one property of one object. */
typedef struct
{
  GObject *object;
  char    *name;
  gulong   handler;
  guint    count;
} AgendaTestNotify;

AgendaTestNotify *agenda_test_notify_new  (gpointer          object,
                                           const char       *property);
void              agenda_test_notify_free (AgendaTestNotify *self);
guint             agenda_test_notify_take (AgendaTestNotify *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AgendaTestNotify, agenda_test_notify_free)

/* Proves of a writable property what style.md asks of each: it takes both values, notifies once
 * for a change and not at all for the value it has. The values are those of g_object_set ().
 *
 *   agenda_test_property (row, "compact", TRUE, FALSE);
 */
#define agenda_test_property(object, property, first, second) \
  G_STMT_START \
  { \
    g_autoptr (AgendaTestNotify) notify_ = NULL; \
    g_object_set ((object), (property), (first), NULL); \
    notify_ = agenda_test_notify_new ((object), (property)); \
    g_object_set ((object), (property), (first), NULL); \
    agenda_test_assert_notified (notify_, 0); \
    g_object_set ((object), (property), (second), NULL); \
    agenda_test_assert_notified (notify_, 1); \
    g_object_set ((object), (property), (second), NULL); \
    agenda_test_assert_notified (notify_, 0); \
    g_object_set ((object), (property), (first), NULL); \
    agenda_test_assert_notified (notify_, 1); \
  } \
  G_STMT_END

#define agenda_test_assert_notified(notify, expected) \
  g_assert_cmpuint (agenda_test_notify_take (notify), ==, (expected))

/* Drops the reference that the variable holds, lets what is pending run, and fails unless the
 * object is gone: whoever still holds it leaks it. */
#define agenda_test_assert_finalized(variable) \
  G_STMT_START \
  { \
    gboolean gone_ = agenda_test_drop ((gpointer *) (gpointer) &(variable)); \
    if (!gone_) \
      g_assertion_message (G_LOG_DOMAIN, __FILE__, __LINE__, G_STRFUNC, \
                           "‘" #variable "’ is still referenced after its last reference " \
                           "was dropped"); \
  } \
  G_STMT_END

gboolean agenda_test_drop (gpointer *object);

G_END_DECLS
