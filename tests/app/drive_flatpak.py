#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Installs the Flatpak as delegates do, runs it, and looks at it from outside; prints TAP and, last,
"N passed, N failed, N skipped". flatpak/test calls it, on a display and a session bus.

    drive_flatpak.py APPLICATION-ID DIRECTORY SCRATCH KEY

DIRECTORY holds what was built: app/, repository/, the bundle and the .flatpakref; screenshots/ is
filled. SCRATCH is for everything else. KEY signs the repository.
"""

import glob
import json
import os
import shlex
import shutil
import socket
import subprocess
import sys

from gi.repository import Gio, GLib

import a11y_walk
import drive_app
import program

ENGLISH, CHINESE = 'en', 'zh-Hans'
OTHER = {ENGLISH: CHINESE, CHINESE: ENGLISH}
# What the desktop speaks, and what the application must then begin with.
DESKTOPS = {'C.UTF-8': ENGLISH, 'en_US.UTF-8': ENGLISH, 'zh_CN.UTF-8': CHINESE}
# Words of the interface that stand in the window whatever page is open; the last two of each are the
# toolkit's, for which the runtime has no Chinese.
WORDS = {ENGLISH: {'Agenda', 'Speakers', 'Back', 'Maximize', 'Close'},
         CHINESE: {'议程', '嘉宾', '后退', '最大化', '关闭'}}
PERMISSIONS = {'[Context]', 'shared=ipc;', 'sockets=x11;wayland;fallback-x11;', 'devices=dri;'}
FONTS = '/app/share/fonts/'
# A red that only the application's icon has, and how much of it is an icon and no accident.
ICON_COLOUR, FEWEST_ICON_PIXELS = '#cf1f38', 20
FEWEST_COLOURS = 100
AGENDAS = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'data', 'agendas')


def run(*command, env=None):
    """What a command prints; it must end well."""
    done = subprocess.run(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          text=True, check=False)
    if done.returncode:
        raise RuntimeError(f'{" ".join(command)}: {done.stderr.strip()}')
    return done.stdout


def read_agenda(name):
    with open(os.path.join(AGENDAS, name), encoding='utf-8') as file:
        return json.load(file)


class Sandboxed(program.Program):
    """The program in its sandbox. What is seen of it on the buses belongs to its proxies."""

    def tree(self):
        return self.reader.read()

    def processes(self):
        """The ids of all that "flatpak run" has become."""
        children = {}
        for path in glob.glob('/proc/[0-9]*/stat'):
            try:
                with open(path, encoding='utf-8') as file:
                    fields = file.read().rpartition(')')[2].split()
            except OSError:
                continue
            children.setdefault(int(fields[1]), []).append(int(path.split('/')[2]))
        found = [self.process.pid]
        for pid in found:
            found += children.get(pid, [])
        return found

    def fonts(self):
        """The font files that it has mapped, as it sees their paths."""
        paths = set()
        for pid in self.processes():
            try:
                with open(f'/proc/{pid}/maps', encoding='utf-8') as file:
                    paths |= {line.split(maxsplit=5)[5].strip() for line in file
                              if line.rstrip().endswith(('.ttc', '.otf', '.ttf'))}
            except OSError:
                continue
        return paths


class Installation:
    """An installation of a user's own, with a home of its own. The runtime is the system's."""

    def __init__(self, name, scratch, application_id):
        self.name = name
        self.application_id = application_id
        self.home = os.path.join(scratch, name, 'home')
        os.makedirs(self.home)
        self.environment = {'HOME': self.home,
                            'FLATPAK_USER_DIR': os.path.join(scratch, name, 'flatpak')}

    def flatpak(self, command, *arguments):
        return run('flatpak', command, '--user', *arguments, env={**os.environ, **self.environment})

    def inside(self, script):
        """What a shell in the sandbox prints, whatever its status."""
        return self.flatpak('run', '--command=sh', self.application_id, '-c', f'{script}; true')

    def data(self, *parts):
        return os.path.join(self.home, '.var', 'app', self.application_id, *parts)

    def forget(self):
        """As if it had never been started. With no portal here to tell the toolkit of a desktop's
        font, it is told GNOME's."""
        shutil.rmtree(self.data(), ignore_errors=True)
        os.makedirs(self.data('config', 'gtk-4.0'))
        with open(self.data('config', 'gtk-4.0', 'settings.ini'), 'w', encoding='utf-8') as file:
            file.write('[Settings]\ngtk-font-name=Cantarell 11\n')

    def exported(self, *parts):
        """A file that the desktop is given."""
        return os.path.join(self.environment['FLATPAK_USER_DIR'], 'exports', 'share', *parts)

    def launch(self, desktop, command):
        app = Sandboxed(command[0], self.application_id, *command[1:], **self.environment,
                        LANG=desktop)
        app.started()
        return app

    def start(self, desktop):
        return self.launch(desktop, [shutil.which('flatpak'), 'run', '--user', self.application_id])

    def open(self, desktop, path):
        """As a file manager does it, by the line of the desktop file."""
        entry = GLib.KeyFile()
        entry.load_from_file(self.exported('applications', self.application_id + '.desktop'),
                             GLib.KeyFileFlags.NONE)
        line = entry.get_string('Desktop Entry', 'Exec')
        uri = path if path.startswith('taihe-agenda:') else GLib.filename_to_uri(path)
        return self.launch(desktop, [uri if word == '%U' else word for word in shlex.split(line)])


