"""What plans would fetch, study by study, as a model for a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from qrstation.model.query import MatchKey
from qrstation.model.retrieve import Basis, PlannedPart, RetrievePlan
from qrstation.ui.transfers.wording import KNOWN_BY
from qrstation.ui.widgets.formats import byte_size, one_line
from qrstation.ui.widgets.plain_text import tool_tip
from qrstation.words import later, say, whole_number

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_UNKNOWN = "?"


class Column(IntEnum):
    """Columns of the table."""

    WHAT = 0
    NODE = 1
    MODALITY = 2
    OBJECTS = 3
    HELD = 4
    TO_FETCH = 5
    SIZE = 6
    KNOWN_BY = 7


_TITLES = (
    later("What"),
    later("Node"),
    later("Modality"),
    later("Objects"),
    later("Held"),
    later("To fetch"),
    later("About"),
    later("Known by"),
)
_NUMBERS = (Column.OBJECTS, Column.HELD, Column.TO_FETCH, Column.SIZE)
_SIZE_HINT = later("Size of the uncompressed images; they may come compressed, and be smaller.")


@dataclass(frozen=True, slots=True, kw_only=True)
class StudyRow:
    """One study of a plan, or what was chosen where the node does not tell what is in it."""

    node: str
    what: str
    modalities: str
    basis: Basis
    expected: int | None
    held: int
    to_fetch: int | None
    about_bytes: int | None
    size_is_whole: bool


def rows_of(plans: Sequence[RetrievePlan], names: Mapping[str, str]) -> tuple[StudyRow, ...]:
    """Sum up plans study by study.

    Parameters
    ----------
    names
        What people call the chosen entities, by Study Instance UID or Patient ID.
    """
    grouped: dict[tuple[str, str, Basis], list[PlannedPart]] = {}
    for plan in plans:
        for part in plan.parts:
            study = part.key.study_instance_uid or part.key.patient_id or part.key.sop_instance_uid
            grouped.setdefault((plan.request.node, study, part.basis), []).append(part)
    return tuple(_row(node, basis, parts, names) for (node, _, basis), parts in grouped.items())


def _row(node: str, basis: Basis, parts: Sequence[PlannedPart], names: Mapping[str, str]) -> StudyRow:
    wanted = [part for part in parts if part.to_fetch != 0]
    told = [part.about_bytes for part in wanted if part.about_bytes is not None]
    return StudyRow(
        node=node,
        what=_what(parts[0].key, names),
        modalities=", ".join(dict.fromkeys(part.modality for part in parts if part.modality)),
        basis=basis,
        expected=_sum([part.expected for part in parts]),
        held=sum(part.held for part in parts),
        to_fetch=_sum([part.to_fetch for part in parts]),
        about_bytes=sum(told) if told or not wanted else None,
        size_is_whole=all(part.sized == part.to_fetch for part in wanted),
    )


def _what(key: MatchKey, names: Mapping[str, str]) -> str:
    if name := names.get(key.study_instance_uid):
        return name
    study = key.study_instance_uid or key.sop_instance_uid
    patient = names.get(key.patient_id) or key.patient_id
    return ", ".join(filter(None, (patient, say("study {study}", study=study) if study else "")))


def _sum(numbers: Sequence[int | None]) -> int | None:
    known = [number for number in numbers if number is not None]
    return sum(known) if len(known) == len(numbers) else None


class PlanModel(QAbstractTableModel):
    """Shows the studies of plans."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[StudyRow, ...] = ()

    def show_rows(self, rows: tuple[StudyRow, ...]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Number of studies."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Number of columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object | None:
        """Titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(Column(section))
        return say(_TITLES[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object | None:
        """Texts, and what they mean."""
        row, column = self.rows[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _text(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip(_hint(row, column))
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case _:
                return None


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _text(row: StudyRow, column: Column) -> str:
    return {
        Column.WHAT: one_line(row.what),
        Column.NODE: row.node,
        Column.MODALITY: one_line(row.modalities),
        Column.OBJECTS: _number(row.expected),
        Column.HELD: whole_number(row.held),
        Column.TO_FETCH: _number(row.to_fetch),
        Column.SIZE: _size(row),
        Column.KNOWN_BY: say(KNOWN_BY[row.basis][0]),
    }[column]


def _hint(row: StudyRow, column: Column) -> str:
    if column is Column.KNOWN_BY:
        return say(KNOWN_BY[row.basis][1])
    if column is Column.SIZE:
        return say(_SIZE_HINT) if row.about_bytes is not None else say("The node does not tell sizes.")
    return _text(row, column)


def _number(number: int | None) -> str:
    return _UNKNOWN if number is None else whole_number(number)


def _size(row: StudyRow) -> str:
    if row.about_bytes is None:
        return _UNKNOWN
    return byte_size(row.about_bytes) if row.size_is_whole else f"{byte_size(row.about_bytes)} + ?"
