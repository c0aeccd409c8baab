"""The list of saved dose queries: what runs when, what came of it, and what can be done with each."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from qrstation.model.dose import DoseOrder
from qrstation.model.dose_schedule import RunState, SavedQuery, SavedStanding
from qrstation.ui.dose.history_dialog import HistoryDialog
from qrstation.ui.dose.row_table import RowTable
from qrstation.ui.dose.saved_model import NAME, SavedModel
from qrstation.ui.dose.schedule_dialog import ScheduleDialog
from qrstation.ui.dose.values import HistoryTold, RunEnded, RunStaged
from qrstation.ui.dose.wording import asks_words
from qrstation.ui.widgets.choice import Choice
from qrstation.ui.widgets.empty_state import EmptyState
from qrstation.ui.widgets.flow_layout import FlowLayout
from qrstation.ui.widgets.formats import one_line
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.plain_text import plain_label
from qrstation.ui.widgets.theme import SPACE, Tone, set_tone
from qrstation.words import later, say, sentences

_NOT_ASKABLE = later("The form cannot be asked for yet: what is missing stands above its button.")


class SavedPane(QWidget):
    """Shows the saved queries; what the user wants done with them is told.

    Parameters
    ----------
    order
        Gives what the form asks for; none where it cannot be asked for.
    """

    run_wanted = Signal(str)
    """Name of the query."""
    stop_wanted = Signal(str)
    """Name of the query whose run is to be stopped."""
    open_wanted = Signal(object)
    """`SavedQuery` that the form is to show."""
    save_wanted = Signal(object, bool)
    """`SavedQuery`, and whether it takes the place of the one of its name."""
    remove_wanted = Signal(str)
    """Name of the query; the user has not been asked yet."""
    troubled_changed = Signal(int)
    """How many saved queries need a person: those that did not go well since they last did."""
    history_wanted = Signal(str)
    """Name of the query."""

    def __init__(self, order: Callable[[], DoseOrder | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order = order
        self._troubled: frozenset[str] = frozenset()
        """Names of the queries that need a person."""
        self._history: HistoryDialog | None = None
        self._opened = ""
        """Name of the saved query that the form was filled in with."""
        self.model = SavedModel(self)
        self.view = RowTable(self.model, say("Saved queries"))
        self.view.horizontalHeader().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.title = plain_label(say("Saved queries"), Tone.TITLE, selectable=False)
        self.said = plain_label("", Tone.SMALL)
        self.save_button = QPushButton(icon("save"), say("Save the form as…"))
        self.run_button = set_tone(QPushButton(), Tone.PRIMARY)
        self.open_button = QPushButton(icon("edit"), say("Open in the form"))
        self.schedule_button = QPushButton(icon("clock"), say("Schedule…"))
        self.history_button = QPushButton(icon("history"), say("History…"))
        self.remove_button = QPushButton(icon("trash"), say("Remove…"))
        self.empty = EmptyState(
            "bookmark",
            say("No query is saved yet."),
            say(
                "Fill in the form, then save it under a name: it can run every few minutes, or daily at a time, "
                "while this window is open."
            ),
            (Choice(text=say("Save the form as…"), run=self.save_form),),
        )
        self._stack = QStackedWidget()
        self._arrange()
        self._connect()
        self.show_standings(())

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2 * SPACE)
        head.addWidget(self.title, 1)
        head.addWidget(self.save_button)
        buttons = FlowLayout()
        for button in (self.run_button, self.open_button, self.schedule_button, self.history_button):
            buttons.addWidget(button)
        buttons.add(self.remove_button, Qt.AlignmentFlag.AlignRight)
        filled = QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * SPACE)
        column.addWidget(self.view, 1)
        column.addLayout(buttons)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(filled)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 3 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.said)

    def _connect(self) -> None:
        self.save_button.clicked.connect(self.save_form)
        self.run_button.clicked.connect(self._run_or_stop)
        self.remove_button.clicked.connect(self._remove)
        self.open_button.clicked.connect(self._open)
        self.schedule_button.clicked.connect(self._schedule)
        self.history_button.clicked.connect(self._show_history)
        self.view.doubleClicked.connect(self._open)
        self.view.selectionModel().selectionChanged.connect(self._show_chosen)
        self.model.modelReset.connect(self._choose_one)

    @property
    def chosen(self) -> SavedStanding | None:
        """The query that is chosen in the list."""
        rows = self.view.selectionModel().selectedRows()
        return self.model.row(rows[0].row()) if rows else None

    # What the window says

    def show_standings(self, standings: Sequence[SavedStanding]) -> None:
        """Show the saved queries as they stand."""
        self.model.show(standings)
        troubled = frozenset(each.saved.name for each in standings if self._is_troubled(each))
        if troubled != self._troubled:
            self._troubled = troubled
            self.troubled_changed.emit(len(troubled))
        self._stack.setCurrentIndex(1 if standings else 0)
        self.save_button.setVisible(bool(standings))
        self._show_chosen()

    def _is_troubled(self, standing: SavedStanding) -> bool:
        """Whether a query needs a person: a run that is stopped mends nothing, one that goes well does."""
        last = standing.last_run
        if last is None or last.state is RunState.DONE:
            return False
        return last.state.needs_a_person or standing.saved.name in self._troubled

    def show_stage(self, staged: RunStaged) -> None:
        """Say how far a run is."""
        self.model.show_stage(staged.name, staged.stage)
        self._show_chosen()

    def show_ended(self, ended: RunEnded) -> None:
        """Take note that a run goes on no more; how it ended comes with the standings."""
        self.model.show_stage(ended.name, None)
        self._show_chosen()
        if ended.run is None and ended.fault is None:
            self.said.setText(
                say("{query}: nothing was run here; another program may run it, or it was stopped.", query=ended.name)
            )

    def show_history(self, told: HistoryTold) -> None:
        """Show what ran, where the user still looks at it."""
        if self._history is not None and self._history.name == told.name:
            self._history.show_runs(told.runs)

    # What the user does

    def save_form(self) -> None:
        """Save what the form asks for, under a name."""
        order = self._order()
        if order is None:
            self.said.setText(say(_NOT_ASKABLE))
            return
        queries = self.model.queries
        opened = next((query for query in queries if query.name == self._opened), None)
        dialog = ScheduleDialog(order, queries, opened=opened, parent=self)
        dialog.saved.connect(self._save)
        dialog.open()

    def _save(self, query: SavedQuery, replaces: bool) -> None:
        self._opened = query.name
        self.save_wanted.emit(query, replaces)

    def _run_or_stop(self) -> None:
        if (chosen := self.chosen) is not None:
            name = chosen.saved.name
            (self.run_wanted if self.model.stage(name) is None else self.stop_wanted).emit(name)

    def _schedule(self) -> None:
        if (chosen := self.chosen) is not None:
            dialog = ScheduleDialog(chosen.saved.order, self.model.queries, saved=chosen.saved, parent=self)
            dialog.saved.connect(self.save_wanted)
            dialog.open()

    def _open(self) -> None:
        if (chosen := self.chosen) is not None:
            self._opened = chosen.saved.name
            self.open_wanted.emit(chosen.saved)

    def _show_history(self) -> None:
        if (chosen := self.chosen) is None:
            return
        self._history = HistoryDialog(chosen.saved.name, self)
        self._history.finished.connect(self._forget_history)
        self.history_wanted.emit(chosen.saved.name)
        self._history.open()

    def _forget_history(self) -> None:
        self._history = None

    def _remove(self) -> None:
        if (chosen := self.chosen) is not None:
            self.remove_wanted.emit(chosen.saved.name)

    def _choose_one(self) -> None:
        if self.model.rowCount() and not self.view.selectionModel().hasSelection():
            self.view.selectRow(0)

    def _show_chosen(self, *_: object) -> None:
        chosen = self.chosen
        stage = None if chosen is None else self.model.stage(chosen.saved.name)
        for button in (self.open_button, self.schedule_button, self.history_button, self.remove_button):
            button.setEnabled(chosen is not None)
        elsewhere = (
            stage is None
            and chosen is not None
            and chosen.last_run is not None
            and chosen.last_run.state is RunState.RUNNING
        )
        self.run_button.setEnabled(chosen is not None and not elsewhere)
        self.run_button.setText(say("Run now") if stage is None else say("Stop"))
        self.run_button.setIcon(icon("play" if stage is None else "debug-stop", Tint.ON_ACCENT))
        said = [] if chosen is None else [asks_words(chosen.saved)]
        if stage is not None:
            said.append(say("Now: {stage}.", stage=one_line(stage.words)))
        elif chosen is not None and chosen.last_run is not None:
            said.append(say("Last run: {what_came_of_it}", what_came_of_it=one_line(chosen.last_run.words)))
        self.said.setText(sentences(*said))
