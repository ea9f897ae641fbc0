/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-language.h"

#include <glib/gi18n-lib.h>
#include <unicode/unum.h>

#include "agenda-language-private.h"

/**
 * agenda_language_format_number:
 *
 * Returns: (transfer full): the number in figures, in groups of three: "30,000"
 */
char *
agenda_language_format_number (AgendaLanguage *self,
                               guint           number)
{
  static const UChar pattern[] = { '#', ',', '#', '#', '0' };
  UErrorCode status = U_ZERO_ERROR;
  UNumberFormat *format;
  UChar digits[32];
  int32_t length;

  g_return_val_if_fail (AGENDA_IS_LANGUAGE (self), NULL);

  format = unum_open (UNUM_PATTERN_DECIMAL, pattern, G_N_ELEMENTS (pattern),
                      agenda_language_get_icu_locale (self), NULL, &status);
  length = unum_formatInt64 (format, number, digits, G_N_ELEMENTS (digits), NULL, &status);
  unum_close (format);

  return U_SUCCESS (status) ? agenda_icu_to_utf8 (digits, length)
                            : g_strdup_printf ("%u", number);
}

/**
 * agenda_language_format_distance:
 * @seconds: from now to something: positive before it, negative after it
 *
 * Says how far off something is, in minutes up to an hour, in hours up to two days, else in days.
 * Whatever is begun counts as a whole, so that nobody who goes by it comes late.
 *
 * Returns: (transfer full): the distance, like "in 15 minutes"
 */
char *
agenda_language_format_distance (AgendaLanguage *self,
                                 gint64          seconds)
{
  gboolean before = seconds > 0;
  gint64 distance = before ? seconds : -MAX (seconds, -G_MAXINT64);
  guint minutes = (guint) MIN (distance / 60 + (before && distance % 60 > 0), G_MAXUINT);
  guint hours = minutes / 60 + (before && minutes % 60 > 0);
  guint days = hours / 24 + (before && hours % 24 > 0);

  g_return_val_if_fail (AGENDA_IS_LANGUAGE (self), NULL);

  if (minutes == 0)
    /* Translators: when something begins or ends: at this moment */
    return g_strdup (C_("distance in time", "now"));

  /* Translators: from here on, when something begins or ends, or that it has */
  if (minutes <= 60)
    return g_strdup_printf (before ? g_dngettext (GETTEXT_PACKAGE, "in %u minute",
                                                  "in %u minutes", minutes)
                                   : g_dngettext (GETTEXT_PACKAGE, "%u minute ago",
                                                  "%u minutes ago", minutes),
                            minutes);
  if (hours <= 48)
    return g_strdup_printf (before ? g_dngettext (GETTEXT_PACKAGE, "in %u hour", "in %u hours",
                                                  hours)
                                   : g_dngettext (GETTEXT_PACKAGE, "%u hour ago",
                                                  "%u hours ago", hours),
                            hours);

  return g_strdup_printf (before ? g_dngettext (GETTEXT_PACKAGE, "in %u day", "in %u days", days)
                                 : g_dngettext (GETTEXT_PACKAGE, "%u day ago", "%u days ago",
                                                days),
                          days);
}
