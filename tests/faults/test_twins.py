"""One SOP Instance UID in two studies, as archives have it that copied or merged them: both are fetched and told."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial

import pytest

from qrstation.model.events import Job, JobState
from qrstation.model.information_model import Level
from qrstation.model.instances import InstanceKey
from qrstation.model.nodes import RetrieveMethod
from qrstation.model.query import MatchKey
from qrstation.model.receipts import Comparison
from qrstation.model.retrieve import RetrieveRequest, RetrieveResult, Verdict
from qrstation.paths import Paths
from qrstation.services import receipts, retrieval
from qrstation.services.workstation import Workstation
from tests.faults.lying_pacs import Fate, Lying, Scene, scene
from tests.unit.dicom.pynetdicom_pacs import an_object

BOTH = pytest.mark.parametrize("method", [RetrieveMethod.GET, RetrieveMethod.MOVE])
Stage = Callable[..., AbstractContextManager[Scene]]
FIRST, SECOND = (MatchKey(level=Level.STUDY, study_instance_uid=f"1.2.826.0.1.{study}") for study in (1, 2))
NUMBERS = (1, 2, 3)


def uid(number: int) -> str:
    return f"1.2.826.0.1.1.1.{number}"


def key(study: int, number: int) -> InstanceKey:
    return InstanceKey(f"1.2.826.0.1.{study}", "1.2.826.0.1.1.1", uid(number))


OBJECTS = [
    an_object(study=study, number=number, SeriesInstanceUID="1.2.826.0.1.1.1", SOPInstanceUID=uid(number))
    for study in (1, 2)
    for number in NUMBERS
]


@pytest.fixture(autouse=True)
def _little_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retrieval, "LATE_ARRIVALS", 1.0)


@pytest.fixture
def stage(home: Paths, free_port: int) -> Stage:
    return partial(scene, home, free_port, objects=OBJECTS)


def retrieve(one: Scene, *keys: MatchKey) -> tuple[Job, RetrieveResult]:
    job = one.workstation.jobs.submit(RetrieveRequest(node=one.node.name, keys=keys or (FIRST, SECOND)))
    one.workstation.jobs.run(job.id, again_later=True)
    job = one.workstation.jobs.get(job.id)
    assert job.result is not None
    return job, job.result


def held(one: Scene) -> set[InstanceKey]:
    return {stored.key for stored in one.workstation.archive.instances((FIRST, SECOND))}


@BOTH
def test_both_come_in_one_retrieval(stage: Stage, method: RetrieveMethod) -> None:
    with stage(method=method, lying=Lying()) as one:
        job, result = retrieve(one)
        assert (job.state, result.expected, result.received) == (JobState.COMPLETE, 6, 6)
        assert held(one) == {key(study, number) for study in (1, 2) for number in NUMBERS}
        assert sorted(one.lying.sent) == sorted(map(uid, NUMBERS * 2))
        receipt = receipts.of_job(one.workstation, job.id)
        assert (receipt.verdict, receipt.expected, len(receipt.objects)) == (Verdict.COMPLETE, 6, 6)


@BOTH
def test_one_study_is_fetched_though_the_other_is_here(stage: Stage, method: RetrieveMethod) -> None:
    with stage(method=method, lying=Lying()) as one:
        assert retrieve(one, FIRST)[0].state is JobState.COMPLETE
        job, result = retrieve(one)
        assert (job.state, result.expected, result.received, result.already_held) == (JobState.COMPLETE, 6, 3, 3)
        assert len(held(one)) == 6


@BOTH
def test_one_of_two_that_never_comes_is_told(stage: Stage, method: RetrieveMethod) -> None:
    fates = {uid(2): [Fate.SENT, *[Fate.FAILED] * 9]}
    with stage(method=method, lying=Lying(fates=fates)) as one:
        job, result = retrieve(one)
        assert (job.state, result.expected, result.received) == (JobState.WAITING_FOR_RETRY, 6, 5)
        (missing,) = result.missing
        assert missing.sop_instance_uid == uid(2)
        assert held(one) == {key(study, number) for study in (1, 2) for number in NUMBERS} - {missing}
        assert [failure.key for failure in result.failed] == [missing]
        receipt = receipts.of_job(one.workstation, job.id) if job.state.ended else None
        assert receipt is None
        fates.clear()
        one.lying.tried.clear()
        job = one.go_on(job)
        assert (job.state, one.lying.tried) == (JobState.COMPLETE, [uid(2)])


@BOTH
def test_of_two_that_both_fail_both_are_told(stage: Stage, method: RetrieveMethod) -> None:
    with stage(method=method, lying=Lying(fates={uid(2): [Fate.FAILED] * 99})) as one:
        _, result = retrieve(one)
        assert {failure.key for failure in result.failed} == set(result.missing) == {key(1, 2), key(2, 2)}
        assert (result.received, result.failed_to_come) == (4, 2)


def test_a_late_arrival_is_the_one_that_is_missing(stage: Stage) -> None:
    with stage(method=RetrieveMethod.GET, lying=Lying(fates={uid(2): [Fate.LOST] * 99})) as one:
        job, result = retrieve(one)
        assert set(result.missing) == {key(1, 2), key(2, 2)}
        one.lying.fates.clear()
        assert retrieve(one, SECOND)[0].state is JobState.COMPLETE
        late = one.workstation.jobs.get(job.id).result
        assert late is not None
        assert late.missing == (key(1, 2),)


def test_a_series_that_is_chosen_is_not_part_of_one_with_its_uid_in_another_study(stage: Stage) -> None:
    series, image = (
        MatchKey(
            level=level,
            study_instance_uid=f"1.2.826.0.1.{study}",
            series_instance_uid="1.2.826.0.1.1.1",
            sop_instance_uid=instance,
        )
        for level, study, instance in ((Level.SERIES, 1, ""), (Level.IMAGE, 2, uid(3)))
    )
    with stage(method=RetrieveMethod.GET, lying=Lying()) as one:
        job, result = retrieve(one, series, image)
        assert (job.state, result.expected) == (JobState.COMPLETE, 4)
        assert held(one) == {*(key(1, number) for number in NUMBERS), key(2, 3)}


def test_a_receipt_of_both_survives_and_misses_the_one_that_is_gone(stage: Stage, home: Paths, free_port: int) -> None:
    with stage(method=RetrieveMethod.GET, lying=Lying()) as one:
        retrieve(one, FIRST)
        job, _ = retrieve(one)
    again = Workstation(home, host="127.0.0.1", port=free_port)
    try:
        receipt = receipts.of_job(again, job.id)
        assert {(object_.key, str(object_.came)) for object_ in receipt.objects} == {
            (key(study, number), "held before" if study == 1 else "received") for study in (1, 2) for number in NUMBERS
        }
        receipts.save(receipt, home.data / "receipt.json")
        kept = receipts.load(home.data / "receipt.json")
        assert kept.objects == receipt.objects
        again.archive.remove((SECOND,))
        check = receipts.check_at(again, kept, lambda _done, _total: None)
        assert [problem.comparison for problem in check.problems] == [Comparison.MISSING] * 3
        gaps = receipts.of_job(again, job.id).not_here
        assert {gap.key for gap in gaps} == {key(2, number) for number in NUMBERS}
    finally:
        again.close()
