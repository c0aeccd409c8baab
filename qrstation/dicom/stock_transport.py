"""The upper layer of pynetdicom, with bounds on time and size: what serves where our own transport was not proved.

pynetdicom 3.0 polls its sockets every millisecond, waits for ever for the rest of a PDU, and takes a PDU of any length.
The classes here and in `bounded_socket` replace the parts that do; they rely on its inner names, which the pinned range
of versions keeps.
"""

from __future__ import annotations

import contextlib
import logging
import queue
import threading
import time
from typing import TYPE_CHECKING, Any

from pynetdicom.dimse import DIMSEServiceProvider
from pynetdicom.dul import DULServiceProvider
from pynetdicom.pdu_primitives import P_DATA

from qrstation.dicom.association_pdus import cleaned
from qrstation.dicom.bounded_socket import BoundedSocket
from qrstation.dicom.messages import MessageAssembler, ProtocolViolation, fragments, largest_fragment
from qrstation.dicom.pdus import LOCAL_LIMIT_EXCEEDED, abort_pdu, rejection_pdu
from qrstation.dicom.upper_layer import IMPATIENT, AssociationEnded, Ending, PduLimits, unreadable

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

    from pynetdicom.association import Association
    from pynetdicom.pdu_primitives import _PDUPrimitiveType

    from qrstation.dicom.messages import DataSet, Message

_log = logging.getLogger(__name__)

_PAUSE = 0.001
_QUEUED_PDUS = 64
_LINGER = 1.0
_WAITING_MESSAGES = 512
_WAITING_BYTES = 1 << 26


class PromptDul(DULServiceProvider):
    """The upper layer of an association, woken by what there is to do instead of looking for it every millisecond.

    References
    ----------
    PS3.8 Section 9.2
    """

    def __init__(self, assoc: Association) -> None:
        super().__init__(assoc)
        self.daemon = True
        self._run_loop_delay = 0
        self._may_send = False

    def run_reactor(self) -> None:
        """Live until the connection ends; then wake whoever waits for something to come of it."""
        try:
            super().run_reactor()
        # The state machine raises what it meets in a hostile peer's PDUs; the association has ended then, that is all.
        except Exception:  # noqa: BLE001
            _log.debug("The upper layer of an association ended by a fault", exc_info=True)
            self.assoc.is_established = False
        finally:
            self.to_user_queue.put(None)

    def _decode_pdu(self, bytestream: bytearray) -> tuple[Any, str]:
        try:
            return super()._decode_pdu(cleaned(bytestream))
        # pynetdicom raises whatever a hostile peer's bytes lead it to.
        except Exception:
            if isinstance(self.socket, BoundedSocket):
                self.socket.ending.violated = unreadable(bytestream[0])
            raise

    def send_pdu(self, primitive: _PDUPrimitiveType) -> None:
        """Queue a primitive for the peer and wake the thread that sends it."""
        super().send_pdu(primitive)
        self._wake()

    def kill_dul(self) -> None:
        """End the thread."""
        super().kill_dul()
        self._wake()

    def _wake(self) -> None:
        if isinstance(self.socket, BoundedSocket):
            self.socket.wake()

    def _process_recv_primitive(self) -> bool:
        # While it waits for the connection to close the state machine takes nothing from us: its thread would die.
        if self.state_machine.current_state == "Sta13":
            with contextlib.suppress(queue.Empty):
                while True:
                    self.to_provider_queue.get_nowait()
        # By turns, so that a C-CANCEL or an abort is heard while a stream of responses goes out.
        self._may_send = not self._may_send
        return self._may_send and bool(super()._process_recv_primitive())


