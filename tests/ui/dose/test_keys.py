"""The dose page by the keyboard."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from qrstation.model.dose_schedule import RelativeDays, SavedQuery, SavedStanding
from qrstation.model.nodes import RemoteNode
from qrstation.ui.dose.page import DosePage
from tests.ui.conftest import StartProgram
from tests.unit.dose.reviews import ORDER, review, series, study

REVIEW = review(study("1.1", series(1, "SR", keep=True)), study("1.2", series(2, "SR")))


@pytest.fixture
def full(page: DosePage) -> DosePage:
    """The page with all that can be shown at once."""
    query = SavedQuery(name="Nightly", order=ORDER, days=RelativeDays.parse("yesterday"))
    page.saved.show_standings((SavedStanding(saved=query),))
    page.saved_button.setChecked(True)
    page.form.more_button.setChecked(True)
    return page


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (Qt.Key.Key_R, "Remote node"),
        (Qt.Key.Key_T, "Store node"),
        (Qt.Key.Key_O, "Send on to node"),
        (Qt.Key.Key_E, "Description contains"),
    ],
)
def test_the_letter_of_a_label_goes_to_its_field(full: DosePage, qtbot: QtBot, key: Qt.Key, name: str) -> None:
    full.saved.view.setFocus()
    qtbot.keyClick(full.saved.view, key, Qt.KeyboardModifier.AltModifier)
    focused = full.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == name


def test_each_letter_stands_once(full: DosePage) -> None:
    named: list[QLabel | QAbstractButton] = [
        *(label for label in full.findChildren(QLabel) if label.buddy()),
        *full.findChildren(QAbstractButton),
    ]
    letters = [found[1].upper() for each in named if each.isVisible() and (found := re.search("&([^&])", each.text()))]
    assert len(letters) >= 9
    assert sorted(letters) == sorted(set(letters))


def test_tab_stops_nowhere_without_a_name(full: DosePage) -> None:
    assert not [each for each in full.findChildren(QScrollArea) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]


def test_escape_clears_the_filter(page: DosePage, qtbot: QtBot) -> None:
    page.show_review(REVIEW)
    edit = page.review.filter_edit
    edit.setText("nothing like it")
    qtbot.waitUntil(lambda: page.review.model.rowCount() == 0)
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert edit.text() == ""
    qtbot.waitUntil(lambda: page.review.model.rowCount() == 2)


def test_turning_to_a_page_by_its_key_brings_the_keyboard_there(start: StartProgram, pacs: RemoteNode) -> None:
    driver = start(pacs)
    window, form = driver.window, driver.pages.dose.form

    def focused(key: Qt.Key) -> QWidget | None:
        driver.qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        found: QWidget | None = window.focusWidget()
        return found

    window.rail.button("search").setFocus()
    assert focused(Qt.Key.Key_2) is form.node.box
    form.description_include.setFocus()
    window.rail.button("dose").setFocus()
    assert focused(Qt.Key.Key_2) is form.description_include, "where it was"
    for key in (Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5):
        window.rail.button("search").setFocus()
        assert not window.rail.isAncestorOf(focused(key) or window.rail), key
