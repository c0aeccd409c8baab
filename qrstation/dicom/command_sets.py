"""Command sets, read and written by hand: a data set would be built and taken apart for every message.

References
----------
PS3.7 Section 6.3 and Annex E
"""

from __future__ import annotations

import struct
import unicodedata
from collections.abc import Iterable, Mapping
from enum import IntEnum
from functools import lru_cache

from pydicom.uid import RE_VALID_UID

from qrstation.words import in_english, say

_HEADER = struct.Struct("<HHL")
_NUMBER = struct.Struct("<HHLH")
_GROUP_LENGTH = struct.Struct("<HHLL")
_NO_DATA_SET = 0x0101
_DATA_SET = 0x0001
_LONGEST_COMMENT = 64

MESSAGE_IDS = 0xFFFF
"""How many Message IDs there are, from 1 on."""
MOST_COUNTED = 0xFFFF
"""Largest number of sub-operations that a response can state."""
MEDIUM_PRIORITY = 0


class Command(IntEnum):
    """Command Field (0000,0100)."""

    C_STORE_RQ = 0x0001
    C_STORE_RSP = 0x8001
    C_GET_RQ = 0x0010
    C_GET_RSP = 0x8010
    C_FIND_RQ = 0x0020
    C_FIND_RSP = 0x8020
    C_MOVE_RQ = 0x0021
    C_MOVE_RSP = 0x8021
    C_ECHO_RQ = 0x0030
    C_ECHO_RSP = 0x8030
    C_CANCEL_RQ = 0x0FFF

    @property
    def response(self) -> Command:
        """Command of the response to a request."""
        return Command(self | 0x8000)


class Field(IntEnum):
    """Elements of group 0000, by element number."""

    AFFECTED_SOP_CLASS_UID = 0x0002
    COMMAND_FIELD = 0x0100
    MESSAGE_ID = 0x0110
    MESSAGE_ID_BEING_RESPONDED_TO = 0x0120
    MOVE_DESTINATION = 0x0600
    PRIORITY = 0x0700
    COMMAND_DATA_SET_TYPE = 0x0800
    STATUS = 0x0900
    OFFENDING_ELEMENT = 0x0901
    ERROR_COMMENT = 0x0902
    AFFECTED_SOP_INSTANCE_UID = 0x1000
    NUMBER_OF_REMAINING_SUBOPERATIONS = 0x1020
    NUMBER_OF_COMPLETED_SUBOPERATIONS = 0x1021
    NUMBER_OF_FAILED_SUBOPERATIONS = 0x1022
    NUMBER_OF_WARNING_SUBOPERATIONS = 0x1023
    MOVE_ORIGINATOR_APPLICATION_ENTITY_TITLE = 0x1030
    MOVE_ORIGINATOR_MESSAGE_ID = 0x1031


