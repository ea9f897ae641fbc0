/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-compat.h"

#include "agenda-test-ui.h"

static GtkWidget *
present_parent (void)
{
  return agenda_test_present (gtk_label_new ("Behind"), 800, 600);
}

static gboolean
dialog_reads (GtkWidget  *parent,
              const char *text)
{
  agenda_test_settle ();

  return agenda_test_find_label (agenda_test_get_dialog (parent), text) != NULL;
}

static void
test_message (void)
{
  GtkWidget *parent = present_parent ();

  agenda_compat_present (agenda_compat_create_message (GTK_WINDOW (parent), "<b>Fog</b> & Co",
                                                       "No <i>ships</i> & no _sails_"),
                         GTK_WINDOW (parent));
  g_assert_true (dialog_reads (parent, "<b>Fog</b> & Co"));
  g_assert_true (dialog_reads (parent, "No <i>ships</i> & no _sails_"));

  agenda_test_assert_named (agenda_test_get_dialog (parent), "<b>Fog</b> & Co");
  agenda_test_close_dialog (parent);
  agenda_test_close (parent);
}

static void
test_content (void)
{
  GtkWidget *parent = present_parent ();
  GtkWidget *content = gtk_label_new ("What it shows");
  GtkWidget *dialog;

  g_object_ref_sink (content);
  agenda_compat_present (agenda_compat_create_content (GTK_WINDOW (parent), "A Title", content),
                         GTK_WINDOW (parent));
  g_assert_true (dialog_reads (parent, "A Title"));
  g_assert_true (dialog_reads (parent, "What it shows"));

  dialog = agenda_test_get_dialog (parent);
  agenda_test_assert_named (dialog, "A Title");
  g_assert_true (gtk_window_get_modal (GTK_WINDOW (dialog)));
  agenda_test_close_dialog (parent);
  agenda_test_close (parent);
  agenda_test_assert_finalized (content);
}

static void
test_about (void)
{
  const AgendaAbout about = {
    .application_id = APPLICATION_ID,
    .name = "A Program",
    .version = "1.2.3",
    .developer = "Somebody",
    .comments = "What it is for",
    .website = "https://example.org/",
    .translators = "A Translator",
  };
  GtkWidget *parent = present_parent ();

  agenda_compat_present (agenda_compat_create_about (GTK_WINDOW (parent), &about),
                         GTK_WINDOW (parent));
  g_assert_true (dialog_reads (parent, "A Program"));
  g_assert_true (dialog_reads (parent, "Somebody"));
  agenda_test_close_dialog (parent);
  agenda_test_close (parent);
}

/* Titles are text: a shortcut may well be called "A & B". */
static void
test_shortcuts (void)
{
  const AgendaShortcut shortcuts[] = {
    { "First & Foremost", "Cut <it>", "<Control>x" },
    { "First & Foremost", "Copy", "<Control>c" },
    { "Second", "Paste", "<Control>v" },
  };
  GtkWidget *parent = present_parent ();

  agenda_compat_present (agenda_compat_create_shortcuts (GTK_WINDOW (parent), "Keys", shortcuts,
                                                         G_N_ELEMENTS (shortcuts)),
                         GTK_WINDOW (parent));
  g_assert_true (dialog_reads (parent, "First & Foremost"));
  g_assert_true (dialog_reads (parent, "Cut <it>"));
  g_assert_true (dialog_reads (parent, "Copy"));
  g_assert_true (dialog_reads (parent, "Second"));
  g_assert_true (dialog_reads (parent, "Paste"));
  agenda_test_close_dialog (parent);
  agenda_test_close (parent);
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

  g_test_add_func ("/ui/compat/message", test_message);
  g_test_add_func ("/ui/compat/content", test_content);
  g_test_add_func ("/ui/compat/about", test_about);
  g_test_add_func ("/ui/compat/shortcuts", test_shortcuts);

  return g_test_run ();
}
