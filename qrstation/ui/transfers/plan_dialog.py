"""What a retrieval would fetch, shown before it starts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from qrstation.model.retrieve import RetrieveRequest
from qrstation.ui.transfers.plan_model import Column, PlanModel, rows_of
from qrstation.ui.values import PlansMade, PlanStep, next_token
from qrstation.ui.widgets.formats import one_line
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.plain_text import plain_label
from qrstation.ui.widgets.row_lists import make_row_list, set_column_widths
from qrstation.ui.widgets.theme import SPACE, Tone, in_proportion, set_tone
from qrstation.words import say

_SIZE = QSize(900, 520)
_WIDTHS = {
    Column.NODE: 104,
    Column.MODALITY: 80,
    Column.OBJECTS: 72,
    Column.HELD: 64,
    Column.TO_FETCH: 72,
    Column.SIZE: 88,
    Column.KNOWN_BY: 96,
}


class PlanDialog(QDialog):
    """Asks for the plan of some retrievals and shows it; the user starts them, or not.

    Parameters
    ----------
    requests
        One for each node.
    names
        What people call the chosen entities, by Study Instance UID or Patient ID.
    """

    plan_wanted = Signal(int, object)
    """A token, and the requests (tuple of `RetrieveRequest`) to be planned."""
    stop_wanted = Signal(int)
    """Token of the plans that nobody needs any more."""
    start_wanted = Signal(object)
    """Requests (tuple of `RetrieveRequest`) to be carried out."""

    def __init__(
        self, requests: Sequence[RetrieveRequest], names: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._requests = tuple(requests)
        self._names = names
        self._token = 0
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Plan of the retrieval"))
        self.resize(in_proportion(_SIZE.width()), _SIZE.height())
        self.heading = plain_label(say("Retrieve {wanted}?", wanted=_wanted(requests)), Tone.TITLE)
        self.said = plain_label()
        self.faults = plain_label("", Tone.ERROR)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(say("Progress of the plan"))
        self.model = PlanModel(self)
        self.table = self._make_table()
        self.start_button = set_tone(QPushButton(icon("arrow-down", Tint.ON_ACCENT), say("&Start")), Tone.PRIMARY)
        self.start_button.setDefault(True)
        self.start_button.clicked.connect(self._start)
        self.cancel_button = QPushButton(say("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self._arrange()

    def ask(self) -> None:
        """Have the plan made."""
        self._token = next_token()
        self.progress.setRange(0, 0)
        self.faults.hide()
        self.said.setText(say("Asking what there is; nothing is fetched yet…"))
        self.start_button.setText(say("&Start without the plan"))
        self.plan_wanted.emit(self._token, self._requests)

    def show_step(self, step: PlanStep) -> None:
        """Show how far our plan is."""
        if step.token == self._token:
            self.progress.setRange(0, step.total)
            self.progress.setValue(step.done)
            self.said.setText(
                say(
                    "Asked {node} about {done:,} of {total:,}; nothing is fetched yet…",
                    node=step.node,
                    done=step.done,
                    total=step.total,
                )
            )

    def show_made(self, made: PlansMade) -> None:
        """Show our plan."""
        if made.token != self._token:
            return
        self._token = 0
        self.progress.hide()
        self.said.setText("\n".join(one_line(sentence) for sentence in made.sentences))
        self.said.setVisible(bool(made.sentences))
        self.faults.setText("\n".join(one_line(str(fault)) for fault in made.faults))
        self.faults.setVisible(bool(made.faults))
        self.model.show_rows(rows_of(made.plans, self._names))
        self.table.setColumnHidden(Column.NODE, len({row.node for row in self.model.rows}) < 2)
        if made.plans:
            self._requests = tuple(plan.request for plan in made.plans if plan.to_fetch != 0)
        self.start_button.setText(say("&Start") if made.plans else say("&Start anyway"))
        self.start_button.setEnabled(bool(self._requests))
        (self.start_button if self._requests else self.cancel_button).setFocus()

    def done(self, result: int) -> None:
        """Stop planning when the dialog is closed: nobody would see the plan."""
        if self._token:
            self.stop_wanted.emit(self._token)
        super().done(result)

    def _start(self) -> None:
        self.start_wanted.emit(self._requests)
        self.accept()

    def _copy(self) -> None:
        """Put the table on the clipboard, as text."""
        columns = [column for column in Column if not self.table.isColumnHidden(column)]
        lines = [[self.model.index(row, column).data() for column in columns] for row in range(len(self.model.rows))]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(say("What would be fetched, study by study"))
        make_row_list(table)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        set_column_widths(table.horizontalHeader(), _WIDTHS.items())
        table.horizontalHeader().setSectionResizeMode(Column.WHAT, QHeaderView.ResizeMode.Stretch)
        QShortcut(QKeySequence.StandardKey.Copy, table, self._copy, context=Qt.ShortcutContext.WidgetShortcut)
        return table

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * SPACE)
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.start_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        layout.setSpacing(2 * SPACE)
        for widget in (self.heading, self.said, self.faults, self.progress):
            layout.addWidget(widget)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)


def _wanted(requests: Sequence[RetrieveRequest]) -> str:
    """Say what is to be retrieved from where; of several nodes how much in all, and from each."""
    first = requests[0]
    if len(requests) == 1:
        return say("{description} from {node}", description=one_line(first.description), node=first.node)
    whole = replace(first, keys=tuple(key for request in requests for key in request.keys))
    shares = [say("{number:,} from {node}", number=len(request.keys), node=request.node) for request in requests]
    return f"{whole.asked_for} ({', '.join(shares)})"
