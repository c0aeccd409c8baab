"""A content tree as a model for a view: concept, value, and when it was observed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from qrstation.model.patient_info import CodedConcept, ContentItem, Measurement, Reference
from qrstation.settings import NameGroup
from qrstation.ui.widgets.formats import one_line, person_name
from qrstation.ui.widgets.plain_text import tool_tip
from qrstation.words import later, say

TITLES = (later("Concept"), later("Value"), later("As of"))
_NOWHERE = QModelIndex()
_INDENT = "  "

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Row:
    """A content item with its place: the number of the row above it, and those of the rows below."""

    item: ContentItem
    parent: int
    position: int
    children: list[int] = field(default_factory=list)


_ABOVE_ALL = -1


def _rows_of(root: ContentItem) -> list[_Row]:
    """Number the items of a tree as they are read."""
    rows: list[_Row] = []
    above = [_ABOVE_ALL]
    for depth, item in root.lines():
        del above[depth + 1 :]
        parent = above[depth]
        siblings = rows[parent].children if parent != _ABOVE_ALL else []
        above.append(len(rows))
        rows.append(_Row(item, parent, len(siblings)))
        siblings.append(above[-1])
    return rows


class ContentModel(QAbstractItemModel):
    """Shows a content tree below its root."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._groups: Sequence[NameGroup] = (NameGroup.ALPHABETIC,)

    def show_tree(self, root: ContentItem, groups: Sequence[NameGroup]) -> None:
        """Show this tree instead.

        Parameters
        ----------
        groups
            Component groups of person names that are shown.
        """
        self.beginResetModel()
        self._rows = _rows_of(root)
        self._groups = groups
        self.endResetModel()

    def text(self) -> str:
        """The whole tree, a line for each content item, those below it indented."""
        lines = self._rows[0].item.lines() if self._rows else ()
        return "\n".join(f"{_INDENT * depth}{self._line(item)}" for depth, item in lines)

    def _line(self, item: ContentItem) -> str:
        name, value, observed = self._cells(item)
        as_of = f" ({observed})" if observed else ""
        return f"{name}: {value}{as_of}" if value else f"{name}{as_of}"

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """Name a cell."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self._below(parent)[row])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        """Name the row above."""
        above = self._rows[index.internalId()].parent if index.isValid() else _ABOVE_ALL
        return QModelIndex() if above == _ABOVE_ALL else self.createIndex(self._rows[above].position, 0, above)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the rows below one."""
        return 0 if parent.column() > 0 else len(self._below(parent))

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: ARG002
        """Count the columns."""
        return len(TITLES)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a cell shows."""
        if not index.isValid():
            return None
        item = self._rows[index.internalId()].item
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells(item)[index.column()]
        return tool_tip(_explained(item)) if role == Qt.ItemDataRole.ToolTipRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name a column."""
        shown = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return say(TITLES[section]) if shown else None

    def _below(self, parent: Index) -> list[int]:
        """Give the numbers of the rows below one."""
        if parent.isValid():
            return self._rows[parent.internalId()].children
        return [0] if self._rows else []

    def _cells(self, item: ContentItem) -> tuple[str, str, str]:
        value = person_name(item.text, self._groups) if item.value_type == "PNAME" else one_line(item.text)
        return one_line(item.name or item.value_type or "?"), value, one_line(item.observed_text)


def _explained(item: ContentItem) -> str:
    """Say what the standard calls an item, with its codes."""
    concept = "" if item.concept is None else f"{item.concept.meaning} {item.concept.raw}"
    match item.value:
        case CodedConcept(meaning=meaning, raw=raw):
            value = f"{meaning} {raw}"
        case Measurement(number=number, unit=unit):
            value = (
                number
                if unit is None
                else say("{number}, unit {meaning} {raw}", number=number, meaning=unit.meaning, raw=unit.raw)
            )
        case Reference(sop_class_uid=sop_class, sop_instance_uid=instance):
            value = say("SOP Class {sop_class}, SOP Instance {instance}", sop_class=sop_class, instance=instance)
        case _:
            value = item.value or ""
    parts = (" ".join(part for part in (item.relationship, item.value_type) if part), concept, value)
    return "\n".join(one_line(part) for part in parts if part)
