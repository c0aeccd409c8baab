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
