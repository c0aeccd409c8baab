from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from qrstation.ui.widgets.flow_layout import FlowLayout


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
