"""One object by C-GET, and the same by C-MOVE to our receiver: what the node says, and what comes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from qrstation.dicom import scu, uids
from qrstation.dicom.contexts import storage_classes_for
from qrstation.errors import AssociationLost, NodeNotReached, ServiceNotOffered
from qrstation.model.cancellation import Cancellation
from qrstation.model.diagnosis import Finding, SampleObject, Step
from qrstation.model.instances import Arrival, InstanceStored
from qrstation.model.nodes import RetrieveMethod
from qrstation.model.outcomes import StatusCategory, SubOperations, TransferOutcome
from qrstation.services.doctor.case import Case, failed, not_tried, passed, warning
from qrstation.words import joined, later, say

GRACE = 2.0
"""How long (s) the node may go on after it was asked to stop."""
ASK_LOG = later("Ask its administrator to look into its log at this time.")
_KEPT = {
    Arrival.STORED: later("{size:,} bytes came. It is kept in the archive, like every object that arrives."),
    Arrival.HELD_ALREADY: later("{size:,} bytes came. The archive held it already."),
    Arrival.CONFLICT: later("{size:,} bytes came. The archive holds another object of the same UID: both are kept."),
}


class Arrivals:
    """Instances of one SOP Instance UID that came while they were watched."""

    def __init__(self, sought: SampleObject) -> None:
        self._sought = sought.key.sop_instance_uid
        self.sought: list[InstanceStored] = []
        self.others = 0

    def note(self, stored: InstanceStored) -> None:
        """Take what became safe; on any thread."""
        if stored.instance.sop_instance_uid == self._sought:
            self.sought.append(stored)
        else:
            self.others += 1

    @property
    def evidence(self) -> str:
        """What became of the object; empty when it did not come."""
        if not self.sought:
            return ""
        first = self.sought[0]
        return say(_KEPT[first.arrival], size=first.instance.size)


@contextmanager
def watched(case: Case, sought: SampleObject) -> Iterator[Arrivals]:
    """Watch for an object while the block lasts."""
    arrivals = Arrivals(sought)
    with case.receiving.receiver.watching(arrivals.note):
        yield arrivals


class Transfer:
    """One C-GET or C-MOVE of one object, which ends in time; what the node said, or the fault that ended it."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self.outcome: TransferOutcome | None = None
        self.fault: NodeNotReached | AssociationLost | None = None
        self.late = False

    def run(self, transfer: Callable[[Cancellation], tuple[TransferOutcome, ...]]) -> None:
        """Carry it out.

        Raises
        ------
        ServiceNotOffered
            The node does not offer it.
        """
        with self._case.cancellation.within(self._case.patience.step) as ending:
            try:
                self.outcome = transfer(ending)[-1]
            except ServiceNotOffered:
                raise
            except (NodeNotReached, AssociationLost) as fault:
                self.fault = fault
            self.late = ending.requested and not self._case.cancellation.requested

    @property
    def code(self) -> int | None:
        """Status with which the node ended; none where it did not end."""
        status = None if self.outcome is None else self.outcome.status
        return status.code if status is not None and status.sent and not self.late else None

    @property
    def succeeded(self) -> bool:
        """Whether the node said that all went well."""
        ended = self.outcome if self.code is not None else None
        return ended is not None and ended.status.category is StatusCategory.SUCCESS

    @property
    def told(self) -> SubOperations:
        """What the node counted."""
        return SubOperations() if self.outcome is None else self.outcome.sub_operations

    @property
    def ending(self) -> str:
        """How it ended, as a sentence."""
        if self.fault is not None:
            return self.fault.title
        if self.late:
            return say(
                "{node} did not end in {seconds:g} s.", node=self._case.node.name, seconds=self._case.patience.step
            )
        return "" if self.outcome is None else self.outcome.status.told(self._case.node.name)

    @property
    def evidence(self) -> tuple[str, str]:
        """How it ended, and what the node counted."""
        counted = (
            (self.told.completed, later("{number} sent")),
            (self.told.failed, later("{number} failed")),
            (self.told.warning, later("{number} with warnings")),
        )
        counts = joined(", ", (say(words, number=number) for number, words in counted if number is not None))
        return self.ending, say("Objects that it counted: {counts}.", counts=counts) if counts else ""

    @property
    def advice(self) -> str:
        """What to do about how it ended."""
        status = "" if self.outcome is None else self.outcome.status.advice
        return (self.fault.advice if self.fault is not None else status) or say(ASK_LOG)


def get(case: Case) -> Finding:
    """Fetch the object by C-GET."""
    name, model = case.node.name, case.offered(uids.GET)
    if model is None:
        return _no_get(case, say("{node} does not offer C-GET.", node=name), *case.refused(uids.GET))
    if reason := case.why_not_retrieved():
        return not_tried(Step.GET, reason)
    sought = case.sample
    assert sought is not None
    transfer = Transfer(case)
    try:
        with watched(case, sought) as arrivals:
            transfer.run(
                lambda ending: scu.get(
                    case.node,
                    (sought.key,),
                    model=model,
                    caller=case.caller,
                    sop_class_uids=(sought.sop_class_uid,)
                    if sought.sop_class_uid
                    else storage_classes_for((sought.modality,) if sought.modality else ()),
                    sink=case.receiving.receiver,
                    on_progress=unheard,
                    cancellation=ending,
                    grace=GRACE,
                )
            )
    except ServiceNotOffered as fault:
        return _no_get(case, fault.title, fault.detail)
    if case.cancellation.requested and not arrivals.sought:
        return not_tried(Step.GET, say("It was stopped."))
    evidence = (*transfer.evidence, arrivals.evidence)
    if arrivals.sought and transfer.succeeded:
        return passed(Step.GET, say("{node} sent the object by C-GET.", node=name), *evidence)
    if arrivals.sought:
        return warning(
            Step.GET,
            say("The object came by C-GET, but {node} did not end well.", node=name),
            *evidence,
            advice=transfer.advice,
        )
    if transfer.succeeded:
        return failed(
            Step.GET,
            say("{node} says that all went well, but sent no object.", node=name),
            *evidence,
            advice=say(ASK_LOG),
        )
    return failed(Step.GET, transfer.ending, *evidence[1:], advice=transfer.advice)


def _no_get(case: Case, title: str, *evidence: str) -> Finding:
    if case.node.retrieve_method is RetrieveMethod.GET:
        advice = say("The node book says C-GET for this node: choose C-MOVE, or leave the choice to qrstation.")
        return failed(Step.GET, title, *evidence, advice=advice)
    return warning(
        Step.GET,
        title,
        *evidence,
        advice=say("Nothing to do if C-MOVE works; without both nothing can be retrieved."),
    )


def unheard(_: SubOperations) -> None:
    """One object is no progress to show."""
