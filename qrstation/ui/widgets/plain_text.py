"""Text from elsewhere, shown as it is: what looks like markup stays text."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QPaintEvent, QTextDocument, QTextOption
from PySide6.QtWidgets import QLabel

from qrstation.ui.widgets.theme import Tone, set_tone

_MARKUP = re.compile("<|&lt;")
"""What makes Qt take a text for markup."""


def tool_tip(text: str) -> str:
    """Make a tool tip that Qt does not take for markup, whatever a peer wrote."""
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>' if _MARKUP.search(text) else text


class _PlainLabel(QLabel):
    """A label whose words break where they are longer than a line: UIDs, and numbers of patients.

    A label that lets its text be selected keeps it in a document, which it tells to wrap between words alone whenever
    it lays the text out; so the document is told otherwise before anybody measures or draws it.
    """

    def sizeHint(self) -> QSize:
        """Measure the text."""
        self._let_words_break()
        return super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Measure the narrowest form of the text."""
        self._let_words_break()
        return super().minimumSizeHint()

    def heightForWidth(self, width: int) -> int:
        """Measure the text on lines of a width."""
        self._let_words_break()
        return super().heightForWidth(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text."""
        self._let_words_break()
        super().paintEvent(event)

    def _let_words_break(self) -> None:
        document = self.findChild(QTextDocument)
        if document is None:
            super().heightForWidth(self.width())  # makes it
            document = self.findChild(QTextDocument)
        if document is None:
            return
        # Laying it out asks for it to be drawn anew: while it is drawn, that would go on for ever.
        with QSignalBlocker(document.documentLayout()):
            super().heightForWidth(self.width())
            option = document.defaultTextOption()
            if option.wrapMode() is not QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere:
                option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
                document.setDefaultTextOption(option)


def plain_label(text: str = "", *tones: Tone, selectable: bool = True) -> QLabel:
    """Make a label that wraps, shows its text as it is and lets it be copied."""
    label = _PlainLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return set_tone(label, *tones) if tones else label
