"""Lists of nodes, imported and exported in the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from qrstation import settings as settings_file
from qrstation.model.nodes import RemoteNode
from qrstation.paths import Paths
from qrstation.services.node_files import read_nodes
from qrstation.settings import Reach, Settings
from qrstation.ui.places import Place
from qrstation.ui.widgets.message_bar import Message
from tests.ui.conftest import Driver, StartProgram


def said(driver: Driver) -> str:
    messages = driver.pages.settings.messages.messages
    return messages[0].title if messages else ""


def choose(driver: Driver, file: Path) -> None:
    dialog = driver.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    driver.until(lambda: driver.window.findChild(QFileDialog) is None)


def question(driver: Driver) -> Message:
    return next(message for message in driver.pages.settings.messages.messages if message.question)


def test_a_list_is_imported_and_exported(start: StartProgram, main_pacs: RemoteNode, tmp_path: Path) -> None:
    file = tmp_path / "list"
    file.write_text('{"DicomModalities": {"Main PACS": ["NEW", "127.0.0.1", 1], "Other": ["OTHER", "127.0.0.1", 1]}}')
    driver = start(main_pacs, listen=False)
    driver.window.show_page(Place.SETTINGS)
    section = driver.pages.settings.nodes

    section.import_button.click()
    choose(driver, file)
    driver.until(lambda: said(driver) == "The node book has other nodes called Main PACS.")
    assert section.table.rowCount() == 1

    next(choice for choice in question(driver).choices if choice.text == "Replace them").run()
    driver.until(lambda: said(driver) == "Imported 2 nodes from Orthanc's DicomModalities.")
    assert [section.table.node(row).address.ae_title for row in range(section.table.rowCount())] == ["NEW", "OTHER"]

    section.export_button.click()
    choose(driver, tmp_path / "nodes.csv")
    driver.until(lambda: said(driver).startswith("The nodes are exported to "))
    assert [node.name for node in read_nodes(tmp_path / "nodes.csv").nodes] == ["Main PACS", "Other"]


def test_who_may_send_by_a_list_is_told_where_not_everybody_may(
    start: StartProgram, main_pacs: RemoteNode, home: Paths, tmp_path: Path
) -> None:
    file = tmp_path / "list"
    file.write_text('{"DicomModalities": {"Vendor": ["EVIL", "127.0.0.1", 1]}}')
    settings_file.save(home.settings_file, Settings(receive=Reach.OFF, anybody_may_send=False))
    driver = start(main_pacs, listen=False)
    driver.window.show_page(Place.SETTINGS)
    assert driver.pages.settings.messages.messages == ()

    driver.pages.settings.nodes.import_button.click()
    choose(driver, file)

    bar = driver.pages.settings.messages
    driver.until(lambda: len(bar.messages) == 2)
    assert any("this may, as a node: Vendor (EVIL at 127.0.0.1)." in each.title for each in bar.messages)
