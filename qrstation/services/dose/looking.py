"""What the objects of an SR series are, where a node lists them without their SOP Class: it is asked to send them.

Whatever was not seen may be a report: nothing is concluded from its not having come.
"""

from __future__ import annotations

import logging

from qrstation.dicom import contexts, uids
from qrstation.dicom.glance_scu import Glance, Glancer
from qrstation.dose.questions import Answer, ClassesWanted
from qrstation.errors import (
    AssociationLost,
    AssociationRejected,
    Cancelled,
    NodeNotReached,
    NodeSilent,
    ServiceNotOffered,
)
from qrstation.model.cancellation import Cancellation
from qrstation.model.dose import EMPTY_SR_OPTION
from qrstation.model.identity import Caller
from qrstation.model.information_model import Level
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import without_comments
from qrstation.model.query import Element, Match, MatchKey
from qrstation.words import later, say, sentences

_log = logging.getLogger(__name__)

_CLASSES = (
    *contexts.DOSE_REPORTS,
    uids.ENHANCED_SR,
    uids.COMPREHENSIVE_SR,
    uids.BASIC_TEXT_SR,
    uids.COMPREHENSIVE_3D_SR,
    uids.EXTENSIBLE_SR,
    uids.MAMMOGRAPHY_CAD_SR,
    uids.CHEST_CAD_SR,
    uids.SIMPLIFIED_ADULT_ECHO_SR,
    uids.PROCEDURE_LOG,
    uids.KEY_OBJECT_SELECTION,
    uids.ENCAPSULATED_PDF,
    uids.SECONDARY_CAPTURE,
)
"""What series of structured reports hold."""


def glancer(node: RemoteNode, *, caller: Caller, cancellation: Cancellation) -> Glancer:
    """The association for all looks at a node."""
    return Glancer(node, caller=caller, sop_class_uids=_CLASSES, cancellation=cancellation)


class Looking:
    """Finds out SOP Classes, as long as the node lets us look."""

    def __init__(self, node: RemoteNode, glancer: Glancer) -> None:
        self._node = node
        self._glancer = glancer
        self._given_up: Answer | None = None
        self._asked = False

    def at(self, wanted: ClassesWanted) -> Answer:
        """Look at some objects: matches for those that came, and a problem where one did not.

        A node that fell silent, or did not take the association, is asked no more.
        """
        if self._given_up is not None:
            return self._given_up
        if not self._asked:
            _log.info("%s lists SR objects without their SOP Class: it is asked what they are.", self._node.name)
            self._asked = True
        matches: list[Match] = []
        problem = ""
        for uid in wanted.sop_instance_uids:
            try:
                glance = self._glance(_key(uid, wanted))
            except Cancelled:
                break
            except ServiceNotOffered as fault:
                self._given_up = Answer(problem=self._problem(fault.title, again=False), impossible=True)
                return self._given_up
            except (AssociationLost, NodeNotReached) as fault:
                problem = problem or self._problem(fault.title)
                if not _may_pass(fault):
                    self._given_up = Answer(problem=problem)
                break
            if glance.sop_class_uid:
                matches.append(self._match(uid, glance.sop_class_uid))
            else:
                problem = problem or self._problem(glance.status.told(self._node.name))
        return Answer(matches=tuple(matches), problem=problem)

    def _glance(self, target: MatchKey) -> Glance:
        """Look, and once more where the association is lost, or refused for now."""
        try:
            return self._glancer.look_at(target)
        except (AssociationLost, AssociationRejected) as fault:
            if not _may_pass(fault):
                raise
            told = without_comments(str(fault))
            _log.warning("Series %s: %s It is looked at again.", target.series_instance_uid, told)
        return self._glancer.look_at(target)

    def _problem(self, why: str, *, again: bool = True) -> str:
        told = say(
            "{node} lists objects of SR series without their SOP Class, and did not send them to be looked "
            "at: {reason}",
            node=self._node.name,
            reason=why,
        )
        now = later("The option ‘{option}’ takes them for dose reports.")
        also_now = later("Ask again later; or the option ‘{option}’ takes them for dose reports.")
        return sentences(told, say(also_now if again else now, option=say(EMPTY_SR_OPTION)))

    def _match(self, sop_instance_uid: str, sop_class_uid: str) -> Match:
        return Match(
            level=Level.IMAGE,
            elements=(
                Element(tag=0x00080016, keyword="SOPClassUID", vr="UI", values=(sop_class_uid,)),
                Element(tag=0x00080018, keyword="SOPInstanceUID", vr="UI", values=(sop_instance_uid,)),
            ),
            node=self._node.name,
        )


def _may_pass(fault: AssociationLost | NodeNotReached) -> bool:
    """Whether it is worth asking again: not after silence, nor where the association was refused for good."""
    if isinstance(fault, AssociationRejected):
        return fault.transient
    return isinstance(fault, AssociationLost) and not isinstance(fault, NodeSilent)


def _key(uid: str, wanted: ClassesWanted) -> MatchKey:
    return MatchKey(
        level=Level.IMAGE,
        study_instance_uid=wanted.study_instance_uid,
        series_instance_uid=wanted.series_instance_uid,
        sop_instance_uid=uid,
    )
