"""Kills a retrieval at random instants, goes on with it, and counts at the wire what is fetched twice.

``python tests/campaigns/kill_resume.py --cycles 50`` prints the figures, and ends with 1 when a promise was broken:
after every kill the resume ends complete, every byte is as the PACS sent it, and no instance is asked for again that
the archive had recorded when the program was killed.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path.insert(0, str(REPOSITORY))

from qrstation.practice.generation import encoded
from tests.campaigns.counting_pacs import objects
from tests.ports import free_port

INSTANCES = 40
STUDY = "1.2.826.0.1.1"
_PATIENCE = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Cycle:
    """What one retrieval with its kills came to.

    ``recorded`` instances that the archive had at the kills, all together; ``sent`` over the wire, all together;
    ``again`` of those sent although they were recorded at an earlier kill.
    """

    method: str
    kills: int
    recorded: int
    sent: int
    again: int
    broken: tuple[str, ...]
    """Promises that were not kept, as sentences."""


def run_cycle(folder: Path, seed: int, *, dose: bool = False) -> Cycle:
    """Retrieve a study, killed once or twice on the way, and look at what is there in the end.

    Parameters
    ----------
    dose
        Whether a dose query finds it, which must find nothing more in the end.
    """
    chance = random.Random(seed)
    method = ("get", "move")[seed % 2]
    folder.mkdir(parents=True)
    log, home, port = folder / "wire", folder / "home", free_port()
    log.touch()
    broken: list[str] = []
    recorded: set[str] = set()
    again: list[str] = []
    kills = total_recorded = 0
    with _peer(log, port) as node:
        common = ("--home", str(home), "--listen-port", str(port), "--quiet")
        _run("nodes", "add", "PACS", node, "--method", method, *common)
        query = ("dose", "PACS", "-mg", "--all-dates")
        arguments: Sequence[str] = query if dose else ("retrieve", "PACS", "--level", "STUDY", "--study", STUDY)
        for _ in range(chance.choice((1, 1, 2))):
            before = len(_sent(log))
            if before >= INSTANCES:
                break
            killed = _killed(arguments, common, log, before + chance.randint(0, INSTANCES - before - 1), chance)
            again += [uid for uid in _sent(log)[before:] if uid in recorded]
            kills += killed
            recorded = _recorded(home)
            total_recorded += len(recorded)
            arguments = ("jobs", "resume")
        states = _states(common)
        if states not in (["waiting"], ["complete"]):
            broken.append(f"After the kill the job stands as {states}.")
        before = len(_sent(log))
        _, ended = _run("jobs", "resume", *common, "--format", "json")
        if states == ["waiting"] and [each["status"] for each in json.loads(ended)] != ["complete"]:
            broken.append(f"The resume ended otherwise than complete: {ended}")
        again += [uid for uid in _sent(log)[before:] if uid in recorded]
        if _states(common) != ["complete"]:
            broken.append("The job is not complete in the end.")
        if dose:
            broken += _forgotten(home)
            before = len(_sent(log))
            _run(*query, *common)
            if len(_sent(log)) > before:
                broken.append("The dose query fetched again what was here.")
        code, _ = _run("local", "verify", *common)
        if code:
            broken.append("Verifying the archive found a fault.")
    if again:
        broken.append(f"Fetched again although recorded: {', '.join(again)}")
    broken += _differences(home)
    return Cycle(
        method=method,
        kills=kills,
        recorded=total_recorded,
        sent=len(_sent(log)),
        again=len(again),
        broken=tuple(broken),
    )


def _killed(arguments: Sequence[str], common: Sequence[str], log: Path, after: int, chance: random.Random) -> bool:
    """Start a command and kill it a moment after so many instances were sent; whether it still ran."""
    command = [sys.executable, "-m", "qrstation", *arguments, *common]
    with subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        deadline = time.monotonic() + _PATIENCE
        while len(_sent(log)) <= after and process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.001)
        time.sleep(chance.uniform(0, 0.02))
        running = process.poll() is None
        with contextlib.suppress(ProcessLookupError):
            process.send_signal(signal.SIGKILL)
    return running


def _run(*arguments: str) -> tuple[int, str]:
    ran = subprocess.run(
        [sys.executable, "-m", "qrstation", *arguments],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=_PATIENCE,
        check=False,
    )
    return ran.returncode, ran.stdout


def _states(common: Sequence[str]) -> list[str]:
    _, listed = _run("jobs", "list", *common, "--format", "json")
    return [each["state"] for each in json.loads(listed)]


def _recorded(home: Path) -> set[str]:
    """What the index of a program that was killed had recorded, read without the program's own repair."""
    index = home / "data" / "index.sqlite"
    if not index.exists():
        return set()
    with closing(sqlite3.connect(index)) as connection:
        return {uid for (uid,) in connection.execute("SELECT SOPInstanceUID FROM instances")}


def _forgotten(home: Path) -> Iterator[str]:
    """Look whether the record of dose retrievals has all that was fetched."""
    with closing(sqlite3.connect(home / "data" / "dose.sqlite")) as connection:
        known = {uid for (uid,) in connection.execute("SELECT sop_instance_uid FROM processed")}
    if forgotten := {str(ds.SOPInstanceUID) for ds in objects(INSTANCES)} - known:
        yield f"{len(forgotten)} objects that were fetched are not recorded as processed."


def _differences(home: Path) -> Iterator[str]:
    """Hold the files against what the PACS has."""
    there = {str(ds.SOPInstanceUID): encoded(ds) for ds in objects(INSTANCES)}
    held = {path.stem: path.read_bytes() for path in (home / "data" / "archive").glob("[0-9]*/*/*.dcm")}
    if there.keys() != held.keys():
        yield f"{len(there.keys() ^ held.keys())} files are missing or too many."
    if any(not held[uid].endswith(there[uid]) for uid in there.keys() & held.keys()):
        yield "A file has other bytes than were sent."
    if list(home.rglob("*.part")):
        yield "A file that was not received whole was left."


def _sent(log: Path) -> list[str]:
    return log.read_text().split()


@contextmanager
def _peer(log: Path, move_port: int) -> Iterator[str]:
    command = [sys.executable, "-m", "tests.campaigns.counting_pacs", str(log), str(INSTANCES), str(move_port)]
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    with subprocess.Popen(
        command, cwd=REPOSITORY, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        yield f"PACS@127.0.0.1:{int(process.stdout.readline())}"
        process.stdin.close()


def main() -> int:
    """Run the campaign and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cycles", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    started = time.monotonic()
    cycles: list[Cycle] = []
    for seed in range(chosen.seed, chosen.seed + chosen.cycles):
        with tempfile.TemporaryDirectory(prefix="qrstation-kill-") as folder:
            cycle = run_cycle(Path(folder) / "cycle", seed)
        cycles.append(cycle)
        for sentence in cycle.broken:
            print(f"seed {seed}, {cycle.method}: {sentence}")
    print(
        f"{len(cycles)} cycles, {sum(each.kills for each in cycles)} kills, "
        f"{sum(each.recorded for each in cycles)} instances recorded at the kills, "
        f"{sum(each.again for each in cycles)} of them fetched again; "
        f"{sum(each.sent for each in cycles)} sent for {INSTANCES * len(cycles)} wanted; "
        f"{sum(not each.broken for each in cycles)} cycles kept every promise; {time.monotonic() - started:.0f} s"
    )
    return any(each.broken for each in cycles)


if __name__ == "__main__":
    sys.exit(main())
