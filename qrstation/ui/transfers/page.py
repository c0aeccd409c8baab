"""The page Transfers: each retrieval with its progress and, at its end, what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import (
    QByteArray,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from qrstation.model.events import Job, JobState
from qrstation.ui.transfers import possible
from qrstation.ui.transfers.job_details import JobDetails
from qrstation.ui.transfers.job_model import JobModel
from qrstation.ui.transfers.job_view import JobView
from qrstation.ui.transfers.listed_jobs import ListedJobs, Show
from qrstation.ui.transfers.wording import PROBLEMS, brings_headers, fraction, report
from qrstation.ui.widgets.choice import Choice
from qrstation.ui.widgets.empty_state import EmptyState
from qrstation.ui.widgets.flow_layout import FlowLayout
from qrstation.ui.widgets.icons import icon
from qrstation.ui.widgets.message_bar import MessageBar
from qrstation.ui.widgets.theme import SPACE, Tone, set_tone
from qrstation.words import counted, nouns, say, whole_number

UPDATE_INTERVAL = 100
"""Least time (ms) between two changes of what is shown."""
_REMOVE = "remove"
_ACTIVE = {
    JobState.RUNNING: nouns("running", "running"),
    JobState.STOPPING: nouns("stopping", "stopping"),
    JobState.WAITING: nouns("waiting", "waiting"),
    JobState.WAITING_FOR_RETRY: nouns("waiting for retry", "waiting for retry"),
}
_LOOKS = 20
"""How often at most it is looked how much of each series is here, from the start of a job to its end."""


class TransfersPage(QWidget):
    """Lists jobs, and says what the user wants done with them."""

    cancel_requested = Signal(object)
    """Number of the job."""
    pause_requested = Signal(object)
    """Numbers of jobs (tuple) that are to rest."""
    resume_requested = Signal(object)
    """Numbers of jobs (tuple) that are paused or wait for their time, and are to go on now."""
    retry_requested = Signal(object)
    """Numbers of jobs (tuple) that ended, and are to run again for what is missing."""
    series_requested = Signal(object)
    """Number of a job of which it is to be told how much of each series is here."""
    refresh_requested = Signal()
    """The page is shown: what other programs do may have changed."""
    remove_requested = Signal(object)
    """Numbers of jobs (tuple) to be taken off the list."""
    archive_requested = Signal(object, bool)
    """Entities (tuple of `MatchKey`) to be shown on the archive page, and whether as headers only."""
    doctor_requested = Signal(str)
    """Name of the node that is to be examined."""
    receipt_requested = Signal(object)
    """Number of a job whose receipt is to be saved."""
    search_requested = Signal()
    """The user wants to go to the search page."""
    layout_changed = Signal()
    """Columns or splitter are to be remembered anew."""
    counts_changed = Signal(object, object)
    """How many jobs run or wait, and how many ended with a problem."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.messages = MessageBar()
        self.model = JobModel(self)
        self._listed = ListedJobs(self.model, self)
        self.view = JobView(self._listed)
        self.details = JobDetails()
        self._pending: dict[int, Job] = {}
        self._asked_about: tuple[object, ...] = ()
        self._timer = QTimer(self, interval=UPDATE_INTERVAL, singleShot=True)
        self._timer.timeout.connect(self._put_pending)
        self._filters = QButtonGroup(self, exclusive=True)
        self._summary = set_tone(QLabel(), Tone.MUTED, Tone.SMALL)
        self._pause_button = _button(
            say("Pause"), "debug-pause", say("Let the selected transfers rest; what has arrived stays"), self._pause
        )
        self.retry_button = _button(say("Retry"), "refresh", say("Fetch what the selected transfers miss"), self._go_on)
        self._cancel_button = _button(
            say("Cancel"), "debug-stop", say("Stop the selected transfers; what has arrived stays"), self._cancel
        )
        self._archive_button = _button(
            say("Show in archive"), "archive", say("Show on the archive page what was fetched"), self._show_in_archive
        )
        self._report_button = _button(
            say("Copy report"), "copy", say("Copy what is known of the selected transfers as text"), self.copy_report
        )
        self._clear_button = _button(
            say("Clear finished"),
            "clear-all",
            say("Take transfers off the list that ended without a problem"),
            self._clear,
        )
        self._empty = EmptyState("arrow-circle-down", say("No transfers yet."))
        self._lists = QStackedWidget()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._arrange()
        self.view.selectionModel().selectionChanged.connect(self._selection_changed)
        self.details.receipt_requested.connect(self._want_receipt)
        self.details.doctor_requested.connect(self._examine)
        self.view.customContextMenuRequested.connect(self._open_menu)
        for changed in (self.view.header().sectionResized, self.view.header().sortIndicatorChanged):
            changed.connect(self._on_layout_changed)
        self._splitter.splitterMoved.connect(self._on_layout_changed)
        for signal in (self._listed.rowsInserted, self._listed.rowsRemoved, self._listed.modelReset):
            signal.connect(self._update_emptiness)
        QShortcut(QKeySequence.StandardKey.Delete, self.view, self._ask_to_remove, context=_ON_WIDGET)
        QShortcut(QKeySequence.StandardKey.Copy, self.view, self.copy_report, context=_ON_WIDGET)
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Look what other programs do, as often as somebody looks here."""
        super().showEvent(event)
        self.refresh_requested.emit()

    def set_jobs(self, jobs: tuple[Job, ...]) -> None:
        """Show these jobs and no others."""
        self._pending.clear()
        self.model.set_jobs(jobs)
        self._refresh()

    def job_changed(self, job: Job) -> None:
        """Show a job that is new or stands elsewhere now; within a tenth of a second only its last state counts."""
        self._pending[job.id] = job
        if not self._timer.isActive():
            self._timer.start()

    def job_removed(self, job_id: int) -> None:
        """Take a job off the list."""
        self._pending.pop(job_id, None)
        self.model.remove(job_id)
        self._refresh()

    def show_job(self, job_id: int) -> None:
        """Select a job and bring it into view."""
        self._put_pending()
        index = self._listed.mapFromSource(self.model.index_of(job_id))
        if not index.isValid():
            self._choose_filter(Show.ALL)
            index = self._listed.mapFromSource(self.model.index_of(job_id))
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

    def copy_report(self) -> None:
        """Put what is known of the selected jobs on the clipboard, as text."""
        jobs = self._selected()
        if jobs:
            QGuiApplication.clipboard().setText("\n".join(map(report, jobs)))

    def layout_state(self) -> dict[str, str]:
        """Give what is to be remembered of columns and splitter."""
        return {
            "columns": _as_text(self.view.header().saveState()),
            "splitter": _as_text(self._splitter.saveState()),
        }

    def restore_layout(self, state: dict[str, str]) -> None:
        """Arrange columns and splitter as remembered."""
        if columns := state.get("columns"):
            self.view.header().restoreState(QByteArray.fromBase64(columns.encode()))
        if splitter := state.get("splitter"):
            self._splitter.restoreState(QByteArray.fromBase64(splitter.encode()))

    def _arrange(self) -> None:
        tools = QWidget()
        row = FlowLayout(tools)
        row.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        for show in Show:
            row.addWidget(self._filter_button(show))
        row.addWidget(self._summary)
        for button in (
            self._pause_button,
            self.retry_button,
            self._cancel_button,
            self._archive_button,
            self._report_button,
            self._clear_button,
        ):
            row.add(button, Qt.AlignmentFlag.AlignRight)
        self._lists.addWidget(self.view)
        self._lists.addWidget(self._empty)
        self._splitter.addWidget(self._lists)
        self._splitter.addWidget(self.details)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setSizes([936, 272])
        self._splitter.setChildrenCollapsible(False)
        self.details.setMinimumWidth(240)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.messages)
        layout.addWidget(tools)
        layout.addWidget(self._splitter, 1)

    def _filter_button(self, show: Show) -> QPushButton:
        button = set_tone(QPushButton(say(show.value)), Tone.CHIP)
        button.setCheckable(True)
        button.setChecked(show is Show.ALL)
        button.toggled.connect(partial(self._filter_toggled, show))
        self._filters.addButton(button, list(Show).index(show))
        return button

    def _filter_toggled(self, show: Show, checked: bool) -> None:
        if checked:
            self._listed.choose(show)
            self._update_emptiness()

    def _choose_filter(self, show: Show) -> None:
        self._filters.button(list(Show).index(show)).setChecked(True)

    def _put_pending(self) -> None:
        pending, self._pending = self._pending, {}
        for job in pending.values():
            self.model.put(job)
        if pending:
            self._refresh()

    def _selected(self) -> tuple[Job, ...]:
        found = (self.model.job(job_id) for job_id in self.view.selected_ids())
        return tuple(job for job in found if job is not None)

    def _on_layout_changed(self, *_: object) -> None:
        self.layout_changed.emit()

    def _selection_changed(self) -> None:
        selected = self._selected()
        self.details.show_job(selected[0] if len(selected) == 1 else None)
        if len(selected) == 1:
            self._ask_about_series(selected[0])
        self._enable_buttons(selected)

    def _ask_about_series(self, job: Job) -> None:
        """Ask again whenever the job has moved on by a part that the eye can see."""
        stands = (job.id, job.state, int((fraction(job) or 0.0) * _LOOKS))
        if stands != self._asked_about and not job.request.destination:
            self._asked_about = stands
            self.series_requested.emit(job.id)

    def _refresh(self) -> None:
        """Bring everything beside the list up to date."""
        self._selection_changed()
        self._update_emptiness()
        states = [job.state for job in self.model.jobs]
        active = sum(state.active for state in states)
        problems = sum(state in PROBLEMS for state in states)
        for show, number in zip(Show, (len(states), active, problems), strict=True):
            self._filters.button(list(Show).index(show)).setText(f"{say(show.value)}  {whole_number(number)}")
        numbers = [(states.count(state), words) for state, words in _ACTIVE.items()]
        self._summary.setText(", ".join(counted(number, *words) for number, words in numbers if number))
        self.counts_changed.emit(active, problems)

    def _update_emptiness(self) -> None:
        empty = self._listed.rowCount() == 0
        self._lists.setCurrentWidget(self._empty if empty else self.view)
        self.details.setHidden(self.model.rowCount() == 0)
        if not empty:
            return
        if self.model.rowCount() == 0:
            self._empty.show_state(
                "arrow-circle-down",
                say("No transfers yet."),
                say("Search a node, select what you want, and retrieve it with Ctrl+D."),
                (Choice(text=say("Go to Search"), run=self.search_requested.emit, primary=True),),
            )
        else:
            active = self._listed.show is Show.ACTIVE
            self._empty.show_state(
                "pass" if not active else "watch",
                say("No transfer runs or waits.") if active else say("No transfer has a problem."),
                "",
                (Choice(text=say("Show all transfers"), run=partial(self._choose_filter, Show.ALL)),),
            )

    def _enable_buttons(self, selected: Iterable[Job]) -> None:
        jobs = tuple(selected)
        self._cancel_button.setEnabled(any(possible.can_cancel(job) for job in jobs))
        self._pause_button.setEnabled(any(possible.can_pause(job) for job in jobs))
        self.retry_button.setEnabled(any(possible.can_go_on(job) for job in jobs))
        self.retry_button.setText(possible.going_on(jobs))
        self._archive_button.setEnabled(any(possible.is_here(job) for job in jobs))
        self._report_button.setEnabled(bool(jobs))
        self._clear_button.setEnabled(bool(self._finished()))

    def _finished(self) -> tuple[int, ...]:
        return tuple(job.id for job in self.model.jobs if possible.can_remove(job) and job.state not in PROBLEMS)

    def _cancel(self) -> None:
        for job in self._selected():
            if possible.can_cancel(job):
                self.cancel_requested.emit(job.id)

    def _pause(self) -> None:
        if chosen := tuple(job.id for job in self._selected() if possible.can_pause(job)):
            self.pause_requested.emit(chosen)

    def _go_on(self) -> None:
        jobs = [job for job in self._selected() if possible.can_go_on(job)]
        if ended := tuple(job.id for job in jobs if job.state.ended):
            self.retry_requested.emit(ended)
        if resting := tuple(job.id for job in jobs if not job.state.ended):
            self.resume_requested.emit(resting)

    def _show_in_archive(self) -> None:
        here = [job for job in self._selected() if possible.is_here(job)]
        if here:
            headers = brings_headers(here[0])
            keys = tuple(key for job in here if brings_headers(job) == headers for key in job.request.keys)
            self.archive_requested.emit(keys, headers)

    def _examine(self) -> None:
        if jobs := self._selected():
            self.doctor_requested.emit(jobs[0].request.node)

    def _want_receipt(self) -> None:
        self.receipt_requested.emit(self._selected()[0].id)

    def _clear(self) -> None:
        if finished := self._finished():
            self.remove_requested.emit(finished)

    def _ask_to_remove(self) -> None:
        ended = tuple(job.id for job in self._selected() if possible.can_remove(job))
        if not ended:
            return
        self.messages.ask(
            say("Take {transfers} off the list?", transfers=counted(len(ended), "transfer")),
            Choice(text=say("Remove"), run=partial(self.remove_requested.emit, ended), primary=True),
            advice=say("Their reports go with them; what was received stays in the archive."),
            key=_REMOVE,
        )

    def _open_menu(self, position: QPoint) -> None:
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.view.viewport().mapToGlobal(position))

    def make_menu(self) -> QMenu:
        """Make the menu of the selected jobs."""
        jobs = self._selected()
        menu = QMenu(self)
        for text, icon_name, enabled, action in (
            (say("Pause"), "debug-pause", any(map(possible.can_pause, jobs)), self._pause),
            (possible.going_on(jobs), "refresh", any(map(possible.can_go_on, jobs)), self._go_on),
            (say("Cancel"), "debug-stop", any(map(possible.can_cancel, jobs)), self._cancel),
            (say("Show in archive"), "archive", any(map(possible.is_here, jobs)), self._show_in_archive),
            (say("Doctor…"), "heart", len({job.request.node for job in jobs}) == 1, self._examine),
            (say("Copy report"), "copy", bool(jobs), self.copy_report),
            (say("Save receipt…"), "save", len(jobs) == 1 and possible.has_receipt(jobs[0]), self._want_receipt),
            (say("Remove from the list…"), "close", any(map(possible.can_remove, jobs)), self._ask_to_remove),
        ):
            entry = menu.addAction(icon(icon_name), text)
            entry.setEnabled(enabled)
            entry.triggered.connect(partial(_run, action))
        return menu


_ON_WIDGET = Qt.ShortcutContext.WidgetWithChildrenShortcut


def _button(name: str, icon_name: str, hint: str, action: Callable[[], object]) -> QPushButton:
    button = set_tone(QPushButton(icon(icon_name), name), Tone.FLAT)
    button.setToolTip(hint)
    button.clicked.connect(partial(_run, action))
    return button


def _run(action: Callable[[], object], _checked: bool = False) -> None:
    action()


def _as_text(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode()
