/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda"

#include "config.h"

#include "agenda-language.h"

#include <glib/gi18n-lib.h>

#include "agenda-language-private.h"

/* A directory that cannot exist anywhere: gettext finds no catalogue there, and so gives the
 * English of the sources. */
#define NO_CATALOGUES "/dev/null/no-catalogues"

enum
{
  PROP_LOCALEDIR = 1,
  PROP_TAG,
  PROP_CONTENT,
  PROP_BOTH,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (AgendaLanguage, agenda_language, G_TYPE_OBJECT)

static const char *const tags[AGENDA_N_LANGUAGES] = {
  [AGENDA_INDEX_ENGLISH] = AGENDA_LANGUAGE_ENGLISH,
  [AGENDA_INDEX_CHINESE] = AGENDA_LANGUAGE_CHINESE,
};

/* The libraries that speak to the delegate in words of their own. The last is where gettext looks
 * for what libadwaita asks for without naming its domain. */
static const char *const toolkit_domains[] = {
  "glib20", "gtk40", "json-glib-1.0", "libadwaita", "libc", "messages",
};

/* Where each of them said that its catalogues are. gettext is the process's, and so is this. */
static char *toolkit_directories[G_N_ELEMENTS (toolkit_domains)];

/* GLib binds its own domain when it first translates, which would undo what we bind; so it is made
 * to translate something before. */
static void
let_glib_bind (void)
{
  static gsize done = 0;

  if (g_once_init_enter (&done))
    {
      g_autoptr (GOptionContext) options = g_option_context_new (NULL);
      g_autofree char *help = g_option_context_get_help (options, TRUE, NULL);

      g_debug ("GLib has bound its domain (%" G_GSIZE_FORMAT " bytes of help)", strlen (help));
      g_once_init_leave (&done, 1);
    }
}

static gboolean
has_catalogue (const char *directory,
               const char *domain)
{
  g_autofree char *name = g_strconcat (domain, ".mo", NULL);
  g_autofree char *path = g_build_filename (directory, "zh_CN", "LC_MESSAGES", name, NULL);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

/* The catalogues of the toolkit that come with the app. Before it is installed, they lie below its
 * own. */
static char *
get_own_directory (AgendaLanguage *self)
{
  if (g_strcmp0 (self->localedir, LOCALEDIR) == 0)
    return g_strdup (TOOLKIT_LOCALEDIR);

  return g_build_filename (self->localedir, "toolkit", NULL);
}

/* The toolkit's catalogue is whole and wins; ours stands in where there is none, as in a sandbox
 * on an English machine. */
static void
bind_toolkit_domain (AgendaLanguage *self,
                     guint           position)
{
  const char *domain = toolkit_domains[position];
  const char *bound = bindtextdomain (domain, NULL);
  g_autofree char *own = get_own_directory (self);

  if (bound != NULL && g_strcmp0 (bound, NO_CATALOGUES) != 0 && g_strcmp0 (bound, own) != 0 &&
      g_strcmp0 (bound, toolkit_directories[position]) != 0)
    {
      g_clear_pointer (&toolkit_directories[position], g_free);
      toolkit_directories[position] = g_strdup (bound);
    }

  if (!agenda_language_is_chinese (self))
    bindtextdomain (domain, NO_CATALOGUES);
  else if (toolkit_directories[position] != NULL
           && has_catalogue (toolkit_directories[position], domain))
    bindtextdomain (domain, toolkit_directories[position]);
  else
    bindtextdomain (domain, own);
  bind_textdomain_codeset (domain, "UTF-8");
}

static void
clear_formats (AgendaLanguage *self)
{
  for (guint i = 0; i < AGENDA_N_LANGUAGES; i++)
    {
      for (guint j = 0; j < AGENDA_N_DAY_FORMATS; j++)
        g_clear_pointer (&self->day_formats[i][j], udat_close);
      g_clear_pointer (&self->collators[i], ucol_close);
      g_clear_pointer (&self->names[i], uldn_close);
    }
  g_clear_pointer (&self->romaniser, utrans_close);
}

static void
agenda_language_constructed (GObject *object)
{
  G_OBJECT_CLASS (agenda_language_parent_class)->constructed (object);

  /* A voice has no catalogues of its own: gettext is bound for the interface alone. */
  if (AGENDA_LANGUAGE (object)->localedir != NULL)
    agenda_language_bind (AGENDA_LANGUAGE (object));
}

static void
agenda_language_finalize (GObject *object)
{
  AgendaLanguage *self = AGENDA_LANGUAGE (object);

  clear_formats (self);
  for (guint i = 0; i < AGENDA_N_LANGUAGES; i++)
    g_clear_object (&self->voices[i]);
  g_clear_pointer (&self->localedir, g_free);

  G_OBJECT_CLASS (agenda_language_parent_class)->finalize (object);
}

static void
agenda_language_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  AgendaLanguage *self = AGENDA_LANGUAGE (object);

  switch (prop_id)
    {
    case PROP_LOCALEDIR:
      g_value_set_string (value, self->localedir);
      break;

    case PROP_TAG:
      g_value_set_static_string (value, agenda_language_get_tag (self));
      break;

    case PROP_CONTENT:
      g_value_set_static_string (value, agenda_language_get_content (self));
      break;

    case PROP_BOTH:
      g_value_set_boolean (value, agenda_language_get_both (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
agenda_language_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  AgendaLanguage *self = AGENDA_LANGUAGE (object);

  switch (prop_id)
    {
    case PROP_LOCALEDIR:
      self->localedir = g_value_dup_string (value);
      break;

    case PROP_TAG:
      agenda_language_set_tag (self, g_value_get_string (value));
      break;

    case PROP_CONTENT:
      agenda_language_set_content (self, g_value_get_string (value));
      break;

    case PROP_BOTH:
      agenda_language_set_both (self, g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
agenda_language_class_init (AgendaLanguageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = agenda_language_constructed;
  object_class->finalize = agenda_language_finalize;
  object_class->get_property = agenda_language_get_property;
  object_class->set_property = agenda_language_set_property;

  /**
   * AgendaLanguage:localedir:
   *
   * The directory of the app's catalogues.
   */
  properties[PROP_LOCALEDIR] =
    g_param_spec_string ("localedir", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * AgendaLanguage:tag:
   *
   * The BCP 47 tag of the language that is on.
   */
  properties[PROP_TAG] =
    g_param_spec_string ("tag", NULL, NULL, AGENDA_LANGUAGE_ENGLISH,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * AgendaLanguage:content:
   *
   * The BCP 47 tag of the language that the agenda itself is shown in, or %NULL for the one that
   * is on.
   */
  properties[PROP_CONTENT] =
    g_param_spec_string ("content", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * AgendaLanguage:both:
   *
   * Whether the agenda's texts are shown in the other language too.
   */
  properties[PROP_BOTH] =
    g_param_spec_boolean ("both", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * AgendaLanguage::changed:
   *
   * What is shown of an agenda must be said again: the language that is on, the one of the content
   * or whether both are shown has changed. Emitted once a change, when every handler of the
   * property's own notification has run.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
agenda_language_init (AgendaLanguage *self)
{
  self->index = AGENDA_INDEX_ENGLISH;
  self->content = AGENDA_INDEX_NONE;
}

static void
announce (AgendaLanguage *self,
          guint           property)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

const char *
agenda_language_index_to_tag (AgendaLanguageIndex index)
{
  return tags[index];
}

static gboolean
find_index (const char          *tag,
            AgendaLanguageIndex *index)
{
  for (guint i = 0; i < AGENDA_N_LANGUAGES; i++)
    if (g_strcmp0 (tags[i], tag) == 0)
      {
        *index = i;
        return TRUE;
      }

  return FALSE;
}

/**
 * agenda_language_new:
 * @localedir: where the app's catalogues are
 * @tag: %AGENDA_LANGUAGE_ENGLISH or %AGENDA_LANGUAGE_CHINESE
 *
 * Makes the language of the process and binds the catalogues.
 * agenda_language_prepare_process() must have been called.
 *
 * Returns: (transfer full): a new language
 */
AgendaLanguage *
agenda_language_new (const char *localedir,
                     const char *tag)
{
  g_autoptr (AgendaLanguage) self = NULL;

  g_return_val_if_fail (localedir != NULL, NULL);

  self = g_object_new (AGENDA_TYPE_LANGUAGE, "localedir", localedir, NULL);
  agenda_language_set_tag (self, tag);

  return g_steal_pointer (&self);
}

/**
 * agenda_language_get_tag:
 *
 * Returns: %AGENDA_LANGUAGE_ENGLISH or %AGENDA_LANGUAGE_CHINESE
 */
const char *
agenda_language_get_tag (AgendaLanguage *self)
{
  g_return_val_if_fail (AGENDA_IS_LANGUAGE (self), NULL);

  return agenda_language_index_to_tag (self->index);
}

/**
 * agenda_language_set_tag:
 * @tag: %AGENDA_LANGUAGE_ENGLISH or %AGENDA_LANGUAGE_CHINESE
 *
 * Turns a language on: the catalogues are bound first, then #AgendaLanguage:tag is notified and
 * #AgendaLanguage::changed emitted.
 */
void
agenda_language_set_tag (AgendaLanguage *self,
                         const char     *tag)
{
  AgendaLanguageIndex index;

  g_return_if_fail (AGENDA_IS_LANGUAGE (self));
  g_return_if_fail (find_index (tag, &index));

  if (self->index == index)
    return;

  self->index = index;
  agenda_language_bind (self);
  announce (self, PROP_TAG);
}

/**
 * agenda_language_is_chinese:
 *
 * Returns: whether Chinese is on
 */
gboolean
agenda_language_is_chinese (AgendaLanguage *self)
{
  g_return_val_if_fail (AGENDA_IS_LANGUAGE (self), FALSE);

  return self->index == AGENDA_INDEX_CHINESE;
}

/**
 * agenda_language_set_content:
 * @tag: (nullable): %AGENDA_LANGUAGE_ENGLISH or %AGENDA_LANGUAGE_CHINESE, or %NULL for the one
 *   that is on
 *
 * Chooses the language that the agenda's own texts are shown in.
 */
void
agenda_language_set_content (AgendaLanguage *self,
                             const char     *tag)
{
  AgendaLanguageIndex content = AGENDA_INDEX_NONE;

  g_return_if_fail (AGENDA_IS_LANGUAGE (self));
  g_return_if_fail (tag == NULL || find_index (tag, &content));

  if (self->content == content)
    return;

  self->content = content;
  announce (self, PROP_CONTENT);
}

/**
 * agenda_language_set_both:
 * @both: whether to show the agenda's texts in the other language too
 */
void
agenda_language_set_both (AgendaLanguage *self,
                          gboolean        both)
{
  g_return_if_fail (AGENDA_IS_LANGUAGE (self));

  both = both != FALSE;
  if (self->both == both)
    return;

  self->both = both;
  announce (self, PROP_BOTH);
}

/**
 * agenda_language_bind:
 *
 * Binds the catalogues of the app and of its toolkit for the language that is on. It has to be
 * called again after gtk_init() and adw_init(), which bind domains of their own.
 *
 * gettext drops what it has cached when a domain's directory changes, and that alone is what a
 * switch of the language relies on: the environment and the C locale stay as
 * agenda_language_prepare_process() left them. textdomain() is never called: after it, GLib may
 * refuse to translate for the whole life of the process.
 */
void
agenda_language_bind (AgendaLanguage *self)
{
  g_return_if_fail (AGENDA_IS_LANGUAGE (self));

  let_glib_bind ();

  bindtextdomain (GETTEXT_PACKAGE,
                  agenda_language_is_chinese (self) ? self->localedir : NO_CATALOGUES);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");

  for (guint i = 0; i < G_N_ELEMENTS (toolkit_domains); i++)
    bind_toolkit_domain (self, i);
}