class _Received(DIMSEServiceProvider):
    """Puts messages together on the thread of the upper layer, which stops reading while many wait."""

    def __init__(self, assoc: Association, messages: MessageAssembler, most: int, ending: Ending) -> None:
        super().__init__(assoc)
        self._messages = messages
        self._most = most
        self._ending = ending
        self.waiting: queue.Queue[Message | None] = queue.Queue()
        self.leaving = threading.Event()
        self._counting = threading.Lock()
        self._requests = self._instances = self._bytes = 0

    def receive_primitive(self, primitive: P_DATA) -> None:
        """Take the values of one P-DATA indication; what is against the protocol aborts the association."""
        try:
            for context_id, value in primitive.presentation_data_value_list:
                message = self._messages.fragment(context_id, value[0], memoryview(value)[1:])
                if message is not None:
                    self._put(message)
        except ProtocolViolation as fault:
            self._ending.violated = str(fault)
            self._messages.abandon()
            self.dul.event_queue.put("Evt19")
        while self.is_full and not self.leaving.wait(_PAUSE):
            pass

    def _put(self, message: Message) -> None:
        self._count(message, 1)
        self.waiting.put(message)
        is_large = self.assoc.is_acceptor and len(message.data_set or b"") > PduLimits.LARGE
        if self._requests > self._most or (is_large and self._bytes > PduLimits.WAITING):
            raise ProtocolViolation(IMPATIENT)

    def taken(self, message: Message) -> None:
        """Take note that a message no longer waits."""
        self._count(message, -1)

    def _count(self, message: Message, change: int) -> None:
        with self._counting:
            held = message.incoming.held if message.incoming is not None else 0
            self._bytes += change * (len(message.data_set or b"") + held)
            if message.incoming is None:
                self._requests += change
            else:
                self._instances += change

    @property
    def is_full(self) -> bool:
        """Whether so much waits that nothing more is read."""
        return (
            self._instances >= self._most or self.waiting.qsize() >= _WAITING_MESSAGES or self._bytes >= _WAITING_BYTES
        )


