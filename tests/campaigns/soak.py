"""Sends instances to a serving workstation and fetches them again, over and over, and watches the memory of both.

Each study is sent twice, so that half of what comes is new and half is held already; the old ones are removed.

``python tests/campaigns/soak.py --gigabytes 100`` prints the figures, and ends with 1 when the memory of either grows
by 1 MB or more for each GB that went over the wire (and by more than noise), or anything arrived otherwise than it was
sent.
"""

from __future__ import annotations

import argparse
import hashlib
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path.insert(0, str(REPOSITORY))

from qrstation.dicom import scu, storing, uids
from qrstation.model.identity import Caller
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.instances import (
    Arrival,
    IncomingInstance,
    InstanceStored,
    InstanceWriter,
    StoredInstance,
)
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import Status, StatusCategory
from qrstation.model.query import MatchKey
from tests.campaigns.served import Served, Size, program, serving, size_of
from tests.unit.dicom.memory import data_set_bytes, make_instance, stored_instance

MOST_SLOPE = 1.0
"""MB of memory for each GB that went over the wire."""
NOISE = 4 << 20
"""Bytes that a process may have more or less without a reason."""
INSTANCES, PIXELS = 16, 2 << 20
MOST_STUDIES = 4
"""How many are held at once."""
_CALLER = Caller(ae_title="QRSTATION")
_GIGABYTE, _MEGABYTE = 1 << 30, 1 << 20


@dataclass(slots=True)
class Soaked:
    """How the memory of both went with the bytes: of this process, and of the serving one."""

    bytes: int = 0
    here: list[tuple[int, int]] = field(default_factory=list)
    there: list[tuple[int, int]] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)

    def note(self, here: Size, there: Size) -> None:
        self.here.append((self.bytes, here.memory))
        self.there.append((self.bytes, there.memory))


class _Hashing:
    """Takes what is fetched, and keeps its hash alone."""

    def __init__(self) -> None:
        self.hashes: dict[str, str] = {}
        self.bytes = 0

    def begin(self, incoming: IncomingInstance) -> InstanceWriter:
        return _Writer(self, incoming)


class _Writer:
    def __init__(self, sink: _Hashing, incoming: IncomingInstance) -> None:
        self._sink = sink
        self._incoming = incoming
        self._hash = hashlib.sha256()
        self._size = 0

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self._hash.update(data)
        self._size += len(data)

    @property
    def sender_may_go_on(self) -> bool:
        return True

    def check(self, rest: int = 0) -> bool:
        return True

    def close(self) -> InstanceStored:
        uid, digest = self._incoming.sop_instance_uid, self._hash.hexdigest()
        self._sink.hashes[uid] = digest
        self._sink.bytes += self._size
        stored = StoredInstance(
            patient_id="",
            study_instance_uid="",
            series_instance_uid="",
            sop_instance_uid=uid,
            sop_class_uid=self._incoming.sop_class_uid,
            transfer_syntax_uid=self._incoming.transfer_syntax_uid,
            path=Path(),
            size=self._size,
            sha256=digest,
        )
        return InstanceStored(instance=stored, arrival=Arrival.STORED, incoming=self._incoming)

    def abandon(self) -> None:
        """Nothing is kept."""


def soak(served: Served, home: Path, *, size: int) -> Soaked:
    """Push and fetch until so many bytes of data sets went over the wire."""
    node = RemoteNode(name="OURSELVES", address=served.address, stores=True)
    soaked = Soaked()
    held: list[str] = []
    while soaked.bytes < size and not soaked.broken:
        held.append(_sent_twice(soaked, served, node, study=len(soaked.here) // 2 + 1))
        if len(held) == MOST_STUDIES:
            code, said = program(home, "local", "remove", *(word for uid in held for word in ("--study", uid)), "--yes")
            if code:
                soaked.broken.append(f"What was held could not be removed: {said}")
            held.clear()
    return soaked


def _sent_twice(soaked: Soaked, served: Served, node: RemoteNode, *, study: int) -> str:
    """Send a study that is new, and again when it is held; its Study Instance UID."""
    with tempfile.TemporaryDirectory(prefix="qrstation-soak-") as folder:
        made = [
            stored_instance(make_instance(Path(folder), number, study=study, pixels=bytes([number]) * PIXELS))
            for number in range(INSTANCES)
        ]
        for _ in range(2):
            _send_and_fetch(soaked, node, made)
            soaked.note(size_of(), served.size())
    return made[0].study_instance_uid


def _send_and_fetch(soaked: Soaked, node: RemoteNode, instances: Sequence[StoredInstance]) -> None:
    sent = {one.sop_instance_uid: hashlib.sha256(data_set_bytes(one.path)).hexdigest() for one in instances}
    answers = _pushed(node, instances)
    good = [one for one in answers if isinstance(one, Status) and one.category is StatusCategory.SUCCESS]
    if len(good) != len(sent):
        soaked.broken.append(f"{len(sent) - len(good)} of {len(sent)} were not taken: {answers[:3]}")
    sink = _Hashing()
    scu.get(
        node,
        [MatchKey(level=Level.STUDY, patient_id="P1", study_instance_uid=instances[0].study_instance_uid)],
        model=QueryModel.STUDY,
        caller=_CALLER,
        sop_class_uids=[uids.CT],
        sink=sink,
        on_progress=lambda _: None,
    )
    if sink.hashes != sent:
        soaked.broken.append(f"{len(sent)} were sent, {len(sink.hashes.items() & sent.items())} came back as such.")
    soaked.bytes += 2 * sink.bytes


def _pushed(node: RemoteNode, instances: Sequence[StoredInstance]) -> list[object]:
    answers: list[object] = []
    storing.store(node, instances, caller=_CALLER, on_result=lambda _, answer: answers.append(answer))
    return answers


def slope(measured: Sequence[tuple[int, int]]) -> float:
    """MB for each GB, once it is warm: of the last nine tenths."""
    warm = measured[len(measured) // 10 :]
    if len(warm) < 2:
        return 0.0
    return statistics.linear_regression(*zip(*warm, strict=True)).slope * _GIGABYTE / _MEGABYTE


def main() -> int:
    """Run the campaign and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gigabytes", type=float, default=100)
    chosen = parser.parse_args()
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="qrstation-soak-") as folder, serving(Path(folder)) as served:
        soaked = soak(served, Path(folder), size=round(chosen.gigabytes * _GIGABYTE))
        soaked.broken += [f"A traceback in the log: {fault}" for fault in served.faults_logged()]
    for name, measured in (("asking", soaked.here), ("serving", soaked.there)):
        grown = measured[-1][1] - measured[len(measured) // 10][1]
        if slope(measured) >= MOST_SLOPE and grown > NOISE:
            soaked.broken.append(f"The memory of the {name} process grew by {slope(measured):.2f} MB for each GB.")
        print(
            f"{name}: from {measured[0][1] / _MEGABYTE:.0f} to {measured[-1][1] / _MEGABYTE:.0f} MB, at most "
            f"{max(memory for _, memory in measured) / _MEGABYTE:.0f} MB; {slope(measured):+.3f} MB for each GB"
        )
    for sentence in soaked.broken:
        print(sentence)
    seconds = time.monotonic() - started
    print(
        f"{soaked.bytes / _GIGABYTE:.1f} GB in {len(soaked.here)} rounds of {INSTANCES} instances, sent and fetched; "
        f"{len(soaked.broken)} promises broken; {seconds:.0f} s, {soaked.bytes / _MEGABYTE / seconds:.0f} MB/s"
    )
    return bool(soaked.broken)


if __name__ == "__main__":
    sys.exit(main())
