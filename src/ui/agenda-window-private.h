/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "agenda-banner.h"
#include "agenda-detail-pane.h"
#include "agenda-history.h"
#include "agenda-session-list.h"
#include "agenda-shell.h"
#include "agenda-speaker-list.h"
#include "agenda-window.h"

G_BEGIN_DECLS

/* Presents a dialog over the window. Returns: (transfer none): the dialog */
typedef GtkWidget *(* AgendaDialogFunc) (AgendaWindow *self);

struct _AgendaWindow
{
  AdwApplicationWindow parent_instance;

  /* borrowed: children */
  AdwToastOverlay *toasts;
  AgendaShell *shell;
  AgendaSessionList *session_list;
  AgendaSpeakerList *speaker_list;
  AgendaDetailPane *detail;
  AgendaBanner *banner;
  AdwViewStackPage *agenda_view;
  AdwViewStackPage *speakers_view;
  GtkWidget *dialog;            /* weak: the one opened last, while it is open */
  AgendaDialogFunc present_dialog;

  /* owned */
  AgendaContext *context;
  AgendaOpener *opener;
  AgendaHistory *history;
  GSettings *settings;
  GMenu *menu;
  char *refused_name;
  GPtrArray *refused_problems;
  AgendaPlaceKind wanted_kind;  /* what was asked for before there was an agenda */
  char *wanted_id;
  gboolean navigating;
  gboolean restored;
};

void agenda_window_visit         (AgendaWindow      *self,
                                  AgendaPlaceKind    kind,
                                  const char        *id,
                                  gboolean           slide);
void agenda_window_go_to         (AgendaWindow      *self,
                                  const AgendaPlace *place);
void agenda_window_toast         (AgendaWindow      *self,
                                  const char        *message);

void agenda_window_add_actions   (AgendaWindow      *self);
void agenda_window_sync_actions  (AgendaWindow      *self);

void agenda_window_show_refusal  (AgendaWindow      *self,
                                  const char        *name,
                                  GPtrArray         *problems);
void agenda_window_update_banner (AgendaWindow      *self);

void agenda_window_open_dialog   (AgendaWindow      *self,
                                  AgendaDialogFunc   present);
void agenda_window_update_dialog (AgendaWindow      *self);

GtkWidget *agenda_window_present_problems  (AgendaWindow *self);
GtkWidget *agenda_window_present_shortcuts (AgendaWindow *self);
GtkWidget *agenda_window_present_about     (AgendaWindow *self);
GtkWidget *agenda_window_present_preferences (AgendaWindow *self);

void agenda_window_update_menu   (AgendaWindow      *self);

G_END_DECLS
