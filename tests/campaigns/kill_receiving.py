"""Kills ``qrstation serve`` at random instants while several senders push, and looks at what is there afterwards.

``python tests/campaigns/kill_receiving.py --cycles 500`` prints the figures, and ends with 1 when a promise was broken:
after every restart each instance that was acknowledged is held with the bytes that were sent, no file is torn or left
half received, nothing held was replaced, files and index say the same, and the start took seconds.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import sqlite3
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path.insert(0, str(REPOSITORY))

from qrstation.model.nodes import Address
from qrstation.paths import Paths
from qrstation.store import index
from tests.campaigns.served import Served, program, running
from tests.campaigns.versions import Sent, push
from tests.faults import raw_peer as raw
from tests.ports import free_port
from tests.unit.store.objects import data_set_of

SENDERS = 4
_SLOWEST_START = 10.0
"""Seconds of a processor until it listens: those on the clock tell of the machine."""
_PATIENCE = 60.0
_SENT_AT_MOST = 60
"""Instances that may be acknowledged in a cycle before the kill."""


@dataclass
class Senders:
    """What several senders send between two kills: new instances, the same again, and others under the same UID."""

    chance: random.Random
    hashes: dict[str, Sent] = field(default_factory=dict)
    """Every version that was ever begun, by the hash of its data set."""
    acknowledged: set[Sent] = field(default_factory=set)
    """Since the last kill."""
    refused: int = 0
    numbers: int = 0

    def __post_init__(self) -> None:
        self._changed = threading.Condition()
        self._over = False

    def start(self, address: Address) -> list[threading.Thread]:
        """Begin to send, until the connection breaks."""
        self.acknowledged.clear()
        threads = [threading.Thread(target=self._send, args=(address,), daemon=True) for _ in range(SENDERS)]
        for thread in threads:
            thread.start()
        return threads

    def wait_for(self, count: int) -> None:
        """Wait until so many are acknowledged."""
        with self._changed:
            self._changed.wait_for(lambda: len(self.acknowledged) >= count, _PATIENCE)

    def _send(self, address: Address) -> None:
        with suppress(OSError, AssertionError), raw.connected(address) as connection:
            connection.settimeout(_PATIENCE)
            raw.establish(connection, raw.CT_IMAGE_STORAGE)
            while True:
                sent, content = self._next()
                status = push(connection, sent.uid, content)
                with self._changed:
                    if status == 0:
                        self.acknowledged.add(sent)
                    else:
                        self.refused += 1
                    self._changed.notify_all()

    def _next(self) -> tuple[Sent, bytes]:
        with self._changed:
            if self.numbers and self.chance.random() < 0.3:
                recent = max(0, self.numbers - 50)
                sent = Sent(self.chance.randrange(recent, self.numbers), self.chance.choice((0, 0, 1, 2)))
            else:
                sent = Sent(self.numbers, 0)
                self.numbers += 1
        content = sent.data_set()
        with self._changed:
            self.hashes[hashlib.sha256(content).hexdigest()] = sent
        return sent, content


@dataclass
class Held:
    """The archive of a home as it lies on the disk, and what was seen of it before."""

    paths: Paths
    seen: dict[Path, tuple[int, int, str]] = field(default_factory=dict)
    """Time of the last change, size, and hash of the data set of each file."""

    def look(self, senders: Senders) -> Iterator[str]:
        """Compare with what was acknowledged, with what was seen before, and with the index; what is wrong."""
        there = dict(self._read())
        for path, told in self.seen.items():
            if path not in there:
                yield f"{path.name} was held and is gone."
            elif there[path] != told:
                yield f"{path.name} was held and has been replaced."
        self.seen = there
        held = {
            (senders.hashes.get(sha256), path.name.partition(".dcm")[0].partition("-")[0])
            for path, (_, _, sha256) in there.items()
        }
        yield from (f"{uid} holds what nobody sent." for sent, uid in held if sent is None or sent.uid != uid)
        versions = {sent for sent, _ in held}
        yield from (
            f"{sent} was acknowledged and is not held." for sent in senders.acknowledged if sent not in versions
        )
        recorded = set(self._recorded())
        if recorded != {(path.name, size, sha256) for path, (_, size, sha256) in there.items()}:
            yield f"The index records {len(recorded)} files, and {len(there)} lie there, or others."

    def _read(self) -> Iterator[tuple[Path, tuple[int, int, str]]]:
        for path in self.paths.archive.glob("[0-9]*/*/*"):
            status = path.stat()
            known = self.seen.get(path)
            if known is None or known[:2] != (status.st_mtime_ns, status.st_size):
                known = status.st_mtime_ns, status.st_size, hashlib.sha256(data_set_of(path)).hexdigest()
            yield path, known

    def _recorded(self) -> Iterator[tuple[str, int, str]]:
        with closing(sqlite3.connect(self.paths.index)) as connection:
            rows = connection.execute("SELECT SOPInstanceUID, variant, size, sha256 FROM instances").fetchall()
        for uid, variant, size, sha256 in rows:
            yield f"{uid}{'-' * bool(variant)}{variant}.dcm", size, sha256.hex()

    def dump(self) -> list[tuple[object, ...]]:
        """All that the index says."""
        with closing(sqlite3.connect(self.paths.index)) as connection:
            return index.logical_dump(connection)


@dataclass
class Campaign:
    """Cycles of one home, each with a kill."""

    home: Path
    seed: int
    broken: list[str] = field(default_factory=list)
    """Promises that were not kept, as sentences."""
    acknowledged: int = 0
    killed_starting: int = 0
    starts: list[float] = field(default_factory=list)
    """Seconds of a processor until it listened."""

    def __post_init__(self) -> None:
        self._chance = random.Random(self.seed)
        self._port = free_port()
        self.senders = Senders(random.Random(self.seed + 1))
        self.held = Held(Paths.under(self.home))
        self.held.paths.make()

    def run(self, cycles: int) -> None:
        """Kill it so many times, and look at the end whether a rebuild finds anything else."""
        for number in range(cycles):
            if self._chance.random() < 0.1:
                self._kill_starting()
            with running(self.home, self._port) as served:
                self._look(number, served)
                threads = self.senders.start(served.address)
                self.senders.wait_for(self._chance.randint(0, _SENT_AT_MOST))
                threading.Event().wait(self._chance.uniform(0, 0.02))
                served.kill()
            for thread in threads:
                thread.join()
            self.acknowledged += len(self.senders.acknowledged)
        with running(self.home, self._port) as served:
            self._look(cycles, served)
            self.broken += [f"The log has a fault: {fault}" for fault in served.faults_logged()]
        self._rebuild()

    def _kill_starting(self) -> None:
        """Kill it in the middle of its repair, or before or after."""
        with running(self.home, self._port) as served:
            threading.Event().wait(self._chance.uniform(0.2, 1))
            served.kill()
        self.killed_starting += 1

    def _look(self, number: int, served: Served) -> None:
        """See whether everything was put in order by the start."""
        served.wait_until_ready()
        self.starts.append(served.size().seconds)
        wrong = list(self.held.look(self.senders))
        if parts := served.incoming():
            wrong.append(f"{len(parts)} files that were not received whole were left.")
        if self.starts[-1] > _SLOWEST_START:
            wrong.append(f"It took {self.starts[-1]:.1f} s of a processor to start.")
        self.broken += [f"after {number} kills: {sentence}" for sentence in wrong]

    def _rebuild(self) -> None:
        code, said = program(self.home, "local", "verify")
        if code:
            self.broken.append(f"Verifying the archive found a fault: {said}")
        before = self.held.dump()
        program(self.home, "local", "rebuild")
        if self.held.dump() != before:
            self.broken.append("An index made again from the files says something else.")


def main() -> int:
    """Run the campaign and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cycles", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="qrstation-kill-") as folder:
        campaign = Campaign(Path(folder) / "home", chosen.seed)
        campaign.run(chosen.cycles)
    for sentence in campaign.broken:
        print(sentence)
    variants = sum("-" in path.name for path in campaign.held.seen)
    print(
        f"seed {chosen.seed}: {chosen.cycles} kills while receiving from {SENDERS} senders, "
        f"{campaign.killed_starting} while starting; {campaign.acknowledged} instances acknowledged, "
        f"{campaign.senders.refused} refused, {len(campaign.held.seen)} files held, {variants} of them beside another "
        f"one of the same UID; slowest start {max(campaign.starts):.1f} s of a processor; "
        f"{len(campaign.broken)} promises broken; {time.monotonic() - began:.0f} s"
    )
    return bool(campaign.broken) or not campaign.acknowledged


if __name__ == "__main__":
    sys.exit(main())
