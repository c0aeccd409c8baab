"""The steps of an examination as a list that fills while they are tried."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from qrstation.model.diagnosis import Finding, Step, StepVerdict
from qrstation.ui.widgets.formats import duration
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.theme import ICON_LIST, ROW_HEIGHT, SPACE
from qrstation.words import say

MARKS = {
    StepVerdict.PASSED: ("check", Tint.GOOD),
    StepVerdict.WARNING: ("warning", Tint.WARNING),
    StepVerdict.FAILED: ("error", Tint.ERROR),
    StepVerdict.NOT_TRIED: ("dash", Tint.MUTED),
}
"""Icon and colour of each verdict."""
_BESIDE_WORDS = 8 * SPACE


class StepList(QListWidget):
    """All steps, each with how it went; the one that is tried is chosen until the user chooses another."""

    step_chosen = Signal(object)
    """`Step`"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._following = True
        self._moving = False
        self.setAccessibleName(say("Steps"))
        self.setIconSize(ICON_LIST)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for _ in Step:
            item = QListWidgetItem(self)
            item.setSizeHint(QSize(0, 2 * ROW_HEIGHT - 6))
        self.currentRowChanged.connect(self._on_row_changed)
        self.begin()
        self.ensurePolished()
        longest = max(self.fontMetrics().horizontalAdvance(step.words) for step in Step)
        self.setMinimumWidth(longest + ICON_LIST.width() + _BESIDE_WORDS)

    def begin(self) -> None:
        """Show that nothing was tried yet."""
        self._following = True
        for step in Step:
            self._say(step, icon("circle-outline", Tint.MUTED), say("not yet tried"))

    def show_step(self, step: Step, *, waiting: bool = False) -> None:
        """Show that a step is being tried, or waits for the user's answer."""
        state = say("waits for your answer") if waiting else say("being tried…")
        self._say(step, icon("sync", Tint.ACCENT), state)
        if self._following:
            self.choose(step)

    def show_finding(self, finding: Finding) -> None:
        """Show how a step went."""
        seconds = "" if finding.seconds is None else f" · {duration(finding.seconds)}"
        self._say(finding.step, icon(*MARKS[finding.verdict]), f"{say(finding.verdict)}{seconds}")

    def choose(self, step: Step) -> None:
        """Choose a step in the user's place."""
        self._moving = True
        self.setCurrentRow(list(Step).index(step))
        self._moving = False
        self.step_chosen.emit(step)

    @property
    def following(self) -> bool:
        """Whether the user chose none so far."""
        return self._following

    def _say(self, step: Step, mark: QIcon, words: str) -> None:
        item = self.item(list(Step).index(step))
        item.setIcon(mark)
        item.setText(f"{step.words}\n{words}")

    def _on_row_changed(self, row: int) -> None:
        if not self._moving and row >= 0:
            self._following = False
            self.step_chosen.emit(list(Step)[row])
