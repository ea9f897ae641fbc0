#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each check finds what it is there to find: every one is given a tree with one thing wrong."""

import os
import re
import shutil
import subprocess
import sys
import tempfile

import lint

HEAD = '/* SPDX-License-Identifier: GPL-3.0-or-later */\n\n'
TOOLKIT = 'po/toolkit/zh_CN/LC_MESSAGES/'
UI = '<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n<interface domain="taihe-agenda"/>\n'


def function(lines):
    return 'static void\nf (void)\n{\n' + '  g ();\n' * lines + '}\n'


# check: [(file, what is written to its end, or what is replaced in it, what the check then says)]
CASES = {
    'check-potfiles.py': [
        ('src/model/agenda-new.c', '#include <glib/gi18n-lib.h>\nf (_("Words"));\n',
         'not listed: src/model/agenda-new.c'),
        ('src/ui/agenda-new.ui', '<property translatable="yes">', 'not listed: src/ui/agenda-new.ui'),
        ('po/POTFILES.in', 'src/gone.c\n', 'nothing to translate: src/gone.c'),
        ('po/POTFILES.in', 'data/org.titcf.Agenda.gschema.xml\n', 'out of place'),
        ('src/ui/agenda-new.ui', '<interface><property translatable="yes">', 'has no domain'),
        ('src/model/agenda-new.c', '#include <glib/gi18n.h>\nf (g_dngettext (G, "a", "b", 1));\n',
         'src/model/agenda-new.c: includes glib/gi18n.h'),
    ],
    'check-po.py': [
        ('data/org.titcf.Agenda.desktop.in', 'Comment=Something new\n', 'missing: '),
        ('po/taihe-agenda.pot', '\nmsgid "Something old"\nmsgstr ""\n', 'no longer there: '),
        ('po/taihe-agenda.pot', '\nmsgid "Something old"\nmsgstr ""\n', 'update-po'),
        ('po/zh_CN.po', '\nmsgid "Something old"\nmsgstr ""\n', 'untranslated'),
        ('po/zh_CN.po', '\n#, fuzzy\nmsgid "Something old"\nmsgstr "旧"\n', 'fuzzy'),
        ('po/zh_CN.po', '\n#, c-format\nmsgid "%d old"\nmsgstr "%s"\n', 'fatal error'),
        ('po/zh_CN.po', '\nmsgid "Something old"\nmsgstr "旧"\n', 'update-po'),
        ('po/LINGUAS', 'fr\n', 'are named'),
    ],
    'check-toolkit.py': [
        (TOOLKIT + 'gtk40.po', '\n#: 4.8 4.18 4.24\nmsgid "Something"\nmsgstr "某"\n',
         'does not say “Something”'),
        (TOOLKIT + 'gtk40.po', '\nmsgid "Something"\nmsgstr "某"\n', '1 do not'),
        (TOOLKIT + 'libc.po', '\n#: 2.36\nmsgid "Something"\nmsgstr ""\n', 'untranslated'),
        (TOOLKIT + 'libnew.po', '', 'libnew'),
    ],
    'check-size.py': [
        ('src/model/agenda-new.c', HEAD + '\n' * 500, 'src/model/agenda-new.c: 502 lines'),
        ('src/model/agenda-new.c', function(61), 'src/model/agenda-new.c:3: a function of 61'),
        ('src/ui/agenda-new.ui', '\n' * 201, 'src/ui/agenda-new.ui: 201 lines'),
        ('src/main.c', '\n' * 61, 'src/main.c: '),
    ],
    'check-flatpak.py': [
        ('flatpak/org.titcf.Agenda.json', '}', 'flatpak/org.titcf.Agenda.json: Extra data'),
        ('meson.build', ("'org.titcf.Agenda'", "'org.titcf.Other'"), 'org.titcf.Other.json'),
        ('flatpak/org.titcf.Agenda.json', ('"app-id": "', '"app-id": "org.'), 'org.org.titcf.Agenda'),
        ('flatpak/org.titcf.Agenda.json', ('--device=dri', '--share=network'), '--share=network'),
        ('flatpak/org.titcf.Agenda.json', ('--device=dri', '--share=network'), 'no --device=dri'),
        ('flatpak/org.titcf.Agenda.json', ('"separate-locales": false,', ''), 'is not false'),
        ('flatpak/org.titcf.Agenda.json', ('"/share/man"', '"/share/dbus-1"'), '/share/dbus-1'),
        ('flatpak/org.titcf.Agenda.json', ('deb.debian.org', 'mirror.example.org'), 'no address of'),
        ('flatpak/org.titcf.Agenda.json', ('"sha256"', '"md5"'), 'no checksum'),
        ('flatpak/org.titcf.Agenda.Devel.json', ('--device=dri', '--device=all'), 'finish-args'),
    ],
    'check-layers.py': [
        ('src/language/agenda-new.c', '\n#include "agenda-plain-text.h"\n',
         'src/language/agenda-new.c:2: includes src/exchange'),
        ('src/language/agenda-new.c', '#include <gtk/gtk.h>\n', 'src/language/agenda-new.c:1'),
        ('src/model/agenda-new.c', '#include <adwaita.h>\n', 'below the window'),
        ('tests/model/test-new.c', '#include <gtk/gtk.h>\n', 'below the window'),
        ('src/ui/agenda-new.c', '#if GTK_CHECK_VERSION (4, 10, 0)\n#endif\n',
         'src/ui/agenda-new.c:1: asks for GTK_CHECK_VERSION'),
        ('src/new/agenda-new.c', HEAD, 'src/new is none'),
    ],
    'check-forbidden.py': [
        ('src/model/agenda-new.c', 'textdomain ("x");\n', 'textdomain'),
        ('src/model/agenda-new.c', 'g_setenv ("A", "b", TRUE);\n', 'setenv'),
        ('src/model/agenda-new.c', 'f (ngettext ("a", "b", 1));\n', 'ngettext'),
        ('src/model/agenda-new.c', 'strftime (s, 9, "%A", tm);\n', 'strftime'),
        ('src/model/agenda-new.c', 'g_date_strftime (s, 9, "%A", day);\n', 'strftime'),
        ('src/model/agenda-new.c', 'localeconv ();\n', 'localeconv'),
        ('src/model/agenda-new.c', 'strxfrm (a, b, 9);\n', 'strxfrm'),
        ('src/model/agenda-new.c', 'setlocale (LC_TIME, "");\n', 'setlocale'),
        ('src/ui/agenda-new.c', 'gtk_get_default_language ();\n', 'gtk_get_default_language'),
        ('src/ui/agenda-new.c', 'gtk_show_uri (window, uri, 0);\n', 'gtk_show_uri'),
        ('src/ui/agenda-new.c', 'g_app_info_launch_default_for_uri (uri, NULL, NULL);\n',
         'g_app_info_launch_default_for_uri'),
        ('src/model/agenda-new.c', 'g_utf8_collate (a, b);\n', 'g_utf8_collate'),
        ('src/ui/agenda-new.c', 'gtk_calendar_new ();\n', 'gtk_calendar_new'),
        ('src/ui/agenda-new.ui', UI + '<object class="GtkCalendar">', 'GtkCalendar'),
        ('src/ui/agenda-new.c', 'g_application_get_default ();\n', 'g_application_get_default'),
        ('tests/ui/test-new.c', 'gtk_test_init (a, b);\n', 'gtk_test_init'),
        ('tests/ui/test-new.c', 'g_usleep (1);\n', 'g_usleep'),
        ('tests/app/new.py', 'time.' 'sleep(1)\n', 'tests/app/new.py:1'),
        ('src/model/agenda-new.c', 'g_date_time_format (t,\n  "%d %B");\n', '%d %B'),
        ('src/model/agenda-new.c', '/* TO' 'DO */\n', 'agenda-new.c:1'),
        ('src/model/agenda-new.c', 'int x;\n', 'agenda-new.c: no SPDX line'),
    ],
    'check-desktop.py': [
        ('build/data/org.titcf.Agenda.desktop', 'Version=x\n', 'org.titcf.Agenda.desktop: error'),
        ('build/data/org.titcf.Agenda.metainfo.xml', '<oops/>', 'xml-markup-invalid'),
        ('build/data/org.titcf.Agenda.desktop', 'Comment=Something else\n',
         'Comment has 1 translations for 2'),
        ('build/data/org.titcf.Agenda.metainfo.xml', '<oops/>', 'is no metainfo'),
        ('data/org.titcf.Agenda.gschema.xml', '<oops/>', 'org.titcf.Agenda.gschema.xml'),
        ('data/icons/hicolor/scalable/apps/new.svg', '<svg viewBox="0 0 64 64"/>', 'its viewBox'),
        ('data/icons/hicolor/scalable/apps/org.titcf.Agenda.svg', ('<use ', '<desc '),
         'at 16 it fills'),
        ('data/icons/hicolor/symbolic/apps/org.titcf.Agenda-symbolic.svg', ('#2e3436', '#ff0000'),
         'another colour'),
        ('build/data/org.titcf.Agenda.service', ('Name=', 'Name=x.'), 'its Name is'),
        ('build/data/org.titcf.Agenda.service', (' --gapplication-service', ''), 'its Exec is'),
        ('data/org.titcf.Agenda.desktop.in', ('DBusActivatable=true', ''), 'it is said of none'),
        ('data/org.titcf.Agenda.desktop.in', ('x-scheme-handler/taihe-agenda;', ''), 'opened'),
        ('data/org.titcf.Agenda.metainfo.xml.in', ('session-en.png', 'other-en.png'), 'named'),
        ('build/data/org.titcf.Agenda.metainfo.xml', ('<content_rating', '<oops/><content_rating'),
         'unknown-tag'),
        ('data/icons/hicolor/scalable/apps/new.svg', '<svg>', 'apps/new.svg: no element found'),
    ],
}

