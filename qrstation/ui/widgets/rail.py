"""The rail at the left of the window: one button a page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from qrstation.ui.widgets.icons import icon
from qrstation.ui.widgets.palette import colours
from qrstation.ui.widgets.theme import ICON_RAIL, SPACE, FontSize, Tone, font, in_proportion, set_tone

_WIDTH = 18 * SPACE
_BADGE = 16
_MOST_SHOWN = 99


class Rail(QWidget):
    """Chooses a page; one button is always chosen."""

    chosen = Signal(str)
    """Name of the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._buttons: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(SPACE, 2 * SPACE, SPACE, 2 * SPACE)
        self._layout.setSpacing(SPACE)

    def add_page(self, name: str, text: str, icon_name: str, shortcut: str) -> RailButton:
        """Add a button below the others."""
        button = RailButton(text, icon_name)
        button.setToolTip(f"{text} ({shortcut})")
        button.clicked.connect(lambda: self.chosen.emit(name))
        self._buttons[name] = button
        self._group.addButton(button)
        self._layout.addWidget(button)
        return button

    def add_action(self, text: str, icon_name: str, shortcut: str, run: Callable[[], object]) -> RailButton:
        """Add a button that opens no page."""
        button = RailButton(text, icon_name)
        button.setCheckable(False)
        button.setToolTip(f"{text} ({shortcut})")
        button.clicked.connect(lambda: run())
        self._layout.addWidget(button)
        return button

    def add_stretch(self) -> None:
        """Put what follows at the bottom."""
        self._layout.addStretch()

    def choose(self, name: str) -> None:
        """Show which page is open."""
        self._buttons[name].setChecked(True)

    def button(self, name: str) -> RailButton:
        """Return the button of a page."""
        return self._buttons[name]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the line against the pages."""
        painter = QPainter(self)
        painter.fillRect(QRect(self.width() - 1, 0, 1, self.height()), QColor(colours(self.palette()).line))


class RailButton(QToolButton):
    """An icon above its name, with a number at its shoulder when there is something to count."""

    def __init__(self, text: str, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._alarming = False
        self._text = text
        set_tone(self, Tone.RAIL)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIcon(icon(icon_name))
        self.setIconSize(ICON_RAIL)
        self.setText(text)
        self.setFont(font(FontSize.LIST))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    @property
    def number(self) -> int:
        """The number at the shoulder; 0: none is shown."""
        return self._number

    def show_number(self, number: int, words: str, *, alarming: bool = False) -> None:
        """Show a number, in words too for those who cannot see it.

        Parameters
        ----------
        words
            What there are so many of: ``running``.
        alarming
            Whether a person is needed.
        """
        self._number = number
        self._alarming = alarming
        self.setAccessibleName(f"{self._text}, {number} {words}" if number else self._text)
        self.update()

    def sizeHint(self) -> QSize:
        """Keep all buttons equally high, and wide enough for their text."""
        needed = self.fontMetrics().horizontalAdvance(self._text) + 2 * SPACE
        return QSize(max(in_proportion(_WIDTH) - 2 * SPACE, needed), in_proportion(13 * SPACE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the number over the button."""
        super().paintEvent(event)
        if not self._number:
            return
        chosen = colours(self.palette())
        text = str(self._number) if self._number <= _MOST_SHOWN else f"{_MOST_SHOWN}+"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(FontSize.LIST))
        width = max(_BADGE, painter.fontMetrics().horizontalAdvance(text) + 2 * SPACE)
        badge = QRect(self.width() // 2 + SPACE, SPACE, width, _BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(chosen.error if self._alarming else chosen.accent))
        painter.drawRoundedRect(badge, _BADGE / 2, _BADGE / 2)
        painter.setPen(QColor(chosen.on_accent))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
