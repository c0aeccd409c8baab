"""Messages of an association: put together as they arrive, in pieces, and divided as they leave.

References
----------
PS3.7 Section 6.3, PS3.8 Annex E
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol

from qrstation.dicom.command_sets import Command, CommandSet
from qrstation.words import say

if TYPE_CHECKING:
    from qrstation.dicom.storage_scp import IncomingDataSet

COMMAND, LAST = 1, 2
"""Bits of a message control header (PS3.8 Annex E.2)."""
_OF_DATA_SET = (0, LAST)

MAXIMUM_PDU = 131072
"""Maximum length of a P-DATA-TF PDU that we announce, in bytes, and of those we send; Debian's peers take no more."""

PDV_HEADER = 6
"""Bytes of a presentation data value before its fragment: item length, presentation context ID, control header."""

_SMALLEST_PDU = 128
"""Bytes of a P-DATA-TF PDU below which we do not go: a peer that says it takes less could be sent nothing at all."""
_MOST_EMPTY = 1000
_LEAST = 1 << 12
"""Bytes that have to come of a message, once it began, in the time in which a peer may be idle."""
_PADDING = b"\x00"

Begin = Callable[[int, CommandSet], "IncomingDataSet"]
"""Takes presentation context ID and command set of a C-STORE request, and returns who takes its data set."""


class Readable(Protocol):
    """Bytes in their order."""

    def read(self, size: int, /) -> bytes:
        """At most so many of the next bytes; none at the end."""


class OpenDataSet(NamedTuple):
    """An encoded data set that is about to be sent, and its length in bytes."""

    stream: Readable
    length: int


DataSet = bytes | OpenDataSet
"""An encoded data set, in memory or where it can be read."""


class AbortReason(IntEnum):
    """Why the service provider aborts (PS3.8 Section 9.3.8)."""

    NOT_SPECIFIED = 0
    UNRECOGNISED_PDU = 1
    UNEXPECTED_PDU = 2
    INVALID_PARAMETER = 6


class ProtocolViolation(Exception):
    """A peer sent what PS3.7 or PS3.8 does not allow, or more than is taken."""

    def __init__(self, what: str, reason: AbortReason = AbortReason.INVALID_PARAMETER) -> None:
        super().__init__(what)
        self.reason = reason


class Message(NamedTuple):
    """A message that came whole: its command set and either no data set, one kept in memory, or an instance."""

    context_id: int
    command_set: CommandSet
    data_set: bytes | None = None
    incoming: IncomingDataSet | None = None
    """Of a C-STORE request."""

    @property
    def command(self) -> int:
        """Command Field; it may be none of `Command`."""
        return self.command_set.command


class MessageAssembler:
    """Puts messages together: data sets of C-STORE go straight on, the rest stays small.

    Parameters
    ----------
    begin
        Called when the command set of a C-STORE request is there.
    largest
        Of any other message, its command set and data set in bytes: they are kept in memory.

    Attributes
    ----------
    taken
        Bytes of all fragments.
    cancelled
        Message IDs of requests that the peer sent a C-CANCEL for.
    """

    def __init__(self, begin: Begin, *, largest: int) -> None:
        self._begin = begin
        self._largest = largest
        self._part = bytearray()
        self._command_set: CommandSet | None = None
        self._incoming: IncomingDataSet | None = None
        self._last_incoming: IncomingDataSet | None = None
        """It may hold fragments also when its message is whole."""
        self._context_id = 0
        self._control = 0
        self._is_empty = True
        self._empty = 0
        self._size = 0
        self.taken = 0
        self._last_command = b""
        self._last_command_set: CommandSet | None = None
        self.cancelled: set[int] = set()

    @property
    def holds(self) -> bool:
        """Whether fragments that were taken must stay where they are until `let_go`."""
        return self._last_incoming is not None and self._last_incoming.held > 0

    def let_go(self) -> None:
        """Have no need any more of fragments that were taken."""
        if self._last_incoming is not None:
            self._last_incoming.let_go()

    @property
    def is_amidst_message(self) -> bool:
        """Whether a part of a message is there."""
        return self._command_set is not None or self._size > 0

    def fragment(self, context_id: int, control: int, content: memoryview) -> Message | None:
        """Take a whole fragment; the message, if it was its last.

        Raises
        ------
        ProtocolViolation
            See `open`, `take` and `close`.
        """
        if self._incoming is not None and context_id == self._context_id and control in _OF_DATA_SET and content:
            self._empty = 0
            self._pass_on(self._incoming, content)
            return self._message_is_complete(self._command_set, None) if self._command_set and control else None
        self.open(context_id, control)
        if not control & LAST or self._part or self._incoming is not None:
            if content:
                self.take(content)
            return self.close()
        self.taken += len(content)
        self._grow(len(content))
        if self._command_set is None:
            return self._command_is_complete(bytes(content))
        return self._message_is_complete(self._command_set, bytes(content))

    def open(self, context_id: int, control: int) -> None:
        """Begin a fragment.

        Raises
        ------
        ProtocolViolation
            It does not belong here.
        """
        is_first = self._command_set is None and not self._size
        if bool(control & COMMAND) is not (self._command_set is None):
            raise ProtocolViolation(say("a fragment of a message came out of turn"))
        if not is_first and context_id != self._context_id:
            raise ProtocolViolation(say("a message was interrupted by another one"))
        self._context_id = context_id
        self._control = control
        self._is_empty = True

    def take(self, piece: memoryview) -> None:
        """Take bytes of the fragment; they are not kept.

        Raises
        ------
        ProtocolViolation
            The message becomes too long.
        """
        self._is_empty = False
        if self._incoming is not None:
            self._pass_on(self._incoming, piece)
            return
        self.taken += len(piece)
        self._grow(len(piece))
        self._part += piece

    def _pass_on(self, incoming: IncomingDataSet, piece: memoryview) -> None:
        self.taken += len(piece)
        try:
            incoming.write(piece)
        except OverflowError as reason:
            raise ProtocolViolation(str(reason)) from reason

    def _grow(self, size: int) -> None:
        self._size += size
        if self._size > self._largest:
            raise ProtocolViolation(say("a message is longer than {most} bytes", most=self._largest))

    def close(self) -> Message | None:
        """End the fragment; the message, if it was its last.

        Raises
        ------
        ProtocolViolation
            The command set cannot be read, or the message would never end.
        """
        if not self._control & LAST:
            self._empty = self._empty + 1 if self._is_empty else 0
            if self._empty > _MOST_EMPTY:
                raise ProtocolViolation(say("a message consists of empty fragments"))
            return None
        if self._command_set is None:
            return self._command_is_complete(bytes(self._part))
        return self._message_is_complete(self._command_set, None if self._incoming is not None else bytes(self._part))

    def _command_is_complete(self, content: bytes) -> Message | None:
        command_set = self._read(content)
        if not command_set.has_data_set:
            return self._message_is_complete(command_set, None)
        self._command_set = command_set
        self._part = bytearray()
        if command_set.command == Command.C_STORE_RQ:
            self._incoming = self._last_incoming = self._begin(self._context_id, command_set)
        return None

    def _read(self, content: bytes) -> CommandSet:
        # A node that answers a query says the same before every match.
        if self._last_command_set is None or content != self._last_command:
            try:
                self._last_command_set = CommandSet(content)
            except ValueError as reason:
                raise ProtocolViolation(str(reason)) from reason
            self._last_command = content
        return self._last_command_set

    def _message_is_complete(self, command_set: CommandSet, data_set: bytes | None) -> Message | None:
        message = Message(self._context_id, command_set, data_set, self._incoming)
        self._forget()
        if command_set.command == Command.C_CANCEL_RQ:
            self.cancelled.add(command_set.message_id_being_responded_to or 0)
            return None
        if self.cancelled and command_set.message_id is not None:
            # A C-CANCEL that came too late for an earlier request must not stop this one, should they share an ID.
            self.cancelled.discard(command_set.message_id)
        return message

    def _forget(self) -> None:
        if self._part:
            self._part = bytearray()
        self._command_set = self._incoming = None
        self._empty = self._size = 0

    def abandon(self) -> None:
        """Leave nothing of a message that will not be completed."""
        if self._incoming is not None:
            self._incoming.abandon()
        self._forget()


