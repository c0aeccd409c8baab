"""The keyboard stays in the page when the button that it was on is disabled or goes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from qrstation.model.nodes import RemoteNode
from qrstation.ui.places import Place
from tests.ui.conftest import Driver, StartProgram
from tests.unit.dose.reviews import review, series, study

REVIEW = review(study("1.1", series(1, "SR", keep=True)), study("1.2", series(2, "SR")))


def press(driver: Driver, button: QPushButton) -> None:
    button.setFocus()
    assert driver.window.focusWidget() is button
    driver.qtbot.keyClick(button, Qt.Key.Key_Space)


def test_a_button_that_is_disabled_as_it_is_pressed_leaves_the_keyboard_on_the_result(
    start: StartProgram, pacs: RemoteNode
) -> None:
    driver = start(pacs)
    driver.window.show_page(Place.DOSE)
    page = driver.pages.dose
    page.show_review(REVIEW)
    button = page.retrieve.button
    button.setFocus()
    button.setEnabled(False)
    assert not driver.window.rail.isAncestorOf(driver.window.focusWidget() or page)
    driver.until(lambda: driver.window.focusWidget() is page.review.tree)


def test_an_answer_that_begins_a_search_leaves_the_keyboard_on_its_results(
    start: StartProgram, pacs: RemoteNode
) -> None:
    driver = start(pacs)
    driver.window.activateWindow()
    page = driver.pages.search
    page.form.search()
    [answer] = [each for each in page.messages.findChildren(QPushButton) if each.text() == "Search anyway"]
    press(driver, answer)
    driver.until(lambda: not page.form.running)
    driver.until(lambda: driver.window.focusWidget() is page.results.tree)


def test_where_the_answer_puts_the_keyboard_it_stays(start: StartProgram, pacs: RemoteNode) -> None:
    driver = start(pacs)
    page = driver.pages.search
    page.form.search()
    [answer] = [each for each in page.messages.findChildren(QPushButton) if each.text() == "Fill in something first"]
    press(driver, answer)
    assert driver.window.focusWidget() is page.form.patient_name
    driver.qtbot.wait(0)
    assert driver.window.focusWidget() is page.form.patient_name
