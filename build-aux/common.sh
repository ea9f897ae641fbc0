# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What build-aux/run and build-aux/test share; sourced by them.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
scratch=
started=()

say ()
{
  printf '%s\n' "==> $*" >&2
}

fail ()
{
  printf '%s\n' "$(basename "$0"): $*" >&2
  exit 1
}

# Prints the package manager of this machine that we have a list for.
package_manager ()
{
  local tool

  for tool in apt-get dnf zypper pacman; do
    if command -v "$tool" >/dev/null; then
      printf '%s\n' "${tool%-get}"
      return
    fi
  done
}

# packages MANAGER GROUP…: prints the names on the list that belong to the groups.
packages ()
{
  local list=$root/build-aux/packages/$1.txt
  shift

  awk -v groups=" $* " '!/^#/ && NF == 2 && index (groups, " " $1 " ") { print $2 }' "$list"
}

# missing MANAGER NAME…: prints the names that are not installed, asking once for all.
missing ()
{
  local manager=$1
  shift

  case $manager in
    apt)
      # The first pattern takes the names, with the architecture cut off, that are installed.
      { dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true; } |
        awk -v names="$*" '
          $1 == "installed" { have[$2] = 1 }
          END { n = split (names, name, " ")
                for (i = 1; i <= n; i++) if (!(name[i] in have)) print name[i] }'
      ;;
    dnf | zypper)
      local name
      for name; do
        rpm -q --quiet --whatprovides "$name" 2>/dev/null || printf '%s\n' "$name"
      done
      ;;
    pacman)
      pacman -T "$@" || true
      ;;
  esac
}

as_root ()
{
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    fail "this needs root and there is no sudo; as root run: $*"
  fi
}

install_apt ()
{
  local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Dpkg::Use-Pty=0)

  # On a fresh machine the lists are not there yet, on an old one they name files long gone.
  as_root "${apt[@]}" install --no-install-recommends "$@" >&2 ||
    { as_root "${apt[@]}" update >&2 &&
      as_root "${apt[@]}" install --no-install-recommends "$@" >&2; }
}

# need_packages GROUP…: installs what is missing of the groups, and says what.
need_packages ()
{
  local manager names

  manager=$(package_manager)
  if [ -z "$manager" ]; then
    say "no package manager that we know; going on with what is installed ($*)"
    return
  fi

  mapfile -t names < <(packages "$manager" "$@")
  mapfile -t names < <(missing "$manager" "${names[@]}")
  [ ${#names[@]} -gt 0 ] || return 0

  say "installing: ${names[*]}"
  case $manager in
    apt) install_apt "${names[@]}" ;;
    dnf) as_root dnf install -y "${names[@]}" >&2 ;;
    zypper) as_root zypper --non-interactive install "${names[@]}" >&2 ;;
    pacman) as_root pacman -S --needed --noconfirm "${names[@]}" >&2 ;;
  esac || fail "the packages could not be installed"
}

# build DIRECTORY OPTION…: configures once, or again when the options have changed, and builds.
build ()
{
  local directory=$1
  shift

  if [ ! -f "$directory/build.ninja" ]; then
    say "configuring $(basename "$directory")"
    meson setup "$directory" "$root" "$@" >&2 || return 1
  elif [ "$(cat "$directory/agenda-options" 2>/dev/null)" != "$*" ]; then
    [ $# -eq 0 ] || meson configure "$directory" "$@" >&2 || return 1
  fi
  printf '%s\n' "$*" >"$directory/agenda-options"

  say "building $(basename "$directory")"
  ninja -C "$directory" >&2
}

# Makes the folder that everything temporary goes into; stop_all removes it.
make_scratch ()
{
  [ -z "$scratch" ] || return 0

  scratch=$(mktemp -d "${TMPDIR:-/tmp}/taihe-agenda.XXXXXX")
  mkdir -m 700 "$scratch/runtime" "$scratch/home" "$scratch/bus" "$scratch/bus/services"
  trap stop_all EXIT
  trap 'exit 129' HUP
  trap 'exit 130' INT
  trap 'exit 143' TERM
}

# Ends what was started, the last first, and waits for it so that nothing is left behind.
stop_all ()
{
  local status=$? i

  set +e
  for ((i = ${#started[@]} - 1; i >= 0; i--)); do
    kill "${started[i]}" 2>/dev/null && wait "${started[i]}" 2>/dev/null
  done
  [ -z "$scratch" ] || rm -rf "$scratch"
  exit "$status"
}

# Starts Xvfb on a free number; prints nothing, sets DISPLAY.
start_display ()
{
  local number

  make_scratch
  mkfifo "$scratch/display"
  Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp -noreset \
    3>"$scratch/display" >"$scratch/xvfb.log" 2>&1 &
  started+=($!)
  read -r -t 30 number <>"$scratch/display" ||
    { cat "$scratch/xvfb.log" >&2; fail "no virtual display came up"; }
  export DISPLAY=:$number
}

# Starts a bus whose services are at-spi's alone, sets DBUS_SESSION_BUS_ADDRESS.
# AGENDA_TEST_SERVICE_DIR is where a test may add a service.
start_bus ()
{
  local address service

  make_scratch
  for service in /usr/share/dbus-1/services/org.a11y.*.service; do
    [ ! -e "$service" ] || ln -s "$service" "$scratch/bus/services/"
  done
  sed "s|@directory@|$scratch/bus|g" "$root/build-aux/session-bus.conf.in" \
    >"$scratch/bus/session.conf"

  export XDG_RUNTIME_DIR=$scratch/runtime
  mkfifo "$scratch/address"
  dbus-daemon --config-file="$scratch/bus/session.conf" --nofork --nopidfile --print-address=3 \
    3>"$scratch/address" >"$scratch/bus.log" 2>&1 &
  started+=($!)
  read -r -t 30 address <>"$scratch/address" ||
    { cat "$scratch/bus.log" >&2; fail "no session bus came up"; }
  export DBUS_SESSION_BUS_ADDRESS=$address
  export AGENDA_TEST_SERVICE_DIR=$scratch/bus/services
}
