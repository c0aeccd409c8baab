"""A control with room below it for the sentence that says what is wrong."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from qrstation.ui.widgets.theme import SPACE, Tone, set_tone

CONTROL_HEIGHT = 26
"""Height of a line for typing with its frame, in device-independent pixels."""


def above(words: str, control: QWidget) -> QLabel:
    """Make the label that stands above a control; Alt with its underlined letter goes there."""
    label = set_tone(QLabel(words), Tone.SMALL, Tone.MUTED)
    label.setBuddy(control)
    return label


def beside(words: str, control: QWidget) -> QLabel:
    """Make the label that stands left of a control; Alt with its underlined letter goes there."""
    label = set_tone(QLabel(words), Tone.MUTED)
    label.setBuddy(control)
    label.setFixedHeight(CONTROL_HEIGHT)
    return label


class Field(QWidget):
    """Wraps a control; complains about it in words, right below.

    Parameters
    ----------
    control
        What the user types into.
    hint
        What to know before typing; shown below while there is nothing to complain about.
    """

    def __init__(self, control: QWidget, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self._hint = hint
        self._message = QLabel(wordWrap=True)
        self.setFocusProxy(control)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        layout.addWidget(control)
        layout.addWidget(self._message)
        self.complain("")

    @property
    def complaint(self) -> str:
        """The sentence shown; empty when nothing is wrong."""
        return self._message.text() if self.control.property("invalid") else ""

    def set_hint(self, hint: str) -> None:
        """Show something else to know while there is nothing to complain about."""
        self._hint = hint
        self.complain(self.complaint)

    def complain(self, sentence: str) -> None:
        """Show what is wrong; an empty sentence takes it back."""
        self.control.setProperty("invalid", bool(sentence))
        self.control.style().unpolish(self.control)
        self.control.style().polish(self.control)
        self._message.setText(sentence or self._hint)
        self._message.setVisible(bool(sentence or self._hint))
        set_tone(self._message, Tone.SMALL, Tone.ERROR if sentence else Tone.MUTED)
