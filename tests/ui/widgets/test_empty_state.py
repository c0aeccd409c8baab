from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from qrstation.ui.widgets.choice import Choice
from qrstation.ui.widgets.empty_state import EmptyState


def test_the_buttons_follow_what_is_said(qtbot: QtBot) -> None:
    pressed: list[str] = []
    state = EmptyState("search", "No transfers yet.", choices=(Choice(text="Old", run=lambda: pressed.append("old")),))
    qtbot.addWidget(state)
    state.show_state("archive", "Nothing is held.", "Import.", (Choice(text="New", run=lambda: pressed.append("new")),))
    state.show()
    [button] = [each for each in state.findChildren(QPushButton) if each.isVisible()]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == ["new"]
    assert state.accessibleName() == "Nothing is held. Import."


def test_all_lines_of_a_long_text_have_room(qtbot: QtBot) -> None:
    state = EmptyState("warning", "A sentence that needs more than one line, because a node said so much. " * 2)
    qtbot.addWidget(state)
    state.resize(900, 400)
    state.show()
    state.show_state("warning", "Short.", "And a hint that needs several lines to say what can be done about it. " * 4)
    qtbot.waitExposed(state)
    for label in (state._sentence, state._hint):
        assert label.height() >= label.heightForWidth(label.width())
