"""Retrievals over several associations: what is asked for, and what becomes of it when some of them fail."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import pytest
from pydicom.dataset import Dataset

from qrstation.dicom.retrieve_scu import Requests
from qrstation.errors import AssociationLost, NodeNotReached
from qrstation.model.cancellation import Cancellation
from qrstation.model.events import Event, JobChanged, JobState
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.instances import InstanceStored
from qrstation.model.nodes import Address, RemoteNode, RetrieveMethod
from qrstation.model.outcomes import Status, StatusCategory, TransferOutcome
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import ExpectedInstance, RetrievePlan, RetrieveRequest, Verdict
from qrstation.services import workstation as services
from qrstation.services.dividing import MOST_IN_VAIN
from qrstation.services.ending import Ending
from qrstation.services.planning import instance_key
from qrstation.services.side_by_side import requests_of, side_by_side
from qrstation.services.tally import Tally
from qrstation.services.workstation import Workstation
from tests.unit.dicom.pynetdicom_pacs import Pacs, serving
from tests.unit.services.retrieving import LISTS, STUDY, held, ours, retrieve, series_of, side, uids_of, workstation

__all__ = ["ours", "workstation"]

BOTH = pytest.mark.parametrize("method", [RetrieveMethod.GET, RetrieveMethod.MOVE])
NODE = RemoteNode(name="PACS", address=Address(ae_title="PACS", host="127.0.0.1", port=104))
SUCCESS = TransferOutcome(status=Status(code=0, category=StatusCategory.SUCCESS, meaning="Success"))


def asked_for(pacs: Pacs) -> Counter[str]:
    """How often each series was asked for as a whole."""
    whole = (identifier for _, identifier in pacs.identifiers if identifier.QueryRetrieveLevel == "SERIES")
    return Counter(str(identifier.SeriesInstanceUID) for identifier in whole)


@BOTH
def test_series_come_over_several_associations_at_once(
    workstation: Workstation, ours: dict[str, tuple[str, int]], method: RetrieveMethod
) -> None:
    objects = series_of(6, 3)
    # Nothing is sent before three requests are in progress at the same time.
    pacs = Pacs(objects=objects, destinations=ours, meeting=threading.Barrier(3))
    activities: set[str] = set()
    counts: list[int] = []

    def listen(event: Event) -> None:
        if isinstance(event, JobChanged):
            activities.add(event.job.activity)
            counts.append(event.job.received)

    workstation.subscribe(listen)
    with serving(pacs) as node:
        result, _ = retrieve(workstation, side(node, 3), STUDY, method=method)
    assert (result.verdict, result.received, result.expected) == (Verdict.COMPLETE, 18, 18)
    assert held(workstation) == uids_of(objects)
    assert asked_for(pacs) == Counter({str(ds.SeriesInstanceUID): 1 for ds in objects})
    assert sorted(pacs.sent) == sorted(uids_of(objects))
    assert any("over 3 associations" in activity for activity in activities)
    assert counts == sorted(counts)


def test_a_request_can_ask_for_another_number(workstation: Workstation) -> None:
    pacs = Pacs(objects=series_of(2, 1), meeting=threading.Barrier(2))
    with serving(pacs) as node:
        result, _ = retrieve(workstation, node, STUDY, associations=2)
    assert result.verdict is Verdict.COMPLETE


@BOTH
def test_a_node_that_takes_no_second_association_is_asked_over_one(
    workstation: Workstation, ours: dict[str, tuple[str, int]], method: RetrieveMethod
) -> None:
    objects = series_of(4, 2)
    pacs = Pacs(objects=objects, destinations=ours, most_associations=1)
    with serving(pacs) as node:
        result, _ = retrieve(workstation, side(node, 3), STUDY, method=method)
    assert (result.verdict, result.received) == (Verdict.COMPLETE, 8)
    assert "PACS took 1 of 3 associations: PACS has as many associations as it allows." in result.explanation
    assert sorted(pacs.sent) == sorted(uids_of(objects))


@BOTH
def test_the_part_of_a_lost_association_is_taken_over_by_others(
    workstation: Workstation, ours: dict[str, tuple[str, int]], method: RetrieveMethod
) -> None:
    objects = series_of(4, 4)
    last_of_the_first = str(objects[3].SOPInstanceUID)
    pacs = Pacs(objects=objects, breaks={last_of_the_first}, destinations=ours)
    with serving(pacs) as node:
        result, _ = retrieve(workstation, side(node, 2), STUDY, method=method)
    assert (result.verdict, result.received) == (Verdict.COMPLETE, 16)
    assert "An association was lost, and another took over its part" in result.explanation
    # What had come is not asked for again.
    assert sorted(pacs.sent) == sorted(uids_of(objects))
    assert [one for _, one in pacs.identifiers][-1].get("SOPInstanceUID") == last_of_the_first


def test_cancelling_stops_all_of_them(workstation: Workstation) -> None:
    objects = series_of(3, 40)
    pacs = Pacs(objects=objects, meeting=threading.Barrier(3))

    def cancel_at_the_first(event: Event) -> None:
        if isinstance(event, InstanceStored):
            for job in workstation.jobs.all():
                workstation.jobs.cancel(job.id)

    workstation.subscribe(cancel_at_the_first)
    with serving(pacs) as node:
        result, _ = retrieve(workstation, side(node, 3), STUDY)
    assert result.verdict is Verdict.CANCELLED
    assert 0 < result.received == len(held(workstation)) < 120
    assert not pacs.retrieving


@dataclass(kw_only=True)
class Generous(Pacs):
    """Sends an instance of its own accord with every request."""

    extra: Dataset

    def to_send(self, identifier: Dataset) -> list[Dataset]:
        return [*super().to_send(identifier), self.extra]


@BOTH
def test_an_instance_that_comes_over_two_associations_counts_once(
    workstation: Workstation, ours: dict[str, tuple[str, int]], method: RetrieveMethod
) -> None:
    objects = series_of(2, 3)
    pacs = Generous(objects=objects, extra=objects[0], destinations=ours, meeting=threading.Barrier(2))
    with serving(pacs) as node:
        result, _ = retrieve(workstation, side(node, 2), STUDY, method=method)
    assert Counter(pacs.sent)[str(objects[0].SOPInstanceUID)] == 3
    assert (result.received, held(workstation)) == (6, uids_of(objects))
    assert not workstation.archive.conflicts()


class TestDividing:
    @staticmethod
    def requests(*sizes: int, associations: int, in_lists: bool = False, level: Level = Level.STUDY) -> list[int]:
        """How many instances each request names, of a study with series of these sizes; of whole series negative."""
        expected = [
            ExpectedInstance(
                sop_instance_uid=f"{STUDY.study_instance_uid}.{series}.{number}",
                sop_class_uid="",
                series_instance_uid=f"{STUDY.study_instance_uid}.{series}",
                study_instance_uid=STUDY.study_instance_uid,
                patient_id="P1",
            )
            for series, size in enumerate(sizes)
            for number in range(size)
        ]
        target = replace(STUDY, level=level, study_instance_uid="" if level is Level.PATIENT else "1.2.826.0.1.1")
        plan = a_plan(target, tuple(expected))
        tally = Tally(plan, frozenset(), lambda _received, _bytes: None)
        found = requests_of(plan, tally, plan.targets, associations=associations, in_lists=in_lists).waiting
        assert {key.level for request in found for key in request} <= {Level.SERIES, Level.IMAGE, level}
        named = [instance_key(one) for one in expected]
        for one in named:
            assert sum(key.contains(one) for request in found for key in request) == 1
        return [
            len(request) if request[0].level is Level.IMAGE else -sum(request[0].contains(one) for one in named)
            for request in found
        ]

    def test_one_association_asks_for_what_was_chosen(self) -> None:
        assert self.requests(3, 5, associations=1) == [-8]

    def test_several_ask_by_series_the_largest_first(self) -> None:
        assert self.requests(3, 5, 1, associations=2) == [-5, -3, -1]
        assert self.requests(3, 5, 1, associations=2, level=Level.PATIENT) == [-5, -3, -1]

    def test_a_large_series_is_divided_where_lists_are_understood(self) -> None:
        assert self.requests(450, 50, associations=2, in_lists=True) == [100, 100, 100, 100, 50, -50]
        assert self.requests(450, 50, associations=2) == [-450, -50]


def a_plan(target: MatchKey, expected: tuple[ExpectedInstance, ...] | None) -> RetrievePlan:
    return RetrievePlan(
        request=RetrieveRequest(node="PACS", keys=(target,)),
        model=QueryModel.STUDY,
        method=RetrieveMethod.GET,
        reason="",
        targets=(target,),
        expected=expected,
        expected_count=None,
    )


def some_requests(number: int) -> Requests:
    requests = [(MatchKey(level=Level.STUDY, study_instance_uid=f"1.2.{one}"),) for one in range(number)]
    return Requests(requests, lambda request: [request])


class Associations:
    """Stands in for associations: each is told by the study in which it is lost, or why it is refused."""

    def __init__(self, *, lost_in: Iterable[str] = (), refused: int = 0) -> None:
        self._lost_in = list(lost_in)
        self._refused = refused
        self._lock = threading.Lock()
        self.asked: list[str] = []

    def __call__(self, requests: Requests, stop: Cancellation) -> None:
        with self._lock:
            self._refused -= 1
            if self._refused >= 0:
                raise NodeNotReached("PACS is full.")
        while not stop.requested:
            with requests.next() as taken:
                if taken is None:
                    return
                self._ask(taken.targets[0].study_instance_uid)
                taken.outcome = SUCCESS

    def _ask(self, uid: str) -> None:
        with self._lock:
            self.asked.append(uid)
            if uid in self._lost_in:
                self._lost_in.remove(uid)
                raise AssociationLost(f"Lost in {uid}.")


def ending(associations: Associations, number: int, requests: Requests, cancellation: Cancellation) -> Ending:
    return side_by_side(
        associations,
        requests,
        node=NODE,
        associations=number,
        cancellation=cancellation,
        on_fewer=lambda _: None,
    )


def test_outcomes_stand_in_the_order_of_the_requests() -> None:
    end = ending(Associations(), 4, some_requests(50), Cancellation())
    assert [outcome.targets[0].study_instance_uid for outcome in end.outcomes] == [f"1.2.{one}" for one in range(50)]
    assert (end.fault, end.remarks) == (None, ())


def test_a_node_that_takes_none_is_not_reached() -> None:
    with pytest.raises(NodeNotReached, match="full"):
        ending(Associations(refused=3), 3, some_requests(5), Cancellation())


def test_what_one_association_leaves_behind_is_carried_out_by_another() -> None:
    end = ending(Associations(lost_in=["1.2.2"]), 1, some_requests(5), Cancellation())
    assert [outcome.targets[0].study_instance_uid for outcome in end.outcomes] == [f"1.2.{one}" for one in range(5)]
    assert (end.fault, end.broke_off) == (None, ())


def test_a_node_that_breaks_off_at_everything_is_left_alone() -> None:
    asked = Associations(lost_in=[f"1.2.{one}" for one in range(20)] * 2)
    end = ending(asked, 1, some_requests(20), Cancellation())
    assert end.fault is not None
    assert len(asked.asked) == MOST_IN_VAIN


def test_what_breaks_every_association_is_not_asked_for_ever() -> None:
    asked = Associations(lost_in=["1.2.0"] * 9)
    end = ending(asked, 4, some_requests(20), Cancellation())
    assert asked.asked.count("1.2.0") == 2
    assert [key.study_instance_uid for key, _ in end.broke_off] == ["1.2.0"]
    assert (len(end.outcomes), end.succeeded, end.remarks) == (19, False, ())


def test_a_bug_in_one_ends_all_and_is_raised() -> None:
    started = threading.Barrier(3)

    def transfer(requests: Requests, stop: Cancellation) -> None:
        if started.wait(5) == 0:
            raise ZeroDivisionError
        assert stop.wait(30)

    with pytest.raises(ZeroDivisionError):
        side_by_side(
            transfer, some_requests(3), node=NODE, associations=3, cancellation=Cancellation(), on_fewer=lambda _: None
        )


def test_what_was_not_begun_when_it_was_cancelled_is_told_as_cancelled() -> None:
    cancellation = Cancellation()

    def transfer(requests: Requests, stop: Cancellation) -> None:
        with requests.next() as taken:
            assert taken is not None
            taken.outcome = SUCCESS
        cancellation.request()
        assert stop.requested

    end = side_by_side(
        transfer, some_requests(5), node=NODE, associations=2, cancellation=cancellation, on_fewer=lambda _: None
    )
    assert end.cancelled
    assert len(end.outcomes) == 5


def test_lists_go_over_several_associations(workstation: Workstation) -> None:
    objects = series_of(1, 150)
    pacs = Pacs(objects=objects, meeting=threading.Barrier(2))
    with serving(pacs) as node:
        result, _ = retrieve(workstation, replace(side(node, 2), capabilities=LISTS), STUDY)
    assert (result.verdict, result.received) == (Verdict.COMPLETE, 150)
    assert sorted(pacs.sent) == sorted(uids_of(objects))


def test_a_retrieval_stops_when_quiet_hours_begin_and_goes_on_after_them(
    workstation: Workstation, monkeypatch: pytest.MonkeyPatch
) -> None:
    objects = series_of(3, 30)
    end = datetime(2099, 1, 1, tzinfo=UTC)
    quiet = threading.Event()
    monkeypatch.setattr(services, "closed_until", lambda *_: end if quiet.is_set() else None)

    def begin(event: Event) -> None:
        if isinstance(event, InstanceStored):
            quiet.set()

    unsubscribe = workstation.subscribe(begin)
    pacs = Pacs(objects=objects)
    with serving(pacs) as node:
        workstation.nodes.add(side(node, 3))
        job = workstation.jobs.submit(RetrieveRequest(node="PACS", keys=(STUDY,)))
        workstation.jobs.run_next("PACS")
        stopped = workstation.jobs.get(job.id)
        assert (stopped.state, stopped.not_before) == (JobState.WAITING, end)
        assert "PACS is in its quiet hours" in stopped.remark
        assert (workstation.jobs.outlook().lanes, workstation.jobs.outlook().next_due) == ((), end)
        came = held(workstation)
        assert 0 < len(came) < 90
        unsubscribe()
        quiet.clear()
        first = len(pacs.identifiers)
        assert workstation.jobs.outlook().lanes == ("PACS",)
        workstation.jobs.run_next("PACS")
    assert workstation.jobs.get(job.id).state is JobState.COMPLETE
    assert held(workstation) == uids_of(objects)
    whole = {str(one.SeriesInstanceUID) for _, one in pacs.identifiers[first:] if one.QueryRetrieveLevel == "SERIES"}
    singly = {str(one.SOPInstanceUID) for _, one in pacs.identifiers[first:] if one.QueryRetrieveLevel == "IMAGE"}
    assert whole or singly
    assert not came & singly
