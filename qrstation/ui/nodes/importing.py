"""Importing and exporting lists of nodes, wherever in the window that is asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from qrstation.model.events import Severity
from qrstation.ui.node_list_work import NodeListWork
from qrstation.ui.values import ListImported
from qrstation.ui.widgets.choice import Choice
from qrstation.ui.widgets.message_bar import Message, MessageBar
from qrstation.words import later, say

_KEY = "node list"
_KINDS = later("Lists of nodes (*.json *.csv *.cfg *.plist *.xml);;All files (*)")


class NodeLists(QObject):
    """Asks for files, has them read or written, and says what came of it.

    Parameters
    ----------
    message_bar
        Gives the bar of the page that is open.
    """

    def __init__(self, window: QWidget, work: NodeListWork, message_bar: Callable[[], MessageBar]) -> None:
        super().__init__(window)
        self._window = window
        self._work = work
        self._message_bar = message_bar
        work.imported.connect(self._tell)
        work.exported.connect(self._tell_exported)

    def ask(self, above: QWidget | None = None) -> None:
        """Ask which list is to be imported."""
        dialog = QFileDialog(above or self._window, say("Import a list of nodes"), "", say(_KINDS))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.import_(Path(path)))
        dialog.open()

    def ask_where_to_export(self) -> None:
        """Ask which file the nodes are to be written to."""
        dialog = QFileDialog(self._window, say("Export the nodes"), "nodes.json", "JSON (*.json);;CSV (*.csv)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self._work.export(Path(path)))
        dialog.open()

    def import_(self, path: Path, *, replacing: bool = False) -> None:
        """Import a list."""
        self._work.import_(path, replacing)

    def _tell(self, imported: ListImported) -> None:
        bar = self._message_bar()
        if imported.fault is not None:
            bar.tell(Message.of_error(imported.fault, key=_KEY))
        elif imported.clashes:
            bar.ask(
                say("The node book has other nodes called {names}.", names=", ".join(imported.clashes)),
                Choice(
                    text=say("Replace them"), run=partial(self.import_, imported.path, replacing=True), primary=True
                ),
                advice=say("Nothing was imported yet. What you set for them is lost when they are replaced."),
                severity=Severity.WARNING,
                key=_KEY,
                careful=True,
            )
        elif imported.read is not None:
            bar.tell(_imported_words(imported))

    def _tell_exported(self, path: Path) -> None:
        self._message_bar().tell(Message(title=say("The nodes are exported to {path}.", path=path), key=_KEY))


def _imported_words(imported: ListImported) -> Message:
    assert imported.read is not None
    remarks = [
        *(say("Left out: {reason}", reason=reason) for reason in imported.read.left_out),
        *filter(None, imported.left_out.sentences),
    ]
    several = len(remarks) > 1
    return Message(
        title=imported.read.words,
        severity=Severity.WARNING if remarks else Severity.INFO,
        advice=say("Not everything in it was taken: see Details.") if several else "".join(remarks),
        detail="\n".join(remarks) if several else "",
        key=_KEY,
    )
