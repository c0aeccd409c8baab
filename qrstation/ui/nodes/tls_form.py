"""How a node is reached by TLS, and whom we trust there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qrstation.model.own_tls import TlsProfile
from qrstation.model.tls import TlsSettings, Trust, fingerprint_text
from qrstation.ui.widgets.field import Field
from qrstation.ui.widgets.formats import fingerprint_lines
from qrstation.ui.widgets.plain_text import plain_label
from qrstation.ui.widgets.theme import SPACE, Tone
from qrstation.words import later, say

_OFF = ""
_CHOICES = {
    _OFF: later("Without TLS"),
    Trust.SYSTEM: later("By TLS, trusting the authorities of this computer"),
    Trust.CA: later("By TLS, trusting the authority in a file"),
    Trust.PINNED: later("By TLS, trusting one certificate that I accept"),
}
_MEANINGS = {
    _OFF: later("⚠ Whoever listens to the network in between can read what is asked and sent."),
    Trust.SYSTEM: later("For nodes with a certificate that browsers on this computer would trust, too."),
    Trust.CA: later(
        "For nodes with a certificate of the hospital's own authority. Ask its administrator for that file."
    ),
    Trust.PINNED: later(
        "For nodes whose certificate nobody vouches for. No other certificate is then accepted from it."
    ),
}
_PROFILES = {
    TlsProfile.BCP_195: later("TLS 1.2 and newer (PS3.15 B.12)"),
    TlsProfile.MODIFIED_BCP_195: later("TLS 1.2 and newer, AES-CCM too (PS3.15 B.13)"),
}
_NONE_ACCEPTED = later("None accepted yet.")


class TlsForm(QWidget):
    """Edits the TLS settings."""

    changed = Signal()
    certificate_wanted = Signal()
    """The node's certificate is to be looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fingerprint = ""
        self.trust = QComboBox()
        for value, words in _CHOICES.items():
            self.trust.addItem(say(words), str(value))
        self.ca_file = QLineEdit(placeholderText=say("Certificate of the authority, as PEM"))
        self.browse_button = QPushButton(say("&Browse…"))
        self.browse_button.clicked.connect(self._browse)
        self.host = QLineEdit(placeholderText=say("The host, as the node is reached"))
        self.accepted = plain_label(say(_NONE_ACCEPTED), Tone.SMALL)
        self.look_button = QPushButton(say("&Look at its certificate…"))
        self.look_button.clicked.connect(self.certificate_wanted)
        self.shows_own = QCheckBox(say("Show it our own certificate"))
        self.profile = QComboBox()
        for profile, words in _PROFILES.items():
            self.profile.addItem(say(words), str(profile))
        self._trust_field = Field(self.trust)
        self._ca_field = Field(self.ca_file)
        self._form = QFormLayout(self)
        self._lay_out()
        self._checked_once = False
        self.trust.currentIndexChanged.connect(self._show_choice)
        for edit in (self.ca_file, self.host):
            edit.textEdited.connect(self._on_edit)
        self.shows_own.toggled.connect(self._on_edit)
        self.profile.currentIndexChanged.connect(self._on_edit)
        self._show_choice()

    @property
    def is_on(self) -> bool:
        """Whether TLS is spoken."""
        return bool(self.trust.currentData())

    def switch_on(self) -> None:
        """Let TLS be spoken, if it is not yet."""
        if not self.is_on:
            self._choose(Trust.SYSTEM)

    def show_settings(self, settings: TlsSettings, *, on: bool) -> None:
        """Fill the fields."""
        self.ca_file.setText(str(settings.ca_file or ""))
        self.host.setText(settings.host)
        self.shows_own.setChecked(settings.shows_own)
        self.profile.setCurrentIndex(self.profile.findData(str(settings.profile)))
        self.show_accepted(settings.fingerprint)
        self._choose(settings.trust if on else None)

    def show_accepted(self, fingerprint: str) -> None:
        """Take the certificate that the user accepted."""
        self._fingerprint = fingerprint
        self.accepted.setText(fingerprint_lines(fingerprint_text(fingerprint)) or say(_NONE_ACCEPTED))
        self._on_edit()

    def settings(self) -> TlsSettings:
        """Make the settings of the fields, which are in order."""
        path = self.ca_file.text().strip()
        return TlsSettings(
            trust=Trust(self.trust.currentData() or Trust.SYSTEM),
            ca_file=Path(path).expanduser().absolute() if path else None,
            fingerprint=self._fingerprint,
            host=self.host.text().strip(),
            shows_own=self.shows_own.isChecked(),
            profile=TlsProfile(self.profile.currentData()),
        )

    def complain(self) -> Field | None:
        """Say at the field what is wrong; gives it."""
        self._checked_once = True
        missing = self.trust.currentData() == Trust.CA and not self.ca_file.text().strip()
        self._ca_field.complain(say("Name the file with the certificate of the authority.") if missing else "")
        return self._ca_field if missing else None

    def _choose(self, trust: Trust | None) -> None:
        self.trust.setCurrentIndex(self.trust.findData(str(trust or _OFF)))

    def _show_choice(self) -> None:
        chosen = self.trust.currentData()
        self._trust_field.set_hint(say(_MEANINGS[Trust(chosen) if chosen else _OFF]))
        self._form.setRowVisible(self._ca_row, chosen == Trust.CA)
        self._form.setRowVisible(self._accepted_row, chosen == Trust.PINNED)
        self._form.setRowVisible(self._host_field, chosen in (Trust.SYSTEM, Trust.CA))
        self._form.setRowVisible(self.shows_own, bool(chosen))
        self._form.setRowVisible(self.profile, bool(chosen))
        self._on_edit()

    def _on_edit(self) -> None:
        if self._checked_once:
            self.complain()
        self.changed.emit()

    def _browse(self) -> None:
        dialog = QFileDialog(self, say("Certificate of the authority"))
        dialog.fileSelected.connect(self._take_file)
        dialog.open()

    def _take_file(self, path: str) -> None:
        self.ca_file.setText(path)
        self._on_edit()

    def _lay_out(self) -> None:
        form = self._form
        form.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        form.setHorizontalSpacing(4 * SPACE)
        form.setVerticalSpacing(2 * SPACE)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(QLabel(say("How the connection to the node is kept from others."), wordWrap=True))
        form.addRow(say("&Reach it"), self._trust_field)
        self._ca_row = QWidget()
        row = QHBoxLayout(self._ca_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * SPACE)
        row.addWidget(self._ca_field, stretch=1)
        row.addWidget(self.browse_button)
        self._ca_row.setFocusProxy(self._ca_field)
        form.addRow(say("&File"), self._ca_row)
        self._accepted_row = QWidget()
        column = QVBoxLayout(self._accepted_row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * SPACE)
        column.addWidget(self.accepted)
        buttons = QHBoxLayout()
        buttons.addWidget(self.look_button)
        buttons.addStretch()
        column.addLayout(buttons)
        form.addRow(say("Accepted"), self._accepted_row)
        self._host_field = Field(
            self.host, say("Only where the certificate is for another name than that of the host.")
        )
        form.addRow(say("&Name in it"), self._host_field)
        form.addRow("", self.shows_own)
        form.addRow(say("&Versions"), self.profile)
