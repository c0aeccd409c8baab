"""Nodes saved and removed beside the window."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qrstation.errors import ArchiveFault, InvalidInput
from qrstation.model.nodes import RemoteNode
from qrstation.ui.values import NodeSaved
from qrstation.ui.workers import Mailbox, Worker

if TYPE_CHECKING:
    from qrstation.services.nodes import NodeBook


class NodeWork(QObject):
    """Changes the node book.

    Parameters
    ----------
    book
        Gives the node book for a change; entered on the worker.
    worker
        The thread that writes the file.
    mailbox
        The way back to the window's thread.
    """

    saved = Signal(object)
    """`NodeSaved`"""

    def __init__(
        self,
        book: Callable[[], AbstractContextManager[NodeBook]],
        worker: Worker,
        mailbox: Mailbox,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._worker = worker
        self._mailbox = mailbox

    def save(self, node: RemoteNode, replacing: str, passcode: str) -> None:
        """Put a node into the book, new or in the place of another, and a passcode into the keyring."""

        def save() -> None:
            saved = NodeSaved(node=node)
            try:
                with self._book() as book:
                    if replacing:
                        book.replace(replacing, node, passcode)
                    else:
                        book.add(node, passcode)
            except (InvalidInput, ArchiveFault) as fault:
                saved = NodeSaved(node=node, fault=fault)
            finally:
                # What else fails is the keyring, after the node was saved.
                self._mailbox.post(self.saved.emit, saved)

        self._worker.do(save)

    def remove(self, name: str) -> None:
        """Take a node out of the book."""

        def remove() -> None:
            with self._book() as book:
                book.remove(name)

        self._worker.do(remove)
