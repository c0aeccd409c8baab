"""Verdicts: what was wanted against what is on disk, whatever the peer says."""

from __future__ import annotations

import struct
from dataclasses import replace
from pathlib import Path

import pytest

from qrstation.dicom.status import Service, status_of
from qrstation.errors import AssociationLost, InstanceRefused
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.instances import Arrival, IncomingInstance, InstanceKey, InstanceStored, Origin, StoredInstance
from qrstation.model.nodes import Address, RemoteNode, RetrieveMethod
from qrstation.model.outcomes import Status, StatusCategory, SubOperations, TransferOutcome
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import (
    ExpectedInstance,
    FrameSelection,
    RetrievePlan,
    RetrieveRequest,
    RetrieveResult,
    Verdict,
)
from qrstation.services.ending import Ending
from qrstation.services.tally import Tally
from qrstation.services.verdict import judge
from qrstation.store import part10
from tests.by_uid import uids_in
from tests.faults import raw_peer as raw

NODE = RemoteNode(name="Main PACS", address=Address(ae_title="PACS", host="127.0.0.1", port=104))
STUDY = MatchKey(level=Level.STUDY, study_instance_uid="1.2")
SUCCESS = Status(code=0x0000, category=StatusCategory.SUCCESS, meaning="Success")
WARNING = Status(code=0xB000, category=StatusCategory.WARNING, meaning="One or more failures")
FAILURE = Status(code=0xA702, category=StatusCategory.FAILURE, meaning="Unable to perform sub-operations")


def plan(
    *expected: str,
    count: int | None = None,
    listed: bool = True,
    held: int = 0,
    destination: str = "",
    method: RetrieveMethod = RetrieveMethod.MOVE,
) -> RetrievePlan:
    return RetrievePlan(
        request=RetrieveRequest(node="Main PACS", keys=(STUDY,), destination=destination),
        model=QueryModel.STUDY,
        method=method,
        reason="",
        targets=(STUDY,),
        expected=tuple(
            ExpectedInstance(
                sop_instance_uid=uid, sop_class_uid="1.9", series_instance_uid="1.2.1", study_instance_uid="1.2"
            )
            for uid in expected
        )
        if listed
        else None,
        expected_count=len(expected) if listed else count,
        already_held=held,
    )


def ending(
    status: Status = SUCCESS, completed: int | None = None, failed: tuple[str, ...] = (), cancelled: bool = False
) -> Ending:
    outcome = TransferOutcome(
        status=status,
        sub_operations=SubOperations(completed=completed, failed=len(failed)),
        failed_sop_instance_uids=failed,
        cancelled=cancelled,
    )
    return Ending(outcomes=(outcome,))


def stored(uid: str, study: str = "1.2", arrival: Arrival = Arrival.STORED) -> InstanceStored:
    return InstanceStored(
        instance=StoredInstance(
            patient_id="P",
            study_instance_uid=study,
            series_instance_uid=f"{study}.1",
            sop_instance_uid=uid,
            sop_class_uid="1.9",
            transfer_syntax_uid="1.2.840.10008.1.2",
            path=Path(uid),
            size=1000,
            sha256="",
        ),
        arrival=arrival,
        incoming=incoming(uid),
    )


def incoming(uid: str) -> IncomingInstance:
    return IncomingInstance(
        sop_class_uid="1.9", sop_instance_uid=uid, transfer_syntax_uid="1.2.840.10008.1.2", origin=Origin.MOVE
    )


def key_of(uid: str) -> InstanceKey:
    return InstanceKey("1.2", "1.2.1", uid)


def verdict(
    made: RetrievePlan, end: Ending, arrived: tuple[str, ...] = (), held: tuple[str, ...] = ()
) -> RetrieveResult:
    here = frozenset(map(key_of, held))
    tally = Tally(made, here, lambda _received, _bytes: None)
    for uid in arrived:
        tally.arrived_by_itself(stored(uid))
    return judge(made, tally, end, node=NODE, held=here | tally.arrived, seconds=1.0)


