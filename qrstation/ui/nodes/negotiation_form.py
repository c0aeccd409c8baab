"""What a node is offered beyond the baseline of Query/Retrieve."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from qrstation.model.information_model import ExtendedNegotiation
from qrstation.ui.widgets.plain_text import tool_tip
from qrstation.ui.widgets.theme import SPACE, Tone, set_tone
from qrstation.words import later, say

_WORDS = {
    ExtendedNegotiation.RELATIONAL: (
        later("&Relational queries and retrievals"),
        later("Series and objects can be searched and retrieved without naming the study that they belong to."),
    ),
    ExtendedNegotiation.DATE_TIME: (
        later("Dates and times &combined"),
        later(
            "Days and hours are one range: from the first hour of the first day to the last hour of the last one, "
            "instead of the same hours on each day."
        ),
    ),
    ExtendedNegotiation.FUZZY_NAMES: (
        later("Names by &likeness"),
        later("The node also finds names that sound or look alike, as it sees fit."),
    ),
    ExtendedNegotiation.TIME_ZONE: (
        later("Our time &zone"),
        later("Dates and times are asked for and answered in the time zone of this computer."),
    ),
    ExtendedNegotiation.ENHANCED_MULTI_FRAME: (
        later("Images converted to enhanced m&ulti-frame ones, or back"),
        later("Key Query/Retrieve View of a query, or qrstation retrieve --view, chooses the form of the images."),
    ),
}


class NegotiationForm(QWidget):
    """Edits what is offered."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(
            QLabel(say("What the node is offered beyond the usual, and used as far as it accepts it."), wordWrap=True)
        )
        self.boxes: dict[ExtendedNegotiation, QCheckBox] = {}
        for each, (words, meaning) in _WORDS.items():
            box = self.boxes[each] = QCheckBox(say(words))
            meaning = say(meaning)
            box.setToolTip(tool_tip(meaning))
            box.setAccessibleDescription(meaning)
            box.toggled.connect(self.changed)
            explanation = QLabel(meaning, wordWrap=True)
            explanation.setContentsMargins(6 * SPACE, 0, 0, 0)
            set_tone(explanation, Tone.SMALL, Tone.MUTED)
            layout.addSpacing(2 * SPACE)
            layout.addWidget(box)
            layout.addWidget(explanation)
        layout.addStretch()

    def offered(self) -> tuple[ExtendedNegotiation, ...]:
        """What is ticked."""
        return tuple(each for each, box in self.boxes.items() if box.isChecked())

    def show_offered(self, offered: Collection[ExtendedNegotiation]) -> None:
        """Tick what a node is offered."""
        for each, box in self.boxes.items():
            box.setChecked(each in offered)
