# What run, test and the scripts share. Sourced, never run. Bash 3.2 is enough.
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
CACHE=$ROOT/.cache

step() { printf '\n==> %s\n' "$*" >&2; }
say() { printf '    %s\n' "$*" >&2; }
fail() { printf '\nerror: %s\n' "$1" >&2; shift; for hint in "$@"; do printf '       %s\n' "$hint" >&2; done; exit 1; }

# .NET and npm want a home they can write to; a service account often has none.
use_writable_home() {
  if [ -z "${HOME:-}" ] || [ ! -w "${HOME:-/}" ]; then
    export HOME=$CACHE/home
    mkdir -p "$HOME"
  fi
  # Without node reuse no build process stays behind.
  export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1
}

need_dotnet() {
  command -v dotnet >/dev/null || fail "the .NET SDK 10 is missing (no 'dotnet' on the PATH)." \
    "Debian: https://learn.microsoft.com/dotnet/core/install/linux-debian, package dotnet-sdk-10.0" \
    "or: curl -sSL https://dot.net/v1/dotnet-install.sh | bash -s -- --channel 10.0"
  local version
  version=$(cd "$ROOT" && dotnet --version 2>&1) || fail "the .NET SDK can't start here or is too old (version 10 is needed): $(printf %s "$version" | head -n 3)" \
    "Debian: package dotnet-sdk-10.0 (https://learn.microsoft.com/dotnet/core/install/linux-debian)"
}

need_zones() {
  [ -e /usr/share/zoneinfo/Asia/Vladivostok ] || [ "$(uname -s)" != Linux ] ||
    fail "the time zone data is missing (/usr/share/zoneinfo)." "Debian: apt-get install tzdata"
}

need_node() {
  command -v node >/dev/null || fail "Node.js 20.19 or newer is missing (no 'node' on the PATH)." \
    "Debian: https://nodejs.org/en/download or packages from https://github.com/nodesource/distributions"
  node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 22 || (a === 22 && b >= 12) || (a === 20 && b >= 19) ? 0 : 1)' ||
    fail "Node.js $(node --version) does not fit: 20.19 or newer of 20, or 22.12 and newer are needed." "https://nodejs.org/en/download"
  command -v npm >/dev/null || fail "npm is missing; it comes with Node.js." "https://nodejs.org/en/download"
}

port_is_free() { # PORT [ADDRESS]
  node -e 'require("net").createServer().on("error", () => process.exit(1)).listen(Number(process.argv[1]), process.argv[2], () => process.exit(0))' "$1" "${2:-127.0.0.1}"
}

free_port() {
  node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(String(s.address().port)); s.close(); })'
}

# The account PostgreSQL runs as: it refuses root. An existing cluster keeps its owner.
postgres_user() { # [CLUSTER_FOLDER]
  if [ "$(id -u)" != 0 ]; then id -un; return; fi
  local owner=root
  if [ -n "${1:-}" ] && [ -f "$1/PG_VERSION" ]; then owner=$(stat -c %U "$1"); fi
  if [ "$owner" != root ]; then echo "$owner"
  elif id postgres >/dev/null 2>&1; then echo postgres
  else echo nobody; fi
}

# Words to put before a command so that it runs as that account; nothing when it is the caller's own.
drop_to() { # USER
  [ "$1" != "$(id -un)" ] || return 0
  command -v setpriv >/dev/null || fail "PostgreSQL can't run as root, and 'setpriv' to change the account is missing." "Debian: apt-get install util-linux, or run this as an ordinary user."
  echo "setpriv --reuid $1 --regid $(id -g "$1") --clear-groups"
}

# The status of a GET on this machine; bash alone, since a fresh Debian has no curl.
http_status() { # PORT PATH
  (exec 3<>"/dev/tcp/127.0.0.1/$1" && printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$2" >&3 && read -r -t 3 _ status _ <&3 && echo "$status") 2>/dev/null || echo 0
}

short_hash() { printf %s "$1" | sha256sum | cut -c1-10; }

# Hash of the files that a build step reads, so that an unchanged tree builds nothing.
inputs_hash() { # FILE_OR_FOLDER…
  find "$@" -type f -not -path '*/bin/*' -not -path '*/obj/*' -not -path '*/node_modules/*' -not -path '*/dist/*' \
    -not -path '*/test-results/*' -not -path '*/playwright-report/*' -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -d' ' -f1
}

logged_pid=
end_logged() { if [ -n "$logged_pid" ]; then kill -TERM "-$logged_pid" 2>/dev/null; fi; }

# Runs a long command with its output in a log: a line each ten seconds, the tail on failure.
logged() { # LOG COMMAND…
  local log=$1 started=$SECONDS pid code=0; shift
  mkdir -p "$(dirname "$log")"
  set -m # a process group of its own, so that an interruption can end all of it
  "$@" >"$log" 2>&1 </dev/null & pid=$!
  set +m
  logged_pid=$pid
  while kill -0 "$pid" 2>/dev/null; do
    sleep 0.2
    if [ $((SECONDS - started)) -ge 10 ] && [ $(((SECONDS - started) % 10)) -eq 0 ] && [ "${last_tick:-}" != "$SECONDS" ]; then
      last_tick=$SECONDS; say "… $((SECONDS - started)) s"
    fi
  done
  wait "$pid" || code=$?
  logged_pid=
  if [ "$code" != 0 ]; then tail -n "${TAIL:-40}" "$log" >&2; say "the whole log: $log"; fi
  return "$code"
}
