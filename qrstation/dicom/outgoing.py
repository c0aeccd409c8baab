"""Instances as they go out: files of the archive as they are, or data sets derived from them.

References
----------
PS3.4 Annex B, PS3.5 Annex A
"""

from __future__ import annotations

import array
import contextlib
import io
import os
import struct
import tempfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import BinaryIO, NamedTuple, Protocol

from pydicom.dataset import Dataset
from pynetdicom.dsutils import decode, encode

from qrstation.datasets.encoding import Encoding
from qrstation.dicom import uids
from qrstation.dicom.messages import OpenDataSet
from qrstation.errors import ArchiveFault
from qrstation.model.instances import StoredInstance
from qrstation.words import say

NATIVE = (uids.EXPLICIT_VR_LITTLE_ENDIAN, uids.IMPLICIT_VR_LITTLE_ENDIAN)
"""Transfer syntaxes into which a data set can be put without touching a pixel, the better first."""

CONVERTIBLE = frozenset((*NATIVE, uids.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN))
"""Transfer syntaxes from which it can."""

_WORD_SIZES = {"OW": 2, "OF": 4, "OL": 4, "OD": 8, "OV": 8}
_WORD_CODES = {2: "H", 4: "I", 8: "Q"}
"""Of `array`, by size in bytes."""

_LARGEST_INFLATED = 1 << 30
_PIECE = 1 << 16
_GROUP_LENGTH = struct.Struct("<128x4sHH2sHL")


class Outgoing(Protocol):
    """An instance that is to be sent by C-STORE."""

    @property
    def instance(self) -> StoredInstance:
        """The instance of the archive that it is, or is made of."""

    @property
    def sop_class_uid(self) -> str:
        """Its SOP Class."""

    @property
    def sop_instance_uid(self) -> str:
        """Its SOP Instance UID."""

    @property
    def transfer_syntaxes(self) -> tuple[str, ...]:
        """Transfer syntaxes in which it can be sent, the best first."""

    def opened(self, transfer_syntax_uid: str) -> AbstractContextManager[OpenDataSet]:
        """Its data set in one of these transfer syntaxes.

        Raises
        ------
        ArchiveFault
            The file cannot be read, or not be put into the transfer syntax.
        """


@dataclass(frozen=True, slots=True)
class WholeInstance:
    """An instance of the archive; its data set goes out as it stands in the file wherever that is possible."""

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
        """Its own first."""
        own = self.instance.transfer_syntax_uid
        others = NATIVE if own in CONVERTIBLE else ()
        return (own, *(syntax for syntax in others if syntax != own))

    @contextlib.contextmanager
    def opened(self, transfer_syntax_uid: str) -> Iterator[OpenDataSet]:
        """Its data set."""
        if transfer_syntax_uid == self.instance.transfer_syntax_uid:
            # It is read in pieces as large as they are sent.
            with _file_of(self.instance, buffering=0) as file:
                yield OpenDataSet(file, os.fstat(file.fileno()).st_size - file.tell())
            return
        with held_data_set(self.instance) as (file, encoding):
            content = in_encoding(self.instance, file.read(), encoding, transfer_syntax_uid)
        yield OpenDataSet(io.BytesIO(content), len(content))


@contextlib.contextmanager
def held_data_set(instance: StoredInstance) -> Iterator[tuple[BinaryIO, Encoding]]:
    """Open the data set of an instance, inflated where it is deflated; what it is encoded in.

    Raises
    ------
    ArchiveFault
        The file cannot be read.
    """
    encoding = Encoding.of(instance.transfer_syntax_uid)
    with _file_of(instance) as file:
        if not encoding.deflated:
            yield file, encoding
            return
        with tempfile.TemporaryFile() as inflated:
            _inflate(instance, file, inflated)
            inflated.seek(0)
            yield inflated, Encoding()


