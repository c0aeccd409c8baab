"""What comes after a retrieval has ended: the job that missed it is better off than it was said to be."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace

from qrstation.model.instances import InstanceKey, StoredInstance
from qrstation.model.retrieve import RetrieveResult, Verdict
from qrstation.services.verdict_words import safe_words
from qrstation.words import counted, say

_TOLD_ONE_BY_ONE = 200
"""Down to how many missing instances each arrival is told; of more, every hundredth part."""


@dataclass(slots=True)
class _Lack:
    left: set[InstanceKey]
    came: set[InstanceKey] = field(default_factory=set)
    bytes: int = 0


class Missed:
    """Which jobs miss which instances: an arrival is matched without looking through the jobs; from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._lacks: dict[int, _Lack] = {}
        self._jobs: defaultdict[str, set[tuple[int, InstanceKey]]] = defaultdict(set)
        """By SOP Instance UID."""

    def put(self, job_id: int, instances: Iterable[InstanceKey]) -> None:
        """Note what a job misses now; nothing, where it misses nothing. What came and was not yet taken stays noted."""
        missing = frozenset(instances)
        with self._lock:
            before = self._lacks.pop(job_id, None) or _Lack(set())
            for key in before.left:
                self._forget(key, job_id)
            if not missing:
                return
            came = before.came & missing
            lack = self._lacks[job_id] = _Lack(set(missing - came), came, before.bytes if came else 0)
            for key in lack.left:
                self._jobs[key.sop_instance_uid].add((job_id, key))

    def arrived(self, instance: StoredInstance) -> tuple[int, ...]:
        """Note an arrival; the jobs of which it is time to tell what came.

        What has the UID of a missed one, but lies in another study or series, is not the one that they miss.
        """
        due: list[int] = []
        with self._lock:
            for job_id, key in tuple(self._jobs.get(instance.sop_instance_uid, ())):
                if not key.means(instance.key):
                    continue
                lack = self._lacks[job_id]
                lack.left.remove(key)
                self._forget(key, job_id)
                lack.came.add(key)
                lack.bytes += instance.size
                if len(lack.left) < _TOLD_ONE_BY_ONE or len(lack.came) * 100 >= len(lack.left):
                    due.append(job_id)
        return tuple(due)

    def take(self, job_id: int) -> tuple[frozenset[InstanceKey], int]:
        """What came for a job since this was last asked, and its bytes."""
        with self._lock:
            lack = self._lacks.get(job_id)
            if lack is None:
                return frozenset(), 0
            came, size = frozenset(lack.came), lack.bytes
            lack.came, lack.bytes = set(), 0
            return came, size

    def drop(self, job_id: int, instances: Iterable[InstanceKey]) -> None:
        """Note that a job does not miss some instances any more."""
        with self._lock:
            if (lack := self._lacks.get(job_id)) is not None:
                for key in lack.left & set(instances):
                    lack.left.remove(key)
                    self._forget(key, job_id)

    def _forget(self, key: InstanceKey, job_id: int) -> None:
        jobs = self._jobs[key.sop_instance_uid]
        jobs.discard((job_id, key))
        if not jobs:
            del self._jobs[key.sop_instance_uid]


def improved(result: RetrieveResult, came: Collection[InstanceKey], size: int) -> RetrieveResult:
    """Correct a result by instances that it missed and that are here now, of so many bytes together."""
    missing = tuple(key for key in result.missing if key not in came)
    number = len(result.missing) - len(missing)
    if not number:
        return result
    late, received = result.late + number, result.received + number
    here = received + result.already_held
    verdict = result.verdict
    if not missing and not result.not_found:
        verdict = Verdict.COMPLETE
    elif verdict is Verdict.FAILED:
        verdict = Verdict.PARTIAL
    return replace(
        result,
        verdict=verdict,
        missing=missing,
        failed=tuple(each for each in result.failed if each.key not in came),
        received=received,
        bytes=result.bytes + size,
        late=late,
        may_pass=result.may_pass and bool(missing),
        explanation=say(
            "{objects_are_safe}: {late:,} of them came after the retrieval had ended.",
            objects_are_safe=safe_words(here, result.expected),
            late=late,
        ),
    )


def confirmed(result: RetrieveResult, lost: frozenset[InstanceKey]) -> RetrieveResult:
    """Hold a result that would be complete against the disk: instances that are not there any more are missing."""
    if not lost:
        return result
    return replace(
        result,
        verdict=Verdict.PARTIAL,
        missing=tuple(sorted(lost)),
        received=max(result.received - len(lost), 0),
        explanation=counted(
            len(lost),
            "object that had arrived is gone from the archive.",
            "objects that had arrived are gone from the archive.",
        ),
    )
