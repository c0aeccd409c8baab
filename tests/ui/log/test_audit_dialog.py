"""The audit trail in the window: what it shows, saves and finds."""

from __future__ import annotations

import csv
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qrstation.model.audit import AuditEntry, AuditKind, AuditRecord, AuditSelection, Handled
from qrstation.model.nodes import RemoteNode
from qrstation.paths import Paths
from qrstation.ui.log.audit_dialog import AuditDialog
from qrstation.ui.places import Place
from qrstation.ui.values import AuditTold
from tests.ui.conftest import Driver, StartProgram

WHAT = 2


def an_entry(number: int, **known: object) -> AuditEntry:
    fields: dict[str, object] = {
        "time": datetime.now(UTC) - timedelta(hours=number),
        "kind": AuditKind.RETRIEVED,
        "user": "physicist",
        "ae_title": "QRSTATION",
        "host": "desk",
        "node": "Main PACS",
        "objects": number,
    }
    return AuditEntry(number=number, record=AuditRecord(**{**fields, **known}), seal="")  # type: ignore[arg-type]


@pytest.fixture
def dialog(qtbot: QtBot) -> AuditDialog:
    one = AuditDialog()
    qtbot.addWidget(one)
    return one


def texts(dialog: AuditDialog, column: int) -> list[str]:
    model = dialog.model
    return [str(model.data(model.index(row, column))) for row in range(model.rowCount())]


def test_the_latest_is_first_and_whose_studies_it_was_is_told(dialog: AuditDialog) -> None:
    handled = tuple(Handled(patient_id=f"P{each}", study_instance_uid=f"1.2.{each}") for each in range(5))
    entries = (an_entry(1), an_entry(2, kind=AuditKind.SENT, destination="VIEWER", handled=handled))
    dialog.show_told(AuditTold(entries=entries, nodes=("Main PACS",), more=True))
    assert texts(dialog, WHAT) == ["Sent", "Retrieved"]
    assert texts(dialog, 3) == ["Main PACS, to VIEWER", "Main PACS"]
    assert dialog.number.text() == "The last 2 records; choose days to see others"
    dialog.view.selectRow(0)
    assert dialog.about.text().startswith("patient P0, study 1.2.0; ")
    assert dialog.about.text().endswith("and 2 more")
    dialog.show_told(AuditTold(entries=(), nodes=()))
    assert (dialog.about.text(), dialog.number.text()) == ("", "0 records")


def test_a_folder_named_after_a_patient_is_shown_for_the_chosen_record_alone(dialog: AuditDialog) -> None:
    dialog.show_told(AuditTold(entries=(an_entry(1, kind=AuditKind.EXPORTED, node="", place="/srv/Doe"),), nodes=()))
    assert texts(dialog, 3) == ["a folder"]
    dialog.view.selectRow(0)
    assert dialog.about.text() == "/srv/Doe"


def test_the_fields_say_what_is_wanted(dialog: AuditDialog, qtbot: QtBot) -> None:
    dialog.show_told(AuditTold(entries=(), nodes=("Main PACS",)))
    dialog.first.setText("2026-03-01")
    dialog.last.setText("2026-03-02")
    dialog.kind.setCurrentIndex(dialog.kind.findData("queried"))
    dialog.node.setCurrentIndex(dialog.node.findData("Main PACS"))
    with qtbot.waitSignal(dialog.wanted) as waiting:
        dialog.look()
    assert waiting.args == [
        AuditSelection(
            start=datetime(2026, 3, 1).astimezone(),
            end=datetime(2026, 3, 3).astimezone(),
            kinds=frozenset({AuditKind.QUERIED}),
            node="Main PACS",
        )
    ]


def opened(driver: Driver) -> AuditDialog:
    driver.window.show_page(Place.LOG)
    driver.pages.log.audit_button.click()
    (dialog,) = driver.pages.log.findChildren(AuditDialog)
    driver.until(lambda: dialog.number.text() != "Looking…")
    return dialog


def test_what_the_window_does_is_in_it(start: StartProgram, pacs: RemoteNode, home: Paths, tmp_path: Path) -> None:
    driver = start(pacs)
    driver.search()
    dialog = opened(driver)
    assert texts(dialog, WHAT) == ["Queried", "Started"]
    assert dialog.node.findData(pacs.name) > 0

    dialog.save_wanted.emit(dialog.selection(), tmp_path / "audit.csv")
    driver.until(lambda: "saved" in dialog.said.text())
    with (tmp_path / "audit.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["kind"] for row in csv.DictReader(file)] == ["started", "queried"]

    dialog.check_button.click()
    driver.until(dialog.check_button.isEnabled)
    assert dialog.said.text().startswith("2 records, as they were written.")
    with closing(sqlite3.connect(home.audit)) as connection:
        connection.execute("DELETE FROM records WHERE number = 1")
        connection.commit()
    dialog.check_button.click()
    driver.until(dialog.check_button.isEnabled)
    assert dialog.said.text() == "Record 2 was changed, or one before it was put in or taken out."

    dialog.save_wanted.emit(dialog.selection(), tmp_path / "missing" / "audit.xml")
    driver.until(lambda: "could not be written" in dialog.said.text())
