#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file with words for people is in POTFILES.in, and nothing else; words find our domain."""

import re

import lint

# The toolkit's own words are in its catalogue.
OTHER_DOMAIN = re.compile(r'\bg_dgettext \("[^"]*"')
CALL = re.compile(r'(?<![\w.>])(?:(?:_|N_|Q_|C_|NC_|ngettext)\s*\(\s*"|g_dn?p?gettext2?\s*\()')
GETTEXT_HEADER = re.compile(r'#\s*include\s*<glib/gi18n(-lib)?\.h>')


def has_strings(top, path):
    text = lint.read(top, path)
    if path.endswith(('.c', '.h')):
        return bool(CALL.search(OTHER_DOMAIN.sub('', lint.without_comments(text))))
    if path.endswith('.ui'):
        return 'translatable="yes"' in text
    if path.endswith('.gschema.xml'):
        return '<summary>' in text
    return True


def main():
    top = lint.root()
    tap = lint.Tap()
    lines = lint.read(top, 'po/POTFILES.in').splitlines()
    listed = [line for line in lines if line and not line.startswith('#')]

    kinds = lint.files(top, '.c', '.h', '.ui', under='src') + lint.files(
        top, '.desktop.in', '.metainfo.xml.in', '.gschema.xml', under='data')
    wanted = [path for path in kinds if has_strings(top, path)]

    tap.result('every file with words for people is listed',
               (f'not listed: {path}' for path in wanted if path not in listed))
    tap.result('every listed file exists and has words for people',
               (f'nothing to translate: {path}' for path in listed if path not in wanted))
    tap.result('the list is sorted, each file once',
               (f'out of place: {path}' for path, want in zip(listed, sorted(set(listed)) + [''])
                if path != want))
    tap.result('every template names our domain',
               (f'{path}: <interface> has no domain="taihe-agenda"' for path in wanted
                if path.endswith('.ui')
                and '<interface domain="taihe-agenda">' not in lint.read(top, path)))
    tap.result('gettext is reached through gi18n-lib.h, which names our domain',
               (f'{path}: includes glib/gi18n.h, or nothing of the kind' for path in wanted
                if path.endswith('.c') and not any(
                    m[1] for m in GETTEXT_HEADER.finditer(lint.read(top, path)))))
    tap.done()


main()
