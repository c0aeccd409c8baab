"""PDUs taken apart in the buffer in which they arrive.

References
----------
PS3.8 Section 9.3, Annex E
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from qrstation.dicom.messages import AbortReason, ProtocolViolation
from qrstation.dicom.pdus import HEADER, HEADERS, ITEM_LENGTH, VALUE_HEADER, PduType
from qrstation.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from qrstation.dicom.messages import Message, MessageAssembler
    from qrstation.dicom.read_buffer import ReadBuffer
    from qrstation.dicom.upper_layer import Ending, PduLimits

_SMALLEST_ITEM = VALUE_HEADER.size - ITEM_LENGTH
_P_DATA = int(PduType.P_DATA_TF)
_P_DATA_CAME = bytes((_P_DATA,))
_PDU_TYPES = frozenset(PduType)


class PduReader:
    """Reads one PDU after another; what is of a P-DATA-TF PDU goes on at once.

    Every method that waits raises what `ReadBuffer` raises, and `ProtocolViolation`.

    Parameters
    ----------
    messages
        Puts together what P-DATA-TF PDUs bring.
    put
        Takes a message that is whole.
    ending
        Told what each PDU says of the association's end.

    Attributes
    ----------
    is_transferring
        Whether P-DATA-TF PDUs are awaited; in other states their content is read and returned like that of the others.
    latest
        When the association itself ends at the latest, on the clock of `time.monotonic`.
    """

    def __init__(
        self,
        arrived: ReadBuffer,
        messages: MessageAssembler,
        put: Callable[[Message], None],
        limits: PduLimits,
        ending: Ending,
    ) -> None:
        self._arrived = arrived
        self._messages = messages
        self._put = put
        self._limits = limits
        self._ending = ending
        self.is_transferring = False
        self.latest = float("inf")

    @property
    def deadline(self) -> float:
        """When a PDU that begins now has to be here."""
        return min(time.monotonic() + self._limits.seconds, self.latest)

    def read(self, deadline: float) -> tuple[int, bytes]:
        """Wait for a PDU: its type and content, which is empty where it went on."""
        arrived = self._arrived
        arrived.need(1, deadline)
        deadline = min(deadline, self.deadline)
        header = arrived.take(HEADER.size, deadline)
        self._ending.last_pdu = header
        self._ending.opening = self._ending.opening or header
        kind, _, length = HEADER.unpack(header)
        if kind == _P_DATA and self.is_transferring:
            self._check(length, is_data=True)
            self._take_values(length, deadline)
            return kind, b""
        if kind not in _PDU_TYPES:
            raise ProtocolViolation(say("what it sent was no DICOM"), AbortReason.UNRECOGNISED_PDU)
        self._check(length, is_data=False)
        content = arrived.take(length, deadline)
        if kind != _P_DATA:
            self._ending.last_pdu = header + content
        return kind, content

    def _check(self, length: int, *, is_data: bool) -> None:
        if refusal := self._limits.refusal(length, is_data=is_data):
            self._ending.refused = refusal
            raise ProtocolViolation(refusal)

    def read_value(self, *, waiting: bool) -> bool:
        """Take a P-DATA-TF PDU of one value, as most are, whose header has arrived; whether there was one.

        Parameters
        ----------
        waiting
            Whether to wait for the rest of it, too.
        """
        arrived, start = self._arrived, self._arrived.start
        if arrived.end - start < HEADERS.size or not self.is_transferring:
            return False
        kind, _, length, item_length, context_id, control = HEADERS.unpack_from(arrived.content, start)
        if kind != _P_DATA or item_length + ITEM_LENGTH != length or item_length < _SMALLEST_ITEM:
            return False
        if length > self._limits.bytes:
            return False
        end = start + HEADER.size + length
        if end <= arrived.end:
            arrived.start = end
            self._ending.last_pdu = _P_DATA_CAME
            message = self._messages.fragment(context_id, control, arrived.view[start + HEADERS.size : end])
        elif waiting:
            arrived.start = start + HEADERS.size
            self._ending.last_pdu = _P_DATA_CAME
            self._messages.open(context_id, control)
            self._take_fragment(item_length - _SMALLEST_ITEM, self.deadline)
            message = self._messages.close()
        else:
            return False
        if message is not None:
            self._put(message)
        return True

    def _take_values(self, length: int, deadline: float) -> None:
        if not length:
            raise ProtocolViolation(say("a PDU is empty"))
        while length:
            if length < VALUE_HEADER.size:
                raise ProtocolViolation(say("a PDU is longer than its parts"))
            self._arrived.need(VALUE_HEADER.size, deadline)
            item_length, context_id, control = VALUE_HEADER.unpack_from(self._arrived.content, self._arrived.start)
            self._arrived.start += VALUE_HEADER.size
            length -= item_length + ITEM_LENGTH
            left = item_length + ITEM_LENGTH - VALUE_HEADER.size
            if left < 0 or length < 0:
                raise ProtocolViolation(say("the parts of a PDU are longer than it is"))
            self._messages.open(context_id, control)
            self._take_fragment(left, deadline)
            if (message := self._messages.close()) is not None:
                self._put(message)

    def _take_fragment(self, left: int, deadline: float) -> None:
        arrived, messages = self._arrived, self._messages
        while left:
            if arrived.is_empty:
                arrived.fill(deadline)
            piece = arrived.view[arrived.start : min(arrived.end, arrived.start + left)]
            messages.take(piece)
            arrived.start += len(piece)
            left -= len(piece)
