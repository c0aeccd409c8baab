"""Text from elsewhere, shown as it is: what looks like markup stays text."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from qrstation.ui.widgets.theme import Tone, set_tone

_MARKUP = re.compile("<|&lt;")
"""What makes Qt take a text for markup."""


def tool_tip(text: str) -> str:
    """Make a tool tip that Qt does not take for markup, whatever a peer wrote."""
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>' if _MARKUP.search(text) else text


def plain_label(text: str = "", *tones: Tone, selectable: bool = True) -> QLabel:
    """Make a label that wraps, shows its text as it is and lets it be copied."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return set_tone(label, *tones) if tones else label
