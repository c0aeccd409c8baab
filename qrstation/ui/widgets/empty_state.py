"""What a page shows while it has nothing to show: what to do next, with the button to do it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from qrstation.ui.widgets.choice import Choice
from qrstation.ui.widgets.icon_label import IconLabel
from qrstation.ui.widgets.icons import Tint
from qrstation.ui.widgets.theme import SPACE, Tone, set_tone

_ICON = QSize(40, 40)


class EmptyState(QWidget):
    """An icon, a sentence, a hint and buttons in the middle of an empty page.

    Parameters
    ----------
    icon_name
        Codicon name.
    sentence
        What is the case: "Nothing is held here yet."
    hint
        What to do about it.
    text_width
        Width of the lines, in device-independent pixels.
    """

    def __init__(
        self,
        icon_name: str,
        sentence: str,
        hint: str = "",
        choices: tuple[Choice, ...] = (),
        *,
        text_width: int = 300,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = IconLabel(icon_name, Tint.MUTED, size=_ICON)
        self._sentence = set_tone(_centred_label(text_width), Tone.TITLE)
        self._hint = set_tone(_centred_label(text_width), Tone.MUTED)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(2 * SPACE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * SPACE,) * 4)
        layout.setSpacing(2 * SPACE)
        layout.addStretch(2)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(SPACE)
        layout.addWidget(self._sentence, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(2 * SPACE)
        layout.addLayout(self._buttons)
        layout.addStretch(3)
        self.show_state(icon_name, sentence, hint, choices)

    def show_state(self, icon_name: str, sentence: str, hint: str = "", choices: tuple[Choice, ...] = ()) -> None:
        """Say something else, because the reason of the emptiness changed."""
        self._icon.show_icon(icon_name, Tint.MUTED)
        for label, text in ((self._sentence, sentence), (self._hint, hint)):
            label.setText(text)
            label.ensurePolished()
            # The layout would make room for the lines that the text needs across its whole width.
            label.setMinimumHeight(max(label.heightForWidth(label.minimumWidth()), 0))
        self._hint.setVisible(bool(hint))
        self.setAccessibleName(f"{sentence} {hint}".strip())
        while (item := self._buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._buttons.addStretch()
        for choice in choices:
            button = choice.button(self)
            button.clicked.connect(partial(_press, choice))
            self._buttons.addWidget(button)
            button.show()
        self._buttons.addStretch()


def _press(choice: Choice, _checked: bool = False) -> None:
    choice.run()


def _centred_label(width: int) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    label.setFixedWidth(width)
    return label
