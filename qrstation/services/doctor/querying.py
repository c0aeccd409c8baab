"""A few small queries: they show that C-FIND works, and lead to one small object that retrieval can be tried with."""

from __future__ import annotations

import time
from collections.abc import Sequence
from math import prod

from qrstation.dicom import uids
from qrstation.dicom.card_words import MODEL_NAMES
from qrstation.dicom.find_scu import Finder
from qrstation.errors import QrError
from qrstation.model.diagnosis import Finding, SampleObject, Step
from qrstation.model.information_model import Level, QueryModel, levels_of
from qrstation.model.query import Key, Match, MatchKey, Query
from qrstation.services.doctor.case import Case, failed, failed_by, not_tried, passed, warning
from qrstation.services.key_probe import DAYS, days_back
from qrstation.services.search import unique_keys
from qrstation.words import later, say

_FEW = 5
"""Patients or studies that are asked for at most."""
_MANY = 50
"""Series or instances that are asked for at most."""
_STUDIES, _SERIES = 2, 2
"""In how many studies, and series of each, an object is looked for."""
_GRACE = 2.0
"""How long (s) the node may go on after it was asked to stop."""

_SMALL = ("SR", "KO", "PR", "DOC", "REG", "RTPLAN", "NM", "PT", "MR", "CT", "US")
"""Modalities whose objects are small, the smallest first."""
_OF_STUDIES = ("StudyDate", "ModalitiesInStudy", "NumberOfStudyRelatedInstances", "PatientID")
_OF_SERIES = ("Modality", "NumberOfSeriesRelatedInstances")
_OF_INSTANCES = ("SOPClassUID", "Rows", "Columns", "NumberOfFrames", "BitsAllocated", "SamplesPerPixel")


def find(case: Case) -> Finding:
    """Ask for recent studies, and look into one of them for a small object."""
    node, model = case.node, case.offered(uids.FIND)
    if model is None:
        case.no_object = say("Without C-FIND no object is known that it could be tried with.")
        return failed(
            Step.FIND,
            say("{node} does not offer C-FIND.", node=node.name),
            *case.refused(uids.FIND),
            advice=say("Ask its administrator to permit queries (Study Root Query/Retrieve) to our AE title."),
        )
    case.model = model
    with case.cancellation.within(case.patience.step) as ending:
        finder = Finder(node, caller=case.caller, cancellation=ending, grace=_GRACE)
        inquiry = _Inquiry(finder, model)
        try:
            with finder:
                studies = inquiry.recent_studies()
                case.sample = inquiry.small_object(studies)
        except QrError as fault:
            case.no_object = say("No object is known that it could be tried with, because the queries failed.")
            return failed_by(Step.FIND, fault, *inquiry.seen)
        late = ending.requested and not case.cancellation.requested
    if late:
        return _too_slow(case, inquiry)
    if case.cancellation.requested:
        return not_tried(Step.FIND, say("It was stopped."))
    return _answered(case, model, studies, inquiry)


def _too_slow(case: Case, inquiry: _Inquiry) -> Finding:
    case.sample = None
    return failed(
        Step.FIND,
        say(
            "{node} did not answer a few small queries in {seconds:g} s.",
            node=case.node.name,
            seconds=case.patience.step,
        ),
        *inquiry.seen,
        advice=say("Try again when it has less to do, or ask its administrator to look into its log."),
    )


def _answered(case: Case, model: QueryModel, studies: Sequence[Match], inquiry: _Inquiry) -> Finding:
    name = case.node.name
    if not studies:
        case.no_object = say("{node} told of no study, so there is no object to try it with.", node=name)
        return warning(
            Step.FIND,
            say("{node} answers queries, but told of no study.", node=name),
            *inquiry.seen,
            advice=say("It may be empty, or show nothing to our AE title: ask its administrator."),
        )
    if model is not case.node.query_model:
        return warning(
            Step.FIND,
            say(
                "{node} does not answer queries in the {model} model, which the node book names, but in the "
                "{other_model} model.",
                node=name,
                model=MODEL_NAMES[case.node.query_model],
                other_model=MODEL_NAMES[model],
            ),
            *inquiry.seen,
            advice=say("Choose the {model} model for this node.", model=MODEL_NAMES[model]),
        )
    if case.sample is None:
        case.no_object = say("{node} told of no single object that it could be tried with.", node=name)
        return warning(
            Step.FIND,
            say("{node} answers queries, but told of no single object.", node=name),
            *inquiry.seen,
            advice=say(
                "Whether retrievals are complete cannot be checked with such a node. Ask its administrator whether "
                "it answers queries at IMAGE level."
            ),
        )
    return passed(Step.FIND, say("{node} answers queries.", node=name), *inquiry.seen)