class CommandSet:
    """The command set of a message that came: nothing in it is checked but that it can be taken apart.

    Parameters
    ----------
    content
        Encoded: Implicit VR Little Endian.

    Raises
    ------
    ValueError
        It is no command set.
    """

    __slots__ = ("_values", "command", "has_data_set")

    def __init__(self, content: bytes) -> None:
        values: dict[int, bytes] = {}
        position, end, unpack = 0, len(content), _HEADER.unpack_from
        try:
            while position < end:
                group, element, length = unpack(content, position)
                position += 8
                value_end = position + length
                if group or value_end > end:
                    raise ValueError(say("a command set cannot be read"))
                values[element] = content[position:value_end]
                position = value_end
        except struct.error as reason:
            raise ValueError(say("a command set is cut short")) from reason
        self._values = values
        command, data_set_type = self.number(Field.COMMAND_FIELD), self.number(Field.COMMAND_DATA_SET_TYPE)
        if command is None:
            raise ValueError(say("a command set names no command"))
        if data_set_type is None:
            raise ValueError(say("a command set does not say whether a data set follows"))
        self.command = command
        """Command Field; it may be none of `Command`."""
        self.has_data_set = data_set_type != _NO_DATA_SET
        """Whether a data set follows."""

    def number(self, field: Field) -> int | None:
        """A value of VR US, the first of several; none where it is missing or is no such value."""
        value = self._values.get(field)
        return value[0] | value[1] << 8 if value and not len(value) % 2 else None

    def text(self, field: Field) -> str:
        """A value of VR UI or AE, without its padding; empty where it is missing."""
        return str(self._values.get(field, b""), "ascii", "replace").strip(" \0")

    @property
    def message_id(self) -> int | None:
        """Message ID of a request."""
        return self.number(Field.MESSAGE_ID)

    @property
    def message_id_being_responded_to(self) -> int | None:
        """Message ID of the request that a response, or a C-CANCEL, is about."""
        return self.number(Field.MESSAGE_ID_BEING_RESPONDED_TO)

    @property
    def affected_sop_class_uid(self) -> str:
        """As it came: it may be no UID."""
        return self.text(Field.AFFECTED_SOP_CLASS_UID)

    @property
    def affected_sop_instance_uid(self) -> str:
        """As it came: it may be no UID."""
        return self.text(Field.AFFECTED_SOP_INSTANCE_UID)

    @property
    def status(self) -> int | None:
        """Status of a response."""
        return self.number(Field.STATUS)

    @property
    def error_comment(self) -> bytes:
        """As it came: not every node keeps to the default repertoire."""
        return self._values.get(Field.ERROR_COMMENT, b"")

    @property
    def offending_elements(self) -> tuple[int, ...]:
        """Tags that a failure names."""
        value = self._values.get(Field.OFFENDING_ELEMENT)
        if not value:
            return ()
        pairs = struct.iter_unpack("<HH", value[: len(value) // 4 * 4])
        return tuple(group << 16 | element for group, element in pairs)


Values = Mapping[Field, "int | str | bytes | None"]


def encoded(command: Command, values: Values, *, with_data_set: bool = False) -> bytes:
    """Write a command set.

    Parameters
    ----------
    values
        Numbers (VR US), texts (UI, padded with a null byte; AE and LO, with a space) and encoded values by their field;
        those that are none are left out.
    with_data_set
        Whether a data set follows.
    """
    fields = dict(values)
    fields[Field.COMMAND_FIELD] = command
    fields[Field.COMMAND_DATA_SET_TYPE] = _DATA_SET if with_data_set else _NO_DATA_SET
    body = b"".join([_element(field, value) for field in sorted(fields) if (value := fields[field]) is not None])
    return _GROUP_LENGTH.pack(0, 0, 4, len(body)) + body


def store_success(message_id: int, sop_class_uid: str, sop_instance_uid: str) -> bytes:
    """Write the command set that answers every C-STORE request whose instance is kept, in one go.

    References
    ----------
    PS3.7 Table 9.3-2
    """
    body = (
        _class_element(sop_class_uid)
        + _STORE_RESPONSE
        + _NUMBER.pack(0, _RESPONDED_TO, 2, message_id)
        + _SUCCESS
        + _uid_element(_INSTANCE, sop_instance_uid)
    )
    return _GROUP_LENGTH.pack(0, 0, 4, len(body)) + body


def _uid_element(field: int, uid: str) -> bytes:
    return _element(field, uid) if sendable_uid(uid) else b""


@lru_cache(maxsize=256)
def _class_element(uid: str) -> bytes:
    return _uid_element(_CLASS, uid)


def _element(field: int, value: int | str | bytes) -> bytes:
    if isinstance(value, int):
        return _NUMBER.pack(0, field, 2, value)
    if isinstance(value, bytes):
        content = value
    else:
        content = value.encode("ascii", "replace")
        if len(content) % 2:
            content += b"\0" if field in _UIDS else b" "
    return _HEADER.pack(0, field, len(content)) + content


_CLASS, _INSTANCE = int(Field.AFFECTED_SOP_CLASS_UID), int(Field.AFFECTED_SOP_INSTANCE_UID)
_RESPONDED_TO = int(Field.MESSAGE_ID_BEING_RESPONDED_TO)
_UIDS = frozenset((_CLASS, _INSTANCE))
_STORE_RESPONSE = _element(Field.COMMAND_FIELD, Command.C_STORE_RSP)
_SUCCESS = _element(Field.COMMAND_DATA_SET_TYPE, _NO_DATA_SET) + _element(Field.STATUS, 0)


def sendable_uid(uid: str) -> str | None:
    """A UID as it came from a peer, if it is one that may be sent back."""
    return uid if uid and len(uid) <= 64 and RE_VALID_UID.fullmatch(uid) else None


def error_comment(text: str) -> str:
    """Cut a sentence to what Error Comment (0000,0902) can hold."""
    # A backslash would make two values of one. The letters of accented ones remain; what is not Latin is left out.
    plain = unicodedata.normalize("NFKD", in_english(text).replace("\\", "/")).encode("ascii", "ignore").decode()
    return plain[:_LONGEST_COMMENT].strip()


def offending_elements(tags: Iterable[int]) -> bytes | None:
    """Encode the value of Offending Element (0000,0901); none for no tags."""
    return b"".join(_HEADER.pack(tag >> 16, tag & 0xFFFF, 0)[:4] for tag in tags) or None
