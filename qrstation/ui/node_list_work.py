"""Lists of nodes, read and written beside the window."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qrstation.errors import QrError
from qrstation.model.node_lists import LeftOut
from qrstation.ui.values import ListImported
from qrstation.ui.workers import Mailbox, Work

if TYPE_CHECKING:
    from qrstation.services.nodes import NodeBook


class NodeListWork(QObject):
    """Imports and exports nodes, on workers.

    Parameters
    ----------
    book
        Gives the node book for a change; entered on a worker.
    on_worker
        Has work done on a thread that is free.
    mailbox
        The way back to the window's thread.
    """

    imported = Signal(object)
    """`ListImported`"""
    exported = Signal(object)
    """The file (`pathlib.Path`) that the nodes are in."""

    def __init__(
        self,
        book: Callable[[], AbstractContextManager[NodeBook]],
        on_worker: Callable[[Work], None],
        mailbox: Mailbox,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._on_worker = on_worker
        self._mailbox = mailbox

    def import_(self, path: Path, replacing: bool) -> None:
        """Put the nodes of a file into the book, all or none."""
        self._on_worker(partial(self._import, path, replacing))

    def export(self, path: Path) -> None:
        """Write the nodes of the book to a file."""

        def write() -> None:
            from qrstation.services.node_files import write_nodes

            with self._book() as book:
                write_nodes(path, book.all())
            self._mailbox.post(self.exported.emit, path)

        self._on_worker(write)

    def _import(self, path: Path, replacing: bool) -> None:
        from qrstation.services.node_files import read_nodes

        imported = ListImported(path=path)
        try:
            read = read_nodes(path)
            with self._book() as book:
                clashes = () if replacing else book.clashes(read.nodes)
                left_out = LeftOut() if clashes else book.include(read.nodes, replacing=replacing)
            imported = ListImported(path=path, read=read, clashes=clashes, left_out=left_out)
        except QrError as fault:
            imported = ListImported(path=path, fault=fault)
        self._mailbox.post(self.imported.emit, imported)
