"""Writing the identifiers of the responses to a C-FIND, of which there may be very many.

References
----------
PS3.4 C.4.1.1.3.2
"""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

from pydicom.dataset import Dataset
from pydicom.filebase import DicomFileLike
from pydicom.filewriter import write_data_element

from qrstation.datasets.character_sets import chosen, codec_of
from qrstation.datasets.dictionary import keyword_of, tag_of, vr_of
from qrstation.datasets.encoding import Encoding
from qrstation.datasets.values import ASCII_VRS, BINARY_NUMBERS, ENCODED_TEXT_VRS
from qrstation.datasets.walking import LONG_VRS
from qrstation.dicom.attributes import data_element
from qrstation.dicom.identifiers import UNMATCHED, character_set_named_in, texts_in
from qrstation.dicom.status import PENDING, PENDING_WITHOUT_OPTIONAL_KEYS
from qrstation.model.query import Element, Match

_LEVEL, _CHARACTER_SET, _WHERE, _AVAILABILITY = map(
    tag_of, ("QueryRetrieveLevel", "SpecificCharacterSet", "RetrieveAETitle", "InstanceAvailability")
)
_ALWAYS_ANSWERED = frozenset((_LEVEL, _CHARACTER_SET, _WHERE, _AVAILABILITY))
_STRINGS = ASCII_VRS | ENCODED_TEXT_VRS
_LONG_VRS = frozenset(LONG_VRS.values())


class ResponseWriter:
    """Writes the responses to one request.

    Parameters
    ----------
    requested
        Identifier of the request: what it does not ask for is left out, what a match does not have comes empty; its
        character set is taken if it has all that is to be written.
    encoding
        How identifiers are written.
    ae_title
        Where the matches can be retrieved.
    """

    def __init__(self, requested: Dataset, encoding: Encoding, *, ae_title: str) -> None:
        self._encoding = encoding
        self._readable = character_set_named_in(requested)
        asked = {int(tag) for tag in requested.keys() if tag & 0xFFFF}  # noqa: SIM118
        self._optional = asked - _ALWAYS_ANSWERED
        self._tags = sorted(asked - set(map(tag_of, UNMATCHED)) | {_LEVEL, _CHARACTER_SET, _WHERE})
        self._fixed = {_WHERE: _element(_WHERE, ae_title), _AVAILABILITY: _element(_AVAILABILITY, "ONLINE")}
        self._empty: dict[int, bytes] = {}
        order = encoding.byte_order
        self._head = struct.Struct(f"{order}HH2sH" if encoding.explicit_vr else f"{order}HHL").pack
        self._long_head = struct.Struct(f"{order}HH2sHL").pack

    def written(self, match: Match) -> tuple[int, bytes]:
        """Status and encoded identifier of the response that tells a match.

        References
        ----------
        PS3.4 C.2.2.1.3: keys that are not supported are told by a status of its own.
        """
        elements = {element.tag: element for element in match.elements}
        code = PENDING if self._optional <= elements.keys() else PENDING_WITHOUT_OPTIONAL_KEYS
        elements |= self._fixed
        elements[_LEVEL] = _element(_LEVEL, match.level.value)
        elements.pop(_CHARACTER_SET, None)
        character_set = chosen(texts_in(elements[tag] for tag in self._tags if tag in elements), self._readable)
        if character_set:
            elements[_CHARACTER_SET] = _element(_CHARACTER_SET, *character_set.split("\\"))
        identifier = b"".join(
            self._written(elements[tag], character_set) if tag in elements else self._without_value(tag)
            for tag in self._tags
        )
        return code, _deflated(identifier) if self._encoding.deflated else identifier

    def _without_value(self, tag: int) -> bytes:
        if tag == _CHARACTER_SET:
            return b""
        if tag not in self._empty:
            self._empty[tag] = self._written(_element(tag), "")
        return self._empty[tag]

    def _written(self, element: Element, character_set: str) -> bytes:
        vr = element.vr or vr_of(element.tag)
        value = self._value(vr, element, character_set)
        if value is None or len(value) > 0xFFFE:
            return self._written_by_pydicom(element, character_set)
        if len(value) % 2:
            value += b"\0" if vr == "UI" else b" "
        group, number = element.tag >> 16, element.tag & 0xFFFF
        if not self._encoding.explicit_vr:
            return self._head(group, number, len(value)) + value
        if vr in _LONG_VRS:
            return self._long_head(group, number, vr.encode(), 0, len(value)) + value
        return self._head(group, number, vr.encode(), len(value)) + value

    def _value(self, vr: str, element: Element, character_set: str) -> bytes | None:
        """Value in its bytes; none where that takes more than is done here."""
        if vr in BINARY_NUMBERS:
            try:
                return struct.pack(
                    f"{self._encoding.byte_order}{len(element.values)}{BINARY_NUMBERS[vr]}", *element.values
                )
            except struct.error:
                return None
        if vr not in _STRINGS or not all(isinstance(value, (str, int)) for value in element.values):
            return None
        text = "\\".join(map(str, element.values))
        if text.isascii():
            # pydicom knows which of the component groups of a name are left out.
            return None if vr == "PN" and "=" in text else text.encode("ascii")
        codec = codec_of(character_set)
        return text.encode(codec) if codec and vr in ENCODED_TEXT_VRS else None

    def _written_by_pydicom(self, element: Element, character_set: str) -> bytes:
        stream = BytesIO()
        output = DicomFileLike(stream)
        output.is_implicit_VR, output.is_little_endian = not self._encoding.explicit_vr, not self._encoding.big_endian
        write_data_element(output, data_element(element), character_set.split("\\") if character_set else None)
        return stream.getvalue()


def _element(tag: int, *values: str) -> Element:
    return Element(tag=tag, keyword=keyword_of(tag), vr=vr_of(tag), values=values)


def _deflated(identifier: bytes) -> bytes:
    """Deflate an identifier, to an even length.

    References
    ----------
    PS3.5 A.5
    """
    deflater = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    deflated = deflater.compress(identifier) + deflater.flush()
    return deflated + b"\0" * (len(deflated) % 2)
