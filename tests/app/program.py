# SPDX-License-Identifier: GPL-3.0-or-later
"""The program that is driven from outside, and the results in TAP."""

import os
import subprocess

from gi.repository import Gio, GLib

import a11y_walk


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


class Program:
    """The running program and its actions on the session bus."""

    def __init__(self, program, application_id, *arguments, **variables):
        """Starts it; a variable of the environment that is None is not there."""
        self.application_id = application_id
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.reader = a11y_walk.Reader()
        environment = {**os.environ, 'G_DEBUG': os.environ.get('AGENDA_TEST_G_DEBUG', ''),
                       **variables}
        self.process = subprocess.Popen(
            # The file chooser shows where it was started.
            [os.path.abspath(program), *arguments], cwd=os.environ['HOME'],
            env={name: value for name, value in environment.items() if value is not None})

    def owned(self):
        reply = self.bus.call_sync('org.freedesktop.DBus', '/org/freedesktop/DBus',
                                   'org.freedesktop.DBus', 'NameHasOwner',
                                   GLib.Variant('(s)', (self.application_id,)), None,
                                   Gio.DBusCallFlags.NONE, -1, None)
        return reply.unpack()[0]

    def started(self):
        """Waits until it can be spoken to; returns whether it can."""
        return a11y_walk.wait_for(lambda: self.owned() or self.ended()) and not self.ended()

    def activate(self, action, *parameters, where=''):
        """An action of the application, or of its window: where='/window/1'."""
        values = [GLib.Variant('s', parameter) for parameter in parameters]
        self.bus.call_sync(self.application_id,
                           '/' + self.application_id.replace('.', '/') + where,
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

    def quit(self):
        """Lets it quit; returns its status, or None when it does not."""
        self.activate('quit')
        a11y_walk.wait_for(self.ended)
        return self.process.poll()

    def stop(self):
        """Ends it if it has not ended of its own accord."""
        if not self.ended():
            self.process.kill()
        self.process.wait()
