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

/* A dialog over the window. */
typedef struct
{
  /* Returns: (transfer none): the dialog, in the language that is on */
  GtkWidget *(* create) (AgendaWindow *self,
                         gpointer      arguments);
  /* (nullable): says again what does not follow the language of its own accord */
  void       (* say)    (GtkWidget    *dialog);
  /* (nullable) */
  void       (* free)   (gpointer      arguments);
} AgendaDialogFuncs;

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

  /* owned */
  AgendaContext *context;
  AgendaOpener *opener;
  AgendaHistory *history;
  GSettings *settings;
  GMenu *menu;
  GMenu *share_menu;
  GPtrArray *dialogs;           /* those that are open; NULL before the first */
  GPtrArray *toasts_shown;      /* AdwToast */
  AgendaPlaceKind wanted_kind;  /* what was asked for before there was its agenda */
  char *wanted_id;
  char *wanted_forum;           /* NULL: whichever is open then */
  gboolean wanted_opened;       /* whether that one has been asked for */
  gboolean view_chosen;         /* the view kept from the last time counts no more */
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

void agenda_window_want          (AgendaWindow      *self,
                                  AgendaPlaceKind    kind,
                                  const char        *id,
                                  const char        *forum_id);
void agenda_window_settle        (AgendaWindow      *self);
void agenda_window_forget_wanted (AgendaWindow      *self);
void agenda_window_copy_link     (AgendaWindow      *self);
void agenda_window_copy_text     (AgendaWindow      *self);

void agenda_window_add_actions   (AgendaWindow      *self);
void agenda_window_sync_actions  (AgendaWindow      *self);

void agenda_window_show_refusal  (AgendaWindow      *self,
                                  const char        *name,
                                  GPtrArray         *problems);
void agenda_window_update_banner (AgendaWindow      *self);

void agenda_window_open_dialog    (AgendaWindow            *self,
                                   const AgendaDialogFuncs *funcs,
                                   gpointer                 arguments);
void agenda_window_update_dialogs (AgendaWindow            *self);

extern const AgendaDialogFuncs agenda_window_problems;
extern const AgendaDialogFuncs agenda_window_shortcuts;
extern const AgendaDialogFuncs agenda_window_about;
extern const AgendaDialogFuncs agenda_window_preferences;

void agenda_window_set_up_menu   (AgendaWindow      *self);
void agenda_window_update_menu   (AgendaWindow      *self);

G_END_DECLS
