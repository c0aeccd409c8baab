from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qrstation.ui.widgets.plain_text import plain_label

UID = "2.25.136372795362712669705501715986000000000"
TEXT = f"The node says that it has no study {UID}."


def test_a_word_longer_than_a_line_breaks(qtbot: QtBot) -> None:
    label = plain_label(TEXT)
    qtbot.addWidget(label)
    line = label.fontMetrics().height()
    narrow = label.fontMetrics().horizontalAdvance(UID) // 2
    assert label.minimumSizeHint().width() <= narrow
    label.resize(narrow, label.heightForWidth(narrow))
    label.show()
    assert label.height() >= 4 * line, "the UID takes two lines at least, the words before it as well"
    label.setText("1")
    assert label.heightForWidth(narrow) < 2 * line


def test_what_is_broken_on_screen_is_copied_whole(qtbot: QtBot) -> None:
    label = plain_label(UID)
    qtbot.addWidget(label)
    label.resize(QSize(60, label.heightForWidth(60)))
    label.show()
    label.setFocus()
    label.setSelection(0, len(UID))
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == UID


def test_what_was_drawn_is_not_drawn_again_by_itself(qtbot: QtBot) -> None:
    class Counted(QObject):
        paints = 0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            self.paints += event.type() is QEvent.Type.Paint
            return False

    label, counted = plain_label(TEXT), Counted()
    qtbot.addWidget(label)
    label.installEventFilter(counted)
    with qtbot.waitExposed(label):
        label.show()
    qtbot.waitUntil(lambda: counted.paints > 0)
    for _ in range(100):
        QApplication.processEvents()
    assert counted.paints < 10
    label.setText(f"{TEXT} Another one.")
    before = counted.paints
    qtbot.waitUntil(lambda: counted.paints > before)
