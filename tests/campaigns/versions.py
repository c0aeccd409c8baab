"""Instances that can be sent in several versions, and pushing them."""

from __future__ import annotations

import random
import socket
import struct
from dataclasses import dataclass

from tests.faults import raw_peer as raw

_LONGEST = 60_000
"""Bytes of an instance, mostly; one in ten is as many times longer."""
_IN_STUDY = 200
_SERIES = 3
_PIECE = 16_000


@dataclass(frozen=True, slots=True)
class Sent:
    """A version of an instance that was sent: other versions have the same UID and other bytes."""

    number: int
    version: int = 0

    @property
    def uid(self) -> str:
        return f"1.2.826.0.1.7.{self.number}"

    def data_set(self) -> bytes:
        """Its bytes, the same each time, explicit little endian."""
        chance = random.Random(self.number * 1000 + self.version)
        length = 2 * chance.randint(1, _LONGEST // 2) * chance.choice((1,) * 9 + (10,))
        study = self.number // _IN_STUDY
        return (
            raw.element(0x08, 0x16, b"UI", raw.CT_IMAGE_STORAGE.encode())
            + raw.element(0x08, 0x18, b"UI", self.uid.encode())
            + raw.element(0x10, 0x20, b"LO", b"P1")
            + raw.element(0x20, 0x0D, b"UI", f"1.2.826.0.1.5.{study}".encode())
            + raw.element(0x20, 0x0E, b"UI", f"1.2.826.0.1.6.{study}.{self.number % _SERIES}".encode())
            + struct.pack("<HH2sHL", 0x7FE0, 0x10, b"OB", 0, length)
            + chance.randbytes(length)
        )


def push(connection: socket.socket, sop_instance_uid: str, data_set: bytes) -> int:
    """Send a CT image over an association of which it is context 1; the status of the answer.

    Raises
    ------
    ConnectionError
        There was none.
    """
    return raw.status_of(answer_to(connection, sop_instance_uid, data_set))


def answer_to(connection: socket.socket, sop_instance_uid: str, data_set: bytes) -> bytes:
    """Send a CT image as `push` does; the whole answer."""
    pieces = [data_set[start : start + _PIECE] for start in range(0, len(data_set), _PIECE)]
    values = [raw.data_value(1, 0, piece) for piece in pieces[:-1]] + [raw.data_value(1, 2, pieces[-1])]
    connection.sendall(raw.data_value(1, 3, raw.store_command(sop_instance_uid)) + b"".join(values))
    kind, answer = raw.receive(connection)
    if kind != raw.DATA:
        raise ConnectionError("no answer")
    return answer
