#!/usr/bin/env bash
# Makes this machine ready to build Kenes: installs the Debian packages that are missing, and nothing else.
# Does nothing, and needs no network, where all is there.
set -euo pipefail

missing=()
reasons=()

# need PACKAGE REASON CHECK...: the package is missing where the check fails
need() {
  local package=$1 reason=$2
  shift 2
  if ! "$@" >/dev/null 2>&1; then
    missing+=("$package")
    reasons+=("$reason")
  fi
}

# has_header NAME: whether a C header is where the compiler looks
has_header() {
  local folder
  for folder in /usr/include /usr/local/include; do
    [ -e "$folder/$1" ] && return
  done
  return 1
}

# has_module NAME HEADER: whether a C library can be built against
has_module() {
  if command -v pkg-config; then pkg-config --exists "$1"; else has_header "$2"; fi
}

if ! command -v swift >/dev/null; then
  echo "setup: Swift is missing; install Swift 6.3 from https://www.swift.org/install and run this again" >&2
  exit 1
fi

need pkg-config     "finds the C libraries for the Swift package manager" command -v pkg-config
need libxml2-dev    "reads, checks and queries XML"                       has_module libxml-2.0 libxml2/libxml/parser.h
need libsqlite3-dev "keeps the reviews in one file"                       has_header sqlite3.h
need libzip-dev     "writes and reads the package for Parliament"         has_module libzip zip.h
need python3        "changes stores and packages in tests"                command -v python3
need python3-venv   "installs the peers of the benchmarks beside them"    python3 -c "import ensurepip, venv"
need libxml2-utils  "xmllint, the second opinion on XML in tests"         command -v xmllint

if [ ${#missing[@]} -eq 0 ]; then
  exit 0
fi

echo "setup: these Debian packages are missing:" >&2
for index in "${!missing[@]}"; do
  printf '  %-15s %s\n' "${missing[$index]}" "${reasons[$index]}" >&2
done

if ! command -v apt-get >/dev/null; then
  echo "setup: this is no Debian; install their counterparts with the package manager of this system" >&2
  exit 1
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "setup: run this as root:  apt-get install --yes ${missing[*]}" >&2
    exit 1
  fi
  as_root=(sudo)
fi

install() {
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install --yes --no-install-recommends "${missing[@]}" >&2
}

echo "setup: installing them" >&2
# The list of packages may be old or, on a fresh machine, absent: fetch it only where it is needed.
if ! install; then
  "${as_root[@]}" apt-get update >&2
  install
fi
