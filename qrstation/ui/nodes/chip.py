"""A node as a chip: its name, a mark, and in words how it answered."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import EchoResult
from qrstation.ui.widgets.formats import duration
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.plain_text import tool_tip
from qrstation.ui.widgets.theme import ICON_LIST, Tone, set_tone
from qrstation.words import clause, say, sentences

LONGEST = 56
"""Most characters of a reason on a chip; the tooltip has all of it."""


def words_of(result: EchoResult) -> str:
    """Say in a few words how a node answered."""
    if result.ok:
        if result.milliseconds is None:
            return say("answers")
        return say("answers in {duration}", duration=duration(result.milliseconds / 1000))
    words = clause(result.detail.removeprefix(f"{result.node}: ").removeprefix(f"{result.node} "))
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip(" ,;:") + "…"


class NodeChip(QPushButton):
    """Shows a node and lets it be chosen."""

    chosen = Signal(str, bool)
    """Name of the node, and whether it is added to those already chosen."""
    echo_wanted = Signal(str)
    doctor_wanted = Signal(str)
    capabilities_wanted = Signal(str)
    edit_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, node: RemoteNode, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.node = node
        self._adding = False
        self.is_silent = False
        """Whether it did not answer when it was asked last."""
        set_tone(self, Tone.CHIP)
        self.setCheckable(True)
        self.setIconSize(ICON_LIST)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.clicked.connect(self._choose)
        self._say(say("not asked yet"), "circle-outline", Tint.MUTED, "")

    def show_asking(self) -> None:
        """Show that the node is being asked."""
        self._say(say("asking…"), "sync", Tint.MUTED, "")

    def show_result(self, result: EchoResult) -> None:
        """Show how the node answered."""
        self.is_silent = not result.ok
        if result.ok:
            self._say(words_of(result), "circle-filled", Tint.GOOD, "")
        else:
            self._say(words_of(result), "warning", Tint.WARNING, sentences(result.detail, result.advice))

    def context_menu(self) -> QMenu:
        """Make the menu of what can be done with the node."""
        menu = QMenu(self)
        for text, name, signal in (
            (say("Echo"), "pulse", self.echo_wanted),
            (say("Doctor…"), "heart", self.doctor_wanted),
            (say("Capabilities…"), "checklist", self.capabilities_wanted),
            (say("Edit…"), "edit", self.edit_wanted),
            (say("Remove…"), "trash", self.remove_wanted),
        ):
            action = QAction(icon(name), text, menu)
            action.triggered.connect(partial(self._ask_for, signal))
            menu.addAction(action)
        return menu

    def _ask_for(self, signal: SignalInstance) -> None:
        signal.emit(self.node.name)

    def sizeHint(self) -> QSize:
        """Leave room between the mark and the words."""
        return super().sizeHint() + QSize(4, 0)

    def _say(self, words: str, mark: str, tint: Tint, reason: str) -> None:
        self.setIcon(icon(mark, tint))
        self.setText(f" {self.node.name} · {words}".replace("&", "&&"))
        self.setAccessibleName(say("Node {node}, {words}", node=self.node.name, words=words))
        parts = (f"{self.node.name} — {self.node.address}", reason)
        self.setToolTip(tool_tip("\n".join(part for part in parts if part)))
        self.updateGeometry()

    def _choose(self) -> None:
        adding = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier)
        self.chosen.emit(self.node.name, adding)

    def _open_menu(self, position: QPoint) -> None:
        menu = self.context_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(position))
