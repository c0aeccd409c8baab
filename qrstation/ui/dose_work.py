"""Dose queries and their retrievals, asked for beside the window."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal

from qrstation.errors import Cancelled, QrError
from qrstation.model.cancellation import Cancellation
from qrstation.model.dose import DoseReview, DoseStage
from qrstation.ui.dose.values import RetrievalBegun, ReviewEnded, ReviewSaved, ReviewWanted, StageTold
from qrstation.ui.searching import GRACE
from qrstation.ui.stoppable_work import StoppableWork
from qrstation.words import say


class DoseWork(StoppableWork):
    """Asks nodes for dose objects, on workers; each request returns at once."""

    staged = Signal(object)
    """`StageTold`"""
    ended = Signal(object)
    """`ReviewEnded`"""
    begun = Signal(object)
    """`RetrievalBegun`"""
    saved = Signal(object)
    """`ReviewSaved`"""

    def review(self, wanted: ReviewWanted) -> None:
        """Ask a node; `staged` and `ended` carry the token."""
        self._begin(wanted.token, partial(self._review, wanted))

    def stop(self, token: int) -> None:
        """Stop asking; what does not end soon is waited for no longer."""
        if token in self._running:
            super().stop(token)
            QTimer.singleShot(GRACE, self, partial(self._give_up, token))

    def retrieve(self, review: DoseReview) -> None:
        """Put what a review keeps into the queue, and owe what of it is here already; `begun` tells what came of it."""
        self._on_worker(partial(self._retrieve, review))

    def save(self, review: DoseReview, path: Path) -> None:
        """Write a review to a file; `saved` tells what came of it."""
        self._on_worker(partial(self._save, review, path))

    def end(self) -> None:
        """Stop everything, and wait for nothing."""
        super().end()
        self._running.clear()

    def _review(self, wanted: ReviewWanted, cancellation: Cancellation) -> None:
        def stage(told: DoseStage) -> None:
            self._tell(self.staged, StageTold(token=wanted.token, stage=told))

        from qrstation.services.dose.handing_on import check_folder

        ended = ReviewEnded(token=wanted.token)
        try:
            check_folder(wanted.order.hand_on)
            dose = self._core().dose
            stage(DoseStage(words=say("Asking the node and the store whether they answer")))
            dose.ready(wanted.order, cancellation)
            review = dose.review(wanted.order, on_stage=stage, cancellation=cancellation)
            ended = ReviewEnded(token=wanted.token, review=review)
        except Cancelled:
            pass
        except QrError as fault:
            ended = ReviewEnded(token=wanted.token, fault=fault)
        finally:
            self._tell_end(self.ended, ended)

    def _retrieve(self, review: DoseReview) -> None:
        begun = RetrievalBegun(review=review)
        try:
            dose = self._core().dose
            job = dose.retrieve(review)
            run = dose.handing.run_of(review) if job is None else job.request.run
            goes_on = bool(dose.handing.standing(run=run))
            begun = RetrievalBegun(review=review, run=run, job=job, goes_on=goes_on)
        except QrError as fault:
            begun = RetrievalBegun(review=review, fault=fault)
        finally:
            self._mailbox.post(self.begun.emit, begun)

    def _save(self, review: DoseReview, path: Path) -> None:
        from qrstation.services.dose.reports import save_review

        saved = ReviewSaved(path=path)
        try:
            save_review(review, path)
        except QrError as fault:
            saved = ReviewSaved(path=path, fault=fault)
        self._mailbox.post(self.saved.emit, saved)

    def _give_up(self, token: int) -> None:
        if self._running.pop(token, None) is not None:
            fault = QrError(say("The node did not react to being stopped."))
            self.ended.emit(ReviewEnded(token=token, fault=fault))
