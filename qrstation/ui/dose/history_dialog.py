"""What ran of a saved dose query, and what came of each run."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from qrstation.model.dose_schedule import SavedRun
from qrstation.ui.dose.row_table import RowModel, RowTable
from qrstation.ui.dose.saved_model import ICONS
from qrstation.ui.widgets.formats import duration, local_moment, one_line
from qrstation.ui.widgets.icons import icon
from qrstation.ui.widgets.plain_text import plain_label, tool_tip
from qrstation.ui.widgets.theme import SPACE, Tone, in_proportion
from qrstation.words import counted, later, say

_SIZE = QSize(840, 440)
_TITLES = (later("Started"), later("Took"), later("Ended"), later("Job"), later("Came to"))
_STATE = 2


class HistoryModel(RowModel[SavedRun]):
    """One row a run, the latest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_TITLES, parent)

    def cell(self, row: SavedRun, column: int, role: Qt.ItemDataRole) -> object:
        """Say what stands in a cell."""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _cells(row)[column]
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip(f"{row.asked}\n{row.words}".strip())
            case Qt.ItemDataRole.DecorationRole if column == _STATE:
                return icon(*ICONS[row.state])
            case _:
                return None


class HistoryDialog(QDialog):
    """Shows what ran of one saved query."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Runs of {name}", name=name))
        self.resize(in_proportion(_SIZE.width()), _SIZE.height())
        self.model = HistoryModel(self)
        self.view = RowTable(self.model, say("Runs"))
        self.view.horizontalHeader().setStretchLastSection(True)
        self.number = plain_label(say("Looking…"), Tone.SMALL, Tone.MUTED, selectable=False)
        self.said = plain_label("", Tone.SMALL)
        self.close_button = QPushButton(say("Close"))
        self.close_button.clicked.connect(self.reject)
        self.view.selectionModel().currentRowChanged.connect(self._show_run)
        foot = QHBoxLayout()
        foot.addWidget(self.number, 1)
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.said)
        layout.addLayout(foot)

    def show_runs(self, runs: Sequence[SavedRun]) -> None:
        """Show the runs, the latest first."""
        self.model.show(runs)
        self.number.setText(
            say("{runs}, the latest first", runs=counted(len(runs), "run")) if runs else say("It has not run yet.")
        )
        if runs:
            self.view.selectRow(0)

    def _show_run(self, current: QModelIndex) -> None:
        run = self.model.row(current.row())
        self.said.setText(
            one_line(say("Asked for {query}. {what_came_of_it}", query=run.asked, what_came_of_it=run.words))
        )


def _cells(run: SavedRun) -> tuple[str, ...]:
    took = "" if run.ended is None else duration((run.ended - run.started).total_seconds())
    return (
        local_moment(run.started),
        took,
        say(run.state),
        "" if run.job is None else str(run.job),
        one_line(run.words),
    )
