"""A review in the real program: a decision by hand is what is fetched."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from qrstation.model.dose import Branch
from qrstation.model.events import JobState
from qrstation.model.nodes import RemoteNode
from qrstation.paths import Paths
from qrstation.ui.places import Place
from tests.ui.conftest import INSTANCES_EACH, PATIENTS, StartProgram


def test_a_series_that_is_kept_by_hand_is_fetched_and_nothing_else(
    start: StartProgram, pacs: RemoteNode, home: Paths
) -> None:
    driver = start(pacs)
    driver.window.show_page(Place.DOSE)
    page = driver.pages.dose
    order = page.form.order()
    assert order is not None
    page.ask(replace(order, query=replace(order.query, branches=(Branch.CT,), date_from=None, all_dates=True)))
    driver.until(lambda: page.review.review is not None)
    assert page.review.summary.text() == f"{len(PATIENTS)} studies found, nothing to fetch"

    study = page.review.model.index(0, 0)
    page.review.tree.expand(study)
    page.review.tree.setCurrentIndex(page.review.model.index(1, 0, study))
    driver.qtbot.keyClick(page.review.tree, Qt.Key.Key_Space)
    assert page.review.summary.text().endswith(f"1 with something to fetch: {INSTANCES_EACH} objects")
    page.retrieve.button.click()
    driver.until(lambda: page.retrieve.job is not None and page.retrieve.job.state is JobState.COMPLETE)
    fetched = {path.parent.name for path in home.archive.rglob("*.dcm")}
    assert fetched == {page.review.model.line(page.review.tree.currentIndex()).uids[1]}
