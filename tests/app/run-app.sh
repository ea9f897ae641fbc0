#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Goes through the real program on a display of one kind, on a session bus of its own.
#
#   run-app.sh x11|wayland SCRIPT ARGUMENT…
#
# SCRIPT is one of this folder and is given the arguments; it prints TAP.

set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=build-aux/common.sh
. "$here/../../build-aux/common.sh"

backend=$1
script=$2
shift 2

# A warning is fatal to the program, not to what it is read with.
export AGENDA_TEST_G_DEBUG=${G_DEBUG:-}
unset G_DEBUG

skip ()
{
  if [ "${AGENDA_TEST_REQUIRE_DISPLAY:-}" = 1 ]; then
    fail "$1"
  fi
  printf '1..0 # SKIP %s\n' "$1"
  exit 0
}

# A compositor that shows nothing; the program has no X display to fall back on.
start_weston ()
{
  command -v weston >/dev/null || skip 'there is no weston'
  make_scratch
  export XDG_RUNTIME_DIR=$scratch/runtime WAYLAND_DISPLAY=agenda-test
  unset DISPLAY
  weston --backend=headless-backend.so --socket="$WAYLAND_DISPLAY" --width=1280 --height=900 \
    --idle-time=0 --no-config >"$scratch/weston.log" 2>&1 &
  started+=($!)
  /usr/bin/python3 "$here/await_file.py" "$XDG_RUNTIME_DIR/$WAYLAND_DISPLAY" ||
    { cat "$scratch/weston.log" >&2; fail 'weston did not come up'; }
}

case $backend in
  # Its own: the address of the accessibility bus is a property of the display.
  x11) command -v Xvfb >/dev/null || skip 'there is no Xvfb'; start_display ;;
  wayland) start_weston ;;
esac

start_bus
export HOME=$scratch/home GDK_BACKEND=$backend
export XDG_CACHE_HOME=$HOME/.cache XDG_CONFIG_HOME=$HOME/.config
export XDG_DATA_HOME=$HOME/.local/share XDG_STATE_HOME=$HOME/.local/state
# The tests of the widgets have no bus to say anything on; this one is read from outside.
unset GTK_A11Y

status=0
/usr/bin/python3 "$here/$script" "$@" || status=$?
exit "$status"
