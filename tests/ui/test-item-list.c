/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-item-list.h"

#include "agenda-test-ui.h"

/* What GtkListView keeps alive, and a few: the research of the toolkit says 205. */
#define MOST_BOUND 210

typedef struct
{
  guint n_created;
  guint n_bound;                /* calls that bound an item */
  guint n_wanted;               /* how many of them a test waits for */
  guint n_activated;
  gpointer activated;
} Owner;

static GtkWidget *
create_row (gpointer owner)
{
  ((Owner *) owner)->n_created++;

  return gtk_label_new (NULL);
}

static void
bind_row (gpointer   owner,
          GtkWidget *row,
          gpointer   item,
          guint      position)
{
  g_assert_true ((item == NULL) == (position == GTK_INVALID_LIST_POSITION));

  gtk_label_set_text (GTK_LABEL (row), item != NULL ? gtk_string_object_get_string (item) : "");
  if (item != NULL)
    ((Owner *) owner)->n_bound++;
}

static char *
describe_row (GtkWidget *row)
{
  return g_strconcat ("Row ", gtk_label_get_text (GTK_LABEL (row)), NULL);
}

static const AgendaRowFuncs row_funcs = {
  .create = create_row,
  .bind = bind_row,
  .describe = describe_row,
};

static void
activated_cb (AgendaItemList *list,
              GObject        *item,
              Owner          *owner)
{
  owner->n_activated++;
  owner->activated = item;
}

/* @items: number of items from @first on, named by their numbers */
static GPtrArray *
make_items (guint first,
            guint n_items)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = first; i < first + n_items; i++)
    {
      g_autofree char *name = g_strdup_printf ("%u", i);

      g_ptr_array_add (items, gtk_string_object_new (name));
    }

  return items;
}

static AgendaItemList *
make_list (Owner     *owner,
           GPtrArray *items)
{
  AgendaItemList *list = AGENDA_ITEM_LIST (agenda_item_list_new (&row_funcs, owner));

  g_signal_connect (list, "activated", G_CALLBACK (activated_cb), owner);
  agenda_item_list_set_label (list, "Things");
  agenda_item_list_fill (list, items);

  return list;
}

static GtkSelectionModel *
get_selection (AgendaItemList *list)
{
  GtkWidget *view = agenda_test_find_widget (GTK_WIDGET (list), GTK_TYPE_LIST_VIEW, 0);

  return gtk_list_view_get_model (GTK_LIST_VIEW (view));
}

static void
test_selected (void)
{
  Owner owner = { 0, };
  g_autoptr (GPtrArray) items = make_items (0, 3);
  g_autoptr (AgendaItemList) list = g_object_ref_sink (make_list (&owner, items));

  g_assert_null (agenda_item_list_get_selected (list));
  g_assert_false (gtk_selection_model_is_selected (get_selection (list), 0));

  agenda_test_property (list, "selected", items->pdata[0], items->pdata[2]);
  g_assert_true (gtk_selection_model_is_selected (get_selection (list), 0));
  agenda_test_property (list, "selected", NULL, items->pdata[1]);
  g_assert_false (gtk_selection_model_is_selected (get_selection (list), 1));
}

/* The other way: a person chooses a row. */
static void
test_selected_by_row (void)
{
  Owner owner = { 0, };
  g_autoptr (GPtrArray) items = make_items (0, 3);
  g_autoptr (AgendaItemList) list = g_object_ref_sink (make_list (&owner, items));
  g_autoptr (AgendaTestNotify) notify = agenda_test_notify_new (list, "selected");

  gtk_selection_model_select_item (get_selection (list), 1, TRUE);
  g_assert_true (agenda_item_list_get_selected (list) == items->pdata[1]);
  agenda_test_assert_notified (notify, 1);
}

/* What is not shown stays chosen, and is chosen again when it is back. */
static void
test_keeps_selected (void)
{
  Owner owner = { 0, };
  g_autoptr (GPtrArray) items = make_items (0, 5);
  g_autoptr (GPtrArray) others = make_items (5, 5);
  g_autoptr (AgendaItemList) list = g_object_ref_sink (make_list (&owner, items));
  g_autoptr (AgendaTestNotify) notify = agenda_test_notify_new (list, "selected");

  agenda_item_list_set_selected (list, items->pdata[3]);
  agenda_test_assert_notified (notify, 1);

  agenda_item_list_fill (list, others);
  g_assert_true (agenda_item_list_get_selected (list) == items->pdata[3]);
  for (guint i = 0; i < 5; i++)
    g_assert_false (gtk_selection_model_is_selected (get_selection (list), i));

  g_ptr_array_insert (others, 0, g_object_ref (items->pdata[3]));
  agenda_item_list_fill (list, others);
  g_assert_true (gtk_selection_model_is_selected (get_selection (list), 0));
  agenda_test_assert_notified (notify, 0);
}

