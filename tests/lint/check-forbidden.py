#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the code must not do, each with its reason, and the licence line that each file must have.

The reasons are told at length in doc/architecture.md and CONTRIBUTING.md.
"""

import functools
import re

import lint

SRC, TESTS = ('src',), ('src', 'tests')

# (name, pattern, folders, files that may, the reason)
CALLS = [
    ('textdomain', r'(?<!\w)textdomain\s*\(', TESTS, None,
     'it can switch g_dgettext () off for the whole process'),
    ('setenv', r'\b(?:g_)?(?:un)?setenv\s*\(|\bputenv\s*\(', SRC, r'src/main\.c|src/language/',
     'after the start it races getenv ()'),
    ('setlocale', r'\b(?:setlocale|uselocale|newlocale)\s*\(', SRC, r'src/language/',
     'the locale is set up once; what is shown does not depend on it'),
    ('gettext without a domain', r'(?<!\w)n?gettext\s*\(', SRC, None,
     'it looks where textdomain () would point; g_dngettext (GETTEXT_PACKAGE, …) looks here'),
    ('strftime', r'(?<![^\W_])(?:strftime|wcsftime|strfmon)(?:_l)?\s*\('
     r'|\bnl_langinfo(?:_l)?\s*\(\s*(?!CODESET)|\blocaleconv\s*\(', SRC, None,
     'the machine may not have the locale'),
    ('g_utf8_collate', r'\bg_utf8_collate\w*\s*\(|\b(?:str|wcs)(?:coll|xfrm)(?:_l)?\s*\(', SRC,
     None, 'the machine may not have the locale'),
    ('language of the process', r'\b(?:g_get_language_names\w*|pango_language_get_(?:default'
     r'|preferred)|gtk_get_default_language|gtk_get_locale_direction)\s*\(', SRC,
     r'src/language/', 'it is always Chinese, or whatever was there at the start'),
    ('child with our environment', r'\b(?:gtk_show_uri\w*|gtk_(?:uri|file)_launcher_\w+'
     r'|g_spawn_\w+|g_subprocess_\w+|system|popen|posix_spawnp?|exec[lv]p?e?)\s*\('
     r'|\bg_app_info_launch\w*\s*\([^;]*,\s*NULL\s*,\s*NULL\s*\)', SRC, None,
     'a browser would turn Chinese; agenda_language_restore_environment () prevents it'),
    ('GtkCalendar', r'\b(?:GtkCalendar|gtk_calendar_\w+)\b', SRC, None,
     'it speaks the language of the process'),
    ('g_application_get_default', r'\bg_application_(?:get|set)_default\b', TESTS, None,
     'the context is handed down'),
    ('gtk_test_init', r'\bgtk_test_init\b', TESTS, None,
     'it asks for a locale that a plain machine does not have'),
    ('sleep', r'\b(?:g_usleep|usleep|nanosleep|sleep)\s*\(', TESTS, None,
     'wait for what happens, with a deadline'),
]
DATE_NAMES = re.compile(r'\bg_date_time_format\s*\([^;]*?"[^"]*%[-_0EO^#]*[aAbBcxXpPhr][^"]*"')
LOOSE_ENDS = re.compile(r'\b(?:TO' 'DO|FIX' 'ME|XX' 'X|HA' r'CK)\b')
PYTHON_SLEEP = re.compile(r'\btime\.sleep\b|\bfrom time import\b.*\bsleep\b')
CALENDAR = re.compile(r'<object class="GtkCalendar"')
LICENSED = ('.c', '.h', '.ui', '.py', '.sh', '.build', '.xml', '.in', '.css', '.svg', '.po', '.txt',
            '.1')
COMMANDS = ('build-aux/fuzz', 'build-aux/run', 'build-aux/test', 'build-aux/trixie', '.ci/run',
            'flatpak/local-runtime', 'flatpak/test')
LICENCE = re.compile(r'SPDX-License-Identifier: [\w.-]+')
UNLICENSED = re.compile(r'^po/(POTFILES\.in|LINGUAS)$|^tests/[\w-]+/data/')


@functools.lru_cache(maxsize=None)
def prepared(top, path, prepare):
    return prepare(lint.read(top, path))


def places(top, paths, pattern, prepare):
    for path in paths:
        text = prepared(top, path, prepare)
        for match in pattern.finditer(text):
            yield f'{path}:{lint.line_of(text, match.start())}: {match[0].strip()}'


def licence_missing(top):
    for path in lint.files(top):
        if not path.endswith(LICENSED + COMMANDS) or UNLICENSED.match(path):
            continue
        if not LICENCE.search('\n'.join(lint.read(top, path).splitlines()[:5])):
            yield f'{path}: no SPDX line'


def main():
    top = lint.root()
    tap = lint.Tap()

    for name, pattern, folders, exempt, reason in CALLS:
        paths = [path for folder in folders for path in lint.files(top, '.c', '.h', under=folder)
                 if not (exempt and re.match(exempt, path))]
        tap.result(f'no {name}: {reason}',
                   places(top, paths, re.compile(pattern), lint.code_alone))

    sources = lint.files(top, '.c', '.h', under='src')
    tap.result('no names of days and months from the locale',
               places(top, sources, DATE_NAMES, lint.without_comments))
    tap.result('no GtkCalendar in a template',
               places(top, lint.files(top, '.ui', under='src'), CALENDAR, str))
    tap.result('no sleep in a script of the tests',
               places(top, lint.files(top, '.py', under='tests'), PYTHON_SLEEP, str))
    tap.result('no loose ends', places(
        top, [path for folder in ('src', 'tests', 'data', 'build-aux', 'po')
              for path in lint.files(top, '.c', '.h', '.ui', '.py', '.sh', '.build', '.xml', '.css',
                                     '.in', '.po', '/fuzz', '/run', '/test', under=folder)],
        LOOSE_ENDS, str))
    tap.result('every file says its licence', licence_missing(top))
    tap.done()


main()
