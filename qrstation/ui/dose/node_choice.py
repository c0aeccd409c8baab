"""The choice of a node, with how each of them stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from qrstation.ui.dose.standing import NOT_ASKED, Standing
from qrstation.ui.widgets.icon_label import IconLabel
from qrstation.ui.widgets.icons import icon
from qrstation.ui.widgets.plain_text import plain_label, tool_tip
from qrstation.ui.widgets.still_combo_box import StillComboBox
from qrstation.ui.widgets.theme import SPACE, Tone


class NodeChoice(QWidget):
    """A list of nodes with their marks; the words for the chosen one stand below.

    Parameters
    ----------
    name
        Accessible name.
    other
        What the first entry is called, which stands for no node of the book; empty: there is none.
    """

    changed = Signal()

    def __init__(self, name: str, other: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._other = other
        self._wanted = ""
        self._standings: Mapping[str, Standing] = {}
        self.box = StillComboBox()
        self.box.setAccessibleName(name)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._mark = IconLabel(NOT_ASKED.mark, NOT_ASKED.tint)
        self.words = plain_label("", Tone.SMALL, Tone.MUTED, selectable=False)
        self._below = QWidget()
        line = QHBoxLayout(self._below)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        layout.addWidget(self.box)
        layout.addWidget(self._below)
        self.setFocusProxy(self.box)
        self.set_names(())
        self.box.activated.connect(self._on_activated)
        self.box.currentIndexChanged.connect(self._on_changed)

    @property
    def name(self) -> str:
        """The chosen node; empty: none of the book."""
        return str(self.box.currentData() or "")

    def choose(self, name: str) -> None:
        """Choose a node, now or as soon as it is in the list."""
        self._wanted = name
        self.box.setCurrentIndex(max(self.box.findData(name), 0) if self.box.count() else -1)

    def set_names(self, names: Sequence[str]) -> None:
        """List these nodes."""
        wanted = self._wanted
        blocked = self.box.blockSignals(True)
        self.box.clear()
        if self._other:
            self.box.addItem(self._other, "")
        for name in names:
            self.box.addItem(name, name)
        self.box.blockSignals(blocked)
        self.choose(wanted)
        self.show_standings(self._standings)
        self.changed.emit()

    def show_standings(self, standings: Mapping[str, Standing]) -> None:
        """Show how each node stands, by its name."""
        self._standings = standings
        for row in range(self.box.count()):
            standing = self.standing(str(self.box.itemData(row)))
            if standing is None:
                continue
            words = f"{self.box.itemText(row)}: {standing.words}"
            self.box.setItemIcon(row, icon(standing.mark, standing.tint))
            self.box.setItemData(row, tool_tip(words), Qt.ItemDataRole.ToolTipRole)
            self.box.setItemData(row, words, Qt.ItemDataRole.AccessibleTextRole)
        self._show_words()

    def standing(self, name: str) -> Standing | None:
        """How a node stands; none where the entry is no node that could be asked."""
        return self._standings.get(name) if not name else self._standings.get(name, NOT_ASKED)

    def _on_activated(self, _row: int) -> None:
        self._wanted = self.name

    def _on_changed(self, _row: int) -> None:
        self._show_words()
        self.changed.emit()

    def _show_words(self) -> None:
        standing = self.standing(self.name) if self.box.count() else None
        self._below.setVisible(standing is not None)
        if standing is not None:
            self._mark.show_icon(standing.mark, standing.tint)
            self.words.setText(standing.words)
            self.words.setToolTip(tool_tip(standing.advice))
            self.box.setAccessibleDescription(standing.words)
