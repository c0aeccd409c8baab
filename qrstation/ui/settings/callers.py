"""Settings of who may come in, with the list of those who are let in by name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from qrstation.model.access import AllowedCaller
from qrstation.settings import Settings
from qrstation.ui.settings.caller_table import CallerTable
from qrstation.ui.settings.section import Section
from qrstation.ui.widgets.icons import icon
from qrstation.ui.widgets.row_lists import make_row_list, set_column_widths
from qrstation.ui.widgets.theme import SPACE, Tone, set_tone
from qrstation.words import say

_WIDTHS = (140, 150, 170)
_LEAST_HEIGHT = 44 * SPACE


class CallersSection(Section):
    """Who may send to this computer, and who may search its archive."""

    allow_wanted = Signal(object)
    """`AllowedCaller`"""
    forbid_wanted = Signal(object)
    """`AllowedCaller`"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("Who may come in"), "shield", parent)
        self.anybody_may_send = self.check_box("anybody_may_send", say("Anybody may send to this computer"))
        self.called = self.check_box("require_called_ae_title", say("Callers must call this computer by its AE title"))
        self.serve = self.check_box("serve_archive", say("Others may search this archive and fetch from it"))
        self.anybody_may_query = self.check_box("anybody_may_query", say("Anybody who may send may do that, too"))
        self.add_field(
            say("Sending"),
            "anybody_may_send",
            self.anybody_may_send,
            say("Many PACS send under AE titles of their own. Off: only your nodes and those in the list."),
        )
        self.add_field("", "require_called_ae_title", self.called)
        self.add_field(
            say("Archive"),
            "serve_archive",
            self.serve,
            say("Those of the list who may, and nodes whose settings say so."),
        )
        self.add_field(
            "",
            "anybody_may_query",
            self.anybody_may_query,
            say("Whoever reaches this computer then sees patients' names."),
        )
        self.table = CallerTable(self)
        self.view = _table_view(self.table)
        self.ae_title = QLineEdit(placeholderText=say("AE title, or empty for any"))
        self.ae_title.setAccessibleName(say("AE title of the caller"))
        self.network = QLineEdit(placeholderText=say("10.1.2.3 or 10.0.0.0/8, or empty"))
        self.network.setAccessibleName(say("Address or network of the caller"))
        self.may_query = QCheckBox(say("may search"))
        self.allow_button = QPushButton(icon("add"), say("&Allow"))
        self.remove_button = QPushButton(icon("trash"), say("&Remove"))
        self.allow_refused_button = QPushButton(icon("pass"), say("Allow the re&fused one"))
        self._problem = set_tone(QLabel(wordWrap=True), Tone.SMALL, Tone.ERROR)
        self._problem.hide()
        self.allow_button.clicked.connect(self._allow)
        for edit in (self.ae_title, self.network):
            edit.returnPressed.connect(self._allow)
        self.remove_button.clicked.connect(self._remove)
        self.allow_refused_button.clicked.connect(self._allow_refused)
        self.view.selectionModel().selectionChanged.connect(self._enable_buttons)
        self.table.modelReset.connect(self._enable_buttons)
        self._lay_out()
        self._enable_buttons()

    @property
    def problem(self) -> str:
        """What is wrong with the caller that was typed, as a sentence; empty where nothing is."""
        return self._problem.text()

    def show_settings(self, settings: Settings) -> None:
        """Fill the fields."""
        self.anybody_may_send.setChecked(settings.anybody_may_send)
        self.called.setChecked(settings.require_called_ae_title)
        self.serve.setChecked(settings.serve_archive)
        self.anybody_may_query.setChecked(settings.anybody_may_query)
        self.anybody_may_query.setEnabled(settings.serve_archive)

    def _selected(self) -> int:
        rows = self.view.selectionModel().selectedRows()
        return rows[0].row() if rows else -1

    def _enable_buttons(self) -> None:
        self.remove_button.setEnabled(self.table.allowed(self._selected()) is not None)
        self.allow_refused_button.setEnabled(self.table.refused(self._selected()) is not None)

    def _allow(self) -> None:
        try:
            ae_title, network = self.ae_title.text(), self.network.text()
            caller = AllowedCaller.typed(ae_title, network, may_query=self.may_query.isChecked())
        except ValueError as problem:
            self._complain(str(problem))
            return
        self._complain("")
        self.ae_title.clear()
        self.network.clear()
        self.may_query.setChecked(False)
        self.allow_wanted.emit(caller)

    def _complain(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _remove(self) -> None:
        if (caller := self.table.allowed(self._selected())) is not None:
            self.forbid_wanted.emit(caller)

    def _allow_refused(self) -> None:
        if (caller := self.table.refused(self._selected())) is not None:
            self.allow_wanted.emit(caller.entry)

    def _lay_out(self) -> None:
        adding = QHBoxLayout()
        adding.setSpacing(2 * SPACE)
        for widget in (self.ae_title, self.network):
            adding.addWidget(widget, stretch=1)
        adding.addWidget(self.may_query)
        adding.addWidget(self.allow_button)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * SPACE)
        buttons.addWidget(self.remove_button)
        buttons.addWidget(self.allow_refused_button)
        buttons.addStretch()
        below = QVBoxLayout()
        below.setSpacing(2 * SPACE)
        below.addLayout(adding)
        below.addWidget(self._problem)
        below.addWidget(self.view, stretch=1)
        below.addLayout(buttons)
        self.body.addLayout(below, stretch=1)


def _table_view(model: CallerTable) -> QTableView:
    view = QTableView()
    view.setModel(model)
    view.setAccessibleName(say("Callers"))
    make_row_list(view)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setTabKeyNavigation(False)
    view.setMinimumHeight(_LEAST_HEIGHT)
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setStretchLastSection(True)
    set_column_widths(header, enumerate(_WIDTHS))
    return view
