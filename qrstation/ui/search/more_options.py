"""What a search can ask for beyond the usual fields: times, station, any attribute, model, level, limit."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qrstation.model.information_model import Level, QueryModel
from qrstation.model.query import Key
from qrstation.ui.search.fields import LEVEL_NAMES, MODEL_NAMES, QueryFields
from qrstation.ui.widgets.field import CONTROL_HEIGHT, Field, beside
from qrstation.ui.widgets.flow_layout import FlowLayout, together
from qrstation.ui.widgets.icons import icon
from qrstation.ui.widgets.keyword_edit import KeywordEdit
from qrstation.ui.widgets.theme import SPACE, Tone, set_tone
from qrstation.words import later, say

_MOST_MATCHES = 1_000_000


class MoreOptions(QWidget):
    """The part of the form that opens with *More*."""

    changed = Signal()
    search_wanted = Signal()
    """Enter was pressed in a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first_time = self._line(say("First time"), say("HH:MM"), 84)
        self.last_time = self._line(say("Last time"), say("HH:MM"), 84)
        self.station_name = self._line(say("Station name"), "", 130)
        self.station_name.setToolTip(say("Many nodes match it only when series are asked for"))
        self.model = _combination(say("Query model"), {None: later("As the node says")} | dict(MODEL_NAMES))
        self.level = _combination(say("Level"), {None: later("Automatic")} | dict(LEVEL_NAMES))
        self.limit = QSpinBox()
        self.limit.setRange(0, _MOST_MATCHES)
        self.limit.setSingleStep(100)
        self.limit.setFixedHeight(CONTROL_HEIGHT)
        self.limit.setMinimumWidth(110)
        self.limit.setSpecialValueText(say("As set"))
        self.limit.setAccessibleName(say("Limit"))
        self.limit.setToolTip(say("The search stops after so many matches and says so; 0: as the settings say"))
        self.fields = {
            "first_time": Field(self.first_time),
            "last_time": Field(self.last_time),
            "station_name": Field(self.station_name),
            "level": Field(self.level),
        }
        for name in ("first_time", "last_time", "station_name"):
            self.fields[name].setFixedWidth(self.fields[name].control.width())
        self._rows: list[AttributeRow] = []
        self._add_button = set_tone(QPushButton(icon("add"), say("Attribute")), Tone.FLAT)
        self._add_button.setToolTip(
            say("Ask for any attribute of the DICOM dictionary; an empty value asks to return it")
        )
        self._add_button.clicked.connect(self._on_add)
        self.wire = set_tone(QLabel(), Tone.MUTED, Tone.SMALL)
        self.wire.setTextFormat(Qt.TextFormat.PlainText)
        self.wire.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.wire.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.wire.setToolTip(say("The query as it goes over the network"))
        self._arrange()
        for box in (self.model, self.level):
            box.currentIndexChanged.connect(self._on_changed)
        self.limit.valueChanged.connect(self._on_changed)

    def _line(self, name: str, hint: str, width: int) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setPlaceholderText(hint)
        line.setFixedWidth(width)
        line.textChanged.connect(self._on_changed)
        line.returnPressed.connect(self.search_wanted)
        return line

    def _arrange(self) -> None:
        top = FlowLayout()
        first, last = self.fields["first_time"], self.fields["last_time"]
        top.add(together(beside(say("Time"), first), first, beside("–", last), last), Qt.AlignmentFlag.AlignTop)
        for words, widget in (
            (say("Station"), self.fields["station_name"]),
            (say("Level"), self.fields["level"]),
            (say("Model"), self.model),
            (say("Limit"), self.limit),
        ):
            top.add(together(beside(words, widget), widget), Qt.AlignmentFlag.AlignTop)
        top.add(self._add_button, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        self._attributes = QVBoxLayout()
        self._attributes.setSpacing(SPACE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * SPACE)
        layout.addLayout(top)
        layout.addLayout(self._attributes)
        layout.addWidget(self.wire)

    @property
    def further(self) -> tuple[Key, ...]:
        """Attributes that the user added; those that are none have an empty keyword."""
        return tuple(row.key for row in self._rows if not row.blank)

    def fill(self, fields: QueryFields) -> None:
        """Show what stands in a form."""
        self.first_time.setText(fields.first_time)
        self.last_time.setText(fields.last_time)
        self.station_name.setText(fields.station_name)
        self.model.setCurrentIndex(max(0, self.model.findData(fields.model)))
        self.level.setCurrentIndex(max(0, self.level.findData(fields.level)))
        self.limit.setValue(fields.limit or 0)
        for row in tuple(self._rows):
            self._remove(row)
        for key in fields.further:
            self.add_attribute(key)

    def complain(self, problems: dict[str, str]) -> None:
        """Say at each field what is wrong with it."""
        for name, field in self.fields.items():
            field.complain(problems.get(name, ""))
        for position, row in enumerate(row for row in self._rows if not row.blank):
            row.field.complain(problems.get(f"further {position}", ""))

    def show_wire(self, words: str) -> None:
        """Show the query as it goes over the network; nothing where it cannot be made."""
        self.wire.setText(words)
        self.wire.setVisible(bool(words))

    def add_attribute(self, key: Key | None = None) -> AttributeRow:
        """Add a line for an attribute."""
        row = AttributeRow(key or Key(keyword=""))
        row.changed.connect(self._on_changed)
        row.search_wanted.connect(self.search_wanted)
        row.removed.connect(partial(self._remove, row))
        self._rows.append(row)
        self._attributes.addWidget(row)
        self._on_changed()
        return row

    def _on_add(self) -> None:
        self.add_attribute().keyword.setFocus()

    def _remove(self, row: AttributeRow) -> None:
        self._rows.remove(row)
        self._attributes.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._on_changed()

    def _on_changed(self, *_: object) -> None:
        self.changed.emit()

    def chosen_model(self) -> QueryModel | None:
        """Give the model that is chosen; none: the node's."""
        chosen = self.model.currentData()
        return None if chosen is None else QueryModel(chosen)

    def chosen_level(self) -> Level | None:
        """Give the level that is chosen; none: by the other fields."""
        chosen = self.level.currentData()
        return None if chosen is None else Level(chosen)


class AttributeRow(QWidget):
    """One attribute and the value to match."""

    changed = Signal()
    search_wanted = Signal()
    removed = Signal()

    def __init__(self, key: Key, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keyword = KeywordEdit()
        self.keyword.setText(key.keyword)
        self.keyword.setMinimumWidth(260)
        self.field = Field(self.keyword)
        self.value = QLineEdit(key.value)
        self.value.setPlaceholderText(say("Value; empty: only return it"))
        self.value.setAccessibleName(say("Value to match"))
        remove = QToolButton()
        remove.setIcon(icon("close"))
        remove.setToolTip(say("Remove"))
        remove.setAccessibleName(say("Remove this attribute"))
        remove.clicked.connect(self.removed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        for widget, stretch in ((self.field, 1), (self.value, 1), (remove, 0)):
            layout.addWidget(widget, stretch, Qt.AlignmentFlag.AlignTop)
        layout.addStretch(1)
        for line in (self.keyword, self.value):
            line.textChanged.connect(self.changed)
            line.returnPressed.connect(self.search_wanted)

    @property
    def blank(self) -> bool:
        """Whether nothing was entered."""
        return not self.keyword.text().strip() and not self.value.text().strip()

    @property
    def key(self) -> Key:
        """The attribute and its value; with an empty keyword where it is no attribute."""
        return Key(keyword=self.keyword.keyword, value=self.value.text())


def _combination(name: str, items: dict[QueryModel | None, str] | dict[Level | None, str]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    for value, words in items.items():
        box.addItem(say(words), value)
    return box
