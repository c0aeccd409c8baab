"""The statuses of C-FIND, C-GET and C-MOVE as the Query/Retrieve Service Class lists them, and codes of nobody.

Written down from the tables of the standard and of pynetdicom's documentation, not taken from the code under test.

References
----------
PS3.4 Tables C.4-1 to C.4-3, PS3.7 Annex C
"""

from __future__ import annotations

from dataclasses import dataclass

from qrstation.dicom.status import Service


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A status: its category, and words of its description that a user must find in what is said of it."""

    service: Service
    code: int
    category: str
    words: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.service}-{self.code:04X}"

    def is_told_in(self, text: str) -> bool:
        """Whether a text names code, category and description."""
        told = _letters(text)
        return f"{self.code:04X}" in text and all(_letters(word) in told for word in (self.category, *self.words))


Table = dict[int, tuple[str, ...]]


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


_SUCCESS: Table = {0x0000: ("success", "Success")}
_NOT_SUPPORTED: Table = {0x0122: ("failure", "SOP Class not supported")}
_MISMATCH: Table = {0xA900: ("failure", "Dataset does not match SOP Class")}
_UNABLE: Table = dict.fromkeys(
    (0xC000, 0xC003, 0xC100, 0xC2FF, 0xC800, 0xCABC, 0xCFFF), ("failure", "Unable to process")
)
_OF_HANDLERS: Table = {
    0xC001: ("failure", "Unable to process", "pynetdicom", "handler gave no status"),
    0xC002: ("failure", "Unable to process", "pynetdicom", "handler gave an invalid status"),
}
_UNKNOWN: Table = dict.fromkeys(
    (0x0002, 0x0999, 0x1234, 0x8000, 0xD000, 0xFF02, 0xFE01, 0xFFFF), ("unknown", "Unknown status")
)
_OF_A_CLASS: Table = {
    0x0199: ("failure", "Unknown failure"),
    0x0299: ("failure", "Unknown failure"),
    0xA123: ("failure", "Unknown failure"),
    0xAFFF: ("failure", "Unknown failure"),
    0xB123: ("warning", "Unknown warning"),
}
_RETRIEVE: Table = {
    0x0124: ("failure", "Not authorised"),
    0x0210: ("failure", "Duplicate invocation"),
    0x0212: ("failure", "Mistyped argument"),
    0xFE00: ("cancel", "Sub-operations terminated"),
    0xA701: ("failure", "Out of resources; unable to calculate number of matches"),
    0xA702: ("failure", "Out of resources; unable to perform sub-operations"),
    0xAA00: ("failure", "None of the frames requested were found in the SOP Instance"),
    0xAA01: ("failure", "Unable to create new object for this SOP class"),
    0xAA02: ("failure", "Unable to extract frames"),
    0xAA03: ("failure", "Time-based request received for a non-time-based original SOP Instance"),
    0xAA04: ("failure", "Invalid request"),
    0xB000: ("warning", "Sub-operations complete", "one or more"),
}
_EVERYWHERE: Table = _SUCCESS | _NOT_SUPPORTED | _MISMATCH | _UNABLE | _OF_HANDLERS | _UNKNOWN | _OF_A_CLASS

_FIND: Table = _EVERYWHERE | {
    0xFE00: ("cancel", "terminated"),
    0xA700: ("failure", "Out of resources"),
    0xC310: ("failure", "Unable to process", "pynetdicom", "decode"),
    0xC311: ("failure", "Unable to process", "pynetdicom", "handler failed"),
    0xC312: ("failure", "Unable to process", "pynetdicom", "encode"),
    0x0124: ("failure", "Not authorised"),
    0x0210: ("failure", "Duplicate invocation"),
    0x0211: ("failure", "Unrecognised operation"),
    0x0212: ("failure", "Mistyped argument"),
    0xA801: ("failure", "Unknown failure"),
}
_GET: Table = (
    _EVERYWHERE
    | _RETRIEVE
    | {
        0xC410: ("failure", "Unable to process", "pynetdicom", "decode"),
        0xC411: ("failure", "Unable to process", "pynetdicom", "handler failed"),
        0xC413: ("failure", "Unable to process", "pynetdicom", "number of sub-operations"),
    }
)
_MOVE: Table = (
    _EVERYWHERE
    | _RETRIEVE
    | {
        0x0211: ("failure", "Unrecognised operation"),
        0xA801: ("failure", "Move destination unknown"),
        0xC510: ("failure", "Unable to process", "pynetdicom", "decode"),
        0xC511: ("failure", "Unable to process", "pynetdicom", "handler failed"),
        0xC513: ("failure", "Unable to process", "pynetdicom", "number of sub-operations"),
        0xC514: ("failure", "Unable to process", "pynetdicom", "no address"),
        0xC515: ("failure", "Unable to process", "pynetdicom", "invalid address"),
    }
)


def listed(service: Service) -> tuple[Listed, ...]:
    """All final statuses of a service."""
    table = {Service.FIND: _FIND, Service.GET: _GET, Service.MOVE: _MOVE}[service]
    return tuple(
        Listed(service=service, code=code, category=category, words=tuple(words))
        for code, (category, *words) in sorted(table.items())
    )
