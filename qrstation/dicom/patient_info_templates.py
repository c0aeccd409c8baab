"""Content trees of Relevant Patient Information, from what an archive knows of a patient.

The root templates are extensible, and all below their titles is at the user's option but for the language. What the
archive does not know is left out, and what it knows beyond their rows is added by codes of PS3.16.

References
----------
PS3.16 TID 9000, 9003, 9007, 3602, 3802 and 3830
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from pydicom.dataset import Dataset
from pydicom.sr.codedict import codes
from pydicom.sr.coding import Code
from pydicom.uid import UID

from qrstation.datasets.content_items import (
    DCM,
    SCT,
    code,
    container,
    context,
    date,
    detail,
    modifier,
    moment,
    number,
    observed,
    person,
    text,
    uid,
)
from qrstation.datasets.elements import items_in, text_in
from qrstation.datasets.values import is_date, modern_date
from qrstation.model.patient_info import PatientInfoModel
from qrstation.model.query import Match

if TYPE_CHECKING:
    from qrstation.dicom.patient_info_scp import KnownStudy

_ENGLISH = Code("en", "RFC5646", "English")
_HEIGHT = Code("8302-2", "LN", "Patient Height")
_WEIGHT = Code("29463-7", "LN", "Patient Weight")
_DIAGNOSTIC_TESTS = codes.LN.RelevantDiagnosticTestsAndOrLaboratoryData
_DIAGNOSTIC_PROCEDURE = Code("103693007", "SCT", "Diagnostic procedure")
_SEXES = {"F": DCM.Female, "M": DCM.Male, "O": DCM.OtherSex}
_AGE_UNITS = {"Y": codes.UCUM.Year, "M": codes.UCUM.Month, "W": codes.UCUM.Week, "D": codes.UCUM.Day}
_ACQUISITION_MODALITIES = {each.value: each for each in codes.cid29.concepts.values()}
"""PS3.16 CID 29, by the defined terms of Modality (0008,0060)."""

_BREAST = (frozenset({"MG"}), frozenset({"BREAST"}))
_CARDIAC = (
    frozenset({"ECG", "EPS", "HD", "IVOCT", "IVUS", "XA"}),
    frozenset({"AORTA", "CORONARYARTERY", "CORONARY ARTERY", "HEART"}),
)
"""Modalities, and terms of Body Part Examined, whose examinations are told."""

_AGE = re.compile(r"([0-9]{3})([DWMY])")
_TIME = re.compile(r"((?:[01][0-9]|2[0-3])(?:[0-5][0-9](?:[0-5][0-9])?)?)(?:\.[0-9]{1,6})?")
_UID = re.compile(r"(?=.{1,64}$)(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))*")
_LONGEST_COMPONENT_GROUP = 64
_LONGEST_CODE_VALUE, _LONGEST_CODE_MEANING = 16, 64


def content_tree(model: PatientInfoModel, studies: Sequence[KnownStudy]) -> Dataset:
    """Make the root content item of a model's template.

    Parameters
    ----------
    studies
        What is known of the patient, the latest study first; at least one.
    """
    match model:
        case PatientInfoModel.GENERAL:
            title, procedures = DCM.RelevantPatientInformation, _previous_procedures(studies)
        case PatientInfoModel.BREAST:
            title = DCM.RelevantPatientInformationForBreastImaging
            procedures = _previous_procedures(_concerning(studies, *_BREAST))
        case PatientInfoModel.CARDIAC:
            title, procedures = DCM.History, _diagnostic_tests(_concerning(studies, *_CARDIAC))
    language = modifier(code(DCM.LanguageOfContentItemAndDescendants, _ENGLISH))
    root = container(title, language, *_subject(studies), *_characteristics(studies), *procedures)
    del root.RelationshipType
    return root


def _subject(studies: Sequence[KnownStudy]) -> Iterator[Dataset]:
    """Say who the patient is (PS3.16 TID 1006 and 1007)."""
    yield context(code(DCM.SubjectClass, DCM.Patient))
    name = _latest(studies, "PatientName")[0]
    if name and max(map(len, name.split("="))) <= _LONGEST_COMPONENT_GROUP:
        yield context(person(DCM.SubjectName, name))
    yield context(text(DCM.SubjectID, _latest(studies, "PatientID")[0]))
    if birth_date := _date(_latest(studies, "PatientBirthDate")[0]):
        yield context(date(DCM.SubjectBirthDate, birth_date))
    sex = _latest(studies, "PatientSex")[0]
    if sex in _SEXES:
        yield context(code(DCM.SubjectSex, _SEXES[sex]))


def _characteristics(studies: Sequence[KnownStudy]) -> Iterator[Dataset]:
    """Give age, height and weight, each as of the latest study that says it (concepts and units of PS3.16 TID 3602)."""
    items = []
    age, when = _latest(studies, "PatientAge")
    if found := _AGE.fullmatch(age):
        items.append(_observed(number(DCM.SubjectAge, int(found[1]), _AGE_UNITS[found[2]]), when))
    for concept, keyword, scale, unit in ((_HEIGHT, "PatientSize", 100, "cm"), (_WEIGHT, "PatientWeight", 1, "kg")):
        measured, when = _latest(studies, keyword)
        if value := _positive(measured):
            items.append(_observed(number(concept, value * scale, unit), when))
    if items:
        yield container(DCM.PatientCharacteristics, *items)


def _previous_procedures(studies: Sequence[KnownStudy]) -> Iterator[Dataset]:
    """List the studies as previous procedures (PS3.16 TID 9003)."""
    if studies:
        yield container(
            DCM.RelevantPreviousProcedures,
            *(_procedure(known, DCM.PreviousProcedure, DCM.DatetimeStarted) for known in studies),
        )


def _diagnostic_tests(studies: Sequence[KnownStudy]) -> Iterator[Dataset]:
    """List the studies as diagnostic tests (PS3.16 TID 3830)."""
    if studies:
        yield container(
            _DIAGNOSTIC_TESTS,
            *(_procedure(known, _DIAGNOSTIC_PROCEDURE, DCM.ProcedureDatetime) for known in studies),
        )


def _procedure(known: KnownStudy, concept: Code, start: Code) -> Dataset:
    """Tell of one study: what was done, when, where, and how it is found again."""
    study, modalities = known.study, _modalities(known)
    acquired = [_ACQUISITION_MODALITIES[each] for each in modalities if each in _ACQUISITION_MODALITIES]
    done = _procedure_code(study) or next(iter(acquired), SCT.ImagingProcedure)
    properties = [moment(start, when)] if (when := _date_time(study)) else []
    properties += [code(DCM.Modality, modality) for modality in acquired]
    places = dict.fromkeys(place for series in known.series if (place := series.text("InstitutionName")))
    for name, values in (
        (DCM.ServiceDeliveryLocation, list(places)[:1]),
        (DCM.Comment, [study.text("StudyDescription")]),
        (DCM.AccessionNumber, [study.text("AccessionNumber")]),
    ):
        properties += [text(name, value) for value in values if value]
    if _UID.fullmatch(written := study.text("StudyInstanceUID")):
        properties.append(uid(DCM.ProcedureStudyInstanceUID, UID(written)))
    return code(concept, done, *map(detail, properties))


def _procedure_code(study: Match) -> Code | None:
    """Code of the procedure that was performed, where the study has one that can be sent."""
    for item in items_in(study.elements, "ProcedureCodeSequence"):
        value, scheme, meaning = (
            text_in(item, name) for name in ("CodeValue", "CodingSchemeDesignator", "CodeMeaning")
        )
        fits = len(value) <= _LONGEST_CODE_VALUE >= len(scheme) and len(meaning) <= _LONGEST_CODE_MEANING
        if value and scheme and meaning and fits:
            return Code(value, scheme, meaning)
    return None


def _concerning(
    studies: Sequence[KnownStudy], modalities: frozenset[str], body_parts: frozenset[str]
) -> list[KnownStudy]:
    """Choose the studies of some modalities, or of some parts of the body."""
    return [
        known
        for known in studies
        if modalities & set(_modalities(known))
        or any(series.text("BodyPartExamined").upper() in body_parts for series in known.series)
    ]


def _modalities(known: KnownStudy) -> list[str]:
    told = known.study.text("ModalitiesInStudy").split("\\")
    return [each for each in dict.fromkeys((*told, *(series.text("Modality") for series in known.series))) if each]


def _latest(studies: Sequence[KnownStudy], keyword: str) -> tuple[str, str]:
    """Value of the latest study that has one, and when that study was (DT); empty where none has."""
    return next(
        ((value, _date_time(known.study)) for known in studies if (value := known.study.text(keyword))), ("", "")
    )


def _observed(content: Dataset, when: str) -> Dataset:
    return observed(content, when) if when else content


def _positive(written: str) -> float | None:
    """Number above 0 that a decimal string gives."""
    try:
        value = float(written)
    except ValueError:
        return None
    return value if 0 < value < float("inf") else None


def _date_time(study: Match) -> str:
    """When a study began, as exactly as it says (DT); empty when it does not."""
    day, time = _date(study.text("StudyDate")), _TIME.fullmatch(study.text("StudyTime"))
    return f"{day}{time[1]}" if day and time else day


def _date(written: str) -> str:
    """A date as it is written now; empty where it is none."""
    return modern_date(written) if is_date(written) else ""
