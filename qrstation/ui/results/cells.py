"""What the view shows of a cell beside its text: mark, tool tip, colour, and the words that are spoken."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from qrstation.settings import NameGroup
from qrstation.ui.results.columns import NAME, Column
from qrstation.ui.results.header import alignment
from qrstation.ui.results.marks import mark_icon
from qrstation.ui.results.rows import Below, Held, Row
from qrstation.ui.widgets.formats import one_line
from qrstation.ui.widgets.palette import colours
from qrstation.ui.widgets.plain_text import tool_tip
from qrstation.words import say

_LONG = 24
"""Texts with more characters than this are shown as tool tips too."""


def shown_of(row: Row, column: Column, role: int, *, groups: Sequence[NameGroup], marked: bool) -> object:
    """Give what a role shows of a cell.

    Parameters
    ----------
    groups
        Component groups of person names that are shown.
    marked
        Whether rows carry a mark of what is held.
    """
    shown = _SHOWN.get(role)
    return None if shown is None else shown(row, column, groups, marked)


def is_failure(row: Row) -> bool:
    """Whether a row is the note that asking failed."""
    return row.match is None and row.parent is not None and row.parent.below is Below.FAILED


def _decoration(row: Row, column: Column, _: Sequence[NameGroup], marked: bool) -> object:
    if column is not NAME or row.match is None or not marked:
        return None
    entity = row.entity
    return mark_icon(Held.NOT_KNOWN if entity is None else entity.held_state)


def _tool_tip(row: Row, column: Column, groups: Sequence[NameGroup], marked: bool) -> object:
    text = row.text(column, groups)
    if column is not NAME or row.match is None:
        return tool_tip(text) if len(text) > _LONG else None
    return tool_tip("\n".join(part for part in (text, *_remarks(row, marked)) if part)) or None


def _spoken(row: Row, column: Column, groups: Sequence[NameGroup], marked: bool) -> object:
    text = row.text(column, groups)
    return ", ".join(part for part in (text, *_remarks(row, marked)) if part) if column is NAME else text


def _remarks(row: Row, marked: bool) -> list[str]:
    """Say in words what the marks say."""
    entity = row.entity
    if entity is None:
        return []
    remarks = [entity.held_words] if marked else []
    if entity.responses > 1:
        remarks.append(say("The node named it {number:,} times.", number=entity.responses))
    return remarks + [f"⚠ {one_line(problem)}" for problem in (*entity.contradictions, *entity.match.problems)]


def _foreground(row: Row, _column: Column, _: Sequence[NameGroup], _marked: bool) -> object:
    if row.match is not None:
        return None
    return QColor(colours().error if is_failure(row) else colours().muted)


def _text_alignment(_row: Row, column: Column, _: Sequence[NameGroup], _marked: bool) -> object:
    return alignment(column)


_SHOWN: dict[int, Callable[[Row, Column, Sequence[NameGroup], bool], object]] = {
    int(Qt.ItemDataRole.DecorationRole): _decoration,
    int(Qt.ItemDataRole.ToolTipRole): _tool_tip,
    int(Qt.ItemDataRole.ForegroundRole): _foreground,
    int(Qt.ItemDataRole.TextAlignmentRole): _text_alignment,
    int(Qt.ItemDataRole.AccessibleTextRole): _spoken,
}
