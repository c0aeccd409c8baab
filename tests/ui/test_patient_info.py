"""Patient information in the real window, asked from a real archive server."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QMenu

from qrstation.model.nodes import RemoteNode
from qrstation.ui.patient_info.dialog import PatientInfoDialog
from tests.ui.conftest import Driver, StartProgram


def opened(driver: Driver, row: QModelIndex) -> PatientInfoDialog:
    """Choose a row's menu entry, and give the dialog that opens."""
    results = driver.pages.search.results
    results.tree.setCurrentIndex(row)
    results._show_menu(results.tree.visualRect(row).center())
    [menu] = [each for each in results.findChildren(QMenu) if each.isVisible()]
    [entry] = [each for each in menu.actions() if each.text().startswith("Ask for patient information")]
    entry.trigger()
    menu.close()
    [dialog] = [each for each in driver.window.findChildren(PatientInfoDialog) if each.isVisible()]
    return dialog


def test_a_study_row_leads_to_the_tree(start: StartProgram, pacs: RemoteNode) -> None:
    driver = start(pacs)
    driver.search()
    names = driver.names_found()
    row = driver.pages.search.results.model.index(names.index("Ямада, Таро"), 0)
    dialog = opened(driver, row)
    assert dialog.node.currentText() == "PACS"
    assert dialog.patient_id.text() == "P3"
    dialog.ask_button.click()
    driver.until(dialog.tree.isVisible)
    assert dialog.heading.text() == "Ямада, Таро · P3 · from PACS"
    assert "Previous Procedure: Computed Tomography" in dialog.model.text()
    dialog.close()


def test_a_series_row_has_its_patient_too(start: StartProgram, pacs: RemoteNode) -> None:
    driver = start(pacs)
    driver.search()
    results = driver.pages.search.results
    study = results.model.index(0, 0)
    results.tree.expand(study)
    driver.until(lambda: results.model.rowCount(study) > 1)
    dialog = opened(driver, results.model.index(0, 0, study))
    assert dialog.patient_id.text().startswith("P")
    dialog.close()


def test_a_silent_node_is_stopped(start: StartProgram, pacs: RemoteNode, stalled: RemoteNode) -> None:
    driver = start(pacs, stalled)
    driver.window.node_bar.choose(["PACS"])
    driver.search()
    dialog = opened(driver, driver.pages.search.results.model.index(0, 0))
    dialog.node.setCurrentText("Stalled")
    dialog.ask_button.click()
    assert "Asking Stalled" in dialog.state.accessibleName()
    dialog.stop()
    assert "Stopped" in dialog.state.accessibleName()
    driver.until(lambda: not driver.pages._bridge.patient_info._running)
    dialog.close()


def test_a_patient_whom_the_node_does_not_know(start: StartProgram, pacs: RemoteNode) -> None:
    driver = start(pacs)
    driver.search()
    dialog = opened(driver, driver.pages.search.results.model.index(0, 0))
    dialog.patient_id.setText("NOBODY")
    dialog.ask_button.click()
    driver.until(lambda: "knows no patient" in dialog.state.accessibleName())
    dialog.close()
