"""What another AE has, as far as the node that sent it tells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from qrstation.model.instances import InstanceKey
from qrstation.model.outcomes import StatusCategory, TransferOutcome
from qrstation.model.retrieve import RetrievePlan


class Acknowledgements:
    """Tells what each C-MOVE of a plan brought to its destination.

    References
    ----------
    PS3.4 C.4.2.1.5 to C.4.2.1.9
    """

    def __init__(self, plan: RetrievePlan) -> None:
        self._below: defaultdict[InstanceKey, list[InstanceKey]] = defaultdict(list)
        for one in plan.named:
            key = one.key
            series = key._replace(sop_instance_uid="")
            for around in (key, series, series._replace(series_instance_uid="")):
                self._below[around].append(key)
        self._counts = {key.uids: count for key, count in plan.unlisted}

    def of(self, outcome: TransferOutcome) -> dict[InstanceKey, int]:
        """Numbers of instances that were sent, by their UIDs; of a series as a whole without a SOP Instance UID.

        Instances are named where it is known which are meant, else the entity that was asked for stands for them, and
        that only where all of it was sent. A node that counts fewer than are meant has not sent them all, whatever it
        calls that. Where it counts none at all, a success stands for as many as it had said there are; 0 where it never
        said.
        """
        told = outcome.sub_operations
        sent = None if told.completed is None else told.sent
        failed = frozenset(outcome.failed_sop_instance_uids)
        wanted = [target.uids for target in outcome.targets]
        named = [key for around in wanted for key in self._below.get(around, ())]
        match outcome.status.category:
            case StatusCategory.SUCCESS if not named:
                return self._of_unlisted(wanted, sent)
            case StatusCategory.SUCCESS if sent is None or sent >= len(named):
                return dict.fromkeys(named, 1)
            case StatusCategory.WARNING if failed and told.failed in (None, len(outcome.failed_sop_instance_uids)):
                rest = [key for key in named if key.sop_instance_uid not in failed]
                return dict.fromkeys(rest, 1) if sent is not None and sent >= len(rest) else {}
            case _:
                return {}

    def _of_unlisted(self, wanted: Sequence[InstanceKey], sent: int | None) -> dict[InstanceKey, int]:
        counts = {key: self._counts.get(key) for key in wanted}
        if sent is None:
            return {key: count or 0 for key, count in counts.items()}
        if sent < max(sum(count or 0 for count in counts.values()), 1):
            return {}
        return {key: count or sent for key, count in counts.items()}
