from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester

from qrstation.errors import NodeNotReached
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.instances import StoredInstance
from qrstation.model.query import Match, MatchKey
from qrstation.settings import NameGroup
from qrstation.ui.results.columns import STANDARD, attribute_column
from qrstation.ui.results.rows import Held
from qrstation.ui.results.tree_model import ResultModel
from tests.ui.results.entities import element, match, outcome, series, study

# what the model tester finds wrong it only logs
pytestmark = pytest.mark.qt_log_level_fail("WARNING")

COLUMNS = {column.name: place for place, column in enumerate(STANDARD)}


@pytest.fixture
def model(qtmodeltester: ModelTester) -> ResultModel:
    """A model that is watched for inconsistencies while a test works on it."""
    model = ResultModel()
    model.start(QueryModel.STUDY)
    qtmodeltester.check(model, force_py=False)
    return model


def names(model: ResultModel, parent: QModelIndex | None = None, column: str = "name") -> list[str]:
    above = parent or QModelIndex()
    return [str(model.index(row, COLUMNS[column], above).data()) for row in range(model.rowCount(above))]


def opened(model: ResultModel, index: QModelIndex) -> tuple[int, Match]:
    """Open a row and give what is asked for."""
    wanted: list[tuple[int, Match]] = []
    model.children_wanted.connect(lambda token, match: wanted.append((token, match)))
    model.open_row(index)
    [asked] = wanted
    return asked


def test_rows_stand_in_the_order_of_their_arrival(model: ResultModel) -> None:
    model.add([study(2), study(1)])
    model.add([study(3)])
    assert names(model) == ["DOE, Number 2", "DOE, Number 1", "DOE, Number 3"]
    assert model.collection.summary() == "3 studies, 3 patients"


def test_several_responses_about_one_entity_are_one_row(model: ResultModel) -> None:
    model.add([study(1), study(1)])
    assert model.rowCount() == 1
    entity = model.entity_at(model.index(0, 0))
    assert entity is not None
    assert entity.responses == 2
    assert "named it 2 times" in str(model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole))


def test_rows_without_a_unique_key_are_all_kept(model: ResultModel) -> None:
    nameless = match(Level.STUDY, element("PatientName", "DOE^Jane"))
    model.add([nameless, nameless])
    assert model.rowCount() == 2


def test_missing_attributes_leave_cells_blank(model: ResultModel) -> None:
    model.add([match(Level.STUDY, element("StudyInstanceUID", "1.2"))])
    assert [model.index(0, column).data() for column in range(model.columnCount())].count("") == len(STANDARD) - 2


def test_what_is_below_is_asked_for_once(model: ResultModel) -> None:
    model.add([study(1)])
    top = model.index(0, 0)
    assert model.hasChildren(top)
    assert model.rowCount(top) == 0
    token, asked = opened(model, top)
    model.open_row(top)
    assert asked.text("StudyInstanceUID") == "1.2.1"
    assert names(model, top) == ["Asking…"]
    model.add_children(token, [series(2), series(1)])
    model.end_children(token, outcome(2), None)
    assert names(model, top) == ["Series 1", "Series 2"]
    model.open_row(top)
    assert names(model, top) == ["Series 1", "Series 2"]


def test_a_failure_below_a_row_can_be_asked_again(model: ResultModel) -> None:
    model.add([study(1)])
    top = model.index(0, 0)
    token, _ = opened(model, top)
    model.add_children(token, [series(1)])
    model.end_children(token, None, NodeNotReached("Main PACS does not answer."))
    assert names(model, top)[0] == "Series 1"
    assert "does not answer" in names(model, top)[1]
    assert model.is_failure(model.index(1, 0, top))
    token, _ = opened(model, top)
    model.add_children(token, [series(1), series(2)])
    model.end_children(token, outcome(2), None)
    assert names(model, top) == ["Series 1", "Series 2"]


def test_nothing_below_and_not_everything_below_are_said(model: ResultModel) -> None:
    model.add([study(1), study(2)])
    token, _ = opened(model, model.index(0, 0))
    model.end_children(token, outcome(), None)
    assert names(model, model.index(0, 0)) == ["No series here."]
    model.children_wanted.disconnect()
    token, _ = opened(model, model.index(1, 0))
    model.add_children(token, [series(1, study_instance_uid="1.2.2")])
    model.end_children(token, outcome(1, truncated=True), None)
    assert "first 1" in names(model, model.index(1, 0))[1]


