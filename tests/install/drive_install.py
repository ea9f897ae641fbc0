#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Installs the program in both profiles and compares what is there with files.txt; looks its type,
its links and its keywords up as a desktop does; has the session bus start it; and takes it away
again. Prints TAP.

    drive_install.py SOURCE DIRECTORY APPLICATION-ID

DIRECTORY keeps the builds, which are of this test alone.
"""

import json
import os
import shutil
import subprocess
import sys

from gi.repository import Gio, GLib

import a11y_walk
import drive_app
from program import Program, Tap

TYPE = 'application/vnd.titcf.agenda+json'
SCHEME = 'x-scheme-handler/taihe-agenda'
HOST = 'https://example.org/pictures'
# How people look for it, in both languages and by pinyin.
SEARCHES = ('agenda', 'taihe', 'yicheng', 'huiyi', 'luntan', '议程', '会议', '太和')
# What none of them may do anything to but say that they are wrong.
HOSTILE = (
    b'taihe-agenda:', b'taihe-agenda:session/', b'taihe-agenda:session/none',
    b'taihe-agenda:session/../../../etc/passwd', b'taihe-agenda:session/%2e%2e%2f%2e%2e%2fetc',
    b'taihe-agenda:session/p2p%00', b'taihe-agenda:session/\xe2\x80\xaep2p',
    b'taihe-agenda:session/\xff\xfe', b'taihe-agenda:session/<b>&amp;</b>%s%n',
    b'taihe-agenda:session/' + b'a' * 100000, b'taihe-agenda:session/p2p?forum=../../etc/passwd',
    b'taihe-agenda:session/p2p?forum=none', b'taihe-agenda://host:99999/session/p2p',
    b'TAIHE-AGENDA:SESSION/P2P', b'taihe-agenda:speaker/p2p#%',
)


def run(*command, **variables):
    """The status of a command and what it says."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          env={**os.environ, **variables}, check=False)
    return done.returncode, done.stdout.decode('utf-8', 'replace')


def must(*command, **variables):
    status, said = run(*command, **variables)
    if status:
        raise RuntimeError(f'{" ".join(command)}: {said}')
    return said


def files_below(folder):
    return sorted(os.path.relpath(os.path.join(where, name), folder)
                  for where, _, names in os.walk(folder) for name in names)


def expected_files(source, application_id):
    with open(os.path.join(source, 'tests/install/files.txt'), encoding='utf-8') as lines:
        return sorted(line.strip().replace('ID', application_id) for line in lines
                      if line.strip() and not line.startswith('#'))


class Build:
    """A build folder of one profile; what it is configured with stays."""

    def __init__(self, source, directory, profile, *options):
        self.source = source
        self.folder = os.path.join(directory, profile)
        self.prefix = os.path.join(directory, 'prefix')
        arguments = ['-Dtests=none', '-Dbuildtype=plain', f'-Dprofile={profile}',
                     f'-Dprefix={self.prefix}', *options]
        if os.path.exists(os.path.join(self.folder, 'build.ninja')):
            must('meson', 'configure', self.folder, *arguments)
        else:
            must('meson', 'setup', self.folder, source, *arguments)
        must('ninja', '-C', self.folder, '-j2')

    def install(self, *arguments):
        must('meson', 'install', '-C', self.folder, '--no-rebuild', *arguments)


def check_files(tap, build, application_id):
    """Into another folder than it is for, as those who make packages do it."""
    staged = os.path.join(os.environ['HOME'], 'staged')
    build.install('--destdir', staged)
    found = files_below(staged + build.prefix)
    wanted = expected_files(build.source, application_id)
    tap.result(f'{application_id}: what is installed is what is listed', found == wanted,
               [f'not listed: {path}' for path in found if path not in wanted]
               + [f'not installed: {path}' for path in wanted if path not in found])
    tap.result(f'{application_id}: nothing is installed elsewhere',
               len(files_below(staged)) == len(found), files_below(staged))
    must('ninja', '-C', build.folder, 'uninstall')
    tap.result(f'{application_id}: nothing is left of it',
               not files_below(staged), files_below(staged))
    shutil.rmtree(staged, ignore_errors=True)


