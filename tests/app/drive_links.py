#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens a link from the running program with a browser of the test's own; prints TAP.

    drive_links.py PROGRAM APPLICATION-ID

Whatever the program does to its own environment, the browser must find the one of the desktop.
"""

import os
import stat
import sys

from gi.repository import GLib

import a11y_walk
from program import Program, Tap

URL = 'https://example.org/agenda'
CHANGED = ('LANGUAGE', 'FC_LANG', 'PANGO_LANGUAGE')
DESKTOPS = {
    'with none of them': dict.fromkeys(CHANGED),
    'with all of them': {'LANGUAGE': 'de:en', 'FC_LANG': 'ja', 'PANGO_LANGUAGE': 'ja:en'},
    'with an empty one': {'LANGUAGE': '', 'FC_LANG': None, 'PANGO_LANGUAGE': None},
}
BROWSER = '''#!/bin/sh
printf 'ADDRESS=%s\\0' "$1" >"{found}.part"
cat /proc/self/environ >>"{found}.part"
mv "{found}.part" "{found}"
'''
DESKTOP_FILE = '''[Desktop Entry]
Type=Application
Name=Browser of the test
Exec={browser} %u
MimeType=x-scheme-handler/https;
'''


def install_browser():
    """Makes a browser that writes down what it was started with; returns the file it writes."""
    data = os.environ['XDG_DATA_HOME']
    found = os.path.join(data, 'found')
    browser = os.path.join(data, 'browser')
    os.makedirs(os.path.join(data, 'applications'), exist_ok=True)
    for path, text in (
            (browser, BROWSER.format(found=found)),
            (os.path.join(data, 'applications/browser.desktop'),
             DESKTOP_FILE.format(browser=browser)),
            (os.path.join(data, 'applications/mimeapps.list'),
             '[Default Applications]\nx-scheme-handler/https=browser.desktop\n')):
        with open(path, 'w', encoding='utf-8') as file:
            file.write(text)
    os.chmod(browser, stat.S_IRWXU)
    return found


def read_environment(path):
    with open(path, encoding='utf-8') as file:
        return dict(entry.split('=', 1) for entry in file.read().split('\0') if '=' in entry)


def open_link(tap, name, command, found, variables):
    program = Program(*command, '--language', 'zh-Hans', **variables)
    try:
        # The window is there when it is in the accessible tree, and its actions with it.
        if not tap.result(f'it starts {name}',
                          program.started() and a11y_walk.wait_for(program.tree)):
            return
        program.activate('open-link', URL, where='/window/1')
        if not tap.result(f'a link is opened {name}',
                          a11y_walk.wait_for(lambda: os.path.exists(found))):
            return
        environment = read_environment(found)
        tap.result(f'the browser is given the address {name}', environment['ADDRESS'] == URL,
                   [environment['ADDRESS']])
        for variable in CHANGED:
            got, wanted = environment.get(variable), variables[variable]
            tap.result(f'{variable} is the desktop’s {name}', got == wanted,
                       [f'{got!r}, where the desktop has {wanted!r}'])
        status = program.quit()
        tap.result(f'it quits well {name}', status == 0, [f'status {status}'])
    finally:
        program.stop()
        if os.path.exists(found):
            os.remove(found)


def main():
    command = sys.argv[1:]
    tap = Tap('links')
    found = install_browser()
    try:
        for name, variables in DESKTOPS.items():
            open_link(tap, name, command, found, variables)
    except GLib.Error as error:
        tap.result('its actions can be called', False, [error.message])
    return tap.done()


if __name__ == '__main__':
    sys.exit(main())
