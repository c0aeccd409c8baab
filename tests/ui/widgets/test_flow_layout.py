from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from qrstation.ui.widgets.flow_layout import FlowLayout, together


def test_what_does_not_fit_goes_on_in_the_next_line(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    flow = FlowLayout(whole)
    buttons = [QWidget(whole) for _ in range(6)]
    for button in buttons:
        button.setFixedSize(90, 24)
        flow.addWidget(button)
    whole.resize(300, flow.heightForWidth(300))
    whole.show()
    assert [button.y() // 24 for button in buttons] == [0, 0, 0, 1, 1, 1]
    assert flow.heightForWidth(300) == 2 * 24 + flow.spacing()
    assert flow.heightForWidth(1000) == 24


def box(width: int, height: int = 24) -> QWidget:
    made = QWidget()
    made.setFixedSize(width, height)
    return made


def test_what_stretches_shares_what_is_left_of_its_line(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    flow = FlowLayout(whole)
    lines = [QLineEdit() for _ in range(3)]
    fields = [together(box(40), line, stretch=stretch) for line, stretch in zip(lines, (1, 2, 1), strict=True)]
    for field in fields:
        flow.add(field)
    whole.resize(600, 100)
    whole.show()
    assert [field.y() for field in fields] == [0, 0, 0]
    assert fields[2].geometry().right() + 1 == 600
    assert abs(fields[0].width() - fields[2].width()) <= 1
    assert fields[1].width() > fields[0].width() + 1

    whole.resize(250, 100)
    qtbot.waitUntil(lambda: fields[2].y() > 0)
    assert fields[1].y() == 0
    assert fields[1].geometry().right() + 1 == 250
    assert fields[2].width() == 250


def test_what_is_aligned_to_the_right_stands_at_the_end_of_its_line(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    flow = FlowLayout(whole)
    left, small, first, last = box(100, 40), box(50, 20), box(80), box(80)
    flow.add(left, Qt.AlignmentFlag.AlignTop)
    flow.add(small)
    for widget in (first, last):
        flow.add(widget, Qt.AlignmentFlag.AlignRight)
    whole.resize(400, 100)
    whole.show()
    assert (left.x(), last.geometry().right() + 1) == (0, 400)
    assert first.geometry().right() + 1 + flow.spacing() == last.x()
    assert small.y() == 10, "it stands in the middle of its line"

    whole.resize(260, 100)
    qtbot.waitUntil(lambda: last.y() > 0)
    assert last.geometry().right() + 1 == 260
