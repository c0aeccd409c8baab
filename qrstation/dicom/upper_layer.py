"""What an association needs of the layer under it, whichever of the two serves it.

References
----------
PS3.8 Sections 7 and 9.3
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

from qrstation.dicom.pdus import PduType
from qrstation.words import later, say

if TYPE_CHECKING:
    from qrstation.dicom.messages import DataSet, Message


@dataclass(frozen=True, slots=True, kw_only=True)
class PduLimits:
    """How long one PDU may take on its way, in seconds, and how large it may be, in bytes."""

    seconds: float = 30.0
    bytes: int = 1 << 18
    negotiation: int = 1 << 20
    """Of any other PDU than P-DATA-TF."""
    LARGE: ClassVar[int] = 1 << 16
    """Of the data set of a request that is counted."""
    WAITING: ClassVar[int] = 1 << 23
    """Of all data sets that may wait to be served when such a request comes."""

    def refusal(self, length: int, *, is_data: bool) -> str:
        """Why a PDU of so many bytes is not taken, in words; empty when it is."""
        most = self.bytes if is_data else self.negotiation
        return (
            say("a message of {length:,} bytes was announced; at most {most:,} are taken", length=length, most=most)
            if length > most
            else ""
        )


IMPATIENT = later("requests arrive without waiting for their responses")
LATE = later("the rest of a PDU did not arrive in time")
"""Why a PDU is not taken whose rest is missing."""
_UNREADABLE: dict[int, str] = {
    PduType.ASSOCIATE_RQ: later("its association request cannot be read"),
    PduType.ASSOCIATE_AC: later("its answer to our association request cannot be read"),
}


def unreadable(pdu_type: int) -> str:
    """Why nothing comes of a PDU that was taken and cannot be read, in words."""
    return _UNREADABLE.get(pdu_type, later("a PDU cannot be read"))


class AssociationEnded(Exception):
    """Nothing more comes, and nothing more can be sent; the layer's `Ending` tells why."""


@dataclass(slots=True)
class Ending:
    """Why an association is over, as far as it shows on the connection."""

    opening: bytes = b""
    """The first bytes that came, at most a header's; they tell what the peer speaks."""
    last_pdu: bytes = b""
    """Header of the last PDU; of one that ends an association, the whole of it."""
    closed: bool = False
    """The peer closed the connection, or it broke."""
    alert: str = ""
    """Reason for which it ended TLS, in OpenSSL's terms; empty where it did not."""
    released: bool = False
    refused: str = ""
    """Why a PDU was not taken, in words; empty when all were."""
    violated: str = ""
    """What came that is against the protocol, in words; empty when nothing did."""

    @property
    def kind(self) -> int:
        """Type of the last PDU; 0 before the first."""
        return self.last_pdu[0] if self.last_pdu else 0

    @property
    def is_late(self) -> bool:
        """Whether the peer began something and did not send the rest of it in time."""
        return self.refused == LATE

    @property
    def is_unreadable(self) -> bool:
        """Whether the peer asked for an association, or accepted one, and what it sent for that cannot be read."""
        return self.violated in _UNREADABLE.values()

    @property
    def in_a_sentence(self) -> str:
        """What was not taken, for a user; empty where nothing was refused, or it only came too late."""
        return "" if self.is_late or not self.refused else say("Not taken: {reason}.", reason=say(self.refused))

    @property
    def is_abort(self) -> bool:
        """Whether the peer aborted, and said why."""
        return self.kind == PduType.ABORT and len(self.last_pdu) >= _WHOLE

    @property
    def is_rejection(self) -> bool:
        """Whether the peer rejected the association, and said why."""
        return self.kind == PduType.ASSOCIATE_RJ and len(self.last_pdu) >= _WHOLE


class UpperLayer(Protocol):
    """An association's end of a connection; one thread serves it, any thread may send and end it.

    Attributes
    ----------
    ending
        What shows of the association's end, so far.
    """

    ending: Ending

    @property
    def negotiation(self) -> Any:
        """The upper layer as pynetdicom's association control knows it."""

    @property
    def has_waiting(self) -> bool:
        """Whether another message is here already."""

    @property
    def heard(self) -> float:
        """When something arrived last, on the clock of `time.monotonic`."""

    @property
    def cancelled(self) -> set[int]:
        """Message IDs of requests that the peer sent a C-CANCEL for."""

    def begin_transfer(self, maximum_length: int | None) -> None:
        """Take up the DATA TRANSFER state.

        Parameters
        ----------
        maximum_length
            Of a P-DATA-TF PDU, as the peer announced it; 0, or none: any.
        """

    def send(self, context_id: int, command_set: bytes, data_set: DataSet | None = None) -> None:
        """Send a message; from any thread.

        Raises
        ------
        AssociationEnded
            The peer is gone, or took nothing for too long.
        EOFError
            The data set is shorter than was said.
        """

    def send_at_once(self, context_id: int, command_set: bytes) -> None:
        """Send a message without data set, from any thread, without blocking; where that cannot be, not at all."""

    def receive(self, deadline: float, *, gathering: float = 0.0) -> Message | None:
        """Wait for the next message; none when there is none up to the deadline, or it was woken.

        Parameters
        ----------
        deadline
            On the clock of `time.monotonic`.
        gathering
            How long (s) messages may gather, once all that had arrived are taken: less is then done for each.

        Raises
        ------
        AssociationEnded
            No more will come; `ending` tells why.
        """

    def look(self) -> None:
        """Take what has arrived, without waiting for more: a C-CANCEL, or that the peer is gone.

        Raises
        ------
        AssociationEnded
            No more will come; `ending` tells why.
        """

    def release(self, seconds: float) -> None:
        """End the association in good order: ask for it, and wait so long for the answer."""

    def abort(self) -> None:
        """Tell the peer, if it listens, that the association is over; from any thread, without blocking."""

    def turn_away(self) -> None:
        """Tell the peer, if it listens, that there is no association for it now; from any thread, without blocking."""

    def linger(self) -> None:
        """Let the peer read the last that we sent, and close first."""

    def wake(self) -> None:
        """Have `receive` return, from any thread."""

    def break_off(self) -> None:
        """Cut the connection from any thread, whatever the peer does; whoever waits on it goes on at once."""

    def dispose(self) -> None:
        """Leave nothing behind: no thread, no connection, and no half of an instance."""


_WHOLE = 10
