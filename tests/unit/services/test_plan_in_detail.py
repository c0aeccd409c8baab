"""Plans for people: what they say of each series, from PACS that tell more and less."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from qrstation.dicom import uids
from qrstation.errors import AssociationLost, Cancelled, NodeNotReached, QueryFailed
from qrstation.model.cancellation import Cancellation
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.nodes import RemoteNode
from qrstation.model.query import Match, MatchKey, Query
from qrstation.model.retrieve import Basis, FrameSelection, RetrievePlan, RetrieveRequest
from qrstation.paths import Paths
from qrstation.services.plan_words import summary
from qrstation.services.planning import plan
from qrstation.services.workstation import Workstation
from tests.unit.dicom.pynetdicom_pacs import Pacs, a_cine, an_object, serving
from tests.unit.services.test_planning import SERIES, STUDY, Held, answering, node, request, row

ONE = MatchKey(level=Level.STUDY, study_instance_uid="1.2.826.0.1.1")
TWO = MatchKey(level=Level.STUDY, study_instance_uid="1.2.826.0.1.2")
GONE = MatchKey(level=Level.STUDY, study_instance_uid="1.2.826.0.1.9")
SIZES = ("Rows", "Columns", "SamplesPerPixel", "BitsAllocated", "NumberOfFrames")
FREE = 10**9


@pytest.fixture
def workstation(tmp_path: Path) -> Iterator[Workstation]:
    one = Workstation(Paths.under(tmp_path / "home"), host="127.0.0.1", port=0)
    yield one
    one.close()


def two_studies() -> list[object]:
    """Study 1 has two CT series, of 2 and 1 objects, and study 2 a cine and a report without pixels."""
    report = an_object(uids.ENHANCED_SR, study=2, series=2, Modality="SR")
    for keyword in (*SIZES, "PixelData"):
        if keyword in report:
            delattr(report, keyword)
    cine = replace_series(a_cine(frames=10), study=2)
    return [an_object(number=1), an_object(number=2), an_object(series=2, number=3), cine, report]


def replace_series(ds: object, study: int) -> object:
    like = an_object(uids.X_RAY_ANGIOGRAPHIC, study=study)
    for keyword in ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID", "PatientID"):
        setattr(ds, keyword, getattr(like, keyword))
    setattr(ds, "Modality", "XA")  # noqa: B010
    return ds


def planned(workstation: Workstation, pacs_node: RemoteNode, *keys: MatchKey, **changes: object) -> RetrievePlan:
    if pacs_node not in workstation.nodes.all():
        workstation.nodes.add(pacs_node)
    return workstation.plan(RetrieveRequest(node=pacs_node.name, keys=keys, **changes))  # type: ignore[arg-type]


def test_a_plan_tells_each_series_with_its_size(workstation: Workstation) -> None:
    with serving(Pacs(objects=two_studies())) as pacs_node:  # type: ignore[arg-type]
        made = planned(workstation, pacs_node, ONE, TWO)
    told = [(part.modality, part.expected, part.held, part.to_fetch, part.about_bytes) for part in made.parts]
    assert told == [("CT", 2, 0, 2, 8), ("CT", 1, 0, 1, 4), ("XA", 1, 0, 1, 40), ("SR", 1, 0, 1, None)]
    assert (made.basis, made.expected_count, made.to_fetch) == (Basis.LISTED, 5, 5)
    assert (made.about_bytes, made.sized) == (52, 4)
    assert "about 52\u00a0B uncompressed, and the size of 1 of them is not known" in summary(made, FREE)[0]


def test_planning_fetches_nothing_and_leaves_no_job(workstation: Workstation) -> None:
    pacs = Pacs(objects=two_studies())  # type: ignore[arg-type]
    with serving(pacs) as pacs_node:
        planned(workstation, pacs_node, ONE)
    assert pacs.sent == []
    assert workstation.jobs.all() == ()
    assert workstation.archive.stats().instances == 0


def test_what_is_held_is_not_to_be_fetched(workstation: Workstation) -> None:
    with serving(Pacs(objects=two_studies())) as pacs_node:  # type: ignore[arg-type]
        workstation.nodes.add(pacs_node)
        job = workstation.jobs.submit(RetrieveRequest(node="PACS", keys=(ONE,)))
        workstation.jobs.run(job.id)
        made = planned(workstation, pacs_node, ONE, TWO)
    assert [(part.held, part.to_fetch, part.about_bytes) for part in made.parts[:2]] == [(2, 0, 0), (1, 0, 0)]
    assert summary(made, FREE)[0].startswith("3 of 5 objects held already, 2 objects to fetch, about 40")


def test_sizes_that_a_node_leaves_out_are_unknown_and_not_zero(workstation: Workstation) -> None:
    with serving(Pacs(objects=two_studies(), hidden_keys=("BitsAllocated",))) as pacs_node:  # type: ignore[arg-type]
        made = planned(workstation, pacs_node, ONE)
    assert [part.about_bytes for part in made.parts] == [None, None]
    assert (made.about_bytes, made.expected_count) == (None, 3)
    assert "3 objects to fetch, of unknown size." in summary(made, FREE)


def test_a_cine_of_which_the_frames_are_not_told_has_no_size(workstation: Workstation) -> None:
    with serving(Pacs(objects=two_studies(), hidden_keys=("NumberOfFrames",))) as pacs_node:  # type: ignore[arg-type]
        made = planned(workstation, pacs_node, ONE, TWO)
    assert [part.about_bytes for part in made.parts] == [8, 4, None, None]


def test_what_is_not_there_is_said(workstation: Workstation) -> None:
    with serving(Pacs(objects=two_studies())) as pacs_node:  # type: ignore[arg-type]
        made = planned(workstation, pacs_node, GONE)
        both = planned(workstation, pacs_node, ONE, GONE)
    assert (made.basis, made.to_fetch) == (Basis.NOT_FOUND, None)
    assert summary(made, FREE)[0] == "1 of 1 chosen was not found on PACS."
    assert [part.basis for part in both.parts] == [Basis.LISTED, Basis.LISTED, Basis.NOT_FOUND]
    assert summary(both, FREE)[0].startswith("3 objects to fetch")


def test_a_node_without_image_level_is_counted_and_what_is_held_still_told(workstation: Workstation) -> None:
    levels = ("PATIENT", "STUDY", "SERIES")
    with serving(Pacs(objects=two_studies())) as pacs_node:  # type: ignore[arg-type]
        workstation.nodes.add(pacs_node)
        job = workstation.jobs.submit(RetrieveRequest(node="PACS", keys=(ONE,)))
        workstation.jobs.run(job.id)
    with serving(Pacs(objects=two_studies(), find_levels=levels)) as pacs_node:  # type: ignore[arg-type]
        made = planned(workstation, replace(pacs_node, name="Counting"), ONE)
    assert [(part.basis, part.expected, part.held, part.to_fetch) for part in made.parts] == [(Basis.COUNTED, 3, 3, 3)]
    said = " ".join(summary(made, FREE))
    assert "not which" in said
    assert "sent again, and not stored twice" in said


def test_a_node_that_tells_nothing_is_unverified(workstation: Workstation) -> None:
    with serving(Pacs(objects=two_studies(), find_levels=())) as pacs_node:  # type: ignore[arg-type]
        made = planned(workstation, pacs_node, ONE)
    assert (made.basis, made.expected_count) == (Basis.UNVERIFIED, None)
    assert "stays unverified" in summary(made, FREE)[0]


def test_frames_and_headers_have_no_size(workstation: Workstation) -> None:
    cine = MatchKey(
        level=Level.IMAGE,
        study_instance_uid=TWO.study_instance_uid,
        series_instance_uid=f"{TWO.study_instance_uid}.1",
        sop_instance_uid=f"{TWO.study_instance_uid}.1.1",
    )
    with serving(Pacs(objects=two_studies())) as pacs_node:  # type: ignore[arg-type]
        workstation.nodes.add(pacs_node)
        workstation.jobs.run(workstation.jobs.submit(RetrieveRequest(node="PACS", keys=(TWO,))).id)
        frames = planned(workstation, pacs_node, cine, frames=FrameSelection(numbers=(1, 2)))
        headers = planned(workstation, pacs_node, TWO, model=QueryModel.WITHOUT_BULK_DATA)
    assert [(part.expected, part.held, part.about_bytes) for part in frames.parts] == [(1, 0, None)]
    assert summary(frames, FREE)[0] == "One new object is to be made of the frames 1-2."
    assert headers.about_bytes is None
    assert summary(headers, FREE)[0] == "2 objects to fetch, without their pixels."


@pytest.mark.parametrize("fault", [QueryFailed("Unable to process."), AssociationLost("Aborted.")])
def test_a_node_that_minds_the_further_keys_is_asked_without_them(fault: Exception) -> None:
    asked: list[Query] = []

    def minding(query: Query) -> Sequence[Match]:
        asked.append(query)
        if any(key.keyword in SIZES for key in query.keys):
            raise fault
        return answering(query)

    made = plan(request(STUDY), node(), minding, Held(), in_detail=True)
    assert (made.basis, made.expected_count, made.about_bytes) == (Basis.LISTED, 4, None)
    assert sum(any(key.keyword in SIZES for key in query.keys) for query in asked) == 1


def test_a_node_that_answers_nothing_to_the_further_keys_is_asked_without_them() -> None:
    def minding(query: Query) -> Sequence[Match]:
        return [] if any(key.keyword in SIZES for key in query.keys) else answering(query)

    made = plan(request(STUDY), node(), minding, Held(), in_detail=True)
    assert (made.basis, made.expected_count) == (Basis.LISTED, 4)


def test_a_plan_that_is_carried_out_asks_for_nothing_more_than_it_needs() -> None:
    asked: list[str] = []

    def noting(query: Query) -> Sequence[Match]:
        asked.extend(key.keyword for key in query.keys)
        return answering(query)

    made = plan(request(SERIES), node(), noting, Held())
    assert made.parts == ()
    assert not set(asked) & set(SIZES)


@pytest.mark.parametrize("value", ["0", "-5", "many", "9" * 5000])
def test_sizes_that_make_no_sense_are_unknown(value: str) -> None:
    def odd(query: Query) -> Sequence[Match]:
        if query.level is not Level.IMAGE:
            return answering(query)
        sizes = dict.fromkeys(SIZES, "8") | {"Rows": value}
        return [row(Level.IMAGE, SOPInstanceUID=match.text("SOPInstanceUID"), **sizes) for match in answering(query)]

    assert plan(request(STUDY), node(), odd, Held(), in_detail=True).about_bytes is None


def test_too_little_room_is_said(workstation: Workstation) -> None:
    with serving(Pacs(objects=two_studies())) as pacs_node:  # type: ignore[arg-type]
        made = planned(workstation, pacs_node, ONE, TWO)
    assert "not enough room" in summary(made, 51)[-1]
    assert summary(made, 52)[-1] == "The disk has 52\u00a0B free."


def test_what_goes_elsewhere_needs_no_room_here(workstation: Workstation) -> None:
    with serving(Pacs(objects=two_studies())) as pacs_node:  # type: ignore[arg-type]
        made = planned(workstation, pacs_node, ONE, destination="VIEWER")
    assert not any("disk" in sentence for sentence in summary(made, 0))
    assert summary(made, 0)[0].startswith("3 objects to send")
    assert summary(made, 0)[1] == "Only VIEWER can tell what arrives there."


def test_progress_is_told_and_planning_stops_when_asked_to(workstation: Workstation) -> None:
    cancellation, told = Cancellation(), list[tuple[int, int]]()

    def on_progress(done: int, total: int) -> None:
        told.append((done, total))
        if done == 1:
            cancellation.request()

    with serving(Pacs(objects=two_studies())) as pacs_node:  # type: ignore[arg-type]
        workstation.nodes.add(pacs_node)
        with pytest.raises(Cancelled):
            workstation.plan(RetrieveRequest(node="PACS", keys=(ONE, TWO, GONE)), cancellation, on_progress)
    assert told == [(0, 3), (1, 3)]


def test_a_node_that_is_not_there_is_told(workstation: Workstation, free_port: int) -> None:
    gone = replace(node(), address=replace(node().address, port=free_port))
    with pytest.raises(NodeNotReached):
        planned(workstation, gone, ONE)