# What is no fault, however much it looks like one.
FINE = [
    ('check-forbidden.py', 'src/model/agenda-new.c',
     HEAD + '/* Never textdomain (). */\nbindtextdomain ("setenv (", "strftime (");\n'),
    ('check-forbidden.py', 'src/model/agenda-new.c',
     HEAD + 'g_date_time_format (t, "%Y-%m-%d");\n'),
    ('check-forbidden.py', 'src/language/agenda-new.c', HEAD + 'g_setenv ("A", "b", TRUE);\n'),
    ('check-size.py', 'src/model/agenda-new.c', function(60)),
    ('check-size.py', 'src/model/agenda-new.c',
     'static const int x[] =\n{\n' + '  1,\n' * 80 + '};\n'),
    ('check-layers.py', 'src/ui/compat/agenda-new.c',
     '#include <gtk/gtk.h>\n#if GTK_CHECK_VERSION (4, 10, 0)\n#endif\n'),
    ('check-potfiles.py', 'src/model/agenda-new.c', '/* _("Words") */\n'),
]


def copy(top, built, target):
    for folder in ('src', 'data', 'po', 'tests', 'build-aux', 'flatpak'):
        shutil.copytree(os.path.join(top, folder), os.path.join(target, folder),
                        ignore=shutil.ignore_patterns('__pycache__'))
    shutil.copy(os.path.join(top, 'meson.build'), target)
    os.makedirs(os.path.join(target, 'build/data'))
    for name in os.listdir(os.path.join(built, 'data')):
        if name.endswith(('.desktop', '.metainfo.xml', '.service')):
            shutil.copy(os.path.join(built, 'data', name), os.path.join(target, 'build/data'))


