"""Instances without their bulk data, cut out of the file: neither is bulk data read nor the rest changed.

References
----------
PS3.4 Section Z.1.3
"""

from __future__ import annotations

import contextlib
import io
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from qrstation.datasets.encoding import Encoding
from qrstation.datasets.spans import Span, element_spans, item_spans
from qrstation.datasets.walking import Unreadable
from qrstation.dicom.messages import OpenDataSet
from qrstation.dicom.outgoing import (
    NATIVE,
    FileRange,
    Piece,
    PiecedStream,
    cannot_be_sent,
    held_data_set,
    in_encoding,
    length_of,
)
from qrstation.model.instances import StoredInstance
from qrstation.words import say

_LEFT_OUT = frozenset({0x7FE00008, 0x7FE00009, 0x7FE00010, 0x00287FE0, 0x56000020, 0x00420011})
_LEFT_OUT_OF_REPEATING_GROUPS = {0x6000: {0x3000}, 0x5000: {0x3000, 0x200C}}
"""Elements of the groups 60xx and 50xx: Overlay Data, Curve Data and Audio Sample Data."""
_WAVEFORM_SEQUENCE, _WAVEFORM_DATA = 0x54000100, 0x54001010
_ICON_IMAGE_SEQUENCE, _PIXEL_DATA = 0x00880200, 0x7FE00010
_LARGEST_CONVERTED = 1 << 28


@dataclass(frozen=True, slots=True)
class WithoutBulkData:
    """An instance of the archive without the attributes that are not to be included.

    Without its pixel data an instance held compressed needs no transfer syntax of a compression: what is left is in
    Explicit VR Little Endian.
    """

    instance: StoredInstance

    @property
    def sop_class_uid(self) -> str:
        """Its SOP Class."""
        return self.instance.sop_class_uid

    @property
    def sop_instance_uid(self) -> str:
        """Its SOP Instance UID."""
        return self.instance.sop_instance_uid

    @property
    def transfer_syntaxes(self) -> tuple[str, ...]:
        """Those without compression, in which nothing need be encoded anew first; its own only if it is no other."""
        own = self.instance.transfer_syntax_uid
        encoding = Encoding.of(own)
        if encoding.deflated:
            return NATIVE
        syntaxes = (*NATIVE, own) if encoding.explicit_vr and not encoding.big_endian else (own, *NATIVE)
        return tuple(dict.fromkeys(syntaxes))

    @contextlib.contextmanager
    def opened(self, transfer_syntax_uid: str) -> Iterator[OpenDataSet]:
        """Its data set."""
        with held_data_set(self.instance) as (file, encoding):
            try:
                cut = _Cut(file, encoding)
            except Unreadable as reason:
                raise cannot_be_sent(
                    self.instance, say("its data set cannot be read: {reason}", reason=reason)
                ) from reason
            if cut.has_compressed_icon and transfer_syntax_uid != self.instance.transfer_syntax_uid:
                raise cannot_be_sent(self.instance, say("its icon image is compressed"))
            stream, length = PiecedStream(file, cut.pieces), length_of(cut.pieces)
            if encoding == Encoding.of(transfer_syntax_uid):
                yield OpenDataSet(stream, length)
                return
            if length > _LARGEST_CONVERTED:
                raise cannot_be_sent(self.instance, say("it is too large to be put into another transfer syntax"))
            content = stream.read(length)
        content = in_encoding(self.instance, content, encoding, transfer_syntax_uid)
        yield OpenDataSet(io.BytesIO(content), len(content))


class _Cut:
    """What is left of a data set after its bulk data is cut out."""

    def __init__(self, file: BinaryIO, encoding: Encoding) -> None:
        self._file = file
        self._encoding = encoding
        self._position = file.tell()
        self.pieces: list[Piece] = []
        self.has_compressed_icon = False
        end = file.seek(0, io.SEEK_END)
        file.seek(self._position)
        spans = list(element_spans(file, encoding))
        changed = {span.tag >> 16 for span in spans if _is_left_out(span.tag) or span.tag == _WAVEFORM_SEQUENCE}
        for span in spans:
            # A group length (PS3.5 Section 7.2) would no longer be true.
            if _is_left_out(span.tag) or (span.tag & 0xFFFF == 0 and span.tag >> 16 in changed):
                self._replace(span.start, span.end)
            elif span.tag == _WAVEFORM_SEQUENCE:
                self._cut_waveforms(span)
            elif span.tag == _ICON_IMAGE_SEQUENCE:
                self.has_compressed_icon = any(
                    element.tag == _PIXEL_DATA and element.delimited
                    for _, elements in self._items(span)
                    for element in elements
                )
        # Behind bulk data that is cut short there is nothing.
        if self._position < end:
            self.pieces.append(FileRange(self._position, end))

    def _replace(self, start: int, end: int, by: bytes = b"") -> None:
        """Put something in the place of bytes of the file, or nothing; from the front to the back."""
        self.pieces += [FileRange(self._position, start), by]
        self._position = end

    def _items(self, sequence: Span) -> Iterator[tuple[Span, list[Span]]]:
        """Items of a sequence, each with its elements."""
        encoding = self._encoding if sequence.vr != "UN" else Encoding(explicit_vr=False)
        for item in list(item_spans(self._file, encoding, sequence)):
            self._file.seek(item.value)
            yield item, list(element_spans(self._file, encoding, end=item.end))

    def _cut_waveforms(self, sequence: Span) -> None:
        items = [
            (item, [each for each in elements if _is_waveform_data(each)]) for item, elements in self._items(sequence)
        ]
        self._shorten(sequence, sum(_length(cut) for _, cut in items))
        for item, cut in items:
            self._shorten(item, _length(cut))
            for element in cut:
                self._replace(element.start, element.end)

    def _shorten(self, span: Span, by: int) -> None:
        """Say of a sequence or item that it is shorter, where it says its length at all."""
        if by and not span.delimited:
            length = struct.pack(f"{self._encoding.byte_order}L", span.end - span.value - by)
            self._replace(span.value - len(length), span.value, length)


def _length(spans: list[Span]) -> int:
    return sum(span.end - span.start for span in spans)


def _is_waveform_data(span: Span) -> bool:
    return span.tag == _WAVEFORM_DATA


def _is_left_out(tag: int) -> bool:
    return tag in _LEFT_OUT or (tag & 0xFFFF) in _LEFT_OUT_OF_REPEATING_GROUPS.get(tag >> 16 & 0xFF01, ())
