"""Invented responses for tests of the results."""

from __future__ import annotations

from pydicom.datadict import dictionary_VR, tag_for_keyword

from qrstation.model.information_model import Level
from qrstation.model.outcomes import FindOutcome, Status, StatusCategory
from qrstation.model.query import Element, Match


def element(keyword: str, *values: str | int | float, problem: str = "") -> Element:
    tag = tag_for_keyword(keyword)
    assert tag is not None
    return Element(tag=tag, keyword=keyword, vr=dictionary_VR(tag)[:2], values=values, problem=problem)


def match(level: Level, *elements: Element, node: str = "Main PACS", problems: tuple[str, ...] = ()) -> Match:
    return Match(level=level, elements=elements, node=node, remarks=problems)


def study(number: int, *more: Element, node: str = "Main PACS", problems: tuple[str, ...] = ()) -> Match:
    """A study of its own patient; what is given in `more` comes first."""
    named = {each.keyword for each in more}
    usual = (
        element("PatientName", f"DOE^Number {number}"),
        element("PatientID", f"P{number}"),
        element("StudyInstanceUID", f"1.2.{number}"),
        element("StudyDate", f"202611{1 + number % 28:02d}"),
        element("ModalitiesInStudy", "CT", "SR"),
        element("StudyDescription", f"Abdomen {number}"),
        element("NumberOfStudyRelatedInstances", 12),
    )
    kept = (each for each in usual if each.keyword not in named)
    return match(Level.STUDY, *more, *kept, node=node, problems=problems)


def series(number: int, *more: Element, study_instance_uid: str = "1.2.1") -> Match:
    return match(
        Level.SERIES,
        element("StudyInstanceUID", study_instance_uid),
        element("SeriesInstanceUID", f"{study_instance_uid}.{number}"),
        element("SeriesNumber", number),
        element("Modality", "CT"),
        element("NumberOfSeriesRelatedInstances", 4),
        *more,
    )


def outcome(matches: int = 0, *, truncated: bool = False, cancelled: bool = False) -> FindOutcome:
    status = Status(code=0, category=StatusCategory.SUCCESS, meaning="Matching is complete.")
    return FindOutcome(status=status, matches=matches, seconds=0.1, truncated=truncated, cancelled=cancelled)
