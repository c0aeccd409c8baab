"""The dialog in which a dose query gets its name, its days and its times."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from qrstation.model.dose import DoseOrder
from qrstation.model.dose_schedule import LONGEST_INTERVAL, MOST_DAYS_BACK, RelativeDays, SavedQuery, Timing
from qrstation.ui.dose.wording import asks_words
from qrstation.ui.widgets.field import above
from qrstation.ui.widgets.formats import one_line
from qrstation.ui.widgets.plain_text import plain_label
from qrstation.ui.widgets.theme import SPACE, Tone, in_proportion
from qrstation.words import later, say, sentences

_WIDTH = 440
_DAYS = ("yesterday", "today", "hour-ago")
_WORDS = {
    "yesterday": later("Yesterday"),
    "today": later("Today"),
    "hour-ago": later("Today as of an hour ago (for every hour)"),
    "": later("Days counted back from today"),
}
_USUAL_INTERVAL = 60
_USUAL_TIME = time(2, 30)
_WEEK = 7


class ScheduleDialog(QDialog):
    """Takes when a query runs, and of which days, and hands over the query to be saved.

    Parameters
    ----------
    order
        What is asked for; its dates stand for nothing.
    queries
        The saved ones: a name of theirs brings its days and timing, unless the user chose others.
    saved
        The query whose schedule is changed; none: the order is saved under a name.
    opened
        The query that the order was made from, from which the dialog starts.
    """

    saved = Signal(object, bool)
    """`SavedQuery`, and whether it takes the place of the one of its name."""

    def __init__(
        self,
        order: DoseOrder,
        queries: Sequence[SavedQuery],
        *,
        saved: SavedQuery | None = None,
        opened: SavedQuery | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Save the query") if saved is None else say("Schedule of {query}", query=saved.name))
        self._asked = order
        self._queries = {query.name.casefold(): query for query in queries}
        self._changed_one = saved
        self._start = start = saved or opened
        self.name = QLineEdit("" if start is None else start.name)
        self.name.selectAll()
        self.name.setPlaceholderText(say("such as Nightly CT"))
        self.name.setReadOnly(saved is not None)
        self.days = QComboBox()
        for written, words in _WORDS.items():
            self.days.addItem(say(words), written)
        self.first = _days_ago(say("First day, in days before today"), _WEEK)
        self.last = _days_ago(say("Last day, in days before today"), 1)
        self.never = QRadioButton(say("Only when I &want it"))
        self.every = QRadioButton(say("&Every"))
        self.daily = QRadioButton(say("Dail&y at"))
        self.interval = QSpinBox(minimum=1, maximum=LONGEST_INTERVAL, value=_USUAL_INTERVAL)
        self.interval.setSuffix(f" {say('minutes')}")
        self.interval.setAccessibleName(say("Minutes between two runs"))
        self.at = QTimeEdit(QTime(_USUAL_TIME.hour, _USUAL_TIME.minute))
        self.at.setDisplayFormat("HH:mm")
        self.at.setAccessibleName(say("Time of the daily run"))
        self.summary = plain_label("", Tone.SMALL, Tone.MUTED, selectable=False)
        self.reason = plain_label("", Tone.SMALL, Tone.WARNING, selectable=False)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.save_button = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        self._timings = QButtonGroup(self)
        for button in (self.never, self.every, self.daily):
            self._timings.addButton(button)
        self._arrange()
        self._fill(start)
        self._connect()
        self._show_possible()

    def _arrange(self) -> None:
        span = QHBoxLayout()
        span.setSpacing(2 * SPACE)
        span.addWidget(QLabel(say("from")))
        span.addWidget(self.first)
        span.addWidget(QLabel(say("until")))
        span.addWidget(self.last)
        span.addWidget(QLabel(say("days ago; 0 is today")))
        span.addStretch()
        self._span = QWidget()
        self._span.setLayout(span)
        span.setContentsMargins(0, 0, 0, 0)
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(above(say("&Name"), self.name))
        layout.addWidget(self.name)
        layout.addWidget(above(say("&Days of the studies, counted from each run"), self.days))
        layout.addWidget(self.days)
        layout.addWidget(self._span)
        layout.addWidget(above(say("It runs, while this window is open"), self.never))
        layout.addWidget(self.never)
        for button, control in ((self.every, self.interval), (self.daily, self.at)):
            row = QHBoxLayout()
            row.setSpacing(2 * SPACE)
            row.addWidget(button)
            row.addWidget(control)
            row.addStretch()
            layout.addLayout(row)
        layout.addWidget(self.summary)
        layout.addWidget(self.reason)
        layout.addStretch()
        layout.addWidget(self.buttons)
        self.setMinimumWidth(max(in_proportion(_WIDTH), self._span.sizeHint().width() + 8 * SPACE))

    def _fill(self, saved: SavedQuery | None) -> None:
        timing = Timing() if saved is None else saved.timing
        days = str(RelativeDays.parse("yesterday") if saved is None else saved.days)
        self.days.setCurrentIndex(self.days.findData(days if days in _DAYS else ""))
        if saved is not None and days not in _DAYS:
            self.first.setValue(saved.days.first)
            self.last.setValue(saved.days.last)
        (self.every if timing.every else self.daily if timing.daily else self.never).setChecked(True)
        if timing.every is not None:
            self.interval.setValue(timing.every)
        if timing.daily is not None:
            self.at.setTime(QTime(timing.daily.hour, timing.daily.minute))
        self._filled = self._chosen

    @property
    def _chosen(self) -> tuple[object, ...]:
        """Days and timing as they stand, also where they do not go together."""
        days = self.days.currentData() or (self.first.value(), self.last.value())
        return days, self._timings.checkedButton(), self.interval.value(), self.at.time()

    def _on_named(self) -> None:
        """Take over the days and timing of the query of that name, unless the user chose others."""
        if self._changed_one is None and self._chosen == self._filled:
            self._fill(self._replaced or self._start)
        self._show_possible()

    def _connect(self) -> None:
        self.name.textChanged.connect(self._on_named)
        self.days.currentIndexChanged.connect(self._show_possible)
        self._timings.buttonToggled.connect(self._show_possible)
        for box in (self.first, self.last, self.interval):
            box.valueChanged.connect(self._show_possible)
        self.at.timeChanged.connect(self._show_possible)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)

    def _query(self) -> SavedQuery:
        """Make the query.

        Raises
        ------
        ValueError
            What is filled in does not go together; with a sentence for the user.
        """
        at = self.at.time()
        written = str(self.days.currentData())
        return SavedQuery(
            name=self.name.text().strip(),
            order=self._asked,
            days=RelativeDays.parse(written or f"{self.first.value()}-{self.last.value()}"),
            timing=Timing(
                every=self.interval.value() if self.every.isChecked() else None,
                daily=time(at.hour(), at.minute()) if self.daily.isChecked() else None,
            ),
        )

    def _show_possible(self, *_: object) -> None:
        self._span.setVisible(not self.days.currentData())
        self.interval.setEnabled(self.every.isChecked())
        self.at.setEnabled(self.daily.isChecked())
        named = bool(self.name.text().strip())
        self.summary.setText("")
        reason = "" if named else say("It needs a name.")
        if named:
            try:
                self.summary.setText(_summary(self._query()))
            except ValueError as problem:
                reason = str(problem)
        self.save_button.setEnabled(not reason)
        if not reason and self._replaced:
            reason = _replaced_words(self._replaced)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self._make_room()

    def showEvent(self, event: QShowEvent) -> None:
        """Be high enough for what is said."""
        super().showEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        needed = self._column.totalHeightForWidth(self.width())
        if self.isVisible() and needed > self.height():
            self.resize(self.width(), needed)

    @property
    def _replaced(self) -> SavedQuery | None:
        """The saved query in whose place it would come."""
        return None if self._changed_one else self._queries.get(self.name.text().strip().casefold())

    def _save(self) -> None:
        self.saved.emit(self._query(), bool(self._changed_one or self._replaced))
        self.accept()


def _days_ago(name: str, days: int) -> QSpinBox:
    box = QSpinBox(minimum=0, maximum=MOST_DAYS_BACK, value=days)
    box.setAccessibleName(name)
    return box


def _summary(saved: SavedQuery) -> str:
    if saved.timing.is_never:
        return asks_words(saved)
    first = say("The first run begins at once.") if saved.timing.every else ""
    return sentences(asks_words(saved), say("Runs {when}.", when=saved.timing.words), first)


def _replaced_words(saved: SavedQuery) -> str:
    """Say what goes: the name alone does not tell that a schedule goes with it."""
    return say(
        "It takes the place of the saved query {query}, which asks {node} for {days} and runs {when}.",
        query=saved.name,
        node=one_line(saved.order.node),
        days=saved.days.words,
        when=saved.timing.words,
    )
