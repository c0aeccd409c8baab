"""The dialog in which a node is added or changed, and tried before it is saved."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import EchoResult
from qrstation.ui.nodes.certificate_dialog import CertificateDialog
from qrstation.ui.nodes.form import NodeForm
from qrstation.ui.values import CertificateSeen, EchoTried, NodeSaved, next_token
from qrstation.ui.widgets.formats import duration, one_line
from qrstation.ui.widgets.icons import icon
from qrstation.ui.widgets.theme import SPACE, Tone, set_tone, widen
from qrstation.words import say, sentences

_WIDTH = 600


class NodeDialog(QDialog):
    """Adds a node, or changes one.

    Parameters
    ----------
    taken
        Names of all nodes of the book.
    calling_ae_title
        The workstation's AE title.
    node
        The node to change; none to add one.
    """

    save_wanted = Signal(object, str, str)
    """The `RemoteNode`, the name of the node that it replaces (empty when it is new), and a passcode to keep."""
    echo_wanted = Signal(int, object, str)
    """A token, the `RemoteNode` to try, and the passcode where it is not kept yet."""
    certificate_wanted = Signal(int, object)
    """A token, and the `RemoteNode` whose certificate is to be looked at."""
    doctor_wanted = Signal(object, str)
    """The `RemoteNode` to examine, and the passcode where it is not kept yet."""

    def __init__(
        self,
        taken: Collection[str],
        calling_ae_title: str,
        node: RemoteNode | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Add a node") if node is None else say("Edit {node}", node=node.name))
        self._replacing = "" if node is None else node.name
        self._token = 0
        self._saving: RemoteNode | None = None
        self.form = NodeForm(taken, calling_ae_title)
        if node is not None:
            self.form.show_node(node)
        self.form.changed.connect(self._forget_answer)
        self.form.tls.certificate_wanted.connect(self._look)
        self.echo_button = QPushButton(icon("pulse"), say("&Echo"))
        self.echo_button.setToolTip(say("Ask the node with these values, before they are saved"))
        self.echo_button.clicked.connect(self._try)
        self.doctor_button = QPushButton(icon("heart"), say("&Doctor…"))
        self.doctor_button.setToolTip(say("Try step by step what works with these values, before they are saved"))
        self.doctor_button.clicked.connect(self._examine)
        self.answer = QLabel(wordWrap=True)
        self.cancel_button = QPushButton(say("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self.save_button = set_tone(QPushButton(say("Add") if node is None else say("Save")), Tone.PRIMARY)
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self._save)
        self._layout = QVBoxLayout(self)
        self._lay_out()
        widen(self, _WIDTH)
        self.form.name.setFocus()

    def show_answer(self, tried: EchoTried) -> None:
        """Show how the node answered, if this is still what was asked."""
        if tried.token != self._token:
            return
        result = tried.result
        self.echo_button.setEnabled(True)
        if result.ok:
            self._say(_answer(result), Tone.GOOD)
        else:
            self._say(sentences(result.detail, result.advice), Tone.ERROR)

    def show_saved(self, saved: NodeSaved) -> bool:
        """Close, or say why the node was not saved; whether this is what was to be saved here."""
        if saved.node is not self._saving or not self.isVisible():
            return False
        self.save_button.setEnabled(True)
        if saved.fault is None:
            self.accept()
        else:
            self._say(one_line(str(saved.fault)), Tone.ERROR)
        return True

    def show_certificate(self, seen: CertificateSeen) -> None:
        """Have the certificate of the node accepted, if this is still what was asked."""
        if seen.token != self._token:
            return
        self._say("" if seen.fault is None else one_line(str(seen.fault)), Tone.ERROR)
        if seen.certificate is not None:
            dialog = CertificateDialog(seen.certificate, self.form.tls.settings().fingerprint, self)
            dialog.certificate_accepted.connect(self.form.tls.show_accepted)
            dialog.open()

    def _look(self) -> None:
        if (node := self._node()) is not None:
            self._token = next_token()
            self._say(say("Asking for its certificate…"), Tone.MUTED)
            self.certificate_wanted.emit(self._token, node)

    def _try(self) -> None:
        node = self._node()
        if node is None:
            return
        self._token = next_token()
        self.echo_button.setEnabled(False)
        self._say(say("Asking…"), Tone.MUTED)
        self.echo_wanted.emit(self._token, node, self.form.user.passcode)

    def _examine(self) -> None:
        if (node := self._node()) is not None:
            self.doctor_wanted.emit(node, self.form.user.passcode)

    def _forget_answer(self) -> None:
        self._token = 0
        self.echo_button.setEnabled(True)
        self._say("", Tone.MUTED)

    def _save(self) -> None:
        node = self._node()
        if node is not None:
            self._saving = node
            self.save_button.setEnabled(False)
            self.save_wanted.emit(node, self._replacing, self.form.user.passcode)

    def _node(self) -> RemoteNode | None:
        node = self.form.node()
        self._make_room()
        return node

    def _make_room(self) -> None:
        """Grow where sentences below fields need it."""
        needed = self._layout.totalHeightForWidth(self.width())
        self.resize(self.width(), max(self.height(), needed))

    def _say(self, sentence: str, tone: Tone) -> None:
        set_tone(self.answer, tone)
        self.answer.setText(sentence)
        self._make_room()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * SPACE)
        buttons.addWidget(self.echo_button)
        buttons.addWidget(self.doctor_button)
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        layout = self._layout
        layout.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        layout.setSpacing(4 * SPACE)
        layout.addWidget(self.form)
        layout.addWidget(self.answer)
        layout.addStretch()
        layout.addLayout(buttons)


def _answer(result: EchoResult) -> str:
    if result.milliseconds is None:
        return say("It answers.")
    return say("It answers in {duration}.", duration=duration(result.milliseconds / 1000))
