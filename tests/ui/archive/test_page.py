from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from qrstation.errors import QrError
from qrstation.model.archive import ArchiveProblem, ArchiveProblemKind, ArchiveStats, RepairResult
from qrstation.model.events import Severity
from qrstation.model.information_model import Level
from qrstation.model.instances import Arrival, IncomingInstance, InstanceStored, Origin
from qrstation.model.preview import Preview
from qrstation.model.query import Match, Query
from qrstation.ui.archive import file_drag
from qrstation.ui.archive.file_drag import FileDrag
from qrstation.ui.archive.holding import Holding
from qrstation.ui.archive.page import ArchivePage
from qrstation.ui.archive.wording import outermost, repair_words
from qrstation.ui.results.rows import Entity
from qrstation.ui.values import (
    ArchiveDone,
    ArchiveProgress,
    ArchiveTask,
    InstancesArrived,
    MatchesArrived,
    SearchEnded,
    SearchWanted,
)
from tests.ui.archive.entities import ARCHIVE, match, stored, study


class Archive:
    """Answers a page at once, with what a test puts in."""

    def __init__(self, page: ArchivePage) -> None:
        self.page = page
        self.matches: tuple[Match, ...] = ()
        self.queries: list[Query] = []
        page.search_wanted.connect(self.search)

    def search(self, wanted: SearchWanted) -> None:
        self.queries.append(wanted.query)
        self.page.matches_arrived(MatchesArrived(token=wanted.token, matches=self.matches))
        self.page.search_ended(SearchEnded(token=wanted.token, node="", last=True))

    def shown(self, *matches: Match) -> None:
        self.matches = matches
        self.page.refresh()

    def select(self, row: int) -> None:
        self.page.results.tree.setCurrentIndex(self.page.results.model.index(row, 0))


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[ArchivePage]:
    page = ArchivePage()
    qtbot.addWidget(page)
    page.resize(1200, 640)
    yield page
    page.close()


@pytest.fixture
def archive(qtbot: QtBot, page: ArchivePage) -> Archive:
    archive = Archive(page)
    with qtbot.waitExposed(page):
        page.show()
    return archive


def press(qtbot: QtBot, widget: QWidget, text: str) -> None:
    [found] = [each for each in widget.findChildren(QPushButton) if each.isVisible() and each.text() == text]
    assert found.isEnabled()
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_the_first_look_asks_for_everything(archive: Archive) -> None:
    [query] = archive.queries
    assert query.level is Level.STUDY
    assert all(not key.value for key in query.keys)
    assert "Nothing is held here yet." in texts(archive.page)


def test_what_is_typed_is_searched_for_anywhere_in_the_name(qtbot: QtBot, archive: Archive) -> None:
    with qtbot.waitSignal(archive.page.search_wanted):
        qtbot.keyClicks(archive.page.search_row.name_edit, "doe")
    assert archive.queries[-1].value("PatientName") == "*doe*"
    assert "Nothing held matches." in texts(archive.page)
    press(qtbot, archive.page, "Show everything")
    assert archive.queries[-1].value("PatientName") == ""


def test_wildcards_of_the_user_stay(archive: Archive) -> None:
    archive.page.search_row.id_edit.setText("12?4*")
    archive.page.refresh()
    assert archive.queries[-1].value("PatientID") == "12?4*"


def test_a_period_becomes_a_range(archive: Archive) -> None:
    archive.page.search_row.period_box.setCurrentText("Last 7 days")
    value = archive.queries[-1].value("StudyDate")
    assert len(value) == 9
    assert value.endswith("-")


def test_patients_can_lead(archive: Archive) -> None:
    archive.page.search_row.level_box.setCurrentText("Patients")
    assert archive.queries[-1].level is Level.PATIENT
    assert not any(key.keyword.startswith("Study") for key in archive.queries[-1].keys)


def test_only_what_a_transfer_fetched(qtbot: QtBot, archive: Archive) -> None:
    archive.page.show_entities((study(1).key, study(2).key, study(1).key))
    assert archive.queries[-1].value("StudyInstanceUID") == "1.2.1\\1.2.2"
    press(qtbot, archive.page.messages, "Show everything")
    assert archive.queries[-1].value("StudyInstanceUID") == ""


def test_files_and_picture_of_the_selection(qtbot: QtBot, archive: Archive) -> None:
    page = archive.page
    archive.shown(study(1), study(2))
    with qtbot.waitSignal(page.holding_wanted) as wanted:
        archive.select(0)
    assert wanted.args is not None
    holding = Holding.of(wanted.args[0], [stored(2, 1, number) for number in range(3)], ARCHIVE)
    with qtbot.waitSignal(page.preview_wanted) as picture:
        page.holding_told(holding)
    assert "3 files, 1.5\u00a0MB" in texts(page.details)
    assert "archive/1.2.2/1.2.2.1" in texts(page.details)
    assert picture.args is not None
    page.preview_told(Preview(path=picture.args[0], width=2, height=1, grey=b"\x00\xff"))
    [label] = [each for each in page.details.findChildren(QLabel) if each.accessibleName() == "Preview"]
    image = label.pixmap().toImage()
    assert image.pixelColor(1, 1).red() < image.pixelColor(image.width() - 2, 1).red()
    page.preview_told(Preview(path=picture.args[0], reason="No picture: the image is compressed."))
    assert "No picture: the image is compressed." in texts(page.details)


