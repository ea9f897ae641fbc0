#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Waits until a file exists; its folder must. The second argument is the deadline in seconds."""

import os
import sys

from gi.repository import Gio, GLib


def main():
    path = sys.argv[1]
    seconds = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    loop = GLib.MainLoop()
    monitor = Gio.File.new_for_path(os.path.dirname(path)).monitor_directory(
        Gio.FileMonitorFlags.NONE, None)
    monitor.connect('changed', lambda *_: os.path.exists(path) and loop.quit())
    GLib.timeout_add_seconds(seconds, loop.quit)
    if not os.path.exists(path):
        loop.run()
    return 0 if os.path.exists(path) else 1


sys.exit(main())
