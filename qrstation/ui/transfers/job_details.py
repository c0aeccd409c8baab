"""What there is to know of one job: what came of it, why, and what the node says beside what we count."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from qrstation.model.events import Job
from qrstation.ui.transfers.possible import doctor_helps, has_receipt
from qrstation.ui.transfers.wording import (
    KNOWN_BY,
    asked_for,
    did_not_come,
    done,
    look,
    method_text,
    more_words,
    rate_text,
    shortfalls,
    state_text,
    subject,
    time_left_text,
)
from qrstation.ui.widgets.facts import Facts
from qrstation.ui.widgets.formats import byte_size, duration, local_moment, one_line
from qrstation.ui.widgets.icon_label import IconLabel
from qrstation.ui.widgets.icons import icon
from qrstation.ui.widgets.plain_text import plain_label, tool_tip
from qrstation.ui.widgets.theme import SPACE, Tone, set_tone
from qrstation.words import counted, later, say, whole_number

RECEIPT_HINT = later(
    "Writes what was asked, and what of it is on this disk with checksums, into a file that can be verified later."
)
_MOST_UIDS = 200
_LIST_HEIGHT = 160


class JobDetails(QScrollArea):
    """Shows one job and follows it as it goes on."""

    receipt_requested = Signal()
    """The receipt of the job is to be saved."""
    doctor_requested = Signal()
    """The node of the job is to be examined."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setAccessibleName(say("Details of the transfer"))
        self._title = plain_label()
        self._icon = IconLabel("info")
        self._state = plain_label()
        self._explanation = plain_label("", Tone.MUTED)
        self._facts = Facts()
        self._counts = _Counts()
        self._remark = plain_label("", Tone.MUTED)
        self._shortfalls = _Listing(say("Objects that did not come"))
        self._unsolicited = _Listing(say("Objects that nobody asked for"))
        self.receipt_button = set_tone(QPushButton(icon("save"), say("Save receipt…")), Tone.FLAT)
        self.receipt_button.setToolTip(tool_tip(say(RECEIPT_HINT)))
        self.receipt_button.clicked.connect(lambda: self.receipt_requested.emit())
        self.doctor_button = set_tone(QPushButton(icon("heart"), say("Doctor…")), Tone.FLAT)
        self.doctor_button.setToolTip(say("Try step by step what works with the node"))
        self.doctor_button.clicked.connect(lambda: self.doctor_requested.emit())
        self._nothing = plain_label(
            say("Select a transfer to see what came of it."), Tone.MUTED, Tone.SMALL, selectable=False
        )
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._body = self._make_body()
        content = QWidget()
        both = QVBoxLayout(content)
        both.setContentsMargins(0, 0, 0, 0)
        both.addWidget(self._nothing)
        both.addWidget(self._body)
        self.setWidget(content)
        self.show_job(None)

    def show_job(self, job: Job | None) -> None:
        """Show a job; none when none or several are selected."""
        self._body.setVisible(job is not None)
        self._nothing.setVisible(job is None)
        if job is None:
            return
        shown = look(job.state)
        self._icon.show_icon(shown.icon, shown.tint)
        self._title.setText(subject(job))
        self._state.setText(state_text(job))
        explanation = one_line(job.result.explanation) if job.result is not None else ""
        for label, text in ((self._explanation, explanation), (self._remark, one_line(job.remark))):
            label.setText(text)
            label.setVisible(bool(text))
        self._facts.show_facts(_facts(job))
        self._counts.show_counts(job)
        self.doctor_button.setVisible(doctor_helps(job))
        self.receipt_button.setVisible(has_receipt(job))
        self._show_shortfalls(job)
        unsolicited = () if job.result is None else job.result.unsolicited
        self._unsolicited.show_lines(
            say("{objects} came that nobody asked for", objects=counted(len(unsolicited), "object")),
            _listed([key.sop_instance_uid for key in unsolicited[:_MOST_UIDS]], len(unsolicited)),
        )

    def _make_body(self) -> QWidget:
        body = QWidget()
        state = QHBoxLayout()
        state.setSpacing(2 * SPACE)
        state.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        state.addWidget(self._state, 1)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(*(3 * SPACE,) * 4)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self._title)
        layout.addLayout(state)
        layout.addWidget(self._explanation)
        layout.addWidget(self._remark)
        layout.addWidget(self.doctor_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addSpacing(SPACE)
        layout.addWidget(self._counts)
        layout.addSpacing(SPACE)
        layout.addWidget(self._facts)
        layout.addWidget(self.receipt_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addSpacing(SPACE)
        layout.addWidget(self._shortfalls, 4)
        layout.addWidget(self._unsolicited, 4)
        layout.addStretch(1)
        return body

    def _show_shortfalls(self, job: Job) -> None:
        found = shortfalls(job)
        lines: list[str] = []
        for reason, group in groupby(found[:_MOST_UIDS], key=lambda each: each.reason):
            lines += [reason, *(f"    {each.sop_instance_uid}" for each in group)]
        title = say("{objects} did not come", objects=counted(len(found), "object"))
        self._shortfalls.show_lines(title, _listed(lines, len(found)))


class _Listing(QWidget):
    """Lines under a title, to be read and copied; hidden where there are none."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._title = plain_label("", Tone.MUTED, Tone.SMALL)
        self._lines = QPlainTextEdit(readOnly=True)
        self._lines.setAccessibleName(name)
        self._lines.setMinimumHeight(_LIST_HEIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self._title)
        layout.addWidget(self._lines, 1)

    def show_lines(self, title: str, lines: Sequence[str]) -> None:
        """Show these; the place where somebody reads stays where nothing changed."""
        self._title.setText(title)
        self.setVisible(bool(lines))
        text = "\n".join(lines)
        if self._lines.toPlainText() != text:
            self._lines.setPlainText(text)


class _Counts(QWidget):
    """The node's counters beside ours."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(4 * SPACE)
        self._layout.setVerticalSpacing(SPACE)
        self._layout.setColumnStretch(0, 1)
        self._ours_title = self._label(0, 1, right=True, muted=True)
        self._theirs_title = self._label(0, 2, right=True, muted=True)
        self._rows = [
            tuple(self._label(row, column, right=column > 0, muted=column == 0) for column in range(3))
            for row in range(1, 7)
        ]

    def show_counts(self, job: Job) -> None:
        """Show what is here against what the node says that it sent."""
        self._ours_title.setText(say("Here"))
        self._theirs_title.setText(say("Node says") if any(theirs for _, _, theirs in _count_rows(job)) else "")
        for labels, texts in zip(self._rows, _count_rows(job), strict=True):
            for label, text in zip(labels, texts, strict=True):
                label.setText(text)
                label.setVisible(any(texts[1:]))

    def _label(self, row: int, column: int, *, right: bool, muted: bool) -> QLabel:
        label = set_tone(QLabel(), Tone.SMALL, *([Tone.MUTED] if muted else []))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(not right)
        if right:
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._layout.addWidget(label, row, column)
        return label


def _listed(lines: Sequence[str], number: int) -> list[str]:
    """As many lines as are listed, and how many objects more there are."""
    more = number - _MOST_UIDS
    return [*lines, more_words(more)] if more > 0 else [*lines]


def _count_rows(job: Job) -> tuple[tuple[str, str, str], ...]:
    """Name each count; ours and the node's, empty where nobody counts it."""
    result = job.result
    told = result.sub_operations if result is not None else None
    theirs = (None, None, None, None) if told is None else (told.completed, told.failed, told.warning, told.remaining)
    completed, failed, warning, remaining = map(_count, theirs)
    return (
        (say("Wanted"), _count(job.expected), ""),
        (say("Held already"), _count(job.already_held or None), ""),
        (say("Arrived"), whole_number(job.received), completed),
        (say("With warnings"), "", warning),
        (say("Left undone"), _count(result.not_asked_for or None) if result else "", ""),
        (say("Failed or missing"), _count(did_not_come(job) if result else _still_missing(job)), failed or remaining),
    )


def _still_missing(job: Job) -> int | None:
    return None if job.expected is None or not job.state.ended else max(job.expected - done(job), 0)


def _count(number: int | None) -> str:
    return "" if number is None else whole_number(number)


def _facts(job: Job) -> list[tuple[str, str]]:
    result = job.result
    facts = [
        (say("Node"), job.request.node),
        (say("Asked for"), asked_for(job)),
        (say("Method"), method_text(job)),
        (say("Why"), one_line(job.method_reason)),
        (say("Sent to"), job.request.destination),
        (say("Submitted"), local_moment(job.created)),
        (say("Size"), byte_size(job.bytes) if job.bytes else ""),
        (say("Rate"), rate_text(job)),
        (say("Time left"), time_left_text(job)),
    ]
    if result is not None:
        facts.append((say("Known by"), "" if result.basis is None else say(KNOWN_BY[result.basis][0])))
        facts.append((say("Took"), duration(result.seconds) if result.seconds else ""))
        status = "" if result.status is None else str(result.status)
        facts.append((say("Last status"), "" if status in result.explanation else one_line(status)))
        if result.late:
            facts.append((say("Came later"), counted(result.late, "object")))
    return facts
