# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# How pictures of the program are made; sourced by build-aux/run and build-aux/screenshots after
# common.sh. They set `directory`, the build folder, and `program`.

deadline=60

# A picture of a window that is drawn has hundreds of colours, an empty one a handful.
fewest_colours=100

# The program as it stands in the build folder: its schema, catalogues and icons.
uninstalled ()
{
  export GSETTINGS_SCHEMA_DIR=$directory/data
  export TAIHE_AGENDA_LOCALEDIR=$directory/po
  export XDG_DATA_DIRS=$root/data:${XDG_DATA_DIRS:-/usr/local/share:/usr/share}
}

# Nothing of the user's is read or written while pictures are made. With no desktop around it the
# toolkit knows no font of the interface: it is told GNOME's.
isolated ()
{
  export HOME=$scratch/home
  export XDG_CACHE_HOME=$HOME/.cache XDG_CONFIG_HOME=$HOME/.config
  export XDG_DATA_HOME=$HOME/.local/share XDG_STATE_HOME=$HOME/.local/state
  export GSETTINGS_BACKEND=memory GDK_BACKEND=x11 GSK_RENDERER=cairo ADW_DISABLE_PORTAL=1
  unset GTK_THEME GTK_A11Y
  mkdir -p "$XDG_CONFIG_HOME/gtk-4.0"
  printf '[Settings]\ngtk-font-name=Cantarell 11\n' >"$XDG_CONFIG_HOME/gtk-4.0/settings.ini"
}

activate ()
{
  local action=$1 parameter=$2

  gdbus call --session --timeout "$deadline" --dest "$application_id" \
    --object-path "/${application_id//.//}" --method org.gtk.Actions.Activate \
    "$action" "$parameter" '{}' >/dev/null
}

# Writes a picture of the window and prints its checksum, the file's own dates left out.
picture ()
{
  import -window "$1" -strip "$2"
  convert "$2" -format '%#' info:
}

# screenshot WINDOW FILE BEFORE: waits until the window has stopped changing and is neither
# blank nor the picture with the checksum BEFORE; sets `checksum`.
screenshot ()
{
  local window=$1 file=$2 before=$3 last='' colours=0 end=$((SECONDS + deadline))

  while [ "$SECONDS" -lt "$end" ]; do
    checksum=$(picture "$window" "$file")
    if [ "$checksum" = "$last" ] && [ "$checksum" != "$before" ]; then
      colours=$(convert "$file" -format %k info:)
      if [ "$colours" -ge "$fewest_colours" ]; then
        printf '%s\n' "$file"
        return
      fi
    fi
    last=$checksum
    sleep 0.3
  done

  fail "$(basename "$file"): the window stayed blank or as it was ($colours colours)"
}

# start ARGUMENT…: starts the program and waits for its window; sets `window`.
start ()
{
  "$program" "$@" >&2 &
  started+=($!)

  gdbus wait --session --timeout "$deadline" "$application_id" ||
    fail "the program did not come up ($*)"
  window=$(timeout "$deadline" xdotool search --sync --onlyvisible --all --pid "${started[-1]}" \
    --name . | head -n 1)
  [ -n "$window" ] || fail "no window came up ($*)"
}

# Lets the program that was started quit.
finish ()
{
  activate quit '[]'
  wait "${started[-1]}" || fail "the program ended with status $?"
  unset 'started[-1]'
}
