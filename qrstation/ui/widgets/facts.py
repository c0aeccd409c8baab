"""Names and values in two columns, as a details panel shows them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from qrstation.ui.widgets.formats import fingerprint_lines
from qrstation.ui.widgets.plain_text import plain_label
from qrstation.ui.widgets.theme import SPACE, Tone, set_tone

GAP = 3 * SPACE
"""Between names and values, in device-independent pixels."""


class Facts(QWidget):
    """A list of names with their values; values can be selected and copied.

    Parameters
    ----------
    name_width
        Room for a name (device-independent pixels), which wraps then; 0: as much as the longest one needs.
    """

    def __init__(self, name_width: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name_width = name_width
        self._shown: tuple[tuple[str, str], ...] = ()
        self._values: list[QLabel] = []
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(GAP)
        self._layout.setVerticalSpacing(SPACE)
        self._layout.setColumnStretch(1, 1)

    def show_facts(self, facts: Iterable[tuple[str, str]]) -> None:
        """Show these; those without a value are left out."""
        shown = tuple((name, fingerprint_lines(value)) for name, value in facts if value)
        if [name for name, _ in shown] != [name for name, _ in self._shown]:
            self._rebuild([name for name, _ in shown])
        for label, (name, value) in zip(self._values, shown, strict=True):
            if label.text() != value:
                label.setText(value)
                label.setAccessibleName(f"{name}: {value}")
        self._shown = shown
        self.setVisible(bool(shown))

    def _rebuild(self, names: list[str]) -> None:
        while (item := self._layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._values = [plain_label("", Tone.SMALL) for _ in names]
        for value in self._values:
            value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        top = Qt.AlignmentFlag.AlignTop
        for row, (name, value) in enumerate(zip(names, self._values, strict=True)):
            label = set_tone(QLabel(name), Tone.SMALL, Tone.MUTED)
            label.setTextFormat(Qt.TextFormat.PlainText)
            if self._name_width:
                label.setFixedWidth(self._name_width)
                label.setWordWrap(True)
            self._layout.addWidget(label, row, 0, top)
            self._layout.addWidget(value, row, 1, top)
            label.show()
            value.show()
