#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop file, metainfo, service, settings schema, MIME type and icons are valid and in Chinese
too.

The first three are looked at as they are installed, so the build folder is the second argument.
"""

import glob
import os
import re
import sys
import xml.etree.ElementTree as ElementTree

from gi.repository import GdkPixbuf

import lint

METAINFO = 'data/org.titcf.Agenda.metainfo.xml.in'
LINKS = 'x-scheme-handler/taihe-agenda'
# Each symbolic icon is drawn in the one colour that the toolkit replaces.
SYMBOLIC = (0x2e, 0x34, 0x36)
SIZES = (16, 32, 64, 128, 512)
# How much of its square an icon fills: less is lost on a desktop, more has no margin.
FEWEST, MOST = 0.35, 0.85

LANGUAGE = '{http://www.w3.org/XML/1998/namespace}lang'


def expected_hints(text):
    """What appstreamcli says of the metainfo, and nothing else."""
    # The id is that of the organiser's domain and of the program's name.
    yield 'cid-contains-uppercase-letter'
    # AppStream 0.16 knows developer_name alone, which 1.0 calls old.
    if re.search(r'version: 0\.', lint.run('appstreamcli', '--version')[1]):
        yield 'unknown-tag'
    # As far as is known, the forum's site is not served in another way, and a page there must be:
    # 1.0 warns where there is none. The option "homepage" gives another.
    if '<url type="homepage">http://' in text:
        yield 'url-not-secure'


def metainfo_problems(path):
    status, said = lint.run('appstreamcli', 'validate', '--no-net', '--pedantic', '--no-color', path)
    if status:
        return [said]
    with open(path, encoding='utf-8') as file:
        expected = sorted(expected_hints(file.read()))
    found = sorted(re.findall(r'^[EWIP]: \S+ (\S+)', said, re.MULTILINE))
    return [] if found == expected else [f'{path}: not {expected} but\n{said}']


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
    parts = [component, *component.iterfind('.//description'), *component.iterfind('.//ul'),
             *component.iterfind('screenshots/screenshot')]
    for part in parts:
        for tag in ('name', 'summary', 'p', 'li', 'caption'):
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


def drawing_problems(top, path):
    """How an icon looks at the sizes that desktops show it at."""
    for size in SIZES:
        pixels = GdkPixbuf.Pixbuf.new_from_file_at_size(os.path.join(top, path), size, size)
        if (pixels.get_width(), pixels.get_height()) != (size, size) or not pixels.get_has_alpha():
            yield f'{path}: not a clear square of {size}'
            continue
        data, row = pixels.get_pixels(), pixels.get_rowstride()
        places = [y * row + x * 4 for y in range(size) for x in range(size)]
        drawn = [data[place:place + 4] for place in places]
        opaque = [pixel for pixel in drawn if pixel[3] >= 128]
        if not FEWEST <= len(opaque) / size ** 2 <= MOST:
            yield f'{path}: at {size} it fills {len(opaque)} of {size ** 2} pixels'
        if path.endswith('-symbolic.svg') and any(
                tuple(pixel[:3]) != SYMBOLIC for pixel in drawn if pixel[3] == 255):
            yield f'{path}: at {size} it has another colour than the one that is replaced'
        if size >= 64 and any(drawn[corner][3] for corner in (0, size - 1, -size, -1)):
            yield f'{path}: at {size} it reaches into a corner'


def service_problems(path):
    """The name of the file is the name on the bus, and the program starts as a service."""
    with open(path, encoding='utf-8') as file:
        values = dict(line.strip().split('=', 1) for line in file if '=' in line)
    name = os.path.basename(path)[:-len('.service')]
    if values.get('Name') != name:
        yield f'{path}: its Name is {values.get("Name")}'
    if not re.fullmatch(r'/\S*/taihe-agenda --gapplication-service', values.get('Exec', '')):
        yield f'{path}: its Exec is {values.get("Exec")}'
    if not os.path.exists(os.path.join(os.path.dirname(path), name + '.desktop')):
        yield f'{path}: there is no {name}.desktop'


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
    tap.result('the MIME type we describe is the one we open, and our links',
               [] if named | {LINKS} == opened else [f'{named} described, {opened} opened'])
    services = glob.glob(os.path.join(built, '*.service'))
    tap.result('the bus can start it', [p for path in services for p in service_problems(path)]
               if services and 'DBusActivatable=true' in desktop else ['it is said of none'])

    pictures = re.findall('@screenshots_url@/(.+?)<', lint.read(top, METAINFO))
    made = re.search(r'^pages=\((.*)\)$', lint.read(top, 'build-aux/screenshots'), re.MULTILINE)[1]
    wanted = [f'{page}-{language}.png' for page in made.split() for language in ('en', 'zh')]
    tap.result('the pictures in the metainfo are those that are made',
               [] if pictures == wanted else [f'{pictures} named, {wanted} made'])

    icons = lint.files(top, '.svg', under='data/icons')
    tap.result('the icons are drawings of the right size',
               [p for path in icons for p in icon_problems(top, path)])
    tap.result('the icons can be seen at every size',
               [p for path in icons if not icon_problems(top, path)
                for p in drawing_problems(top, path)] if len(icons) == 3 else icons)
    tap.done()


main()
