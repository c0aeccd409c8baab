"""The header of the result tree: titles, and marks on columns that lack something or were matched here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon

from qrstation.model.outcomes import FindOutcome
from qrstation.ui.results.columns import Column, Kind
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.plain_text import tool_tip
from qrstation.words import say, sentences


@dataclass(slots=True)
class _Nodes:
    """Nodes with which a key has something particular, in the order in which they ended."""

    unsupported: dict[str, None] = field(default_factory=dict)
    matched_here: dict[str, None] = field(default_factory=dict)


class Header:
    """Titles of columns; marks are kept by keyword, whichever columns are shown."""

    def __init__(self) -> None:
        self._keys: dict[str, _Nodes] = {}

    def clear(self) -> None:
        """Forget the marks."""
        self._keys.clear()

    def mark(self, node: str, outcome: FindOutcome) -> bool:
        """Note what is particular about the keys of a query; whether there was anything."""
        for keyword in outcome.unmatched_keys:
            self._keys.setdefault(keyword, _Nodes()).unsupported[node] = None
        for keyword in outcome.filtered_here:
            self._keys.setdefault(keyword, _Nodes()).matched_here[node] = None
        return bool(outcome.unmatched_keys or outcome.filtered_here)

    def data(self, column: Column, role: int) -> object:
        """Give what the view shows of a column's title."""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return say(column.title)
            case Qt.ItemDataRole.TextAlignmentRole:
                return alignment(column)
            case Qt.ItemDataRole.DecorationRole:
                return self._icon(column)
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip("\n".join((say(column.hint or column.title), *self._sentences(column))))
            case Qt.ItemDataRole.AccessibleTextRole:
                return sentences(say(column.title), *self._sentences(column))
            case _:
                return None

    def _icon(self, column: Column) -> QIcon | None:
        concerned = [nodes for _, nodes in self._concerned(column)]
        if any(nodes.unsupported for nodes in concerned):
            return icon("warning", Tint.WARNING)
        return icon("filter", Tint.MUTED) if concerned else None

    def _sentences(self, column: Column) -> Iterator[str]:
        for keyword, nodes in self._concerned(column):
            for node in nodes.unsupported:
                yield say(
                    "{node} does not support {keyword}: values may be missing, and rows may not fit.",
                    node=node,
                    keyword=keyword,
                )
            for node in nodes.matched_here:
                yield say("{node} passes over {keyword}: its rows were matched here.", node=node, keyword=keyword)

    def _concerned(self, column: Column) -> list[tuple[str, _Nodes]]:
        shown = {keyword for keywords in column.keywords.values() for keyword in keywords}
        return [(keyword, nodes) for keyword, nodes in self._keys.items() if keyword in shown]


def alignment(column: Column) -> Qt.AlignmentFlag:
    """Numbers stand at the right."""
    side = Qt.AlignmentFlag.AlignRight if column.kind is Kind.NUMBER else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
