"""What pynetdicom's service element for association control finds under it when our own transport serves.

References
----------
PS3.7 Annex D, PS3.8 Sections 7.1 and 9.3
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from pynetdicom.pdu import A_ABORT_RQ, A_ASSOCIATE_AC, A_ASSOCIATE_RJ, A_ASSOCIATE_RQ
from pynetdicom.pdu_primitives import A_ASSOCIATE, A_P_ABORT
from pynetdicom.timer import Timer

from qrstation.dicom.association_pdus import cleaned, request_pdu
from qrstation.dicom.messages import AbortReason
from qrstation.dicom.pdus import HEADER, PROTOCOL_VERSION, PduType
from qrstation.dicom.upper_layer import AssociationEnded, unreadable
from qrstation.words import say

if TYPE_CHECKING:
    from qrstation.dicom.transport import Transport

_log = logging.getLogger(__name__)

_LARGEST_REMEMBERED = 1 << 15
_BY_REQUESTOR: dict[int, type[Any]] = {PduType.ASSOCIATE_RQ: A_ASSOCIATE_RQ, PduType.ABORT: A_ABORT_RQ}
_BY_ACCEPTOR: dict[int, type[Any]] = {
    PduType.ASSOCIATE_AC: A_ASSOCIATE_AC,
    PduType.ASSOCIATE_RJ: A_ASSOCIATE_RJ,
    PduType.ABORT: A_ABORT_RQ,
}


class AssociationControl:
    """Sends and receives the primitives of a negotiation, on the thread that negotiates.

    Its other members are those of pynetdicom's own upper layer, which is a thread; this one is none.

    Parameters
    ----------
    is_acceptor
        Whether the peer requests the association.
    """

    def __init__(self, transport: Transport, *, is_acceptor: bool) -> None:
        self._transport = transport
        self._expected = _BY_REQUESTOR if is_acceptor else _BY_ACCEPTOR
        self.artim_timer = Timer(None)
        self._idle_timer = Timer(None)
        self._ready = threading.Event()
        self._ready.set()
        self._is_connected = True

    def send_pdu(self, primitive: Any) -> None:
        """Send a primitive."""
        match primitive:
            case A_ASSOCIATE(result=None):
                pdu = request_pdu(primitive)
            case A_ASSOCIATE(result=0):
                pdu = A_ASSOCIATE_AC(primitive).encode()
            case A_ASSOCIATE():
                pdu = A_ASSOCIATE_RJ(primitive).encode()
            case _:
                pdu = A_ABORT_RQ(primitive).encode()
        self._transport.send_pdu(pdu)

    def receive_pdu(self, wait: bool = False, timeout: float | None = None) -> Any:  # noqa: ARG002
        """Wait for a primitive; none when none came in so many seconds."""
        try:
            return self._received(time.monotonic() + (timeout or 0.0))
        except TimeoutError:
            return None
        except AssociationEnded:
            return A_P_ABORT()

    def _received(self, deadline: float) -> Any:
        kind, content = self._transport.next_pdu(deadline)
        if kind not in self._expected:
            raise self._transport.violation(say("a PDU came out of turn"), AbortReason.UNEXPECTED_PDU)
        if kind == PduType.ASSOCIATE_RQ and len(content) > 1 and not content[1] & PROTOCOL_VERSION:
            raise self._transport.other_version()
        read = _read_before if len(content) <= _LARGEST_REMEMBERED else _read
        try:
            return read(self._expected[kind], HEADER.pack(kind, 0, len(content)) + content)
        # pynetdicom raises whatever a hostile peer's bytes lead it to.
        except Exception as reason:
            _log.debug("A PDU of type %d cannot be read", kind, exc_info=True)
            raise self._transport.violation(unreadable(kind), AbortReason.INVALID_PARAMETER) from reason

    @property
    def socket(self) -> AssociationControl:
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


def _read(pdu: Callable[[], Any], content: bytes) -> Any:
    decoded = pdu()
    decoded.decode(cleaned(content))
    return decoded.to_primitive()


_read_before = lru_cache(maxsize=16)(_read)
"""Of a peer with a hundred presentation contexts, some milliseconds; and it asks for the same every time."""
