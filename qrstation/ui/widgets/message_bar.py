"""The bar at the top of a page: what went wrong or needs an answer, without standing in the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qrstation.errors import ListenerFault, QrError
from qrstation.model.events import Severity
from qrstation.ui.widgets.choice import Choice
from qrstation.ui.widgets.formats import one_line
from qrstation.ui.widgets.icon_label import IconLabel
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.palette import colours
from qrstation.ui.widgets.plain_text import plain_label
from qrstation.ui.widgets.theme import ICON_LIST, SPACE, Tone, set_tone
from qrstation.words import later, say

MOST_MESSAGES = 3
"""How many messages stand at once; the oldest makes room."""
_STRIPE = 3
_LINE = 26
_DETAIL_HEIGHT = 96

_LOOKS = {
    Severity.INFO: ("info", Tint.ACCENT, later("Note")),
    Severity.WARNING: ("warning", Tint.WARNING, later("Warning")),
    Severity.ERROR: ("error", Tint.ERROR, later("Error")),
}
_QUESTION = ("question", Tint.ACCENT, later("Question"))

NOT_LISTENING = "not listening"
"""Key of the message that nothing can be received."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message: a sentence, what to do about it, and on demand what was seen."""

    title: str
    severity: Severity = Severity.INFO
    advice: str = ""
    detail: str = ""
    choices: tuple[Choice, ...] = ()
    """Buttons; any of them closes the message."""
    question: bool = False
    """It wants an answer: closing it is answering no."""
    dismissed: Callable[[], object] | None = None
    """Called when the user closes the message without a choice."""
    key: str = ""
    """A message takes the place of the one with the same key; empty: its own words are the key."""

    @classmethod
    def of_error(cls, error: QrError, *, choices: tuple[Choice, ...] = (), key: str = "") -> Message:
        """Make a message of a fault."""
        at = f"{error.node}: " if error.node and error.node not in error.title else ""
        return cls(
            title=at + error.title,
            severity=Severity.ERROR,
            advice=error.advice,
            detail=error.detail,
            choices=choices,
            key=key or (NOT_LISTENING if isinstance(error, ListenerFault) else ""),
        )

    @property
    def identity(self) -> str:
        """What tells this message from another."""
        return self.key or f"{self.severity}\n{self.title}\n{self.advice}"


