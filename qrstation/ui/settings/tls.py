"""TLS of our own: how the receiver speaks, and the certificate by which others know us."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from qrstation.model.own_tls import ReceiverTls, TlsProfile
from qrstation.settings import Settings
from qrstation.ui.settings.certificate_dialogs import ImportDialog, NamesDialog
from qrstation.ui.settings.section import Section
from qrstation.ui.values import CertificateTold
from qrstation.ui.widgets.facts import Facts
from qrstation.ui.widgets.icons import icon
from qrstation.ui.widgets.still_combo_box import StillComboBox
from qrstation.ui.widgets.theme import SPACE, Tone, set_tone
from qrstation.words import later, say

_RECEIVING = {
    ReceiverTls.OFF: later("Without TLS"),
    ReceiverTls.ON: later("With TLS only"),
    ReceiverTls.CALLERS: later("With TLS only, and callers show a certificate"),
}
_PROFILES = {
    TlsProfile.BCP_195: later("BCP 195 (PS3.15 B.12)"),
    TlsProfile.MODIFIED_BCP_195: later("Modified BCP 195 (PS3.15 B.13)"),
}
_NONE = later("There is none yet: request one, or import one that you have.")
_PROBLEM_WIDTH = 120 * SPACE


class TlsSection(Section):
    """The receiver's TLS, and our certificate."""

    request_wanted = Signal(object, object)
    """`WantedNames` and `KeyKind`"""
    self_signed_wanted = Signal(object, object)
    """`WantedNames` and `KeyKind`"""
    import_wanted = Signal(object)
    """`CertificateFiles`"""
    save_request_wanted = Signal(object)
    """Path for the request."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("TLS", "lock", parent)
        self._names: tuple[str, ...] = ()
        self.receiving = self._choice("receiver_tls", _RECEIVING)
        self.profile = self._choice("receiver_tls_profile", _PROFILES)
        self.callers = self.line_edit("receiver_tls_callers")
        self.choose_callers = QPushButton(icon("folder-opened"), say("&Choose…"))
        self.choose_callers.clicked.connect(self._choose_callers)
        self.facts = Facts()
        self.nothing = set_tone(QLabel(say(_NONE)), Tone.MUTED)
        self.problem = set_tone(QLabel(wordWrap=True), Tone.WARNING)
        # a form gives a text that wraps the height which it needs at its least width
        self.problem.setMinimumWidth(_PROBLEM_WIDTH)
        self.waiting = QLabel(say("A request waits for its certificate."))
        self.request_button = QPushButton(say("&Request…"))
        self.import_button = QPushButton(say("&Import…"))
        self.self_sign_button = QPushButton(say("Make one for &trying…"))
        self.save_request_button = QPushButton(say("&Save the request…"))
        self.request_button.clicked.connect(self._ask_for_request)
        self.import_button.clicked.connect(self._ask_for_files)
        self.self_sign_button.clicked.connect(self._ask_for_trial)
        self.save_request_button.clicked.connect(self._ask_where)
        self._arrange()

    def show_settings(self, settings: Settings) -> None:
        """Fill the fields."""
        self.receiving.setCurrentIndex(list(_RECEIVING).index(settings.receiver_tls))
        self.profile.setCurrentIndex(list(_PROFILES).index(settings.receiver_tls_profile))
        self.callers.setText("" if settings.receiver_tls_callers is None else str(settings.receiver_tls_callers))

    def show_certificate(self, told: CertificateTold) -> None:
        """Say how our certificate stands."""
        self._names = told.names
        self._let_change(True)
        self.facts.show_facts(told.state.told)
        self.nothing.setVisible(told.state.facts is None and not told.state.problem)
        self.problem.setText(f"⚠ {told.state.problem}")
        self.problem.setVisible(bool(told.state.problem))
        is_waiting = told.state.request is not None
        self.waiting.setVisible(is_waiting)
        self.save_request_button.setVisible(is_waiting)

    def _choice(self, name: str, words: dict[ReceiverTls, str] | dict[TlsProfile, str]) -> QComboBox:
        box = StillComboBox()
        values = list(words)
        for text in words.values():
            box.addItem(say(text))

        def apply(index: int) -> None:
            self.edited.emit(name, values[index])

        box.activated.connect(apply)
        return box

    def _arrange(self) -> None:
        self.add_field(
            say("R&eceiving"),
            "receiver_tls",
            self.receiving,
            say(
                "With TLS nobody on the network can read what is sent here. Each PACS has to be set to it; one that "
                "speaks without TLS is then refused. The port stays the same."
            ),
        )
        self.add_field(
            say("Callers' certi&ficates"),
            "receiver_tls_callers",
            _in_a_row(self.callers, self.choose_callers),
            say("A file in PEM form with their certificates, or with that of whoever issued them."),
        )
        self.add_field(
            say("&Profile"), "receiver_tls_profile", self.profile, say("Both refuse everything older than TLS 1.2.")
        )
        own = QWidget()
        column = QVBoxLayout(own)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * SPACE)
        for widget in (self.facts, self.nothing, self.problem):
            column.addWidget(widget)
        column.addWidget(_in_a_row(self.request_button, self.import_button, self.self_sign_button, None))
        column.addWidget(_in_a_row(self.waiting, self.save_request_button, None))
        for unknown in (self.facts, self.nothing, self.problem, self.waiting, self.save_request_button):
            unknown.hide()
        self._let_change(False)
        self.add_row(say("Our certificate"), own, self.request_button)
        self.body.addStretch()

    def _let_change(self, known: bool) -> None:
        for button in (self.request_button, self.import_button, self.self_sign_button):
            button.setEnabled(known)

    def _choose_callers(self) -> None:
        dialog = QFileDialog(self, say("Certificates of callers"), self.callers.text())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._take_callers)
        dialog.open()

    def _take_callers(self, path: str) -> None:
        self.callers.setText(path)
        self.edited.emit("receiver_tls_callers", path)

    def _ask_for_request(self) -> None:
        dialog = NamesDialog(
            say("Request a certificate"),
            say(
                "A key is made, which stays here, and a request, which goes to whoever issues certificates, often the "
                "hospital's IT. What comes back is imported. The certificate in use stays until then, and what is "
                "issued for a request made before can be imported as well."
            ),
            say("Make the request"),
            self._names,
            self,
        )
        dialog.wanted.connect(self.request_wanted)
        dialog.open()

    def _ask_for_trial(self) -> None:
        dialog = NamesDialog(
            say("A certificate for trying"),
            say(
                "Nobody vouches for it: each PACS has to be given its file, and to trust it. It takes the place of the "
                "certificate in use; one that was issued is kept beside it, with its key, and can be imported again."
            ),
            say("Make it"),
            self._names,
            self,
        )
        dialog.wanted.connect(self.self_signed_wanted)
        dialog.open()

    def _ask_for_files(self) -> None:
        dialog = ImportDialog(self)
        dialog.wanted.connect(self.import_wanted)
        dialog.open()

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, say("Save the request"), "request.pem")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(lambda path: self.save_request_wanted.emit(Path(path)))
        dialog.open()


def _in_a_row(*widgets: QWidget | None) -> QWidget:
    """Put widgets side by side; none stands for the room that is left."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(2 * SPACE)
    for widget in widgets:
        if widget is None:
            layout.addStretch()
        else:
            layout.addWidget(widget)
    return row
