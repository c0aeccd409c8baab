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
import threading
import time
from collections import deque
from typing import TYPE_CHECKING

from qrstation.dicom.association_control import AssociationControl
from qrstation.dicom.messages import AbortReason, MessageAssembler, ProtocolViolation, largest_fragment
from qrstation.dicom.pdu_reader import PduReader
from qrstation.dicom.pdus import (
    LOCAL_LIMIT_EXCEEDED,
    PROTOCOL_VERSION_NOT_SUPPORTED,
    RELEASE_REQUEST,
    RELEASE_RESPONSE,
    PduType,
    abort_pdu,
    command_pdu,
    message_pdus,
    rejection_pdu,
)
from qrstation.dicom.read_buffer import ReadBuffer
from qrstation.dicom.tls_faults import alert_in
from qrstation.dicom.upper_layer import IMPATIENT, LATE, AssociationEnded, Ending, PduLimits
from qrstation.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qrstation.dicom.messages import DataSet, Message
    from qrstation.dicom.wire import Wire

_LINGER = 1.0
_MOST_LINGERED = 1 << 24
_LOOKED_AHEAD = 16


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
        self._most_waiting = most_waiting
        self._is_acceptor = is_acceptor
        self._in = ReadBuffer(wire, messages)
        self._sending = threading.Lock()
        self._between: deque[bytes] = deque()
        self._waiting: deque[Message] = deque()
        self._serving = 0
        self._is_releasing = False
        self._is_over = False
        self._is_amidst_pdu = False
        self.maximum_length = 0
        self.ending = Ending()
        self._pdus = PduReader(self._in, messages, self._put, limits, self.ending)

    # Negotiating.

    @property
    def negotiation(self) -> AssociationControl:
        """The upper layer as pynetdicom's association control knows it."""
        return AssociationControl(self, is_acceptor=self._is_acceptor)

    def send_pdu(self, pdu: bytes) -> None:
        """Send a PDU of negotiation or release; that it could not be sent shows when the answer is awaited."""
        with contextlib.suppress(OSError), self._sending:
            if not self._is_amidst_pdu:
                self._wire.send(pdu, self._pdus.deadline)

    def next_pdu(self, deadline: float) -> tuple[int, bytes]:
        """Receive a PDU of the negotiation: its type and content.

        Raises
        ------
        TimeoutError
            There is none up to the deadline.
        AssociationEnded
            None will come.
        """
        try:
            return self._pdus.read(deadline)
        except TimeoutError:
            raise
        except (OSError, ProtocolViolation) as reason:
            raise self._ended_by(reason) from reason

    def other_version(self) -> AssociationEnded:
        """Reject a peer that asks for another version of the protocol; what to raise."""
        self.ending.violated = say("it asked for another version of the protocol")
        self._tell(rejection_pdu(*PROTOCOL_VERSION_NOT_SUPPORTED))
        return self._over()

    def begin_transfer(self, maximum_length: int | None) -> None:
        """Take up the DATA TRANSFER state; see `UpperLayer.begin_transfer`."""
        self.maximum_length = maximum_length or 0
        self._serving = threading.get_ident()
        self._pdus.is_transferring = True
        self._in.enlarge()
        self._wire.hurry()

    # Sending.

    def send(self, context_id: int, command_set: bytes, data_set: DataSet | None = None) -> None:
        """Send a message; from any thread; see `UpperLayer.send`."""
        with self._sending:
            # Half a PDU can be followed by nothing.
            if self._is_over or self._is_amidst_pdu:
                raise AssociationEnded
            if data_set is None and len(command_set) <= largest_fragment(self.maximum_length):
                self._send([command_pdu(context_id, command_set)])
            else:
                self._send_in_pieces(context_id, command_set, data_set)
        if self._between:
            self._send_between()

    def _send_in_pieces(self, context_id: int, command_set: bytes, data_set: DataSet | None) -> None:
        is_whole = False
        try:
            for pieces in message_pdus(self.maximum_length, context_id, command_set, data_set):
                self._send(pieces)
            is_whole = True
        finally:
            # Half a message can be followed by nothing.
            self._is_over |= not is_whole

    def send_at_once(self, context_id: int, command_set: bytes) -> None:
        """Send a message without data set, without blocking: now, or behind the message that is being sent."""
        self._between.append(command_pdu(context_id, command_set))
        self._send_between()

    def _send_between(self) -> None:
        while self._between and self._sending.acquire(blocking=False):
            try:
                if self._is_over or self._is_amidst_pdu or not self._between:
                    return
                self._is_amidst_pdu = True
                self._wire.send(self._between.popleft(), time.monotonic())
                self._is_amidst_pdu = False
            except OSError:
                # Whoever serves the association finds it out.
                return
            finally:
                self._sending.release()

    def _send(self, pieces: Sequence[bytes | memoryview]) -> None:
        self._is_amidst_pdu = True
        try:
            self._wire.send_together(pieces, self._pdus.deadline)
        except OSError as reason:
            self._learn_why()
            raise self._lost() from reason
        self._is_amidst_pdu = False

    def _tell(self, pdu: bytes) -> None:
        """Send a last word, where the peer would find it: not in the midst of a PDU."""
        if self._sending.acquire(blocking=False):
            try:
                if not self._is_amidst_pdu:
                    self._wire.send_what_fits(pdu)
            finally:
                self._sending.release()

    def _learn_why(self) -> None:
        """Look for an abort among what arrived: who aborts and closes makes what we send fail before we read it."""
        was_over, self._is_over = self._is_over, True
        if was_over or threading.get_ident() != self._serving:
            return
        self._pdus.is_transferring = False
        last = self.ending.last_pdu
        left = _MOST_LINGERED
        with contextlib.suppress(OSError, ProtocolViolation):
            while left > 0 and self._in.has_arrived():
                kind, content = self._pdus.read(time.monotonic())
                if kind == PduType.ABORT:
                    return
                left -= len(content)
        self.ending.last_pdu = last

    # Receiving.

    def receive(self, deadline: float, *, gathering: float = 0.0) -> Message | None:
        """Wait for the next message; see `UpperLayer.receive`."""
        while not self._waiting:
            if self._is_over:
                raise AssociationEnded
            if self._in.is_empty and gathering:
                time.sleep(gathering)
            if not self._begins(deadline):
                return None
            self._take_pdu()
            if not self._waiting and (self._wire.was_woken() or time.monotonic() >= deadline):
                return None
        # A node that sends the next instance at once gets its answer before we look into how far the retrieval is.
        try:
            while len(self._waiting) < _LOOKED_AHEAD and not self._is_over and self._pdus.read_value(waiting=False):
                pass
        except ProtocolViolation as reason:
            self._ended_by(reason)
        except AssociationEnded:
            self._is_over = True
        return self._waiting.popleft()

    def _begins(self, deadline: float) -> bool:
        """Wait for a PDU to begin; whether one did."""
        try:
            return not self._in.is_empty or self._in.fill_soon() or self._wire.wait(deadline)
        except OSError as reason:
            raise self._lost() from reason

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
            return self._in.has_arrived()
        except OSError as reason:
            raise self._lost() from reason

    @property
    def has_waiting(self) -> bool:
        """Whether another message is here already."""
        return bool(self._waiting)

    @property
    def heard(self) -> float:
        """When something arrived last, on the clock of `time.monotonic`."""
        return self._in.heard

    @property
    def cancelled(self) -> set[int]:
        """Message IDs of requests that the peer sent a C-CANCEL for."""
        return self._messages.cancelled

    def _take_pdu(self) -> None:
        try:
            if self._in.is_empty:
                self._in.fill(self._pdus.deadline)
            if self._pdus.read_value(waiting=True):
                while not (self._waiting or self._is_over) and self._pdus.read_value(waiting=False):
                    pass
                return
            kind, _ = self._pdus.read(self._pdus.deadline)
        except (OSError, ProtocolViolation) as reason:
            raise self._ended_by(reason) from reason
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
            raise self.violation(say("a PDU came out of turn"), AbortReason.UNEXPECTED_PDU)

    def _ended_by(self, reason: OSError | ProtocolViolation) -> AssociationEnded:
        if isinstance(reason, ProtocolViolation):
            return self.violation(str(reason), reason.reason)
        if isinstance(reason, TimeoutError):
            self.ending.refused = LATE
            return self._aborted(AbortReason.NOT_SPECIFIED)
        self.ending.alert = alert_in(reason)
        return self._lost()

    def _answer_release(self) -> None:
        self.send_pdu(RELEASE_RESPONSE)
        # Where both release at once, the requestor goes on to wait for its response (PS3.8 Section 7.2.2.7).
        if not self._is_releasing:
            self.ending.released = True
            raise self._over()

    def _put(self, message: Message) -> None:
        if message.incoming is not None:
            self._store(message)
            return
        self._waiting.append(message)
        # Requests of many bytes, which no honest peer sends, are counted; matches of as many may come.
        is_large = self._is_acceptor and len(message.data_set or b"") > PduLimits.LARGE
        held = sum(len(one.data_set or b"") for one in self._waiting) if is_large else 0
        if len(self._waiting) > self._most_waiting or held > PduLimits.WAITING:
            raise ProtocolViolation(IMPATIENT, AbortReason.NOT_SPECIFIED)

    # Ending.

    def _over(self) -> AssociationEnded:
        self._is_over = True
        return AssociationEnded()

    def _lost(self) -> AssociationEnded:
        self.ending.closed = True
        return self._over()

    def violation(self, what: str, reason: int) -> AssociationEnded:
        """Abort because of what came; what to raise."""
        self.ending.violated = what
        return self._aborted(reason)

    def _aborted(self, reason: int) -> AssociationEnded:
        self._messages.abandon()
        self._tell(abort_pdu(source=2, reason=reason))
        return self._over()

    def release(self, seconds: float) -> None:
        """End the association in good order: ask for it, and wait so long for the answer."""
        deadline = self._pdus.latest = time.monotonic() + seconds
        self._is_releasing = True
        try:
            self.send_pdu(RELEASE_REQUEST)
            while time.monotonic() < deadline:
                self.receive(deadline)
        except AssociationEnded:
            return
        self.abort()

    def abort(self) -> None:
        """Tell the peer, if it listens, that the association is over; from any thread, without blocking."""
        self._tell(abort_pdu(source=0, reason=0))

    def turn_away(self) -> None:
        """Tell the peer, if it listens, that there is no association for it now; from any thread, without blocking."""
        self._tell(rejection_pdu(*LOCAL_LIMIT_EXCEEDED))

    def linger(self) -> None:
        """Let the peer read the last that we sent, and close first."""
        deadline = time.monotonic() + _LINGER
        left = _MOST_LINGERED
        with contextlib.suppress(OSError):
            while left > 0 and (count := self._wire.receive_into(self._in.view, deadline)):
                left -= count

    def wake(self) -> None:
        """Have `receive` return, from any thread."""
        self._wire.wake()

    def break_off(self) -> None:
        """Cut the connection from any thread, whatever the peer does; whoever waits on it goes on at once."""
        self._wire.break_off()

    def dispose(self) -> None:
        """Leave nothing behind: no connection, and no half of an instance."""
        self._is_over = True
        self._wire.break_off()
        self._messages.abandon()
        self._wire.close()
        with self._sending:
            self._in.close()