def test_patient_study_only_ends_at_studies(model: ResultModel) -> None:
    model.start(QueryModel.PATIENT_STUDY_ONLY)
    model.add([study(1)])
    assert not model.hasChildren(model.index(0, 0))


def test_children_know_the_unique_keys_above(model: ResultModel) -> None:
    model.add([study(1)])
    top = model.index(0, 0)
    token, _ = opened(model, top)
    model.children_wanted.disconnect()
    model.add_children(token, [match(Level.SERIES, element("SeriesInstanceUID", "1.2.1.7"))])
    model.end_children(token, outcome(1), None)
    _, asked = opened(model, model.index(0, 0, top))
    assert asked.key == MatchKey(
        level=Level.SERIES, patient_id="P1", study_instance_uid="1.2.1", series_instance_uid="1.2.1.7"
    )


def test_a_study_learns_from_its_series_what_the_node_did_not_say(model: ResultModel) -> None:
    model.add([match(Level.STUDY, element("StudyInstanceUID", "1.2.1"))])
    top = model.index(0, 0)
    token, _ = opened(model, top)
    model.add_children(token, [series(1), series(2)])
    model.end_children(token, outcome(2), None)
    assert [str(model.index(0, COLUMNS[name]).data()) for name in ("modality", "series", "instances")] == [
        "CT",
        "2",
        "8",
    ]


def test_late_answers_to_a_former_search_are_dropped(model: ResultModel) -> None:
    model.add([study(1)])
    token, _ = opened(model, model.index(0, 0))
    model.start(QueryModel.STUDY)
    model.add([study(2)])
    model.add_children(token, [series(1)])
    model.end_children(token, outcome(1), None)
    assert names(model) == ["DOE, Number 2"]
    assert model.rowCount(model.index(0, 0)) == 0


@pytest.mark.parametrize("descending", [False, True])
def test_sorting_compares_values_and_leaves_blanks_at_the_end(model: ResultModel, descending: bool) -> None:
    model.add(
        [
            study(1, element("NumberOfStudyRelatedInstances", 9)),
            study(2, element("NumberOfStudyRelatedInstances", "1000")),
            study(3, element("NumberOfStudyRelatedInstances")),
            study(4, element("NumberOfStudyRelatedInstances", 80)),
        ]
    )
    order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
    model.sort(COLUMNS["instances"], order)
    valued = ["9", "80", "1,000"]
    assert names(model, column="instances") == [*(reversed(valued) if descending else valued), ""]
    model.sort(-1)
    assert names(model, column="id") == ["P1", "P2", "P3", "P4"]


def test_equal_dates_are_sorted_by_time(model: ResultModel) -> None:
    same_day = element("StudyDate", "20261119")
    model.add([study(1, same_day, element("StudyTime", "1530")), study(2, same_day, element("StudyTime", "0800"))])
    model.sort(COLUMNS["date"])
    assert names(model, column="id") == ["P2", "P1"]


def test_within_a_study_series_stand_by_number_unless_another_value_is_sorted(model: ResultModel) -> None:
    model.add([study(1)])
    top = model.index(0, 0)
    token, _ = opened(model, top)
    model.add_children(
        token,
        [
            series(2, element("SeriesDate", "20261119"), element("SeriesDescription", "A")),
            series(1, element("SeriesDate", "20261101"), element("SeriesDescription", "B")),
        ],
    )
    model.end_children(token, outcome(2), None)
    model.sort(COLUMNS["date"], Qt.SortOrder.DescendingOrder)
    assert names(model, top) == ["Series 1", "Series 2"]
    model.sort(COLUMNS["description"])
    assert names(model, top) == ["Series 2", "Series 1"]


def test_sorting_keeps_hold_of_rows(model: ResultModel) -> None:
    model.add([study(1), study(2), study(3)])
    held = QPersistentModelIndex(model.index(0, 0))
    model.sort(COLUMNS["name"], Qt.SortOrder.DescendingOrder)
    assert held.row() == 2
    assert held.data() == "DOE, Number 1"


