"""Settings of this workstation as a DICOM node, and what a PACS administrator must know of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSystemTrayIcon, QWidget

from qrstation.model.nodes import ListenerState
from qrstation.settings import Reach, Settings
from qrstation.ui.settings.section import Section
from qrstation.ui.widgets.icon_label import IconLabel
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.theme import SPACE, Tone, set_tone
from qrstation.words import later, say

_REACHES = {
    Reach.OFF: later("Off, except to fetch by C-MOVE"),
    Reach.THIS_MACHINE: later("From programs on this computer only"),
    Reach.NETWORK: later("From the network"),
}
_TRAY = later("qrstation then stays in the tray of the desktop; its menu there opens the window, and quits.")
_NO_TRAY = later("This desktop has no tray in which qrstation could stay. On a server, use: qrstation serve")
_LOOPBACK = ("127.0.0.1", "::1")
_STATE_WIDTH = 120 * SPACE


class WorkstationSection(Section):
    """AE title, port, and from where this computer receives."""

    guide_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("This workstation"), "device-desktop", parent)
        self.ae_title = self.line_edit("ae_title")
        self.port = self.line_edit("port")
        self.bind_host = self.line_edit("bind_host")
        self.receive = QComboBox()
        for reach, words in _REACHES.items():
            self.receive.addItem(say(words), reach.value)
        self.receive.activated.connect(self._choose_reach)
        self.state = QLabel(wordWrap=True)
        self.state.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        # a form gives a text that wraps the height which it needs at its least width
        self.state.setMinimumWidth(_STATE_WIDTH)
        self._mark = IconLabel("circle-outline", Tint.MUTED)
        self.card = QLabel(wordWrap=True)
        self.card.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.card.setAccessibleName(say("What a PACS administrator needs"))
        self.copy_button = QPushButton(icon("copy"), say("Copy"))
        self.copy_button.setToolTip(say("Copy these lines for the PACS administrator"))
        self.copy_button.clicked.connect(self._copy)
        self.add_field(
            say("&AE title"), "ae_title", self.ae_title, say("At most 16 characters. The PACS must know it.")
        )
        self.add_field(say("&Port"), "port", self.port, say("DICOM's usual ports are 104 and 11112."))
        self.add_field(
            say("&Receive"), "receive", self.receive, say("While qrstation is open. See also: Who may come in.")
        )
        self.add_field(
            say("Listen &on"),
            "bind_host",
            self.bind_host,
            say("0.0.0.0: on all addresses of this computer. Another one where only one of its networks may reach it."),
        )
        self.keep_receiving = self.check_box("keep_receiving", say("&Keep receiving when the window is closed"))
        staying = say(_TRAY if _has_tray() else _NO_TRAY)
        self.add_field(say("Closing"), "keep_receiving", self.keep_receiving, staying)
        self.form.addRow("", self._state_row())
        self.add_row(say("Tell the PACS"), self._card_row(), self.copy_button)
        self.guide_button = QPushButton(say("Set &up step by step…"))
        self.guide_button.clicked.connect(lambda: self.guide_wanted.emit())
        self.body.addWidget(self.guide_button, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch()

    def show_settings(self, settings: Settings) -> None:
        """Fill the fields."""
        self.ae_title.setText(settings.ae_title)
        self.port.setText(str(settings.port))
        self.bind_host.setText(settings.bind_host)
        self.receive.setCurrentIndex(list(_REACHES).index(settings.receive))
        self.keep_receiving.setChecked(settings.keep_receiving is True)
        self.keep_receiving.setEnabled(_has_tray())
        self.bind_host.setEnabled(settings.receive is Reach.NETWORK)

    def show_listener(self, state: ListenerState) -> None:
        """Say whether we receive, and under which addresses."""
        name, tint, words = listener_words(state)
        self._mark.show_icon(name, tint)
        self.state.setText(words)
        hosts = f" {say('or')} ".join(state.reachable_at)
        lines = [
            say("AE title: {ae_title}", ae_title=state.address.ae_title),
            say("Host: {hosts}", hosts=hosts) if hosts else say("Host: not known while there is no network"),
            say("Port: {port}", port=state.address.port),
        ]
        lines += [say("TLS: needed")] if state.address.tls else []
        self.card.setText("\n".join(lines))

    def _state_row(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self._mark, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.state, stretch=1)
        return row

    def _card_row(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(set_tone(self.card, Tone.CARD), stretch=1)
        layout.addWidget(self.copy_button, alignment=Qt.AlignmentFlag.AlignTop)
        return row

    def _choose_reach(self, index: int) -> None:
        self.edited.emit("receive", list(_REACHES)[index])

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.card.text())


def listener_words(state: ListenerState) -> tuple[str, Tint, str]:
    """Name of the icon, its tint and the words for the state of our receiver."""
    if not state.listening:
        return "circle-slash", Tint.WARNING, say("Not listening. {reason}", reason=state.reason).strip()
    address = state.address
    ways = [
        say(", with TLS") if address.tls else "",
        say(", for programs on this computer only") if address.host in _LOOPBACK else "",
        say("; callers who are allowed to can search the archive") if state.serving else "",
    ]
    words = say(
        "Listening as {ae_title} on port {port}{ways}.",
        ae_title=address.ae_title,
        port=address.port,
        ways="".join(ways),
    )
    return "circle-filled", Tint.GOOD, words


def _has_tray() -> bool:
    return QSystemTrayIcon.isSystemTrayAvailable()
