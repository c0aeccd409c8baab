"""What a node has and what is fetched of it, to be looked through and decided before anything is fetched."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qrstation.dose.coverage import coverage
from qrstation.dose.telling import days_words, kept_of
from qrstation.model.dose import DoseReview, DoseStage
from qrstation.ui.dose.counts_view import CountsView
from qrstation.ui.dose.coverage_view import CoverageView
from qrstation.ui.dose.review_lines import Line
from qrstation.ui.dose.review_model import ReviewModel, Shown
from qrstation.ui.dose.review_tree import ReviewTree
from qrstation.ui.widgets.choice import Choice
from qrstation.ui.widgets.empty_state import EmptyState
from qrstation.ui.widgets.flow_layout import FlowLayout
from qrstation.ui.widgets.formats import one_line
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.plain_text import plain_label
from qrstation.ui.widgets.theme import SPACE, Tone, set_tone
from qrstation.words import counted, later, say, sentences, whole_number

_FILTER_DELAY = 120
"""Milliseconds after the last key before the filter looks."""
_FILTER_WIDTH = 160
_EXPLAINED_LINES = 4
_KINDS = (
    (Shown.ALL, later("All")),
    (Shown.KEPT, later("Kept")),
    (Shown.DROPPED, later("Dropped")),
    (Shown.PROBLEM, later("With problem")),
)


class ReviewPane(QWidget):
    """Shows a `DoseReview` and takes the user's decisions; before there is one, how far the node is asked."""

    changed = Signal(object)
    """`DoseReview`, after the user decided."""
    export_wanted = Signal(object, object)
    """A `DoseReview` and the `Path` of the file that it is to be written to: JSON or CSV by its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ReviewModel(self)
        self.tree = ReviewTree(self.model)
        self.no_match = EmptyState("filter", "")
        self._found = QStackedWidget()
        self.coverage = CoverageView()
        self.counts = CountsView()
        self.empty = EmptyState("checklist", "")
        self.summary = plain_label()
        self.explanation = plain_label("", Tone.SMALL)
        self.stage = plain_label()
        self.progress = QProgressBar()
        self.export_button = self._make_export_button()
        self.filter_edit = self._make_filter_edit()
        self.place_button = self._make_place_button()
        self.kind_buttons = [self._chip("", partial(self._show_kind, kind)) for kind, _ in _KINDS]
        self.views = QStackedWidget()
        self._is_covered = False
        """Whether the coverage is that of the review: it takes its time, so it is made when it is looked at."""
        self.view_buttons = [
            self._chip(words, partial(self._show_view, at))
            for at, words in enumerate((say("Studies"), say("Coverage"), say("Counts")))
        ]
        self._arrange()
        self.model.changed.connect(self._on_changed)
        self.model.layoutChanged.connect(self._tell_no_match)
        self.model.modelReset.connect(self._tell_no_match)
        self.tree.line_chosen.connect(self._explain)
        self.coverage.cell_chosen.connect(self._show_cell)
        self.clear()

    @property
    def review(self) -> DoseReview | None:
        """What is shown, with the user's decisions; none before a node told anything."""
        return self.model.review

    def clear(self) -> None:
        """Show what to do first."""
        self._take(None)
        self.empty.show_state(
            "checklist",
            say("Nothing was asked yet"),
            say(
                "Say what you look for, and submit it. What the node has is shown here before anything is fetched: "
                "each study, series and object, and why it is kept or dropped."
            ),
        )
        self._stack.setCurrentWidget(self.empty)

    def show_asked_in_vain(self, *, stopped: bool) -> None:
        """Show the review from before again, or that there is still none."""
        if self.review is None and stopped:
            self.empty.show_state("search-stop", say("Stopped before anything came"), say("Submit again to ask anew."))
        elif self.review is None:
            why = say("The message at the top says why. Submit again when that is mended.")
            self.empty.show_state("circle-slash", say("Nothing could be asked for"), why)
        self._stack.setCurrentWidget(self._told if self.review is not None and self.review.studies else self.empty)

    def show_stage(self, stage: DoseStage) -> None:
        """Show how far the node is asked; the review from before stays for when nothing comes of it."""
        self.stage.setText(one_line(stage.words))
        self.progress.setRange(0, stage.total)
        self.progress.setValue(stage.done)
        self._stack.setCurrentWidget(self._asking)

    def show_review(self, review: DoseReview) -> None:
        """Show what a node told and what was decided."""
        self._take(review)
        if not review.studies:
            self.empty.show_state("circle-slash", *_without_studies(review))
            self._stack.setCurrentWidget(self.empty)
            return
        self._tell_numbers(review)
        self._is_covered = False
        self.counts.show_review(review)
        self.kind_buttons[0].click()
        self.view_buttons[0].click()
        self._stack.setCurrentWidget(self._told)
        self.tree.fit_texts()
        self.tree.open_first()

    def _take(self, review: DoseReview | None) -> None:
        self.filter_edit.clear()
        self._show_all_places()
        self.model.show_review(review)

    def _on_changed(self, review: DoseReview) -> None:
        self._tell_numbers(review)
        self.counts.show_review(review)
        self.changed.emit(review)

    def _tell_numbers(self, review: DoseReview) -> None:
        found, kept = counted(len(review.studies), "study found", "studies found"), kept_of(review.studies)
        wanted = say("nothing to fetch")
        if kept.studies:
            wanted = say("{count:,} with something to fetch: {objects}", count=kept.studies, objects=kept.objects_words)
        summary = f"{found}, {wanted}"
        self.summary.setText(sentences(say("Stopped."), summary) if review.cancelled else summary)
        for button, (kind, words) in zip(self.kind_buttons, _KINDS, strict=True):
            number = sum(map(kind.shows, review.studies))
            button.setText(f"{say(words)} {whole_number(number)}")
            button.setEnabled(number > 0 or button.isChecked())

    def _explain(self, line: Line | None) -> None:
        self.explanation.setText("" if line is None else line.explanation())

    def _show_kind(self, kind: Shown) -> None:
        self.model.show_kind(kind)

    def _show_view(self, at: int) -> None:
        self.views.setCurrentIndex(at)
        if self.views.widget(at) is self.coverage and self.review is not None and not self._is_covered:
            self.coverage.show_coverage(coverage(self.review))
            self._is_covered = True

    def _show_cell(self, place: str, studies: frozenset[str]) -> None:
        self.model.show_studies(studies)
        self.place_button.setText(place)
        self.place_button.show()
        self.filter_edit.clear()
        self.kind_buttons[0].click()
        self.view_buttons[0].click()
        self.tree.open_first()
        self.tree.setFocus()

    def _show_all_places(self) -> None:
        self.model.show_studies(None)
        self.place_button.hide()

    def _filter(self) -> None:
        self.model.show_text(self.filter_edit.text())

    def _tell_no_match(self) -> None:
        """Say that the filter hides all studies, in the place of an empty list."""
        if self.model.rowCount():
            self._found.setCurrentWidget(self.tree)
            return
        text = one_line(self.filter_edit.text().strip())
        sentence = say("No study matches “{text}”", text=text) if text else say("No such study")
        choice = Choice(text=say("Show all studies"), run=self._clear_filters)
        self.no_match.show_state("filter", sentence, choices=(choice,))
        self._found.setCurrentWidget(self.no_match)

    def _clear_filters(self) -> None:
        self.filter_edit.clear()
        self._filter()
        self._show_all_places()
        self.kind_buttons[0].click()
        self.tree.setFocus()

    def _focus_filter(self) -> None:
        self.view_buttons[0].click()
        self.filter_edit.setFocus()
        self.filter_edit.selectAll()

    def _choose_file(self) -> None:
        table, json = say("Comma-separated values (*.csv)"), "JSON (*.json)"
        dialog = QFileDialog(self, say("Export the review"), "dose review.csv", f"{table};;{json}")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("json" if chosen == json else "csv"))
        dialog.fileSelected.connect(self._export_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _export_to(self, path: str) -> None:
        if self.review is not None:
            self.export_wanted.emit(self.review, Path(path))

    def _make_export_button(self) -> QPushButton:
        button = set_tone(QPushButton(icon("export"), say("Export…")), Tone.SMALL)
        button.setToolTip(say("Writes what was decided and why to a file, without patients' names and IDs"))
        button.clicked.connect(self._choose_file)
        return button

    def _make_filter_edit(self) -> QLineEdit:
        edit = QLineEdit()
        edit.setPlaceholderText(say("Filter"))
        edit.setAccessibleName(say("Filter the studies"))
        edit.setToolTip(say("Shows only studies with this text in themselves or in a series (Ctrl+L); Esc clears it"))
        edit.setClearButtonEnabled(True)
        edit.setMaximumWidth(_FILTER_WIDTH)
        edit.addAction(icon("filter", Tint.MUTED), QLineEdit.ActionPosition.LeadingPosition)
        timer = QTimer(self, interval=_FILTER_DELAY, singleShot=True)
        timer.timeout.connect(self._filter)
        edit.textChanged.connect(lambda: timer.start())
        edit.returnPressed.connect(self._filter)
        QShortcut(QKeySequence("Esc"), edit, edit.clear, context=Qt.ShortcutContext.WidgetShortcut)
        return edit

    def _make_place_button(self) -> QToolButton:
        button = set_tone(QToolButton(), Tone.CHIP)
        button.setIcon(icon("close", Tint.MUTED))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setToolTip(say("Shows the studies of all scanners and days again"))
        button.clicked.connect(self._show_all_places)
        return button

    def _chip(self, words: str, run: partial[None]) -> QToolButton:
        button = set_tone(QToolButton(), Tone.CHIP)
        button.setText(words)
        button.setCheckable(True)
        button.clicked.connect(run)
        return button

    def _arrange(self) -> None:
        above = QHBoxLayout()
        above.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, SPACE)
        above.addWidget(self.summary, 1)
        above.addWidget(self.export_button)
        choosing = self._row(*self.view_buttons, self.place_button)
        filtering = self._row(*self.kind_buttons)
        filtering.add(self.filter_edit, Qt.AlignmentFlag.AlignRight)
        for widget in (self.tree, self.no_match):
            self._found.addWidget(widget)
        self.explanation.setContentsMargins(3 * SPACE, 0, 3 * SPACE, 0)
        self.explanation.setMinimumHeight(_EXPLAINED_LINES * self.explanation.fontMetrics().lineSpacing())
        studies = _page(filtering, self._found, self.explanation)
        for view in (studies, self.coverage, self.counts):
            self.views.addWidget(view)
        self._told = _page(above, choosing, self.views)
        self._asking = self._asking_page()
        self._stack = QStackedWidget()
        for page in (self.empty, self._asking, self._told):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        QShortcut(
            QKeySequence("Ctrl+L"), self, self._focus_filter, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )

    def _row(self, *widgets: QWidget) -> FlowLayout:
        """Put widgets side by side; of chips among them one is chosen at a time."""
        row = FlowLayout()
        row.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, SPACE)
        row.setSpacing(SPACE)
        group = QButtonGroup(self)
        for widget in widgets:
            row.add(widget)
            if isinstance(widget, QToolButton) and widget.isCheckable():
                group.addButton(widget)
        return row

    def _asking_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(*(4 * SPACE,) * 4)
        layout.addStretch(2)
        layout.addWidget(self.stage)
        layout.addWidget(self.progress)
        layout.addStretch(3)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(say("How far the node is asked"))
        return page


def _page(*parts: QWidget | QLayout) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACE)
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part, int(isinstance(part, QStackedWidget)))
        else:
            layout.addLayout(part)
    return page


def _without_studies(review: DoseReview) -> tuple[str, str]:
    """Say that a node told no study, and what to do."""
    node, query = one_line(review.order.node), review.order.query
    asked = f"{', '.join(query.modalities)}, {days_words(query)}"
    if review.incomplete:
        reasons = sentences(*map(one_line, review.problems)) or say("Asking was stopped.")
        return (
            say("{node} told no studies, and may have some", node=node),
            say("Asked for: {days_and_modalities}. {reasons}", days_and_modalities=asked, reasons=reasons),
        )
    return (
        say("{node} has no such studies", node=node),
        say(
            "Asked for: {days_and_modalities}. Ask for other days or more modalities, or look on the page Search what "
            "the node has.",
            days_and_modalities=asked,
        ),
    )
