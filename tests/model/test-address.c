/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-address.h"

#include <string.h>

#include "agenda-test.h"

#define OF_64 "0123456789012345678901234567890123456789012345678901234567890123"

static void
assert_parses (const char        *text,
               AgendaAddressKind  kind,
               const char        *id,
               const char        *forum)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AgendaAddress) address = agenda_address_parse (text, &error);

  g_test_message ("%.200s", text);
  g_assert_no_error (error);
  g_assert_true (agenda_address_is (text));
  g_assert_cmpint (address->kind, ==, kind);
  g_assert_cmpstr (address->id, ==, id);
  g_assert_cmpstr (address->forum, ==, forum);
}

static void
assert_refused (const char         *text,
                AgendaAddressError  code)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AgendaAddress) address = agenda_address_parse (text, &error);
  g_autofree char *escaped = g_strescape (text, NULL);

  g_test_message ("%.200s", escaped);
  g_assert_null (address);
  g_assert_error (error, AGENDA_ADDRESS_ERROR, (int) code);
}

static void
test_good (void)
{
  assert_parses ("taihe-agenda:session/p2p", AGENDA_ADDRESS_SESSION, "p2p", NULL);
  assert_parses ("taihe-agenda:speaker/bokova", AGENDA_ADDRESS_SPEAKER, "bokova", NULL);
  assert_parses ("taihe-agenda:session/p2p?forum=taihe-2018", AGENDA_ADDRESS_SESSION, "p2p",
                 "taihe-2018");
  /* As GVfs writes them, and schemes are in capitals or not. */
  assert_parses ("taihe-agenda:///session/p2p?forum=taihe-2018", AGENDA_ADDRESS_SESSION, "p2p",
                 "taihe-2018");
  assert_parses ("taihe-agenda:/speaker/a", AGENDA_ADDRESS_SPEAKER, "a", NULL);
  assert_parses ("TAIHE-Agenda:session/A.b_c-1", AGENDA_ADDRESS_SESSION, "A.b_c-1", NULL);
  assert_parses ("taihe-agenda:session/" OF_64 "?forum=" OF_64, AGENDA_ADDRESS_SESSION, OF_64,
                 OF_64);
  /* Room for what a later version says. */
  assert_parses ("taihe-agenda:session/a?", AGENDA_ADDRESS_SESSION, "a", NULL);
  assert_parses ("taihe-agenda:session/a?time=1&forum=b&x", AGENDA_ADDRESS_SESSION, "a", "b");
  /* They are ids; nothing is ever looked up by a path. */
  assert_parses ("taihe-agenda:session/..", AGENDA_ADDRESS_SESSION, "..", NULL);
}

