/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* What newer toolkits do in another way than the oldest one. Everything else in src/ui uses only
 * what libadwaita 1.2 has and 1.10 does not deprecate. */

void agenda_compat_list_item_set_label (GtkListItem         *item,
                                        GtkWidget           *row,
                                        const char          *label);
void agenda_compat_scroll_to           (GtkListView         *view,
                                        guint                position);

typedef void (* AgendaFileChosenFunc) (GFile    *file,
                                       gpointer  user_data);

void agenda_compat_choose_file         (GtkWindow           *parent,
                                        const char          *title,
                                        GtkFileFilter       *filter,
                                        AgendaFileChosenFunc chosen,
                                        gpointer             user_data);

/* Dialogs are made first and presented then, so that another one can be made only for its words. */
GtkWidget *agenda_compat_create_message (GtkWindow           *parent,
                                         const char          *heading,
                                         const char          *body);
GtkWidget *agenda_compat_create_content (GtkWindow           *parent,
                                         const char          *title,
                                         GtkWidget           *content);
void       agenda_compat_set_title      (GtkWidget           *dialog,
                                         const char          *title);
void       agenda_compat_present        (GtkWidget           *dialog,
                                         GtkWindow           *parent);
void       agenda_compat_discard        (GtkWidget           *dialog);

void       agenda_compat_set_name       (GtkWidget           *widget,
                                         const char          *name);
gboolean   agenda_compat_take_words     (GtkWidget           *widget,
                                         GtkWidget           *from);

typedef struct
{
  const char *application_id;
  const char *name;
  const char *version;
  const char *developer;
  const char *comments;
  const char *website;
  const char *translators;
} AgendaAbout;

GtkWidget *agenda_compat_create_about   (GtkWindow           *parent,
                                         const AgendaAbout   *about);

/* @accels: space-separated, as GtkShortcutsShortcut wants them */
typedef struct
{
  const char *group;
  const char *title;
  const char *accels;
} AgendaShortcut;

GtkWidget *agenda_compat_create_shortcuts (GtkWindow            *parent,
                                           const char           *section,
                                           const AgendaShortcut *shortcuts,
                                           gsize                 n_shortcuts);

G_END_DECLS
