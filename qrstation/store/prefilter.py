"""SQL conditions that narrow a query to what can match; `matching` decides afterwards.

A condition may let through what does not match, but never leaves out what does.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from qrstation.store.matching import EMPTY_VALUE, alternatives, fold, is_universal, range_of

_MOST_ALTERNATIVES = 100
"""Values of a list up to which they are asked for: SQLite has a limit on the depth of its expressions."""
_HIGHEST = chr(0x10FFFF)
_PIECES = re.compile(r"[*?]+")
_NAME_PIECES = re.compile(r"[*?^]+")
_NAME_COLUMNS = ("alphabetic", "ideographic", "phonetic")
_MULTIPLE = frozenset(("ModalitiesInStudy", "OtherPatientIDs"))
_NUMERIC_VRS = frozenset(("DS", "IS", "US"))


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition with the values of its question marks."""

    sql: str
    values: tuple[str, ...] = ()


def condition(keyword: str, vr: str, value: str) -> Condition | None:
    """Narrow to what a key for a column can match; none when nothing can be said.

    Parameters
    ----------
    keyword
        Name of the column.
    """
    if is_universal(vr, value) or vr in _NUMERIC_VRS:
        return None
    if value == EMPTY_VALUE:
        return Condition(f"{keyword} = ''")
    listed = [alternative.strip() for alternative in alternatives(vr, value) if alternative.strip()]
    if vr == "UI" and len(listed) > 1:
        return Condition(f"{keyword} IN (SELECT value FROM json_each(?))", (json.dumps(listed),))
    if len(listed) > _MOST_ALTERNATIVES:
        return None
    parts = [_one(keyword, vr, alternative) for alternative in listed]
    known = [part for part in parts if part is not None]
    if not known or len(known) < len(parts):
        return None
    return _joined(" OR ", known)


def _one(column: str, vr: str, value: str) -> Condition | None:
    if vr == "DA":
        return _between(column, range_of("DA", value), value)
    if vr == "TM":
        return _hours(column, value)
    if vr == "PN":
        return _names(fold(value)) if column == "PatientName" else _other_name(column, value)
    if column in _MULTIPLE:
        return _holds(column, max(_PIECES.split(value), key=len))
    if vr == "UI" or not _PIECES.search(value):
        return Condition(f"{column} = ?", (value,))
    return _like(column, _PIECES.split(value))


def _joined(word: str, conditions: list[Condition]) -> Condition:
    return Condition(
        "(" + word.join(part.sql for part in conditions) + ")",
        tuple(value for part in conditions for value in part.values),
    )


def _like(column: str, pieces: list[str]) -> Condition | None:
    if pieces[0]:
        return _begins(column, pieces[0])
    return _holds(column, max(pieces, key=len))


def _begins(column: str, start: str) -> Condition:
    return Condition(f"({column} >= ? AND {column} < ?)", (start, start + _HIGHEST))


def _holds(column: str, piece: str) -> Condition | None:
    return Condition(f"instr({column}, ?)", (piece,)) if piece else None


def _between(column: str, bounds: tuple[str, str] | None, value: str) -> Condition:
    if bounds is None:
        return Condition(f"{column} = ?", (value,))
    first, last = bounds
    return Condition(f"({column} >= ? AND {column} <= ?)", (first or "0", last or "9"))


def _hours(column: str, value: str) -> Condition | None:
    """Narrow to whole hours: the index keeps times as they came, with or without colons and of any precision."""
    bounds = range_of("TM", value)
    if bounds is None:
        return Condition(f"{column} = ?", (value,))
    first, last = bounds
    return Condition(f"({column} >= ? AND {column} < ?)", (first[:2] or "0", (last[:2] or "9") + _HIGHEST))


def _names(pattern: str) -> Condition | None:
    groups = pattern.split("=")
    if len(groups) == 1:
        parts = [_name_group(column, pattern) for column in _NAME_COLUMNS]
        known = [part for part in parts if part is not None]
        return _joined(" OR ", known) if len(known) == len(parts) else None
    parts = [_name_group(column, group) for column, group in zip(_NAME_COLUMNS, groups, strict=False)]
    known = [part for part in parts if part is not None]
    return _joined(" AND ", known) if known else None


def _name_group(column: str, pattern: str) -> Condition | None:
    return _like(column, _NAME_PIECES.split(pattern))


def _other_name(column: str, value: str) -> Condition | None:
    """Narrow a name of which no folded form is kept; SQLite lowers the case of ASCII letters alone."""
    pieces = [piece for piece in re.split(r"[*?^=\W]+", fold(value)) if piece.isascii()]
    return Condition(f"instr(lower({column}), ?)", (max(pieces, key=len),)) if any(pieces) else None
