"""Asks what the disk has of the selected rows, and for a picture of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from qrstation.model.preview import Preview
from qrstation.model.query import MatchKey
from qrstation.ui.archive.holding import Holding

_PAUSE = 80
"""Milliseconds for which a selection must stand: who walks through the rows asks for the last one only."""


class DiskInquiry(QObject):
    """Asks about one selection at a time; answers that come too late are passed over."""

    holding_wanted = Signal(object)
    """Entities (tuple of `MatchKey`) whose `Holding` is to be told."""
    preview_wanted = Signal(object)
    """Path of a file whose `Preview` is to be told."""
    holding_known = Signal(object)
    """`Holding` of what was asked about."""
    preview_known = Signal(object)
    """`Preview` of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.keys: tuple[MatchKey, ...] = ()
        """What is asked about."""
        self.holding: Holding | None = None
        """The answer; none as long as there is none."""
        self._timer = QTimer(self, interval=_PAUSE, singleShot=True)
        self._timer.timeout.connect(self._ask)

    def ask(self, keys: tuple[MatchKey, ...]) -> None:
        """Ask about entities; about none: stop asking."""
        self.keys = keys
        self.holding = None
        if keys:
            self._timer.start()
        else:
            self._timer.stop()

    def holding_told(self, holding: Holding) -> None:
        """Take an answer, and ask for a picture."""
        if holding.keys != self.keys:
            return
        self.holding = holding
        self.holding_known.emit(holding)
        if holding.sample is not None:
            self.preview_wanted.emit(holding.sample)

    def preview_told(self, preview: Preview) -> None:
        """Take a picture."""
        if self.holding is not None and preview.path == self.holding.sample:
            self.preview_known.emit(preview)

    def _ask(self) -> None:
        self.holding_wanted.emit(self.keys)
