/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-forum-page.h"

#include "agenda-section.h"
#include "agenda-test-page.h"
#include "agenda-translations.h"

static GtkWidget *
part (GtkWidget  *page,
      const char *name)
{
  GObject *object = gtk_widget_get_template_child (page, AGENDA_TYPE_FORUM_PAGE, name);

  g_assert_true (GTK_IS_WIDGET (object));

  return GTK_WIDGET (object);
}

static guint
count_rows (GtkWidget  *page,
            const char *section)
{
  return agenda_section_get_n_rows (AGENDA_SECTION (part (page, section)));
}

static gboolean
has_links (gpointer user_data)
{
  return count_rows (user_data, "links") > 0 && count_rows (user_data, "sources") > 0;
}

/* The page is whole a frame after it is on screen. */
static GtkWidget *
show (AgendaTestPage *fixture)
{
  GtkWidget *page = agenda_forum_page_new (fixture->context);

  g_assert_false (has_links (page));
  agenda_test_page_show (fixture, page);
  g_assert_true (agenda_test_wait_until (has_links, page, AGENDA_TEST_DEADLINE_MS));

  return page;
}

static void
assert_row (GtkWidget  *row,
            const char *title,
            const char *subtitle)
{
  g_assert_true (gtk_widget_get_visible (row));
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, title);
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, subtitle);
}

static void
test_content (AgendaTestPage *fixture,
              gconstpointer   data)
{
  GtkWidget *page = show (fixture);

  g_assert_true (agenda_test_reads (page, "Island <i>Forum</i> & Friends"));
  gtk_test_accessible_assert_role (part (page, "title"), GTK_ACCESSIBLE_ROLE_HEADING);
  g_assert_true (agenda_test_reads (page, "Lights"));
  g_assert_true (agenda_test_reads (page, "First.\n\nSecond, with <b>no</b> & nothing bold."));
  assert_row (part (page, "days_row"), "1–2 May 2026", "4 sessions · 3 speakers");
  assert_row (part (page, "place_row"), "The Island", "");
  assert_row (part (page, "organiser_row"), "The Islanders", "Organiser");
  /* Half past eleven in the evening in London is the next morning on the island. */
  g_assert_true (agenda_test_reads (page, "Revision 3 · Updated Friday, 1 May 2026"));
  agenda_test_assert_fits (page);
}

static void
test_links (AgendaTestPage *fixture,
            gconstpointer   data)
{
  GtkWidget *page = show (fixture);

  assert_row (agenda_test_find_row (part (page, "links"), "Website <1>"), "Website <1>",
              "https://example.org/?a=1&b=2");
  g_assert_cmpuint (count_rows (page, "sources"), ==, 2);
  gtk_widget_activate (agenda_test_find_row (page, "Website <1>"));
  gtk_widget_activate (agenda_test_find_row (page, "A letter"));
  g_assert_cmpstr (fixture->activated->str, ==,
                   "open-link https://example.org/?a=1&b=2\n"
                   "open-link https://example.org/letter\n");
}

static void
test_translations (AgendaTestPage *fixture,
                   gconstpointer   data)
{
  GtkWidget *page = show (fixture);
  GtkWidget *row = part (page, "translations");
  const char *names = "Position: Keeper of <Lamps> & Oil\nBiography";
  g_autofree char *chen = g_strconcat ("Name\n", names, NULL);

  g_assert_true (agenda_test_is_shown (row));
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), ==, "5 texts");
  agenda_test_assert_named (row, "Our own translations");
  g_assert_null (agenda_test_find_label (row, chen));

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  g_assert_true (agenda_test_reads (row, chen));
  g_assert_true (agenda_test_reads (row, "Organiser: The Islanders"));
  g_assert_true (agenda_test_reads (row, "Title of a talk: Lamps & oil"));
  agenda_test_assert_fits (page);

  /* None of the Chinese is ours. */
  agenda_test_set_language (AGENDA_LANGUAGE_CHINESE);
  g_assert_false (agenda_test_is_shown (row));
  agenda_test_set_language (AGENDA_LANGUAGE_ENGLISH);
  g_assert_true (agenda_test_is_shown (row));
  g_assert_true (agenda_test_reads (row, chen));
}

