"""How a transfer ended at the wire, round by round."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from qrstation.dicom.status import CANNOT_PERFORM_SUB_OPERATIONS
from qrstation.errors import AssociationLost, QrError
from qrstation.model.outcomes import Status, StatusCategory, SubOperations, TransferOutcome
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import ExpectedInstance, RetrievePlan
from qrstation.model.visits import Visit
from qrstation.services.tally import Tally

_UID = re.compile(r"[0-9.]{1,64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """How the transfer ended at the wire: the peer's outcomes, and the fault that broke it off if one did."""

    outcomes: tuple[TransferOutcome, ...] = ()
    further: tuple[TransferOutcome, ...] = ()
    """Of further rounds, which asked again for what the first did not bring."""
    fault: QrError | None = None
    stopped: str = ""
    """That a request failed twice in succession, so that those after it were not sent, as a sentence; else empty."""
    given_up: tuple[MatchKey, ...] = ()
    """What that request asked for."""
    broke_off: tuple[tuple[MatchKey, AssociationLost], ...] = ()
    """What ended the association when it was asked for by itself, and how."""
    made_good: bool = False
    """Further rounds brought all that the first one failed."""
    not_accepted: frozenset[str] = frozenset()
    """SOP Classes that the node would not send by C-GET."""
    remarks: tuple[str, ...] = ()
    """What was done beyond the plan, and why; sentences for the user."""
    visit: Visit | None = None
    """Where nothing came of a C-MOVE to us: who came to our receiver meanwhile, and may have been the node."""

    def with_remark(self, remark: str) -> Ending:
        """Add a sentence for the user."""
        return replace(self, remarks=(*self.remarks, remark))

    def followed_by(self, later: Ending) -> Ending:
        """Add the ending of a further round."""
        return replace(
            self,
            further=(*self.further, *later.all_outcomes),
            fault=self.fault or later.fault,
            stopped=self.stopped or later.stopped,
            given_up=self.given_up + later.given_up,
            broke_off=self.broke_off + later.broke_off,
            remarks=tuple(dict.fromkeys(self.remarks + later.remarks)),
            visit=self.visit or later.visit,
        )

    @property
    def all_outcomes(self) -> tuple[TransferOutcome, ...]:
        """Those of all rounds, in order."""
        return self.outcomes + self.further

    @property
    def cancelled(self) -> bool:
        """Whether the user stopped it."""
        return any(outcome.cancelled for outcome in self.all_outcomes)

    @property
    def is_stopped(self) -> bool:
        """Whether requests were left unsent: the user stopped it, or one failed twice in succession."""
        return self.cancelled or bool(self.stopped)

    def has_asked(self, key: MatchKey) -> bool:
        """Whether a request for an entity came to its end, whatever that was."""
        ended = (target for outcome in self.all_outcomes if not outcome.cancelled for target in outcome.targets)
        return any(target.contains(key) for target in ended)

    @property
    def status(self) -> Status | None:
        """The peer's least good status in the first round; none when it gave none."""
        order = list(StatusCategory)
        statuses = [outcome.status for outcome in self.outcomes]
        return max(statuses, key=lambda status: order.index(status.category), default=None)

    @property
    def succeeded(self) -> bool:
        """Whether the peer called everything a success, or further rounds made it one."""
        if self.fault is not None or self.made_good:
            return self.fault is None
        status = self.status
        return not self.broke_off and (status is None or status.category is StatusCategory.SUCCESS)

    @property
    def refused(self) -> bool:
        """Whether the peer failed every request without sending anything, and not because it could not send."""
        return bool(self.outcomes) and all(
            outcome.status.category in (StatusCategory.FAILURE, StatusCategory.UNKNOWN)
            and outcome.status.code != CANNOT_PERFORM_SUB_OPERATIONS
            and not outcome.sub_operations.sent
            for outcome in self.all_outcomes
        )

    @property
    def is_final(self) -> bool:
        """Whether a further round could bring nothing."""
        return self.fault is not None or self.cancelled or bool(self.stopped) or self.refused

    def worth_asking_for(self, missing: Iterable[ExpectedInstance]) -> list[ExpectedInstance]:
        """Those of some instances that the node may send when it is asked for them again."""
        broke_off = frozenset(key.uids for key, _ in self.broke_off)
        return [one for one in missing if one.sop_class_uid not in self.not_accepted and one.key not in broke_off]

    @property
    def sub_operations(self) -> SubOperations:
        """The peer's counters, summed over all requests; what further rounds brought failed no longer."""
        told = [outcome.sub_operations for outcome in self.all_outcomes]
        failed = _sum(outcome.sub_operations.failed for outcome in self.outcomes)
        brought = sum(one.sent for one in told[len(self.outcomes) :])
        return SubOperations(
            remaining=_sum(one.remaining for one in told),
            completed=_sum(one.completed for one in told),
            failed=None if failed is None else max(failed - brought, 0),
            warning=_sum(one.warning for one in told),
        )

    @property
    def failed_sop_instance_uids(self) -> tuple[str, ...]:
        """What the peer says it could not send."""
        told = (uid for outcome in self.all_outcomes for uid in outcome.failed_sop_instance_uids)
        # What is no UID may be anything, also a name.
        return tuple(uid for uid in told if _UID.fullmatch(uid))

    @property
    def told_sent(self) -> int:
        """Instances that the peer counts as sent."""
        return self.sub_operations.sent

    @property
    def told_total(self) -> int:
        """Instances that the peer meant to send in the first round, as far as it counts them."""
        told = [outcome.sub_operations for outcome in self.outcomes]
        return sum(one.sent + (one.failed or 0) for one in told)

    def fell_short_of(self, plan: RetrievePlan) -> bool:
        """Whether a peer that counts what it sends elsewhere sent less than there is."""
        counts = [outcome.sub_operations.completed for outcome in self.all_outcomes]
        return None not in counts and self.told_sent + plan.already_held < (plan.expected_count or 0)

    def may_still_arrive(self, tally: Tally) -> bool:
        """Whether the peer claims more than has come."""
        return self.told_sent > len(tally.arrived) or (self.succeeded and bool(tally.missing))

    def passed_over(self, missing: Iterable[ExpectedInstance]) -> tuple[ExpectedInstance, ...]:
        """Those of some instances that stood in lists which the peer seems not to understand."""
        in_lists = {
            target.sop_instance_uid
            for outcome in self.all_outcomes
            if len(outcome.targets) > 1 and not (outcome.failed_sop_instance_uids or outcome.sub_operations.failed)
            for target in outcome.targets
        }
        return tuple(instance for instance in missing if instance.sop_instance_uid in in_lists)


def _sum(counts: Iterable[int | None]) -> int | None:
    known = [count for count in counts if count is not None]
    return sum(known) if known else None
