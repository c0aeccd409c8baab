"""What a message or an empty page offers to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QPushButton, QWidget

from qrstation.ui.widgets.theme import Tone, set_tone


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A button to be made: its text, what happens when it is pressed, and how it stands out."""

    text: str
    run: Callable[[], object]
    primary: bool = False
    """The choice that people come for."""
    hint: str = ""

    def button(self, parent: QWidget) -> QPushButton:
        """Make the button, not yet connected."""
        button = QPushButton(self.text, parent)
        button.setToolTip(self.hint)
        button.setAutoDefault(True)
        return set_tone(button, Tone.PRIMARY) if self.primary else button
