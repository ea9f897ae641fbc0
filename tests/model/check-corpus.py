#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the JSON Schema to the corpus that the reader is held to.

Usage: check-corpus.py SCHEMA CORPUS

A file whose fault is of shape is refused by the schema, or is no JSON at all; a good file and one
whose fault is of meaning pass it. Prints TAP.
"""

import configparser
import json
import sys
from datetime import datetime
from pathlib import Path

from jsonschema import Draft202012Validator, FormatChecker

formats = FormatChecker()


@formats.checks('date-time', raises=ValueError)
def is_date_time(value):
    return not isinstance(value, str) or datetime.fromisoformat(value.replace('Z', '+00:00'))


def refuse(word):
    raise ValueError(f'{word} is not JSON')


def get_faults(path, validator):
    """What a strict parser or else the schema says against the file."""
    try:
        value = json.loads(path.read_bytes().decode('utf-8'), parse_constant=refuse)
    except ValueError as error:
        return [str(error)]
    return [f'{error.json_path}: {error.message[:100]}' for error in validator.iter_errors(value)]


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__.strip())

    schema = json.loads(Path(sys.argv[1]).read_text(encoding='utf-8'))
    validator = Draft202012Validator(schema, format_checker=formats)
    corpus = Path(sys.argv[2])
    table = configparser.ConfigParser(interpolation=None, delimiters='=')
    table.read(corpus / 'expected.ini', encoding='utf-8')
    failed = False

    print(f'1..{len(table.sections())}')
    for number, name in enumerate(table.sections(), 1):
        faults = get_faults(corpus / f'{name}.json', validator)
        of_shape = table[name].get('fault') == 'shape'
        passed = bool(faults) == of_shape
        failed |= not passed
        print('ok' if passed else 'not ok', number, '-', name)
        if not passed:
            print('#', faults or 'the schema lets it pass')

    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
