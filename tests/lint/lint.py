# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks of this folder share: TAP, the files of the tree, C without its comments."""

import os
import re
import shutil
import subprocess
import sys

# One pass over C: a comment, a string, or a character constant, whichever begins first.
TOKENS = re.compile(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.DOTALL)


class Tap:
    """Collects the results of one check; done () prints the plan and ends the program."""

    def __init__(self):
        self.results = 0
        self.failures = 0

    def result(self, name, problems):
        """One subtest, passed if there are no problems; they are printed if there are."""
        problems = list(problems)
        self.results += 1
        self.failures += 1 if problems else 0
        for problem in problems:
            print('# ' + problem.replace('\n', '\n# '))
        print(f'{"not ok" if problems else "ok"} {self.results} - {name}', flush=True)

    def skip(self, name, reason):
        self.results += 1
        print(f'ok {self.results} - {name} # SKIP {reason}', flush=True)

    def done(self):
        print(f'1..{self.results}')
        sys.exit(1 if self.failures else 0)


def root():
    """The top of the tree: the first argument, for the checks of the checks."""
    if len(sys.argv) > 1:
        return sys.argv[1]
    return os.path.abspath(os.path.join(os.path.dirname(__file__), '..', '..'))


def files(top, *suffixes, under=''):
    """The paths, from the top, of our files that end in one of the suffixes, in order."""
    found = []
    for directory, folders, names in os.walk(os.path.join(top, under)):
        at_top = os.path.samefile(directory, top)
        folders[:] = [f for f in folders if f not in ('.git', '__pycache__') and not (
            at_top and re.match(r'_?build(?!-aux$)', f))]
        for name in names:
            path = os.path.relpath(os.path.join(directory, name), top)
            if path.endswith(suffixes or ('',)):
                found.append(path)
    return sorted(found)


def read(top, path):
    with open(os.path.join(top, path), encoding='utf-8') as file:
        return file.read()


def blank(match):
    return re.sub(r'[^\n]', ' ', match[0])


def without_comments(text):
    """C with its comments blanked; lines stay where they are."""
    return TOKENS.sub(lambda m: blank(m) if m[0].startswith('/') else m[0], text)


def code_alone(text):
    """C with its comments and the inside of its strings blanked."""
    return TOKENS.sub(lambda m: blank(m) if m[0].startswith('/')
                      else m[0][0] + blank(m)[2:] + m[0][0], text)


def line_of(text, position):
    return text.count('\n', 0, position) + 1


def have(tool):
    return shutil.which(tool) is not None


def run(*command, **options):
    """Runs a command; returns its exit status and what it said on both its outputs."""
    environment = {**os.environ, 'LC_ALL': 'C.UTF-8', 'LANGUAGE': ''}
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          encoding='utf-8', env=environment, check=False, **options)
    return done.returncode, done.stdout