static void
test_activated (void)
{
  Owner owner = { 0, };
  g_autoptr (GPtrArray) items = make_items (0, 3);
  AgendaItemList *list = make_list (&owner, items);
  GtkWidget *window = agenda_test_present (GTK_WIDGET (list), 300, 300);
  GtkWidget *row = agenda_test_find_label (GTK_WIDGET (list), "1");

  g_assert_nonnull (row);
  g_assert_true (gtk_widget_activate_action (row, "list.activate-item", "u", 1));
  g_assert_cmpuint (owner.n_activated, ==, 1);
  g_assert_true (owner.activated == items->pdata[1]);

  agenda_test_close (window);
}

static void
test_accessible (void)
{
  Owner owner = { 0, };
  g_autoptr (GPtrArray) items = make_items (0, 3);
  AgendaItemList *list = make_list (&owner, items);
  GtkWidget *window = agenda_test_present (GTK_WIDGET (list), 300, 300);
  GtkWidget *view = agenda_test_find_widget (GTK_WIDGET (list), GTK_TYPE_LIST_VIEW, 0);
  GtkWidget *row = agenda_test_find_label (GTK_WIDGET (list), "2");

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_ROLE_LIST);
  agenda_test_assert_named (view, "Things");
  g_assert_nonnull (row);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (gtk_widget_get_parent (row)),
                                   GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  agenda_test_assert_named (gtk_widget_get_parent (row), "Row 2");

  agenda_test_close (window);
}

/* What a change costs depends on what is on screen, not on what is in the list. */
static void
test_bound (void)
{
  Owner owner = { 0, };
  g_autoptr (GPtrArray) items = make_items (0, 3000);
  AgendaItemList *list = make_list (&owner, items);
  GtkWidget *window = agenda_test_present (GTK_WIDGET (list), 300, 600);
  guint n_bound = agenda_item_list_get_n_bound (list);

  g_assert_cmpuint (n_bound, >, 10);
  g_assert_cmpuint (n_bound, <=, MOST_BOUND);
  g_assert_cmpuint (owner.n_created, <=, MOST_BOUND);

  owner.n_bound = 0;
  g_ptr_array_unref (g_steal_pointer (&items));
  items = make_items (0, 3000);
  agenda_item_list_fill (list, items);
  g_assert_cmpuint (owner.n_bound, <=, MOST_BOUND);

  owner.n_bound = 0;
  agenda_item_list_set_selected (list, items->pdata[2500]);
  agenda_test_settle ();
  g_assert_cmpuint (owner.n_bound, <=, 2 * MOST_BOUND);
  g_assert_cmpuint (agenda_item_list_get_n_bound (list), <=, MOST_BOUND);

  owner.n_bound = 0;
  g_ptr_array_remove_range (items, 0, 1000);
  agenda_item_list_fill (list, items);
  agenda_test_settle ();
  g_assert_cmpuint (owner.n_bound, <=, 4 * MOST_BOUND);
  g_assert_cmpuint (agenda_item_list_get_n_bound (list), <=, MOST_BOUND);

  agenda_test_close (window);
}

static gboolean
all_are_bound (gpointer user_data)
{
  Owner *owner = user_data;

  return owner->n_bound >= owner->n_wanted;
}

/* What is on screen is bound again at once, the rest in time, and each row once. */
static void
test_update_rows (void)
{
  Owner owner = { 0, };
  g_autoptr (GPtrArray) items = make_items (0, 3000);
  AgendaItemList *list = make_list (&owner, items);
  GtkWidget *window = agenda_test_present (GTK_WIDGET (list), 300, 600);

  agenda_test_settle ();
  owner.n_wanted = agenda_item_list_get_n_bound (list);
  owner.n_bound = 0;
  agenda_item_list_update_rows (list);
  g_assert_cmpuint (owner.n_bound, >, 5);
  g_assert_cmpuint (owner.n_bound, <, owner.n_wanted / 2);

  g_assert_true (agenda_test_wait_until (all_are_bound, &owner, AGENDA_TEST_DEADLINE_MS));
  agenda_test_settle ();
  g_assert_cmpuint (owner.n_bound, ==, owner.n_wanted);

  /* What comes on screen meanwhile is not kept waiting, and what goes is left alone. */
  owner.n_bound = 0;
  agenda_item_list_update_rows (list);
  agenda_item_list_set_selected (list, items->pdata[100]);
  g_ptr_array_set_size (items, 50);
  agenda_item_list_update_rows (list);
  agenda_item_list_fill (list, items);
  owner.n_wanted = 50;
  g_assert_true (agenda_test_wait_until (all_are_bound, &owner, AGENDA_TEST_DEADLINE_MS));

  /* A list that goes has nothing left to do. */
  agenda_item_list_update_rows (list);
  agenda_test_close (window);
}

