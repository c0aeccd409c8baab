"""Sending instances by C-STORE.

References
----------
PS3.4 Annex B and Section C.4.2, PS3.7 Section 9.1.1
"""

from __future__ import annotations

import contextlib
import io
import math
import queue
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pynetdicom.dimse_messages import C_STORE_RQ
from pynetdicom.dimse_primitives import C_STORE
from pynetdicom.pdu_primitives import P_DATA
from pynetdicom.presentation import PresentationContext, build_context

from qrstation.dicom import uids
from qrstation.dicom.contexts import MAXIMUM
from qrstation.dicom.status import Service, status_in
from qrstation.dicom.storage_scp import IncomingDataSet
from qrstation.dicom.transport import MAXIMUM_PDU, wait_for_room
from qrstation.errors import AssociationLost, ServiceNotOffered

if TYPE_CHECKING:
    from pynetdicom.association import Association

    from qrstation.dicom.outgoing import Outgoing, Readable
    from qrstation.model.outcomes import Status

MOST_LOSSES = 3
"""How many associations with a destination may be lost in a row, without an answer to any instance between."""

LARGEST_MESSAGE_ID = 0xFFFF

_PDV_HEADER = 6
_GRACE = 2.0
"""Seconds for the response to an instance that nobody waits for any more."""
_LOOK_AROUND = 0.25
_NOT_LAST, _LAST = b"\x00", b"\x02"
_PADDING = b"\x00"


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveOriginator:
    """On whose behalf an instance is sent.

    References
    ----------
    PS3.7 Section 9.1.1.1.5 and 9.1.1.1.6
    """

    ae_title: str
    message_id: int


def next_batch(waiting: Iterable[Outgoing]) -> tuple[list[PresentationContext], int]:
    """As many of the waiting instances as 128 presentation contexts suffice for: the contexts, and their number."""
    wanted: dict[tuple[str, str], None] = {}
    count = 0
    for outgoing in waiting:
        needed = dict.fromkeys((outgoing.sop_class_uid, syntax) for syntax in outgoing.transfer_syntaxes)
        if len(wanted | needed) > MAXIMUM:
            break
        wanted |= needed
        count += 1
    # One transfer syntax each: the choice stays ours, not the destination's.
    return [build_context(sop_class_uid, syntax) for sop_class_uid, syntax in wanted], count


def context_for(outgoing: Outgoing, contexts: Iterable[PresentationContext]) -> PresentationContext:
    """Choose the accepted presentation context over which an instance is sent.

    Raises
    ------
    ServiceNotOffered
        The peer takes neither its SOP Class nor a transfer syntax in which it can be sent.
    """
    usable = {
        str(context.transfer_syntax[0]): context
        for context in contexts
        if context.abstract_syntax == outgoing.sop_class_uid and context.as_scu
    }
    for syntax in outgoing.transfer_syntaxes:
        if syntax in usable:
            return usable[syntax]
    raise ServiceNotOffered(f"{uids.name_of(outgoing.sop_class_uid)} was not accepted in a usable transfer syntax.")


def send(
    assoc: Association,
    outgoing: Outgoing,
    context: PresentationContext,
    *,
    message_id: int,
    originator: MoveOriginator | None = None,
    unwanted: Callable[[], bool] = lambda: False,
) -> Status:
    """Send one instance and wait for the response; its status.

    Once it is `unwanted`, because who asked for it cancelled or left, the response is waited for only briefly.

    A data set of odd length, mostly a deflated one, gets the null byte that it lacks: peers end the association over an
    odd fragment.

    Raises
    ------
    ArchiveFault
        The data set cannot be had; nothing was sent.
    AssociationLost
        The peer is gone, silent, or answered something else; the association is of no further use.

    References
    ----------
    PS3.5 Section A.5, PS3.8 Annex E.2
    """
    with outgoing.opened(str(context.transfer_syntax[0])) as (stream, length):
        context_id = context.context_id or 0
        request = C_STORE()
        request.MessageID = message_id
        request.AffectedSOPClassUID = outgoing.sop_class_uid
        request.AffectedSOPInstanceUID = outgoing.sop_instance_uid
        request.Priority = 0
        if originator is not None:
            request.MoveOriginatorApplicationEntityTitle = originator.ae_title
            request.MoveOriginatorMessageID = originator.message_id
        _send_fragments(assoc, _fragments(request, context_id, stream, length, assoc.dimse.maximum_pdu_size))
    return _status(assoc, message_id, unwanted)


def _send_fragments(assoc: Association, fragments: Iterable[P_DATA]) -> None:
    try:
        for fragment in fragments:
            wait_for_room(assoc)
            assoc.dul.send_pdu(fragment)
    except AssociationLost as fault:
        raise AssociationLost(_ending(assoc)) from fault
    except (OSError, EOFError) as reason:
        raise AssociationLost("A file could not be read to its end while it was sent.", detail=str(reason)) from reason


def _fragments(
    request: C_STORE, context_id: int, data_set: Readable, length: int, maximum_pdu: int
) -> Iterator[P_DATA]:
    # An empty data set makes pynetdicom announce one and encode the command set alone.
    request.DataSet = io.BytesIO()
    message = C_STORE_RQ()
    message.primitive_to_message(request)
    yield from message.encode_msg(context_id, maximum_pdu)
    size = (min(maximum_pdu or MAXIMUM_PDU, MAXIMUM_PDU) - _PDV_HEADER) & ~1
    while True:
        content = data_set.read(min(size, length))
        length -= len(content)
        if length and not content:
            raise EOFError("the file became shorter")
        if len(content) % 2:
            content += _PADDING
        fragment = P_DATA()
        fragment.presentation_data_value_list.append((context_id, (_NOT_LAST if length else _LAST) + content))
        yield fragment
        if not length:
            return


def _status(assoc: Association, message_id: int, unwanted: Callable[[], bool]) -> Status:
    while True:
        message = _next_message(assoc, unwanted)
        if message is None:
            raise AssociationLost(_ending(assoc))
        if isinstance(message, IncomingDataSet):
            message.abandon()
        if not isinstance(message, C_STORE) or message.MessageIDBeingRespondedTo is None:
            raise AssociationLost("Something else came where the response to an instance was due.")
        if message.MessageIDBeingRespondedTo == message_id and message.Status is not None:
            return status_in(Service.STORE, message)


def _next_message(assoc: Association, unwanted: Callable[[], bool]) -> Any:
    """Wait for a message from the destination; none when nothing more comes."""
    deadline = time.monotonic() + (assoc.dimse_timeout or math.inf)
    while (now := time.monotonic()) < deadline:
        if unwanted():
            deadline = min(deadline, now + _GRACE)
        with contextlib.suppress(queue.Empty):
            return assoc.dimse.msg_queue.get(timeout=min(_LOOK_AROUND, deadline - now))[1]
    return None


def _ending(assoc: Association) -> str:
    """Why nothing more comes from who was to take an instance; short enough for an Error Comment (0000,0902)."""
    if assoc.acse.is_aborted("a-abort"):
        return "The destination aborted the association."
    if assoc.acse.is_aborted() or not assoc.is_established or not assoc.dul.is_alive():
        return "The connection to the destination was lost."
    return "The destination did not answer in time."
