"""The kinds of examination to ask for: boxes to tick, one of which stands alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from qrstation.model.dose import Branch
from qrstation.ui.widgets.theme import SPACE
from qrstation.words import later, say

_HINTS = {
    Branch.CT: later("CT: the dose report, else what older scanners give instead"),
    Branch.MG: later("Mammography: the dose report, else the images, whose headers tell the dose"),
    Branch.FL: later("Fluoroscopy and angiography (RF, XA): the dose report"),
    Branch.DX: later("Radiography (DX, CR, PX): the dose report, else the images, whose headers tell the dose"),
    Branch.NM: later("Nuclear medicine and PET (NM, PT): the report of the radiopharmaceutical, else one image"),
    Branch.SR: later(
        "Studies of nothing but structured reports, such as those of a separate dose archive; stands alone"
    ),
}


class BranchBoxes(QWidget):
    """A box for each branch; while SR only is ticked the others are clear and disabled."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(3 * SPACE)
        layout.setVerticalSpacing(SPACE)
        self.boxes: dict[Branch, QCheckBox] = {}
        self._ticked_before: tuple[Branch, ...] = ()
        for place, branch in enumerate(Branch):
            box = QCheckBox(branch.heading)
            box.setToolTip(say(_HINTS[branch]))
            layout.addWidget(box, place // 2, place % 2)
            self.boxes[branch] = box
            box.toggled.connect(self._on_sr_toggled if branch is Branch.SR else self._on_toggled)
        layout.setColumnStretch(1, 1)

    @property
    def branches(self) -> tuple[Branch, ...]:
        """Those that are ticked."""
        return tuple(branch for branch, box in self.boxes.items() if box.isChecked())

    def tick(self, branches: Sequence[Branch]) -> None:
        """Tick these, and no others."""
        self._ticked_before = ()
        for branch, box in self.boxes.items():
            with QSignalBlocker(box):
                box.setChecked(branch in branches)
                box.setEnabled(branch is Branch.SR or Branch.SR not in branches)
        self.changed.emit()

    def _on_toggled(self, _ticked: bool) -> None:
        self.changed.emit()

    def _on_sr_toggled(self, alone: bool) -> None:
        """Clear the others, or tick again those that were ticked before."""
        others = {branch: box for branch, box in self.boxes.items() if branch is not Branch.SR}
        before = self._ticked_before
        self._ticked_before = tuple(branch for branch, box in others.items() if box.isChecked()) if alone else ()
        for branch, box in others.items():
            with QSignalBlocker(box):
                box.setChecked(not alone and branch in before)
                box.setEnabled(not alone)
        self.changed.emit()
