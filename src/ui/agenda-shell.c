/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-shell.h"

#include <glib/gi18n-lib.h>

#include "agenda-template.h"

/* The one choice between the two shells; everything inside them is the same. AdwLeaflet is what
 * libadwaita had before 1.4, and is deprecated from there on. */
#if ADW_CHECK_VERSION (1, 4, 0)
#define SHELL_TEMPLATE "agenda-shell-1.4.ui"
#else
#define SHELL_TEMPLATE "agenda-shell-1.2.ui"
#endif

/**
 * AgendaShell:
 *
 * The two panes of the window: side by side when wide, one after the other when narrow. It knows
 * nothing of agendas.
 */
struct _AgendaShell
{
  AdwBin parent_instance;

  /* template children */
#if ADW_CHECK_VERSION (1, 4, 0)
  AdwNavigationSplitView *panes;
  AdwNavigationPage *list_page;
  AdwNavigationPage *detail_page;
#else
  AdwLeaflet *panes;
  GtkWidget *list_page;
  GtkWidget *detail_page;
  AdwWindowTitle *detail_title;
#endif
  AdwBin *banner_bin;
  AdwBin *detail_bin;
  AdwViewStack *views;
  AdwWindowTitle *title;
  GtkButton *language_button;
  GtkMenuButton *menu_button;
  GtkMenuButton *share_button;

  /* owned */
  gboolean show_detail;
};

G_DEFINE_FINAL_TYPE (AgendaShell, agenda_shell, ADW_TYPE_BIN)

typedef enum
{
  PROP_FOLDED = 1,
  PROP_SHOW_DETAIL,
} AgendaShellProperty;

static GParamSpec *props[PROP_SHOW_DETAIL + 1];

static gboolean
read_show_detail (AgendaShell *self)
{
#if ADW_CHECK_VERSION (1, 4, 0)
  return adw_navigation_split_view_get_show_content (self->panes);
#else
  return adw_leaflet_get_visible_child (self->panes) == self->detail_page;
#endif
}

static void
panes_changed_cb (AgendaShell *self)
{
  gboolean show_detail = read_show_detail (self);

  if (self->show_detail != show_detail)
    {
      self->show_detail = show_detail;
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SHOW_DETAIL]);
    }
}

static void
folded_changed_cb (AgendaShell *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FOLDED]);
}

static void
agenda_shell_dispose (GObject *object)
{
  /* The bin would let go of its child a second time. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), AGENDA_TYPE_SHELL);

  G_OBJECT_CLASS (agenda_shell_parent_class)->dispose (object);
}

static void
agenda_shell_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  AgendaShell *self = AGENDA_SHELL (object);

  switch ((AgendaShellProperty) prop_id)
    {
    case PROP_FOLDED:
      g_value_set_boolean (value, agenda_shell_get_folded (self));
      break;
    case PROP_SHOW_DETAIL:
      g_value_set_boolean (value, self->show_detail);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
agenda_shell_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  AgendaShell *self = AGENDA_SHELL (object);

  switch ((AgendaShellProperty) prop_id)
    {
    case PROP_SHOW_DETAIL:
      agenda_shell_set_show_detail (self, g_value_get_boolean (value));
      break;
    case PROP_FOLDED:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
agenda_shell_class_init (AgendaShellClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = agenda_shell_dispose;
  object_class->get_property = agenda_shell_get_property;
  object_class->set_property = agenda_shell_set_property;

  props[PROP_FOLDED] =
    g_param_spec_boolean ("folded", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_SHOW_DETAIL] =
    g_param_spec_boolean ("show-detail", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  agenda_template_set (widget_class, RESOURCE_PATH "/" SHELL_TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, AgendaShell, panes);
  gtk_widget_class_bind_template_child (widget_class, AgendaShell, list_page);
  gtk_widget_class_bind_template_child (widget_class, AgendaShell, detail_page);
#if !ADW_CHECK_VERSION (1, 4, 0)
  gtk_widget_class_bind_template_child (widget_class, AgendaShell, detail_title);
#endif
  gtk_widget_class_bind_template_child (widget_class, AgendaShell, banner_bin);
  gtk_widget_class_bind_template_child (widget_class, AgendaShell, detail_bin);
  gtk_widget_class_bind_template_child (widget_class, AgendaShell, views);
  gtk_widget_class_bind_template_child (widget_class, AgendaShell, title);
  gtk_widget_class_bind_template_child (widget_class, AgendaShell, language_button);
  gtk_widget_class_bind_template_child (widget_class, AgendaShell, menu_button);
  gtk_widget_class_bind_template_child (widget_class, AgendaShell, share_button);
  gtk_widget_class_bind_template_child_full (widget_class, "list_button", FALSE, 0);
  gtk_widget_class_bind_template_child_full (widget_class, "back_button", FALSE, 0);
  gtk_widget_class_bind_template_child_full (widget_class, "forward_button", FALSE, 0);
  gtk_widget_class_bind_template_callback (widget_class, panes_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, folded_changed_cb);
  gtk_widget_class_set_css_name (widget_class, "agenda-shell");
}

static void
agenda_shell_init (AgendaShell *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The button bears the language it leads to, in that language's own script. */
static void
language_changed_cb (AgendaShell    *self,
                     GParamSpec     *pspec,
                     AgendaLanguage *language)
{
  /* Translators: what the button that switches between Chinese and English does, in English: it
   * leads to Chinese. The Chinese must say that it leads to English. */
  const char *words = _("Switch to Chinese");

  gtk_button_set_label (self->language_button,
                        agenda_language_is_chinese (language) ? "EN" : "中文");
  /* As wide with either, so that the pane is too and nothing beside it moves. */
  gtk_label_set_width_chars (GTK_LABEL (gtk_button_get_child (self->language_button)), 4);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->language_button), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->language_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
}