def test_answers_about_another_row_are_passed_over(qtbot: QtBot, archive: Archive) -> None:
    archive.shown(study(1), study(2))
    archive.select(0)
    archive.select(1)
    with qtbot.assertNotEmitted(archive.page.preview_wanted):
        archive.page.holding_told(Holding.of([study(2).key], [stored(2, 1, 1)], ARCHIVE))
    archive.page.preview_told(Preview(path=Path("/archive/x.dcm"), reason="Too late."))
    assert "Too late." not in texts(archive.page)


def test_removal_is_confirmed_by_name_and_number(qtbot: QtBot, archive: Archive) -> None:
    page = archive.page
    archive.shown(study(1), study(2))
    page.results.tree.selectAll()
    page.ask_to_remove()
    assert page.messages.messages[0].title == "Remove 2 studies of DOE, Jane with 24 objects from the archive?"
    with qtbot.assertNotEmitted(page.remove_wanted):
        press(qtbot, page.messages, "Cancel")
    qtbot.keyClick(page.results.tree, Qt.Key.Key_Delete)
    with qtbot.waitSignal(page.remove_wanted) as removed:
        press(qtbot, page.messages, "Remove")
    assert removed.args == [(study(2).key, study(1).key)]


def test_what_is_below_another_selected_row_counts_once(archive: Archive) -> None:
    series = match(
        Level.SERIES,
        PatientID="101",
        StudyInstanceUID="1.2.1",
        SeriesInstanceUID="1",
        NumberOfSeriesRelatedInstances="5",
    )
    nobody = match(Level.STUDY, PatientName="DOE^Jane", StudyInstanceUID="")
    chosen = outermost([Entity(match=each) for each in (study(1), series, nobody)])
    assert [entity.match for entity in chosen] == [study(1)]


def test_removal_shows_the_archive_as_it_is_then(archive: Archive) -> None:
    archive.shown(study(1))
    archive.matches = ()
    archive.page.archive_done(ArchiveDone(task=ArchiveTask.REMOVE, count=12))
    assert archive.page.messages.messages[0].title == "12 objects removed."
    assert archive.page.results.model.rowCount() == 0


def test_export_asks_for_a_folder_and_tells_the_end(qtbot: QtBot, archive: Archive, tmp_path: Path) -> None:
    page = archive.page
    archive.shown(study(1))
    archive.select(0)
    press(qtbot, page, "Export…")
    [dialog] = page.findChildren(QFileDialog)
    with qtbot.waitSignal(page.export_wanted) as wanted:
        dialog.filesSelected.emit([str(tmp_path)])
    dialog.close()
    assert wanted.args == [(study(1).key,), tmp_path]
    page.archive_progressed(ArchiveProgress(task=ArchiveTask.EXPORT, done=1200, total=4000))
    assert "Exporting 1,200 of 4,000" in texts(page)
    page.archive_done(ArchiveDone(task=ArchiveTask.EXPORT, count=4000, folder=tmp_path))
    with qtbot.waitSignal(page.exported_folder_wanted) as opened:
        press(qtbot, page.messages, "Open folder")
    assert opened.args == [tmp_path]


def test_work_can_be_stopped(qtbot: QtBot, archive: Archive) -> None:
    archive.page.archive_progressed(ArchiveProgress(task=ArchiveTask.IMPORT, done=3))
    with qtbot.waitSignal(archive.page.stop_work_wanted):
        press(qtbot, archive.page, "Stop")
    assert "Stopping…" in texts(archive.page)


def test_refused_files_are_told(archive: Archive) -> None:
    archive.page.archive_done(
        ArchiveDone(task=ArchiveTask.IMPORT, count=3, problems=("a.txt: This is not DICOM.", "b.txt: Nor this."))
    )
    [message] = archive.page.messages.messages
    assert message.title == "3 objects imported; 2 files were not taken in."
    assert message.severity is Severity.WARNING
    assert "b.txt: Nor this." in message.detail


