/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-people-box.h"

#include "agenda-person-row.h"
#include "agenda-section.h"

#define N_ROLES (AGENDA_ROLE_OTHER + 1)

/**
 * AgendaPeopleBox:
 *
 * The people of a session, a section for each role. Within a role they keep the order of the
 * agenda: that is protocol.
 */
struct _AgendaPeopleBox
{
  AdwBin parent_instance;

  /* children */
  AgendaSection *sections[N_ROLES];
};

G_DEFINE_FINAL_TYPE (AgendaPeopleBox, agenda_people_box, ADW_TYPE_BIN)

static void
agenda_people_box_class_init (AgendaPeopleBoxClass *klass)
{
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "people-box");
}

static void
agenda_people_box_init (AgendaPeopleBox *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);

  for (guint role = 0; role < N_ROLES; role++)
    {
      GtkWidget *section = agenda_section_new ();

      self->sections[role] = AGENDA_SECTION (section);
      gtk_box_append (GTK_BOX (box), section);
    }
  adw_bin_set_child (ADW_BIN (self), box);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  agenda_people_box_refresh_titles (self);
}

/**
 * agenda_people_box_new:
 *
 * Returns: (transfer floating): nobody yet
 */
GtkWidget *
agenda_people_box_new (void)
{
  return g_object_new (AGENDA_TYPE_PEOPLE_BOX, NULL);
}

/**
 * agenda_people_box_set_people:
 * @people: (nullable) (element-type AgendaParticipant): who; the box hides when there is nobody
 * @context: for the rows
 *
 * Shows @people instead of those shown before.
 */
void
agenda_people_box_set_people (AgendaPeopleBox *self,
                              GPtrArray       *people,
                              AgendaContext   *context)
{
  g_return_if_fail (AGENDA_IS_PEOPLE_BOX (self));
  g_return_if_fail (AGENDA_IS_CONTEXT (context));

  for (guint role = 0; role < N_ROLES; role++)
    agenda_section_clear (self->sections[role]);

  for (guint i = 0; people != NULL && i < people->len; i++)
    {
      AgendaParticipant *participant = g_ptr_array_index (people, i);

      agenda_section_append (self->sections[participant->role],
                             agenda_person_row_new (context, participant, FALSE));
    }
  gtk_widget_set_visible (GTK_WIDGET (self), people != NULL && people->len > 0);
}

/**
 * agenda_people_box_refresh_titles:
 *
 * Says the headings again, in the language that is on; the rows do so themselves.
 */
void
agenda_people_box_refresh_titles (AgendaPeopleBox *self)
{
  g_return_if_fail (AGENDA_IS_PEOPLE_BOX (self));

  for (guint role = 0; role < N_ROLES; role++)
    agenda_section_set_title (self->sections[role],
                              agenda_role_get_group_label ((AgendaRole) role));
}
