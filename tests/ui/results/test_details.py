from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from qrstation.model.information_model import Level
from qrstation.settings import NameGroup
from qrstation.ui.results.columns import STANDARD
from qrstation.ui.results.details import DetailsPanel
from qrstation.ui.results.rows import Entity
from qrstation.words import ENGLISH, speak
from tests.ui.results.entities import element, match, series, study


@pytest.fixture
def panel(qtbot: QtBot) -> DetailsPanel:
    panel = DetailsPanel()
    qtbot.addWidget(panel)
    panel.resize(264, 500)
    panel.show()
    return panel


def words(panel: DetailsPanel) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible() and label.text()]


def has_preview(panel: DetailsPanel) -> bool:
    [picture] = [label for label in panel.findChildren(QLabel) if label.accessibleName() == "Preview"]
    return picture.isVisible() and not picture.pixmap().isNull()


def test_one_row_is_described_in_words(panel: DetailsPanel) -> None:
    one = study(1, element("PatientBirthDate", "19700102"), problems=("StudyTime could not be decoded.",))
    panel.show_entities((Entity(match=one, held=3, total=12),))
    shown = words(panel)
    assert shown[:4] == ["Study", "DOE, Number 1", "3 of 12 held", "⚠ StudyTime could not be decoded."]
    assert shown[shown.index("Birth date") + 1] == "1970-01-02"
    assert shown[shown.index("Modalities") + 1] == "CT, SR"
    assert "1.2.1" not in shown


def test_a_value_longer_than_a_line_is_shown_whole(panel: DetailsPanel) -> None:
    number = "4018119567876617" * 2
    panel.show_entities((Entity(match=study(1, element("AccessionNumber", number))),))
    QApplication.processEvents()
    [value] = [label for label in panel.findChildren(QLabel) if label.text() == number]
    assert value.height() >= 2 * value.fontMetrics().height(), "it goes on in a second line"


@pytest.fixture
def long_names() -> Iterator[None]:
    """Names of attributes as long as in German, and its dates."""
    language = replace(
        ENGLISH, date="%d.%m.%Y", translation=lambda text, _: text.replace("Study description", "Studienbeschreibung")
    )
    speak(language)
    yield
    speak(ENGLISH)


def test_no_date_is_broken_however_narrow_the_panel(long_names: None, qtbot: QtBot) -> None:
    entity = Entity(match=study(1, element("PatientBirthDate", "19700102"), element("InstitutionName", "A " * 99)))
    panel = DetailsPanel()
    qtbot.addWidget(panel)
    panel.show_entities((entity,))
    panel.resize(panel.minimumWidth(), 240)
    panel.show()
    QApplication.processEvents()
    [date] = [label for label in panel.findChildren(QLabel) if label.text() == "02.01.1970"]
    assert date.width() >= date.fontMetrics().horizontalAdvance(date.text())


def test_several_rows_are_counted(panel: DetailsPanel) -> None:
    entities = tuple(Entity(match=study(number), held=2, total=12) for number in (1, 2))
    panel.show_entities(entities)
    assert words(panel) == ["Selected", "2 studies", "24 objects, 4 held"]
    panel.show_entities((*entities, Entity(match=series(1), held=0, total=4)))
    assert words(panel) == ["Selected", "2 studies, 1 series"]
    panel.show_entities((Entity(match=study(1), held=0), Entity(match=study(2), held=0, total=7)))
    assert words(panel)[-1] == "7 objects or more, 0 held"


def test_nothing_can_be_retrieved_without_a_selection(panel: DetailsPanel, qtbot: QtBot) -> None:
    assert not panel.retrieve_button.isEnabled()
    panel.show_entities((Entity(match=study(1)),))
    with qtbot.waitSignal(panel.retrieve_wanted):
        panel.retrieve_button.click()


def test_what_is_held_changes_in_place(panel: DetailsPanel) -> None:
    entity = Entity(match=study(1), held=0, total=12)
    panel.show_entities((entity,))
    panel.set_preview(QImage(8, 8, QImage.Format.Format_RGB32))
    panel.refresh((Entity(match=entity.match, held=12, total=12),))
    assert "Complete" in words(panel)
    assert has_preview(panel)


def test_a_preview_goes_with_its_row(panel: DetailsPanel) -> None:
    panel.show_entities((Entity(match=study(1)),))
    panel.set_preview(QImage(512, 256, QImage.Format.Format_Grayscale8))
    assert has_preview(panel)
    panel.show_entities((Entity(match=study(2)),))
    assert not has_preview(panel)


def test_name_groups_are_the_users(panel: DetailsPanel) -> None:
    panel.show_entities((Entity(match=study(1, element("PatientName", "Yamada^Tarou=山田^太郎"))),))
    panel.set_name_groups((NameGroup.IDEOGRAPHIC,))
    assert "山田 太郎" in words(panel)


def test_names_of_attributes_are_written_in_one_way(panel: DetailsPanel) -> None:
    panel.show_entities((Entity(match=study(1, element("StudyID", "7"), element("BodyPartExamined", "HAND"))),))
    shown = words(panel)
    assert {"Study date", "Study ID", "Body part examined"} <= set(shown)
    assert not {"Study Date", "Body Part Examined"} & set(shown)


def test_what_a_study_is_made_of_has_one_name(panel: DetailsPanel) -> None:
    panel.show_entities((Entity(match=study(1, element("NumberOfStudyRelatedInstances", "412"))),))
    shown = words(panel)
    assert shown[shown.index("Objects") + 1] == "412"
    [column] = [each for each in STANDARD if each.name == "instances"]
    assert (column.title, column.hint) == ("Obj.", "Number of objects")
    panel.show_entities((Entity(match=match(Level.IMAGE, element("InstanceNumber", "12"))),))
    assert words(panel)[:2] == ["Object", "Object 12"]
