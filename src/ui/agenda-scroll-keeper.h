/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "agenda-language.h"

G_BEGIN_DECLS

/* For content that makes its widgets anew. */
typedef struct
{
  /* Returns: (transfer none) (nullable): what is to stay where it is; where nothing is, and the view is
   * @at_top, it stays there */
  gpointer   (* find)   (gpointer owner,
                         gboolean at_top);
  /* Returns: (transfer none) (nullable): the widget that shows it, %NULL while there is none */
  GtkWidget *(* locate) (gpointer owner,
                         gpointer object);
  /* Returns: whether what is to be laid out anew will be in more than the next frame */
  gboolean   (* goes_on) (gpointer owner);
} AgendaScrollFuncs;

#define AGENDA_TYPE_SCROLL_KEEPER (agenda_scroll_keeper_get_type ())

G_DECLARE_FINAL_TYPE (AgendaScrollKeeper, agenda_scroll_keeper, AGENDA, SCROLL_KEEPER, GObject)

AgendaScrollKeeper *agenda_scroll_keeper_new         (GtkScrolledWindow       *scroller,
                                                      const AgendaScrollFuncs *funcs,
                                                      gpointer                 owner);
void                agenda_scroll_keeper_hold        (AgendaScrollKeeper      *self);
void                agenda_scroll_keeper_release     (AgendaScrollKeeper      *self);
gboolean            agenda_scroll_keeper_get_extent  (AgendaScrollKeeper      *self,
                                                      GtkWidget               *widget,
                                                      double                  *top,
                                                      double                  *height);

void                agenda_scroll_keeper_attach      (GtkScrolledWindow       *scroller,
                                                      AgendaLanguage          *language);
void                agenda_scroll_keeper_go_to_top   (GtkScrolledWindow       *scroller);

G_END_DECLS
