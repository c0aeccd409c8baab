"""An icon that stands by itself, with a word for those who cannot see it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.theme import ICON_LIST


class IconLabel(QWidget):
    """Draws one icon anew whenever the palette changes.

    Parameters
    ----------
    name
        Codicon name.
    meaning
        What it says, in a word; empty where the text beside it says so already.
    """

    def __init__(
        self,
        name: str,
        tint: Tint = Tint.TEXT,
        *,
        size: QSize = ICON_LIST,
        meaning: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon(name, tint)
        self.setFixedSize(size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(meaning)

    def draw(self, drawn: QIcon) -> None:
        """Draw an icon that comes from elsewhere."""
        self._icon = drawn
        self.update()

    def show_icon(self, name: str, tint: Tint = Tint.TEXT, meaning: str = "") -> None:
        """Draw another icon."""
        self._icon = icon(name, tint)
        self.say(meaning)
        self.update()

    def say(self, meaning: str) -> None:
        """Put the icon's meaning into words."""
        self.setAccessibleName(meaning)
        self.setToolTip(meaning)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the icon."""
        painter = QPainter(self)
        self._icon.paint(painter, self.rect())
