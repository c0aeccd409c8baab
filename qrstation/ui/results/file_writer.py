"""Writes a file for the user without holding up the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from qrstation.errors import QrError
from qrstation.words import say


class FileWriter(QObject):
    """Writes one file at a time on a thread of Qt's pool."""

    written = Signal(object)
    """`Path`"""
    failed = Signal(object)
    """`QrError`"""

    def write(self, path: Path, content: bytes) -> None:
        """Write a file; a signal says what came of it."""
        QThreadPool.globalInstance().start(_Writing(self, path, content))


class _Writing(QRunnable):
    def __init__(self, writer: FileWriter, path: Path, content: bytes) -> None:
        super().__init__()
        self._writer = writer
        self._path = path
        self._content = content

    def run(self) -> None:
        try:
            self._path.write_bytes(self._content)
        except OSError as fault:
            self._writer.failed.emit(
                QrError(
                    say("{path} could not be written.", path=self._path.name),
                    detail=f"{fault.strerror or fault}: {self._path}",
                    advice=say("Choose another folder, or look whether the file is open elsewhere."),
                )
            )
        else:
            self._writer.written.emit(self._path)
