"""The page Archive: what is held on this workstation, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSplitter, QVBoxLayout, QWidget

from qrstation.model.archive import ArchiveStats
from qrstation.model.events import Severity
from qrstation.model.preview import Preview
from qrstation.model.query import MatchKey
from qrstation.settings import NameGroup
from qrstation.ui.archive.disk_inquiry import DiskInquiry
from qrstation.ui.archive.disk_line import DiskLine
from qrstation.ui.archive.file_drag import FileDrag, files_of_mime
from qrstation.ui.archive.holding import Holding
from qrstation.ui.archive.holding_panel import HoldingPanel
from qrstation.ui.archive.path_dialog import ask_for_files, ask_for_folder
from qrstation.ui.archive.quarantine import QuarantineActions
from qrstation.ui.archive.receipt_action import ReceiptAction
from qrstation.ui.archive.search_row import SearchRow
from qrstation.ui.archive.wording import done_message, nothing_held, outermost, removal_question, selection_words
from qrstation.ui.results.pane import ResultsPane
from qrstation.ui.results.rows import Entity, keys_of
from qrstation.ui.values import (
    ArchiveDone,
    ArchiveProgress,
    ArchiveTask,
    InstancesArrived,
    MatchesArrived,
    SearchEnded,
    SearchWanted,
    next_token,
)
from qrstation.ui.widgets.action_button import ActionButton
from qrstation.ui.widgets.choice import Choice
from qrstation.ui.widgets.icons import icon
from qrstation.ui.widgets.message_bar import Message, MessageBar
from qrstation.ui.widgets.theme import SPACE
from qrstation.words import say

MOST_ASKED = 200
"""With more rows selected than this, nobody asks for their files: there is no size, no picture and no drag."""
_REFRESH_PAUSE = 1_000
"""Milliseconds between arrivals and the search that shows them."""
_ONLY, _REMOVE, _FAILED = "only", "remove", "failed"


class ArchivePage(QWidget):
    """Shows the archive as a tree and says what the user wants done."""

    search_wanted = Signal(object)
    """`SearchWanted`: the archive is to be searched."""
    children_wanted = Signal(object)
    """`ChildrenWanted`: a row was opened."""
    stop_wanted = Signal(object)
    """Token of a search that nobody waits for any more."""
    holding_wanted = Signal(object)
    """Entities (tuple of `MatchKey`) whose `Holding` is to be told."""
    preview_wanted = Signal(object)
    """Path of a file whose `Preview` is to be told."""
    folder_wanted = Signal(object)
    """`MatchKey` of the entity whose folder is to be opened."""
    remove_wanted = Signal(object)
    """Entities (tuple of `MatchKey`) to be removed; the user has confirmed it."""
    export_wanted = Signal(object, object)
    """Entities (tuple of `MatchKey`) and the folder to copy them to."""
    import_wanted = Signal(object)
    """Files and folders (tuple of `Path`) to be taken in."""
    verify_wanted = Signal()
    accept_missing_wanted = Signal()
    stop_work_wanted = Signal()
    """The work that takes a while is to be stopped."""
    measure_wanted = Signal()
    """`ArchiveStats` are to be told."""
    exported_folder_wanted = Signal(object)
    """Path of a folder outside the archive to be opened."""
    search_page_requested = Signal()
    """The user wants to go to the search page."""
    layout_changed = Signal()
    """Columns or splitter are to be remembered anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.messages = MessageBar()
        self.search_row = SearchRow()
        self.results = ResultsPane()
        self.details = HoldingPanel()
        self.disk_line = DiskLine()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._token: int | None = None
        self._only: tuple[MatchKey, ...] = ()
        self._inquiry = DiskInquiry(self)
        self._stale = True
        self._refresh_timer = QTimer(self, interval=_REFRESH_PAUSE, singleShot=True)
        self._refresh_timer.timeout.connect(self.refresh)
        self._make_actions()
        self._arrange()
        self._connect()
        self._drag = FileDrag(self.results.tree, self._files_to_drag)
        self.setAcceptDrops(True)
        self._on_selected(())

    # What the window says

    @property
    def shows_headers(self) -> bool:
        """Whether headers are shown, instead of whole objects."""
        return self.search_row.headers

    def refresh(self) -> None:
        """Search the archive anew."""
        self._stale = False
        self.messages.withdraw(_FAILED)
        self._refresh_timer.stop()
        self._refresh_button.hide()
        running = () if self._token is None else (self._token,)
        for token in running + self.results.running_tokens():
            self.stop_wanted.emit(token)
        for control in (self._import_button, self.import_files_action, self.import_folder_action):
            control.setEnabled(not self.shows_headers)
        self._token = next_token()
        query = self.search_row.query(self._only)
        self.results.begin(self._token, query.model)
        self.search_wanted.emit(SearchWanted(token=self._token, query=query))
        self.measure_wanted.emit()

    def show_entities(self, keys: tuple[MatchKey, ...], *, headers: bool = False) -> None:
        """Show only some studies or patients, until the user wants all again."""
        self._only = keys
        self.search_row.show_kind(headers=headers)
        self.messages.tell(
            Message(
                title=say("Only what was asked for is shown."),
                choices=(Choice(text=say("Show everything"), run=self._show_all),),
                dismissed=self._show_all,
                key=_ONLY,
            )
        )
        self.refresh()

    def matches_arrived(self, arrived: MatchesArrived) -> None:
        """Take some matches of a search."""
        self.results.matches_arrived(arrived)

    def search_ended(self, ended: SearchEnded) -> None:
        """Take the end of a search."""
        self.results.search_ended(ended)

    def holding_told(self, holding: Holding) -> None:
        """Take what is on the disk of the selected rows."""
        self._inquiry.holding_told(holding)

    def preview_told(self, preview: Preview) -> None:
        """Take a picture."""
        self._inquiry.preview_told(preview)

    def archive_measured(self, stats: ArchiveStats) -> None:
        """Show how much is held."""
        self.disk_line.show_stats(stats)

    def archive_progressed(self, progress: ArchiveProgress) -> None:
        """Show how far work is."""
        self.disk_line.show_progress(progress)

    def archive_done(self, done: ArchiveDone) -> None:
        """Say how work ended, and show the archive as it is now."""
        self.disk_line.show_idle()
        choices: tuple[Choice, ...] = ()
        if done.folder is not None and done.count:
            choices = (Choice(text=say("Open folder"), run=partial(self.exported_folder_wanted.emit, done.folder)),)
        elif done.task is ArchiveTask.QUARANTINE:
            choices = self.quarantine.choices(done)
        elif done.missing:
            choices = (Choice(text=say("Accept missing files"), run=self.accept_missing_wanted.emit),)
        self.messages.tell(done_message(done, choices))
        if done.task in (ArchiveTask.IMPORT, ArchiveTask.REMOVE):
            self._archive_changed()

    def archive_failed(self) -> None:
        """Show that no work goes on; the fault itself is told by `messages`."""
        self.disk_line.show_idle()

    def instances_arrived(self, arrived: InstancesArrived) -> None:
        """Note that more is held; rows do not move under the user's hand, unless there are none yet."""
        if not arrived.stored:
            return
        self._stale = True
        if not self.isVisible():
            return
        if self.results.model.rowCount():
            self._refresh_button.show()
        elif not self._refresh_timer.isActive():
            self._refresh_timer.start()

    def set_name_groups(self, groups: Sequence[NameGroup]) -> None:
        """Say which component groups of person names are shown."""
        self.results.set_name_groups(groups)
        self.details.attributes.set_name_groups(groups)

    def layout_state(self) -> dict[str, str]:
        """Give what is to be remembered of columns and splitter."""
        return {
            "columns": self.results.layout_state().decode(),
            "splitter": bytes(self._splitter.saveState().toBase64().data()).decode(),
        }

    def restore_layout(self, state: dict[str, str]) -> None:
        """Arrange columns and splitter as remembered."""
        if columns := state.get("columns"):
            self.results.restore_layout(columns.encode())
        if splitter := state.get("splitter"):
            self._splitter.restoreState(QByteArray.fromBase64(splitter.encode()))

    def showEvent(self, event: QShowEvent) -> None:
        """Search when the page is first seen, and when more came meanwhile."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of this machine, but not our own."""
        if event.source() is None and not self.shows_headers and files_of_mime(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in the files that were dropped."""
        event.acceptProposedAction()
        self._import(files_of_mime(event.mimeData()))

    # What the user does

    def ask_to_remove(self) -> None:
        """Ask whether the selected rows are to be removed with their files."""
        entities = self._selected()
        if not entities:
            return
        holding = self._inquiry.holding
        files = len(holding.paths) if holding is not None else None
        self.messages.ask(
            removal_question(entities, files),
            Choice(text=say("Remove"), run=partial(self.remove_wanted.emit, keys_of(entities)), primary=True),
            advice=say("The files are deleted from this disk. This cannot be undone."),
            severity=Severity.WARNING,
            key=_REMOVE,
            careful=True,
        )

    def ask_where_to_export(self) -> None:
        """Ask for the folder to which the selected rows are copied."""
        entities = self._selected()
        if entities:
            title = say("Export {selection} to a folder", selection=selection_words(entities))
            ask_for_folder(self, title, partial(self._export, keys_of(entities)))

    def ask_what_files_to_import(self) -> None:
        """Ask for DICOM files to take in."""
        ask_for_files(self, say("Import DICOM files"), self._import)

    def ask_what_folder_to_import(self) -> None:
        """Ask for a folder of DICOM files to take in."""
        ask_for_folder(self, say("Import a folder of DICOM files"), self._import)

    def _open_folder(self) -> None:
        if len(keys := keys_of(self._selected())) == 1:
            self.folder_wanted.emit(keys[0])

    def _export(self, keys: tuple[MatchKey, ...], folders: tuple[Path, ...]) -> None:
        self.export_wanted.emit(keys, folders[0])

    def _import(self, paths: tuple[Path, ...]) -> None:
        if paths:
            self.import_wanted.emit(paths)

    def _show_all(self) -> None:
        self._only = ()
        self.messages.withdraw(_ONLY)
        self.search_row.clear()

    def _selected(self) -> tuple[Entity, ...]:
        return outermost(self.results.tree.selected_entities())

    def _files_to_drag(self) -> tuple[Path, ...]:
        return () if self._inquiry.holding is None else self._inquiry.holding.paths

    # Inside

    def _make_actions(self) -> None:
        self.folder_action = self._action(say("Open folder"), "folder-opened", self._open_folder)
        self.export_action = self._action(say("Export…"), "export", self.ask_where_to_export, "Ctrl+E")
        self.remove_action = self._action(say("Remove…"), "trash", self.ask_to_remove, QKeySequence.StandardKey.Delete)
        self.import_files_action = self._action(say("Files…"), "file", self.ask_what_files_to_import, "Ctrl+O")
        self.import_folder_action = self._action(say("Folder…"), "folder", self.ask_what_folder_to_import)
        self.verify_action = self._action(say("Verify files"), "verified", self.verify_wanted.emit)
        self.receipt_action = ReceiptAction(self)
        self.quarantine = QuarantineActions(self, self.messages)

    def _action(
        self, text: str, icon_name: str, run: Callable[[], None], shortcut: str | QKeySequence.StandardKey = ""
    ) -> QAction:
        action = QAction(icon(icon_name), text, self)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: run())
        self.addAction(action)
        return action

    def _arrange(self) -> None:
        self._refresh_button = QPushButton(icon("refresh"), say("More has arrived: refresh"))
        self._refresh_button.hide()
        imports = QMenu(self)
        imports.addActions([self.import_files_action, self.import_folder_action])
        more = self.results.more_button.menu()
        assert more is not None
        more.addActions([self.verify_action, self.receipt_action])
        self._import_button = QPushButton(icon("add"), say("Import"))
        self._import_button.setMenu(imports)
        tools = QHBoxLayout()
        tools.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, SPACE)
        tools.setSpacing(SPACE)
        tools.addWidget(self.search_row, 1)
        tools.addWidget(self._refresh_button, 0, Qt.AlignmentFlag.AlignTop)
        tools.addWidget(self._import_button, 0, Qt.AlignmentFlag.AlignTop)
        actions = (self.folder_action, self.export_action, self.remove_action)
        for position, action in enumerate(actions, 1):
            self.results.bar.insert(position, ActionButton(action), Qt.AlignmentFlag.AlignRight)
        self.results.retrieve_action.setVisible(False)
        self.results.tree.addActions(actions)
        self._splitter.addWidget(self.results)
        self._splitter.addWidget(self.details)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setSizes([920, 280])
        self._splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.messages)
        layout.addLayout(tools)
        layout.addWidget(self._splitter, 1)
        layout.addWidget(self.disk_line)

    def _connect(self) -> None:
        self.search_row.changed.connect(self.refresh)
        self._refresh_button.clicked.connect(self.refresh)
        self.results.model.set_marked(False)
        self.results.children_wanted.connect(self.children_wanted)
        self.results.entities_selected.connect(self._on_selected)
        self.results.ended.connect(self._on_search_ended)
        self.results.failed.connect(self.messages.tell_error)
        self.results.layout_changed.connect(self.layout_changed)
        self._inquiry.holding_wanted.connect(self.holding_wanted)
        self._inquiry.preview_wanted.connect(self.preview_wanted)
        self._inquiry.holding_known.connect(self.details.show_holding)
        self._inquiry.preview_known.connect(self.details.show_preview)
        self._splitter.splitterMoved.connect(self.layout_changed)
        self.details.attributes.attributes_wanted.connect(self.results.show_attributes)
        self.disk_line.stop_requested.connect(self.stop_work_wanted)

    def _archive_changed(self) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _on_search_ended(self, ended: SearchEnded) -> None:
        self._token = None
        self.details.setHidden(not self.results.model.rowCount())
        if ended.fault is not None:
            self._stale = True
            self.messages.tell_error(ended.fault, key=_FAILED)
        if self.results.model.rowCount():
            return
        if ended.fault is not None:
            again = Choice(text=say("Search again"), run=self.refresh)
            self.results.show_empty("warning", say("Nothing came."), say("What went wrong stands above."), (again,))
            return
        if self.search_row.restricted or self._only:
            everything = Choice(text=say("Show everything"), run=self._show_all)
            self.results.show_empty("search", say("Nothing held matches."), "", (everything,))
            return
        choices = [Choice(text=say("Go to Search"), run=self.search_page_requested.emit, primary=True)]
        if not self.shows_headers:
            choices.append(Choice(text=say("Import a folder…"), run=self.ask_what_folder_to_import))
        self.results.show_empty("archive", *nothing_held(headers=self.shows_headers), tuple(choices))

    def _on_selected(self, entities: tuple[Entity, ...]) -> None:
        self.details.show_entities(entities)
        keys = keys_of(outermost(entities))
        self.folder_action.setEnabled(len(keys) == 1)
        self.export_action.setEnabled(bool(keys))
        self.remove_action.setEnabled(bool(keys))
        self._inquiry.ask(keys if len(keys) <= MOST_ASKED else ())
