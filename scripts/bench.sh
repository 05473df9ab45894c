#!/usr/bin/env bash
# Measures what was built beside other programs on the same files in the same run, and prints ratios against the bars.
# Ends with 1 where a bar is missed. Arguments go to Benchmarks/bench.py: --rounds N, --only read validate memory growth.
# KENES_CORE=1 measures the build of the core alone (.build-core) and leaves out what needs the whole command line.
set -euo pipefail
cd "$(dirname "$0")/.."

build=.build
if [ "${KENES_CORE:-}" = 1 ]; then build=.build-core; fi
bench=$build/release/kenes-bench
[ -x "$bench" ] || { echo "bench: build it first: swift build -c release --product kenes-bench" >&2; exit 1; }

# The peers, in an environment of their own.
peers=.build-bench/python
if ! "$peers/bin/python" -c 'import lxml, xmldiff' 2>/dev/null; then
  python3 -m venv "$peers"
  "$peers/bin/pip" install --quiet lxml==6.1.3 xmldiff==3.0
fi
"$peers/bin/python" -c 'from lxml import etree
print("peers: lxml", etree.__version__, "on libxml2", ".".join(map(str, etree.LIBXML_VERSION)))'
xmllint --version 2>&1 | sed -n '1s/^/peers: /p'

status=0
python3 Benchmarks/bench.py --kenes "$bench" --python "$peers/bin/python" "$@" || status=$?
if [ "$build" = .build ] && [ $# -eq 0 ]; then
  echo
  ./Benchmarks/processes.sh
  echo
  ./Benchmarks/charts.sh || status=$?
fi
exit "$status"
