"""The content tree as a view sees it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from qrstation.model.patient_info import CodedConcept, ContentItem, Measurement, Reference
from qrstation.settings import NameGroup
from qrstation.ui.patient_info.tree_model import ContentModel

ALPHABETIC = (NameGroup.ALPHABETIC,)


def concept(meaning: str, value: str = "1", scheme: str = "DCM") -> CodedConcept:
    return CodedConcept(value=value, scheme=scheme, meaning=meaning)


WEIGHT = ContentItem(
    value_type="NUM",
    relationship="CONTAINS",
    concept=concept("Patient Weight", "29463-7", "LN"),
    value=Measurement(number="68.5", unit=concept("kg", "kg", "UCUM")),
    observed="20200131101530",
)
NAME = ContentItem(
    value_type="PNAME", relationship="HAS OBS CONTEXT", concept=concept("Subject Name"), value="Yamada^Taro=山田^太郎"
)
IMAGE = ContentItem(value_type="IMAGE", value=Reference(sop_class_uid="1.2", sop_instance_uid="1.2.3"))
TREE = ContentItem(
    value_type="CONTAINER",
    concept=concept("Relevant Patient Information", "111517"),
    children=(
        NAME,
        ContentItem(value_type="CONTAINER", concept=concept("Patient Characteristics"), children=(WEIGHT, IMAGE)),
        ContentItem(value_type="TEXT", concept=concept("Comment"), value="<b>two\nlines</b>"),
    ),
)


def shown(tree: ContentItem, groups: tuple[NameGroup, ...] = ALPHABETIC) -> ContentModel:
    model = ContentModel()
    model.show_tree(tree, groups)
    return model


def cells(model: ContentModel, *path: int) -> list[object]:
    parent = QModelIndex()
    for row in path:
        parent = model.index(row, 0, parent)
    return [parent.siblingAtColumn(column).data() for column in range(model.columnCount())]


def test_it_behaves_as_a_model(qtmodeltester: ModelTester) -> None:
    model = shown(TREE)
    qtmodeltester.check(model)
    model.show_tree(WEIGHT, ALPHABETIC)
    qtmodeltester.check(model)
    qtmodeltester.check(ContentModel())


def test_the_root_stands_on_top_and_its_items_below() -> None:
    model = shown(TREE)
    assert model.rowCount() == 1
    root = model.index(0, 0)
    assert model.rowCount(root) == 3
    assert cells(model, 0) == ["Relevant Patient Information", "", ""]
    assert cells(model, 0, 1, 0) == ["Patient Weight", "68.5 kg", "2020-01-31 10:15:30"]
    assert model.parent(model.index(0, 0, model.index(1, 0, root))) == model.index(1, 0, root)


def test_what_has_no_concept_is_named_by_its_value_type() -> None:
    assert cells(shown(TREE), 0, 1, 1) == ["IMAGE", "1.2.3", ""]
    assert cells(shown(ContentItem(value_type="")), 0) == ["?", "", ""]


def test_names_are_written_as_people_do() -> None:
    assert cells(shown(TREE), 0, 0)[1] == "Yamada, Taro"
    both = (NameGroup.IDEOGRAPHIC, NameGroup.ALPHABETIC)
    assert cells(shown(TREE, both), 0, 0)[1] == "山田 太郎 (Yamada, Taro)"


def test_codes_are_told_on_demand() -> None:
    model = shown(TREE)
    weight = model.index(0, 0, model.index(1, 0, model.index(0, 0)))
    told = weight.data(Qt.ItemDataRole.ToolTipRole)
    assert "CONTAINS NUM" in told
    assert "(29463-7, LN)" in told
    assert "(kg, UCUM)" in told


def test_what_a_node_wrote_stays_on_its_line_and_is_no_markup() -> None:
    model = shown(TREE)
    comment = model.index(2, 0, model.index(0, 0))
    assert comment.siblingAtColumn(1).data() == "<b>two lines</b>"
    assert "<b>" not in comment.data(Qt.ItemDataRole.ToolTipRole)


def test_the_tree_is_copied_as_indented_text() -> None:
    assert shown(TREE).text().splitlines() == [
        "Relevant Patient Information",
        "  Subject Name: Yamada, Taro",
        "  Patient Characteristics",
        "    Patient Weight: 68.5 kg (2020-01-31 10:15:30)",
        "    IMAGE: 1.2.3",
        "  Comment: <b>two lines</b>",
    ]
    assert ContentModel().text() == ""
