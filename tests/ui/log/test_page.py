from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtGui import QGuiApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from qrstation.model.events import LogEntry, Severity
from qrstation.ui.log import model as log_model
from qrstation.ui.log.model import LogModel
from qrstation.ui.log.page import LogPage

NOON = datetime(2026, 11, 19, 12, tzinfo=UTC)


def entry(text: str, severity: Severity = Severity.INFO, node: str = "", after: int = 0) -> LogEntry:
    return LogEntry(time=NOON + timedelta(seconds=after), severity=severity, text=text, node=node)


def page_with(qtbot: QtBot, *entries: LogEntry) -> LogPage:
    page = LogPage()
    qtbot.addWidget(page)
    page.show()
    for each in entries:
        page.add(each)
    return page


def texts(model: QAbstractItemModel) -> list[str]:
    return [model.index(row, 3).data() for row in range(model.rowCount())]


def test_events_are_filtered_by_node_severity_and_text(qtbot: QtBot) -> None:
    page = page_with(
        qtbot,
        entry("12 matches", node="Main PACS"),
        entry("No answer", Severity.WARNING, "Research"),
        entry("Search failed", Severity.ERROR, "Research"),
    )
    page.severity.setCurrentIndex(1)
    assert texts(page.model) == ["No answer", "Search failed"]
    page.filter.setText("FAILED")
    assert texts(page.model) == ["Search failed"]
    page.filter.clear()
    page.severity.setCurrentIndex(0)
    page.node.setCurrentIndex(page.node.findText("Main PACS"))
    assert texts(page.model) == ["12 matches"]


def test_what_is_added_later_passes_the_filter_too(qtbot: QtBot) -> None:
    page = page_with(qtbot, entry("one"))
    page.filter.setText("two")
    page.add(entry("three"))
    page.add(entry("two"))
    assert texts(page.model) == ["two"]


def test_copy_gives_what_is_shown_as_text(qtbot: QtBot) -> None:
    page = page_with(qtbot, entry("one", Severity.WARNING, "Main PACS"), entry("two"))
    page.copy_button.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[1:] for line in lines] == [["Warning", "Main PACS", "one"], ["Info", "", "two"]]
    page.view.selectRow(1)
    page.copy_button.click()
    assert QGuiApplication.clipboard().text().endswith("\ttwo")
    assert "\n" not in QGuiApplication.clipboard().text()


def test_the_oldest_events_make_room(qtmodeltester: ModelTester) -> None:
    model = LogModel()
    for number in range(log_model.MOST_ENTRIES + 1):
        model.add(entry(str(number)))
    assert model.kept < log_model.MOST_ENTRIES
    assert texts(model)[-1] == str(log_model.MOST_ENTRIES)
    qtmodeltester.check(model)
