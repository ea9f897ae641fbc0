/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * AgendaText:
 *
 * One string in several languages, keyed by BCP 47 tag (doc/data-format.md, "Text"). Immutable and
 * reference counted. The languages keep the order they were added in; the reader adds the forum's
 * own language first, so the first one is the last resort of a look-up.
 */
typedef struct _AgendaText AgendaText;

#define AGENDA_TYPE_TEXT (agenda_text_get_type ())

GType        agenda_text_get_type      (void) G_GNUC_CONST;

AgendaText  *agenda_text_new           (void);
AgendaText  *agenda_text_new_single    (const char       *tag,
                                        const char       *string);
AgendaText  *agenda_text_ref           (AgendaText       *self);
void         agenda_text_unref         (AgendaText       *self);

gsize        agenda_text_measure       (const char       *tag,
                                        const char       *string);
void         agenda_text_reserve       (AgendaText       *self,
                                        gsize             size);
void         agenda_text_add           (AgendaText       *self,
                                        const char       *tag,
                                        const char       *string,
                                        gboolean          ours);

const char  *agenda_text_get           (const AgendaText *self,
                                        const char       *tag,
                                        const char      **found_tag);
const char  *agenda_text_get_exact     (const AgendaText *self,
                                        const char       *tag);
gboolean     agenda_text_has           (const AgendaText *self,
                                        const char       *tag);
gboolean     agenda_text_is_ours       (const AgendaText *self,
                                        const char       *tag);
guint        agenda_text_get_n_tags    (const AgendaText *self);
const char  *agenda_text_get_nth_tag   (const AgendaText *self,
                                        guint             position);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AgendaText, agenda_text_unref)

G_END_DECLS
