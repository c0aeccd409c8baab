"""A-ASSOCIATE PDUs around pynetdicom's own: ours, encoded faster, and others', as its strict decoder wants them.

References
----------
PS3.8 Sections 9.3.1, 9.3.2 and 9.3.3, PS3.7 Annex D.3.3
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from functools import lru_cache
from typing import TypeVar

from pydicom.uid import UID
from pynetdicom.pdu_items import ApplicationContextItem, UserInformationItem
from pynetdicom.pdu_primitives import A_ASSOCIATE

from qrstation.dicom.pdus import HEADER, PROTOCOL_VERSION, PduType

_ITEM = struct.Struct(">BBH")
"""Item type, a reserved byte, item length."""
_FIXED = struct.Struct(">H2x16s16s32x")
"""Protocol version, called and calling AE title."""
_TITLES = (slice(10, 26), slice(26, 42))
_ITEMS = 74
"""Where the items of an A-ASSOCIATE PDU begin."""
_LONGEST = 16
"""Bytes of an AE title, and of an Implementation Version Name."""

_CONTEXT_RQ, _CONTEXT_AC, _USER_INFORMATION, _VERSION_NAME = 0x20, 0x21, 0x50, 0x55
_CONTEXT_HEADER = 4
_BY_PDU: dict[int, frozenset[int]] = {
    PduType.ASSOCIATE_RQ: frozenset((0x10, _CONTEXT_RQ, _USER_INFORMATION)),
    PduType.ASSOCIATE_AC: frozenset((0x10, _CONTEXT_AC, _USER_INFORMATION)),
}
_ABSTRACT_SYNTAX, _TRANSFER_SYNTAX = 0x30, 0x40
_OF_A_CONTEXT = {
    _CONTEXT_RQ: frozenset((_ABSTRACT_SYNTAX, _TRANSFER_SYNTAX)),
    _CONTEXT_AC: frozenset((_TRANSFER_SYNTAX,)),
}
_OF_THE_USER = frozenset((0x51, 0x52, 0x54, _VERSION_NAME, 0x56, 0x58, 0x59))
"""Types of items and sub-items that something here depends on, each in its place."""

_Pdu = TypeVar("_Pdu", bytes, bytearray)

_AS_WRITTEN = bytes(byte if 0x20 <= byte < 0x7F and byte != 0x5C else 0x3F for byte in range(256))
"""A question mark for each byte that is in no AE title (PS3.5 Section 6.2)."""


def request_pdu(primitive: A_ASSOCIATE) -> bytes:
    """Encode an A-ASSOCIATE-RQ: for a hundred presentation contexts pynetdicom takes some milliseconds."""
    application, user = ApplicationContextItem(), UserInformationItem()
    application.application_context_name = UID(primitive.application_context_name or "")
    user.from_primitive(primitive.user_information)
    contexts = (
        _proposal(context.context_id or 0, str(context.abstract_syntax), tuple(map(str, context.transfer_syntax)))
        for context in primitive.presentation_context_definition_list
    )
    titles = (
        str(title).encode("ascii").ljust(_LONGEST) for title in (primitive.called_ae_title, primitive.calling_ae_title)
    )
    content = _FIXED.pack(PROTOCOL_VERSION, *titles) + b"".join((application.encode(), *contexts, user.encode()))
    return HEADER.pack(PduType.ASSOCIATE_RQ, 0, len(content)) + content


@lru_cache(maxsize=1024)
def _proposal(context_id: int, abstract_syntax: str, transfer_syntaxes: tuple[str, ...]) -> bytes:
    """A presentation context item; associations side by side propose the same, and so does the next retrieval."""
    syntaxes = b"".join(_item(_TRANSFER_SYNTAX, uid.encode("ascii")) for uid in transfer_syntaxes)
    head = bytes((context_id, 0, 0, 0))
    return _item(_CONTEXT_RQ, head + _item(_ABSTRACT_SYNTAX, abstract_syntax.encode("ascii")) + syntaxes)


def cleaned(pdu: _Pdu) -> _Pdu:
    """Make an A-ASSOCIATE-RQ or -AC PDU readable where nothing depends on what is wrong; others come back as they are.

    AE titles and the Implementation Version Name end at a NUL and at 16 bytes, and have ``?`` for letters outside the
    repertoire; items and sub-items of unrecognised types, or of no consequence here, are left out.

    Raises
    ------
    ValueError
        The lengths of its items are not true.
    """
    recognised = _BY_PDU.get(pdu[0])
    if recognised is None or len(pdu) < _ITEMS:
        return pdu
    came = bytes(pdu)
    called, calling = (_text(came[title]).ljust(_LONGEST) for title in _TITLES)
    content = came[HEADER.size : _TITLES[0].start] + called + calling + came[_TITLES[1].stop : _ITEMS]
    content += b"".join(_item(kind, _content(kind, item)) for kind, item in _items(came[_ITEMS:], recognised))
    return type(pdu)(HEADER.pack(came[0], 0, len(content)) + content)


def _content(kind: int, content: bytes) -> bytes:
    if kind in _OF_A_CONTEXT:
        head, items = content[:_CONTEXT_HEADER], content[_CONTEXT_HEADER:]
        return head + b"".join(_item(*item) for item in _items(items, _OF_A_CONTEXT[kind]))
    if kind == _USER_INFORMATION:
        parts = _items(content, _OF_THE_USER)
        return b"".join(_item(part, _text(value) if part == _VERSION_NAME else value) for part, value in parts)
    return content


def _items(content: bytes, recognised: frozenset[int]) -> Iterator[tuple[int, bytes]]:
    position = 0
    while position < len(content):
        start = position + _ITEM.size
        if start > len(content):
            raise ValueError("half an item")
        kind, _, length = _ITEM.unpack_from(content, position)
        position = start + length
        if position > len(content):
            raise ValueError("an item is longer than what it is in")
        if kind in recognised:
            yield kind, content[start:position]


def _item(kind: int, content: bytes) -> bytes:
    return _ITEM.pack(kind, 0, len(content)) + content


def _text(value: bytes) -> bytes:
    return value.partition(b"\0")[0].strip().translate(_AS_WRITTEN)[:_LONGEST]
