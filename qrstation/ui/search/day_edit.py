"""Choosing days: from a list, or as a range of two days with a calendar each."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QComboBox, QHBoxLayout, QLabel, QLineEdit, QMenu, QWidget, QWidgetAction

from qrstation.ui.search.fields import EXAMPLE, Dates, read_day
from qrstation.ui.widgets.field import Field
from qrstation.ui.widgets.formats import day_form, day_text
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.theme import SPACE
from qrstation.words import later, say

_NAMES = {
    Dates.ANY: later("Any"),
    Dates.TODAY: later("Today"),
    Dates.YESTERDAY: later("Yesterday"),
    Dates.LAST_7_DAYS: later("Last 7 days"),
    Dates.LAST_30_DAYS: later("Last 30 days"),
    Dates.RANGE: later("Range…"),
}
_BESIDE_DAY = 5 * SPACE


class DayEdit(QLineEdit):
    """A line for one day, with a calendar behind it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(day_form())
        self.setAccessibleName(name)
        self.setToolTip(say("{name}, like {example}; empty: open", name=name, example=day_text(EXAMPLE)))
        self.setFixedWidth(136)
        action = self.addAction(icon("calendar", Tint.MUTED), QLineEdit.ActionPosition.TrailingPosition)
        action.setText(say("Calendar"))
        action.triggered.connect(self._open_calendar)
        self.editingFinished.connect(self._write_out)

    @property
    def iso_text(self) -> str:
        """The day as ISO 8601 writes it; what is no day, as it was typed."""
        day = read_day(self.text())
        return self.text() if day is None else day.isoformat()

    def show_text(self, text: str) -> None:
        """Show a day as the language writes it; what is no day, as it is."""
        day = read_day(text)
        self.setText(text if day is None else day_text(day))

    def _write_out(self) -> None:
        self.show_text(self.text())

    def _open_calendar(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(menu)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setMinimumWidth(_room_for_days(calendar))
        if (day := read_day(self.text())) is not None:
            calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.clicked.connect(self._take)
        calendar.activated.connect(self._take)
        calendar.clicked.connect(menu.close)
        calendar.activated.connect(menu.close)
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        calendar.setFocus()

    def _take(self, day: QDate) -> None:
        self.show_text(day.toString(Qt.DateFormat.ISODate))


def _room_for_days(calendar: QCalendarWidget) -> int:
    """Width at which no short name of a day is cut off."""
    names = (calendar.locale().dayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8))
    return 7 * (max(map(calendar.fontMetrics().horizontalAdvance, names)) + _BESIDE_DAY)


class DatesEdit(QWidget):
    """The list of usual spans of days; two lines more for a range."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = QComboBox()
        self.choice.setAccessibleName(say("Study date"))
        for dates, name in _NAMES.items():
            self.choice.addItem(say(name), dates)
        self.first = DayEdit(say("First day"))
        self.last = DayEdit(say("Last day"))
        self.fields = {"first_day": Field(self.first), "last_day": Field(self.last)}
        self._range = QWidget()
        spread = QHBoxLayout(self._range)
        spread.setContentsMargins(0, 0, 0, 0)
        spread.setSpacing(SPACE)
        top = Qt.AlignmentFlag.AlignTop
        dash = QLabel("–")
        dash.setFixedHeight(26)
        spread.addWidget(self.fields["first_day"], 0, top)
        spread.addWidget(dash, 0, top)
        spread.addWidget(self.fields["last_day"], 0, top)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self.choice, 0, top)
        layout.addWidget(self._range, 0, top)
        self.setFocusProxy(self.choice)
        self._range.hide()
        self.choice.currentIndexChanged.connect(self._on_chosen)
        self.first.textChanged.connect(self.changed)
        self.last.textChanged.connect(self.changed)

    @property
    def dates(self) -> Dates:
        """Which days are chosen."""
        return Dates(self.choice.currentData())

    def set_dates(self, dates: Dates, first_day: str, last_day: str) -> None:
        """Choose days."""
        self.choice.setCurrentIndex(self.choice.findData(dates))
        self.first.show_text(first_day)
        self.last.show_text(last_day)

    def _on_chosen(self, _index: int) -> None:
        self._range.setVisible(self.dates is Dates.RANGE)
        self.changed.emit()
