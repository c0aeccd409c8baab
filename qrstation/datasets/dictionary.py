"""Attributes by tag, keyword and value representation.

References
----------
PS3.6 Section 6
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import lru_cache

from pydicom.datadict import dictionary_VR, keyword_dict, keyword_for_tag, private_dictionary_VR, tag_for_keyword
from pydicom.uid import UID

from qrstation.errors import InvalidInput
from qrstation.words import say

SPECIFIC_CHARACTER_SET = 0x00080005

_TAG = re.compile(r"\(?([0-9A-Fa-f]{4}),?([0-9A-Fa-f]{4})\)?")
_PRIVATE_CREATORS = range(0x10, 0x100)
_AMBIGUOUS_VRS = {"US or SS": "US", "OB or OW": "OW", "US or OW": "OW", "US or SS or OW": "OW", "NONE": "UN"}


def tag_of(name: str) -> int:
    """Tag of an attribute named by its keyword, or as ``gggg,eeee`` or ``ggggeeee``.

    Raises
    ------
    InvalidInput
        There is no such attribute; similar keywords are suggested.
    """
    tag = tag_for_keyword(name) if name else None
    if tag is None and (digits := _TAG.fullmatch(name.strip())):
        tag = int(digits[1] + digits[2], 16)
    if tag is None:
        raise InvalidInput(say("{name!r} is no attribute of DICOM.", name=name), advice=_suggestion(name))
    return tag


@lru_cache(maxsize=4096)
def keyword_of(tag: int) -> str:
    """Keyword of an attribute; eight hexadecimal digits where it has none."""
    return keyword_for_tag(tag) or f"{tag:08X}"


@lru_cache(maxsize=4096)
def vr_of(tag: int) -> str:
    """Value representation of an attribute; UN for one that is not in the dictionary.

    Of several that depend on other attributes it is the one that reads any value.
    """
    if tag & 0xFFFF == 0:
        return "UL"
    if is_private(tag):
        return "LO" if tag & 0xFFFF in _PRIVATE_CREATORS else "UN"
    try:
        vr = dictionary_VR(tag)
    except KeyError:
        return "UN"
    return _AMBIGUOUS_VRS.get(vr, vr)


@lru_cache(maxsize=4096)
def time_beside(date: str) -> str:
    """Keyword of the time that says when on a date, as StudyTime does for StudyDate; empty where there is none."""
    time = date.replace("Date", "Time")
    tags = [tag_for_keyword(keyword) for keyword in (date, time)]
    return time if None not in tags and [vr_of(tag or 0) for tag in tags] == ["DA", "TM"] else ""


def private_vr_of(tag: int, creator: str) -> str:
    """Value representation of a private attribute, by whoever defined it; UN where nobody has told."""
    try:
        vr = private_dictionary_VR(tag, creator)
    except KeyError:
        return "UN"
    return _AMBIGUOUS_VRS.get(vr, vr)


def is_private(tag: int) -> bool:
    """Whether a manufacturer defined the attribute (PS3.5 Section 7.8)."""
    return bool(tag >> 16 & 1)


def is_private_creator(tag: int) -> bool:
    """Whether the attribute says who defined a block of private ones."""
    return is_private(tag) and tag & 0xFFFF in _PRIVATE_CREATORS


def private_creator_of(tag: int) -> int:
    """Tag of the attribute that says who defined a private one."""
    return tag & 0xFFFF0000 | tag >> 8 & 0xFF


def _suggestion(name: str) -> str:
    by_lower_case = {keyword.lower(): keyword for keyword in keyword_dict if keyword}
    near = [by_lower_case[found] for found in get_close_matches(name.lower(), by_lower_case, n=3, cutoff=0.7)]
    if not near:
        return say("Give a keyword of PS3.6, such as PatientName, or a tag, such as 0010,0010.")
    *others, last = near
    if not others:
        return say("Did you mean {keyword}?", keyword=last)
    return say("Did you mean {keywords} or {last}?", keywords=", ".join(others), last=last)


def uid_name(uid: str) -> str:
    """Name of a SOP Class, transfer syntax or whatever else the standard names; the UID itself where it names nothing.

    References
    ----------
    PS3.6 Annex A
    """
    return _RECENT_UIDS.get(uid) or UID(uid).name


_RECENT_UIDS = {
    "1.2.840.10008.5.1.4.1.1.9.100.1": "Waveform Presentation State Storage",
    "1.2.840.10008.5.1.4.1.1.9.100.2": "Waveform Acquisition Presentation State Storage",
    "1.2.840.10008.5.1.4.1.1.66.7": "Label Map Segmentation Storage",
    "1.2.840.10008.5.1.4.1.1.66.8": "Height Map Segmentation Storage",
}
"""Those that pydicom does not know yet."""
