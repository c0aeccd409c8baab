"""Values of an element from its bytes, by value representation.

References
----------
PS3.5 Section 6.2
"""

from __future__ import annotations

import math
import re
import struct
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from qrstation.datasets.character_sets import CharacterSet
from qrstation.words import later, say

Value = str | int | float | bytes

BULK_VRS = frozenset({"OB", "OD", "OF", "OL", "OV", "OW", "UN"})
"""Value representations of which a value is nothing but bytes."""
ENCODED_TEXT_VRS = frozenset({"LO", "LT", "PN", "SH", "ST", "UC", "UT"})
"""Those in which Specific Character Set says what a byte means."""
ASCII_VRS = frozenset({"AE", "AS", "CS", "DA", "DS", "DT", "IS", "TM", "UI", "UR"})
"""Those of text in the default repertoire."""
UNDIVIDED_VRS = frozenset({"LT", "ST", "UR", "UT"})
"""Those of text in which a backslash divides nothing."""
BINARY_NUMBERS = {"FD": "d", "FL": "f", "SL": "l", "SS": "h", "SV": "q", "UL": "L", "US": "H", "UV": "Q"}
"""Those of numbers in binary, with the sign of each for `struct`."""
NUMERIC_VRS = frozenset({*BINARY_NUMBERS, "DS", "IS"})

_INTEGER = re.compile(r"[+-]?[0-9]{1,12}")
_DECIMAL = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?")
_FORMS = {
    "TM": (re.compile(r"\d\d(:?\d\d(:?\d\d(\.\d{1,6})?)?)?"), later("not a time (TM)")),
    "DT": (re.compile(r"\d{4,14}(\.\d{1,6})?([+-]\d{4})?"), later("not a date and time (DT)")),
    "AS": (re.compile(r"\d{3}[DWMY]"), later("not an age (AS)")),
    "UI": (re.compile(r"[0-9.]{1,64}"), later("not a UID (UI)")),
}
_TEXT = rb"[^\x1b\x80-\xff]*"
_SIZES = {"AT": 4, **{vr: struct.calcsize(f"<{code}") for vr, code in BINARY_NUMBERS.items()}}
SOUND: Mapping[str, Callable[[bytes], object]] = {
    vr: re.compile(pattern, re.DOTALL).fullmatch
    for vr, pattern in {
        **dict.fromkeys(BULK_VRS, rb".*"),
        **dict.fromkeys(ENCODED_TEXT_VRS | ASCII_VRS, _TEXT),
        **{vr: rb"(.{%d})*" % size for vr, size in _SIZES.items()},
        "AS": rb"(\d{3}[DWMY])?",
        # Days that not every month has are left to the calendar.
        "DA": rb"((?!0000)\d{4}(0[1-9]|1[0-2])(0[1-9]|1\d|2[0-8]))?",
        "DS": rb" *([+-]?\d{1,15}(\.\d{0,15})?)? *",
        "DT": rb"(\d{4,14}(\.\d{1,6})?([+-]\d{4})? ?)?",
        "IS": rb" *([+-]?\d{1,12})? *",
        "TM": rb"(\d\d(\d\d(\d\d(\.\d{1,6})?)?)? ?)?",
        "UI": rb"[0-9.]{0,64}\0?",
    }.items()
}
"""What, by value representation, certainly reads without a problem, whatever the character set; other values may."""
_ACR_NEMA_DATE = re.compile(r"(\d{4})\.(\d{2})\.(\d{2})")
_DATE = re.compile(r"(\d{4})(\d{2})(\d{2})")


