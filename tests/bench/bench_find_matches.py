"""Prints what a match of a search costs, in time and in memory, on its way from its bytes to the window and to a file.

`python -m tests.bench.bench_find_matches [MATCHES]`: 100,000 studies by default. Times are of the processor, so that
what else the machine does does not count.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path

from pydicom.dataset import Dataset
from rich.console import Console
from rich.table import Table

from qrstation.cli.matches import write_matches
from qrstation.cli.output import Output
from qrstation.datasets.elements import read_elements
from qrstation.datasets.encoding import Encoding
from qrstation.dicom.find_responses import ResponseWriter
from qrstation.dicom.identifiers import encoded, identifier_of, match_of
from qrstation.dicom.listener import Listener
from qrstation.model.identity import Caller
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.instances import StoredInstance
from qrstation.model.nodes import Address, RemoteNode
from qrstation.model.query import Key, Match, MatchKey, Query
from qrstation.services.search import search, with_default_keys
from qrstation.ui.results.collection import Collection
from tests.campaigns.served import size_of
from tests.unit.dicom.memory import MemorySink

NODE = "PACS"
ENCODING = Encoding()
QUERY = with_default_keys(Query(keys=(Key(keyword="StudyDate", value="20200101-20261231"),)))
BATCH = 500


def study(number: int) -> bytes:
    """Encode what a PACS tells of a study."""
    ds = Dataset()
    ds.SpecificCharacterSet = "ISO_IR 100"
    ds.StudyDate = f"2024{number % 12 + 1:02}{number % 28 + 1:02}"
    ds.StudyTime = f"{number % 24:02}{number % 60:02}12"
    ds.AccessionNumber = f"A{number:07}"
    ds.QueryRetrieveLevel = "STUDY"
    ds.RetrieveAETitle = "MAINPACS"
    ds.ModalitiesInStudy = ["CT", "SR"]
    ds.ReferringPhysicianName = "Referrer^Some"
    ds.StudyDescription = "Abdomen with contrast"
    ds.PatientName = f"Doe{number % 5000}^Jane"
    ds.PatientID = f"P{number % 5000:06}"
    ds.PatientBirthDate = "19600102"
    ds.PatientSex = "F"
    ds.StudyInstanceUID = f"1.2.826.0.1.3680043.9.7133.1.{number}.{number * 7919}"
    ds.StudyID = str(number)
    ds.NumberOfStudyRelatedSeries = number % 9
    ds.NumberOfStudyRelatedInstances = number % 999
    return encoded(ds, ENCODING)


def match(content: bytes) -> Match:
    return match_of(content, ENCODING, level=Level.STUDY, node=NODE)


def at_once(content: bytes) -> Match:
    return Match(level=Level.STUDY, elements=read_elements(content, ENCODING)[0], node=NODE)


class ManyStudies:
    """An archive of nothing but answers."""

    def __init__(self, number: int) -> None:
        self._matches = [at_once(study(place)) for place in range(number)]

    def find(self, query: Query) -> Iterator[Match]:
        return iter(self._matches)

    def instances(self, keys: Sequence[MatchKey]) -> Sequence[StoredInstance]:
        return ()


def serve(number: int, pipe: Connection) -> None:
    address = Address(ae_title=NODE, host="127.0.0.1", port=0)
    listener = Listener(address, sink=MemorySink(), archive=ManyStudies(number))
    pipe.send(listener.start().address)
    begun = time.process_time()
    pipe.recv()
    pipe.send(time.process_time() - begun)
    listener.stop()


def microseconds(work: Callable[[], object], number: int) -> str:
    start = time.process_time()
    work()
    return f"{(time.process_time() - start) / number * 1e6:.1f}"


def megabytes(make: Callable[[], object]) -> str:
    """Memory that is held by what is made."""
    gc.collect()
    tracemalloc.start()
    made = make()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del made
    return f"{size / 1e6:.0f}"


def rows(matches: Sequence[Match]) -> Collection:
    collection = Collection()
    collection.clear(QueryModel.STUDY)
    for start in range(0, len(matches), BATCH):
        collection.take(collection.root, matches[start : start + BATCH])
    return collection


def written(form: str, matches: Sequence[Match]) -> None:
    before, sys.stdout = sys.stdout, Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    try:
        write_matches(Output(), form, QUERY, matches)
    finally:
        sys.stdout.close()
        sys.stdout = before


def measure(number: int, table: Table) -> None:
    contents = [study(place) for place in range(number)]
    matches = list(map(match, contents))
    size = sum(map(len, contents)) / 1e6
    table.add_row("its bytes", "", f"{size:.0f}")

    def copies(make: Callable[[bytes], Match]) -> list[Match]:
        return [make(bytes(bytearray(content))) for content in contents]

    def add(what: str, work: Callable[[], object], held: Callable[[], object] | None = None) -> None:
        table.add_row(what, microseconds(work, number), "" if held is None else megabytes(held))

    add("a match, every attribute decoded at once", lambda: list(map(at_once, contents)), lambda: copies(at_once))
    add("a match", lambda: list(map(match, contents)), lambda: copies(match))
    add("its row in the window", lambda: rows(matches), lambda: rows(matches))
    for form in ("table", "csv", "json"):
        add(f"written as {form}", partial(written, form, matches))
    writer = ResponseWriter(identifier_of(QUERY), ENCODING, ae_title=NODE)
    held = list(map(at_once, contents))
    add("told to others by us", lambda: [writer.written(one) for one in held])


def measure_search(number: int, table: Table) -> None:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    server = context.Process(target=serve, args=(number, theirs))
    server.start()
    node = RemoteNode(name=NODE, address=ours.recv())
    found: list[Match] = []
    before, cpu, start = size_of().memory, time.process_time(), time.perf_counter()
    outcome = search(node, QUERY, caller=Caller(ae_title="QRSTATION"), on_match=found.append, split=False)
    seconds, cpu, held = time.perf_counter() - start, time.process_time() - cpu, size_of().memory - before
    assert outcome.matches == len(found) == number
    ours.send(None)
    served = ours.recv()
    server.join()
    table.add_row("a search of our own server: our side", f"{cpu / number * 1e6:.1f}", f"{held / 1e6:.0f}")
    table.add_row("the same: the server", f"{served / number * 1e6:.1f}", "")
    table.add_row("the same: by the clock", f"{seconds / number * 1e6:.1f}", "")


def main() -> None:
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    table = Table(title=f"{number:,} studies")
    table.add_column("what")
    table.add_column("µs for each", justify="right")
    table.add_column("MB for all", justify="right")
    measure_search(number, table)
    measure(number, table)
    Console(width=100).print(table)


if __name__ == "__main__":
    main()
