/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define AGENDA_LANGUAGE_ENGLISH "en"
#define AGENDA_LANGUAGE_CHINESE "zh-Hans"

/**
 * AgendaLanguage:
 *
 * The language that is on. There is one in a process, because gettext's directory is the
 * process's; main makes it and hands it on. It binds the catalogues, and gives dates, times and
 * order by ICU, never by the C library's locale. "notify::tag" says that the words of the interface
 * must be said again, "changed" that what is shown of an agenda must be. Use it from the main
 * thread only.
 */
#define AGENDA_TYPE_LANGUAGE (agenda_language_get_type ())

G_DECLARE_FINAL_TYPE (AgendaLanguage, agenda_language, AGENDA, LANGUAGE, GObject)

/* Before anything else in main (): sets the environment and the C locale up so that catalogues can
 * be switched by directory, and tells which language the desktop asked for ("en" or "zh-Hans"). */
const char     *agenda_language_prepare_process  (void);
/* The delegate's original values of the variables prepare_process() set, for children. */
void            agenda_language_restore_environment (GAppLaunchContext *context);

AgendaLanguage *agenda_language_new              (const char     *localedir,
                                                  const char     *tag);

const char     *agenda_language_get_tag          (AgendaLanguage *self);
void            agenda_language_set_tag          (AgendaLanguage *self,
                                                  const char     *tag);
gboolean        agenda_language_is_chinese       (AgendaLanguage *self);

/* The agenda's own texts may be in another language than the interface (NULL: in the same), and in
 * the other one too. */
const char     *agenda_language_get_content      (AgendaLanguage *self);
void            agenda_language_set_content      (AgendaLanguage *self,
                                                  const char     *tag);
const char     *agenda_language_get_content_tag  (AgendaLanguage *self);
gboolean        agenda_language_get_both         (AgendaLanguage *self);
void            agenda_language_set_both         (AgendaLanguage *self,
                                                  gboolean        both);
/* What says texts, or dates, a second time; NULL when both are not to be shown. */
AgendaLanguage *agenda_language_get_second       (AgendaLanguage *self);
AgendaLanguage *agenda_language_get_second_dates (AgendaLanguage *self);

/* To be called again after gtk_init () and adw_init (), which bind catalogues of their own. */
void            agenda_language_bind             (AgendaLanguage *self);
/* Lets a worker thread do what would make the first order of Chinese names slow. */
void            agenda_language_warm_up          (void);

/* Dates and times. Unix seconds are shown in @zone. All return newly allocated strings. */
/* "Saturday, 8 September 2018" / "2018年9月8日 星期六" */
char           *agenda_language_format_day_long  (AgendaLanguage *self,
                                                  const GDate    *day);
/* "Sat 8 Sep" / "9月8日 周六" */
char           *agenda_language_format_day_short (AgendaLanguage *self,
                                                  const GDate    *day);
/* "7–9 September 2018" / "2018年9月7日至9日", shortened as far as the two days allow */
char           *agenda_language_format_days      (AgendaLanguage *self,
                                                  const GDate    *first,
                                                  const GDate    *last);
/* "09:00" */
char           *agenda_language_format_time      (AgendaLanguage *self,
                                                  gint64          time,
                                                  GTimeZone      *zone);
/* "09:00–10:30"; "09:00" when end is AGENDA_TIME_UNKNOWN (G_MININT64) */
char           *agenda_language_format_times     (AgendaLanguage *self,
                                                  gint64          start,
                                                  gint64          end,
                                                  GTimeZone      *zone);
/* "1 h 30 min" / "1小时30分钟"; seconds */
char           *agenda_language_format_length    (AgendaLanguage *self,
                                                  gint64          length);
/* "Beijing time (UTC+8)": what people call the zone at that moment, with its offset */
char           *agenda_language_format_zone      (AgendaLanguage *self,
                                                  GTimeZone      *zone,
                                                  gint64          time);
/* "30,000" */
char           *agenda_language_format_number    (AgendaLanguage *self,
                                                  guint           number);
/* "in 15 minutes" / "15分钟后", "5 minutes ago", "now"; seconds from now */
char           *agenda_language_format_distance  (AgendaLanguage *self,
                                                  gint64          seconds);

/* Names by ICU. @code: ISO 3166-1; @tag: BCP 47 */
char           *agenda_language_get_country_name  (AgendaLanguage *self,
                                                   const char     *code);
char           *agenda_language_get_language_name (AgendaLanguage *self,
                                                   const char     *tag);

/* Joins with ", " or "、", as the interface or as the content is written. */
char           *agenda_language_join             (AgendaLanguage     *self,
                                                  const char *const  *parts);
char           *agenda_language_join_content     (AgendaLanguage     *self,
                                                  const char *const  *parts);

/* A key whose strcmp() order is the order of people's names in the language that is on: pinyin
 * with surname readings for Chinese, the Latin collation for English. @reading: (nullable): what the
 * agenda says the name sorts as; it wins. */
char           *agenda_language_get_sort_key     (AgendaLanguage *self,
                                                  const char     *name,
                                                  const char     *reading);
int             agenda_language_compare          (AgendaLanguage *self,
                                                  const char     *a,
                                                  const char     *b);

G_END_DECLS
