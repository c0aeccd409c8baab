"""The user whom a node is told: who it is, and what proves it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from qrstation.model.identity import IdentityType, UserIdentity
from qrstation.ui.widgets.field import Field
from qrstation.ui.widgets.theme import SPACE, Tone, set_tone
from qrstation.words import later, say

_NOBODY = ""
_TYPES = {
    _NOBODY: later("Nobody"),
    IdentityType.USER_NAME: later("A user name"),
    IdentityType.PASSCODE: later("A user name with a passcode"),
    IdentityType.KERBEROS: later("A Kerberos service ticket"),
    IdentityType.SAML: later("A SAML assertion"),
    IdentityType.JWT: later("A JSON Web Token"),
}
_TOKEN_EXPOSED = later(
    "⚠ Without TLS the token travels readable: whoever listens to the network in between can take it."
)
_PASSCODE_EXPOSED = later(
    "⚠ Without TLS the passcode travels readable: whoever listens to the network in between can take it."
)
_KEPT = later("Kept in the keyring; type another to replace it")


class UserForm(QWidget):
    """Edits the user."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept_for = ""
        self._is_secured = False
        self.type = QComboBox()
        for value, words in _TYPES.items():
            self.type.addItem(say(words), str(value))
        self.user_name = QLineEdit()
        self.passcode_edit = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.token_file = QLineEdit(placeholderText=say("File that holds the token whenever the node is asked"))
        self.browse_button = QPushButton(say("&Browse…"))
        self.browse_button.clicked.connect(self._browse)
        self._name_field = Field(self.user_name)
        self._passcode_field = Field(self.passcode_edit)
        self._token_field = Field(self.token_file)
        self._exposure = QLabel(wordWrap=True)
        set_tone(self._exposure, Tone.SMALL, Tone.MUTED)
        self._form = QFormLayout(self)
        self._lay_out()
        self.type.currentIndexChanged.connect(self._show_type)
        for edit in (self.user_name, self.passcode_edit, self.token_file):
            edit.textEdited.connect(self._on_edit)
        self._checked_once = False
        self._show_type()

    @property
    def passcode(self) -> str:
        """What was typed; empty when what is kept stays, or none is told."""
        return self.passcode_edit.text() if self._chosen() is IdentityType.PASSCODE else ""

    def show_secured(self, secured: bool) -> None:
        """Take whether the node is reached by TLS."""
        if secured != self._is_secured:
            self._is_secured = secured
            self._show_type()

    def show_identity(self, identity: UserIdentity | None) -> None:
        """Fill the fields; of a passcode it only shows that one is kept."""
        self.type.setCurrentIndex(self.type.findData(str(_NOBODY if identity is None else identity.type)))
        self.user_name.setText("" if identity is None else identity.user_name)
        self.token_file.setText(str(identity.token_file or "") if identity is not None else "")
        is_kept = identity is not None and identity.type is IdentityType.PASSCODE
        self._kept_for = identity.user_name if identity is not None and is_kept else ""
        self._show_type()

    def identity(self) -> UserIdentity | None:
        """Make a user of the fields, which are in order; none for nobody."""
        type_ = self._chosen()
        if type_ is None:
            return None
        if type_.has_token:
            return UserIdentity(type=type_, token_file=Path(self.token_file.text().strip()).expanduser().absolute())
        return UserIdentity(type=type_, user_name=self.user_name.text().strip())

    def complain(self) -> Field | None:
        """Say at each field what is wrong; gives the first one."""
        self._checked_once = True
        complaints = self._complaints()
        for field, sentence in complaints.items():
            field.complain(sentence)
        return next((field for field, sentence in complaints.items() if sentence), None)

    def _complaints(self) -> dict[Field, str]:
        type_ = self._chosen()
        named = type_ in (IdentityType.USER_NAME, IdentityType.PASSCODE)
        secret = type_ is IdentityType.PASSCODE and not (self.passcode_edit.text() or self._is_kept())
        token = type_ is not None and type_.has_token
        return {
            self._name_field: say("A user name is needed.") if named and not self.user_name.text().strip() else "",
            self._passcode_field: say("Give the passcode, or tell the user name alone.") if secret else "",
            self._token_field: say("Name the file with the token.")
            if token and not self.token_file.text().strip()
            else "",
        }

    def _is_kept(self) -> bool:
        return bool(self._kept_for) and self.user_name.text().strip() == self._kept_for

    def _chosen(self) -> IdentityType | None:
        value = self.type.currentData()
        return IdentityType(value) if value else None

    def _show_type(self) -> None:
        type_ = self._chosen()
        token = type_ is not None and type_.has_token
        self._form.setRowVisible(self._name_field, type_ is not None and not token)
        self._form.setRowVisible(self._passcode_field, type_ is IdentityType.PASSCODE)
        self._form.setRowVisible(self._token_row, token)
        has_secret = token or type_ is IdentityType.PASSCODE
        self._exposure.setText(say(_TOKEN_EXPOSED if token else _PASSCODE_EXPOSED))
        self._form.setRowVisible(self._exposure, has_secret and not self._is_secured)
        self._on_edit()

    def _on_edit(self) -> None:
        self.passcode_edit.setPlaceholderText(say(_KEPT) if self._is_kept() else "")
        if self._checked_once:
            self.complain()
        self.changed.emit()

    def _browse(self) -> None:
        dialog = QFileDialog(self, say("File with the token"))
        dialog.fileSelected.connect(self._take_file)
        dialog.open()

    def _take_file(self, path: str) -> None:
        self.token_file.setText(path)
        self._on_edit()

    def _lay_out(self) -> None:
        form = self._form
        form.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        form.setHorizontalSpacing(4 * SPACE)
        form.setVerticalSpacing(2 * SPACE)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(
            QLabel(say("On whose behalf the node is asked. Only nodes that check it need this."), wordWrap=True)
        )
        form.addRow(say("&Tell it"), self.type)
        form.addRow(say("&User name"), self._name_field)
        form.addRow(say("&Passcode"), self._passcode_field)
        self._token_row = QWidget()
        row = QHBoxLayout(self._token_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * SPACE)
        row.addWidget(self._token_field, stretch=1)
        row.addWidget(self.browse_button)
        self._token_row.setFocusProxy(self._token_field)
        form.addRow(say("&File"), self._token_row)
        form.addRow(self._exposure)
