"""The row in which the user says what to see of the archive."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from qrstation.model.information_model import Level, QueryModel
from qrstation.model.query import Key, MatchKey, Query
from qrstation.ui.widgets.field import beside
from qrstation.ui.widgets.flow_layout import FlowLayout, together
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.words import later, say

_TYPING_PAUSE = 300
"""Milliseconds after the last key before the archive is searched."""
_PERIODS: tuple[tuple[str, int | None], ...] = (
    (later("Any date"), None),
    (later("Today"), 0),
    (later("Last 7 days"), 6),
    (later("Last 30 days"), 29),
    (later("Last 365 days"), 364),
)
"""What the list of dates offers, each with the number of days before today."""
_STUDIES, _PATIENTS = range(2)
_OBJECTS, _HEADERS = range(2)


class SearchRow(QWidget):
    """Asks for name, ID and date; what is typed is searched for after a short pause."""

    changed = Signal()
    """The archive is to be searched anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name_edit = _edit(say("Patient name"), say("Part of a name; * and ? stand for any letters"))
        self.id_edit = _edit(say("Patient ID"), say("Part of a patient ID; * and ? stand for any signs"))
        self.description_edit = _edit(say("Study description"), say("Part of a study description"))
        self.period_box = QComboBox()
        self.period_box.addItems([say(name) for name, _ in _PERIODS])
        self.period_box.setAccessibleName(say("Study date"))
        self.level_box = QComboBox()
        self.level_box.addItems([say("Studies"), say("Patients")])
        self.level_box.setAccessibleName(say("What the list starts with"))
        self.kind_box = QComboBox()
        self.kind_box.addItems([say("Objects"), say("Headers only")])
        self.kind_box.setAccessibleName(say("What is held"))
        self.kind_box.setToolTip(say("Whole objects, or what was retrieved without bulk data"))
        self._timer = QTimer(self, interval=_TYPING_PAUSE, singleShot=True)
        self._timer.timeout.connect(self.changed)
        self._arrange()
        for edit in self._edits:
            edit.textChanged.connect(self._typed)
            edit.returnPressed.connect(self._search_now)
        self.period_box.currentIndexChanged.connect(self._chosen)
        self.level_box.currentIndexChanged.connect(self._chosen)
        self.kind_box.currentIndexChanged.connect(self._search_now)

    @property
    def headers(self) -> bool:
        """Whether headers are to be shown, instead of whole objects."""
        return self.kind_box.currentIndex() == _HEADERS

    def show_kind(self, *, headers: bool) -> None:
        """Choose between headers and whole objects, without a search."""
        with QSignalBlocker(self.kind_box):
            self.kind_box.setCurrentIndex(_HEADERS if headers else _OBJECTS)

    @property
    def restricted(self) -> bool:
        """Whether anything is asked that could leave something out."""
        dated = self.level_box.currentIndex() == _STUDIES and self.period_box.currentIndex() > 0
        return dated or any(edit.text().strip() for edit in self._edits if edit.isEnabled())

    def query(self, only: tuple[MatchKey, ...] = ()) -> Query:
        """Put what the user asks into a query, within some studies or patients where they are given."""
        patients = self.level_box.currentIndex() == _PATIENTS
        keys = [Key(keyword="PatientName", value=_anywhere(self.name_edit.text()))]
        keys.append(Key(keyword="PatientID", value=_anywhere(self.id_edit.text())))
        if not patients:
            keys.append(Key(keyword="StudyDate", value=self._dates()))
            keys.append(Key(keyword="StudyDescription", value=_anywhere(self.description_edit.text())))
        keys = _within(keys, only, patients=patients)
        return Query(
            model=QueryModel.PATIENT if patients else QueryModel.STUDY,
            level=Level.PATIENT if patients else Level.STUDY,
            keys=tuple(keys),
        )

    def clear(self) -> None:
        """Ask for everything."""
        for edit in self._edits:
            edit.clear()
        self.period_box.setCurrentIndex(0)
        self._search_now()

    def focus(self) -> None:
        """Put the keyboard into the first field."""
        self.name_edit.setFocus()
        self.name_edit.selectAll()

    @property
    def _edits(self) -> tuple[QLineEdit, ...]:
        return (self.name_edit, self.id_edit, self.description_edit)

    def _arrange(self) -> None:
        layout = FlowLayout(self)
        self.name_edit.addAction(icon("search", Tint.MUTED), QLineEdit.ActionPosition.LeadingPosition)
        for name, control, stretch in (
            (say("Patient"), self.name_edit, 3),
            (say("ID"), self.id_edit, 2),
            (say("Date"), self.period_box, 0),
            (say("Description"), self.description_edit, 3),
        ):
            layout.addWidget(together(beside(name, control), control, stretch=stretch))
        level, kind = beside(say("Show"), self.level_box), beside(say("Contents"), self.kind_box)
        layout.addWidget(together(level, self.level_box, kind, self.kind_box))

    def _dates(self) -> str:
        days = _PERIODS[self.period_box.currentIndex()][1]
        if days is None:
            return ""
        return f"{date.today() - timedelta(days=days):%Y%m%d}-"

    def _typed(self) -> None:
        self._timer.start()

    def _chosen(self) -> None:
        studies = self.level_box.currentIndex() == _STUDIES
        self.period_box.setEnabled(studies)
        self.description_edit.setEnabled(studies)
        self._search_now()

    def _search_now(self) -> None:
        self._timer.stop()
        self.changed.emit()


def _edit(name: str, hint: str) -> QLineEdit:
    edit = QLineEdit()
    edit.setAccessibleName(name)
    edit.setToolTip(hint)
    edit.setClearButtonEnabled(True)
    edit.setMinimumWidth(80)
    return edit


def _anywhere(text: str) -> str:
    """Make a matching value that finds the text anywhere; a backslash would divide it in two."""
    text = text.strip().replace("\\", "?")
    return text if not text or "*" in text or "?" in text else f"*{text}*"


def _within(keys: list[Key], only: tuple[MatchKey, ...], *, patients: bool) -> list[Key]:
    """Add the studies, or patients, that the result is to stay within."""
    studies = dict.fromkeys(key.study_instance_uid for key in only if key.study_instance_uid)
    if studies and not patients:
        return [*keys, Key(keyword="StudyInstanceUID", value="\\".join(studies))]
    patient_ids = dict.fromkeys(key.patient_id for key in only if key.patient_id)
    if len(patient_ids) == 1:
        others = [key for key in keys if key.keyword != "PatientID"]
        return [Key(keyword="PatientID", value=next(iter(patient_ids))), *others]
    return keys
