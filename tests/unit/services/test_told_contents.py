"""Plans: what a node tells of an entity, and when its list passes for all that there is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from qrstation.dicom import uids
from qrstation.errors import QueryFailed
from qrstation.model.information_model import Level
from qrstation.model.query import Match, MatchKey, Query
from qrstation.services.planning import plan
from tests.unit.services.test_planning import CONTENTS, SERIES, STUDY, Held, answering, node, request, row


def test_sop_classes_in_study_are_asked_for_where_no_instances_are_listed() -> None:
    def telling(query: Query) -> Sequence[Match]:
        if query.level is Level.IMAGE:
            raise QueryFailed("Unable to process.")
        if any(key.keyword == "SOPClassesInStudy" for key in query.keys):
            return [row(Level.STUDY, StudyInstanceUID="1.2", SOPClassesInStudy="1.9\\1.8")]
        return answering(query)

    for key in (STUDY, SERIES):
        assert plan(request(key), node(), telling, Held()).sop_classes == ("1.8", "1.9")


@pytest.mark.parametrize(
    ("classes", "modalities", "asked"),
    [
        (uids.CT, "CT", False),
        (uids.CT, "CT\\SR", True),
        (f"{uids.CT}\\{uids.MR}", "CT", True),
        ("", "CT", True),
        ("1.9", "CT", True),
        ("CT Image Storage", "CT", True),
    ],
)
def test_each_instance_is_asked_for_its_class_unless_the_study_has_but_one(
    classes: str, modalities: str, asked: bool
) -> None:
    queries: list[Query] = []

    def telling(query: Query) -> Sequence[Match]:
        queries.append(query)
        if query.level is Level.STUDY:
            return [row(Level.STUDY, StudyInstanceUID="1.2", SOPClassesInStudy=classes, ModalitiesInStudy=modalities)]
        if query.level is Level.IMAGE and "SOPClassUID" not in {key.keyword for key in query.keys}:
            return [row(Level.IMAGE, SOPInstanceUID=match.text("SOPInstanceUID")) for match in answering(query)]
        return answering(query)

    made = plan(request(STUDY), node(), telling, Held())
    assert {one.sop_class_uid for one in made.named} == {"1.9" if asked else uids.CT}
    images = [query for query in queries if query.level is Level.IMAGE]
    assert [any(key.keyword == "SOPClassUID" for key in query.keys) for query in images] == [asked, asked]


def cut_short(level: Level, told: int) -> Callable[[Query], Sequence[Match]]:
    """A node that lists no more than so many entities of a level, and calls that a success."""

    def ask(query: Query) -> Sequence[Match]:
        return answering(query)[:told] if query.level is level else answering(query)

    return ask


@pytest.mark.parametrize(
    ("key", "level", "told", "count"),
    [(SERIES, Level.IMAGE, 2, 3), (STUDY, Level.IMAGE, 2, 4), (STUDY, Level.SERIES, 1, 4)],
)
def test_a_list_that_was_cut_short_does_not_pass_for_all(key: MatchKey, level: Level, told: int, count: int) -> None:
    held = Held("1.2.1.1", "1.2.1.2", "1.2.1.3")
    made = plan(request(key), node(), cut_short(level, told), held)
    assert (made.expected, made.expected_count, made.targets) == (None, count, (key,))


def test_an_image_that_a_short_list_leaves_out_is_asked_for_itself() -> None:
    images = [
        MatchKey(level=Level.IMAGE, study_instance_uid="1.2", series_instance_uid="1.2.1", sop_instance_uid=uid)
        for uid in ("1.2.1.1", "1.2.1.3")
    ]

    def ask(query: Query) -> Sequence[Match]:
        if image := query.value("SOPInstanceUID"):
            return [row(Level.IMAGE, SOPInstanceUID=image, SOPClassUID="1.9")]
        return cut_short(Level.IMAGE, 2)(query)

    made = plan(request(*images), node(), ask, Held())
    assert [one.sop_instance_uid for one in made.expected or ()] == ["1.2.1.1", "1.2.1.3"]
    assert made.unknown == ()


def test_a_list_that_tells_the_same_twice_is_as_long_as_what_it_names() -> None:
    def ask(query: Query) -> Sequence[Match]:
        matches = answering(query)
        return [*matches, *matches][:3] if query.level is Level.IMAGE else matches

    assert plan(request(SERIES), node(), ask, Held()).expected_count == 3
    made = plan(request(SERIES), node(), lambda query: [*cut_short(Level.IMAGE, 2)(query)] * 2, Held())
    assert (made.expected, made.targets) == (None, (SERIES,))


def test_answers_about_something_else_are_no_answers() -> None:
    def ask(query: Query) -> Sequence[Match]:
        if query.level is not Level.IMAGE:
            return answering(query)
        return [
            row(Level.IMAGE, StudyInstanceUID=study, SOPInstanceUID=uid, SOPClassUID="1.9")
            for study, series in CONTENTS.items()
            for instances in series.values()
            for uid in instances
        ]

    other = plan(request(MatchKey(level=Level.STUDY, study_instance_uid="1.3")), node(), ask, Held())
    assert [one.sop_instance_uid for one in other.expected or ()] == ["1.3.1.1"]


@pytest.mark.parametrize("told", ["0", "-1"])
def test_a_count_that_cannot_be_is_none(told: str) -> None:
    def ask(query: Query) -> Sequence[Match]:
        if query.level in (Level.IMAGE, Level.SERIES):
            raise QueryFailed("Unable to process.")
        return [row(Level.STUDY, StudyInstanceUID="1.2", NumberOfStudyRelatedInstances=told)]

    made = plan(request(STUDY), node(), ask, Held())
    assert (made.expected_count, made.unlisted) == (None, ((STUDY, None),))


def test_a_round_number_that_no_count_confirms_is_no_list() -> None:
    many = [row(Level.IMAGE, SOPInstanceUID=f"1.2.1.{number}", SOPClassUID="1.9") for number in range(200)]

    def ask(query: Query) -> Sequence[Match]:
        return many if query.level is Level.IMAGE else [row(Level.SERIES, SeriesInstanceUID="1.2.1")]

    assert plan(request(SERIES), node(), ask, Held()).expected is None
    del many[-1]
    assert plan(request(SERIES), node(), ask, Held()).expected_count == 199


def test_what_is_listed_of_one_entity_is_kept_beside_another_that_is_not() -> None:
    other = MatchKey(level=Level.STUDY, study_instance_uid="9.9")

    def ask(query: Query) -> Sequence[Match]:
        return [] if query.value("StudyInstanceUID") == "9.9" else answering(query)

    made = plan(request(STUDY, other), node(), ask, Held())
    assert made.expected is None
    assert len(made.named) == 4
    assert (made.unlisted, made.unknown, made.all_unknown) == (((other, None),), (other,), False)
    assert plan(request(other), node(), ask, Held()).all_unknown
