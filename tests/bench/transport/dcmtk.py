"""DCMTK's tools, each timed without the time that it takes to start.

What a tool takes to start is what it takes to find that nobody listens: by then it has read its dictionary, its
command line and, if it sends, what its files are, all of which ours has long done, too.
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import time
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from qrstation.model.information_model import Level
from qrstation.model.nodes import Address
from qrstation.model.query import MatchKey
from tests.bench.transport.contest import Lap
from tests.bench.transport.objects import Study
from tests.peers.peers import CALLING_AE_TITLE, program, running
from tests.ports import free_port

LARGEST_PDU = "131072"
_STARTS = 3
_REFUSED = "Connection refused"
_PATIENCE = 900.0
_TRIES = 20


def run(command: Sequence[str], address: Address, files: Sequence[str] = ()) -> Lap:
    """Run a tool that asks a node; its start is measured at once before, and again where all took no longer than it."""
    for _ in range(_TRIES):
        lap = _without_start(command, address, files)
        if lap.seconds > 0:
            return lap
    raise AssertionError(f"{command[0]} does so little that the time for it cannot be told from its start")


def _without_start(command: Sequence[str], address: Address, files: Sequence[str]) -> Lap:
    nobody = Address(ae_title=address.ae_title, host=address.host, port=free_port())
    starts = [_start(command, nobody, files) for _ in range(_STARTS)]
    whole, complaints = _lap(command, address, files)
    assert not complaints, complaints
    return Lap(
        seconds=whole.seconds - statistics.median(start.seconds for start in starts),
        cpu=whole.cpu - statistics.median(start.cpu for start in starts),
    )


def _start(command: Sequence[str], nobody: Address, files: Sequence[str]) -> Lap:
    lap, complaints = _lap(command, nobody, files)
    assert _REFUSED in complaints, complaints
    return lap


def _lap(command: Sequence[str], address: Address, files: Sequence[str]) -> tuple[Lap, str]:
    """What it took, and what it complained of if it failed."""
    whole = [*command, "-aec", address.ae_title, address.host, str(address.port), *files]
    used, started = _cpu(), time.perf_counter()
    process = subprocess.run(whole, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=_PATIENCE)
    lap = Lap(seconds=time.perf_counter() - started, cpu=_cpu() - used)
    return lap, process.stderr.decode() or f"code {process.returncode}" if process.returncode else ""


def _cpu() -> float:
    """Seconds of CPU time of all programs that have ended."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _asking(name: str, key: MatchKey) -> list[str]:
    command = [program(name), "-S", "-aet", CALLING_AE_TITLE, "-k", f"QueryRetrieveLevel={key.level.value}"]
    levels = [*(level for level in key.level.above if level is not Level.PATIENT), key.level]
    for level in levels:
        command += ["-k", f"{level.unique_key}={key.unique_key(level)}"]
    return command


def get(address: Address, key: MatchKey, folder: Path) -> Lap:
    """`getscu`, which writes what comes as it comes."""
    return run([*_asking("getscu", key), "+B", "-pdu", LARGEST_PDU, "-od", str(folder)], address)


def move(address: Address, key: MatchKey) -> Lap:
    """`movescu`, which has it sent to whoever listens under our AE title."""
    return run([*_asking("movescu", key), "-aem", CALLING_AE_TITLE], address)


def store(address: Address, study: Study) -> Lap:
    """`storescu`."""
    return run([program("storescu"), "-aet", CALLING_AE_TITLE, "-R", "+sd"], address, [str(study.folder)])


def find(address: Address, keys: Sequence[tuple[str, str]]) -> Lap:
    """`findscu`, which prints nothing of what it finds."""
    command = [program("findscu"), "-ll", "error", "-S", "-aet", CALLING_AE_TITLE]
    for keyword, value in keys:
        command += ["-k", f"{keyword}={value}"]
    return run(command, address)


def storescp(folder: Path, port: int, received: Path) -> AbstractContextManager[subprocess.Popen[bytes]]:
    """`storescp`, which writes what comes as it comes."""
    return running([program("storescp"), "+B", "-pdu", LARGEST_PDU, "-od", str(received), str(port)], folder, port)
