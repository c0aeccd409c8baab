"""What the objects of an SR series are, where a node lists them without their SOP Class: it is asked to send them.

Every C-STORE names its SOP Class before its data set. Nothing is kept here, and the node is told so.
"""

from __future__ import annotations

from qrstation.dicom import contexts, uids
from qrstation.dicom.scu import get
from qrstation.dicom.status import UNABLE_TO_PROCESS
from qrstation.dose.questions import Answer, ClassesWanted
from qrstation.errors import AssociationLost, InstanceRefused, NodeNotReached
from qrstation.model.cancellation import Cancellation
from qrstation.model.identity import Caller
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.instances import IncomingInstance, InstanceWriter
from qrstation.model.nodes import RemoteNode
from qrstation.model.query import Element, Match, MatchKey

_CLASSES = (
    *contexts.DOSE_REPORTS,
    uids.ENHANCED_SR,
    uids.COMPREHENSIVE_SR,
    uids.BASIC_TEXT_SR,
    uids.COMPREHENSIVE_3D_SR,
    uids.MAMMOGRAPHY_CAD_SR,
)
"""Proposed: what is of another class is sent by no node, and is none that is told apart."""


def look_at(
    wanted: ClassesWanted, node: RemoteNode, *, caller: Caller, cancellation: Cancellation | None = None
) -> Answer:
    """Find out SOP Classes by C-GET; matches for those that came, and a problem where not all were spoken of.

    References
    ----------
    PS3.7 Section 9.1.1.1.2
    """
    glance = _Glance()
    try:
        outcomes = get(
            node,
            tuple(_key(uid, wanted) for uid in wanted.sop_instance_uids),
            model=QueryModel.STUDY,
            caller=caller,
            sop_class_uids=_CLASSES,
            sink=glance,
            on_progress=lambda _: None,
            cancellation=cancellation,
        )
    except (NodeNotReached, AssociationLost) as fault:
        return Answer(problem=_problem(node, fault.title))
    matches = tuple(_match(uid, glance.seen[uid], node) for uid in wanted.sop_instance_uids if uid in glance.seen)
    silent = next(
        (
            outcome.status.told(node.name)
            for outcome in outcomes
            if not outcome.sub_operations.failed and outcome.targets[0].sop_instance_uid not in glance.seen
        ),
        "",
    )
    return Answer(matches=matches, problem=_problem(node, silent) if silent else "")


class _Glance:
    """Notes what comes, and refuses it."""

    def __init__(self) -> None:
        self.seen: dict[str, str] = {}

    def begin(self, incoming: IncomingInstance) -> InstanceWriter:
        self.seen[incoming.sop_instance_uid] = incoming.sop_class_uid
        raise InstanceRefused("Only its SOP Class was wanted.", status=UNABLE_TO_PROCESS)


def _problem(node: RemoteNode, why: str) -> str:
    return (
        f"{node.name} lists objects of an SR series without their SOP Class, and did not send them to be looked at: "
        f"{why} The option for empty SR series takes them for dose reports."
    )


def _key(uid: str, wanted: ClassesWanted) -> MatchKey:
    return MatchKey(
        level=Level.IMAGE,
        study_instance_uid=wanted.study_instance_uid,
        series_instance_uid=wanted.series_instance_uid,
        sop_instance_uid=uid,
    )


def _match(sop_instance_uid: str, sop_class_uid: str, node: RemoteNode) -> Match:
    return Match(
        level=Level.IMAGE,
        elements=(
            Element(tag=0x00080016, keyword="SOPClassUID", vr="UI", values=(sop_class_uid,)),
            Element(tag=0x00080018, keyword="SOPInstanceUID", vr="UI", values=(sop_instance_uid,)),
        ),
        node=node.name,
    )
