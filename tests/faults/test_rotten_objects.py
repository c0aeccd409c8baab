"""A node that breaks off at particular objects: all others come, and those are named with the reason."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from typing import Any

import pytest
from pydicom.dataset import Dataset

from qrstation.model.nodes import RetrieveMethod, Timeouts
from qrstation.model.retrieve import RetrieveRequest, RetrieveResult, Verdict
from qrstation.paths import Paths
from qrstation.services.dividing import MOST_IN_VAIN
from tests.by_uid import uids_in
from tests.faults.lying_pacs import STUDY, Fate, Lying, Scene, scene
from tests.faults.scripted_node import PATIENT
from tests.unit.dicom.pynetdicom_pacs import an_object

GET, MOVE = RetrieveMethod.GET, RetrieveMethod.MOVE
BOTH = pytest.mark.parametrize("method", [GET, MOVE])
ASSOCIATIONS = pytest.mark.parametrize("associations", [1, 4])
WHERE = pytest.mark.parametrize("where", [{1}, {3}, {10}, {1, 5, 10}, {6, 7, 8, 9, 10}])
Stage = Callable[..., AbstractContextManager[Scene]]


class Always(set[str]):
    """Instances at which the PACS aborts the association each time."""

    def remove(self, _: str) -> None:
        pass


class Stuck(Lying):
    """Sends everything but one instance, at which it says nothing any more before it is over."""

    def __init__(self, stuck: str) -> None:
        super().__init__()
        self.stuck = stuck
        self.over = threading.Event()

    def store(self, assoc: Any, send: Callable[..., Dataset], ds: Dataset, **options: Any) -> Dataset:
        if str(ds.SOPInstanceUID) == self.stuck:
            self.over.wait(PATIENT.response)
            self.broken.append(assoc)
        return super().store(assoc, send, ds, **options)


@pytest.fixture
def stage(home: Paths, free_port: int) -> Stage:
    return partial(scene, home, free_port)


def uid(number: int) -> str:
    return f"1.2.826.0.1.1.{1 + number // 5}.{number}"


def retrieve(one: Scene, associations: int) -> RetrieveResult:
    jobs = one.workstation.jobs
    job = jobs.submit(RetrieveRequest(node=one.node.name, keys=(STUDY,), associations=associations))
    jobs.run(job.id)
    result = jobs.get(job.id).result
    assert result is not None
    return result


def assert_all_but(one: Scene, result: RetrieveResult, rotten: set[str], reason: str) -> None:
    assert one.held == set(one.wanted) - rotten
    assert (result.verdict, set(uids_in(result.missing))) == (Verdict.PARTIAL, rotten)
    assert {failure.sop_instance_uid for failure in result.failed} == rotten
    for failure in result.failed:
        assert failure.reason.startswith("The association was lost at this object")
        assert reason in failure.reason
    assert reason in result.explanation
    assert one.stray_files() == []


@BOTH
@ASSOCIATIONS
@WHERE
def test_all_but_those_at_which_the_node_aborts(
    stage: Stage, method: RetrieveMethod, associations: int, where: set[int]
) -> None:
    rotten = {uid(number) for number in where}
    with stage(method=method, lying=Lying(), breaks=Always(rotten)) as one:
        result = retrieve(one, associations)
        assert_all_but(one, result, rotten, "PACS broke off the association")
        assert len(one.lying.sent) == len(set(one.lying.sent))
        assert len(one.pacs.calling) <= associations + 4 * len(rotten)


@ASSOCIATIONS
def test_all_but_that_at_which_the_connection_is_closed(stage: Stage, associations: int) -> None:
    with stage(method=GET, lying=Lying(fates={uid(4): [Fate.BROKEN] * 9})) as one:
        assert_all_but(one, retrieve(one, associations), {uid(4)}, "The connection to PACS was lost.")


@ASSOCIATIONS
@pytest.mark.parametrize("number", [1, 4, 10])
def test_all_but_that_at_which_the_node_falls_silent(stage: Stage, associations: int, number: int) -> None:
    patience = Timeouts(connect=60, response=60, retrieve=1)
    stuck = Stuck(uid(number))
    with stage(method=GET, lying=stuck, timeouts=patience) as one:
        try:
            result = retrieve(one, associations)
        finally:
            stuck.over.set()
        assert_all_but(one, result, {uid(number)}, "PACS fell silent")


@BOTH
def test_what_the_node_only_counts_comes_by_series(stage: Stage, method: RetrieveMethod) -> None:
    levels = ("STUDY", "SERIES")
    with stage(method=method, lying=Lying(), breaks=Always({uid(1)}), find_levels=levels) as one:
        result = retrieve(one, 1)
        assert one.held == {uid(number) for number in range(5, 11)}
        assert (result.verdict, result.expected, result.received) == (Verdict.PARTIAL, 10, 6)
        assert "lost again and again at series 1.2.826.0.1.1.1: PACS broke off" in result.explanation


@BOTH
def test_all_but_two_of_a_large_series(stage: Stage, method: RetrieveMethod) -> None:
    objects = [an_object(number=number) for number in range(1, 41)]
    rotten = {str(objects[0].SOPInstanceUID), str(objects[20].SOPInstanceUID)}
    with stage(method=method, lying=Lying(), breaks=Always(rotten), objects=objects) as one:
        assert_all_but(one, retrieve(one, 1), rotten, "PACS broke off the association")


@BOTH
@ASSOCIATIONS
def test_a_node_that_breaks_off_at_everything_is_left_alone(
    stage: Stage, method: RetrieveMethod, associations: int
) -> None:
    everything = Always(uid(number) for number in range(1, 11))
    with stage(method=method, lying=Lying(), breaks=everything) as one:
        result = retrieve(one, associations)
        assert (result.verdict, result.received) == (Verdict.FAILED, 0)
        assert "PACS broke off the association" in result.explanation
        assert len(one.pacs.calling) <= associations + MOST_IN_VAIN
