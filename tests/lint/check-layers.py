#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Includes point down the layers; the toolkit is known to ui alone, its versions to compat."""

import os
import re

import lint

# Each folder of src/ may include from itself and from those before it.
LAYERS = ['language', 'model', 'plan', 'search', 'exchange', 'ui']
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.MULTILINE)
TOOLKIT = re.compile(r'^(gtk|gdk|gsk)/|^adwaita\.h$|^libadwaita')
VERSION = re.compile(r'\b(?:GTK|GDK|ADW|GLIB)_CHECK_VERSION\b|\b(?:GTK|ADW)_M(?:AJOR|INOR)_VERSION\b')
VERSIONED = re.compile(r'^src/ui/(compat/|agenda-shell[^/]*$)')
TOOLKIT_USERS = re.compile(
    r'^src/(ui/|main\.c$)|^tests/(ui|app|bench)/|^tests/lib/[^/]*-display\.[ch]$')


def layer_of(path):
    """The index of the layer a source file or the test of it belongs to; main.c sees all."""
    parts = path.split(os.sep)
    if parts[1] in LAYERS:
        return LAYERS.index(parts[1])
    return len(LAYERS) if parts[0] == 'src' or parts[1] in ('app', 'bench') else -1


def main():
    top = lint.root()
    tap = lint.Tap()
    sources = lint.files(top, '.c', '.h', under='src') + lint.files(top, '.c', '.h', under='tests')
    owner = {os.path.basename(path): path for path in sources
             if path.startswith('src/') and path.endswith('.h')}
    upwards, toolkit, versions = [], [], []

    for path in sources:
        text = lint.without_comments(lint.read(top, path))
        for match in INCLUDE.finditer(text):
            name = match[1]
            place = f'{path}:{lint.line_of(text, match.start(1))}'
            header = owner.get(os.path.basename(name))
            if header and layer_of(header) > layer_of(path):
                upwards.append(f'{place}: includes {header}, which is above it')
            if TOOLKIT.search(name) and not TOOLKIT_USERS.match(path):
                toolkit.append(f'{place}: includes {name} below the window')
        for match in VERSION.finditer(text):
            if not VERSIONED.match(path):
                versions.append(f'{path}:{lint.line_of(text, match.start())}: asks for {match[0]}')

    unknown = sorted({path.split(os.sep)[1] for path in sources
                      if path.startswith('src/') and path.count(os.sep) > 1} - set(LAYERS))
    tap.result('every folder of src/ is a layer', (f'src/{name} is none' for name in unknown))
    tap.result('includes point down', upwards)
    tap.result('the toolkit is included by ui alone', toolkit)
    tap.result('versions are asked for in src/ui/compat and the shells', versions)
    tap.done()


main()