class _Inquiry:
    """Puts queries, and notes how each was answered."""

    def __init__(self, finder: Finder, model: QueryModel) -> None:
        self._finder = finder
        self._model = model
        self.seen: list[str] = []

    def recent_studies(self) -> list[Match]:
        """Up to a few studies, of today or of ever longer spans."""
        if Level.PATIENT in levels_of(self._model):
            patients = self._ask(Level.PATIENT, (), ("PatientID",), say("any patients"))
            return self._studies_of(patients[0], None) if patients else []
        for days in DAYS:
            if studies := self._studies_of(None, days):
                return studies
        return []

    def _studies_of(self, patient: Match | None, days: int | None) -> list[Match]:
        above = () if patient is None else unique_keys(patient.key, self._model)
        what = say("studies of one patient") if patient is not None else _studies_of_days(days)
        return self._ask(Level.STUDY, (*above, *days_back(days)), _OF_STUDIES, what)

    def small_object(self, studies: Sequence[Match]) -> SampleObject | None:
        """Find a small object in a few of the studies; none where the node tells of no single ones."""
        if Level.IMAGE not in levels_of(self._model):
            return None
        for study in sorted(studies, key=_rank_of_study)[:_STUDIES]:
            above = unique_keys(study.key, self._model)
            series = self._ask(Level.SERIES, above, _OF_SERIES, say("series of one study"))
            for one in sorted(series, key=_rank_of_series)[:_SERIES]:
                own = Key(keyword="SeriesInstanceUID", value=one.text("SeriesInstanceUID"))
                instances = self._ask(Level.IMAGE, (*above, own), _OF_INSTANCES, say("objects of one series"))
                if named := [each for each in instances if each.text("SOPInstanceUID")]:
                    smallest = min(named, key=lambda each: _size(each) or 0)
                    return _sample(study, one, smallest)
        return None

    def _ask(self, level: Level, keys: Sequence[Key], keywords: Sequence[str], what: str) -> list[Match]:
        named = {key.keyword for key in keys}
        wanted = (level.unique_key, *keywords)
        more = tuple(Key(keyword=keyword) for keyword in wanted if keyword not in named)
        most = _FEW if level in (Level.PATIENT, Level.STUDY) else _MANY
        query = Query(model=self._model, level=level, keys=(*keys, *more), limit=most)
        matches: list[Match] = []
        started = time.monotonic()
        try:
            outcome = self._finder.find(query, matches.append)
        except QrError:
            took = (time.monotonic() - started) * 1000
            said = say(
                "{level} level, {asked_for}: failed after {milliseconds:.0f} ms",
                level=level,
                asked_for=what,
                milliseconds=took,
            )
            self.seen.append(said)
            raise
        found = [match for match in matches if match.text(level.unique_key)]
        few = later("{level} level, {asked_for}: {number} in {milliseconds:.0f} ms, status {status}")
        many = later("{level} level, {asked_for}: {number} or more in {milliseconds:.0f} ms")
        self.seen.append(
            say(
                many if outcome.truncated else few,
                level=level,
                asked_for=what,
                number=len(found),
                milliseconds=(time.monotonic() - started) * 1000,
                status=outcome.status,
            )
        )
        return found


def _studies_of_days(days: int | None) -> str:
    if days is None:
        return say("studies of any day")
    return say("studies of the last {days} days", days=days) if days else say("studies of today")


def _rank_of_study(study: Match) -> tuple[int, int]:
    modalities = study.text("ModalitiesInStudy").split("\\")
    return min(map(_rank, modalities)), study.number("NumberOfStudyRelatedInstances") or 0


def _rank_of_series(series: Match) -> tuple[int, int]:
    return _rank(series.text("Modality")), series.number("NumberOfSeriesRelatedInstances") or 0


def _rank(modality: str) -> int:
    return _SMALL.index(modality) if modality in _SMALL else len(_SMALL)


def _size(instance: Match) -> int | None:
    """About how many bytes of pixels an instance has; none where the node does not tell its size in pixels."""
    rows, columns = instance.number("Rows"), instance.number("Columns")
    if not rows or not columns:
        return None
    several = (instance.number(keyword) or 1 for keyword in ("NumberOfFrames", "SamplesPerPixel"))
    bits = instance.number("BitsAllocated") or 16
    return rows * columns * prod(several) * bits // 8


def _sample(study: Match, series: Match, instance: Match) -> SampleObject:
    return SampleObject(
        key=MatchKey(
            level=Level.IMAGE,
            patient_id=study.text("PatientID"),
            study_instance_uid=study.text("StudyInstanceUID"),
            series_instance_uid=series.text("SeriesInstanceUID"),
            sop_instance_uid=instance.text("SOPInstanceUID"),
        ),
        sop_class_uid=instance.text("SOPClassUID"),
        modality=series.text("Modality"),
        study_date=study.text("StudyDate"),
        size=_size(instance),
    )
