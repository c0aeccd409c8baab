"""What another AE has, as far as the node that sent it tells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from qrstation.model.information_model import Level
from qrstation.model.outcomes import StatusCategory, TransferOutcome
from qrstation.model.retrieve import RetrievePlan
from qrstation.services.planning import instance_key


class Acknowledgements:
    """Tells what each C-MOVE of a plan brought to its destination.

    References
    ----------
    PS3.4 C.4.2.1.5 to C.4.2.1.9
    """

    def __init__(self, plan: RetrievePlan) -> None:
        self._below: defaultdict[str, list[str]] = defaultdict(list)
        for one in plan.named:
            key = instance_key(one)
            for level in Level:
                self._below[key.unique_key(level)].append(one.sop_instance_uid)
        self._counts = {key.unique_key(key.level): count for key, count in plan.unlisted}

    def of(self, outcome: TransferOutcome) -> dict[str, int]:
        """Numbers of instances that were sent, by UID.

        Instances are named where it is known which are meant, else the entity that was asked for stands for them, and
        that only where all of it was sent. A node that counts fewer than are meant has not sent them all, whatever it
        calls that. Where it counts none at all, a success stands for as many as it had said there are; 0 where it never
        said.
        """
        told = outcome.sub_operations
        sent = None if told.completed is None else told.sent
        failed = frozenset(outcome.failed_sop_instance_uids)
        wanted = [target.unique_key(target.level) for target in outcome.targets]
        named = [uid for key in wanted for uid in self._below.get(key, ())]
        match outcome.status.category:
            case StatusCategory.SUCCESS if not named:
                return self._of_unlisted(wanted, sent)
            case StatusCategory.SUCCESS if sent is None or sent >= len(named):
                return dict.fromkeys(named, 1)
            case StatusCategory.WARNING if failed and told.failed in (None, len(failed)):
                rest = [uid for uid in named if uid not in failed]
                return dict.fromkeys(rest, 1) if sent is not None and sent >= len(rest) else {}
            case _:
                return {}

    def _of_unlisted(self, uids: Sequence[str], sent: int | None) -> dict[str, int]:
        counts = {uid: self._counts.get(uid) for uid in uids}
        if sent is None:
            return {uid: count or 0 for uid, count in counts.items()}
        if sent < max(sum(count or 0 for count in counts.values()), 1):
            return {}
        return {uid: count or sent for uid, count in counts.items()}