class Portal:
    """While it is entered, a file outside of a sandbox can be handed into it. The bus does not start
    it, because it mounts a folder, which must be where we are."""

    def __enter__(self):
        folder = os.path.join(os.environ['XDG_RUNTIME_DIR'], 'doc')
        self.processes = [subprocess.Popen([os.path.join('/usr/libexec', name)])
                          for name in ('xdg-permission-store', 'xdg-document-portal')]
        if not a11y_walk.wait_for(lambda: os.path.ismount(folder)):
            raise RuntimeError('there is no portal for documents')
        return self

    def __exit__(self, *_):
        for process in self.processes:
            process.terminate()
            process.wait()


class Test:
    """The results so far, and the steps that several of the tests are made of."""

    def __init__(self, shots):
        self.tap = program.Tap('')
        self.shots = shots
        self.allowed = a11y_walk.exceptions()
        self.forum = read_agenda('taihe-2018.json')

    def about(self, text):
        self.tap.language = text

    def expect(self, name, good, *details):
        return self.tap.result(name, good, [str(detail) for detail in details])

    def expect_language(self, app, language):
        """The window speaks one language, and the other one nowhere in its own words."""
        drive_app.check_page(self.tap, app, f'the window, in {language},',
                             drive_app.in_language(self.forum['title'], language), self.allowed)
        texts = set((app.tree() or a11y_walk.Node()).texts())
        self.expect(f'it has its words in {language}', WORDS[language] <= texts,
                    WORDS[language] - texts)
        self.expect('and none in the other language', not WORDS[OTHER[language]] & texts,
                    WORDS[OTHER[language]] & texts)

    def photograph(self, name):
        """A picture of the window once it stands still, as a path, or None if it stays blank."""
        path = os.path.join(self.shots, name + '.png')
        window = run('xdotool', 'search', '--onlyvisible', '--name', '.').split()[0]
        before = [b'']

        def still():
            run('import', '-window', window, '-strip', path)
            with open(path, 'rb') as file:
                last, before[0] = before[0], file.read()
            return last == before[0] and int(run('convert', path, '-format', '%k', 'info:')) >= \
                FEWEST_COLOURS

        good = a11y_walk.wait_for(still)
        self.expect(f'there is a picture of it, {name}', good)
        return path if good else None

    def quit(self, app):
        status = app.quit()
        self.expect('it quits well', status == 0, f'status {status}')


def icon_pixels(path):
    return float(run('convert', path, '-fuzz', '6%', '-fill', 'black', '+opaque', ICON_COLOUR,
                     '-fill', 'white', '-opaque', ICON_COLOUR, '-format', '%[fx:mean*w*h]', 'info:'))


def check_about(test, installation, app):
    """With a session behind it, the icon can only be the dialog's."""
    app.activate('show-session', drive_app.SESSION)
    app.tree_with(drive_app.in_language(drive_app.by_id(
        test.forum['sessions'], drive_app.SESSION)['topics'][0]['title'], ENGLISH))
    before = test.photograph('session-en')
    app.activate('about')
    information = installation.flatpak('info', installation.application_id)
    version = next(line.split()[1] for line in information.splitlines() if 'Version:' in line)
    test.expect(f'the dialog about it says {version}', app.tree_with(version))
    after = test.photograph('about-en')
    if before and after:
        test.expect('and has the icon', icon_pixels(after) - icon_pixels(before) >
                    FEWEST_ICON_PIXELS, icon_pixels(before), icon_pixels(after))


