"""Prints how long a study of several series takes over one association and over several, and with DCMTK's own tools.

`python -m tests.bench.bench_side_by_side [ROUNDS]`: 5 rounds by default, in which all take turns. Peers are Debian's
Orthanc and dcmqrscp, once on this machine and once behind a relay that delays every byte, as a distant network does.
"""

from __future__ import annotations

import contextlib
import queue
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

from rich.console import Console
from rich.table import Table

from qrstation.model.information_model import Level
from qrstation.model.nodes import RemoteNode, RetrieveMethod
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import RetrieveRequest, Verdict
from qrstation.paths import Paths
from qrstation.services.workstation import Workstation
from tests.peers.peers import CALLING_AE_TITLE, dcmqrscp_node, orthanc_node, program
from tests.ports import free_port
from tests.unit.dicom.pynetdicom_pacs import an_object

SERIES, INSTANCES, SIZE = 8, 25, 525_000
STUDY = MatchKey(level=Level.STUDY, patient_id="P1", study_instance_uid="1.2.826.0.1.1")
DELAY = 0.005
SEVERAL = 4


def files(folder: Path) -> list[Path]:
    made = []
    for series in range(1, SERIES + 1):
        for number in range(1, INSTANCES + 1):
            path = folder / f"{series}-{number}.dcm"
            an_object(series=series, number=number, PixelData=bytes(SIZE)).save_as(path, enforce_file_format=True)
            made.append(path)
    return made


Later = queue.SimpleQueue[tuple[float, bytes]]


@contextmanager
def relay(port: int, target: int) -> Iterator[None]:
    """Pass connections on, every byte a moment later."""
    listener = socket.create_server(("127.0.0.1", port), backlog=64)

    def take() -> None:
        with contextlib.suppress(OSError):
            while True:
                near, _ = listener.accept()
                far = socket.create_connection(("127.0.0.1", target))
                for source, sink in ((near, far), (far, near)):
                    later: Later = queue.SimpleQueue()
                    threading.Thread(target=receive, args=(source, later), daemon=True).start()
                    threading.Thread(target=send, args=(sink, later), daemon=True).start()

    threading.Thread(target=take, daemon=True).start()
    try:
        yield
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()


def receive(source: socket.socket, later: Later) -> None:
    content = b"-"
    while content:
        try:
            content = source.recv(1 << 18)
        except OSError:
            content = b""
        later.put((time.monotonic() + DELAY, content))


def send(sink: socket.socket, later: Later) -> None:
    sink.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    with contextlib.suppress(OSError):
        while True:
            due, content = later.get()
            time.sleep(max(due - time.monotonic(), 0))
            if not content:
                sink.shutdown(socket.SHUT_WR)
                return
            sink.sendall(content)


class Bench:
    """A workstation and DCMTK's tools, that fetch the same study from one node in turn."""

    def __init__(self, node: RemoteNode, workstation: Workstation, listening: int, folder: Path) -> None:
        self._node = replace(node, name="PACS")
        self._workstation = workstation
        self._listening = listening
        self._folder = folder
        workstation.nodes.add(self._node)

    def ours(self, method: RetrieveMethod, associations: int) -> float:
        if method is RetrieveMethod.MOVE:
            self._workstation.start_listening()
        request = RetrieveRequest(node="PACS", keys=(STUDY,), method=method, associations=associations)
        job = self._workstation.jobs.submit(request)
        started = time.perf_counter()
        self._workstation.jobs.run(job.id)
        seconds = time.perf_counter() - started
        result = self._workstation.jobs.get(job.id).result
        assert result is not None
        assert (result.verdict, result.received) == (Verdict.COMPLETE, SERIES * INSTANCES), result.explanation
        self._workstation.stop_listening()
        self._workstation.archive.remove([STUDY])
        return seconds

    def theirs(self, method: RetrieveMethod) -> float:
        address = self._node.address
        with tempfile.TemporaryDirectory(dir=self._folder) as folder:
            command = [program(f"{method}scu"), "-S", "-aet", CALLING_AE_TITLE, "-aec", address.ae_title, "-od", folder]
            if method is RetrieveMethod.MOVE:
                command += ["-aem", CALLING_AE_TITLE, "+P", str(self._listening)]
            command += ["-k", "QueryRetrieveLevel=STUDY", "-k", f"StudyInstanceUID={STUDY.study_instance_uid}"]
            started = time.perf_counter()
            subprocess.run([*command, address.host, str(address.port)], check=True, capture_output=True, timeout=600)
            seconds = time.perf_counter() - started
            assert len(list(Path(folder).iterdir())) == SERIES * INSTANCES
        return seconds


def measure(peer: str, distant: bool, made: list[Path], rounds: int, table: Table) -> None:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        listening, port = free_port(), free_port()
        registered = free_port() if distant else listening
        if peer == "Orthanc":
            found = stack.enter_context(orthanc_node(folder, made, port, free_port(), registered))
        else:
            found = stack.enter_context(dcmqrscp_node(folder, made, port, registered))
        node = found.node
        if distant:
            asked = free_port()
            stack.enter_context(relay(registered, listening))
            stack.enter_context(relay(asked, port))
            node = replace(node, address=replace(node.address, port=asked))
        home = Paths.under(folder / "home")
        workstation = Workstation(home, ae_title=CALLING_AE_TITLE, host="127.0.0.1", port=listening)
        stack.callback(workstation.close)
        bench = Bench(node, workstation, listening, folder)
        for method in (RetrieveMethod.GET, RetrieveMethod.MOVE):
            contestants: dict[str, Callable[[], float]] = {
                "1": lambda method=method: bench.ours(method, 1),  # type: ignore[misc]
                "several": lambda method=method: bench.ours(method, SEVERAL),  # type: ignore[misc]
                "theirs": lambda method=method: bench.theirs(method),  # type: ignore[misc]
            }
            times: dict[str, list[float]] = {name: [] for name in contestants}
            for _ in range(rounds):
                for name, run in contestants.items():
                    times[name].append(run())
            medians = [f"{statistics.median(times[name]):.2f}" for name in contestants]
            ratio = statistics.median(a / b for a, b in zip(times["1"], times["several"], strict=True))
            where = f"{2 * DELAY * 1000:.0f} ms away" if distant else "on this machine"
            table.add_row(peer, where, f"C-{method.name}", *medians, f"{ratio:.2f}")


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    table = Table(title=f"{SERIES} series of {INSTANCES} objects of {SIZE:,} bytes: median seconds of {rounds} rounds")
    for heading in (
        "peer",
        "where",
        "by",
        "1 association",
        f"{SEVERAL} associations",
        "getscu, movescu",
        "1 / several",
    ):
        table.add_column(heading, justify="left" if heading in ("peer", "where", "by") else "right")
    with tempfile.TemporaryDirectory() as folder:
        made = files(Path(folder))
        for peer in ("Orthanc", "dcmqrscp"):
            for distant in (False, True):
                measure(peer, distant, made, rounds, table)
    Console().print(table)


if __name__ == "__main__":
    main()
