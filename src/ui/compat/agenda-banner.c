/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-banner.h"

/**
 * AgendaBanner:
 *
 * A line over the content with a button that activates an action: AdwBanner from libadwaita 1.3
 * on, a revealer with the same look before.
 */
struct _AgendaBanner
{
  AdwBin parent_instance;

#if !ADW_CHECK_VERSION (1, 3, 0)
  /* template children, as it were */
  GtkWidget *revealer;
  GtkWidget *title;
  GtkWidget *button;
#endif
};

G_DEFINE_FINAL_TYPE (AgendaBanner, agenda_banner, ADW_TYPE_BIN)

static void
agenda_banner_class_init (AgendaBannerClass *klass)
{
}

static void
agenda_banner_init (AgendaBanner *self)
{
#if ADW_CHECK_VERSION (1, 3, 0)
  adw_bin_set_child (ADW_BIN (self), adw_banner_new (""));
#else
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  /* What appears in a status is read out. */
  self->title = g_object_new (GTK_TYPE_LABEL,
                              "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS,
                              NULL);
  gtk_label_set_wrap (GTK_LABEL (self->title), TRUE);
  gtk_label_set_xalign (GTK_LABEL (self->title), 0);
  gtk_widget_set_hexpand (self->title, TRUE);
  gtk_widget_add_css_class (self->title, "heading");
  self->button = gtk_button_new ();
  gtk_widget_set_valign (self->button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (box, "agenda-banner");
  gtk_box_append (GTK_BOX (box), self->title);
  gtk_box_append (GTK_BOX (box), self->button);
  self->revealer = gtk_revealer_new ();
  gtk_revealer_set_child (GTK_REVEALER (self->revealer), box);
  adw_bin_set_child (ADW_BIN (self), self->revealer);
#endif
}

/**
 * agenda_banner_new:
 * @action_name: what its button does
 *
 * Returns: (transfer floating): a hidden banner
 */
GtkWidget *
agenda_banner_new (const char *action_name)
{
  AgendaBanner *self = g_object_new (AGENDA_TYPE_BANNER, NULL);

#if ADW_CHECK_VERSION (1, 3, 0)
  gtk_actionable_set_action_name (GTK_ACTIONABLE (adw_bin_get_child (ADW_BIN (self))),
                                  action_name);
#else
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), action_name);
#endif

  return GTK_WIDGET (self);
}

/**
 * agenda_banner_update:
 * @title: (nullable): what it says; it hides when there is nothing to say
 * @button_label: what its button says; said even while it hides, for a button always has a name
 */
void
agenda_banner_update (AgendaBanner *self,
                      const char   *title,
                      const char   *button_label)
{
  g_return_if_fail (AGENDA_IS_BANNER (self));

#if ADW_CHECK_VERSION (1, 3, 0)
  AdwBanner *banner = ADW_BANNER (adw_bin_get_child (ADW_BIN (self)));

  adw_banner_set_use_markup (banner, FALSE);
  if (title != NULL)
    adw_banner_set_title (banner, title);
  adw_banner_set_button_label (banner, button_label);
  adw_banner_set_revealed (banner, title != NULL);
#else
  if (title != NULL)
    gtk_label_set_text (GTK_LABEL (self->title), title);
  gtk_button_set_label (GTK_BUTTON (self->button), button_label);
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->revealer), title != NULL);
#endif
}

/**
 * agenda_banner_get_revealed:
 *
 * Returns: whether it shows
 */
gboolean
agenda_banner_get_revealed (AgendaBanner *self)
{
  g_return_val_if_fail (AGENDA_IS_BANNER (self), FALSE);

#if ADW_CHECK_VERSION (1, 3, 0)
  return adw_banner_get_revealed (ADW_BANNER (adw_bin_get_child (ADW_BIN (self))));
#else
  return gtk_revealer_get_reveal_child (GTK_REVEALER (self->revealer));
#endif
}