def check_pictures(tap, plain, other):
    """Pictures are named where they have a host, and nowhere else."""
    for build, wanted in ((plain, 0), (other, 8)):
        name = next(n for n in os.listdir(os.path.join(build.folder, 'data'))
                    if n.endswith('.metainfo.xml'))
        path = os.path.join(build.folder, 'data', name)
        with open(path, encoding='utf-8') as file:
            text = file.read()
        tap.result(f'{name} names {wanted} pictures',
                   text.count(f'>{HOST}/') == text.count('<image') == wanted
                   and text.count('<screenshots') == (1 if wanted else 0)
                   and '@' not in text, text.splitlines())
        status, said = run('appstreamcli', 'validate', '--no-net', '--no-color', path)
        tap.result(f'{name} is valid', status == 0, said.splitlines())
    status, said = run('meson', 'setup', os.path.join(os.environ['HOME'], 'refused'), plain.source,
                       '-Dtests=none', '-Dscreenshots-url=http://example.org')
    tap.result('pictures come over https alone', status and 'screenshots-url' in said, [said])


def content_type(path):
    return must('gio', 'info', '-a', 'standard::content-type', path).split()[-1]


def check_type(tap, build, application_id):
    folder = os.path.join(os.environ['HOME'], 'types')
    os.makedirs(folder)
    paths = {}
    for name, text in (('a.agenda.json', '{}'), ('议程.AGENDA.JSON', '{}'), ('a.json', '{}'),
                       ('agenda.json', '{}')):
        paths[name] = os.path.join(folder, name)
        with open(paths[name], 'w', encoding='utf-8') as file:
            file.write(text)
    for name, path in paths.items():
        wanted = TYPE if '.agenda.json' in name.lower() else 'application/json'
        found = content_type(path)
        tap.result(f'{name} is {wanted}', found == wanted, [found])

    # The same without the prefix, from the one file and in a folder of the user's.
    home = os.path.join(os.environ['HOME'], 'mime-home')
    os.makedirs(os.path.join(home, 'mime/packages'))
    shutil.copy(os.path.join(build.prefix, 'share/mime/packages', application_id + '.xml'),
                os.path.join(home, 'mime/packages'))
    plain = {'XDG_DATA_HOME': home, 'XDG_DATA_DIRS': '/usr/local/share:/usr/share'}
    must('update-mime-database', os.path.join(home, 'mime'), **plain)
    asked = must(sys.executable, '-c', 'from gi.repository import Gio\n'
                 'kind = Gio.content_type_guess("x.agenda.json", b"{}")[0]\n'
                 'print(kind, Gio.content_type_is_a(kind, "application/json"),\n'
                 '      Gio.content_type_get_description(kind))', LANGUAGE='zh_CN', **plain).split()
    tap.result('a user’s own database knows it as a kind of JSON, in Chinese too',
               asked == [TYPE, 'True', '会议议程'], asked)


def check_desktop(tap, application_id):
    name = application_id + '.desktop'
    for kind in (TYPE, SCHEME):
        found = Gio.AppInfo.get_default_for_type(kind, False)
        tap.result(f'{kind} is opened by it', found and found.get_id() == name, [str(found)])
    entry = Gio.DesktopAppInfo.new(name)
    tap.result('it has an action for the speakers', entry.list_actions() == ['speakers']
               and entry.get_action_name('speakers') == 'Speakers', entry.list_actions())
    tap.result('it takes files and links', entry.supports_uris())
    tap.result('the bus may start it', entry.get_boolean('DBusActivatable'))
    for words in SEARCHES:
        found = [one for group in Gio.DesktopAppInfo.search(words) for one in group]
        tap.result(f'a search for {words} finds it', name in found, found)
    chinese = must(sys.executable, '-c', 'import sys\nfrom gi.repository import Gio\n'
                   f'entry = Gio.DesktopAppInfo.new({name!r})\n'
                   'print(entry.get_name(), entry.get_action_name("speakers"))',
                   LANGUAGE='zh_CN').split()
    tap.result('it has its names in Chinese', chinese == ['太和议程', '嘉宾'], chinese)
    action = GLib.KeyFile()
    action.load_from_file(entry.get_filename(), GLib.KeyFileFlags.NONE)
    line = action.get_string('Desktop Action speakers', 'Exec').split()
    tap.result('where the bus is not asked, the action has a command', line[1:] == ['--speakers'])


