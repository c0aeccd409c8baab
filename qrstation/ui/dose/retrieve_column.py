"""The third step of the dose page: what is kept of the review is fetched, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QPushButton, QScrollArea, QVBoxLayout, QWidget

from qrstation.dose.telling import goes_as_well, kept_of
from qrstation.model.dose import DoseReview
from qrstation.model.events import Job, JobState
from qrstation.model.handing_on import HandOnStanding
from qrstation.ui.dose.values import HandedOn, RetrievalBegun
from qrstation.ui.dose.wording import (
    failure_words,
    handed_on_lines,
    handed_on_words,
    kept_by_branch,
    outcome_facts,
    owed_words,
    study_keys,
    where_words,
    why_nothing,
)
from qrstation.ui.transfers.possible import can_cancel, can_go_on, is_here
from qrstation.ui.transfers.wording import (
    fraction,
    going_on_word,
    objects_text,
    rate_text,
    state_text,
    state_word,
    time_left_text,
)
from qrstation.ui.widgets.facts import Facts
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.plain_text import plain_label
from qrstation.ui.widgets.theme import SPACE, Tone, in_proportion, set_tone
from qrstation.words import counted, later, say

WIDTH = 252
"""Width of the column, in device-independent pixels."""
_NAMES = 92
_NOTHING_YET = later("What the review keeps is fetched from here.")
_STEPS = 1_000


class RetrieveColumn(QFrame):
    """Shows what would be fetched, has it fetched, and shows how that goes.

    Later changes of the form do not concern it: the review says from where to where.
    """

    retrieve_wanted = Signal(object)
    """`DoseReview`: what it keeps is to be fetched."""
    cancel_wanted = Signal(int)
    """Number of a job."""
    going_on_wanted = Signal(object)
    """A `Job` that rests, or ended without all: what is missing is to be fetched."""
    transfer_wanted = Signal(int)
    """Number of a job that is to be shown in the list of transfers."""
    hand_on_wanted = Signal()
    """What waits to be handed on, or has failed, is to be tried now."""
    archive_wanted = Signal(object)
    """Studies (tuple of `MatchKey`) that are to be shown in the archive."""

    def __init__(self) -> None:
        super().__init__()
        set_tone(self, Tone.CHROME)
        self._review: DoseReview | None = None
        self._begun: DoseReview | None = None
        self._run = ""
        self._job: Job | None = None
        self._handed: tuple[HandOnStanding, ...] = ()
        self.kept = plain_label(say(_NOTHING_YET))
        self.where = Facts(_NAMES)
        self.button = set_tone(QPushButton(), Tone.PRIMARY)
        self.button.clicked.connect(self._retrieve)
        self.job_title = set_tone(plain_label(), Tone.TITLE)
        self.activity = plain_label()
        self.bar = QProgressBar(textVisible=False)
        self.bar.setRange(0, _STEPS)
        self.bar.setAccessibleName(say("Progress of the retrieval"))
        self.progress = plain_label("", Tone.SMALL, Tone.MUTED)
        self.wanted = plain_label(say("Asked for"), Tone.SMALL, Tone.MUTED)
        self.branches = Facts(_NAMES)
        self.outcome = Facts(_NAMES)
        self.failures = plain_label("", Tone.SMALL)
        self.handed_title = plain_label(say("Handed on"), Tone.SMALL, Tone.MUTED)
        self.handed = plain_label("", Tone.SMALL)
        self.handed_button = QPushButton(icon("export"), say("Hand on now"))
        self.handed_button.clicked.connect(self._hand_on)
        self.cancel_button = QPushButton(icon("circle-slash"), say("Cancel"))
        self.go_on_button = QPushButton(icon("refresh"), "")
        self.archive_button = QPushButton(icon("archive"), say("Show in Archive"))
        self.transfer_button = QPushButton(icon("arrow-circle-down"), say("Show in Transfers"))
        self.cancel_button.clicked.connect(lambda: self._with_job(self.cancel_wanted))
        self.go_on_button.clicked.connect(self._go_on)
        self.transfer_button.clicked.connect(lambda: self._with_job(self.transfer_wanted))
        self.archive_button.clicked.connect(self._show_in_archive)
        self._arrange()
        self._show_kept()
        self._show_job()
        self._show_handed_on(())
        self._make_room()

    def _arrange(self) -> None:
        content = set_tone(QFrame(), Tone.CHROME)
        column = QVBoxLayout(content)
        column.setContentsMargins(3 * SPACE, 0, 3 * SPACE, 3 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addWidget(self.kept)
        column.addWidget(self.where)
        column.addWidget(self.button)
        self._below = QWidget()
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 2 * SPACE, 0, 0)
        below.setSpacing(2 * SPACE)
        line = set_tone(QFrame(), Tone.LINE)
        line.setFixedHeight(1)
        course = (self.job_title, self.activity, self.bar, self.progress)
        doing = (self.cancel_button, self.go_on_button, self.archive_button, self.transfer_button)
        results = (self.outcome, self.failures, self.wanted, self.branches)
        self._of_job: tuple[QWidget, ...] = (*course, *doing, *results)
        for widget in (line, *course, *doing, self.handed_button, self.handed_title, self.handed, *results):
            below.addWidget(widget)
        column.addWidget(self._below)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        title = set_tone(QLabel(say("Retrieve")), Tone.TITLE)
        title.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, SPACE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(title)
        layout.addWidget(scroll, 1)

    @property
    def job(self) -> Job | None:
        """The retrieval that is shown."""
        return self._job

    def shows(self, job: Job) -> bool:
        """Whether it is this retrieval that is shown."""
        return self._job is not None and self._job.id == job.id

    def show_review(self, review: DoseReview | None) -> None:
        """Show what would be fetched; none: there is no review."""
        self._review = review
        self._show_kept()

    def has_begun(self, review: DoseReview) -> bool:
        """Whether what a review keeps is in the queue, with its decisions."""
        return review is self._begun

    def show_begun(self, begun: RetrievalBegun) -> None:
        """Show the run that a reviewed plan became, and its retrieval if there is one."""
        self._begun, self._run, self._job = begun.review, begun.run, begun.job
        for widget in self._of_job:
            widget.setVisible(begun.job is not None)
        self._show_handed_on(())
        self._show_kept()
        self._show_job()

    def job_changed(self, job: Job) -> None:
        """Show how far the retrieval is; others are passed over."""
        if self.shows(job):
            self._job = job
            self._show_job()

    def job_removed(self, job_id: int) -> None:
        """Show the retrieval no longer, and let it begin anew: it was taken off the list of transfers."""
        if self._job is not None and job_id == self._job.id:
            self._begun = self._job = None
            self._run = ""
            self._show_kept()
            self._show_job()

    def show_handed_on(self, handed: HandedOn) -> None:
        """Show where what was fetched has gone on to; what other retrievals fetched is passed over."""
        if self._begun is not None and handed.run == self._run:
            self._show_handed_on(handed.of_run)
            self._show_job()
            self.handed_button.setEnabled(not handed.busy)

    def failed_to_begin(self) -> None:
        """Let it be tried again: the plan could not be put into the queue."""
        self._show_kept()

    def _retrieve(self) -> None:
        if self._review is not None:
            self.button.setEnabled(False)
            self.retrieve_wanted.emit(self._review)

    def _hand_on(self) -> None:
        self.handed_button.setEnabled(False)
        self.hand_on_wanted.emit()

    def _show_handed_on(self, standings: tuple[HandOnStanding, ...]) -> None:
        self._handed = standings
        self.handed.setText("\n".join(handed_on_lines(standings)))
        self.handed_title.setVisible(bool(standings))
        self.handed.setVisible(bool(standings))
        self.handed_button.setVisible(any(standing.is_owed for standing in standings))

    def _with_job(self, signal: SignalInstance) -> None:
        if self._job is not None:
            signal.emit(self._job.id)

    def _go_on(self) -> None:
        if self._job is not None:
            self.going_on_wanted.emit(self._job)

    def _show_in_archive(self) -> None:
        if self._begun is not None:
            self.archive_wanted.emit(study_keys(self._begun))

    def _show_kept(self) -> None:
        review = self._review
        if review is None:
            self.kept.setText(say(_NOTHING_YET))
            self.where.show_facts(())
            self.button.hide()
            return
        kept = kept_of(review.studies)
        begun = self.has_begun(review)
        if not kept.studies:
            words = (say("Nothing is kept, so there is nothing to retrieve."), *why_nothing(review))
        else:
            words = (f"{kept.words[:1].upper()}{kept.words[1:]}",)
        self.kept.setText("\n".join(words if begun else (*words, *handed_on_words(review))))
        going = goes_as_well(review)
        self.where.show_facts(where_words(review) if kept.studies or going else ())
        if kept.studies:
            self.button.setIcon(icon("arrow-circle-down", Tint.ON_ACCENT))
            self.button.setText(say("Retrieve {objects}", objects=kept.objects_words))
            self.button.setAccessibleName(say("Retrieve {objects}", objects=kept.words))
            self.button.setToolTip(
                say("Already in the list of transfers") if begun else say("Retrieves {objects}", objects=kept.words)
            )
        else:
            self.button.setIcon(icon("export", Tint.ON_ACCENT))
            self.button.setText(say("Hand on {objects}", objects=counted(going, "object")))
            self.button.setAccessibleName(self.button.text())
            self.button.setToolTip("")
        self.button.setEnabled(not begun)
        self.button.setVisible(bool(kept.studies or going))
        self._make_room()

    def _make_room(self) -> None:
        """Be as wide as the longest text of a button needs."""
        needed = max(button.sizeHint().width() for button in self.findChildren(QPushButton))
        self.setFixedWidth(max(in_proportion(WIDTH), needed + 6 * SPACE))

    def _show_job(self) -> None:
        job, review = self._job, self._begun
        self._below.setVisible(review is not None)
        if job is None or review is None:
            return
        running = job.state in (JobState.RUNNING, JobState.STOPPING)
        resting = not running and job.state is not JobState.WAITING
        word = say("Retrieving") if job.state is JobState.RUNNING else state_word(job)
        self.job_title.setText(", ".join(filter(None, (word, owed_words(self._handed) if resting else ""))))
        self.activity.setText(state_text(job))
        self.activity.setVisible(state_text(job) != word)
        part = fraction(job)
        self.bar.setVisible(running)
        self.bar.setRange(0, 0 if part is None else _STEPS)
        self.bar.setValue(0 if part is None else round(part * _STEPS))
        left = say("{duration} left", duration=time_left_text(job)) if time_left_text(job) else ""
        objects = say("{how_many} objects", how_many=objects_text(job))
        self.progress.setText("  ·  ".join(filter(None, (objects, rate_text(job), left))))
        self.progress.setVisible(running and bool(objects_text(job)))
        self.wanted.setVisible(resting)
        self.branches.show_facts(kept_by_branch(review) if resting else ())
        self.outcome.show_facts(outcome_facts(job) if resting else ())
        explanation = job.remark or ("" if job.result is None else job.result.explanation)
        lines = tuple(filter(None, (explanation, *failure_words(job)))) if resting else ()
        self.failures.setText("\n".join(lines))
        self.failures.setVisible(bool(lines))
        self.cancel_button.setVisible(can_cancel(job))
        self.go_on_button.setText(going_on_word(job))
        self._make_room()
        self.go_on_button.setVisible(can_go_on(job))
        self.archive_button.setVisible(resting and is_here(job))
