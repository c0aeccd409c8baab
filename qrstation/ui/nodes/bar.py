"""The chips of all nodes that can be searched, above the pages."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import EchoResult
from qrstation.ui.nodes.chip import NodeChip
from qrstation.ui.widgets.flow_layout import FlowLayout
from qrstation.ui.widgets.icons import icon
from qrstation.ui.widgets.theme import ICON_LIST, SPACE, Tone, set_tone
from qrstation.words import say


class NodeBar(QWidget):
    """Chooses the nodes that a search goes to."""

    chosen_changed = Signal()
    lost = Signal(object)
    """Names of chosen nodes (tuple of `str`) that cannot be chosen any more."""
    add_wanted = Signal()
    echo_wanted = Signal(str)
    doctor_wanted = Signal(str)
    capabilities_wanted = Signal(str)
    edit_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[str, NodeChip] = {}
        self._add = set_tone(QPushButton(icon("add"), say("Node")), Tone.FLAT)
        self._add.setIconSize(ICON_LIST)
        self._add.setToolTip(say("Add a node"))
        self._add.setAccessibleName(say("Add a node"))
        self._add.clicked.connect(self.add_wanted)
        self._flow = FlowLayout()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addLayout(self._flow, stretch=1)
        layout.addWidget(self._add, alignment=Qt.AlignmentFlag.AlignTop)

    @property
    def chosen(self) -> tuple[RemoteNode, ...]:
        """The chosen nodes, in the order of the chips."""
        return tuple(chip.node for chip in self._chips.values() if chip.isChecked())

    @property
    def is_empty(self) -> bool:
        """Whether no node can be searched."""
        return not self._chips

    def chip(self, name: str) -> NodeChip | None:
        """Return the chip of a node; none when it has none."""
        return self._chips.get(name)

    def set_nodes(self, nodes: Sequence[RemoteNode]) -> None:
        """Show these nodes; a chip whose node was not changed by the user keeps what it shows.

        What was chosen stays so, under another name too; nothing else is chosen in its place.
        """
        asked = [node for node in nodes if node.queried]
        chosen, before = [_same(node, asked) for node in self.chosen], self.chosen
        is_first = not self._chips
        kept = {node.name: self._chips[node.name] for node in asked if self._shows(node)}
        for name, chip in self._chips.items():
            self._flow.removeWidget(chip)
            if name not in kept:
                chip.hide()
                chip.deleteLater()
        self._chips = {node.name: kept.get(node.name) or self._make_chip(node) for node in asked}
        for node in asked:
            self._chips[node.name].node = node
        for chip in self._chips.values():
            self._flow.addWidget(chip)
            chip.show()
        if is_first:
            self.choose(())
            return
        self._check({node.name for node in chosen if node is not None})
        if self.chosen != before:
            self.chosen_changed.emit()
        if lost := tuple(was.name for was, node in zip(before, chosen, strict=True) if node is None):
            self.lost.emit(lost)

    def choose(self, names: Iterable[str]) -> None:
        """Choose nodes by name; the first one when none of them is there."""
        wanted = set(names) & set(self._chips) or set(list(self._chips)[:1])
        before = self.chosen
        self._check(wanted)
        if self.chosen != before:
            self.chosen_changed.emit()

    def show_asking(self, names: Iterable[str]) -> None:
        """Show that these nodes are being asked."""
        for name in names:
            if name in self._chips:
                self._chips[name].show_asking()

    def show_result(self, result: EchoResult) -> None:
        """Show how a node answered."""
        if result.node in self._chips:
            self._chips[result.node].show_result(result)

    def _check(self, names: Container[str]) -> None:
        for name, chip in self._chips.items():
            chip.setChecked(name in names)

    def _shows(self, node: RemoteNode) -> bool:
        return node.name in self._chips and self._chips[node.name].node.is_set_up_like(node)

    def _make_chip(self, node: RemoteNode) -> NodeChip:
        chip = NodeChip(node)
        chip.chosen.connect(self._on_chosen)
        chip.echo_wanted.connect(self.echo_wanted)
        chip.doctor_wanted.connect(self.doctor_wanted)
        chip.capabilities_wanted.connect(self.capabilities_wanted)
        chip.edit_wanted.connect(self.edit_wanted)
        chip.remove_wanted.connect(self.remove_wanted)
        return chip

    def _on_chosen(self, name: str, adding: bool) -> None:
        if not adding:
            for other, chip in self._chips.items():
                chip.setChecked(other == name)
        elif not self.chosen:
            self._chips[name].setChecked(True)
        self.chosen_changed.emit()


def _same(node: RemoteNode, nodes: Sequence[RemoteNode]) -> RemoteNode | None:
    """Find a node again: by its name, else by its address."""
    named = next((each for each in nodes if each.name == node.name), None)
    return named or next((each for each in nodes if each.address == node.address), None)
