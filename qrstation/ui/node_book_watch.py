"""Noticing what another program, such as the command line, changes of the node book, or makes unusable."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from qrstation.model.nodes import RemoteNode
from qrstation.ui.values import NodesChanged, Opened
from qrstation.ui.workers import Mailbox, Worker
from qrstation.words import sentences

if TYPE_CHECKING:
    from qrstation.services.workstation import Workstation

_PAUSE = 200
"""Milliseconds for what one change does to the folder, which is several things."""


class NodeBookWatch(QObject):
    """Tells the nodes where the book's file holds others than the window knows.

    Parameters
    ----------
    folder
        Where the file is: each change puts another file in its place.
    core
        Gives the workstation.
    worker
        The thread that reads the file, after what the window itself changes there.
    mailbox
        The way back to the window's thread.
    """

    changed = Signal(object)
    """`NodesChanged`"""
    warned = Signal(str)
    """That the file cannot be used, in sentences."""

    def __init__(
        self,
        folder: Path,
        core: Callable[[], Workstation],
        worker: Worker,
        mailbox: Mailbox,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._core = core
        self._worker = worker
        self._mailbox = mailbox
        self._known: tuple[RemoteNode, ...] = ()
        self._warned = 0
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(lambda: self._worker.do(self._read))
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _: self._pause.start())

    def begin(self, opened: Opened) -> None:
        """Look from now on, first at what has changed since the core was opened."""
        self._known = opened.nodes
        self._warned = sum(warning in opened.warnings for warning in self._core().nodes.warnings)
        self._watcher.addPath(str(self._folder))
        self._pause.start()

    def know(self, changed: NodesChanged) -> None:
        """Take what the window was told."""
        self._known = changed.nodes

    def end(self) -> None:
        """Look no more."""
        self._pause.stop()
        self._watcher.removePath(str(self._folder))

    def _read(self) -> None:
        book = self._core().nodes
        nodes = book.all()
        self._mailbox.post(self._warn, book.warnings)
        self._mailbox.post(self._compare, nodes)

    def _warn(self, warnings: tuple[str, ...]) -> None:
        fresh, self._warned = warnings[self._warned :], len(warnings)
        if fresh:
            self.warned.emit(sentences(*fresh))

    def _compare(self, nodes: tuple[RemoteNode, ...]) -> None:
        if nodes != self._known:
            self.changed.emit(NodesChanged(nodes=nodes))
