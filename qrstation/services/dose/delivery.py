"""One round of handing on to a target: what became of each object, noted before the next one is tried."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from qrstation.dicom.storing import Answered
from qrstation.errors import AssociationLost, QrError
from qrstation.model.handing_on import Handed, HandOnState
from qrstation.model.instances import InstanceKey, StoredInstance
from qrstation.model.outcomes import Status, StatusCategory, without_comments
from qrstation.services import retries
from qrstation.store.handed_on import HandedOn
from qrstation.words import counted, say, sentence

OnProgress = Callable[[int, int], None]

_OUT_OF_RESOURCES = range(0xA700, 0xA800)
"""Statuses of a C-STORE (PS3.4 Table B.2-1)."""
_ACKNOWLEDGED = (StatusCategory.SUCCESS, StatusCategory.WARNING)

_log = logging.getLogger(__name__)


class Delivery:
    """Notes what became of the objects that are due to one target.

    Parameters
    ----------
    due
        The objects.
    """

    def __init__(
        self, records: HandedOn, due: Sequence[Handed], now: Callable[[], datetime], on_progress: OnProgress
    ) -> None:
        self._records = records
        self._left = {handed.key: handed for handed in due}
        self._total = len(due)
        self._came_to: Counter[HandOnState] = Counter()
        self._done: set[InstanceKey] = set()
        self._now = now
        self._on_progress = on_progress

    @property
    def words(self) -> str:
        """What came of it, for the log."""
        counts = ", ".join(f"{number:,} {state}" for state, number in self._came_to.items())
        return f"{self._total - len(self._left):,} of {counted(self._total, 'object')} tried: {counts or 'none'}"

    def found(self, key: InstanceKey, stored: StoredInstance) -> StoredInstance:
        """Note which file is an object that is due: what becomes of the one becomes of the other."""
        self._left[stored.key] = self._left.pop(key)
        return stored

    def arrived(self, found: Sequence[StoredInstance]) -> tuple[StoredInstance, ...]:
        """Those of some instances that are where they were to go."""
        return tuple(instance for instance in found if instance.key in self._done)

    def close(self, key: InstanceKey, state: HandOnState, detail: str = "") -> None:
        """Note that an object is not to be tried again by itself."""
        self._note(key, state, detail, attempts=1)

    def again(self, key: InstanceKey, detail: str, *, attempts: int = 1) -> None:
        """Note that an object was tried in vain and is to be tried later, unless that was often enough."""
        made = self._left[key].attempts + attempts
        pause = retries.pause_after(max(made, 1))
        if pause is None:
            detail = say("{reason} It was tried {times}.", reason=detail, times=counted(made, "time"))
            self._note(key, HandOnState.FAILED, detail, attempts=attempts)
        else:
            self._note(key, HandOnState.WAITING, detail, attempts=attempts, not_before=self._now() + pause)

    def answered(self, instance: StoredInstance, answered: Answered) -> None:
        """Note what a node did with an object."""
        key = instance.key
        match answered:
            case Status(category=category) if category in _ACKNOWLEDGED:
                self.close(key, HandOnState.DONE, "" if category is StatusCategory.SUCCESS else sentence(str(answered)))
            case Status() as status:
                detail = say("The node answered {status}. {advice}", status=status, advice=status.advice).strip()
                may_pass = retries.status_may_pass(status) or status.code in _OUT_OF_RESOURCES
                self._refused(key, detail, may_pass=may_pass)
            case fault:
                self._refused(key, str(fault), may_pass=retries.fault_may_pass(fault))

    def not_reached(self, fault: QrError) -> None:
        """Note of all that is left that the node cannot be sent to."""
        # One that breaks off over some objects may take the others: those were not tried.
        attempts = 0 if isinstance(fault, AssociationLost) else 1
        for key in tuple(self._left):
            self._refused(key, str(fault), may_pass=retries.fault_may_pass(fault), attempts=attempts)

    def _refused(self, key: InstanceKey, detail: str, *, may_pass: bool, attempts: int = 1) -> None:
        if may_pass:
            self.again(key, detail, attempts=attempts)
        else:
            self._note(key, HandOnState.FAILED, detail, attempts=attempts)

    def _note(
        self, key: InstanceKey, state: HandOnState, detail: str, *, attempts: int, not_before: datetime | None = None
    ) -> None:
        before = self._left.pop(key)
        self._came_to[state] += 1
        if state is HandOnState.DONE:
            self._done.add(key)
        self._records.note(
            replace(
                before,
                state=state,
                attempts=before.attempts + attempts,
                not_before=not_before,
                detail=detail,
                at=self._now(),
            )
        )
        said = f": {without_comments(detail)}" if detail else ""
        _log.info("%s to %s: %s%s", before.sop_instance_uid, before.target, state, said)
        self._on_progress(self._total - len(self._left), self._total)