class Activated(Program):
    """The program that the bus starts."""

    def __init__(self, application_id):
        self.application_id = application_id
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.reader = a11y_walk.Reader()

    def on_bus(self, method, parameters):
        return self.bus.call_sync('org.freedesktop.DBus', '/org/freedesktop/DBus',
                                  'org.freedesktop.DBus', method, parameters, None,
                                  Gio.DBusCallFlags.NONE, -1, None)

    def pid(self):
        return self.on_bus('GetConnectionUnixProcessID',
                           GLib.Variant('(s)', (self.application_id,))).unpack()[0]

    def ended(self):
        return not self.owned()

    def tree(self):
        try:
            return self.reader.read(self.pid())
        except GLib.Error:
            return None

    def call(self, method, kinds, *values):
        """A method of org.freedesktop.Application, as a desktop calls it."""
        self.bus.call_sync(self.application_id, '/' + self.application_id.replace('.', '/'),
                           'org.freedesktop.Application', method,
                           GLib.Variant(f'({kinds}a{{sv}})', (*values, {})), None,
                           Gio.DBusCallFlags.NONE, 60000, None)

    def gone(self):
        self.activate('quit')
        return a11y_walk.wait_for(self.ended)

    def view(self):
        """Which of the views is shown: the state of the action of the window that chooses it."""
        state = self.bus.call_sync(
            self.application_id, '/' + self.application_id.replace('.', '/') + '/window/1',
            'org.gtk.Actions', 'Describe', GLib.Variant('(s)', ('view',)), None,
            Gio.DBusCallFlags.NO_AUTO_START, 10000, None).unpack()[0][2]
        return state[0] if state else None


def let_bus_start(build, app):
    """What a login session tells its bus."""
    service = os.path.join(build.prefix, 'share/dbus-1/services', app.application_id + '.service')
    os.symlink(service, os.path.join(os.environ['AGENDA_TEST_SERVICE_DIR'],
                                     os.path.basename(service)))
    names = ('DISPLAY', 'HOME', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME',
             'XDG_STATE_HOME', 'XDG_DATA_DIRS', 'XDG_RUNTIME_DIR')
    variables = {name: os.environ[name] for name in names}
    variables['G_DEBUG'] = os.environ['AGENDA_TEST_G_DEBUG']
    app.on_bus('UpdateActivationEnvironment', GLib.Variant('(a{ss})', (variables,)))
    app.on_bus('ReloadConfig', None)


def expect(tap, name, app, text):
    return tap.result(name, app.tree_with(text),
                      (app.tree() or a11y_walk.Node('nothing')).lines())


def check_bus(tap, build, application_id, forum, kept):
    app = Activated(application_id)
    let_bus_start(build, app)
    title = forum['title']['en']
    session = drive_app.by_id(forum['sessions'], drive_app.SESSION)['topics'][0]['title']['en']

    app.call('Activate', '')
    expect(tap, 'Activate starts it', app, title)
    tap.result('and it quits', app.gone())

    app.call('Open', 'as', ['file://' + kept])
    expect(tap, 'Open starts it with a file', app, 'Kept')
    tap.result('and it quits', app.gone())

    app.call('Open', 'as', [f'taihe-agenda:session/{drive_app.SESSION}?forum=taihe-2018'])
    expect(tap, 'Open starts it with a link, in the forum of the link', app, session)
    tap.result('and it quits', app.gone())

    app.call('ActivateAction', 'sav', 'speakers', [])
    expect(tap, 'ActivateAction starts it', app, title)
    tap.result('with the speakers', a11y_walk.wait_for(lambda: app.view() == 'speakers'),
               [app.view()])
    return app, session


