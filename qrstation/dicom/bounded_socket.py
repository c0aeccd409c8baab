"""The TCP connection under pynetdicom's upper layer, with bounds on time and size.

References
----------
PS3.8 Section 9.3
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from pynetdicom import evt
from pynetdicom.transport import T_CONNECT, AddressInformation, AssociationSocket

from qrstation.dicom.messages import AbortReason
from qrstation.dicom.pdus import HEADER, PduType, abort_pdu
from qrstation.dicom.tls_faults import alert_in
from qrstation.dicom.upper_layer import LATE, Ending, PduLimits
from qrstation.dicom.wire import Wire

if TYPE_CHECKING:
    import socket

    from pynetdicom.association import Association

_WAIT = 0.05
_PAUSE = 0.001
_NOWHERE = AddressInformation("127.0.0.1", 0)
_ENDINGS = (PduType.ASSOCIATE_RJ, PduType.ABORT)
_FOLLOWED = frozenset(PduType).difference(_ENDINGS)
"""PDUs after which another one may come."""


class BoundedSocket(AssociationSocket):
    """The TCP connection of an association: a PDU arrives whole within its limits, or the connection ends.

    References
    ----------
    PS3.8 Section 9.3
    """

    def __init__(self, assoc: Association, connection: socket.socket, limits: PduLimits, ending: Ending) -> None:
        self._connection = connection
        self._wire = Wire(connection)
        self._limits = limits
        self.ending = ending
        self._sending = threading.Lock()
        self.heard = time.monotonic()
        if assoc.is_acceptor:
            super().__init__(assoc, client_socket=connection)
        else:
            super().__init__(assoc, address=_NOWHERE)

    def _create_socket(self, address: AddressInformation) -> socket.socket:  # noqa: ARG002
        self._is_connected = False
        return self._connection

    def connect(self, primitive: T_CONNECT) -> None:
        """Tell the state machine that the connection stands."""
        self._is_connected = True
        primitive.result = "Evt2"
        self.provider_queue.put(primitive)
        self._ready.set()

    def wake(self) -> None:
        """Have the thread that waits in `ready` look for something else to do."""
        self._wire.wake()

    @property
    def ready(self) -> bool:
        """Whether something has arrived; waits a moment for it, or until `wake`."""
        if self.socket is None or not self._is_connected:
            time.sleep(_PAUSE)
            return False
        # The upper layer does one thing a turn: with more of them waiting there is no time to lose here.
        patience = _WAIT if self.event_queue.empty() and self.provider_queue.empty() else 0
        try:
            return self._wire.wait(time.monotonic() + patience)
        except OSError as reason:
            # Who reads is told so, but TLS tells a reason only once.
            self.ending.alert = alert_in(reason)
            return True

    def recv(self, nr_bytes: int) -> bytearray:
        """Read a header, or the rest of the PDU that it announced; fewer bytes when the peer closes the connection.

        Raises
        ------
        OSError
            Too many, or not here in time.
        """
        ending = self.ending
        if self.socket is None:
            return bytearray()
        is_header = nr_bytes == HEADER.size
        self._check(nr_bytes)
        content = bytearray(nr_bytes)
        try:
            count = self._fill(memoryview(content))
        except TimeoutError:
            ending.refused = LATE
            raise
        except OSError as reason:
            ending.closed = True
            ending.alert = ending.alert or alert_in(reason)
            raise
        self.heard = time.monotonic()
        ending.closed = count < nr_bytes
        ending.opening = ending.opening or bytes(content[: min(count, HEADER.size)])
        if is_header and (not ending.last_pdu or ending.kind in _FOLLOWED):
            ending.last_pdu = bytes(content[:count])
        elif ending.kind in _ENDINGS:
            ending.last_pdu = ending.last_pdu[: HEADER.size] + bytes(content[:count])
        return content if count == nr_bytes else content[:count]

    def _check(self, nr_bytes: int) -> None:
        if refusal := self._limits.refusal(nr_bytes, is_data=self.ending.kind == PduType.P_DATA_TF):
            self.ending.refused = refusal
            self.tell(abort_pdu(source=2, reason=AbortReason.INVALID_PARAMETER))
            raise OSError(refusal)

    def _fill(self, view: memoryview) -> int:
        deadline = time.monotonic() + self._seconds
        count = 0
        # What has arrived is in time, even where this thread comes late to it.
        while count < len(view) and (received := self._wire.receive_into(view[count:], deadline)):
            count += received
        return count

    @property
    def _seconds(self) -> float:
        negotiating = None if self.assoc.is_established else self.assoc.acse_timeout
        return self._limits.seconds if negotiating is None else min(self._limits.seconds, negotiating)

    def send(self, bytestream: bytes) -> None:
        """Send a PDU; a peer that does not take it in time has closed the connection."""
        try:
            with self._sending:
                self._wire.send(bytestream, time.monotonic() + self._limits.seconds)
        except OSError:
            self.ending.closed = True
            self.event_queue.put("Evt17")
            # Half a PDU can be followed by nothing.
            self._wire.break_off()
        else:
            evt.trigger(self.assoc, evt.EVT_DATA_SENT, {"data": bytestream})

    def tell(self, pdu: bytes) -> None:
        """Send a last word from any thread, if it can go at once, and not in the midst of a PDU."""
        if self._sending.acquire(blocking=False):
            try:
                self._wire.send_what_fits(pdu)
            finally:
                self._sending.release()

    def break_off(self) -> None:
        """Cut the connection from any thread, whatever the peer does; whoever waits on it goes on at once."""
        self._wire.break_off()

    def _shutdown_socket(self) -> None:
        self._wire.break_off()
        self._wire.close()
