"""Receipts: what they say of a retrieval, that they survive a restart, and what is found when they are checked."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from qrstation.dicom import uids
from qrstation.errors import InvalidInput
from qrstation.model.cancellation import Cancellation
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.nodes import RemoteNode
from qrstation.model.query import MatchKey
from qrstation.model.receipts import Came, Comparison, ReceiptCheck
from qrstation.model.retrieve import FrameSelection, RetrieveRequest, Verdict
from qrstation.paths import Paths
from qrstation.services import receipts
from qrstation.services.workstation import Workstation
from tests.by_uid import copies_of
from tests.faults.scripted_node import Request, answering_node
from tests.unit.dicom.pynetdicom_pacs import Pacs, a_cine, an_object, serving
from tests.unit.services.receipt_making import check, images, reopened, retrieve, saved, workstation
from tests.unit.services.retrieving import STUDY

__all__ = ["reopened", "workstation"]


def moved_on(workstation: Workstation, job_id: int, node: RemoteNode) -> None:
    """Let a job try again, at where its node is now."""
    workstation.nodes.replace(node.name, node)
    workstation.jobs.retry(job_id)
    workstation.jobs.run(job_id)


def file_of(workstation: Workstation, uid: str) -> Path:
    [stored] = copies_of(workstation.archive, [uid])[uid]
    return stored.path


def test_a_receipt_says_what_was_asked_and_what_is_here(workstation: Workstation) -> None:
    with serving(Pacs(objects=images(1, 2))) as node:
        receipt = receipts.of_job(workstation, retrieve(workstation, node, STUDY))
    assert (receipt.verdict, receipt.expected, receipt.not_here) == (Verdict.COMPLETE, 2, ())
    assert [(one.sop_instance_uid[-1], one.came, len(one.sha256)) for one in receipt.objects] == [
        ("1", Came.RECEIVED, 64),
        ("2", Came.RECEIVED, 64),
    ]
    [attempt] = receipt.attempts
    assert (attempt.node, attempt.address, attempt.calling_ae_title) == ("PACS", node.address, "QRSTATION")
    assert attempt.ended is not None
    assert not {"held_before", "arrived", "unsolicited"} & set(receipts.sealed(receipt)["attempts"][0])
    assert receipt.submitted <= attempt.started <= attempt.ended <= receipt.written
    asked = [(one.service, one.keys["QueryRetrieveLevel"]) for one in attempt.requests]
    assert asked == [*(("C-FIND", level) for level in ("STUDY", "SERIES", "IMAGE")), ("C-GET", "STUDY")]
    assert attempt.requests[-1].keys["StudyInstanceUID"] == STUDY.study_instance_uid
    assert attempt.requests[-1].sop_class == "Study Root Query/Retrieve Information Model - GET"


def test_no_patient_is_named_unless_the_patient_id_was_sent(workstation: Workstation) -> None:
    with serving(Pacs(objects=images(1))) as node:
        by_study = json.dumps(receipts.sealed(receipts.of_job(workstation, retrieve(workstation, node, STUDY))))
        by_patient = receipts.of_job(workstation, retrieve(workstation, node, STUDY, model=QueryModel.PATIENT))
    assert "DOE" not in by_study
    assert '"P1"' not in by_study
    assert by_patient.request.entities[0].patient_id == "P1"


def test_what_was_held_before_is_told_apart(workstation: Workstation) -> None:
    with serving(Pacs(objects=images(1))) as node:
        retrieve(workstation, node, STUDY)
    with serving(Pacs(objects=images(1, 2))) as node:
        workstation.nodes.replace("PACS", node)
        receipt = receipts.of_job(workstation, retrieve(workstation, node, STUDY))
    assert [one.came for one in receipt.objects] == [Came.HELD_BEFORE, Came.RECEIVED]
    assert receipts.sealed(receipt)["attempts"][0]["held_before"] == [receipt.objects[0].sop_instance_uid]


def test_what_did_not_come_is_there_with_its_reason(workstation: Workstation) -> None:
    with serving(Pacs(objects=images(1, 2), get_status=0xA701, services=no_move())) as node:
        receipt = receipts.of_job(workstation, retrieve(workstation, node, STUDY))
    assert (receipt.verdict, receipt.objects) == (Verdict.FAILED, ())
    assert [gap.sop_instance_uid[-1] for gap in receipt.not_here] == ["1", "2"]
    assert all("A701" in gap.reason for gap in receipt.not_here)
    assert "A701" in receipt.attempts[0].status


def no_move() -> frozenset[str]:
    return frozenset({*uids.FIND.values(), *uids.GET.values()})


def test_every_attempt_stands_in_it_also_after_a_restart(reopened: Callable[[], Workstation]) -> None:
    first = reopened()
    with serving(Pacs(objects=images(1, 2), get_status=0xA701, services=no_move())) as node:
        job_id = retrieve(first, node, STUDY)
    second = reopened()
    moved_on(second, job_id, node)
    with serving(Pacs(objects=images(1, 2))) as node:
        moved_on(second, job_id, node)
    receipt = receipts.of_job(reopened(), job_id)
    assert [attempt.verdict for attempt in receipt.attempts] == [Verdict.FAILED, None, Verdict.COMPLETE]
    assert "Nothing is listening" in receipt.attempts[1].explanation
    assert receipt.attempts[1].requests == ()
    assert [one.came for one in receipt.objects] == [Came.RECEIVED, Came.RECEIVED]


def test_an_attempt_that_was_broken_off_stands_in_it_without_an_end(
    workstation: Workstation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("qrstation.services.retrieval.judge", lambda *_, **__: 1 / 0)
    with serving(Pacs(objects=images(1, 2))) as node, pytest.raises(ZeroDivisionError):
        retrieve(workstation, node, STUDY)
    receipt = receipts.of_job(workstation, 1)
    assert [attempt.ended for attempt in receipt.attempts] == [None]
    assert [one.keys["QueryRetrieveLevel"] for one in receipt.attempts[0].requests] == ["STUDY", "SERIES", "IMAGE"]
    assert [one.came for one in receipt.objects] == [Came.RECEIVED, Came.RECEIVED]


def test_a_node_that_lists_nothing_leaves_what_arrived(workstation: Workstation) -> None:
    with serving(Pacs(objects=images(1, 2), find_levels=())) as node:
        receipt = receipts.of_job(workstation, retrieve(workstation, node, STUDY))
    assert receipt.verdict is Verdict.UNVERIFIED
    assert [(one.sop_instance_uid[-1], one.came) for one in receipt.objects] == [
        ("1", Came.RECEIVED),
        ("2", Came.RECEIVED),
    ]


def test_what_nobody_asked_for_is_there_as_such(workstation: Workstation) -> None:
    pacs = Pacs(objects=images(1))
    with serving(pacs) as node:
        pacs.found = lambda identifier: (  # type: ignore[method-assign]
            [*images(1), *([] if "NumberOfStudyRelatedInstances" in identifier else [an_object(number=7)])]
            if identifier.QueryRetrieveLevel == "STUDY"
            else images(1)
        )
        receipt = receipts.of_job(workstation, retrieve(workstation, node, STUDY))
    assert [(one.sop_instance_uid[-1], one.came) for one in receipt.objects] == [
        ("1", Came.RECEIVED),
        ("7", Came.UNSOLICITED),
    ]
    workstation.archive.remove([MatchKey(level=Level.IMAGE, sop_instance_uid=receipt.objects[1].sop_instance_uid)])
    without = receipts.of_job(workstation, 1)
    assert (without.verdict, len(without.objects), without.not_here) == (Verdict.COMPLETE, 1, ())


def test_frames_and_headers_have_receipts(workstation: Workstation, tmp_path: Path) -> None:
    cine = a_cine()
    key = MatchKey(
        level=Level.IMAGE,
        study_instance_uid=cine.StudyInstanceUID,
        series_instance_uid=cine.SeriesInstanceUID,
        sop_instance_uid=cine.SOPInstanceUID,
    )
    with serving(Pacs(objects=[cine])) as node:
        frames = retrieve(workstation, node, key, frames=FrameSelection(numbers=(1, 2)), model=QueryModel.COMPOSITE)
        headers = retrieve(workstation, node, STUDY, model=QueryModel.WITHOUT_BULK_DATA)
    of_frames, of_headers = receipts.of_job(workstation, frames), receipts.of_job(workstation, headers)
    assert of_frames.request.frames == "frames 1-2"
    assert len(of_frames.objects) == 1
    assert of_frames.attempts[0].requests[-1].keys["SimpleFrameList"] == "1\\2"
    assert not check(workstation, of_frames).problems
    assert [one.sop_instance_uid for one in of_headers.objects] == [cine.SOPInstanceUID]
    again = receipts.load(saved(of_headers, tmp_path))
    assert not receipts.check_at(workstation, again, lambda *_: None).problems


def test_what_goes_elsewhere_has_a_receipt_without_objects(workstation: Workstation, free_port: int) -> None:
    with serving(Pacs(objects=images(1), destinations={"VIEWER": ("127.0.0.1", free_port)})) as node:
        receipt = receipts.of_job(workstation, retrieve(workstation, node, STUDY, destination="VIEWER"))
    assert (receipt.verdict, receipt.objects) == (Verdict.FAILED, ())
    assert receipt.attempts[0].requests[-1].destination == "VIEWER"


def test_the_verdict_is_that_of_the_disk_now(workstation: Workstation) -> None:
    with serving(Pacs(objects=images(1, 2))) as node:
        job_id = retrieve(workstation, node, STUDY)
    before = receipts.of_job(workstation, job_id)
    workstation.archive.remove([MatchKey(level=Level.IMAGE, sop_instance_uid=before.objects[0].sop_instance_uid)])
    after = receipts.of_job(workstation, job_id)
    assert (before.verdict, after.verdict) == (Verdict.COMPLETE, Verdict.PARTIAL)
    assert [gap.reason for gap in after.not_here] == [
        "It was here, and is not in the archive any more, or was found changed."
    ]


def test_a_list_shorter_than_what_the_node_counts_makes_nothing_complete(workstation: Workstation) -> None:
    with serving(Pacs(objects=images(1, 2))) as node:
        job = workstation.jobs.get(retrieve(workstation, node, STUDY))
    assert job.result is not None
    counted = replace(job, result=replace(job.result, verdict=Verdict.PARTIAL, expected=4))
    receipt = receipts.receipt_of(
        counted, workstation.jobs.expected(job.id), workstation.jobs.attempts(job.id), workstation.archive
    )
    assert (receipt.verdict, receipt.expected, len(receipt.objects)) == (Verdict.PARTIAL, 4, 2)


def test_jobs_that_did_not_end_or_kept_nothing_have_none(workstation: Workstation) -> None:
    job = workstation.jobs.submit(RetrieveRequest(node="PACS@127.0.0.1:1", keys=(STUDY,)))
    with pytest.raises(InvalidInput, match="has not ended"):
        receipts.of_job(workstation, job.id)
    workstation.jobs.cancel(job.id)
    with pytest.raises(InvalidInput, match="too little was kept") as told:
        receipts.of_job(workstation, job.id)
    assert told.value.detail == "It was cancelled before the node had said what there is."
    unknown = workstation.jobs.submit(RetrieveRequest(node="Nobody", keys=(STUDY,)))
    workstation.jobs.run(unknown.id)
    with pytest.raises(InvalidInput, match="too little was kept") as told:
        receipts.of_job(workstation, unknown.id)
    assert told.value.detail.startswith("It ended before the node was asked")


def test_a_flipped_bit_is_found_and_so_is_what_is_gone_or_unreadable(workstation: Workstation) -> None:
    with serving(Pacs(objects=images(1, 2, 3, 4))) as node:
        receipt = receipts.of_job(workstation, retrieve(workstation, node, STUDY))
    assert check(workstation, receipt) == ReceiptCheck(checked=4, problems=())
    flipped, gone, garbage = (file_of(workstation, one.sop_instance_uid) for one in receipt.objects[:3])
    whole = flipped.read_bytes()
    flipped.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    gone.unlink()
    garbage.write_bytes(b"no DICOM")
    found = check(workstation, receipt)
    assert [problem.comparison for problem in found.problems] == [
        Comparison.OTHER,
        Comparison.MISSING,
        Comparison.UNREADABLE,
    ]
    assert [problem.path for problem in found.problems] == [str(flipped), str(gone), str(garbage)]


def test_a_copy_with_other_bytes_beside_does_not_matter(workstation: Workstation) -> None:
    with serving(Pacs(objects=images(1), find_levels=())) as node:
        first = receipts.of_job(workstation, retrieve(workstation, node, STUDY))
    with serving(Pacs(objects=[an_object(number=1, KVP="80")], find_levels=())) as node:
        workstation.nodes.replace("PACS", node)
        second = receipts.of_job(workstation, retrieve(workstation, node, STUDY))
    assert len(second.objects) == 2
    assert not check(workstation, first).problems
    assert not check(workstation, second).problems


def test_without_its_index_the_archive_is_verified_all_the_same(
    reopened: Callable[[], Workstation], home: Paths
) -> None:
    workstation = reopened()
    with serving(Pacs(objects=images(1, 2))) as node:
        receipt = receipts.of_job(workstation, retrieve(workstation, node, STUDY))
    workstation.close()
    home.index.unlink()
    assert check(reopened(), receipt) == ReceiptCheck(checked=2, problems=())


def test_checking_stops_when_asked_to(workstation: Workstation) -> None:
    with serving(Pacs(objects=images(1, 2))) as node:
        receipt = receipts.of_job(workstation, retrieve(workstation, node, STUDY))
    cancellation = Cancellation()
    result = receipts.check(receipt, workstation.archive, lambda *_: cancellation.request(), cancellation)
    assert (result.checked, result.cancelled) == (1, True)


def test_what_was_sent_elsewhere_is_not_called_complete(workstation: Workstation, tmp_path: Path) -> None:
    viewer = Workstation(Paths.under(tmp_path / "viewer"), ae_title="VIEWER", host="127.0.0.1", port=0)
    try:
        address = viewer.start_listening(serve=False).address
        destinations = {"VIEWER": (address.host, address.port)}
        with serving(Pacs(objects=images(1), destinations=destinations)) as node:
            receipt = receipts.of_job(workstation, retrieve(workstation, node, STUDY, destination="VIEWER"))
    finally:
        viewer.close()
    assert (receipt.verdict, receipt.expected) == (Verdict.UNVERIFIED, 1)
    assert (receipt.objects, receipt.not_here) == ((), ())


def test_what_a_node_says_in_its_own_words_is_left_out(workstation: Workstation) -> None:
    def answer(request: Request) -> None:
        request.answer(0xA701, more=[(0x0902, b"CANARY^Jane 19500101")])

    with answering_node(answer) as node:
        receipt = receipts.of_job(workstation, retrieve(workstation, node, STUDY))
    assert "CANARY" not in json.dumps(receipts.sealed(receipt))
    assert "A701" in receipt.attempts[0].status
