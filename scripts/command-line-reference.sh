#!/usr/bin/env bash
# Prints docs/command-line.md: the help of every command, in one page.
set -euo pipefail
cd "$(dirname "$0")/.."

kenes=${KENES:-.build/debug/kenes}
export COLUMNS=80 LANG=C.UTF-8

# subcommands WORDS...: names of the commands below a command
subcommands() {
  "$kenes" "$@" --help | awk '
    /^[A-Z ]*SUBCOMMANDS:$/ { inside = 1; next }
    inside && /^  [a-z-]+( |$)/ { print $1 }
    inside && /^  See / { exit }'
}

# page WORDS...: the help of a command and of all below it
page() {
  local name
  printf '\n## kenes%s\n\n```\n' "${*:+ $*}"
  "$kenes" "$@" --help
  printf '```\n'
  for name in $(subcommands "$@"); do page "$@" "$name"; done
}

echo "# Command line"
echo
echo "Written by \`make docs\` from the help of every command; do not edit."
page
