"""What ran of a saved dose query, and what came of each run."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QHeaderView, QPushButton, QTableView, QVBoxLayout, QWidget

from qrstation.model.dose_schedule import SavedRun
from qrstation.ui.dose.saved_model import ICONS
from qrstation.ui.widgets.formats import counted, duration, local_moment, one_line
from qrstation.ui.widgets.icons import icon
from qrstation.ui.widgets.plain_text import plain_label, tool_tip
from qrstation.ui.widgets.theme import ROW_HEIGHT, SPACE, Tone, in_proportion

_SIZE = QSize(840, 440)
_TITLES = ("Started", "Took", "Ended", "Job", "Came to")
_STATE, _WORDS = 2, 4
_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractTableModel):
    """One row a run, the latest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs: tuple[SavedRun, ...] = ()

    def show(self, runs: Sequence[SavedRun]) -> None:
        """Show these runs."""
        self.beginResetModel()
        self._runs = tuple(runs)
        self.endResetModel()

    def run(self, row: int) -> SavedRun:
        """Return the run of a row."""
        return self._runs[row]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Count the runs."""
        return 0 if parent.isValid() else len(self._runs)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(_TITLES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return _TITLES[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Say what stands in a cell."""
        run, column = self._runs[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _cells(run)[column]
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip(f"{run.asked}\n{run.words}".strip())
            case Qt.ItemDataRole.DecorationRole if column == _STATE:
                return icon(*ICONS[run.state])
            case _:
                return None


class HistoryDialog(QDialog):
    """Shows what ran of one saved query."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"Runs of {name}")
        self.resize(in_proportion(_SIZE.width()), _SIZE.height())
        self.model = HistoryModel(self)
        self.view = QTableView()
        self.view.setAccessibleName("Runs")
        self.view.setModel(self.model)
        self.view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.view.setTabKeyNavigation(False)
        self.view.setShowGrid(False)
        self.view.setWordWrap(False)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.view.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self.number = plain_label("Looking…", Tone.SMALL, Tone.MUTED, selectable=False)
        self.said = plain_label("", Tone.SMALL)
        self.close_button = QPushButton("Close")
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
        self.number.setText(f"{counted(len(runs), 'run')}, the latest first" if runs else "It has not run yet.")
        if runs:
            self.view.selectRow(0)

    def _show_run(self, current: QModelIndex) -> None:
        run = self.model.run(current.row())
        self.said.setText(one_line(f"Asked for {run.asked}. {run.words}"))


def _cells(run: SavedRun) -> tuple[str, ...]:
    took = "" if run.ended is None else duration((run.ended - run.started).total_seconds())
    return (
        local_moment(run.started),
        took,
        str(run.state),
        "" if run.job is None else str(run.job),
        one_line(run.words),
    )
