"""The layers under an association that we request: what they hear is remembered, and no wait on them is for ever.

References
----------
PS3.8 Section 9
"""

from __future__ import annotations

import queue
import socket
import sys
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from pydicom.dataelem import DataElement
from pynetdicom import evt
from pynetdicom.association import Association
from pynetdicom.pdu_primitives import P_DATA
from pynetdicom.transport import T_CONNECT, AddressInformation

from qrstation.datasets.character_sets import CharacterSet
from qrstation.dicom.messages import MessageReceiver
from qrstation.dicom.storage_scp import IncomingDataSet
from qrstation.dicom.transport import BoundedSocket, PduLimits, PduRefused

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

ASSOCIATE_RJ, RELEASE_RQ, ABORT = 3, 5, 7
"""PDU types whose content tells why an association is over."""

_PDU_TYPES = range(1, 8)
_HEADER = 6
_NOWHERE = AddressInformation("127.0.0.1", 0)
_LARGEST_MESSAGE = 1 << 26
_WAITING_MESSAGES = 512
_WAITING_BYTES = 1 << 26
_PAUSE = 0.001
_ERROR_COMMENT = 0x00000902


class PeerSocket(BoundedSocket):
    """A connection that is made already; it remembers when the node was heard, and the last that it said.

    Attributes
    ----------
    heard
        When something arrived last, on the clock of `time.monotonic`.
    last_pdu
        Header of the last PDU; of a rejection or an abort the whole PDU.
    closed
        Whether the node closed the connection, or it broke.
    refused
        Why a PDU was not taken, in words; empty when all were.
    """

    def __init__(self, assoc: Association, connection: socket.socket, limits: PduLimits) -> None:
        self._connection = connection
        self.heard = time.monotonic()
        self.last_pdu = b""
        self.closed = False
        self.refused = ""
        super().__init__(assoc, address=_NOWHERE, limits=limits)

    @property
    def speaks_no_dicom(self) -> bool:
        """Whether something came that is the start of no PDU; `last_pdu` then keeps it."""
        return self.last_pdu != b"" and self.last_pdu[0] not in _PDU_TYPES

    def _create_socket(self, address: AddressInformation) -> socket.socket:  # noqa: ARG002
        self._is_connected = False
        return self._connection

    def connect(self, primitive: T_CONNECT) -> None:
        """Tell the state machine that the connection stands."""
        self._is_connected = True
        primitive.result = "Evt2"
        self.provider_queue.put(primitive)
        self._ready.set()

    def recv(self, nr_bytes: int) -> bytearray:
        """Read a header, or the rest of the PDU that it announced; see `BoundedSocket.recv`."""
        try:
            content = super().recv(nr_bytes)
        except PduRefused as reason:
            self.refused = str(reason)
            raise
        except OSError:
            self.closed = True
            raise
        self.heard = time.monotonic()
        self.closed = len(content) < nr_bytes
        if self.speaks_no_dicom:
            return content
        if nr_bytes == _HEADER:
            self.last_pdu = bytes(content)
            if content[:1] == bytes([RELEASE_RQ]):
                self.assoc.dimse.msg_queue.put((None, None))
        elif self.last_pdu[:1] in (bytes([ASSOCIATE_RJ]), bytes([ABORT])):
            self.last_pdu = self.last_pdu[:_HEADER] + bytes(content)
        return content


class NodeMessages(MessageReceiver):
    """Messages of a node; it is not read any further while many wait, so that they cannot fill the memory.

    Parameters
    ----------
    character_set
        Of its Error Comments, where they are not in the default repertoire as they should be.

    Attributes
    ----------
    ending
        Set when nobody will take any more of them.
    """

    def __init__(
        self, assoc: Association, begin: Callable[[int, Dataset], IncomingDataSet], character_set: CharacterSet
    ) -> None:
        super().__init__(assoc, begin, largest=_LARGEST_MESSAGE, most=sys.maxsize)
        self._character_set = character_set
        self.ending = threading.Event()
        assoc.bind(evt.EVT_DIMSE_RECV, self._read_error_comment)

    def _read_error_comment(self, event: evt.Event) -> None:
        # pynetdicom would read it as Latin-1, cut it at a backslash, and warn where it is too long.
        command_set = event.message.command_set
        raw = command_set.get_item(_ERROR_COMMENT) if _ERROR_COMMENT in command_set else None
        if raw is not None and isinstance(raw.value, bytes):
            text, _ = self._character_set.decoded(raw.value)
            command_set[_ERROR_COMMENT] = DataElement(_ERROR_COMMENT, "UT", text.strip(" \0"))

    def receive_primitive(self, primitive: P_DATA) -> None:
        """Take the values of one P-DATA indication, when there is room."""
        super().receive_primitive(primitive)
        while self._is_full and not self.ending.wait(_PAUSE):
            pass

    @property
    def _is_full(self) -> bool:
        return self.messages.qsize() >= _WAITING_MESSAGES or self.messages.bytes >= _WAITING_BYTES

    def next_message(self, seconds: float) -> tuple[int, object] | None:
        """The next message with its presentation context ID; none when there is none in so many seconds."""
        try:
            context_id, message = self.messages.get(timeout=max(seconds, 0.0))
        except queue.Empty:
            return None
        return context_id or 0, message
