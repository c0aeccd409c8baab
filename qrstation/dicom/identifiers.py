"""Identifiers of C-FIND, C-GET and C-MOVE, and the values that the other rooms know them by, in both directions.

References
----------
PS3.4 Sections C.2, C.4.1 to C.4.3 and C.6
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from io import BytesIO

from pydicom.dataset import Dataset
from pydicom.filebase import DicomFileLike
from pydicom.filewriter import write_dataset

from qrstation.datasets.character_sets import CharacterSet, chosen, unencodable
from qrstation.datasets.dictionary import keyword_of, tag_of
from qrstation.datasets.elements import read_elements
from qrstation.datasets.encoding import Encoding
from qrstation.datasets.on_demand import EncodedElements, is_plain
from qrstation.dicom.attributes import attribute_element, key_tag
from qrstation.dicom.json_model import dicom_json
from qrstation.errors import InvalidInput
from qrstation.model.information_model import Level, QueryModel, View, levels_of
from qrstation.model.query import Element, Key, Match, MatchKey, Query, problems_of
from qrstation.model.retrieve import FrameSelection
from qrstation.words import joined, say

__all__ = [
    "DEFAULT_KEYS",
    "UNMATCHED",
    "character_set_named_in",
    "dicom_json",
    "encoded",
    "identifier_of",
    "match_of",
    "query_of",
    "retrieve_identifier",
    "stated_keys",
    "texts_in",
]

DEFAULT_KEYS: Mapping[Level, tuple[str, ...]] = {
    Level.PATIENT: (
        "PatientName",
        "PatientID",
        "IssuerOfPatientID",
        "PatientBirthDate",
        "PatientSex",
        "NumberOfPatientRelatedStudies",
        "NumberOfPatientRelatedSeries",
        "NumberOfPatientRelatedInstances",
    ),
    Level.STUDY: (
        "StudyDate",
        "StudyTime",
        "AccessionNumber",
        "ModalitiesInStudy",
        "ReferringPhysicianName",
        "StudyDescription",
        "PatientName",
        "PatientID",
        "PatientBirthDate",
        "PatientSex",
        "StudyInstanceUID",
        "StudyID",
        "NumberOfStudyRelatedSeries",
        "NumberOfStudyRelatedInstances",
    ),
    Level.SERIES: (
        "SeriesDate",
        "SeriesTime",
        "Modality",
        "StationName",
        "SeriesDescription",
        "BodyPartExamined",
        "ProtocolName",
        "SeriesInstanceUID",
        "SeriesNumber",
        "NumberOfSeriesRelatedInstances",
    ),
    Level.IMAGE: (
        "SOPClassUID",
        "SOPInstanceUID",
        "ContentDate",
        "ContentTime",
        "InstanceNumber",
        "NumberOfFrames",
        "Rows",
        "Columns",
    ),
}
"""Return keys that a table of each level shows."""

_LEVEL = "QueryRetrieveLevel"
_FRAME_LEVEL = "FRAME"
_CHARACTER_SET = "SpecificCharacterSet"
UNMATCHED = (_LEVEL, _CHARACTER_SET, "TimezoneOffsetFromUTC")
"""What says how the keys of a request are to be understood, and is no key itself (PS3.4 C.2.2.2)."""


def identifier_of(query: Query, *, assumed_character_set: str = "") -> Dataset:
    """Make the identifier of a C-FIND request.

    The unique keys of the query's level and of those above are always in it. Values that are not ASCII are sent in
    the set that the node is known to use, if it has them, else in one made for their language, else in UTF-8. A key for
    the set stays where all is ASCII, and is empty then.

    Parameters
    ----------
    assumed_character_set
        The node's own Specific Character Set, where known.

    Raises
    ------
    InvalidInput
        A key is no attribute, or its value cannot be sent.

    References
    ----------
    PS3.4 C.4.1.1.3 and C.4.1.3
    """
    levels = _levels_down_to(query.level, query.model)
    keys = {key.keyword: key for key in (Key(keyword=level.unique_key) for level in levels)}
    # Named twice, by keyword and by tag, a key to match wins over one to return.
    keys.update({key.keyword: key for key in sorted(_normalised(query.keys), key=lambda key: key.value != "")})
    stated = keys.pop(_LEVEL, None)
    if stated is not None and stated.value not in ("", query.level):
        raise InvalidInput(
            say(
                "The query is at {level} level, and its key {keyword} says {value}.",
                level=query.level,
                keyword=_LEVEL,
                value=stated.value,
            )
        )
    named = keys.pop(_CHARACTER_SET, None)
    identifier = _identifier(query.level, keys.values(), named.value if named else "", assumed_character_set)
    if named is not None:
        identifier.setdefault(_CHARACTER_SET, "")
    return identifier


def retrieve_identifier(
    targets: Sequence[MatchKey],
    model: QueryModel,
    *,
    frames: FrameSelection | None = None,
    relational: bool = False,
    view: View | None = None,
    assumed_character_set: str = "",
) -> Dataset:
    """Make the identifier of a C-GET or C-MOVE request: the level and its unique keys, nothing else.

    Parameters
    ----------
    targets
        One entity, or several of one level with the same ones above them, which are named by a list of UIDs.
    frames
        Frames of the one instance: they make the request one at FRAME level.
    relational
        Whether unique keys of the levels above may be missing.
    view
        The form in which images are to be sent, where the node converts them.

    Raises
    ------
    InvalidInput
        The model has no such level, or a unique key is missing.

    References
    ----------
    PS3.4 C.4.2.1.4.1, C.4.2.2.2.1, C.4.3.1.3.1, Y.3.2 and Z.4.2.1
    """
    level = targets[0].level
    keys = [
        Key(keyword=each.unique_key, value="\\".join(dict.fromkeys(target.unique_key(each) for target in targets)))
        for each in _levels_down_to(level, model)
    ]
    missing = [key.keyword for key in keys if not key.value]
    if relational and targets[0].unique_key(level):
        keys = [key for key in keys if key.value]
    elif missing:
        raise InvalidInput(
            say(
                "A {level} cannot be retrieved without its {keywords}.",
                level=level,
                keywords=joined(say(" and "), missing),
            ),
            advice=say("Give it, or retrieve at another level or by another model."),
        )
    identifier = _identifier(level, keys, "", assumed_character_set)
    if view is not None:
        identifier.QueryRetrieveView = view.value
    if frames is not None:
        _add_frames(identifier, frames)
    return identifier


def _add_frames(identifier: Dataset, frames: FrameSelection) -> None:
    identifier.QueryRetrieveLevel = _FRAME_LEVEL
    if frames.seconds is not None:
        identifier.TimeRange = list(frames.seconds)
    elif frames.ranges:
        identifier.CalculatedFrameList = [number for one in frames.ranges for number in one]
    else:
        identifier.SimpleFrameList = list(frames.numbers)


def query_of(identifier: Dataset, model: QueryModel) -> Query:
    """Understand the identifier of a request that somebody sent us.

    Keys within sequences become dotted paths; values stay as they came, wildcards, ranges and lists included.

    Raises
    ------
    InvalidInput
        The Query/Retrieve Level is missing, or the model does not have it.
    """
    # In the encoding that it was read in, what pydicom has not decoded yet stays as it came.
    implicit_vr, little_endian = identifier.original_encoding
    encoding = Encoding(explicit_vr=not implicit_vr, big_endian=little_endian is False)
    elements, _ = read_elements(encoded(identifier, encoding), encoding)
    stated = next((element.text for element in elements if element.keyword == _LEVEL), "")
    if stated not in levels_of(model):
        raise InvalidInput(
            say("Query/Retrieve Level {value!r} is none of {levels}.", value=stated, levels=", ".join(levels_of(model)))
        )
    wanted = (element for element in elements if element.keyword not in UNMATCHED)
    return Query(model=model, level=Level(stated), keys=tuple(_keys_in(wanted, "")))


def stated_keys(identifier: bytes, encoding: Encoding) -> dict[str, str]:
    """Everything that the identifier of a request says, its level too, by keyword; within sequences by dotted path."""
    elements, _ = read_elements(identifier, encoding)
    return {key.keyword: key.value for key in _keys_in(elements, "")}


def match_of(
    encoded: bytes, encoding: Encoding, *, level: Level, node: str = "", assumed_character_set: str = ""
) -> Match:
    """Understand the identifier of a C-FIND response: whatever can be read of it, and what is wrong with the rest.

    Parameters
    ----------
    encoded, encoding
        The identifier as it came, and what the transfer syntax of its presentation context says.
    level
        At which we asked.
    node
        Name of the node that answered.
    assumed_character_set
        Specific Character Set where the response has none.
    """
    if is_plain(encoded, encoding):
        assumed = CharacterSet.named(assumed_character_set)
        return Match(level=level, elements=EncodedElements(encoded, encoding, assumed), node=node)
    elements, problems = read_elements(encoded, encoding, assumed_character_set)
    match = Match(level=level, elements=elements, node=node)
    return replace(match, remarks=(*problems, *problems_of(elements), *match.oddities))


def encoded(dataset: Dataset, encoding: Encoding) -> bytes:
    """The bytes of an identifier."""
    stream = BytesIO()
    output = DicomFileLike(stream)
    output.is_implicit_VR, output.is_little_endian = not encoding.explicit_vr, not encoding.big_endian
    write_dataset(output, dataset)
    return stream.getvalue()


def character_set_named_in(identifier: Dataset) -> str:
    """The set in which a request came: whoever wrote it can read it."""
    named = identifier.get(_CHARACTER_SET) or ""
    return named if isinstance(named, str) else "\\".join(str(term) for term in named)


def _levels_down_to(level: Level, model: QueryModel) -> list[Level]:
    levels = levels_of(model)
    if level not in levels:
        raise InvalidInput(
            say("The {model} model has no {level} level.", model=model, level=level),
            advice=say("Choose one of {levels}, or another model.", levels=", ".join(levels)),
        )
    return [each for each in (*level.above, level) if each in levels]


def _normalised(keys: Iterable[Key]) -> Iterator[Key]:
    """The keys by keyword, whichever way they were named."""
    for key in keys:
        tags = (key_tag(name) for name in key.keyword.split("."))
        yield Key(keyword=".".join(keyword_of(tag) for tag in tags), value=key.value)


def _identifier(level: Level, keys: Iterable[Key], named_character_set: str, assumed_character_set: str) -> Dataset:
    keys = tuple(keys)
    values = [key.value for key in keys]
    character_set = named_character_set or chosen(values, assumed_character_set)
    if lost := unencodable(values, character_set or "ISO_IR 6"):
        raise InvalidInput(
            say(
                "Specific Character Set {character_set} has no {characters}.",
                character_set=character_set,
                characters=" ".join(lost),
            ),
            advice=say("Leave the character set out of the query: one that fits is then chosen."),
        )
    identifier = Dataset()
    identifier.QueryRetrieveLevel = level.value
    if character_set:
        identifier.SpecificCharacterSet = character_set.split("\\")
    for key in keys:
        *path, name = key.keyword.split(".")
        element = attribute_element(tag_of(name), key.value)
        _item_at(identifier, path)[element.tag] = element
    return identifier


def _item_at(identifier: Dataset, path: list[str]) -> Dataset:
    """The item of a sequence that a dotted path leads to, made where it is not there yet."""
    for name in path:
        tag = tag_of(name)
        if tag not in identifier or not identifier[tag].value:
            identifier[tag] = attribute_element(tag, "", vr="SQ")
            identifier[tag].value.append(Dataset())
        identifier = identifier[tag].value[0]
    return identifier


def _keys_in(elements: Iterable[Element], path: str) -> Iterator[Key]:
    for element in elements:
        items = [item for item in element.values if isinstance(item, tuple) and item]
        if items:
            yield from _keys_in(items[0], f"{path}{element.keyword}.")
        else:
            yield Key(keyword=f"{path}{element.keyword}", value=_key_text(element))


def _key_text(element: Element) -> str:
    values = (int(value) if isinstance(value, float) and value.is_integer() else value for value in element.values)
    return "\\".join(str(value) for value in values if isinstance(value, (str, int, float)))


def texts_in(elements: Iterable[Element]) -> Iterator[str]:
    """All the text of some elements, within sequences too."""
    for element in elements:
        for value in element.values:
            if isinstance(value, str):
                yield value
            elif isinstance(value, tuple):
                yield from texts_in(value)
