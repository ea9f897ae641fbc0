#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the program in one language and goes through its pages by its actions; prints TAP.

    drive_app.py PROGRAM APPLICATION-ID AGENDA LANGUAGE

Each page must be in the accessible tree with the words of the agenda in that language, and
nothing on it that can be focused may be without a name. In the end the program must quit well.
"""

import json
import os
import subprocess
import sys

from gi.repository import Gio, GLib

import a11y_walk

SESSION, SPEAKER = 'p2p', 'bokova'


class Tap:
    def __init__(self, language):
        self.language = language
        self.count = 0
        self.failures = 0

    def result(self, name, good, details=()):
        self.count += 1
        self.failures += 0 if good else 1
        for line in [] if good else details:
            print(f'# {line}')
        print(f'{"ok" if good else "not ok"} {self.count} - {self.language}: {name}', flush=True)
        return good

    def done(self):
        print(f'1..{self.count}')
        return 1 if self.failures else 0


def in_language(text, language):
    """How a text of the agenda begins in a language; a page may break a long one up."""
    return text[language].split('\n')[0][:40]


def by_id(records, wanted):
    return next(record for record in records if record['id'] == wanted)


class Program:
    """The running program and its actions on the session bus."""

    def __init__(self, program, application_id, language):
        self.application_id = application_id
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.reader = a11y_walk.Reader()
        environment = {**os.environ, 'G_DEBUG': os.environ.get('AGENDA_TEST_G_DEBUG', '')}
        self.process = subprocess.Popen([program, '--language', language], env=environment)

    def owned(self):
        reply = self.bus.call_sync('org.freedesktop.DBus', '/org/freedesktop/DBus',
                                   'org.freedesktop.DBus', 'NameHasOwner',
                                   GLib.Variant('(s)', (self.application_id,)), None,
                                   Gio.DBusCallFlags.NONE, -1, None)
        return reply.unpack()[0]

    def activate(self, action, *parameters):
        values = [GLib.Variant('s', parameter) for parameter in parameters]
        self.bus.call_sync(self.application_id, '/' + self.application_id.replace('.', '/'),
                           'org.gtk.Actions', 'Activate',
                           GLib.Variant('(sava{sv})', (action, values, {})), None,
                           Gio.DBusCallFlags.NO_AUTO_START, 10000, None)

    def tree(self):
        return self.reader.read(self.process.pid)

    def ended(self):
        return self.process.poll() is not None

    def tree_with(self, text):
        """The tree once a node of it shows a text and nothing changes any more, or None: read while
        a page takes the place of another, it has half of both."""
        before = []

        def look():
            nonlocal before
            tree = self.tree()
            if tree is None and self.ended():
                return 'ended'
            last, before = before, list(tree.lines()) if tree else []
            return tree if before and before == last and any(
                text in name for name in tree.texts()) else None

        found = a11y_walk.wait_for(look)
        return None if found == 'ended' else found


def check_page(tap, program, name, text, allowed):
    tree = program.tree_with(text)
    if not tap.result(f'{name} shows “{text}”', tree is not None,
                      (program.tree() or a11y_walk.Node('nothing')).lines()):
        return
    faults = list(a11y_walk.nameless(tree, allowed))
    tap.result(f'{name} has nothing nameless to focus', not faults, faults)


def main():
    path, application_id, agenda_path, language = sys.argv[1:]
    with open(agenda_path, encoding='utf-8') as file:
        agenda = json.load(file)

    tap = Tap(language)
    allowed = a11y_walk.exceptions()
    program = Program(path, application_id, language)
    try:
        owned = a11y_walk.wait_for(lambda: program.owned() or program.ended())
        tap.result('it has its name on the bus', owned and not program.ended())
        check_page(tap, program, 'the window',
                   in_language(agenda['title'], language), allowed)
        program.activate('show-session', SESSION)
        session = by_id(agenda['sessions'], SESSION)
        check_page(tap, program, 'a session',
                   in_language(session['topics'][0]['title'], language), allowed)
        program.activate('show-speaker', SPEAKER)
        speaker = by_id(agenda['speakers'], SPEAKER)
        check_page(tap, program, 'a speaker', in_language(speaker['bio'], language), allowed)
        program.activate('show-forum')
        check_page(tap, program, 'the front page',
                   in_language(agenda['title'], language), allowed)
        program.activate('quit')
        a11y_walk.wait_for(program.ended)
        tap.result('it quits well', program.process.poll() == 0,
                   [f'status {program.process.poll()}'])
    except GLib.Error as error:
        tap.result('its actions can be called', False, [error.message])
    finally:
        if not program.ended():
            program.process.kill()
        program.process.wait()
    return tap.done()


if __name__ == '__main__':
    sys.exit(main())
