"""Measures Kenes beside other programs on the same files in the same run, and prints ratios against the bars.

Both sides take turns and use one processor; what is measured is processor time, so other work on the machine counts
for neither.
"""
import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import synthetic

ROOT = Path(__file__).resolve().parent.parent
SCHEMA = ROOT / "Sources/CSchemas/schemas/akomantoso30.xsd"
MEGABYTE = 1_000_000


class Side:
    """A program that does measured work on command: one command a line, seconds back."""

    def __init__(self, *command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, *words):
        self.process.stdin.write("\t".join(map(str, words)) + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline().rstrip("\n")
        if not answer or answer.startswith("error"):
            raise SystemExit(f"bench: {self.process.args[0]} {words[0]}: {answer or 'ended'}")
        return float(answer)

    def close(self):
        self.process.stdin.close()
        self.process.wait()


class Table:
    """Rows of ratios, and whether each keeps its bar."""

    def __init__(self):
        self.missed = 0
        print(f"{'work':<64} {'ratio':>7} {'bar':>7}", flush=True)

    def row(self, work, ratio, bar):
        verdict = "PASS" if ratio <= bar else "over"
        self.missed += ratio > bar
        print(f"{work:<64} {ratio:>7.2f} {bar:>7.2f}  {verdict}", flush=True)

    def note(self, work, ratio):
        print(f"{work:<64} {ratio:>7.2f}", flush=True)


def turns(rounds, ours, theirs):
    """Runs both sides alternately, once unmeasured, and returns the medians of their seconds."""
    ours(), theirs()
    pairs = [(ours(), theirs()) for _ in range(rounds)]
    return statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs)


def corpus_files(folder):
    """Well-formed documents of the corpus by its manifest: path and row."""
    lines = (folder / "MANIFEST.tsv").read_text(encoding="utf-8").splitlines()
    names = lines[0].split("\t")
    rows = [dict(zip(names, line.split("\t"))) for line in lines[1:]]
    return [(folder / row["file"], row) for row in rows if row["wellformed_libxml2_2.9.14"] == "yes"]


def write_list(folder, name, files):
    path = folder / f"{name}.list"
    path.write_text("".join(f"{file}\n" for file in files), encoding="utf-8")
    return path


def elapsed(*command):
    """Processor time of a whole process in seconds."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    return usage.ru_utime + usage.ru_stime


def peak(command, answers=None):
    """Peak of resident memory of a process in kilobytes; nothing below what this script itself takes can be seen."""
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, text=True
    )
    process.stdin.write(answers or "")
    process.stdin.close()
    _, _, usage = os.wait4(process.pid, 0)
    return usage.ru_maxrss


def read(table, options, files, work):
    """All files to provision trees in one process, beside lxml's bare parse."""
    ours, theirs = Side(options.kenes), Side(options.python, ROOT / "Benchmarks/peer.py")
    for side in (ours, theirs):
        side.ask("load", write_list(work, "read", files))
    read_time, parse_time = turns(options.rounds, lambda: ours.ask("read"), lambda: theirs.ask("parse"))
    table.row("all files to provision trees / lxml's bare parse", read_time / parse_time, 2.5)
    bare, parse_time = turns(options.rounds, lambda: ours.ask("parse"), lambda: theirs.ask("parse"))
    table.note("  of it, all files to documents / lxml's bare parse", bare / parse_time)
    both, parse_time = turns(options.rounds, lambda: ours.ask("read-parallel"), lambda: theirs.ask("parse-wall"))
    table.note(f"  files at once on {os.cpu_count()} processors / lxml's bare parse, on the wall", both / parse_time)
    ours.close(), theirs.close()


