"""What the objects of an SR series are, where a node lists them without their SOP Class: it is asked to send them.

Every C-STORE names its SOP Class before its data set. Nothing is kept here, and the node is told so.
"""

from __future__ import annotations

import logging

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

_log = logging.getLogger(__name__)

_CLASSES = (
    *contexts.DOSE_REPORTS,
    uids.ENHANCED_SR,
    uids.COMPREHENSIVE_SR,
    uids.BASIC_TEXT_SR,
    uids.COMPREHENSIVE_3D_SR,
    uids.MAMMOGRAPHY_CAD_SR,
)
"""Proposed: what is of another class is sent by no node, and is none that is told apart."""


class Looking:
    """Finds out SOP Classes by C-GET, as long as the node offers that.

    References
    ----------
    PS3.7 Section 9.1.1.1.2
    """

    def __init__(self, node: RemoteNode, *, caller: Caller, cancellation: Cancellation) -> None:
        self._node = node
        self._caller = caller
        self._cancellation = cancellation
        self._refused = ""
        self._asked = False

    def at(self, wanted: ClassesWanted) -> Answer:
        """Look at some objects: matches for those that came, and a problem where not all were spoken of."""
        if self._refused:
            return Answer(problem=self._refused)
        if not self._asked:
            _log.info("%s lists SR objects without their SOP Class: it is asked what they are.", self._node.name)
            self._asked = True
        glance = _Glance()
        try:
            outcomes = get(
                self._node,
                tuple(_key(uid, wanted) for uid in wanted.sop_instance_uids),
                model=QueryModel.STUDY,
                caller=self._caller,
                sop_class_uids=_CLASSES,
                sink=glance,
                on_progress=lambda _: None,
                cancellation=self._cancellation,
            )
        except NodeNotReached as fault:
            self._refused = self._problem(fault.title)
            return Answer(problem=self._refused)
        except AssociationLost as fault:
            return Answer(problem=self._problem(fault.title))
        matches = tuple(self._match(uid, glance.seen[uid]) for uid in wanted.sop_instance_uids if uid in glance.seen)
        silent = [
            outcome.status.told(self._node.name)
            for outcome in outcomes
            if not outcome.sub_operations.failed and outcome.targets[0].sop_instance_uid not in glance.seen
        ]
        return Answer(matches=matches, problem=self._problem(silent[0]) if silent else "")

    def _problem(self, why: str) -> str:
        return (
            f"{self._node.name} lists objects of SR series without their SOP Class, and did not send them to be looked "
            f"at: {why} The option for empty SR series takes them for dose reports."
        )

    def _match(self, sop_instance_uid: str, sop_class_uid: str) -> Match:
        return Match(
            level=Level.IMAGE,
            elements=(
                Element(tag=0x00080016, keyword="SOPClassUID", vr="UI", values=(sop_class_uid,)),
                Element(tag=0x00080018, keyword="SOPInstanceUID", vr="UI", values=(sop_instance_uid,)),
            ),
            node=self._node.name,
        )


class _Glance:
    """Notes what comes, and refuses it."""

    def __init__(self) -> None:
        self.seen: dict[str, str] = {}

    def begin(self, incoming: IncomingInstance) -> InstanceWriter:
        self.seen[incoming.sop_instance_uid] = incoming.sop_class_uid
        raise InstanceRefused("Only its SOP Class was wanted.", status=UNABLE_TO_PROCESS)


def _key(uid: str, wanted: ClassesWanted) -> MatchKey:
    return MatchKey(
        level=Level.IMAGE,
        study_instance_uid=wanted.study_instance_uid,
        series_instance_uid=wanted.series_instance_uid,
        sop_instance_uid=uid,
    )
