"""Last step of the guide: a PACS, tried at once, and the page for its administrator."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from qrstation.model.nodes import Address, RemoteNode, ae_title_problem, bare_host, host_problem
from qrstation.ui.doctor.page_view import PageView
from qrstation.ui.values import EchoTried, PageWritten, next_token
from qrstation.ui.widgets.field import Field
from qrstation.ui.widgets.formats import duration
from qrstation.ui.widgets.icons import icon
from qrstation.ui.widgets.plain_text import plain_label
from qrstation.ui.widgets.theme import SPACE, Tone, set_tone
from qrstation.words import later, say, sentences

_NO_PAGE = later(
    "Most PACS answer only workstations that they know. Once the fields are filled in, a page for the PACS "
    "administrator stands here."
)
_PAGE = later("Most PACS answer only workstations that they know. Send this page to the PACS administrator:")
_NAME, _AE_TITLE, _HOST, _PORT = later("&Name"), later("&AE title"), later("&Host"), later("&Port")


class PacsStep(QWidget):
    """Asks for a PACS."""

    echo_wanted = Signal(int, object)
    """A token, and the `RemoteNode` to echo."""
    doctor_wanted = Signal(object)
    """`RemoteNode`"""
    page_wanted = Signal(int, object)
    """A token, and the `RemoteNode` that the page is for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.taken: Collection[str] = ()
        """Names that other nodes have."""
        self._echo_token = self._page_token = 0
        self._checked_once = False
        self.name = QLineEdit(say("Main PACS"))
        self.ae_title = QLineEdit(placeholderText="PACS1")
        self.host = QLineEdit(placeholderText=say("pacs.example.org or 10.1.2.3"))
        self.port = QLineEdit(placeholderText="104")
        self._fields = {
            _NAME: Field(self.name),
            _AE_TITLE: Field(self.ae_title),
            _HOST: Field(self.host),
            _PORT: Field(self.port),
        }
        self.test_button = QPushButton(icon("pulse"), say("&Test"))
        self.test_button.setToolTip(say("Ask it whether it answers"))
        self.test_button.clicked.connect(self._test)
        self.doctor_button = QPushButton(icon("heart"), say("&Doctor…"))
        self.doctor_button.setToolTip(say("Try step by step what works"))
        self.doctor_button.clicked.connect(self._examine)
        self.answer = plain_label("")
        self.page = PageView()
        self.page.hide()
        self._page_words = plain_label(say(_NO_PAGE), Tone.MUTED)
        for edit in (self.name, self.ae_title, self.host, self.port):
            edit.textChanged.connect(self._on_edit)
        self._lay_out()

    def node(self) -> RemoteNode | None:
        """Make the node; none where something is missing or wrong, which is said at its field."""
        self._checked_once = True
        return None if self._complain() else self._made()

    def show_answer(self, tried: EchoTried) -> None:
        """Show how it answered, if this is still what was asked."""
        if tried.token != self._echo_token:
            return
        self.test_button.setEnabled(True)
        result = tried.result
        if result.ok:
            took = None if result.milliseconds is None else duration(result.milliseconds / 1000)
            self._say(say("It answers in {duration}.", duration=took) if took else say("It answers."), Tone.GOOD)
        else:
            self._say(sentences(result.detail, result.advice), Tone.ERROR)

    def show_page(self, written: PageWritten) -> None:
        """Show the page for the administrator, if this is still what was asked."""
        if written.token == self._page_token:
            self.page.show_page(written.page)
            self._page_words.setText(say(_PAGE))
            self.page.show()

    def _complaints(self) -> dict[str, str]:
        name, port = self.name.text().strip(), self.port.text().strip()
        wrong = {
            _AE_TITLE: ae_title_problem(self.ae_title.text().strip()),
            _HOST: host_problem(bare_host(self.host.text())),
            _PORT: "" if port.isdecimal() and 1 <= int(port) <= 65535 else say("A port is a number from 1 to 65535."),
            _NAME: "" if name else say("A node needs a name."),
        }
        if name.casefold() in {each.casefold() for each in self.taken}:
            wrong[_NAME] = say("There is already a node called {name}.", name=name)
        return {label: sentence for label, sentence in wrong.items() if sentence}

    def _complain(self) -> bool:
        """Say at each field what is wrong, and whether there was any."""
        complaints = self._complaints()
        for label, field in self._fields.items():
            field.complain(complaints.get(label, ""))
        return bool(complaints)

    def _made(self) -> RemoteNode:
        address = Address(
            ae_title=self.ae_title.text().strip(), host=bare_host(self.host.text()), port=int(self.port.text())
        )
        return RemoteNode(name=self.name.text().strip(), address=address)

    def _test(self) -> None:
        if (node := self.node()) is None:
            return
        self._echo_token = next_token()
        self.test_button.setEnabled(False)
        self._say(say("Asking…"), Tone.MUTED)
        self.echo_wanted.emit(self._echo_token, node)

    def _examine(self) -> None:
        if (node := self.node()) is not None:
            self.doctor_wanted.emit(node)

    def _on_edit(self) -> None:
        self._forget_answer()
        wrong = self._complain() if self._checked_once else bool(self._complaints())
        self._page_token = next_token()
        if wrong:
            self._page_words.setText(say(_NO_PAGE))
            self.page.hide()
        else:
            self.page_wanted.emit(self._page_token, self._made())

    def _forget_answer(self) -> None:
        self._echo_token = 0
        self.test_button.setEnabled(True)
        self._say("", Tone.MUTED)

    def _say(self, sentence: str, tone: Tone) -> None:
        set_tone(self.answer, tone)
        self.answer.setText(sentence)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(4 * SPACE)
        grid.setVerticalSpacing(2 * SPACE)
        for number, (words, field) in enumerate(self._fields.items()):
            label = QLabel(say(words))
            label.setBuddy(field)
            label.setFixedHeight(field.control.sizeHint().height())
            row, column = divmod(number, 2)
            grid.addWidget(label, row, 2 * column, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, row, 2 * column + 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        trying = QHBoxLayout()
        trying.setSpacing(2 * SPACE)
        trying.addWidget(self.test_button)
        trying.addWidget(self.doctor_button)
        trying.addWidget(self.answer, stretch=1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3 * SPACE)
        layout.addLayout(grid)
        layout.addLayout(trying)
        layout.addWidget(self._page_words)
        layout.addWidget(self.page, stretch=1)
        layout.addStretch()
