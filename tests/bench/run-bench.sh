#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs a benchmark of the program on a display and a session bus of its own, as a user who has
# nothing yet.
#
#   run-bench.sh PROGRAM

set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=build-aux/common.sh
. "$here/../../build-aux/common.sh"

command -v Xvfb >/dev/null || { printf 'there is no Xvfb\n'; exit 77; }

start_display
start_bus
export HOME=$scratch/home GDK_BACKEND=x11
export XDG_CACHE_HOME=$HOME/.cache XDG_CONFIG_HOME=$HOME/.config
export XDG_DATA_HOME=$HOME/.local/share XDG_STATE_HOME=$HOME/.local/state
AGENDA_BENCH_PROGRAMS=$(dirname "$1")
export AGENDA_BENCH_PROGRAMS

status=0
"$1" || status=$?
exit "$status"
