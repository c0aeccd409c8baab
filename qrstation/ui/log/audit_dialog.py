"""The audit trail in the window: who asked whom for what, when, and what came or went."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from qrstation.model.audit import AuditEntry, AuditKind, AuditOutcome, AuditRecord, AuditSelection
from qrstation.ui.dose.row_table import RowModel, RowTable
from qrstation.ui.search.day_edit import DayEdit
from qrstation.ui.search.fields import read_day
from qrstation.ui.values import AuditTold
from qrstation.ui.widgets.formats import local_moment, one_line
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.plain_text import plain_label, tool_tip
from qrstation.ui.widgets.theme import SPACE, Tone, in_proportion
from qrstation.words import counted, later, say

_SIZE = QSize(980, 560)
_TITLES = (
    later("Time"),
    later("Asked by"),
    later("What"),
    later("Node"),
    later("How much"),
    later("Outcome"),
    later("Detail"),
)
_OUTCOME = 5
_KINDS = {
    AuditKind.STARTED: later("Started"),
    AuditKind.STOPPED: later("Stopped"),
    AuditKind.BEGUN_ANEW: later("Begun anew"),
    AuditKind.CONFIGURED: later("Configured"),
    AuditKind.QUERIED: later("Queried"),
    AuditKind.RETRIEVED: later("Retrieved"),
    AuditKind.RECEIVED: later("Received"),
    AuditKind.SENT: later("Sent"),
    AuditKind.EXPORTED: later("Exported"),
    AuditKind.IMPORTED: later("Imported"),
    AuditKind.REMOVED: later("Removed"),
    AuditKind.REJECTED: later("Rejected"),
    AuditKind.REFUSED: later("Refused"),
}
_OUTCOMES = {
    AuditOutcome.DONE: ("check", Tint.GOOD, later("Done")),
    AuditOutcome.IN_PART: ("warning", Tint.WARNING, later("In part")),
    AuditOutcome.FAILED: ("error", Tint.ERROR, later("Failed")),
}
_FILES = later("DICOM audit messages (*.xml);;Table for spreadsheets (*.csv)")
_MOST_STUDIES = 3


class AuditModel(RowModel[AuditEntry]):
    """One row a record, the latest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_TITLES, parent)

    def cell(self, row: AuditEntry, column: int, role: Qt.ItemDataRole) -> object:
        """Say what stands in a cell."""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _cells(row.record)[column]
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip(_cells(row.record)[column])
            case Qt.ItemDataRole.DecorationRole if column == _OUTCOME:
                name, tint, _ = _OUTCOMES[row.record.outcome]
                return icon(name, tint)
            case _:
                return None


