#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogues are whole: all translated, none in doubt, and of the words that stand now."""

import os
import re
import tempfile

import lint

# The preset "glib" of meson's i18n.gettext, as it stands in meson's documentation.
KEYWORDS = ['_', 'N_', 'C_:1c,2', 'NC_:1c,2', 'g_dcgettext:2', 'g_dngettext:2,3',
            'g_dpgettext2:2c,3']
FLAGS = ['N_:1:pass-c-format', 'C_:2:pass-c-format', 'NC_:2:pass-c-format',
         'g_dngettext:2:pass-c-format', 'g_strdup_printf:1:c-format',
         'g_string_printf:2:c-format', 'g_string_append_printf:2:c-format',
         'g_error_new:3:c-format', 'g_set_error:4:c-format',
         'g_markup_printf_escaped:1:c-format', 'g_log:3:c-format', 'g_print:1:c-format',
         'g_printerr:1:c-format', 'g_printf:1:c-format', 'g_fprintf:2:c-format',
         'g_sprintf:2:c-format', 'g_snprintf:3:c-format']


def messages(top, path):
    """The messages of a template, in an order of their own, without places and header."""
    status, text = lint.run('msgcat', '--no-location', '--no-wrap', '--sort-output', path, cwd=top)
    if status:
        raise RuntimeError(text)
    return set(block.strip() for block in text.split('\n\n')[1:])


def extract(top, target):
    return lint.run('xgettext', '--package-name=taihe-agenda', '--directory=.',
                    '--files-from=po/POTFILES.in', '--from-code=UTF-8', '--add-comments',
                    *(f'--keyword={k}' for k in KEYWORDS), *(f'--flag={f}' for f in FLAGS),
                    '--output', target, cwd=top)


def main():
    top = lint.root()
    tap = lint.Tap()
    template = 'po/taihe-agenda.pot'
    languages = lint.read(top, 'po/LINGUAS').split()

    with tempfile.TemporaryDirectory() as scratch:
        fresh = os.path.join(scratch, 'fresh.pot')
        status, said = extract(top, fresh)
        if status or not os.path.exists(fresh):
            tap.result('xgettext reads the sources', [said])
        else:
            now, then = messages(top, fresh), messages(top, template)
            tap.result(f'{template} is up to date with the sources',
                       [f'missing: {m}' for m in sorted(now - then)]
                       + [f'no longer there: {m}' for m in sorted(then - now)])

    # What lies deeper is the toolkit's: see check-toolkit.py.
    names = sorted(path[3:-3] for path in lint.files(top, '.po', under='po')
                   if path.count('/') == 1)
    tap.result('LINGUAS names each catalogue', [] if names == sorted(languages) else [
        f'{" ".join(names)} are there, {" ".join(languages)} are named'])

    for language in languages:
        catalogue = f'po/{language}.po'
        status, said = lint.run('msgfmt', '--check', '--statistics', '--output-file=/dev/null',
                                catalogue, cwd=top)
        wrong = status != 0 or re.search(r'fuzzy|untranslated', said)
        tap.result(f'{catalogue} is right and whole', [said] if wrong else [])

        status, said = lint.run('msgmerge', '--quiet', '--no-fuzzy-matching', '--no-location',
                                '--output-file=-', catalogue, template, cwd=top)
        wrong = status != 0 or re.search(r'\nmsgstr(\[0\])? ""\n(?!")', said) or '\n#~' in said
        tap.result(f'{catalogue} has the messages of the template and no others',
                   [said if status else 'run: ninja -C build taihe-agenda-update-po']
                   if wrong else [])
    tap.done()


main()