class MessageBar(QWidget):
    """Messages of one page, the newest on top; it takes no room while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strips: dict[str, _Strip] = {}
        self._messages: dict[str, Message] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.setVisible(False)

    @property
    def messages(self) -> tuple[Message, ...]:
        """What stands now, the newest first."""
        return tuple(reversed(self._messages.values()))

    def tell(self, message: Message) -> None:
        """Show a message; one that stands already moves to the top."""
        self.withdraw(message.identity)
        while len(self._strips) >= MOST_MESSAGES:
            self.withdraw(next(iter(self._strips)))
        shown = replace(message, title=one_line(message.title), advice=one_line(message.advice))
        strip = _Strip(message.identity, shown, self)
        strip.closed.connect(self._close)
        self._strips[message.identity] = strip
        self._messages[message.identity] = shown
        self._layout.insertWidget(0, strip)
        strip.show()
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(strip, QAccessible.Event.Alert))
        if message.question:
            strip.take_focus()

    def tell_error(self, error: QrError, *, choices: tuple[Choice, ...] = (), key: str = "") -> None:
        """Show a fault."""
        self.tell(Message.of_error(error, choices=choices, key=key))

    def ask(
        self,
        title: str,
        yes: Choice,
        no: Choice | None = None,
        *,
        advice: str = "",
        severity: Severity = Severity.INFO,
        key: str = "",
        careful: bool = False,
    ) -> None:
        """Ask a question; Escape and `no` are one answer, and the keyboard starts on it when `careful`."""
        no = no or Choice(text=say("Cancel"), run=lambda: None)
        self.tell(
            Message(
                title=title,
                severity=severity,
                advice=advice,
                choices=(no, yes) if careful else (yes, no),
                question=True,
                dismissed=no.run,
                key=key,
            )
        )

    def withdraw(self, identity: str) -> None:
        """Take a message away by its key, because it no longer holds; nothing happens when it is gone."""
        strip = self._strips.pop(identity, None)
        if strip is None:
            return
        del self._messages[identity]
        self._layout.removeWidget(strip)
        strip.hide()
        strip.deleteLater()
        self.setVisible(bool(self._strips))

    def clear(self) -> None:
        """Take all messages away."""
        for identity in tuple(self._strips):
            self.withdraw(identity)

    def _close(self, identity: str, choice: int | None) -> None:
        message = self._messages.get(identity)
        if message is None:
            return
        self.withdraw(identity)
        if choice is not None:
            message.choices[choice].run()
        elif message.dismissed is not None:
            message.dismissed()


class _Strip(QFrame):
    """One message as it is shown.

    It keeps nothing of the message that could lead back to the bar: were it the last to hold the bar, the bar would
    go in the middle of the strip's own end, and take the strip along a second time.
    """

    closed = Signal(object, object)
    """The message's identity, and the place of the choice that was made; none when it was only closed."""

    def __init__(self, identity: str, message: Message, parent: QWidget) -> None:
        super().__init__(parent)
        self._identity = identity
        name, tint, word = _QUESTION if message.question else _LOOKS[message.severity]
        word = say(word)
        self._severity = message.severity
        self.setAccessibleName(f"{word}: {message.title} {message.advice}".strip())
        self._first_answer: QPushButton | None = None
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        beside_title = QVBoxLayout()
        beside_title.setContentsMargins(0, (_LINE - ICON_LIST.height()) // 2, 0, 0)
        beside_title.addWidget(IconLabel(name, tint, meaning=word))
        beside_title.addStretch()
        row.addLayout(beside_title)
        row.addLayout(_texts(message, word), 1)
        self._add_buttons(message, row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, SPACE + 2, 2 * SPACE, SPACE + 2)
        layout.setSpacing(SPACE)
        layout.addLayout(row)
        self._detail = _detail_view(message.detail)
        layout.addWidget(self._detail)

    def take_focus(self) -> None:
        """Put the keyboard on the answers."""
        if self._first_answer is not None:
            self._first_answer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_buttons(self, message: Message, row: QHBoxLayout) -> None:
        top = Qt.AlignmentFlag.AlignTop
        if message.detail:
            details = set_tone(QPushButton(say("Details"), self), Tone.FLAT)
            details.setCheckable(True)
            details.toggled.connect(self._show_detail)
            row.addWidget(details, 0, top)
        for place, choice in enumerate(message.choices):
            button = choice.button(self)
            button.clicked.connect(partial(self._choose, place))
            self._first_answer = self._first_answer or button
            row.addWidget(button, 0, top)
        if not message.question:
            close = QToolButton(self)
            close.setIcon(icon("close"))
            close.setToolTip(say("Close"))
            close.setAccessibleName(say("Close this message"))
            close.clicked.connect(partial(self._choose, None))
            row.addWidget(close, 0, top)

    def _choose(self, choice: int | None, _checked: bool = False) -> None:
        self.closed.emit(self._identity, choice)

    def _show_detail(self, shown: bool) -> None:
        self._detail.setVisible(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._choose(None)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Fill with the severity's colour, a stripe of it at the left and a line below."""
        chosen = colours(self.palette())
        fill, stripe = {
            Severity.INFO: (chosen.alternate, chosen.accent),
            Severity.WARNING: (chosen.warning_fill, chosen.warning),
            Severity.ERROR: (chosen.error_fill, chosen.error),
        }[self._severity]
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(fill))
        painter.fillRect(QRect(0, 0, _STRIPE, self.height()), QColor(stripe))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), QColor(chosen.line))


def _texts(message: Message, word: str) -> QVBoxLayout:
    texts = QVBoxLayout()
    texts.setSpacing(0)
    title = plain_label(message.title if message.question else f"{word}: {message.title}")
    title.setMinimumHeight(_LINE)
    texts.addWidget(title)
    if message.advice:
        texts.addWidget(plain_label(message.advice, Tone.MUTED))
    texts.addStretch()
    return texts


def _detail_view(text: str) -> QPlainTextEdit:
    view = QPlainTextEdit()
    view.setPlainText(text)
    view.setReadOnly(True)
    view.setAccessibleName(say("Details"))
    view.setMaximumHeight(_DETAIL_HEIGHT)
    view.setVisible(False)
    return view