/**
 * agenda_shell_new:
 * @language: the language of the process
 *
 * Returns: (transfer floating): two empty panes
 */
GtkWidget *
agenda_shell_new (AgendaLanguage *language)
{
  AgendaShell *self = g_object_new (AGENDA_TYPE_SHELL, NULL);

  /* A navigation page has to have a title from the start. */
  agenda_shell_set_title (self, _("Agenda"));
  agenda_shell_set_detail_title (self, _("About This Forum"));
  agenda_template_follow (GTK_WIDGET (self), language);
  g_signal_connect_object (language, "notify::tag", G_CALLBACK (language_changed_cb), self,
                           G_CONNECT_SWAPPED);
  language_changed_cb (self, NULL, language);

  return GTK_WIDGET (self);
}

/**
 * agenda_shell_get_views:
 *
 * Returns: (transfer none): the views of the list pane, to add pages to
 */
AdwViewStack *
agenda_shell_get_views (AgendaShell *self)
{
  g_return_val_if_fail (AGENDA_IS_SHELL (self), NULL);

  return self->views;
}

/**
 * agenda_shell_get_menu_button:
 *
 * Returns: (transfer none): the button of the main menu
 */
GtkMenuButton *
agenda_shell_get_menu_button (AgendaShell *self)
{
  g_return_val_if_fail (AGENDA_IS_SHELL (self), NULL);

  return self->menu_button;
}

/**
 * agenda_shell_get_share_button:
 *
 * Returns: (transfer none): the button of what can be done with the page in the detail pane
 */
GtkMenuButton *
agenda_shell_get_share_button (AgendaShell *self)
{
  g_return_val_if_fail (AGENDA_IS_SHELL (self), NULL);

  return self->share_button;
}

/**
 * agenda_shell_get_folded:
 *
 * Returns: whether there is room for one pane only
 */
gboolean
agenda_shell_get_folded (AgendaShell *self)
{
  g_return_val_if_fail (AGENDA_IS_SHELL (self), FALSE);

#if ADW_CHECK_VERSION (1, 4, 0)
  return adw_navigation_split_view_get_collapsed (self->panes);
#else
  return adw_leaflet_get_folded (self->panes);
#endif
}

/**
 * agenda_shell_set_banner:
 * @banner: (transfer floating): stands over the list
 */
void
agenda_shell_set_banner (AgendaShell *self,
                         GtkWidget   *banner)
{
  g_return_if_fail (AGENDA_IS_SHELL (self));

  adw_bin_set_child (self->banner_bin, banner);
}

/**
 * agenda_shell_set_detail:
 * @detail: (transfer floating): fills the detail pane
 */
void
agenda_shell_set_detail (AgendaShell *self,
                         GtkWidget   *detail)
{
  g_return_if_fail (AGENDA_IS_SHELL (self));

  adw_bin_set_child (self->detail_bin, detail);
}

/**
 * agenda_shell_set_title:
 * @title: stands over the list when there is no room for the view switch
 */
void
agenda_shell_set_title (AgendaShell *self,
                        const char  *title)
{
  g_return_if_fail (AGENDA_IS_SHELL (self));

  adw_window_title_set_title (self->title, title);
#if ADW_CHECK_VERSION (1, 4, 0)
  adw_navigation_page_set_title (self->list_page, title);
#endif
}

/**
 * agenda_shell_set_detail_title:
 * @title: stands over the detail pane
 */
void
agenda_shell_set_detail_title (AgendaShell *self,
                               const char  *title)
{
  g_return_if_fail (AGENDA_IS_SHELL (self));

#if ADW_CHECK_VERSION (1, 4, 0)
  adw_navigation_page_set_title (self->detail_page, title);
#else
  adw_window_title_set_title (self->detail_title, title);
#endif
}

/**
 * agenda_shell_get_show_detail:
 *
 * Returns: whether the detail pane is the one shown when there is room for one only
 */
gboolean
agenda_shell_get_show_detail (AgendaShell *self)
{
  g_return_val_if_fail (AGENDA_IS_SHELL (self), FALSE);

  return self->show_detail;
}

/**
 * agenda_shell_set_show_detail:
 * @show_detail: which pane to show when there is room for one only
 */
void
agenda_shell_set_show_detail (AgendaShell *self,
                              gboolean     show_detail)
{
  g_return_if_fail (AGENDA_IS_SHELL (self));

#if ADW_CHECK_VERSION (1, 4, 0)
  adw_navigation_split_view_set_show_content (self->panes, show_detail);
#else
  adw_leaflet_set_visible_child (self->panes, show_detail ? self->detail_page : self->list_page);
#endif
}