static void
test_no_page (void)
{
  const char *const texts[] = {
    "", "taihe-agenda", "taihe-agenda:", "taihe-agenda:/", "taihe-agenda:///", "session/p2p",
    "taihe-agenda:session", "taihe-agenda:p2p", "taihe-agenda:topic/p2p",
    "taihe-agenda:Session/p2p", "taihe-agenda: session/p2p", " taihe-agenda:session/p2p",
    "taihe-agenda://session/p2p", "taihe-agenda://host/session/p2p", "taihe-agenda:////session/p2p",
    "taihe-agenda:../session/p2p", "taihe-agenda:%73ession/p2p", "taihe-agenda:?forum=a",
    "taihe-agenda:session%2Fp2p", "taihe-agenda:\u202esession/p2p", "taihe-agenda:\xff",
    "taihe\u2010agenda:session/p2p", "file:///etc/passwd", "https://session/p2p",
    "javascript:session/p2p",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    assert_refused (texts[i], AGENDA_ADDRESS_ERROR_PAGE);
}

static void
test_no_id (void)
{
  const char *const texts[] = {
    "taihe-agenda:session/", "taihe-agenda:speaker/?forum=a", "taihe-agenda:session//p2p",
    "taihe-agenda:session/p2p/", "taihe-agenda:session/../speaker/a", "taihe-agenda:session/a/b",
    "taihe-agenda:session/%70%32%70", "taihe-agenda:session/a%00b", "taihe-agenda:session/a%",
    "taihe-agenda:session/a#b", "taihe-agenda:session/a&forum=b", "taihe-agenda:session/a b",
    "taihe-agenda:session/a\n", "taihe-agenda:session/a\tb", "taihe-agenda:session/太和",
    "taihe-agenda:session/a\u202eb", "taihe-agenda:session/a\u2066",
    "taihe-agenda:session/a\u200b", "taihe-agenda:session/a\xff", "taihe-agenda:session/<b>",
    "taihe-agenda:session/%s%n", "taihe-agenda:session/$(id)", "taihe-agenda:session/a;b",
    "taihe-agenda:session/" OF_64 "4",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    assert_refused (texts[i], AGENDA_ADDRESS_ERROR_ID);
}

static void
test_no_forum (void)
{
  const char *const texts[] = {
    "taihe-agenda:session/a?forum=", "taihe-agenda:session/a?forum=../b",
    "taihe-agenda:session/a?forum=%2e%2e", "taihe-agenda:session/a?forum=b#c",
    "taihe-agenda:session/a?forum=b?forum=c", "taihe-agenda:session/a?forum=b&forum=b",
    "taihe-agenda:session/a?forum=opened:b", "taihe-agenda:session/a?forum=/etc/passwd",
    "taihe-agenda:session/a?forum=\u202f", "taihe-agenda:session/a?forum=\xc3",
    "taihe-agenda:session/a?x&forum=" OF_64 "4",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    assert_refused (texts[i], AGENDA_ADDRESS_ERROR_FORUM);
}

/* However long it is, it takes no time; nothing that is an address is as long. */
static void
test_long (void)
{
  gsize length = 1024 * 1024;
  g_autofree char *tail = g_strnfill (length, 'a');
  g_autofree char *id = g_strconcat ("taihe-agenda:session/", tail, NULL);
  g_autofree char *forum = g_strconcat ("taihe-agenda:session/a?forum=", tail, NULL);
  g_autofree char *page = g_strconcat ("taihe-agenda:", tail, NULL);
  g_autofree char *query = NULL;

  assert_refused (id, AGENDA_ADDRESS_ERROR_PAGE);
  assert_refused (forum, AGENDA_ADDRESS_ERROR_PAGE);
  assert_refused (page, AGENDA_ADDRESS_ERROR_PAGE);

  memset (tail, '&', length);
  query = g_strconcat ("taihe-agenda:session/a?", tail, "forum=b", NULL);
  assert_refused (query, AGENDA_ADDRESS_ERROR_PAGE);
}

static void
test_format (void)
{
  g_autofree char *session = agenda_address_format (AGENDA_ADDRESS_SESSION, "p2p", "taihe-2018");
  g_autofree char *speaker = agenda_address_format (AGENDA_ADDRESS_SPEAKER, "bokova", NULL);

  g_assert_cmpstr (session, ==, "taihe-agenda:session/p2p?forum=taihe-2018");
  g_assert_cmpstr (speaker, ==, "taihe-agenda:speaker/bokova");
}

/* Whatever bytes come: what is taken is made of ids, and written again it is the same. */
static void
test_any_bytes (void)
{
  const char pieces[][16] = {
    "taihe-agenda:", "session/", "speaker/", "?forum=", "&", "/", "//", "..", "%2f", "a", "B-_.9",
    "\u202e", "\xff", "太", " ", "#", "=", "?", "forum=", "\n",
  };
  guint n_taken = 0;

  for (guint i = 0; i < 200000; i++)
    {
      g_autoptr (GString) text = g_string_new (g_test_rand_bit () ? "taihe-agenda:" : "");
      g_autoptr (AgendaAddress) address = NULL;
      guint n_pieces = (guint) g_test_rand_int_range (0, 7);

      for (guint j = 0; j < n_pieces; j++)
        g_string_append (text, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);

      address = agenda_address_parse (text->str, NULL);
      if (address != NULL)
        {
          g_autofree char *again = agenda_address_format (address->kind, address->id,
                                                          address->forum);
          g_autoptr (AgendaAddress) same = agenda_address_parse (again, NULL);

          g_assert_nonnull (same);
          g_assert_cmpint (same->kind, ==, address->kind);
          g_assert_cmpstr (same->id, ==, address->id);
          g_assert_cmpstr (same->forum, ==, address->forum);
          g_assert_null (strpbrk (address->id, "/%?&#: \n"));
          g_assert_true (g_str_is_ascii (again));
          n_taken++;
        }
    }
  g_assert_cmpuint (n_taken, >, 100);
}

int
main (int    argc,
      char **argv)
{
  agenda_test_init (&argc, &argv);

  g_test_add_func ("/address/good", test_good);
  g_test_add_func ("/address/no-page", test_no_page);
  g_test_add_func ("/address/no-id", test_no_id);
  g_test_add_func ("/address/no-forum", test_no_forum);
  g_test_add_func ("/address/long", test_long);
  g_test_add_func ("/address/format", test_format);
  g_test_add_func ("/address/any-bytes", test_any_bytes);

  return g_test_run ();
}
