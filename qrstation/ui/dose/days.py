"""Days and times of a dose query."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from qrstation.ui.search.day_edit import DayEdit
from qrstation.ui.widgets.field import beside
from qrstation.ui.widgets.plain_text import plain_label
from qrstation.ui.widgets.theme import SPACE, Tone
from qrstation.words import say


class DaysEdit(QWidget):
    """First and last day, with times where they are one day; or all dates."""

    changed = Signal()
    submitted = Signal()
    """Enter was pressed in a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first_day, self.last_day = DayEdit(say("First day")), DayEdit(say("Last day"))
        self.first_time, self.last_time = _time_line(say("First time")), _time_line(say("Last time"))
        self.all_dates = QCheckBox(say("All dates"))
        self.all_dates.setToolTip(say("Asks for everything that the node has, which may take very long"))
        self.hint = plain_label(
            say("Times can be given for a single day only."), Tone.SMALL, Tone.MUTED, selectable=False
        )
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(2 * SPACE)
        layout.setVerticalSpacing(SPACE)
        rows = ((say("&From"), self.first_day, self.first_time), (say("&Until"), self.last_day, self.last_time))
        for row, (words, day, time) in enumerate(rows):
            layout.addWidget(beside(words, day), row, 0)
            layout.addWidget(day, row, 1)
            layout.addWidget(time, row, 2)
        layout.addWidget(self.all_dates, 2, 1, 1, 2)
        layout.addWidget(self.hint, 3, 0, 1, 3)
        layout.setColumnStretch(3, 1)
        for line in (self.first_day, self.last_day, self.first_time, self.last_time):
            line.textChanged.connect(self.changed)
            line.returnPressed.connect(self.submitted)
        self.all_dates.toggled.connect(self.changed)

    def show_possible(self, *, single_day: bool) -> None:
        """Let times be given for a single day only, and no day where all dates are wanted."""
        for day in (self.first_day, self.last_day):
            day.setEnabled(not self.all_dates.isChecked())
        for time in (self.first_time, self.last_time):
            time.setEnabled(single_day)
        self.hint.setVisible(not single_day)


def _time_line(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setPlaceholderText(say("HH:MM"))
    line.setToolTip(say("{name}, like 14:30; empty: open. For a single day only", name=name))
    line.setFixedWidth(72)
    return line
