"""The second step of the dose page: what the node has, and what is decided of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from qrstation.model.dose import DoseReview, DoseStage


class ReviewPane(QWidget):
    """Shows a review."""

    changed = Signal(object)
    """`DoseReview`"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review: DoseReview | None = None
        self._words = QLabel(wordWrap=True)
        self._bar = QProgressBar(textVisible=False)
        layout = QVBoxLayout(self)
        layout.addWidget(self._words)
        layout.addWidget(self._bar)
        layout.addStretch()
        self.clear()

    @property
    def review(self) -> DoseReview | None:
        """The review as it stands now."""
        return self._review

    def show_stage(self, stage: DoseStage) -> None:
        """Show how far the node is being asked."""
        self._words.setText(stage.words)
        self._bar.setRange(0, stage.total)
        self._bar.setValue(stage.done)
        self._bar.show()

    def show_review(self, review: DoseReview) -> None:
        """Show a review."""
        self._review = review
        self._bar.hide()
        self._words.setText(f"{len(review.studies)} studies, {len(review.kept)} kept")
        self.changed.emit(review)

    def clear(self) -> None:
        """Show nothing."""
        self._review = None
        self._bar.hide()
        self._words.setText("")