def test_the_filter_keeps_what_is_above_and_below(model: ResultModel) -> None:
    model.add([study(1), study(2, element("PatientName", "Müller^Jürgen"))])
    top = model.index(0, 0)
    token, _ = opened(model, top)
    model.add_children(token, [series(1, element("SeriesDescription", "Öl")), series(2)])
    model.end_children(token, outcome(2), None)
    model.set_filter("muller")
    assert names(model) == ["Müller, Jürgen"]
    model.set_filter("ÖL")
    assert names(model) == ["DOE, Number 1"]
    assert names(model, model.index(0, 0)) == ["Series 1"]
    assert model.collection.summary() == "1 of 2 studies"
    model.set_filter("number 1")
    assert names(model, model.index(0, 0)) == ["Series 1", "Series 2"]
    model.set_filter(" ")
    assert model.rowCount() == 2


def test_rows_that_come_under_a_filter_are_chosen_too(model: ResultModel) -> None:
    model.set_filter("abdomen 2")
    model.add([study(1), study(2)])
    assert names(model) == ["DOE, Number 2"]
    token, _ = opened(model, model.index(0, 0))
    model.set_filter("nothing like this")
    model.add_children(token, [series(1, study_instance_uid="1.2.2")])
    model.end_children(token, outcome(1), None)
    model.set_filter("")
    assert names(model, model.index(1, 0)) == ["Series 1"]


def test_marks_say_how_much_is_held(model: ResultModel) -> None:
    model.add([study(1), study(2), study(3), study(4, element("NumberOfStudyRelatedInstances"))])
    keys = [MatchKey(level=Level.STUDY, study_instance_uid=f"1.2.{number}") for number in (1, 2, 3, 4)]
    model.set_held(dict(zip(keys, (0, 5, 12, 3), strict=True)))
    entities = [model.entity_at(model.index(row, 0)) for row in range(4)]
    assert [entity.held_state for entity in entities if entity] == [Held.NOTHING, Held.SOME, Held.COMPLETE, Held.SOME]
    assert [entity.held_words for entity in entities if entity] == [
        "not held",
        "5 of 12 held",
        "complete",
        "3 held; the node does not tell how many there are",
    ]
    assert "5 of 12 held" in str(model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_two_patients_with_one_study_uid_are_two_rows(model: ResultModel) -> None:
    asked: list[tuple[MatchKey, ...]] = []
    model.rows_added.connect(asked.append)
    uid = element("StudyInstanceUID", "1.2.99")
    model.add([study(1, uid)])
    assert [key.patient_id for key in asked.pop()] == [""], "the node may write it otherwise than its objects"
    model.add([study(2, uid), study(1, uid), study(3)])
    assert names(model) == ["DOE, Number 1", "DOE, Number 2", "DOE, Number 3"]
    assert model.collection.summary() == "3 studies, 3 patients"
    counted = asked.pop()
    assert {(key.patient_id, key.study_instance_uid) for key in counted} == {
        ("P1", "1.2.99"),
        ("P2", "1.2.99"),
        ("", "1.2.3"),
    }
    model.set_held({key: 12 for key in counted if key.patient_id == "P2"})
    model.set_held({key: 0 for key in counted if key.patient_id != "P2"})
    entities = [model.entity_at(model.index(row, 0)) for row in range(3)]
    assert [entity.held for entity in entities if entity] == [0, 12, 0]


def test_two_patients_are_told_apart_also_where_one_of_them_is_taken_from_another_node(model: ResultModel) -> None:
    uid = element("StudyInstanceUID", "1.2.99")
    more = element("NumberOfStudyRelatedInstances", 20)
    model.add([study(1, uid), study(1, uid, more, node="Research"), study(2, uid)])
    assert names(model) == ["DOE, Number 1", "DOE, Number 2"]
    named = model.keys()
    assert [key.patient_id for key in named] == ["P1", "P2"]


def test_marks_go_by_what_the_node_has_where_that_is_known(model: ResultModel) -> None:
    """What else the archive has of a study, such as an object that the node does not have, makes nothing complete."""
    study_key, below = (
        MatchKey(level=Level.STUDY, study_instance_uid="1.2.1"),
        MatchKey(level=Level.SERIES, series_instance_uid="1.2.1.1"),
    )
    model.add([study(1, element("NumberOfStudyRelatedInstances", 4))])
    shown = model.index(0, 0)
    model.set_held({study_key: 4})
    token, _ = opened(model, shown)
    model.add_children(token, [series(1)])
    model.end_children(token, outcome(1), None)
    changed: list[str] = []
    model.dataChanged.connect(lambda first, *_: changed.append(first.data()))
    model.set_held({below: 3})
    entity = model.entity_at(shown)
    assert entity is not None
    assert (entity.held_words, entity.held_state) == ("3 of 4 held", Held.SOME)
    assert set(changed) == {"DOE, Number 1", "Series 1"}


def test_series_that_two_studies_have_under_one_uid_are_marked_apart(model: ResultModel) -> None:
    model.add([study(1), study(2)])
    uid = element("SeriesInstanceUID", "1.9")
    keys = []
    for row, of_study in enumerate(("1.2.1", "1.2.2")):
        below = match(Level.SERIES, element("StudyInstanceUID", of_study), uid)
        token, _ = opened(model, model.index(row, 0))
        model.add_children(token, [below])
        model.end_children(token, outcome(1), None)
        keys.append(replace(below.key, patient_id=""))
    model.set_held(dict(zip(keys, (3, 0), strict=True)))
    entities = [model.entity_at(model.index(0, 0, model.index(row, 0))) for row in range(2)]
    assert [entity.held for entity in entities if entity] == [3, 0]


def test_marks_go_by_all_that_is_held_where_the_node_told_only_a_part(model: ResultModel) -> None:
    model.add([study(1)])
    model.set_held({MatchKey(level=Level.STUDY, study_instance_uid="1.2.1"): 12})
    token, _ = opened(model, model.index(0, 0))
    model.add_children(token, [series(1)])
    model.end_children(token, outcome(1, truncated=True), None)
    model.set_held({MatchKey(level=Level.SERIES, series_instance_uid="1.2.1.1"): 4})
    entity = model.entity_at(model.index(0, 0))
    assert entity is not None
    assert entity.held_words == "complete"


def test_what_an_arriving_instance_touches(model: ResultModel) -> None:
    model.add([study(1), study(2)])
    token, _ = opened(model, model.index(0, 0))
    model.add_children(token, [series(1), series(2)])
    model.end_children(token, outcome(2), None)
    instance = StoredInstance(
        patient_id="P1",
        study_instance_uid="1.2.1",
        series_instance_uid="1.2.1.2",
        sop_instance_uid="1.2.1.2.1",
        sop_class_uid="1.2.840.10008.5.1.4.1.1.2",
        transfer_syntax_uid="1.2.840.10008.1.2",
        path=Path("a.dcm"),
        size=1,
        sha256="",
    )
    assert [(key.level, key.unique_key(key.level)) for key in model.keys_around(instance)] == [
        (Level.STUDY, "1.2.1"),
        (Level.SERIES, "1.2.1.2"),
    ]


def test_problems_are_marked_and_told(model: ResultModel) -> None:
    model.add([study(1, problems=("StudyTime could not be decoded.",))])
    assert names(model) == ["⚠ DOE, Number 1"]
    assert "StudyTime could not be decoded." in str(model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole))


