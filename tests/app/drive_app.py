#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the program in one language and goes through its pages by its actions; prints TAP.

    drive_app.py PROGRAM APPLICATION-ID AGENDA LANGUAGE

Each page must be in the accessible tree with the words of the agenda in that language, and
nothing on it that can be focused may be without a name. In the end the program must quit well.
"""

import json
import sys

from gi.repository import GLib

import a11y_walk
from program import Program, Tap

SESSION, SPEAKER = 'p2p', 'bokova'


def in_language(text, language):
    """How a text of the agenda begins in a language; a page may break a long one up."""
    return text[language].split('\n')[0][:40]


def by_id(records, wanted):
    return next(record for record in records if record['id'] == wanted)


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
    program = Program(path, application_id, '--language', language)
    try:
        tap.result('it has its name on the bus', program.started())
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
        status = program.quit()
        tap.result('it quits well', status == 0, [f'status {status}'])
    except GLib.Error as error:
        tap.result('its actions can be called', False, [error.message])
    finally:
        program.stop()
    return tap.done()


if __name__ == '__main__':
    sys.exit(main())
