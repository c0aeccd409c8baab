"""The page Dose: ask a node, review what it has, retrieve what is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from qrstation.dose.overriding import has_choices
from qrstation.errors import QrError
from qrstation.model.dose import DoseOrder, DoseReview, DoseStage
from qrstation.model.dose_schedule import RunState, SavedQuery
from qrstation.model.events import Severity
from qrstation.model.handing_on import Target
from qrstation.model.nodes import RemoteNode
from qrstation.ui.dose.fields import fields_of
from qrstation.ui.dose.form import DoseForm
from qrstation.ui.dose.retrieve_column import RetrieveColumn
from qrstation.ui.dose.review_pane import ReviewPane
from qrstation.ui.dose.saved_pane import SavedPane
from qrstation.ui.dose.values import (
    HandedOn,
    RetrievalBegun,
    ReviewEnded,
    ReviewSaved,
    ReviewWanted,
    RunEnded,
    StageTold,
)
from qrstation.ui.dose.wording import (
    INCOMPLETE,
    STRANGE,
    incomplete_message,
    not_handed_on_message,
    run_key,
    run_message,
    strange_message,
)
from qrstation.ui.values import next_token
from qrstation.ui.widgets.choice import Choice
from qrstation.ui.widgets.empty_state import EmptyState
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.message_bar import Message, MessageBar
from qrstation.ui.widgets.theme import Tone, set_tone
from qrstation.words import later, say

_SAVED = "saved review"
"""Key of the message that a review was written."""
_FAULT = "fault of a review"
"""Key of the message why there is no review, or why it is not retrieved."""
_LOSS = "loss of decisions"
"""Key of the question whether what was decided by hand may go."""
_STOPPED = later("Stopped: what stands here is the review that was made before.")
_ALL_SENT = later("All that is kept went to the store since this review was made, so nothing is left to fetch.")
_ALL_HANDED_ON = later("All that was to be handed on went there since this review was made.")
_SEND_AGAIN = later("To have it sent again, submit once more with “Leave out what was fetched before” switched off.")


class DosePage(QWidget):
    """Three steps side by side, which fill from left to right."""

    review_wanted = Signal(object)
    """`ReviewWanted`"""
    stop_wanted = Signal(object)
    """Token of a review that is to be stopped."""
    shown = Signal()
    """The user turned to this page: it is worth knowing which nodes answer."""
    node_wanted = Signal()
    """There is no node to ask: the user wants to add one."""
    practice_wanted = Signal()
    """There is no node to ask: the user wants to try the practice PACS."""
    hand_on_wanted = Signal()
    """What waits to be handed on, or has failed, is to be tried now."""
    memory_changed = Signal()
    """What the form holds is to be remembered anew."""

    def __init__(self) -> None:
        super().__init__()
        self._token: int | None = None
        self._failed: dict[Target, int] = {}
        self._usable = False
        self.cures: Callable[[QrError], tuple[Choice, ...]] = lambda _: ()
        """Offers, as buttons, what may be done about a fault of a node."""
        self.messages = MessageBar()
        self.form = DoseForm()
        self.review = ReviewPane()
        self.retrieve = RetrieveColumn()
        self.saved = SavedPane(self.form.order)
        self.saved_button = QToolButton()
        self.saved_button.setText(say("Saved"))
        self.saved_button.setIcon(icon("bookmark", Tint.MUTED))
        self.saved_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.saved_button.setCheckable(True)
        self.saved_button.setToolTip(say("Saved queries, and when they run"))
        self.empty = EmptyState(
            "server",
            say("No node to ask yet."),
            say("Add your PACS with its AE title, host and port,\nor try everything out with invented patients."),
            (
                Choice(text=say("Add a node…"), run=self.node_wanted.emit, primary=True),
                Choice(text=say("Start the practice PACS"), run=self.practice_wanted.emit),
            ),
        )
        self.middle = QStackedWidget()
        self._stop_shortcut = self._shortcut("Esc", self.stop)
        self._stop_shortcut.setEnabled(False)
        self._shortcut("Ctrl+F", self.form.node.box.setFocus)
        self._shortcut("Ctrl+D", self.retrieve.button.click)
        self._arrange()
        self._connect()
        self.set_nodes(())

    def _arrange(self) -> None:
        self.middle.addWidget(self.empty)
        self.middle.addWidget(self.review)
        self.middle.addWidget(self.saved)
        self.form.head.addWidget(self.saved_button)
        steps = QHBoxLayout()
        steps.setContentsMargins(0, 0, 0, 0)
        steps.setSpacing(0)
        steps.addWidget(self.form)
        steps.addWidget(_line())
        steps.addWidget(self.middle, 1)
        steps.addWidget(_line())
        steps.addWidget(self.retrieve)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.messages)
        layout.addLayout(steps, 1)

    def _connect(self) -> None:
        self.form.submitted.connect(self.submit)
        self.form.stop_wanted.connect(self.stop)
        self.form.changed.connect(self.memory_changed)
        self.form.changed.connect(partial(self.messages.withdraw, _LOSS))
        self.review.changed.connect(self.retrieve.show_review)
        self.saved_button.toggled.connect(self._show_middle)
        self.saved.open_wanted.connect(self.open_saved)

    def _shortcut(self, keys: str, run: Callable[[], object]) -> QShortcut:
        return QShortcut(QKeySequence(keys), self, run, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def showEvent(self, event: QShowEvent) -> None:
        """Have nodes asked whether they answer, and the usual days be those of today."""
        super().showEvent(event)
        if not event.spontaneous():
            self.form.freshen()
            self.shown.emit()

    # What the window says

    def set_nodes(self, nodes: Sequence[RemoteNode]) -> None:
        """List the nodes of the book."""
        self.form.set_nodes(nodes)
        self._usable = any(node.queried for node in nodes)
        self._show_middle()

    def stage_told(self, told: StageTold) -> None:
        """Say how far the node is being asked."""
        if told.token == self._token and self.form.running:
            self.review.show_stage(told.stage)

    def review_ended(self, ended: ReviewEnded) -> None:
        """Show the review, or why there is none."""
        if ended.token != self._token:
            return
        self._set_running(False)
        before = self.review.review
        told = ended.review
        if told is not None and (told.studies or before is None or not told.cancelled):
            self.show_review(told)
        else:
            self.review.show_asked_in_vain(stopped=ended.fault is None)
            self.retrieve.show_review(before)
            if before is not None and ended.fault is None:
                self.messages.tell(Message(title=say(_STOPPED), key=_FAULT))
        if ended.fault is not None:
            self.messages.tell_error(ended.fault, choices=self.cures(ended.fault), key=_FAULT)

    def show_review(self, review: DoseReview) -> None:
        """Show what a node has and what is decided of it."""
        self.review.show_review(review)
        self.retrieve.show_review(review)
        if review.notes:
            self.messages.tell(strange_message(review))
        if review.incomplete:
            self.messages.tell(incomplete_message(review))

    def retrieval_begun(self, begun: RetrievalBegun) -> None:
        """Show the retrieval, or why there is none."""
        if begun.is_under_way:
            self.retrieve.show_begun(begun)
            return
        self.retrieve.failed_to_begin()
        if begun.fault is not None:
            self.messages.tell_error(begun.fault, choices=self.cures(begun.fault), key=_FAULT)
        elif begun.review.kept:
            self.messages.tell(Message(title=say(_ALL_SENT), advice=say(_SEND_AGAIN), key=_FAULT))
        else:
            self.messages.tell(Message(title=say(_ALL_HANDED_ON), key=_FAULT))

    def review_saved(self, saved: ReviewSaved) -> None:
        """Say where the review was written to, or why it was not."""
        if saved.fault is not None:
            self.messages.tell_error(saved.fault, key=_SAVED)
        else:
            self.messages.tell(Message(title=say("The review is in {path}.", path=saved.path), key=_SAVED))

    def run_ended(self, ended: RunEnded) -> None:
        """Say that a run of a saved query needs a person, until one goes well."""
        self.saved.show_ended(ended)
        message = run_message(ended)
        if message is not None:
            self.messages.tell(replace(message, choices=self.cures(ended.fault) if ended.fault else ()))
        elif ended.run is not None and ended.run.state is RunState.DONE:
            self.messages.withdraw(run_key(ended.name))

    def handed_on(self, handed: HandedOn) -> None:
        """Show how it stands with what goes on from here, and say once what needs a person."""
        self.retrieve.show_handed_on(handed)
        if handed.busy:
            return
        for standing in handed.everything:
            message = not_handed_on_message(standing, Choice(text=say("Hand on now"), run=self.hand_on_wanted.emit))
            if not standing.failed:
                self.messages.withdraw(message.identity)
            elif standing.failed != self._failed.get(standing.target):
                self.messages.tell(message)
            self._failed[standing.target] = standing.failed

    # What the user does

    def open_saved(self, saved: SavedQuery) -> None:
        """Fill in the form with a saved query and the days that it means now."""
        self.form.fill(fields_of(saved.order_at(datetime.now())))
        self.saved_button.setChecked(False)

    def ask_to_remove(self, name: str, remove: Callable[[], object]) -> None:
        """Ask whether a saved query is to be kept no more."""
        self.messages.ask(
            say("Remove the saved query {name}?", name=name),
            Choice(text=say("Remove"), run=remove, primary=True),
            advice=say("What it fetched stays in the archive."),
            severity=Severity.WARNING,
            key="remove saved query",
        )

    def submit(self, order: DoseOrder) -> None:
        """Ask a node, once the user let go of what was decided by hand."""
        review = self.review.review
        if review is None or not has_choices(review) or self.retrieve.has_begun(review):
            self.ask(order)
            return
        self.messages.ask(
            say("Submit again? What you decided by hand in this review is then lost."),
            Choice(text=say("Submit"), run=partial(self.ask, order), primary=True),
            advice=say("Retrieve or export the review first where you still want it."),
            severity=Severity.WARNING,
            key=_LOSS,
            careful=True,
        )

    def ask(self, order: DoseOrder) -> None:
        """Ask a node; the review stays until there is another."""
        self.stop()
        for key in (INCOMPLETE, STRANGE, _FAULT, _SAVED, _LOSS):
            self.messages.withdraw(key)
        self._token = next_token()
        self.saved_button.setChecked(False)
        self.retrieve.show_review(None)
        self._set_running(True)
        self.review.show_stage(DoseStage(words=say("{node} is asked", node=order.node)))
        self.review_wanted.emit(ReviewWanted(token=self._token, order=order))

    def stop(self) -> None:
        """Stop asking."""
        if self.form.running and self._token is not None:
            self.stop_wanted.emit(self._token)

    def _show_middle(self, *_: object) -> None:
        shown = self.saved if self.saved_button.isChecked() else self.review if self._usable else self.empty
        self.middle.setCurrentWidget(shown)

    def _set_running(self, running: bool) -> None:
        self.form.set_running(running)
        self._stop_shortcut.setEnabled(running)


def _line() -> QFrame:
    line = set_tone(QFrame(), Tone.LINE)
    line.setFixedWidth(1)
    return line
