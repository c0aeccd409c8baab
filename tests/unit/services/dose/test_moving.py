"""What a reviewed plan asks of a node, object by object, and what becomes of it when the node fails: scenarios C6."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from pydicom.dataset import Dataset

from qrstation.dicom import uids
from qrstation.model.events import Event, JobChanged, JobState
from qrstation.model.instances import InstanceStored
from qrstation.model.nodes import RemoteNode, RetrieveMethod
from qrstation.model.retrieve import Verdict
from qrstation.services.dose.retrieval import summary_of
from qrstation.services.workstation import Workstation
from tests.unit.dicom.pynetdicom_pacs import ABORT, Pacs, an_object, serving
from tests.unit.services.dose.served import (
    a_report,
    ended,
    entry_of,
    fetch,
    held,
    places_of,
    reviewed,
    store,
    three_series,
    workstation,
)

__all__ = ["store", "workstation"]

FIRST, SECOND, THIRD = (str(ds.SeriesInstanceUID) for ds in three_series())


def pacs_of(objects: list[Dataset], *receivers: Workstation, **more: Any) -> Pacs:
    return Pacs(objects=objects, destinations=places_of(*receivers), **more)


def asked(pacs: Pacs) -> list[tuple[str, str]]:
    """Level and UID of each request, in their order."""
    return [
        (str(one.QueryRetrieveLevel), str(one.get("SOPInstanceUID") or one.SeriesInstanceUID))
        for _, one in pacs.identifiers
    ]


def replaced(node: RemoteNode, method: RetrieveMethod) -> RemoteNode:
    return replace(node, retrieve_method=method)


def failing(series: str, code: int, *, times: int | None = None) -> Callable[[Dataset], int | None]:
    """Fail requests for a series: so often, or always."""
    failed: list[str] = []

    def fails(identifier: Dataset) -> int | None:
        if identifier.SeriesInstanceUID != series or len(failed) == times:
            return None
        failed.append(series)
        return code

    return fails


def activities_of(workstation: Workstation) -> list[str]:
    """Hear what jobs say that they are doing."""
    heard: list[str] = []

    def listen(event: Event) -> None:
        if isinstance(event, JobChanged) and event.job.activity not in ("", *heard[-1:]):
            heard.append(event.job.activity)

    workstation.subscribe(listen)
    return heard


def test_m01_series_are_moved_in_order_over_one_association(workstation: Workstation, store: Workstation) -> None:
    objects = three_series()
    pacs = pacs_of(objects, store)
    with serving(pacs) as node:
        workstation.nodes.add(node)
        workstation.nodes.add(entry_of(store))
        result, job = fetch(workstation, reviewed(node, objects, store="Store"))
    assert asked(pacs) == [("SERIES", FIRST), ("SERIES", SECOND), ("SERIES", THIRD)]
    assert [str(one.StudyInstanceUID) for _, one in pacs.identifiers] == [str(ds.StudyInstanceUID) for ds in objects]
    assert {sop_class for sop_class, _ in pacs.identifiers} == {"1.2.840.10008.5.1.4.1.2.2.2"}
    assert pacs.calling == ["QRSTATION"]
    assert pacs.searching == 0
    assert held(store) == {str(ds.SOPInstanceUID) for ds in objects}
    assert held(workstation) == set()
    assert (result.verdict, result.sub_operations.completed) == (Verdict.UNVERIFIED, 3)
    assert (job.request.destination, job.method) == ("STORE", RetrieveMethod.MOVE)


@pytest.mark.parametrize("method", [RetrieveMethod.GET, RetrieveMethod.MOVE])
def test_m01_to_this_workstation_by_either_method(workstation: Workstation, method: RetrieveMethod) -> None:
    objects = three_series()
    workstation.start_listening()
    pacs = pacs_of(objects, workstation)
    with serving(pacs) as node:
        workstation.nodes.add(replaced(node, method))
        result, job = fetch(workstation, reviewed(node, objects))
    assert asked(pacs) == [("SERIES", FIRST), ("SERIES", SECOND), ("SERIES", THIRD)]
    assert (len(pacs.calling), pacs.searching) == (1, 0)
    assert held(workstation) == {str(ds.SOPInstanceUID) for ds in objects}
    assert (result.verdict, result.received, result.expected, job.method) == (Verdict.COMPLETE, 3, 3, method)


def test_single_objects_are_asked_for_one_by_one(workstation: Workstation, store: Workstation) -> None:
    mixed = [a_report(1, number=1), an_object(uids.BASIC_TEXT_SR, 1, number=2, Modality="SR"), a_report(1, number=3)]
    pacs = pacs_of(mixed, store)
    wanted = [mixed[0], mixed[2]]
    with serving(pacs) as node:
        workstation.nodes.add(node)
        workstation.nodes.add(entry_of(store))
        fetch(workstation, reviewed(node, wanted, store="STORE", by_object=[FIRST]))
    assert asked(pacs) == [("IMAGE", str(ds.SOPInstanceUID)) for ds in wanted]
    assert all(str(one.SeriesInstanceUID) == FIRST for _, one in pacs.identifiers)
    assert held(store) == {str(ds.SOPInstanceUID) for ds in wanted}


def test_of_a_series_that_is_here_in_part_only_the_rest_is_fetched(workstation: Workstation) -> None:
    objects = [a_report(1, number=number) for number in (1, 2)]
    pacs = pacs_of(objects)
    with serving(pacs) as node:
        workstation.nodes.add(node)
        fetch(workstation, reviewed(node, objects[:1], by_object=[FIRST]))
        assert pacs.searching == 0
        pacs.identifiers.clear()
        result, job = fetch(workstation, reviewed(node, objects, unlisted=[FIRST]))
    assert asked(pacs) == [("IMAGE", str(objects[1].SOPInstanceUID))]
    assert pacs.searching == 1
    assert (job.state, result.received, result.already_held) == (JobState.COMPLETE, 1, 1)


class WithoutCounters:
    """Sends, and tells no numbers."""

    def store(self, assoc: Any, send: Callable[..., Dataset], ds: Dataset, **options: Any) -> Dataset:
        return send(ds, **options)

    def answer(self, response: Any) -> bool:
        for kind in ("Completed", "Failed", "Warning", "Remaining"):
            setattr(response, f"NumberOf{kind}Suboperations", None)
        return True


def test_m04_a_success_without_counters_counts_as_none(workstation: Workstation, store: Workstation) -> None:
    objects = three_series()
    pacs = pacs_of(objects, store, courier=WithoutCounters())
    with serving(pacs) as node:
        workstation.nodes.add(node)
        workstation.nodes.add(entry_of(store))
        result, job = fetch(workstation, reviewed(node, objects, store="Store"))
    assert (job.state, result.sub_operations.completed or 0) == (JobState.UNVERIFIED, 0)
    assert held(store) == {str(ds.SOPInstanceUID) for ds in objects}


def test_m06_a_second_failure_ends_the_job_and_it_can_be_taken_up_again(
    workstation: Workstation, store: Workstation
) -> None:
    objects = three_series()
    pacs = pacs_of(objects, store, fails=failing(SECOND, 0xA701))
    with serving(pacs) as node:
        workstation.nodes.add(node)
        workstation.nodes.add(entry_of(store))
        result, job = fetch(workstation, reviewed(node, objects, store="Store"))
        assert asked(pacs) == [("SERIES", FIRST), ("SERIES", SECOND), ("SERIES", SECOND)]
        assert (job.state, result.verdict) == (JobState.PARTIAL, Verdict.PARTIAL)
        assert "A request failed twice in succession. 1 further request was not sent." in result.explanation
        assert "A701" in result.explanation
        pacs.fails, pacs.identifiers = lambda _: None, []
        workstation.jobs.retry(job.id)
        workstation.jobs.run(job.id)
        result, job = ended(workstation, job)
    assert asked(pacs) == [("SERIES", THIRD), ("SERIES", SECOND)]
    assert (job.state, result.already_held) == (JobState.UNVERIFIED, 1)
    assert "1 object had been sent before, and not again." in result.explanation
    assert held(store) == {str(ds.SOPInstanceUID) for ds in objects}


@pytest.mark.parametrize("method", [RetrieveMethod.GET, RetrieveMethod.MOVE])
def test_m06_to_this_workstation(workstation: Workstation, method: RetrieveMethod) -> None:
    objects = three_series()
    workstation.start_listening()
    pacs = pacs_of(objects, workstation, fails=failing(SECOND, 0xC001))
    with serving(pacs) as node:
        workstation.nodes.add(replaced(node, method))
        result, job = fetch(workstation, reviewed(node, objects))
        assert asked(pacs) == [("SERIES", FIRST), ("SERIES", SECOND), ("SERIES", SECOND)]
        assert (job.state, result.received, len(result.missing)) == (JobState.PARTIAL, 1, 2)
        pacs.fails, pacs.identifiers = lambda _: None, []
        workstation.jobs.retry(job.id)
        workstation.jobs.run(job.id)
        result, job = ended(workstation, job)
    assert asked(pacs) == [("SERIES", THIRD), ("SERIES", SECOND)]
    assert (job.state, result.received, result.already_held) == (JobState.COMPLETE, 2, 1)


def test_a_request_that_fails_once_is_repeated_before_the_next(workstation: Workstation, store: Workstation) -> None:
    objects = three_series()
    pacs = pacs_of(objects, store, fails=failing(SECOND, 0xA701, times=1))
    with serving(pacs) as node:
        workstation.nodes.add(node)
        workstation.nodes.add(entry_of(store))
        result, job = fetch(workstation, reviewed(node, objects, store="Store"))
    assert asked(pacs) == [("SERIES", FIRST), ("SERIES", SECOND), ("SERIES", SECOND), ("SERIES", THIRD)]
    assert (job.state, result.sub_operations.completed) == (JobState.UNVERIFIED, 3)


@pytest.mark.parametrize("method", [RetrieveMethod.GET, RetrieveMethod.MOVE])
def test_a_request_that_is_broken_off_is_repeated_on_a_new_association(
    workstation: Workstation, method: RetrieveMethod
) -> None:
    objects = three_series()
    workstation.start_listening()
    pacs = pacs_of(objects, workstation, fails=failing(SECOND, ABORT, times=1))
    with serving(pacs) as node:
        workstation.nodes.add(replaced(node, method))
        result, job = fetch(workstation, reviewed(node, objects))
    assert asked(pacs) == [("SERIES", FIRST), ("SERIES", SECOND), ("SERIES", SECOND), ("SERIES", THIRD)]
    assert len(pacs.calling) == 2
    assert (job.state, result.received) == (JobState.COMPLETE, 3)


def test_a_request_that_is_broken_off_twice_ends_the_job(workstation: Workstation, store: Workstation) -> None:
    objects = three_series()
    pacs = pacs_of(objects, store, fails=failing(SECOND, ABORT))
    with serving(pacs) as node:
        workstation.nodes.add(node)
        workstation.nodes.add(entry_of(store))
        result, job = fetch(workstation, reviewed(node, objects, store="Store"))
    assert asked(pacs) == [("SERIES", FIRST), ("SERIES", SECOND), ("SERIES", SECOND)]
    assert (job.state, len(pacs.calling)) == (JobState.PARTIAL, 2)
    assert "1 further request was not sent" in result.explanation


class CallsItFailed(WithoutCounters):
    """Sends everything, and calls each request a failure in the end."""

    def answer(self, response: Any) -> bool:
        if response.Status == 0x0000:
            response.Status = 0xC001
        return True


def test_what_came_is_not_asked_for_again_because_it_was_called_a_failure(workstation: Workstation) -> None:
    objects = three_series()
    workstation.start_listening()
    pacs = pacs_of(objects, workstation, courier=CallsItFailed())
    with serving(pacs) as node:
        workstation.nodes.add(replaced(node, RetrieveMethod.MOVE))
        result, job = fetch(workstation, reviewed(node, objects))
    assert asked(pacs) == [("SERIES", FIRST), ("SERIES", SECOND), ("SERIES", THIRD)]
    assert (job.state, result.received) == (JobState.COMPLETE, 3)


class RefusesOne:
    """Tells the PACS that one object was not taken."""

    def __init__(self, refused: str) -> None:
        self.refused = refused

    def store(self, assoc: Any, send: Callable[..., Dataset], ds: Dataset, **options: Any) -> Dataset:
        if ds.SOPInstanceUID == self.refused:
            status = Dataset()
            status.Status = 0xA700
            return status
        return send(ds, **options)

    def answer(self, response: Any) -> bool:
        return True


def test_failed_objects_are_named_and_the_job_goes_on(workstation: Workstation, store: Workstation) -> None:
    objects = [a_report(1, number=1), a_report(1, number=2), a_report(2)]
    refused = str(objects[1].SOPInstanceUID)
    courier = RefusesOne(refused)
    pacs = pacs_of(objects, store, courier=courier)
    with serving(pacs) as node:
        workstation.nodes.add(node)
        workstation.nodes.add(entry_of(store))
        result, job = fetch(workstation, reviewed(node, objects, store="Store"))
        assert asked(pacs) == [("SERIES", FIRST), ("SERIES", SECOND)]
        assert job.state is JobState.PARTIAL
        assert [failure.sop_instance_uid for failure in result.failed] == [refused]
        courier.refused, pacs.identifiers = "", []
        workstation.jobs.retry(job.id)
        workstation.jobs.run(job.id)
    assert asked(pacs) == [("IMAGE", refused)]


def test_m07_an_unknown_destination_is_named(workstation: Workstation, store: Workstation) -> None:
    objects = three_series()
    pacs = pacs_of(objects)
    with serving(pacs) as node:
        workstation.nodes.add(node)
        workstation.nodes.add(entry_of(store))
        result, job = fetch(workstation, reviewed(node, objects, store="Store"))
    assert (job.state, len(pacs.identifiers)) == (JobState.FAILED, 0)
    assert "A801" in result.explanation
    assert "It does not know the AE title STORE." in result.explanation
    assert "ask its administrator to add the AE title" in result.explanation


def test_m08_an_abort_instead_is_told_as_one(workstation: Workstation, store: Workstation) -> None:
    objects = three_series()
    pacs = pacs_of(objects, store, fails=lambda _: ABORT)
    with serving(pacs) as node:
        workstation.nodes.add(node)
        workstation.nodes.add(entry_of(store))
        result, job = fetch(workstation, reviewed(node, objects, store="Store"))
    assert (job.state, len(pacs.identifiers)) == (JobState.FAILED, 2)
    assert "broke off the association and did not say why (A-ABORT" in result.explanation
    assert "It may not know the AE title STORE" in result.explanation


def test_m09_a_user_stops_in_the_second_series(workstation: Workstation, store: Workstation) -> None:
    objects = [a_report(1), *(a_report(1, series=2, number=number) for number in (1, 2, 3)), a_report(2)]
    pacs = pacs_of(objects, store, waits=lambda one: one.SeriesInstanceUID == objects[1].SeriesInstanceUID)

    def stop(event: Event) -> None:
        if isinstance(event, InstanceStored) and event.instance.sop_instance_uid == objects[1].SOPInstanceUID:
            workstation.jobs.cancel(workstation.jobs.all()[0].id)

    store.subscribe(stop)
    with serving(pacs) as node:
        workstation.nodes.add(node)
        workstation.nodes.add(entry_of(store))
        result, job = fetch(workstation, reviewed(node, objects, store="Store"))
    assert asked(pacs) == [("SERIES", FIRST), ("SERIES", str(objects[1].SeriesInstanceUID))]
    assert (job.state, result.verdict) == (JobState.CANCELLED, Verdict.CANCELLED)
    told = result.sub_operations
    assert (told.completed, told.remaining) == (2, 2)
    assert (result.expected, result.not_asked_for) == (5, 3)
    assert "2 objects sent to STORE, 3 not asked for" in summary_of(job.request, result)


def test_m10_an_object_listed_twice_is_moved_once(workstation: Workstation, store: Workstation) -> None:
    report = a_report(1)
    pacs = pacs_of([report], store)
    with serving(pacs) as node:
        workstation.nodes.add(node)
        workstation.nodes.add(entry_of(store))
        fetch(workstation, reviewed(node, [report, report], store="Store", by_object=[FIRST]))
    assert asked(pacs) == [("IMAGE", str(report.SOPInstanceUID))]


def test_m11_where_nothing_is_left_nobody_is_asked(workstation: Workstation) -> None:
    objects = three_series()
    pacs = pacs_of(objects)
    with serving(pacs) as node:
        workstation.nodes.add(node)
        assert workstation.dose.retrieve(reviewed(node, [])) is None
        assert workstation.jobs.all() == ()
        fetch(workstation, reviewed(node, objects))
        pacs.calling.clear()
        result, job = fetch(workstation, reviewed(node, objects))
    assert (job.state, result.received, result.already_held) == (JobState.COMPLETE, 0, 3)
    assert (pacs.calling, pacs.searching) == ([], 0)


def test_m12_progress_says_which_study_and_series(
    workstation: Workstation, store: Workstation, caplog: pytest.LogCaptureFixture
) -> None:
    objects = [
        a_report(1),
        a_report(2, 1, 1),
        a_report(2, 1, 2),
        *(an_object(study=2, series=2, number=n) for n in (1, 2)),
    ]
    heard = activities_of(workstation)
    pacs = pacs_of(objects, store)
    with serving(pacs) as node, caplog.at_level(logging.INFO, "qrstation.services.dose"):
        workstation.nodes.add(node)
        workstation.nodes.add(entry_of(store))
        fetch(workstation, reviewed(node, objects, store="Store", by_object=["1.2.826.0.1.2.2"]))
    places = (
        "CT, study 1 of 2, series 1 of 1, 1 object",
        "CT, study 2 of 2, series 1 of 2, 2 objects",
        "CT, study 2 of 2, series 2 of 2, object 1 of 2",
        "CT, study 2 of 2, series 2 of 2, object 2 of 2",
    )
    doing = "waiting for PACS to send by C-MOVE"
    assert [one for one in heard if one.startswith(f"{doing}:")] == [f"{doing}: {place}" for place in places]
    told = [record.getMessage() for record in caplog.records if record.name.startswith("qrstation.services.dose")]
    assert [line for line in told if line.startswith("Requesting")] == [
        f"Requesting by C-MOVE: {one}" for one in places
    ]
    assert any(line.startswith("Retrieval unverified: 5 objects sent to STORE") for line in told)
    assert not any("DOE" in line or "4711" in line for line in told)
