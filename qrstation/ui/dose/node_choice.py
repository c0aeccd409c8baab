"""The choice of a node, with how each of them stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from qrstation.model.nodes import Address, ae_title_problem
from qrstation.ui.dose.standing import Standing, not_asked, not_in_book, only_a_title
from qrstation.ui.widgets.formats import one_line
from qrstation.ui.widgets.icon_label import IconLabel
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.plain_text import plain_label, tool_tip
from qrstation.ui.widgets.still_combo_box import StillComboBox
from qrstation.ui.widgets.theme import SPACE, Tone
from qrstation.words import say


class NodeChoice(QWidget):
    """A list of nodes with their marks; the words for the chosen one stand below.

    What is wanted from elsewhere, such as a saved query, stays chosen and is listed, also where no node has that name.

    Parameters
    ----------
    name
        Accessible name.
    other
        What the first entry is called, which stands for no node of the book; empty: there is none.
    titles
        Whether an AE title will do, as the node that sends knows the store by it.
    """

    changed = Signal()

    def __init__(self, name: str, other: str = "", *, titles: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._other = other
        self._titles = titles
        self._wanted = ""
        self._listed: tuple[str, ...] = ()
        self._book: frozenset[str] | None = None
        """Names of the node book; none as long as it is not known."""
        self._standings: Mapping[str, Standing] = {}
        self.box = StillComboBox()
        self.box.setAccessibleName(name)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._mark = IconLabel("circle-outline", Tint.MUTED)
        self.words = plain_label("", Tone.SMALL, Tone.MUTED)
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
        self._list()
        self.box.activated.connect(self._on_activated)
        self.box.currentIndexChanged.connect(self._on_changed)

    @property
    def name(self) -> str:
        """The chosen node; empty: none of the book."""
        return str(self.box.currentData() or "")

    def choose(self, name: str) -> None:
        """Choose a node, or ``AET@host:port``."""
        self._wanted = name
        self._list()

    def set_names(self, names: Sequence[str], book: Iterable[str]) -> None:
        """List these of the nodes in the book; what was chosen stays so, also where it is gone."""
        if names:
            self._wanted = self._wanted or self.name
        self._listed, self._book = tuple(names), frozenset(book)
        self._list()

    @property
    def problem(self) -> str:
        """Why the chosen node cannot be reached, as a sentence; empty where it may be."""
        if not self._is_gone(self.name):
            return ""
        return say("{name} is not in the node book any more. Choose another node, or add it.", name=one_line(self.name))

    def _is_gone(self, name: str) -> bool:
        return self._is_foreign(name) and not _is_address(name) and not (self._titles and not ae_title_problem(name))

    def _is_foreign(self, name: str) -> bool:
        return bool(name) and self._book is not None and name not in self._book

    def _list(self) -> None:
        wanted = self._wanted
        blocked = self.box.blockSignals(True)
        self.box.clear()
        if self._other:
            self.box.addItem(self._other, "")
        for name in self._listed:
            self.box.addItem(name, name)
        if wanted and self._book is not None and wanted not in self._listed:
            foreign = f" ({not_in_book().words})" if self._is_foreign(wanted) else ""
            self.box.addItem(f"{one_line(wanted)}{foreign}", wanted)
        self.box.setCurrentIndex(max(self.box.findData(wanted), 0) if self.box.count() else -1)
        self.box.blockSignals(blocked)
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
        if self._is_foreign(name) and not _is_address(name):
            return not_in_book() if self._is_gone(name) else only_a_title()
        return self._standings.get(name) if not name else self._standings.get(name, not_asked())

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


def _is_address(name: str) -> bool:
    try:
        Address.parse(name)
    except ValueError:
        return False
    return True
