#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for words of the other language in the running program; prints TAP.

    drive_words.py PROGRAM APPLICATION-ID LANGUAGE AGENDA CATALOGUE

Each scene, a page or a dialog, is read as a screen reader does, in the language the program was
started in and again after a switch. What the agenda says is data and may be in any language: its
texts are taken out of a name first. What is left of it must have no Latin word with Chinese on,
but for the few that are the same in Chinese, and no Chinese character with English on. Nor may a
name be a message of ours whose translation differs, even where the agenda says the same.
"""

import gettext
import json
import os
import re
import sys

from gi.repository import GLib

import a11y_walk
from program import Program, Tap

ENGLISH, CHINESE = 'en', 'zh-Hans'
PROBLEMS = os.path.join(os.path.dirname(os.path.abspath(__file__)), '../ui/problems.json')

# What is no word of either language, in both.
NEUTRAL = re.compile(
    # addresses, and names of programs, of formats, of licences and of units
    r'\b[a-z]+://\S+|\S+@\S+|\btaihe-agenda\b|JSON|GNU|GPL\S*|\b[kMGT]B\b'
    # keys, as they are written on them
    r'|\b(?:Ctrl|Alt|Shift|Super|Meta|Esc|Home|End|Insert|Delete|Tab|Page (?:Up|Down)|F\d+)\b'
    # Each language is named in its own script, in the menu and on the button that switches.
    r'|^(?:English ?)+$|^EN$|^(?:中文 ?)+$')
LATIN_WORD = re.compile(r'[A-Za-z]{2,}')
HAN = re.compile(r'[\u3400-\u9fff\uf900-\ufaff]')
# The names and values of the file format are lower-case in both languages, and so are those in an
# agenda; a message of ours begins with a capital.
FORMAT = re.compile(r'“[^”]*”|\b[a-z]+(?:\[\d+\])?(?:\.[a-z]+(?:\[\d+\])?)*\b')
MNEMONIC = re.compile(r'_(?=\w)')


class Catalogue:
    """The messages of the program, as they are read out: without mnemonics."""

    def __init__(self, path):
        with open(path, 'rb') as file:
            self.messages = gettext.GNUTranslations(file)
        pairs = [(key, text) for key, text in self.messages._catalog.items() if key]
        plain = [(MNEMONIC.sub('', (key[0] if isinstance(key, tuple) else key).split('\4')[-1]),
                  MNEMONIC.sub('', text)) for key, text in pairs]
        kept = {word for english, chinese in plain if english == chinese for word in (english,)}
        self.only = {
            CHINESE: {english for english, chinese in plain if english not in kept},
            ENGLISH: {chinese for english, chinese in plain if chinese not in kept},
        }

    def say(self, language, message):
        said = self.messages.gettext(message) if language == CHINESE else message
        return MNEMONIC.sub('', said)


def texts_of(record):
    """Every text of an agenda: what stands under the tag of a language."""
    if isinstance(record, dict):
        for key, value in record.items():
            if key in (ENGLISH, CHINESE) and isinstance(value, str):
                yield from [value, *value.split('\n')]
            else:
                yield from texts_of(value)
    elif isinstance(record, list):
        for value in record:
            yield from texts_of(value)


class Content:
    """What an agenda says, to be told from what the program says."""

    def __init__(self, path):
        with open(path, encoding='utf-8') as file:
            texts = {text.strip() for text in texts_of(json.load(file))}
        self.texts = sorted((text for text in texts if text), key=len, reverse=True)
        self.known = {}

    def without(self, name):
        if name not in self.known:
            rest = name
            for text in self.texts:
                if text in rest:
                    rest = rest.replace(text, ' ')
            self.known[name] = rest
        return self.known[name]


def leftovers(tree, language, scene, content, catalogue):
    """The names that are not in the language, described."""
    foreign = LATIN_WORD if language == CHINESE else HAN
    for node in tree:
        if not node.name or not (node.visible or node.showing) \
                or a11y_walk.TYPE_NAME.match(node.name):
            continue
        rest = scene.data.sub(' ', NEUTRAL.sub(' ', content.without(node.name)))
        if foreign.search(rest):
            yield f'{node.path} {node.name!r}: {rest.strip()!r}'
        elif node.name in catalogue.only[language] and not NEUTRAL.fullmatch(node.name):
            yield f'{node.path} {node.name!r} is not translated'


class Scene:
    """Something to bring on screen, and a message that tells that it is there."""

    where = '/window/1'
    agenda = None
    # What is in it besides the agenda's texts and is no word of ours.
    data = re.compile('(?!)')
    # Whether it changes with the language while it is open.
    live = True

    def __init__(self, name, action, *parameters, sign, **changes):
        self.name, self.action, self.parameters, self.sign = name, action, parameters, sign
        vars(self).update(changes)

    def show(self, program):
        program.activate(self.action, *self.parameters, where=self.where)


class MenuScene(Scene):
    """The main menu: no action opens it, a press of its button does."""

    def show(self, program):
        program.reader.press(next(node for node in program.tree() if node.focusable
                                  and node.name in ('Main menu', '主菜单')))


SCENES = [
    Scene('the front page', 'show-forum', sign='Websites', where=''),
    Scene('a session', 'show-session', 'p2p', sign='Topics', where=''),
    Scene('a speaker', 'show-speaker', 'bokova', sign='Sessions', where=''),
    Scene('the list of speakers', 'view', 'speakers', sign='Speakers'),
    MenuScene('the menu', '', sign='Language'),
    Scene('the shortcuts', 'shortcuts', sign='Switch between Chinese and English'),
    Scene('the preferences', 'preferences', sign='Show Both Languages'),
    Scene('the About window', 'about', sign='The Taihe Agenda developers', where=''),
    Scene('the problems', 'problems', sign='Warning', agenda=PROBLEMS, data=FORMAT),
    # The toolkit's, and gone before long.
    Scene('the file chooser', 'open', sign='Open Agenda', live=False),
]


def look(tap, program, scene, language, content, catalogue):
    sign = catalogue.say(language, scene.sign)
    tree = program.tree_with(sign)
    where = f'{scene.name} in {language}'
    if not tap.result(f'{where} shows “{sign}”', tree is not None,
                      (program.tree() or a11y_walk.Node('nothing')).lines()):
        return
    faults = list(leftovers(tree, language, scene, content, catalogue))
    tap.result(f'{where} has no words of the other language', not faults, faults)


def play(tap, command, scene, language, agenda, catalogue):
    content = Content(scene.agenda or agenda)
    arguments = ['--language', language] + ([scene.agenda] if scene.agenda else [])
    program = Program(*command, *arguments)
    other = CHINESE if language == ENGLISH else ENGLISH
    try:
        if not tap.result(f'it starts for {scene.name}',
                          program.started() and a11y_walk.wait_for(program.tree)):
            return
        scene.show(program)
        look(tap, program, scene, language, content, catalogue)
        if scene.live:
            program.activate('switch-language')
            look(tap, program, scene, other, content, catalogue)
        status = program.quit()
        tap.result(f'it quits well after {scene.name}', status == 0, [f'status {status}'])
    except GLib.Error as error:
        tap.result(f'its actions can be called for {scene.name}', False, [error.message])
    finally:
        program.stop()


def main():
    *command, language, agenda, path = sys.argv[1:]
    tap = Tap(language)
    catalogue = Catalogue(path)
    for scene in SCENES:
        play(tap, command, scene, language, agenda, catalogue)
    return tap.done()


if __name__ == '__main__':
    sys.exit(main())