def validate(table, options, files, work):
    """Reading and validating with the schema compiled before, beside xmllint less its start and compilation."""
    ours = Side(options.kenes)
    # Often enough that the start of a process is a small part.
    files = files * max(1, 60 * MEGABYTE // sum(file.stat().st_size for file in files))
    ours.ask("load", write_list(work, "validate", files))
    ours.ask("compile")
    smallest = work / "smallest.xml"
    smallest.write_text('<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"/>')
    command = ["xmllint", "--nonet", "--noout", "--schema", SCHEMA]

    def theirs():
        return elapsed(*command, *files) - elapsed(*command, smallest)

    our_time, their_time = turns(options.rounds, lambda: ours.ask("validate"), theirs)
    table.row("validate with the compiled AKN schema / xmllint --schema", our_time / their_time, 1.1)
    ours.close()


def memory(table, options, files, work):
    """Peak memory for the largest file as a provision tree, beside xmllint's."""
    largest = max(files, key=lambda file: file.stat().st_size)
    commands = f"load\t{write_list(work, 'largest', [largest])}\nread\n"
    ours = statistics.median(peak([options.kenes], commands) for _ in range(3))
    theirs = statistics.median(peak(["xmllint", "--nonet", "--noout", largest]) for _ in range(3))
    table.row(f"peak memory, largest file ({largest.stat().st_size / MEGABYTE:.1f} MB) / xmllint's", ours / theirs, 2)


def growth(table, options, work):
    """Time per megabyte of synthetic law, beside that at 1 MB; linear is 1."""
    sizes = [1, 4, 16, 64]
    ours, theirs = Side(options.kenes), Side(options.python, ROOT / "Benchmarks/peer.py")
    first = None
    for size in sizes:
        law = work / f"law-{size}.xml"
        synthetic.write(law, size * MEGABYTE)
        # As many bytes at every size, so that what is measured is long enough at each.
        copies = write_list(work, f"law-{size}", [law] * (sizes[-1] // size))
        for side in (ours, theirs):
            side.ask("load", copies)
        mine, peers = turns(3, lambda: ours.ask("read"), lambda: theirs.ask("parse"))
        law.unlink()
        if first is None:
            first = (mine, peers)
            continue
        # What the caches of the machine cost is seen in the peer's bare parse, which is linear.
        table.row(
            f"growth: time per MB at {size} MB / at 1 MB (lxml's: {peers / first[1]:.2f})", mine / first[0],
            max(1.1, 1.1 * peers / first[1]))
    ours.close(), theirs.close()


PAIRS = {
    "US bill": ("us-bill-dtd/118-hr-8752__1_reported-in-house", "us-bill-dtd/118-hr-8752__2_engrossed-in-house"),
    "Italian act": ("akn3/19410716_041U0633_VIGENZA_20211231", "akn3/19410716_041U0633_VIGENZA_20241222"),
    "Cape Town by-law": (
        "akn2/2015__municipal-planning__eng__2015-06-29__main", "akn2/2015__municipal-planning__eng__2016-11-18__main"
    ),
}
XMLDIFF = """
import sys, time
from lxml import etree
from xmldiff import main
trees = [etree.parse(name) for name in sys.argv[1:]]
main.diff_trees(*trees, diff_options={"fast_match": True})
"""
# Where xmldiff needs longer than this it is stopped, and the ratio is at most what is printed.
PATIENCE = 60


def versions(work, name, size):
    """A synthetic law, and the same with a word in fifty changed and an article in thirty gone."""
    old, new = work / f"{name}-1.xml", work / f"{name}-2.xml"
    synthetic.write(old, size)
    text = old.read_text(encoding="utf-8")
    parts = text.split("<article ")
    kept = [part for index, part in enumerate(parts) if index % 30 != 15 or index == len(parts) - 1]
    words = "<article ".join(kept).split(" ")
    for index in range(0, len(words), 50):
        words[index] = words[index].replace("порядок", "проект").replace("лица", "органы").replace("закон", "кодекс")
    new.write_text(" ".join(words), encoding="utf-8")
    return old, new


def compare(table, options, work, corpus):
    """Two versions of a law beside xmldiff, and remarks carried to a new version."""
    pairs = {"synthetic law": versions(work, "pair", 300_000)}
    if corpus:
        pairs = {name: [corpus / f"{path}.xml" for path in paths] for name, paths in PAIRS.items()}
    ours = Side(options.kenes)
    for name, pair in pairs.items():
        ours.ask("load", write_list(work, "pair", pair))
        ours.ask("compare")
        mine = statistics.median(ours.ask("compare") for _ in range(options.rounds))
        start = time.perf_counter()
        try:
            subprocess.run([options.python, "-c", XMLDIFF, *pair], timeout=PATIENCE, check=True, capture_output=True)
        except subprocess.TimeoutExpired:
            name += f" (stopped at {PATIENCE} s)"
        theirs = time.perf_counter() - start
        table.row(f"compare: {name} / xmldiff's fast match", mine / theirs, 0.1)
        table.row(f"  in seconds, of 0.5: {mine:.2f}", mine / 0.5, 1)
    ours.ask("load", write_list(work, "carry", versions(work, "carry", MEGABYTE)))
    ours.ask("carry", 5000)
    first = None
    for count in [5_000, 10_000, 25_000, 50_000]:
        mine = statistics.median(ours.ask("carry", count) for _ in range(3))
        first = first or mine
        bar = f"of 1 s: {mine:.2f}" if count == 5_000 else f"per remark / at 5000: {mine:.2f} s"
        ratio, most = (mine, 1) if count == 5_000 else (mine / first * 5_000 / count, 1.1)
        table.row(f"carry {count} remarks on 1 MB, {bar}", ratio, most)
    ours.close()


MEASUREMENTS = ["read", "validate", "memory", "growth", "compare"]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kenes", required=True, help="the built kenes-bench")
    parser.add_argument("--python", required=True, help="a Python that has lxml")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--only", nargs="*", choices=MEASUREMENTS)
    options = parser.parse_args()
    wanted = options.only or MEASUREMENTS
    corpus = next((f for f in (ROOT / "../shared/corpus/dev", ROOT / "../../shared/corpus/dev") if f.is_dir()), None)
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        if corpus:
            files = corpus_files(corpus)
            everything = [file for file, _ in files]
            valid = [file for file, row in files if row["schema"].startswith("akn-3.0-os/")]
        else:
            print(f"bench: NO CORPUS at {ROOT.parent}/shared/corpus/dev: SYNTHETIC LAWS are measured instead")
            everything = [work / f"law-{index}.xml" for index in range(30)]
            for index, file in enumerate(everything):
                synthetic.write(file, (index + 1) * 70_000)
            valid = everything
        size = sum(file.stat().st_size for file in everything) / MEGABYTE
        print(f"{len(everything)} files, {size:.1f} MB; medians of {options.rounds} rounds, both sides by turns\n", flush=True)
        table = Table()
        if "read" in wanted:
            read(table, options, everything, work)
        if "validate" in wanted:
            validate(table, options, valid, work)
        if "memory" in wanted:
            memory(table, options, everything, work)
        if "growth" in wanted:
            growth(table, options, work)
        if "compare" in wanted:
            compare(table, options, work, corpus)
        if table.missed:
            print(f"\nbench: {table.missed} bars missed")
    return 1 if table.missed else 0


if __name__ == "__main__":
    sys.exit(main())
