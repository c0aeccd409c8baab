"""The line at the foot of the window: receiving, transfers, room on the disk; a click leads to the page."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from qrstation.model.archive import ArchiveStats
from qrstation.model.disk import DiskState
from qrstation.model.events import Job, JobState
from qrstation.model.nodes import ListenerState
from qrstation.ui.widgets.flow_layout import FlowLayout
from qrstation.ui.widgets.formats import byte_rate, byte_size, calendar_date, duration
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.palette import colours
from qrstation.ui.widgets.plain_text import tool_tip
from qrstation.ui.widgets.theme import ICON_LIST, SPACE, Tone, set_tone
from qrstation.words import clause, counted, say

_END_OF_SENTENCE = re.compile(r"\. |。")


class StatusLine(QWidget):
    """Short texts that are buttons."""

    settings_wanted = Signal()
    transfers_wanted = Signal()
    archive_wanted = Signal()
    protocol_wanted = Signal()
    """The user wants to see the setting of the protocol log."""
    protocol_ended = Signal()
    """The protocol log has switched itself off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.listening = _part(say("Settings of this workstation"))
        self.transfers = _part(say("Open Transfers"))
        self.room = _part(say("Open the archive"))
        self.protocol = _part(say("Settings of privacy"))
        self.protocol.setText(say("Protocol log on: it names patients"))
        self.protocol.setIcon(icon("eye", Tint.WARNING))
        self.protocol.clicked.connect(self.protocol_wanted)
        self._protocol_end = QTimer(self, singleShot=True)
        self._protocol_end.timeout.connect(self._end_protocol)
        self.listening.clicked.connect(self.settings_wanted)
        self.transfers.clicked.connect(self.transfers_wanted)
        self.room.clicked.connect(self.archive_wanted)
        layout = FlowLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE // 2 + 1, 2 * SPACE, SPACE // 2)
        for part in (self.listening, self.transfers):
            layout.add(part)
        for part in (self.protocol, self.room):
            layout.add(part, Qt.AlignmentFlag.AlignRight)
        self._trouble = ""
        self.show_starting()
        self.show_jobs(())
        self.show_protocol(None)

    def show_starting(self) -> None:
        """Say that nothing is known yet."""
        self.listening.setToolTip("")
        self.listening.setIcon(QIcon())
        self.listening.setText(say("Starting…"))

    def show_listener(self, state: ListenerState) -> None:
        """Say whether we receive, and where."""
        if state.listening:
            self.listening.setToolTip("")
            host = state.reachable_at[0] if state.reachable_at else state.address.host
            self.listening.setText(
                say(
                    "Listening {ae_title}@{host}:{port}",
                    ae_title=state.address.ae_title,
                    host=host,
                    port=state.address.port,
                )
            )
            self.listening.setIcon(icon("circle-filled", Tint.GOOD))
        else:
            self.show_not_listening(state.reason)

    def show_not_listening(self, reason: str) -> None:
        """Say that nothing is received, and why; empty: because it is not wanted."""
        said = say("Not listening: {reason}", reason=_first_sentence(reason)) if reason else say("Not listening")
        self.listening.setText(said)
        self.listening.setToolTip(tool_tip(reason))
        self.listening.setIcon(icon("warning" if reason else "circle-outline", Tint.WARNING))

    def show_protocol(self, until: datetime | None) -> None:
        """Mark that the protocol log is on, until it switches itself off; none: it is off."""
        left = 0.0 if until is None else (until - datetime.now(UTC)).total_seconds()
        self.protocol.setVisible(left > 0)
        self._protocol_end.stop()
        if until is not None and left > 0:
            end = until.astimezone()
            self.protocol.setToolTip(
                say(
                    "It switches itself off at {time} on {date}.",
                    time=f"{end:%H:%M}",
                    date=calendar_date(f"{end:%Y%m%d}"),
                )
            )
            self._protocol_end.start(round(left * 1000) + 1)

    def show_jobs(self, jobs: Iterable[Job]) -> None:
        """Sum up the transfers that run or wait."""
        active = [job for job in jobs if job.state.active]
        self.transfers.setText(transfer_words(active))
        self.transfers.setIcon(icon("arrow-circle-down", Tint.ACCENT if active else Tint.MUTED))

    def show_archive(self, stats: ArchiveStats) -> None:
        """Say how much room the disk has."""
        self._show_room(DiskState(trouble=self._trouble, free_bytes=stats.free_bytes))
        self.room.setToolTip(
            say(
                "The archive holds {objects} of {patients}, {size}",
                objects=counted(stats.instances, "object"),
                patients=counted(stats.patients, "patient"),
                size=byte_size(stats.bytes),
            )
        )

    def show_disk(self, state: DiskState) -> None:
        """Say that the disk takes nothing, or how much room it has."""
        self._trouble = state.trouble
        self._show_room(state)

    def _show_room(self, state: DiskState) -> None:
        wanting = bool(state.title)
        if state.trouble:
            self.room.setText(say("Nothing can be kept"))
        elif state.free_bytes is not None:
            self.room.setText(say("{size} free", size=byte_size(state.free_bytes)))
        self.room.setIcon(icon("warning", Tint.WARNING) if wanting else icon("database", Tint.MUTED))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the line against the pages."""
        QPainter(self).fillRect(0, 0, self.width(), 1, QColor(colours(self.palette()).line))

    def _end_protocol(self) -> None:
        self.show_protocol(None)
        self.protocol_ended.emit()


def transfer_words(active: list[Job]) -> str:
    """Sum up transfers in one line; percent and time left only when they are known of all, those that wait too."""
    if not active:
        return say("No transfers running")
    parts = [counted(len(active), "transfer")]
    running = [job for job in active if job.state is JobState.RUNNING]
    totals = [job.expected for job in active if job.expected is not None]
    arrived = sum(job.received + job.already_held for job in active)
    if running and len(totals) == len(active) and sum(totals):
        parts.append(say("{percent} %", percent=min(100 * arrived // sum(totals), 100)))
    elif arrived:
        parts.append(counted(arrived, "object"))
    if rate := sum(job.rate for job in running):
        parts.append(byte_rate(rate))
    left = [job.seconds_left for job in running if job.seconds_left is not None]
    if left and len(left) == len(active):
        parts.append(say("{duration} left", duration=duration(max(left))))
    return "   ".join(parts)


def _part(hint: str) -> QPushButton:
    button = set_tone(QPushButton(), Tone.FLAT, Tone.SMALL)
    button.setIconSize(ICON_LIST)
    button.setAccessibleDescription(hint)
    return button


def _first_sentence(text: str) -> str:
    return clause(_END_OF_SENTENCE.split(text, maxsplit=1)[0])
