#!/usr/bin/env bash
# Measures the engine of state charts beside others on the same chart in the same run, and prints events per second of
# processor time, against the bars. Ends with 1 where a bar is missed. What is not installed is named and left out.
set -euo pipefail
cd "$(dirname "$0")/.."

build=.build
if [ "${KENES_CORE:-}" = 1 ]; then build=.build-core; fi
bench=$build/release/kenes-chart-bench
[ -x "$bench" ] || { echo "bench: build it first: swift build -c release --product kenes-chart-bench" >&2; exit 1; }
charts=Benchmarks/charts
rounds=${ROUNDS:-3}
seconds=${SECONDS_EACH:-2}

peers=.build-bench/python
if ! "$peers/bin/python" -c 'import sismic, statemachine, transitions, SpiffWorkflow' 2>/dev/null; then
  [ -x "$peers/bin/python" ] || python3 -m venv "$peers"
  "$peers/bin/pip" install --quiet sismic==1.6.14 python-statemachine==3.2.2 transitions==0.9.3 SpiffWorkflow==3.2.0
fi

qt=.build-bench/qt-scxml
headers=/usr/include/$(gcc -print-multiarch 2>/dev/null || true)/qt5
if [ ! -x "$qt" ] || [ "$charts/qt.cpp" -nt "$qt" ]; then
  if [ -d "$headers/QtScxml" ]; then
    g++ -O2 -fPIC -I"$headers" -I"$headers/QtCore" -I"$headers/QtScxml" "$charts/qt.cpp" -o "$qt" -lQt5Scxml -lQt5Core
  else
    echo "bench: NO QT SCXML: install libqt5scxml5-dev to have it beside ours"
  fi
fi

# measure NAME COMMAND...: keeps the best of all rounds, which is what the program can do; the rest is the machine's doing
declare -A best
measure() {
  local name=$1 value
  shift
  value=$("$@")
  best[$name]=$(printf '%s\n%s\n' "${best[$name]:-0}" "$value" | sort -g | tail -n 1)
}

# All sides take turns.
python=(transitions sismic SpiffWorkflow python-statemachine)
for ((round = 0; round < rounds; round++)); do
  measure kenes "$bench" events "$charts/review.scxml" "$charts/events.txt" "$seconds"
  if [ -x "$qt" ]; then
    measure "Qt SCXML 5.15" "$qt" "$charts/review-ecmascript.scxml" "$charts/events.txt" "$seconds"
  fi
  for name in "${python[@]}"; do measure "$name" "$peers/bin/python" "$charts/peers.py" "$name" "$seconds"; done
done

echo "12 leaf states, 3 regions, guarded transitions, 20 events a case; best of $rounds rounds of $seconds s"
printf '%-28s %14s %14s\n' engine "events/s" "kenes is faster"
for name in kenes "Qt SCXML 5.15" "${python[@]}"; do
  [ -n "${best[$name]:-}" ] || continue
  awk -v name="$name" -v it="${best[$name]}" -v ours="${best[kenes]}" \
    'BEGIN { printf "%-28s %14.0f %14.1f\n", name, it, ours / it }'
done

status=0
# bar WHAT VALUE RELATION BAR
bar() {
  awk -v what="$1" -v value="$2" -v relation="$3" -v bar="$4" 'BEGIN {
    kept = relation == "at least" ? value >= bar : value <= bar
    printf "%-52s %12.1f  %s %s  %s\n", what, value, relation, bar, kept ? "PASS" : "over"
    exit !kept }' || status=1
}
echo
bar "events per second on one core" "${best[kenes]}" "at least" 250000
bar "bytes for a running case, 100 000 cases" \
  "$("$bench" memory "$charts/review.scxml" "$charts/events.txt" 100000)" "at most" 4096
bar "reading and checking 100 states, ms" "$("$bench" load 100 15)" "at most" 20
exit "$status"
