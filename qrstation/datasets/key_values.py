"""Values of keys as people type them: brought into DICOM's form, or refused where nothing could match.

References
----------
PS3.4 C.2.2.2, PS3.5 Section 6.2
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from qrstation.datasets.dictionary import keyword_of, tag_of, vr_of
from qrstation.errors import InvalidInput
from qrstation.model.query import Key
from qrstation.words import later, say

_EMPTY_VALUE = '""'
_ISO_DATE = re.compile(r"(?<!\d)(\d{4})[-.](\d{2})[-.](\d{2})(?!\d)")
_CLOCK = re.compile(r"(?<!\d)(\d{2}):(\d{2})(?::(\d{2}))?(?!\d)")
_BETWEEN_DATE_AND_TIME = re.compile(r"(?<=\d{8})[T ](?=\d{2})")
_OFFSET = r"(?:\+(?:0\d|1[0-4])|-(?:0\d|1[0-2]))[0-5]\d"
"""From UTC: no more than 14 hours ahead of it and 12 behind it (PS3.5 Section 6.2), or it is a year."""
_MODALITIES = ("Modality", "ModalitiesInStudy")
_RANGE = {
    "DA": re.compile(r"(\d+)?\s*(-)?\s*(\d+)?"),
    "TM": re.compile(r"(\d+(?:\.\d+)?)?\s*(-)?\s*(\d+(?:\.\d+)?)?"),
    "DT": re.compile(rf"(\d+(?:\.\d+)?(?:{_OFFSET}(?!\d))?)??\s*(-)?\s*(\d+(?:\.\d+)?(?:{_OFFSET})?)?"),
}
_UID = re.compile(r"[0-9.*?]{1,64}")
_KINDS = {"DA": later("date"), "TM": later("time"), "DT": later("date and time")}
_ADVICE = {
    "DA": later("Write a date as 20261121 or 2026-11-21; a range as 20261101-20261130, 20261101- or -20261130."),
    "TM": later("Write a time as 071500 or 07:15; a range as 0700-0930, 0700- or -0930."),
    "DT": later("Write it as 20261121071500 or 2026-11-21 07:15; a range with a hyphen between."),
}


def checked(key: Key) -> Key:
    """Bring the value of a key into DICOM's form: plain digits for dates and times, capital letters for modalities.

    Raises
    ------
    InvalidInput
        The key is no attribute, or has a value that nothing can match: no date of the calendar, a range that ends
        before it begins, a UID with letters.
    """
    return replace(key, value=_checked(tag_of(key.keyword.rpartition(".")[2]), key.value))


def _checked(tag: int, value: str) -> str:
    vr = vr_of(tag)
    if not value.strip("* ") or value == _EMPTY_VALUE:
        return value
    if vr == "UI":
        return _checked_uids(keyword_of(tag), value)
    if keyword_of(tag) in _MODALITIES:
        return value.upper()
    return _checked_moments(keyword_of(tag), vr, value) if vr in _RANGE else value


def _checked_uids(keyword: str, value: str) -> str:
    uids = [uid.strip() for uid in value.split("\\")]
    wrong = next((uid for uid in uids if uid and not _UID.fullmatch(uid)), None)
    if wrong is not None:
        raise InvalidInput(
            say(
                "{keyword} cannot be {wrong!r}: a UID has digits and points only, 64 of them at most.",
                keyword=keyword,
                wrong=wrong,
            ),
            advice=say("Copy it whole from where it stands."),
        )
    return "\\".join(uids)


def _checked_moments(keyword: str, vr: str, value: str) -> str:
    """Check a moment, or a range of them."""
    compact = value.strip() if vr == "TM" else _ISO_DATE.sub(r"\1\2\3", value.strip())
    if vr != "DA":
        compact = _BETWEEN_DATE_AND_TIME.sub(
            "", _CLOCK.sub(lambda found: "".join(filter(None, found.groups())), compact)
        )
    parts = _RANGE[vr].fullmatch(compact)
    ends = [end for end in (parts[1], parts[3]) if end] if parts else []
    if parts is None or not ends or (len(ends) == 2 and not parts[2]) or not all(map(_VALID[vr], ends)):
        raise InvalidInput(
            say(
                "{keyword} cannot be {value!r}: that is no {kind}.", keyword=keyword, value=value, kind=say(_KINDS[vr])
            ),
            advice=say(_ADVICE[vr]),
        )
    # A range of times may go past midnight where date and time are matched as one.
    if len(ends) == 2 and vr != "TM" and _is_before(ends[1], ends[0]):
        raise InvalidInput(
            say("{keyword} cannot be {value!r}: the range ends before it begins.", keyword=keyword, value=value),
            advice=say("Give the earlier end first."),
        )
    return re.sub(r"\s", "", compact)


def _is_before(one: str, other: str) -> bool:
    """Whether a moment is before another, as far as both are told; not known where their offsets from UTC differ."""
    (one_moment, one_offset), (other_moment, other_offset) = _apart(one), _apart(other)
    digits = min(len(one_moment), len(other_moment))
    return one_offset == other_offset and one_moment[:digits] < other_moment[:digits]


def _apart(moment: str) -> tuple[str, str]:
    """Digits of a moment, and its offset."""
    digits = re.split("[+-]", moment)[0]
    return digits.replace(".", ""), moment[len(digits) :]


def _is_date(text: str) -> bool:
    return len(text) == len("YYYYMMDD") and _is_date_time(text)


def _is_time(text: str) -> bool:
    clock, _, fraction = text.partition(".")
    whole = [int(clock[place : place + 2]) for place in range(0, len(clock), 2)]
    limits = (23, 59, 60)
    return (
        len(clock) in (2, 4, 6)
        and all(number <= limit for number, limit in zip(whole, limits, strict=False))
        and (not fraction or (len(clock) == len("HHMMSS") and len(fraction) <= 6))
    )


def _is_date_time(text: str) -> bool:
    clock = re.split("[+-]", text)[0]
    day, hours = clock[:8], clock[8:]
    if len(day) not in (4, 6, 8):
        return False
    try:
        date(int(day[:4]), int(day[4:6] or 1), int(day[6:8] or 1))
    except ValueError:
        return False
    return not hours or _is_time(hours)


_VALID: dict[str, Callable[[str], bool]] = {"DA": _is_date, "TM": _is_time, "DT": _is_date_time}
