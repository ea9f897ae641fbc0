/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-language.h"

#include <langinfo.h>
#include <locale.h>

/* LANGUAGE makes gettext look for Chinese wherever a domain is bound to a directory that has it.
 * The other two make fontconfig and Pango draw Han characters with the shapes used in China where
 * nothing says which language they are in; otherwise they are drawn with Japanese ones. */
static const struct
{
  const char *name;
  const char *value;
} variables[] = {
  { "LANGUAGE", "zh_CN" },
  { "FC_LANG", "zh-cn" },
  { "PANGO_LANGUAGE", "zh-cn:en" },
};

static char *originals[G_N_ELEMENTS (variables)];
static const char *desktop_tag;

static const char *
choose_tag (const char *const *names)
{
  for (guint i = 0; names[i] != NULL; i++)
    {
      gsize length = strcspn (names[i], "_.@-");

      if (length == 2 && g_ascii_strncasecmp (names[i], "zh", length) == 0)
        return AGENDA_LANGUAGE_CHINESE;
      if (length == 2 && g_ascii_strncasecmp (names[i], "en", length) == 0)
        return AGENDA_LANGUAGE_ENGLISH;
    }

  return AGENDA_LANGUAGE_ENGLISH;
}

/* gettext does not translate at all in a locale of this name (C.UTF-8 since glibc 2.39). */
static gboolean
is_c_locale (const char *name)
{
  return name == NULL || g_str_equal (name, "C") || g_str_equal (name, "POSIX") ||
         g_str_has_prefix (name, "C.");
}

static void
set_up_locale (void)
{
  /* When the locale of the environment is not generated, this fails and leaves "C". */
  if (setlocale (LC_ALL, "") == NULL)
    g_debug ("The locale of the environment is not there; going on without it");

  if (g_ascii_strcasecmp (nl_langinfo (CODESET), "UTF-8") != 0 &&
      setlocale (LC_CTYPE, "C.UTF-8") == NULL)
    g_debug ("There is no C.UTF-8 locale; output may lose characters");

  /* C_US.UTF-8 is no locale anybody generates, but glibc takes the files of C.UTF-8 for it and
   * keeps its name, which gettext does not know for the C locale. */
  if (is_c_locale (setlocale (LC_MESSAGES, NULL)) &&
      setlocale (LC_MESSAGES, "en_US.UTF-8") == NULL &&
      setlocale (LC_MESSAGES, "C_US.UTF-8") == NULL)
    g_debug ("There is no locale that can be translated; the interface stays English");
}

/**
 * agenda_language_prepare_process:
 *
 * Sets the environment and the C locale up so that catalogues can be switched by their directory.
 * It must come before anything else in main(): the environment cannot be changed once there are
 * threads, and gtk_init() must be told by gtk_disable_setlocale() to leave the locale alone.
 *
 * Returns: the tag of the language that the desktop asked for: the first of its languages that
 *   is Chinese or English, else English
 */
const char *
agenda_language_prepare_process (void)
{
  g_auto (GStrv) names = NULL;

  if (desktop_tag != NULL)
    return desktop_tag;

  names = g_strdupv ((char **) g_get_language_names ());
  desktop_tag = choose_tag ((const char *const *) names);

  for (guint i = 0; i < G_N_ELEMENTS (variables); i++)
    {
      originals[i] = g_strdup (g_getenv (variables[i].name));
      g_setenv (variables[i].name, variables[i].value, TRUE);
    }
  set_up_locale ();

  return desktop_tag;
}

/**
 * agenda_language_restore_environment:
 * @context: what a child is to be launched with
 *
 * Gives the child the environment that the desktop gave us, where
 * agenda_language_prepare_process() changed it: a browser must not turn Chinese because it was
 * started from here.
 */
void
agenda_language_restore_environment (GAppLaunchContext *context)
{
  g_return_if_fail (G_IS_APP_LAUNCH_CONTEXT (context));

  if (desktop_tag == NULL)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (variables); i++)
    if (originals[i] != NULL)
      g_app_launch_context_setenv (context, variables[i].name, originals[i]);
    else
      g_app_launch_context_unsetenv (context, variables[i].name);
}
