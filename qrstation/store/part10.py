"""The File Meta Information: written in front of what is received, found in what is imported.

References
----------
PS3.10 7.1
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import lru_cache
from typing import BinaryIO

from pydicom.uid import ExplicitVRBigEndian, ExplicitVRLittleEndian, ImplicitVRLittleEndian
from pydicom.valuerep import STANDARD_VR

from qrstation.errors import InstanceRefused
from qrstation.model.implementation import IMPLEMENTATION_CLASS_UID, IMPLEMENTATION_VERSION_NAME
from qrstation.words import say

CANNOT_UNDERSTAND = 0xC000

_PREAMBLE = bytes(128) + b"DICM"
_LONGEST_META = 1024 * 1024
_FIRST_GROUPS = (0x0004, 0x0008, 0x0010, 0x0018, 0x0020)
_VRS = frozenset(vr.encode() for vr in STANDARD_VR)
_LONG_VRS = (b"OB", b"OW", b"SQ", b"UN", b"UT")


@dataclass(frozen=True, slots=True, kw_only=True)
class FileMeta:
    """Where the data set of a file begins, in bytes, and what its File Meta Information says of it."""

    offset: int
    transfer_syntax_uid: str
    sop_class_uid: str = ""
    sop_instance_uid: str = ""
    source_ae_title: str = ""


def encode(sop_class_uid: str, sop_instance_uid: str, transfer_syntax_uid: str, source_ae_title: str = "") -> bytes:
    """Write preamble, prefix and File Meta Information of a file; the preamble holds nothing but zeros.

    Parameters
    ----------
    source_ae_title
        Application entity that sent the instance; left out when empty.
    """
    group = b"".join(
        (
            struct.pack("<HH2sHL", 0x0002, 0x0001, b"OB", 0, 2) + b"\x00\x01",
            _element(0x0002, b"UI", sop_class_uid),
            _element(0x0003, b"UI", sop_instance_uid),
            _element(0x0010, b"UI", transfer_syntax_uid),
            _element(0x0012, b"UI", IMPLEMENTATION_CLASS_UID),
            _element(0x0013, b"SH", IMPLEMENTATION_VERSION_NAME),
            _element(0x0016, b"AE", source_ae_title) if source_ae_title else b"",
        )
    )
    return _PREAMBLE + struct.pack("<HH2sHL", 0x0002, 0x0000, b"UL", 4, len(group)) + group


@lru_cache(maxsize=256)
def _element(element: int, vr: bytes, text: str) -> bytes:
    value = text.encode("ascii", errors="replace")
    if len(value) % 2:
        value += b"\0" if vr == b"UI" else b" "
    return struct.pack("<HH2sH", 0x0002, element, vr, len(value)) + value


def read(stream: BinaryIO) -> FileMeta:
    """Find the data set in a file, with or without preamble and File Meta Information.

    Raises
    ------
    InstanceRefused
        This is no DICOM file.
    """
    stream.seek(0)
    start = stream.read(134)
    if start[:4] == b"DICM":
        stream.seek(4)
    else:
        # DICM may also stand there by chance, in a data set without preamble.
        has_preamble = start[128:132] == b"DICM" and (start[132:] == b"\x02\x00" or not start[0])
        stream.seek(132 if has_preamble else 0)
    meta = _read_group(stream)
    offset = stream.tell()
    transfer_syntax_uid = meta.get(0x0010, "") or _recognised(stream)
    return FileMeta(
        offset=offset,
        transfer_syntax_uid=transfer_syntax_uid,
        sop_class_uid=meta.get(0x0002, ""),
        sop_instance_uid=meta.get(0x0003, ""),
        source_ae_title=meta.get(0x0016, ""),
    )


def _read_group(stream: BinaryIO) -> dict[int, str]:
    """Read group 0002 element by element: its group length may be missing or wrong, unless it is ours."""
    meta: dict[int, str] = {}
    start = position = stream.tell()
    end = 0
    while position - start < _LONGEST_META:
        # A data set may have elements of group 0002 itself, which it should not.
        if position == end and meta.get(0x0012) == IMPLEMENTATION_CLASS_UID:
            break
        head = stream.read(8)
        if len(head) < 8 or head[:2] != b"\x02\x00":
            break
        _, element, vr, length = struct.unpack("<HH2sH", head)
        if vr in _LONG_VRS:
            length = int.from_bytes(stream.read(4), "little")
        elif not vr.isalpha():
            length = int.from_bytes(head[4:], "little")
        if length > _LONGEST_META:
            break
        value = stream.read(length)
        meta[element] = value.decode("latin_1").strip(" \0")
        position = stream.tell()
        if not element:
            end = position + int.from_bytes(value, "little")
    stream.seek(position)
    return meta


def _recognised(stream: BinaryIO) -> str:
    """Tell the transfer syntax from the first element where no File Meta Information says it."""
    position = stream.tell()
    head = stream.read(8)
    stream.seek(position)
    if len(head) == 8:
        explicit = head[4:6] in _VRS
        if explicit and int.from_bytes(head[:2], "little") in _FIRST_GROUPS:
            return str(ExplicitVRLittleEndian)
        if explicit and int.from_bytes(head[:2], "big") in _FIRST_GROUPS:
            return str(ExplicitVRBigEndian)
        group, element, length = struct.unpack("<HHL", head)
        if group in _FIRST_GROUPS and element < 0x2000 and length < 0x10000:
            return str(ImplicitVRLittleEndian)
    raise InstanceRefused(say("This is no DICOM file."), status=CANNOT_UNDERSTAND)
