#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the bundled agendas: by the schema, and for what a schema cannot express.

Usage: check-agendas.py SCHEMA AGENDA…

An agenda may be a page of documentation: then it is the first example in JSON there. Prints TAP.
Every check is first shown a copy of the largest agenda with a fault planted in it, so that a check
that finds nothing is known to look.
"""

import copy
import json
import re
import sys
from datetime import date, datetime, time, timedelta
from pathlib import Path

from jsonschema import Draft202012Validator, FormatChecker

# Texts that may lack one of the forum's languages, with the reason. The sample lacks some on
# purpose and is not held to this.
COMPLETE = {'taihe-2018'}
KNOWN_MISSING = {
    ('taihe-2018', 'speakers/jelinek/name', 'zh-Hans'): 'no Chinese name is published',
    ('taihe-2018', 'speakers/jelinek/sort', 'zh-Hans'): 'likewise',
}

# Texts that are rightly the same in two languages; any other would be a copy that hides a gap.
KNOWN_SAME = {
    ('taihe-2018', 'speakers/yinye/position'): 'the Chinese report prints the Latin letters CEO',
}

TEXTS = {'title', 'subtitle', 'theme', 'about', 'place', 'organiser', 'name', 'floor', 'sort',
         'position', 'organisation', 'honorific', 'country', 'bio', 'notes', 'notice', 'summary',
         'description'}

HAN = '[\u3400-\u9fff]'
NARROW = re.compile(f'{HAN}[,;:?!"\'()]|[,;:?!"\'()]{HAN}')

formats = FormatChecker()


@formats.checks('date-time', raises=ValueError)
def is_date_time(value):
    return not isinstance(value, str) or datetime.fromisoformat(value.replace('Z', '+00:00'))


def refuse_duplicate_keys(pairs):
    keys = [key for key, _ in pairs]
    for key in keys:
        if keys.count(key) > 1:
            raise ValueError(f'duplicate key {key}')
    return dict(pairs)


def load(path):
    text = Path(path).read_text(encoding='utf-8')
    if path.endswith('.md'):
        text = re.search('^```json\n(.*?)^```', text, re.M | re.S)[1]
    return json.loads(text, object_pairs_hook=refuse_duplicate_keys)


def find_texts(value, path=''):
    """The text objects with their paths, in which records stand by their ids."""
    items = value.items() if isinstance(value, dict) else (
        (item.get('id', str(i)), item) for i, item in enumerate(value) if isinstance(item, dict))
    for key, item in items:
        if key in TEXTS and isinstance(item, dict):
            yield f'{path}{key}', item
        elif isinstance(item, (dict, list)):
            yield from find_texts(item, f'{path}{key}/')


def get_topics(agenda):
    return [(session, topic) for session in agenda['sessions']
            for topic in session.get('topics', [])]


def get_people(agenda):
    return [(record['id'], person)
            for record in agenda['sessions'] + [topic for _, topic in get_topics(agenda)]
            for person in record.get('people', [])]


def get_span(record):
    return tuple(datetime.fromisoformat(record[key]) if key in record else None
                 for key in ('start', 'end'))


def check_ids(agenda):
    kinds = {kind: agenda.get(kind, []) for kind in ('tracks', 'rooms', 'speakers', 'sessions')}
    kinds['topics'] = [topic for _, topic in get_topics(agenda)]
    for kind, records in kinds.items():
        ids = [record['id'] for record in records]
        for taken in sorted({name for name in ids if ids.count(name) > 1}):
            yield f'{kind}: the id {taken} stands more than once'


def check_references(agenda):
    for key, kind in ('room', 'rooms'), ('track', 'tracks'):
        known = {record['id'] for record in agenda.get(kind, [])}
        for session in agenda['sessions']:
            if key in session and session[key] not in known:
                yield f'{session["id"]}: there is no {key} {session[key]}'
    known = {speaker['id'] for speaker in agenda.get('speakers', [])}
    for where, person in get_people(agenda):
        if person['speaker'] not in known:
            yield f'{where}: there is no speaker {person["speaker"]}'


def check_use(agenda):
    used = {person['speaker'] for _, person in get_people(agenda)}
    for speaker in agenda.get('speakers', []):
        if speaker['id'] not in used:
            yield f'{speaker["id"]} takes part in no session'
    for key, kind in ('room', 'rooms'), ('track', 'tracks'):
        used = {session.get(key) for session in agenda['sessions']}
        for record in agenda.get(kind, []):
            if record['id'] not in used:
                yield f'the {key} {record["id"]} is in no session'


def check_days(agenda):
    first, last = date.fromisoformat(agenda['start']), date.fromisoformat(agenda['end'])
    if first > last:
        yield 'the forum ends before it starts'
    for session in agenda['sessions']:
        day = date.fromisoformat(session['day'])
        if not first <= day <= last:
            yield f'{session["id"]}: {day} is outside the forum'
        for moment in get_span(session):
            hours = moment and (moment.replace(tzinfo=None)
                                - datetime.combine(day, time())) / timedelta(hours=1)
            if moment and not 0 <= hours <= 36:
                yield f'{session["id"]}: {moment} is not between {day} and noon of the next day'


def check_times(agenda):
    for session in agenda['sessions']:
        start, end = get_span(session)
        if start and end and end <= start:
            yield f'{session["id"]} ends before it starts'
        if start and 'part' in session:
            yield f'{session["id"]} has a clock time and a part of the day'
        for topic in session.get('topics', []):
            inner_start, inner_end = get_span(topic)
            if inner_start and inner_end and inner_end <= inner_start:
                yield f'{topic["id"]} ends before it starts'
            if (start and inner_start and inner_start < start
                    or end and inner_end and inner_end > end):
                yield f'{topic["id"]} is outside its session'


def check_rooms(agenda):
    taken = {}
    for session in agenda['sessions']:
        if 'room' in session and None not in get_span(session) \
                and session.get('status') != 'cancelled':
            taken.setdefault(session['room'], []).append((*get_span(session), session['id']))
    for room, spans in taken.items():
        spans.sort()
        for (_, end, name), (start, _, other) in zip(spans, spans[1:]):
            if start < end:
                yield f'{name} and {other} are in {room} at the same time'


def check_languages(agenda):
    name, languages = agenda['id'], agenda['languages']
    for path, text in find_texts(agenda):
        for tag in set(text) - {'ours'} - set(languages):
            yield f'{path}: {tag} is not a language of the forum'
        for tag in text.get('ours', []):
            if tag not in text:
                yield f'{path}: the translation of our own into {tag} is not there'
        for tag in languages if name in COMPLETE else []:
            if tag not in text and (name, path, tag) not in KNOWN_MISSING:
                yield f'{path}: {tag} is missing'
        strings = [text[tag] for tag in languages if tag in text]
        if len(strings) != len(set(strings)) and (name, path) not in KNOWN_SAME:
            yield f'{path}: two languages have the same words'


def check_exceptions(agenda):
    texts = dict(find_texts(agenda))
    for name, path, tag in KNOWN_MISSING:
        if name == agenda['id'] and (path not in texts or tag in texts[path]):
            yield f'{path}: {tag} is listed as missing and is not'
    for name, path in KNOWN_SAME:
        if name == agenda['id'] and len(set(texts.get(path, {}).values())) != 1:
            yield f'{path}: is listed as the same in two languages and is not'


def check_typography(agenda):
    for path, text in find_texts(agenda):
        for tag, string in text.items():
            if tag == 'ours' or path.endswith('/sort'):
                continue
            if string != string.strip() or re.search(r'  |[ \t]\n|\n{3}', string):
                yield f'{path}: {tag} has stray spaces'
            if re.search('["\']', string):
                yield f'{path}: {tag} has straight quotation marks'
            if tag.startswith('zh') and NARROW.search(string):
                yield f'{path}: {tag} has narrow punctuation'


CHECKS = [
    ('ids are unique', check_ids, lambda a: a['sessions'].append(a['sessions'][0])),
    ('references resolve', check_references,
     lambda a: a['sessions'][0].update(people=[{'speaker': 'nobody'}])),
    ('nothing is left unused', check_use,
     lambda a: a['speakers'].append({'id': 'idle', 'name': {'en': 'Idle'}})),
    ('days are inside the forum', check_days, lambda a: a['sessions'][0].update(day='1999-01-01')),
    ('times follow each other', check_times,
     lambda a: a['sessions'][0].update(start='2027-05-13T09:00:00+08:00',
                                       end='2027-05-13T08:00:00+08:00')),
    ('a room holds one session at a time', check_rooms,
     lambda a: a['sessions'].extend([{**s, 'id': s['id'] + '-again'} for s in a['sessions']])),
    ('languages are complete', check_languages, lambda a: a['title'].update(fr='x', ours=['de'])),
    ('typography', check_typography, lambda a: a['title'].update({'zh-Hans': '议程(示例)'})),
]

# What the schema must refuse, and what it must let pass because the reader takes it.
BAD = [
    ('another format', lambda a: a.update(format='agenda')),
    ('another version', lambda a: a.update(version=2)),
    ('no title', lambda a: a.pop('title')),
    ('no sessions', lambda a: a.update(sessions=[])),
    ('a session without a day', lambda a: a['sessions'][0].pop('day')),
    ('an id with a slash', lambda a: a['sessions'][0].update(id='a/b')),
    ('an id of 65 letters', lambda a: a['sessions'][0].update(id='a' * 65)),
    ('a day that is none', lambda a: a['sessions'][0].update(day='2027-02-30')),
    ('a time without an offset', lambda a: a['sessions'][0].update(start='2027-05-13T09:00:00')),
    ('an end without a start',
     lambda a: a['sessions'][0].pop('start') and a['sessions'][0].update(end=a['updated'])),
    ('a zone that is an offset', lambda a: a.update(timezone='+08:00')),
    ('a text that is a string', lambda a: a.update(title='Agenda')),
    ('a text in no language', lambda a: a.update(title={'ours': ['en']})),
    ('a text in a language that is none', lambda a: a.update(title={'english': 'Agenda'})),
    ('a blank text', lambda a: a.update(title={'en': ' '})),
    ('a script for a link', lambda a: a.update(links=[{'url': 'javascript:alert(1)'}])),
    ('a colour by name', lambda a: a.update(tracks=[{'id': 'a', 'title': {'en': 'A'},
                                                     'color': 'red'}])),
]
GOOD = [
    ('a key of a later version', lambda a: a['sessions'][0].update(mood='bright')),
    ('words of a later version', lambda a: a['sessions'][0].update(kind='dance', status='sung',
                                                                   part='noon')),
    ('a third language', lambda a: a['title'].update({'sr-Latn-RS': 'Dnevni red'})),
    ('a country by name', lambda a: a.update(speakers=[{'id': 'a', 'name': {'en': 'A'},
                                                        'country': {'en': 'Nowhere'}}])),
]


class Tap:
    def __init__(self):
        self.n_tests = 0
        self.failed = False

    def report(self, name, problems):
        self.n_tests += 1
        problems = list(problems)
        print('not ok' if problems else 'ok', self.n_tests, '-', name)
        for problem in problems[:50]:
            print('#', problem)
        self.failed |= bool(problems)

    def finish(self):
        print(f'1..{self.n_tests}')
        return 1 if self.failed else 0


def change(agenda, fault):
    changed = copy.deepcopy(agenda)
    fault(changed)
    return changed


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__.strip())

    tap = Tap()
    schema = load(sys.argv[1])
    agendas = {Path(path).name: load(path) for path in sys.argv[2:]}
    model = max(agendas.values(), key=lambda agenda: len(agenda['sessions']))

    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema, format_checker=formats)
    for name, fault in BAD:
        tap.report(f'schema: refuses {name}',
                   ['it passes'] if validator.is_valid(change(model, fault)) else [])
    for name, fault in GOOD:
        tap.report(f'schema: lets pass {name}',
                   (e.message[:200] for e in validator.iter_errors(change(model, fault))))
    for name, check, fault in CHECKS:
        tap.report(f'{name}: is seen when it is not so',
                   [] if list(check(change(model, fault))) else ['it is not seen'])

    for file_name, agenda in agendas.items():
        errors = [f'{e.json_path}: {e.message[:200]}' for e in validator.iter_errors(agenda)]
        tap.report(f'{file_name}: schema', errors)
        if errors:
            continue
        for name, check, _ in CHECKS:
            tap.report(f'{file_name}: {name}', check(agenda))
        tap.report(f'{file_name}: exceptions are still needed', check_exceptions(agenda))

    return tap.finish()


if __name__ == '__main__':
    sys.exit(main())
