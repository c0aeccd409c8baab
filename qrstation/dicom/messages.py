"""Messages of an association as they arrive, in pieces.

References
----------
PS3.7 Section 6.3, PS3.8 Annex E
"""

from __future__ import annotations

import contextlib
import io
import logging
import queue
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from pynetdicom.dimse import DIMSEServiceProvider
from pynetdicom.dimse_messages import C_STORE_RQ, DIMSEMessage
from pynetdicom.pdu_primitives import P_DATA

from qrstation.dicom.storage_scp import IncomingDataSet

if TYPE_CHECKING:
    from pydicom.dataset import Dataset
    from pynetdicom.association import Association

_log = logging.getLogger(__name__)

_COMMAND, _LAST = 1, 2
"""Bits of a message control header (PS3.8 Annex E.2)."""
_NO_DATA_SET = 0x0101
_SMALLEST_PDU = 128
"""Bytes of a P-DATA-TF PDU below which we do not go: a peer that says it takes less could be sent nothing at all."""


class AnnouncingQueue(queue.Queue[Any]):
    """Queue that tells of each item it takes in before anybody can get it, and knows what waits in it.

    Attributes
    ----------
    bytes
        Of the identifiers of the messages that wait.
    """

    def __init__(self, announce: Callable[[Any], None]) -> None:
        super().__init__()
        self._announce = announce
        self.bytes = 0

    def _put(self, item: Any) -> None:
        super()._put(item)
        self.bytes += _length(item)
        self._announce(item)

    def _get(self) -> Any:
        item = super()._get()
        self.bytes -= _length(item)
        return item


def _length(item: Any) -> int:
    identifier = getattr(item[1], "Identifier", None) if isinstance(item, tuple) else None
    return identifier.getbuffer().nbytes if isinstance(identifier, io.BytesIO) else 0


def _announces_data_set(message: DIMSEMessage) -> bool:
    return bool(message.command_set.CommandDataSetType != _NO_DATA_SET)


class MessageReceiver(DIMSEServiceProvider):
    """Puts messages together as they arrive: data sets of C-STORE go straight on, the rest stays small.

    Parameters
    ----------
    begin
        Takes the presentation context ID and the command set of a C-STORE request; returns who takes its data set.
    largest
        Of any other message, its command set and identifier in bytes: they are kept in memory.
    most
        Messages that may wait to be served.

    Attributes
    ----------
    refused
        Whether something came that is against the protocol.

    References
    ----------
    PS3.7 Section 6.3, PS3.8 Annex E
    """

    def __init__(
        self, assoc: Association, begin: Callable[[int, Dataset], IncomingDataSet], *, largest: int, most: int
    ) -> None:
        super().__init__(assoc)
        self._begin = begin
        self._largest = largest
        self._most = most
        self._incoming: IncomingDataSet | None = None
        self._size = 0
        self.refused = False
        self.messages = AnnouncingQueue(self._forget_late_cancel)
        self.msg_queue = self.messages

    @property
    def maximum_pdu_size(self) -> int:
        """Bytes of the largest P-DATA-TF PDU that the peer takes; 0: any, as also where it did not say.

        References
        ----------
        PS3.8 Annex D.1
        """
        told = (self.assoc.acceptor if self.assoc.is_requestor else self.assoc.requestor).maximum_length
        return max(told, _SMALLEST_PDU) if told else 0

    def _forget_late_cancel(self, item: Any) -> None:
        # One that came too late for an earlier request must not stop this one, should they share a Message ID.
        _, message = item
        self.cancel_req.pop(getattr(message, "MessageID", None), None)  # type: ignore[arg-type]

    def receive_primitive(self, primitive: P_DATA) -> None:
        """Take the values of one P-DATA indication; what is against the protocol aborts the association."""
        try:
            for context_id, value in primitive.presentation_data_value_list:
                self._receive(context_id, value)
        # Decoding a hostile peer's bytes raises anything; left alone it would end the thread without an abort.
        except Exception as fault:  # noqa: BLE001
            _log.warning("A message from a peer was against the protocol: %s", fault)
            self.refused = True
            self._abandon_incoming()
            self.dul.event_queue.put("Evt19")

    def _receive(self, context_id: int, value: bytes) -> None:
        if self._incoming is not None:
            self._stream(self._incoming, context_id, value)
            return
        self._size += len(value)
        if self._size > self._largest:
            raise ValueError(f"a message is longer than {self._largest} bytes")
        fragment = P_DATA()
        fragment.presentation_data_value_list.append((context_id, value))
        super().receive_primitive(fragment)
        if self.message is None:
            self._message_is_complete()
        elif isinstance(self.message, C_STORE_RQ):
            self._incoming = self._begin(context_id, self.message.command_set)
        elif value[0] & _LAST and not (value[0] & _COMMAND and _announces_data_set(self.message)):
            # pynetdicom ends the association by itself, without a word.
            raise ValueError("a message cannot be read")

    def _stream(self, incoming: IncomingDataSet, context_id: int, value: bytes) -> None:
        if value[0] & _COMMAND or context_id != incoming.request.context_id:
            raise ValueError("a data set was interrupted by another message")
        incoming.write(memoryview(value)[1:])
        if value[0] & _LAST:
            self.message = self._incoming = None
            self.messages.put((context_id, incoming))
            self._message_is_complete()

    def _message_is_complete(self) -> None:
        self._size = 0
        if self.messages.qsize() > self._most:
            raise ValueError("requests arrive without waiting for their responses")

    def abandon(self) -> None:
        """Leave nothing of a data set that will not be completed, or that nobody will answer for."""
        self._abandon_incoming()
        with contextlib.suppress(queue.Empty):
            while True:
                _, message = self.messages.get_nowait()
                if isinstance(message, IncomingDataSet):
                    message.abandon()

    def _abandon_incoming(self) -> None:
        if self._incoming is not None:
            self._incoming.abandon()
            self._incoming = None
