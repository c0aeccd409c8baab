"""What one step of an examination showed: the verdict, what was seen, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from qrstation.model.diagnosis import Finding, Step
from qrstation.ui.doctor.step_list import MARKS
from qrstation.ui.widgets.formats import one_line
from qrstation.ui.widgets.icon_label import IconLabel
from qrstation.ui.widgets.icons import Tint
from qrstation.ui.widgets.plain_text import plain_label
from qrstation.ui.widgets.theme import SPACE, Tone
from qrstation.words import say

_MARK = QSize(20, 20)


class FindingView(QScrollArea):
    """Shows one finding."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.heading = plain_label("", Tone.TITLE, selectable=False)
        self.title = plain_label()
        self.seen = plain_label()
        self.advice = plain_label()
        self._mark = IconLabel("circle-outline", Tint.MUTED, size=_MARK)
        self._seen_name = plain_label(say("What was seen"), Tone.SMALL, Tone.MUTED, selectable=False)
        self._advice_name = plain_label(say("What to do"), Tone.SMALL, Tone.MUTED, selectable=False)
        self._lay_out()

    def show_step(self, step: Step, state: str) -> None:
        """Show a step of which nothing is known yet."""
        self._show(step, state)
        self._mark.show_icon("circle-outline", Tint.MUTED)

    def show_finding(self, finding: Finding) -> None:
        """Show what a step showed."""
        self._show(finding.step, finding.title, "\n".join(map(one_line, finding.evidence)), finding.advice)
        self._mark.show_icon(*MARKS[finding.verdict], meaning=say(finding.verdict))

    def _show(self, step: Step, title: str, seen: str = "", advice: str = "") -> None:
        self.heading.setText(step.words)
        self.title.setText(one_line(title))
        self.seen.setText(seen)
        self.advice.setText(one_line(advice))
        for text, widgets in ((seen, (self.seen, self._seen_name)), (advice, (self.advice, self._advice_name))):
            for widget in widgets:
                widget.setVisible(bool(text))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2 * SPACE)
        head.addWidget(self._mark)
        head.addWidget(self.heading, 1)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(4 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addLayout(head)
        column.addWidget(self.title)
        for name, text in ((self._seen_name, self.seen), (self._advice_name, self.advice)):
            column.addSpacing(SPACE)
            column.addWidget(name)
            column.addWidget(text)
        column.addStretch()
        self.setWidget(content)
