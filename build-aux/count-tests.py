#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts what a run of "meson test" did, subtest by subtest, and prints the line

    N passed, N failed, N skipped

last. Reads meson's testlog.json, since its JUnit file forgets a program that crashed half way.
With AGENDA_TEST_REQUIRE_DISPLAY=1 a skip that is not on the list of expected ones is a failure.
"""

import argparse
import fnmatch
import json
import os
import re
import sys

PLAN = re.compile(r'^1\.\.(\d+)(?:\s*#\s*skip\b\s*(.*))?$', re.IGNORECASE)
RESULT = re.compile(r'^(not )?ok\b\s*(?:\d+)?\s*(?:- )?(.*?)(?:\s*#\s*(skip|todo)\b\s*(.*))?$',
                    re.IGNORECASE)


def read_log(path):
    with open(path, encoding='utf-8') as log:
        return [json.loads(line) for line in log if line.strip()]


def subtests(output):
    """The subtests in the TAP of one program as (outcome, name), or None if it is no TAP."""
    results = []
    planned = False
    for line in (output or '').splitlines():
        plan = PLAN.match(line)
        if plan:
            planned = True
            if plan[2] is not None:
                results.append(('skipped', plan[2]))
            continue
        result = RESULT.match(line)
        if not result:
            continue
        failed, name, directive = bool(result[1]), result[2], (result[3] or '').lower()
        if directive == 'skip':
            results.append(('skipped', name))
        elif failed and directive != 'todo':
            results.append(('failed', name))
        else:
            results.append(('passed', name))
    return results if planned else None


def outcomes(entry):
    """What one program adds to the count, as (outcome, name of the subtest)."""
    bad = entry['result'] in ('FAIL', 'ERROR', 'TIMEOUT', 'INTERRUPT', 'UNEXPECTEDPASS')
    results = subtests(entry.get('stdout'))
    if results is None:
        results = [('skipped' if entry['result'] == 'SKIP' else 'passed', '')] if not bad else []
    if bad and not any(outcome == 'failed' for outcome, _ in results):
        results.append(('failed', entry['result'].lower()))
    return results


def read_expected(path):
    expected = []
    with open(path, encoding='utf-8') as lines:
        for line in lines:
            text = line.split('#')[0].strip()
            if text:
                program, _, pattern = text.partition(':')
                expected.append((program.strip(), pattern.strip() or '*'))
    return expected


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('log')
    parser.add_argument('--expected-skips')
    parser.add_argument('--status', type=int, default=0, help='the exit status of meson test')
    options = parser.parse_args()

    strict = os.environ.get('AGENDA_TEST_REQUIRE_DISPLAY') == '1'
    expected = read_expected(options.expected_skips) if options.expected_skips else []
    count = {'passed': 0, 'failed': 0, 'skipped': 0}

    for entry in read_log(options.log):
        program = entry['name'].rsplit(' / ', 1)[-1].rsplit(':', 1)[-1].strip()
        for outcome, name in outcomes(entry):
            if outcome == 'skipped' and strict and not any(
                    fnmatch.fnmatch(program, p) and fnmatch.fnmatch(name, n) for p, n in expected):
                print(f'unexpected skip: {program}: {name}')
                outcome = 'failed'
            elif outcome == 'failed':
                print(f'failed: {program}: {name}')
            count[outcome] += 1

    if options.status and not count['failed']:
        print(f'failed: meson test ended with status {options.status}')
        count['failed'] += 1

    print('{passed} passed, {failed} failed, {skipped} skipped'.format(**count))
    return 1 if count['failed'] or not sum(count.values()) else 0


if __name__ == '__main__':
    sys.exit(main())
