"""Modalities to choose from, several at a time."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from qrstation.ui.widgets.theme import SPACE, Tone, set_tone

_CHIPS = {
    "CT": (("CT",), "Computed tomography"),
    "MR": (("MR",), "Magnetic resonance"),
    "CR/DX": (("CR", "DX"), "Computed and digital radiography"),
    "MG": (("MG",), "Mammography"),
    "XA/RF": (("XA", "RF"), "Angiography and fluoroscopy"),
    "NM": (("NM",), "Nuclear medicine"),
    "PT": (("PT",), "Positron emission tomography"),
    "US": (("US",), "Ultrasound"),
    "RT": (("RTPLAN", "RTDOSE", "RTSTRUCT", "RTIMAGE"), "Radiotherapy: plans, doses, structure sets and images"),
    "SR": (("SR",), "Structured reports, dose reports among them"),
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
            chip.setToolTip(meaning)
            chip.setAccessibleName(meaning)
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
