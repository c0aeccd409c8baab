"""What the sections of the Settings page have in common: fields that apply at once, or say why not."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from qrstation.settings import Settings
from qrstation.ui.widgets.field import Field
from qrstation.ui.widgets.theme import SPACE, Tone, set_tone

_WIDEST = 800


class Section(QWidget):
    """A titled form of settings.

    Parameters
    ----------
    title
        Its name in the list of sections.
    icon_name
        Its icon there.
    """

    edited = Signal(str, object)
    """Name of a field of `Settings`, and the value that the user gave it."""

    def __init__(self, title: str, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.icon_name = icon_name
        self._fields: dict[str, Field] = {}
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setHorizontalSpacing(6 * SPACE)
        self.form.setVerticalSpacing(3 * SPACE)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._narrow = QWidget()
        self._narrow.setMaximumWidth(_WIDEST)
        self._narrow.setLayout(self.form)
        self._narrow.hide()
        self.form.setContentsMargins(0, 0, 0, 0)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(6 * SPACE, 4 * SPACE, 6 * SPACE, 4 * SPACE)
        self.body.setSpacing(4 * SPACE)
        self.body.addWidget(set_tone(QLabel(title), Tone.TITLE))
        self.body.addWidget(self._narrow)

    def show_settings(self, settings: Settings) -> None:
        """Fill the fields."""

    def complain(self, name: str, sentence: str) -> None:
        """Say at a field what is wrong; an empty sentence takes it back."""
        if name in self._fields:
            self._fields[name].complain(sentence)

    def withdraw_complaints(self) -> None:
        """Say of no field that it is wrong: what was wrong there is no longer in it."""
        for field in self._fields.values():
            field.complain("")

    def complaint(self, name: str) -> str:
        """Return what is said at a field."""
        return self._fields[name].complaint if name in self._fields else ""

    def set_hint(self, name: str, hint: str) -> None:
        """Say something else below a control."""
        self._fields[name].set_hint(hint)

    def add_field(self, label: str, name: str, control: QWidget, hint: str = "") -> None:
        """Add a labelled control for a field of `Settings`."""
        self._fields[name] = Field(control, hint)
        self.add_row(label, self._fields[name], control)

    def add_row(self, label: str, content: QWidget, beside: QWidget) -> None:
        """Add a row; its label stands level with one control of it."""
        words = QLabel(label)
        words.setBuddy(beside)
        words.setFixedHeight(beside.sizeHint().height())
        self.form.addRow(words, content)
        self._narrow.show()

    def check_box(self, name: str, words: str) -> QCheckBox:
        """Make a box that applies when it is clicked."""
        box = QCheckBox(words)

        def apply(checked: bool) -> None:
            self.edited.emit(name, checked)

        box.clicked.connect(apply)
        return box

    def line_edit(self, name: str) -> QLineEdit:
        """Make a text field that applies on Enter and when it is left."""
        edit = QLineEdit()

        def apply() -> None:
            if edit.isModified():
                edit.setModified(False)
                self.edited.emit(name, edit.text().strip())

        edit.editingFinished.connect(apply)
        return edit
