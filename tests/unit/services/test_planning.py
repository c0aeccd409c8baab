"""Plans: what is asked of a node for what a user picked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import pytest

from qrstation.errors import InvalidInput, QueryFailed
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.instances import InstanceKey
from qrstation.model.nodes import Address, RemoteNode, RetrieveMethod
from qrstation.model.query import Element, Match, MatchKey, Query
from qrstation.model.retrieve import FrameSelection, RetrieveRequest
from qrstation.services.planning import plan, without_children

CT = "1.2.840.10008.5.1.4.1.1.2"
STUDY = MatchKey(level=Level.STUDY, study_instance_uid="1.2")
SERIES = MatchKey(level=Level.SERIES, study_instance_uid="1.2", series_instance_uid="1.2.1")

CONTENTS: dict[str, dict[str, tuple[str, ...]]] = {
    "1.2": {"1.2.1": ("1.2.1.1", "1.2.1.2", "1.2.1.3"), "1.2.2": ("1.2.2.1",)},
    "1.3": {"1.3.1": ("1.3.1.1",)},
}


class Held:
    def __init__(self, *uids: str) -> None:
        self._uids = frozenset(uids)

    def on_disk(self, instances: Iterable[InstanceKey]) -> frozenset[InstanceKey]:
        return frozenset(key for key in instances if key.sop_instance_uid in self._uids)

    def held_counts(self, keys: Sequence[MatchKey]) -> dict[MatchKey, int]:
        return dict.fromkeys(keys, len(self._uids))


def row(level: Level, **values: str) -> Match:
    return Match(
        level=level,
        elements=tuple(Element(tag=0, keyword=keyword, vr="LO", values=(value,)) for keyword, value in values.items()),
    )


def answering(query: Query) -> Sequence[Match]:
    """A node that answers hierarchical queries truthfully."""
    study, series = query.value("StudyInstanceUID"), query.value("SeriesInstanceUID")
    match query.level:
        case Level.PATIENT:
            return [row(Level.PATIENT, PatientID="P", NumberOfPatientRelatedInstances="5")]
        case Level.STUDY if not study:
            return [row(Level.STUDY, StudyInstanceUID=uid) for uid in CONTENTS]
        case Level.STUDY:
            count = sum(len(uids) for uids in CONTENTS[study].values())
            return [row(Level.STUDY, StudyInstanceUID=study, NumberOfStudyRelatedInstances=str(count))]
        case Level.SERIES:
            wanted = [series] if series else list(CONTENTS.get(study, ()))
            return [
                row(
                    Level.SERIES,
                    SeriesInstanceUID=uid,
                    Modality="CT",
                    NumberOfSeriesRelatedInstances=str(len(CONTENTS[study][uid])),
                )
                for uid in wanted
            ]
        case Level.IMAGE:
            return [row(Level.IMAGE, SOPInstanceUID=uid, SOPClassUID="1.9") for uid in CONTENTS[study][series]]


def refusing(*levels: Level) -> Callable[[Query], Sequence[Match]]:
    """A node that fails queries at these levels."""

    def ask(query: Query) -> Sequence[Match]:
        if query.level in levels:
            raise QueryFailed("Unable to process.")
        return answering(query)

    return ask


def node(**changes: object) -> RemoteNode:
    address = Address(ae_title="PACS", host="127.0.0.1", port=104)
    return RemoteNode(name="PACS", address=address, **changes)  # type: ignore[arg-type]


def request(*keys: MatchKey, **changes: object) -> RetrieveRequest:
    return RetrieveRequest(node="PACS", keys=keys, **changes)  # type: ignore[arg-type]


def test_children_of_chosen_parents_are_dropped() -> None:
    image = MatchKey(level=Level.IMAGE, study_instance_uid="1.2", series_instance_uid="1.2.1", sop_instance_uid="9")
    other = MatchKey(level=Level.SERIES, study_instance_uid="1.3", series_instance_uid="1.3.1")
    assert without_children([image, STUDY, SERIES, other, STUDY]) == (STUDY, other)


def test_same_series_uid_under_no_chosen_study_stays() -> None:
    assert without_children([SERIES, SERIES]) == (SERIES,)


def test_a_study_not_held_is_asked_for_whole() -> None:
    made = plan(request(STUDY), node(), answering, Held())
    assert made.targets == (STUDY,)
    assert made.expected_count == 4
    assert {instance.sop_instance_uid for instance in made.expected or ()} == {
        "1.2.1.1",
        "1.2.1.2",
        "1.2.1.3",
        "1.2.2.1",
    }
    assert made.modalities == ("CT",)


@pytest.mark.parametrize(
    ("held", "targets"),
    [
        (("1.2.2.1",), [("1.2.1", "")]),
        (("1.2.1.1",), [("1.2.1", "1.2.1.2"), ("1.2.1", "1.2.1.3"), ("1.2.2", "")]),
        (("1.2.1.1", "1.2.1.2", "1.2.2.1"), [("1.2.1", "1.2.1.3")]),
        (("1.2.1.1", "1.2.1.2", "1.2.1.3", "1.2.2.1"), []),
    ],
)
def test_only_what_is_missing_is_asked_for(held: tuple[str, ...], targets: list[tuple[str, str]]) -> None:
    made = plan(request(STUDY), node(), answering, Held(*held))
    assert [(target.series_instance_uid, target.sop_instance_uid) for target in made.targets] == targets
    assert made.already_held == len(held)
    assert made.expected_count == 4


def test_what_was_told_before_is_wanted_still() -> None:
    told = plan(request(STUDY), node(), answering, Held()).expected or ()

    def forgetful(query: Query) -> Sequence[Match]:
        return [one for one in answering(query) if one.text("SOPInstanceUID") != "1.2.1.2"]

    made = plan(request(STUDY), node(), forgetful, Held("1.2.1.1"), told)
    assert {one.sop_instance_uid for one in made.expected or ()} == {one.sop_instance_uid for one in told}
    silent = plan(request(STUDY), node(), refusing(*Level), Held("1.2.1.1", "1.2.2.1"), told)
    assert silent.expected == told
    assert [target.sop_instance_uid for target in silent.targets] == ["1.2.1.2", "1.2.1.3"]


def test_what_was_told_before_is_not_called_unknown_because_the_node_finds_nothing_now() -> None:
    known = plan(request(STUDY), node(), answering, Held()).named
    made = plan(request(STUDY), node(), lambda _: [], Held(), known)
    assert (made.expected, made.unknown, made.targets) == (known, (), (STUDY,))


def test_what_was_told_before_does_not_hide_that_there_is_more_now() -> None:
    told = (plan(request(STUDY), node(), answering, Held()).expected or ())[:2]
    counting = plan(request(STUDY), node(), refusing(Level.SERIES, Level.IMAGE), Held(), told)
    assert (counting.expected, counting.expected_count) == (None, 4)


def test_nothing_is_dropped_when_it_goes_to_another_ae() -> None:
    made = plan(request(STUDY, destination="VIEWER"), node(), answering, Held("1.2.1.1", "1.2.2.1"))
    assert made.targets == (STUDY,)
    assert made.method is RetrieveMethod.MOVE
    assert made.already_held == 0


def test_two_patients_are_not_mixed() -> None:
    first = MatchKey(level=Level.PATIENT, patient_id="P")
    made = plan(request(first), node(query_model=QueryModel.PATIENT), answering, Held("1.3.1.1"))
    assert made.expected_count == 5
    assert [target.series_instance_uid for target in made.targets] == ["1.2.1", "1.2.2"]
    assert all(target.patient_id == "P" for target in made.targets)


def test_a_node_without_image_level_is_counted() -> None:
    made = plan(request(STUDY), node(), refusing(Level.IMAGE), Held())
    assert made.expected is None
    assert made.expected_count == 4
    assert made.targets == (STUDY,)


def test_a_node_that_tells_nothing_leaves_the_number_open() -> None:
    made = plan(request(STUDY), node(), refusing(*Level), Held())
    assert made.expected is None
    assert made.expected_count is None


def test_patient_study_only_counts_by_study() -> None:
    made = plan(request(STUDY_OF_P), node(query_model=QueryModel.PATIENT_STUDY_ONLY), answering, Held())
    assert (made.expected, made.expected_count) == (None, 4)


STUDY_OF_P = MatchKey(level=Level.STUDY, patient_id="P", study_instance_uid="1.2")


@pytest.mark.parametrize(
    ("key", "model", "word"),
    [
        (MatchKey(level=Level.PATIENT, patient_id="P"), QueryModel.STUDY, "PATIENT"),
        (MatchKey(level=Level.SERIES, series_instance_uid="1.2.1"), QueryModel.STUDY, "StudyInstanceUID"),
        (STUDY, QueryModel.PATIENT, "PatientID"),
        (SERIES, QueryModel.PATIENT_STUDY_ONLY, "SERIES"),
    ],
)
def test_what_a_model_cannot_do_is_said(key: MatchKey, model: QueryModel, word: str) -> None:
    with pytest.raises(InvalidInput, match=word):
        plan(request(key), node(query_model=model), answering, Held())


def test_get_cannot_go_elsewhere() -> None:
    with pytest.raises(InvalidInput, match="VIEWER"):
        plan(request(STUDY, method=RetrieveMethod.GET, destination="VIEWER"), node(), answering, Held())


def test_the_node_book_chooses_the_method_unless_the_request_does() -> None:
    by_move = node(retrieve_method=RetrieveMethod.MOVE)
    assert plan(request(STUDY), by_move, answering, Held()).method is RetrieveMethod.MOVE
    assert plan(request(STUDY, method=RetrieveMethod.GET), by_move, answering, Held()).method is RetrieveMethod.GET


def test_a_list_shorter_than_the_told_number_is_not_believed() -> None:
    def forgetful(query: Query) -> Sequence[Match]:
        return answering(query)[: 1 if query.level is Level.IMAGE else None]

    made = plan(request(STUDY), node(), forgetful, Held())
    assert (made.expected, made.expected_count) == (None, 4)


def test_images_of_one_series_are_asked_about_together() -> None:
    asked: list[Query] = []

    def noting(query: Query) -> Sequence[Match]:
        asked.append(query)
        return answering(query)

    images = [
        MatchKey(level=Level.IMAGE, study_instance_uid="1.2", series_instance_uid="1.2.1", sop_instance_uid=uid)
        for uid in CONTENTS["1.2"]["1.2.1"][:2]
    ]
    made = plan(request(*images), node(), noting, Held("1.2.1.1"))
    assert len(asked) == 1
    assert [target.sop_instance_uid for target in made.targets] == ["1.2.1.2"]
    assert (made.expected_count, made.already_held) == (2, 1)


def test_many_studies_are_planned_without_comparing_each_with_each() -> None:
    keys = [MatchKey(level=Level.STUDY, study_instance_uid=f"1.2.{number}") for number in range(50_000)]
    assert without_children(keys) == tuple(keys)


IMAGE = MatchKey(level=Level.IMAGE, study_instance_uid="1.2", series_instance_uid="1.2.1", sop_instance_uid="1.2.1.1")
RETRIEVING = [QueryModel.COMPOSITE, QueryModel.WITHOUT_BULK_DATA]


@pytest.mark.parametrize("model", RETRIEVING)
def test_models_that_only_retrieve_name_each_missing_instance(model: QueryModel) -> None:
    made = plan(request(STUDY, model=model), node(), answering, Held("1.2.1.1"))
    assert made.model is model
    assert [target.sop_instance_uid for target in made.targets] == ["1.2.1.2", "1.2.1.3", "1.2.2.1"]
    assert (made.expected_count, made.already_held) == (4, 1)


@pytest.mark.parametrize("model", RETRIEVING)
def test_an_instance_alone_is_expected_without_asking(model: QueryModel) -> None:
    alone = MatchKey(level=Level.IMAGE, sop_instance_uid="1.2.1.1")
    made = plan(request(alone, model=model), node(), refusing(*Level), Held())
    assert made.targets == (alone,)
    assert [instance.sop_instance_uid for instance in made.expected or ()] == ["1.2.1.1"]


def test_a_study_that_the_node_does_not_list_cannot_be_named() -> None:
    with pytest.raises(QueryFailed, match="names no objects under these identifiers"):
        plan(request(STUDY, model=QueryModel.COMPOSITE), node(), refusing(Level.IMAGE), Held())


@pytest.mark.parametrize("changes", [{"method": RetrieveMethod.MOVE}, {"destination": "VIEWER"}])
def test_headers_come_by_get_alone(changes: dict[str, object]) -> None:
    with pytest.raises(InvalidInput, match="by C-GET alone"):
        plan(request(IMAGE, model=QueryModel.WITHOUT_BULK_DATA, **changes), node(), answering, Held())


def test_frames_are_one_new_object_whatever_is_held() -> None:
    frames = FrameSelection(numbers=(1, 2))
    made = plan(request(IMAGE, frames=frames), node(), answering, Held("1.2.1.1"))
    assert (made.model, made.targets) == (QueryModel.COMPOSITE, (IMAGE,))
    assert (made.expected, made.expected_count, made.already_held) == (None, 1, 0)
    assert made.sop_classes == ("1.9",)


@pytest.mark.parametrize(("keys", "model"), [((STUDY,), None), ((IMAGE,), QueryModel.STUDY), ((IMAGE, SERIES), None)])
def test_frames_are_of_one_object_in_their_model(keys: tuple[MatchKey, ...], model: QueryModel | None) -> None:
    with pytest.raises(InvalidInput, match="Frames are retrieved of one object"):
        plan(request(*keys, model=model, frames=FrameSelection(numbers=(1,))), node(), answering, Held())


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
    ("told", "asked"),
    [
        (CT, False),
        (f"{CT} of two modalities", True),
        (f"{CT}\\1.2.840.10008.5.1.4.1.1.4", True),
        ("", True),
        ("1.9", True),
        ("CT Image Storage", True),
    ],
)
def test_each_instance_is_asked_for_its_class_unless_the_study_has_but_one(told: str, asked: bool) -> None:
    queries: list[Query] = []

    def telling(query: Query) -> Sequence[Match]:
        queries.append(query)
        if query.level is Level.STUDY:
            uid, *of_two = told.split(" of ")
            modalities = "CT\\SR" if of_two else "CT"
            return [row(Level.STUDY, StudyInstanceUID="1.2", SOPClassesInStudy=uid, ModalitiesInStudy=modalities)]
        if query.level is Level.IMAGE and "SOPClassUID" not in {key.keyword for key in query.keys}:
            return [row(Level.IMAGE, SOPInstanceUID=match.text("SOPInstanceUID")) for match in answering(query)]
        return answering(query)

    made = plan(request(STUDY), node(), telling, Held())
    assert {one.sop_class_uid for one in made.named} == {"1.9" if asked else CT}
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
            for uids in series.values()
            for uid in uids
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
