#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the accessible tree of a running program, as a screen reader does.

    a11y_walk.py PID            prints the tree, a role and a name a line
    a11y_walk.py --check PID    prints what can be focused and has no name for people

A node is at fault that can be focused and whose name is empty or that of its type, which is what
GTK 4.8 gives out for a widget without one. tests/app/a11y-exceptions.txt names those that we
cannot name, with the reason.
"""

import argparse
import fnmatch
import os
import re
import sys

from gi.repository import Gio, GLib

TYPE_NAME = re.compile(r'^(Gtk|Gdk|Adw|Agenda)[A-Z]\w*$')
EXCEPTIONS = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'a11y-exceptions.txt')

ROOT = '/org/a11y/atspi/accessible/root'
NULL = '/org/a11y/atspi/null'
ACCESSIBLE = 'org.a11y.atspi.Accessible'
# The bits of AtspiStateType that are looked at.
FOCUSABLE, FOCUSED, SHOWING, VISIBLE = 11, 12, 25, 30


class Node:
    """A copy of one accessible, so that nothing changes while it is looked at."""

    def __init__(self, role='', path=''):
        self.path = path
        self.role = role
        self.reference = None
        self.name = ''
        self.focusable = self.focused = self.showing = self.visible = False
        self.children = []

    def set_states(self, words):
        bits = sum(word << 32 * index for index, word in enumerate(words))
        # GTK 4.8 says of windows alone that they are showing, of their insides that they are visible.
        self.focusable, self.focused, self.showing, self.visible = (
            bool(bits >> state & 1) for state in (FOCUSABLE, FOCUSED, SHOWING, VISIBLE))

    def __iter__(self):
        yield self
        for child in self.children:
            yield from child

    def lines(self, depth=0):
        marks = ''.join(mark for mark, on in (('*', self.focused), ('+', self.focusable)) if on)
        yield f'{"  " * depth}{self.role}{marks} {self.name!r}'
        for child in self.children:
            yield from child.lines(depth + 1)

    def texts(self):
        return [node.name for node in self if node.name and node.visible]


class Reader:
    """Reads trees from the accessibility bus. It asks for everything at once rather than one after
    the other, as libatspi would: that takes a tenth of the time."""

    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync('org.a11y.Bus', '/org/a11y/bus', 'org.a11y.Bus', 'GetAddress',
                                    None, None, Gio.DBusCallFlags.NONE, -1, None).unpack()[0]
        self.bus = Gio.DBusConnection.new_for_address_sync(
            address, Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
            | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)
        self.pending = 0
        self.failed = False
        self.loop = GLib.MainLoop()

    def ask(self, name, path, interface, method, parameters, done):
        def answered(bus, result):
            self.pending -= 1
            try:
                done(*bus.call_finish(result).unpack())
            except GLib.Error:
                self.failed = True
            if self.pending == 0:
                self.loop.quit()

        self.pending += 1
        self.bus.call(name, path, interface, method, parameters, None, Gio.DBusCallFlags.NONE,
                      10000, None, answered)

    def read_node(self, node, name, path):
        node.reference = name, path

        def add_children(references):
            node.children = [Node(path=node.path) for _ in references]
            for child, (owner, where) in zip(node.children, references):
                if where != NULL:
                    self.read_node(child, owner, where)

        def set_role(role):
            node.role = role
            node.path = f'{node.path}/{role}'
            self.ask(name, path, ACCESSIBLE, 'GetChildren', None, add_children)

        self.ask(name, path, ACCESSIBLE, 'GetRoleName', None, set_role)
        self.ask(name, path, ACCESSIBLE, 'GetState', None, node.set_states)
        self.ask(name, path, 'org.freedesktop.DBus.Properties', 'Get',
                 GLib.Variant('(ss)', (ACCESSIBLE, 'Name')),
                 lambda value: setattr(node, 'name', value))

    def press(self, node):
        """Does the first thing that can be done with a node: a button is clicked."""
        name, path = node.reference
        self.bus.call_sync(name, path, 'org.a11y.atspi.Action', 'DoAction',
                           GLib.Variant('(i)', (0,)), None, Gio.DBusCallFlags.NONE, 10000, None)

    def owner(self, pid):
        """The name on the bus of the program with a process id, or None while it has none. Without
        an id it is that of the one program there is: one in a sandbox is known by its proxy's."""
        programs = self.bus.call_sync('org.a11y.atspi.Registry', ROOT, ACCESSIBLE, 'GetChildren',
                                      None, None, Gio.DBusCallFlags.NONE, -1, None).unpack()[0]
        if pid is None:
            return programs[0][0] if len(programs) == 1 else None
        for name, _ in programs:
            owner_pid = self.bus.call_sync(
                'org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus',
                'GetConnectionUnixProcessID', GLib.Variant('(s)', (name,)), None,
                Gio.DBusCallFlags.NONE, -1, None).unpack()[0]
            if owner_pid == pid:
                return name
        return None

    def read(self, pid=None):
        """The tree of a program, or None while it has no window or changes under the reader."""
        try:
            name = self.owner(pid)
        except GLib.Error:
            return None
        if name is None:
            return None
        tree = Node()
        self.failed = False
        self.read_node(tree, name, ROOT)
        self.loop.run()
        return tree if not self.failed and any(w.showing for w in tree.children) else None


def wait_for(condition, seconds=90):
    """Runs the main loop until condition () gives something true, and returns that, or None."""
    loop = GLib.MainLoop()
    found = []

    def look():
        result = condition()
        if result:
            found.append(result)
            loop.quit()
            return GLib.SOURCE_REMOVE
        return GLib.SOURCE_CONTINUE

    look_again = GLib.timeout_add(100, look)
    deadline = GLib.timeout_add_seconds(seconds, loop.quit)
    loop.run()
    if not found:
        GLib.source_remove(look_again)
        return None
    GLib.source_remove(deadline)
    return found[0]


def exceptions(path=EXCEPTIONS):
    """The patterns of paths that may go without a name; every one must give its reason."""
    patterns = []
    with open(path, encoding='utf-8') as lines:
        for line in lines:
            pattern, _, reason = line.partition('#')
            if pattern.strip():
                if not reason.strip():
                    raise ValueError(f'{path}: no reason for {pattern.strip()}')
                patterns.append(pattern.strip())
    return patterns


def nameless(tree, allowed):
    """The nodes at fault, described."""
    for node in tree:
        if not node.focusable or (node.name.strip() and not TYPE_NAME.match(node.name)):
            continue
        if not any(fnmatch.fnmatchcase(node.path, pattern) for pattern in allowed):
            around = [text for child in node.children for text in child.texts()][:3]
            yield f'{node.path} {node.name!r}, holding {around}'


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('pid', type=int)
    parser.add_argument('--check', action='store_true')
    options = parser.parse_args()

    reader = Reader()
    tree = wait_for(lambda: reader.read(options.pid))
    if tree is None:
        print(f'no window of process {options.pid} in the accessible tree', file=sys.stderr)
        return 2
    if not options.check:
        print('\n'.join(tree.lines()))
        return 0
    faults = list(nameless(tree, exceptions()))
    print('\n'.join(faults))
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
