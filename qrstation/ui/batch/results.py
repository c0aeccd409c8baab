"""What came of a list: the rows by what became of them, and the matches to retrieve."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from qrstation.model.batch import ListReport, RowState, entities_counted, instances_in
from qrstation.model.query import Match
from qrstation.ui.batch.report_model import (
    ASKED,
    DATE,
    DESCRIPTION,
    EXPLANATION,
    OBJECTS,
    PATIENT,
    RESULT,
    ROW,
    ReportFilter,
    ReportModel,
)
from qrstation.ui.widgets.formats import duration
from qrstation.ui.widgets.plain_text import plain_label
from qrstation.ui.widgets.theme import ICON_LIST, SPACE, Tone, in_proportion, set_tone
from qrstation.words import counted, later, say, sentences, whole_number

_WIDTHS = {ROW: 84, ASKED: 290, RESULT: 160, PATIENT: 140, DATE: 80, DESCRIPTION: 150, OBJECTS: 64}
_OTHERS = frozenset({RowState.UNREADABLE, RowState.FAILED, RowState.SAME, RowState.NOT_ASKED})
_FILTERS = (
    (later("&All"), frozenset(RowState)),
    (later("&Found"), frozenset({RowState.FOUND})),
    (later("&Nothing"), frozenset({RowState.NOTHING})),
    (later("&Too much"), frozenset({RowState.TOO_MUCH})),
    (later("&Others"), _OTHERS),
)


class ListResults(QWidget):
    """Shows a `ListReport`, and lets the user pick what is to be retrieved."""

    picked_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: ListReport | None = None
        self.model = ReportModel(self)
        self.filter = ReportFilter(self.model, self)
        self.summary = plain_label()
        self.tree = self._make_tree()
        self.filters = [self._make_filter(words, states) for words, states in _FILTERS]
        self.explanation = plain_label("", Tone.MUTED)
        self.tree.selectionModel().currentRowChanged.connect(self._explain)
        self.model.picked_changed.connect(self.picked_changed)
        self._lay_out()

    @property
    def report(self) -> ListReport | None:
        """What is shown."""
        return self._report

    @property
    def picked(self) -> tuple[Match, ...]:
        """What is to be retrieved."""
        return self.model.picked

    @property
    def picked_words(self) -> str:
        """What is to be retrieved, counted: ``37 studies (4 120 objects)``."""
        entities, objects = _counted(self.picked)
        return f"{entities} ({objects})" if objects else entities

    def show_report(self, report: ListReport) -> None:
        """Show what came of a list."""
        self._report = report
        self.model.show_report(report)
        for button, (words, states) in zip(self.filters, _FILTERS, strict=True):
            number = sum(report.count(state) for state in states)
            button.setText(f"{say(words)} {whole_number(number)}")
            button.setEnabled(number > 0)
        self.filters[0].click()
        summary = say(
            "{rows} of {total:,} found at {node} in {duration}: {objects_found}.",
            rows=counted(report.count(RowState.FOUND), "row"),
            total=len(report.results),
            node=report.node,
            duration=duration(report.seconds),
            objects_found=", ".join(filter(None, _counted(report.found))),
        )
        self.summary.setText(sentences(say("Stopped."), summary) if report.cancelled else summary)
        for row in range(self.model.rowCount()):
            if self.model.state(row) is RowState.TOO_MUCH:
                self.tree.expand(self.filter.mapFromSource(self.model.index(row, 0)))
                break
        self.tree.setFocus()
        if self.filter.rowCount():
            self.tree.setCurrentIndex(self.filter.index(0, 0, QModelIndex()))

    def _explain(self, current: QModelIndex) -> None:
        """Say in full what the row of the list has as its explanation."""
        row = current.parent() if current.parent().isValid() else current
        if not row.isValid():
            self.explanation.setText("")
            return
        number, asked, result, why = (
            str(row.siblingAtColumn(column).data() or "") for column in (ROW, ASKED, RESULT, EXPLANATION)
        )
        self.explanation.setText(
            say(
                "Row {number}: {what_was_asked}: {result}. {explanation}",
                number=number,
                what_was_asked=asked,
                result=result,
                explanation=why,
            )
        )

    def _show_states(self, states: frozenset[RowState]) -> None:
        self.filter.show_states(states)

    def _make_tree(self) -> QTreeView:
        tree = QTreeView()
        tree.setModel(self.filter)
        tree.setAccessibleName(say("Rows of the list and what came of them"))
        tree.setUniformRowHeights(True)
        tree.setIconSize(ICON_LIST)
        tree.setAllColumnsShowFocus(True)
        tree.setIndentation(4 * SPACE)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        tree.header().setStretchLastSection(True)
        tree.header().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in _WIDTHS.items():
            tree.setColumnWidth(column, max(in_proportion(width), tree.header().sectionSizeHint(column)))
        return tree

    def _make_filter(self, words: str, states: frozenset[RowState]) -> QToolButton:
        button = set_tone(QToolButton(), Tone.CHIP)
        button.setText(say(words))
        button.setCheckable(True)
        button.clicked.connect(partial(self._show_states, states))
        return button

    def _lay_out(self) -> None:
        self._group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        row.addWidget(self.summary, 1)
        for button in self.filters:
            self._group.addButton(button)
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * SPACE)
        layout.addLayout(row)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.explanation)


def _counted(matches: tuple[Match, ...]) -> tuple[str, str]:
    """Count entities and, where the node tells, their objects."""
    objects = instances_in(matches)
    return entities_counted(matches), counted(objects, "object") if objects else ""
