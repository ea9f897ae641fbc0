/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-section.h"

/**
 * AgendaSection:
 *
 * Rows under a heading, on a page of the detail pane. It shows while it has rows. Unlike an
 * AdwPreferencesGroup its title is plain text and a heading to assistive technology too.
 */
struct _AgendaSection
{
  AdwBin parent_instance;

  /* template children */
  GtkLabel *heading;
  GtkListBox *list;

  /* owned */
  guint n_rows;
};

G_DEFINE_FINAL_TYPE (AgendaSection, agenda_section, ADW_TYPE_BIN)

typedef enum
{
  PROP_TITLE = 1,
} AgendaSectionProperty;

static GParamSpec *props[PROP_TITLE + 1];

/* Arrow keys go on to the next section rather than stop at the end of this one. */
static gboolean
keynav_failed_cb (AgendaSection    *self,
                  GtkDirectionType  direction)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (root == NULL || (direction != GTK_DIR_UP && direction != GTK_DIR_DOWN))
    return FALSE;

  return gtk_widget_child_focus (GTK_WIDGET (root), direction == GTK_DIR_UP
                                                      ? GTK_DIR_TAB_BACKWARD
                                                      : GTK_DIR_TAB_FORWARD);
}

static void
agenda_section_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), AGENDA_TYPE_SECTION);

  G_OBJECT_CLASS (agenda_section_parent_class)->dispose (object);
}

static void
agenda_section_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  AgendaSection *self = AGENDA_SECTION (object);

  switch ((AgendaSectionProperty) prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, agenda_section_get_title (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
agenda_section_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  AgendaSection *self = AGENDA_SECTION (object);

  switch ((AgendaSectionProperty) prop_id)
    {
    case PROP_TITLE:
      agenda_section_set_title (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
agenda_section_class_init (AgendaSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = agenda_section_dispose;
  object_class->get_property = agenda_section_get_property;
  object_class->set_property = agenda_section_set_property;

  props[PROP_TITLE] =
    g_param_spec_string ("title", NULL, NULL, "",
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/agenda-section.ui");
  gtk_widget_class_bind_template_child (widget_class, AgendaSection, heading);
  gtk_widget_class_bind_template_child (widget_class, AgendaSection, list);
  gtk_widget_class_bind_template_callback (widget_class, keynav_failed_cb);
  gtk_widget_class_set_css_name (widget_class, "agenda-section");
}

static void
agenda_section_init (AgendaSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * agenda_section_new:
 *
 * Returns: (transfer floating): a section without rows, hidden for now
 */
GtkWidget *
agenda_section_new (void)
{
  return g_object_new (AGENDA_TYPE_SECTION, NULL);
}

const char *
agenda_section_get_title (AgendaSection *self)
{
  g_return_val_if_fail (AGENDA_IS_SECTION (self), NULL);

  return gtk_label_get_text (self->heading);
}

void
agenda_section_set_title (AgendaSection *self,
                          const char    *title)
{
  g_return_if_fail (AGENDA_IS_SECTION (self));

  if (title == NULL)
    title = "";
  if (g_str_equal (gtk_label_get_text (self->heading), title))
    return;

  gtk_label_set_text (self->heading, title);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TITLE]);
}

/**
 * agenda_section_append:
 * @row: (transfer floating): a row, or what is to be in one
 */
void
agenda_section_append (AgendaSection *self,
                       GtkWidget     *row)
{
  g_return_if_fail (AGENDA_IS_SECTION (self));
  g_return_if_fail (GTK_IS_WIDGET (row));

  gtk_list_box_append (self->list, row);
  self->n_rows++;
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
}

/**
 * agenda_section_clear:
 *
 * Removes all rows, and so hides the section.
 */
void
agenda_section_clear (AgendaSection *self)
{
  GtkListBoxRow *row;

  g_return_if_fail (AGENDA_IS_SECTION (self));

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  self->n_rows = 0;
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

guint
agenda_section_get_n_rows (AgendaSection *self)
{
  g_return_val_if_fail (AGENDA_IS_SECTION (self), 0);

  return self->n_rows;
}
