#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files and functions stay short: .c and .h 500 lines, a function 60, a .ui 200, main.c 60."""

import os

import lint

FILE_LINES = {'.c': 500, '.h': 500, '.py': 500, '.ui': 200}
MAIN_LINES = 60
FUNCTION_LINES = 60


def long_functions(top, path):
    """A function is what stands between { and } in the first column, after a closing bracket."""
    lines = lint.code_alone(lint.read(top, path)).splitlines()
    start = None
    for number, line in enumerate(lines, 1):
        before = next((l.strip() for l in reversed(lines[:number - 1]) if l.strip()), '')
        if line.startswith('{') and before.endswith(')'):
            start = number
        elif line.startswith('}') and start is not None:
            if number - start - 1 > FUNCTION_LINES:
                yield (f'{path}:{start}: a function of {number - start - 1} lines, '
                       f'{FUNCTION_LINES} at most')
            start = None


def main():
    top = lint.root()
    tap = lint.Tap()
    problems = {suffix: [] for suffix in FILE_LINES}
    functions = []

    for folder in ('src', 'tests', 'build-aux'):
        for path in lint.files(top, *FILE_LINES, under=folder):
            suffix = os.path.splitext(path)[1]
            limit = MAIN_LINES if path == 'src/main.c' else FILE_LINES[suffix]
            count = len(lint.read(top, path).splitlines())
            if count > limit:
                problems[suffix].append(f'{path}: {count} lines, {limit} at most')
            if suffix == '.c':
                functions += long_functions(top, path)

    for suffix, found in problems.items():
        tap.result(f'{suffix} files are short', found)
    tap.result('functions are short', functions)
    tap.done()


main()
