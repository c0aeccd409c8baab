"""Ties the transfers page to the bridge."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from qrstation.model.events import Job
from qrstation.ui.bridge import Bridge
from qrstation.ui.transfers.page import TransfersPage
from qrstation.ui.widgets.choice import Choice
from qrstation.ui.widgets.formats import counted
from qrstation.ui.widgets.message_bar import Message, MessageBar

GOING_ON = "going on"


class TransfersWiring(QObject):
    """Has done with jobs what the user wants, and says at the start which of them go on."""

    def __init__(self, page: TransfersPage, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._work = bridge.transfers
        page.cancel_requested.connect(self._work.cancel)
        page.pause_requested.connect(self._work.pause)
        page.resume_requested.connect(self._work.resume)
        page.retry_requested.connect(self._work.retry)
        page.remove_requested.connect(self._work.remove)
        page.refresh_requested.connect(self._work.refresh)

    def tell_going_on(self, jobs: tuple[Job, ...], messages: MessageBar) -> None:
        """Say which transfers an earlier run left, and go on by themselves."""
        if not jobs:
            return
        numbers = tuple(job.id for job in jobs)
        words = "goes on where it stopped" if len(jobs) == 1 else "go on where they stopped"
        messages.tell(
            Message(
                title=f"{counted(len(jobs), 'transfer')} {words}.",
                advice="What had arrived is held; only the rest is fetched.",
                choices=(Choice(text="Pause", run=partial(self._work.pause, numbers)),),
                key=GOING_ON,
            )
        )
