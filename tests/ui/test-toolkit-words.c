/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-language.h"

#include <glib/gi18n-lib.h>

#include "agenda-test-window.h"

/* What the toolkit says in a live window, on a machine that has no Chinese of it: nothing may be
 * left in English with Chinese on, in what is on screen and in what could be, nor the other way. */

/* No words of either language: the languages' own names, addresses, names, and keys as they are
 * written on them. */
#define NEUTRAL \
  "^English$|^中文$|" \
  "[a-z]+://\\S+|\\S+@\\S+|GNU|GPL\\S*|" \
  "\\b(Ctrl|Alt|Shift|Esc|Home|End|Insert|Delete|Tab|Page (Up|Down)|F\\d+)\\b"
#define LATIN_WORD "[A-Za-z]{2,}"
#define HAN "\\p{Han}"

static void
hide_catalogues (void)
{
  static const char *const domains[] = {
    "glib20", "gtk40", "json-glib-1.0", "libadwaita", "libc", "messages",
  };

  for (guint i = 0; i < G_N_ELEMENTS (domains); i++)
    bindtextdomain (domains[i], "/dev/null/hidden");
  agenda_language_bind (agenda_test_language ());
}

static void
assert_text (GtkWidget  *widget,
             const char *text)
{
  g_autoptr (GRegex) neutral = g_regex_new (NEUTRAL, 0, 0, NULL);
  g_autofree char *rest = NULL;
  gboolean chinese = agenda_language_is_chinese (agenda_test_language ());

  if (text == NULL)
    return;

  rest = g_regex_replace_literal (neutral, text, -1, 0, " ", 0, NULL);
  if (g_regex_match_simple (chinese ? LATIN_WORD : HAN, rest, 0, 0))
    g_error ("A %s says “%s” with %s on", G_OBJECT_TYPE_NAME (widget), text,
             chinese ? "Chinese" : "English");
}

static void
assert_words (GtkWidget *widget)
{
  /* There is one for the display, which hands it on with the words it had last. */
  if (g_str_equal (G_OBJECT_TYPE_NAME (widget), "GtkTooltipWindow"))
    return;

  assert_text (widget, gtk_widget_get_tooltip_text (widget));
  if (GTK_IS_LABEL (widget))
    assert_text (widget, gtk_label_get_text (GTK_LABEL (widget)));
  if (GTK_IS_WINDOW (widget))
    assert_text (widget, gtk_window_get_title (GTK_WINDOW (widget)));
  if (GTK_IS_TEXT (widget))
    assert_text (widget, gtk_text_get_placeholder_text (GTK_TEXT (widget)));

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    assert_words (child);
}

static void
test_dialog (AgendaTestWindow *test,
             gconstpointer     name)
{
  const char *tags[] = { "zh-Hans", "en", "zh-Hans" };
  const char *action = strrchr (g_test_get_path (), '/') + 1;

  agenda_test_window_activate (test, action);
  for (guint i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      GtkWidget *dialog;

      agenda_test_set_language (tags[i]);
      dialog = agenda_test_get_dialog (GTK_WIDGET (test->window));
      g_assert_nonnull (dialog);
      g_assert_nonnull (agenda_test_find_widget (dialog, GTK_TYPE_LABEL, 0));
      assert_words (dialog);
    }
}

/* The language may be chosen in the preferences: they stay, with the focus where it is. */
static void
test_preferences_stay (AgendaTestWindow *test,
                       gconstpointer     name)
{
  GtkWidget *dialog, *focus;

  agenda_test_window_activate (test, "preferences");
  agenda_test_settle ();
  dialog = agenda_test_get_dialog (GTK_WIDGET (test->window));
  focus = agenda_test_find_widget (dialog, ADW_TYPE_ACTION_ROW, 1);
  g_assert_true (gtk_widget_grab_focus (focus));
  focus = gtk_root_get_focus (gtk_widget_get_root (dialog));
  g_assert_nonnull (focus);

  agenda_test_set_language (AGENDA_LANGUAGE_CHINESE);
  g_assert_true (agenda_test_get_dialog (GTK_WIDGET (test->window)) == dialog);
  g_assert_true (gtk_root_get_focus (gtk_widget_get_root (dialog)) == focus);
}

