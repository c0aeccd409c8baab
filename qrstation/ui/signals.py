"""Ctrl-C and SIGTERM while the window is open: Qt's loop runs no Python by itself, so a socket wakes it."""

from __future__ import annotations

import contextlib
import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class ProcessSignals(QObject):
    """Tells the window that somebody wants the program to end; only for the main thread."""

    came = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bell, self._ringer = socket.socketpair()
        self._bell.setblocking(False)
        self._ringer.setblocking(False)
        self._notifier = QSocketNotifier(self._bell.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_rung)
        self._before = {each: signal.signal(each, lambda *_: None) for each in _SIGNALS}
        self._rung_before = signal.set_wakeup_fd(self._ringer.fileno(), warn_on_full_buffer=False)

    def forget(self) -> None:
        """Leave signals as they were."""
        signal.set_wakeup_fd(self._rung_before)
        for each, handler in self._before.items():
            signal.signal(each, handler)
        self._notifier.setEnabled(False)
        self._bell.close()
        self._ringer.close()

    def _on_rung(self) -> None:
        with contextlib.suppress(BlockingIOError):
            rung = self._bell.recv(64)
            if any(each in rung for each in _SIGNALS):
                self.came.emit()
