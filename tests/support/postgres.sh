#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A throw-away PostgreSQL cluster on a local socket, for tests.
#   postgres.sh start FOLDER    make it when needed and start it; the socket is in FOLDER
#   postgres.sh stop FOLDER     stop it at once and remove the folder
#   postgres.sh halt FOLDER     stop it at once and keep it
# It answers at postgresql:///postgres?host=FOLDER&user=risalah. FOLDER must be short: a socket's path has 107
# characters at most. POSTGRES_FSYNC=on keeps what a power cut may not lose; tests do without.
set -euo pipefail

command=${1:?start, halt or stop}
folder=${2:?folder}

programs=$(dirname "$(command -v pg_ctl || ls -d /usr/lib/postgresql/*/bin/pg_ctl 2>/dev/null | sort -V | tail -n 1)")
[ -x "$programs/initdb" ] || { echo "PostgreSQL's server programs are missing: install postgresql" >&2; exit 1; }

# initdb refuses to work for root.
as_server() {
  if [ "$(id -u)" -ne 0 ]; then
    "$@"
  elif id postgres >/dev/null 2>&1; then
    (cd / && setpriv --reuid=postgres --regid=postgres --clear-groups env HOME=/ "$@")
  else
    (cd / && setpriv --reuid=nobody --regid=nogroup --clear-groups env HOME=/ "$@")
  fi
}

is_running() {
  [ -d "$folder/data" ] && as_server "$programs/pg_ctl" -D "$folder/data" status >/dev/null 2>&1
}

halt() {
  if is_running; then
    as_server "$programs/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null
  fi
}

start() {
  is_running && return
  if [ ! -d "$folder/data" ]; then
    mkdir -p "$folder"
    chmod 755 "$folder"
    if [ "$(id -u)" -eq 0 ]; then
      chown "$(id postgres >/dev/null 2>&1 && echo postgres || echo nobody)" "$folder"
    fi
    as_server "$programs/initdb" -D "$folder/data" -U risalah -A trust -E UTF8 --locale=C.UTF-8 -N >/dev/null
  fi
  as_server "$programs/pg_ctl" -D "$folder/data" -l "$folder/log" -w -t 30 start \
    -o "-c listen_addresses='' -c unix_socket_directories='$folder' -c fsync=${POSTGRES_FSYNC:-off} \
        -c full_page_writes=off -c max_connections=40 -c shared_buffers=32MB" >/dev/null
}

case $command in
  start) start ;;
  halt) halt ;;
  stop) halt; rm -rf "$folder" ;;
  *) echo "start, halt or stop" >&2; exit 2 ;;
esac
