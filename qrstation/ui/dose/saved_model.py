"""The saved dose queries as rows of a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt

from qrstation.model.dose import DoseStage
from qrstation.model.dose_schedule import RunState, SavedQuery, SavedRun, SavedStanding
from qrstation.ui.dose.row_table import RowModel
from qrstation.ui.dose.wording import asks_words
from qrstation.ui.widgets.formats import local_hour, one_line
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.plain_text import tool_tip
from qrstation.words import later, say

NAME, NODE, DAYS, RUNS, NEXT, LAST = range(6)
_TITLES = (later("Name"), later("Node"), later("Days"), later("Runs"), later("Next run"), later("Last run"))
ICONS = {
    RunState.RUNNING: ("sync", Tint.ACCENT),
    RunState.DONE: ("check", Tint.GOOD),
    RunState.NOT_HANDED_ON: ("warning", Tint.WARNING),
    RunState.INCOMPLETE: ("warning", Tint.WARNING),
    RunState.PARTIAL: ("warning", Tint.WARNING),
    RunState.FAILED: ("error", Tint.ERROR),
    RunState.STOPPED: ("circle-slash", Tint.MUTED),
    RunState.LEFT_OUT: ("warning", Tint.WARNING),
    RunState.BROKEN_OFF: ("circle-slash", Tint.MUTED),
}


class SavedModel(RowModel[SavedStanding]):
    """One row a saved query, with how it stands."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_TITLES, parent)
        self._stages: dict[str, DoseStage] = {}

    def show(self, rows: Sequence[SavedStanding]) -> None:
        """Show these; rows stay where the names do."""
        if [each.saved.name for each in rows] == list(self.names):
            self._rows = tuple(rows)
            self._tell_changed()
        else:
            super().show(rows)

    def show_stage(self, name: str, stage: DoseStage | None) -> None:
        """Say how far a run that goes on here is; none: none goes on."""
        if stage is None:
            self._stages.pop(name, None)
        else:
            self._stages[name] = stage
        self._tell_changed()

    def stage(self, name: str) -> DoseStage | None:
        """How far a run is that goes on here; none where none does."""
        return self._stages.get(name)

    @property
    def queries(self) -> tuple[SavedQuery, ...]:
        """The saved queries."""
        return tuple(standing.saved for standing in self._rows)

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the saved queries."""
        return tuple(query.name for query in self.queries)

    def cell(self, row: SavedStanding, column: int, role: Qt.ItemDataRole) -> object:
        """Say what stands in a cell."""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip(self._explained(row, column))
            case Qt.ItemDataRole.DecorationRole if column == LAST and row.saved.name in self._stages:
                return icon(*ICONS[RunState.RUNNING])
            case Qt.ItemDataRole.DecorationRole if column == LAST and row.last_run is not None:
                return icon(*ICONS[row.last_run.state])
            case _:
                return None

    def _text(self, standing: SavedStanding, column: int) -> str:
        saved = standing.saved
        last = standing.last_run
        return (
            saved.name,
            one_line(saved.order.node),
            saved.days.words,
            saved.timing.words,
            "" if standing.next_due is None else local_hour(standing.next_due),
            say(RunState.RUNNING) if saved.name in self._stages else _last_words(last),
        )[column]

    def _explained(self, standing: SavedStanding, column: int) -> str:
        if column == NAME:
            return asks_words(standing.saved)
        if column == LAST and standing.last_run is not None:
            return standing.last_run.words
        return self._text(standing, column)

    def _tell_changed(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(_TITLES) - 1))


def _last_words(run: SavedRun | None) -> str:
    return "" if run is None else f"{local_hour(run.started)}, {say(run.state)}"