def in_encoding(instance: StoredInstance, content: bytes, encoding: Encoding, transfer_syntax_uid: str) -> bytes:
    """Put an encoded data set into the encoding of a native transfer syntax.

    Raises
    ------
    ArchiveFault
        It cannot be decoded, or not be encoded anew.
    """
    wanted = Encoding.of(transfer_syntax_uid)
    if encoding == wanted:
        return content
    try:
        ds = decode(io.BytesIO(content), not encoding.explicit_vr, not encoding.big_endian)
        if encoding.big_endian and not wanted.big_endian:
            _swap_words(ds)
        converted = encode(ds, not wanted.explicit_vr, not wanted.big_endian)
    # What a sender wrote against the standard makes pydicom raise anything.
    except Exception as reason:
        raise cannot_be_sent(instance, say("it cannot be put into another transfer syntax")) from reason
    if converted is None:
        raise cannot_be_sent(instance, say("it cannot be put into another transfer syntax"))
    return converted


def _swap_words(ds: Dataset) -> None:
    """Put words that nobody decodes into little endian (PS3.5 Section 7.3)."""
    for element in ds.iterall():
        if (size := _WORD_SIZES.get(element.VR)) and isinstance(element.value, bytes):
            words = array.array(_WORD_CODES[size], element.value[: len(element.value) // size * size])
            words.byteswap()
            element.value = words.tobytes()


def cannot_be_sent(instance: StoredInstance, reason: str) -> ArchiveFault:
    """Say why the file of an instance is of no use."""
    return ArchiveFault(
        say("The file of instance {uid} cannot be sent.", uid=instance.sop_instance_uid),
        detail=reason,
    )


@contextlib.contextmanager
def _file_of(instance: StoredInstance, *, buffering: int = -1) -> Iterator[BinaryIO]:
    """Open the file of an instance at the start of its data set."""
    if instance.changed:
        raise cannot_be_sent(instance, say("it was found to be changed since it was received"))
    try:
        with instance.path.open("rb", buffering=buffering) as file:
            file.seek(_start_of_data_set(instance, file.read(_GROUP_LENGTH.size)))
            yield file
    except OSError as reason:
        raise cannot_be_sent(instance, str(reason)) from reason


def _start_of_data_set(instance: StoredInstance, header: bytes) -> int:
    if len(header) == _GROUP_LENGTH.size:
        prefix, group, element, vr, _, length = _GROUP_LENGTH.unpack(header)
        if (prefix, group, element, vr) == (b"DICM", 2, 0, b"UL"):
            return _GROUP_LENGTH.size + int(length)
    raise cannot_be_sent(instance, say("it has no File Meta Information"))


def _inflate(instance: StoredInstance, deflated: BinaryIO, inflated: BinaryIO) -> None:
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        while not inflater.eof and (piece := inflater.unconsumed_tail or deflated.read(_PIECE)):
            inflated.write(inflater.decompress(piece, _PIECE))
            if inflated.tell() > _LARGEST_INFLATED:
                raise cannot_be_sent(instance, say("inflated it is too large"))
    except zlib.error as reason:
        raise cannot_be_sent(instance, str(reason)) from reason


class FileRange(NamedTuple):
    """Bytes of a file from one position up to another."""

    start: int
    end: int


Piece = bytes | FileRange


def length_of(pieces: Sequence[Piece]) -> int:
    """Length in bytes of pieces put together."""
    return sum(len(piece) if isinstance(piece, bytes) else piece.end - piece.start for piece in pieces)


class PiecedStream:
    """Pieces of a file, and bytes between them, read as one."""

    def __init__(self, file: BinaryIO, pieces: Sequence[Piece]) -> None:
        self._parts_left = self._parts(file, pieces)
        self._part = b""

    @staticmethod
    def _parts(file: BinaryIO, pieces: Sequence[Piece]) -> Iterator[bytes]:
        for piece in pieces:
            if isinstance(piece, bytes):
                yield from (piece[start : start + _PIECE] for start in range(0, len(piece), _PIECE))
                continue
            file.seek(piece.start)
            left = piece.end - piece.start
            while left and (part := file.read(min(left, _PIECE))):
                left -= len(part)
                yield part

    def read(self, size: int, /) -> bytes:
        """At most so many of the next bytes; none at the end."""
        taken = []
        while size and (part := self._part or next(self._parts_left, b"")):
            taken.append(part[:size])
            self._part = part[size:]
            size -= len(taken[-1])
        return b"".join(taken)
