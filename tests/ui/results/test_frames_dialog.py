from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from qrstation.model.information_model import Level
from qrstation.model.retrieve import FrameSelection
from qrstation.ui.results.frames_dialog import FramesDialog
from tests.ui.results.entities import element, match


@pytest.fixture
def dialog(qtbot: QtBot) -> FramesDialog:
    dialog = FramesDialog(match(Level.IMAGE, element("InstanceNumber", "3"), element("NumberOfFrames", "10")))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_numbers_are_handed_over(dialog: FramesDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.numbers, "1-3, 8")
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.retrieve_button.click()
    assert chosen.args == [FrameSelection(numbers=(1, 2, 3, 8))]


def test_times_are_handed_over(dialog: FramesDialog, qtbot: QtBot) -> None:
    dialog.by_time.click()
    assert not dialog.numbers.isEnabled()
    qtbot.keyClicks(dialog.times, "0.5-2")
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.retrieve_button.click()
    assert chosen.args == [FrameSelection(seconds=(0.5, 2.0))]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "is no frame number"),
        ("one", "'one' is no frame number"),
        ("0-3", "1 or above"),
        ("8,3", "rise"),
        ("11-12", "The image has 10 frames: there is no frame 12."),
        ("1-3,8,99", "The image has 10 frames: there is no frame 99."),
        ("1-21/5", "there is no frame 21"),
    ],
)
def test_what_names_no_frames_is_said(dialog: FramesDialog, qtbot: QtBot, text: str, complaint: str) -> None:
    qtbot.keyClicks(dialog.numbers, text)
    with qtbot.assertNotEmitted(dialog.chosen):
        dialog.retrieve_button.click()
    assert complaint in dialog.complaint
    qtbot.keyClicks(dialog.numbers, "1")
    assert dialog.complaint == ""
