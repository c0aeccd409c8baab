"""Prints how long the selection of dose objects takes: the decisions alone, and the whole query of a PACS.

`python -m tests.bench.bench_dose_selection [STUDIES]`: 2,000 studies of 8 series by default. The PACS is a process of
its own, so that the CPU time of this one is ours alone.
"""

from __future__ import annotations

import multiprocessing
import sys
import time
from multiprocessing.connection import Connection

from rich.console import Console
from rich.table import Table

from qrstation.model.dose import DoseOrder
from qrstation.model.identity import Caller
from qrstation.model.nodes import RemoteNode
from qrstation.services.dose.querying import review
from tests.dose_pacs import DosePacs, running
from tests.dose_scenarios.many import QUERY, decided, holding


def serve(number: int, pipe: Connection) -> None:
    """Be the PACS, until nobody wants it any more."""
    with running(DosePacs(answer=holding(number))) as node:
        pipe.send(node)
        pipe.recv()


def asked(number: int) -> tuple[float, float, int]:
    """Ask a PACS; wall clock and our own CPU time (s), and how many studies are wanted."""
    here, there = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=serve, args=(number, there))
    process.start()
    node: RemoteNode = here.recv()
    started, used = time.perf_counter(), time.process_time()
    told = review(
        node, DoseOrder(node=node.name, query=QUERY), caller=Caller(ae_title="BENCH"), processed=lambda _: None
    )
    wall, own = time.perf_counter() - started, time.process_time() - used
    here.send(None)
    process.join()
    return wall, own, len(told.kept)


def main() -> None:
    """Print the figures."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000
    seconds, questions, studies = decided(number)
    wall, own, kept = asked(number)
    assert kept == sum(one.keep for one in studies)
    table = Table("What", "Seconds", title=f"{number:,} studies of 8 series, {questions:,} queries, {kept:,} kept")
    table.add_row("Decisions, answered from memory, our own CPU time", f"{seconds:.2f}")
    table.add_row("Whole query over the network, our own CPU time", f"{own:.2f}")
    table.add_row("Whole query over the network, by the clock", f"{wall:.2f}")
    Console().print(table)


if __name__ == "__main__":
    main()
