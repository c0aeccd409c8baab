"""What can be done with the files that were put aside."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from qrstation.model.events import Severity
from qrstation.ui.archive.path_dialog import ask_for_folder
from qrstation.ui.values import ArchiveDone
from qrstation.ui.widgets.choice import Choice
from qrstation.ui.widgets.message_bar import MessageBar
from qrstation.words import counted, say


class QuarantineActions(QObject):
    """Asks where the files are to be copied, and whether they are to be deleted.

    Parameters
    ----------
    page
        Over which the folder is asked for.
    messages
        Where the question is asked.
    """

    export_wanted = Signal(object)
    """Path of the folder to copy them to."""
    remove_wanted = Signal()
    """The user has confirmed it."""

    def __init__(self, page: QWidget, messages: MessageBar) -> None:
        super().__init__(page)
        self._page = page
        self._messages = messages

    def choices(self, listed: ArchiveDone) -> tuple[Choice, ...]:
        """Buttons beside the list."""
        if not listed.count:
            return ()
        return (
            Choice(text=say("Export…"), run=self._ask_where),
            Choice(text=say("Remove…"), run=lambda: self._ask_whether(listed.count)),
        )

    def _ask_where(self) -> None:
        ask_for_folder(self._page, say("Export the files in quarantine to a folder"), self._export)

    def _export(self, folders: tuple[Path, ...]) -> None:
        self.export_wanted.emit(folders[0])

    def _ask_whether(self, count: int) -> None:
        self._messages.ask(
            say("Remove {files} from the quarantine?", files=counted(count, "file")),
            Choice(text=say("Remove"), run=self.remove_wanted.emit, primary=True),
            advice=say("They are deleted from this disk. This cannot be undone."),
            severity=Severity.WARNING,
            key="quarantine",
            careful=True,
        )
