"""Which keys a node returns and matches: found out by a few small queries about one study.

References
----------
PS3.4 C.2.2.1 and C.4.1
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import product

from qrstation.datasets.dictionary import tag_of, vr_of
from qrstation.dicom.find_scu import Finder
from qrstation.dicom.identifiers import DEFAULT_KEYS
from qrstation.errors import AssociationLost, Cancelled, NodeNotReached, QrError
from qrstation.model.cancellation import Cancellation
from qrstation.model.capabilities import KeySupport
from qrstation.model.identity import Caller
from qrstation.model.information_model import Level, QueryModel, levels_of
from qrstation.model.nodes import RemoteNode
from qrstation.model.query import Key, Match, Query
from qrstation.services.search import unique_keys
from qrstation.words import say

RETURNED: Mapping[Level, tuple[str, ...]] = {
    Level.PATIENT: DEFAULT_KEYS[Level.PATIENT],
    Level.STUDY: (
        *DEFAULT_KEYS[Level.STUDY],
        "SOPClassesInStudy",
        "NumberOfPatientRelatedStudies",
        "InstitutionName",
        "StationName",
    ),
    Level.SERIES: (
        *DEFAULT_KEYS[Level.SERIES],
        "InstitutionName",
        "Laterality",
        "Manufacturer",
        "ManufacturerModelName",
        "PerformedProcedureStepStartDate",
    ),
    Level.IMAGE: (*DEFAULT_KEYS[Level.IMAGE], "AcquisitionNumber", "ImageType", "AvailableTransferSyntaxUID"),
}
"""Keys of each level that are asked for without a value."""

MATCHED: Mapping[Level, tuple[str, ...]] = {
    Level.PATIENT: (),
    Level.STUDY: (
        "PatientName",
        "PatientID",
        "PatientBirthDate",
        "PatientSex",
        "StudyDate",
        "StudyTime",
        "AccessionNumber",
        "ModalitiesInStudy",
        "StudyDescription",
        "ReferringPhysicianName",
        "StationName",
    ),
    Level.SERIES: (
        "Modality",
        "SeriesDate",
        "SeriesNumber",
        "SeriesDescription",
        "StationName",
        "BodyPartExamined",
        "ProtocolName",
    ),
    Level.IMAGE: ("SOPClassUID", "InstanceNumber"),
}
"""Keys of each level that are asked for with values."""

DAYS = (0, 7, 30, 365, None)
"""How far back a study is looked for; none: at any time."""
_FEW = 5
"""Most entities that a query of the probe is about."""
_GRACE = 2.0
"""How long (s) the node may go on after it was asked to stop."""
_MOST_LOSSES = 2
"""Associations lost before the node is asked nothing more."""

_NO_VALUE = "QRSTATIONPROBE"
_UNLIKELY = {
    "PatientSex": ("O", "F"),
    "ModalitiesInStudy": ("US", "MR", "CT", "XA", "NM", "PT", "DX", "MG"),
    "Modality": ("US", "MR"),
    "SOPClassUID": ("1.2.840.10008.1.1",),
}
_UNLIKELY_OF_VR = {"DA": ("19000101", "19000102"), "TM": ("000001", "235958"), "IS": ("2147480001", "2147480002")}


@dataclass(slots=True, kw_only=True)
class KeyFindings:
    """What the queries showed so far; fields as in `qrstation.model.capabilities.Capabilities`."""

    levels: list[Level] = field(default_factory=list)
    keys: dict[tuple[Level, str], KeySupport] = field(default_factory=dict)
    uid_lists: bool | None = None
    remarks: list[str] = field(default_factory=list)


def days_back(days: int | None) -> tuple[Key, ...]:
    """Key for studies of the last days; none of any time."""
    if days is None:
        return ()
    # The node's clock and time zone may be a day ahead of ours.
    first, last = date.today() - timedelta(days=days), date.today() + timedelta(days=1)
    return (Key(keyword="StudyDate", value=f"{first:%Y%m%d}-{last:%Y%m%d}"),)


class KeyProbe:
    """Asks a node small queries, at most a few dozen; what cannot be asked becomes a remark.

    Parameters
    ----------
    model
        Which the node offers for C-FIND.
    cancellation
        Ends the probe with `Cancelled`; what was found until then stands in `findings`.
    """

    def __init__(self, node: RemoteNode, model: QueryModel, *, caller: Caller, cancellation: Cancellation) -> None:
        self.findings = KeyFindings()
        self._node = node
        self._model = model
        self._cancellation = cancellation
        self._finder = Finder(node, caller=caller, cancellation=cancellation, grace=_GRACE)
        self._losses = 0

    def run(self, on_step: Callable[[str], None]) -> None:
        """Ask everything.

        Parameters
        ----------
        on_step
            Hears what is asked next, in words, before each of four steps.
        """
        with self._finder:
            on_step(say("looking for a recent study"))
            studies = self._recent_studies()
            if not studies and Level.STUDY in self.findings.levels:
                self._remark(say("It told of no study, so what it returns and matches could not be found out."))
            self._go_down(studies, on_step)

    def _go_down(self, studies: list[Match], on_step: Callable[[str], None]) -> None:
        """Ask about one entity at each level below one of the level above."""
        rows = studies
        unique: tuple[Key, ...] = ()
        for level in (Level.STUDY, Level.SERIES, Level.IMAGE):
            if level not in levels_of(self._model):
                return
            on_step(say("asking about one study at {level} level", level=level))
            if level is not Level.STUDY:
                rows = self._entities(level, unique)
            if not rows:
                return
            # The entity that says most of itself lets most be found out.
            rows.sort(key=lambda row: len(self._fitting(row)), reverse=True)
            own = Key(keyword=level.unique_key, value=rows[0].key.unique_key(level))
            above = unique_keys(rows[0].key, self._model)[:-1] if level is Level.STUDY else unique
            unique = (*above, own)
            self._match_keys(rows[0], unique)
            self._match_list(rows, above)

    def _recent_studies(self) -> list[Match]:
        """Find up to a few studies, of today if there are two, else of ever longer spans."""
        patients = self._entities(Level.PATIENT, ()) if Level.PATIENT in levels_of(self._model) else []
        patient = unique_keys(patients[0].key, self._model) if patients else ()
        for above, keywords in product(
            dict.fromkeys(((), patient)), (RETURNED[Level.STUDY], DEFAULT_KEYS[Level.STUDY])
        ):
            studies = self._ask(Level.STUDY, above, days_back(DAYS[0]), keywords)
            if studies is not None:
                break
        else:
            self._remark(say("It could not answer a query for studies."))
            return []
        for days in DAYS[1:]:
            if len(studies) < 2:
                studies = self._ask(Level.STUDY, above, days_back(days), keywords) or studies
        self._note_returned(Level.STUDY, keywords, studies)
        return studies

    def _entities(self, level: Level, above: tuple[Key, ...]) -> list[Match]:
        """Some entities of a level, asked for with all keys that are worth knowing, or else with the usual ones."""
        for keywords in (RETURNED[level], DEFAULT_KEYS[level]):
            rows = self._ask(level, above, (), keywords)
            if rows is not None:
                self._note_returned(level, keywords, rows)
                return rows
        self._remark(say("It could not answer a query at {level} level.", level=level))
        return []

    def _note_returned(self, level: Level, keywords: Sequence[str], rows: Sequence[Match]) -> None:
        for keyword in self._optional(level, keywords) if rows else ():
            came = any(row.element(keyword) is not None for row in rows)
            self.findings.keys[level, keyword] = KeySupport(level=level, keyword=keyword, returned=came)

    def _optional(self, level: Level, keywords: Sequence[str]) -> Iterator[str]:
        """Those that are no unique keys of the query."""
        unique = {each.unique_key for each in (*level.above, level) if each in levels_of(self._model)}
        return (keyword for keyword in keywords if keyword not in unique)

    def _fitting(self, row: Match) -> dict[str, str]:
        """Values that an entity has, as keys."""
        keywords = self._optional(row.level, MATCHED[row.level])
        return {keyword: value for keyword in keywords if (value := _fitting(row, keyword))}

    def _match_keys(self, row: Match, unique: tuple[Key, ...]) -> None:
        """Ask for one entity with values that fit it and with values that do not."""
        level, fitting = row.level, self._fitting(row)
        together = self._comes(unique, fitting)
        failed = []
        for keyword in self._optional(level, MATCHED[level]):
            despite = self._comes(unique, {keyword: _not_fitting(row, keyword)})
            if despite is None:
                failed.append(keyword)
                continue
            matched: bool | None = False
            if not despite:
                fits = keyword in fitting and (together or self._comes(unique, {keyword: fitting[keyword]}))
                matched = True if fits else None
            returned = self.findings.keys.get((level, keyword), KeySupport(level=level, keyword=keyword)).returned
            support = KeySupport(level=level, keyword=keyword, returned=returned, matched=matched)
            self.findings.keys[level, keyword] = support
        if failed:
            self._remark(
                say(
                    "It could not answer a query at {level} level with a value for {keywords}.",
                    level=level,
                    keywords=", ".join(failed),
                )
            )

    def _match_list(self, rows: Sequence[Match], above: tuple[Key, ...]) -> None:
        """Ask for two entities by a list of their UIDs, at the first level that has two."""
        level = rows[0].level
        uids = list(dict.fromkeys(row.key.unique_key(level) for row in rows))[:2]
        if self.findings.uid_lists is not None or len(uids) < 2:
            return
        if any(row.key.patient_id != rows[0].key.patient_id for row in rows):
            above = tuple(key for key in above if key.keyword != Level.PATIENT.unique_key)
        found = self._ask(level, above, (Key(keyword=level.unique_key, value="\\".join(uids)),), ())
        if found is not None:
            self.findings.uid_lists = set(uids) <= {match.key.unique_key(level) for match in found}

    def _comes(self, unique: tuple[Key, ...], values: Mapping[str, str]) -> bool | None:
        """Whether an entity comes when it is asked for by its UID and further values; none without an answer."""
        keys = tuple(Key(keyword=keyword, value=value) for keyword, value in values.items())
        level = next(level for level in Level if level.unique_key == unique[-1].keyword)
        found = self._ask(level, unique, keys, ())
        if found is None:
            return None
        return any(match.key.unique_key(level) == unique[-1].value for match in found)

    def _ask(
        self, level: Level, unique: Sequence[Key], keys: Sequence[Key], keywords: Sequence[str]
    ) -> list[Match] | None:
        """Put one query; none when the node did not answer it."""
        if self._given_up:
            return None
        valued = {key.keyword: key for key in (*(Key(keyword=keyword) for keyword in keywords), *unique, *keys)}
        rows: list[Match] = []
        query = Query(model=self._model, level=level, keys=tuple(valued.values()), limit=_FEW)
        try:
            self._finder.find(query, rows.append)
        except (AssociationLost, NodeNotReached) as fault:
            self._losses += 1
            if self._losses == _MOST_LOSSES:
                self.findings.remarks.append(say("Not all queries were put. {fault}", fault=fault))
            return None
        except QrError:
            return None
        if self._cancellation.requested:
            raise Cancelled
        if level not in self.findings.levels:
            self.findings.levels.append(level)
        return [row for row in rows if row.key.unique_key(level)]

    @property
    def _given_up(self) -> bool:
        return self._losses >= _MOST_LOSSES

    def _remark(self, sentence: str) -> None:
        if not self._given_up:
            self.findings.remarks.append(sentence)


def _fitting(row: Match, keyword: str) -> str:
    """A value of an entity as a key that matches nothing else; empty where there is none."""
    element = row.element(keyword)
    if element is None or element.problem:
        return ""
    value = element.text.split("\\")[0].strip()
    is_pattern = "-" in value if element.vr in ("DA", "TM") else any(sign in value for sign in "*?")
    return "" if is_pattern else value


def _not_fitting(row: Match, keyword: str) -> str:
    """A value that an entity does not have."""
    vr = vr_of(tag_of(keyword))
    own = row.text(keyword).split("\\")
    candidates = _UNLIKELY.get(keyword) or _UNLIKELY_OF_VR.get(vr) or (_NO_VALUE,)
    return next((value for value in candidates if value not in own), _NO_VALUE)
