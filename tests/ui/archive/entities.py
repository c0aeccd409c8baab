"""Plausible entities of an archive."""

from __future__ import annotations

from pathlib import Path

from pydicom.datadict import dictionary_VR, tag_for_keyword

from qrstation.model.information_model import Level
from qrstation.model.instances import StoredInstance
from qrstation.model.query import Element, Match

ARCHIVE = Path("/archive")


def match(level: Level, **attributes: str) -> Match:
    return Match(level=level, elements=tuple(element(keyword, value) for keyword, value in attributes.items()))


def element(keyword: str, value: str) -> Element:
    tag = tag_for_keyword(keyword)
    assert tag is not None
    return Element(tag=tag, keyword=keyword, vr=dictionary_VR(tag), values=(value,))


def study(number: int, name: str = "DOE^Jane") -> Match:
    return match(
        Level.STUDY,
        PatientName=name,
        PatientID=f"10{number}",
        StudyInstanceUID=f"1.2.{number}",
        StudyDate=f"202611{number:02d}",
        NumberOfStudyRelatedInstances="12",
    )


def stored(study_number: int, series_number: int, number: int) -> StoredInstance:
    study_uid, series_uid = f"1.2.{study_number}", f"1.2.{study_number}.{series_number}"
    uid = f"{series_uid}.{number}"
    return StoredInstance(
        patient_id=f"10{study_number}",
        study_instance_uid=study_uid,
        series_instance_uid=series_uid,
        sop_instance_uid=uid,
        sop_class_uid="1.2.840.10008.5.1.4.1.1.2",
        transfer_syntax_uid="1.2.840.10008.1.2.1",
        path=Path("/archive") / study_uid / series_uid / f"{uid}.dcm",
        size=500_000,
        sha256="0" * 64,
    )
