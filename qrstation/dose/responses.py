"""What responses say, with what is taken where they say nothing.

A node may leave out every attribute but the unique keys, tell a thing twice, or tell of others than it was asked about.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from qrstation.model.dose import DoseSeries, DoseStudy, Rule
from qrstation.model.query import Match

_UID = re.compile(r"[0-9][0-9.]{0,63}")
UNKNOWN_MODALITY = "OT"
"""What a series without a Modality (0008,0060) is taken for."""
_SEPARATORS = re.compile(r"[\\,]")


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectTold:
    """An object as the node told it; an empty class and no number where it did not tell them."""

    sop_instance_uid: str
    sop_class_uid: str
    instance_number: int | None


def uid_told(match: Match, keyword: str) -> str:
    """A UID, without what pads it; empty where it is missing, or is none and would match or name other things.

    References
    ----------
    PS3.5 Section 9.1
    """
    uid = match.text(keyword).strip(" \0")
    return uid if _UID.fullmatch(uid) else ""


def modalities_told(match: Match) -> tuple[str, ...]:
    """Modalities in Study (0008,0061), each once; some nodes write them into one value with commas."""
    codes = (code.strip().upper() for code in _SEPARATORS.split(match.text("ModalitiesInStudy")))
    return tuple(dict.fromkeys(filter(None, codes)))


def study_of(match: Match) -> DoseStudy:
    """Take a response for a study of which nothing is decided."""
    return DoseStudy(
        study_instance_uid=uid_told(match, "StudyInstanceUID"),
        branches=(),
        modalities=modalities_told(match),
        study_date=match.text("StudyDate").strip(),
        study_time=match.text("StudyTime").strip(),
        description=match.text("StudyDescription").strip(),
        station_name=match.text("StationName").strip(),
        keep=False,
        rule=Rule.UNDECIDED,
        reason="",
        patient_name=match.text("PatientName"),
        patient_id=match.text("PatientID").strip(),
        accession_number=match.text("AccessionNumber").strip(),
    )


def series_of(match: Match) -> DoseSeries:
    """Take a response for a series of which nothing is decided."""
    return DoseSeries(
        series_instance_uid=uid_told(match, "SeriesInstanceUID"),
        series_number=match.text("SeriesNumber").strip(),
        modality=match.text("Modality").strip().upper() or UNKNOWN_MODALITY,
        description=match.text("SeriesDescription").strip(),
        station_name=match.text("StationName").strip(),
        instances=match.number("NumberOfSeriesRelatedInstances"),
        keep=False,
        rule=Rule.UNDECIDED,
        reason="",
    )


def object_of(match: Match) -> ObjectTold:
    """Take a response for an object."""
    return ObjectTold(
        sop_instance_uid=uid_told(match, "SOPInstanceUID"),
        sop_class_uid=uid_told(match, "SOPClassUID"),
        instance_number=match.number("InstanceNumber"),
    )


def asked_about(matches: Iterable[Match], unique_key: str, above: Mapping[str, str]) -> Iterator[Match]:
    """Those of the responses that are about what was asked, each once; the first of those with one UID counts.

    Parameters
    ----------
    unique_key
        Keyword of the UID that names what was asked for; what has none cannot be retrieved, and is left out.
    above
        UIDs of what it belongs to, by keyword; a response may leave them out, but not contradict them.
    """
    seen = set()
    for match in matches:
        uid = uid_told(match, unique_key)
        if not uid or uid in seen:
            continue
        if any(match.text(keyword).strip(" \0") not in ("", wanted) for keyword, wanted in above.items()):
            continue
        seen.add(uid)
        yield match
