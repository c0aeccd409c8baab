"""The dialog in which a list is chosen, understood, looked up and retrieved."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from qrstation.errors import QrError
from qrstation.model.batch import ListChoices, Table, WantedRow
from qrstation.model.nodes import RemoteNode
from qrstation.ui.batch.preview import ListPreview
from qrstation.ui.batch.results import ListResults
from qrstation.ui.batch.values import LookUpEnded, LookUpStep, LookUpWanted, ReportSaved, RowsTold, TableTold
from qrstation.ui.values import next_token
from qrstation.ui.widgets.choice import Choice
from qrstation.ui.widgets.elided_label import ElidedLabel
from qrstation.ui.widgets.empty_state import EmptyState
from qrstation.ui.widgets.formats import one_line
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.plain_text import plain_label, tool_tip
from qrstation.ui.widgets.theme import SPACE, Tone, set_tone
from qrstation.words import later, say, sentences

_SIZE = QSize(1180, 640)
_KINDS = later("Lists (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)")
_HINT = later(
    "A CSV file or an Excel workbook with accession numbers, Patient IDs with dates, or UIDs, one row for each.\n"
    "Choose it, or drop it here."
)


class ListDialog(QDialog):
    """Takes a list from the file to the queue: preview, look-up, report, retrieval.

    Parameters
    ----------
    nodes
        Those that can be asked.
    node
        Name of the one to ask unless another is chosen.
    """

    read_wanted = Signal(int, object, str)
    """A token, the `Path` of a list, and the name of a sheet."""
    understand_wanted = Signal(int, object, object)
    """A token, a `Table` and the `ListChoices`."""
    look_up_wanted = Signal(object)
    """`LookUpWanted`"""
    stop_wanted = Signal(int)
    """Token of the look-up that is to be stopped."""
    save_wanted = Signal(int, object, object)
    """A token, a `ListReport`, and the `Path` it is to be written to."""
    retrieve_wanted = Signal(object, object)
    """What is to be fetched, as a tuple of `Match`, and how, as a tuple of `RetrieveRequest`."""

    def __init__(self, nodes: Sequence[RemoteNode], *, node: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Retrieve from a list"))
        self.setAcceptDrops(True)
        self.resize(_SIZE)
        self._nodes = {each.name: each for each in nodes}
        self._path: Path | None = None
        self._table: Table | None = None
        self._rows: tuple[WantedRow, ...] = ()
        self._reading = self._understanding = self._asking = self._saving = 0
        self.file_button = QPushButton(icon("folder-opened"), say("&Choose a list…"))
        self.file_button.clicked.connect(self.choose_file)
        self.file_name = ElidedLabel()
        self.sheet = QComboBox()
        self.sheet.setAccessibleName(say("Sheet"))
        self.sheet.currentIndexChanged.connect(self._read_sheet)
        self.node = QComboBox()
        self.node.setAccessibleName(say("Node"))
        for name in self._nodes:
            self.node.addItem(name)
        self.node.setCurrentIndex(max(self.node.findText(node), 0))
        self.state = EmptyState("list-unordered", "", text_width=560)
        self.preview = ListPreview()
        self.preview.choices_changed.connect(self._understand)
        self.results = ListResults()
        self.results.picked_changed.connect(self._show_buttons)
        self._stack = QStackedWidget()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(say("Progress of the look-up"))
        self.said = plain_label()
        self._make_buttons()
        self._lay_out()
        self._say("")
        self._show_start()

    @property
    def asking(self) -> bool:
        """Whether a node is being asked."""
        return bool(self._asking)

    # What the user does

    def choose_file(self) -> None:
        """Let the user choose a list."""
        dialog = QFileDialog(self, say("Choose a list"), "", say(_KINDS))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.read(Path(name)))
        dialog.open()

    def read(self, path: Path, sheet: str = "") -> None:
        """Read a list."""
        self.stop()
        self._path, self._table, self._rows = path, None, ()
        self._reading = next_token()
        self.file_name.setText(path.name)
        self.file_name.setToolTip(tool_tip(str(path)))
        self._show_state("sync", say("Reading {file}…", file=one_line(path.name)))
        self.read_wanted.emit(self._reading, path, sheet)

    def look_up(self) -> None:
        """Ask the chosen node for all rows that can be asked for."""
        node = self._nodes.get(self.node.currentText())
        if self._asking or node is None or self._table is None or not self._askable:
            return
        self._asking = next_token()
        self.progress.setRange(0, 0)
        self._say(say("Asking {node}…", node=node.name))
        self._show_buttons()
        self.stop_button.setFocus()
        self.look_up_wanted.emit(
            LookUpWanted(
                token=self._asking,
                node=node,
                name=self._table.name,
                rows=self._rows,
                most=self.preview.most.value(),
            )
        )

    def stop(self) -> None:
        """Stop asking; what was answered is shown."""
        if self._asking:
            self.stop_button.setEnabled(False)
            self._say(say("Stopping…"))
            self.stop_wanted.emit(self._asking)

    def retrieve(self) -> None:
        """Put what is picked into the queue."""
        report, picked = self.results.report, self.results.picked
        if report is not None and picked:
            self._say(
                say(
                    "Retrieving {selection}: the page Transfers shows how it goes.",
                    selection=self.results.picked_words,
                )
            )
            self.retrieve_wanted.emit(picked, (report.request(picked),))

    def choose_report_file(self) -> None:
        """Let the user choose where the report goes."""
        name = f"{self._path.stem if self._path else 'list'}-report.csv"
        dialog = QFileDialog(self, say("Save the report"), name, say("Comma-separated values (*.csv);;JSON (*.json)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen)))
        dialog.open()

    def save(self, path: Path) -> None:
        """Write the report."""
        if path == self._path:
            self._complain(QrError(say("The report would replace the list."), advice=say("Choose another name.")))
        elif self.results.report is not None:
            self._saving = next_token()
            self.save_wanted.emit(self._saving, self.results.report, path)

    def show_list(self) -> None:
        """Go back from the report to the list."""
        self._stack.setCurrentWidget(self.preview)
        self._say("")
        self._show_buttons()

    def done(self, result: int) -> None:
        """Stop asking when the dialog is closed: nobody would see what comes."""
        self.stop()
        super().done(result)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file of this machine."""
        if _dropped(event) is not None and not self._asking:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file that was dropped."""
        if (path := _dropped(event)) is not None:
            event.acceptProposedAction()
            self.read(path)

    # What comes

    def show_table(self, told: TableTold) -> None:
        """Show the list that was read."""
        if told.token != self._reading:
            return
        if told.table is None:
            fault = told.fault or QrError(say("The list could not be read, because qrstation itself failed."))
            hint = sentences(*map(one_line, (fault.detail, fault.advice)))
            self._show_state("warning", one_line(fault.title), hint, self._chooser())
            return
        self._table = told.table
        with QSignalBlocker(self.sheet):
            self.sheet.clear()
            self.sheet.addItems(list(told.table.sheets))
            self.sheet.setCurrentText(told.table.sheet)
        for widget in (self._sheet_label, self.sheet):
            widget.setVisible(len(told.table.sheets) > 1)
        self.preview.show_table(told, told.table)
        self._stack.setCurrentWidget(self.preview)
        self._understand(self.preview.choices)

    def show_rows(self, told: RowsTold) -> None:
        """Show what the list asks for."""
        if told.token == self._understanding:
            self._rows = told.rows
            self.preview.show_rows(told)
            self._show_buttons()

    def show_step(self, step: LookUpStep) -> None:
        """Show how far the look-up is."""
        if step.token == self._asking:
            self.progress.setRange(0, step.total)
            self.progress.setValue(step.done)
            self._say(say("{done:,} of {total:,} rows…", done=step.done, total=step.total))

    def show_ended(self, ended: LookUpEnded) -> None:
        """Show what came of the list."""
        if ended.token != self._asking:
            return
        self._asking = 0
        if ended.report is not None:
            self.results.show_report(ended.report)
            self._stack.setCurrentWidget(self.results)
            self._say("")
        else:
            self._complain(ended.fault or QrError(say("Nothing came, because qrstation itself failed.")))
        self._show_buttons()

    def show_saved(self, saved: ReportSaved) -> None:
        """Say where the report is, or why it is not."""
        if saved.token != self._saving:
            return
        if saved.fault is None:
            self._say(say("The report is in {path}.", path=saved.path))
        else:
            self._complain(saved.fault)

    # How it looks

    @property
    def _askable(self) -> bool:
        return any(not row.problem for row in self._rows)

    def _read_sheet(self) -> None:
        if self._path is not None:
            self.read(self._path, self.sheet.currentText())

    def _understand(self, choices: ListChoices) -> None:
        if self._table is not None:
            self._understanding = next_token()
            self._rows = ()
            self._show_buttons()
            self.understand_wanted.emit(self._understanding, self._table, choices)

    def _chooser(self) -> Choice:
        return Choice(text=say("Choose a list…"), run=self.choose_file, primary=True)

    def _show_start(self) -> None:
        if self._nodes:
            self._show_state("list-unordered", say("Which studies do you want?"), say(_HINT), self._chooser())
        else:
            self._show_state("server", say("There is no node to ask."), say("Add one with + Node."))

    def _show_state(self, icon_name: str, sentence: str, hint: str = "", *choices: Choice) -> None:
        self.state.show_state(icon_name, sentence, hint, choices)
        self._stack.setCurrentWidget(self.state)
        for widget in (self._sheet_label, self.sheet):
            widget.hide()
        self._say("")
        self._show_buttons()

    def _say(self, sentence: str, tone: Tone = Tone.MUTED) -> None:
        set_tone(self.said, tone)
        self.said.setText(one_line(sentence))

    def _complain(self, fault: QrError) -> None:
        self._say(str(fault), Tone.ERROR)

    def _show_buttons(self) -> None:
        asking, shown = bool(self._asking), self._stack.currentWidget()
        for button, visible in (
            (self.list_button, shown is self.results),
            (self.save_button, shown is self.results),
            (self.retrieve_button, shown is self.results),
            (self.look_up_button, shown is self.preview and not asking),
            (self.stop_button, asking),
        ):
            button.setVisible(visible)
        self.progress.setVisible(asking)
        self.stop_button.setEnabled(asking)
        for widget in (self.file_button, self.sheet, self.node, self.preview):
            widget.setEnabled(not asking)
        self.look_up_button.setEnabled(self._askable and bool(self._nodes))
        self.retrieve_button.setText(say("&Retrieve {selection}", selection=self.results.picked_words))
        self.retrieve_button.setEnabled(bool(self.results.picked))

    def _make_buttons(self) -> None:
        self.look_up_button = set_tone(QPushButton(icon("search", Tint.ON_ACCENT), say("&Look up")), Tone.PRIMARY)
        self.look_up_button.setToolTip(say("Asks the node for each row; nothing is retrieved yet"))
        self.look_up_button.clicked.connect(self.look_up)
        self.stop_button = QPushButton(say("&Stop"))
        self.stop_button.clicked.connect(self.stop)
        self.list_button = QPushButton(icon("arrow-left"), say("&Back to the list"))
        self.list_button.clicked.connect(self.show_list)
        self.save_button = QPushButton(icon("save"), say("&Save report…"))
        self.save_button.clicked.connect(self.choose_report_file)
        self.retrieve_button = set_tone(QPushButton(icon("cloud-download", Tint.ON_ACCENT), ""), Tone.PRIMARY)
        self.retrieve_button.setToolTip(say("Puts what is ticked into the queue, as one transfer"))
        self.retrieve_button.clicked.connect(self.retrieve)
        self.close_button = QPushButton(say("Close"))
        self.close_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        self._sheet_label = _label(say("S&heet"), self.sheet)
        top = QHBoxLayout()
        top.setSpacing(2 * SPACE)
        top.addWidget(self.file_button)
        top.addWidget(self.file_name, 1)
        for label, control in ((self._sheet_label, self.sheet), (_label(say("&Node"), self.node), self.node)):
            top.addWidget(label)
            top.addWidget(control)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * SPACE)
        buttons.addWidget(self.list_button)
        buttons.addWidget(self.said, 1)
        for button in (self.save_button, self.stop_button, self.look_up_button, self.retrieve_button):
            buttons.addWidget(button)
        buttons.addWidget(self.close_button)
        for page in (self.state, self.preview, self.results):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * SPACE,) * 4)
        layout.setSpacing(3 * SPACE)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.progress)
        layout.addLayout(buttons)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.look_up_button.setDefault(True)


def _label(words: str, control: QWidget) -> QLabel:
    label = QLabel(words)
    label.setBuddy(control)
    return label


def _dropped(event: QDropEvent) -> Path | None:
    """The one file that is dropped."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
