#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Our catalogues of the toolkit's words are whole, and hold what the toolkit at hand really says.

Behind the #: of each message stand the versions of the library that were seen to say it. The one
at hand must have it in its code or its templates if it is named, or if all versions that we know
have it: a slip in a message would go unseen otherwise, for it is simply never looked up.
"""

import ctypes
import glob
import html
import os
import re

from gi.repository import Gio, GLib

import lint

FOLDER = 'po/toolkit/zh_CN/LC_MESSAGES'
# domain: (what pkg-config calls it, the libraries)
LIBRARIES = {
    'glib20': ('glib-2.0', ['libglib-2.0.so.0', 'libgio-2.0.so.0']),
    'gtk40': ('gtk4', ['libgtk-4.so.1']),
    'json-glib-1.0': ('json-glib-1.0', ['libjson-glib-1.0.so.0']),
    'libadwaita': ('libadwaita-1', ['libadwaita-1.so.0']),
    'libc': (None, ['libc.so.6']),
    'messages': ('libadwaita-1', ['libadwaita-1.so.0']),
}
# How a resource begins, wherever it lies in a library.
RESOURCE = b'GVariant' + bytes(8)
MESSAGE = re.compile(r'^#: (?P<versions>.*)\n(?:#, .*\n)?(?:msgctxt .*\n)?msgid "(?P<id>.*)"$',
                     re.MULTILINE)


def version(package):
    """The first two numbers of the version at hand."""
    if package is None:
        said = os.confstr('CS_GNU_LIBC_VERSION').split()[1]
    else:
        said = lint.run('pkg-config', '--modversion', package)[1]
    return '.'.join(said.strip().split('.')[:2])


def templates(resource, path='/'):
    """The text of every template in a resource."""
    for name in resource.enumerate_children(path, Gio.ResourceLookupFlags.NONE):
        if name.endswith('/'):
            yield from templates(resource, path + name)
        elif name.endswith('.ui'):
            data = resource.lookup_data(path + name, Gio.ResourceLookupFlags.NONE).get_data()
            yield data.decode('utf-8', 'replace')


def loaded(library):
    """The file that a library was loaded from."""
    ctypes.CDLL(library)
    with open('/proc/self/maps', encoding='utf-8') as maps:
        return next(line.split()[-1] for line in maps
                    if os.path.basename(line.split()[-1]).startswith(library))


def words_of(libraries):
    """What the libraries may say, as bytes with a NUL behind each text."""
    words = b''
    for library in libraries:
        with open(loaded(library), 'rb') as file:
            content = file.read()
        words += content
        for start in re.finditer(RESOURCE, content):
            resource = Gio.Resource.new_from_data(GLib.Bytes.new(content[start.start():]))
            for template in templates(resource):
                texts = re.findall(r'>([^<>]+)<', template)
                words += html.unescape('\0'.join(texts)).encode() + b'\0'
    return words


def plain(message):
    """A msgid as the library holds it."""
    return message.replace('\\"', '"').replace('\\n', '\n').replace('\\\\', '\\').encode()


def versions_known(top, package):
    """Every version of a library that any of our catalogues names."""
    return {version for domain, (owner, _) in LIBRARIES.items() if owner == package
            for message in MESSAGE.finditer(lint.read(top, f'{FOLDER}/{domain}.po'))
            for version in message['versions'].split()}


def unknown(top, text, domain):
    package, libraries = LIBRARIES[domain]
    here = version(package)
    words = words_of(libraries)
    whole = set(words.split(b'\0'))
    known = versions_known(top, package)
    for message in MESSAGE.finditer(text):
        versions = set(message['versions'].split())
        if here not in versions and versions != known:
            continue
        # Linkers let a text be the end of a longer one.
        sought = plain(message['id'])
        if sought not in whole and sought + b'\0' not in words:
            yield f'{domain} {here} does not say “{message["id"]}”'


def main():
    top = lint.root()
    tap = lint.Tap()

    for domain in LIBRARIES:
        path = f'{FOLDER}/{domain}.po'
        status, said = lint.run('msgfmt', '--check', '--statistics', '--output-file=/dev/null',
                                path, cwd=top)
        tap.result(f'{path} is right and whole',
                   [said] if status or re.search(r'fuzzy|untranslated', said) else [])
        text = lint.read(top, path)
        nowhere = len(re.findall(r'^msgid "(?!"$)', text, re.MULTILINE)) - len(
            MESSAGE.findall(text))
        tap.result(f'{path} tells of each message who says it',
                   [f'{nowhere} do not'] if nowhere else [])
        tap.result(f'{path} has the words of the library', unknown(top, text, domain))

    names = sorted(os.path.basename(path)[:-3] for path in glob.glob(
        os.path.join(top, FOLDER, '*.po')))
    tap.result('each catalogue belongs to a library',
               [] if names == sorted(LIBRARIES) else [' '.join(names)])
    tap.done()


main()
