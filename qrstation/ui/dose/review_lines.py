"""What the review shows of a study, a series or an object, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from qrstation.datasets.dictionary import uid_name
from qrstation.dose.telling import deciding, short_reason
from qrstation.model.dose import DoseObject, DoseSeries, DoseStudy
from qrstation.model.information_model import Level
from qrstation.ui.widgets.formats import calendar_date, clock_time, folded, one_line, person_name
from qrstation.words import later, say, sentence, whole_number

_UNKNOWN = "?"


class Column(IntEnum):
    """Columns of the review."""

    DECISION = 0
    WHAT = 1
    STATION = 2
    DATE = 3
    OBJECTS = 4
    LEVEL = 5
    WHY = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A study, one of its series or one of its objects."""

    study: DoseStudy
    series: DoseSeries | None = None
    one: DoseObject | None = None

    @property
    def uids(self) -> tuple[str, str, str]:
        """Study, Series and SOP Instance UID; empty below what the line is about."""
        series_uid = "" if self.series is None else self.series.series_instance_uid
        return self.study.study_instance_uid, series_uid, "" if self.one is None else self.one.sop_instance_uid

    @property
    def above(self) -> tuple[tuple[str, str, str], ...]:
        """`uids` of what it belongs to, from the study down."""
        study_uid, series_uid, _ = self.uids
        return ((study_uid, "", ""), (study_uid, series_uid, ""))[: bool(self.series) + bool(self.one)]

    @property
    def deciding(self) -> DoseStudy | DoseSeries | DoseObject:
        """What decided of it: itself, or what is above it where that is dropped and it would be kept."""
        return deciding(self.study, self.series, self.one)

    @property
    def keep(self) -> bool:
        """Whether something of it is fetched."""
        return self.deciding.keep

    @property
    def by_hand(self) -> bool:
        """Whether the user decided of it, or of something below it."""
        return self.deciding.ruled is not None

    @property
    def can_be_chosen(self) -> bool:
        """Whether the user can decide of it: of a study whose series are not known nothing can be fetched."""
        return bool(self.study.series)

    @property
    def decision(self) -> str:
        """``keep`` or ``drop``."""
        return say("keep") if self.keep else say("drop")

    @property
    def level(self) -> Level | None:
        """Level at which it is fetched, where it is."""
        return self.series.level if self.series is not None and self.one is None and self.keep else None

    def text(self, column: Column) -> str:
        """Text of a cell."""
        match column:
            case Column.DECISION:
                return self.decision
            case Column.WHAT:
                return self.what
            case Column.STATION:
                return "" if self.one is not None else self._station()
            case Column.DATE:
                return calendar_date(self.study.study_date) if self.series is None else ""
            case Column.OBJECTS:
                return self._objects()
            case Column.LEVEL:
                return self.level or ""
            case Column.WHY:
                return short_reason(self.deciding.rule)

    @property
    def reason(self) -> str:
        """Why it is fetched or not, in full."""
        return one_line(self.deciding.reason)

    @property
    def what(self) -> str:
        """Modality, number and description of a study or series; class and number of an object."""
        if self.one is not None:
            number = "" if self.one.instance_number is None else str(self.one.instance_number)
            kind = uid_name(self.one.sop_class_uid).removesuffix(" Storage")
            return _joined(kind or say("class not told"), number, between=" ")
        if self.series is not None:
            of_which = _joined(self.series.modality or say("modality not told"), self.series.series_number, between=" ")
            return _joined(of_which, self.series.description)
        return _joined(", ".join(self.study.modalities), self.study.description) or say("study")

    def sort_key(self, column: Column) -> str | int:
        """What rows are sorted by."""
        if column is Column.OBJECTS:
            return sum(each.wanted or 0 for each in self._all_series()) if self.one is None else 0
        if column is Column.DATE:
            return self.study.study_date + self.study.study_time
        return folded(self.text(column))

    def explanation(self) -> str:
        """Say in a few lines what is shown, whose it is, of which scanner, and why it is fetched or not."""
        study = self.study
        lines = [self.what] if self.series is None else [f"{self.what} · {Line(study=study).what}"]
        patient = _joined(person_name(study.patient_name), study.patient_id)
        moment = f"{calendar_date(study.study_date)} {clock_time(study.study_time)}"
        lines.append(_joined(patient, moment, self._station()))
        if self.by_hand:
            lines.append(sentence(self.reason))
        else:
            verdict = later("Kept: {reason}.") if self.keep else later("Dropped: {reason}.")
            lines.append(say(verdict, reason=self.reason))
        if study.problem:
            lines.append(one_line(study.problem))
        if not self.can_be_chosen:
            lines.append(say("Its series are not known, so that nothing of it can be fetched."))
        return "\n".join(line for line in lines if line)

    def searched(self) -> str:
        """All that a filter looks for of a study and its series."""
        study = self.study
        texts = [study.patient_name, study.patient_id, study.accession_number, study.study_instance_uid, self.what]
        texts += [
            study.station_name,
            calendar_date(study.study_date),
            study.reason,
            study.problem,
            short_reason(study.rule),
        ]
        for each in study.series:
            texts += [
                f"{each.modality} {each.series_number}",
                each.description,
                each.station_name,
                each.reason,
                short_reason(each.rule),
            ]
        return folded("\n".join(texts))

    def _station(self) -> str:
        """Give the scanner; of a study, where the node does not tell it, that of the first series that has one."""
        names = ((self.study.station_name,) if self.series is None else ()) + tuple(
            each.station_name for each in self._all_series()
        )
        return one_line(next(filter(None, names), ""))

    def _all_series(self) -> tuple[DoseSeries, ...]:
        return self.study.series if self.series is None else (self.series,)

    def _objects(self) -> str:
        """Say how many of how many objects are fetched."""
        if self.one is not None or not self.study.series:
            return ""
        series = self._all_series()
        wanted = [each.wanted if self.keep else 0 for each in series]
        whole = _number([each.number for each in series])
        return whole if (part := _number(wanted)) == whole else say("{part} of {whole}", part=part, whole=whole)


def _number(numbers: Sequence[int | None]) -> str:
    """Add numbers; where one of them is not known, neither is the sum."""
    known = [number for number in numbers if number is not None]
    return whole_number(sum(known)) if len(known) == len(numbers) else _UNKNOWN


def _joined(*parts: str, between: str = " · ") -> str:
    return between.join(text for part in parts if (text := one_line(part)))
