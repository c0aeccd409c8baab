"""The DATA TRANSFER state of an association: one loop on one connection, run by whoever serves the association.

pynetdicom negotiates: its service element for association control sends and receives its primitives here. From then
on nothing of it is in the way: PDUs are taken apart in the buffer in which they arrive, data sets of C-STORE go from
there to whoever keeps them, and what is sent goes out at once, on the thread that sends it.

References
----------
PS3.8 Section 9
"""

from __future__ import annotations

import contextlib
import struct
import threading
import time
from collections import deque
from typing import TYPE_CHECKING, Any

from pynetdicom.pdu import A_ABORT_RQ, A_ASSOCIATE_AC, A_ASSOCIATE_RJ, A_ASSOCIATE_RQ, A_RELEASE_RP, A_RELEASE_RQ
from pynetdicom.pdu_primitives import A_ASSOCIATE, A_P_ABORT
from pynetdicom.timer import Timer

from qrstation.dicom.messages import COMMAND, LAST, MessageAssembler, ProtocolViolation, fragments, largest_fragment
from qrstation.dicom.upper_layer import (
    LOCAL_LIMIT_EXCEEDED,
    PROTOCOL_VERSION_NOT_SUPPORTED,
    AssociationEnded,
    Ending,
    PduLimits,
    PduType,
    abort_pdu,
    rejection_pdu,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from qrstation.dicom.messages import Message, Readable
    from qrstation.dicom.wire import Wire

_HEADER = struct.Struct(">BBL")
_PDV = struct.Struct(">LBB")
_HEADERS = struct.Struct(">BBLLBB")
_PDV_LENGTH = 4
_BUFFER = 1 << 18
_LINGER = 1.0
_MOST_LINGERED = 1 << 24
_VERSION_1 = 1
_LOOKED_AHEAD = 4
_P_DATA = bytes((PduType.P_DATA_TF,))
_UNRECOGNISED, _UNEXPECTED, _INVALID_PARAMETER = 1, 2, 6
_RELEASE_REQUEST, _RELEASE_RESPONSE = A_RELEASE_RQ().encode(), A_RELEASE_RP().encode()
_DECODED: dict[int, type[Any]] = {
    PduType.ASSOCIATE_RQ: A_ASSOCIATE_RQ,
    PduType.ASSOCIATE_AC: A_ASSOCIATE_AC,
    PduType.ASSOCIATE_RJ: A_ASSOCIATE_RJ,
    PduType.RELEASE_RQ: A_RELEASE_RQ,
    PduType.RELEASE_RP: A_RELEASE_RP,
    PduType.ABORT: A_ABORT_RQ,
}


class Transport:
    """An association's end of a connection.

    Parameters
    ----------
    wire
        It is this object's from now on.
    messages
        Puts together what arrives.
    store
        Answers a C-STORE request that is there with its data set, on the thread that serves the association.
    most_waiting
        Messages that may wait to be served.
    is_acceptor
        Whether the peer requests the association.

    References
    ----------
    PS3.8 Sections 7 and 9.2
    """

    def __init__(
        self,
        wire: Wire,
        messages: MessageAssembler,
        store: Callable[[Message], None],
        limits: PduLimits,
        *,
        most_waiting: int,
        is_acceptor: bool,
    ) -> None:
        self._wire = wire
        self._messages = messages
        self._store = store
        self._limits = limits
        self._most_waiting = most_waiting
        self._is_acceptor = is_acceptor
        self._buffer = bytearray(_BUFFER)
        self._view = memoryview(self._buffer)
        self._start = self._end = 0
        self._out = bytearray(_BUFFER)
        self._sending = threading.Lock()
        self._waiting: deque[Message] = deque()
        self._serving = 0
        self._is_transferring = False
        self._is_releasing = False
        self._is_over = False
        self.maximum_length = 0
        self.ending = Ending()
        self.heard = time.monotonic()

    # What pynetdicom's association control asks of an upper layer.

    @property
    def negotiation(self) -> Negotiation:
        """The upper layer as pynetdicom's association control knows it."""
        return Negotiation(self)

    def send_primitive(self, primitive: Any) -> None:
        """Send a primitive of the association control."""
        match primitive:
            case A_ASSOCIATE(result=None):
                pdu: Any = A_ASSOCIATE_RQ
            case A_ASSOCIATE(result=0):
                pdu = A_ASSOCIATE_AC
            case A_ASSOCIATE():
                pdu = A_ASSOCIATE_RJ
            case _:
                pdu = A_ABORT_RQ
        with contextlib.suppress(OSError), self._sending:
            self._wire.send(pdu(primitive).encode(), self._pdu_deadline())

    def next_primitive(self, deadline: float) -> Any:
        """Receive a primitive of the association control; none when there is none up to the deadline."""
        try:
            kind, content = self._read_pdu(deadline)
            if kind not in self._expected:
                raise self._violation("a PDU came out of turn", _UNEXPECTED)
            if kind == PduType.ASSOCIATE_RQ and len(content) > 1 and not content[1] & _VERSION_1:
                self.ending.violated = "it asked for another version of the protocol"
                self._wire.send_what_fits(rejection_pdu(*PROTOCOL_VERSION_NOT_SUPPORTED))
                raise self._over()
            return self._primitive(kind, content)
        except TimeoutError:
            return None
        except AssociationEnded:
            return A_P_ABORT()

    @property
    def _expected(self) -> tuple[PduType, ...]:
        if self._is_acceptor:
            return PduType.ASSOCIATE_RQ, PduType.ABORT
        return PduType.ASSOCIATE_AC, PduType.ASSOCIATE_RJ, PduType.ABORT

    def _primitive(self, kind: int, content: bytes) -> Any:
        pdu = _DECODED[kind]()
        try:
            pdu.decode(_HEADER.pack(kind, 0, len(content)) + content)
            return pdu.to_primitive()
        # pynetdicom raises whatever a hostile peer's bytes lead it to.
        except Exception as reason:
            raise self._violation("a PDU cannot be read", _INVALID_PARAMETER) from reason

    def begin_transfer(self, maximum_length: int | None) -> None:
        """Take up the DATA TRANSFER state.

        Parameters
        ----------
        maximum_length
            Of a P-DATA-TF PDU, as the peer announced it; 0, or none: any.
        """
        self.maximum_length = maximum_length or 0
        self._serving = threading.get_ident()
        self._is_transferring = True

    # Sending.

    def send(self, context_id: int, command_set: bytes, data_set: Readable | None = None, length: int = 0) -> None:
        """Send a message; from any thread.

        Parameters
        ----------
        length
            Bytes of the data set.

        Raises
        ------
        AssociationEnded
            The peer is gone, or took nothing for too long.
        EOFError
            The data set is shorter than was said.
        """
        if self._is_over:
            raise AssociationEnded
        largest = largest_fragment(self.maximum_length)
        try:
            with self._sending:
                if data_set is None and len(command_set) <= largest:
                    self._wire.send(_whole(context_id, command_set), self._pdu_deadline())
                else:
                    self._send(context_id, fragments(largest, command_set, data_set, length))
        except OSError as reason:
            self._learn_why()
            raise self._lost() from reason

    def _send(self, context_id: int, content: Any) -> None:
        out = self._out
        end = 0
        for control, fragment in content:
            size = len(fragment)
            if end + _HEADER.size + _PDV.size + size > len(out):
                self._wire.send(memoryview(out)[:end], self._pdu_deadline())
                end = 0
            _HEADER.pack_into(out, end, PduType.P_DATA_TF, 0, size + _PDV.size)
            _PDV.pack_into(out, end + _HEADER.size, size + _PDV.size - _PDV_LENGTH, context_id, control)
            end += _HEADER.size + _PDV.size
            out[end : end + size] = fragment
            end += size
        self._wire.send(memoryview(out)[:end], self._pdu_deadline())

    def _pdu_deadline(self) -> float:
        return time.monotonic() + self._limits.seconds

    def _learn_why(self) -> None:
        # A peer that aborts and closes at once makes what we send fail before we have read why.
        if threading.get_ident() == self._serving:
            with contextlib.suppress(AssociationEnded):
                self.look()

    # Receiving.

    def receive(self, deadline: float) -> Message | None:
        """Wait for the next message; none when there is none up to the deadline, or it was woken.

        Raises
        ------
        AssociationEnded
            No more will come; `ending` tells why.
        """
        while not self._waiting:
            if self._is_over:
                raise AssociationEnded
            try:
                if self._start == self._end and not self._wire.wait(deadline):
                    return None
            except OSError as reason:
                raise self._lost() from reason
            self._take_pdu()
        # A node that sends the next instance at once gets its answer before we look into how far the retrieval is.
        with contextlib.suppress(AssociationEnded):
            while len(self._waiting) < _LOOKED_AHEAD and not self._is_over and self._takes_whole_value():
                pass
        return self._waiting.popleft()

    def look(self) -> None:
        """Take what has arrived, without waiting for more: a C-CANCEL, or that the peer is gone.

        Raises
        ------
        AssociationEnded
            No more will come; `ending` tells why.
        """
        while self._has_arrived():
            self._take_pdu()

    def _has_arrived(self) -> bool:
        if self._is_over:
            raise AssociationEnded
        try:
            return self._start != self._end or self._wire.wait(0.0)
        except OSError as reason:
            raise self._lost() from reason

    @property
    def cancelled(self) -> set[int]:
        """Message IDs of requests that the peer sent a C-CANCEL for."""
        return self._messages.cancelled

    def _take_pdu(self) -> None:
        try:
            if self._start == self._end:
                self._fill(self._pdu_deadline())
            if self._takes_whole_value():
                return
            kind, _ = self._read_pdu(self._pdu_deadline())
        except TimeoutError as reason:
            self.ending.refused = "the rest of a PDU did not arrive in time"
            raise self._aborted(0) from reason
        if kind == PduType.P_DATA_TF:
            return
        if kind == PduType.ABORT:
            raise self._lost()
        if kind == PduType.RELEASE_RQ:
            self._answer_release()
        elif kind == PduType.RELEASE_RP and self._is_releasing:
            self.ending.released = True
            raise self._over()
        else:
            raise self._violation("a PDU came out of turn", _UNEXPECTED)

    def _answer_release(self) -> None:
        with contextlib.suppress(OSError), self._sending:
            self._wire.send(_RELEASE_RESPONSE, self._pdu_deadline())
        # Where both release at once, the requestor goes on to wait for its response (PS3.8 Section 7.2.2.7).
        if not self._is_releasing:
            self.ending.released = True
            raise self._over()

    def _read_pdu(self, deadline: float) -> tuple[int, bytes]:
        """Read a PDU: its type and content; what is of a P-DATA-TF PDU is taken at once."""
        self._need(1, deadline)
        deadline = min(deadline, self._pdu_deadline())
        self._need(_HEADER.size, deadline)
        header = bytes(self._view[self._start : self._start + _HEADER.size])
        self._start += _HEADER.size
        self.ending.last_pdu = header
        self.ending.opening = self.ending.opening or header
        kind, _, length = _HEADER.unpack(header)
        if kind == PduType.P_DATA_TF and self._is_transferring:
            self._check(length, self._limits.bytes)
            self._take_values(length, deadline)
            return kind, b""
        if kind not in _DECODED and kind != PduType.P_DATA_TF:
            raise self._violation("what it sent was no DICOM", _UNRECOGNISED)
        self._check(length, self._limits.negotiation)
        content = self._exactly(length, deadline)
        self.ending.last_pdu = header + content if kind != PduType.P_DATA_TF else header
        return kind, content

    def _takes_whole_value(self) -> bool:
        """Take a P-DATA-TF PDU of one value, as most are, where it is whole in the buffer; whether one was."""
        start = self._start
        if self._end - start < _HEADERS.size or not self._is_transferring:
            return False
        kind, _, length, item_length, context_id, control = _HEADERS.unpack_from(self._buffer, start)
        end = start + _HEADER.size + length
        if kind != PduType.P_DATA_TF or item_length + _PDV_LENGTH != length or item_length < 2 or end > self._end:
            return False
        self._start = end
        self.ending.last_pdu = _P_DATA
        try:
            message = self._messages.fragment(context_id, control, self._view[start + _HEADERS.size : end])
        except ProtocolViolation as reason:
            raise self._violation(str(reason), _INVALID_PARAMETER) from reason
        if message is not None:
            self._put(message)
        return True

    def _put(self, message: Message) -> None:
        if message.incoming is not None:
            self._store(message)
            return
        self._waiting.append(message)
        if len(self._waiting) > self._most_waiting:
            raise self._violation("requests arrive without waiting for their responses", 0)

    def _check(self, length: int, most: int) -> None:
        if length > most:
            self.ending.refused = f"a PDU of {length} bytes was announced; at most {most} are taken"
            raise self._aborted(_INVALID_PARAMETER)

    def _take_values(self, length: int, deadline: float) -> None:
        messages = self._messages
        try:
            while length:
                self._need(_PDV.size, deadline) if length >= _PDV.size else self._cut_short()
                item_length, context_id, control = _PDV.unpack_from(self._buffer, self._start)
                self._start += _PDV.size
                length -= item_length + _PDV_LENGTH
                left = item_length + _PDV_LENGTH - _PDV.size
                if left < 0 or length < 0:
                    self._cut_short()
                messages.open(context_id, control)
                while left:
                    if self._start == self._end:
                        self._fill(deadline)
                    piece = self._view[self._start : min(self._end, self._start + left)]
                    messages.take(piece)
                    self._start += len(piece)
                    left -= len(piece)
                if (message := messages.close()) is not None:
                    self._put(message)
        except ProtocolViolation as reason:
            raise self._violation(str(reason), _INVALID_PARAMETER) from reason

    def _cut_short(self) -> None:
        raise ProtocolViolation("the parts of a PDU are longer than it is")

    def _need(self, count: int, deadline: float) -> None:
        """Have so many bytes in the buffer, one after another."""
        while self._end - self._start < count:
            if self._start:
                held = self._end - self._start
                self._view[:held] = self._view[self._start : self._end]
                self._start, self._end = 0, held
            self._end += self._receive(self._view[self._end :], deadline)

    def _fill(self, deadline: float) -> None:
        self._start = 0
        self._end = self._receive(self._view, deadline)

    def _exactly(self, count: int, deadline: float) -> bytes:
        content = bytearray(count)
        view = memoryview(content)
        held = min(count, self._end - self._start)
        view[:held] = self._view[self._start : self._start + held]
        self._start += held
        while held < count:
            held += self._receive(view[held:], deadline)
        return bytes(content)

    def _receive(self, view: memoryview, deadline: float) -> int:
        try:
            count = self._wire.receive_into(view, deadline)
        except TimeoutError:
            raise
        except OSError as reason:
            raise self._lost() from reason
        if not count:
            raise self._lost()
        self.heard = time.monotonic()
        return count

    # Ending.

    def _over(self) -> AssociationEnded:
        self._is_over = True
        return AssociationEnded()

    def _lost(self) -> AssociationEnded:
        self.ending.closed = True
        return self._over()

    def _violation(self, what: str, reason: int) -> AssociationEnded:
        self.ending.violated = what
        return self._aborted(reason)

    def _aborted(self, reason: int) -> AssociationEnded:
        self._messages.abandon()
        self._wire.send_what_fits(abort_pdu(source=2, reason=reason))
        return self._over()

    def release(self, seconds: float) -> None:
        """End the association in good order: ask for it, and wait so long for the answer."""
        deadline = time.monotonic() + seconds
        self._is_releasing = True
        try:
            with self._sending:
                self._wire.send(_RELEASE_REQUEST, deadline)
            while time.monotonic() < deadline:
                self.receive(deadline)
        except (OSError, AssociationEnded):
            return
        self.abort()

    def abort(self) -> None:
        """Tell the peer, if it listens, that the association is over; from any thread, without blocking."""
        self._wire.send_what_fits(abort_pdu(source=0, reason=0))

    def turn_away(self) -> None:
        """Tell the peer, if it listens, that there is no association for it now; from any thread, without blocking."""
        self._wire.send_what_fits(rejection_pdu(*LOCAL_LIMIT_EXCEEDED))

    def linger(self) -> None:
        """Let the peer read the last that we sent, and close first."""
        deadline = time.monotonic() + _LINGER
        left = _MOST_LINGERED
        with contextlib.suppress(OSError):
            while left > 0 and (count := self._wire.receive_into(self._view, deadline)):
                left -= count

    def wake(self) -> None:
        """Have `receive` return, from any thread."""
        self._wire.wake()

    def break_off(self) -> None:
        """Cut the connection from any thread, whatever the peer does; whoever waits on it goes on at once."""
        self._wire.break_off()

    def dispose(self) -> None:
        """Leave nothing behind: no connection, and no half of an instance."""
        self._wire.break_off()
        self._messages.abandon()
        self._wire.close()
        # Associations are cycles of objects: without this the buffers of ended ones would pile up until they are found.
        with self._sending:
            self._view.release()
            self._buffer = bytearray()
            self._out = bytearray()


def _whole(context_id: int, command_set: bytes) -> bytes:
    """A P-DATA-TF PDU that holds a whole command set."""
    size = len(command_set) + _PDV.size
    control = COMMAND | LAST
    return _HEADERS.pack(PduType.P_DATA_TF, 0, size, size - _PDV_LENGTH, context_id, control) + command_set


class Negotiation:
    """What pynetdicom's association control needs of an upper layer; it has no thread of its own."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self.artim_timer = Timer(None)
        self._idle_timer = Timer(None)
        self._ready = threading.Event()
        self._ready.set()
        self._is_connected = True

    @property
    def socket(self) -> Negotiation:
        """Stands for the socket, of which only is asked whether it is connected."""
        return self

    def start(self) -> None:
        """Nothing is to be started."""

    def is_alive(self) -> bool:
        """No thread runs."""
        return False

    def stop_dul(self) -> bool:
        """Nothing is to be stopped."""
        return True

    def kill_dul(self) -> None:
        """Nothing is to be stopped."""

    def peek_next_pdu(self) -> None:
        """Nothing waits that was not asked for."""

    def send_pdu(self, primitive: Any) -> None:
        """Send a primitive."""
        self._transport.send_primitive(primitive)

    def receive_pdu(self, wait: bool = False, timeout: float | None = None) -> Any:  # noqa: ARG002
        """Wait for a primitive; none when none came in so many seconds."""
        return self._transport.next_primitive(time.monotonic() + (timeout or 0.0))
