/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-link.h"

#include "agenda-test.h"

static void
test_members (void)
{
  g_autoptr (AgendaText) title = agenda_text_new_single ("en", "Slides");
  g_autoptr (AgendaLink) link = agenda_link_new ("slides", "https://example.org/a.pdf", title);
  g_autoptr (AgendaLink) bare = agenda_link_new (NULL, "mailto:a@example.org", NULL);

  g_assert_cmpstr (link->kind, ==, "slides");
  g_assert_cmpstr (link->url, ==, "https://example.org/a.pdf");
  g_assert_true (link->title == title);
  g_assert_null (bare->kind);
  g_assert_null (bare->title);
}

static void
test_allowed (void)
{
  const char *const urls[] = {
    "http://example.org",
    "https://example.org/",
    "HTTPS://EXAMPLE.ORG/a?b=c#d",
    "https://example.org:8443/%D6%D0%CE%C4",
    "https://例子.测试/论坛",
    "http://[::1]/",
    "mailto:forum@example.org",
    "MAILTO:forum@example.org?subject=a",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (urls); i++)
    {
      g_test_message ("%s", urls[i]);
      g_assert_true (agenda_link_is_allowed (urls[i]));
    }
}

static void
test_refused (void)
{
  const char *const urls[] = {
    "",
    "example.org",
    "/etc/passwd",
    "//example.org/",
    "file:///etc/passwd",
    "ftp://example.org/",
    "javascript:alert(1)",
    "data:text/html,a",
    "tel:+861012345678",
    "http:",
    "http://",
    "https:///path",
    "https:example.org",
    " https://example.org/",
    "https://example.org/a b",
    "https://example.org/\na",
    "ht\ttps://example.org/",
    "https://example.org/\xe2\x80\xaegpj.exe",
    "https://example.org/\xc2\x85",
    "https://example.org/\xff",
    "mailto:",
    "mailto://example.org",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (urls); i++)
    {
      g_autofree char *escaped = g_strescape (urls[i], NULL);

      g_test_message ("%s", escaped);
      g_assert_false (agenda_link_is_allowed (urls[i]));
    }
}

int
main (int   argc,
      char *argv[])
{
  agenda_test_init (&argc, &argv);

  g_test_add_func ("/link/members", test_members);
  g_test_add_func ("/link/allowed", test_allowed);
  g_test_add_func ("/link/refused", test_refused);

  return g_test_run ();
}