def test_all_on_disk_is_complete() -> None:
    result = verdict(plan("a", "b"), ending(completed=2), ("a", "b"))
    assert (result.verdict, result.received, result.bytes, result.missing) == (Verdict.COMPLETE, 2, 2000, ())


def test_all_on_disk_is_complete_whatever_the_peer_says() -> None:
    assert verdict(plan("a", "b"), ending(FAILURE), ("a", "b")).verdict is Verdict.COMPLETE


def test_success_with_nothing_arrived_has_failed_and_says_where_to_look() -> None:
    result = verdict(plan("a", "b"), ending(completed=2))
    assert result.verdict is Verdict.FAILED
    assert "says that it sent 2 objects, but nothing reached us" in result.explanation
    assert "firewall" in result.explanation
    assert [failure.reason for failure in result.failed] == ["Not sent by Main PACS."] * 2


def test_fewer_than_told_is_partial_and_lists_what_is_missing() -> None:
    result = verdict(plan("a", "b", "c"), ending(completed=3), ("a", "b"))
    assert (result.verdict, uids_in(result.missing), result.sub_operations.completed) == (Verdict.PARTIAL, ("c",), 3)
    assert "2 of 3 objects are here" in result.explanation


def test_held_before_counts_as_there() -> None:
    result = verdict(plan("a", "b", held=1), ending(completed=1), ("b",), ("a",))
    assert (result.verdict, result.received, result.already_held) == (Verdict.COMPLETE, 1, 1)


def test_failed_list_is_told_with_the_status() -> None:
    result = verdict(plan("1", "2"), ending(WARNING, completed=1, failed=("2", "DOE^Jane")), ("1",))
    assert result.verdict is Verdict.PARTIAL
    assert [(failure.sop_instance_uid, failure.reason) for failure in result.failed] == [
        ("2", "Main PACS reported that sending failed.")
    ]
    assert "B000" in result.explanation


def test_a_count_without_a_list_is_told_as_a_count() -> None:
    outcome = TransferOutcome(status=WARNING, sub_operations=SubOperations(completed=1, failed=2))
    result = verdict(plan(listed=False, count=3), Ending(outcomes=(outcome,)), ("a",))
    assert (result.verdict, result.failed) == (Verdict.PARTIAL, ())
    assert "2 objects could not be sent, and not which" in result.explanation


def test_a_failed_request_is_the_reason_of_all_that_it_named() -> None:
    image = replace(STUDY, level=Level.IMAGE, series_instance_uid="1.2.1")
    named, series = replace(image, sop_instance_uid="a"), replace(image, level=Level.SERIES, series_instance_uid="9")
    end = Ending(
        outcomes=(TransferOutcome(status=FAILURE, targets=(named,)), TransferOutcome(status=SUCCESS, targets=(series,)))
    )
    reasons = {failure.sop_instance_uid: failure.reason for failure in verdict(plan("a", "b"), end).failed}
    assert reasons == {
        "a": "Main PACS answered with A702 failure: Unable to perform sub-operations.",
        "b": "Not sent by Main PACS.",
    }
    whole = Ending(outcomes=(TransferOutcome(status=FAILURE, targets=(STUDY,)),))
    assert all("A702" in failure.reason for failure in verdict(plan("a", "b"), whole).failed)


def test_what_further_rounds_brought_has_not_failed() -> None:
    first = TransferOutcome(status=WARNING, sub_operations=SubOperations(completed=1, failed=1))
    further = TransferOutcome(status=SUCCESS, sub_operations=SubOperations(completed=1, failed=0))
    end = Ending(outcomes=(first,)).followed_by(Ending(outcomes=(further,)))
    result = verdict(plan(listed=False, count=2), replace(end, made_good=True), ("a", "b"))
    assert (result.verdict, result.sub_operations.completed, result.sub_operations.failed) == (Verdict.COMPLETE, 2, 0)
    assert result.explanation == ""