def test_dropped_files_are_imported(qtbot: QtBot, archive: Archive, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path)), QUrl("https://example.org/x.dcm")])
    event = QDropEvent(
        QPointF(QPoint(5, 5)),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(archive.page.import_wanted) as wanted:
        archive.page.dropEvent(event)
    assert wanted.args == [(tmp_path,)]


def test_a_drag_gives_the_files(qtbot: QtBot, archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    page = archive.page
    dragged: list[list[QUrl]] = []

    class Drag:
        def __init__(self, _source: object) -> None: ...

        def setMimeData(self, mime: QMimeData) -> None:
            dragged.append(mime.urls())

        def exec(self, _actions: Qt.DropAction) -> None: ...

    monkeypatch.setattr(file_drag, "QDrag", Drag)
    archive.shown(study(1))
    tree = page.results.tree
    start = tree.visualRect(page.results.model.index(0, 0)).center()
    qtbot.mousePress(tree.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(tree.viewport(), start + QPoint(40, 0))
    assert dragged == []
    page.holding_told(Holding.of([study(1).key], [stored(1, 1, number) for number in range(2)], ARCHIVE))
    [drag] = tree.findChildren(FileDrag)
    drag.begin()
    qtbot.mouseRelease(tree.viewport(), Qt.MouseButton.LeftButton, pos=start)
    assert [[url.toLocalFile() for url in urls] for urls in dragged] == [
        ["/archive/1.2.1/1.2.1.1/1.2.1.1.0.dcm", "/archive/1.2.1/1.2.1.1/1.2.1.1.1.dcm"]
    ]


def test_arrivals_do_not_move_rows_but_offer_a_refresh(qtbot: QtBot, archive: Archive) -> None:
    archive.shown(study(1))
    searched = len(archive.queries)
    archive.page.instances_arrived(arrived())
    assert len(archive.queries) == searched
    archive.matches = (study(1), study(2))
    press(qtbot, archive.page, "More has arrived: refresh")
    assert archive.page.results.model.rowCount() == 2


def test_the_first_arrivals_appear_by_themselves(qtbot: QtBot, archive: Archive) -> None:
    archive.matches = (study(1),)
    with qtbot.waitSignal(archive.page.search_wanted):
        archive.page.instances_arrived(arrived())
    assert archive.page.results.model.rowCount() == 1


def test_what_was_repaired_at_the_start_is_told_in_words() -> None:
    problem = ArchiveProblem(
        kind=ArchiveProblemKind.UNREADABLE, path=Path("/archive/1.dcm"), detail="It cannot be read."
    )
    words = repair_words(
        RepairResult(set_aside=2, problems=(problem, problem), index_kept_aside=Path("/data/index.sqlite.damaged"))
    )
    assert "damaged" in words[0]
    assert "2 files" in words[1]
    assert words[2] == f"The archive could not read {problem.path}, and 1 more file: It cannot be read."
    assert repair_words(RepairResult(indexed=3)) == ()


def test_what_is_held_is_summed_up(archive: Archive) -> None:
    archive.page.archive_measured(
        ArchiveStats(
            patients=8,
            studies=9,
            series=36,
            instances=4932,
            bytes=2_600_000_000,
            free_bytes=212_000_000_000,
            conflicts=1,
        )
    )
    shown = texts(archive.page)
    assert any("4,932 objects" in text and "212\u00a0GB free" in text for text in shown)
    assert archive.page.disk_line.conflicts_button.text() == "1 conflict"
    assert archive.page.disk_line.missing_button.isHidden()


def test_a_fault_of_the_archive_is_told(qtbot: QtBot, page: ArchivePage) -> None:
    with qtbot.waitSignal(page.search_wanted) as wanted:
        page.refresh()
    assert wanted.args is not None
    token = wanted.args[0].token
    page.search_ended(SearchEnded(token=token, node="", last=True, fault=QrError("The index is damaged.")))
    assert page.messages.messages[0].title == "The index is damaged."
    assert page.results.empty.accessibleName() == "Nothing came. What went wrong stands above."
    page.refresh()
    assert page.messages.messages == (), "it may go well this time"


def test_what_is_remembered_comes_back(qtbot: QtBot, archive: Archive) -> None:
    state = archive.page.layout_state()
    other = ArchivePage()
    qtbot.addWidget(other)
    other.restore_layout(state)
    assert other.layout_state()["columns"] == state["columns"]


def test_every_field_has_a_name_for_those_who_cannot_see(archive: Archive) -> None:
    row = archive.page.search_row
    assert all(each.accessibleName() for each in (*row.findChildren(QLineEdit), *row.findChildren(QComboBox)))


def arrived() -> InstancesArrived:
    incoming = IncomingInstance(
        sop_class_uid="1.2.840.10008.5.1.4.1.1.2",
        sop_instance_uid="1.2.2.1.1",
        transfer_syntax_uid="1.2.840.10008.1.2.1",
        origin=Origin.GET,
    )
    return InstancesArrived(
        stored=(InstanceStored(instance=stored(2, 1, 1), arrival=Arrival.STORED, incoming=incoming),)
    )