static gboolean
row_is_on_screen (gpointer user_data)
{
  GtkWidget *row = agenda_test_find_label (user_data, "2500");

  return row != NULL && gtk_widget_get_mapped (row);
}

static void
test_scrolls_to_selected (void)
{
  Owner owner = { 0, };
  g_autoptr (GPtrArray) items = make_items (0, 3000);
  AgendaItemList *list = make_list (&owner, items);
  GtkWidget *window = agenda_test_present (GTK_WIDGET (list), 300, 300);

  g_assert_false (row_is_on_screen (list));
  agenda_item_list_set_selected (list, items->pdata[2500]);
  g_assert_true (agenda_test_wait_until (row_is_on_screen, list, AGENDA_TEST_DEADLINE_MS));

  agenda_test_close (window);
}

static gboolean
has_focus_inside (gpointer user_data)
{
  GtkRoot *root = gtk_widget_get_root (user_data);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, user_data);
}

static void
test_focus (void)
{
  Owner owner = { 0, };
  g_autoptr (GPtrArray) items = make_items (0, 30);
  AgendaItemList *list = make_list (&owner, items);
  GtkWidget *window = agenda_test_present (GTK_WIDGET (list), 300, 300);
  GtkWidget *focus;

  agenda_item_list_set_selected (list, items->pdata[3]);
  gtk_root_set_focus (GTK_ROOT (window), NULL);
  agenda_item_list_focus (list);
  g_assert_true (agenda_test_wait_until (has_focus_inside, list, AGENDA_TEST_DEADLINE_MS));

  focus = gtk_root_get_focus (GTK_ROOT (window));
  g_assert_true (agenda_test_find_label (focus, "3") != NULL);

  agenda_test_close (window);
}

/* However long the list, one Tab leads out of it, either way. */
static void
test_tab_leaves (void)
{
  Owner owner = { 0, };
  g_autoptr (GPtrArray) items = make_items (0, 30);
  AgendaItemList *list = make_list (&owner, items);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *before = gtk_button_new_with_label ("Before");
  GtkWidget *after = gtk_button_new_with_label ("After");
  GtkWidget *window;

  gtk_widget_set_vexpand (GTK_WIDGET (list), TRUE);
  gtk_box_append (GTK_BOX (box), before);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (list));
  gtk_box_append (GTK_BOX (box), after);
  window = agenda_test_present (box, 300, 300);

  agenda_item_list_set_selected (list, items->pdata[3]);
  agenda_item_list_focus (list);
  g_assert_true (agenda_test_wait_until (has_focus_inside, list, AGENDA_TEST_DEADLINE_MS));
  gtk_widget_child_focus (window, GTK_DIR_TAB_FORWARD);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (window)) == after);

  gtk_widget_child_focus (window, GTK_DIR_TAB_BACKWARD);
  g_assert_true (has_focus_inside (list));
  gtk_widget_child_focus (window, GTK_DIR_TAB_BACKWARD);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (window)) == before);

  agenda_test_close (window);
}

static void
test_finalized (void)
{
  Owner owner = { 0, };
  g_autoptr (GPtrArray) items = make_items (0, 30);
  AgendaItemList *list = g_object_ref_sink (make_list (&owner, items));
  GtkWidget *window = agenda_test_present (GTK_WIDGET (list), 300, 300);

  agenda_item_list_set_selected (list, items->pdata[3]);
  agenda_test_close (window);
  agenda_test_assert_finalized (list);
  for (guint i = 0; i < items->len; i++)
    g_assert_cmpuint (G_OBJECT (items->pdata[i])->ref_count, ==, 1);
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

  g_test_add_func ("/ui/item-list/selected", test_selected);
  g_test_add_func ("/ui/item-list/selected/by-row", test_selected_by_row);
  g_test_add_func ("/ui/item-list/selected/kept", test_keeps_selected);
  g_test_add_func ("/ui/item-list/selected/scrolled-to", test_scrolls_to_selected);
  g_test_add_func ("/ui/item-list/activated", test_activated);
  g_test_add_func ("/ui/item-list/accessible", test_accessible);
  g_test_add_func ("/ui/item-list/bound", test_bound);
  g_test_add_func ("/ui/item-list/update-rows", test_update_rows);
  g_test_add_func ("/ui/item-list/focus", test_focus);
  g_test_add_func ("/ui/item-list/tab-leaves", test_tab_leaves);
  g_test_add_func ("/ui/item-list/finalized", test_finalized);

  return g_test_run ();
}