def test_what_came_and_is_not_on_disk_does_not_count() -> None:
    made = plan(listed=False, count=1)
    tally = Tally(made, frozenset(), lambda _received, _bytes: None)
    tally.note(stored("a"))
    result = judge(made, tally, ending(completed=1), node=NODE, held=frozenset(), seconds=1.0)
    assert result.verdict is Verdict.FAILED


@pytest.mark.parametrize(
    ("uid", "study", "made_of", "verdict_"),
    [
        ("new", "1.2", "source", Verdict.COMPLETE),
        ("new", "1.2", "sibling", Verdict.FAILED),
        ("new", "1.2", "", Verdict.FAILED),
        ("new", "9.9", "source", Verdict.FAILED),
        ("source", "1.2", "source", Verdict.FAILED),
    ],
)
def test_frames_come_as_one_new_object_of_the_series(
    tmp_path: Path, uid: str, study: str, made_of: str, verdict_: Verdict
) -> None:
    source = replace(STUDY, level=Level.IMAGE, series_instance_uid="1.2.1", sop_instance_uid="source")
    frames = FrameSelection(numbers=(1,))
    request = RetrieveRequest(node="Main PACS", keys=(source,), frames=frames)
    made = replace(plan(listed=False, count=1), request=request, targets=(source,), model=QueryModel.COMPOSITE)
    tally = Tally(made, frozenset(), lambda _received, _bytes: None)
    came = stored(uid, study)
    path = tmp_path / "frames.dcm"
    sequence = raw.element(0x8, 0x1167, b"UI", made_of.encode()) if made_of else b""
    item = struct.pack("<HHL", 0xFFFE, 0xE000, len(sequence)) + sequence
    extraction = struct.pack("<HH2sHL", 0x8, 0x1164, b"SQ", 0, len(item)) + item if made_of else b""
    path.write_bytes(part10.encode("1.2", "1.2.3", raw.EXPLICIT_LITTLE) + extraction)
    tally.arrived_by_itself(replace(came, instance=replace(came.instance, path=path)))
    result = judge(made, tally, ending(completed=1), node=NODE, held=frozenset({came.instance.key}), seconds=1.0)
    assert (result.verdict, result.unsolicited) == (verdict_, ())


def test_what_was_held_counts_where_objects_are_only_counted() -> None:
    result = verdict(plan(listed=False, count=3, held=1), ending(completed=2), ("a", "b"))
    assert (result.verdict, result.explanation) == (Verdict.COMPLETE, "")
    assert verdict(plan(listed=False, count=4, held=1), ending(completed=2), ("a", "b")).verdict is Verdict.PARTIAL


def test_cancelled_before_the_last_one() -> None:
    assert verdict(plan("a", "b"), ending(cancelled=True), ("a",)).verdict is Verdict.CANCELLED


def test_a_node_that_did_not_stop_is_told_when_cancelled() -> None:
    cut = Status(code=0xFE00, category=StatusCategory.CANCEL, meaning="Main PACS did not stop", sent=False)
    explanation = verdict(plan("a", "b"), ending(cut, cancelled=True), ("a",)).explanation
    assert explanation == "Stopped. Main PACS did not stop. 1 of 2 objects are here and safe."


@pytest.mark.parametrize(
    ("completed", "arrived", "told"), [(3, ("a", "b"), "counts 3 objects as sent, but 2 arrived"), (2, ("a", "b"), "")]
)
def test_counters_that_disagree_stand_side_by_side(completed: int, arrived: tuple[str, ...], told: str) -> None:
    explanation = verdict(plan("a", "b", "c"), ending(WARNING, completed=completed), arrived).explanation
    assert told in explanation
    assert ("counts" in explanation) == bool(told)


def test_advice_is_for_what_fell_short() -> None:
    advised = Status(code=0xB000, category=StatusCategory.WARNING, meaning="One or more", advice="Retry.")
    assert "Retry." in verdict(plan("a", "b"), ending(advised), ("a",)).explanation
    complete = verdict(plan("a"), ending(advised), ("a",))
    assert "B000 warning" in complete.explanation
    assert "Retry." not in complete.explanation


