#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Flatpak manifests: what the sandbox is allowed, where their sources come from, and that the
development build differs from the other in its names alone."""

import json
import re

import lint

ALLOWED = ['--share=ipc', '--socket=fallback-x11', '--socket=wayland', '--device=dri']
HOSTS = re.compile(r'https://(?:deb|snapshot)\.debian\.org/')
DEVELOPMENT = '-Dprofile=development'


def read_manifests(tap, top, *names):
    """The manifests, or the end of the program where one cannot be read."""
    manifests, problems = [], []
    for name in names:
        path = f'flatpak/{name}.json'
        try:
            manifests.append(json.loads(lint.read(top, path)))
        except (OSError, ValueError) as error:
            problems.append(f'{path}: {error}')
    tap.result('the manifests can be read', problems)
    if problems:
        tap.done()
    return manifests


def source_problems(manifest):
    for module in manifest['modules']:
        for source in module['sources']:
            for url in [source.get('url', ''), *source.get('mirror-urls', [])]:
                if url and not HOSTS.match(url):
                    yield f'{module["name"]}: {url} is no address of Debian'
            if source.get('url') and not re.fullmatch('[0-9a-f]{64}', source.get('sha256', '')):
                yield f'{module["name"]}: no checksum'


def differences(manifest, development, application_id):
    """What is left of them when the names are made the same."""
    expected = json.loads(json.dumps(manifest))
    expected['app-id'] = application_id + '.Devel'
    expected['branch'] = 'devel'
    expected['modules'][-1]['config-opts'].insert(0, DEVELOPMENT)
    for key in sorted(expected.keys() | development.keys()):
        if expected.get(key) != development.get(key):
            yield f'{key}: {development.get(key)}'


def main():
    top = lint.root()
    tap = lint.Tap()
    application_id = re.search(r"^base_id = '(.+)'$", lint.read(top, 'meson.build'), re.MULTILINE)[1]
    manifest, development = read_manifests(tap, top, application_id, application_id + '.Devel')

    tap.result('the id is that of the program',
               [] if manifest['app-id'] == application_id else [manifest['app-id']])
    asked = manifest['finish-args']
    tap.result('the sandbox is allowed no more than it must be',
               [argument for argument in asked if argument not in ALLOWED]
               + [f'no {argument}' for argument in ALLOWED if argument not in asked])
    # Else a machine that speaks English alone would leave the Chinese catalogue out.
    tap.result('catalogues stay with the program',
               [] if manifest.get('separate-locales') is False else ['separate-locales is not false'])
    # The service on the bus, above all: without it a link or an action does not start the program.
    tap.result('what the desktop is given is not cleaned away',
               [path for path in manifest.get('cleanup', []) if path != '/share/man'])
    tap.result('sources come from public places, by checksum', source_problems(manifest))
    tap.result('the development build differs in its names alone',
               differences(manifest, development, application_id))
    tap.done()


main()