def run(check, tree):
    command = ['/usr/bin/python3', os.path.join(os.path.dirname(os.path.abspath(__file__)), check),
               tree, os.path.join(tree, 'build')]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          encoding='utf-8', check=False)
    return done.returncode, done.stdout


def complaints(output):
    return [line for line in output.splitlines() if line.startswith('#')]


class Change:
    """One thing wrong with the tree while it is entered: a text at the end of a file, or the second
    of a pair in place of the first."""

    def __init__(self, tree, path, text):
        self.path = os.path.join(tree, path)
        self.text = text
        self.before = None

    def __enter__(self):
        if os.path.exists(self.path):
            with open(self.path, encoding='utf-8') as file:
                self.before = file.read()
        os.makedirs(os.path.dirname(self.path), exist_ok=True)
        with open(self.path, 'w', encoding='utf-8') as file:
            file.write(self.before.replace(*self.text) if isinstance(self.text, tuple)
                       else (self.before or '') + self.text)

    def __exit__(self, *_):
        if self.before is None:
            os.remove(self.path)
        else:
            with open(self.path, 'w', encoding='utf-8') as file:
                file.write(self.before)


def main():
    tap = lint.Tap()
    with tempfile.TemporaryDirectory() as tree:
        copy(lint.root(), sys.argv[2], tree)
        for check, cases in CASES.items():
            for path, text, expected in cases:
                with Change(tree, path, text):
                    status, output = run(check, tree)
                found = status == 1 and any(expected in line for line in complaints(output))
                tap.result(f'{check} finds {expected}', [] if found else [
                    f'{path} with {text[:60]!r}: status {status}\n{output}'])

        # The rest of the tree has its own checks; here only what the change adds counts.
        for check, path, text in FINE:
            before = complaints(run(check, tree)[1])
            with Change(tree, path, text):
                after = complaints(run(check, tree)[1])
            tap.result(f'{check} lets pass {re.sub(chr(10), " ", text)[-40:]!r}',
                       [line for line in after if line not in before])
    tap.done()


main()
