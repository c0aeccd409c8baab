"""Answering Relevant Patient Information Query from an archive.

References
----------
PS3.4 Annex Q
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from pydicom.dataset import Dataset

from qrstation.datasets.character_sets import chosen
from qrstation.datasets.dictionary import tag_of
from qrstation.datasets.elements import items_in, text_in
from qrstation.datasets.values import ENCODED_TEXT_VRS
from qrstation.dicom import status
from qrstation.dicom.attributes import data_element
from qrstation.dicom.exchange import Exchange, Refusal
from qrstation.dicom.patient_info import MAPPING_RESOURCE
from qrstation.errors import InvalidInput
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.patient_info import PatientInfoModel
from qrstation.model.query import Element, Key, Match, Query
from qrstation.words import later

if TYPE_CHECKING:
    from pydicom.dataelem import DataElement

    from qrstation.dicom.archive_scp import ServedArchive

_PATIENT_GROUP = 0x0010
_NARROWING = ("IssuerOfPatientID", "PatientName", "PatientBirthDate", "PatientSex")
"""Keys that choose among patients of one Patient ID; the standard asks for the first of them."""
_STUDY_KEYS = (
    "StudyInstanceUID",
    "StudyDate",
    "StudyTime",
    "StudyDescription",
    "AccessionNumber",
    "ModalitiesInStudy",
    "ProcedureCodeSequence",
    "PatientAge",
    "PatientSize",
    "PatientWeight",
)
_SERIES_KEYS = ("Modality", "BodyPartExamined", "InstitutionName")


class _Stopped(Exception):
    """The peer wants no answer any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownStudy:
    """A study of the patient, and its series."""

    study: Match
    series: tuple[Match, ...]


def answer_patient_info(exchange: Exchange, archive: ServedArchive, model: PatientInfoModel) -> None:
    """Send what is known of the one patient that a request is about.

    Raises
    ------
    Refusal
        The identifier names no patient or not the template of the model, or several patients match.
    """
    request = _Request(exchange.elements(), model)
    try:
        studies = _studies(exchange, archive, request)
        if studies:
            exchange.respond(status.PENDING, identifier=_response(request, studies, model))
        exchange.respond(status.SUCCESS)
    except _Stopped:
        exchange.respond(status.CANCEL)


class _Request:
    """Identifier of a request that can be answered."""

    def __init__(self, elements: Sequence[Element], model: PatientInfoModel) -> None:
        self._elements = elements
        self.patient_id = self._single_value("PatientID")
        if not self.patient_id:
            raise _mismatch(later("A Patient ID must be given."), "PatientID")
        self._single_value("IssuerOfPatientID")
        self._check_template(model)

    def _single_value(self, keyword: str) -> str:
        value = self.value(keyword)
        if any(sign in value for sign in "*?\\"):
            raise _mismatch(f"{keyword} must be a single value without wildcards.", keyword)
        return value

    def _check_template(self, model: PatientInfoModel) -> None:
        items = items_in(self._elements, "ContentTemplateSequence")
        if len(items) != 1:
            raise _mismatch(later("Content Template Sequence must have one item."), "ContentTemplateSequence")
        resource, template = (text_in(items[0], keyword) for keyword in ("MappingResource", "TemplateIdentifier"))
        if not (resource and template):
            raise _mismatch(later("Mapping Resource and Template Identifier must be given."), "ContentTemplateSequence")
        if (resource, template) != (MAPPING_RESOURCE, model.root_template):
            raise Refusal(
                status.TEMPLATE_NOT_SUPPORTED,
                f"This SOP Class is answered by TID {model.root_template} of {MAPPING_RESOURCE}.",
                offending=("ContentTemplateSequence",),
            )

    def value(self, keyword: str) -> str:
        """Value of a key; empty when it is absent."""
        return text_in(self._elements, keyword)

    @property
    def patient_keywords(self) -> tuple[str, ...]:
        """Attributes of the patient that are to be returned."""
        asked = (element for element in self._elements if element.tag >> 16 == _PATIENT_GROUP)
        return tuple(element.keyword for element in asked if element.tag & 0xFFFF)

    @property
    def character_set(self) -> str:
        """Specific Character Set of the request: whoever wrote it can read it."""
        return self.value("SpecificCharacterSet")


