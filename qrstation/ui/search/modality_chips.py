"""Modalities to choose from, several at a time."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from qrstation.ui.widgets.theme import SPACE, Tone, set_tone
from qrstation.words import later, say

_CHIPS = {
    "CT": (("CT",), later("Computed tomography")),
    "MR": (("MR",), later("Magnetic resonance")),
    "CR/DX": (("CR", "DX"), later("Computed and digital radiography")),
    "MG": (("MG",), later("Mammography")),
    "XA/RF": (("XA", "RF"), later("Angiography and fluoroscopy")),
    "NM": (("NM",), later("Nuclear medicine")),
    "PT": (("PT",), later("Positron emission tomography")),
    "US": (("US",), later("Ultrasound")),
    "RT": (("RTPLAN", "RTDOSE", "RTSTRUCT", "RTIMAGE"), later("Radiotherapy: plans, doses, structure sets and images")),
    "SR": (("SR",), later("Structured reports, dose reports among them")),
}
"""Which modalities each chip stands for, and what they are.

References
----------
PS3.3 C.7.3.1.1.1
"""


class ModalityChips(QWidget):
    """One chip for each modality, or for several that are asked for together."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        self._chips: dict[tuple[str, ...], QPushButton] = {}
        for name, (modalities, meaning) in _CHIPS.items():
            chip = set_tone(QPushButton(name), Tone.CHIP)
            chip.setCheckable(True)
            chip.setToolTip(say(meaning))
            chip.setAccessibleName(say(meaning))
            chip.toggled.connect(self._on_toggled)
            layout.addWidget(chip)
            self._chips[modalities] = chip

    @property
    def modalities(self) -> tuple[str, ...]:
        """Modalities that are chosen, in the order of the chips."""
        return tuple(each for modalities, chip in self._chips.items() if chip.isChecked() for each in modalities)

    def set_modalities(self, modalities: Iterable[str]) -> None:
        """Choose modalities; those without a chip are passed over."""
        chosen = set(modalities)
        for each, chip in self._chips.items():
            chip.setChecked(bool(chosen.intersection(each)))

    def _on_toggled(self, _checked: bool) -> None:
        self.changed.emit()
