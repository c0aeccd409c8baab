"""Retrieves from peers that lie at random, and holds every verdict against the disk.

``python tests/campaigns/lying_peers.py --retrievals 500`` prints the figures, and ends with 1 when something was called
complete of which an expected instance is not on disk as the PACS has it, or when what is said to be missing is here.
"""

from __future__ import annotations

import argparse
import logging
import random
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path.insert(0, str(REPOSITORY))

from qrstation.model.events import JobState
from qrstation.model.nodes import RetrieveMethod, Timeouts
from qrstation.paths import Paths
from qrstation.services import retrieval
from tests.by_uid import uids_in
from tests.faults.lying_pacs import Fate, Lying, scene
from tests.ports import free_port
from tests.unit.dicom.pynetdicom_pacs import an_object

_LEVELS = ("PATIENT", "STUDY", "SERIES", "IMAGE")
_FINAL = (None, None, None, 0x0000, 0xA702, 0xA900, 0xB000, 0xC000, 0x1234)
_REFUSALS = (None, None, None, None, 0xA701, 0xA801, 0xA900, 0xC001)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What one job was said to be, and the promises that were not kept."""

    state: JobState
    held: int
    wanted: int
    broken: tuple[str, ...]


def retrieve(folder: Path, seed: int) -> Told:
    """Fetch a study from a peer that lies in a way of its own, try again once, and look."""
    chance = random.Random(seed)
    number = chance.randint(1, 12)
    series = chance.randint(1, 4)
    instances = [an_object(series=1 + each % series, number=each) for each in range(1, number + 1)]
    honesty = chance.choice((0.3, 0.7, 0.9, 1.0))
    fates = {
        str(ds.SOPInstanceUID): [chance.choice(list(Fate)) for _ in range(chance.randint(1, 4))]
        for ds in instances
        if chance.random() > honesty
    }
    paths = Paths.under(folder)
    paths.make()
    with scene(
        paths,
        free_port(),
        method=chance.choice(list(RetrieveMethod)),
        lying=Lying(fates=fates, answers=_answers(chance)),
        objects=instances,
        timeouts=Timeouts(connect=5, response=3, retrieve=3),
        find_levels=chance.choice((_LEVELS, _LEVELS, _LEVELS, _LEVELS[:2], _LEVELS[:3], ())),
        hidden_keys=chance.choice(((), (), ("SOPClassUID",), ("NumberOfStudyRelatedInstances",))),
        get_status=chance.choice(_REFUSALS),
        move_status=chance.choice(_REFUSALS),
        lists=chance.random() < 0.5,
    ) as one:
        job = one.retrieve()
        broken = _untrue(job, one.held, one.wanted)
        if job.state is not JobState.COMPLETE:
            job = one.go_on(job)
            broken += _untrue(job, one.held, one.wanted)
        return Told(state=job.state, held=len(one.held), wanted=number, broken=tuple(broken))


def _answers(chance: random.Random) -> Any:
    """Make a liar of the counters and of the final status."""
    status, silent, counts = chance.choice(_FINAL), chance.random() < 0.2, chance.random() < 0.2

    def answer(response: Any) -> bool:
        if response.Status == 0xFF00:
            return not silent
        if status is not None:
            response.Status = status
        if counts:
            response.NumberOfCompletedSuboperations = chance.randint(0, 40)
            response.NumberOfFailedSuboperations = chance.randint(0, 40)
        return True

    return answer


def _untrue(job: Any, held: set[str], wanted: list[str]) -> list[str]:
    """Say what was claimed of a job that the disk does not bear out."""
    claims: list[str] = []
    lost = set(wanted) - held
    if job.state is JobState.COMPLETE and lost:
        claims.append(f"complete, without {len(lost)} of {len(wanted)}")
    if job.result is not None and job.result.missing and held & set(uids_in(job.result.missing)):
        claims.append("something is called missing that is here")
    if job.result is not None and job.result.expected == len(wanted) and not lost and job.result.missing:
        claims.append("all is here and something is called missing")
    return claims


def main() -> int:
    """Run the campaign and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--retrievals", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    logging.disable()
    retrieval.LATE_ARRIVALS = 0.1
    started, broken = time.monotonic(), 0
    states: Counter[str] = Counter()
    for seed in range(chosen.seed, chosen.seed + chosen.retrievals):
        with tempfile.TemporaryDirectory(prefix="qrstation-lies-") as folder:
            told = retrieve(Path(folder) / "home", seed)
        states[told.state] += 1
        broken += bool(told.broken)
        for sentence in told.broken:
            print(f"seed {seed}: {sentence}")
    ends = ", ".join(f"{number} {state}" for state, number in states.most_common())
    print(
        f"{chosen.retrievals} retrievals from lying peers: {ends}; {broken} verdicts that the disk does not bear out; "
        f"{time.monotonic() - started:.0f} s"
    )
    return broken > 0


if __name__ == "__main__":
    sys.exit(main())