def _mismatch(comment: str, keyword: str) -> Refusal:
    return Refusal(status.IDENTIFIER_DOES_NOT_MATCH, comment, offending=(keyword,))


def _studies(exchange: Exchange, archive: ServedArchive, request: _Request) -> tuple[KnownStudy, ...]:
    """Studies of the one patient who matches, the latest first; none when nobody does."""
    values = {"PatientID": request.patient_id, **{keyword: request.value(keyword) for keyword in _NARROWING}}
    wanted = dict.fromkeys((*_STUDY_KEYS, *request.patient_keywords), "")
    found = _find(exchange, archive, Level.STUDY, {**wanted, **values})
    # However the archive compares, the Patient ID names its patient exactly.
    studies = [study for study in found if study.text("PatientID") == request.patient_id]
    if _are_several(studies):
        raise Refusal(
            status.MORE_THAN_ONE_MATCH, later("Several patients have this Patient ID."), offending=("PatientID",)
        )
    studies.sort(key=lambda study: (study.text("StudyDate"), study.text("StudyTime")), reverse=True)
    return tuple(KnownStudy(study=study, series=_series(exchange, archive, study)) for study in studies)


def _series(exchange: Exchange, archive: ServedArchive, study: Match) -> tuple[Match, ...]:
    upper = {keyword: study.text(keyword) for keyword in ("PatientID", "StudyInstanceUID")}
    return tuple(_find(exchange, archive, Level.SERIES, {**upper, **dict.fromkeys(_SERIES_KEYS, "")}))


def _find(exchange: Exchange, archive: ServedArchive, level: Level, keys: dict[str, str]) -> list[Match]:
    query = Query(
        model=QueryModel.PATIENT,
        level=level,
        keys=tuple(Key(keyword=keyword, value=value) for keyword, value in keys.items()),
    )
    found = []
    try:
        for match in archive.find(query):
            if exchange.is_cancelled:
                raise _Stopped
            found.append(match)
    except InvalidInput as reason:
        raise Refusal(status.IDENTIFIER_DOES_NOT_MATCH, reason.title) from reason
    return found


def _are_several(studies: Iterable[Match]) -> bool:
    """Whether studies of one Patient ID are those of different people: names, issuers or birth dates differ.

    What a study does not say of its patient tells nothing apart.
    """
    people = [
        (_compared_name(study.text("PatientName")), study.text("IssuerOfPatientID"), study.text("PatientBirthDate"))
        for study in studies
    ]
    return any(len(set(values) - {""}) > 1 for values in zip(*people, strict=True))


def _compared_name(name: str) -> str:
    """A name without what writers differ in: case, empty components, further component groups."""
    group = next((group for group in name.split("=") if group.strip("^ ")), "")
    return "^".join(part.strip() for part in group.rstrip("^ ").split("^")).casefold()


def _response(request: _Request, studies: Sequence[KnownStudy], model: PatientInfoModel) -> Dataset:
    """Make the identifier of the response: the attributes that were asked for, and the content tree.

    References
    ----------
    PS3.4 Q.2.1.1.3.2
    """
    # Loaded for the first answer: the dictionary of codes behind it takes a while.
    from qrstation.dicom.patient_info_templates import content_tree

    response = content_tree(model, studies)
    response.ObservationDateTime = f"{datetime.now():%Y%m%d%H%M%S}"
    for keyword in dict.fromkeys(("PatientID", *request.patient_keywords)):
        element = _patient_attribute(keyword, studies)
        response[element.tag] = element
    template = Dataset()
    template.MappingResource = MAPPING_RESOURCE
    template.TemplateIdentifier = model.root_template
    response.ContentTemplateSequence = [template]
    if character_set := chosen(_texts(response), request.character_set):
        response.SpecificCharacterSet = character_set.split("\\")
    return response


def _patient_attribute(keyword: str, studies: Sequence[KnownStudy]) -> DataElement:
    """Take an attribute from the latest study that has it; empty when none does."""
    elements = (known.study.element(keyword) for known in studies)
    filled = next((element for element in elements if element is not None and element.values), None)
    return data_element(filled or Element(tag=tag_of(keyword), keyword=keyword, vr=""))


def _texts(dataset: Dataset) -> Iterator[str]:
    return (str(element.value) for element in dataset.iterall() if element.VR in ENCODED_TEXT_VRS)
