#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop file, metainfo, settings schema, MIME type and icons are valid and in Chinese too.

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

LANGUAGE = '{http://www.w3.org/XML/1998/namespace}lang'


def metainfo_problems(path):
    status, said = lint.run('appstreamcli', 'validate', '--no-net', '--pedantic', '--no-color', path)
    if status:
        return [said]
    return [line for line in said.splitlines() if re.match(r'[EWIP]: ', line)
            and not any(re.search(accepted, line) for accepted in ACCEPTED)]


def untranslated_keys(path):
    """The keys of a desktop file for people, each of which the built one has in Chinese too."""
    with open(path, encoding='utf-8') as file:
        text = file.read()
    for key in ('Name', 'GenericName', 'Comment', 'Keywords'):
        plain = re.findall(rf'^{key}=(.+)$', text, re.MULTILINE)
        chinese = re.findall(rf'^{key}\[zh_CN\]=(.*[\u4e00-\u9fff].*)$', text, re.MULTILINE)
        if not plain or len(chinese) != len(plain):
            yield f'{path}: {key} has {len(chinese)} translations for {len(plain)}'


def untranslated_elements(path):
    """The same of the metainfo: what is to be translated stands once in each language.

    The tag must be one that every version of AppStream finds for a Chinese locale.
    """
    try:
        component = ElementTree.parse(path).getroot()
    except ElementTree.ParseError as error:
        yield f'{path} is no metainfo: {error}'
        return
    parts = [component, *component.iterfind('description'), *component.iterfind('description/ul')]
    for part in parts:
        for tag in ('name', 'summary', 'p', 'li'):
            found = part.findall(tag)
            plain = [e for e in found if not e.get(LANGUAGE)]
            chinese = [e for e in found if e.get(LANGUAGE) == 'zh' and e.text.strip()]
            if len(plain) != len(chinese):
                yield f'{path}: {len(chinese)} Chinese <{tag}> for {len(plain)} English'
    if component.find('description/p') is None:
        yield f'{path}: there is no description'


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
    desktops = glob.glob(os.path.join(built, '*.desktop'))
    tap.result('the desktop file is in Chinese too',
               [p for path in desktops for p in untranslated_keys(path)] if desktops
               else ['there is none'])
    tool_result(tap, 'the schema is valid', ['glib-compile-schemas', '--strict', '--dry-run'],
                [os.path.join(top, 'data')])

    metainfo = glob.glob(os.path.join(built, '*.metainfo.xml'))
    tap.result('the metainfo is in Chinese too',
               [p for path in metainfo for p in untranslated_elements(path)] if metainfo
               else ['there is none'])
    if lint.have('appstreamcli'):
        tap.result('the metainfo is valid', [p for path in metainfo for p in metainfo_problems(path)]
                   if metainfo else ['there is none'])
    else:
        tap.skip('the metainfo is valid', 'there is no appstreamcli')

    schema = 'data/org.titcf.Agenda.gschema.xml'
    tap.result('the schema is translated by our catalogue',
               [] if '<schemalist gettext-domain="taihe-agenda">' in lint.read(top, schema)
               else [f'{schema}: <schemalist> has no gettext-domain="taihe-agenda"'])

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
