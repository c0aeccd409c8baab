from __future__ import annotations

import gc
import weakref

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from qrstation.errors import QrError
from qrstation.model.events import Severity
from qrstation.ui.widgets.choice import Choice
from qrstation.ui.widgets.message_bar import MOST_MESSAGES, Message, MessageBar


def button(widget: QWidget, text: str) -> QPushButton:
    return next(each for each in widget.findChildren(QPushButton) if each.text() == text and each.isVisible())


def make(qtbot: QtBot) -> MessageBar:
    bar = MessageBar()
    qtbot.addWidget(bar)
    with qtbot.waitExposed(bar):
        bar.tell(Message(title="The disk is nearly full.", severity=Severity.WARNING))
        bar.show()
    return bar


def test_severity_is_said_in_a_word(qtbot: QtBot) -> None:
    bar = make(qtbot)
    assert "Warning: The disk is nearly full." in [label.text() for label in bar.findChildren(QLabel)]


def test_text_of_a_peer_is_never_markup(qtbot: QtBot) -> None:
    bar = make(qtbot)
    bar.tell_error(QrError("Main PACS said <img src=x>\nand more."))
    assert bar.messages[0].title == "Main PACS said <img src=x> and more."
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in bar.findChildren(QLabel))


def test_details_come_on_demand(qtbot: QtBot) -> None:
    bar = make(qtbot)
    bar.tell_error(QrError("Main PACS refused.", detail="result 1, source 1, reason 3", advice="Ask."))
    view = next(each for each in bar.findChildren(QPlainTextEdit) if each.toPlainText())
    assert not view.isVisible()
    qtbot.mouseClick(button(bar, "Details"), Qt.MouseButton.LeftButton)
    assert view.isVisible()
    assert view.toPlainText() == "result 1, source 1, reason 3"


def test_an_action_runs_and_closes(qtbot: QtBot) -> None:
    bar = make(qtbot)
    pressed: list[str] = []
    bar.tell(Message(title="Lost.", choices=(Choice(text="Retry", run=lambda: pressed.append("retry")),)))
    qtbot.mouseClick(button(bar, "Retry"), Qt.MouseButton.LeftButton)
    assert pressed == ["retry"]
    assert [message.title for message in bar.messages] == ["The disk is nearly full."]


def test_a_question_is_answered_no_by_escape(qtbot: QtBot) -> None:
    bar = make(qtbot)
    answers: list[str] = []
    bar.ask(
        "Search without any criterion?",
        Choice(text="Search all", run=lambda: answers.append("yes")),
        Choice(text="Cancel", run=lambda: answers.append("no")),
    )
    assert button(bar, "Search all").hasFocus() or not bar.isActiveWindow()
    qtbot.keyClick(button(bar, "Search all"), Qt.Key.Key_Escape)
    assert answers == ["no"]


def test_a_careful_question_starts_on_no(qtbot: QtBot) -> None:
    bar = make(qtbot)
    bar.ask("Remove it?", Choice(text="Remove", run=lambda: None), careful=True)
    assert [choice.text for choice in bar.messages[0].choices] == ["Cancel", "Remove"]


def test_the_same_message_stands_once_and_the_oldest_makes_room(qtbot: QtBot) -> None:
    bar = make(qtbot)
    for _ in range(3):
        bar.tell(Message(title="Again."))
    assert [message.title for message in bar.messages] == ["Again.", "The disk is nearly full."]
    for number in range(MOST_MESSAGES):
        bar.tell(Message(title=f"Message {number}."))
    assert len(bar.messages) == MOST_MESSAGES
    assert "Again." not in [message.title for message in bar.messages]


def test_a_key_takes_the_place_of_the_former(qtbot: QtBot) -> None:
    bar = make(qtbot)
    bar.tell(Message(title="One.", key="import"))
    bar.tell(Message(title="Two.", key="import"))
    assert [message.title for message in bar.messages] == ["Two.", "The disk is nearly full."]
    bar.withdraw("import")
    bar.clear()
    assert not bar.isVisible()


def left_with_a_message_on_its_way_out() -> weakref.ref[MessageBar]:
    bar = MessageBar()
    look = Choice(text="Look", run=bar.clear)
    bar.tell(Message(title="Disk full.", choices=(look,), dismissed=bar.clear, key="disk"))
    bar.tell(Message(title="Nearly full.", key="disk"))
    return weakref.ref(bar)


def test_a_message_on_its_way_out_does_not_hold_the_bar_that_takes_it_along(qtbot: QtBot) -> None:
    left = left_with_a_message_on_its_way_out()
    gc.collect()
    assert left() is None
