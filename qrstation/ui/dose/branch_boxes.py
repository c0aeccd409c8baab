"""The kinds of examination to ask for: boxes to tick, one of which stands alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from qrstation.model.dose import Branch
from qrstation.ui.widgets.theme import SPACE

_HINTS = {
    Branch.CT: "CT: the dose report, else what older scanners give instead",
    Branch.MG: "Mammography: the dose report, else the images, whose headers tell the dose",
    Branch.FL: "Fluoroscopy and angiography (RF, XA): the dose report",
    Branch.DX: "Radiography (DX, CR, PX): the dose report, else the images, whose headers tell the dose",
    Branch.NM: "Nuclear medicine and PET (NM, PT): the report of the radiopharmaceutical, else one image",
    Branch.SR: "Studies of nothing but structured reports, such as those of a separate dose archive; stands alone",
}


class BranchBoxes(QWidget):
    """A box for each branch; SR only clears and disables the others."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(3 * SPACE)
        layout.setVerticalSpacing(SPACE)
        self.boxes: dict[Branch, QCheckBox] = {}
        for place, branch in enumerate(Branch):
            box = QCheckBox(f"{branch.words[0].upper()}{branch.words[1:]}")
            box.setToolTip(_HINTS[branch])
            layout.addWidget(box, place // 2, place % 2)
            self.boxes[branch] = box
            box.toggled.connect(self._on_toggled)
        layout.setColumnStretch(1, 1)

    @property
    def branches(self) -> tuple[Branch, ...]:
        """Those that are ticked."""
        return tuple(branch for branch, box in self.boxes.items() if box.isChecked())

    def tick(self, branches: Sequence[Branch]) -> None:
        """Tick these, and no others."""
        for branch, box in self.boxes.items():
            box.setChecked(branch in branches)

    def _on_toggled(self, _ticked: bool) -> None:
        alone = self.boxes[Branch.SR].isChecked()
        for branch, box in self.boxes.items():
            if branch is not Branch.SR:
                box.setEnabled(not alone)
                if alone:
                    box.setChecked(False)
        self.changed.emit()