class AuditDialog(QDialog):
    """Shows the records of some days, of one node, of one kind; saves them, and checks the whole trail."""

    wanted = Signal(object)
    """`AuditSelection` that is to be shown."""
    save_wanted = Signal(object, object)
    """`AuditSelection`, and the path of the file."""
    check_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Audit trail"))
        self.resize(in_proportion(_SIZE.width()), _SIZE.height())
        self.first, self.last = DayEdit(say("From this day on")), DayEdit(say("Up to this day"))
        self.kind, self.node = QComboBox(), QComboBox()
        self.kind.setAccessibleName(say("Show only what was done so"))
        self.kind.addItem(say("All events"), "")
        for kind, words in _KINDS.items():
            self.kind.addItem(say(words), kind.value)
        self.node.setAccessibleName(say("Show only what concerned this node"))
        self.node.addItem(say("All nodes"), "")
        self.model = AuditModel(self)
        self.view = RowTable(self.model, say("Records of the audit trail"))
        self.view.horizontalHeader().setStretchLastSection(True)
        self.number = plain_label(say("Looking…"), Tone.SMALL, Tone.MUTED, selectable=False)
        self.about = plain_label("", Tone.SMALL)
        self.said = plain_label("", Tone.SMALL)
        self.save_button = QPushButton(icon("save"), say("&Save…"))
        self.save_button.setToolTip(say("Save these records, with patient IDs and the UIDs of studies"))
        self.check_button = QPushButton(icon("verified"), say("Chec&k"))
        self.check_button.setToolTip(say("Look whether any record was changed, put in or taken out"))
        self.close_button = QPushButton(say("Close"))
        self._lay_out()
        for edit in (self.first, self.last):
            edit.editingFinished.connect(self.look)
            edit.textChanged.connect(self._look_if_empty)
        self.kind.activated.connect(self.look)
        self.node.activated.connect(self.look)
        self.save_button.clicked.connect(self._ask_where)
        self.check_button.clicked.connect(self._check)
        self.close_button.clicked.connect(self.reject)
        self.view.selectionModel().currentRowChanged.connect(self._show_about)

    def look(self) -> None:
        """Ask for the records that the fields describe."""
        self.number.setText(say("Looking…"))
        self.wanted.emit(self.selection())

    def selection(self) -> AuditSelection:
        """Give the records that the fields describe."""
        kind = self.kind.currentData()
        first, last = read_day(self.first.text()), read_day(self.last.text())
        return AuditSelection(
            start=None if first is None else datetime.combine(first, time()).astimezone(),
            end=None if last is None else datetime.combine(last + timedelta(days=1), time()).astimezone(),
            kinds=frozenset({AuditKind(kind)}) if kind else frozenset(),
            node=self.node.currentData(),
        )

    def show_told(self, told: AuditTold) -> None:
        """Show records, the latest first."""
        for node in told.nodes:
            if self.node.findData(node) < 0:
                self.node.addItem(node, node)
        self.model.show(told.entries[::-1])
        number = counted(len(told.entries), "record")
        self.number.setText(say("The last {number}; choose days to see others", number=number) if told.more else number)
        self.about.setText("")

    def say(self, text: str) -> None:
        """Say what came of saving or checking."""
        self.said.setText(one_line(text))
        self.check_button.setEnabled(True)

    def _look_if_empty(self, text: str) -> None:
        if not text:
            self.look()

    def _check(self) -> None:
        self.check_button.setEnabled(False)
        self.check_wanted.emit()

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, say("Save the audit trail"), "audit.xml", say(_FILES))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xml")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("csv" if "csv" in chosen else "xml"))
        dialog.fileSelected.connect(lambda path: self.save_wanted.emit(self.selection(), Path(path)))
        dialog.open()

    def _show_about(self, current: QModelIndex) -> None:
        self.about.setText(_about(self.model.row(current.row()).record) if current.isValid() else "")

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(2 * SPACE)
        for name, edit in ((say("&From"), self.first), (say("&to"), self.last)):
            label = QLabel(name)
            label.setBuddy(edit)
            tools.addWidget(label)
            tools.addWidget(edit)
        tools.addWidget(self.kind)
        tools.addWidget(self.node)
        tools.addStretch()
        foot = QHBoxLayout()
        foot.setSpacing(2 * SPACE)
        foot.addWidget(self.number, 1)
        for button in (self.check_button, self.save_button, self.close_button):
            button.setAutoDefault(False)
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addLayout(tools)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.about)
        layout.addWidget(self.said)
        layout.addLayout(foot)


def _cells(record: AuditRecord) -> tuple[str, ...]:
    return (
        local_moment(record.time),
        one_line(record.asked_by),
        say(_KINDS[record.kind]),
        one_line(record.other_side),
        record.amount,
        say(_OUTCOMES[record.outcome][2]),
        one_line(record.detail),
    )


def _about(record: AuditRecord) -> str:
    """Whose studies a record is about, and in which folder or files they lie."""
    studies = dict.fromkeys((one.patient_id, one.study_instance_uid) for one in record.handled)
    named = [_named(patient, study) for patient, study in studies]
    rest = len(named) - _MOST_STUDIES
    place = [record.place] if record.place else []
    more = [say("and {rest} more", rest=rest)] if rest > 0 else []
    return one_line("; ".join((*place, *named[:_MOST_STUDIES], *more)))


def _named(patient: str, study: str) -> str:
    parts = (
        say("patient {patient}", patient=patient) if patient else "",
        say("study {study}", study=study) if study else "",
    )
    return ", ".join(filter(None, parts))
