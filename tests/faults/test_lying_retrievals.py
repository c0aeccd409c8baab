"""What is said of a retrieval is what is on disk, whatever the node says: rows 4 and 24 to 30 of the fault list."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from typing import Any

import pytest
from pynetdicom import AE

from qrstation import logs
from qrstation.dicom import uids
from qrstation.model.events import Event, JobState
from qrstation.model.nodes import RetrieveMethod, Timeouts
from qrstation.model.retrieve import RetrieveResult, Verdict
from qrstation.paths import Paths
from qrstation.services import retrieval
from tests.by_uid import uids_in, uids_on_disk
from tests.faults.lying_pacs import NAME, Fate, Lying, Scene, scene
from tests.unit.dicom.pynetdicom_pacs import an_object

GET, MOVE, AUTO = RetrieveMethod.GET, RetrieveMethod.MOVE, RetrieveMethod.AUTO
BOTH = pytest.mark.parametrize("method", [GET, MOVE])
Stage = Callable[..., AbstractContextManager[Scene]]


@pytest.fixture(autouse=True)
def _little_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retrieval, "LATE_ARRIVALS", 1.0)


@pytest.fixture
def stage(home: Paths, free_port: int) -> Stage:
    return partial(scene, home, free_port)


def uid(number: int) -> str:
    return f"1.2.826.0.1.1.{1 + number // 5}.{number}"


def result_of(job: Any) -> RetrieveResult:
    assert job.result is not None
    return job.result  # type: ignore[no-any-return]


@BOTH
def test_a_value_of_a_refused_instance_stands_in_the_list_of_transfers_alone(
    stage: Stage, method: RetrieveMethod, home: Paths
) -> None:
    logs.start(home)
    try:
        with stage(method=method, lying=Lying(fates={uid(4): [Fate.NAMED] * 3})) as one:
            told: list[Event] = []
            one.workstation.subscribe(told.append)
            job = one.submit()
            result = one.workstation.jobs.run(job.id, again_later=True)
    finally:
        logs.stop()
    assert any(NAME in str(event) for event in told)
    assert result is not None
    assert "The Study Instance UID is no UID." in home.log_file.read_text(encoding="utf-8")
    named = [path.name for path in home.data.parent.rglob("*") if path.is_file() and NAME.encode() in path.read_bytes()]
    assert named == ["jobs.sqlite"]


@BOTH
def test_connection_lost_in_the_middle_of_a_data_set(stage: Stage, method: RetrieveMethod) -> None:
    with stage(method=method, lying=Lying(fates={uid(4): [Fate.BROKEN]})) as one:
        job = one.retrieve()
        assert job.state is JobState.COMPLETE
        assert one.held == set(one.wanted)
        assert one.stray_files() == []
        assert len(one.lying.sent) == len(set(one.lying.sent))


def test_unknown_move_destination_needs_a_person(stage: Stage) -> None:
    with stage(method=MOVE, lying=Lying()) as one:
        one.pacs.destinations.clear()
        job = one.retrieve()
        result = result_of(job)
        assert (job.state, result.may_pass, len(result.missing)) == (JobState.FAILED, False, 10)
        assert "A801 failure: Refused: Move Destination unknown" in result.explanation
        assert "add the AE title, IP address and port" in result.explanation
        assert len(one.pacs.identifiers) == 0


def test_success_of_a_c_move_of_which_nothing_arrives(stage: Stage) -> None:
    with stage(method=MOVE, lying=Lying(fates={uid(number): [Fate.LOST] for number in range(1, 11)})) as one:
        job = one.retrieve()
        result = result_of(job)
        assert (job.state, result.received, result.sub_operations.completed) == (JobState.FAILED, 0, 10)
        assert "says that it sent 10 objects, but nothing reached us" in result.explanation
        assert "PACS at 127.0.0.1 opened an association and completed no request" in result.explanation
        assert one.held == set()
        assert len(one.lying.tried) == 10


@BOTH
def test_fewer_arrived_than_completed_and_only_those_are_asked_for_again(stage: Stage, method: RetrieveMethod) -> None:
    with stage(method=method, lying=Lying(fates={uid(3): [Fate.LOST], uid(7): [Fate.LOST]})) as one:
        job = one.retrieve()
        result = result_of(job)
        assert (job.state, result.received, uids_in(result.missing)) == (JobState.COMPLETE, 10, ())
        assert "Asked a second time for 2 objects, PACS sent 2." in result.explanation
        asked = [str(identifier.SOPInstanceUID) for _, identifier in one.pacs.identifiers[1:]]
        assert asked == [uid(3), uid(7)]
        assert one.held == set(one.wanted)
        assert sorted(one.lying.sent) == sorted(one.wanted)


@BOTH
def test_what_never_arrives_is_listed_and_tried_again_later(stage: Stage, method: RetrieveMethod) -> None:
    with stage(method=method, lying=Lying(fates={uid(3): [Fate.LOST] * 9})) as one:
        job = one.retrieve()
        result = result_of(job)
        assert (job.state, result.verdict, uids_in(result.missing)) == (
            JobState.WAITING_FOR_RETRY,
            Verdict.PARTIAL,
            (uid(3),),
        )
        assert "counts 11 objects as sent, but 9 arrived" in result.explanation
        assert "Asked a second time for 1 object, PACS sent 0." in result.explanation
        assert one.held == set(one.wanted) - {uid(3)}
        one.lying.tried.clear()
        one.lying.fates.clear()
        job = one.go_on(job)
        assert (job.state, one.lying.tried) == (JobState.COMPLETE, [uid(3)])


def test_what_does_not_come_by_c_get_twice_is_asked_for_by_c_move(stage: Stage) -> None:
    with stage(method=AUTO, lying=Lying(fates={uid(3): [Fate.LOST] * 2})) as one:
        job = one.retrieve()
        assert job.state is JobState.COMPLETE
        assert "C-MOVE for what PACS did not send by C-GET." in result_of(job).explanation
        services = [sop_class for sop_class, _ in one.pacs.identifiers]
        assert services[-1] in uids.MOVE.values()
        assert one.lying.tried.count(uid(3)) == 3


def test_arrivals_after_the_final_response_make_it_complete(stage: Stage) -> None:
    with stage(method=MOVE, lying=Lying(fates={uid(3): [Fate.LOST] * 9, uid(4): [Fate.LOST] * 9})) as one:
        job = one.retrieve()
        assert uids_in(result_of(job).missing) == (uid(3), uid(4))
        one.workstation.jobs.cancel(job.id)
        for number, state in ((3, JobState.CANCELLED), (4, JobState.COMPLETE)):
            push(one, an_object(number=number))
            assert one.workstation.jobs.get(job.id).state is state
        assert one.held == set(one.wanted)
        assert result_of(one.workstation.jobs.get(job.id)).late == 2


def push(one: Scene, ds: Any) -> None:
    """Send an instance of our own accord, as a PACS does that is late."""
    ae = AE("PACS")
    ae.add_requested_context(uids.CT, uids.EXPLICIT_VR_LITTLE_ENDIAN)
    address = one.workstation.listener_state.address
    assoc = ae.associate(address.host, address.port, ae_title=address.ae_title)
    assert assoc.send_c_store(ds).Status == 0
    assoc.release()


@BOTH
def test_silence_between_responses_while_instances_arrive(stage: Stage, method: RetrieveMethod) -> None:
    # Ten instances take longer than the silence that is allowed; each comes well within it, on a busy machine too.
    lying = Lying(pause=0.3, answers=lambda response: response.Status != 0xFF00)
    with stage(method=method, lying=lying, timeouts=Timeouts(connect=5, response=5, retrieve=2.5)) as one:
        job = one.retrieve()
        assert (job.state, one.held) == (JobState.COMPLETE, set(one.wanted))


def inconsistent(response: Any) -> bool:
    if response.Status != 0xFF00:
        response.Status = 0xB000
        response.NumberOfCompletedSuboperations = 3
        response.NumberOfFailedSuboperations = 12
        response.NumberOfWarningSuboperations = 1
    return True


@BOTH
def test_counters_that_are_wrong_are_shown_beside_ours(stage: Stage, method: RetrieveMethod) -> None:
    with stage(method=method, lying=Lying(answers=inconsistent)) as one:
        job = one.retrieve()
        result = result_of(job)
        assert (job.state, result.received, len(one.held)) == (JobState.COMPLETE, 10, 10)
        told = result.sub_operations
        assert (told.completed, told.failed, told.warning) == (3, 12, 1)
        assert "B000" in result.explanation
        assert len(one.lying.tried) == 10


@BOTH
def test_what_is_said_to_have_failed_and_arrived_is_here(stage: Stage, method: RetrieveMethod) -> None:
    with stage(method=method, lying=Lying(fates={uid(5): [Fate.DISOWNED]})) as one:
        job = one.retrieve()
        assert (job.state, result_of(job).failed) == (JobState.COMPLETE, ())
        assert one.lying.tried.count(uid(5)) == 1


@BOTH
def test_what_failed_is_asked_for_again_on_its_own(stage: Stage, method: RetrieveMethod) -> None:
    with stage(method=method, lying=Lying(fates={uid(2): [Fate.FAILED], uid(9): [Fate.FAILED] * 9})) as one:
        job = one.retrieve()
        result = result_of(job)
        assert (job.state, uids_in(result.missing)) == (JobState.WAITING_FOR_RETRY, (uid(9),))
        assert [failure.sop_instance_uid for failure in result.failed] == [uid(9)]
        assert (one.lying.tried.count(uid(2)), one.lying.tried.count(uid(9))) == (2, 2)


@BOTH
def test_another_study_is_stored_and_not_credited(stage: Stage, method: RetrieveMethod) -> None:
    with stage(method=method, lying=Lying(fates={uid(2): [Fate.EXCHANGED] * 9})) as one:
        job = one.retrieve()
        result = result_of(job)
        stranger = str(an_object(study=9, number=2).SOPInstanceUID)
        assert (job.state, result.received, uids_in(result.missing)) == (JobState.WAITING_FOR_RETRY, 9, (uid(2),))
        assert uids_in(result.unsolicited) == (stranger,)
        assert "1 object came that nobody asked for: stored as well." in result.explanation
        assert uids_on_disk(one.workstation.archive, (stranger,)) == {stranger}


@BOTH
def test_what_comes_twice_counts_once(stage: Stage, method: RetrieveMethod) -> None:
    with stage(method=method, lying=Lying(fates={uid(2): [Fate.TWICE]})) as one:
        job = one.retrieve()
        assert (job.state, job.received, result_of(job).unsolicited) == (JobState.COMPLETE, 10, ())


@BOTH
def test_without_a_list_a_count_that_is_not_reached_is_not_complete(stage: Stage, method: RetrieveMethod) -> None:
    lying = Lying(fates={uid(2): [Fate.LOST] * 9})
    with stage(method=method, lying=lying, find_levels=("STUDY",)) as one:
        job = one.retrieve()
        result = result_of(job)
        assert (result.verdict, result.expected, result.received) == (Verdict.PARTIAL, 10, 9)


@BOTH
def test_without_list_and_count_nobody_calls_it_complete(stage: Stage, method: RetrieveMethod) -> None:
    with stage(method=method, lying=Lying(), find_levels=()) as one:
        assert one.retrieve().state is JobState.UNVERIFIED


def test_without_a_list_a_c_move_in_place_of_a_refused_c_get_is_judged_by_itself(stage: Stage) -> None:
    lying = Lying(fates={uid(2): [Fate.FAILED] * 9})
    with stage(method=AUTO, lying=lying, find_levels=(), get_status=0xC000) as one:
        job = one.retrieve()
        result = result_of(job)
        assert (result.verdict, result.received) == (Verdict.PARTIAL, 9)
        assert "C-MOVE because PACS answered the C-GET with C000" in result.explanation
