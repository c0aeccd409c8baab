"""The window on a small screen: it takes no more room, and nothing is cut off."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from qrstation.model.nodes import RemoteNode
from qrstation.ui.places import Place
from qrstation.ui.widgets.elided_label import ElidedLabel
from tests.ui.conftest import Driver, StartProgram

SMALL = 1024, 700
"""A screen of 1024 × 768 pixels, less what the desktop takes."""


def cut_off(window: QWidget) -> Iterator[str]:
    """Name the controls that have less room than their text needs."""
    controls: list[QLabel | QAbstractButton] = [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]
    for control in controls:
        inner = isinstance(control, ElidedLabel) or isinstance(control.parent(), QLineEdit)
        if inner or not control.text() or not control.isVisible():
            continue
        beyond = control.mapTo(window, control.rect().topRight()).x() >= window.width()
        if beyond or control.width() < control.minimumSizeHint().width():
            yield f"{control.text()}: {control.minimumSizeHint()} in {control.geometry()}"


def fits(driver: Driver) -> None:
    driver.qtbot.waitUntil(lambda: driver.window.width() == SMALL[0])
    assert driver.window.minimumSizeHint().width() <= SMALL[0]
    assert [*cut_off(driver.window)] == []


def test_every_page_fits_a_small_screen(start: StartProgram, pacs: RemoteNode) -> None:
    driver = start(pacs)
    driver.until(lambda: "answers" in driver.chip_text("PACS"))
    driver.window.resize(*SMALL)
    pages = driver.pages
    driver.search()
    driver.retrieve_first_study()
    driver.until(lambda: any(state.ended for state in driver.job_states()))
    pages.search.form.more_button.setChecked(True)
    pages.search.form.dates.choice.setCurrentIndex(pages.search.form.dates.choice.count() - 1)
    fits(driver)
    for place in Place:
        driver.window.show_page(place)
        fits(driver)
    driver.window.show_page(Place.DOSE)
    pages.dose.form.days.all_dates.setChecked(True)
    pages.dose.form.submit_button.click()
    driver.until(lambda: pages.dose.review.review is not None)
    fits(driver)
    pages.dose.saved_button.setChecked(True)
    fits(driver)
