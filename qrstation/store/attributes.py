"""The attributes of an instance that the index holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import BinaryIO

from qrstation.datasets.character_sets import CharacterSet
from qrstation.datasets.dictionary import SPECIFIC_CHARACTER_SET, tag_of, vr_of
from qrstation.datasets.elements import character_set_of, text_of
from qrstation.datasets.encoding import Encoding
from qrstation.datasets.reading import RawElement, read_data_set
from qrstation.datasets.skimming import Window, skim
from qrstation.datasets.values import modern_date
from qrstation.store.layout import Place, check_uid
from qrstation.store.schema import COLUMNS, PATIENT_ATTRIBUTES, SERIES_ATTRIBUTES, STUDY_ATTRIBUTES

LONGEST_VALUE = 1024 * 1024
"""Bytes of a value that the archive looks at."""
MOST_ATTRIBUTES = 10_000
"""Attributes of an instance that the archive keeps in memory at once, those in sequences too."""
_LONGEST_REMEMBERED = 64
"""Bytes of a value that is decoded once and remembered."""
_TAGS = {keyword: tag_of(keyword) for keyword in COLUMNS}
_KEYWORDS = {tag: keyword for keyword, tag in _TAGS.items()}
_FRAME_EXTRACTION = tag_of("FrameExtractionSequence")
_WANTED = frozenset((*_KEYWORDS, SPECIFIC_CHARACTER_SET, _FRAME_EXTRACTION))
_LAST = max(_KEYWORDS)
_OF_STUDY = PATIENT_ATTRIBUTES + STUDY_ATTRIBUTES
_DATES = frozenset(keyword for keyword, tag in _TAGS.items() if vr_of(tag) == "DA")


@dataclass(frozen=True, slots=True)
class Attributes:
    """What the header of an instance says; every attribute of the index is there, empty when unknown."""

    values: Mapping[str, str]
    extracted: bool = False
    """Whether the instance was made of some frames of another one (PS3.3 C.12.3)."""

    def __getitem__(self, keyword: str) -> str:
        return self.values[keyword]

    def of(self, keywords: Sequence[str]) -> Iterator[str]:
        """Values of some attributes, in their order."""
        return map(self.values.__getitem__, keywords)

    @property
    def gaps_in_study(self) -> int:
        """Attributes of patient and study that are empty; the fewer, the better an instance stands for its study."""
        return [*self.of(_OF_STUDY)].count("")

    @property
    def gaps_in_series(self) -> int:
        """Attributes of the series that are empty."""
        return [*self.of(SERIES_ATTRIBUTES)].count("")


def skim_attributes(window: Window, transfer_syntax_uid: str) -> Attributes | None:
    """Read the attributes of a data set as `read_attributes` would, only faster; none when it takes that one."""
    found = skim(window, Encoding.of(transfer_syntax_uid), wanted=_WANTED, last=_LAST)
    return None if found is None else _attributes(found)


def read_attributes(stream: BinaryIO, transfer_syntax_uid: str) -> Attributes:
    """Read the attributes of the data set that begins at the position of `stream`; what is broken stays empty."""
    encoding = Encoding.of(transfer_syntax_uid)
    read = read_data_set(stream, encoding, wanted=_WANTED, last=_LAST, longest=LONGEST_VALUE, most=MOST_ATTRIBUTES)
    return _attributes(read.elements)


def _attributes(found: Sequence[RawElement]) -> Attributes:
    character_set = character_set_of(found, CharacterSet())
    remembered = _texts_in(character_set)
    values = dict.fromkeys(COLUMNS, "")
    # Should an attribute be there twice, the first counts; a part of a value could be taken for another value.
    for raw in reversed(found):
        keyword = _KEYWORDS.get(raw.tag)
        if keyword is not None and raw.whole:
            often = len(raw.value) <= _LONGEST_REMEMBERED and not raw.big_endian
            text = remembered(raw.vr, raw.value) if often else text_of(raw, character_set)
            values[keyword] = modern_date(text) if keyword in _DATES else text
    return Attributes(values, extracted=any(raw.tag == _FRAME_EXTRACTION for raw in found))


@lru_cache(maxsize=16)
def _texts_in(character_set: CharacterSet) -> Callable[[str, bytes], str]:
    """Who decodes values of a character set; the instances of a series have most of theirs in common."""

    @lru_cache(maxsize=2048)
    def text(vr: str, value: bytes) -> str:
        return text_of(RawElement(0, vr, value), character_set)

    return text


def place_of(attributes: Attributes, variant: str = "") -> Place:
    """Place of an instance by what its data set says.

    Raises
    ------
    InstanceRefused
        A UID is missing or none.
    """
    check_uid("Study Instance UID", attributes["StudyInstanceUID"])
    check_uid("Series Instance UID", attributes["SeriesInstanceUID"])
    check_uid("SOP Instance UID", attributes["SOPInstanceUID"])
    return Place(
        study_instance_uid=attributes["StudyInstanceUID"],
        series_instance_uid=attributes["SeriesInstanceUID"],
        sop_instance_uid=attributes["SOPInstanceUID"],
        variant=variant,
    )
