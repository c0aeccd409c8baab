"""``qrstation serve`` in a process of its own, and what can be seen of it from outside."""

from __future__ import annotations

import itertools
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from qrstation.model.nodes import Address
from qrstation.paths import Paths
from qrstation.store import layout
from tests.faults import raw_peer as raw
from tests.ports import free_port

REPOSITORY = Path(__file__).resolve().parents[2]
OURSELVES = "QRSTATION"
_PATIENCE = 60.0
_MEGABYTE = 1 << 20
_SAID = "standard-error.txt"
_PLACE = '  File "'
"""How a traceback begins, in our log."""
_TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """What a process takes: memory in bytes now and at most, threads, open files, and seconds of a processor."""

    memory: int
    peak: int
    threads: int
    files: int
    seconds: float

    def __str__(self) -> str:
        return f"{self.memory / _MEGABYTE:.1f} MB, {self.threads} threads, {self.files} files"


def size_of(pid: int | str = "self") -> Size:
    """Measure a process; the files of what has ended meanwhile do not count."""
    folder = Path("/proc") / str(pid)
    told = dict(line.split(":", 1) for line in (folder / "status").read_text().splitlines())
    times = (folder / "stat").read_text().rpartition(")")[2].split()
    return Size(
        memory=int(told["VmRSS"].split()[0]) * 1024,
        peak=int(told["VmHWM"].split()[0]) * 1024,
        threads=int(told["Threads"]),
        files=len(list((folder / "fd").iterdir())),
        seconds=(int(times[11]) + int(times[12])) / _TICKS,
    )


class Served:
    """A serving workstation of which nothing is known but what it shows: its port, its process, its files."""

    def __init__(self, process: subprocess.Popen[str], paths: Paths, port: int) -> None:
        self._process = process
        self._read: dict[int, int] = {}
        """How far each log file was read, by its number in the file system."""
        self.paths = paths
        self.address = Address(ae_title=OURSELVES, host="127.0.0.1", port=port)

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def wait_until_ready(self) -> None:
        """Wait until it says that it listens."""
        assert self._process.stdout is not None
        assert self._process.stdout.readline().startswith("listening")

    def kill(self) -> None:
        """End it as a power cut would: it learns nothing of it."""
        self._process.kill()
        self._process.wait()

    @property
    def pid(self) -> int:
        return self._process.pid

    def size(self) -> Size:
        return size_of(self.pid)

    def echoes(self, host: str = "127.0.0.1", *, patience: float = 10.0) -> float | None:
        """Associate from an address of this machine, and ask for a C-ECHO; the seconds until its answer, if it came."""
        began = time.monotonic()
        try:
            with socket.create_connection(
                (self.address.host, self.address.port), timeout=patience, source_address=(host, 0)
            ) as connection:
                connection.sendall(raw.associate_request())
                if raw.receive(connection)[0] != raw.ACCEPTED:
                    return None
                connection.sendall(raw.echo_request())
                kind, content = raw.receive(connection)
                if kind != raw.DATA or raw.status_of(content):
                    return None
                took = time.monotonic() - began
                connection.sendall(raw.pdu(raw.RELEASE_REQUEST, bytes(4)))
                raw.receive(connection)
        except OSError:
            return None
        return took

    def incoming(self) -> list[str]:
        """Files of what is not received whole."""
        return [path.name for path in (self.paths.archive / layout.INCOMING).rglob("*.part")]

    def faults_logged(self) -> list[str]:
        """What the tracebacks say that were logged or written since the last time, in old files of the log too."""
        found = []
        for log in (*self.paths.logs.glob("qrstation.log*"), self.paths.data / _SAID):
            with log.open(encoding="utf-8", errors="replace") as file:
                inode = os.fstat(file.fileno()).st_ino
                file.seek(self._read.get(inode, 0))
                lines = file.read().splitlines()
                self._read[inode] = file.tell()
            found += [
                _fault(lines[index:])
                for index, line in enumerate(lines)
                if line.startswith(_PLACE) and not lines[index - 1].startswith("  ")
            ]
        return found

    def stop(self) -> float:
        """Ask it to end; the seconds until it had."""
        began = time.monotonic()
        self._process.send_signal(signal.SIGINT)
        try:
            self._process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
        return time.monotonic() - began


def _fault(lines: Sequence[str]) -> str:
    """Say in a line what a traceback at the start of some lines says."""
    traced = list(itertools.takewhile(lambda line: line.startswith("  "), lines))
    places = [line.strip() for line in traced if line.startswith(_PLACE)]
    return f"{' '.join(lines[len(traced) : len(traced) + 1])} at {places[-1]}"


@contextmanager
def serving(folder: Path) -> Iterator[Served]:
    """Run ``qrstation serve`` with an empty archive; it knows itself as a Move Destination."""
    port = free_port()
    Paths.under(folder).make()
    program(folder, "nodes", "add", OURSELVES, f"{OURSELVES}@127.0.0.1:{port}", "--stores")
    with running(folder, port) as served:
        served.wait_until_ready()
        yield served


@contextmanager
def running(folder: Path, port: int, *before: str) -> Iterator[Served]:
    """Start ``qrstation serve`` on a home that was made, and wait for nothing.

    Parameters
    ----------
    before
        Program that is to run it, with its options.
    """
    paths = Paths.under(folder)
    command = [*before, sys.executable, "-m", "qrstation", "--home", str(folder), "--quiet", "serve"]
    command += ["--host", "127.0.0.1", "--port", str(port), "--anybody-may-query"]
    with (
        (paths.data / _SAID).open("w") as said,
        subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE, stderr=said, text=True) as process,
    ):
        served = Served(process, paths, port)
        try:
            yield served
        finally:
            served.stop()


def program(folder: Path, *arguments: str) -> tuple[int, str]:
    """Run a command of qrstation to its end; its exit code and what it said."""
    ran = subprocess.run(
        [sys.executable, "-m", "qrstation", *arguments, "--home", str(folder)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )
    return ran.returncode, ran.stdout + ran.stderr