def check_second_process(tap, build, app, session, kept):
    """A second process hands over to the one that runs, and ends."""
    program = os.path.join(build.prefix, 'bin/taihe-agenda')
    pid = app.pid()

    def hand_over(name, *arguments):
        status, said = run(program, *arguments)
        tap.result(f'{name} is handed over', status == 0 and app.pid() == pid, [said])

    hand_over('a link', f'taihe-agenda:session/{drive_app.SESSION}?forum=taihe-2018')
    expect(tap, 'and followed', app, session)
    hand_over('a file', kept)
    expect(tap, 'and opened', app, 'Kept')
    hand_over('a file and a link into another', kept,
              f'taihe-agenda:///session/{drive_app.SESSION}?forum=taihe-2018')
    expect(tap, 'and the link counts', app, session)
    app.bus.call_sync(app.application_id, '/' + app.application_id.replace('.', '/') + '/window/1',
                      'org.gtk.Actions', 'SetState',
                      GLib.Variant('(sva{sv})', ('view', GLib.Variant('s', 'agenda'), {})), None,
                      Gio.DBusCallFlags.NONE, 10000, None)
    tap.result('the view is the agenda', a11y_walk.wait_for(lambda: app.view() == 'agenda'))
    hand_over('--speakers', '--speakers')
    tap.result('and shown', a11y_walk.wait_for(lambda: app.view() == 'speakers'))
    hand_over('a link to an unknown forum', 'taihe-agenda:session/p2p?forum=none')
    expect(tap, 'and what is wrong with it is said', app, 'has not been opened here')
    for link in HOSTILE:
        hand_over(f'{link[:60]!r}', link)
    expect(tap, 'after them all it shows what it showed', app, session)


def check_uninstall(tap, build):
    must(os.path.join(build.source, 'build-aux/uninstall'), build.folder)
    left = [os.path.join(where, name) for where, folders, names in os.walk(build.prefix)
            for name in folders + names]
    tap.result('nothing is left of it, nor of its caches', not left, left)


def main():
    source, directory, application_id = sys.argv[1:]
    tap = Tap('install')
    with open(os.path.join(source, 'data/agendas/taihe-2018.json'), encoding='utf-8') as file:
        forum = json.load(file)
    with open(os.path.join(source, 'data/agendas/sample.json'), encoding='utf-8') as file:
        agenda = json.load(file)
    agenda['id'], agenda['title'] = 'kept', {'en': 'Kept', 'zh-Hans': '留下的议程'}
    kept = os.path.join(os.environ['HOME'], 'kept.agenda.json')
    with open(kept, 'w', encoding='utf-8') as file:
        json.dump(agenda, file)

    app = None
    shutil.rmtree(os.path.join(directory, 'prefix'), ignore_errors=True)
    try:
        plain = Build(source, directory, 'default')
        other = Build(source, directory, 'development', f'-Dscreenshots-url={HOST}')
        check_files(tap, plain, application_id)
        check_files(tap, other, application_id + '.Devel')
        check_pictures(tap, plain, other)
        plain.install()
        check_type(tap, plain, application_id)
        check_desktop(tap, application_id)
        app, session = check_bus(tap, plain, application_id, forum, kept)
        check_second_process(tap, plain, app, session, kept)
        tap.result('it quits', app.gone())
        check_uninstall(tap, plain)
    except (GLib.Error, RuntimeError, OSError) as error:
        tap.result('it goes to the end', False, str(error).splitlines())
        if app and app.owned():
            os.kill(app.pid(), 9)
    return tap.done()


if __name__ == '__main__':
    sys.exit(main())