def check_first_start(test, installation, desktop, about=False):
    """As the desktop speaks at first, then the other way."""
    language = DESKTOPS[desktop]
    test.about(f'{installation.name}, {desktop}')
    installation.forget()
    app = installation.start(desktop)
    shots = []
    for tongue in (language, OTHER[language]):
        if tongue != language:
            app.activate('switch-language')
        test.expect_language(app, tongue)
        shots.append(test.photograph(f'{installation.name}-{desktop.split(".")[0]}-{tongue}'))
    fonts = app.fonts()
    test.expect('Chinese is drawn with our font, and no font is the machine’s',
                any(path.startswith(FONTS) for path in fonts)
                and all(path.startswith((FONTS, '/usr/share/fonts/')) for path in fonts),
                *sorted(fonts))
    if about:
        app.activate('switch-language')
        check_about(test, installation, app)
    test.quit(app)


def check_files(test, installation):
    test.about(f'{installation.name}: files')
    catalogue = '/app/share/locale/zh_CN/LC_MESSAGES/taihe-agenda.mo'
    for path in (catalogue, f'/app/share/licenses/{installation.application_id}/taihe-agenda/COPYING',
                 f'/app/share/licenses/{installation.application_id}/noto-sans-cjk/copyright'):
        test.expect(f'{path} is there', installation.inside(f'test -s {path} && echo so'))
    for path in ('applications/{}.desktop', 'icons/hicolor/scalable/apps/{}.svg',
                 'icons/hicolor/symbolic/apps/{}-symbolic.svg', 'mime/packages/{}.xml',
                 'dbus-1/services/{}.service'):
        path = path.format(installation.application_id)
        test.expect(f'the desktop is given {path}', os.path.exists(installation.exported(path)))
    service = GLib.KeyFile()
    service.load_from_file(installation.exported('dbus-1', 'services', installation.application_id
                                                 + '.service'), GLib.KeyFileFlags.NONE)
    line = service.get_string('D-BUS Service', 'Exec')
    test.expect('the bus starts it in its sandbox', shlex.split(line)[1] == 'run' and
                line.endswith(f' {installation.application_id} --gapplication-service'), line)
    font = installation.inside("fc-match -f '%{file}' sans:lang=zh-cn")
    test.expect('our font is the one for Chinese', font.startswith(FONTS), font)
    fonts = installation.inside("fc-list -f '%{file}\\n' :lang=zh-cn").split()
    test.expect('and there is no other', fonts and all(f.startswith(FONTS) for f in fonts), *fonts)


def check_sandbox(test, installation):
    test.about(f'{installation.name}: sandbox')
    given = installation.flatpak('info', '--show-permissions', installation.application_id)
    test.expect('it may do what we ask for and no more',
                set(given.split()) == PERMISSIONS, *given.splitlines())

    secret = os.path.join(installation.home, 'secret')
    with open(secret, 'w', encoding='utf-8') as file:
        file.write('secret')
    seen = installation.inside(f'cat {secret} 2>&1; echo seen >{installation.home}/left')
    test.expect('it sees nothing of the home', 'No such file' in seen, seen)
    test.expect('and writes nothing there',
                not os.path.exists(os.path.join(installation.home, 'left')))
    installation.inside('echo kept >$XDG_DATA_HOME/kept')
    test.expect('but to a folder of its own', os.path.exists(installation.data('data', 'kept')))

    with socket.create_server(('127.0.0.1', 0)) as server:
        port = server.getsockname()[1]
        dial = f'exec 3<>/dev/tcp/127.0.0.1/{port} && echo through'
        test.expect('a shell of the machine reaches a server of the machine',
                    run('bash', '-c', dial).strip() == 'through')
        reached = installation.flatpak('run', '--command=bash', installation.application_id, '-c',
                                       f'({dial}) 2>&1; true')
        test.expect('and one in the sandbox does not', 'through' not in reached, reached)
    devices = installation.inside("awk -F : 'NR > 2 { print $1 }' /proc/net/dev").split()
    test.expect('it has no network device', devices == ['lo'], *devices)

    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    call = 'gdbus call --session --dest org.freedesktop.DBus --object-path /org/freedesktop/DBus ' \
           f'--method org.freedesktop.DBus.GetNameOwner {bus.get_unique_name()} 2>&1'
    test.expect('others are on the bus', run('sh', '-c', call).startswith("('"))
    said = installation.inside(call)
    test.expect('but not for it', 'Error' in said, said)


