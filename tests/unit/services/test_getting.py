"""Rounds of a C-GET whose node breaks off between them, or is not let go on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from qrstation.dicom import uids
from qrstation.dicom.contexts import MAXIMUM
from qrstation.errors import NodeNotReached, ServiceNotOffered
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.nodes import RetrieveMethod
from qrstation.model.outcomes import Status, StatusCategory, SubOperations, TransferOutcome
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import ExpectedInstance, RetrievePlan, RetrieveRequest
from qrstation.services.ending import Ending
from qrstation.services.getting import Getting
from qrstation.services.tally import Tally

STUDY = MatchKey(level=Level.STUDY, study_instance_uid="1.2")
PLAN = RetrievePlan(
    request=RetrieveRequest(node="PACS", keys=(STUDY,)),
    model=QueryModel.STUDY,
    method=RetrieveMethod.GET,
    reason="",
    targets=(STUDY,),
    expected=None,
    expected_count=3,
)


def ended(failed: int, *, cancelled: bool = False) -> Ending:
    status = Status(code=0xB000, category=StatusCategory.WARNING, meaning="One or more failures")
    told = SubOperations(completed=0, failed=failed)
    outcome = TransferOutcome(status=status, sub_operations=told, cancelled=cancelled, targets=(STUDY,))
    return Ending(outcomes=(outcome,))


class Node:
    """Ends one round after another as a test says; the last one again and again."""

    def __init__(self, *rounds: Ending | Exception) -> None:
        self._rounds = list(rounds)
        self.proposed: list[tuple[str, ...]] = []
        self.maxima: list[int] = []

    def fetch(
        self,
        targets: tuple[MatchKey, ...],
        sop_class_uids: Sequence[str],
        *,
        maximum_contexts: int,
        on_accepted: Callable[[frozenset[str]], None],
        in_lists: bool,
    ) -> Ending:
        self.proposed.append(tuple(sop_class_uids))
        self.maxima.append(maximum_contexts)
        said = self._rounds.pop(0) if len(self._rounds) > 1 else self._rounds[0]
        if isinstance(said, Exception):
            raise said
        on_accepted(frozenset(sop_class_uids))
        return said


def run(node: Node, plan: RetrievePlan = PLAN) -> Ending:
    tally = Tally(plan, frozenset(), lambda _received, _bytes: None)
    return Getting(plan, tally, fetch=node.fetch, in_lists=False).run()


def test_what_is_not_listed_is_guessed_by_its_modality_also_beside_what_is() -> None:
    report = ExpectedInstance(
        sop_instance_uid="1.2.1.1",
        sop_class_uid=uids.X_RAY_RADIATION_DOSE_SR,
        series_instance_uid="1.2.1",
        study_instance_uid="1.2",
    )
    series = MatchKey(level=Level.SERIES, study_instance_uid="1.2", series_instance_uid="1.2.2")
    node = Node(ended(0))

    run(node, replace(PLAN, listed=(report,), unlisted=((series, 1),), modalities=("MG",)))

    assert uids.MAMMOGRAPHY_FOR_PROCESSING in node.proposed[0]


def test_every_class_is_proposed_once_and_then_it_ends() -> None:
    node = Node(ended(3))
    end = run(node)
    proposals = [uid for proposed in node.proposed for uid in proposed]
    assert sorted(proposals) == sorted(uids.STORAGE)
    assert not end.made_good


def test_a_node_that_is_gone_in_a_later_round_leaves_a_result_with_the_reason() -> None:
    gone = NodeNotReached("Nothing is listening.")
    end = run(Node(ended(3), gone))
    assert (end.fault, len(end.outcomes)) == (gone, 1)


def test_a_cancelled_round_is_the_last() -> None:
    node = Node(ended(3), ended(3, cancelled=True))
    assert run(node).cancelled
    assert len(node.proposed) == 2


def test_a_node_that_is_not_reached_is_tried_once_more_with_few_contexts() -> None:
    node = Node(NodeNotReached("The connection was closed."))
    with pytest.raises(NodeNotReached):
        run(node)
    assert node.maxima[0] == MAXIMUM > node.maxima[1]
    assert len(node.maxima) == 2


def test_a_node_without_c_get_is_not_asked_twice() -> None:
    node = Node(ServiceNotOffered("PACS does not offer it."))
    with pytest.raises(ServiceNotOffered):
        run(node)
    assert len(node.proposed) == 1
