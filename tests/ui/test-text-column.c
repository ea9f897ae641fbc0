/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-text-column.h"

#include "agenda-row-parts.h"
#include "agenda-test-ui.h"

#define PROSE "Text that is much too long for the width there is, so that it wraps several times."

static GtkWidget *
make_label (void)
{
  GtkWidget *label = gtk_label_new (PROSE);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_width_chars (GTK_LABEL (label), 8);
  gtk_label_set_xalign (GTK_LABEL (label), 0);

  return label;
}

static GtkWidget *
make_column (void)
{
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (column), make_label ());
  gtk_box_append (GTK_BOX (column), make_label ());
  gtk_widget_set_hexpand (column, TRUE);
  gtk_widget_set_valign (column, GTK_ALIGN_CENTER);
  agenda_text_column_lay_out (column);

  return column;
}

static int
get_height (GtkWidget *widget,
            int        width)
{
  int height;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);

  return height;
}

/* One below the other, as a box would have it. */
static void
test_layout (void)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *column = make_column ();
  GtkWidget *first = gtk_widget_get_first_child (column);
  GtkWidget *second = gtk_widget_get_last_child (column);
  graphene_rect_t of_first, of_second;
  GtkWidget *window;

  gtk_box_append (GTK_BOX (row), column);
  window = agenda_test_present (row, 200, 400);
  g_assert_cmpint (gtk_widget_get_request_mode (column), ==, GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH);
  g_assert_true (gtk_widget_compute_bounds (first, column, &of_first));
  g_assert_true (gtk_widget_compute_bounds (second, column, &of_second));

  g_assert_cmpint (gtk_widget_get_width (first), ==, gtk_widget_get_width (column));
  g_assert_cmpint (gtk_widget_get_height (first), ==,
                   get_height (first, gtk_widget_get_width (first)));
  g_assert_cmpfloat (of_second.origin.y, >, of_first.size.height);
  g_assert_cmpfloat (of_second.origin.y, <, of_first.size.height + 8);
  g_assert_cmpint (gtk_widget_get_height (column), ==,
                   (int) (of_second.origin.y + of_second.size.height));

  /* What is hidden takes no room, nor does the space beside it. */
  gtk_widget_set_visible (first, FALSE);
  g_assert_cmpint (get_height (column, 150), ==, get_height (second, 150));

  agenda_test_close (window);
}

static guint n_measured;

static void
measure_counted (GtkWidget      *widget,
                 GtkOrientation  orientation,
                 int             for_size,
                 int            *minimum,
                 int            *natural,
                 int            *minimum_baseline,
                 int            *natural_baseline)
{
  /* At no particular width it is as low as it can be. */
  int width = for_size < 0 ? 400 : MAX (for_size, 50);

  n_measured++;
  *minimum = orientation == GTK_ORIENTATION_VERTICAL ? 20000 / width : 50;
  *natural = orientation == GTK_ORIENTATION_VERTICAL ? *minimum : 400;
}

static void
allocate_nothing (GtkWidget *widget,
                  int        width,
                  int        height,
                  int        baseline)
{
}

static GtkSizeRequestMode
get_height_for_width (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* The box of a row would try a great many widths. So does a window, to know how small it may be;
 * it is kept from that. */
static void
test_few_measures (void)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *column = make_column ();
  GtkWidget *counted = gtk_label_new (NULL);
  GtkWidget *window;

  gtk_widget_set_layout_manager (counted, gtk_custom_layout_new (get_height_for_width,
                                                                 measure_counted,
                                                                 allocate_nothing));
  gtk_box_append (GTK_BOX (column), counted);
  gtk_box_append (GTK_BOX (row), column);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), row);
  window = agenda_test_present (scroller, 300, 400);
  agenda_test_settle ();
  g_test_message ("measured %u times", n_measured);
  g_assert_cmpuint (n_measured, >, 0);
  g_assert_cmpuint (n_measured, <=, 12);

  agenda_test_close (window);
}

static void
assert_light (GtkWidget *row)
{
  GtkWidget *label;

  g_object_ref_sink (row);
  agenda_row_set_texts (row, "A title", PROSE);
  label = agenda_test_find_label (row, PROSE);
  g_assert_nonnull (label);
  g_assert_true (GTK_IS_CUSTOM_LAYOUT (gtk_widget_get_layout_manager (gtk_widget_get_parent (label))));
  g_assert_cmpint (gtk_label_get_width_chars (GTK_LABEL (label)), >, 0);
  g_object_unref (row);
}

/* The toolkit's rows are what they were when this was written: a box of the title and the subtitle. */
static void
test_rows (void)
{
  assert_light (adw_action_row_new ());
  assert_light (adw_expander_row_new ());
}

int
main (int    argc,
      char **argv)
{
  agenda_test_ui_init (&argc, &argv);

  g_test_add_func ("/ui/text-column/layout", test_layout);
  g_test_add_func ("/ui/text-column/few-measures", test_few_measures);
  g_test_add_func ("/ui/text-column/rows", test_rows);

  return g_test_run ();
}
