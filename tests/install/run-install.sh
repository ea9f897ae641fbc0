#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs the program, looks at it as a desktop does, and takes it away again: drive_install.py on a
# display and a session bus of their own, where nothing points to the build folder.
#
#   run-install.sh SOURCE DIRECTORY APPLICATION-ID

set -euo pipefail
# shellcheck source=build-aux/common.sh
. "$1/build-aux/common.sh"

prefix=$2/prefix

if ! command -v Xvfb >/dev/null; then
  [ "${AGENDA_TEST_REQUIRE_DISPLAY:-}" != 1 ] || fail 'there is no Xvfb'
  printf '1..0 # SKIP there is no Xvfb\n'
  exit 0
fi

# A warning is fatal to the program, not to what it is read with.
export AGENDA_TEST_G_DEBUG=${G_DEBUG:-}
unset G_DEBUG GTK_A11Y GSETTINGS_SCHEMA_DIR TAIHE_AGENDA_LOCALEDIR

make_scratch
export HOME=$scratch/home
export XDG_CACHE_HOME=$HOME/.cache XDG_CONFIG_HOME=$HOME/.config
export XDG_DATA_HOME=$HOME/.local/share XDG_STATE_HOME=$HOME/.local/state
export XDG_DATA_DIRS=$prefix/share:/usr/local/share:/usr/share
export PATH=$prefix/bin:$PATH
start_display
start_bus

status=0
PYTHONPATH=$1/tests/app /usr/bin/python3 "$1/tests/install/drive_install.py" "$@" || status=$?
exit "$status"
