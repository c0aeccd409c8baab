"""What is asked for before a certificate is made, asked for or imported."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qrstation.model.own_tls import CertificateFiles, KeyKind, WantedNames
from qrstation.ui.widgets.field import Field
from qrstation.ui.widgets.theme import SPACE, in_proportion, widen
from qrstation.words import later, say

_WIDTH = 560
_KINDS = {KeyKind.EC: later("Elliptic curve P-256"), KeyKind.RSA: later("RSA with 3072 bits, for old systems")}
_CERTIFICATES = later("Certificates (*.pem *.crt *.cer *.der *.p7b *.p12 *.pfx);;All files (*)")


class _CertificateDialog(QDialog):
    """Words at the top, a form, and two buttons."""

    accept_button: QPushButton

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(4 * SPACE)
        self.form.setVerticalSpacing(3 * SPACE)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    def lay_out(self, words: str, accept: str) -> None:
        """Put all together, once the form has its fields: the keyboard goes through them first."""
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        self.accept_button.setDefault(True)
        buttons.accepted.connect(self._finish)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        layout.setSpacing(4 * SPACE)
        about = QLabel(words, wordWrap=True)
        about.setMinimumWidth(in_proportion(_WIDTH) - 8 * SPACE)
        layout.addWidget(about)
        layout.addLayout(self.form)
        layout.addWidget(buttons)
        widen(self, _WIDTH)

    def add_field(self, label: str, control: QWidget, hint: str = "") -> Field:
        """Add a labelled control."""
        field = Field(control, hint)
        words = QLabel(label)
        words.setBuddy(control)
        self.form.addRow(words, field)
        return field

    def _finish(self) -> None:
        raise NotImplementedError


class NamesDialog(_CertificateDialog):
    """Asks whom a certificate is to be for."""

    wanted = Signal(object, object)
    """`WantedNames` and `KeyKind`"""

    def __init__(
        self, title: str, words: str, accept: str, names: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self.names = QLineEdit(", ".join(names))
        self.organization = QLineEdit()
        self.kind = QComboBox()
        for text in _KINDS.values():
            self.kind.addItem(say(text))
        self._names_field = self.add_field(
            say("&Names"), self.names, say("Host names and IP addresses under which others reach this computer.")
        )
        self.add_field(say("&Organization"), self.organization, say("May stay empty."))
        self.add_field(say("&Key"), self.kind)
        self.lay_out(words, accept)

    def _finish(self) -> None:
        names = tuple(name for name in re.split(r"[,;\s]+", self.names.text()) if name)
        if not names:
            self._names_field.complain(say("At least one name or address is needed."))
            return
        wanted = WantedNames(names=names, organization=self.organization.text().strip())
        self.wanted.emit(wanted, list(_KINDS)[self.kind.currentIndex()])
        self.accept()


class ImportDialog(_CertificateDialog):
    """Asks for the files of a certificate that was issued."""

    wanted = Signal(object)
    """`CertificateFiles`"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("Import a certificate"), parent)
        self.certificate, self.key = QLineEdit(), QLineEdit()
        self.passphrase = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self._certificate_field = self.add_field(
            say("&Certificate"),
            self._row(self.certificate, say("Choose a certificate")),
            say("PEM, DER, PKCS#7 (.p7b) or PKCS#12 (.p12, .pfx)."),
        )
        self.add_field(
            say("&Key"),
            self._row(self.key, say("Choose its key")),
            say("Empty where it is in the same file, or the request was made here."),
        )
        self.add_field(
            say("&Passphrase"),
            self.passphrase,
            say("Of the key or of the PKCS#12 file, where it has one. It is not kept."),
        )
        self.lay_out(
            say("The certificate that was issued for a request made here, or one that you have, with its key."),
            say("Import"),
        )

    def _row(self, edit: QLineEdit, title: str) -> QWidget:
        browse = QPushButton(say("Choose…"))
        browse.setAccessibleName(title)
        browse.setAutoDefault(False)

        def choose() -> None:
            dialog = QFileDialog(self, title, "", say(_CERTIFICATES) if edit is self.certificate else "")
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            dialog.fileSelected.connect(edit.setText)
            dialog.open()

        browse.clicked.connect(choose)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(edit, stretch=1)
        layout.addWidget(browse)
        row.setFocusProxy(edit)
        return row

    def _finish(self) -> None:
        certificate, key = self.certificate.text().strip(), self.key.text().strip()
        if not certificate:
            self._certificate_field.complain(say("Name the file with the certificate."))
            return
        self.wanted.emit(
            CertificateFiles(
                certificate=Path(certificate), key=Path(key) if key else None, passphrase=self.passphrase.text()
            )
        )
        self.accept()