/* Every field has a name of its own, and a text belongs to one record. */
static void
test_fields (AgendaTestPage *fixture,
             gconstpointer   data)
{
  g_autoptr (AgendaForum) forum = agenda_test_forum_bundled ("taihe-2018");
  g_autoptr (GArray) found = agenda_translations_collect (forum, AGENDA_LANGUAGE_CHINESE);
  g_autoptr (GHashTable) labels = g_hash_table_new (g_str_hash, g_str_equal);

  for (int field = AGENDA_FIELD_TITLE; field <= AGENDA_FIELD_TALK; field++)
    g_assert_true (g_hash_table_add (labels,
                                     (gpointer) agenda_field_get_label ((AgendaField) field)));

  g_assert_cmpuint (found->len, >, 0);
  for (guint i = 0; i < found->len; i++)
    {
      const AgendaTranslation *translation = &g_array_index (found, AgendaTranslation, i);

      g_assert_true (agenda_text_is_ours (translation->text, AGENDA_LANGUAGE_CHINESE));
      g_assert_nonnull (translation->record);
    }
}

static void
test_language (AgendaTestPage *fixture,
               gconstpointer   data)
{
  GtkWidget *page = show (fixture);
  GtkWidget *website = agenda_test_find_row (page, "Website <1>");

  agenda_test_set_language (AGENDA_LANGUAGE_CHINESE);
  g_assert_true (agenda_test_reads (page, "海岛论坛"));
  g_assert_true (agenda_test_reads (page, "灯火"));
  g_assert_true (agenda_test_reads (page, "第一段。\n\n第二段。"));
  g_assert_true (agenda_test_find_row (page, "网站") == website);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (part (page, "days_row"))),
                   ==, "2026年5月1日至2日");
  agenda_test_assert_fits (page);
}

static void
test_forum (AgendaTestPage *fixture,
            gconstpointer   data)
{
  g_autoptr (AgendaForum) other = agenda_test_forum_bundled ("taihe-2018");
  GtkWidget *page = show (fixture);

  agenda_context_set_forum (fixture->context, other);
  g_assert_false (agenda_test_reads (page, "Lights"));
  g_assert_true (agenda_test_reads (page, "2nd Taihe Civilizations Forum"));
  g_assert_cmpuint (count_rows (page, "sources"), ==, 0);
  g_assert_true (agenda_test_wait_until (has_links, page, AGENDA_TEST_DEADLINE_MS));
  g_assert_cmpuint (count_rows (page, "sources"), ==, agenda_forum_get_sources (other)->len);
  agenda_test_assert_fits (page);

  /* Twice before a frame is as good as once. */
  agenda_context_set_forum (fixture->context, NULL);
  agenda_context_set_forum (fixture->context, other);
  g_assert_true (agenda_test_wait_until (has_links, page, AGENDA_TEST_DEADLINE_MS));
  g_assert_cmpuint (count_rows (page, "sources"), ==, agenda_forum_get_sources (other)->len);

  agenda_context_set_forum (fixture->context, NULL);
  g_assert_false (agenda_test_reads (page, "2nd Taihe Civilizations Forum"));
  g_assert_cmpuint (count_rows (page, "sources"), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

#define ADD(name, function) \
  g_test_add ("/ui/forum-page/" name, AgendaTestPage, NULL, agenda_test_page_set_up, function, \
              agenda_test_page_tear_down)
  ADD ("content", test_content);
  ADD ("links", test_links);
  ADD ("translations", test_translations);
  ADD ("fields", test_fields);
  ADD ("language", test_language);
  ADD ("forum", test_forum);
#undef ADD

  return g_test_run ();
}