class StockTransport:
    """An association's end of a connection, on pynetdicom's own upper layer; see `qrstation.dicom.transport.Transport`.

    Parameters
    ----------
    connection
        It is this object's from now on.
    """

    def __init__(
        self,
        assoc: Association,
        connection: socket.socket,
        messages: MessageAssembler,
        store: Callable[[Message], None],
        limits: PduLimits,
        *,
        most_waiting: int,
    ) -> None:
        self.ending = Ending()
        self.maximum_length = 0
        self._sending = threading.Lock()
        self._is_over = self._is_cut = False
        self._assoc = assoc
        self._messages = messages
        self._store = store
        self._dul = assoc.dul = PromptDul(assoc)
        self._dimse = assoc.dimse = _Received(assoc, messages, most_waiting, self.ending)
        self._dul.to_user_queue = _Announcing(self._dimse.waiting)
        self._socket = BoundedSocket(assoc, connection, limits, self.ending)
        self._dul.socket = self._socket

    @property
    def negotiation(self) -> PromptDul:
        """The upper layer as pynetdicom knows it."""
        return self._dul

    @property
    def has_waiting(self) -> bool:
        """Whether another message is here already."""
        return not self._dimse.waiting.empty()

    @property
    def heard(self) -> float:
        """When something arrived last, on the clock of `time.monotonic`."""
        return self._socket.heard

    @property
    def cancelled(self) -> set[int]:
        """Message IDs of requests that the peer sent a C-CANCEL for."""
        return self._messages.cancelled

    def begin_transfer(self, maximum_length: int | None) -> None:
        """Take up the DATA TRANSFER state."""
        self.maximum_length = maximum_length or 0

    def send(self, context_id: int, command_set: bytes, data_set: DataSet | None = None) -> None:
        """Queue a message, when the connection has taken most of what was queued before."""
        with self._sending:
            if self._is_over:
                raise AssociationEnded
            # Half a message can be followed by nothing.
            self._is_over = True
            for control, content in fragments(largest_fragment(self.maximum_length), command_set, data_set):
                self._wait_for_room()
                self._queue(context_id, control, content)
            self._is_over = False

    def send_at_once(self, context_id: int, command_set: bytes) -> None:
        """Queue a message without data set, from any thread, unless another is under way."""
        if self._sending.acquire(blocking=False):
            try:
                if not self._is_over:
                    for control, content in fragments(largest_fragment(self.maximum_length), command_set):
                        self._queue(context_id, control, content)
            finally:
                self._sending.release()

    def _queue(self, context_id: int, control: int, content: bytes | memoryview) -> None:
        value = P_DATA()
        value.presentation_data_value_list.append((context_id, bytes((control,)) + content))
        self._dul.send_pdu(value)

    def _wait_for_room(self) -> None:
        while self._dul.to_provider_queue.qsize() >= _QUEUED_PDUS:
            self.look()
            if self._dimse.is_full:
                # The thread that would send waits for us to take what came.
                self.ending.violated = IMPATIENT
                self.abort()
                raise AssociationEnded
            time.sleep(_PAUSE)
        self.look()

    def receive(self, deadline: float, *, gathering: float = 0.0) -> Message | None:  # noqa: ARG002
        """Wait for the next message; none when there is none up to the deadline, or it was woken."""
        if self._is_cut:
            raise AssociationEnded
        self._check_ended()
        try:
            message = self._dimse.waiting.get(timeout=max(deadline - time.monotonic(), 0.0))
        except queue.Empty:
            return None
        if message is None:
            self._check_ended()
            return None
        self._dimse.taken(message)
        if message.incoming is not None:
            self._store(message)
            return None
        return message

    def look(self) -> None:
        """See whether the peer is gone; what arrives is taken by the upper layer's thread."""
        if not self._dul.is_alive() or self._assoc.acse.is_aborted():
            raise AssociationEnded

    def _check_ended(self) -> None:
        if not self._dimse.waiting.empty():
            return
        if self._assoc.acse.is_release_requested():
            self._assoc.acse.send_release(is_response=True)
            self.ending.released = True
            raise AssociationEnded
        self.look()

    def release(self, seconds: float) -> None:
        """End the association in good order: ask for it, and wait so long for the answer."""
        self._dimse.leaving.set()
        self._assoc.acse_timeout = seconds
        self._assoc.acse.negotiate_release()

    def abort(self) -> None:
        """Tell the peer, if it listens, that the association is over; from any thread, without blocking."""
        self._socket.tell(abort_pdu(source=0, reason=0))

    def turn_away(self) -> None:
        """Tell the peer, if it listens, that there is no association for it now; from any thread, without blocking."""
        self._socket.tell(rejection_pdu(*LOCAL_LIMIT_EXCEEDED))

    def linger(self) -> None:
        """Let the peer read the last that we sent, and close first."""
        if self._dul.is_alive():
            self._dul.join(_LINGER)

    def wake(self) -> None:
        """Have `receive` return, from any thread."""
        self._dimse.waiting.put(None)

    def break_off(self) -> None:
        """Cut the connection from any thread, whatever the peer does; whoever waits on it goes on at once."""
        self._is_cut = True
        self._dimse.leaving.set()
        self._socket.break_off()
        self.wake()

    def dispose(self) -> None:
        """Leave nothing behind: no thread, no connection, and no half of an instance."""
        self.break_off()
        self._dul.kill_dul()
        if self._dul.is_alive():
            self._dul.join(_LINGER)
        self._messages.abandon()
        with contextlib.suppress(queue.Empty):
            while True:
                message = self._dimse.waiting.get_nowait()
                if message is not None and message.incoming is not None:
                    message.incoming.abandon()
        self._socket._shutdown_socket()


class _Announcing(queue.Queue[Any]):
    """Queue of the upper layer's primitives that wakes whoever waits for a message, too."""

    def __init__(self, messages: queue.Queue[Any]) -> None:
        super().__init__()
        self._messages = messages

    def _put(self, item: Any) -> None:
        super()._put(item)
        self._messages.put(None)