def test_by_c_get_nobody_is_sent_to_look_whether_the_node_reaches_us() -> None:
    by_move, by_get = (
        verdict(plan("a", method=method), ending(status_of(service, 0xA702))).explanation
        for method, service in ((RetrieveMethod.MOVE, Service.MOVE), (RetrieveMethod.GET, Service.GET))
    )
    assert "the node can reach the receiver" in by_move
    assert "reach" not in by_get
    assert "which is no limit to C-MOVE" in by_get


def test_cancelled_after_the_last_one_is_complete() -> None:
    assert verdict(plan("a"), ending(cancelled=True), ("a",)).verdict is Verdict.COMPLETE


@pytest.mark.parametrize(
    ("count", "arrived", "completed", "expected"),
    [
        (2, ("a", "b"), 2, Verdict.COMPLETE),
        (3, ("a", "b"), 2, Verdict.PARTIAL),
        (2, (), 2, Verdict.FAILED),
        (None, ("a", "b"), 2, Verdict.UNVERIFIED),
        (None, ("a",), 2, Verdict.PARTIAL),
        (None, (), 2, Verdict.FAILED),
        (None, (), 0, Verdict.UNVERIFIED),
        (None, ("a",), None, Verdict.UNVERIFIED),
    ],
)
def test_without_a_list_the_count_decides(
    count: int | None, arrived: tuple[str, ...], completed: int | None, expected: Verdict
) -> None:
    assert verdict(plan(listed=False, count=count), ending(completed=completed), arrived).verdict is expected


def test_another_study_is_not_credited() -> None:
    made = plan("a")
    tally = Tally(made, frozenset(), lambda _received, _bytes: None)
    tally.note(stored("x", study="9.9"))
    result = judge(made, tally, ending(completed=1), node=NODE, held=frozenset(), seconds=1.0)
    assert (result.verdict, result.received, uids_in(result.unsolicited)) == (Verdict.FAILED, 0, ("x",))
    assert "1 object came that nobody asked for" in result.explanation


def test_a_push_of_another_study_meanwhile_is_nobodys_business() -> None:
    made = plan("a")
    tally = Tally(made, frozenset(), lambda _received, _bytes: None)
    tally.arrived_by_itself(stored("x", study="9.9"))
    assert tally.unsolicited == ()


def test_a_broken_association_leaves_what_came_and_says_so() -> None:
    end = Ending(fault=AssociationLost("The connection to Main PACS was lost."))
    result = verdict(plan("a", "b"), end, ("a",))
    assert (result.verdict, uids_in(result.missing)) == (Verdict.PARTIAL, ("b",))
    assert result.explanation.startswith("The connection to Main PACS was lost.")


def test_our_own_refusal_is_the_reason() -> None:
    made = plan("a")
    tally = Tally(made, frozenset(), lambda _received, _bytes: None)
    tally.refuse(incoming("a"), InstanceRefused("It names two SOP Instance UIDs.", status=0xA900))
    result = judge(made, tally, ending(FAILURE, failed=("a",)), node=NODE, held=frozenset(), seconds=1.0)
    assert [failure.reason for failure in result.failed] == ["It names two SOP Instance UIDs."]
    assert result.explanation.startswith("1 object came and could not be kept. It names two SOP Instance UIDs.")


def test_a_conflicting_copy_is_told() -> None:
    made = plan("a")
    tally = Tally(made, frozenset(), lambda _received, _bytes: None)
    tally.note(stored("a", arrival=Arrival.CONFLICT))
    result = judge(made, tally, ending(completed=1), node=NODE, held=tally.arrived, seconds=1.0)
    assert result.verdict is Verdict.COMPLETE
    assert "both are kept" in result.explanation


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        (ending(completed=2), Verdict.UNVERIFIED),
        (ending(WARNING, completed=1, failed=("b",)), Verdict.PARTIAL),
        (ending(FAILURE, completed=0, failed=("a", "b")), Verdict.FAILED),
        (ending(cancelled=True), Verdict.CANCELLED),
    ],
)
def test_only_the_other_ae_can_know_what_it_got(end: Ending, expected: Verdict) -> None:
    result = verdict(plan("a", "b", destination="VIEWER"), end)
    assert result.verdict is expected
    assert result.missing == ()


