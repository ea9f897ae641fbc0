/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-window.h"

#include <malloc.h>

#include "agenda-shell.h"
#include "agenda-test-window.h"
#include "agenda-topic-row.h"

/* The language is switched a hundred times over whatever may be on screen; each second time all is
 * as it was: every widget with what it says, its name, its size and place, and the focus. */

/* Fewer under the sanitizers, with which each frame takes a quarter of a second. */
#ifdef __SANITIZE_ADDRESS__
#define N_PRESSES 10
#else
#define N_PRESSES 100
#endif

static const char *const properties[] = {
  "title", "subtitle", "label", "text", "placeholder-text", "tooltip-text", "value",
};

static void
describe (GString   *text,
          GtkWidget *widget,
          GtkWidget *root,
          guint      depth)
{
  g_autofree char *name =
    gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget),
                                        GTK_ACCESSIBLE_PROPERTY_LABEL, "\001");
  graphene_rect_t bounds = GRAPHENE_RECT_INIT_ZERO;

  if (!gtk_widget_get_mapped (widget))
    return;

  if (!gtk_widget_compute_bounds (widget, root, &bounds))
    graphene_rect_init (&bounds, 0, 0, 0, 0);
  g_string_append_printf (text, "%*s%s %d,%d %dx%d%s “%s”", (int) depth, "",
                          G_OBJECT_TYPE_NAME (widget), (int) bounds.origin.x,
                          (int) bounds.origin.y, (int) bounds.size.width,
                          (int) bounds.size.height, gtk_widget_is_focus (widget) ? " focus" : "",
                          name);
  for (gsize i = 0; i < G_N_ELEMENTS (properties); i++)
    {
      GParamSpec *pspec =
        g_object_class_find_property (G_OBJECT_GET_CLASS (widget), properties[i]);
      g_autofree char *value = NULL;

      if (pspec == NULL || pspec->value_type != G_TYPE_STRING)
        continue;

      g_object_get (widget, properties[i], &value, NULL);
      g_string_append_printf (text, " %s=“%s”", properties[i], value);
    }
  g_string_append_c (text, '\n');

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    describe (text, child, GTK_IS_NATIVE (child) ? child : root, depth + 1);
}

/* Every window, for a dialog may be one. */
static char *
dup_description (void)
{
  GListModel *toplevels = gtk_window_get_toplevels ();
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr (GtkWidget) toplevel = g_list_model_get_item (toplevels, i);

      g_string_append_printf (text, "%dx%d\n", gtk_widget_get_width (toplevel),
                              gtk_widget_get_height (toplevel));
      describe (text, toplevel, toplevel, 0);
    }

  return g_strdup (text->str);
}

static guint
count_handlers (const char *signal)
{
  AgendaLanguage *language = agenda_test_language ();
  guint id = g_signal_lookup (signal, AGENDA_TYPE_LANGUAGE);
  guint n_handlers = g_signal_handlers_block_matched (language, G_SIGNAL_MATCH_ID, id, 0, NULL,
                                                      NULL, NULL);

  g_signal_handlers_unblock_matched (language, G_SIGNAL_MATCH_ID, id, 0, NULL, NULL, NULL);

  return n_handlers;
}

static guint
count_widgets (void)
{
  GListModel *toplevels = gtk_window_get_toplevels ();
  guint n_widgets = 0;

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr (GtkWidget) toplevel = g_list_model_get_item (toplevels, i);

      n_widgets += agenda_test_count_widgets (toplevel);
    }

  return n_widgets;
}

static void
press (AgendaTestWindow *test)
{
  AgendaLanguage *language = agenda_test_language ();

  agenda_language_set_tag (language, agenda_language_is_chinese (language) ? "en" : "zh-Hans");
  agenda_test_wait_drawn (GTK_WIDGET (test->window));
}

static void
assert_same (const char *before,
             const char *after)
{
  g_auto (GStrv) lines = g_strsplit (before, "\n", -1);
  g_auto (GStrv) others = g_strsplit (after, "\n", -1);

  for (guint i = 0; lines[i] != NULL && others[i] != NULL; i++)
    g_assert_cmpstr (lines[i], ==, others[i]);
  g_assert_cmpuint (g_strv_length (lines), ==, g_strv_length (others));
}

/* What is taken from the C library's heap; 0 where it has none, under the sanitizers. */
static gsize
get_memory (void)
{
  return mallinfo2 ().uordblks;
}

static void
press_often (AgendaTestWindow *test)
{
  g_autofree char *english = NULL;
  g_autofree char *chinese = NULL;
  g_autofree char *chinese_after = NULL;
  guint n_widgets, n_tag, n_changed;
  gsize memory;

  agenda_test_wait_drawn (GTK_WIDGET (test->window));
  /* The first time, caches are filled. */
  for (guint i = 0; i < 10; i++)
    press (test);
  english = dup_description ();
  press (test);
  chinese = dup_description ();
  press (test);
  g_assert_cmpstr (english, !=, chinese);
  n_widgets = count_widgets ();
  n_tag = count_handlers ("notify");
  n_changed = count_handlers ("changed");
  memory = get_memory ();

  for (guint i = 0; i < N_PRESSES / 2; i++)
    {
      g_autofree char *second = NULL;

      press (test);
      press (test);
      second = dup_description ();
      assert_same (english, second);
    }

  press (test);
  chinese_after = dup_description ();
  assert_same (chinese, chinese_after);
  press (test);

  g_assert_cmpuint (count_widgets (), ==, n_widgets);
  g_assert_cmpuint (count_handlers ("notify"), ==, n_tag);
  g_assert_cmpuint (count_handlers ("changed"), ==, n_changed);
  /* GTK 4.8 keeps some 16 KiB of a menu that is filled again, also in a program of nothing else. */
  if (memory > 0)
    g_assert_cmpuint (get_memory (), <, memory + N_PRESSES * 24 * 1024);
}

