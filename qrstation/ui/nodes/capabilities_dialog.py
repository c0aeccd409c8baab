"""The capability card of a node, and the probe that makes it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from qrstation.dicom import card_words
from qrstation.model.capabilities import Capabilities
from qrstation.model.information_model import Level
from qrstation.model.nodes import RemoteNode
from qrstation.ui.values import ProbeEnded, ProbeStep, next_token
from qrstation.ui.widgets.empty_state import EmptyState
from qrstation.ui.widgets.facts import Facts
from qrstation.ui.widgets.formats import one_line
from qrstation.ui.widgets.icon_label import IconLabel
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.plain_text import plain_label
from qrstation.ui.widgets.theme import SPACE, Tone, in_proportion, set_tone
from qrstation.words import counted, later, say

_SIZE = QSize(700, 640)
_NAME_WIDTH = 150
_STORAGE_HEIGHT = 36 * SPACE
_EXPLANATION = later("A probe asks the node what it offers and puts a few small queries; nothing is retrieved.")


class CapabilitiesDialog(QDialog):
    """Shows what is known of a node, and probes it when asked to."""

    probe_wanted = Signal(int, object)
    """A token, and the `RemoteNode`."""
    stop_wanted = Signal(int)
    """Token of the probe that is to be stopped."""

    def __init__(self, node: RemoteNode, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._node = node
        self._token = 0
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Capabilities of {node}", node=node.name))
        self.resize(in_proportion(_SIZE.width()), _SIZE.height())
        self.empty = EmptyState("checklist", say("Not probed yet."), say(_EXPLANATION))
        self._scrolled = QScrollArea()
        self._scrolled.setWidgetResizable(True)
        self._scrolled.setFrameShape(QFrame.Shape.NoFrame)
        self._scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._scrolled)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(say("Progress of the probe"))
        self.progress.hide()
        self.said = plain_label()
        self.probe_button = set_tone(QPushButton(icon("checklist", Tint.ON_ACCENT), say("&Probe now")), Tone.PRIMARY)
        self.probe_button.setToolTip(say(_EXPLANATION))
        self.probe_button.clicked.connect(self._probe)
        self.stop_button = QPushButton(say("&Stop"))
        self.stop_button.clicked.connect(self._stop)
        self.stop_button.hide()
        self.close_button = QPushButton(say("Close"))
        self.close_button.clicked.connect(self.reject)
        self._arrange()
        self._show_card(node.capabilities)

    def show_step(self, step: ProbeStep) -> None:
        """Show how far our probe is."""
        if step.token == self._token:
            self.progress.setRange(0, step.total or 0)
            self.progress.setValue(step.done)
            words = say("Step {step} of {steps}: {note}…", step=step.done + 1, steps=step.total, note=step.note)
            self._say(words, Tone.MUTED)

    def show_probed(self, ended: ProbeEnded) -> None:
        """Show what our probe found, or why it found nothing."""
        if ended.token != self._token:
            return
        self._token = 0
        self._show_running(False)
        if ended.card is not None:
            self._show_card(ended.card)
            self._say("", Tone.MUTED)
        elif ended.fault is not None:
            self._say(one_line(str(ended.fault)), Tone.ERROR)
        else:
            self._say(say("Stopped: nothing was changed."), Tone.MUTED)

    def done(self, result: int) -> None:
        """Stop the probe when the dialog is closed: nobody would see what it finds."""
        self._stop()
        super().done(result)

    def _probe(self) -> None:
        self._token = next_token()
        self._show_running(True)
        self._say(say("Connecting…"), Tone.MUTED)
        self.probe_wanted.emit(self._token, self._node)

    def _stop(self) -> None:
        if self._token:
            self.stop_button.setEnabled(False)
            self._say(say("Stopping…"), Tone.MUTED)
            self.stop_wanted.emit(self._token)

    def _show_running(self, running: bool) -> None:
        self.progress.setRange(0, 0)
        self.progress.setVisible(running)
        self.probe_button.setVisible(not running)
        self.stop_button.setVisible(running)
        self.stop_button.setEnabled(running)
        (self.stop_button if running else self.probe_button).setFocus()

    def _say(self, sentence: str, tone: Tone) -> None:
        set_tone(self.said, tone)
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))

    def _show_card(self, card: Capabilities | None) -> None:
        if card is not None:
            self._scrolled.setWidget(_Card(card))
            self._stack.setCurrentWidget(self._scrolled)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * SPACE)
        buttons.addStretch()
        for button in (self.stop_button, self.probe_button, self.close_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.said)
        layout.addWidget(self.progress)
        layout.addLayout(buttons)


class _Card(QWidget):
    """All that a card says, in groups from top to bottom."""

    def __init__(self, card: Capabilities) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 2 * SPACE, 0)
        self._column.setSpacing(2 * SPACE)
        for remark in card.remarks:
            self._column.addWidget(plain_label(f"⚠ {one_line(remark)}", Tone.WARNING))
        self._add(say("Services"), _services(card))
        self._add_facts(say("The node"), card_words.general_facts(card))
        self._add_facts(say("Queries"), card_words.query_facts(card))
        for level in Level:
            self._add_facts(say("Keys at {level} level", level=level), card_words.key_facts(card, level))
        names = card_words.storage_names(card)
        if names:
            classes = counted(len(names), "storage SOP Class", "storage SOP Classes")
            self._add(say("{classes} sent by C-GET", classes=classes), _storage(names))
        self._column.addStretch()

    def minimumSizeHint(self) -> QSize:
        """Be as high as the width asks for: the least height is that of much narrower lines."""
        return QSize(0, 0)

    def _add_facts(self, title: str, facts: card_words.Facts) -> None:
        if facts:
            shown = Facts(in_proportion(_NAME_WIDTH))
            shown.show_facts((name, one_line(value)) for name, value in facts)
            self._add(title, shown)

    def _add(self, title: str, content: QWidget) -> None:
        self._column.addWidget(plain_label(title, selectable=False))
        self._column.addWidget(content)


def _services(card: Capabilities) -> QWidget:
    """Lay out the services of each information model as a small matrix."""
    matrix = QWidget()
    grid = QGridLayout(matrix)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(4 * SPACE)
    grid.setVerticalSpacing(SPACE)
    grid.setColumnStretch(len(card_words.SERVICES) + 1, 1)
    for column, service in enumerate(card_words.SERVICES, 1):
        grid.addWidget(plain_label(service, Tone.SMALL, Tone.MUTED, selectable=False), 0, column)
    for row, (model, offered) in enumerate(card_words.services_by_model(card), 1):
        name = plain_label(model, Tone.SMALL, selectable=False)
        name.setMinimumWidth(in_proportion(_NAME_WIDTH))
        grid.addWidget(name, row, 0)
        for column, (service, each) in enumerate(zip(card_words.SERVICES, offered, strict=True), 1):
            if each is not None:
                words = say("offered") if each else say("not offered")
                grid.addWidget(_mark(each, f"{model} {service}: {words}"), row, column)
    return matrix


def _mark(offered: bool, meaning: str) -> QWidget:
    mark = QWidget()
    layout = QHBoxLayout(mark)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACE)
    layout.addWidget(IconLabel("check" if offered else "dash", Tint.GOOD if offered else Tint.MUTED, meaning=meaning))
    layout.addWidget(plain_label(say("yes") if offered else say("no"), Tone.SMALL, selectable=False))
    layout.addStretch()
    return mark


def _storage(names: tuple[str, ...]) -> QWidget:
    shown = QListWidget()
    shown.addItems(list(names))
    shown.setAccessibleName(say("Storage SOP Classes that it sends by C-GET"))
    shown.setFixedHeight(_STORAGE_HEIGHT)
    return shown
