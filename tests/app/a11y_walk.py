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

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402

TYPE_NAME = re.compile(r'^(Gtk|Gdk|Adw|Agenda)[A-Z]\w*$')
EXCEPTIONS = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'a11y-exceptions.txt')


class Node:
    """A copy of one accessible, so that nothing changes while it is looked at."""

    def __init__(self, accessible, path=''):
        self.accessible = accessible
        self.role = accessible.get_role_name()
        self.name = accessible.get_name() or ''
        self.path = f'{path}/{self.role}'
        states = accessible.get_state_set()
        self.focusable = states.contains(Atspi.StateType.FOCUSABLE)
        self.focused = states.contains(Atspi.StateType.FOCUSED)
        # GTK 4.8 says of windows alone that they are showing, of their insides that they are visible.
        self.showing = states.contains(Atspi.StateType.SHOWING)
        self.visible = states.contains(Atspi.StateType.VISIBLE)
        self.children = []
        for index in range(accessible.get_child_count()):
            child = accessible.get_child_at_index(index)
            if child is not None:
                self.children.append(Node(child, self.path))

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


def application(pid):
    """The program with a process id, or None while it is not there."""
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child is not None and child.get_process_id() == pid:
            return child
    return None


def read(pid):
    """The tree of a program, or None while it has no window or is changing under the reader."""
    try:
        program = application(pid)
        if program is None:
            return None
        program.clear_cache()
        tree = Node(program)
    except GLib.Error:
        return None
    return tree if any(node.showing for node in tree.children) else None


def wait_for(condition, seconds=30):
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

    tree = wait_for(lambda: read(options.pid))
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
