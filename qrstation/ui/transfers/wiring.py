"""Ties the transfers page to the bridge."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from qrstation.model.events import Job, JobState
from qrstation.ui.bridge import Bridge
from qrstation.ui.transfers.page import TransfersPage
from qrstation.ui.widgets.choice import Choice
from qrstation.ui.widgets.message_bar import Message, MessageBar
from qrstation.words import counted, say

_GOING_ON = "going on"
"""Key of the message on transfers that go on from an earlier run."""


class TransfersWiring(QObject):
    """Has done with jobs what the user wants, and says at the start which of them go on."""

    def __init__(self, page: TransfersPage, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._work = bridge.transfers
        self._receipts = bridge.receipts
        self._going_on: set[int] = set()
        self._told_in: MessageBar | None = None
        page.cancel_requested.connect(self._work.cancel)
        page.pause_requested.connect(self._work.pause)
        page.resume_requested.connect(self._work.resume)
        page.retry_requested.connect(self._work.retry)
        page.remove_requested.connect(self._work.remove)
        page.series_requested.connect(self._work.tell_series)
        self._work.series_told.connect(page.model.put_series)
        page.refresh_requested.connect(self._work.refresh)
        page.receipt_requested.connect(self._choose_receipt_file)
        self._receipts.saved.connect(self._tell_saved)

    def tell_at_start(self, jobs: tuple[Job, ...], messages: MessageBar) -> None:
        """Say which transfers an earlier run left and go on by themselves, and which are another program's."""
        going_on = tuple(job.id for job in jobs if job.state is JobState.WAITING and not job.elsewhere)
        self._going_on, self._told_in = set(going_on), messages
        if going_on:
            pause = Choice(text=say("Pause"), run=partial(self._work.pause, going_on))
            messages.tell(
                Message(
                    title=counted(
                        len(going_on), "transfer goes on where it stopped.", "transfers go on where they stopped."
                    ),
                    advice=say("What had arrived is held; only the rest is fetched."),
                    choices=(pause,),
                    key=_GOING_ON,
                )
            )
        if elsewhere := sum(job.elsewhere for job in jobs):
            messages.tell(
                Message(
                    title=say(
                        "Another qrstation on this computer has {transfers}.", transfers=counted(elsewhere, "transfer")
                    ),
                    advice=say("They are shown here, and left to it until it ends."),
                )
            )

    def job_changed(self, job: Job) -> None:
        """Take back what was said at the start once it holds of no transfer any more."""
        if job.id in self._going_on and job.state not in (JobState.WAITING, JobState.RUNNING):
            self._going_on.remove(job.id)
            if not self._going_on and self._told_in is not None:
                self._told_in.withdraw(_GOING_ON)

    def _choose_receipt_file(self, job_id: int) -> None:
        dialog = QFileDialog(self._page, say("Save receipt"), f"receipt-{job_id}.json", say("Receipts (*.json)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self._receipts.save(job_id, Path(path)))
        dialog.open()

    def _tell_saved(self, path: Path) -> None:
        self._page.messages.tell(
            Message(
                title=say("The receipt is saved: {path}", path=path),
                advice=say("“Verify a receipt…” on the archive page tells whether all of it is still here, unchanged."),
                key="receipt",
            )
        )
