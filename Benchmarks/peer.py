"""The peer's side of a measurement: lxml, on the same commands as kenes-bench (one a line, seconds back)."""
import sys
import time

from lxml import etree

files = []
parser = etree.XMLParser(huge_tree=True)


def load(path):
    """Reads the files that a list names into memory."""
    global files
    with open(path, encoding="utf-8") as names:
        files = [open(name.rstrip("\n"), "rb").read() for name in names]
    return sum(map(len, files))


def parse():
    """Parses every file to a tree, and nothing else."""
    start = time.process_time()
    for content in files:
        etree.fromstring(content, parser)
    return time.process_time() - start


def parse_wall():
    """The same as parse, by time on the wall."""
    start = time.perf_counter()
    parse()
    return time.perf_counter() - start


for line in sys.stdin:
    verb, *arguments = line.rstrip("\n").split("\t")
    try:
        print({"load": load, "parse": parse, "parse-wall": parse_wall}[verb](*arguments), flush=True)
    except (KeyError, OSError, etree.LxmlError) as error:
        print(f"error\t{error!r}", flush=True)
