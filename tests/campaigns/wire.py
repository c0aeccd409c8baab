"""PDUs, presentation data values and command sets as plain bytes: taken apart, put together, and recorded on their way.

References
----------
PS3.8 Section 9.3 and Annex E, PS3.7 Section 6.3
"""

from __future__ import annotations

import contextlib
import hashlib
import socket
import struct
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from tests.faults import raw_peer as raw

COMMAND, LAST = 1, 2
"""Bits of a message control header."""
STORE_RQ, STORE_RSP, GET_RQ, GET_RSP, FIND_RQ, MOVE_RQ, MOVE_RSP, ECHO_RQ, ECHO_RSP = (
    0x0001,
    0x8001,
    0x0010,
    0x8010,
    0x0020,
    0x0021,
    0x8021,
    0x0030,
    0x8030,
)
FIELD, MESSAGE_ID, RESPONDED_TO, DATA_SET_TYPE, STATUS, SOP_INSTANCE = 0x0100, 0x0110, 0x0120, 0x0800, 0x0900, 0x1000
MISSING = -1
_HEADER = 6


def pdus_in(stream: bytes | bytearray) -> tuple[list[bytes], int]:
    """Take whole PDUs from the start of a stream; them, and the number of bytes that they take."""
    found, position = [], 0
    while position + _HEADER <= len(stream):
        end = position + _HEADER + int.from_bytes(stream[position + 2 : position + 6], "big")
        if end > len(stream):
            break
        found.append(bytes(stream[position:end]))
        position = end
    return found, position


def values_in(pdu: bytes) -> list[tuple[int, int, bytes]]:
    """Presentation data values of a P-DATA-TF PDU: context, control header and fragment; as far as they are whole."""
    found, position = [], _HEADER
    while position + 6 <= len(pdu):
        length, context_id, control = struct.unpack_from(">LBB", pdu, position)
        if length < 2 or position + 4 + length > len(pdu):
            break
        found.append((context_id, control, pdu[position + 6 : position + 4 + length]))
        position += 4 + length
    return found


def elements_in(command: bytes) -> list[tuple[int, bytes]]:
    """Elements of group 0000, by element number; as far as they are whole."""
    found, position = [], 0
    while position + 8 <= len(command):
        group, number, length = struct.unpack_from("<HHL", command, position)
        if position + 8 + length > len(command):
            break
        if not group:
            found.append((number, command[position + 8 : position + 8 + length]))
        position += 8 + length
    return found


def number_of(elements: Sequence[tuple[int, bytes]], element: int) -> int:
    """A value of VR US; `MISSING` where there is none."""
    value = dict(elements).get(element, b"")
    return int.from_bytes(value, "little") if len(value) == 2 else MISSING


def message_of(context_id: int, command: bytes, data_set: bytes | None, *, size: int = 16000) -> list[bytes]:
    """P-DATA-TF PDUs of a message, in fragments of a size."""
    made = [raw.data_value(context_id, COMMAND | LAST, command)]
    if data_set is not None:
        starts = range(0, max(len(data_set), 1), size)
        made += [
            raw.data_value(context_id, LAST if start + size >= len(data_set) else 0, data_set[start : start + size])
            for start in starts
        ]
    return made


@dataclass(frozen=True, slots=True)
class Message:
    """What came as one message."""

    context_id: int
    elements: list[tuple[int, bytes]]
    data_set: bytes | None

    @property
    def field(self) -> int:
        return number_of(self.elements, FIELD)

    @property
    def message_id(self) -> int:
        return number_of(self.elements, MESSAGE_ID)

    @property
    def sop_instance_uid(self) -> str:
        return dict(self.elements).get(SOP_INSTANCE, b"").rstrip(b"\0 ").decode("latin-1")

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.data_set or b"").hexdigest()


@dataclass(slots=True)
class Messages:
    """Puts messages together from PDUs, as whoever reads them leniently would."""

    _command: bytes = b""
    _elements: list[tuple[int, bytes]] = field(default_factory=list)
    _data_set: bytearray = field(default_factory=bytearray)

    def feed(self, pdu: bytes) -> Iterator[Message]:
        """Take a PDU; messages that it ends."""
        if pdu[0] != raw.DATA:
            return
        for context_id, control, fragment in values_in(pdu):
            if control & COMMAND:
                self._command += fragment
                if control & LAST:
                    self._elements, self._command = elements_in(self._command), b""
                    self._data_set.clear()
                    if number_of(self._elements, DATA_SET_TYPE) == 0x0101:
                        yield Message(context_id, self._elements, None)
            else:
                self._data_set += fragment
                if control & LAST:
                    yield Message(context_id, self._elements, bytes(self._data_set))
                    self._data_set.clear()


@dataclass(frozen=True, slots=True)
class Turn:
    """PDUs that one side sent without a word of the other in between."""

    of_requestor: bool
    pdus: tuple[bytes, ...]


class Recorder:
    """Stands between a requestor and an acceptor, and keeps what either says; one association at a time."""

    def __init__(self, host: str, port: int) -> None:
        self._target = host, port
        self._lock = threading.Lock()
        self._said: list[tuple[bool, bytes]] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])

    def take(self) -> list[Turn]:
        """What was said since the last time, in turns."""
        with self._lock:
            said, self._said = self._said, []
        turns: list[Turn] = []
        waiting = {True: b"", False: b""}
        for of_requestor, content in said:
            whole, used = pdus_in(waiting[of_requestor] + content)
            waiting[of_requestor] = (waiting[of_requestor] + content)[used:]
            if whole and turns and turns[-1].of_requestor is of_requestor:
                turns[-1] = Turn(of_requestor, (*turns[-1].pdus, *whole))
            elif whole:
                turns.append(Turn(of_requestor, tuple(whole)))
        return turns

    def serve(self) -> None:
        """Pass on one connection after the other until the listener is closed."""
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection, socket.create_connection(self._target, timeout=10) as onward:
                threads = [
                    threading.Thread(target=self._pass_on, args=pair, daemon=True)
                    for pair in ((connection, onward, True), (onward, connection, False))
                ]
                for thread in threads:
                    thread.start()
                for thread in threads:
                    thread.join(20)

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _pass_on(self, source: socket.socket, target: socket.socket, of_requestor: bool) -> None:
        with contextlib.suppress(OSError):
            while content := source.recv(65536):
                with self._lock:
                    self._said.append((of_requestor, content))
                target.sendall(content)
        with contextlib.suppress(OSError):
            target.shutdown(socket.SHUT_WR)


@contextmanager
def recorded(host: str, port: int) -> Iterator[Recorder]:
    """A recorder in front of an acceptor."""
    recorder = Recorder(host, port)
    thread = threading.Thread(target=recorder.serve, daemon=True)
    thread.start()
    try:
        yield recorder
    finally:
        recorder.close()
        thread.join(5)
