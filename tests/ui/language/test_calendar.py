"""The calendar of a day, in each language."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QCalendarWidget, QTableView, QWidget
from pytestqt.qtbot import QtBot

from qrstation.first_choices import WindowLanguage
from qrstation.ui.language import speak_as_chosen
from qrstation.ui.search.day_edit import DayEdit


def test_no_name_of_a_day_is_cut_off(
    language: WindowLanguage, qapp: QApplication, qtbot: QtBot, take: Callable[[str, QWidget], None]
) -> None:
    speak_as_chosen(qapp, language)
    edit = DayEdit("First day")
    qtbot.addWidget(edit)
    edit.show()
    edit.actions()[0].trigger()
    [calendar] = edit.findChildren(QCalendarWidget)
    [days] = calendar.findChildren(QTableView)
    qtbot.waitUntil(days.isVisible)
    take("calendar", calendar)
    for column in range(7):
        index = days.model().index(0, column)
        assert index.data()
        assert days.columnWidth(column) >= days.sizeHintForIndex(index).width(), index.data()
