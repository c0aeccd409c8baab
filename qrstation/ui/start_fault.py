"""What keeps the window from opening at all, told on the desktop: nobody sees what is written to a terminal."""

from __future__ import annotations

import signal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from qrstation.errors import QrError
from qrstation.words import sentences


def tell_start_fault(application: QApplication, fault: QrError) -> None:
    """Show a fault, and wait until the user has read it."""
    box = QMessageBox(QMessageBox.Icon.Critical, "qrstation", fault.title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(sentences(fault.detail, fault.advice))
    box.finished.connect(application.quit)
    box.open()
    # Ctrl-C ends it: no code of Python runs while the box waits.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    application.exec()
