"""The list before it is asked for: its first rows, what its columns hold, and how it is to be understood."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from qrstation.model.batch import DateOrder, ListChoices, ListField, Table
from qrstation.ui.batch.preview_model import CHOICES, READ_AS, PreviewModel
from qrstation.ui.batch.values import RowsTold, TableTold
from qrstation.ui.widgets.formats import one_line
from qrstation.ui.widgets.plain_text import plain_label
from qrstation.ui.widgets.theme import ROW_HEIGHT, SPACE, Tone, in_proportion, set_tone
from qrstation.words import counted, later, say, sentence, sentences

_READ_AS_WIDTH = 420
_COLUMN_WIDTH = 172
_MOST_DAYS = 3_650
_MOST_STUDIES = 1_000
_ORDERS = {
    None: later("as the list shows it"),
    DateOrder.DAY_FIRST: later("day first"),
    DateOrder.MONTH_FIRST: later("month first"),
}


class ListPreview(QWidget):
    """Shows the first rows of a list and lets the user say how it is to be understood."""

    choices_changed = Signal(object)
    """`ListChoices`"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PreviewModel(self)
        self.view = self._make_view()
        self.combos: list[QComboBox] = []
        self.tolerance = _spin(
            say("Days off"), 0, _MOST_DAYS, say("Days that a study may lie before or after its date")
        )
        self.tolerance.valueChanged.connect(self._tell_choices)
        self.date_order = QComboBox()
        self.date_order.setAccessibleName(say("Dates such as 03/04/2026"))
        for order, words in _ORDERS.items():
            self.date_order.addItem(say(words), order)
        self.date_order.currentIndexChanged.connect(self._tell_choices)
        self.most = _spin(
            say("Studies for one row"), 1, _MOST_STUDIES, say("A row that matches more is left for you to decide")
        )
        self.remarks = plain_label("", Tone.MUTED)
        self.summary = plain_label()
        self._lay_out()

    @property
    def choices(self) -> ListChoices:
        """How the list is to be understood."""
        order = self.date_order.currentData()
        return ListChoices(
            columns=tuple(_field_in(combo) for combo in self.combos),
            tolerance=self.tolerance.value(),
            date_order=None if order is None else DateOrder(order),
        )

    def show_table(self, told: TableTold, table: Table) -> None:
        """Show a list that was read, as it seems to be meant."""
        self.model.show_table(table, told.names)
        self.combos = []
        for place, (name, field) in enumerate(zip(told.names, told.columns, strict=True)):
            combo = _column_combo(name, field)
            combo.currentIndexChanged.connect(partial(self._on_column, place))
            self.view.setIndexWidget(self.model.index(CHOICES, place + 1), combo)
            self.view.setColumnWidth(place + 1, max(in_proportion(_COLUMN_WIDTH), combo.sizeHint().width()))
            self.combos.append(combo)
        self.view.setColumnWidth(READ_AS, in_proportion(_READ_AS_WIDTH))
        self.view.setRowHeight(CHOICES, ROW_HEIGHT + 2 * SPACE)
        self.remarks.setText(sentences(*map(one_line, table.remarks)))
        self.remarks.setVisible(bool(table.remarks))
        self._show_dates()

    def show_rows(self, told: RowsTold) -> None:
        """Show what the rows ask for, or why nothing can be asked."""
        self.model.show_wanted(told.rows)
        set_tone(self.summary, Tone.ERROR if told.fault is not None else Tone.MUTED)
        if told.fault is not None:
            self.summary.setText(one_line(sentences(told.fault.title, told.fault.advice)))
            return
        bad = sum(bool(row.problem) for row in told.rows)
        same = sum(row.same_as is not None for row in told.rows)
        parts = [counted(len(told.rows) - bad - same, "row can be asked for", "rows can be asked for")]
        if same:
            parts.append(counted(same, "asks for the same as another", "ask for the same as another"))
        if bad:
            parts.append(counted(bad, "cannot be read and is left out", "cannot be read and are left out"))
        self.summary.setText(sentence(", ".join(parts)))

    def _on_column(self, place: int, _chosen: int) -> None:
        """Let no two columns hold the same."""
        chosen = _field_in(self.combos[place])
        for other, combo in enumerate(self.combos):
            if other != place and chosen is not None and _field_in(combo) is chosen:
                with QSignalBlocker(combo):
                    combo.setCurrentIndex(0)
        self._show_dates()
        self._tell_choices()

    def _show_dates(self) -> None:
        dated = any(field is not None and field.is_date for field in self.choices.columns)
        for widget in (self._tolerance_label, self.tolerance, self._order_label, self.date_order):
            widget.setEnabled(dated)

    def _tell_choices(self) -> None:
        self.choices_changed.emit(self.choices)

    def _make_view(self) -> QTableView:
        view = QTableView()
        view.setModel(self.model)
        view.setAccessibleName(say("First rows of the list"))
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = view.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        return view

    def _lay_out(self) -> None:
        self._tolerance_label = _label(say("&Days off, at most"), self.tolerance)
        self._order_label = _label(say("Dates like 03/0&4/2026"), self.date_order)
        options = QHBoxLayout()
        options.setSpacing(2 * SPACE)
        for label, control in (
            (_label(say("Studies for one &row, at most"), self.most), self.most),
            (self._tolerance_label, self.tolerance),
            (self._order_label, self.date_order),
        ):
            options.addWidget(label)
            options.addWidget(control)
            options.addSpacing(2 * SPACE)
        options.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self.remarks)
        layout.addWidget(self.view, 1)
        layout.addLayout(options)
        layout.addWidget(self.summary)


def _column_combo(name: str, field: ListField | None) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(say("What {column} holds", column=one_line(name)))
    combo.addItem(say("not used"), None)
    for each in ListField:
        combo.addItem(each.words, each)
    combo.setCurrentIndex(0 if field is None else list(ListField).index(field) + 1)
    return combo


def _field_in(combo: QComboBox) -> ListField | None:
    chosen = combo.currentData()
    return None if chosen is None else ListField(chosen)


def _spin(name: str, least: int, most: int, hint: str) -> QSpinBox:
    spin = QSpinBox()
    spin.setAccessibleName(name)
    spin.setRange(least, most)
    spin.setToolTip(hint)
    return spin


def _label(words: str, control: QWidget) -> QLabel:
    label = QLabel(words)
    label.setBuddy(control)
    return label
