"""Ties the Log page to the bridge."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from qrstation.ui.bridge import Bridge
from qrstation.ui.log.page import LogPage
from qrstation.ui.log.support_dialog import SupportDialog
from qrstation.ui.values import BundleEnded, BundleWanted, next_token
from qrstation.ui.widgets.choice import Choice
from qrstation.ui.widgets.message_bar import Message
from qrstation.words import say

_KEY = "support bundle"


class LogWiring(QObject):
    """Has support bundles written, and says where they are."""

    def __init__(self, page: LogPage, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._work = bridge.support
        page.support_requested.connect(self._ask)
        self._work.ended.connect(self._tell)

    def _ask(self) -> None:
        dialog = SupportDialog(self._page)
        dialog.accepted.connect(
            lambda: self._choose_file(masked=dialog.masked.isChecked(), examining=dialog.examining.isChecked())
        )
        dialog.open()

    def _choose_file(self, *, masked: bool, examining: bool) -> None:
        dialog = QFileDialog(
            self._page, say("Save the support bundle"), "qrstation-support.zip", say("ZIP files (*.zip)")
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self._write(Path(path), masked=masked, examining=examining))
        dialog.open()

    def _write(self, path: Path, *, masked: bool, examining: bool) -> None:
        wanted = BundleWanted(token=next_token(), path=path, masked=masked, examining=examining)
        stop = Choice(text=say("Stop examining"), run=partial(self._work.stop, wanted.token))
        doing = (
            say("The nodes are examined for the support bundle.")
            if examining
            else say("The support bundle is written.")
        )
        self._page.messages.tell(Message(title=doing, choices=(stop,) if examining else (), key=_KEY))
        self._work.start(wanted)

    def _tell(self, ended: BundleEnded) -> None:
        if ended.fault is not None:
            self._page.messages.tell(Message.of_error(ended.fault, key=_KEY))
            return
        self._page.messages.tell(
            Message(
                title=say("The support bundle is saved: {path}", path=ended.path),
                advice=say("README.txt in it says what it holds. Look into it before you send it."),
                key=_KEY,
            )
        )
