"""One association against several, near and behind a network that takes its time.

Orthanc is the archive that counts. dcmqrscp cannot always answer 4 requests side by side: it locks its index while it
sends, and an association that begins to ask waits for a moment in which no other one sends.
"""

from __future__ import annotations

import itertools
import statistics
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from qrstation.model.information_model import Level
from qrstation.model.nodes import RemoteNode, RetrieveMethod
from tests.bench.transport import dcmtk, ours
from tests.bench.transport.archives import DCMQRSCP, ORTHANC_NODELAY, archive
from tests.bench.transport.contest import Choice, figure
from tests.bench.transport.objects import SLICE, SMALL, Study, study
from tests.bench.transport.relay import DELAY, relay
from tests.ports import free_port

SEVERAL = 4
SERIES = 8
TITLE = f"One association and {SEVERAL}, into the archive"
HEADINGS = (
    "what",
    "from",
    "where",
    "objects",
    "1 ours s",
    f"{SEVERAL} ours s",
    "1 / 4",
    "1 DCMTK s",
    "4 DCMTK s",
    "1 / 4 DCMTK",
)
_MOST_ROUNDS = 5
_SMALL_OBJECTS, _SLICES = 808, 400
"""A series has no round number of them, at which a node might have stopped by itself."""
_METHODS = {"get": RetrieveMethod.GET, "move": RetrieveMethod.MOVE}


def run(folder: Path, choice: Choice, scale: float) -> list[tuple[str, ...]]:
    """Measure what is wanted; getscu over several associations shows what relay and archive could do."""
    small, slices = (max(round(number * scale), SERIES) for number in (_SMALL_OBJECTS, _SLICES))
    studies = {
        "small": study(folder, 3, f"{small:,} small", count=small, pixels=SMALL, series=SERIES),
        "slices": study(folder, 4, f"{slices:,} CT slices", count=slices, pixels=SLICE, series=SERIES),
    }
    rounds, lines = min(choice.rounds, _MOST_ROUNDS), []
    for peer, (objects, one) in itertools.product((ORTHANC_NODELAY, DCMQRSCP), studies.items()):
        methods = [method for method in _METHODS if choice.wants(f"distance/{method}/{peer}/{objects}")]
        for far in (True, False) if methods else ():
            with _node(folder, one, peer, far=far) as (node, port):
                lines += [_compare(folder, node, one, port, method, rounds, far=far) for method in methods]
    return lines


@contextmanager
def _node(folder: Path, one: Study, peer: str, *, far: bool) -> Iterator[tuple[RemoteNode, int]]:
    """The archive, and the port at which we are to listen for it; a relay stands before both when it is far."""
    listening = free_port()
    registered = free_port() if far else listening
    with archive(peer, folder, one.files, registered) as found:
        if not far:
            yield found.node, listening
            return
        asked = free_port()
        with relay(registered, listening), relay(asked, found.node.address.port):
            yield replace(found.node, address=replace(found.node.address, port=asked)), listening


def _compare(
    folder: Path, node: RemoteNode, one: Study, port: int, method: str, rounds: int, *, far: bool
) -> tuple[str, ...]:
    contestants: dict[str, Callable[[], float]] = {
        "1 ours": lambda: ours.retrieve(node, one, folder, port, _METHODS[method]).seconds,
        "4 ours": lambda: ours.retrieve(node, one, folder, port, _METHODS[method], SEVERAL).seconds,
    }
    if method == "get":
        contestants["1 DCMTK"] = lambda: _tool(folder, node, one)
        contestants["4 DCMTK"] = lambda: _tools(folder, node, one)
    laps: dict[str, list[float]] = {name: [] for name in contestants}
    for number in range(rounds):
        for name in list(contestants) if number % 2 == 0 else reversed(list(contestants)):
            if number == 0 or name.endswith("ours"):
                laps[name].append(contestants[name]())
    where = f"{2 * DELAY * 1000:.0f} ms away" if far else "on this machine"
    cells = [f"C-{method.upper()}", node.name, where, one.name]
    for side in ("ours", "DCMTK"):
        single, several = laps.get(f"1 {side}", []), laps.get(f"4 {side}", [])
        if not single:
            cells += ["", "", ""]
            continue
        ratio = statistics.median(one / many for one, many in zip(single, several, strict=True))
        cells += map(figure, (statistics.median(single), statistics.median(several), ratio))
    return tuple(cells)


def _tool(folder: Path, node: RemoteNode, one: Study) -> float:
    with ours.received(one, folder) as kept:
        return dcmtk.get(node.address, one.key, kept).seconds


def _tools(folder: Path, node: RemoteNode, one: Study) -> float:
    """Seconds that so many `getscu` take side by side, the series dealt out among them beforehand."""
    series = sorted({instance.series_instance_uid for instance in one.instances})
    keys = [replace(one.key, level=Level.SERIES, series_instance_uid=uid) for uid in series]
    with ours.received(one, folder) as kept, ThreadPoolExecutor(SEVERAL) as pool:

        def some(first: int) -> float:
            return sum(dcmtk.get(node.address, key, kept).seconds for key in keys[first::SEVERAL])

        return max(pool.map(some, range(SEVERAL)))
