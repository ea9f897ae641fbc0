#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop file, metainfo, settings schema, MIME type and icons are valid.

The first two are looked at as they are installed, so the build folder is the second argument.
"""

import glob
import os
import re
import sys
import xml.etree.ElementTree as ElementTree

import lint

# What appstreamcli may say, and why.
ACCEPTED = [
    # The id is that of the organiser's domain and of the program's name.
    r'cid-contains-uppercase-letter ',
    # AppStream 0.16 knows developer_name alone, 1.0 calls that one old.
    r'unknown-tag developer$',
    # The organiser's site is not served in another way.
    r'url-not-secure http://titcf\.org$',
]


def metainfo_problems(path):
    status, said = lint.run('appstreamcli', 'validate', '--no-net', '--pedantic', '--no-color', path)
    if status:
        return [said]
    return [line for line in said.splitlines() if re.match(r'[EWIP]: ', line)
            and not any(re.search(accepted, line) for accepted in ACCEPTED)]


def icon_problems(top, path):
    size = '16' if path.endswith('-symbolic.svg') else '128'
    try:
        svg = ElementTree.parse(os.path.join(top, path)).getroot()
    except ElementTree.ParseError as error:
        return [f'{path}: {error}']
    problems = []
    if svg.get('viewBox') != f'0 0 {size} {size}':
        problems.append(f'{path}: its viewBox is not 0 0 {size} {size}')
    if any(element.tag.endswith(('}text', '}image')) for element in svg.iter()):
        problems.append(f'{path}: a font or a picture in it would not be there everywhere')
    return problems


def tool_result(tap, name, command, paths):
    if not lint.have(command[0]):
        tap.skip(name, f'there is no {command[0]}')
        return
    status, said = lint.run(*command, *paths)
    tap.result(name, [said] if status or not paths else [])


def main():
    top = lint.root()
    built = os.path.join(sys.argv[2], 'data')
    tap = lint.Tap()

    tool_result(tap, 'the desktop file is valid', ['desktop-file-validate'],
                glob.glob(os.path.join(built, '*.desktop')))
    tool_result(tap, 'the schema is valid', ['glib-compile-schemas', '--strict', '--dry-run'],
                [os.path.join(top, 'data')])

    metainfo = glob.glob(os.path.join(built, '*.metainfo.xml'))
    if lint.have('appstreamcli'):
        tap.result('the metainfo is valid', [p for path in metainfo for p in metainfo_problems(path)]
                   if metainfo else ['there is none'])
    else:
        tap.skip('the metainfo is valid', 'there is no appstreamcli')

    mime = ElementTree.parse(os.path.join(top, 'data/org.titcf.Agenda.xml')).getroot()
    named = {element.get('type') for element in mime if element.tag.endswith('}mime-type')}
    desktop = lint.read(top, 'data/org.titcf.Agenda.desktop.in')
    opened = set(re.search(r'^MimeType=(.*)$', desktop, re.MULTILINE)[1].strip(';').split(';'))
    tap.result('the MIME type we describe is the one we open',
               [] if named == opened else [f'{named} described, {opened} opened'])

    icons = lint.files(top, '.svg', under='data/icons')
    tap.result('the icons are drawings of the right size',
               [p for path in icons for p in icon_problems(top, path)])
    tap.done()


main()
