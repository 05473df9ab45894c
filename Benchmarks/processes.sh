#!/usr/bin/env bash
# Measures the built command line beside another program on the same file in the same run, and prints ratios.
# Whole processes are measured, start-up included: it is what a person waits for. Medians of 5 runs.
set -euo pipefail
cd "$(dirname "$0")/.."

kenes=.build/release/kenes
[ -x "$kenes" ] || { echo "bench: build it first: swift build -c release --product kenes" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

# median COMMAND...: median of 5 runs in microseconds
median() {
  local run start
  for run in 1 2 3 4 5; do
    start=${EPOCHREALTIME/./}
    "$@" >/dev/null 2>&1 || true
    echo $((${EPOCHREALTIME/./} - start))
  done | sort -n | sed -n 3p
}

# row NAME OURS THEIRS: one line with both times and their ratio
row() {
  awk -v name="$1" -v ours="$2" -v theirs="$3" \
    'BEGIN { printf "%-58s %9.1f ms %9.1f ms %8.2f\n", name, ours / 1000, theirs / 1000, ours / theirs }'
}

# What the disk does today: figures that need it are worth nothing without this line.
start=${EPOCHREALTIME/./}
dd if=/dev/zero of="$work/probe" bs=512 count=100 oflag=dsync status=none
probe=$((${EPOCHREALTIME/./} - start))
echo "disk probe: 100 synchronous writes of 512 bytes, $((probe / 100)) microseconds each"
echo
printf '%-58s %12s %12s %8s\n' "what (whole process, median of 5)" kenes peer ratio
row "start: kenes --version / xmllint --version" \
  "$(median "$kenes" --version)" "$(median xmllint --version)"

# One draft law, and the same with its body a hundred times over; its identifiers repeat, so there is much to repair.
small=samples/draft-law/v1/ru.xml
large=$work/large.xml
awk '
  /<body/ { inside = 1; print; next }
  /<\/body>/ { for (round = 0; round < 100; round++) printf "%s", body; inside = 0 }
  inside { body = body $0 "\n"; next }
  { print }' "$small" >"$large"
schema=Sources/CSchemas/schemas/akomantoso30.xsd
for file in "$small" "$large"; do
  size=$(($(wc -c <"$file") / 1024))
  row "read into provisions, $size KB / xmllint --noout" \
    "$(median "$kenes" draft show "$file" --provision none)" "$(median xmllint --nonet --noout "$file")"
  row "read and validate, $size KB / xmllint --schema" \
    "$(median "$kenes" draft check "$file")" "$(median xmllint --nonet --noout --schema "$schema" "$file")"
done

# 20 000 events through a chart; no peer is installed here, so only our own figure is given.
for ((index = 0; index < 10000; index++)); do
  printf '{"event":"coin"}\n{"event":"push"}\n'
done >"$work/steps.jsonl"
took=$(median "$kenes" procedure run samples/charts/turnstile.scxml --script "$work/steps.jsonl")
echo
echo "chart: 20 000 events in $((took / 1000)) ms, $((20000 * 1000000 / took)) macrosteps a second, printing included"
