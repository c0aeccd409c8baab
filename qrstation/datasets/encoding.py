"""How a data set is written: byte order, explicit or implicit VR, deflated."""

from __future__ import annotations

import io
import zlib
from dataclasses import dataclass
from typing import BinaryIO

from pydicom.uid import DeflatedExplicitVRLittleEndian, ExplicitVRBigEndian, ImplicitVRLittleEndian

INFLATED_AT_MOST = 16 * 1024 * 1024
"""Bytes of a deflated data set that are looked at."""
_PIECE = 64 * 1024
_INFLATED_AT_ONCE = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoding:
    """Encoding of a data set.

    References
    ----------
    PS3.5 Annex A
    """

    explicit_vr: bool = True
    big_endian: bool = False
    deflated: bool = False

    @classmethod
    def of(cls, transfer_syntax_uid: str) -> Encoding:
        """Encoding under a transfer syntax; one that is not known counts as Explicit VR Little Endian.

        All transfer syntaxes with encapsulated pixel data are, and so will be new ones.
        """
        return cls(
            explicit_vr=transfer_syntax_uid != ImplicitVRLittleEndian,
            big_endian=transfer_syntax_uid == ExplicitVRBigEndian,
            deflated=transfer_syntax_uid == DeflatedExplicitVRLittleEndian,
        )

    @property
    def byte_order(self) -> str:
        """The sign of the byte order for `struct`."""
        return ">" if self.big_endian else "<"


def inflated(stream: BinaryIO, most: int = INFLATED_AT_MOST) -> io.BytesIO:
    """Inflate the start of a deflated data set, at most so many bytes; what is broken ends it early.

    References
    ----------
    PS3.5 A.5
    """
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    start = io.BytesIO()
    try:
        while start.tell() < most and not inflater.eof:
            piece = inflater.unconsumed_tail or stream.read(_PIECE)
            inflated_now = inflater.decompress(piece, min(most - start.tell(), _INFLATED_AT_ONCE))
            if not piece and not inflated_now:
                break
            start.write(inflated_now)
    except zlib.error:
        pass
    start.seek(0)
    return start
