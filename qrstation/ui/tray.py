"""The icon in the tray of the desktop, where it has one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from qrstation.ui.widgets.icons import program_icon
from qrstation.words import say

_SHOWN_FOR = 10_000
"""Milliseconds for which a desktop is asked to show a note."""


class Tray(QObject):
    """An icon that stands in the tray only as long as it is of use."""

    open_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None

    @property
    def is_there(self) -> bool:
        """Whether the desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def is_shown(self) -> bool:
        """Whether the icon stands there."""
        return self._icon is not None and self._icon.isVisible()

    def show(self, words: str) -> None:
        """Put the icon there; `words` say what it stands for."""
        shown = self._icon or self._make()
        shown.setToolTip(words)
        shown.show()

    def hide(self) -> None:
        """Take it away."""
        if self._icon is not None:
            self._icon.hide()

    def tell(self, title: str, words: str) -> None:
        """Have the desktop show a note."""
        self.show("qrstation")
        if self._icon is not None:
            self._icon.showMessage(title, words, QIcon(), _SHOWN_FOR)

    def _make(self) -> QSystemTrayIcon:
        self._menu = QMenu()
        self._menu.addAction(say("Open qrstation"), self.open_wanted.emit)
        self._menu.addAction(say("Quit"), self.quit_wanted.emit)
        self._icon = QSystemTrayIcon(program_icon(), self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self.open_wanted)
        return self._icon

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.open_wanted.emit()
