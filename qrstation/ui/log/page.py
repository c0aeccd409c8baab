"""The Log page: what happened, in words, filtered by node, severity and text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from qrstation.model.events import LogEntry, Severity
from qrstation.ui.log.model import LogModel
from qrstation.ui.widgets.empty_state import EmptyState
from qrstation.ui.widgets.flow_layout import FlowLayout, together
from qrstation.ui.widgets.icons import icon
from qrstation.ui.widgets.message_bar import MessageBar
from qrstation.ui.widgets.row_lists import make_row_list, set_column_widths
from qrstation.ui.widgets.theme import SPACE, Tone, set_tone
from qrstation.words import counted, later, say, whole_number

_SEVERITIES = {
    Severity.INFO: later("All events"),
    Severity.WARNING: later("Warnings and errors"),
    Severity.ERROR: later("Errors only"),
}
_WIDTHS = (150, 90, 150)


class LogPage(QWidget):
    """Lists the events of this run."""

    support_requested = Signal()
    """The user wants a support bundle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.messages = MessageBar()
        self.model = LogModel(self)
        self.view = _view(self.model)
        self.filter = QLineEdit(placeholderText=say("Filter"), clearButtonEnabled=True)
        self.filter.setAccessibleName(say("Show only events with this text"))
        self.node = QComboBox()
        self.node.setAccessibleName(say("Show only events of this node"))
        self.node.addItem(say("All nodes"), "")
        self.severity = QComboBox()
        self.severity.setAccessibleName(say("Show only events at least this severe"))
        for severity, words in _SEVERITIES.items():
            self.severity.addItem(say(words), severity.value)
        self.copy_button = QPushButton(icon("copy"), say("Copy"))
        self.copy_button.setToolTip(say("Copy the selected events, or all that are shown"))
        self.support_button = QPushButton(icon("package"), say("Support bundle…"))
        self.support_button.setToolTip(say("Write versions, settings and logs into one file, without patient data"))
        self.support_button.clicked.connect(self.support_requested)
        self.audit_button = QPushButton(icon("shield"), say("&Audit trail…"))
        self.audit_button.setToolTip(say("Who asked whom for what, when, and what came or went: kept over many days"))
        self._count = set_tone(QLabel(), Tone.MUTED)
        self._stack = QStackedWidget()
        self._stack.addWidget(
            EmptyState(
                "output",
                say("Nothing has happened yet."),
                say("Echoes, searches and retrievals of this run appear here."),
            )
        )
        self._stack.addWidget(self.view)
        self._lay_out()
        self.filter.textChanged.connect(self._filter)
        self.node.currentIndexChanged.connect(self._filter)
        self.severity.currentIndexChanged.connect(self._filter)
        self.copy_button.clicked.connect(self.copy)
        QShortcut(QKeySequence.StandardKey.Copy, self.view, self.copy, context=Qt.ShortcutContext.WidgetShortcut)
        self._show_count()

    def add(self, entry: LogEntry) -> None:
        """Add an event; the view follows when its end is in sight."""
        bar = self.view.verticalScrollBar()
        at_end = bar.value() == bar.maximum()
        self.model.add(entry)
        if entry.node and self.node.findData(entry.node) < 0:
            self.node.addItem(entry.node, entry.node)
        self._show_count()
        if at_end:
            self.view.scrollToBottom()

    def copy(self) -> None:
        """Copy the selected events, or all that are shown, as text."""
        rows = [index.row() for index in self.view.selectionModel().selectedRows()]
        QGuiApplication.clipboard().setText(self.model.text_of(rows or range(self.model.rowCount())))

    def _filter(self) -> None:
        self.model.filter(
            node=self.node.currentData(), severity=Severity(self.severity.currentData()), text=self.filter.text()
        )
        self._show_count()

    def _show_count(self) -> None:
        shown, kept = self.model.rowCount(), self.model.kept
        self._count.setText(
            counted(kept, "event")
            if shown == kept
            else say("{shown} of {kept}", shown=whole_number(shown), kept=counted(kept, "event"))
        )
        self._stack.setCurrentIndex(1 if kept else 0)

    def _lay_out(self) -> None:
        tools = FlowLayout()
        tools.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        tools.addWidget(self._count)
        filters = together(self.node, self.severity, self.filter)
        for widget in (filters, self.copy_button, self.support_button, self.audit_button):
            tools.add(widget, Qt.AlignmentFlag.AlignRight)
        self.filter.setFixedWidth(60 * SPACE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.messages)
        layout.addLayout(tools)
        layout.addWidget(self._stack, stretch=1)


def _view(model: LogModel) -> QTableView:
    view = QTableView()
    view.setModel(model)
    view.setAccessibleName(say("Events"))
    make_row_list(view)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setStretchLastSection(True)
    set_column_widths(header, enumerate(_WIDTHS))
    return view
