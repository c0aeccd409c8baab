"""Asks which frames of an image are to be retrieved."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from qrstation.model.query import Match
from qrstation.model.retrieve import FrameSelection
from qrstation.ui.widgets.field import Field
from qrstation.ui.widgets.formats import one_line
from qrstation.ui.widgets.plain_text import plain_label
from qrstation.ui.widgets.theme import SPACE, Tone, set_tone, widen
from qrstation.words import counted, say, spoken

_WIDTH = 420


class FramesDialog(QDialog):
    """Takes frames by their numbers or by their times.

    Parameters
    ----------
    match
        The image.
    """

    chosen = Signal(object)
    """The `FrameSelection`."""

    def __init__(self, match: Match, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Retrieve frames"))
        self._count = match.number("NumberOfFrames")
        self.by_number = QRadioButton(say("&Numbers"))
        self.by_time = QRadioButton(say("&Seconds"))
        self.numbers = _edit(say("Numbers of the frames"), "1-5,8")
        self.times = _edit(say("Seconds after the start"), "0.5-2")
        self._number_field = Field(self.numbers, say("Numbers and ranges; 1-100/10 is every tenth"))
        self._time_field = Field(self.times, say("From and to, after the start"))
        for button, edit, field in self._ways:
            button.toggled.connect(edit.setEnabled)
            edit.textEdited.connect(lambda _, field=field: field.complain(""))
        self.times.setEnabled(False)
        self.by_number.setChecked(True)
        self.cancel_button = QPushButton(say("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self.retrieve_button = set_tone(QPushButton(say("Retrieve")), Tone.PRIMARY)
        self.retrieve_button.setDefault(True)
        self.retrieve_button.clicked.connect(self._choose)
        self._arrange(match)
        widen(self, _WIDTH)
        self.numbers.setFocus()

    @property
    def complaint(self) -> str:
        """What is wrong with what was typed; empty when nothing is."""
        return self._number_field.complaint or self._time_field.complaint

    @property
    def _ways(self) -> tuple[tuple[QRadioButton, QLineEdit, Field], ...]:
        return (
            (self.by_number, self.numbers, self._number_field),
            (self.by_time, self.times, self._time_field),
        )

    def _arrange(self, match: Match) -> None:
        number = one_line(match.text("InstanceNumber"))
        frames = (
            say("It is not known how many frames it has.") if self._count is None else counted(self._count, "frame")
        )
        if number:
            words = say("Object {number}: {frames}", number=number, frames=frames)
        else:
            words = say("Object: {frames}", frames=frames)
        head = plain_label(words, selectable=False)
        remark = plain_label(say("The frames come as a new object of the same series."), Tone.MUTED, selectable=False)
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * SPACE)
        grid.setVerticalSpacing(2 * SPACE)
        for row, (button, _, field) in enumerate(self._ways):
            grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, row, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * SPACE)
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.retrieve_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * SPACE,) * 4)
        layout.setSpacing(3 * SPACE)
        layout.addWidget(head)
        layout.addLayout(grid)
        layout.addWidget(remark)
        layout.addLayout(buttons)

    def _choose(self) -> None:
        by_number = self.by_number.isChecked()
        field, edit = (self._number_field, self.numbers) if by_number else (self._time_field, self.times)
        try:
            frames = (
                FrameSelection.of_frames(edit.text())
                if by_number
                else FrameSelection.of_times(edit.text().replace(spoken().decimal_point, "."))
            )
        except ValueError as problem:
            field.complain(str(problem))
            return
        if self._count is not None and frames.last is not None and frames.last > self._count:
            field.complain(
                say(
                    "The image has {frames}: there is no frame {last}.",
                    frames=counted(self._count, "frame"),
                    last=frames.last,
                )
            )
            return
        self.chosen.emit(frames)
        self.accept()


def _edit(name: str, example: str) -> QLineEdit:
    edit = QLineEdit()
    edit.setAccessibleName(name)
    edit.setPlaceholderText(example)
    return edit