/* A menu of the toolkit's own, made when it is asked for. */
static void
assert_menu (GtkWidget  *child,
             GtkWidget  *owner,
             const char *copy)
{
  GtkWidget *window = agenda_test_present (child, 300, 200);

  g_assert_true (gtk_widget_activate_action (owner, "menu.popup", NULL));
  agenda_test_settle ();
  g_assert_nonnull (agenda_test_find_label (owner, copy));
  assert_words (owner);
  agenda_test_close (window);
}

static void
test_menus (void)
{
  const char *tags[] = { AGENDA_LANGUAGE_CHINESE, AGENDA_LANGUAGE_ENGLISH };
  const char *copies[] = { "复制(C)", "Copy" };

  for (guint i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      GtkWidget *entry = gtk_search_entry_new ();
      GtkWidget *label = gtk_label_new ("1");

      agenda_test_set_language (tags[i]);
      assert_menu (entry, agenda_test_find_widget (entry, GTK_TYPE_TEXT, 0), copies[i]);
      gtk_label_set_selectable (GTK_LABEL (label), TRUE);
      assert_menu (label, label, copies[i]);
    }
  agenda_test_set_language (AGENDA_LANGUAGE_ENGLISH);
}

/* The window's own buttons are made anew by the application; see AgendaApplication. */
static void
test_window_buttons (void)
{
  GtkWidget *controls = gtk_window_controls_new (GTK_PACK_END);
  GtkWidget *window;

  agenda_test_set_language (AGENDA_LANGUAGE_CHINESE);
  gtk_window_controls_set_decoration_layout (GTK_WINDOW_CONTROLS (controls),
                                             ":minimize,maximize,close");
  window = agenda_test_present (controls, 300, 200);
  assert_words (window);
  agenda_test_close (window);
  agenda_test_set_language (AGENDA_LANGUAGE_ENGLISH);
}

static void
test_stock_words (void)
{
  agenda_test_set_language (AGENDA_LANGUAGE_CHINESE);
  g_assert_cmpstr (g_dgettext ("gtk40", "_Copy"), ==, "复制(_C)");
  g_assert_cmpstr (g_dpgettext2 ("gtk40", "keyboard label", "Space"), ==, "空格");
  g_assert_cmpstr (g_dgettext ("libadwaita", "_Legal"), ==, "法律信息(_L)");
  agenda_test_set_language (AGENDA_LANGUAGE_ENGLISH);
  g_assert_cmpstr (g_dgettext ("gtk40", "_Copy"), ==, "_Copy");
  g_assert_cmpstr (g_dpgettext2 ("gtk40", "keyboard label", "Space"), ==, "Space");
  g_assert_cmpstr (g_dgettext ("libadwaita", "_Legal"), ==, "_Legal");
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);
  hide_catalogues ();

  g_test_add ("/ui/toolkit-words/about", AgendaTestWindow, AGENDA_TEST_FORUM,
              agenda_test_window_set_up, test_dialog, agenda_test_window_tear_down);
  g_test_add ("/ui/toolkit-words/preferences", AgendaTestWindow, AGENDA_TEST_FORUM,
              agenda_test_window_set_up, test_dialog, agenda_test_window_tear_down);
  g_test_add ("/ui/toolkit-words/shortcuts", AgendaTestWindow, AGENDA_TEST_FORUM,
              agenda_test_window_set_up, test_dialog, agenda_test_window_tear_down);
  g_test_add ("/ui/toolkit-words/preferences/stay", AgendaTestWindow, AGENDA_TEST_FORUM,
              agenda_test_window_set_up, test_preferences_stay, agenda_test_window_tear_down);
  g_test_add_func ("/ui/toolkit-words/menus", test_menus);
  g_test_add_func ("/ui/toolkit-words/window-buttons", test_window_buttons);
  g_test_add_func ("/ui/toolkit-words/stock-words", test_stock_words);

  return g_test_run ();
}
