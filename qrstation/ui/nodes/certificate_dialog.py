"""The certificate that a node shows, to be accepted or not."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget

from qrstation.model.tls import ShownCertificate
from qrstation.ui.widgets.facts import Facts
from qrstation.ui.widgets.theme import SPACE, Tone, set_tone, widen
from qrstation.words import say, sentences

_WIDTH = 560


class CertificateDialog(QDialog):
    """Shows a certificate and asks whether it is the right one.

    Parameters
    ----------
    accepted
        Fingerprint of the certificate that was accepted until now; empty where there is none.
    """

    certificate_accepted = Signal(str)
    """Its fingerprint."""

    def __init__(self, shown: ShownCertificate, accepted: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Certificate of the node"))
        self.facts = Facts()
        self.facts.show_facts(shown.facts)
        doubts = [shown.doubt(datetime.now(UTC))]
        if accepted and accepted != shown.fingerprint:
            doubts.append(say("Until now another certificate was accepted. Ask whether it was renewed."))
        self.doubt = set_tone(QLabel(sentences(*doubts), wordWrap=True), Tone.ERROR)
        self.doubt.setVisible(bool(self.doubt.text()))
        self.accept_button = set_tone(QPushButton(say("&Accept it")), Tone.PRIMARY)
        self.accept_button.clicked.connect(lambda: self.certificate_accepted.emit(shown.fingerprint))
        self.accept_button.clicked.connect(self.accept)
        self.cancel_button = QPushButton(say("Cancel"))
        self.cancel_button.setDefault(True)
        self.cancel_button.clicked.connect(self.reject)
        self._lay_out()
        widen(self, _WIDTH)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the texts need at this width."""
        super().showEvent(event)
        self.resize(self.width(), self.heightForWidth(self.width()))

    def _lay_out(self) -> None:
        question = QLabel(
            say(
                "Anybody in between could show a certificate of their own. Compare the SHA-256 fingerprint with what "
                "the administrator of the node says, by another way than this connection."
            ),
            wordWrap=True,
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * SPACE)
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.accept_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        layout.setSpacing(4 * SPACE)
        for widget in (question, self.facts, self.doubt):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addLayout(buttons)
        # Texts that wrap would hold the dialog to the height that they need at their least width.
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