def test_columns_can_be_added_and_name_groups_chosen(model: ResultModel) -> None:
    model.add([study(1, element("PatientName", "Yamada^Tarou=山田^太郎"), element("PatientAge", "044Y"))])
    model.add_column(attribute_column("PatientAge"))
    assert model.index(0, model.columnCount() - 1).data() == "044Y"
    model.set_name_groups((NameGroup.IDEOGRAPHIC, NameGroup.ALPHABETIC))
    assert names(model) == ["山田 太郎 (Yamada, Tarou)"]


def test_patients_are_counted_and_opened(model: ResultModel) -> None:
    model.start(QueryModel.PATIENT)
    patient = match(
        Level.PATIENT,
        element("PatientID", "P1"),
        element("PatientName", "DOE^Jane"),
        element("NumberOfPatientRelatedStudies", 3),
    )
    model.add([patient])
    assert names(model, column="description") == ["3 studies"]
    assert model.collection.summary() == "1 patient"
    token, _ = opened(model, model.index(0, 0))
    model.add_children(token, [study(1)])
    model.end_children(token, outcome(1), None)
    assert names(model, model.index(0, 0)) == ["Study"]


def test_tool_tips_show_markup_of_a_peer_as_text(model: ResultModel) -> None:
    model.add([study(1, element("PatientName", "<img src='x'>&lt;b^" + "x" * 30))])
    tip = str(model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole))
    assert "<img" not in tip
    assert "&lt;img" in tip