static void
test_front_page (AgendaTestWindow *test,
                 gconstpointer     name)
{
  agenda_test_opener_open (test->opener, "");
  press_often (test);
}

static void
test_session (AgendaTestWindow *test,
              gconstpointer     name)
{
  GtkWidget *topic;

  agenda_test_opener_open (test->opener, "");
  agenda_test_window_activate (test, "show-session::p2p");
  for (guint i = 0;
       (topic = agenda_test_find_widget (GTK_WIDGET (test->window), AGENDA_TYPE_TOPIC_ROW, i));
       i++)
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (topic), TRUE);
  press_often (test);
}

static void
test_speaker (AgendaTestWindow *test,
              gconstpointer     name)
{
  agenda_test_opener_open (test->opener, "");
  agenda_test_window_activate (test, "view::speakers");
  agenda_test_window_activate (test, "show-speaker::bokova");
  press_often (test);
}

static gboolean
is_folded (gpointer user_data)
{
  return agenda_shell_get_folded (user_data);
}

static void
test_narrow (AgendaTestWindow *test,
             gconstpointer     name)
{
  agenda_test_opener_open (test->opener, "");
  gtk_window_set_default_size (GTK_WINDOW (test->window), 360, 600);
  g_assert_true (agenda_test_wait_until (is_folded,
                                         agenda_test_window_find (test, AGENDA_TYPE_SHELL),
                                         AGENDA_TEST_DEADLINE_MS));
  agenda_test_window_activate (test, "show-session::p2p");
  press_often (test);
}

static gboolean
is_still (gpointer user_data)
{
  g_autofree char *before = dup_description ();
  g_autofree char *after = NULL;

  agenda_test_wait_drawn (user_data);
  after = dup_description ();

  return g_str_equal (before, after);
}

/* What is opened may be moved into its place. */
static void
wait_still (AgendaTestWindow *test)
{
  g_assert_true (agenda_test_wait_until (is_still, test->window, AGENDA_TEST_DEADLINE_MS));
}

static void
test_menu (AgendaTestWindow *test,
           gconstpointer     name)
{
  AgendaShell *shell = agenda_test_window_find (test, AGENDA_TYPE_SHELL);
  GtkMenuButton *button = agenda_shell_get_menu_button (shell);
  GtkPopover *popover = gtk_menu_button_get_popover (button);

  gtk_menu_button_popup (button);
  wait_still (test);
  gtk_widget_child_focus (GTK_WIDGET (popover), GTK_DIR_TAB_FORWARD);
  gtk_widget_child_focus (GTK_WIDGET (popover), GTK_DIR_DOWN);
  wait_still (test);
  press_often (test);
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (popover)));
}

static void
test_problems (AgendaTestWindow *test,
               gconstpointer     name)
{
  agenda_test_window_activate (test, "problems");
  wait_still (test);
  press_often (test);
}

static void
test_refusals (AgendaTestWindow *test,
               gconstpointer     name)
{
  agenda_test_opener_open_file (test->opener, AGENDA_TEST_REFUSED);
  wait_still (test);
  press_often (test);
}

static void
test_about (AgendaTestWindow *test,
            gconstpointer     name)
{
  agenda_test_window_activate (test, "about");
  wait_still (test);
  press_often (test);
}

static void
test_shortcuts (AgendaTestWindow *test,
                gconstpointer     name)
{
  agenda_test_window_activate (test, "shortcuts");
  wait_still (test);
  press_often (test);
}

static void
test_preferences (AgendaTestWindow *test,
                  gconstpointer     name)
{
  agenda_test_window_activate (test, "preferences");
  wait_still (test);
  press_often (test);
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

#define ADD(name, file, function) \
  g_test_add ("/ui/window/presses/" name, AgendaTestWindow, file, agenda_test_window_set_up, \
              function, agenda_test_window_tear_down)

  ADD ("front-page", NULL, test_front_page);
  ADD ("session", NULL, test_session);
  ADD ("speaker", NULL, test_speaker);
  ADD ("narrow", NULL, test_narrow);
  ADD ("menu", AGENDA_TEST_FORUM, test_menu);
  ADD ("problems", AGENDA_TEST_PROBLEMS, test_problems);
  ADD ("refusal", AGENDA_TEST_FORUM, test_refusals);
  ADD ("about", AGENDA_TEST_FORUM, test_about);
  ADD ("shortcuts", AGENDA_TEST_FORUM, test_shortcuts);
  ADD ("preferences", AGENDA_TEST_FORUM, test_preferences);

#undef ADD

  return g_test_run ();
}