class Pace:
    """How a peer's messages go on, looked at whenever the time is over in which it may be idle.

    Parameters
    ----------
    messages
        Those that come.
    seconds
        Of idle time.

    Attributes
    ----------
    ends
        When the time is over, on the monotonic clock.
    """

    def __init__(self, messages: MessageAssembler, seconds: float) -> None:
        self._messages = messages
        self._seconds = seconds
        self.begin()

    def begin(self) -> None:
        """Let the peer be idle as long as it may from now on."""
        self.ends = time.monotonic() + self._seconds
        self._taken = self._messages.taken
        self._was_amidst_message = self._messages.is_amidst_message

    @property
    def fault(self) -> str:
        """What was too slow in the time that is over, or nothing.

        A message that began in it has the next one for itself.
        """
        seconds = self._seconds
        if not self._messages.is_amidst_message:
            return say("it was silent for {seconds:g} s", seconds=seconds)
        if self._was_amidst_message and self._messages.taken - self._taken < _LEAST:
            return say("of a message came less than {least:,} bytes in {seconds:g} s", least=_LEAST, seconds=seconds)
        return ""


def largest_fragment(told: int | None) -> int:
    """Bytes of the largest fragment that goes to a peer: an even number, as peers end associations over odd ones.

    Parameters
    ----------
    told
        Maximum Length that the peer announced; 0, or none: any.

    References
    ----------
    PS3.8 Annexes D.1 and E.2
    """
    maximum = min(max(told, _SMALLEST_PDU), MAXIMUM_PDU) if told else MAXIMUM_PDU
    return (maximum - PDV_HEADER) & ~1


def fragments(
    size: int, command_set: bytes, data_set: DataSet | None = None
) -> Iterator[tuple[int, bytes | memoryview]]:
    """Divide a message: the control header of each fragment, and its content.

    A data set of odd length, mostly a deflated one, gets the null byte that it lacks.

    Parameters
    ----------
    size
        See `largest_fragment`.

    Raises
    ------
    EOFError
        The data set is shorter than was said.

    References
    ----------
    PS3.5 Section A.5
    """
    for control, content in _divided(command_set, size):
        yield COMMAND | control, content
    if isinstance(data_set, bytes):
        yield from _divided(data_set + _PADDING if len(data_set) % 2 else data_set, size)
    elif data_set is not None:
        yield from _read(data_set, size)


def _divided(content: bytes, size: int) -> Iterator[tuple[int, bytes | memoryview]]:
    if len(content) <= size:
        yield LAST, content
        return
    view = memoryview(content)
    for start in range(0, len(content), size):
        yield 0 if start + size < len(content) else LAST, view[start : start + size]


def _read(data_set: OpenDataSet, size: int) -> Iterator[tuple[int, bytes]]:
    stream, left = data_set
    while True:
        content = stream.read(min(size, left))
        left -= len(content)
        if left and not content:
            raise EOFError(say("the file became shorter"))
        if not left and len(content) % 2:
            content += _PADDING
        yield 0 if left else LAST, content
        if not left:
            return