def expect_title(test, app, name, title):
    test.expect(name, app.tree_with(title), *(app.tree() or a11y_walk.Node()).lines())


def check_keeping(test, installation, build, repository, key):
    """A choice and an opened agenda outlive a restart, and then an update."""
    test.about(f'{installation.name}: keeping')
    installation.forget()
    agenda = read_agenda('sample.json')
    agenda['id'], agenda['title'] = 'kept', {ENGLISH: 'Kept', CHINESE: '留下的议程'}
    path = os.path.join(installation.home, 'kept.agenda.json')
    with open(path, 'w', encoding='utf-8') as file:
        json.dump(agenda, file)

    app = installation.open('en_US.UTF-8', path)
    expect_title(test, app, 'a file outside of the sandbox is opened', agenda['title'][ENGLISH])
    app.activate('switch-language')
    expect_title(test, app, 'and shown in Chinese', agenda['title'][CHINESE])
    test.quit(app)
    os.remove(path)
    kept = glob.glob(installation.data('data', 'taihe-agenda', 'agendas', '*'))
    test.expect('it is kept in the folder of the application', kept)

    app = installation.start('en_US.UTF-8')
    expect_title(test, app, 'after a restart both are as before', agenda['title'][CHINESE])
    test.quit(app)

    before = installation.flatpak('info', '--show-commit', installation.application_id)
    following = os.path.join(os.path.dirname(installation.home), 'following')
    shutil.copytree(build, following, symlinks=True)
    with open(os.path.join(following, 'files', 'share', 'following'), 'w', encoding='utf-8') as file:
        file.write('The version after.\n')
    run('flatpak', 'build-export', '--gpg-sign=' + key, repository, following, 'stable')
    installation.flatpak('update', '--noninteractive', installation.application_id)
    after = installation.flatpak('info', '--show-commit', installation.application_id)
    test.expect('an update arrives', before != after and
                installation.inside('test -e /app/share/following && echo so'), before, after)

    app = installation.start('en_US.UTF-8')
    expect_title(test, app, 'after it both are as before', agenda['title'][CHINESE])
    test.quit(app)

    link = f'taihe-agenda:session/{drive_app.SESSION}?forum=taihe-2018'
    app = installation.open('en_US.UTF-8', link)
    session = drive_app.by_id(test.forum['sessions'], drive_app.SESSION)
    expect_title(test, app, 'a link is followed into another agenda',
                 drive_app.in_language(session['topics'][0]['title'], CHINESE))
    test.quit(app)


def main():
    application_id, directory, scratch, key = sys.argv[1:]
    test = Test(os.path.join(directory, 'screenshots'))
    reference = os.path.join(directory, application_id + '.flatpakref')
    bundle = os.path.join(directory, application_id + '.flatpak')

    try:
        # What English machines ask for: with it, catalogues of other languages are left out.
        english = Installation('languages-en', scratch, application_id)
        english.flatpak('config', '--set', 'languages', 'en')
        english.flatpak('install', '--noninteractive', '--from', reference)
        check_files(test, english)
        for desktop in DESKTOPS:
            check_first_start(test, english, desktop)

        whole = Installation('repository', scratch, application_id)
        whole.flatpak('install', '--noninteractive', '--from', reference)
        check_sandbox(test, whole)
        for desktop in DESKTOPS:
            check_first_start(test, whole, desktop, about=desktop == 'en_US.UTF-8')

        single = Installation('bundle', scratch, application_id)
        single.flatpak('install', '--noninteractive', '--bundle', bundle)
        check_files(test, single)
        check_sandbox(test, single)
        for desktop in DESKTOPS:
            check_first_start(test, single, desktop)

        with Portal():
            check_keeping(test, whole, os.path.join(directory, 'app'),
                          os.path.join(directory, 'repository'), key)
    except (GLib.Error, RuntimeError, OSError) as error:
        test.expect('it goes to the end', False, *str(error).splitlines())

    status = test.tap.done()
    print(f'{test.tap.count - test.tap.failures} passed, {test.tap.failures} failed, 0 skipped')
    return status


if __name__ == '__main__':
    sys.exit(main())
