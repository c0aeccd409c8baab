"""Whatever a limited node holds and however it tells it: what is said to be all is all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from types import TracebackType
from typing import Self
from unittest.mock import patch

from hypothesis import example, given, settings
from hypothesis import strategies as st

from qrstation.errors import QueryFailed
from qrstation.model.capabilities import Capabilities
from qrstation.model.identity import Caller
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.nodes import Address, RemoteNode
from qrstation.model.outcomes import FindOutcome, Status, StatusCategory
from qrstation.model.query import Element, Key, Match, Query
from qrstation.services import search as searching
from tests.faults.large_archive import LargeArchive, Study

NODE = RemoteNode(name="PACS", address=Address(ae_title="PACS", host="127.0.0.1", port=104))
LIMITED = Status(code=0xB001, category=StatusCategory.WARNING, meaning="there may be more matches")
RESOURCES = Status(code=0xA700, category=StatusCategory.FAILURE, meaning="out of resources")
SUCCESS = Status(code=0, category=StatusCategory.SUCCESS, meaning="Success")
DAYS = ("", "18991231", "20240228", "20240229", "20240229", "20240301", "20261120", "20991231")
TIMES = ("", "", "00", "000000", "000000.5", "0600", "115959.999999", "120000", "1800", "235959", "235959.999999")
CROWDS = st.lists(
    st.tuples(st.sampled_from(DAYS), st.sampled_from(TIMES), st.sampled_from(("CT", "MR", "QQ")), st.integers(1, 9)),
    min_size=1,
    max_size=12,
)

TWO_DAYS = [("20240228", "120000", "CT", 3), ("20261120", "120000", "CT", 3)]


class Answering:
    """Answers in place of a node on the network."""

    accepted = ()

    def __init__(self, archive: LargeArchive, last: Status) -> None:
        self._archive = archive
        self._last = last

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        pass

    def find(self, query: Query, on_match: Callable[[Match], None], wanted: Callable[[Match], bool]) -> FindOutcome:
        asked = [query.value(keyword) for keyword in ("StudyDate", "StudyTime", "ModalitiesInStudy")]
        matching = self._archive.matching(*asked)
        told = matching[: self._archive.most]
        for match in map(match_of, told):
            if wanted(match):
                on_match(match)
        status = SUCCESS if len(told) == len(matching) else self._last
        if status is RESOURCES:
            raise QueryFailed("out of resources", status=status, matches=len(told))
        return FindOutcome(
            status=status, matches=len(told), seconds=0.0, incomplete=status is not SUCCESS, told=len(told)
        )


def match_of(study: Study) -> Match:
    values = (
        (0x00080020, "StudyDate", "DA", study.day),
        (0x00080030, "StudyTime", "TM", study.time),
        (0x00080061, "ModalitiesInStudy", "CS", study.modality),
        (0x00100020, "PatientID", "LO", study.patient_id),
        (0x0020000D, "StudyInstanceUID", "UI", study.uid),
    )
    elements = (
        Element(tag=tag, keyword=keyword, vr=vr, values=(value,) if value else ()) for tag, keyword, vr, value in values
    )
    return Match(level=Level.STUDY, elements=tuple(elements), node="PACS")


@settings(max_examples=100, deadline=None)
@given(
    crowds=CROWDS,
    most=st.integers(2, 15),
    last=st.sampled_from((LIMITED, RESOURCES, SUCCESS)),
    listed=st.sampled_from(((), ("CT", "MR"), ("QQ", "CT"))),
    twins=st.booleans(),
    newest_first=st.booleans(),
    compares_text=st.booleans(),
    undated_are_early=st.booleans(),
    passed_over=st.sampled_from(((), (), ("StudyTime",), ("ModalitiesInStudy",), ("StudyDate",))),
)
@example(
    crowds=TWO_DAYS, most=4, last=LIMITED, listed=(), twins=True, newest_first=True, compares_text=False, passed_over=()
)
@example(
    crowds=[*TWO_DAYS, ("20240229", "000000", "MR", 9)],
    most=4,
    last=SUCCESS,
    listed=("CT", "MR"),
    twins=False,
    newest_first=True,
    compares_text=False,
    passed_over=(),
)
def test_what_is_said_to_be_all_is_all(
    crowds: list[tuple[str, str, str, int]],
    most: int,
    last: Status,
    listed: tuple[str, ...],
    twins: bool,
    newest_first: bool,
    compares_text: bool,
    undated_are_early: bool,
    passed_over: tuple[str, ...],
) -> None:
    studies = [
        Study(day, time, f"1.2.{place}.{number}", modality)
        for place, (day, time, modality, several) in enumerate(crowds)
        for number in range(several)
    ]
    # Another patient's study has the same UID.
    studies += [replace(one, day=other.day, patient_id="P2") for one, other in pairwise(studies)] if twins else []
    # Where a node stops without a word, its card knows.
    card = Capabilities(probed=datetime(2026, 11, 1, tzinfo=UTC), query_model=QueryModel.STUDY, limit=most)
    node = replace(NODE, capabilities=card) if last is SUCCESS else NODE
    archive = LargeArchive(
        studies=studies,
        most=most,
        newest_first=newest_first,
        compares_text=compares_text,
        undated_are_early=undated_are_early,
        passed_over=passed_over,
    )
    found: list[tuple[str, str]] = []
    try:
        with patch.object(searching, "Finder", lambda *_, **__: Answering(archive, last)):
            outcome = searching.search(
                node,
                Query(keys=(Key(keyword="ModalitiesInStudy", value="\\".join(listed)),)),
                caller=Caller(ae_title="US"),
                on_match=lambda match: found.append((match.text("StudyInstanceUID"), match.text("PatientID"))),
            )
    except QueryFailed:
        outcome = None
    assert len(set(found)) == len(found)
    assert set(found) <= {(study.uid, study.patient_id) for study in studies}
    if outcome is None:
        return
    if outcome.incomplete and not any("All that" in gap for gap in outcome.gaps):
        return
    if not outcome.incomplete and not outcome.whole_in_parts and outcome.limit_met is not None:
        return
    wanted = [
        study
        for study in studies
        if (outcome.parts == 1 or (study.day and (study.time or not outcome.divided_by_time)))
        and (not listed or study.modality in listed)
    ]
    assert {(study.uid, study.patient_id) for study in wanted} <= set(found)
