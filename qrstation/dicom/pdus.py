"""PDUs as bytes.

References
----------
PS3.8 Section 9.3
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from enum import IntEnum

from qrstation.dicom.messages import COMMAND, LAST, DataSet, fragments, largest_fragment

HEADER = struct.Struct(">BBL")
"""PDU type, a reserved byte, PDU length."""
VALUE_HEADER = struct.Struct(">LBB")
"""Item length, presentation context ID, message control header."""
HEADERS = struct.Struct(">BBLLBB")
"""Both, of a P-DATA-TF PDU and its first value."""
ITEM_LENGTH = 4
"""Bytes of a value's header that its item length does not count."""

_TOGETHER, _MOST_PIECES = 1 << 17, 512
"""Bytes of a message, and pieces of PDUs, that are sent together; systems take up to 1,024 pieces."""

PROTOCOL_VERSION = 1
"""Bit 0 of the Protocol-version of an association request: the only version there is."""

LOCAL_LIMIT_EXCEEDED = (2, 3, 2)
"""Result, source and reason of a rejection for now: there is no room."""
CALLING_AE_TITLE_NOT_RECOGNISED = (1, 1, 3)
PROTOCOL_VERSION_NOT_SUPPORTED = (1, 2, 2)


class PduType(IntEnum):
    """First byte of a PDU."""

    ASSOCIATE_RQ = 1
    ASSOCIATE_AC = 2
    ASSOCIATE_RJ = 3
    P_DATA_TF = 4
    RELEASE_RQ = 5
    RELEASE_RP = 6
    ABORT = 7


RELEASE_REQUEST = bytes((PduType.RELEASE_RQ, 0, 0, 0, 0, 4, 0, 0, 0, 0))
RELEASE_RESPONSE = bytes((PduType.RELEASE_RP, 0, 0, 0, 0, 4, 0, 0, 0, 0))


def abort_pdu(*, source: int, reason: int) -> bytes:
    """Encode an A-ABORT PDU."""
    return bytes((PduType.ABORT, 0, 0, 0, 0, 4, 0, 0, source, reason))


def rejection_pdu(result: int, source: int, reason: int) -> bytes:
    """Encode an A-ASSOCIATE-RJ PDU."""
    return bytes((PduType.ASSOCIATE_RJ, 0, 0, 0, 0, 4, 0, result, source, reason))


def command_pdu(context_id: int, command_set: bytes) -> bytes:
    """Encode a whole command set as one P-DATA-TF PDU."""
    size = len(command_set) + VALUE_HEADER.size
    return HEADERS.pack(PduType.P_DATA_TF, 0, size, size - ITEM_LENGTH, context_id, COMMAND | LAST) + command_set


def message_pdus(
    told: int, context_id: int, command_set: bytes, data_set: DataSet | None
) -> Iterator[list[bytes | memoryview]]:
    """Encode a message as P-DATA-TF PDUs: the pieces of some of them that can be sent together, and of the next.

    Parameters
    ----------
    told
        Maximum Length that the peer announced; 0: any.

    Raises
    ------
    EOFError
        The data set is shorter than was said.
    """
    pieces: list[bytes | memoryview] = []
    length = 0
    for control, fragment in fragments(largest_fragment(told), command_set, data_set):
        size = len(fragment) + VALUE_HEADER.size
        pieces += HEADERS.pack(PduType.P_DATA_TF, 0, size, size - ITEM_LENGTH, context_id, control), fragment
        length += size
        if length > _TOGETHER or len(pieces) >= _MOST_PIECES:
            yield pieces
            pieces, length = [], 0
    if pieces:
        yield pieces