def decoded_values(
    vr: str, value: bytes, character_set: CharacterSet, *, big_endian: bool = False
) -> tuple[tuple[Value, ...], str]:
    """Decode a value, and say what is wrong with it; what cannot be decoded comes as text.

    Returns
    -------
    tuple
        The values, one for each of a multi-valued element and none for an empty one, and the problem in words.
    """
    if not value:
        return (), ""
    if vr in ENCODED_TEXT_VRS or vr in ASCII_VRS:
        parts, problem = decoded_text(vr, value, character_set)
        if vr in ("IS", "DS"):
            return _number_strings(vr, parts, problem)
        return parts, problem or _wrong_form(vr, parts)
    if vr in BINARY_NUMBERS:
        return _numbers(vr, value, big_endian=big_endian)
    if vr == "AT":
        return _tags(value, big_endian=big_endian)
    return (value,), ""


def decoded_text(vr: str, value: bytes, character_set: CharacterSet) -> tuple[tuple[str, ...], str]:
    """Decode the value of a text, number strings included, into its parts; say what is wrong with it."""
    if value.isascii() and b"\x1b" not in value:
        text, problem = value.decode("ascii"), ""
    else:
        text, problem = character_set.decoded(value)
        if vr in ASCII_VRS:
            problem = say("{vr} holds other than ASCII characters", vr=vr)
    if vr in UNDIVIDED_VRS:
        parts = [text.rstrip(" \0")]
    else:
        parts = [part.strip(" \0") for part in text.split("\\")] if "\\" in text else [text.strip(" \0")]
        if vr == "PN":
            parts = [part.rstrip("=") for part in parts]
    return tuple(parts) if any(parts) else (), problem


def number_in(vr: str, text: str) -> str | int | float:
    """Number that a text stands for; the text itself when it stands for none."""
    if vr in ("DS", "FD", "FL"):
        # Three digits of an exponent are what some systems write of any, and more than a number can take.
        number = float(text) if _DECIMAL.fullmatch(text) else math.inf
        return number if math.isfinite(number) else text
    return int(text) if _INTEGER.fullmatch(text) else text


def modern_date(text: str) -> str:
    """Write a date of ACR-NEMA times (``1997.04.24``) as the standard does now.

    References
    ----------
    PS3.5 Table 6.2-1, value representation DA
    """
    historic = _ACR_NEMA_DATE.fullmatch(text)
    return "".join(historic.groups()) if historic else text


def _number_strings(vr: str, parts: Sequence[str], problem: str) -> tuple[tuple[Value, ...], str]:
    values = tuple(number_in(vr, part) for part in parts)
    if any(isinstance(value, str) and value for value in values):
        problem = problem or (say("not a whole number (IS)") if vr == "IS" else say("not a number (DS)"))
    return values, problem


def _numbers(vr: str, value: bytes, *, big_endian: bool) -> tuple[tuple[Value, ...], str]:
    code = BINARY_NUMBERS[vr]
    size = struct.calcsize(f"<{code}")
    if len(value) % size:
        return (value.hex(" "),), say("{bytes} bytes are not a whole number of {vr} values", bytes=len(value), vr=vr)
    return struct.unpack(f"{'>' if big_endian else '<'}{len(value) // size}{code}", value), ""


def _tags(value: bytes, *, big_endian: bool) -> tuple[tuple[Value, ...], str]:
    if len(value) % 4:
        return (value.hex(" "),), say("{bytes} bytes are not a whole number of tags", bytes=len(value))
    halves = struct.iter_unpack(f"{'>' if big_endian else '<'}HH", value)
    return tuple(f"{group:04X}{element:04X}" for group, element in halves), ""


def _wrong_form(vr: str, parts: Sequence[str]) -> str:
    if vr == "DA":
        return "" if all(is_date(part) for part in parts if part) else say("not a date (DA)")
    form = _FORMS.get(vr)
    if form is None:
        return ""
    pattern, problem = form
    return "" if all(pattern.fullmatch(part) for part in parts if part) else say(problem)


def is_date(text: str) -> bool:
    """Whether a text is a date that exists, written as the standard does or as ACR-NEMA did."""
    # ACR-NEMA wrote 1993.08.22, and PS3.5 still asks to read it.
    parts = _DATE.fullmatch(modern_date(text))
    if parts is None:
        return False
    try:
        date(*map(int, parts.groups()))
    except ValueError:
        return False
    return True
