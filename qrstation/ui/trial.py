"""A window on trial: it says when it is seen and when it can be worked with, and closes again."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

if TYPE_CHECKING:
    from qrstation.ui.app import Program

SHOWN = "shown"
"""First word of the line when the window is painted; the second: CPU time until then, in seconds."""
READY = "ready"
"""First word of the line once the pages are there and the core has started; the second as before."""


class Trial(QObject):
    """Watches a program until it is ready, or fails, and then closes it; nobody needs to be there.

    Parameters
    ----------
    program
        Not started yet.
    """

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self.failed = False
        self._program = program
        program.window.installEventFilter(self)
        program.ready.connect(self._when_ready)
        program.failed.connect(self._on_failure)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first painting."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            _say(SHOWN)
        return False

    def _when_ready(self) -> None:
        QTimer.singleShot(0, self, self._leave)

    def _leave(self) -> None:
        _say(READY)
        self._program.interrupt()

    def _on_failure(self, words: str) -> None:
        self.failed = True
        sys.stderr.write(f"{words}\n")
        QTimer.singleShot(0, self, self._program.interrupt)


def _say(what: str) -> None:
    sys.stdout.write(f"{what} {time.process_time():.2f}\n")
    sys.stdout.flush()