def test_what_is_listed_is_missed_also_where_something_else_is_not_listed() -> None:
    other = replace(STUDY, study_instance_uid="9.9")
    mixed = replace(plan("a", "b"), expected=None, expected_count=None, unlisted=((other, None),))
    mixed = replace(mixed, listed=plan("a", "b").expected or (), targets=(STUDY, other), unknown=(other,))
    short = verdict(mixed, ending(completed=1), ("a",))
    assert (short.verdict, uids_in(short.missing)) == (Verdict.PARTIAL, ("b",))
    whole = verdict(mixed, ending(completed=2), ("a", "b"))
    assert (whole.verdict, whole.not_found) == (Verdict.PARTIAL, (other,))
    assert verdict(replace(mixed, unknown=()), ending(completed=2), ("a", "b")).verdict is Verdict.UNVERIFIED


def test_counts_are_met_entity_by_entity() -> None:
    one, other = STUDY, replace(STUDY, study_instance_uid="9.9")
    counted = replace(plan(listed=False, count=4), targets=(one, other), unlisted=((one, 2), (other, 2)))
    assert verdict(counted, ending(completed=4), ("a", "b", "c", "d")).verdict is Verdict.PARTIAL


def test_what_a_node_answered_is_the_reason_for_the_one_that_was_asked_for_among_two_of_its_uid() -> None:
    second = ExpectedInstance(
        sop_instance_uid="a", sop_class_uid="1.9", series_instance_uid="9.9.1", study_instance_uid="9.9"
    )
    made = replace(plan("a", "b"), expected=(*(plan("a", "b").expected or ()), second), expected_count=3)
    by_uid_alone = MatchKey(level=Level.IMAGE, sop_instance_uid="b")
    whole = MatchKey(level=Level.IMAGE, study_instance_uid="9.9", series_instance_uid="9.9.1", sop_instance_uid="a")
    end = Ending(outcomes=tuple(TransferOutcome(status=FAILURE, targets=(key,)) for key in (by_uid_alone, whole)))
    reasons = {failure.key: failure.reason for failure in verdict(made, end).failed}
    assert reasons.pop(InstanceKey("1.2", "1.2.1", "a")) == "Not sent by Main PACS."
    assert [reason.startswith("Main PACS answered with") for reason in reasons.values()] == [True, True]


def test_what_a_node_says_by_uid_concerns_all_of_it_that_are_missing() -> None:
    second = ExpectedInstance(
        sop_instance_uid="a", sop_class_uid="1.9", series_instance_uid="9.9.1", study_instance_uid="9.9"
    )
    made = replace(plan("a"), expected=(*(plan("a").expected or ()), second), expected_count=2)
    end = ending(WARNING, completed=1, failed=("a", "a"))
    assert {failure.key for failure in verdict(made, end).failed} == {one.key for one in made.named}
    assert [failure.key for failure in verdict(made, end, ("a",)).failed] == [second.key]


def test_an_object_of_another_study_is_not_the_one_of_its_uid() -> None:
    made = plan("a")
    tally = Tally(made, frozenset(), lambda _received, _bytes: None)
    tally.note(stored("a", "9.9"))
    result = judge(made, tally, ending(completed=1), node=NODE, held=frozenset(), seconds=1.0)
    assert (result.verdict, uids_in(result.missing), uids_in(result.unsolicited)) == (Verdict.FAILED, ("a",), ("a",))


def test_a_patient_id_is_not_told_to_the_log() -> None:
    patient = MatchKey(level=Level.PATIENT, patient_id="CANARY")
    made = replace(plan(listed=False), unlisted=((patient, None),), unknown=(patient,), targets=(patient,))
    explanation = verdict(made, ending()).explanation
    assert explanation.startswith("Main PACS says that it has no patient of that Patient ID.")
    assert "CANARY" not in explanation
