"""How much of a node its retrievals may take, and when."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QSpinBox, QWidget

from qrstation.model.limits import (
    MOST_ASSOCIATIONS,
    WEEKDAYS,
    QuietHours,
    TransferLimits,
    bandwidth_text,
    parse_bandwidth,
    parse_quiet_hours,
)
from qrstation.ui.widgets.field import Field
from qrstation.ui.widgets.theme import SPACE
from qrstation.words import later, say

_DAYS = (
    later("Monday"),
    later("Tuesday"),
    later("Wednesday"),
    later("Thursday"),
    later("Friday"),
    later("Saturday"),
    later("Sunday"),
)
_HINT = later("Times of this computer in which nothing is retrieved: transfers wait, and go on afterwards.")


class LimitsForm(QWidget):
    """Edits the limits."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.associations = QSpinBox(minimum=1, maximum=MOST_ASSOCIATIONS)
        self.associations.setMaximumWidth(22 * SPACE)
        self.quiet_hours = QLineEdit(placeholderText=say("None, or such as 07:00-18:00,mon-fri 08:00-12:00,sat"))
        self.bandwidth = QLineEdit(placeholderText=say("Unlimited, or such as 20MB/s"))
        self._quiet_field = Field(self.quiet_hours)
        self._bandwidth_field = Field(self.bandwidth, say("Most that all associations of a transfer take together."))
        self._lay_out()
        self._checked_once = False
        self.associations.valueChanged.connect(self.changed)
        self.quiet_hours.textChanged.connect(self._on_edit)
        self.bandwidth.textChanged.connect(self._on_edit)
        self._on_edit()

    def show_limits(self, limits: TransferLimits) -> None:
        """Fill the fields."""
        self.associations.setValue(limits.associations)
        self.quiet_hours.setText(" ".join(map(str, limits.quiet_hours)))
        self.bandwidth.setText("" if limits.bandwidth is None else bandwidth_text(limits.bandwidth))

    def limits(self) -> TransferLimits:
        """Make limits of the fields, which are in order."""
        return TransferLimits(associations=self.associations.value(), quiet_hours=self._spans(), bandwidth=self._rate())

    def complain(self) -> Field | None:
        """Say at each field what is wrong; gives the first one."""
        self._checked_once = True
        complaints = self._complaints()
        for field, sentence in complaints.items():
            field.complain(sentence)
        return next((field for field, sentence in complaints.items() if sentence), None)

    def _complaints(self) -> dict[Field, str]:
        return {
            self._quiet_field: _problem(lambda: TransferLimits(quiet_hours=self._spans())),
            self._bandwidth_field: _problem(lambda: TransferLimits(bandwidth=self._rate())),
        }

    def _spans(self) -> tuple[QuietHours, ...]:
        return parse_quiet_hours(self.quiet_hours.text())

    def _rate(self) -> int | None:
        return parse_bandwidth(self.bandwidth.text()) if self.bandwidth.text().strip() else None

    def _on_edit(self) -> None:
        understood = "" if self._complaints()[self._quiet_field] else _meaning(self._spans())
        self._quiet_field.set_hint(understood or say(_HINT))
        if self._checked_once:
            self.complain()
        self.changed.emit()

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        form.setHorizontalSpacing(4 * SPACE)
        form.setVerticalSpacing(3 * SPACE)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(
            QLabel(say("What transfers may take of this node, so that others can work with it too."), wordWrap=True)
        )
        form.addRow(
            say("&Associations"),
            Field(
                self.associations,
                say(
                    "Opened at once for one transfer, which is divided by series. A node that takes fewer is asked "
                    "over fewer. Ask its administrator before you raise this."
                ),
            ),
        )
        form.addRow(say("&Quiet hours"), self._quiet_field)
        form.addRow(say("&Bandwidth"), self._bandwidth_field)


def _problem(make: Callable[[], object]) -> str:
    try:
        make()
    except ValueError as problem:
        return str(problem)
    return ""


def _meaning(spans: tuple[QuietHours, ...]) -> str:
    """Say what was understood, such as ``Monday to Friday from 07:00 to 18:00``; empty for nothing."""
    return "; ".join(map(_in_words, spans))


def _in_words(span: QuietHours) -> str:
    hours, *days = str(span).split(",")
    start, end = hours.split("-")
    names = ", ".join(map(_days_in_words, days)) or say("Every day")
    if span.end <= span.start:
        return say("{days} from {start} to {end} of the next day", days=names, start=start, end=end)
    return say("{days} from {start} to {end}", days=names, start=start, end=end)


def _days_in_words(part: str) -> str:
    first, *last = (say(_DAYS[WEEKDAYS.index(day)]) for day in part.split("-"))
    return say("{first} to {last}", first=first, last=last[0]) if last else first
